"""Places on disk, at an address or inside a zip archive, reached alike, and the granule that a user's path means."""

from __future__ import annotations

import itertools
import os
import re
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path, PurePath, PurePosixPath
from typing import NamedTuple, Optional, Union, cast

from ..errors import InputError, is_text, quoted
from ..messages import Message
from ..paths import plain_path
from ..remote import Address, RemotePath, address_of_zip, is_remote, locate_remote, parse_address, remote_zip_file
from ..tables import band_in_name
from ..tables.layers import layer_in_name
from .xml_files import elements_named, parse_xml

Place = Union[Path, zipfile.Path, RemotePath]

REMEDY = Message(
    "Give a .SAFE folder, its MTD_MSIL1C.xml or MTD_MSIL2A.xml, a .zip of it, "
    "or a folder of band files with names like B02.jp2."
)
# No .vrt: it only points to other files, and a product brings its own.
RASTER_SUFFIXES = (".jp2", ".tif", ".tiff", ".img")
# The drivers of GDAL for files of these suffixes. GDAL goes by the content of a file: without this list a B02.jp2 that
# holds the text of a VRT or WMS would be followed to whatever file or server it names. COG files are read by GTiff.
PRODUCT_DRIVERS = ("JP2OpenJPEG", "JP2KAK", "JP2ECW", "JP2MrSID", "JP2Lura", "JPEG2000", "GTiff", "HFA", "ENVI")
# Where bands lie in a granule; a layout with another name for it needs no more than that name.
IMAGE_FOLDER = re.compile(r"IMG_DATA", re.IGNORECASE)
RESOLUTION_FOLDER = re.compile(r"R(\d0)m", re.IGNORECASE)

_PRODUCT_XML = re.compile(r"MTD_MSIL(1C|2A)\w*\.xml|S2[A-Z]_(OPER|USER)_MTD_SAFL(1C|2A)_.*\.xml", re.IGNORECASE)
_TILE_XML = re.compile(r"MTD_TL\.xml|S2[A-Z]_(OPER|USER)_MTD_L(1C|2A)_TL_.*\.xml|metadata\.xml", re.IGNORECASE)
_QUALITY_FOLDER = "QI_DATA"
_INDEX_FILES = ("manifest.safe", "inspire.xml", "tileinfo.json", "productinfo.json")
_MAX_ENTRIES = 100_000  # in a folder or an archive: far more than any product, and still listed within a second
_MAX_DEPTH = 20  # of the folders in an archive; those of a SAFE are five
_MAX_RASTER_BYTES = 2 << 30  # in an archive: a band of 10980 x 10980 numbers of 64 bits is 1 GB
_MAX_JP2_RATIO = 100  # by which zip packs a JPEG 2000, which is packed already, where it is larger than the next number
_SMALL_BYTES = 64 << 20
_ENCRYPTED = 0x1  # bit of a member's flags
_WRAPPER_FOLDERS = 2  # how many folders that hold nothing but one folder are walked through


# What zipfile raises: besides damage, versions that it does not know and names that are not in the encoding they claim.
READ_ERRORS = (zipfile.BadZipFile, OSError, EOFError, RuntimeError, ValueError, struct.error, zlib.error)


class Granule(NamedTuple):
    """The folder that holds one tile, and the product's metadata file if there is one."""

    folder: Place
    product_xml: Optional[Place]


def locate(path: str, archives: ExitStack) -> Place:
    """Return the place that a path names.

    Args:
        path: a path on disk, `archive.zip/inner/path`, or GDAL's `/vsizip/...` form of the latter; or an address:
            `https://...`, `s3://...`, GDAL's `/vsicurl/`, `/vsis3/`, `/vsigs/`, `/vsiaz/`, and `/vsizip/` over them.
        archives: closes the archive that had to be opened.

    Raises:
        InputError: where nothing is there.
    """
    text = _without_vsizip(plain_path(path))
    if not text.strip():
        raise InputError("The path of the product is empty. {remedy}", remedy=REMEDY)
    if not is_text(text):
        raise InputError(
            "The path {path} holds characters that are no text; rename its files and folders.", path=quoted(path)
        )
    if is_remote(plain_path(path)):
        return _locate_remote(parse_address(plain_path(path)), archives)
    place = Path(os.path.abspath(text))
    if os.path.exists(place):
        return place
    archive = next((parent for parent in place.parents if is_zip(parent)), None)
    if archive is None:
        raise InputError("{path} does not exist. {remedy}", path=quoted(path), remedy=REMEDY)
    inner = open_archive(archive, archives) / place.relative_to(archive).as_posix()
    if not inner.exists():
        raise InputError(
            "{archive} has no {name} inside; check the path.",
            archive=archive,
            name=quoted(place.relative_to(archive).as_posix()),
        )
    return inner


