"""A bar with the time that is left, on a terminal."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import click

from .console import Console

_STEPS = 1000
_CLEAR_LINE = "\r\033[K"


class Terminal(Console):
    """Tells a person who watches: a bar, and the log above it."""

    @contextmanager
    def during_a_run(self) -> Iterator[None]:
        with click.progressbar(length=_STEPS, file=self._stream) as self._bar:
            yield

    def progress(self, fraction: float) -> None:
        with self._lock:
            self._bar.update(max(0, int(fraction * _STEPS) - self._bar.pos))

    def _say(self, line: str) -> None:
        with self._lock:
            click.echo(f"{_CLEAR_LINE}{line}", file=self._stream)
