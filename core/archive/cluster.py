"""Scenes on a Dask cluster: one task each, retried where a worker dies, told as they come."""

from __future__ import annotations

import contextlib
import queue
import time
from collections.abc import Generator, Iterable, Iterator
from typing import Any, Optional

from ..errors import CloudSieveError, DependencyError, InputError, quoted
from ..jobs import Job
from ..messages import Message
from ..monitor import Monitor, SilentMonitor, raise_if_cancelled
from ..version import read_version
from .attempts import Attempt, CarryOut, attempt
from .importing import importable_by_children

_CONNECT_S = 10
_POLL_S = 0.1
_LOST_S = 30  # so long a client may try to find its scheduler again
_CONNECTED = "running"
_RETRIES = 1
_WORKER_MEMORY = "2GiB"  # a run stays below one


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
        client = opened.enter_context(_connected(distributed, address))
        _require_workers(client, address, monitor)
        yield Cluster(client, address, threads, carry_out, monitor)


class Cluster:
    """The workers of a scheduler."""

    def __init__(self, client: Any, address: str, threads: int, carry_out: CarryOut, monitor: Monitor) -> None:
        self.threads: Optional[int] = threads
        self._client, self._address = client, address
        self._carry_out, self._monitor = carry_out, monitor

    def attempts(self, jobs: Iterable[Job]) -> Generator[tuple[Job, Attempt], None, None]:
        """Yield each job with what became of it; the scheduler shares them out, steals and tries again."""
        ended: queue.SimpleQueue[Any] = queue.SimpleQueue()
        sent: dict[Any, Job] = {}
        try:
            for job in jobs:
                raise_if_cancelled(self._monitor)
                future = self._client.submit(mask_far_away, self._carry_out, job, pure=False, retries=_RETRIES)
                sent[future] = job
                future.add_done_callback(ended.put)
            heard = time.monotonic()
            while sent and time.monotonic() - heard < _LOST_S:
                raise_if_cancelled(self._monitor)
                if self._client.status == _CONNECTED:
                    heard = time.monotonic()
                with contextlib.suppress(queue.Empty):
                    future = ended.get(timeout=_POLL_S)
                    yield sent.pop(future), self._outcome(future)
            while sent:
                yield sent.popitem()[1], self._lost()
        finally:
            if sent and self._client.status == _CONNECTED:
                with contextlib.suppress(Exception):  # nobody may be there to hear it
                    self._client.cancel(list(sent))

    def _outcome(self, future: Any) -> Attempt:
        if future.status == "finished":
            found: Attempt = future.result()
            return found
        if future.status == "error":
            return Attempt(None, _told(future.exception()))
        return self._lost()

    def _lost(self) -> Attempt:
        gone = Message(
            "The Dask scheduler at {address} is gone; start it again and run this again: it goes on.",
            address=self._address,
        )
        return Attempt(None, gone)


def mask_far_away(carry_out: CarryOut, job: Job) -> Attempt:
    """Carry out the job of one scene in a worker."""
    return attempt(carry_out, job, SilentMonitor())


def _told(error: Optional[BaseException]) -> str:
    if isinstance(error, CloudSieveError):
        return error.message
    if type(error).__name__ == "KilledWorker":
        return Message(
            "Its workers were killed again and again, as happens when memory is short; give each of them more."
        )
    return Message("Its worker failed ({kind}: {error}).", kind=type(error).__name__, error=quoted(error))


def _import_distributed() -> Any:
    try:
        import distributed
    except ImportError as error:
        raise DependencyError(
            "{SCHEDULER} needs the Python package distributed ({error}); install it with pip install "
            '"cloudsieve[dask]", or unset {SCHEDULER} and choose a number of {WORKERS}.',
            error=error,
        ) from error
    return distributed


@contextlib.contextmanager
def _connected(distributed: Any, address: str) -> Iterator[Any]:
    try:
        client = distributed.Client(address, timeout=_CONNECT_S, set_as_default=False)
    except (OSError, ValueError, TypeError, RuntimeError) as error:
        raise InputError(
            "No Dask scheduler answers at {address} ({error}); start one with `dask scheduler`, or give its address.",
            address=quoted(address),
            error=quoted(error),
        ) from error
    try:
        yield client
    finally:
        with contextlib.suppress(Exception):  # a scheduler that is gone cannot be taken leave of
            client.close(timeout=_CONNECT_S)


def _require_workers(client: Any, address: str, monitor: Monitor) -> None:
    """Raise :class:`InputError` unless there are workers, all with this version of CloudSieve."""
    try:
        versions: dict[str, str] = client.run(read_version)
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
