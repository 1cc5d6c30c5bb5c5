"""How GDAL is set up for a run."""

from __future__ import annotations

import contextlib
import functools
import os
import threading
from collections.abc import Iterator

import numpy as np

from .drivers import driver

# A row of JPEG 2000 tiles (23 MB at 10 m) has to fit, or GDAL decodes its tiles one after another; in bytes, not MB.
CACHE_BYTES = 32 << 20


class _Told(threading.local):
    """What a thread was told."""

    threads: int | None = None


_told = _Told()


def library_versions() -> str:
    """Return the versions of what reads and writes."""
    return f"numpy {np.__version__}, {driver().libraries}"


@contextlib.contextmanager
def raster_environment(threads: int | None = None) -> Iterator[None]:
    """Set GDAL's cache, and the threads that decode where a number is given; they are those of this thread alone.

    Without a number JPEG 2000 is decoded by all cores and GeoTIFF by one. The latter matters: a GeoTIFF decoded by
    several threads while a compressed one is being written can lock both for good (seen with GDAL 3.6).

    The threads decode a tile each. With as many tiles in a row as threads, or more, GDAL keeps OpenJPEG from starting
    threads within a tile as well; with fewer only a variable of the process does, see :mod:`..cli.console`.
    """
    options = {} if threads is None else {"GDAL_NUM_THREADS": str(threads)}
    before = _told.threads
    with driver().configured(options, CACHE_BYTES):
        _told.threads = before if threads is None else threads
        try:
            yield
        finally:
            _told.threads = before


def decoding_threads() -> int:
    """Return how many threads decode JPEG 2000 in the environment of this thread."""
    return _told.threads or _count_cores()


@functools.cache
def _count_cores() -> int:
    """Return how many there are; asking the system takes as long as decoding some rows of a mask."""
    return os.cpu_count() or 1