def _locate_remote(address: Address, archives: ExitStack) -> Place:
    place = locate_remote(address._replace(inner=""), _listed_in_manifest)
    if not address.inner:
        return place
    inner = open_archive(place, archives) / address.inner
    if not inner.exists():
        raise InputError("{archive} has no {name} inside; check the path.", archive=place, name=quoted(address.inner))
    return inner


def _listed_in_manifest(manifest: RemotePath) -> frozenset[str]:
    """Return the files of a SAFE on a web server, which lists none."""
    try:
        return read_listing(manifest)
    except InputError as error:
        raise InputError(
            "{folder} cannot be listed, as no folder on a web server can, and by its manifest.safe neither ({error}). "
            "Give the zip of the product, or a STAC item.",
            folder=manifest.parent,
            error=error,
        ) from error


def read_listing(manifest: Place) -> frozenset[str]:
    """Return the files of a SAFE that its manifest lists, by their paths relative to it.

    Raises:
        InputError: where the manifest cannot be read, is broken, or names files outside of its folder.
    """
    found = set()
    for location in elements_named(parse_xml(manifest), "fileLocation"):
        path = PurePosixPath(location.get("href", ""))
        if path.is_absolute() or ".." in path.parts or ":" in str(path):
            raise InputError("{file} lists {name}, which is not below it.", file=manifest, name=quoted(str(path)))
        found.add(path.as_posix())
    return frozenset(found)


def open_archive(file: Place, archives: ExitStack) -> zipfile.Path:
    """Return the root of a zip archive, on disk or at an address.

    Raises:
        InputError: where it is damaged, encrypted, inside another one, or larger than any product.
    """
    if isinstance(file, zipfile.Path):
        raise InputError("{file} is a zip inside a zip; unzip the outer one first.", file=file)
    try:
        archive = (
            remote_zip_file(file, archives)
            if isinstance(file, RemotePath)
            else archives.enter_context(zipfile.ZipFile(file))
        )
        if not all(archive.namelist()):
            raise zipfile.BadZipFile("a file in it has no name")
    except READ_ERRORS as error:
        raise InputError(
            "{file} cannot be read as a zip archive ({error}); download it again.", file=file, error=error
        ) from error
    members = archive.infolist()
    if any(member.flag_bits & _ENCRYPTED for member in members):
        raise InputError("{file} is encrypted; unzip it with its password and give the folder.", file=file)
    if len(members) > _MAX_ENTRIES:
        raise InputError(
            "{file} holds {count} files, more than any product; unzip it and give one product.",
            file=file,
            count=len(members),
        )
    if any(member.filename.count("/") > _MAX_DEPTH for member in members):
        raise InputError(
            "{file} nests its folders more than {most} deep, so it is no product. {remedy}",
            file=file,
            most=_MAX_DEPTH,
            remedy=REMEDY,
        )
    for member in members:
        _require_plausible(member, file)
    return zipfile.Path(archive)


def _require_plausible(member: zipfile.ZipInfo, archive: Union[Path, RemotePath]) -> None:
    """Raise :class:`InputError` where a raster in an archive would inflate to what no raster of a product is."""
    name, size, packed = member.filename.lower(), member.file_size, member.compress_size
    is_bomb = name.endswith(".jp2") and size > _SMALL_BYTES and size > _MAX_JP2_RATIO * packed
    if is_bomb or (name.endswith(RASTER_SUFFIXES) and size > _MAX_RASTER_BYTES):
        raise InputError(
            "{archive} holds {member}, which would inflate to {size_mb:.0f} MB, as no raster of a product does; "
            "download it again.",
            archive=archive,
            member=quoted(member.filename),
            size_mb=size / 1e6,
        )


def gdal_path(file: Place) -> str:
    """Return what GDAL opens: the path on disk, or `/vsizip/{archive}/inner`; of a remote place, what is fetched."""
    if isinstance(file, Path):
        return str(file)
    if isinstance(file, RemotePath):
        return file.address
    address = address_of_zip(file.root)
    if address:
        return Address(address, file.at).gdal_path()
    archive = Path(str(file.root.filename)).as_posix()
    return f"/vsizip/{{{archive}}}/{file.at}"


def is_zip(place: Place) -> bool:
    """Tell whether a place is a file named *.zip."""
    if not place.name.lower().endswith(".zip"):
        return False
    return os.path.isfile(place) if isinstance(place, Path) else place.is_file()


