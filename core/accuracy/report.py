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

_FEW = f"Rests on fewer than {FEW_SAMPLES} samples: too few to be trusted."
_CURVES = {
    "precision": "Precision",
    "recall": "Recall",
    "f1": "F1",
    "balanced_accuracy": "Balanced accuracy",
    "iou": "IoU",
    "lost_clear": "Clear lost",
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
        "Estimates for the whole area, with 95 % confidence intervals": [
            one.estimates.measures for one in assessments if one.estimates is not None
        ],
        "Every pixel or point": [one.strict.measures() for one in assessments],
        "Without pixels near an edge of the reference": [
            one.tolerant.measures() for one in assessments if one.tolerant is not None
        ],
    }
    names = [one.name for one in assessments]
    blocks: list[Block] = [_facts(facts)]
    for heading, measures in kinds.items():
        if len(measures) == len(assessments):
            blocks += [Heading(heading), measures_table(names, measures), _picture(names, measures)]
    for one in assessments:
        blocks += [Heading(f"Confusion matrix of {one.name}"), *_matrices(one)]
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
    picture = draw_lines(lines, "Threshold", "Share", best.threshold, band)
    return render(
        title,
        [
            _facts(facts),
            Heading("Best threshold"),
            Text(describe_best(best_growth, aim)),
            *(_growth_table(growths) if len(growths) > 1 else ()),
            Picture(picture, "Measures by threshold; their numbers are in the table below."),
            Heading("Measures by threshold"),
            Table(["Threshold", *_CURVES.values()], rows),
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
    yield Heading("Best threshold after each growth")
    yield Table(["Grown by", "Threshold", *_CURVES.values()], rows)


def measures_table(names: Sequence[str], measures: Sequence[Measures]) -> Table:
    """Return a table with one column per mask and one row per measure, and what to beware of as notes."""
    notes: list[str] = []
    rows = [[title, *(_cell(one.overall[key], notes) for one in measures)] for key, title in OVERALL_TITLES.items()]
    for index, name in enumerate(measures[0].classes):
        rows += [
            [f"{name}: {title}", *(_cell(one.by_class[key][index], notes) for one in measures)]
            for key, title in CLASS_TITLES.items()
        ]
    return Table(["Measure", *names], rows, notes)


def matrix_table(confusion: Confusion) -> Table:
    """Return the counts with their sums; rows are the map, columns the reference."""
    sums = [*confusion.counts.sum(axis=0), confusion.compared]
    rows = [[f"Map: {name}", *map(_count, [*row, row.sum()])] for name, row in zip(confusion.classes, confusion.counts)]
    return Table(
        ["", *(f"Reference: {name}" for name in confusion.classes), "Sum"], [*rows, ["Sum", *map(_count, sums)]]
    )


def _matrices(one: Assessment) -> list[Block]:
    blocks: list[Block] = [matrix_table(one.strict), Text(_left_out(one.strict))]
    if one.tolerant is not None:
        blocks += [
            Text(f"Without {_count(one.tolerant.near_edge)} pixels near an edge of the reference:"),
            matrix_table(one.tolerant),
        ]
    if one.estimates is not None:
        classes = one.estimates.classes
        rows = [
            [f"Map: {name}", *(f"{cell:.4f}" for cell in row)] for name, row in zip(classes, one.estimates.proportions)
        ]
        blocks += [
            Text("Estimated shares of the whole area:"),
            Table(["", *(f"Reference: {name}" for name in classes)], rows),
        ]
    return blocks


def _left_out(confusion: Confusion) -> str:
    return (
        f"Compared: {_count(confusion.compared)}. Left out: {_count(confusion.reference_nodata)} "
        f"that the reference does not know, and {_count(confusion.map_nodata)} more that the mask does not know."
    )


def _picture(names: Sequence[str], measures: Sequence[Measures]) -> Picture:
    """Return a picture of the measures of the whole and of all classes but clear, which are what a mask is about."""
    classes = range(1, len(measures[0].classes))
    names_of = (f"{measures[0].classes[index]}: {title}" for index in classes for title in CLASS_TITLES.values())
    titles = [*OVERALL_TITLES.values(), *names_of]
    series = []
    for name, one in zip(names, measures):
        shown = [*one.overall.values(), *(ones[index] for index in classes for ones in one.by_class.values())]
        series.append(Dots(name, [(measure.low, measure.value, measure.high) for measure in shown]))
    return Picture(draw_dots(titles, series), "The numbers of the table as a picture.")


def _facts(facts: Mapping[str, str]) -> Table:
    return Table([], [[name, fact] for name, fact in facts.items()], align="left")


def _cell(measure: Measure, notes: list[str]) -> str:
    """Return a measure as text, and put what there is to say of it among the notes."""
    marks = [measure.reason] * bool(measure.reason) + [_FEW] * measure.few
    notes += [note for note in marks if note not in notes]
    numbers = " ".join(f"({notes.index(note) + 1})" for note in marks)
    value = "–" if measure.value is None else f"{measure.value:.3f}{_interval(measure.low, measure.high)}"
    return f"{value} {numbers}".strip()


def _interval(low: float | None, high: float | None) -> str:
    return "" if low is None or high is None else Message(" ({low:.3f} to {high:.3f})", low=low, high=high)


def _share_or_dash(share: float) -> str:
    return f"{share:.3f}" if np.isfinite(share) else "–"


def _count(number: int) -> str:
    return f"{number:,}"
