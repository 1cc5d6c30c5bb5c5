"""Strips of rows flowing through pure functions.

A *strip* is an array that holds some rows of the target grid over its full width. Strips come in order, north to south,
cut as a *partition* says: first and end row of each. Every stage is a generator over strips, so a scene is never in
memory as a whole and nothing is read or computed twice, whatever the halo.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Callable

import numpy as np

from ..monitor import Monitor, raise_if_cancelled
from ..target import Partition, Window


def rejoin(pieces: Iterable[np.ndarray], partition: Partition) -> Iterator[np.ndarray]:
    """Join consecutive smaller pieces to the strips of `partition`."""
    source = iter(pieces)
    for first, end in partition:
        held = [next(source)]
        while sum(piece.shape[-2] for piece in held) < end - first:
            held.append(next(source))
        yield held[0] if len(held) == 1 else np.concatenate(held, axis=-2)
    _require_end(source)


def recut(pieces: Iterable[np.ndarray], partition: Partition) -> Iterator[np.ndarray]:
    """Yield consecutive pieces (..., h, w) as the strips of `partition`, whose rows need not end where theirs do."""
    source = iter(pieces)
    held = next(source)
    for first, end in partition:
        while held.shape[-2] < end - first:
            held = np.concatenate([held, next(source)], axis=-2) if held.shape[-2] else next(source)
        yield held[..., : end - first, :]
        held = held[..., end - first :, :]


def with_halo(
    strips: Iterable[np.ndarray],
    partition: Partition,
    halo_rows: int,
    function: Callable[[np.ndarray], np.ndarray],
) -> Iterator[np.ndarray]:
    """Apply a function that looks `halo_rows` rows around itself, so that strips give what the whole would.

    `function` gets a strip with its halo, cut off at the true edges of the grid, and must treat those cut edges as it
    would treat the image's: whatever it gets wrong at an inner cut lies in the halo, which is dropped.
    """
    for padded, own_rows in padded_strips(strips, partition, halo_rows):
        yield function(padded)[..., own_rows, :]


def padded_strips(
    strips: Iterable[np.ndarray], partition: Partition, halo_rows: int
) -> Iterator[tuple[np.ndarray, slice]]:
    """Yield strips with `halo_rows` rows around them, cut off at the true edges of the grid, and which are their own.

    Who needs no more than these may work on several at once, in threads; :func:`with_halo` does it one by one.
    """
    if halo_rows == 0:
        yield from ((strip, slice(None)) for strip in strips)
        return
    height = partition[-1][1]
    source = iter(strips)
    held = next(source)
    origin = 0
    for first, end in partition:
        top, bottom = max(0, first - halo_rows), min(height, end + halo_rows)
        while origin + held.shape[-2] < bottom:
            held = np.concatenate([held, next(source)], axis=-2)
        yield held[..., top - origin : bottom - origin, :], slice(first - top, end - top)
        keep_from = max(0, end - halo_rows)
        held, origin = held[..., keep_from - origin :, :], keep_from
    _require_end(source)


def abreast(layers: Sequence[Iterable[Any]]) -> Iterator[tuple[Any, ...]]:
    """Yield the strips of several layers together, and run every layer to its end.

    A plain `zip` would leave all but the first before their last line, where a layer judges what it has seen.
    """
    running = [iter(layer) for layer in layers]
    yield from zip(*running)
    for layer in running:
        _require_end(layer)


class Tap:
    """A stream that hands each strip to `listener` as it goes by, once somebody has set one.

    With `window` the listener gets what lies in it, of strips of a larger target.
    """

    def __init__(self, strips: Iterable[np.ndarray], window: Window | None = None) -> None:
        self.listener: Callable[[np.ndarray], None] | None = None
        self._strips, self._window = strips, window

    def __iter__(self) -> Iterator[np.ndarray]:
        first = 0
        for strip in self._strips:
            heard = self._window.cut(first, strip) if self._window else strip
            first += strip.shape[-2]
            if self.listener and heard.size:
                self.listener(heard)
            yield strip


def tracked(
    strips: Iterable[np.ndarray], monitor: Monitor, height: int, since: float = 0.0, until: float = 1.0
) -> Iterator[np.ndarray]:
    """Pass strips on, report the share of rows that came by (between `since` and `until`) and stop on Cancel."""
    done = 0
    for strip in strips:
        raise_if_cancelled(monitor)
        yield strip
        done += strip.shape[-2]
        monitor.progress(since + (until - since) * done / height)


def _require_end(strips: Iterator[np.ndarray]) -> None:
    """Let a stage run past its last strip."""
    for _ in strips:
        raise ValueError("more rows than the partition has")
