"""What is measured: every measure is the ratio of two weighted sums over the cells of a confusion matrix.

Said once as a table, the same measures serve a full count of pixels and a sample that stands for an area, and each gets
its standard error from the same formula. Rows of a matrix are the classes of the map, columns those of the reference.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Callable, Optional

import numpy as np

from ..messages import Message

FEW_SAMPLES = 30  # below, a share is a rough guess and its normal interval not to be relied on
Z_95 = 1.959963984540054  # the normal distribution holds 95 % within so many standard errors

# From what one sample adds to an estimate, by cell, to the standard error of that estimate, or None if the sample does
# not tell; and the reason, or what to beware of.
StandardError = Callable[[np.ndarray], tuple[Optional[float], str]]


@dataclass(frozen=True)
class Measure:
    """One number with what is known about it; a number that does not exist is None and says why.

    Attributes:
        value: 0 to 1, or None.
        samples: how many pixels or points it rests on.
        standard_error: of an estimate from a sample; None for a full count, or where the sample does not tell.
        low: lower end of the 95 % confidence interval, at least 0.
        high: upper end, at most 1.
        reason: one sentence: why there is no value, or else no standard error, or what to beware of; else "".
    """

    value: float | None
    samples: int = 0
    standard_error: float | None = None
    low: float | None = None
    high: float | None = None
    reason: str = ""

    def __post_init__(self) -> None:
        for number in (self.value, self.standard_error, self.low, self.high):
            if number is not None and not math.isfinite(number):
                raise ValueError(f"{number} is no measure: it must be None with a reason")

    @property
    def few(self) -> bool:
        """Whether the value rests on too few samples to be trusted."""
        return self.value is not None and self.samples < FEW_SAMPLES


@dataclass(frozen=True)
class Measures:
    """All measures of one matrix, by the keys of CLASS_TITLES and OVERALL_TITLES."""

    classes: tuple[str, ...]
    overall: dict[str, Measure]
    by_class: dict[str, tuple[Measure, ...]]

    def of(self, key: str, name: str) -> Measure:
        """Return a measure of the class `name`."""
        return self.by_class[key][self.classes.index(name)]


Weights = Callable[[int, int], np.ndarray]  # of class k among n classes, to the weight of each cell


def _cell(k: int, classes: int) -> np.ndarray:
    weights = np.zeros((classes, classes))
    weights[k, k] = 1
    return weights


def _mapped(k: int, classes: int) -> np.ndarray:
    weights = np.zeros((classes, classes))
    weights[k] = 1
    return weights


def _referenced(k: int, classes: int) -> np.ndarray:
    return _mapped(k, classes).T


def _everything(k: int, classes: int) -> np.ndarray:
    return np.ones((classes, classes))


def _mean_of_both(k: int, classes: int) -> np.ndarray:
    return (_mapped(k, classes) + _referenced(k, classes)) / 2


def _union(k: int, classes: int) -> np.ndarray:
    return np.maximum(_mapped(k, classes), _referenced(k, classes))


@dataclass(frozen=True)
class _Ratio:
    title: str
    numerator: Weights
    denominator: Weights
    reason: str


_NEITHER = Message("Neither the map nor the reference has {name}.")
_NOTHING = Message("Nothing was compared.")
_CLASS_RATIOS = {
    "users_accuracy": _Ratio(Message("User's accuracy (precision)"), _cell, _mapped, Message("The map has no {name}.")),
    "producers_accuracy": _Ratio(
        Message("Producer's accuracy (recall)"), _cell, _referenced, Message("The reference has no {name}.")
    ),
    "f1": _Ratio(Message("F1"), _cell, _mean_of_both, _NEITHER),
    "iou": _Ratio(Message("IoU"), _cell, _union, _NEITHER),
    "area": _Ratio(Message("Share of the area by the reference"), _referenced, _everything, _NOTHING),
}


@dataclass(frozen=True)
class _Average:
    title: str
    of: str
    at_least: int
    reason: str


_AVERAGES = {
    "balanced_accuracy": _Average(
        Message("Balanced accuracy"), "producers_accuracy", 2, Message("The reference has fewer than two classes.")
    ),
    "mean_f1": _Average(Message("F1, mean of the classes"), "f1", 1, _NOTHING),
    "mean_iou": _Average(Message("IoU, mean of the classes"), "iou", 1, _NOTHING),
}

CLASS_TITLES = {key: ratio.title for key, ratio in _CLASS_RATIOS.items()}
OVERALL_TITLES = {
    "overall_accuracy": Message("Overall accuracy"),
    **{key: average.title for key, average in _AVERAGES.items()},
}


def measure(
    classes: Sequence[str], matrix: np.ndarray, counts: np.ndarray, standard_error: StandardError | None = None
) -> Measures:
    """Work out every measure of a confusion matrix.

    An average is over the classes that have the measure; balanced accuracy needs two of them.

    Args:
        classes: names, in the order of the rows and columns.
        matrix: (classes, classes), what each cell weighs: counts, or estimated shares of the area.
        counts: int (classes, classes), how many samples each cell holds.
        standard_error: how uncertain a sum over samples is; None for a full count.
    """
    size = len(classes)
    ratios = {
        key: [
            _evaluate(
                matrix, counts, ratio.numerator(k, size), ratio.denominator(k, size), Message(ratio.reason, name=name)
            )
            for k, name in enumerate(classes)
        ]
        for key, ratio in _CLASS_RATIOS.items()
    }
    overall = {"overall_accuracy": _evaluate(matrix, counts, np.eye(size), np.ones((size, size)), _NOTHING)}
    for key, average in _AVERAGES.items():
        overall[key] = _average([term for term in ratios[average.of] if term.value is not None], average)
    return Measures(
        tuple(classes),
        {key: term.as_measure(standard_error) for key, term in overall.items()},
        {key: tuple(term.as_measure(standard_error) for term in terms) for key, terms in ratios.items()},
    )


@dataclass(frozen=True)
class _Term:
    """A value and, by cell, what one sample adds to its deviation (its linearization)."""

    value: float | None
    samples: int
    influence: np.ndarray
    reason: str = ""

    def as_measure(self, standard_error: StandardError | None) -> Measure:
        if self.value is None or standard_error is None:
            return Measure(self.value, self.samples, reason=self.reason)
        error, reason = standard_error(self.influence)
        if error is None:
            return Measure(self.value, self.samples, reason=reason)
        return Measure(
            self.value,
            self.samples,
            error,
            max(0.0, self.value - Z_95 * error),
            min(1.0, self.value + Z_95 * error),
            reason,
        )


def _evaluate(
    matrix: np.ndarray, counts: np.ndarray, numerator: np.ndarray, denominator: np.ndarray, reason: str
) -> _Term:
    """Return the ratio R of the sums Y and X with its influence (y - R x) / X."""
    total = float((matrix * denominator).sum())
    samples = int(counts[denominator > 0].sum())
    if total == 0:
        return _Term(None, samples, np.zeros_like(denominator), reason)
    value = float((matrix * numerator).sum()) / total
    return _Term(value, samples, (numerator - value * denominator) / total)


def _average(terms: Sequence[_Term], average: _Average) -> _Term:
    samples = min((term.samples for term in terms), default=0)
    if len(terms) < average.at_least:
        return _Term(None, samples, np.zeros(0), average.reason)
    value = sum(term.value or 0.0 for term in terms) / len(terms)
    return _Term(value, samples, np.mean([term.influence for term in terms], axis=0))
