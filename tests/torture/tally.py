"""What came out of many cases."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass
class Tally:
    """What was done, how often, and what went wrong.

    Attributes:
        what: what was done to the program, as a row of a table says it.
        count: how many cases were run.
        failures: a sentence for each case that went wrong, with the path of the job file that reproduces it.
        refused: how many cases ended in a `CloudSieveError`, as they may.
        seconds: of wall clock.
        figures: other numbers that were measured, by their name with the unit.
    """

    what: str
    count: int = 0
    failures: list[str] = field(default_factory=list)
    refused: int = 0
    seconds: float = 0.0
    figures: dict[str, float] = field(default_factory=dict)

    def add(self, other: Tally) -> None:
        """Count the cases of another tally of the same thing, as another process did them.

        Seconds and figures become the larger ones: processes work at the same time.
        """
        self.count += other.count
        self.refused += other.refused
        self.failures += other.failures
        self.seconds = max(self.seconds, other.seconds)
        self.figures = merged_figures(self.figures, other.figures)


def merged_figures(one: Mapping[str, float], other: Mapping[str, float]) -> dict[str, float]:
    """Return the figures of both, the larger one where both have it."""
    return {name: max(figures[name] for figures in (one, other) if name in figures) for name in {**one, **other}}


def as_record(tally: Tally) -> dict[str, object]:
    """Return a tally as JSON can hold it."""
    return dataclasses.asdict(tally)
