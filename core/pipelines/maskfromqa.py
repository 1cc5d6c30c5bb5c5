"""Mask from an Fmask or QA raster."""

from __future__ import annotations

from typing import Any

from ..inputs import open_rasters
from ..jobs import MaskFromQaJob
from ..monitor import Monitor
from ..outputs import PixelCounts, mask_spec, provenance
from ..qa import qa_mask_strips
from ..raster import write_outputs
from ..stream import partition_rows, tracked
from .report import report_mask


def run(job: MaskFromQaJob, monitor: Monitor) -> dict[str, Any]:
    """Write the mask that a class list or flags give."""
    counts = PixelCounts()
    with open_rasters([job.input]) as (raster,):
        grid = raster.grid
        partition = partition_rows(grid)
        masks = qa_mask_strips(
            raster,
            job.band,
            job.scheme,
            job.categories,
            grid,
            raster.path,
            partition,
            monitor,
            min_confidence=job.min_confidence,
            values=job.values,
            bits=job.bits,
        )
        with write_outputs([mask_spec(job.output, provenance(job))], grid, monitor) as (output,):
            for mask in counts.of_masks(tracked(masks, monitor, grid.height)):
                output.write(mask)
    report_mask(counts, monitor)
    return {"output": job.output, **counts.mask_numbers()}
