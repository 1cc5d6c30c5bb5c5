"""The dates of a series become streams of cloud probability."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Protocol

import numpy as np

from ..forest import Forest
from ..monitor import Monitor, raise_if_cancelled
from ..raster import Grid
from ..target import partition_rows
from .batches import batch_of
from .features import N_BANDS, Frames, Similarity, extract_features, weight_of
from .windows import Window

TARGETS_AT_ONCE = 4  # dates that share what was seen through the window; more would need more dates on the disk
MAX_WORKERS = 4
_STRIP_PX = 150_000  # each takes about two kilobytes on its way


class Frame(Protocol):
    """One date."""

    def rows(self, first: int, end: int) -> np.ndarray:
        """Return the bands of some rows: float32 (10, h, w), reflectance, NaN where not valid."""


def probability_strips(
    frames: Mapping[int, Frame],
    targets: Sequence[int],
    count: int,
    grid: Grid,
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
        grid: of the frames.
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
    rows = max(halo, _STRIP_PX // grid.width, 1)
    with ThreadPoolExecutor(max(1, min(MAX_WORKERS, (os.cpu_count() or 2) - 1))) as pool:
        for first, end in partition_rows(grid, rows):
            top, bottom = max(0, first - halo), min(grid.height, end + halo)
            bands = np.stack([frames[number].rows(top, bottom) for number in needed])
            valid = ~np.isnan(bands[:, 0])
            np.nan_to_num(bands, copy=False)
            weight = weight_of(valid, window, how)
            inner = slice(first - top, end - top)

            def encode(band: int) -> dict[tuple[int, int], np.ndarray]:
                raise_if_cancelled(monitor)
                seen = Frames.of(bands[:, band], valid, weight, window)
                encoded = {}
                for place, (target, batch) in enumerate(zip(targets, batches)):
                    part = slice(batch.start - needed.start, batch.stop - needed.start)
                    those = Frames(seen.values[part], seen.valid[part], seen.mean[part], seen.spread[part])
                    for number, values in extract_features(band, those, target - batch.start, window, how):
                        encoded[place, number] = forest.encode(number, values[inner].ravel())
                return encoded

            features: dict[tuple[int, int], np.ndarray] = {}
            for encoded in pool.map(encode, range(N_BANDS)):
                features.update(encoded)
            scorer = forest.encoded_scorer()

            def score(place: int) -> np.ndarray:
                raise_if_cancelled(monitor)
                known = valid[targets[place] - needed.start][inner]
                asked = known if how is Similarity.CLEAN else np.ones_like(known)
                mine = [features[place, number] for number in range(forest.n_features)]
                return scorer.probability(mine, asked.ravel()).reshape(known.shape)

            yield (first, end), list(pool.map(score, range(len(targets))))
