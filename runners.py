"""Hand a job of :mod:`.core` to whoever carries it out, and relay what it says to a Processing feedback."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from qgis.core import QgsProcessingFeedback

    from .core.jobs import Job


class FeedbackMonitor:
    """The monitor of a job that speaks through a Processing feedback, from whichever thread."""

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self._feedback = feedback

    def progress(self, fraction: float) -> None:
        """Move the progress bar."""
        self._feedback.setProgress(100 * fraction)

    def is_cancelled(self) -> bool:
        """Tell whether Cancel was pressed."""
        return bool(self._feedback.isCanceled())

    def info(self, text: str) -> None:
        """Write to the log."""
        self._feedback.pushInfo(text)

    def warn(self, text: str) -> None:
        """Write to the log, highlighted."""
        self._feedback.pushWarning(text)


def run_job(job: Job, feedback: QgsProcessingFeedback) -> dict[str, Any]:
    """Carry out a job and return its results.

    Args:
        job: what to do.
        feedback: takes progress and log, and is asked whether to stop.

    Returns:
        The results of :func:`.core.run.run`: paths and counts by lower-case key.

    Raises:
        CloudSieveError: for whatever the user can understand and mend.
    """
    from .core.run import run

    return run(job, FeedbackMonitor(feedback))
