"""What someone who wants to help needs to know, as text to copy."""

from __future__ import annotations

import importlib.metadata
import os
import platform
import sys
from collections.abc import Mapping

from ..core.errors import CloudSieveError
from ..core.monitor import SilentMonitor
from .interpreters import Host, list_candidates
from .places import engine_version, engines_folder, find_engine, read_engine
from .processes import SCRUBBED_PREFIXES, Launch
from .setup import check

PACKAGES = ("numpy", "scipy", "rasterio", "lightgbm", "numba", "s2cloudless")
VARIABLES = (*SCRUBBED_PREFIXES, "CLOUDSIEVE", "QGIS", "OSGEO4W")


def diagnose(launch: Launch, host_facts: Mapping[str, str] | None = None) -> str:
    """Return the facts that decide how CloudSieve runs here, one per line.

    Args:
        launch: runs the engine's self-test.
        host_facts: what the caller knows besides, such as the version of QGIS.
    """
    facts = {
        **(host_facts or {}),
        "System": platform.platform(),
        "Python": f"{sys.version.split()[0]} in {sys.base_prefix}, executable {sys.executable}",
        "Packages here": ", ".join(f"{name} {_installed_version(name)}" for name in PACKAGES),
        "Python candidates": ", ".join(
            f"{path}{'' if path.is_file() else ' (absent)'}" for path in list_candidates(Host.this(), os.environ)
        ),
        "Engine version": engine_version(),
        "Engines": ", ".join(_describe_engines()) or f"none in {engines_folder()}",
        "Engine": _describe_check(launch),
        "Environment": ", ".join(f"{key}={os.environ[key]}" for key in sorted(os.environ) if key.startswith(VARIABLES)),
    }
    return "\n".join(f"{name}: {value}" for name, value in facts.items())


def _installed_version(name: str) -> str:
    try:
        return importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return "-"


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
