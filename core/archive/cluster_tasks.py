"""What happens in the workers of a Dask cluster."""

from __future__ import annotations

from typing import Any

from ..errors import CancelledError
from ..jobs import Job
from ..monitor import SilentMonitor
from .attempts import Attempt, CarryOut, attempt

# In the words of Dask: the states of a task, and of a worker.
_UNWANTED = "cancelled"
_ENDING = ("closing", "closed", "failed")


def mask_far_away(carry_out: CarryOut, job: Job) -> Attempt:
    """Carry out the job of one scene.

    Raises:
        distributed.Reschedule: it was stopped. Where nobody waits for it any more, nobody hears that; where this worker
            ends, another one takes the scene.
    """
    import distributed

    worker = distributed.get_worker()
    try:
        return attempt(carry_out, job, _Task(worker, worker.get_current_task()))
    except CancelledError:
        raise distributed.Reschedule from None


class _Task(SilentMonitor):
    """The monitor of a scene: Dask cannot stop a function that runs, but knows whether it is wanted still."""

    def __init__(self, worker: Any, key: Any) -> None:
        self._worker, self._key = worker, key

    def is_cancelled(self) -> bool:
        """Tell whether the user cancelled, whoever sent the scene is gone, or the worker is about to end."""
        task = self._worker.state.tasks.get(self._key)
        return task is None or task.state == _UNWANTED or self._worker.status.name in _ENDING
