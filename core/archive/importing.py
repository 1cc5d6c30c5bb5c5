"""Processes of our own import this package by its name, wherever it lies and whatever its folder is called."""

from __future__ import annotations

import contextlib
import importlib.machinery
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

_PACKAGE = __name__.split(".")[0]
_ROOT = Path(__file__).resolve().parent.parent.parent
_STAND_IN = 'import runpy\n\nrunpy.run_path({launch!r})["register_package"]()\n'


@contextlib.contextmanager
def importable_by_children() -> Iterator[None]:
    """Let processes that are started in the block import the package: they inherit the search path.

    A plugin's folder may have any name, and its neighbours must not become importable. So where the search path
    does not lead here, a module of the right name, in a folder of its own, registers the package instead.
    """
    spec = importlib.machinery.PathFinder.find_spec(_PACKAGE, sys.path)
    if spec is not None and spec.origin and Path(spec.origin).resolve().parent == _ROOT:
        yield
        return
    with tempfile.TemporaryDirectory(prefix="cloudsieve-import-") as folder:
        launch = str(_ROOT / "engine" / "launch.py")
        Path(folder, f"{_PACKAGE}.py").write_text(_STAND_IN.format(launch=launch), encoding="utf-8")
        sys.path.insert(0, folder)
        try:
            yield
        finally:
            sys.path.remove(folder)
