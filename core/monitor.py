"""How a running job talks to whoever started it."""

from __future__ import annotations

import threading
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


class Relay:
    """A monitor that passes everything on to another one."""

    def __init__(self, monitor: Monitor) -> None:
        self._monitor = monitor

    def progress(self, fraction: float) -> None:
        """Pass the progress on."""
        self._monitor.progress(fraction)

    def is_cancelled(self) -> bool:
        """Ask the other one."""
        return self._monitor.is_cancelled()

    def info(self, text: str) -> None:
        """Pass the remark on."""
        self._monitor.info(text)

    def warn(self, text: str) -> None:
        """Pass the warning on."""
        self._monitor.warn(text)


class WarningsKept(Relay):
    """A monitor that passes everything on to another one, and keeps the warnings for a report."""

    def __init__(self, monitor: Monitor) -> None:
        super().__init__(monitor)
        self.warnings: list[str] = []

    def warn(self, text: str) -> None:
        """Keep the warning and pass it on."""
        self.warnings.append(text)
        super().warn(text)


class Stage(Relay):
    """What a part of a job reports to: its own 0 to 1 is a stretch of the whole job's."""

    def __init__(self, monitor: Monitor, since: float = 0.0, until: float = 1.0) -> None:
        super().__init__(monitor)
        self._since, self._until = since, until

    def progress(self, fraction: float) -> None:
        """Report the stretch that is done."""
        self._monitor.progress(self._since + (self._until - self._since) * fraction)


class Rising(Relay):
    """What several threads and stages report to: progress is passed on where there is more than was told."""

    def __init__(self, monitor: Monitor) -> None:
        super().__init__(monitor)
        self._told = 0.0
        self._lock = threading.Lock()

    def progress(self, fraction: float) -> None:
        """Report progress, if there is any."""
        with self._lock:
            if fraction > self._told:
                self._told = fraction
                self._monitor.progress(min(fraction, 1.0))


def raise_if_cancelled(monitor: Monitor) -> None:
    """Raise :class:`CancelledError` when the user asked to stop."""
    if monitor.is_cancelled():
        raise CancelledError
