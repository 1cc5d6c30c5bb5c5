"""How a running job talks to whoever started it."""

from __future__ import annotations

from typing import Protocol

from .errors import CancelledError


class Monitor(Protocol):
    """The four calls that a job makes on its surroundings; every one of them may come from any thread.

    What is logged is a :class:`.messages.Message`, or a text without placeholders; either is an English sentence.
    """

    def progress(self, fraction: float) -> None:
        """Report how much of the job is done, 0 to 1."""

    def is_cancelled(self) -> bool:
        """Tell whether the user asked to stop."""

    def info(self, text: str) -> None:
        """Log a remark."""

    def warn(self, text: str) -> None:
        """Log something that may make the result wrong."""


class SilentMonitor:
    """A monitor for scripts and tests: says nothing, never cancels."""

    def progress(self, fraction: float) -> None:
        """Ignore the progress."""

    def is_cancelled(self) -> bool:
        """Never cancel."""
        return False

    def info(self, text: str) -> None:
        """Ignore the remark."""

    def warn(self, text: str) -> None:
        """Ignore the warning."""


def raise_if_cancelled(monitor: Monitor) -> None:
    """Raise :class:`CancelledError` when the user asked to stop."""
    if monitor.is_cancelled():
        raise CancelledError
