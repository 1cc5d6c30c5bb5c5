"""Which library reads and writes: rasterio where it is there, else GDAL's own bindings."""

from __future__ import annotations

import importlib
import os
import threading
from collections.abc import Sequence
from typing import cast

from ...errors import DependencyError
from .protocol import Driver

RASTER_KEY = "CLOUDSIEVE_RASTER"  # the environment variable that forces one
RASTERIO, GDAL = DRIVERS = ("rasterio", "gdal")
_CLASSES = {RASTERIO: ("rasterio_driver", "RasterioDriver"), GDAL: ("gdal_driver", "GdalDriver")}

_lock = threading.Lock()
_chosen: Driver | None = None
_preferred: tuple[str, ...] = DRIVERS


def driver() -> Driver:
    """Return the library that reads and writes, chosen when it is first asked for.

    Raises:
        DependencyError: neither is there, or the environment variable names none or a missing one.
    """
    global _chosen
    if _chosen is None:
        with _lock:
            _chosen = _chosen or _load_first(forced_driver() or _preferred)
    return _chosen


def driver_name() -> str:
    """Return who reads and writes: rasterio or gdal."""
    return driver().name


def prefer_drivers(names: Sequence[str]) -> None:
    """Say which libraries may be taken, the best first; for who knows more of this process, before the first run."""
    global _preferred
    _preferred = tuple(names)


def forced_driver() -> tuple[str, ...]:
    """Return the only driver that the environment variable allows, none where it is not set.

    Raises:
        DependencyError: it says something else.
    """
    forced = os.environ.get(RASTER_KEY)
    if forced and forced not in DRIVERS:
        raise DependencyError(
            "{variable} is {chosen}; expected one of {known}.", variable=RASTER_KEY, chosen=forced, known=[*DRIVERS]
        )
    return (forced,) if forced else ()


def _load_first(names: Sequence[str]) -> Driver:
    """Return the first driver whose library is there and works."""
    reasons = []
    for name in names:
        module, driver_class = _CLASSES[name]
        try:
            return cast(Driver, getattr(importlib.import_module(f".{module}", __package__), driver_class)())
        except Exception as error:  # a library that does not fit another one fails in any way it likes
            reasons.append(f"{name}: {error}")
    raise DependencyError(
        "Rasters can be read with none of {names} ({reasons}); install rasterio, or GDAL's Python bindings (osgeo).",
        names=[*names],
        reasons="; ".join(reasons),
    )
