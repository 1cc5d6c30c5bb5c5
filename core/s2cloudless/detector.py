"""The ten bands of a scene become a stream of cloud probability."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from ..counts import PixelCounts
from ..forest import Forest, PublishedModel
from ..jobs import Resampling
from ..messages import Message, Option
from ..monitor import Monitor
from ..scene import BandFunction, Scene
from ..tables import Evaluator
from ..target import Target

FEATURE_BANDS = ("B01", "B02", "B04", "B05", "B08", "B8A", "B09", "B10", "B11", "B12")
_FEATURES = len(FEATURE_BANDS)
_MODEL = PublishedModel("pixel_s2_cloud_detector_lightGBM_v0.1.txt", "s2cloudless", "models", "s2cloudless")


def probability_strips(
    scene: Scene,
    target: Target,
    forest: Forest,
    monitor: Monitor,
    resampling: Resampling,
    threads: int | None,
    beside: Sequence[str] = (),
) -> Iterator[np.ndarray]:
    """Yield the cloud probability of a scene whose first bands are FEATURE_BANDS, strip by strip.

    Args:
        scene: the bands.
        target: the pixels that are wanted.
        forest: the model.
        monitor: asked about Cancel.
        resampling: how the bands reach the target.
        threads: that compute and decode; None: all cores but one, eight at most.
        beside: bands of the scene whose reflectance is wanted beside, decoded once for both.

    Yields:
        float32 (h, w), 0 to 1 and NaN for NoData; with `beside` (1 + bands, h, w), the probability first.
    """
    score = scoring(scene, forest, beside)
    strips = scene.map_strips(target, score, forest.chunk_px, monitor, resampling, threads)
    return strips if beside else (strip[0] for strip in strips)


def scoring(scene: Scene, forest: Forest, beside: Sequence[str] = ()) -> BandFunction:
    """Return the function that a scene maps over its strips: bands to (1 + beside, h, w), the probability first."""
    if scene.is_reflectance:
        scorer = forest.scorer()
    else:
        scorer = forest.dn_scorer(scene.offsets[:_FEATURES], scene.quantifications[:_FEATURES])

    def score(bands: list[np.ndarray], valid: np.ndarray) -> np.ndarray:
        features = [band.ravel() for band in bands[:_FEATURES]]
        probability = scorer.probability(features, valid.ravel()).reshape(valid.shape)
        more = [scene.reflectance(name, bands[scene.names.index(name)], valid) for name in beside]
        return np.stack([probability, *more]) if more else probability[None]

    return score


def find_model(path: str | None = None) -> Path:
    """Return the model file: the one asked for, else that of s2cloudless; see :meth:`..forest.PublishedModel.find`."""
    return _MODEL.find(path)


def load_forest(model: str | None = None, evaluator: Evaluator = Evaluator.AUTO) -> Forest:
    """Load a forest of FEATURE_BANDS.

    Args:
        model: a LightGBM text model; None: that of s2cloudless, wherever it is installed.
        evaluator: who evaluates it.

    Raises:
        InputError: the file does not exist or is no model of this kind.
        DependencyError: the model of s2cloudless, or the evaluator asked for by name, is not installed.
    """
    return Forest.load(find_model(model), len(FEATURE_BANDS), evaluator)


def forest_tags(forest: Forest) -> dict[str, str]:
    """Return the provenance of a probability."""
    return {"CLOUDSIEVE_MODEL_SHA256": forest.model_sha256}


@contextlib.contextmanager
def report_speed(forest: Forest, counts: PixelCounts, monitor: Monitor) -> Iterator[None]:
    """Log who evaluated the forest, and how fast the whole pass over the scene was."""
    started = time.perf_counter()
    yield
    elapsed_s = time.perf_counter() - started
    monitor.info(
        Message(
            "Forest evaluated by {evaluator}: {valid_mpx:.3g} Mpx in {elapsed_s:.1f} s, {speed:.3g} Mpx/s "
            "with reading and writing.",
            evaluator=Option("ENGINE", forest.evaluator),
            valid_mpx=counts.valid / 1e6,
            elapsed_s=elapsed_s,
            speed=counts.valid / 1e6 / elapsed_s,
        )
    )
