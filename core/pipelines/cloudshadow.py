"""Cloud shadows of a scene."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from typing import Callable

import numpy as np

from ..calibration import CIRRUS_BAND, check_offset
from ..classification import open_classification
from ..inputs import acquisition_of
from ..jobs import CloudShadowJob
from ..masks import Thresholding, small_patches_dropped
from ..messages import Message
from ..monitor import Monitor, Stage
from ..outputs import open_outputs, report_mask
from ..product import BandFile, Product, describe_raster, open_product, require_same_acquisition
from ..product.angles import Angles, find_angles, override_angles
from ..raster import open_raster
from ..result import Result
from ..s2cloudless import FEATURE_BANDS, load_forest
from ..scene import Scene, open_scene, scene_target
from ..shadowing import GREEN, nir_band, report_match, seen_by_classification, seen_by_mask, seen_by_s2cloudless
from ..shadows import Seen, ShadowCaster, ShadowSettings, reach_m, widened
from ..stream import abreast, require_alignable, tracked
from ..tables import SCL_CLOUDS
from ..target import PRODUCT_RESOLUTION_M, Target, cropped, target_on

_LOOKING_SHARE = 0.8  # of the progress, until clouds and ground are matched
_S2CLOUDLESS = Thresholding(threshold=0.4, average_over_px=1, dilation_size_px=1)  # as the Python package masks


@dataclass(frozen=True)
class _Source:
    """The scene that is looked at: all of its pixels, how to stream it, and its provenance."""

    whole: Target
    scene: Scene
    look: Callable[[Target], Iterator[Seen]]


def run(job: CloudShadowJob, monitor: Monitor) -> Result:
    """Write the shadows of a scene's clouds, and the clouds' height and the agreement if wanted."""
    with ExitStack() as files:
        product = open_product(job.product) if job.product else _product_of(str(job.nir))
        angles = _angles(job, product)
        for warning in angles.warnings:
            monitor.warn(warning)
        source = _open_source(job, product, files, Stage(monitor, until=_LOOKING_SHARE))
        target = cropped(source.whole, job)
        monitor.info(Message("Output grid: {grid}.", grid=target.grid.describe()))
        settings = ShadowSettings(job.min_height_m, job.max_height_m, job.darkness)
        around = widened(target, source.whole.grid, reach_m(angles, target, job.max_height_m)) if job.extent else target
        looked = source.look(around)
        caster = ShadowCaster(looked, around, target, angles, settings, files, monitor, _LOOKING_SHARE)
        masks = small_patches_dropped(caster.shadow_strips(), target, job.min_area_m2)
        with open_outputs(job, target, monitor, source.scene.tags()) as outputs:
            beside = [
                (write, caster.coarse_strips(name))
                for write, name in ((outputs.writer("height"), "height_m"), (outputs.writer("agreement"), "score"))
                if write
            ]
            outputs.write_mask(tracked(_writing(masks, beside), monitor, target.height, since=_LOOKING_SHARE))
            share = outputs.counts.mask_numbers()["masked_percent"]
            return report_mask(outputs, monitor, {"shadow_percent": share, **report_match(caster.match, monitor)})


def _product_of(nir: str) -> Product:
    """Return a loose raster as the product that it stands for."""
    return describe_raster(nir, {"B08": BandFile("B08", nir)})


def _angles(job: CloudShadowJob, product: Product) -> Angles:
    typed = (job.sun_zenith_deg, job.sun_azimuth_deg, job.view_zenith_deg, job.view_azimuth_deg)
    needs_product = job.product is not None and any(angle is None for angle in typed)
    return override_angles(find_angles(product, nir_band(product)) if needs_product else None, *typed)


def _open_source(job: CloudShadowJob, product: Product, files: ExitStack, monitor: Monitor) -> _Source:
    nir = nir_band(product)
    green = (GREEN,) if job.water else ()
    if job.clouds is not None:
        scene = files.enter_context(open_scene(product, (nir, *green), job, monitor))
        clouds = open_raster(job.clouds)
        files.callback(clouds.close)
        seen = product.acquisition if job.product else acquisition_of(scene.band(nir)[0])
        told = {product.path: seen, clouds.path: acquisition_of(clouds)}
        require_same_acquisition(told, job.any_acquisition, monitor)
        _check_offset(job, scene, monitor)
        whole = scene_target(scene, job.product is not None, job.resolution_m)
        require_alignable(clouds, whole)
        return _Source(whole, scene, lambda around: seen_by_mask(clouds, scene, nir, around, monitor))
    if product.level == "L2A":
        resolution_m = job.resolution_m or PRODUCT_RESOLUTION_M
        scl = open_classification(None, product, resolution_m, None, False, job, files, monitor).scl
        scene = files.enter_context(open_scene(product, (nir,), job, monitor))
        _check_offset(job, scene, monitor)
        whole = target_on(scl.grid, product.path, resolution_m)
        return _Source(
            whole,
            scene,
            lambda around: seen_by_classification(scl, scene, nir, around, SCL_CLOUDS, job.water, monitor),
        )
    forest = load_forest()
    scene = files.enter_context(open_scene(product, (*FEATURE_BANDS, *green), job, monitor))
    check_offset(scene, job, monitor)
    whole = scene_target(scene, True, job.resolution_m)
    return _Source(
        whole, scene, lambda around: seen_by_s2cloudless(scene, nir, around, around, forest, _S2CLOUDLESS, monitor)[0]
    )


def _check_offset(job: CloudShadowJob, scene: Scene, monitor: Monitor) -> None:
    """Judge the offset by the band that tells it, which shadows need not, where the product has it."""
    if CIRRUS_BAND not in scene.product.bands:
        check_offset(scene, job, monitor)
        return
    with open_scene(scene.product, (CIRRUS_BAND,), job, monitor) as cirrus:
        check_offset(cirrus, job, monitor)


def _writing(
    masks: Iterator[np.ndarray], beside: list[tuple[Callable[[np.ndarray], None], Iterator[np.ndarray]]]
) -> Iterator[np.ndarray]:
    """Yield masks, and write the strips of other streams as they come abreast."""
    for mask, *others in abreast([masks, *(strips for _, strips in beside)]):
        for (write, _), strip in zip(beside, others):
            write(strip)
        yield mask
