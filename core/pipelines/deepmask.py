"""Clouds and shadows by a deep network."""

from __future__ import annotations

import time
from contextlib import AbstractContextManager

import numpy as np

from ..calibration import check_offset
from ..counts import PixelCounts
from ..deep import (
    CLOUDS,
    SHADOW,
    Classifier,
    classify,
    in_short_strips,
    load_network,
    mask_of,
    network_tags,
    probability_of,
    probability_strips,
    require_level,
    warn_of_small_scene,
)
from ..jobs import DeepMaskJob
from ..messages import Message
from ..monitor import Monitor
from ..outputs import Outputs, open_outputs, report_mask
from ..product import Product, describe_raster, is_landsat, open_bands, open_landsat, open_landsat_bands, open_product
from ..result import Result
from ..scene import Scene, open_loose_scene, open_scene, scene_target
from ..stream import tracked
from ..tables import AUTO_NETWORK, LANDSAT_LEVELS, NETWORK_CLASSES, NODATA, category_of
from ..target import cropped


def run(job: DeepMaskJob, monitor: Monitor) -> Result:
    """Write the classes of a product or of loose bands, and their mask and probabilities if wanted."""
    product = find_product(job)
    session = load_network(product, job.network, job.network_file, monitor, job.threads)
    with _open(job, product, session, monitor) as scene:
        require_level(session.network, scene.product)
        check_offset(scene, job, monitor)
        is_sentinel = job.product is not None and scene.product.level not in LANDSAT_LEVELS
        whole = scene_target(scene, is_sentinel, job.resolution_m)
        target = cropped(whole, job)
        monitor.info(Message("Output grid: {grid}.", grid=target.grid.describe()))
        _tell_network(session, monitor)
        warn_of_small_scene(whole, session, monitor)
        with open_outputs(job, target, monitor, {**scene.tags(), **network_tags(session)}) as outputs:
            started = time.perf_counter()
            strips = probability_strips(
                scene, in_short_strips(target), whole, session, monitor, job.resampling, job.threads
            )
            counts = np.zeros(len(NETWORK_CLASSES), np.int64)
            for probabilities in tracked(strips, monitor, target.height):
                counts += _write(job, session, probabilities, outputs)
            _tell_speed(outputs.counts, time.perf_counter() - started, monitor)
            return report_mask(outputs, monitor, _shares(counts, outputs.counts))


def find_product(job: DeepMaskJob) -> Product | None:
    """Return what is known of the scene before it is opened; None where nobody asks for the level of its bands."""
    if job.product is not None:
        return open_landsat(job.product) if is_landsat(job.product) else open_product(job.product)
    if is_landsat(job.bands[0]):
        return open_landsat_bands(job.bands)
    if job.network != AUTO_NETWORK or job.network_file is not None:
        return None
    return describe_raster(job.bands[0], {}) if len(job.bands) == 1 else open_bands(job.bands)


def _open(
    job: DeepMaskJob, product: Product | None, session: Classifier, monitor: Monitor
) -> AbstractContextManager[Scene]:
    if product is None or (job.product is None and product.level not in LANDSAT_LEVELS):
        return open_loose_scene(job.bands, session.network.bands, job, monitor)
    return open_scene(product, session.network.bands, job, monitor)


def _write(job: DeepMaskJob, session: Classifier, probabilities: np.ndarray, outputs: Outputs) -> np.ndarray:
    """Write a strip of all outputs, and return how many pixels each class has."""
    classes = classify(probabilities, session.classes)
    mask = mask_of(classes, job.categories)
    outputs.counts.add_mask(mask)
    for field, strip in (
        ("output", lambda: classes),
        ("mask", lambda: mask),
        ("cloud_probability", lambda: probability_of(probabilities, session.classes, CLOUDS)),
        ("shadow_probability", lambda: probability_of(probabilities, session.classes, SHADOW)),
    ):
        write = outputs.writer(field)
        if write:
            write(strip())
    return np.bincount(classes.ravel(), minlength=NODATA + 1)[: len(NETWORK_CLASSES)]


def _shares(counts: np.ndarray, pixels: PixelCounts) -> dict[str, float]:
    """Return the percentages of the classes, of the valid pixels."""
    return {
        f"{name}_percent": pixels.percent_of_valid(int(count)) for name, count in zip(NETWORK_CLASSES[1:], counts[1:])
    }


def _tell_network(session: Classifier, monitor: Monitor) -> None:
    network = session.network
    monitor.info(
        Message(
            "Network: {network}; bands {bands}; classes {classes}.",
            network=network.label,
            bands=list(network.bands),
            classes=[Message(category_of(name).label) for name in session.classes],
        )
    )


def _tell_speed(counts: PixelCounts, elapsed_s: float, monitor: Monitor) -> None:
    monitor.info(
        Message(
            "Network evaluated: {valid_mpx:.3g} Mpx in {elapsed_s:.1f} s, {speed:.3g} Mpx/s with reading and writing.",
            valid_mpx=counts.valid / 1e6,
            elapsed_s=elapsed_s,
            speed=counts.valid / 1e6 / max(elapsed_s, 1e-9),
        )
    )
