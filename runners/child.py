"""Start another program from within QGIS, in whichever thread, without lending it QGIS's environment."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence

from qgis.PyQt.QtCore import QProcess, QProcessEnvironment

from ..engine.processes import NOT_STARTED, POLL_S, IsCancelled, OnLine, scrub

POLL_MS = int(1000 * POLL_S)
KILLED = -2


class Child:
    """A program and its output by lines."""

    def __init__(self, arguments: Sequence[str], extra_environment: Mapping[str, str] | None = None) -> None:
        self._process = QProcess()
        environment = QProcessEnvironment()
        for key, value in {**scrub(os.environ), **(extra_environment or {})}.items():
            environment.insert(key, value)
        self._process.setProcessEnvironment(environment)
        self._unfinished = {"out": b"", "err": b""}
        self._process.start(arguments[0], list(arguments[1:]))
        self.started = self._process.waitForStarted()

    def is_running(self) -> bool:
        """Tell whether it has not ended."""
        return self._process.state() != QProcess.ProcessState.NotRunning

    def poll(self, on_output: OnLine, on_error: OnLine) -> None:
        """Wait a moment for output and hand over the lines that are complete, or all once it has ended."""
        if self.is_running():
            self._process.waitForReadyRead(POLL_MS)
        self._hand_over("out", bytes(self._process.readAllStandardOutput()), on_output)
        self._hand_over("err", bytes(self._process.readAllStandardError()), on_error)

    def write_line(self, text: str) -> None:
        """Write to its standard input, if it started at all."""
        if not self.started:
            return
        self._process.write(f"{text}\n".encode())
        self._process.waitForBytesWritten(POLL_MS)

    def kill(self) -> None:
        """End it at once."""
        self._process.kill()
        self._process.waitForFinished()

    def exit_code(self) -> int:
        """Return its exit code, KILLED where it crashed or was killed, NOT_STARTED where it never ran."""
        if not self.started:
            return NOT_STARTED
        crashed = self._process.exitStatus() == QProcess.ExitStatus.CrashExit
        return KILLED if crashed else self._process.exitCode()

    def _hand_over(self, channel: str, received: bytes, on_line: OnLine) -> None:
        *lines, rest = (self._unfinished[channel] + received).split(b"\n")
        if rest and not self.is_running():
            lines.append(rest)
            rest = b""
        self._unfinished[channel] = rest
        for line in lines:
            on_line(line.decode("utf-8", errors="replace").rstrip())


def launch_from_qgis(
    arguments: Sequence[str],
    on_line: OnLine,
    is_cancelled: IsCancelled,
    extra_environment: Mapping[str, str] | None = None,
) -> int:
    """Run a program to its end, or kill it when cancelled; see :class:`..engine.processes.Launch`."""
    child = Child(arguments, extra_environment)
    try:
        while child.is_running():
            child.poll(on_line, on_line)
            if is_cancelled():
                break
        else:
            child.poll(on_line, on_line)
    finally:
        if child.is_running():
            child.kill()
    return child.exit_code()
