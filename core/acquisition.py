"""Which acquisition a raster is of, as names, metadata and tags tell, and whether two can be of the same one."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import PurePath
from typing import Callable, Optional, TypeVar

from .errors import InputError
from .messages import Message
from .monitor import Monitor
from .tables import band_in_name
from .tables.layers import layer_in_name

# Names tell when the datatake began, metadata when the tile was sensed, up to half an hour later. Half an orbit is 50
# minutes: not before then can another satellite see the same tile.
SAME_DATATAKE = timedelta(minutes=40)

Value = TypeVar("Value")

_TAG_PREFIX = "CLOUDSIEVE_"
_SATELLITE, _TILE = r"(?P<satellite>S2[A-Z])", r"(?P<tile>T?\d\d[C-X][A-Z]{2})"
_TIME, _DAY, _ORBIT = r"(?P<time>\d{8}T\d{6})", r"(?P<day>\d{8})", r"R(?P<orbit>\d{3})"
_CREATED = r"\w{4}_\d{8}T\d{6}"  # when the file was made, which is no matter
# The first that is found in a name tells all that the name tells.
_NAMES = tuple(
    re.compile(rf"(?<![A-Z0-9]){pattern}(?![A-Z0-9])", re.IGNORECASE | re.ASCII)
    for pattern in (
        rf"{_SATELLITE}_MSIL(?:1C|2A)_{_TIME}_N\d{{4}}_{_ORBIT}_{_TILE}",  # SAFE
        rf"{_SATELLITE}_(?:OPER|USER)_PRD_MSIL(?:1C|2A)_{_CREATED}_{_ORBIT}(?:_V{_TIME})?",  # SAFE until 2016
        rf"{_SATELLITE}_(?:OPER|USER)_\w{{3}}_L(?:1C|2A)_TL_{_CREATED}_A\d{{6}}_{_TILE}",  # its granules and bands
        rf"L(?:1C|2A)_{_TILE}_A\d{{6}}_{_TIME}",  # granule of a SAFE
        rf"(?:{_SATELLITE}_)?{_TILE}_{_TIME}",  # bands and SCL of a SAFE, STAC items of Collection 1
        rf"HLS\.[SL]30\.{_TILE}\.(?P<day_of_year>\d{{7}}T\d{{6}})",  # Harmonized Landsat and Sentinel-2
        rf"SENTINEL(?P<maja>2[A-Z])_{_DAY}-(?P<clock>\d{{6}})-\d+_L(?:1C|2A)_{_TILE}",  # MAJA
        rf"{_TIME}_\d{{8}}T\d{{6}}_{_TILE}",  # Google Earth Engine
        rf"{_SATELLITE}_{_TILE}_{_DAY}",  # STAC items
        rf"{_SATELLITE}(?:1C|2A)_{_DAY}_(?P<orbit>\d{{3}})(?:_{_TILE})?",  # sen2r
        rf"(?P<satellite>L[COTEM]0\d)_L\w{{3}}_(?P<path_row>\d{{6}})_{_DAY}_\d{{8}}_\d{{2}}_\w{{2}}",  # Landsat
    )
)


@dataclass(frozen=True)
class Acquisition:
    """When and from where something was sensed, as far as it is known.

    Attributes:
        tile: of the Military Grid Reference System, with its T: `T31TDH`; of Landsat its path and row: `034032`.
        sensing_time: ISO 8601 in UTC, of the tile or of its datatake: `2022-07-26T10:50:26Z`; or the date alone.
        relative_orbit: 1 to 143.
        satellite: `S2A`, `S2B`, ..., `LC08` of Landsat 8.
    """

    tile: Optional[str] = None
    sensing_time: Optional[str] = None
    relative_orbit: Optional[int] = None
    satellite: Optional[str] = None

    def tags(self) -> dict[str, str]:
        """Return the tags by which an output carries its acquisition; see :func:`acquisition_of_tags`."""
        known = {
            "TILE": self.tile,
            "SENSING_TIME": self.sensing_time,
            "RELATIVE_ORBIT": self.relative_orbit,
            "SATELLITE": self.satellite,
        }
        return {f"{_TAG_PREFIX}{key}": str(value) for key, value in known.items() if value}


def acquisition_of_name(name: str) -> Acquisition:
    """Return what the name of a product, granule or raster tells: that of a SAFE, STAC, HLS, MAJA, sen2r and others."""
    found = next((match for match in (pattern.search(name) for pattern in _NAMES) if match), None)
    if found is None:
        return Acquisition()
    told = {key: text.upper() for key, text in found.groupdict().items() if text}
    satellite = told.get("satellite") or (f"S{told['maja']}" if "maja" in told else None)
    return Acquisition(
        tile=f"T{told['tile'].lstrip('T')}" if "tile" in told else told.get("path_row"),
        sensing_time=_iso_time(told),
        relative_orbit=int(told["orbit"]) if "orbit" in told else None,
        satellite=satellite,
    )


def acquisition_of_path(path: str) -> Acquisition:
    """Return what the path of a raster tells: its own name, or for `SCL.tif` and the like the nearest folder's."""
    file = PurePath(path)
    own = acquisition_of_name(file.name)
    stem = file.stem
    if own != Acquisition() or (band_in_name(stem) is None and layer_in_name(stem) is None):
        return own
    folders = (acquisition_of_name(folder) for folder in reversed(file.parent.parts))
    return next((told for told in folders if told != Acquisition()), own)


