"""The report of a time series: one curve for each polygon and index, masked against unmasked."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from ..accuracy.html import Block, Picture, Table, Text, render
from ..accuracy.plots import draw_series
from ..messages import Message

MOST_CURVES = 200  # pictures that a viewer of reports can still scroll through
_KEY = Message(
    "Blue: the mean of the clear pixels, on usable dates. Orange: the mean of all pixels, clouds included. Grey lines "
    "mark the dates that are not usable."
)


@dataclass(frozen=True)
class Curve:
    """One index of one polygon over time.

    Attributes:
        title: headline.
        index: its name.
        days: ISO 8601, in order.
        masked: mean of the clear pixels on each day, NaN where there are none.
        unmasked: mean of all valid pixels.
        usable: whether enough of the polygon is clear.
    """

    title: str
    index: str
    days: Sequence[str]
    masked: Sequence[float]
    unmasked: Sequence[float]
    usable: Sequence[bool]


def report_curves(title: str, curves: Iterable[Curve], facts: Mapping[str, str]) -> str:
    """Return the report as HTML; of very many curves it shows the first ones.

    Args:
        title: of the polygons.
        curves: in the order of the report.
        facts: what was looked at, one line each.
    """
    blocks: list[Block] = [Table([], [[key, value] for key, value in facts.items()], align="left"), Text(_KEY)]
    source = iter(curves)
    for curve in itertools.islice(source, MOST_CURVES):
        blocks.append(Picture(draw_curve(curve), Message("{curve}; its numbers are in the table.", curve=curve.title)))
    if next(source, None) is not None:
        blocks.append(
            Text(
                Message(
                    "There are more than {count} curves: the table has the numbers of all of them.", count=MOST_CURVES
                )
            )
        )
    return render(Message("Time series of {polygons}", polygons=title), blocks)


def draw_curve(curve: Curve) -> str:
    """Return the picture of a curve as SVG."""
    places = [date.fromisoformat(day).toordinal() for day in curve.days]
    clear = [value if usable else None for value, usable in zip(curve.masked, curve.usable)]
    marks = [place for place, usable in zip(places, curve.usable) if not usable]
    lines: dict[str, Sequence[float | None]] = {Message("Without clouds"): clear, Message("All pixels"): curve.unmasked}
    return draw_series(
        curve.title, curve.index, places, lines, marks, lambda place: date.fromordinal(place).isoformat()
    )
