"""When the scenes of a series were sensed: their order, one tile, and the gaps between usable dates."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Optional

import numpy as np

from ..acquisition import Acquisition
from ..errors import InputError
from ..messages import without_secrets

_DAY = len("YYYY-MM-DD")


@dataclass(frozen=True)
class Moment:
    """When a scene was sensed.

    Attributes:
        name: of the scene or mask, as tables call it.
        day: ISO 8601, UTC.
        time: HH:MM:SS, empty where only the day is known.
    """

    name: str
    day: str
    time: str

    @property
    def order(self) -> tuple[str, str, str]:
        """What sorts moments."""
        return self.day, self.time, self.name


class Calendar:
    """The moments of a series that was sensed over one tile."""

    def __init__(self) -> None:
        self._tile: Optional[str] = None
        self._told_by = ""

    def moment_of(self, path: str, acquisition: Acquisition) -> Moment:
        """Return when a scene or mask was sensed.

        Raises:
            InputError: where nothing tells its date, or it is of another tile than those before.
        """
        told = acquisition.sensing_time or ""
        try:
            date.fromisoformat(told[:_DAY])
        except ValueError:
            raise InputError(
                "{path} tells no date, neither by its tags nor by its name; write the date into the name as in "
                "S2A_T32TMT_20230712.tif.",
                path=path,
            ) from None
        if self._tile and acquisition.tile and acquisition.tile != self._tile:
            raise InputError(
                "{one} is of tile {tile}, but {other} of {other_tile}; take one tile at a time.",
                one=self._told_by,
                tile=self._tile,
                other=path,
                other_tile=acquisition.tile,
            )
        if acquisition.tile and not self._tile:
            self._tile, self._told_by = acquisition.tile, path
        return Moment(_name_of(path), told[:_DAY], told[_DAY + 1 : _DAY + 9].rstrip("Z"))


def find_usable(clear: np.ndarray, min_usable: float) -> np.ndarray:
    """Return which looks show enough of which polygon, and anything at all.

    Args:
        clear: float64 (scenes, polygons), the clear share.
        min_usable: share that must be clear.

    Returns:
        bool (scenes, polygons).
    """
    # Shares are quotients of sums: what differs by rounding alone is as good as equal.
    usable: np.ndarray = (clear > 0) & (clear >= min_usable - 1e-9)
    return usable


def pick_looks(moments: Sequence[Moment], clear: np.ndarray, merge: bool) -> np.ndarray:
    """Return which scenes count for which polygon: all of them, or of one day that which shows most of it.

    Args:
        moments: of the scenes, in order.
        clear: float64 (scenes, polygons), the clear share.
        merge: whether the scenes of one day are one.

    Returns:
        bool (scenes, polygons).
    """
    counts = np.ones(clear.shape, bool)
    if merge:
        days = np.array([moment.day for moment in moments])
        for day in np.unique(days):
            same = np.flatnonzero(days == day)
            counts[same] = np.arange(len(same))[:, None] == np.argmax(clear[same], axis=0)
    return counts


@dataclass(frozen=True)
class UsableDates:
    """The usable dates of polygons.

    Attributes:
        count: int64 (polygons,), days.
        first: ISO 8601, None where there is none.
        last: the same.
        longest_gap_d: int64 (polygons,), the most days without one.
    """

    count: np.ndarray
    first: Sequence[Optional[str]]
    last: Sequence[Optional[str]]
    longest_gap_d: np.ndarray


def summarise_usable(moments: Sequence[Moment], usable: np.ndarray) -> UsableDates:
    """Return the usable dates of polygons in a series, from whose begin to whose end gaps are counted.

    Args:
        moments: of the scenes, in order.
        usable: bool (scenes, polygons).
    """
    names, starts = np.unique([moment.day for moment in moments], return_index=True)
    days = np.array([date.fromisoformat(day).toordinal() for day in names.tolist()])
    on_day = np.logical_or.reduceat(usable, starts, axis=0)
    latest, gap_d = np.full(usable.shape[1], days[0]), np.zeros(usable.shape[1], np.int64)
    for day, is_usable in zip(days, on_day):
        gap_d = np.where(is_usable, np.maximum(gap_d, day - latest), gap_d)
        latest = np.where(is_usable, day, latest)
    count = on_day.sum(axis=0)
    firsts, lasts = on_day.argmax(axis=0), len(days) - 1 - on_day[::-1].argmax(axis=0)
    told = np.array([*names.tolist(), None], object)
    first, last = (told.take(np.where(count, place, len(days))).tolist() for place in (firsts, lasts))
    return UsableDates(count, first, last, np.maximum(gap_d, days[-1] - latest))


def _name_of(path: str) -> str:
    """Return the name of a raster, or of the product that a path leads to or into."""
    parts = [part for part in without_secrets(path).replace("\\", "/").split("/") if part]
    return next((part for part in reversed(parts) if part.lower().endswith((".safe", ".zip"))), parts[-1])
