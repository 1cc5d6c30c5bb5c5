"""Strips of rows flowing from readers through pure functions to writers.

A *strip* is an array that holds some rows of the target grid over its full width. Strips come in order, north to south,
cut as a *partition* says: first and end row of each. Every stage is a generator over strips, so a scene is never in
memory as a whole and nothing is read or computed twice, whatever the halo.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Generator, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from typing import Any, Callable, TypeVar

import numpy as np

from .grid import Grid
from .monitor import Monitor, raise_if_cancelled
from .raster import Raster, raster_environment
from .resample import Axis, make_axis, pick_nearest

Partition = Sequence[tuple[int, int]]
Item = TypeVar("Item")
Outcome = TypeVar("Outcome")

STRIP_PX = 3_000_000
MIN_STRIP_ROWS = 64
_POLL_S = 0.05
_END = object()


def partition_rows(grid: Grid, rows: int | None = None) -> list[tuple[int, int]]:
    """Cut a grid into strips of `rows` rows, by default of about three million pixels."""
    return list(grid.strips(rows or max(MIN_STRIP_ROWS, min(512, STRIP_PX // grid.width))))


class RasterRows:
    """Bands of one raster read forward, each block of the file decoded once.

    Attributes:
        rows: how target rows relate to rows of the raster.
        columns: the same for columns, counted from the first column that is needed.
    """

    def __init__(
        self,
        raster: Raster,
        bands: int | Sequence[int],
        grid: Grid,
        monitor: Monitor,
        nearest: bool = True,
        validity: bool = False,
    ) -> None:
        """Relate `raster` to the target `grid`; with `validity` its validity mask is read, not its values."""
        source = raster.grid
        self.rows = make_axis(
            -source.top, source.pixel_height, source.height, -grid.top, grid.pixel_height, grid.height, nearest
        )
        columns = make_axis(
            source.left, source.pixel_width, source.width, grid.left, grid.pixel_width, grid.width, nearest
        )
        self._columns = columns.source_range(0, grid.width)
        self.columns = columns.part(0, grid.width, self._columns[0])
        self._raster, self._bands, self._validity, self._monitor = raster, bands, validity, monitor
        self._pixel_height = grid.pixel_height
        self._held: np.ndarray | None = None
        self._first = 0

    @property
    def target_rows_per_block(self) -> int:
        """How many target rows one row of the file's blocks makes."""
        return max(1, int(self._raster.block_rows() * self._raster.grid.pixel_height / self._pixel_height))

    def block(self, first: int, end: int) -> tuple[np.ndarray, Axis]:
        """Return the source rows that target rows `first` to `end` need, and how the ones make the others."""
        start, stop = self.rows.source_range(first, end)
        return self._source_rows(start, stop), self.rows.part(first, end, start)

    def nearest(self, first: int, end: int, outside: float) -> np.ndarray:
        """Return target rows `first` to `end`, (h, w) or (bands, h, w), `outside` beyond the raster."""
        values, rows = self.block(first, end)
        if values.ndim == 2:
            return pick_nearest(values, rows, self.columns, outside)
        return np.stack([pick_nearest(band, rows, self.columns, outside) for band in values])

    def covered(self, first: int, end: int) -> np.ndarray:
        """Return where the raster lies under target rows `first` to `end`: bool (h, w)."""
        return (self.rows.centre[first:end] >= 0)[:, None] & (self.columns.centre >= 0)

    def _source_rows(self, start: int, stop: int) -> np.ndarray:
        if stop <= start or self._columns[1] <= self._columns[0]:
            shape = (0, 0) if isinstance(self._bands, int) else (len(self._bands), 0, 0)
            return np.zeros(shape, "uint8" if self._validity else self._raster.dtypes[0])
        block_rows = self._raster.block_rows()
        if self._held is None or start >= self._first + self._held.shape[-2]:
            self._held, self._first = None, start - start % block_rows
        while self._held is None or self._first + self._held.shape[-2] < stop:
            self._read_block(start, block_rows)
        return self._held[..., start - self._first : stop - self._first, :]

    def _read_block(self, start: int, block_rows: int) -> None:
        """Append the next row of blocks and let go of the rows before `start`."""
        begin = self._first if self._held is None else self._first + self._held.shape[-2]
        end = min(begin - begin % block_rows + block_rows, self._raster.grid.height)
        fresh = self._raster.read_rows(
            self._bands, begin, end, *self._columns, lambda: raise_if_cancelled(self._monitor), self._validity
        )
        if self._held is None:
            self._held = fresh
            return
        kept = self._held[..., max(0, start - self._first) :, :]
        self._held = np.concatenate([kept, fresh], axis=-2) if kept.shape[-2] else fresh
        self._first = begin - kept.shape[-2]


