"""Makes the checkout importable as the package cloudsieve, whatever its folder is called."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def register() -> None:
    """Put the checkout into `sys.modules` as cloudsieve."""
    if "cloudsieve" in sys.modules:
        return
    spec = importlib.util.spec_from_file_location(
        "cloudsieve", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    if spec is None or spec.loader is None:
        raise ImportError(f"{ROOT} holds no package")
    module = importlib.util.module_from_spec(spec)
    sys.modules["cloudsieve"] = module
    spec.loader.exec_module(module)
