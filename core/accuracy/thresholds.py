"""Every threshold of a probability at once: how often each probability meets clear and cloud in a reference.

The thresholds are 0.000, 0.001, ... 1.000. A pixel counts in the bin that says how many of them it is above, compared
exactly as masks do it: float32, strictly above. So the curves are those of 1001 masks, from one pass.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Callable

import numpy as np

from ..errors import InputError
from ..masks.growth import highest_within
from ..messages import Message
from ..tables import CLEAR, MASKED, NODATA, Aim

if TYPE_CHECKING:
    from scipy import sparse

STEPS = 1000
THRESHOLDS = np.arange(STEPS + 1) / STEPS
_THRESHOLDS_32 = THRESHOLDS.astype(np.float32)
_BINS = len(THRESHOLDS) + 1
_EQUAL_DIGITS = 12
_EQUAL = 10.0**-_EQUAL_DIGITS  # shares closer than this are the same share, rounded differently
_NO_BLOCKS = 2**31  # pixels: more than any scene has
_BATCH = 100  # resamples that are worked out at once


@dataclass(frozen=True)
class Units:
    """What a bootstrap draws: points, or blocks or scenes of pixels, each with its counts.

    Attributes:
        counts: sparse float64 (units, 2 x 1002): pixels, or what they stand for, clear ones before cloud ones, by bin.
        strata: int (units,); units are drawn anew within their stratum only.
        title: what the units are, in the plural, for messages.
    """

    counts: sparse.csr_matrix
    strata: np.ndarray
    title: str

    @classmethod
    def of_scenes(cls, counts: Sequence[np.ndarray]) -> Units:
        """Return scenes, each with the total of its own units."""
        rows = np.reshape(counts, (len(counts), 2 * _BINS))
        from scipy import sparse

        return cls(sparse.csr_matrix(rows, dtype=float), np.zeros(len(counts), np.int64), Message("scenes"))

    def total(self) -> np.ndarray:
        """Return the counts of all units: float64 (2, 1002)."""
        return np.asarray(self.counts.sum(axis=0)).reshape(2, _BINS)


@dataclass(frozen=True)
class Curves:
    """Measures of the masked class by threshold: float64 (..., 1001), NaN where the measure does not exist.

    Attributes:
        precision: share of the masked that is cloud (user's accuracy).
        recall: share of the cloud that is masked (producer's accuracy).
        lost_clear: share of the clear that is masked.
        f1: F1.
        iou: intersection over union.
        balanced_accuracy: mean of recall and the share of the clear that stays clear.
    """

    precision: np.ndarray
    recall: np.ndarray
    lost_clear: np.ndarray
    f1: np.ndarray
    iou: np.ndarray
    balanced_accuracy: np.ndarray


@dataclass(frozen=True)
class BestThreshold:
    """The threshold that serves an aim best, with the 95 % interval of the bootstrap.

    Attributes:
        threshold: 0 to 1, or None.
        value: what is reached there: F1, balanced accuracy, IoU, share of the cloud found, or share of the clear kept.
        low: lower end of the interval of the threshold, or None.
        high: upper end.
        value_low: lower end of the interval of what this threshold reaches.
        value_high: upper end.
        reason: one sentence: why there is no threshold, or no interval, or what to beware of; else "".
    """

    threshold: float | None
    value: float | None = None
    low: float | None = None
    high: float | None = None
    value_low: float | None = None
    value_high: float | None = None
    reason: str = ""


@dataclass(frozen=True)
class Growth:
    """What was counted after growing every mask by a distance.

    Attributes:
        distance_m: how far, in metres.
        units: the counts.
        best: the best threshold, with its interval where it is the best growth, too.
    """

    distance_m: float
    units: Units
    best: BestThreshold


class ProbabilityCount:
    """Counts a streamed probability against a reference, by block and scene."""

    def __init__(self) -> None:
        self._units: dict[tuple[int, int, int], np.ndarray] = {}  # by scene, row and column of blocks
        self.compared = 0
        self.nodata = 0

    def add(
        self,
        probability: np.ndarray,
        reference: np.ndarray,
        first_row: int = 0,
        block_px: int | None = None,
        scene: int = 0,
    ) -> None:
        """Count a strip.

        A block that strips cut is still one block.

        Args:
            probability: float32 (h, w), 0 to 1, NaN is NoData.
            reference: uint8 (h, w), 0 clear, 1 cloud, 255 NoData.
            first_row: row of the scene that the strip begins with.
            block_px: height and width of the blocks that the bootstrap draws; None to draw whole scenes.
            scene: number of the scene that the strip belongs to.
        """
        height, width = probability.shape
        side = block_px or _NO_BLOCKS
        for block_row in range(first_row // side, (first_row + height - 1) // side + 1):
            rows = slice(max(0, block_row * side - first_row), (block_row + 1) * side - first_row)
            for block_column in range((width - 1) // side + 1):
                columns = slice(block_column * side, (block_column + 1) * side)
                self._add_block((scene, block_row, block_column), probability[rows, columns], reference[rows, columns])

    def units(self, title: str) -> Units:
        """Return what was counted; `title` says what it was counted by: "blocks" or "scenes"."""
        from scipy import sparse

        in_order = [self._units[unit] for unit in sorted(self._units)]  # whatever strips they came in
        counts = np.stack(in_order) if in_order else np.zeros((0, 2 * _BINS))
        return Units(sparse.csr_matrix(counts, dtype=float), np.zeros(len(counts), np.int64), title)

    def _add_block(self, unit: tuple[int, int, int], probability: np.ndarray, reference: np.ndarray) -> None:
        known = (reference != NODATA) & ~np.isnan(probability)
        places = _bins(probability[known]) + np.int16(_BINS) * (reference[known] == MASKED)
        self.compared += places.size
        self.nodata += known.size - places.size
        if places.size:
            counts = np.bincount(places, minlength=2 * _BINS)
            self._units[unit] = self._units.get(unit, 0) + counts


def count_points(
    probability: np.ndarray, reference: np.ndarray, weights: np.ndarray | None = None, strata: np.ndarray | None = None
) -> Units:
    """Count labelled points, each a unit of its own; points where either is NoData are left out.

    Args:
        probability: float32 (points,), 0 to 1, NaN is NoData.
        reference: uint8 (points,), 0 clear, 1 cloud, 255 NoData.
        weights: pixels that each point stands for; None if all are worth the same.
        strata: int (points,), the stratum that each was drawn from.
    """
    from scipy import sparse

    known = (reference != NODATA) & ~np.isnan(probability)
    places = _bins(probability[known]) + np.int16(_BINS) * (reference[known] == MASKED)
    worth = np.ones(len(places)) if weights is None else np.asarray(weights, float)[known]
    counts = sparse.csr_matrix((worth, (np.arange(len(places)), places)), shape=(len(places), 2 * _BINS))
    return Units(
        counts, np.zeros(len(places), np.int64) if strata is None else np.asarray(strata)[known], Message("points")
    )


def trace_curves(counts: np.ndarray) -> Curves:
    """Work out the measures at every threshold.

    Args:
        counts: float64 (..., 2, 1002), clear and cloud by bin.
    """
    above = counts[..., ::-1].cumsum(axis=-1)[..., -2::-1]  # what each threshold masks
    lost, found = above[..., CLEAR, :], above[..., MASKED, :]
    clear, cloud = (counts[..., code, :].sum(axis=-1)[..., None] for code in (CLEAR, MASKED))
    recall, lost_clear = _divide(found, cloud), _divide(lost, clear)
    return Curves(
        precision=_divide(found, found + lost),
        recall=recall,
        lost_clear=lost_clear,
        f1=_divide(2 * found, found + lost + cloud),
        iou=_divide(found, lost + cloud),
        balanced_accuracy=(recall + 1 - lost_clear) / 2,
    )


def find_threshold(
    units: Units, aim: Aim, share: float | None = None, resamples: int = 1000, seed: int = 0
) -> BestThreshold:
    """Find the threshold that serves an aim best, and how sure that is.

    Where several thresholds are equally good, the middle one is returned. The interval holds the middle 95 % of what
    samples drawn with replacement from the units give (percentile bootstrap, Efron and Tibshirani 1993, chapter 13).

    Args:
        units: what was counted.
        aim: what to be best at.
        share: for FIND_CLOUD, the share of the cloud to find at least; for KEEP_CLEAR, the share of the clear to lose
            at most; 0 to 1.
        resamples: how many samples the bootstrap draws; 0 for no interval.
        seed: the same seed gives the same interval.
    """
    total = units.total()
    for code, name in ((MASKED, Message("cloud")), (CLEAR, Message("clear"))):
        if not total[code].any():
            return BestThreshold(
                None, reason=Message("The reference has no {kind} where the probability is known.", kind=name)
            )
    if share is None and aim in (Aim.FIND_CLOUD, Aim.KEEP_CLEAR):
        raise ValueError(f"{aim} needs a share")
    limit = share or 0.0
    rule = _RULES[aim]
    curves = trace_curves(total)
    best = int(rule.choose(curves, limit)[()])
    if best < 0:
        reached = float(curves.recall[0])
        return BestThreshold(
            None,
            reason=Message(
                "No threshold finds {limit:.1%} of the cloud; {reached:.1%} of it have a probability above 0.",
                limit=limit,
                reached=reached,
            ),
        )
    value = float(rule.reached(curves)[best])
    found = BestThreshold(float(THRESHOLDS[best]), value)
    if resamples == 0:
        return found
    if units.counts.shape[0] < 2:
        return BestThreshold(
            found.threshold,
            value,
            reason=Message("No interval: fewer than two {units} to draw from.", units=units.title),
        )
    chosen, values = _bootstrap(units, rule, limit, best, resamples, seed)
    return _with_interval(found, chosen, values, resamples)


def find_growth(
    counted: Mapping[float, Units], aim: Aim, share: float | None = None, resamples: int = 1000, seed: int = 0
) -> tuple[Growth, list[Growth]]:
    """Find the growth distance and the threshold that together serve an aim best.

    Where an aim is a share to reach, the best of those that reach it loses the least clear, or finds the most cloud. Of
    equally good distances the least is taken. The interval is that of the threshold at this distance.

    Args:
        counted: what was counted, by growth distance in metres.
        aim: what to be best at.
        share: as for :func:`find_threshold`.
        resamples: the same.
        seed: the same.

    Returns:
        The best, and all in the order of their distances.
    """
    growths = [
        Growth(distance_m, units, find_threshold(units, aim, share, resamples=0))
        for distance_m, units in sorted(counted.items())
    ]

    def merit(growth: Growth) -> float:
        if growth.best.threshold is None:
            return -1.0
        index = round(growth.best.threshold * STEPS)
        return round(float(_RULES[aim].merit(trace_curves(growth.units.total()))[index]), _EQUAL_DIGITS)

    best = max(growths, key=merit)  # the first of equals
    if resamples:
        best = replace(best, best=find_threshold(best.units, aim, share, resamples, seed))
    return best, [best if growth.distance_m == best.distance_m else growth for growth in growths]


def grow_probability(
    probability: np.ndarray, distance: float, pixel_width: float = 1.0, pixel_height: float = 1.0
) -> np.ndarray:
    """Return the highest probability within a distance, so that a threshold on it gives a grown mask at once.

    `grow_probability(p, d) > t` is `grow(p > t, d)` for every t: counting this counts all thresholds after growth.
    Needs a halo of `masks.growth.halo_rows(distance, pixel_height)` rows.

    Args:
        probability: float32 (h, w), 0 to 1; NaN neither grows nor is grown into.
        distance: reach, in the unit of the pixel size.
        pixel_width: pixel width.
        pixel_height: pixel height.
    """
    unknown = np.isnan(probability)
    lowest = np.float32(-np.inf)
    highest = highest_within(np.where(unknown, lowest, probability), distance, pixel_width, pixel_height)
    return np.where(unknown, probability, highest)


def _bins(probability: np.ndarray) -> np.ndarray:
    """Count the thresholds that each probability is above: int16, 0 to 1001.

    Raises:
        InputError: a value is no probability.
    """
    if probability.size and not (probability.min() >= 0 and probability.max() <= 1):
        raise InputError(
            "The probability has values from {lowest:g} to {highest:g} instead of 0 to 1; choose how it is stored.",
            lowest=probability.min(),
            highest=probability.max(),
        )
    reached = (probability.astype(np.float64) * STEPS).astype(np.int16)  # the product is exact: 24 bits times 10
    return reached + (probability > _THRESHOLDS_32[reached])


def _divide(part: np.ndarray, whole: np.ndarray) -> np.ndarray:
    shape = np.broadcast_shapes(part.shape, whole.shape)
    return np.divide(part, whole, out=np.full(shape, np.nan), where=np.broadcast_to(whole > 0, shape))


@dataclass(frozen=True)
class _Rule:
    choose: Callable[[Curves, float], np.ndarray]  # to the index of the best threshold, -1 for none
    reached: Callable[[Curves], np.ndarray]
    merit: Callable[[Curves], np.ndarray]  # by which the best thresholds of several growth distances are compared


def _highest(scores: np.ndarray) -> np.ndarray:
    """Return the middle index of the highest scores along the last axis; -1 where there are none."""
    scores = np.where(np.isnan(scores), -1.0, scores)
    peaks = scores >= scores.max(axis=-1, keepdims=True) - _EQUAL
    middle = (peaks.sum(axis=-1, keepdims=True) + 1) // 2
    return np.where(scores.max(axis=-1) < 0, -1, (peaks.cumsum(axis=-1) >= middle).argmax(axis=-1))


def _last_that_finds(curves: Curves, share: float) -> np.ndarray:
    return (curves.recall >= share - _EQUAL).sum(axis=-1) - 1


def _first_that_keeps(curves: Curves, share: float) -> np.ndarray:
    kept = curves.lost_clear <= share + _EQUAL
    return np.where(kept.any(axis=-1), kept.argmax(axis=-1), -1)


def _highest_rule(scores: Callable[[Curves], np.ndarray]) -> _Rule:
    return _Rule(lambda curves, _: _highest(scores(curves)), scores, scores)


_RULES = {
    Aim.F1: _highest_rule(lambda curves: curves.f1),
    Aim.BALANCED_ACCURACY: _highest_rule(lambda curves: curves.balanced_accuracy),
    Aim.IOU: _highest_rule(lambda curves: curves.iou),
    Aim.FIND_CLOUD: _Rule(_last_that_finds, lambda curves: curves.recall, lambda curves: 1 - curves.lost_clear),
    Aim.KEEP_CLEAR: _Rule(_first_that_keeps, lambda curves: 1 - curves.lost_clear, lambda curves: curves.recall),
}


def _bootstrap(
    units: Units, rule: _Rule, limit: float, best: int, resamples: int, seed: int
) -> tuple[np.ndarray, np.ndarray]:
    """Return the best threshold of each resample, and what the threshold `best` reaches in it; NaN where neither is."""
    random = np.random.default_rng(seed)
    members = [np.flatnonzero(units.strata == stratum) for stratum in np.unique(units.strata)]
    chosen, values = [], []
    for start in range(0, resamples, _BATCH):
        times = np.zeros((min(_BATCH, resamples - start), units.counts.shape[0]))
        for own in members:
            times[:, own] = random.multinomial(len(own), np.full(len(own), 1 / len(own)), size=len(times))
        curves = trace_curves((units.counts.T @ times.T).T.reshape(-1, 2, _BINS))
        index = rule.choose(curves, limit)
        chosen.append(np.where(index < 0, np.nan, THRESHOLDS[index]))
        values.append(rule.reached(curves)[:, best])
    return np.concatenate(chosen), np.concatenate(values)


def _with_interval(found: BestThreshold, chosen: np.ndarray, values: np.ndarray, resamples: int) -> BestThreshold:
    counts = ~np.isnan(chosen) & ~np.isnan(values)
    if not counts.any():
        return BestThreshold(
            found.threshold, found.value, reason=Message("No interval: no resample has both clear and cloud.")
        )
    low, high = np.percentile(chosen[counts], [2.5, 97.5])
    value_low, value_high = np.percentile(values[counts], [2.5, 97.5])
    left_out = resamples - int(counts.sum())
    reason = Message(
        "{left_out} of {resamples} resamples had no such threshold; the interval is that of the others.",
        left_out=left_out,
        resamples=resamples,
    )
    return BestThreshold(
        found.threshold,
        found.value,
        float(low),
        float(high),
        float(value_low),
        float(value_high),
        reason if left_out else "",
    )
