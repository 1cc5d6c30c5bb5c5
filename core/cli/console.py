"""How a run in a shell talks: in lines to a person, in JSON lines to a program."""

from __future__ import annotations

import json
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Callable, TextIO

from ..errors import CancelledError, CloudSieveError, JobError
from ..jobs import Job
from ..own_process import claim_process, give_back_large_arrays
from ..protocol import CANCEL_LINE, EXIT_CANCELLED, EXIT_DONE, EXIT_FAILED
from ..result import Result
from ..run import run

Reword = Callable[[str], Any]  # from a text or a message to what is told

_TENTHS = 10


class Console:
    """Tells a person, or a log file: whole lines, and a tenth of the progress at a time."""

    def __init__(self, stream: TextIO, quiet: bool = False, reword: Reword = str) -> None:
        """Take where to write, whether to keep progress and remarks back, and how to put texts in the user's words."""
        self._stream = stream
        self._quiet = quiet
        self._reword = reword
        self._cancelled = threading.Event()
        self._lock = threading.Lock()
        self._tenth = -1

    def cancel(self) -> None:
        self._cancelled.set()

    def is_cancelled(self) -> bool:
        return self._cancelled.is_set()

    def progress(self, fraction: float) -> None:
        """Say how much is done, each tenth once."""
        tenth = int(fraction * _TENTHS)
        if tenth != self._tenth and not self._quiet:
            self._tenth = tenth
            self._say(f"{100 * tenth // _TENTHS:3d} %")

    def info(self, text: str) -> None:
        if not self._quiet:
            self._say(self._reword(text))

    def warn(self, text: str) -> None:
        self._say(f"Warning: {self._reword(text)}")

    def error(self, error: CloudSieveError) -> None:
        """Write why there is no result."""
        self._say(self._reword(error.message))

    def result(self, result: Result) -> None:
        """Write paths and numbers to standard output, for programs."""
        sys.stdout.write(json.dumps(result.to_dict()) + "\n")

    @contextmanager
    def during_a_run(self) -> Iterator[None]:
        """Be ready for a run, and leave nothing on the screen after it."""
        yield

    def _say(self, line: str) -> None:
        with self._lock:
            self._stream.write(f"{line}\n")
            self._stream.flush()


class JsonLines(Console):
    """Tells a program: one JSON object per line; the line "cancel" on standard input stops the run."""

    def progress(self, fraction: float) -> None:
        """Tell how much is done, 0 to 1."""
        self._tell("progress", round(fraction, 4))

    def info(self, text: str) -> None:
        self._tell("info", self._reword(text))

    def warn(self, text: str) -> None:
        self._tell("warn", self._reword(text))

    def error(self, error: CloudSieveError) -> None:
        """Tell why there is no result, and what kind of error that is."""
        self._tell("error", {"type": type(error).__name__, "message": self._reword(error.message)})

    def result(self, result: Result) -> None:
        self._tell("result", result.to_dict())

    @contextmanager
    def during_a_run(self) -> Iterator[None]:
        """Listen to standard input."""
        threading.Thread(target=self._listen, args=(sys.stdin,), daemon=True).start()
        yield

    def _listen(self, stream: TextIO) -> None:
        """Cancel at the line "cancel", or when whoever started this process is gone."""
        for line in stream:
            if line.strip() == CANCEL_LINE:
                break
        self.cancel()

    def _tell(self, kind: str, value: Any) -> None:
        self._say(json.dumps({kind: value}))


def carry_out(make_job: Callable[[], Job], console: Console) -> int:
    """Make a job, run it, tell how it went, and return the exit code; Ctrl-C cancels."""
    claim_process()

    def make_and_run() -> Result:
        job = make_job()
        if job.gives_back_arrays:
            give_back_large_arrays()
        with console.during_a_run():
            return run(job, console)

    return see_through(make_and_run, console)


def see_through(work: Callable[[], Result], console: Console) -> int:
    """Do some work, tell how it went, and return the exit code; Ctrl-C cancels."""
    with _cancelled_by_signals(console):
        try:
            result = work()
        except CancelledError as cancelled:
            console.error(cancelled)
            return EXIT_CANCELLED
        except CloudSieveError as error:
            console.error(error)
            return EXIT_FAILED
        console.result(result)
    return EXIT_DONE


def read_job_file(path: str) -> str:
    """Return the text of a JSON file.

    Raises:
        JobError: it cannot be read.
    """
    try:
        return Path(path).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise JobError("{path} cannot be read as a job ({error}).", path=path, error=error) from error


@contextmanager
def _cancelled_by_signals(console: Console) -> Iterator[None]:
    before = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
    for number in before:
        signal.signal(number, lambda *_: console.cancel())
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
