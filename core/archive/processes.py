"""Scenes in processes of this computer, each of which is replaced when it dies.

Every worker is a pool of one process. A pool of several ends as a whole when one of them is killed, and would not tell
whose scene that was.
"""

from __future__ import annotations

import atexit
import contextlib
import multiprocessing
import os
import signal
import threading
from collections.abc import Generator, Iterable
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, ThreadPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import ExitStack
from multiprocessing.connection import Connection
from types import TracebackType
from typing import Optional

from ..jobs import Job
from ..messages import Message
from ..monitor import Monitor, SilentMonitor, raise_if_cancelled
from ..own_process import claim_process, give_back_large_arrays
from ..protocol import EXIT_CANCELLED
from ..remote import fetching
from ..unfinished import RUN_VARIABLE, clear_away, new_run_id
from .attempts import Attempt, CarryOut, GetReady, attempt
from .importing import importable_by_children

_POLL_S = 0.1
_MOST_TRIES = 2


class Processes:
    """Some workers of one process each."""

    def __init__(
        self, workers: int, threads: int, carry_out: CarryOut, monitor: Monitor, get_ready: Optional[GetReady] = None
    ) -> None:
        """Start nothing yet.

        Args:
            workers: how many.
            threads: that each of them may use.
            carry_out: see :func:`.executors.executor_for`.
            monitor: asked about Cancel.
            get_ready: what each of them does at once, before it has a job.
        """
        self.threads: Optional[int] = threads
        self._carry_out, self._monitor = carry_out, monitor
        self._lanes = [_Lane(threads, get_ready) for _ in range(workers)]
        self._open = ExitStack()

    def __enter__(self) -> Processes:
        with ExitStack() as opened:
            opened.enter_context(importable_by_children())
            opened.callback(self._end)
            for lane in self._lanes:
                lane.get_ready()
            self._open = opened.pop_all()
        return self

    def __exit__(
        self, kind: Optional[type[BaseException]], error: Optional[BaseException], trace: Optional[TracebackType]
    ) -> None:
        self._open.close()

    def _end(self) -> None:
        for lane in self._lanes:
            lane.stop()
        with ThreadPoolExecutor(len(self._lanes)) as waiting:  # at once, for the end of each takes a moment
            for _ in waiting.map(_Lane.join, self._lanes):
                pass

    def attempts(self, jobs: Iterable[Job]) -> Generator[tuple[Job, Attempt], None, None]:
        """Yield each job with what became of it; one whose process dies is tried once more."""
        waiting = iter(jobs)
        busy: dict[Future[Attempt], _Lane] = {}
        while True:
            for lane in self._lanes:
                if lane.is_free and (job := next(waiting, None)) is not None:
                    busy[lane.start(self._carry_out, job)] = lane
            if not busy:
                return
            raise_if_cancelled(self._monitor)
            ended, _ = wait(busy, _POLL_S, FIRST_COMPLETED)
            for future in ended:
                lane = busy.pop(future)
                result = lane.outcome(future)
                if result is None:
                    busy[lane.start_again(self._carry_out)] = lane
                else:
                    yield result


class _Lane:
    """A worker: the job that it has, and the process that works on it now."""

    def __init__(self, threads: int, get_ready: Optional[GetReady]) -> None:
        self._threads, self._get_ready = threads, get_ready
        self._process: Optional[_Process] = None
        self._job: Optional[Job] = None
        self._tries = 0

    @property
    def is_free(self) -> bool:
        """Whether it has no job."""
        return self._job is None

    def get_ready(self) -> None:
        """Start the process, where it can do something before it has a job."""
        if self._get_ready is not None:
            self._process = _Process(self._threads)
            self._process.get_ready(self._get_ready)

    def start(self, carry_out: CarryOut, job: Job) -> Future[Attempt]:
        """Take a job."""
        self._job, self._tries = job, 0
        return self.start_again(carry_out)

    def start_again(self, carry_out: CarryOut) -> Future[Attempt]:
        """Send the job that there is to the process, to a new one where there is none."""
        if self._job is None:
            raise ValueError("there is no job")
        self._tries += 1
        if self._process is not None and self._process.is_broken():
            self._give_up()
        if self._process is None:
            self._process = _Process(self._threads)
        return self._process.submit(carry_out, self._job)

    def outcome(self, future: Future[Attempt]) -> Optional[tuple[Job, Attempt]]:
        """Return the job with what became of it, None where it is to be tried again."""
        job = self._job
        if job is None:
            return None
        try:
            result = future.result()
        except BrokenProcessPool:
            run = self._give_up()
            clear_away(job.output_paths(), run)
            if self._tries < _MOST_TRIES:
                return None
            result = Attempt(None, _killed(self._tries))
        self._job = None
        return job, result

    def stop(self) -> None:
        """Ask the process to end what it does."""
        if self._process is not None:
            self._process.stop()

    def join(self) -> None:
        """Wait until it has."""
        self._give_up()
        self._job = None

    def _give_up(self) -> str:
        """Let the process go, and return the id of its run."""
        process, self._process = self._process, None
        if process is None:
            return ""
        process.stop()
        process.join()
        return process.run


