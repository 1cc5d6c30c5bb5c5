"""A streamed mask cleaned and grown."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Callable

import numpy as np

from .growth import close_mask, grow_mask, halo_rows, open_mask
from .patches import drop_small_patches, fill_small_holes

if TYPE_CHECKING:
    from ..target import Target


@dataclass(frozen=True)
class Cleaning:
    """How to clean and grow a mask; 0 leaves a step out. The steps run in the order of the fields."""

    open_m: float = 0
    close_m: float = 0
    min_area_m2: float = 0
    fill_holes_m2: float = 0
    distance_m: float = 0

    @property
    def spools(self) -> bool:
        """Whether patches must be measured before the first strip can be written."""
        return self.min_area_m2 > 0 or self.fill_holes_m2 > 0


def cleaned(masks: Iterable[np.ndarray], target: Target, cleaning: Cleaning) -> Iterator[np.ndarray]:
    """Yield a streamed mask after every step of `cleaning`, as if the whole mask had been in memory."""
    from ..stream import with_halo  # only here: the stream needs rasterio, and a mask in memory does not

    width_m, height_m = target.pixel_size_m
    pixel_m2 = width_m * height_m

    def by_distance(step: Callable[..., np.ndarray], distance_m: float, passes: int) -> None:
        nonlocal masks
        if distance_m > 0:
            function = partial(step, distance=distance_m, pixel_width=width_m, pixel_height=height_m)
            masks = with_halo(masks, target.partition, passes * halo_rows(distance_m, height_m), function)

    by_distance(open_mask, cleaning.open_m, passes=2)
    by_distance(close_mask, cleaning.close_m, passes=2)
    if cleaning.min_area_m2 > 0:
        masks = drop_small_patches(masks, _pixels(cleaning.min_area_m2, pixel_m2))
    if cleaning.fill_holes_m2 > 0:
        masks = fill_small_holes(masks, _pixels(cleaning.fill_holes_m2, pixel_m2))
    by_distance(grow_mask, cleaning.distance_m, passes=1)
    return iter(masks)


def small_patches_dropped(masks: Iterable[np.ndarray], target: Target, min_area_m2: float) -> Iterator[np.ndarray]:
    """Yield a streamed mask without its patches below an area in square metres; 0 keeps all."""
    return cleaned(masks, target, Cleaning(min_area_m2=min_area_m2))


def _pixels(area_m2: float, pixel_m2: float) -> float:
    """Return an area in pixels, a whole number where it is one but for rounding."""
    pixels = area_m2 / pixel_m2
    return round(pixels) if math.isclose(pixels, round(pixels), rel_tol=1e-9) else pixels
