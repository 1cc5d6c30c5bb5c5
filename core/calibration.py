"""Do the pixels of a scene agree with its calibration? A wrong offset turns vegetation into cloud without an error."""

from __future__ import annotations

from functools import partial

import numpy as np

from .errors import InputError
from .jobs import Offset, SceneOptions
from .messages import Message, Option
from .monitor import Monitor, raise_if_cancelled
from .scene import Scene, require_possible, valid_in

# B10 sees almost no ground: over a scene its darkest pixels lie near reflectance 0, with a forgotten offset near 0.1.
CIRRUS_BAND = "B10"
_DARK_WITH_OFFSET = 0.09
_DARKER_THAN_ANY_OFFSET = 0.01
_DARK_SHARE = 0.01  # of the valid pixels
_POLLUTED_SHARE = 0.1  # NoData that somebody resampled is a crowd of numbers just above 0, and none in between
_OVERCORRECTED = -0.05
_FIRST_OFFSET_BASELINE = "04.00"

_MIN_BLOCKS = 32
_ENOUGH_PX = 10_000
_MAX_PX_OF_BLOCK = 20_000
_CHEAP_BLOCK_PX = 1 << 18


def check_offset(scene: Scene, options: SceneOptions, monitor: Monitor) -> None:
    """Compare the offset with what the pixels of B10 say, and say which one is used; without B10 they tell nothing.

    Raises:
        InputError: where the pixels speak against the offset and nobody insists on it, or are no reflectance at all.
    """
    if scene.is_reflectance:
        for name in scene.names:
            sample_band(scene, name, monitor)  # which refuses numbers that are no reflectance
        if CIRRUS_BAND in scene.names:
            _check_reflectance(scene, options, monitor)
        return
    unknown = options.offset is Offset.METADATA and not scene.product.offset_known
    if CIRRUS_BAND not in scene.names:
        if unknown:
            _warn_unknown(scene, monitor)
        return
    index = scene.names.index(CIRRUS_BAND)
    offset, quantification = scene.offsets[index], scene.quantifications[index]
    monitor.info(
        Message(
            "Radiometric offset of {band}: {offset:g} (no metadata beside the bands); quantification "
            "{quantification:g}."
            if unknown
            else "Radiometric offset of {band}: {offset:g} ({OFFSET}: {choice}); quantification {quantification:g}.",
            band=CIRRUS_BAND,
            offset=offset,
            choice=Option("OFFSET", options.offset),
            quantification=quantification,
        )
    )
    sample = sample_band(scene, CIRRUS_BAND, monitor)
    if not sample.size:
        return
    dark_dn = _darkest(sample, quantification)
    if offset == 0 and dark_dn is not None:
        _report_forgotten(Message("DN {value:.0f}", value=dark_dn), scene, options, monitor)
    elif not _warn_overcorrected(scene, monitor) and unknown:
        _warn_unknown(scene, monitor)


