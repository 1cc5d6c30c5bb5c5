"""What came out of many cases."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass, field


@dataclass
class Tally:
    """What was done, how often, and what went wrong.

    Attributes:
        what: what was done to the program, as a row of a table says it.
        count: how many cases were run.
        failures: a sentence for each case that went wrong, with the path of the job file that reproduces it.
        refused: how many cases ended in a `CloudSieveError`, as they may.
        seconds: by the clock.
        figures: other numbers that were measured, by their name with the unit.
    """

    what: str
    count: int = 0
    failures: list[str] = field(default_factory=list)
    refused: int = 0
    seconds: float = 0.0
    figures: dict[str, float] = field(default_factory=dict)

    def added(self, other: Tally) -> Tally:
        """Return both tallies of the same thing as one; of a figure that both have, the larger one."""
        figures = {**self.figures, **other.figures}
        for name in self.figures.keys() & other.figures.keys():
            figures[name] = max(self.figures[name], other.figures[name])
        return Tally(
            self.what,
            self.count + other.count,
            [*self.failures, *other.failures],
            self.refused + other.refused,
            self.seconds + other.seconds,
            figures,
        )


def as_record(tally: Tally) -> dict[str, object]:
    """Return a tally as JSON can hold it."""
    return dataclasses.asdict(tally)
