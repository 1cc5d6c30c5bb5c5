"""When the scenes of a series were sensed: their order, one tile, and the gaps between usable dates."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Optional

import numpy as np

from ..errors import InputError
from ..product import Acquisition

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
    """The usable dates of one polygon: how many, the first, the last, and the most days without one."""

    count: int
    first: Optional[str]
    last: Optional[str]
    longest_gap_d: int


def summarise_usable(moments: Sequence[Moment], usable: np.ndarray) -> UsableDates:
    """Return the usable dates of a polygon in a series, from whose begin to whose end gaps are counted.

    Args:
        moments: of the scenes, in order.
        usable: bool (scenes,).
    """
    days = sorted({moment.day for moment, is_usable in zip(moments, usable.tolist()) if is_usable})
    marks = [date.fromisoformat(day) for day in (moments[0].day, *days, moments[-1].day)]
    gap = max((later - earlier).days for earlier, later in zip(marks, marks[1:]))
    return UsableDates(len(days), days[0] if days else None, days[-1] if days else None, gap)


def _name_of(path: str) -> str:
    """Return the name of a raster, or of the product that a path leads to or into."""
    parts = [part for part in path.replace("\\", "/").split("/") if part]
    return next((part for part in reversed(parts) if part.lower().endswith((".safe", ".zip"))), parts[-1])
