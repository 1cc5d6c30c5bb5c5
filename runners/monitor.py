"""What a job says, relayed to a Processing feedback."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qgis.core import QgsProcessingFeedback


class FeedbackMonitor:
    """The monitor of a job that speaks through a Processing feedback, from whichever thread."""

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self._feedback = feedback

    def progress(self, fraction: float) -> None:
        self._feedback.setProgress(100 * fraction)

    def is_cancelled(self) -> bool:
        return bool(self._feedback.isCanceled())

    def info(self, text: str) -> None:
        self._feedback.pushInfo(text)

    def warn(self, text: str) -> None:
        self._feedback.pushWarning(text)
