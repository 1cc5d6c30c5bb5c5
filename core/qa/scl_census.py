"""Is it a scene classification? Its twelve numbers are those of many a class list, so the whole raster is judged."""

from __future__ import annotations

from collections import Counter

import numpy as np

from ..errors import InputError
from ..messages import Message, either
from ..tables import NODATA, SCL_CLASSES, SCL_NODATA
from .census import count_numbers, fitting_schemes, list_numbers, schemes_named_in

_REFUSED_SHARE = 0.05  # of the valid pixels: above, numbers that Sen2Cor never writes are no accident
_SUSPECT_SHARE = 0.01
_SATURATED = 1
_LARGEST_FMASK_CLASS = 4
_REMEDY = Message("choose the SCL file of a Level-2A product, or use Mask from Fmask or QA band")


class SclCensus:
    """Counts what a raster holds, strip by strip, and judges in the end whether Sen2Cor wrote it.

    Args:
        file_name: the raster's name, for messages and because producers have their own names.
        nodata: the NoData value that the raster declares.
    """

    def __init__(self, file_name: str, nodata: float | None) -> None:
        self._file_name = file_name
        self._nodata = nodata
        self._counts: Counter[float] = Counter()

    def add(self, block: np.ndarray) -> None:
        """Count one block of any shape."""
        self._counts.update(count_numbers(block))

    def finish(self) -> list[str]:
        """Judge the whole raster.

        Returns:
            Warnings, one sentence each.

        Raises:
            InputError: it holds the classes of something else.
        """
        unknown = (SCL_NODATA, NODATA, self._nodata)
        valid = {number: count for number, count in self._counts.items() if number == number and number not in unknown}
        total = sum(valid.values())
        impossible = {number: count for number, count in valid.items() if number not in range(len(SCL_CLASSES))}
        if sum(impossible.values()) > _REFUSED_SHARE * total:
            raise InputError(
                "{file_name} holds {numbers} in {percent:.0f} % of its valid pixels, so it is no scene "
                "classification (SCL){fitting}; {remedy}.",
                file_name=self._file_name,
                numbers=list_numbers(impossible),
                percent=100 * sum(impossible.values()) / total,
                fitting=self._fitting(),
                remedy=_REMEDY,
            )
        looks_like_fmask = bool(valid) and max(valid) <= _LARGEST_FMASK_CLASS
        holds_clear = SCL_NODATA in self._counts or _SATURATED in valid
        if looks_like_fmask and holds_clear and (NODATA in self._counts or self._nodata == NODATA):
            raise InputError(
                "{file_name} holds {numbers} with {nodata} for NoData, so it is no scene classification "
                "(SCL){fitting}; {remedy}.",
                file_name=self._file_name,
                numbers=list_numbers(self._counts),
                nodata=NODATA,
                fitting=self._fitting(),
                remedy=_REMEDY,
            )
        suspicions: list[str] = []
        if looks_like_fmask and valid.get(_SATURATED, 0) > _SUSPECT_SHARE * total:
            suspicions.append(
                Message(
                    "{file_name} holds only {numbers}, which looks like a mask or the classes of Fmask and not like a "
                    "scene classification (SCL): then {remedy}.",
                    file_name=self._file_name,
                    numbers=list_numbers(self._counts),
                    remedy=_REMEDY,
                )
            )
        named = schemes_named_in(self._file_name)
        if named:
            suspicions.append(
                Message(
                    "{file_name} is named like {schemes}, but read as a scene classification (SCL); if it is none, "
                    "{remedy}.",
                    file_name=self._file_name,
                    schemes=either(scheme.label for scheme in named),
                    remedy=_REMEDY,
                )
            )
        return suspicions

    def _fitting(self) -> str:
        schemes = fitting_schemes(self._counts, self._file_name, nodata=self._nodata)
        if not schemes:
            return ""
        return Message("; its values fit {schemes}", schemes=either(scheme.label for scheme in schemes))
