"""What someone who wants to help needs to know, as text to copy."""

from __future__ import annotations

import importlib.metadata
import os
import platform
import sys
from collections.abc import Mapping
from typing import Callable, Optional

from ..core.errors import CloudSieveError
from ..core.monitor import SilentMonitor
from .installer import without_credentials
from .interpreters import Host, list_candidates
from .places import engine_version, engines_folder, find_engine, read_engine
from .processes import Launch
from .setup import check

PACKAGES = ("numpy", "scipy", "rasterio", "lightgbm", "numba", "s2cloudless", "eo-learn-mask")

# Whose values tell how Python, GDAL and QGIS find their parts, and can hold no secret. Any other variable may: of those
# that belong to the same programs the names alone are told.
SHOWN_VARIABLES = (
    *("PYTHONHOME", "PYTHONPATH", "PYTHONNOUSERSITE", "PYTHONUTF8", "CONDA_PREFIX", "VIRTUAL_ENV"),
    *("PROJ_LIB", "PROJ_DATA", "PROJ_NETWORK", "GDAL_DATA", "GDAL_DRIVER_PATH", "GDAL_CACHEMAX", "GDAL_NUM_THREADS"),
    *("LD_LIBRARY_PATH", "LD_PRELOAD", "DYLD_LIBRARY_PATH", "DYLD_INSERT_LIBRARIES", "DYLD_FRAMEWORK_PATH"),
    *("QGIS_PREFIX_PATH", "QGIS_PLUGINPATH", "QGIS_CUSTOM_CONFIG_PATH", "OSGEO4W_ROOT", "FLATPAK_ID", "SNAP_NAME"),
    *("CLOUDSIEVE_ENGINE", "CLOUDSIEVE_ENGINES", "CLOUDSIEVE_PYTHON", "CLOUDSIEVE_RUNNER", "CLOUDSIEVE_RASTER"),
    *("CLOUDSIEVE_CACHE", "TMPDIR", "TEMP", "LANG", "LC_ALL"),
)
NAMED_PREFIXES = ("PYTHON", "PROJ_", "GDAL_", "OGR_", "CPL_", "VSI_", "DYLD_", "QGIS_", "CLOUDSIEVE_", "PIP_", "HTTP")


def diagnose(
    launch: Launch,
    host_facts: Mapping[str, str] | None = None,
    choose_driver: Optional[Callable[[], str]] = None,
) -> str:
    """Return the facts that decide how CloudSieve runs here, one per line, without the user's secrets.

    Args:
        launch: runs the engine's self-test.
        host_facts: what the caller knows besides, such as the version of QGIS.
        choose_driver: tells who reads and writes rasters in this Python; None: whoever is there.
    """
    facts = {
        **(host_facts or {}),
        "System": f"{platform.platform()}, {platform.machine()}",
        "Python": f"{sys.version.split()[0]} in {sys.base_prefix}, executable {sys.executable}",
        "Packages here": ", ".join(f"{name} {_installed_version(name)}" for name in PACKAGES),
        "Rasters here": _describe_rasters(choose_driver),
        "Python candidates": ", ".join(
            f"{path}{'' if path.is_file() else ' (absent)'}" for path in list_candidates(Host.this(), os.environ)
        ),
        "Engine version": engine_version(),
        "Engines": ", ".join(_describe_engines()) or f"none in {engines_folder()}",
        "Engine": _describe_check(launch),
        "Environment": ", ".join(_describe_environment(os.environ)),
    }
    return without_credentials("\n".join(f"{name}: {value}" for name, value in facts.items()))


def _describe_environment(environ: Mapping[str, str]) -> list[str]:
    return [
        f"{key}={environ[key]}" if key in SHOWN_VARIABLES else f"{key} (set)"
        for key in sorted(environ)
        if key in SHOWN_VARIABLES or key.upper().startswith(NAMED_PREFIXES)
    ]


def _installed_version(name: str) -> str:
    try:
        return importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return "-"


def _describe_rasters(choose_driver: Callable[[], str] | None) -> str:
    """Return who reads and writes rasters here, with versions; or why nobody can."""
    try:
        from ..core.raster import driver_name, library_versions  # a shell's Python may lack numpy

        return f"{(choose_driver or driver_name)()} ({library_versions()})"
    except (ImportError, CloudSieveError) as error:
        return str(error)


def _describe_engines() -> list[str]:
    folders = sorted(engines_folder().glob("py*-*"))
    return [f"{folder} ({'whole' if read_engine(folder) else 'unusable'})" for folder in folders]


def _describe_check(launch: Launch) -> str:
    try:
        if find_engine() is None:
            return "not set up"
        return f"{check(launch, SilentMonitor()).python} reproduces the stored probabilities"
    except CloudSieveError as error:
        return str(error)