def stem_of(file: Union[Place, PurePath]) -> str:
    """Return the name of a file without its extension."""
    return os.path.splitext(file.name)[0]


def is_raster(file: Place) -> bool:
    """Tell by the extension whether a file can be a band."""
    return file.name.lower().endswith(RASTER_SUFFIXES)


def listing(folder: Place) -> tuple[list[Place], list[Place]]:
    """Return the folders and the files in a folder by name, without hidden ones and those whose name is no text.

    Raises:
        InputError: where the folder cannot be read, or holds more than any product.
    """
    try:
        entries = sorted(itertools.islice(_entries(folder), _MAX_ENTRIES + 1))
    except OSError as error:
        raise InputError("{folder} cannot be read: {error}.", folder=folder, error=error) from error
    if len(entries) > _MAX_ENTRIES:
        raise InputError(
            "{folder} holds more than {most} files; move those of the product to a folder of their own.",
            folder=folder,
            most=_MAX_ENTRIES,
        )
    folders: list[Place] = []
    files: list[Place] = []
    for name, is_folder in entries:
        if name and not name.startswith((".", "__MACOSX")) and is_text(name):
            (folders if is_folder else files).append(folder / name)
    return folders, files


def is_product_folder(folder: Path) -> bool:
    """Tell whether a folder is a product or a granule, not one that holds some; what cannot be read is none."""
    if folder.name.upper().endswith(".SAFE"):
        return True
    try:
        folders, files = listing(folder)
    except InputError:
        return False
    has_granules = any(child.name.upper() == "GRANULE" for child in folders)
    return has_granules or _first_named(_PRODUCT_XML, files) is not None or _looks_like_granule(folders, files)


def _entries(folder: Place) -> Iterator[tuple[str, bool]]:
    """Yield the names in a folder and whether they are folders."""
    if isinstance(folder, Path):
        with os.scandir(folder) as entries:
            yield from ((entry.name, entry.is_dir()) for entry in entries)
    else:
        yield from ((place.name, place.is_dir()) for place in folder.iterdir())


def holds_bands(folder: Place) -> bool:
    """Tell by its name whether a folder is where the bands of a granule lie."""
    return bool(IMAGE_FOLDER.fullmatch(folder.name) or RESOLUTION_FOLDER.fullmatch(folder.name))


def find_tile_xml(folder: Place) -> Optional[Place]:
    """Return the metadata file of the tile in a granule folder."""
    return _first_named(_TILE_XML, listing(folder)[1])


def find_granule(place: Place, archives: ExitStack) -> Granule:
    """Return the one granule that a place means.

    Raises:
        InputError: where the place is no Sentinel-2 product, or holds several products or granules.
    """
    if place.is_file():
        return _granule_of_file(place, archives)
    return _granule_in(_climbed(place), archives, _WRAPPER_FOLDERS)


def granule_of_band(file: Place) -> Granule:
    """Return the granule of the SAFE in which a band file lies, or the folder of a loose file."""
    folder = _climbed(_parent(file))
    return Granule(folder, _product_xml_of(folder))


def _without_vsizip(text: str) -> str:
    inner = re.sub(r"^/vsizip/", "", text)
    return inner if inner == text else re.sub(r"^\{(.*)\}(?=/|$)", r"\1", inner)


def _granule_of_file(file: Place, archives: ExitStack) -> Granule:
    if is_zip(file):
        return find_granule(open_archive(file, archives), archives)
    if _PRODUCT_XML.fullmatch(file.name):
        return Granule(find_granule(_parent(file), archives).folder, file)
    if _TILE_XML.fullmatch(file.name) or file.name.lower() in _INDEX_FILES or _is_part_of_granule(file):
        return find_granule(_parent(file), archives)
    raise InputError("{file} is not a Sentinel-2 product. {remedy}", file=file, remedy=REMEDY)


def _is_part_of_granule(file: Place) -> bool:
    """Tell whether a file is a band or layer in the folder where a granule has them, so that it means the product."""
    folder = _parent(file)
    is_in_place = holds_bands(folder) or folder.name.upper() == _QUALITY_FOLDER
    return is_raster(file) and (is_in_place or find_tile_xml(folder) is not None)


def _parent(place: Place) -> Place:
    """Return the folder of a place; that of a zip member is declared as something vaguer."""
    return cast(Place, place.parent)


