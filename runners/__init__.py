"""Hand a job of :mod:`.core` to whoever carries it out.

In-thread, within QGIS, where QGIS's own installation brings all that is needed. A rasterio from PyPI is left alone: it
carries a second GDAL, which silently shifts coordinates once both are in one process. Otherwise isolated: in a child
process with libraries of its own, the engine. Both give the same files.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from ..core.jobs import from_json
from .choice import choose_engine, chosen_runner, find_missing
from .in_thread import choose_driver, run_in_thread
from .isolated import run_isolated
from .monitor import FeedbackMonitor
from .reports import reword_reports

if TYPE_CHECKING:
    from qgis.core import QgsProcessingFeedback

    from ..core.jobs import Job
    from ..core.messages import Reword
    from ..core.result import Result

__all__ = ["choose_driver", "find_missing", "run_job"]


def run_job(job: Job, feedback: QgsProcessingFeedback, say: Reword = str) -> Result:
    """Carry out a job and return its results.

    Args:
        job: what to do.
        feedback: takes progress and log, and is asked whether to stop.
        say: finds the user's words for a message of the log, and of a report.

    Returns:
        The result of :func:`.core.run.run`.

    Raises:
        CloudSieveError: for whatever the user can understand and mend.
    """
    monitor = FeedbackMonitor(feedback, say)
    job = from_json(job.to_json())  # so that both runners see, and write into tags, the very same numbers
    engine = choose_engine(job, chosen_runner(os.environ))
    result = run_in_thread(job, monitor) if engine is None else run_isolated(job, monitor, engine)
    reword_reports(job, result, say)
    return result
