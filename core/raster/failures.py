"""How GDAL's failures become sentences."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import Callable

from rasterio.errors import RasterioError

from ..errors import CloudSieveError


@contextlib.contextmanager
def failing_as(make_error: Callable[[str], CloudSieveError]) -> Iterator[None]:
    """Raise what `make_error` makes of GDAL's own words where GDAL fails in the block."""
    try:
        yield
    except Exception as error:
        if not _is_gdal_failure(error):
            raise
        raise make_error(str(error.__cause__ or error).strip().rstrip(".") or type(error).__name__) from error


@contextlib.contextmanager
def ignoring_failures() -> Iterator[None]:
    """Go on where GDAL fails in the block."""
    try:
        yield
    except Exception as error:
        if not _is_gdal_failure(error):
            raise


def _is_gdal_failure(error: Exception) -> bool:
    """Tell whether GDAL failed: some of its errors come through rasterio without one of its public classes.

    Where GDAL quotes a damaged file in its own words, rasterio cannot decode them.
    """
    return (
        isinstance(error, (RasterioError, OSError, UnicodeDecodeError))
        or type(error).__module__.partition(".")[0] == "rasterio"
    )