def _killed(times: int) -> Message:
    return Message(
        "Its process was killed {times} times, as happens when memory is short; mask it alone, or with fewer workers.",
        times=times,
    )


class _Process:
    """A pool of one process, which stops as soon as nobody holds the other end of a pipe."""

    def __init__(self, threads: int) -> None:
        context = multiprocessing.get_context("spawn")  # with threads about, a fork may lock up
        self.run = new_run_id()
        self._ear, self._held = context.Pipe(duplex=False)
        variables = {RUN_VARIABLE: self.run}
        if threads == 1:  # with more, GDAL would decode GeoTIFF by several, which can lock it up
            variables["GDAL_NUM_THREADS"] = "1"
        self._pool = ProcessPoolExecutor(1, context, _begin, (self._ear, variables))
        self._ready: Optional[Future[None]] = None

    def get_ready(self, how: GetReady) -> None:
        """Have the process do what any job needs, and do not wait for it."""
        self._ready = self._pool.submit(_get_ready, how)
        self._ear.close()  # the process has it now

    def is_broken(self) -> bool:
        """Tell whether the process has died while it was idle."""
        if self._ready is not None and not self._ready.done():
            return False  # it would not answer before it is ready
        try:
            self._pool.submit(_greet).result()
        except BrokenProcessPool:
            return True
        return False

    def submit(self, carry_out: CarryOut, job: Job) -> Future[Attempt]:
        """Have a job carried out."""
        try:
            future = self._pool.submit(_attempt, carry_out, job)
        except BrokenProcessPool as error:  # it has died a moment ago
            future = Future()
            future.set_exception(error)
        self._ear.close()  # the process has it now
        return future

    def stop(self) -> None:
        """Ask the process to end what it does."""
        self._held.close()

    def join(self) -> None:
        """Wait for its end."""
        self._pool.shutdown(wait=True, cancel_futures=True)


# What follows happens in the other process.

_cancelled = threading.Event()
_had_a_job = threading.Event()
_busy = threading.Lock()
_for_life = ExitStack()


class _Worker(SilentMonitor):
    """The monitor of a scene there: whoever waits for it counts scenes, and the attempt keeps the warnings."""

    def is_cancelled(self) -> bool:
        """Tell whether nobody waits any more."""
        return _cancelled.is_set()


def _begin(ear: Connection, variables: dict[str, str]) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches the whole group; whoever started this one sees to it
    os.environ.update(variables)
    claim_process()
    _for_life.enter_context(fetching(SilentMonitor()))  # so that documents of which all scenes are a part are read once
    atexit.register(os._exit, 0)  # last of all: to take the interpreter apart costs 0.2 s, its memory goes anyway
    threading.Thread(target=_listen, args=(ear,), daemon=True).start()


def _listen(ear: Connection) -> None:
    """Cancel when nobody holds the other end; end, too, where whoever started this process is dead."""
    with contextlib.suppress(EOFError, OSError):
        ear.recv_bytes()
    _cancelled.set()
    parent = multiprocessing.parent_process()
    if parent is not None and _had_a_job.is_set():  # else nobody waits for an answer
        parent.join()
    with _busy:
        os._exit(EXIT_CANCELLED)


def _greet() -> None:
    """Show that there is somebody."""


def _get_ready(how: GetReady) -> None:
    with contextlib.suppress(Exception):  # whatever is wrong, the first job says so
        how()


def _attempt(carry_out: CarryOut, job: Job) -> Attempt:
    _had_a_job.set()
    if job.gives_back_arrays:
        give_back_large_arrays()
    with _busy:
        return attempt(carry_out, job, _Worker())
