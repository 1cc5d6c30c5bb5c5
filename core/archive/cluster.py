"""Scenes on a Dask cluster: one task each, tried again where a worker dies, told as they come, stopped by Cancel."""

from __future__ import annotations

import asyncio
import concurrent.futures
import contextlib
import queue
import threading
import time
from collections import Counter
from collections.abc import Generator, Iterable, Iterator
from typing import Any, Callable, Optional, TypeVar

from ..errors import CancelledError, CloudSieveError, DependencyError, InputError, quoted
from ..jobs import Job
from ..messages import Message
from ..monitor import Monitor, SilentMonitor, raise_if_cancelled
from ..version import read_version
from .attempts import Attempt, CarryOut
from .cluster_tasks import mask_far_away
from .importing import importable_by_children

_CONNECT_S = 10
_VERSIONS_S = 60  # so long all workers may take to tell their versions: the first time they import CloudSieve
_ANSWER_S = 10  # and so long the answer of a task that has ended
_MOST_FETCHES = 3
_POLL_S = 0.1
_LOST_S = 30  # so long a client may try to find its scheduler again
_CONNECTED = "running"
_RETRIES = 1
_WORKER_MEMORY = "2GiB"  # a run stays below one

Answer = TypeVar("Answer")


@contextlib.contextmanager
def open_cluster(
    address: str, local_workers: Optional[int], threads: int, carry_out: CarryOut, monitor: Monitor
) -> Iterator[Cluster]:
    """Connect to a scheduler, or start a cluster of processes on this computer, and part from it after the block.

    Args:
        address: of the scheduler.
        local_workers: how many processes are started; None where the scheduler is there.
        threads: that each scene may use.
        carry_out: the function that masks one scene; the workers import it by its name.
        monitor: asked about Cancel, told about the workers.

    Raises:
        DependencyError: Dask is not installed.
        InputError: nobody answers, there are no workers, or they have another version of CloudSieve.
    """
    distributed = _import_distributed()
    with contextlib.ExitStack() as opened:
        if local_workers is not None:
            opened.enter_context(importable_by_children())
            cluster = opened.enter_context(
                distributed.LocalCluster(
                    n_workers=local_workers,
                    threads_per_worker=1,
                    memory_limit=_WORKER_MEMORY,
                    dashboard_address="127.0.0.1:0",
                    host="127.0.0.1",
                )
            )
            address = cluster.scheduler_address
        client = opened.enter_context(_connected(distributed, address, monitor))
        _require_workers(client, address, monitor)
        yield Cluster(client, address, threads, carry_out, monitor)


class Cluster:
    """The workers of a scheduler."""

    def __init__(self, client: Any, address: str, threads: int, carry_out: CarryOut, monitor: Monitor) -> None:
        self.threads: Optional[int] = threads
        self._client, self._address = client, address
        self._carry_out, self._monitor = carry_out, monitor
        self._sent: dict[Any, Job] = {}
        self._ended: queue.SimpleQueue[Any] = queue.SimpleQueue()
        self._fetches: Counter[Any] = Counter()

    def attempts(self, jobs: Iterable[Job]) -> Generator[tuple[Job, Attempt], None, None]:
        """Yield each job with what became of it; the scheduler shares them out, steals and tries again."""
        try:
            for job in jobs:
                raise_if_cancelled(self._monitor)
                if not self._send(job):
                    yield job, self._lost()
                yield from self._arrived(0)
            heard = time.monotonic()
            while self._sent and time.monotonic() - heard < _LOST_S:
                raise_if_cancelled(self._monitor)
                if self._client.status == _CONNECTED:
                    heard = time.monotonic()
                yield from self._arrived(_POLL_S)
            while self._sent:
                yield self._sent.popitem()[1], self._lost()
        finally:
            if self._sent and self._client.status == _CONNECTED:
                with contextlib.suppress(Exception):  # nobody may be there to hear it
                    _answer_to(lambda: self._client.cancel(list(self._sent)), SilentMonitor(), _ANSWER_S)

    def _send(self, job: Job) -> bool:
        """Hand a job to the scheduler; return whether it is there to take it."""
        try:
            future = self._client.submit(mask_far_away, self._carry_out, job, pure=False, retries=_RETRIES)
        except Exception:  # that a client is closed has no public class
            if self._client.status == _CONNECTED:
                raise
            return False
        self._sent[future] = job
        future.add_done_callback(self._ended.put)
        return True

    def _arrived(self, patience_s: float) -> Iterator[tuple[Job, Attempt]]:
        """Yield the next job that has ended, if one does in time."""
        try:
            future = self._ended.get(timeout=patience_s)
        except queue.Empty:
            return
        outcome = self._outcome(future)
        if outcome is None:
            future.add_done_callback(self._ended.put)
        else:
            yield self._sent.pop(future), outcome

    def _outcome(self, future: Any) -> Optional[Attempt]:
        """Return what became of a task that has ended; None where its answer has to be asked for again.

        An answer lies with the worker until it is asked for. If that one is killed meanwhile, another one masks the
        scene anew; and if the scheduler goes, the answer never comes: without a limit this would wait for ever.
        """
        try:
            if future.status == "error":
                return Attempt(None, _told(future.exception(timeout=_ANSWER_S)))
            if future.status != "finished":
                return self._lost()
            found: Attempt = future.result(timeout=_ANSWER_S)
            return found
        except concurrent.futures.CancelledError:
            return self._lost()
        except (TimeoutError, asyncio.TimeoutError, OSError) as error:  # two classes until Python 3.11
            self._fetches[future] += 1
            return None if self._fetches[future] < _MOST_FETCHES else Attempt(None, _not_told(error))
        except Exception as error:  # made anew it failed, or it cannot be read here
            return Attempt(None, _told(error))

    def _lost(self) -> Attempt:
        gone = Message(
            "The Dask scheduler at {address} is gone; start it again and run this again: it goes on.",
            address=self._address,
        )
        return Attempt(None, gone)


