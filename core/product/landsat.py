"""Scenes of Landsat, Collection 2: which file holds which band, and how its numbers become reflectance.

Bands have the names that Sentinel-2 has for them, so that what wants blue asks for B02, whatever the sensor.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path, PurePath
from typing import NamedTuple, Optional, cast

from ..acquisition import acquisition_of_name
from ..errors import InputError, quoted
from ..messages import Message
from ..paths import plain_path
from ..remote import is_remote
from ..tables import LANDSAT_BANDS, LANDSAT_COLLECTION, LANDSAT_L1, LANDSAT_L2, LandsatName, landsat_in_name
from .files import duplicate_error
from .places import READ_ERRORS, Place, gdal_path, is_raster, is_zip, listing, locate, open_archive
from .product import BandFile, Product
from .xml_files import local_name, parse_xml

_MAX_BYTES = 4 << 20  # real ones have 20 kB
_GROUPS = {LANDSAT_L1: "LEVEL1_RADIOMETRIC_RESCALING", LANDSAT_L2: "LEVEL2_SURFACE_REFLECTANCE_PARAMETERS"}
_SUN_GROUP = "IMAGE_ATTRIBUTES"
# Of all surface reflectance of Collection 2; the top of the atmosphere differs from sensor to sensor.
_SURFACE_MULT, _SURFACE_ADD = 0.0000275, -0.2
_ODL_LINE = re.compile(r"\s*(\w+)\s*=\s*(.*?)\s*")

Metadata = Mapping[str, Mapping[str, str]]  # by group and key


class _File(NamedTuple):
    place: Place
    name: LandsatName


class _Sun(NamedTuple):
    elevation_deg: Optional[float] = None
    azimuth_deg: Optional[float] = None


def is_landsat(path: str) -> bool:
    """Tell by names whether a path is a scene of Landsat, one of its files, or a folder of them."""
    text = plain_path(path)
    if landsat_in_name(re.split(r"[/\\]", text.rstrip("/\\"))[-1]):
        return True
    folder = Path(text)
    try:
        return not is_remote(text) and folder.is_dir() and any(file.name.part for file in _files_in(folder))
    except (InputError, OSError, ValueError):  # which opening it will say
        return False


def open_landsat(path: str) -> Product:
    """Recognise a scene and read its metadata.

    Args:
        path: a folder or zip of its files, or any one of them, such as a band or the MTL file.

    Raises:
        InputError: there is none, or several; it is packed as tar, of another collection or without reflectance.
    """
    if is_remote(plain_path(path)):
        raise InputError("{path} is of Landsat, which is read from this computer alone; download it.", path=path)
    with ExitStack() as archives:
        place = locate(path, archives)
        if is_zip(place):
            place = open_archive(place, archives)
        if place.is_file():
            return _of_file(place)
        files = [file for file in _files_in(place) if file.name.part]
        scenes = sorted({file.name.scene for file in files})
        if len(scenes) > 1:
            raise InputError(
                "{folder} holds {count} scenes of Landsat; give the MTL file or a band of one of them: {scenes}.",
                folder=path,
                count=len(scenes),
                scenes=scenes,
            )
        return _describe(path, files)


def open_landsat_bands(paths: Sequence[str]) -> Product:
    """Recognise bands given one by one, with the MTL file that lies beside the first of them.

    Raises:
        InputError: they are not of one scene, or as for :func:`open_landsat`.
    """
    with ExitStack() as archives:
        files = [_named(locate(path, archives)) for path in paths]
        for file in files[1:]:
            if file.name.scene != files[0].name.scene:
                raise InputError(
                    "{path} is of the scene {scene}, but {other} of {other_scene}; give the bands of one scene.",
                    path=str(files[0].place),
                    scene=files[0].name.scene,
                    other=str(file.place),
                    other_scene=file.name.scene,
                )
        return _describe(_called(files[0]), [*files, *_metadata_files(files[0])])


def _of_file(place: Place) -> Product:
    if not (is_raster(place) or _suffix(place) in _READERS):
        raise InputError("{path} is an archive of Landsat; unpack it, and give the folder.", path=str(place))
    file = _named(place)
    beside = [
        other for other in _files_in(_folder_of(place)) if other.name.scene == file.name.scene and other.name.part
    ]
    return _describe(_called(file), beside)


def _named(place: Place) -> _File:
    name = landsat_in_name(place.name)
    if name is None:
        raise InputError(
            "{path} is no band of Landsat by its name; give all bands of one scene, named as they were downloaded.",
            path=quoted(str(place)),
        )
    return _File(place, name)


def _files_in(folder: Place) -> list[_File]:
    """Return the files of a folder that are named as those of Landsat are."""
    named = ((file, landsat_in_name(file.name)) for file in listing(folder)[1])
    return [_File(file, name) for file, name in named if name and (is_raster(file) or _suffix(file) in _READERS)]


def _metadata_files(file: _File) -> list[_File]:
    beside = _files_in(_folder_of(file.place))
    return [other for other in beside if other.name.scene == file.name.scene and other.name.part == "MTL"]


def _called(file: _File) -> str:
    """Return what a scene is called where the user gave some of its files: its folder and its name."""
    return str(PurePath(str(_folder_of(file.place))) / file.name.scene)


def _describe(path: str, files: Sequence[_File]) -> Product:
    bands = _bands_of(files)
    if not bands:
        raise InputError(
            "{path} holds no band of Landsat with reflectance (such as ..._SR_B2.TIF, or ..._B2.TIF of Level 1); "
            "download it completely.",
            path=path,
        )
    name = next(iter(bands.values())).name
    own_names = LANDSAT_BANDS.get(name.satellite)
    if own_names is None or name.collection != LANDSAT_COLLECTION:
        raise InputError(
            "{path} is {scene}; only Collection 2 of Landsat 4 to 9 with blue and infrared bands can be read "
            "({known}).",
            path=path,
            scene=name.scene,
            known=[*LANDSAT_BANDS],
        )
    metadata_file = next((file.place for file in files if file.name.part == "MTL"), None)
    metadata = _read_metadata(metadata_file) if metadata_file else {}
    sun = _sun_of(metadata, metadata_file)
    told = acquisition_of_name(name.scene)
    return Product(
        path=path,
        level=name.level,
        satellite=told.satellite,
        tile=told.tile,
        sensing_time=told.sensing_time,
        granule=name.scene,
        bands={
            band: _calibrated(band, own, bands[own].place, name.level, metadata, metadata_file, sun)
            for band, own in own_names.items()
            if own in bands
        },
        own_names=own_names,
        metadata_paths=(gdal_path(metadata_file),) if metadata_file else (),
        sun_zenith_deg=None if sun.elevation_deg is None else 90 - sun.elevation_deg,
        sun_azimuth_deg=sun.azimuth_deg,
        offset_known=True,
    )


def _bands_of(files: Sequence[_File]) -> dict[str, _File]:
    """Return the files of the bands by the names that Landsat has for them."""
    bands: dict[str, _File] = {}
    for file in files:
        part = file.name.part
        if part is None or part == "MTL" or not is_raster(file.place):
            continue
        if part in bands:
            raise duplicate_error(Message("Band {name}", name=part), str(bands[part].place), str(file.place))
        bands[part] = file
    return bands


def _calibrated(
    band: str, own: str, place: Place, level: str, metadata: Metadata, metadata_file: Optional[Place], sun: _Sun
) -> BandFile:
    """Return a band with its calibration: reflectance = DN * mult + add; of Level 1 for a sun at the zenith.

    Source: Landsat 8-9 Collection 2 Level 2 Science Product Guide; Landsat Data Users Handbook, chapter 5.
    """
    group, number = _GROUPS[level], own[1:]
    if metadata_file is None and level == LANDSAT_L1:
        raise InputError(
            "{file} has no MTL file beside it, which tells how its numbers become reflectance; download the one of its "
            "scene (..._MTL.txt), or use Level 2.",
            file=str(place),
        )
    if metadata_file is None:
        mult, add, scale = _SURFACE_MULT, _SURFACE_ADD, 1.0
    else:
        mult = _number(metadata, group, f"REFLECTANCE_MULT_BAND_{number}", metadata_file)
        add = _number(metadata, group, f"REFLECTANCE_ADD_BAND_{number}", metadata_file)
        scale = _sine_of_sun(sun, metadata_file) if level == LANDSAT_L1 else 1.0
        if mult <= 0:
            raise _wrong(metadata_file, group, f"REFLECTANCE_MULT_BAND_{number}")
    return BandFile(band, gdal_path(place), offset=add / mult, quantification=scale / mult)


def _sun_of(metadata: Metadata, file: Optional[Place]) -> _Sun:
    if file is None or _SUN_GROUP not in metadata:
        return _Sun()
    return _Sun(_number(metadata, _SUN_GROUP, "SUN_ELEVATION", file), _azimuth_deg(metadata, file))


def _azimuth_deg(metadata: Metadata, file: Place) -> float:
    """Return the sun's azimuth clockwise from north, 0 to 360; the files tell -180 to 180."""
    return _number(metadata, _SUN_GROUP, "SUN_AZIMUTH", file) % 360


