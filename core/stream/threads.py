"""Work spread over threads, its results in order."""

from __future__ import annotations

import queue
import threading
from collections.abc import Generator, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import closing, contextmanager
from itertools import chain, islice
from typing import Any, Callable, TypeVar

from ..monitor import Monitor, raise_if_cancelled
from ..raster import raster_environment

Item = TypeVar("Item")
Outcome = TypeVar("Outcome")

_POLL_S = 0.05
_END = object()


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


@contextmanager
def read_ahead(items: Iterable[Item], monitor: Monitor) -> Iterator[Iterator[Item]]:
    """Begin to draw items in a thread, and hand them on in order; the thread ends with the block.

    Args:
        items: what is drawn, such as the strips of a raster.
        monitor: asked about Cancel.

    Raises:
        CloudSieveError: drawing the first item failed; where a later one fails, the iterator raises.
    """
    with closing(ordered_map(items, _as_it_is, 1, monitor)) as drawn:
        first = [*islice(drawn, 1)]  # begins the thread, which goes on meanwhile
        yield chain(first, drawn)


def _as_it_is(item: Item) -> Item:
    return item


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
