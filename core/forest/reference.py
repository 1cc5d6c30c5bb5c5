"""The forest as LightGBM itself evaluates it: the slow yardstick."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from ..errors import DependencyError


class LightGbmTrees:
    """Evaluates features with LightGBM, one thread per call."""

    chunk_px = 16384

    def __init__(self, model_path: Path) -> None:
        try:
            import lightgbm
        except (ImportError, OSError) as error:
            raise DependencyError(
                "The engine {ENGINE:lightgbm} needs the package lightgbm, which cannot be imported ({error}); install "
                "it, or choose {ENGINE:auto}.",
                error=error,
            ) from error
        self._booster = lightgbm.Booster(model_file=str(model_path))

    def encode(self, feature: int, values: np.ndarray) -> np.ndarray:
        """Return the numbers as they are: LightGBM compares float32 and float64 alike, in double."""
        return values

    def sum_leaves(self, features: Sequence[np.ndarray]) -> np.ndarray:
        """Return the float64 raw scores of arrays of equal length, one for each feature."""
        return np.asarray(self._booster.predict(np.stack(features, axis=1), raw_score=True, num_threads=1))
