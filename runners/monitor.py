"""What a job says, relayed to a Processing feedback."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication

if TYPE_CHECKING:
    from qgis.core import QgsProcessingFeedback

    from ..core.messages import Reword


translate = QCoreApplication.translate

_FIRST_TOLD_S, _FIRST_TOLD_FRACTION = 4.0, 0.02  # before that nothing is known
_LEAST_TOLD_S = 3.0  # what is left is not worth a line
_IN_MINUTES_FROM_S = 90.0


class RemainingTime:
    """Tells how long a run will still take: after the first seconds, then each time it has run twice as long."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._started_s = clock()
        self._next_s = _FIRST_TOLD_S

    def worth_telling(self, fraction: float) -> float | None:
        """Return the seconds that are left where it is time to say so; `fraction` is done, 0 to 1."""
        elapsed_s = self._clock() - self._started_s
        if elapsed_s < self._next_s or not _FIRST_TOLD_FRACTION <= fraction < 1:
            return None
        self._next_s = 2 * elapsed_s
        left_s = elapsed_s * (1 - fraction) / fraction
        return left_s if left_s >= _LEAST_TOLD_S else None


def remaining_text(seconds: float) -> str:
    """Return how long a run will still take, in words."""
    if seconds < _IN_MINUTES_FROM_S:
        return translate("CloudSieve", "About {seconds} s left").format(seconds=round(seconds))
    return translate("CloudSieve", "About {minutes} min left").format(minutes=round(seconds / 60))


class FeedbackMonitor:
    """The monitor of a job that speaks through a Processing feedback, from whichever thread."""

    def __init__(self, feedback: QgsProcessingFeedback, say: Reword = str) -> None:
        """Speak through `feedback`, in the words that `say` finds for a message."""
        self._feedback = feedback
        self._remaining = RemainingTime()
        self._say = say

    def progress(self, fraction: float) -> None:
        self._feedback.setProgress(100 * fraction)
        seconds = self._remaining.worth_telling(fraction)
        if seconds is not None:
            self._feedback.setProgressText(remaining_text(seconds))

    def is_cancelled(self) -> bool:
        return bool(self._feedback.isCanceled())

    def info(self, text: str) -> None:
        self._feedback.pushInfo(self._say(text))

    def warn(self, text: str) -> None:
        self._feedback.pushWarning(self._say(text))
