"""The dates of a series become streams of cloud probability."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from typing import Protocol

import numpy as np

from ..forest import Forest, PublishedModel
from ..monitor import Monitor, raise_if_cancelled
from ..tables import Evaluator
from .batches import batch_of
from .features import N_BANDS, N_FEATURES, Frames, Similarity, extract_features, weight_of
from .windows import Window

_MODEL = PublishedModel("ssim_s2_cloud_detector_lightGBM_v0.2.txt", "eolearn", "mask/models", "eo-learn-mask")
TARGETS_AT_ONCE = 4  # dates that share what was seen through the window; more would need more dates on the disk
MAX_WORKERS = 4
_STRIP_PX = 150_000  # each takes about two kilobytes on its way


def load_multi_forest(model: str | None = None, evaluator: Evaluator = Evaluator.AUTO) -> Forest:
    """Load a forest of the 90 features: that of eo-learn's mask package, unless another one is given.

    Raises:
        InputError: the file does not exist or is no model of this kind.
        DependencyError: the published model, or the evaluator asked for by name, is not installed.
    """
    return Forest.load(_MODEL.find(model), N_FEATURES, evaluator)


class Frame(Protocol):
    """One date."""

    def rows(self, first: int, end: int) -> tuple[np.ndarray, np.ndarray]:
        """Return the bands of some rows, float32 (10, h, w), reflectance, and where they are valid: bool (h, w)."""


def probability_strips(
    frames: Mapping[int, Frame],
    targets: Sequence[int],
    count: int,
    height: int,
    width: int,
    forest: Forest,
    window: Window,
    how: Similarity,
    monitor: Monitor,
) -> Iterator[tuple[tuple[int, int], list[np.ndarray]]]:
    """Yield the multi-temporal cloud probability of some dates.

    Args:
        frames: by number, at least those of the batches of all targets.
        targets: the dates that are asked for.
        count: how many dates the series has.
        height: of the frames.
        width: of the frames.
        forest: the model of 90 features.
        window: the surroundings of a pixel.
        how: what becomes of pixels that a date lacks.
        monitor: asked about Cancel.

    Yields:
        First and end row, and for each target float32 (h, w), 0 to 1; NaN for NoData, but as published none is NoData.
    """
    batches = [batch_of(target, count) for target in targets]
    needed = range(min(batch.start for batch in batches), max(batch.stop for batch in batches))
    halo = window.radius_px
    rows = max(halo, _STRIP_PX // width, 1)
    with ThreadPoolExecutor(max(1, min(MAX_WORKERS, (os.cpu_count() or 2) - 1))) as pool:
        for first in range(0, height, rows):
            end = min(first + rows, height)
            top, bottom = max(0, first - halo), min(height, end + halo)
            bands, valid = (np.stack(parts) for parts in zip(*(frames[number].rows(top, bottom) for number in needed)))
            strip = _Strip(
                bands,
                valid,
                weight_of(valid, window, how),
                slice(first - top, end - top),
                [range(batch.start - needed.start, batch.stop - needed.start) for batch in batches],
                [target - needed.start for target in targets],
                forest,
                window,
                how,
                monitor,
            )
            features = {key: values for part in pool.map(strip.encode, range(N_BANDS)) for key, values in part.items()}
            yield (first, end), list(pool.map(partial(strip.score, features), range(len(targets))))


Encoded = dict[tuple[int, int], np.ndarray]


@dataclass(frozen=True)
class _Strip:
    """Some rows of all dates that a few targets need, with their halo; dates are counted from the first of them."""

    bands: np.ndarray
    valid: np.ndarray
    weight: np.ndarray
    inner: slice
    batches: Sequence[range]
    targets: Sequence[int]
    forest: Forest
    window: Window
    how: Similarity
    monitor: Monitor

    def encode(self, band: int) -> Encoded:
        """Return the features of one band, by place of the target and number of the feature."""
        seen = Frames.of(self.bands[:, band], self.valid, self.weight, self.window)
        encoded: Encoded = {}
        for place, (target, batch) in enumerate(zip(self.targets, self.batches)):
            raise_if_cancelled(self.monitor)
            own = seen.part(batch)
            for number, values in extract_features(band, own, target - batch.start, self.window, self.how):
                encoded[place, number] = self.forest.encode(number, values[self.inner].ravel())
        return encoded

    def score(self, features: Encoded, place: int) -> np.ndarray:
        """Return the probability of one target: float32 (h, w)."""
        raise_if_cancelled(self.monitor)
        known = self.valid[self.targets[place]][self.inner]
        asked = known if self.how is Similarity.CLEAN else np.ones_like(known)
        own = [features[place, number] for number in range(self.forest.n_features)]
        return self.forest.encoded_scorer().probability(own, asked.ravel()).reshape(known.shape)