def _climbed(folder: Place) -> Place:
    """Return the granule or SAFE folder above a folder that is only a part of it."""
    if RESOLUTION_FOLDER.fullmatch(folder.name) and IMAGE_FOLDER.fullmatch(_parent(folder).name):
        folder = _parent(folder)
    if IMAGE_FOLDER.fullmatch(folder.name) or folder.name.upper() == _QUALITY_FOLDER:
        folder = _parent(folder)
    return _parent(folder) if folder.name.upper() == "GRANULE" else folder


def _granule_in(folder: Place, archives: ExitStack, wrappers: int) -> Granule:
    folders, files = listing(folder)
    granules = next((child for child in folders if child.name.upper() == "GRANULE"), None)
    if granules is not None:
        return Granule(_only_granule(granules, folders, files), _first_named(_PRODUCT_XML, files))
    products = _products_among(folders, files)
    if _looks_like_granule(folders, files) and not any(product.is_dir() for product in products):
        return Granule(folder, _product_xml_of(folder))
    if len(products) > 1:
        raise InputError(
            "{folder} holds {count} products; give one of them: {names}.",
            folder=folder,
            count=len(products),
            names=[place.name for place in products],
        )
    if products:
        return _product_in(products[0], archives)
    if _first_named(_PRODUCT_XML, files):
        raise InputError(
            "{folder} has no GRANULE folder: the product is incomplete; unzip or download it again.", folder=folder
        )
    if len(folders) == 1 and wrappers:
        return _granule_in(folders[0], archives, wrappers - 1)
    if not folders and not files:
        raise InputError("{folder} is empty. {remedy}", folder=folder, remedy=REMEDY)
    raise InputError("{file} is not a Sentinel-2 product. {remedy}", file=folder, remedy=REMEDY)


def _product_in(product: Place, archives: ExitStack) -> Granule:
    root = open_archive(product, archives) if is_zip(product) else product
    return _granule_in(root, archives, _WRAPPER_FOLDERS)


def _only_granule(granules: Place, folders_beside: list[Place], files_beside: list[Place]) -> Place:
    """Return the one folder in GRANULE; GRANULE itself or the folder around it where the level between is missing."""
    folders, files = listing(granules)
    inner = [folder for folder in folders if not (holds_bands(folder) or folder.name.upper() == _QUALITY_FOLDER)]
    if len(inner) > 1:
        raise InputError(
            "{folder} holds {count} granules; give the folder of one of them as {INPUT}: {folders}.",
            folder=granules.parent,
            count=len(inner),
            folders=[str(folder).rstrip("/") for folder in inner],
        )
    if inner:
        return inner[0]
    if _looks_like_granule(folders, files):
        return granules
    if _looks_like_granule(folders_beside, files_beside):
        return _parent(granules)
    if folders:
        raise InputError(
            "{granules} holds no bands: the product is incomplete; unzip or download it again.", granules=granules
        )
    raise InputError("{granules} is empty: the product is incomplete; unzip or download it again.", granules=granules)


def _looks_like_granule(folders: list[Place], files: list[Place]) -> bool:
    return (
        any(map(holds_bands, folders))
        or _first_named(_TILE_XML, files) is not None
        or any(is_raster(file) and _is_named_like_product(stem_of(file)) for file in files)
    )


def _is_named_like_product(stem: str) -> bool:
    return band_in_name(stem) is not None or layer_in_name(stem) is not None


def _products_among(folders: list[Place], files: list[Place]) -> list[Place]:
    """Return the products in a folder; an archive beside its own unpacked SAFE is not a second one."""
    safes = [child for child in folders if _is_product_folder(child)]
    unpacked = {_bare_name(safe) for safe in safes}
    return safes + [file for file in files if is_zip(file) and _bare_name(file) not in unpacked]


def _is_product_folder(folder: Place) -> bool:
    name = folder.name.upper()
    if name.endswith(".SAFE"):
        return True
    return name.startswith("S2") and _first_named(_PRODUCT_XML, listing(folder)[1]) is not None


def _product_xml_of(folder: Place) -> Optional[Place]:
    """Return the product's metadata beside the bands, or two levels up where the folder lies in a SAFE."""
    beside = _first_named(_PRODUCT_XML, listing(folder)[1])
    if beside is not None or _parent(folder).name.upper() != "GRANULE":
        return beside
    return _first_named(_PRODUCT_XML, listing(_parent(_parent(folder)))[1])


def _first_named(pattern: re.Pattern[str], files: list[Place]) -> Optional[Place]:
    return next((file for file in files if pattern.fullmatch(file.name)), None)


def _bare_name(product: Place) -> str:
    return re.sub(r"(\.SAFE)?(\.zip)?$", "", product.name, flags=re.IGNORECASE)


def _names(places: list[Place]) -> str:
    return ", ".join(place.name for place in places)
