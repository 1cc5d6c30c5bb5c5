"""Work spread over threads, its results in order."""

from __future__ import annotations

import queue
import threading
from collections.abc import Generator, Iterable
from concurrent.futures import Future, ThreadPoolExecutor, wait
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
