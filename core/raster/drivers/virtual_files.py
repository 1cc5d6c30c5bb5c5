"""Files of GDAL's virtual file systems as Python reads files: object stores, with the credentials that GDAL finds."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any, Protocol

from .protocol import GdalError


class VirtualFileSystem(Protocol):
    """GDAL's own calls, whoever makes them; a handle is whatever `open` gives."""

    def open(self, path: str) -> Any:
        """Return a handle of a file, None where it cannot be opened."""

    def seek(self, handle: Any, offset: int, whence: int) -> None:
        """Go to a position."""

    def tell(self, handle: Any) -> int:
        """Return the position."""

    def read(self, handle: Any, size: int) -> bytes:
        """Return the next bytes, fewer at the end of the file or where reading fails."""

    def close(self, handle: Any) -> None:
        """Release a handle."""

    def entries(self, path: str) -> Iterator[tuple[str, int]]:
        """Yield path below a folder and size in bytes of all files in it."""

    def forget(self, path: str) -> None:
        """Forget what was read of a file or folder, half of it perhaps."""

    def last_words(self) -> str:
        """Return why the last call failed."""


class VirtualFile(io.RawIOBase):
    """A file of a virtual file system; a read gives all that it asks for up to the end of the file, or an error."""

    def __init__(self, system: VirtualFileSystem, path: str) -> None:
        """Open a file.

        Raises:
            GdalError: it is not there, or nobody may read it.
        """
        super().__init__()
        self._system, self._path = system, path
        self._handle = system.open(path)
        if self._handle is None:
            raise GdalError(system.last_words())
        system.seek(self._handle, 0, io.SEEK_END)
        self.size = system.tell(self._handle)
        system.seek(self._handle, 0, io.SEEK_SET)

    def readable(self) -> bool:
        """Return that it is."""
        return True

    def seekable(self) -> bool:
        """Return that it is."""
        return True

    def tell(self) -> int:
        """Return from where the next bytes come."""
        return self._system.tell(self._handle)

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Go to a position."""
        start = {io.SEEK_SET: 0, io.SEEK_CUR: self.tell(), io.SEEK_END: self.size}[whence]
        self._system.seek(self._handle, max(0, start + offset), io.SEEK_SET)
        return max(0, start + offset)

    def readinto(self, buffer: Any) -> int:
        """Fill a buffer as far as the file goes.

        Raises:
            GdalError: where it cannot be filled; GDAL keeps no half of what it read then.
        """
        view = memoryview(buffer).cast("B")
        first = self.tell()
        wanted = max(0, min(len(view), self.size - first))
        data = self._system.read(self._handle, wanted)
        if len(data) < wanted:
            self._system.forget(self._path)
            self.seek(first)
            raise GdalError(self._system.last_words())
        view[:wanted] = data
        return wanted

    def close(self) -> None:
        """Release the file."""
        if not self.closed and self._handle is not None:
            self._system.close(self._handle)
            self._handle = None
        super().close()
