"""Grow and clean a mask."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any, Callable

import numpy as np

from ..grid import Grid
from ..growth import close_mask, grow_mask, halo_rows, open_mask
from ..inputs import mask_strips, open_rasters
from ..jobs import GrowMaskJob
from ..monitor import Monitor
from ..outputs import PixelCounts, mask_spec, provenance
from ..patches import drop_small_patches, fill_small_holes
from ..raster import pixel_size_m, write_outputs
from ..stream import Partition, partition_rows, tracked, with_halo
from .report import report_mask

_SPOOLED_SHARE = 0.7  # of the progress, while patches wait to be measured


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


def run(job: GrowMaskJob, monitor: Monitor) -> dict[str, Any]:
    """Write the mask opened, closed, without small patches and holes, and grown."""
    counts = PixelCounts()
    cleaning = Cleaning(job.open_m, job.close_m, job.min_area_m2, job.fill_holes_m2, job.distance_m)
    with open_rasters([job.input]) as (raster,):
        if not any(dataclasses.astuple(cleaning)):
            monitor.info("Every distance and area is 0: the mask is copied as it is.")
        grid = raster.grid
        partition = partition_rows(grid)
        with write_outputs([mask_spec(job.output, provenance(job))], grid, monitor) as (output,):
            strips = mask_strips(raster, grid, raster.path, partition, monitor, job.band)
            until = _SPOOLED_SHARE if cleaning.spools else 1.0
            masks = cleaned(tracked(strips, monitor, grid.height, until), partition, grid, cleaning)
            for mask in counts.of_masks(masks):
                output.write(mask)
    report_mask(counts, monitor)
    return {"output": job.output, **counts.mask_numbers()}


def cleaned(masks: Iterable[np.ndarray], partition: Partition, grid: Grid, cleaning: Cleaning) -> Iterator[np.ndarray]:
    """Yield a streamed mask after every step of `cleaning`, as if the whole mask had been in memory."""
    width_m, height_m = pixel_size_m(grid)
    pixel_m2 = width_m * height_m

    def by_distance(step: Callable[..., np.ndarray], distance_m: float, passes: int) -> None:
        nonlocal masks
        if distance_m > 0:
            function = partial(step, distance=distance_m, pixel_width=width_m, pixel_height=height_m)
            masks = with_halo(masks, partition, passes * halo_rows(distance_m, height_m), function)

    by_distance(open_mask, cleaning.open_m, passes=2)
    by_distance(close_mask, cleaning.close_m, passes=2)
    if cleaning.min_area_m2 > 0:
        masks = drop_small_patches(masks, _pixels(cleaning.min_area_m2, pixel_m2))
    if cleaning.fill_holes_m2 > 0:
        masks = fill_small_holes(masks, _pixels(cleaning.fill_holes_m2, pixel_m2))
    by_distance(grow_mask, cleaning.distance_m, passes=1)
    return iter(masks)


def _pixels(area_m2: float, pixel_m2: float) -> float:
    """Return an area in pixels, a whole number where it is one but for rounding."""
    pixels = area_m2 / pixel_m2
    return round(pixels) if math.isclose(pixels, round(pixels), rel_tol=1e-9) else pixels
