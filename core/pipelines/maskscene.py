"""From product to final mask in one pass over the data."""

from __future__ import annotations

import contextlib
import dataclasses
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from ..classes import SCL_PRESET_CLASSES, find_scheme
from ..errors import JobError
from ..forest import Forest
from ..grid import Grid
from ..inputs import open_rasters
from ..jobs import Encoding, MaskSceneJob, NoDataRule, Rule, ScenePreset
from ..monitor import Monitor
from ..outputs import (
    PERCENT_MAX,
    PixelCounts,
    mask_spec,
    probability_spec,
    provenance,
    sources_spec,
)
from ..product import Product, open_product
from ..qa import cldprb_mask_strips, cldprb_strips, qa_mask_strips, scl_mask_strips
from ..raster import OutputRaster, OutputSpec, bounds_in, pixel_size_m, write_outputs, written
from ..scene import PRODUCT_RESOLUTION_M, open_scene, probability_strips, target_grid
from ..stream import Partition, abreast, partition_rows, tracked
from .growmask import Cleaning, cleaned
from .hybridmask import combined_strips
from .maskfromprobability import thresholded
from .maskfromscl import Classification, classification_grid, open_classification, product_layer
from .report import report_forest, report_mask

_SPOOLED_SHARE = 0.9  # of the progress, while patches wait to be measured


@dataclass(frozen=True)
class Settings:
    """Threshold, averaging and growth, as the grid has them."""

    threshold: float
    average_over_px: float
    dilation_size_px: float
    distance_m: float


@dataclass(frozen=True)
class _Preset:
    threshold: float
    average_over_m: float = 0
    distance_m: float = 0


_PRESETS = {
    ScenePreset.KEEP_DATA: _Preset(0.6, distance_m=20),
    ScenePreset.BALANCED: _Preset(0.4, average_over_m=40, distance_m=100),
    ScenePreset.SAFE: _Preset(0.3, distance_m=250),
}
_S2CLOUDLESS_DEFAULTS = Settings(threshold=0.4, average_over_px=1, dilation_size_px=1, distance_m=0)


def settings_of(job: MaskSceneJob, grid: Grid) -> Settings:
    """Return what a preset means on a grid, or the job's own numbers for the preset `CUSTOM`."""
    if job.preset is ScenePreset.CUSTOM:
        return Settings(job.threshold, job.average_over_px, job.dilation_size_px, job.distance_m)
    if job.preset is ScenePreset.S2CLOUDLESS:
        return _S2CLOUDLESS_DEFAULTS
    preset = _PRESETS[job.preset]
    return Settings(preset.threshold, preset.average_over_m / pixel_size_m(grid)[0], 0, preset.distance_m)


@dataclass
class _Plan:
    """The layers that vote on a scene; nothing is read before they are iterated over."""

    grid: Grid
    partition: Partition
    probability: Iterator[np.ndarray] | None = None
    votes_by_probability: bool = False
    names: list[str] = field(default_factory=list)
    layers: list[Iterator[np.ndarray]] = field(default_factory=list)
    tags: dict[str, str] = field(default_factory=dict)


def run(job: MaskSceneJob, monitor: Monitor) -> dict[str, Any]:
    """Write the mask of a Level-1C or Level-2A product, and the probability and the sources if wanted."""
    counts = PixelCounts()
    with contextlib.ExitStack() as files:
        product = open_product(job.product)
        if product.level == "L2A":
            plan = _plan_l2a(job, product, files, monitor)
        else:
            plan = _plan_l1c(job, files, counts, monitor)
        _add_qa(job, plan, files, monitor)
        monitor.info(f"Output grid: {plan.grid.describe()}.")
        settings = settings_of(job, plan.grid)
        specs = _specs(dataclasses.replace(job, **dataclasses.asdict(settings)), plan)
        with write_outputs(list(specs.values()), plan.grid, monitor) as opened:
            outputs = dict(zip(specs, opened))
            cleaning = Cleaning(
                min_area_m2=job.min_area_m2, fill_holes_m2=job.fill_holes_m2, distance_m=settings.distance_m
            )
            votes = _votes(plan, settings, outputs)
            until = _SPOOLED_SHARE if cleaning.spools else 1.0
            masks = cleaned(tracked(votes, monitor, plan.grid.height, until), plan.partition, plan.grid, cleaning)
            for mask in counts.of_masks(masks):
                outputs["output"].write(mask)
    report_mask(counts, monitor)
    return {**{key: spec.path for key, spec in specs.items()}, "source_names": plan.names, **counts.mask_numbers()}


