"""What every job should give, once more and plainly: whole arrays, loops, whole numbers, nothing of the core.

Written from the documentation, to be slow and easy to check. Masks are uint8: 0 clear, 1 masked, 255 NoData.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Optional, Union

import numpy as np
from scipy import ndimage

from .rasters import Layer, Place

CLEAR, MASKED, UNKNOWN = 0, 1, 255


class RefusedError(Exception):
    """The inputs are such that the job must not give a result."""


# --- grids


def centres(place: Place) -> tuple[np.ndarray, np.ndarray]:
    """Return y and x of the centres of rows and columns, doubled so that they are whole."""
    return tuple(  # type: ignore[return-value]
        2 * start + place.pixel * (2 * np.arange(size) + 1)
        for start, size in ((place.top, place.height), (place.left, place.width))
    )


def nearest(layer: Layer, target: Place, band: int = 1) -> tuple[np.ndarray, np.ndarray]:
    """Return the pixels under the centres of the target's, and where there are any that the file calls valid."""
    if not overlap(layer.place, target):
        raise RefusedError("nothing in common")
    rows, columns = (
        (centre - 2 * start) // (2 * layer.place.pixel)
        for centre, start in zip(centres(target), (layer.place.top, layer.place.left))
    )
    inside_rows, inside_columns = (
        (rows >= 0) & (rows < layer.place.height),
        (columns >= 0) & (columns < layer.place.width),
    )
    picked = np.ix_(np.clip(rows, 0, layer.place.height - 1), np.clip(columns, 0, layer.place.width - 1))
    known = layer.valid[band - 1][picked] & np.logical_and.outer(inside_rows, inside_columns)
    return layer.bands[band - 1][picked], known


def overlap(one: Place, other: Place) -> bool:
    """Tell whether two places have ground in common."""
    return (
        one.left < other.left + other.width * other.pixel
        and other.left < one.left + one.width * one.pixel
        and one.top < other.top + other.height * other.pixel
        and other.top < one.top + one.height * one.pixel
    )


def finest(places: Sequence[Place]) -> Place:
    """Return the place with the smallest pixels, the first of equals."""
    return min(places, key=lambda place: place.pixel)