def nearest_strips(rows: RasterRows, partition: Partition, outside: float) -> Iterator[np.ndarray]:
    """Yield a raster on the target grid, by nearest neighbour at full resolution."""
    for first, end in partition:
        yield rows.nearest(first, end, outside)


def ordered_map(
    items: Iterable[Item],
    function: Callable[[Item], Outcome],
    workers: int,
    monitor: Monitor,
    threads: int | None = None,
    ahead: int = 0,
) -> Generator[Outcome, None, None]:
    """Yield `function(item)` in order, with a reader thread ahead of a pool of workers.

    At most `ahead` items, but never fewer than keep the workers busy, are in flight. Whatever fails, in whichever
    thread, is raised here once; Cancel, errors and an abandoned generator all stop every thread before this returns.
    """
    results: queue.Queue[Any] = queue.Queue()
    room = threading.Semaphore(max(ahead, 2 * workers + 2))
    stop = threading.Event()

    def read(pool: ThreadPoolExecutor) -> None:
        try:
            with raster_environment(threads):
                for item in items:
                    while not room.acquire(timeout=_POLL_S):
                        if stop.is_set():
                            return
                    if stop.is_set():
                        return
                    results.put(pool.submit(function, item))
            results.put(_END)
        except BaseException as error:
            results.put(error)

    with ThreadPoolExecutor(workers, thread_name_prefix="cloudsieve") as pool:
        reader = threading.Thread(target=read, args=(pool,), name="cloudsieve-reader")
        reader.start()
        try:
            while True:
                outcome = _next_result(results, monitor)
                if outcome is _END:
                    return
                yield outcome
                room.release()
        finally:
            stop.set()
            reader.join()
            pool.shutdown(wait=True, cancel_futures=True)


def _next_result(results: queue.Queue[Any], monitor: Monitor) -> Any:
    while True:
        raise_if_cancelled(monitor)
        try:
            entry = results.get(timeout=_POLL_S)
            break
        except queue.Empty:
            continue
    if isinstance(entry, BaseException):
        raise entry
    return _wait(entry, monitor) if isinstance(entry, Future) else entry


def _wait(future: Future[Any], monitor: Monitor) -> Any:
    while not future.done():
        raise_if_cancelled(monitor)
        wait([future], timeout=_POLL_S)
    return future.result()


def rejoin(pieces: Iterable[np.ndarray], partition: Partition) -> Iterator[np.ndarray]:
    """Join consecutive smaller pieces to the strips of `partition`."""
    source = iter(pieces)
    for first, end in partition:
        held = [next(source)]
        while sum(piece.shape[-2] for piece in held) < end - first:
            held.append(next(source))
        yield held[0] if len(held) == 1 else np.concatenate(held, axis=-2)
    _require_end(source)


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
    if halo_rows == 0:
        yield from map(function, strips)
        return
    height = partition[-1][1]
    source = iter(strips)
    held = next(source)
    origin = 0
    for first, end in partition:
        top, bottom = max(0, first - halo_rows), min(height, end + halo_rows)
        while origin + held.shape[-2] < bottom:
            held = np.concatenate([held, next(source)], axis=-2)
        padded = held[..., top - origin : bottom - origin, :]
        yield function(padded)[..., first - top : end - top, :]
        keep_from = max(0, end - halo_rows)
        held, origin = held[..., keep_from - origin :, :], keep_from
    _require_end(source)


def abreast(layers: Sequence[Iterable[np.ndarray]]) -> Iterator[tuple[np.ndarray, ...]]:
    """Yield the strips of several layers together, and run every layer to its end.

    A plain `zip` would leave all but the first before their last line, where a layer judges what it has seen.
    """
    running = [iter(layer) for layer in layers]
    yield from zip(*running)
    for layer in running:
        _require_end(layer)


def tracked(strips: Iterable[np.ndarray], monitor: Monitor, height: int, until: float = 1.0) -> Iterator[np.ndarray]:
    """Pass strips on, report the share of rows that came by (up to `until`) and stop on Cancel."""
    done = 0
    for strip in strips:
        raise_if_cancelled(monitor)
        yield strip
        done += strip.shape[-2]
        monitor.progress(until * done / height)


def _require_end(strips: Iterator[np.ndarray]) -> None:
    """Let a stage run past its last strip."""
    for _ in strips:
        raise ValueError("more rows than the partition has")