def sample_band(scene: Scene, name: str, monitor: Monitor) -> np.ndarray:
    """Return valid pixels of a band, one-dimensional, from blocks spread over the scene until there are enough."""
    raster, number = scene.band(name)
    check = partial(raise_if_cancelled, monitor)
    samples: list[np.ndarray] = []
    for seen, (first, end, left, right) in enumerate(raster.spread_blocks()):
        if seen >= _MIN_BLOCKS and sum(map(len, samples)) >= _ENOUGH_PX:
            break
        values = raster.read_rows(number, first, end, left, right, check)
        known = valid_in(values, raster.nodata(number), scene.is_reflectance)
        if raster.has_validity_mask(number):
            known &= raster.read_rows(number, first, end, left, right, check, validity=True) > 0
        valid = values[known]
        if scene.is_reflectance:
            require_possible(valid, name, scene.name)
        samples.append(valid[:: 1 + len(valid) // _MAX_PX_OF_BLOCK])
    return np.concatenate(samples)


def _warn_unknown(scene: Scene, monitor: Monitor) -> None:
    monitor.warn(
        Message(
            "No product metadata was found beside the bands of {scene}: they are taken without offset, which "
            "is right for baselines before 04.00 and for harmonised data. Otherwise set {OFFSET} to {OFFSET:-1000}.",
            scene=scene.name,
        )
    )


def _check_reflectance(scene: Scene, options: SceneOptions, monitor: Monitor) -> None:
    dark = _darkest(sample_band(scene, CIRRUS_BAND, monitor), 1.0)
    if dark is not None:
        _report_forgotten(Message("reflectance {value:.2f}", value=dark), scene, options, monitor)


def _darkest(sample: np.ndarray, quantification: float) -> float | None:
    """Return what the darkest pixels of B10 hold where that is as if nobody had removed an offset, else None."""
    if not sample.size:
        return None
    lowest, limit = _DARKER_THAN_ANY_OFFSET * quantification, _DARK_WITH_OFFSET * quantification
    darker = float((sample <= limit).mean())
    between = float(((sample > lowest) & (sample <= limit)).mean())
    if darker <= _DARK_SHARE or (darker <= _POLLUTED_SHARE and between <= _DARK_SHARE):
        return float(np.percentile(sample[sample > lowest], 100 * _DARK_SHARE))
    return None


def _report_forgotten(darkest: str, scene: Scene, options: SceneOptions, monitor: Monitor) -> None:
    """Stop where nobody has told the offset, or the metadata should have and did not; warn where somebody insists."""
    finding = Message(
        "The darkest pixels of band {band} of {scene} have {darkest}; without an offset they lie near 0. The bands "
        "seem to carry the +1000 of processing baseline 04.00 and later",
        band=CIRRUS_BAND,
        scene=scene.name,
        darkest=darkest,
    )
    baseline = scene.product.baseline
    if options.offset is not Offset.METADATA:
        monitor.warn(Message("{finding}; the mask may show cloud everywhere.", finding=finding))
    elif scene.is_reflectance:
        raise InputError(
            "{finding}, which is 0.1 in reflectance: subtract it, or set {OFFSET} to {OFFSET:none} if the scene is "
            "bright cirrus throughout.",
            finding=finding,
        )
    elif not scene.product.offset_known:
        raise InputError(
            "{finding}: set {OFFSET} to {OFFSET:-1000}, or to {OFFSET:none} if the scene is bright cirrus throughout.",
            finding=finding,
        )
    elif baseline and baseline >= _FIRST_OFFSET_BASELINE:
        raise InputError(
            "{finding}, and its metadata of baseline {baseline} lists no offset: set {OFFSET} to {OFFSET:-1000}, "
            "or to {OFFSET:none} if the scene is bright cirrus throughout.",
            finding=finding,
            baseline=baseline,
        )
    else:
        monitor.warn(Message("{finding}; the mask may show cloud everywhere.", finding=finding))


def _warn_overcorrected(scene: Scene, monitor: Monitor) -> bool:
    """Warn of the first band that its offset makes negative, among B10 and those whose blocks are cheap to read."""
    for name, offset, quantification in zip(scene.names, scene.offsets, scene.quantifications):
        raster, _ = scene.band(name)
        if offset >= 0 or (name != CIRRUS_BAND and raster.block_px > _CHEAP_BLOCK_PX):
            continue
        sample = sample_band(scene, name, monitor)
        if not sample.size:
            continue
        dark_dn = float(np.percentile(sample, 100 * _POLLUTED_SHARE))
        if dark_dn + offset < _OVERCORRECTED * quantification:
            monitor.warn(
                Message(
                    "The darkest pixels of band {band} of {scene} have DN {dark_dn:.0f}; with the offset "
                    "{offset:g} they become negative reflectance. The bands seem to be harmonised already: set "
                    "{OFFSET} to {OFFSET:none}.",
                    band=name,
                    scene=scene.name,
                    dark_dn=dark_dn,
                    offset=offset,
                )
            )
            return True
    return False
