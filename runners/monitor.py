"""What a job says, relayed to a Processing feedback."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qgis.core import QgsProcessingFeedback

    from ..core.messages import Reword


class FeedbackMonitor:
    """The monitor of a job that speaks through a Processing feedback, from whichever thread."""

    def __init__(self, feedback: QgsProcessingFeedback, say: Reword = str) -> None:
        """Speak through `feedback`, in the words that `say` finds for a message."""
        self._feedback = feedback
        self._say = say

    def progress(self, fraction: float) -> None:
        self._feedback.setProgress(100 * fraction)

    def is_cancelled(self) -> bool:
        return bool(self._feedback.isCanceled())

    def info(self, text: str) -> None:
        self._feedback.pushInfo(self._say(text))

    def warn(self, text: str) -> None:
        self._feedback.pushWarning(self._say(text))
