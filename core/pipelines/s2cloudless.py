"""Cloud probability of a scene."""

from __future__ import annotations

from ..jobs import S2cloudlessJob
from ..messages import Message
from ..monitor import Monitor
from ..outputs import open_outputs
from ..product import open_product
from ..result import Result
from ..s2cloudless import FEATURE_BANDS, check_offset, forest_tags, load_forest, probability_strips, report_speed
from ..scene import open_loose_scene, open_scene, scene_target
from ..stream import tracked
from ..target import cropped


def run(job: S2cloudlessJob, monitor: Monitor) -> Result:
    """Write the cloud probability of a product or of loose bands."""
    forest = load_forest(job.model, job.engine)
    if job.product is None:
        opening = open_loose_scene(job.bands, FEATURE_BANDS, job, monitor)
    else:
        opening = open_scene(open_product(job.product), FEATURE_BANDS, job, monitor)
    with opening as scene:
        check_offset(scene, job, monitor)
        target = cropped(scene_target(scene, job.product is not None, job.resolution_m), job)
        monitor.info(Message("Output grid: {grid}.", grid=target.grid.describe()))
        tags = {**scene.tags(), **forest_tags(forest)}
        with (
            open_outputs(job, target, monitor, tags, encoding=job.encoding) as outputs,
            report_speed(forest, outputs.counts, monitor),
        ):
            strips = probability_strips(scene, target, forest, monitor, job.resampling, job.threads)
            outputs.write_probability(tracked(strips, monitor, target.height), job.encoding)
    return outputs.result(outputs.counts.valid_numbers())