def _told(error: Optional[BaseException]) -> str:
    if isinstance(error, CloudSieveError):
        return error.message
    if type(error).__name__ == "KilledWorker":
        return Message(
            "Its workers were killed again and again, as happens when memory is short; give each of them more."
        )
    return Message("Its worker failed ({kind}: {error}).", kind=type(error).__name__, error=quoted(error))


def _not_told(error: BaseException) -> str:
    return Message(
        "Its worker has ended it, but the answer did not come ({error}); run this again: it goes on.",
        error=quoted(error),
    )


def _import_distributed() -> Any:
    try:
        import distributed
    except ImportError as error:
        raise DependencyError(
            "{SCHEDULER} needs the Python package distributed ({error}). Choose Plugins > CloudSieve > Set up Dask; in "
            'a shell, pip install "cloudsieve[dask]". Or unset {SCHEDULER} and choose a number of {WORKERS}.',
            error=error,
        ) from error
    return distributed


@contextlib.contextmanager
def _connected(distributed: Any, address: str, monitor: Monitor) -> Iterator[Any]:
    """Open a client; its own time limit does not hold where somebody listens who says nothing."""
    try:
        client = _answer_to(
            lambda: distributed.Client(address, timeout=_CONNECT_S, set_as_default=False), monitor, 2 * _CONNECT_S
        )
    except (_NoAnswerError, OSError, ValueError, TypeError, RuntimeError, AssertionError) as error:
        # Dask asserts that its own loop has begun within ten seconds, which a busy computer may not manage.
        raise InputError(
            "No Dask scheduler answers at {address} ({error}); start one with `dask scheduler`, or give its address.",
            address=quoted(address),
            error=quoted(str(error) or repr(error)),
        ) from error
    try:
        yield client
    finally:
        with contextlib.suppress(Exception):  # a scheduler that is gone cannot be taken leave of
            client.close(timeout=_CONNECT_S)


def _require_workers(client: Any, address: str, monitor: Monitor) -> None:
    """Raise :class:`InputError` unless there are workers, all with this version of CloudSieve."""
    try:
        versions: dict[str, str] = _answer_to(lambda: client.run(read_version), monitor, _VERSIONS_S)
    except CancelledError:
        raise
    except _NoAnswerError as error:
        raise InputError(
            "The workers of {address} do not answer within {seconds} s; is one of them, or the scheduler, stuck?",
            address=address,
            seconds=_VERSIONS_S,
        ) from error
    except Exception as error:  # whatever a worker raises comes back as it is
        raise InputError(
            "The workers of {address} cannot load CloudSieve {version} ({error}); install it there.",
            address=address,
            version=read_version(),
            error=quoted(error),
        ) from error
    if not versions:
        raise InputError(
            "The Dask scheduler at {address} has no workers; start some with `dask worker {address}`.", address=address
        )
    other = {worker: version for worker, version in versions.items() if version != read_version()}
    if other:
        worker, version = next(iter(other.items()))
        raise InputError(
            "The worker {worker} of {address} has CloudSieve {version}, and this is {own}; install the same "
            "version there.",
            worker=worker,
            address=address,
            version=version,
            own=read_version(),
        )
    monitor.info(Message("{count} workers of {address} mask the scenes.", count=len(versions), address=address))


class _NoAnswerError(Exception):
    """Nobody answered in time."""


def _answer_to(question: Callable[[], Answer], monitor: Monitor, patience_s: float) -> Answer:
    """Return what a call of Dask returns that knows no time limit, and would not hear Cancel.

    Raises:
        _NoAnswerError: it took longer; what it waits for is left to wait.
    """
    answer: concurrent.futures.Future[Answer] = concurrent.futures.Future()

    def ask() -> None:
        try:
            answer.set_result(question())
        except BaseException as error:  # whatever it is, whoever waits is told
            answer.set_exception(error)

    threading.Thread(target=ask, daemon=True).start()
    deadline = time.monotonic() + patience_s
    while not concurrent.futures.wait([answer], _POLL_S).done:
        raise_if_cancelled(monitor)
        if time.monotonic() > deadline:
            raise _NoAnswerError(f"nothing within {patience_s} s")
    return answer.result()
