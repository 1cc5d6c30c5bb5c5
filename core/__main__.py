"""Run a job from a shell: `python -m cloudsieve.core job.json`."""

from __future__ import annotations

import argparse
import json
import signal
import sys
import threading
from pathlib import Path
from typing import Any, TextIO

from .errors import CancelledError, CloudSieveError, JobError
from .jobs import from_json
from .result import Result
from .run import run

EXIT_DONE, EXIT_FAILED, EXIT_CANCELLED = 0, 1, 130
CANCEL_LINE = "cancel"
_BAR_WIDTH = 40


class _Console:
    """Shows progress and log to a person."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._cancelled = threading.Event()
        self._lock = threading.Lock()
        self._percent = -1

    def cancel(self) -> None:
        self._cancelled.set()

    def is_cancelled(self) -> bool:
        return self._cancelled.is_set()

    def progress(self, fraction: float) -> None:
        percent = int(fraction * 100)
        if percent == self._percent:
            return
        self._percent = percent
        done = percent * _BAR_WIDTH // 100
        end = "\n" if percent >= 100 else ""
        self._say(f"\r[{'#' * done}{'.' * (_BAR_WIDTH - done)}] {percent:3d} %{end}")

    def info(self, text: str) -> None:
        self._say(f"\r{text}\n")

    def warn(self, text: str) -> None:
        self._say(f"\rWarning: {text}\n")

    def result(self, result: Result) -> None:
        sys.stdout.write(json.dumps(result.to_dict()) + "\n")

    def error(self, error: CloudSieveError) -> None:
        self._say(f"\r{error}\n")

    def _say(self, text: str) -> None:
        with self._lock:
            self._stream.write(text)
            self._stream.flush()


class _JsonLines(_Console):
    """Tells a program: one JSON object per line."""

    def progress(self, fraction: float) -> None:
        self._tell({"progress": round(fraction, 4)})

    def info(self, text: str) -> None:
        self._tell({"info": text})

    def warn(self, text: str) -> None:
        self._tell({"warn": text})

    def result(self, result: Result) -> None:
        self._tell({"result": result.to_dict()})

    def error(self, error: CloudSieveError) -> None:
        self._tell({"error": {"type": type(error).__name__, "message": str(error)}})

    def listen(self, stream: TextIO) -> None:
        """Cancel at the line "cancel", or when whoever started this process is gone."""
        for line in stream:
            if line.strip() == CANCEL_LINE:
                break
        self.cancel()

    def _tell(self, message: dict[str, Any]) -> None:
        self._say(json.dumps(message) + "\n")


def main(arguments: list[str] | None = None) -> int:
    """Run the job that the command line names and return the exit code: 0 done, 1 failed, 130 cancelled."""
    parser = argparse.ArgumentParser(prog="python -m cloudsieve.core", description="Run one CloudSieve job.")
    parser.add_argument("job", type=Path, help="JSON file that describes the job")
    parser.add_argument("--json-lines", action="store_true", help="talk JSON lines on stdout, take Cancel from stdin")
    options = parser.parse_args(arguments)
    monitor = _JsonLines(sys.stdout) if options.json_lines else _Console(sys.stderr)
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: monitor.cancel())
    if isinstance(monitor, _JsonLines):
        threading.Thread(target=monitor.listen, args=(sys.stdin,), daemon=True).start()
    try:
        monitor.result(run(from_json(_read(options.job)), monitor))
    except CancelledError as cancelled:
        monitor.error(cancelled)
        return EXIT_CANCELLED
    except CloudSieveError as error:
        monitor.error(error)
        return EXIT_FAILED
    return EXIT_DONE


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise JobError(f"{path} cannot be read as a job ({error}).") from error


if __name__ == "__main__":
    sys.exit(main())
