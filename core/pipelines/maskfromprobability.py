"""Mask from a cloud probability."""

from __future__ import annotations

from dataclasses import replace

from ..inputs import acquisition_tags, stored_probability_strips
from ..jobs import Encoding, MaskFromProbabilityJob
from ..masks import Thresholding, thresholded
from ..monitor import Monitor
from ..outputs import write_mask
from ..raster import open_rasters
from ..result import Result
from ..stream import tracked
from ..tables.codes import ENCODING_MAX
from ..target import target_of


def run(job: MaskFromProbabilityJob, monitor: Monitor) -> Result:
    """Write the mask that s2cloudless makes of a probability."""
    with open_rasters([job.input]) as (raster,):
        target = target_of(raster)
        probabilities = stored_probability_strips(raster, target, job.encoding, monitor, job.band)
        how = Thresholding(job.threshold, job.average_over_px, job.dilation_size_px)
        if job.encoding is not Encoding.FRACTION:
            how = replace(how, steps=ENCODING_MAX[job.encoding])
        masks = thresholded(tracked(probabilities, monitor, target.height), target, how)
        return write_mask(job, target, masks, monitor, acquisition_tags([raster]))
