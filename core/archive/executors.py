"""Who masks the scenes: this process, other processes of this computer, or the workers of a Dask cluster."""

from __future__ import annotations

import os
from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager
from typing import Optional, Protocol

from ..jobs import LOCAL_CLUSTER, Job
from ..monitor import Monitor, raise_if_cancelled
from .attempts import Attempt, CarryOut, GetReady, attempt

_MOST_THREADS = 8  # as within one run


class Executor(Protocol):
    """Carries out the jobs of scenes."""

    threads: Optional[int]  # for each scene; None: as many as a run takes by itself

    def attempts(self, jobs: Iterable[Job]) -> Generator[tuple[Job, Attempt], None, None]:
        """Yield each job with what became of it, in the order in which they end; jobs are drawn as they are needed.

        Raises:
            CancelledError: the user stopped; whatever still worked has ended then.
        """


class InOrder:
    """One scene after the other, in this process."""

    threads: Optional[int] = None

    def __init__(self, carry_out: CarryOut, monitor: Monitor) -> None:
        self._carry_out, self._monitor = carry_out, monitor

    def attempts(self, jobs: Iterable[Job]) -> Generator[tuple[Job, Attempt], None, None]:
        """Yield each job with what became of it."""
        for job in jobs:
            raise_if_cancelled(self._monitor)
            yield job, attempt(self._carry_out, job, self._monitor)


@contextmanager
def executor_for(
    workers: int,
    scheduler: Optional[str],
    carry_out: CarryOut,
    monitor: Monitor,
    get_ready: Optional[GetReady] = None,
) -> Iterator[Executor]:
    """Open who masks the scenes, and have it end with the block.

    Open it before the scenes are searched for: processes start at once, and get ready meanwhile.

    Args:
        workers: how many scenes at once on this computer.
        scheduler: address of a Dask scheduler, or "local" for a Dask cluster of `workers` processes.
        carry_out: the function that masks one scene; other processes import it by its name.
        monitor: asked about Cancel, told about what concerns all scenes.
        get_ready: what processes of this computer do before they have a job; imported by its name, too.

    Raises:
        DependencyError: Dask is not installed.
        InputError: the scheduler is not there, or its workers have another version of CloudSieve.
    """
    threads = threads_of_each(workers)
    if scheduler is not None:
        from .cluster import open_cluster  # only now is Dask needed

        local = workers if scheduler == LOCAL_CLUSTER else None
        with open_cluster(scheduler, local, threads if local else 1, carry_out, monitor) as cluster:
            yield cluster
    elif workers > 1:
        from .processes import Processes

        with Processes(workers, threads, carry_out, monitor, get_ready) as processes:
            yield processes
    else:
        yield InOrder(carry_out, monitor)


def threads_of_each(workers: int) -> int:
    """Return how many threads each of so many workers may use, so that there are no more than cores in all."""
    return max(1, min(_MOST_THREADS, (os.cpu_count() or 1) // workers))