def _plan_l1c(job: MaskSceneJob, files: contextlib.ExitStack, counts: PixelCounts, monitor: Monitor) -> _Plan:
    forest = Forest.load(job.model, job.engine)
    files.enter_context(report_forest(forest, counts, monitor))
    scene = files.enter_context(open_scene(job, monitor))
    grid = target_grid(scene, job)
    plan = _Plan(grid, partition_rows(grid), votes_by_probability=True, names=["s2cloudless"])
    plan.tags = {**scene.tags(), "CLOUDSIEVE_MODEL_SHA256": forest.model_sha256}
    plan.probability = probability_strips(scene, grid, forest, plan.partition, job, monitor)
    if job.scl_product is not None:
        resolution_m = job.resolution_m or PRODUCT_RESOLUTION_M
        source = files.enter_context(
            open_classification(None, job.scl_product, resolution_m, None, job.cldprb_threshold)
        )
        _add_classification(job, plan, source, scene.name, monitor)
    elif job.cldprb_threshold is not None:
        raise JobError(
            f"CLDPRB_THRESHOLD is set, but {job.product} is a Level-1C product, which has no MSK_CLDPRB; choose "
            "the Level-2A product of the same acquisition in SCL, or unset it."
        )
    return plan


def _plan_l2a(job: MaskSceneJob, product: Product, files: contextlib.ExitStack, monitor: Monitor) -> _Plan:
    if job.scl_product is not None:
        raise JobError(f"{job.product} is a Level-2A product with an SCL of its own; leave SCL unset.")
    resolution_m = job.resolution_m or PRODUCT_RESOLUTION_M
    source = files.enter_context(open_classification(None, job.product, resolution_m, None, job.cldprb_threshold))
    grid = classification_grid(source.scl, resolution_m)
    if job.extent is not None:
        grid = grid.cropped(bounds_in(grid, job.extent, job.extent_crs))
    plan = _Plan(grid, partition_rows(grid))
    plan.tags = source.tags
    _add_classification(job, plan, source, job.product, monitor)
    if job.probability:
        monitor.info("Level-2A product: PROBABILITY is Sen2Cor's cloud probability (MSK_CLDPRB), not s2cloudless.")
        (cldprb,) = files.enter_context(open_rasters([product_layer(product, "CLDPRB", resolution_m)]))
        percent = cldprb_strips(cldprb, grid, job.product, plan.partition, monitor)
        plan.probability = (strip / np.float32(PERCENT_MAX) for strip in percent)
    return plan


def _add_classification(
    job: MaskSceneJob, plan: _Plan, source: Classification, grid_name: str, monitor: Monitor
) -> None:
    classes = SCL_PRESET_CLASSES[job.scl_preset]
    plan.names.append("SCL")
    plan.layers.append(scl_mask_strips(source.scl, classes, plan.grid, grid_name, plan.partition, monitor))
    if source.cldprb is not None and job.cldprb_threshold is not None:
        plan.names.append("CLDPRB")
        plan.layers.append(
            cldprb_mask_strips(source.cldprb, job.cldprb_threshold, plan.grid, grid_name, plan.partition, monitor)
        )


def _add_qa(job: MaskSceneJob, plan: _Plan, files: contextlib.ExitStack, monitor: Monitor) -> None:
    if job.qa is None:
        return
    (raster,) = files.enter_context(open_rasters([job.qa]))
    plan.names.append(find_scheme(job.scheme).label)
    plan.layers.append(
        qa_mask_strips(raster, 1, job.scheme, job.categories, plan.grid, job.product, plan.partition, monitor)
    )


def _specs(job: MaskSceneJob, plan: _Plan) -> dict[str, OutputSpec]:
    tags = provenance(job, scene=plan.tags)
    specs = {"output": mask_spec(job.output, tags)}
    if job.probability:
        specs["probability"] = probability_spec(job.probability, Encoding.FRACTION, tags)
    if job.sources:
        specs["sources"] = sources_spec(job.sources, plan.names, tags)
    return specs


def _votes(plan: _Plan, settings: Settings, outputs: dict[str, OutputRaster]) -> Iterator[np.ndarray]:
    layers = list(plan.layers)
    if plan.probability is not None:
        probability = plan.probability
        if "probability" in outputs:
            probability = written(probability, outputs["probability"])
        if plan.votes_by_probability:
            mask = thresholded(
                probability,
                plan.partition,
                settings.threshold,
                settings.average_over_px,
                settings.dilation_size_px,
            )
            layers.insert(0, mask)
        else:
            layers[0] = (strip for strip, _ in abreast([layers[0], probability]))
    sources = [outputs["sources"]] if "sources" in outputs else []
    return combined_strips(layers, Rule.ANY, 1, NoDataRule.ANY_UNKNOWN, sources)
