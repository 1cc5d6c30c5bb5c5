"""From product to final mask in one pass over the data."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, nullcontext
from dataclasses import dataclass, field
from typing import Callable

import numpy as np

from ..classification import open_classification
from ..errors import InputError, JobError
from ..jobs import CloudShadowJob, MaskSceneJob, ScenePreset
from ..masks import Cleaning, Layer, Thresholding, cleaned, combined_strips, thresholded
from ..monitor import Monitor
from ..outputs import Outputs, open_outputs, report_mask
from ..product import Product, open_product
from ..product.angles import Angles, find_angles
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
from ..shadowing import nir_band, report_match, seen_by_classification, seen_by_s2cloudless
from ..shadows import Seen, ShadowCaster, ShadowSettings, reach_m, widened
from ..stream import Tap, abreast, tracked
from ..tables import PRESET_NUMBERS, SCL_PRESET_CLASSES, find_scheme
from ..target import PRODUCT_RESOLUTION_M, Target, cropped, target_on, window_of

_LOOKING_SHARE = 0.8  # of the progress, until clouds and ground are matched
_SPOOLED_SHARE = 0.9  # of the progress, while patches wait to be measured


@dataclass
class _Plan:
    """Who votes on a scene; nothing is read before the layers are iterated over.

    Attributes:
        job: with the numbers of its preset.
        target: the grid of all outputs.
        around: the target, or more around it where clouds cast shadows into it.
        layers: who votes.
        probability: what may be written besides, if the product knows one.
        forest: the model, where one votes.
        caster: whose shadows vote, where they are looked for.
        tags: provenance of the product and the model.
    """

    job: MaskSceneJob
    target: Target
    around: Target
    layers: list[Layer] = field(default_factory=list)
    probability: Tap | None = None
    forest: Forest | None = None
    caster: ShadowCaster | None = None
    tags: dict[str, str] = field(default_factory=dict)


def run(job: MaskSceneJob, monitor: Monitor) -> Result:
    """Write the mask of a Level-1C or Level-2A product, and the probability and the sources if wanted."""
    with ExitStack() as files:
        product = open_product(job.product)
        angles = _shadow_angles(job, product, monitor)
        make_plan = _plan_level_2a if product.level == "L2A" else _plan_level_1c
        plan = make_plan(job, product, angles, files, monitor)
        _add_qa(plan, files, monitor)
        if plan.caster:
            plan.layers.append(Layer("Cloud shadow", plan.caster.shadow_strips()))
        monitor.info(f"Output grid: {plan.target.grid.describe()}.")
        names = [layer.name for layer in plan.layers]
        with open_outputs(plan.job, plan.target, monitor, plan.tags, names) as outputs:
            if plan.probability:
                plan.probability.listener = _on_target(outputs.writer("probability"), plan)
            votes = combined_strips(plan.layers, write_flags=outputs.writer("sources"))
            with report_speed(plan.forest, outputs.counts, monitor) if plan.forest else nullcontext():
                outputs.write_mask(_cleaned(plan, votes, monitor))
    return report_mask(outputs, monitor, _report_shadows(plan, outputs, monitor))


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


def _plan_level_1c(
    job: MaskSceneJob, product: Product, angles: Angles | None, files: ExitStack, monitor: Monitor
) -> _Plan:
    if job.cldprb_threshold is not None and job.scl_product is None:
        raise JobError(
            f"CLDPRB_THRESHOLD is set, but {job.product} is a Level-1C product, which has no MSK_CLDPRB; choose "
            "the Level-2A product of the same acquisition in SCL, or unset it."
        )
    forest = load_forest(job)
    scene = files.enter_context(open_scene(product, FEATURE_BANDS, job, monitor))
    check_offset(scene, job, monitor)
    whole = scene_target(scene, True, job.resolution_m)
    target = cropped(whole, job)
    job = settle(job, target)
    how = Thresholding(job.threshold, job.average_over_px, job.dilation_size_px)
    plan = _Plan(job, target, target, forest=forest, tags={**scene.tags(), **forest_tags(forest)})
    if angles is None:
        plan.probability = Tap(probability_strips(scene, target, forest, monitor, job.resampling, job.threads))
        plan.layers.append(Layer("s2cloudless", thresholded(plan.probability, target, how)))
    else:
        plan.around = _around(plan, whole, angles)
        seen, plan.probability = seen_by_s2cloudless(
            scene, nir_band(product), plan.around, forest, how, monitor, job.resampling, job.threads
        )
        _cast(plan, "s2cloudless", seen, angles, files, monitor)
    if job.scl_product is not None:
        _add_classification(plan, open_product(job.scl_product), files, monitor)
    return plan


def _plan_level_2a(
    job: MaskSceneJob, product: Product, angles: Angles | None, files: ExitStack, monitor: Monitor
) -> _Plan:
    if job.scl_product is not None:
        raise JobError(f"{job.product} is a Level-2A product with an SCL of its own; leave SCL unset.")
    with_cldprb = job.cldprb_threshold is not None or job.probability is not None
    resolution_m = job.resolution_m or PRODUCT_RESOLUTION_M
    source = open_classification(None, product, resolution_m, None, with_cldprb, files)
    whole = target_on(source.scl.grid, job.product, resolution_m)
    target = cropped(whole, job)
    job = settle(job, target)
    plan = _Plan(job, target, target, tags=product_tags(product))
    classes = SCL_PRESET_CLASSES[job.scl_preset]
    plan.layers += source.layers(classes, job.cldprb_threshold, target, monitor)
    if angles is not None:
        plan.around = _around(plan, whole, angles)
        nir = nir_band(product)
        scene = files.enter_context(open_scene(product, (nir,), job, monitor))
        seen = seen_by_classification(source.scl, scene, nir, plan.around, classes, False, monitor)
        _cast(plan, plan.layers.pop(0).name, seen, angles, files, monitor)
    if job.probability:
        monitor.info("Level-2A product: PROBABILITY is Sen2Cor's cloud probability (MSK_CLDPRB), not s2cloudless.")
        plan.probability = Tap(source.probability_strips(target, monitor))
        first = plan.layers[0]
        plan.layers[0] = Layer(first.name, _drawing(first.masks, plan.probability))
    return plan


def _shadow_angles(job: MaskSceneJob, product: Product, monitor: Monitor) -> Angles | None:
    """Return the angles by which shadows are looked for; None where they are not wanted, or cannot be told."""
    if not job.shadows or job.preset is ScenePreset.S2CLOUDLESS:
        return None
    try:
        angles = find_angles(product, nir_band(product))
    except InputError as error:
        monitor.warn(f"Shadows are not looked for, so they are left in the mask. {error}")
        return None
    for warning in angles.warnings:
        monitor.warn(warning)
    return angles


def _around(plan: _Plan, whole: Target, angles: Angles) -> Target:
    """Return where clouds must be known: clouds outside the extent cast shadows into it."""
    if plan.job.extent is None:
        return plan.target
    return widened(plan.target, whole.grid, reach_m(angles, plan.target, CloudShadowJob.max_height_m))


def _cast(plan: _Plan, name: str, seen: Iterator[Seen], angles: Angles, files: ExitStack, monitor: Monitor) -> None:
    """Have the clouds that a source sees cast shadows; the source itself votes first."""
    settings = ShadowSettings(CloudShadowJob.min_height_m, CloudShadowJob.max_height_m, CloudShadowJob.darkness)
    plan.caster = ShadowCaster(seen, plan.around, plan.target, angles, settings, files, monitor, _LOOKING_SHARE)
    plan.layers.insert(0, Layer(name, plan.caster.voting_strips()))


def _report_shadows(plan: _Plan, outputs: Outputs, monitor: Monitor) -> dict[str, float]:
    if plan.caster is None:
        return {}
    share = outputs.counts.percent_of_valid(plan.caster.shadow_px)
    return {"shadow_percent": share, **report_match(plan.caster.match, monitor)}


def _on_target(write: Callable[[np.ndarray], None] | None, plan: _Plan) -> Callable[[np.ndarray], None] | None:
    """Return what writes the part of a strip that lies on the target, for strips that reach beyond it."""
    if write is None or plan.around is plan.target:
        return write
    window = window_of(plan.target, plan.around)
    first = 0

    def write_part(strip: np.ndarray) -> None:
        nonlocal first
        part = window.cut(first, strip)
        first += len(strip)
        if len(part):
            write(part)

    return write_part


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
    since = _LOOKING_SHARE if plan.caster else 0.0
    until = _SPOOLED_SHARE if cleaning.spools else 1.0
    return cleaned(tracked(votes, monitor, plan.target.height, since, until), plan.target, cleaning)


def _drawing(masks: Iterator[np.ndarray], along: Tap) -> Iterator[np.ndarray]:
    """Yield masks, and draw another stream along that nobody else iterates over."""
    for mask, _ in abreast([masks, along]):
        yield mask
