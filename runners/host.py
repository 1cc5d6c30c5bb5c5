"""Do the libraries of this QGIS serve, and are they its own?

Each QGIS brings numpy and GDAL's own Python bindings, and nothing else is needed; scipy by some jobs alone, rasterio
by none: it is taken where it is QGIS's own.
"""

from __future__ import annotations

import importlib
import importlib.util
import site
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication

from ..core.messages import Message

NEEDED = ("numpy", "osgeo")


def find_obstacle(scipy: bool = False) -> Message | None:
    """Return one sentence on why QGIS's own libraries do not serve, or None where they do.

    Args:
        scipy: whether that, too, is needed.
    """
    return find_missing_library(scipy) or _find_import_failure(scipy)


def find_missing_library(scipy: bool = False) -> Message | None:
    """Return one sentence on what is not there, without importing it."""
    missing = [name for name in _needed(scipy) if importlib.util.find_spec(name) is None]
    if not missing:
        return None
    return Message("CloudSieve needs {libraries}, which this QGIS does not bring.", libraries=missing)


def has_scipy() -> bool:
    """Tell whether QGIS brings scipy."""
    return importlib.util.find_spec("scipy") is not None


def find_objection_to_rasterio() -> Message | None:
    """Return one sentence on why rasterio must not be loaded into QGIS, or None; to import a wheel would do harm."""
    spec = importlib.util.find_spec("rasterio")
    if spec is None or not spec.origin:
        return Message("This QGIS brings no rasterio.")
    package = Path(spec.origin).parent
    if is_wheel(package):
        return Message(
            "The rasterio in {folder} is a wheel with a GDAL of its own, which must not be loaded into QGIS.",
            folder=package,
        )
    if _is_users_own(package):
        return Message(
            "The rasterio in {folder} is not QGIS's own, so it must not be loaded into QGIS.", folder=package
        )
    return _find_other_gdal()


def is_wheel(package: Path) -> bool:
    """Tell whether a package brings libraries of its own, which lie in a folder beside or inside it."""
    beside = (package.with_name(f"{package.name}{suffix}") for suffix in (".libs", ".dylibs"))
    return any(folder.is_dir() for folder in (*beside, package / ".dylibs"))


def _is_users_own(package: Path) -> bool:
    places = (site.getusersitepackages(), QgsApplication.qgisSettingsDirPath())
    return any(Path(place).resolve() in package.resolve().parents for place in places)


def _needed(scipy: bool) -> tuple[str, ...]:
    return (*NEEDED, "scipy") if scipy else NEEDED


def _find_import_failure(scipy: bool) -> Message | None:
    for name in ("numpy", "osgeo.gdal", "osgeo.osr", "osgeo.ogr", *(["scipy.ndimage"] if scipy else [])):
        failure = _import(name)
        if isinstance(failure, Message):
            return failure
    return None


def _find_other_gdal() -> Message | None:
    rasterio, gdal = _import("rasterio"), _import("osgeo.gdal")
    if isinstance(rasterio, Message) or isinstance(gdal, Message):
        return rasterio if isinstance(rasterio, Message) else gdal
    if rasterio.__gdal_version__ != gdal.__version__:
        return Message(
            "The installed rasterio uses GDAL {version}, but QGIS uses {own_version}.",
            version=rasterio.__gdal_version__,
            own_version=gdal.__version__,
        )
    return None


def _import(name: str) -> Any:
    """Return a module, or one sentence on why it cannot be loaded."""
    try:
        return importlib.import_module(name)
    except Exception as error:  # a library that does not fit another one fails in any way it likes
        return Message("{library} is installed but cannot be loaded ({error}).", library=name, error=error)
