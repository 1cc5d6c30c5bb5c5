"""What is set for a whole process, where it is our own and not that of QGIS; and what any process may give back."""

from __future__ import annotations

import ctypes
import os
import sys
from typing import Any, Callable

# Threads decode a tile of JPEG 2000 each. Within a tile OpenJPEG would hand them code block after code block, of which
# ESA's files have thousands, as small as 4 x 4 pixels: that costs more than it gains.
_VARIABLES = {"OPJ_NUM_THREADS": "0"}
# Memory that one thread has given back serves the others: a tile at 10 m peaks 100 MB lower, in the same time.
_M_ARENA_MAX, _ARENAS = -8, 2  # the first is a constant of malloc.h
# Beside a network, which holds 300 MB, large arrays are given back at once, for some more time: a fifth less memory.
_M_MMAP_THRESHOLD, _LARGE_BYTES = -3, 1 << 20


def claim_process() -> None:
    """Set what a process of our own sets for all of itself, unless the user has set it; before it starts threads.

    Threads share two arenas of memory then; glibc gives each its own.
    """
    for variable, value in _VARIABLES.items():
        os.environ.setdefault(variable, value)
    _tell_malloc(_M_ARENA_MAX, _ARENAS, "MALLOC_ARENA_MAX")


def give_back_large_arrays() -> None:
    """Have large arrays given back to the system as soon as they go, unless the user has said which."""
    _tell_malloc(_M_MMAP_THRESHOLD, _LARGE_BYTES, "MALLOC_MMAP_THRESHOLD_")


def give_back_freed_memory() -> None:
    """Give back to the system what is free by now, and what glibc would keep."""
    trim = _function_of_glibc("malloc_trim")
    if trim is not None:
        trim(0)


def _tell_malloc(parameter: int, value: int, variable: str) -> None:
    """Set a parameter of glibc's malloc that the user has not set by its environment variable."""
    mallopt = _function_of_glibc("mallopt")
    if mallopt is not None and variable not in os.environ:
        mallopt(parameter, value)


def _function_of_glibc(name: str) -> Callable[..., Any] | None:
    """Return a function of glibc; None on other systems, and where another library stands for it, such as musl."""
    return getattr(ctypes.CDLL(None), name, None) if sys.platform.startswith("linux") else None
