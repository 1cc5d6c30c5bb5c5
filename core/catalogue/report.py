"""The report on the Cloud Mask Catalogue."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from ..accuracy.html import Block, Heading, Table, Text, render
from ..accuracy.report import describe_best
from ..accuracy.thresholds import Growth
from ..tables import Aim
from .scores import Score

_COLUMNS = {
    "overall_accuracy": "Overall accuracy",
    "balanced_accuracy": "Balanced accuracy",
    "users_accuracy": "User's accuracy (precision)",
    "producers_accuracy": "Producer's accuracy (recall)",
    "f1": "F1",
    "iou": "IoU",
}
_WORDS = (
    "Cloud against everything else: shadow counts as clear. The painters called cloud what was in doubt, which rewards"
    " finding much; difficulties 4 and 5 are unreliable by their own word. A sub-scene has every tag that something"
    " in it deserves, so those of a thin cloud may hold thick ones too.",
    "Shadows were not looked for, as the catalogue tells no angles of sun and satellite, and those that a network sees"
    " count as clear; nor was anything run that needs a Level-2A product.",
)


def report_catalogue(scores: Sequence[Score], tuned: Growth | None, facts: Mapping[str, str]) -> str:
    """Return the report as HTML.

    Args:
        scores: from :func:`scores.score`.
        tuned: the best threshold over all sub-scenes, if there is one.
        facts: what was compared and how, one line each.
    """
    blocks: list[Block] = [Table([], [[name, fact] for name, fact in facts.items()], align="left")]
    blocks += [Text(words) for words in _WORDS]
    if tuned is not None:
        blocks += [Heading("Best threshold for F1, without averaging and growth"), Text(describe_best(tuned, Aim.F1))]
    for group in dict.fromkeys(one.group for one in scores):
        blocks += [Heading(f"By {group}" if group != "all" else "In all"), _table(list(_of(scores, group)))]
    return render("Accuracy on the Sentinel-2 Cloud Mask Catalogue", blocks)


def _of(scores: Sequence[Score], group: str) -> Iterator[Score]:
    return (one for one in scores if one.group == group)


def _table(scores: Sequence[Score]) -> Table:
    header = ["", "Detector", "Sub-scenes", *_COLUMNS.values(), "Median balanced accuracy"]
    return Table(header, [[one.name, one.detector, str(one.subscenes), *_cells(one)] for one in scores])


def _cells(one: Score) -> Iterator[str]:
    for key in _COLUMNS:
        measures = one.measures
        measure = measures.overall[key] if key in measures.overall else measures.of(key, "cloud")
        yield _share_or_dash(measure.value)
    yield _share_or_dash(one.median_balanced_accuracy)


def _share_or_dash(value: float | None) -> str:
    return "–" if value is None else f"{value:.3f}"
