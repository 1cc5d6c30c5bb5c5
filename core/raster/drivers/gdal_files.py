"""GDAL's virtual file systems through `osgeo`; see :class:`~.virtual_files.VirtualFileSystem`."""

from __future__ import annotations

import stat
from collections.abc import Iterator
from typing import Any

from osgeo import gdal

_ALL_LEVELS = -1


class GdalFiles:
    """GDAL's calls, which complain nowhere: whoever calls asks for the last words."""

    def open(self, path: str) -> Any:
        return _quietly(gdal.VSIFOpenExL, path, "rb", 1)

    def seek(self, handle: Any, offset: int, whence: int) -> None:
        gdal.VSIFSeekL(handle, offset, whence)

    def tell(self, handle: Any) -> int:
        return int(gdal.VSIFTellL(handle))

    def read(self, handle: Any, size: int) -> bytes:
        return bytes(_quietly(gdal.VSIFReadL, 1, size, handle) or b"") if size else b""

    def close(self, handle: Any) -> None:
        gdal.VSIFCloseL(handle)

    def entries(self, path: str) -> Iterator[tuple[str, int]]:
        folder = _quietly(gdal.OpenDir, path, _ALL_LEVELS)
        if folder is None:
            return
        try:
            while entry := _quietly(gdal.GetNextDirEntry, folder):
                if not stat.S_ISDIR(entry.mode):
                    yield entry.name, entry.size
        finally:
            gdal.CloseDir(folder)

    def forget(self, path: str) -> None:
        gdal.VSICurlPartialClearCache(path)

    def last_words(self) -> str:
        return gdal.VSIGetLastErrorMsg() or gdal.GetLastErrorMsg() or "GDAL does not say why"


def _quietly(function: Any, *arguments: Any) -> Any:
    """Return what a function makes, None where it fails; what GDAL says is kept for whoever asks, and not printed."""
    gdal.ErrorReset()
    gdal.VSIErrorReset()
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        return function(*arguments)
    except RuntimeError:  # where somebody asked GDAL for exceptions
        return None
    finally:
        gdal.PopErrorHandler()