def acquisition_of_tags(tags: Mapping[str, str]) -> Acquisition:
    """Return what the tags of an output of CloudSieve tell, nothing for other rasters."""
    named = acquisition_of_name(tags.get(f"{_TAG_PREFIX}PRODUCT", ""))
    orbit = tags.get(f"{_TAG_PREFIX}RELATIVE_ORBIT", "")
    return Acquisition(
        tile=tags.get(f"{_TAG_PREFIX}TILE") or named.tile,
        sensing_time=tags.get(f"{_TAG_PREFIX}SENSING_TIME") or named.sensing_time,
        relative_orbit=int(orbit) if re.fullmatch(r"\d{1,3}", orbit, re.ASCII) else named.relative_orbit,
        satellite=tags.get(f"{_TAG_PREFIX}SATELLITE") or named.satellite,
    )


def find_difference(one: Acquisition, other: Acquisition) -> Optional[Message]:
    """Return in what two acquisitions contradict each other, None where they can be the same.

    Unknown never contradicts. Times of one datatake differ by :data:`SAME_DATATAKE` at most; a date alone means any
    time of it.

    Returns:
        A phrase with both values, the first one's first: `tile T31TDH and T22HBD`.
    """
    if _differ(one.tile, other.tile):
        return Message("tile {one} and {other}", one=one.tile, other=other.tile)
    if _times_differ(one.sensing_time, other.sensing_time):
        return Message("sensed {one} and {other}", one=_shown(one.sensing_time), other=_shown(other.sensing_time))
    if _differ(one.relative_orbit, other.relative_orbit):
        return Message("relative orbit {one} and {other}", one=one.relative_orbit, other=other.relative_orbit)
    if _differ(one.satellite, other.satellite):
        return Message("satellite {one} and {other}", one=one.satellite, other=other.satellite)
    return None


def require_same_acquisition(told: Mapping[str, Acquisition], any_acquisition: bool, monitor: Monitor) -> None:
    """Stop where names, tags or metadata tell of different places, orbits or times; warn where the user wants that.

    Args:
        told: by what the user calls the raster or product.
        any_acquisition: the user wants it.
        monitor: told then.

    Raises:
        InputError: naming two of them, and in what they differ.
    """
    contradiction = find_contradiction(told)
    if contradiction and not any_acquisition:
        raise InputError(
            "{contradiction}; choose files of one, or set {ANY_ACQUISITION} to use them anyway.",
            contradiction=contradiction,
        )
    if contradiction:
        monitor.warn(Message("{contradiction}; they are used anyway.", contradiction=contradiction))


def common_acquisition(acquisitions: Iterable[Acquisition]) -> Acquisition:
    """Return what all that know it agree upon: what can be said of an output that is made of them."""
    known = list(acquisitions)
    tiles, times = [one.tile for one in known], [one.sensing_time for one in known]
    orbits, satellites = [one.relative_orbit for one in known], [one.satellite for one in known]
    return Acquisition(
        _agreed(tiles, _differ), _agreed(times, _times_differ), _agreed(orbits, _differ), _agreed(satellites, _differ)
    )


def find_contradiction(acquisitions: Mapping[str, Acquisition]) -> Optional[Message]:
    """Return the first two rasters whose acquisitions contradict each other, and in what; None where none do.

    Args:
        acquisitions: by what the user calls the raster or product.
    """
    for (name, one), (other_name, other) in itertools.combinations(acquisitions.items(), 2):
        difference = find_difference(one, other)
        if difference:
            return Message(
                "{one} and {other} are of different acquisitions ({difference})",
                one=name,
                other=other_name,
                difference=difference,
            )
    return None


def _agreed(values: Iterable[Optional[Value]], differ: Callable[[Value, Value], bool]) -> Optional[Value]:
    known = [value for value in values if value is not None]
    agree = known and not any(differ(known[0], other) for other in known[1:])
    return known[0] if agree else None


def _differ(one: object, other: object) -> bool:
    return one is not None and other is not None and one != other


def _times_differ(one: Optional[str], other: Optional[str]) -> bool:
    first, second = _interval(one), _interval(other)
    if first is None or second is None:
        return False
    return max(first[0], second[0]) - min(first[1], second[1]) > SAME_DATATAKE


def _interval(sensing_time: Optional[str]) -> Optional[tuple[datetime, datetime]]:
    """Return between when and when something was sensed, None where the text is no time."""
    text = sensing_time or ""
    try:
        if len(text) == len("YYYY-MM-DD"):
            midnight = datetime.strptime(text, "%Y-%m-%d")
            return midnight, midnight + timedelta(days=1)
        moment = datetime.strptime(text[: len("YYYY-MM-DDTHH:MM:SS")], "%Y-%m-%dT%H:%M:%S")
    except (ValueError, OverflowError):
        return None
    return moment, moment


def _shown(sensing_time: Optional[str]) -> str:
    return (sensing_time or "")[: len("YYYY-MM-DDTHH:MM")].replace("T", " ")


def _iso_time(told: Mapping[str, str]) -> Optional[str]:
    """Return the time in a name in ISO 8601, the date where there is no more, None where it is none."""
    formats = {"time": "%Y%m%dT%H%M%S", "day_of_year": "%Y%jT%H%M%S", "day": "%Y%m%d"}
    key = next((key for key in formats if key in told), None)
    if key is None:
        return None
    clock = told.get("clock", "")
    try:
        moment = datetime.strptime(told[key] + clock, formats[key] + ("%H%M%S" if clock else ""))
    except ValueError:
        return None
    return moment.strftime("%Y-%m-%d" if key == "day" and not clock else "%Y-%m-%dT%H:%M:%SZ")
