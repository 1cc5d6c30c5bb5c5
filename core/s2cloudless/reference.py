"""The forest as LightGBM itself evaluates it: the slow yardstick."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from ..errors import DependencyError


class LightGbmTrees:
    """Evaluates reflectance with LightGBM, one thread per call."""

    chunk_px = 16384

    def __init__(self, model_path: Path) -> None:
        try:
            import lightgbm
        except (ImportError, OSError) as error:
            raise DependencyError(
                "The engine lightgbm needs the package lightgbm, which cannot be imported ({error}); install it, "
                "or choose auto.",
                error=error,
            ) from error
        self._booster = lightgbm.Booster(model_file=str(model_path))

    def encode(self, feature: int, reflectance: np.ndarray) -> np.ndarray:
        """Return the reflectance as float32, which is all that LightGBM asks for."""
        return np.asarray(reflectance, np.float32)

    def sum_leaves(self, features: Sequence[np.ndarray]) -> np.ndarray:
        """Return the float64 raw scores of ten float32 arrays of equal length."""
        return np.asarray(self._booster.predict(np.stack(features, axis=1), raw_score=True, num_threads=1))
