"""What a stratified sample tells of the whole area: accuracies and areas with standard errors.

A sample takes more points from rare classes, so counting points would weigh these too much. Every point stands for its
share of its stratum instead.

- Olofsson et al. 2014, Good practices for estimating area and assessing accuracy of land change, Remote Sensing of
  Environment 148, 42-57, doi:10.1016/j.rse.2014.02.015: the strata are the classes of the map.
- Stehman 2014, Estimating area and map accuracy for stratified random sampling when the strata are different from the
  map classes, International Journal of Remote Sensing 35, 4923-4939, doi:10.1080/01431161.2014.930207: any strata.

The first is the second's special case, without the correction for a finite population, which is 1 for samples that are
small against their stratum. So both are one computation.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..errors import InputError
from ..messages import Message
from ..tables import NODATA
from .measures import Measure, Measures, measure

_HANDFUL = 5  # points that must differ from the others of their stratum before their share is an estimate
_MATTERS = 0.5  # of the variance: less could come from a stratum unseen without changing the interval much
_NONE = 1e-24  # a variance that is nothing but rounding


@dataclass(frozen=True)
class Estimates:
    """What a sample tells of an area.

    Attributes:
        classes: names, in the order of the rows and columns.
        counts: int (classes, classes), points; rows are the map, columns the reference.
        proportions: (classes, classes), estimated shares of the area; zeros where a stratum has no points.
        measures: accuracies, and as "area" the share of the area that each reference class has.
    """

    classes: tuple[str, ...]
    counts: np.ndarray
    proportions: np.ndarray
    measures: Measures


def stehman2014(
    classes: Sequence[str],
    strata: Sequence[str],
    counts: np.ndarray,
    stratum_sizes: Sequence[int],
    unmapped: Sequence[int] | None = None,
) -> Estimates:
    """Estimate accuracies and areas; the strata are the classes of the map, or any others.

    Stehman 2014, equations 2, 3, 12, 14, 16 and 18 to 29; where the strata are the classes of the map, these are
    equations 1 to 11 of Olofsson et al. 2014. F1, IoU and balanced accuracy are ratios, or averages of ratios, of the
    same kind.

    Args:
        classes: names of the classes.
        strata: names of the strata.
        counts: int (strata, classes, classes), points; then rows are the map, columns the reference.
        stratum_sizes: pixels of each stratum.
        unmapped: labelled points of each stratum where the map is NoData. The estimates are then for the area that the
            map covers; without them they would be for an area of another mixture.

    Raises:
        InputError: a stratum has more points than pixels.
    """
    counts = np.asarray(counts)
    outside = np.zeros(len(strata), np.int64) if unmapped is None else np.asarray(unmapped)
    for name, points, size in zip(strata, counts.sum((1, 2)) + outside, stratum_sizes):
        if points > size:
            raise InputError(
                'The sample has {points} points in stratum "{name}", which has only {size} pixels; are these the '
                "stratum sizes of another sample?",
                points=points,
                name=name,
                size=size,
            )
    return _estimate(classes, strata, counts, outside, stratum_sizes)


def count_sample(
    strata: np.ndarray, mapped: np.ndarray, reference: np.ndarray, stratum_count: int, class_count: int
) -> tuple[np.ndarray, np.ndarray]:
    """Count labelled points by stratum, class of the map and class of the reference.

    Args:
        strata: int (points,), 0 to one less than `stratum_count`.
        mapped: (points,) codes of the map, 255 NoData.
        reference: (points,) codes of the labels, 255 not labelled; such points are left out.
        stratum_count: how many strata there are.
        class_count: how many classes there are.

    Returns:
        Counts (strata, classes, classes), and for each stratum the labelled points where the map is NoData.
    """
    labelled = reference != NODATA
    known = labelled & (mapped != NODATA)
    counts = np.zeros((stratum_count, class_count, class_count), np.int64)
    np.add.at(counts, (strata[known], mapped[known], reference[known]), 1)
    return counts, np.bincount(strata[labelled & ~known], minlength=stratum_count)


def _estimate(
    classes: Sequence[str],
    strata: Sequence[str],
    counts: np.ndarray,
    outside: np.ndarray,
    stratum_sizes: Sequence[float],
) -> Estimates:
    sizes = np.asarray(stratum_sizes, float)
    there = sizes > 0
    counts, outside, sizes = counts[there], outside[there], sizes[there]
    names = [name for name, is_there in zip(strata, there) if is_there]
    points = counts.sum((1, 2)) + outside
    total = counts.sum(0)
    empty = [name for name, number in zip(names, points) if number == 0]
    if empty or not names:
        reason = Message("No stratum has pixels.")
        if empty:
            reason = Message('Stratum "{name}" has no labelled points.', name=empty[0])
        return Estimates(tuple(classes), total, np.zeros(total.shape), _without_values(classes, total, reason))
    weights = sizes / sizes.sum()
    proportions = np.einsum("h,hij->ij", weights / points, counts)
    corrections = 1 - points / sizes
    if not corrections.any():
        return Estimates(tuple(classes), total, proportions, measure(classes, proportions, total))

    def standard_error(influence: np.ndarray) -> tuple[float | None, str]:
        variance = 0.0
        doubtful = {}
        for name, cells, number, weight, correction in zip(names, counts, points, weights, corrections):
            if correction == 0:
                continue  # every pixel of the stratum is in the sample
            if number < 2:
                return None, Message(
                    'Stratum "{name}" has only one labelled point, which tells nothing of the error.', name=name
                )
            scale = weight**2 * correction / (number - 1)
            mean = (cells * influence).sum() / number
            spread = (cells * (influence - mean) ** 2).sum() + (number - cells.sum()) * mean**2
            variance += scale * spread / number
            doubtful[name] = scale * _unseen_spread(influence, cells, number)
        thin = [name for name, unseen in doubtful.items() if unseen > _MATTERS * variance + _NONE]
        return math.sqrt(variance), _too_few_differ(thin[0]) if thin else ""

    return Estimates(tuple(classes), total, proportions, measure(classes, proportions, total, standard_error))


def _too_few_differ(stratum: str) -> Message:
    return Message(
        'Fewer than 5 points of stratum "{name}" differ from the others, so the interval may be too narrow; label more '
        "there.",
        name=stratum,
    )


def _unseen_spread(influence: np.ndarray, cells: np.ndarray, number: int) -> float:
    """Return how far the points of a stratum would scatter if some of them differed, where too few do; else 0.

    The normal interval wants a handful of points on either side. A sample that happens to have met one or none takes
    its error for smaller than it is.
    """
    possible = influence[cells.any(axis=1)]  # whatever the reference says where the map has these classes
    reach = np.ptp(possible) if possible.size else 0.0
    _, which = np.unique(np.round(influence / (reach or 1.0), 9), return_inverse=True)
    rarer = cells.sum() - np.bincount(which.ravel(), weights=cells.ravel()).max()
    if rarer >= _HANDFUL:
        return 0.0
    share = min(_HANDFUL / number, 0.5)
    return float(reach**2 * share * (1 - share))


def _without_values(classes: Sequence[str], counts: np.ndarray, reason: str) -> Measures:
    """Return the measures of a sample that cannot stand for the area."""
    measures = measure(classes, counts, counts)
    return Measures(
        measures.classes,
        {key: Measure(None, one.samples, reason=reason) for key, one in measures.overall.items()},
        {
            key: tuple(Measure(None, one.samples, reason=reason) for one in ones)
            for key, ones in measures.by_class.items()
        },
    )
