"""One mask from several."""

from __future__ import annotations

from pathlib import PurePath

from ..acquisition import require_same_acquisition
from ..inputs import acquisition_tags, acquisitions_of, mask_strips
from ..jobs import HybridMaskJob
from ..masks import Layer, combined_strips
from ..monitor import Monitor
from ..outputs import open_outputs, report_mask
from ..raster import finest, open_rasters
from ..result import Result
from ..stream import tracked
from ..target import target_of


def run(job: HybridMaskJob, monitor: Monitor) -> Result:
    """Write the vote of several masks, on the finest of their grids."""
    with open_rasters(job.masks) as rasters:
        require_same_acquisition(acquisitions_of(rasters), job.any_acquisition, monitor)
        grid = finest([raster.grid for raster in rasters])
        target = target_of(next(raster for raster in rasters if raster.grid is grid))
        layers = [Layer(PurePath(raster.path).stem, mask_strips(raster, target, monitor)) for raster in rasters]
        names = [layer.name for layer in layers]
        with open_outputs(job, target, monitor, acquisition_tags(rasters), names) as outputs:
            write_sources = outputs.write_sources if job.sources else None  # more than seven have no bits
            votes = combined_strips(layers, job.rule, job.min_votes, job.nodata_rule, write_sources)
            outputs.write_mask(tracked(votes, monitor, target.height))
            return report_mask(outputs, monitor)
