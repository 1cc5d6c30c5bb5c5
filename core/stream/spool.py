"""Strips that wait in a temporary file until what comes later is known."""

from __future__ import annotations

import contextlib
import tempfile
from collections.abc import Iterator
from typing import IO

import numpy as np

from ..errors import OutputError


class SpoolFile:
    """A temporary file that tells what it is for where it fails; failures of others pass it unchanged."""

    def __init__(self, file: IO[bytes], purpose: str) -> None:
        self._file, self._purpose = file, purpose

    def write(self, data: memoryview) -> None:
        """Append bytes."""
        with _telling(self._purpose):
            self._file.write(data)

    def seek(self, position: int) -> None:
        """Go on reading from a position."""
        with _telling(self._purpose):
            self._file.seek(position)

    def read(self, size: int) -> bytes:
        """Return the next bytes."""
        with _telling(self._purpose):
            return self._file.read(size)


@contextlib.contextmanager
def spool_file(purpose: str) -> Iterator[SpoolFile]:
    """Open a temporary file that nobody else sees and that is gone when the block ends.

    Raises:
        OutputError: where the temporary folder has no room; says `purpose`, which completes "cannot hold ...".
    """
    with _telling(purpose):
        file = tempfile.TemporaryFile(prefix="cloudsieve-")  # noqa: SIM115
    try:
        yield SpoolFile(file, purpose)
    finally:
        with contextlib.suppress(OSError):  # what did not reach the disk is not wanted any more
            file.close()


class Spool:
    """Rows of one raster, appended in order and read back in any.

    Attributes:
        width: of a row in pixels.
        dtype: of the pixels.
    """

    def __init__(self, file: SpoolFile, width: int, dtype: str) -> None:
        self.width, self.dtype = width, np.dtype(dtype)
        self._file = file

    def append(self, rows: np.ndarray) -> None:
        """Append rows (h, w)."""
        self._file.write(np.ascontiguousarray(rows, self.dtype).data)

    def rows(self, first: int, end: int) -> np.ndarray:
        """Return rows `first` to `end`, (h, w)."""
        row_bytes = self.width * self.dtype.itemsize
        self._file.seek(first * row_bytes)
        return np.frombuffer(self._file.read((end - first) * row_bytes), self.dtype).reshape(end - first, self.width)


@contextlib.contextmanager
def _telling(purpose: str) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise OutputError(
            "The temporary folder{folder} cannot hold {purpose} ({reason}); is the disk full? Free some "
            "space, or set TMPDIR (on Windows TEMP) to another folder.",
            folder=_folder(),
            purpose=purpose,
            reason=error.strerror,
        ) from error


def _folder() -> str:
    """Return the name of the temporary folder as it goes on in a sentence; empty where no folder can be used."""
    try:
        return f" {tempfile.gettempdir()}"
    except OSError:
        return ""
