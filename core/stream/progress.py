"""How far a pass over a scene has come: told at every row of file blocks that is read, and at every piece computed."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from typing import Protocol

from ..monitor import Monitor

_READING_SHARE = 0.6  # decoding JPEG 2000 takes longer than the forest


class Reader(Protocol):
    """Something that is read forward."""

    @property
    def share_read(self) -> float:
        """How much of what is needed has been read, 0 to 1."""

    @property
    def pixels(self) -> int:
        """How much there is to read."""


class PassProgress:
    """Adds up what a reading thread and a pool of others have done, and tells a monitor."""

    def __init__(self, monitor: Monitor, readers: Sequence[Reader], height: int) -> None:
        """Begin a pass over `height` rows of a target."""
        self._monitor, self._readers, self._height = monitor, readers, height
        self._lock = threading.Lock()
        self._computed_rows = 0
        self._share_read = 0.0

    def has_read(self) -> None:
        """Tell what the readers have read."""
        pixels = sum(reader.pixels for reader in self._readers)
        with self._lock:
            self._share_read = sum(reader.share_read * reader.pixels for reader in self._readers) / max(1, pixels)
        self._tell()

    def has_computed(self, rows: int) -> None:
        """Tell that so many more rows of the target are done."""
        with self._lock:
            self._computed_rows += rows
        self._tell()

    def _tell(self) -> None:
        with self._lock:
            computed = self._computed_rows / self._height
            self._monitor.progress(_READING_SHARE * self._share_read + (1 - _READING_SHARE) * computed)
