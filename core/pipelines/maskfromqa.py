"""Mask from an Fmask or QA raster."""

from __future__ import annotations

from ..inputs import acquisition_tags
from ..jobs import MaskFromQaJob
from ..monitor import Monitor
from ..outputs import write_mask
from ..qa import QaReading, qa_mask_strips
from ..raster import open_rasters
from ..result import Result
from ..stream import tracked
from ..target import target_of


def run(job: MaskFromQaJob, monitor: Monitor) -> Result:
    """Write the mask that a class list or flags give."""
    with open_rasters([job.input]) as (raster,):
        target = target_of(raster)
        reading = QaReading(job.scheme, job.categories, job.band, job.min_confidence, job.values, job.bits)
        masks = qa_mask_strips(raster, reading, target, monitor)
        return write_mask(job, target, tracked(masks, monitor, target.height), monitor, acquisition_tags([raster]))
