"""On PYTHONPATH: this Python can import none of the packages that a QGIS may lack; see scripts/bare."""

from __future__ import annotations

import importlib.abc
import sys

HIDDEN = {"rasterio", "lightgbm", "numba", "llvmlite", "s2cloudless"}


class _Hider(importlib.abc.MetaPathFinder):
    """Stands before all finders and says of the hidden packages that there are none."""

    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in HIDDEN:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)
        return None


sys.meta_path.insert(0, _Hider())
