"""From product to final mask in one pass over the data."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, nullcontext
from dataclasses import dataclass, field

import numpy as np

from ..classification import open_classification
from ..errors import JobError
from ..jobs import MaskSceneJob, ScenePreset
from ..masks import Cleaning, Layer, Thresholding, cleaned, combined_strips, thresholded
from ..monitor import Monitor
from ..outputs import open_outputs, report_mask
from ..product import Product, open_product
from ..provenance import product_tags
from ..qa import QaReading, qa_mask_strips
from ..raster import open_raster
from ..result import Result
from ..s2cloudless import (
    FEATURE_BANDS,
    Forest,
    check_offset,
    forest_tags,
    load_forest,
    probability_strips,
    report_speed,
)
from ..scene import open_scene, scene_target
from ..stream import Tap, abreast, tracked
from ..tables import PRESET_NUMBERS, SCL_PRESET_CLASSES, find_scheme
from ..target import PRODUCT_RESOLUTION_M, Target, cropped, target_on

_SPOOLED_SHARE = 0.9  # of the progress, while patches wait to be measured


@dataclass
class _Plan:
    """Who votes on a scene; nothing is read before the layers are iterated over.

    Attributes:
        job: with the numbers of its preset.
        target: the grid of all outputs.
        layers: who votes.
        probability: what may be written besides, if the product knows one.
        forest: the model, where one votes.
        tags: provenance of the product and the model.
    """

    job: MaskSceneJob
    target: Target
    layers: list[Layer] = field(default_factory=list)
    probability: Tap | None = None
    forest: Forest | None = None
    tags: dict[str, str] = field(default_factory=dict)


def run(job: MaskSceneJob, monitor: Monitor) -> Result:
    """Write the mask of a Level-1C or Level-2A product, and the probability and the sources if wanted."""
    with ExitStack() as files:
        product = open_product(job.product)
        make_plan = _plan_level_2a if product.level == "L2A" else _plan_level_1c
        plan = make_plan(job, product, files, monitor)
        _add_qa(plan, files, monitor)
        monitor.info(f"Output grid: {plan.target.grid.describe()}.")
        names = [layer.name for layer in plan.layers]
        with open_outputs(plan.job, plan.target, monitor, plan.tags, names) as outputs:
            if plan.probability:
                plan.probability.listener = outputs.writer("probability")
            votes = combined_strips(plan.layers, write_flags=outputs.writer("sources"))
            with report_speed(plan.forest, outputs.counts, monitor) if plan.forest else nullcontext():
                outputs.write_mask(_cleaned(plan, votes, monitor))
    return report_mask(outputs, monitor)


def settle(job: MaskSceneJob, target: Target) -> MaskSceneJob:
    """Return the job with the numbers that its preset means on a grid; those of `CUSTOM` are its own."""
    if job.preset is ScenePreset.CUSTOM:
        return job
    preset = PRESET_NUMBERS[job.preset]
    return dataclasses.replace(
        job,
        threshold=preset.threshold,
        average_over_px=preset.average_over_px or preset.average_over_m / target.pixel_size_m[0],
        dilation_size_px=preset.dilation_size_px,
        distance_m=preset.distance_m,
    )


def _plan_level_1c(job: MaskSceneJob, product: Product, files: ExitStack, monitor: Monitor) -> _Plan:
    if job.cldprb_threshold is not None and job.scl_product is None:
        raise JobError(
            f"CLDPRB_THRESHOLD is set, but {job.product} is a Level-1C product, which has no MSK_CLDPRB; choose "
            "the Level-2A product of the same acquisition in SCL, or unset it."
        )
    forest = load_forest(job)
    scene = files.enter_context(open_scene(product, FEATURE_BANDS, job, monitor))
    check_offset(scene, job, monitor)
    target = scene_target(scene, is_product=True, options=job)
    job = settle(job, target)
    probability = Tap(probability_strips(scene, target, forest, monitor, job.resampling, job.threads))
    how = Thresholding(job.threshold, job.average_over_px, job.dilation_size_px)
    layers = [Layer("s2cloudless", thresholded(probability, target, how))]
    plan = _Plan(job, target, layers, probability, forest, {**scene.tags(), **forest_tags(forest)})
    if job.scl_product is not None:
        _add_classification(plan, open_product(job.scl_product), files, monitor)
    return plan


def _plan_level_2a(job: MaskSceneJob, product: Product, files: ExitStack, monitor: Monitor) -> _Plan:
    if job.scl_product is not None:
        raise JobError(f"{job.product} is a Level-2A product with an SCL of its own; leave SCL unset.")
    with_cldprb = job.cldprb_threshold is not None or job.probability is not None
    resolution_m = job.resolution_m or PRODUCT_RESOLUTION_M
    source = open_classification(None, product, resolution_m, None, with_cldprb, files)
    target = cropped(target_on(source.scl.grid, job.product, resolution_m), job)
    job = settle(job, target)
    layers = source.layers(SCL_PRESET_CLASSES[job.scl_preset], job.cldprb_threshold, target, monitor)
    plan = _Plan(job, target, layers, tags=product_tags(product))
    if job.probability:
        monitor.info("Level-2A product: PROBABILITY is Sen2Cor's cloud probability (MSK_CLDPRB), not s2cloudless.")
        plan.probability = Tap(source.probability_strips(target, monitor))
        layers[0] = Layer(layers[0].name, _drawing(layers[0].masks, plan.probability))
    return plan


def _add_classification(plan: _Plan, product: Product, files: ExitStack, monitor: Monitor) -> None:
    job = plan.job
    resolution_m = job.resolution_m or PRODUCT_RESOLUTION_M
    source = open_classification(None, product, resolution_m, None, job.cldprb_threshold is not None, files)
    classes = SCL_PRESET_CLASSES[job.scl_preset]
    plan.layers += source.layers(classes, job.cldprb_threshold, plan.target, monitor)


def _add_qa(plan: _Plan, files: ExitStack, monitor: Monitor) -> None:
    job = plan.job
    if job.qa is None:
        return
    raster = open_raster(job.qa)
    files.callback(raster.close)
    masks = qa_mask_strips(raster, QaReading(job.scheme, job.categories), plan.target, monitor)
    plan.layers.append(Layer(find_scheme(job.scheme).label, masks))


def _cleaned(plan: _Plan, votes: Iterable[np.ndarray], monitor: Monitor) -> Iterator[np.ndarray]:
    job = plan.job
    cleaning = Cleaning(min_area_m2=job.min_area_m2, fill_holes_m2=job.fill_holes_m2, distance_m=job.distance_m)
    until = _SPOOLED_SHARE if cleaning.spools else 1.0
    return cleaned(tracked(votes, monitor, plan.target.height, until=until), plan.target, cleaning)


def _drawing(masks: Iterator[np.ndarray], along: Tap) -> Iterator[np.ndarray]:
    """Yield masks, and draw another stream along that nobody else iterates over."""
    for mask, _ in abreast([masks, along]):
        yield mask
