"""Draw points from the classes of a streamed raster: at random, repeatable, apart from each other.

Every pixel has a random priority that depends on the seed and its place alone, so a sample is the same whatever strips
it was drawn from, and the pixels of lowest priority are a simple random sample of their class. As long as no distance
is asked for, more points of a class with the same seed begin with those of a smaller sample.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Callable

import numpy as np

from ..messages import Message
from ..tables import NODATA, Allocation

_SPARE = 20  # candidates for each point that is wanted, since those too near to another point drop out
_CROWDED = 0.25  # of the pixels tried: if more are too near to others, patches' edges get visibly too many points
_MOST_PASSES = 10  # over the raster: whoever asks for more points than fit apart is told so, not kept waiting
_CLASSES = 256


@dataclass(frozen=True)
class Points:
    """Pixels by row, column and class.

    Attributes:
        rows: int64 (points,).
        columns: int64 (points,).
        classes: uint8 (points,), the stratum of each.
    """

    rows: np.ndarray = field(default_factory=lambda: np.zeros(0, np.int64))
    columns: np.ndarray = field(default_factory=lambda: np.zeros(0, np.int64))
    classes: np.ndarray = field(default_factory=lambda: np.zeros(0, np.uint8))


@dataclass(frozen=True)
class Sample:
    """A stratified sample.

    Attributes:
        points: the existing points as they were given, then the new ones in random order: whoever labels only the
            first of them has a random sample, too.
        existing: how many of the points existed before.
        sizes: pixels of each class; NoData is none.
        remarks: one sentence for each class that has fewer points than wanted, or that the distance crowds.
    """

    points: Points
    existing: int
    sizes: dict[int, int]
    remarks: tuple[str, ...]

    def counts(self) -> dict[int, int]:
        """Return how many points each class has."""
        return {value: int((self.points.classes == value).sum()) for value in self.sizes}

    def weights(self) -> np.ndarray:
        """Return how many pixels each point stands for: float64 (points,)."""
        weight = np.zeros(_CLASSES)
        for value, count in self.counts().items():
            if count:
                weight[value] = self.sizes[value] / count
        return weight[self.points.classes]


def allocate(sizes: Mapping[int, int], number: int, allocation: Allocation, min_per_class: int = 0) -> dict[int, int]:
    """Share the points of a sample among the classes.

    No class gets more points than it has pixels; the others get what it cannot take. The minimum goes before the
    number.

    Args:
        sizes: pixels of each class.
        number: points in all.
        allocation: equal, or proportional to the pixels.
        min_per_class: points that every class gets at least, if it has the pixels.
    """
    values = sorted(value for value, size in sizes.items() if size)
    most = np.array([sizes[value] for value in values], np.int64)
    least = np.minimum(min_per_class, most)
    share = most.astype(float) if allocation is Allocation.PROPORTIONAL else np.ones(len(values))
    wanted = min(max(number, int(least.sum())), int(most.sum()))
    if wanted == least.sum():
        return dict(zip(values, least.tolist()))
    points = np.clip(share * _level(share, least, most, wanted), least, most)
    whole = np.floor(points + 1e-6).astype(np.int64)
    by_remainder = np.lexsort((np.arange(len(values)), whole - points))
    rest = [index for index in by_remainder if whole[index] < most[index]][: wanted - int(whole.sum())]
    whole[rest] += 1
    return dict(zip(values, whole.tolist()))


def _level(share: np.ndarray, least: np.ndarray, most: np.ndarray, wanted: int) -> float:
    """Find the factor at which the shares, within their bounds, make the number that is wanted."""
    from scipy.optimize import brentq

    return float(
        brentq(lambda factor: np.clip(share * factor, least, most).sum() - wanted, 0, (most / share).max(), xtol=1e-15)
    )


def draw_sample(
    open_strips: Callable[[], Iterable[np.ndarray]],
    number: int,
    allocation: Allocation,
    min_per_class: int = 0,
    min_distance_m: float = 0.0,
    pixel_size_m: tuple[float, float] = (1.0, 1.0),
    seed: int = 0,
    existing: Points | None = None,
    names: Mapping[int, str] | None = None,
) -> Sample:
    """Draw a stratified random sample from a streamed raster.

    One pass over the raster if points need not lie apart, or easily do; another, up to ten, wherever candidates run
    out. Points that keep a distance are not quite a simple random sample: where they are dense, they crowd the edges of
    patches, which is remarked; else the estimates may take them for one.

    Args:
        open_strips: starts a pass: yields uint8 (rows, width), north to south; 255 is NoData.
        number: points in all, existing ones included.
        allocation: how they are shared among the classes.
        min_per_class: points that every class gets at least.
        min_distance_m: least distance between any two points, from centre to centre.
        pixel_size_m: pixel width and height in metres.
        seed: the same seed, raster and existing points give the same sample.
        existing: points that stay, count and keep others away.
        names: class names, for the remarks.
    """
    existing = existing or Points()
    placed = _Placed(min_distance_m, pixel_size_m, existing)
    kept = [existing.classes]
    have = np.bincount(existing.classes, minlength=_CLASSES)
    refused = np.zeros(_CLASSES, np.int64)
    capacity = np.where(np.arange(_CLASSES) == NODATA, 0, _SPARE * max(number, min_per_class) + len(existing.rows))
    candidates = _Candidates(capacity, seed, placed)
    candidates.read(open_strips())
    sizes = {int(value): int(size) for value, size in enumerate(candidates.sizes) if size and value != NODATA}
    target = np.zeros(_CLASSES, np.int64)
    for value, count in allocate(sizes, number, allocation, min_per_class).items():
        target[value] = count
    for passes_left in reversed(range(_MOST_PASSES)):
        for row, column, value in candidates.in_order():
            if have[value] >= target[value]:
                continue
            if placed.place(row, column):
                have[value] += 1
                kept.append(np.array([value], np.uint8))
            else:
                refused[value] += 1
        unfinished = (have < target) & candidates.ran_over()
        if not unfinished.any() or not passes_left:
            break
        candidates = _Candidates(np.where(unfinished, capacity, 0), seed, placed)
        candidates.read(open_strips())
    fair = number // len(sizes) if sizes and allocation is Allocation.EQUAL else 0
    rows, columns = np.array(placed.pixels, np.int64).reshape(-1, 2).T
    return Sample(
        Points(rows, columns, np.concatenate(kept)),
        len(existing.rows),
        sizes,
        tuple(_remarks(sizes, have, target, refused, max(fair, min_per_class), min_distance_m, names or {})),
    )


def _remarks(
    sizes: Mapping[int, int],
    have: np.ndarray,
    target: np.ndarray,
    refused: np.ndarray,
    asked: int,
    min_distance_m: float,
    names: Mapping[int, str],
) -> Iterable[str]:
    for value, size in sizes.items():
        name = names.get(value, str(value))
        if have[value] < target[value]:
            yield Message(
                'Class "{name}" has room for only {count} of {target} points that are {min_distance_m:g} m apart; ask '
                "for a smaller distance or fewer points.",
                name=name,
                count=have[value],
                target=target[value],
                min_distance_m=min_distance_m,
            )
        elif refused[value] > _CROWDED * (refused[value] + have[value]):
            yield Message(
                'Class "{name}" is small for points that are {min_distance_m:g} m apart, so they crowd the edges of '
                "its patches; ask for a smaller distance or fewer points.",
                name=name,
                min_distance_m=min_distance_m,
            )
        if size < asked:
            yield Message(
                'Class "{name}" has only {size} pixels, fewer than the {asked} points asked for.',
                name=name,
                size=size,
                asked=asked,
            )


class _Placed:
    """Points so far, in a grid of cells as wide as the distance, so that only the cells around matter."""

    def __init__(self, distance_m: float, pixel_size_m: tuple[float, float], existing: Points) -> None:
        self.pixels: list[tuple[int, int]] = []
        self._distance = distance_m * (1 - 1e-9)  # exactly as far is far enough, however a pixel size is rounded
        self._cell = max(distance_m, *pixel_size_m)
        self._width, self._height = pixel_size_m
        self._cells: dict[tuple[int, int], list[tuple[float, float]]] = defaultdict(list)
        self._taken: set[tuple[int, int]] = set()
        for row, column in zip(existing.rows.tolist(), existing.columns.tolist()):
            self._add(row, column)

    def place(self, row: int, column: int) -> bool:
        """Add a point unless another lies too near."""
        if (row, column) in self._taken:
            return False
        x, y = column * self._width, row * self._height
        across, down = self._cell_of(x, y)
        for near_across in (across - 1, across, across + 1):
            for near_down in (down - 1, down, down + 1):
                for other_x, other_y in self._cells.get((near_across, near_down), ()):
                    if math.hypot(x - other_x, y - other_y) < self._distance:
                        return False
        self._add(row, column)
        return True

    def free(self, rows: np.ndarray, columns: np.ndarray) -> np.ndarray:
        """Return which pixels lie far enough from all points: bool."""
        if not self.pixels or not rows.size:
            return np.ones(rows.shape, bool)
        from scipy.spatial import cKDTree

        scale = np.array([self._height, self._width])
        tree = cKDTree(np.array(self.pixels) * scale)
        away, _ = tree.query(np.stack([rows, columns], axis=-1) * scale, distance_upper_bound=max(self._distance, 1e-9))
        return np.isinf(away)

    def _add(self, row: int, column: int) -> None:
        x, y = column * self._width, row * self._height
        self.pixels.append((row, column))
        self._taken.add((row, column))
        self._cells[self._cell_of(x, y)].append((x, y))

    def _cell_of(self, x: float, y: float) -> tuple[int, int]:
        return math.floor(x / self._cell), math.floor(y / self._cell)


class _Candidates:
    """The free pixels of lowest priority of each class, up to a number, from one pass over the raster."""

    def __init__(self, capacity: np.ndarray, seed: int, placed: _Placed) -> None:
        self.sizes = np.zeros(_CLASSES, np.int64)
        self._capacity = capacity
        self._seed = seed
        self._placed = placed
        self._free = np.zeros(_CLASSES, np.int64)
        # A pixel is looked at only if its priority is below that of the last candidate of its class.
        self._below = np.where(capacity > 0, np.uint64(2**64 - 1), np.uint64(0))
        self._held: dict[int, tuple[np.ndarray, np.ndarray]] = {}
        self._width = 0

    def read(self, strips: Iterable[np.ndarray]) -> None:
        first = 0
        for strip in strips:
            self._width = strip.shape[1]
            values = strip.ravel()
            self.sizes += np.bincount(values, minlength=_CLASSES)
            start = first * self._width
            priorities = _priorities(start, values.size, self._seed)
            near = np.flatnonzero(priorities < self._below[values])
            near = near[self._placed.free(first + near // self._width, near % self._width)]
            for value in np.flatnonzero(np.bincount(values[near])).tolist():
                own = near[values[near] == value]
                self._keep(value, priorities[own], own + start)
            first += len(strip)

    def in_order(self) -> Iterable[tuple[int, int, int]]:
        """Yield row, column and class of every candidate by priority."""
        if not self._held:
            return
        priorities = np.concatenate([held[0] for held in self._held.values()])
        places = np.concatenate([held[1] for held in self._held.values()])
        classes = np.repeat(list(self._held), [len(held[0]) for held in self._held.values()])
        order = np.argsort(priorities)
        rows, columns = places[order] // self._width, places[order] % self._width
        yield from zip(rows.tolist(), columns.tolist(), classes[order].tolist())

    def ran_over(self) -> np.ndarray:
        """Return which classes had more free pixels than are held: bool (256,)."""
        return self._free > self._capacity

    def _keep(self, value: int, priorities: np.ndarray, places: np.ndarray) -> None:
        self._free[value] += len(places)
        if value in self._held:
            priorities = np.concatenate([self._held[value][0], priorities])
            places = np.concatenate([self._held[value][1], places])
        most = int(self._capacity[value])
        if len(places) > most:
            lowest = np.argpartition(priorities, most)[:most]
            priorities, places = priorities[lowest], places[lowest]
            self._below[value] = priorities.max()
        self._held[value] = priorities, places


def _priorities(start: int, count: int, seed: int) -> np.ndarray:
    """Return a random number for each of consecutive pixels: uint64, no two alike.

    The mixing of SplitMix64 (Steele, Lea and Flood 2014, Fast splittable pseudorandom number generators, OOPSLA).
    """
    mixed = np.arange(start + 1, start + 1 + count, dtype=np.uint64)
    mixed *= np.uint64(0x9E3779B97F4A7C15)
    mixed += np.uint64(seed % 2**64)
    for shift, factor in ((30, 0xBF58476D1CE4E5B9), (27, 0x94D049BB133111EB)):
        mixed ^= mixed >> np.uint64(shift)
        mixed *= np.uint64(factor)
    mixed ^= mixed >> np.uint64(31)
    return mixed
