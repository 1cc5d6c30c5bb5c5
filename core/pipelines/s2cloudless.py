"""Cloud probability of a scene."""

from __future__ import annotations

from typing import Any

from ..forest import Forest
from ..jobs import S2cloudlessJob
from ..monitor import Monitor
from ..outputs import PixelCounts, encode_probability, probability_spec, provenance
from ..raster import write_outputs
from ..scene import open_scene, probability_strips, target_grid
from ..stream import partition_rows, tracked
from .report import report_forest


def run(job: S2cloudlessJob, monitor: Monitor) -> dict[str, Any]:
    """Write the cloud probability of a product or of loose bands."""
    forest = Forest.load(job.model, job.engine)
    counts = PixelCounts()
    with open_scene(job, monitor) as scene:
        grid = target_grid(scene, job)
        monitor.info(f"Output grid: {grid.describe()}.")
        partition = partition_rows(grid)
        tags = provenance(job, scene=scene.tags(), model={"CLOUDSIEVE_MODEL_SHA256": forest.model_sha256})
        spec = probability_spec(job.output, job.encoding, tags)
        with report_forest(forest, counts, monitor), write_outputs([spec], grid, monitor) as (output,):
            strips = probability_strips(scene, grid, forest, partition, job, monitor)
            for probability in tracked(strips, monitor, grid.height):
                counts.add_probability(probability)
                output.write(*encode_probability(probability, job.encoding))
    return {"output": job.output, **counts.valid_numbers()}
