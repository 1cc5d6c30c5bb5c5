"""From the two probabilities of a date to its masks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np

from ..masks import grow_mask, mask_probability
from ..stream import with_halo
from ..tables import NODATA
from ..target import Partition
from .features import Similarity
from .published import disk_mean


@dataclass(frozen=True)
class Decisions:
    """How two probabilities become masks.

    Attributes:
        mono_threshold: of the single date, 0 to 1.
        multi_threshold: of several dates, 0 to 1.
        average_over_px: radius of the averaging disk.
        dilation_size_px: radius of the dilating disk.
        intersects_grown: intersect the grown masks and grow again, as eo-learn does where it writes all of them.
        how: as published, what lacks data takes part, and an average equal to the threshold is cloud.
    """

    mono_threshold: float
    multi_threshold: float
    average_over_px: int
    dilation_size_px: int
    intersects_grown: bool
    how: Similarity

    @property
    def halo_px(self) -> int:
        """How far a mask looks around."""
        return self.average_over_px + 2 * self.dilation_size_px

    def mask(self, multi: np.ndarray) -> np.ndarray:
        """Return the mask of several dates: uint8 (h, w), NoData where the probability is NaN."""
        return self._grown(self._cloudy(multi, self.multi_threshold))

    def intersect(self, mono: np.ndarray, multi: np.ndarray) -> np.ndarray:
        """Return what both call cloud, grown: uint8 (h, w), NoData where either probability is NaN."""
        one, several = self._cloudy(mono, self.mono_threshold), self._cloudy(multi, self.multi_threshold)
        if self.intersects_grown:
            one, several = self._grown(one), self._grown(several)
        unknown = (one == NODATA) | (several == NODATA)
        return self._grown(np.where(unknown, NODATA, one & several).astype(np.uint8))

    def _cloudy(self, probability: np.ndarray, threshold: float) -> np.ndarray:
        if self.how is Similarity.CLEAN:
            return mask_probability(probability, threshold, self.average_over_px, 0)
        return (disk_mean(probability, self.average_over_px) >= threshold).astype(np.uint8)

    def _grown(self, mask: np.ndarray) -> np.ndarray:
        return grow_mask(mask, self.dilation_size_px)


def decide(pairs: Iterable[np.ndarray], partition: Partition, decisions: Decisions) -> Iterator[np.ndarray]:
    """Yield the mask of several dates and the intersection, strip by strip.

    Args:
        pairs: strips (2, h, w) of the probability of the single date and of several.
        partition: of the strips.
        decisions: what is cloud.

    Yields:
        uint8 (2, h, w).
    """

    def both(pair: np.ndarray) -> np.ndarray:
        mono, multi = pair
        return np.stack([decisions.mask(multi), decisions.intersect(mono, multi)])

    yield from with_halo(pairs, partition, decisions.halo_px, both)