def _sine_of_sun(sun: _Sun, file: Place) -> float:
    if sun.elevation_deg is None:
        raise _wrong(file, _SUN_GROUP, "SUN_ELEVATION")
    if not 0 < sun.elevation_deg <= 90:
        raise InputError(
            "{file} tells a SUN_ELEVATION of {elevation:g} degrees; by night there is no reflectance.",
            file=str(file),
            elevation=sun.elevation_deg,
        )
    return math.sin(math.radians(sun.elevation_deg))


def _number(metadata: Metadata, group: str, key: str, file: Place) -> float:
    try:
        number = float(metadata[group][key])
    except (KeyError, ValueError) as error:
        raise _wrong(file, group, key) from error
    if not math.isfinite(number):
        raise _wrong(file, group, key)
    return number


def _wrong(file: Place, group: str, key: str) -> InputError:
    return InputError(
        "{file} tells no {key} in {group}; download the metadata of the scene again.",
        file=str(file),
        key=key,
        group=group,
    )


def _read_metadata(file: Place) -> Metadata:
    """Return the entries of an MTL file, in whichever of its three formats."""
    try:
        return _READERS[_suffix(file)](file)
    except (*READ_ERRORS, RecursionError) as error:  # no text and no JSON are values that are wrong
        raise InputError(
            "{file} cannot be read ({error}); download the metadata of the scene again.", file=str(file), error=error
        ) from error


