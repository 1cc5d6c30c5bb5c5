"""What the reports of an assessment and of a tuning say, as blocks of :mod:`html`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from ..messages import Message
from ..tables import Aim
from .confusion import Confusion
from .estimators import Estimates
from .html import Block, Heading, Picture, Table, Text, render
from .measures import CLASS_TITLES, FEW_SAMPLES, OVERALL_TITLES, Measure, Measures
from .plots import Dots, Line, draw_dots, draw_lines
from .png import encode_png
from .thresholds import THRESHOLDS, Growth, trace_curves

_FEW = Message("Rests on fewer than {samples} samples: too few to be trusted.", samples=FEW_SAMPLES)
_CURVES = {
    "precision": Message("Precision"),
    "recall": Message("Recall"),
    "f1": Message("F1"),
    "balanced_accuracy": Message("Balanced accuracy"),
    "iou": Message("IoU"),
    "lost_clear": Message("Clear lost"),
}
AIM_TITLES = {
    Aim.F1: Message("F1"),
    Aim.BALANCED_ACCURACY: Message("Balanced accuracy"),
    Aim.IOU: Message("IoU"),
    Aim.FIND_CLOUD: Message("Share of the cloud found"),
    Aim.KEEP_CLEAR: Message("Share of the clear kept"),
}
_TABLE_STEP = 50  # every 0.05 a row


@dataclass(frozen=True)
class Assessment:
    """One mask against the reference.

    Attributes:
        name: the mask.
        strict: all pixels or points.
        tolerant: without those near an edge of the reference, if asked for.
        estimates: for the area, where the reference is a stratified sample.
        thumbnails: title and uint8 (h, w, 3) colours of small maps.
    """

    name: str
    strict: Confusion
    tolerant: Confusion | None = None
    estimates: Estimates | None = None
    thumbnails: Sequence[tuple[str, np.ndarray]] = field(default=())


def report_assessment(title: str, assessments: Sequence[Assessment], facts: Mapping[str, str]) -> str:
    """Return the report on one or several masks as HTML.

    Args:
        title: headline.
        assessments: the masks, in the order of the columns; all with the same classes.
        facts: what was compared and how, one line each: "Reference", "Class mapping", "Edge tolerance" and the like.
    """
    kinds = {
        Message("Estimates for the whole area, with 95 % confidence intervals"): [
            one.estimates.measures for one in assessments if one.estimates is not None
        ],
        Message("Every pixel or point"): [one.strict.measures() for one in assessments],
        Message("Without pixels near an edge of the reference"): [
            one.tolerant.measures() for one in assessments if one.tolerant is not None
        ],
    }
    names = [one.name for one in assessments]
    blocks: list[Block] = [_facts(facts)]
    for heading, measures in kinds.items():
        if len(measures) == len(assessments):
            blocks += [Heading(heading), measures_table(names, measures), _picture(names, measures)]
    for one in assessments:
        blocks += [Heading(Message("Confusion matrix of {mask}", mask=one.name)), *_matrices(one)]
        for caption, colours in one.thumbnails:
            blocks += [Text(caption), Picture(encode_png(colours), caption)]
    return render(title, blocks)


def report_tuning(
    title: str, best_growth: Growth, growths: Sequence[Growth], aim: Aim, facts: Mapping[str, str]
) -> str:
    """Return the report on all thresholds of a probability as HTML.

    Args:
        title: headline.
        best_growth: the growth distance that is best, and its threshold.
        growths: all growth distances that were tried.
        aim: what they are best at.
        facts: what was compared and how, one line each.
    """
    curves, best = trace_curves(best_growth.units.total()), best_growth.best
    lines = [Line(name, THRESHOLDS.tolist(), getattr(curves, key).tolist()) for key, name in _CURVES.items()]
    band = None if best.low is None or best.high is None else (best.low, best.high)
    rows = [
        [f"{THRESHOLDS[index]:.2f}", *(_share_or_dash(getattr(curves, key)[index]) for key in _CURVES)]
        for index in range(0, len(THRESHOLDS), _TABLE_STEP)
    ]
    picture = draw_lines(lines, Message("Threshold"), Message("Share"), best.threshold, band)
    return render(
        title,
        [
            _facts(facts),
            Heading(Message("Best threshold")),
            Text(describe_best(best_growth, aim)),
            *(_growth_table(growths) if len(growths) > 1 else ()),
            Picture(picture, Message("Measures by threshold; their numbers are in the table below.")),
            Heading(Message("Measures by threshold")),
            Table([Message("Threshold"), *_CURVES.values()], rows),
        ],
    )


def describe_best(growth: Growth, aim: Aim) -> str:
    """Say in words which threshold is best, after which growth, how sure that is and what it reaches."""
    best = growth.best
    if best.threshold is None or best.value is None:
        return best.reason
    found = Message(
        "Threshold {threshold:.3f}{interval}{growth}: {aim} {value:.3f}{value_interval}.",
        threshold=best.threshold,
        interval=_interval(best.low, best.high),
        growth=Message(", grown by {distance_m:g} m", distance_m=growth.distance_m) if growth.distance_m else "",
        aim=AIM_TITLES[aim],
        value=best.value,
        value_interval=_interval(best.value_low, best.value_high),
    )
    return Message("{found} {reason}", found=found, reason=best.reason) if best.reason else found


def _growth_table(growths: Sequence[Growth]) -> Iterator[Block]:
    """Yield a table of the best threshold after each growth."""
    rows = []
    for growth in growths:
        curves = trace_curves(growth.units.total())
        if growth.best.threshold is None:
            rows.append([f"{growth.distance_m:g} m", *["–"] * (len(_CURVES) + 1)])
            continue
        index = round(growth.best.threshold * (len(THRESHOLDS) - 1))
        shares = (_share_or_dash(getattr(curves, key)[index]) for key in _CURVES)
        rows.append([f"{growth.distance_m:g} m", f"{growth.best.threshold:.3f}", *shares])
    yield Heading(Message("Best threshold after each growth"))
    yield Table([Message("Grown by"), Message("Threshold"), *_CURVES.values()], rows)


def measures_table(names: Sequence[str], measures: Sequence[Measures]) -> Table:
    """Return a table with one column per mask and one row per measure, and what to beware of as notes."""
    notes: list[str] = []
    rows = [[title, *(_cell(one.overall[key], notes) for one in measures)] for key, title in OVERALL_TITLES.items()]
    for index, name in enumerate(measures[0].classes):
        rows += [
            [_of_class(name, title), *(_cell(one.by_class[key][index], notes) for one in measures)]
            for key, title in CLASS_TITLES.items()
        ]
    return Table([Message("Measure"), *names], rows, notes)


def matrix_table(confusion: Confusion) -> Table:
    """Return the counts with their sums; rows are the map, columns the reference."""
    sums = [*confusion.counts.sum(axis=0), confusion.compared]
    rows = [[_on_map(name), *map(_count, [*row, row.sum()])] for name, row in zip(confusion.classes, confusion.counts)]
    header = ["", *map(_in_reference, confusion.classes), Message("Sum")]
    return Table(header, [*rows, [Message("Sum"), *map(_count, sums)]])


def _matrices(one: Assessment) -> list[Block]:
    blocks: list[Block] = [matrix_table(one.strict), Text(_left_out(one.strict))]
    if one.tolerant is not None:
        blocks += [
            Text(
                Message("Without {count} pixels near an edge of the reference:", count=_count(one.tolerant.near_edge))
            ),
            matrix_table(one.tolerant),
        ]
    if one.estimates is not None:
        classes = one.estimates.classes
        rows = [
            [_on_map(name), *(f"{cell:.4f}" for cell in row)] for name, row in zip(classes, one.estimates.proportions)
        ]
        blocks += [
            Text(Message("Estimated shares of the whole area:")),
            Table(["", *map(_in_reference, classes)], rows),
        ]
    return blocks


def _left_out(confusion: Confusion) -> str:
    return Message(
        "Compared: {compared}. Left out: {unknown} that the reference does not know, and {more} more that the mask "
        "does not know.",
        compared=_count(confusion.compared),
        unknown=_count(confusion.reference_nodata),
        more=_count(confusion.map_nodata),
    )


def _on_map(name: str) -> str:
    return Message("Map: {name}", name=name)


def _in_reference(name: str) -> str:
    return Message("Reference: {name}", name=name)


def _of_class(name: str, title: str) -> str:
    return Message("{name}: {title}", name=name, title=title)


def _picture(names: Sequence[str], measures: Sequence[Measures]) -> Picture:
    """Return a picture of the measures of the whole and of all classes but clear, which are what a mask is about."""
    classes = range(1, len(measures[0].classes))
    names_of = (_of_class(measures[0].classes[index], title) for index in classes for title in CLASS_TITLES.values())
    titles = [*OVERALL_TITLES.values(), *names_of]
    series = []
    for name, one in zip(names, measures):
        shown = [*one.overall.values(), *(ones[index] for index in classes for ones in one.by_class.values())]
        series.append(Dots(name, [(measure.low, measure.value, measure.high) for measure in shown]))
    return Picture(draw_dots(titles, series), Message("The numbers of the table as a picture."))


def _facts(facts: Mapping[str, str]) -> Table:
    return Table([], [[name, fact] for name, fact in facts.items()], align="left")


def _cell(measure: Measure, notes: list[str]) -> str:
    """Return a measure as text, and put what there is to say of it among the notes."""
    marks = [measure.reason] * bool(measure.reason) + [_FEW] * measure.few
    notes += [note for note in marks if note not in notes]
    numbers = " ".join(f"({notes.index(note) + 1})" for note in marks)
    if measure.value is None:
        return f"– {numbers}".strip()
    interval = _interval(measure.low, measure.high)
    return Message(
        "{value:.3f}{interval}{numbers}", value=measure.value, interval=interval, numbers=f" {numbers}" * bool(numbers)
    )


def _interval(low: float | None, high: float | None) -> str:
    return "" if low is None or high is None else Message(" ({low:.3f} to {high:.3f})", low=low, high=high)


def _share_or_dash(share: float) -> str:
    return f"{share:.3f}" if np.isfinite(share) else "–"


def _count(number: int) -> str:
    return f"{number:,}"
