"""Grow and clean a mask."""

from __future__ import annotations

import dataclasses

from ..inputs import acquisition_tags, mask_strips
from ..jobs import GrowMaskJob
from ..masks import Cleaning, cleaned
from ..monitor import Monitor
from ..outputs import write_mask
from ..raster import open_rasters
from ..result import Result
from ..stream import tracked
from ..target import target_of

_SPOOLED_SHARE = 0.7  # of the progress, while patches wait to be measured


def run(job: GrowMaskJob, monitor: Monitor) -> Result:
    """Write the mask opened, closed, without small patches and holes, and grown."""
    cleaning = Cleaning(job.open_m, job.close_m, job.min_area_m2, job.fill_holes_m2, job.distance_m)
    with open_rasters([job.input]) as (raster,):
        if not any(dataclasses.astuple(cleaning)):
            monitor.info("Every distance and area is 0: the mask is copied as it is.")
        target = target_of(raster)
        until = _SPOOLED_SHARE if cleaning.spools else 1.0
        masks = tracked(mask_strips(raster, target, monitor, job.band), monitor, target.height, until=until)
        return write_mask(job, target, cleaned(masks, target, cleaning), monitor, acquisition_tags([raster]))
