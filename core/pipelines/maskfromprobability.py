"""Mask from a cloud probability."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import numpy as np

from ..inputs import open_rasters, probability_strips
from ..jobs import MaskFromProbabilityJob
from ..masks import mask_probability
from ..monitor import Monitor
from ..outputs import PixelCounts, mask_spec, provenance
from ..raster import write_outputs
from ..stream import Partition, partition_rows, tracked, with_halo
from .report import report_mask


def run(job: MaskFromProbabilityJob, monitor: Monitor) -> dict[str, Any]:
    """Write the mask that s2cloudless makes of a probability."""
    counts = PixelCounts()
    with open_rasters([job.input]) as (raster,):
        partition = partition_rows(raster.grid)
        with write_outputs([mask_spec(job.output, provenance(job))], raster.grid, monitor) as (output,):
            probabilities = probability_strips(raster, job.encoding, partition, monitor, job.band)
            strips = tracked(probabilities, monitor, raster.grid.height)
            masks = thresholded(strips, partition, job.threshold, job.average_over_px, job.dilation_size_px)
            for mask in counts.of_masks(masks):
                output.write(mask)
    report_mask(counts, monitor)
    return {"output": job.output, **counts.mask_numbers()}


def thresholded(
    probabilities: Iterable[np.ndarray],
    partition: Partition,
    threshold: float,
    average_over_px: float,
    dilation_size_px: float,
) -> Iterator[np.ndarray]:
    """Yield the mask of a streamed probability, with the halo that averaging and dilation need."""

    def mask(probability: np.ndarray) -> np.ndarray:
        return mask_probability(probability, threshold, average_over_px, dilation_size_px)

    return with_halo(probabilities, partition, int(average_over_px) + int(dilation_size_px), mask)
