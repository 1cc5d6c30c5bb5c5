"""Jobs of a list, or a part of them: `cloudsieve run jobs.jsonl --part 17/200`."""

from __future__ import annotations

from typing import Optional

import click

from ..result import Result
from .console import see_through
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
        from .listed_jobs import run_listed  # brings what masks archives, which no other command has to wait for

        return run_listed(jobs, part, console)

    return see_through(work, console)
