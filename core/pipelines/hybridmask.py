"""One mask from several."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import PurePath
from typing import Any

import numpy as np

from ..grid import finest
from ..inputs import mask_strips, open_rasters
from ..jobs import HybridMaskJob, NoDataRule, Rule
from ..masks import combine, flag_sources
from ..monitor import Monitor
from ..outputs import PixelCounts, mask_spec, provenance, sources_spec
from ..raster import OutputRaster, write_outputs
from ..stream import abreast, partition_rows, tracked
from .report import report_mask


def run(job: HybridMaskJob, monitor: Monitor) -> dict[str, Any]:
    """Write the vote of several masks, on the finest of their grids."""
    counts = PixelCounts()
    tags = provenance(job)
    specs = [mask_spec(job.output, tags)]
    if job.sources:
        specs.append(sources_spec(job.sources, [PurePath(path).stem for path in job.masks], tags))
    with open_rasters(job.masks) as rasters:
        grid = finest([raster.grid for raster in rasters])
        grid_name = next(raster.path for raster in rasters if raster.grid is grid)
        partition = partition_rows(grid)
        layers = [mask_strips(raster, grid, grid_name, partition, monitor) for raster in rasters]
        with write_outputs(specs, grid, monitor) as (output, *sources):
            votes = combined_strips(layers, job.rule, job.min_votes, job.nodata_rule, sources)
            for mask in counts.of_masks(tracked(votes, monitor, grid.height)):
                output.write(mask)
    report_mask(counts, monitor)
    written = {"output": job.output, **({"sources": job.sources} if job.sources else {})}
    return {**written, **counts.mask_numbers()}


def combined_strips(
    layers: Sequence[Iterator[np.ndarray]],
    rule: Rule,
    min_votes: int,
    nodata_rule: NoDataRule,
    sources: Sequence[OutputRaster] = (),
) -> Iterator[np.ndarray]:
    """Yield the vote of several streamed masks; write who flagged what to `sources`, one output or none."""
    for masks in abreast(layers):
        combined = combine(masks, rule, min_votes, nodata_rule)
        for output in sources:
            output.write(flag_sources(masks, combined))
        yield combined