def with_pixel(place: Place, pixel: int) -> Place:
    """Return a place with other pixels from the same corner, covering all of it."""
    return Place(
        place.left, place.top, pixel, *(-(-side * place.pixel // pixel) for side in (place.height, place.width))
    )


def cropped(place: Place, west: int, north: int, east: int, south: int) -> Place:
    """Return the pixels that an extent in 1/16 m touches."""
    first_row, first_column = max(0, (north - place.top) // place.pixel), max(0, (west - place.left) // place.pixel)
    end_row = min(place.height, -(-(south - place.top) // place.pixel))
    end_column = min(place.width, -(-(east - place.left) // place.pixel))
    if first_row >= end_row or first_column >= end_column:
        raise RefusedError("outside")
    return Place(
        place.left + first_column * place.pixel,
        place.top + first_row * place.pixel,
        place.pixel,
        end_row - first_row,
        end_column - first_column,
    )


# --- what files hold


def unknown_in(values: np.ndarray, known: np.ndarray, declared: Optional[float]) -> np.ndarray:
    """Return where a file tells nothing: outside, masked out, the declared value, NaN."""
    unknown = ~known
    if values.dtype.kind == "f":
        unknown = unknown | np.isnan(values)
    return unknown if declared is None or declared != declared else unknown | (values == declared)


def mask_of(layer: Layer, target: Place, band: int = 1) -> np.ndarray:
    """Return a mask on a target."""
    if layer.bands.dtype.kind == "f":
        raise RefusedError("floats are no mask")
    values, known = nearest(layer, target, band)
    unknown = unknown_in(values, known, layer.declared[band - 1]) | (values == UNKNOWN)
    if not np.isin(values[~unknown], (CLEAR, MASKED)).all():
        raise RefusedError("other values")
    return np.where(unknown, UNKNOWN, values).astype(np.uint8)


def classes_of(layer: Layer, target: Place) -> np.ndarray:
    """Return classes 0 to 254 on a target, 255 being NoData."""
    if layer.bands.dtype.kind == "f":
        raise RefusedError("floats are no classes")
    values, known = nearest(layer, target)
    unknown = unknown_in(values, known, layer.declared[0]) | (values == UNKNOWN)
    if ((values < 0) | (values > UNKNOWN))[~unknown].any():
        raise RefusedError("no classes")
    return np.where(unknown, UNKNOWN, values).astype(np.uint8)


# --- masks


def disk(radius: float, pixel: float = 1.0) -> np.ndarray:
    """Return which pixels lie within a distance of the one in the middle, from centre to centre."""
    reach = int(radius / pixel + 1e-6)
    offsets = np.arange(-reach, reach + 1) * pixel
    return np.add.outer(offsets**2, offsets**2) <= radius**2 * (1 + 1e-9)


def grown(region: np.ndarray, distance: float, pixel: float = 1.0) -> np.ndarray:
    """Return every pixel within a distance of a region."""
    grown_region = np.zeros_like(region)
    footprint = disk(distance, pixel)
    reach = len(footprint) // 2
    padded = np.pad(region, reach)
    for row, column in zip(*np.nonzero(footprint)):
        grown_region |= padded[row : row + region.shape[0], column : column + region.shape[1]]
    return grown_region


def grow_mask(mask: np.ndarray, distance: float, pixel: float = 1.0) -> np.ndarray:
    """Grow what is masked, over all but NoData."""
    return np.where(grown(mask == MASKED, distance, pixel) & (mask != UNKNOWN), MASKED, mask).astype(np.uint8)


def open_mask(mask: np.ndarray, distance: float, pixel: float) -> np.ndarray:
    """Shrink what is masked from the clear side, then grow it back."""
    shrunk = np.where(grown(mask == CLEAR, distance, pixel) & (mask != UNKNOWN), CLEAR, mask).astype(np.uint8)
    return grow_mask(shrunk, distance, pixel)


def close_mask(mask: np.ndarray, distance: float, pixel: float) -> np.ndarray:
    """Mask the ground that no disk of the distance reaches without touching a masked pixel."""
    reach = 2 * int(distance / pixel + 2)
    around = np.pad(mask == MASKED, reach)
    reached = grown(~grown(around, distance, pixel), distance, pixel)[reach:-reach, reach:-reach]
    return np.where(reached | (mask == UNKNOWN), mask, MASKED).astype(np.uint8)


def drop_small(mask: np.ndarray, least_px: float) -> np.ndarray:
    """Clear the patches, joined over corners, too, that have fewer pixels."""
    labels, count = ndimage.label(mask == MASKED, np.ones((3, 3)))
    for label in range(1, count + 1):
        if (labels == label).sum() < least_px:
            mask = np.where(labels == label, CLEAR, mask).astype(np.uint8)
    return mask


def fill_holes(mask: np.ndarray, least_px: float) -> np.ndarray:
    """Mask the holes, joined over sides, that have fewer pixels and that masked pixels alone enclose."""
    around = np.pad(mask, 1, constant_values=UNKNOWN)
    labels, count = ndimage.label(around == CLEAR)
    for label in range(1, count + 1):
        hole = labels == label
        beside = ndimage.binary_dilation(hole) & ~hole
        if hole.sum() < least_px and (around[beside] == MASKED).all():
            around = np.where(hole, MASKED, around).astype(np.uint8)
    return around[1:-1, 1:-1]


@dataclass(frozen=True)
class Cleaning:
    """In the order of the steps; 0 leaves one out."""

    open_m: float = 0
    close_m: float = 0
    min_area_m2: float = 0
    fill_holes_m2: float = 0
    distance_m: float = 0


def cleaned(mask: np.ndarray, how: Cleaning, pixel_m: float) -> np.ndarray:
    """Clean and grow a mask."""
    if how.open_m:
        mask = open_mask(mask, how.open_m, pixel_m)
    if how.close_m:
        mask = close_mask(mask, how.close_m, pixel_m)
    if how.min_area_m2:
        mask = drop_small(mask, how.min_area_m2 / pixel_m**2)
    if how.fill_holes_m2:
        mask = fill_holes(mask, how.fill_holes_m2 / pixel_m**2)
    return grow_mask(mask, how.distance_m, pixel_m) if how.distance_m else mask


def vote(masks: Sequence[np.ndarray], needed: str, min_votes: int, unknown_abstain: bool) -> np.ndarray:
    """Let masks vote; what the unknown could still change is NoData, unless they abstain."""

    def decide(votes: Sequence[int]) -> bool:
        count = sum(votes)
        return {"any": count >= 1, "all": count == len(votes), "votes": count >= min_votes}[needed]

    outcome = np.empty(masks[0].shape, np.uint8)
    for place in np.ndindex(*outcome.shape):
        votes = [int(mask[place]) for mask in masks]
        known = [one for one in votes if one != UNKNOWN]
        if unknown_abstain:
            outcome[place] = decide(known) if known else UNKNOWN
        else:
            missing = len(votes) - len(known)
            possible = {decide([*known, *rest]) for rest in itertools.product((CLEAR, MASKED), repeat=missing)}
            outcome[place] = UNKNOWN if len(possible) > 1 else possible.pop()
    return outcome


def sources_of(masks: Sequence[np.ndarray], combined: np.ndarray) -> np.ndarray:
    """Return which masks say masked, as bits."""
    bits = sum((mask == MASKED).astype(int) << bit for bit, mask in enumerate(masks))
    return np.where(combined == UNKNOWN, UNKNOWN, bits).astype(np.uint8)


# --- probabilities


def probability_of(layer: Layer, steps: Optional[int]) -> tuple[np.ndarray, np.ndarray]:
    """Return a stored probability as exact numerators of `steps` (floats: as they are), and where it is known."""
    values = layer.bands[0]
    unknown = unknown_in(values, layer.valid[0], layer.declared[0])
    if values.dtype.kind == "f":
        unknown = unknown | ~np.isfinite(values)
    elif steps is None:
        raise RefusedError("whole numbers are no fractions")
    if steps == 100:
        unknown = unknown | (values == UNKNOWN)
    if ((values < 0) | (values > (steps or 1)))[~unknown].any():
        raise RefusedError("beyond the encoding")
    return np.where(unknown, 0, values), ~unknown


def thresholded(
    values: np.ndarray, known: np.ndarray, steps: Optional[int], threshold: Fraction, average: float, dilation: float
) -> tuple[np.ndarray, np.ndarray]:
    """Average over a disk whose edge mirrors the image, mask what is above, dilate with a disk.

    Returns:
        The mask with as little and with as much as rounding to float32 lets be: whatever lies between is right.
    """
    reach = int(average)
    offsets = [
        (row, column)
        for row in range(-reach, reach + 1)
        for column in range(-reach, reach + 1)
        if row**2 + column**2 <= average**2
    ]
    if average < 1:
        offsets = [(0, 0)]
    height, width = values.shape
    rows, columns = (np.pad(np.arange(size), reach, mode="symmetric") for size in (height, width))
    least, most = np.zeros(values.shape, np.uint8), np.zeros(values.shape, np.uint8)
    for row, column in np.ndindex(height, width):
        around = [(rows[row + reach + down], columns[column + reach + right]) for down, right in offsets]
        told = [values[place] for place in around if known[place]]
        if not known[row, column]:
            least[row, column] = most[row, column] = UNKNOWN
            continue
        if steps:
            mean = float(Fraction(int(sum(map(int, told))), len(told) * steps) - threshold)
        else:
            mean = math.fsum(told) / len(told) - float(threshold)
        is_tie = steps and mean == 0
        least[row, column] = mean > (0 if is_tie else 2e-7)
        most[row, column] = mean > (0 if is_tie else -2e-7)
    if dilation < 1:
        return least, most
    return grow_mask(least, dilation), grow_mask(most, dilation)


# --- scenes


def resampled_dn(layer: Layer, target: Place, by_nearest: bool) -> tuple[np.ndarray, np.ndarray]:
    """Bring digital numbers to a target: area average to coarser, bilinear to finer; and their validity.

    Means are rounded half up.
    """
    dn, valid = _digital_numbers(layer)
    source = layer.place
    shifts = (target.top - source.top) % source.pixel or (target.left - source.left) % source.pixel
    if by_nearest or (target.pixel == source.pixel and not shifts):
        return _picked(dn, valid, source, target)
    sizes = (
        (source.top, source.height, target.top, target.height),
        (source.left, source.width, target.left, target.width),
    )
    if target.pixel > source.pixel:
        by_row, by_column = (_areas(source.pixel, target.pixel, *ends) for ends in sizes)
        full = target.pixel**2
    else:
        by_row, by_column = (_linear(source.pixel, target.pixel, *ends) for ends in sizes)
        full = 0
    total, weight = by_row @ (dn * valid) @ by_column.T, by_row @ valid.astype(np.int64) @ by_column.T
    mean = (2 * total + weight) // np.maximum(2 * weight, 1)
    if full:
        return mean, 2 * weight >= full
    _, centre_is_valid = _picked(dn, valid, source, target)
    return mean, centre_is_valid & (weight > 0)


def resampled_reflectance(layer: Layer, target: Place, by_nearest: bool) -> tuple[np.ndarray, np.ndarray]:
    """Bring float reflectance to a target."""
    values = layer.bands[0]
    unknown = unknown_in(values, layer.valid[0], layer.declared[0]) | ~np.isfinite(values)
    values = np.where(unknown, 0, values).astype(np.float64)
    source = layer.place
    shifts = (target.top - source.top) % source.pixel or (target.left - source.left) % source.pixel
    if by_nearest or (target.pixel == source.pixel and not shifts):
        return _picked(values, ~unknown, source, target)
    sizes = (
        (source.top, source.height, target.top, target.height),
        (source.left, source.width, target.left, target.width),
    )
    weigh = _areas if target.pixel > source.pixel else _linear
    by_row, by_column = (weigh(source.pixel, target.pixel, *ends).astype(float) for ends in sizes)
    total, weight = by_row @ values @ by_column.T, by_row @ (~unknown).astype(float) @ by_column.T
    mean = total / np.maximum(weight, 1)
    if weigh is _areas:
        return mean, 2 * weight >= target.pixel**2
    _, centre_is_valid = _picked(values, ~unknown, source, target)
    return mean, centre_is_valid & (weight > 0)


def _digital_numbers(layer: Layer) -> tuple[np.ndarray, np.ndarray]:
    values = layer.bands[0]
    unknown = unknown_in(values, layer.valid[0], layer.declared[0])
    return np.clip(values, 0, 65535).astype(np.int64), ~unknown & (values > 0) & (values < 65535)


def _picked(values: np.ndarray, valid: np.ndarray, source: Place, target: Place) -> tuple[np.ndarray, np.ndarray]:
    stored = Layer("", source, values[None], (None,), valid[None], "")
    try:
        return nearest(stored, target)
    except RefusedError:  # another band overlaps
        return np.zeros((target.height, target.width), values.dtype), np.zeros((target.height, target.width), bool)


def _areas(source_px: int, target_px: int, source: int, sources: int, target: int, targets: int) -> np.ndarray:
    """Return how much of every source pixel lies in every target pixel, along one axis."""
    starts, source_starts = target + target_px * np.arange(targets)[:, None], source + source_px * np.arange(sources)
    ends = np.minimum(starts + target_px, source_starts + source_px)
    return np.maximum(ends - np.maximum(starts, source_starts), 0)


def _linear(source_px: int, target_px: int, source: int, sources: int, target: int, targets: int) -> np.ndarray:
    """Return the weights of the two source pixels around every target centre, the first and last going on outside."""
    weights = np.zeros((targets, sources), np.int64)
    for index in range(targets):
        centre = 2 * (target - source) + target_px * (2 * index + 1)
        if not 0 <= centre < 2 * source_px * sources:
            continue
        first, part = divmod(centre - source_px, 2 * source_px)
        for place, weight in ((first, 2 * source_px - part), (first + 1, part)):
            weights[index, min(max(place, 0), sources - 1)] += weight
    return weights


@dataclass(frozen=True)
class Split:
    """A node of a tree: left where the feature is at most the threshold. A leaf is a number."""

    feature: int
    threshold: float
    left: Tree
    right: Tree


Tree = Union[Split, float]


def forest_probability(trees: Sequence[Tree], features: np.ndarray, sigmoid: float) -> np.ndarray:
    """Return the probability of pixels, float32; `features` is float64 (bands, pixels)."""
    raw = np.zeros(features.shape[1])
    for tree in trees:
        raw = raw + _leaves(tree, features)
    return (1 / (1 + np.exp(-sigmoid * raw))).astype(np.float32)


def _leaves(tree: Tree, features: np.ndarray) -> np.ndarray:
    if not isinstance(tree, Split):
        return np.full(features.shape[1], float(tree))
    goes_left = features[tree.feature] <= tree.threshold
    return np.where(goes_left, _leaves(tree.left, features), _leaves(tree.right, features))


def thresholds_of(trees: Sequence[Tree]) -> list[tuple[int, float]]:
    """Return feature and threshold of every split."""
    found: list[tuple[int, float]] = []
    waiting = list(trees)
    while waiting:
        tree = waiting.pop()
        if isinstance(tree, Split):
            found.append((tree.feature, tree.threshold))
            waiting += [tree.left, tree.right]
    return found


# --- accuracy


def accuracies(mapped: np.ndarray, truth: np.ndarray) -> dict[str, float]:
    """Return the numbers of the masked class and of all, NaN where there is nothing to divide by."""
    compared = (mapped != UNKNOWN) & (truth != UNKNOWN)
    found = int(((mapped == MASKED) & (truth == MASKED) & compared).sum())
    clear = int(((mapped == CLEAR) & (truth == CLEAR) & compared).sum())
    false = int(((mapped == MASKED) & (truth == CLEAR) & compared).sum())
    missed = int(((mapped == CLEAR) & (truth == MASKED) & compared).sum())
    recalls = [share(found, found + missed), share(clear, clear + false)]
    return {
        "overall_accuracy": share(found + clear, found + clear + false + missed),
        "balanced_accuracy": sum(recalls) / 2,
        "users_accuracy": share(found, found + false),
        "producers_accuracy": recalls[0],
        "f1": share(2 * found, 2 * found + false + missed),
        "iou": share(found, found + false + missed),
        "compared_pixels": int(compared.sum()),
    }


def share(part: int, whole: int) -> float:
    """Return part of whole, NaN of nothing."""
    return part / whole if whole else float("nan")


def errors_of(mapped: np.ndarray, truth: np.ndarray) -> np.ndarray:
    """Return 0 right, 1 missed, 2 false alarm, 255 not compared."""
    errors = np.where(mapped == truth, 0, np.where(mapped == MASKED, 2, 1))
    return np.where((mapped == UNKNOWN) | (truth == UNKNOWN), UNKNOWN, errors).astype(np.uint8)


def best_threshold(probability: np.ndarray, truth: np.ndarray, score: str) -> tuple[list[int], float]:
    """Return all thresholds in thousandths that reach the best score, and that score."""
    known = ~np.isnan(probability) & (truth != UNKNOWN)
    cloud, clear = (np.sort(probability[known & (truth == code)]) for code in (MASKED, CLEAR))
    if not len(cloud) or not len(clear):
        raise RefusedError("only one class")
    scores = []
    for thousandth in range(1001):
        threshold = np.float32(thousandth / 1000)
        found, false = int((cloud > threshold).sum()), int((clear > threshold).sum())
        missed = len(cloud) - found
        scores.append(
            {
                "f1": 2 * found / (2 * found + false + missed),
                "iou": found / (len(cloud) + false),
                "balanced-accuracy": (found / len(cloud) + 1 - false / len(clear)) / 2,
            }[score]
        )
    best = max(scores)
    return [thousandth for thousandth, one in enumerate(scores) if one >= best - 1e-9], best
