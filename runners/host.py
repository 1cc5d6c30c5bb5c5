"""Do the libraries of this QGIS serve, and are they its own?"""

from __future__ import annotations

import importlib
import importlib.util
import site
from pathlib import Path

from qgis.core import QgsApplication

from ..core.messages import Message

NEEDED = ("numpy", "scipy", "rasterio")


def find_obstacle() -> str | None:
    """Return one sentence on why QGIS's own libraries do not serve, or None where they do."""
    return find_foreign_library() or _find_import_failure()


def find_foreign_library() -> str | None:
    """Return one sentence on a library that is missing or not QGIS's own; importing a wheel would do the harm."""
    specs = {name: importlib.util.find_spec(name) for name in NEEDED}
    missing = [name for name, spec in specs.items() if spec is None or not spec.origin]
    if missing:
        return Message("CloudSieve needs {libraries}, which this QGIS does not bring.", libraries=missing)
    rasterio = Path(str(specs["rasterio"].origin)).parent  # type: ignore[union-attr]
    if is_wheel(rasterio):
        return Message(
            "The rasterio in {folder} is a wheel with a GDAL of its own, which must not be loaded into QGIS.",
            folder=rasterio,
        )
    if _is_users_own(rasterio):
        return Message(
            "The rasterio in {folder} is not QGIS's own, so it must not be loaded into QGIS.", folder=rasterio
        )
    return None


def is_wheel(package: Path) -> bool:
    """Tell whether a package brings libraries of its own, which lie in a folder beside or inside it."""
    beside = (package.with_name(f"{package.name}{suffix}") for suffix in (".libs", ".dylibs"))
    return any(folder.is_dir() for folder in (*beside, package / ".dylibs"))


def _is_users_own(package: Path) -> bool:
    places = (site.getusersitepackages(), QgsApplication.qgisSettingsDirPath())
    return any(Path(place).resolve() in package.resolve().parents for place in places)


def _find_import_failure() -> str | None:
    for name in ("numpy", "scipy.ndimage", "rasterio"):
        try:
            importlib.import_module(name)
        except Exception as error:  # a library that does not fit another one fails in any way it likes
            return Message("{library} is installed but cannot be loaded ({error}).", library=name, error=error)
    rasterio, gdal = importlib.import_module("rasterio"), importlib.import_module("osgeo.gdal")
    if rasterio.__gdal_version__ != gdal.__version__:
        return Message(
            "The installed rasterio uses GDAL {version}, but QGIS uses {own_version}.",
            version=rasterio.__gdal_version__,
            own_version=gdal.__version__,
        )
    return None
