"""Reports in the words of QGIS: a process that carries out a job knows neither its language nor its dialogs."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import TYPE_CHECKING

from ..core.accuracy.html import reword_page
from ..core.errors import OutputError
from ..core.jobs import Kind, description_of
from ..core.unfinished import Unfinished, publish

if TYPE_CHECKING:
    from ..core.jobs import Job
    from ..core.messages import Reword
    from ..core.result import Result


def reword_reports(job: Job, result: Result, say: Reword) -> None:
    """Put the reports of a job into the words that `say` finds for a message; one that cannot be stays as it is."""
    for name, path in result.outputs.items():
        if description_of(job, name).kind is Kind.REPORT:
            with contextlib.suppress(OSError, OutputError):
                _reword_report(Path(path), say)


def _reword_report(path: Path, say: Reword) -> None:
    page = path.read_text(encoding="utf-8")
    reworded = reword_page(page, say)
    if reworded == page:
        return
    file = Unfinished(str(path))
    try:
        file.begin()
        file.part.write_text(reworded, encoding="utf-8")
        publish([file])
    finally:
        file.remove()
