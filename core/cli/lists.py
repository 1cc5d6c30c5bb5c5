"""Jobs of a list, or a part of them: `cloudsieve run jobs.jsonl --part 17/200`."""

from __future__ import annotations

from typing import Optional

import click

from ..archive import Attempt, InOrder, numbers_of_complete, part_of, read_job_list
from ..jobs import Job, MaskSceneJob
from ..messages import Message
from ..monitor import Relay
from ..result import Result
from ..run import run
from .console import Console, see_through
from .opening import open_console


@click.command("run")
@click.argument("jobs", metavar="JOBS")
@click.option("--part", metavar="NUMBER/PARTS", help="one of several equal parts, such as 17/200; all if not set")
@click.option("--quiet", is_flag=True, help="no progress and no log, only warnings and errors")
@click.option("--json-lines", is_flag=True, help="talk JSON lines on standard output")
def run_list(jobs: str, part: Optional[str], quiet: bool, json_lines: bool) -> int:
    """The jobs of a list that maskfolder wrote, one after the other.

    Scenes that are masked already with the same settings are passed over, and one that fails does not stop the others.
    """
    console = open_console(json_lines, quiet)

    def work() -> Result:
        chosen = read_job_list(jobs)
        with console.during_a_run():
            return _run_all(part_of(chosen, part) if part else chosen, console)

    return see_through(work, console)


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
