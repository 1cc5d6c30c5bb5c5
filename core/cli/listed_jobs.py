"""The jobs of a list, carried out one after the other; one that fails does not stop the others."""

from __future__ import annotations

from ..archive import Attempt, InOrder, numbers_of_complete, part_of, read_job_list
from ..jobs import Job, MaskSceneJob
from ..messages import Message
from ..monitor import Relay
from ..result import Result
from ..run import run
from .console import Console


def run_listed(path: str, part: str | None, console: Console) -> Result:
    """Carry out the jobs of a list, or a part of them, but for scenes that are masked already.

    Args:
        path: of the list.
        part: which, such as `17/200`; all if not set.
        console: told what becomes of each.

    Returns:
        How many scenes there are, were done, passed over, and failed.

    Raises:
        JobError: where it is no such list, or has no such part.
    """
    chosen = read_job_list(path)
    with console.during_a_run():
        return _run_all(part_of(chosen, part) if part else chosen, console)


def _run_all(jobs: list[Job], console: Console) -> Result:
    missing = [job for job in jobs if not _is_complete(job)]
    failed = 0
    for done, (job, attempt) in enumerate(InOrder(run, _Quiet(console)).attempts(missing), start=1):
        failed += attempt.numbers is None
        _tell(job, attempt, console)
        console.progress(done / len(missing))
    return Result(
        {},
        {
            "scenes": len(jobs),
            "done": len(missing) - failed,
            "skipped": len(jobs) - len(missing),
            "failed": failed,
        },
    )


def _is_complete(job: Job) -> bool:
    return isinstance(job, MaskSceneJob) and numbers_of_complete(job) is not None


def _tell(job: Job, attempt: Attempt, console: Console) -> None:
    name = next(iter(job.output_paths()))
    if attempt.problem is not None:
        console.warn(Message("{name}: {reason}", name=name, reason=attempt.problem))
        return
    for warning in attempt.warnings:
        console.warn(Message("{name}: {reason}", name=name, reason=warning))
    console.info(Message("{name}: done after {seconds:.1f} s.", name=name, seconds=attempt.seconds))


class _Quiet(Relay):
    """The monitor of one job among many: the jobs are counted, not what each of them has done."""

    def progress(self, fraction: float) -> None:
        """Ignore the progress of one job."""
