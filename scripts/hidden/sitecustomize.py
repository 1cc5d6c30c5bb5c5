"""On PYTHONPATH: to this Python the packages that a QGIS may lack are not installed; see scripts/bare."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib.machinery import ModuleSpec, PathFinder
from types import ModuleType

HIDDEN = {"rasterio", "lightgbm", "numba", "llvmlite", "s2cloudless"}


class _WithoutHidden(PathFinder):
    """Finds what is on the path, except for the hidden packages."""

    @classmethod
    def find_spec(
        cls, fullname: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        return None if fullname.partition(".")[0] in HIDDEN else super().find_spec(fullname, path, target)


sys.meta_path = [_WithoutHidden if finder is PathFinder else finder for finder in sys.meta_path]
