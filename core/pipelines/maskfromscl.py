"""Mask from a scene classification, with Sen2Cor's cloud probability if wanted."""

from __future__ import annotations

import contextlib

from ..classification import open_classification
from ..inputs import acquisition_tags
from ..jobs import MaskFromSclJob
from ..masks import combined_strips
from ..monitor import Monitor
from ..outputs import write_mask
from ..product import open_product
from ..provenance import product_tags
from ..result import Result
from ..stream import tracked
from ..tables import SCL_PRESET_CLASSES
from ..target import target_on


def run(job: MaskFromSclJob, monitor: Monitor) -> Result:
    """Write the mask that selected classes, or the cloud probability beside them, give."""
    with contextlib.ExitStack() as files:
        product = open_product(job.product) if job.product else None
        with_cldprb = job.cldprb_threshold is not None
        source = open_classification(job.input, product, job.resolution_m, job.cldprb, with_cldprb, job, files, monitor)
        target = target_on(source.scl.grid, source.scl.path, job.resolution_m)
        classes = job.classes or SCL_PRESET_CLASSES[job.preset]
        masks = combined_strips(source.layers(classes, job.cldprb_threshold, target, monitor))
        tags = product_tags(product) if product else acquisition_tags([source.scl])
        return write_mask(job, target, tracked(masks, monitor, target.height), monitor, tags)
