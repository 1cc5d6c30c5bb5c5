"""Find products: in a folder and all below it, in a list, or among the items of a STAC catalogue."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from ..errors import CloudSieveError, InputError
from ..monitor import Monitor, raise_if_cancelled
from ..names import PACKED, PRODUCT_FILES, is_stac, last_part
from ..paths import plain_path
from ..product import is_product_folder, list_folder, list_products
from .scenes import Scene, describe_scene, satellite_of

_FOLDER_END = ".safe"
_MANIFEST = "manifest.safe"
_COMMENT = "#"


def find_scenes(source: str, leave_out: Sequence[str], monitor: Monitor) -> list[Scene]:
    """Return the products that a source names, those that cannot be masked with what is wrong about them.

    Args:
        source: a folder that is searched, a product itself, or a text file with one path per line, as people paste
            them: relative ones begin at the folder of the list, and lines that begin with # are passed over; or a STAC
            item or collection of items, a file or an address.
        leave_out: folders that are not searched, such as that of the outputs.
        monitor: asked about Cancel.

    Raises:
        InputError: where the source does not exist, or names no product.
    """
    if is_stac(source):
        return [_described(path, monitor) for path in list_products(source)]
    place = Path(os.path.abspath(source))
    if not place.exists():
        raise InputError("{INPUT} {source} does not exist; choose a folder or a list of products.", source=source)
    if place.is_dir():
        closed = {os.path.realpath(folder) for folder in leave_out}
        scenes = list(_search(place, closed, monitor))
    elif place.suffix.lower() in PRODUCT_FILES:
        scenes = [describe_scene(str(place))]
    else:
        scenes = [_described(path, monitor) for path in read_list(place)]
    if not scenes:
        raise InputError("{source} holds no Sentinel-2 product; choose the folder or the list again.", source=source)
    return scenes


def find_scenes_at(path: str, monitor: Monitor) -> list[Scene]:
    """Return the products that a path leads to: itself, those right in a folder, or STAC items.

    Raises:
        InputError: where a file of STAC items cannot be read.
    """
    if is_stac(path):
        return [_described(item, monitor) for item in list_products(path)]
    if not os.path.isdir(path) or is_product_folder(Path(os.path.abspath(path))):
        return [_described(path, monitor)]
    folders, files = list_folder(Path(os.path.abspath(path)))
    found = [inner for inner in folders if satellite_of(inner.name) or is_product_folder(Path(str(inner)))]
    found += [file for file in files if _is_called_a_product(file.name.lower())]
    return [_described(str(each), monitor) for each in found]


def read_list(file: Path) -> list[str]:
    """Return the paths in a list.

    Raises:
        InputError: where it is no text.
    """
    try:
        lines = file.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(
            "{file} cannot be read as a list of products ({error}); write one path per line, as UTF-8 text.",
            file=file,
            error=error,
        ) from error
    named = (line.strip() for line in lines)
    paths = [plain_path(line) for line in named if line and not line.startswith(_COMMENT)]
    return [path if _is_remote(path) else os.path.join(file.parent, path) for path in paths]


def _is_remote(path: str) -> bool:
    """Tell whether a path begins at no folder of this computer."""
    return "://" in path or path.startswith("/vsi")


def _described(path: str, monitor: Monitor) -> Scene:
    raise_if_cancelled(monitor)
    return describe_scene(path)


def _search(folder: Path, closed: set[str], monitor: Monitor) -> Iterator[Scene]:
    """Yield the products in a folder and below it; `closed` keeps links from leading round in circles."""
    raise_if_cancelled(monitor)
    true_path = os.path.realpath(folder)
    if true_path in closed:
        return
    closed.add(true_path)
    if satellite_of(folder.name) or is_product_folder(folder):
        yield describe_scene(str(folder))
        return
    try:
        folders, files = list_folder(folder)
    except CloudSieveError as error:
        yield Scene(str(folder), last_part(str(folder)), problem=error.message)
        return
    for file in files:
        if _is_called_a_product(file.name.lower()):
            yield describe_scene(str(file))
    for inner in folders:
        yield from _search(Path(str(inner)), closed, monitor)


def _is_called_a_product(name: str) -> bool:
    """Tell whether a file is a packed product, or ought to be a folder, such as a link to a disk that is not there."""
    return name.endswith(PACKED) or (name.endswith(_FOLDER_END) and name != _MANIFEST)
