"""The model and who evaluates it."""

from __future__ import annotations

import os
from collections.abc import Sequence
from functools import lru_cache, partial
from pathlib import Path

import numpy as np

from ..errors import InputError
from ..tables import Evaluator
from .cache import load_model
from .evaluators import LeafSummer, start_evaluator
from .model import ForestModel
from .scoring import Scorer

DIGITAL_NUMBERS = np.arange(65536)


class Forest:
    """A forest, ready to score pixels.

    Attributes:
        evaluator: who really evaluates it: numba, numpy or lightgbm.
        model_sha256: of the model file.
        n_features: how many numbers it wants to know of a pixel.
        chunk_px: how many pixels to score per call, so that a call takes about a quarter of a second.
    """

    def __init__(self, evaluator: str, leaves: LeafSummer, model_sha256: str, model: ForestModel) -> None:
        self.evaluator = evaluator
        self.model_sha256 = model_sha256
        self.chunk_px = leaves.chunk_px
        self._leaves = leaves
        self.n_features = model.n_features
        self._sigmoid = model.sigmoid

    @classmethod
    def load(cls, path: Path, n_features: int, evaluator: Evaluator = Evaluator.AUTO) -> Forest:
        """Load a model.

        Args:
            path: a LightGBM text model.
            n_features: how many it must have.
            evaluator: who evaluates it.

        Raises:
            InputError: the file does not exist or is no model of this kind.
            DependencyError: the evaluator asked for by name is not installed.
        """
        model, sha256 = _kept_model(path, n_features)
        used, leaves = start_evaluator(evaluator, model, path)
        return cls(used.value, leaves, sha256, model)

    def dn_scorer(self, offsets: Sequence[float], quantifications: Sequence[float]) -> Scorer:
        """Return a scorer of uint16 digital numbers.

        reflectance = (DN + offset) / quantification, divided in float32 as users of s2cloudless do.

        Args:
            offsets: for each feature, which is a band.
            quantifications: likewise.

        Raises:
            InputError: there are not as many as features, or a quantification is not above 0.
        """
        if len(offsets) != self.n_features or len(quantifications) != self.n_features:
            raise InputError(
                "The forest needs an offset and a quantification value for each of {n_features} bands; found "
                "{offsets} and {quantifications}.",
                n_features=self.n_features,
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

    def scorer(self) -> Scorer:
        """Return a scorer of the features themselves, float32 or float64; NaN counts as 0, as in LightGBM."""
        encoders = [partial(self._leaves.encode, feature) for feature in range(self.n_features)]
        return Scorer(self._leaves, encoders, self._sigmoid)

    def encode(self, feature: int, values: np.ndarray) -> np.ndarray:
        """Return all that matters of the numbers of a feature, in a form that takes less room."""
        return self._leaves.encode(feature, values)

    def encoded_scorer(self) -> Scorer:
        """Return a scorer of features that went through :meth:`encode`."""
        return Scorer(self._leaves, [_as_it_is] * self.n_features, self._sigmoid)


def _as_it_is(encoded: np.ndarray) -> np.ndarray:
    return encoded


def _kept_model(path: Path, n_features: int) -> tuple[ForestModel, str]:
    """Return a model and the sha256 of its file, as :func:`.cache.load_model` does, which many scenes share."""
    try:
        status = os.stat(path)
    except OSError:
        return load_model(path, n_features)  # which says what is wrong
    return _model_as_of(path, n_features, status.st_size, status.st_mtime_ns)


@lru_cache(maxsize=1)
def _model_as_of(path: Path, n_features: int, size_bytes: int, modified_ns: int) -> tuple[ForestModel, str]:
    """Load a model; a file that has changed since has another size or time."""
    return load_model(path, n_features)
