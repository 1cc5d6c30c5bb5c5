"""The dates of a series: which they are, in which order, and what they are called."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import PurePath

from ..acquisition import acquisition_of_path
from ..errors import InputError
from ..messages import Message, without_secrets
from ..monitor import Monitor
from ..names import bare_name, last_part
from ..product import Product, open_product

_RASTERS = (".tif", ".tiff", ".vrt", ".img", ".jp2")
_METADATA = re.compile(r"MTD_|S2[A-Z]_OPER_MTD", re.IGNORECASE)
_TIME = re.compile(r"(?<!\d)(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d):?(\d\d))?(?!\d)")


@dataclass(frozen=True)
class Date:
    """One date of a series.

    Attributes:
        path: the product or raster, as the user calls it.
        product: what is known of the product, None for a raster of bands.
        sensing_time: ISO 8601, or empty where nothing tells it.
        tile: of the Military Grid Reference System, where known.
        name: of its outputs, without a suffix; no other date has it.
    """

    path: str
    product: Product | None
    sensing_time: str
    tile: str | None
    name: str


def arrange(paths: Sequence[str], any_tile: bool, monitor: Monitor) -> list[Date]:
    """Return the dates in the order of time, or as given where a raster does not tell its time.

    Args:
        paths: products, and rasters of bands.
        any_tile: the dates may be of several tiles.
        monitor: told where the order is not known.

    Raises:
        InputError: where a scene is given twice, or of another tile than the first.
    """
    dates = [_date(path) for path in paths]
    for path, count in Counter(paths).items():
        if count > 1:
            raise InputError("{path} is given {count} times; a date counts once.", path=path, count=count)
    for date in dates:
        if date.tile and dates[0].tile and date.tile != dates[0].tile and not any_tile:
            raise InputError(
                "{path} is of tile {tile}, but {first} of {first_tile}; compare dates of one tile.",
                path=date.path,
                tile=date.tile,
                first=dates[0].path,
                first_tile=dates[0].tile,
            )
    untold = [date.path for date in dates if not date.sensing_time]
    if untold:
        monitor.warn(
            Message("{paths} does not tell its date, so the scenes are taken in the order given.", paths=untold[:3])
        )
    else:
        dates.sort(key=lambda date: date.sensing_time)
    return _named_apart(dates)


def _date(path: str) -> Date:
    place = PurePath(without_secrets(path))
    if place.suffix.lower() in _RASTERS:
        told = acquisition_of_path(str(place))
        time = told.sensing_time or _time_in(place.stem) or _time_in(place.parent.name)
        return Date(path, None, time, told.tile, place.stem)
    product = open_product(path)
    name = bare_name(last_part(path))
    if _METADATA.match(name):
        name = bare_name(place.parent.name)
    return Date(path, product, product.sensing_time or "", product.tile, name)


def _time_in(name: str) -> str:
    """Return the first date in a name, with its time where there is one, as ISO 8601."""
    found = _TIME.search(name)
    if not found:
        return ""
    year, month, day, *clock = found.groups()
    return f"{year}-{month}-{day}T{':'.join(part or '00' for part in clock)}Z"


def _named_apart(dates: list[Date]) -> list[Date]:
    """Give dates whose files have one name the time as well, or else their number."""
    counts = Counter(date.name.casefold() for date in dates)  # which are one name where systems know no case
    times = Counter(date.sensing_time for date in dates)
    named = []
    for number, date in enumerate(dates, start=1):
        if counts[date.name.casefold()] > 1:
            unique = date.sensing_time and times[date.sensing_time] == 1
            addition = re.sub(r"[-:Z]", "", date.sensing_time) if unique else f"{number:03d}"
            date = replace(date, name=f"{date.name}_{addition}")
        named.append(date)
    return named
