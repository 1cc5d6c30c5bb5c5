"""The model and who evaluates it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

import numpy as np

from ..errors import InputError
from ..tables import Evaluator
from .cache import load_model
from .evaluators import LeafSummer, start_evaluator
from .location import find_model
from .scoring import Scorer

FEATURE_BANDS = ("B01", "B02", "B04", "B05", "B08", "B8A", "B09", "B10", "B11", "B12")
DIGITAL_NUMBERS = np.arange(65536)


class Forest:
    """A cloud forest, ready to score pixels.

    Attributes:
        evaluator: who really evaluates it: numba, numpy or lightgbm.
        model_sha256: of the model file.
        chunk_px: how many pixels to score per call, so that a call takes about a quarter of a second.
    """

    def __init__(self, evaluator: str, leaves: LeafSummer, model_sha256: str, sigmoid: float) -> None:
        self.evaluator = evaluator
        self.model_sha256 = model_sha256
        self.chunk_px = leaves.chunk_px
        self._leaves = leaves
        self._sigmoid = sigmoid

    @classmethod
    def load(cls, model_path: str | None = None, evaluator: Evaluator = Evaluator.AUTO) -> Forest:
        """Load a model.

        Args:
            model_path: a LightGBM text model; None: the s2cloudless model, wherever it is installed.
            evaluator: who evaluates it.

        Raises:
            InputError: the file does not exist or is no model of this kind.
            DependencyError: the s2cloudless model, or the evaluator asked for by name, is not installed.
        """
        path = find_model(model_path)
        model, sha256 = load_model(path)
        used, leaves = start_evaluator(evaluator, model, path)
        return cls(used.value, leaves, sha256, model.sigmoid)

    def dn_scorer(self, offsets: Sequence[float], quantifications: Sequence[float]) -> Scorer:
        """Return a scorer of uint16 digital numbers.

        reflectance = (DN + offset) / quantification, divided in float32 as s2cloudless users do.

        Args:
            offsets: for each of FEATURE_BANDS.
            quantifications: for each of FEATURE_BANDS.

        Raises:
            InputError: there are not ten of each, or a quantification is not above 0.
        """
        if len(offsets) != len(FEATURE_BANDS) or len(quantifications) != len(FEATURE_BANDS):
            raise InputError(
                "The forest needs an offset and a quantification value for each of {bands}; found "
                "{offsets} and {quantifications}.",
                bands=[*FEATURE_BANDS],
                offsets=len(offsets),
                quantifications=len(quantifications),
            )
        if not all(value > 0 for value in quantifications):
            raise InputError(
                "Quantification values must be above 0, not [{quantifications}].", quantifications=[*quantifications]
            )
        reflectances = (
            (DIGITAL_NUMBERS + offset).astype(np.float32) / np.float32(quantification)
            for offset, quantification in zip(offsets, quantifications)
        )
        tables = [self._leaves.encode(feature, values) for feature, values in enumerate(reflectances)]
        return Scorer(self._leaves, [table.take for table in tables], self._sigmoid)

    def reflectance_scorer(self) -> Scorer:
        """Return a scorer of float32 reflectance; NaN counts as 0, as in LightGBM."""
        encoders = [partial(self._leaves.encode, feature) for feature in range(len(FEATURE_BANDS))]
        return Scorer(self._leaves, encoders, self._sigmoid)
