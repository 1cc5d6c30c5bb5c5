"""Work spread over threads, its results in order."""

from __future__ import annotations

import queue
import threading
from collections.abc import Generator, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Callable, TypeVar

from ..monitor import Monitor, raise_if_cancelled
from ..raster import raster_environment

Item = TypeVar("Item")
Outcome = TypeVar("Outcome")

_POLL_S = 0.05
_READ_AHEAD = 4  # items
_END = object()


@dataclass(frozen=True)
class _Failure:
    """What ended a thread."""

    error: BaseException


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
    with ThreadPoolExecutor(workers, thread_name_prefix="cloudsieve") as pool:
        try:
            with _drawn(
                items, lambda item: pool.submit(function, item), max(ahead, 2 * workers + 2), monitor, threads
            ) as futures:
                for future in futures:
                    yield _wait(future, monitor)
        finally:
            pool.shutdown(wait=True, cancel_futures=True)


@contextmanager
def read_ahead(items: Iterable[Item], monitor: Monitor) -> Iterator[Iterator[Item]]:
    """Begin to draw items in a thread, and hand them on in order; the thread ends with the block.

    Args:
        items: what is drawn, such as the strips of a raster. What fails there is raised by the iterator.
        monitor: asked about Cancel.
    """
    with _drawn(items, _as_it_is, _READ_AHEAD, monitor) as drawn:
        yield drawn


def _as_it_is(item: Item) -> Item:
    return item


@contextmanager
def _drawn(
    items: Iterable[Item],
    prepare: Callable[[Item], Outcome],
    ahead: int,
    monitor: Monitor,
    threads: int | None = None,
) -> Iterator[Iterator[Outcome]]:
    """Draw items in a thread, prepare each there, and hand them on; at most `ahead` are on their way at once."""
    drawn: queue.SimpleQueue[Any] = queue.SimpleQueue()
    room = threading.Semaphore(ahead)
    stop = threading.Event()

    def draw() -> None:
        try:
            with raster_environment(threads):
                for item in items:
                    while not room.acquire(timeout=_POLL_S):
                        if stop.is_set():
                            return
                    if stop.is_set():
                        return
                    drawn.put(prepare(item))
            drawn.put(_END)
        except BaseException as error:
            drawn.put(_Failure(error))

    reader = threading.Thread(target=draw, name="cloudsieve-reader")
    reader.start()
    try:
        yield _handed_on(drawn, room, stop, monitor)
    finally:
        stop.set()
        reader.join()


def _handed_on(
    drawn: queue.SimpleQueue[Any], room: threading.Semaphore, stop: threading.Event, monitor: Monitor
) -> Iterator[Any]:
    while not stop.is_set():
        raise_if_cancelled(monitor)
        try:
            entry = drawn.get(timeout=_POLL_S)
        except queue.Empty:
            continue
        if entry is _END:
            return
        if isinstance(entry, _Failure):
            raise entry.error
        yield entry
        room.release()


def _wait(future: Future[Any], monitor: Monitor) -> Any:
    while not future.done():
        raise_if_cancelled(monitor)
        wait([future], timeout=_POLL_S)
    return future.result()
