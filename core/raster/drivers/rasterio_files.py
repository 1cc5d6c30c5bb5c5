"""GDAL's virtual file systems, through the GDAL that rasterio loaded; see :class:`~.virtual_files.VirtualFileSystem`.

rasterio opens rasters only. The functions of C below are those of GDAL's stable interface (`cpl_vsi.h`).
"""

from __future__ import annotations

import ctypes
import functools
import stat
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import rasterio
import rasterio._base

from ...errors import DependencyError

_ALL_LEVELS = -1
_SIGNATURES: dict[str, tuple[Any, ...]] = {  # what each function returns, and what it takes
    "VSIFOpenExL": (ctypes.c_void_p, ctypes.c_char_p, ctypes.c_char_p, ctypes.c_int),
    "VSIFSeekL": (ctypes.c_int, ctypes.c_void_p, ctypes.c_uint64, ctypes.c_int),
    "VSIFTellL": (ctypes.c_uint64, ctypes.c_void_p),
    "VSIFReadL": (ctypes.c_size_t, ctypes.c_void_p, ctypes.c_size_t, ctypes.c_size_t, ctypes.c_void_p),
    "VSIFCloseL": (ctypes.c_int, ctypes.c_void_p),
    "VSIOpenDir": (ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int, ctypes.c_void_p),
    "VSIGetNextDirEntry": (ctypes.c_void_p, ctypes.c_void_p),
    "VSICloseDir": (None, ctypes.c_void_p),
    "VSICurlPartialClearCache": (None, ctypes.c_char_p),
    "VSIGetLastErrorMsg": (ctypes.c_char_p,),
    "VSIErrorReset": (None,),
    "CPLGetLastErrorMsg": (ctypes.c_char_p,),
    "CPLErrorReset": (None,),
    "CPLPushErrorHandler": (None, ctypes.c_void_p),
    "CPLPopErrorHandler": (None,),
}


class _Entry(ctypes.Structure):
    """The beginning of GDAL's VSIDIREntry."""

    _fields_ = (("name", ctypes.c_char_p), ("mode", ctypes.c_int), ("size", ctypes.c_uint64))


class RasterioFiles:
    """The calls of C, which complain nowhere: whoever calls asks for the last words."""

    def __init__(self) -> None:
        """Find the functions.

        Raises:
            DependencyError: this rasterio hides its GDAL.
        """
        self._gdal = _functions()

    def open(self, path: str) -> Any:
        return self._quietly("VSIFOpenExL", path.encode(), b"rb", 1)

    def seek(self, handle: Any, offset: int, whence: int) -> None:
        self._gdal["VSIFSeekL"](handle, offset, whence)

    def tell(self, handle: Any) -> int:
        return int(self._gdal["VSIFTellL"](handle))

    def read(self, handle: Any, size: int) -> bytes:
        buffer = ctypes.create_string_buffer(size) if size else ctypes.create_string_buffer(1)
        count = self._quietly("VSIFReadL", buffer, 1, size, handle)
        return ctypes.string_at(buffer, count)

    def close(self, handle: Any) -> None:
        self._gdal["VSIFCloseL"](handle)

    def entries(self, path: str) -> Iterator[tuple[str, int]]:
        folder = self._quietly("VSIOpenDir", path.encode(), _ALL_LEVELS, None)
        if not folder:
            return
        try:
            while address := self._quietly("VSIGetNextDirEntry", folder):
                entry = _Entry.from_address(address)
                if not stat.S_ISDIR(entry.mode):
                    yield entry.name.decode(errors="surrogateescape"), entry.size
        finally:
            self._gdal["VSICloseDir"](folder)

    def forget(self, path: str) -> None:
        self._gdal["VSICurlPartialClearCache"](path.encode())

    def last_words(self) -> str:
        words = self._gdal["VSIGetLastErrorMsg"]() or self._gdal["CPLGetLastErrorMsg"]()
        return words.decode(errors="replace") if words else "GDAL does not say why"

    def _quietly(self, name: str, *arguments: Any) -> Any:
        """Return what a function makes; what GDAL says is kept for whoever asks, and not printed."""
        self._gdal["CPLErrorReset"]()
        self._gdal["VSIErrorReset"]()
        self._gdal["CPLPushErrorHandler"](self._gdal["CPLQuietErrorHandler"])
        try:
            return self._gdal[name](*arguments)
        finally:
            self._gdal["CPLPopErrorHandler"]()


@functools.lru_cache(maxsize=1)
def _functions() -> dict[str, Any]:
    """Return GDAL's functions from the very library that rasterio uses: only that one has its settings."""
    for path in _libraries():
        try:
            library = ctypes.CDLL(path)
            found = {name: getattr(library, name) for name in _SIGNATURES}
            quiet = ctypes.cast(library.CPLQuietErrorHandler, ctypes.c_void_p)
        except (OSError, AttributeError):
            continue
        for name, (returned, *taken) in _SIGNATURES.items():
            found[name].restype, found[name].argtypes = returned, taken
        return {**found, "CPLQuietErrorHandler": quiet}
    raise DependencyError(
        "This installation of rasterio hides the part of GDAL that reads object stores; give an https:// address, or "
        "set {variable} to gdal where GDAL's Python bindings (osgeo) are installed.",
        variable="CLOUDSIEVE_RASTER",
    )


def _libraries() -> Iterator[str]:
    """Yield what may be, or lead to, the library: on Windows a module does not show what it was linked with."""
    yield str(rasterio._base.__file__)
    if sys.platform == "win32":
        package = Path(str(rasterio.__file__)).parent
        yield from map(str, package.parent.glob("rasterio.libs/gdal*.dll"))
        yield from map(str, Path(sys.prefix).glob("Library/bin/gdal*.dll"))
