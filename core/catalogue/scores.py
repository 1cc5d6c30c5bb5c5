"""The counts of many sub-scenes by what they are tagged with."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from ..accuracy.confusion import Confusion, no_confusion
from ..accuracy.measures import Measures
from ..accuracy.records import Record, list_measures
from .counts import BINARY, Kept
from .layout import TAGS, SubScene


@dataclass(frozen=True)
class Score:
    """A detector on some of the sub-scenes, their pixels counted together.

    Attributes:
        group: what they are grouped by: "all", "difficulty", "dataset", or a group of tags.
        name: which of the group.
        detector: what was run.
        subscenes: how many there are.
        measures: of cloud and of what is not.
        median_balanced_accuracy: over the sub-scenes that have both, None where none has.
    """

    group: str
    name: str
    detector: str
    subscenes: int
    measures: Measures
    median_balanced_accuracy: float | None


def score(scenes: Sequence[SubScene], kept: Kept, detectors: Sequence[str]) -> list[Score]:
    """Return the scores of detectors in all, by dataset, difficulty and tag; what no sub-scene has is left out."""
    return [
        _score_one(group, name, detector, [kept[scene.name].matrices[detector] for scene in chosen])
        for group, name, chosen in _groups([scene for scene in scenes if scene.name in kept])
        for detector in detectors
    ]


def list_scores(scores: Sequence[Score]) -> Iterator[Record]:
    """Yield one record per group, detector and measure."""
    for one in scores:
        labels = {"group": one.group, "name": one.name, "detector": one.detector, "subscenes": str(one.subscenes)}
        yield from list_measures(one.measures, **labels)


def _groups(scenes: Sequence[SubScene]) -> Iterator[tuple[str, str, list[SubScene]]]:
    yield "all", "all", list(scenes)
    for group, names in (
        ("dataset", sorted({scene.dataset for scene in scenes})),
        ("difficulty", sorted({scene.difficulty for scene in scenes})),
    ):
        for name in names:
            yield group, name, [scene for scene in scenes if getattr(scene, group) == name]
    for group, tags in TAGS.items():
        for tag in tags:
            chosen = [scene for scene in scenes if tag in scene.tags[group]]
            if chosen:
                yield group, tag, chosen


def _score_one(group: str, name: str, detector: str, matrices: Sequence[np.ndarray]) -> Score:
    confusions = [Confusion(BINARY, matrix) for matrix in matrices]
    single = [confusion.measures().overall["balanced_accuracy"].value for confusion in confusions]
    known = [value for value in single if value is not None]
    pooled = sum(confusions, no_confusion(BINARY)).measures()
    return Score(group, name, detector, len(matrices), pooled, float(np.median(known)) if known else None)
