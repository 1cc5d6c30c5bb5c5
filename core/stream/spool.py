"""Strips that wait in a temporary file until what comes later is known."""

from __future__ import annotations

import contextlib
import tempfile
from collections.abc import Iterator
from typing import IO

import numpy as np

from ..errors import OutputError


@contextlib.contextmanager
def spool_file(purpose: str) -> Iterator[IO[bytes]]:
    """Open a temporary file that nobody else sees and that is gone when the block ends.

    Raises:
        OutputError: where the temporary folder has no room; says `purpose`, which completes "cannot hold ...".
    """
    try:
        with tempfile.TemporaryFile(prefix="cloudsieve-") as file:
            yield file
    except OSError as error:
        raise OutputError(
            f"The temporary folder {tempfile.gettempdir()} cannot hold {purpose} ({error.strerror}); "
            "is the disk full? Free some space, or set TMPDIR (on Windows TEMP) to another folder."
        ) from error


class Spool:
    """Rows of one raster, appended in order and read back in any.

    Attributes:
        width: of a row in pixels.
        dtype: of the pixels.
    """

    def __init__(self, file: IO[bytes], width: int, dtype: str) -> None:
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
