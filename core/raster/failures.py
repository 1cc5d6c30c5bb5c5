"""How GDAL's failures become sentences."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import Callable

from ..errors import CloudSieveError


@contextlib.contextmanager
def failing_as(make_error: Callable[[str], CloudSieveError]) -> Iterator[None]:
    """Raise what `make_error` makes of GDAL's own words where GDAL or the system fails in the block."""
    try:
        yield
    except OSError as error:
        raise make_error(str(error).strip().rstrip(".") or type(error).__name__) from error


@contextlib.contextmanager
def ignoring_failures() -> Iterator[None]:
    """Go on where GDAL or the system fails in the block."""
    with contextlib.suppress(OSError):
        yield
