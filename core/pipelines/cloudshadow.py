"""Cloud shadows of a scene."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial
from typing import Callable

import numpy as np

from ..acquisition import require_same_acquisition
from ..calibration import CIRRUS_BAND, check_offset
from ..classification import open_classification
from ..deep import (
    SHADOW,
    Classifier,
    Voter,
    in_short_strips,
    load_network,
    look,
    masks_of,
    network_tags,
    with_network_bands,
)
from ..inputs import acquisition_of
from ..jobs import CloudShadowJob
from ..masks import Thresholding, small_patches_dropped
from ..messages import Message
from ..monitor import Monitor, Stage
from ..outputs import open_outputs, report_mask
from ..product import BandFile, Product, describe_raster, open_product
from ..product.angles import Angles, find_angles, override_angles
from ..raster import open_raster
from ..result import Result
from ..s2cloudless import FEATURE_BANDS, load_forest, scoring
from ..scene import BandFunction, Scene, open_scene, scene_target
from ..shadowing import (
    CHUNK_PX,
    GREEN,
    agreed,
    nir_band,
    reflecting,
    report_match,
    seen_by_classification,
    seen_by_mask,
    seen_by_s2cloudless,
    with_classes,
)
from ..shadows import Seen, ShadowCaster, ShadowSettings, reach_m, widened
from ..stream import abreast, require_alignable, tracked
from ..tables import SCL_CLOUDS, ShadowsBy
from ..target import PRODUCT_RESOLUTION_M, Target, cropped, target_on

_LOOKING_SHARE = 0.8  # of the progress, until clouds and ground are matched
_S2CLOUDLESS = Thresholding(threshold=0.4, average_over_px=1, dilation_size_px=1)  # as the Python package masks


@dataclass(frozen=True)
class _Source:
    """The scene that is looked at.

    Attributes:
        whole: all of its pixels, of the wanted size.
        scene: its bands, those of a network last.
        bands: how many of them `function` gets, the first ones.
        function: makes of them what shadows are told from.
        chunk_px: how many pixels it is given at most.
        see: finds the clouds in strips of that, and brings them together.
    """

    whole: Target
    scene: Scene
    bands: int
    function: BandFunction
    chunk_px: int
    see: Callable[[Iterator[np.ndarray], Target], Iterator[Seen]]


def run(job: CloudShadowJob, monitor: Monitor) -> Result:
    """Write the shadows of a scene's clouds, and the clouds' height and the agreement if wanted."""
    with ExitStack() as files:
        product = open_product(job.product) if job.product else _product_of(str(job.nir))
        angles = _angles(job, product)
        for warning in angles.warnings:
            monitor.warn(warning)
        session = load_network(product) if job.needs_network else None
        looking = Stage(monitor, until=_LOOKING_SHARE)
        source = _open_source(job, product, session, files, looking)
        target = cropped(source.whole, job)
        monitor.info(Message("Output grid: {grid}.", grid=target.grid.describe()))
        settings = ShadowSettings(job.min_height_m, job.max_height_m, job.darkness)
        around = widened(target, source.whole.grid, reach_m(angles, target, job.max_height_m)) if job.extent else target
        voter = Voter(session, source.whole, target) if session else None
        around = in_short_strips(around) if voter else around
        options = (around, voter, source.chunk_px, looking)
        strips, classes = look(source.scene, source.function, source.bands, *options)
        seen = source.see(strips, around)
        if classes:
            seen = with_classes(seen, classes, around, target)
        caster = ShadowCaster(seen, around, target, angles, settings, files, monitor, _LOOKING_SHARE)
        masks = small_patches_dropped(_shadows(job, caster), target, job.min_area_m2)
        tags = {**source.scene.tags(), **(network_tags(session) if session else {})}
        with open_outputs(job, target, monitor, tags) as outputs:
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


def _shadows(job: CloudShadowJob, caster: ShadowCaster) -> Iterator[np.ndarray]:
    """Return the strips of the shadows, told by whom the job asks."""
    if job.shadows_by is ShadowsBy.GEOMETRY:
        return caster.shadow_strips()
    by_network = masks_of(caster.class_strips(), SHADOW)
    if job.shadows_by is ShadowsBy.NETWORK:
        return by_network
    return agreed(caster.shadow_strips(), by_network)


def _open_source(
    job: CloudShadowJob, product: Product, session: Classifier | None, files: ExitStack, monitor: Monitor
) -> _Source:
    nir = nir_band(product)
    green = (GREEN,) if job.water else ()

    def opened(names: Sequence[str]) -> Scene:
        return files.enter_context(open_scene(product, with_network_bands(names, session), job, monitor))

    if job.clouds is not None:
        bands = (nir, *green)
        scene = opened(bands)
        clouds = open_raster(job.clouds)
        files.callback(clouds.close)
        sensed = product.acquisition if job.product else acquisition_of(scene.band(nir)[0])
        told = {product.path: sensed, clouds.path: acquisition_of(clouds)}
        require_same_acquisition(told, job.any_acquisition, monitor)
        _check_offset(job, scene, monitor)
        whole = scene_target(scene, job.product is not None, job.resolution_m)
        require_alignable(clouds, whole)
        see = partial(seen_by_mask, clouds, monitor=monitor)
        return _Source(whole, scene, len(bands), reflecting(scene, bands), CHUNK_PX, see)
    if product.level == "L2A":
        resolution_m = job.resolution_m or PRODUCT_RESOLUTION_M
        scl = open_classification(None, product, resolution_m, None, False, job, files, monitor).scl
        scene = opened((nir,))
        _check_offset(job, scene, monitor)
        whole = target_on(scl.grid, product.path, resolution_m)
        see = partial(seen_by_classification, scl, voting=SCL_CLOUDS, water=job.water, monitor=monitor)
        return _Source(whole, scene, 1, reflecting(scene, (nir,)), CHUNK_PX, see)
    forest = load_forest()
    bands = (*FEATURE_BANDS, *green)
    scene = opened(bands)
    check_offset(scene, job, monitor)
    whole = scene_target(scene, True, job.resolution_m)
    function = scoring(scene, forest, (nir, *green))
    return _Source(whole, scene, len(bands), function, forest.chunk_px, _seen_by_s2cloudless)


def _seen_by_s2cloudless(strips: Iterator[np.ndarray], around: Target) -> Iterator[Seen]:
    return seen_by_s2cloudless(strips, around, around, _S2CLOUDLESS)[0]


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
