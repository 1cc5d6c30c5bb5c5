"""The rasters of one granule, recognised by the names of files and folders."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Optional

from ..errors import InputError
from ..messages import Message
from ..tables import BAND_BY_NAME, band_in_name
from ..tables.layers import layer_in_name
from .places import RESOLUTION_FOLDER, Place, gdal_path, holds_bands, is_raster, listing, stem_of

_QUALITY_FOLDERS = re.compile(r"QI_DATA|QI", re.IGNORECASE)
_RESOLUTION_IN_NAME = re.compile(r"_(\d0)m$", re.IGNORECASE)
_USUAL_LAYER_M = 20


def find_bands(folder: Place) -> Iterator[tuple[str, Place]]:
    """Yield the bands of a granule, each with its finest file.

    Raises:
        InputError: where two files of one resolution hold the same band.
    """
    candidates: dict[str, list[tuple[int, Place]]] = {}
    for file, resolution_m in _image_files(folder):
        name = band_in_name(stem_of(file))
        if name is not None:
            candidates.setdefault(name, []).append((resolution_m or BAND_BY_NAME[name].resolution_m, file))
    for name, files in candidates.items():
        finest_m = min(resolution_m for resolution_m, _ in files)
        finest = [file for resolution_m, file in files if resolution_m == finest_m]
        if len(finest) > 1:
            raise duplicate_error(Message("Band {name}", name=name), str(finest[0]), str(finest[1]))
        yield name, finest[0]


def find_layers(folder: Place) -> dict[str, str]:
    """Return the GDAL paths of the layers of a granule by kind and, where it is told, resolution: `SCL_20m`, `TCI`.

    Raises:
        InputError: where two files of one resolution hold the same layer.
    """
    layers: dict[str, str] = {}
    seen: dict[tuple[str, int], Place] = {}
    for file, resolution_m in (*_image_files(folder), *_quality_files(folder)):
        kind = layer_in_name(stem_of(file))
        if kind is None:
            continue
        first = seen.setdefault((kind, resolution_m or _USUAL_LAYER_M), file)
        if first is not file:
            raise duplicate_error(kind, str(first), str(file))
        layers[f"{kind}_{resolution_m}m" if resolution_m else kind] = gdal_path(file)
    return layers


def _image_files(folder: Place, levels: int = 2) -> Iterator[tuple[Place, Optional[int]]]:
    """Yield the rasters of a granule, each with the resolution in metres that its name or folder tells.

    They lie in it or as many levels below as IMG_DATA/R10m.
    """
    folders, files = listing(folder)
    yield from ((file, _told_resolution_m(file, folder)) for file in files if is_raster(file))
    for child in folders:
        if levels and holds_bands(child):
            yield from _image_files(child, levels - 1)


def _quality_files(folder: Place) -> Iterator[tuple[Place, Optional[int]]]:
    children = listing(folder)[0]
    granules = [child for child in children if child.name.upper() == "GRANULE"]  # where the level below it is missing
    for child in (*children, *(inner for outer in granules for inner in listing(outer)[0])):
        if _QUALITY_FOLDERS.fullmatch(child.name):
            yield from ((file, _told_resolution_m(file, child)) for file in listing(child)[1] if is_raster(file))


def _told_resolution_m(file: Place, folder: Place) -> Optional[int]:
    told = _RESOLUTION_IN_NAME.search(stem_of(file)) or RESOLUTION_FOLDER.fullmatch(folder.name)
    return int(told.group(1)) if told else None


def resolution_in_key(key: str) -> int:
    """Return the resolution in metres in the key of a layer, or the usual one where the key has none."""
    told = _RESOLUTION_IN_NAME.search(key)
    return int(told.group(1)) if told else _USUAL_LAYER_M


def duplicate_error(what: str, first: str, second: str) -> InputError:
    """Build the error of a band or layer that two files hold."""
    return InputError(
        "{what} is there twice: {first} and {second}. Keep one of them.", what=what, first=first, second=second
    )
