"""The ten bands of a scene become a stream of cloud probability."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterator, Sequence

import numpy as np

from ..counts import PixelCounts
from ..errors import InputError
from ..jobs import ForestOptions, Offset, OffsetOptions, Resampling
from ..monitor import Monitor
from ..scene import Scene, sample_dn
from ..target import Target
from .forest import FEATURE_BANDS, Forest

# B10 sees almost no ground: over a scene its darkest pixels lie near reflectance 0, with a forgotten offset near 0.1.
_CIRRUS_BAND = "B10"
_DARK_SHARE = 1  # percent
_DARK_DN_WITH_OFFSET = 900.0
_DARK_DN_OVERCORRECTED = -500.0
_SAMPLE_ROWS = 8


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
    if scene.is_reflectance:
        scorer = forest.reflectance_scorer()
    else:
        scorer = forest.dn_scorer(scene.offsets, scene.quantifications)

    def score(bands: list[np.ndarray], valid: np.ndarray) -> np.ndarray:
        features = [band.ravel() for band in bands[: len(FEATURE_BANDS)]]
        probability = scorer.probability(features, valid.ravel()).reshape(valid.shape)
        if not beside:
            return probability
        more = [scene.reflectance(name, bands[scene.names.index(name)], valid) for name in beside]
        return np.stack([probability, *more])

    return scene.map_strips(target, score, forest.chunk_px, monitor, resampling, threads)


def load_forest(options: ForestOptions) -> Forest:
    """Load the forest that a job names."""
    return Forest.load(options.model, options.engine)


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
        f"Forest evaluated by {forest.evaluator}: {counts.valid / 1e6:.3g} Mpx in {elapsed_s:.1f} s, "
        f"{counts.valid / 1e6 / elapsed_s:.3g} Mpx/s with reading and writing."
    )


def check_offset(scene: Scene, options: OffsetOptions, monitor: Monitor) -> None:
    """Compare the offset with what the pixels say, and say which one is used.

    Raises:
        InputError: where nobody told the offset and the pixels speak against having none.
    """
    if scene.is_reflectance:
        return
    sample = sample_dn(scene, _CIRRUS_BAND, _SAMPLE_ROWS)
    offset = scene.offsets[scene.names.index(_CIRRUS_BAND)]
    unknown = options.offset is Offset.METADATA and not scene.product.offset_known
    origin = "no metadata beside the bands" if unknown else f"OFFSET: {options.offset.value}"
    monitor.info(
        f"Radiometric offset of {_CIRRUS_BAND}: {offset:g} ({origin}); quantification {scene.quantifications[0]:g}."
    )
    if not sample.size:
        return
    dark_dn = float(np.percentile(sample, _DARK_SHARE))
    darkest = f"The darkest pixels of band {_CIRRUS_BAND} of {scene.name} have DN {dark_dn:.0f}"
    if offset == 0 and dark_dn > _DARK_DN_WITH_OFFSET:
        finding = (
            f"{darkest}; without an offset they lie near 0. The bands seem to carry the +1000 of processing baseline "
            "04.00 and later"
        )
        if unknown:
            raise InputError(f"{finding}: set OFFSET to -1000, or to none if the scene is bright cirrus throughout.")
        monitor.warn(f"{finding}; the mask may show cloud everywhere.")
    elif dark_dn + offset < _DARK_DN_OVERCORRECTED:
        monitor.warn(
            f"{darkest}; with the offset {offset:g} they become negative reflectance. The bands seem to be harmonised "
            "already: set OFFSET to none."
        )
    elif unknown:
        monitor.warn(
            f"No product metadata was found beside the bands of {scene.name}: they are taken without offset, which is "
            "right for baselines before 04.00 and for harmonised data. Otherwise set OFFSET to -1000."
        )