def _read_odl(file: Place) -> Metadata:
    """Return the entries of an Object Description Language file: GROUP = NAME, KEY = VALUE, END_GROUP = NAME."""
    found: dict[str, dict[str, str]] = {}
    group = ""
    for line in _text_of(file).splitlines():
        entry = _ODL_LINE.fullmatch(line)
        if entry is None:
            continue
        key, value = entry[1], entry[2].strip('"')
        if key == "GROUP":
            group = value
        elif key != "END_GROUP":
            found.setdefault(group, {})[key] = value
    return found


def _read_json(file: Place) -> Metadata:
    content = json.loads(_text_of(file))
    groups = content.get("LANDSAT_METADATA_FILE") if isinstance(content, dict) else None
    return {
        group: {key: str(value) for key, value in entries.items()}
        for group, entries in (groups if isinstance(groups, dict) else {}).items()
        if isinstance(entries, dict)
    }


def _read_xml(file: Place) -> Metadata:
    return {
        local_name(group): {local_name(entry): (entry.text or "").strip() for entry in group}
        for group in parse_xml(file)
    }


def _text_of(file: Place) -> str:
    with file.open("rb") as stream:
        content = stream.read(_MAX_BYTES + 1)
    if len(content) > _MAX_BYTES:
        raise ValueError(Message("it is larger than {limit} MB", limit=_MAX_BYTES >> 20))
    return content.decode("utf-8-sig")


def _folder_of(place: Place) -> Place:
    return cast(Place, place.parent)  # that of a zip member is declared as something vaguer


def _suffix(file: Place) -> str:
    return PurePath(file.name).suffix.lower()


_READERS = {".json": _read_json, ".txt": _read_odl, ".xml": _read_xml}
