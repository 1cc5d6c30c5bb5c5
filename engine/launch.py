"""Started by path in the engine's Python: makes this folder's parent importable as `cloudsieve` and runs one module.

The plugin's folder may have any name, and its neighbours are other plugins that must not become importable.
"""

from __future__ import annotations

import importlib.util
import os
import runpy
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def register_package() -> None:
    """Make the folder that holds `engine/` importable as `cloudsieve`, whatever it is called; the tests use it too."""
    spec = importlib.util.spec_from_file_location(
        "cloudsieve", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    if spec is None or spec.loader is None:
        raise ImportError(f"{ROOT} holds no package.")
    package = importlib.util.module_from_spec(spec)
    sys.modules["cloudsieve"] = package
    spec.loader.exec_module(package)


def main() -> None:
    """Take PACKAGES MODULE ARGUMENTS... from the command line; PACKAGES are folders of packages, or empty."""
    packages, module, *arguments = sys.argv[1:]
    if packages:
        sys.path[:0] = packages.split(os.pathsep)
    register_package()
    sys.argv = [module, *arguments]
    runpy.run_module(module, run_name="__main__", alter_sys=True)


if __name__ == "__main__":
    main()
