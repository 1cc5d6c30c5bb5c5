"""Who evaluates the forest."""

from __future__ import annotations

import hashlib
import importlib
import importlib.util
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

import numpy as np

from ..errors import DependencyError
from ..messages import Message
from ..tables import Evaluator
from .cache import compiled_folder, is_private
from .model import ForestModel
from .packets_numpy import NumpyPackets
from .reference import LightGbmTrees

# A numba that does not fit the installed numpy fails with any of these.
IMPORT_FAILURES = (ImportError, OSError, AttributeError, SystemError)


class LeafSummer(Protocol):
    """What an evaluator does; both calls may come from any thread."""

    chunk_px: int  # what one call of sum_leaves gets through in about a quarter of a second

    def encode(self, feature: int, values: np.ndarray) -> np.ndarray:
        """Return what `sum_leaves` wants to know of the numbers of a feature, in the same shape."""

    def sum_leaves(self, features: Sequence[np.ndarray]) -> np.ndarray:
        """Return the float64 raw scores of as many encoded arrays as features of equal length."""


def start_evaluator(evaluator: Evaluator, model: ForestModel, model_path: Path) -> tuple[Evaluator, LeafSummer]:
    """Return the evaluator really used, and what sums the leaves of a model for it.

    AUTO takes numba where it can be had, else numpy.

    Raises:
        DependencyError: an evaluator was asked for by name that cannot be had here.
    """
    if evaluator is Evaluator.AUTO:
        evaluator = Evaluator.NUMPY if _why_no_numba() else Evaluator.NUMBA
    if evaluator is Evaluator.NUMBA:
        return evaluator, _start_numba(model)
    if evaluator is Evaluator.LIGHTGBM:
        return evaluator, LightGbmTrees(model_path)
    return evaluator, NumpyPackets(model)


def _why_no_numba() -> str | None:
    if "qgis.core" in sys.modules:
        return Message("it can crash QGIS when loaded into it")
    if importlib.util.find_spec("numba") is None:
        return Message("it is not installed")
    try:
        _import_numba()
    except IMPORT_FAILURES as error:
        return str(error)
    return None


def _start_numba(model: ForestModel) -> LeafSummer:
    obstacle = _why_no_numba()
    if obstacle:
        raise DependencyError(
            "The engine {ENGINE:numba} cannot be used here: {obstacle}. Choose the engine {ENGINE:auto} or "
            "{ENGINE:numpy}.",
            obstacle=obstacle,
        )
    from .packets_numba import NumbaPackets

    return NumbaPackets(model)


def _import_numba() -> None:
    """Import numba and give its compiled code a place: a plugin folder may be read-only, or be wiped by an update."""
    config = importlib.import_module("numba").config
    if not (config.CACHE_DIR and is_private(Path(config.CACHE_DIR))):
        folder = compiled_folder()
        config.CACHE_DIR = str(folder / _digest_sources()) if folder else ""
    importlib.import_module(".packets_numba", __package__)


def _digest_sources() -> str:
    """Return what changes with any source file here: numba looks only at the one file that a function is in."""
    digest = hashlib.sha256()
    for file in sorted(Path(__file__).parent.glob("*.py")):
        digest.update(file.read_bytes())
    return digest.hexdigest()[:16]
