"""Jobs in a file, one per line, so that an array of tasks on a cluster can share them out."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TypeVar

from ..errors import JobError
from ..jobs import Job, from_json

Item = TypeVar("Item")

_PART = re.compile(r"([1-9]\d{0,8})/([1-9]\d{0,8})", re.ASCII)


def write_job_list(jobs: Iterable[Job]) -> str:
    """Return jobs as lines of JSON."""
    return "".join(f"{json.dumps(json.loads(job.to_json()))}\n" for job in jobs)


def read_job_list(path: str) -> list[Job]:
    """Return the jobs in a file.

    Raises:
        JobError: where the file cannot be read, or a line is no job.
    """
    try:
        lines = Path(path).read_text(encoding="utf-8-sig").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        raise JobError("{path} cannot be read as a list of jobs ({error}).", path=path, error=error) from error
    jobs = []
    for number, line in enumerate(lines, start=1):
        try:
            if line.strip():
                jobs.append(from_json(line))
        except JobError as error:
            raise JobError("{path}, line {number}: {reason}", path=path, number=number, reason=error.message) from error
    if not jobs:
        raise JobError("{path} holds no job; write it with --write-jobs.", path=path)
    return jobs


def part_of(items: Sequence[Item], part: str) -> list[Item]:
    """Return one of several equal shares: "17/200" is the 17th, 217th, 417th ... of the items.

    Neighbours in an archive cost alike, so shares by turns take equally long.

    Raises:
        JobError: where the text names no part.
    """
    found = _PART.fullmatch(part)
    if found is None or int(found[1]) > int(found[2]):
        raise JobError('The part is "{part}"; expected its number and how many there are, such as 17/200.', part=part)
    return list(items[int(found[1]) - 1 :: int(found[2])])
