"""What shadows are told from: the clouds, whoever found them, and the near infrared beside them."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from .errors import InputError
from .inputs import mask_strips
from .masks import Thresholding, combine, thresholded
from .messages import Message, either
from .monitor import Monitor
from .product import Product
from .product.angles import Angles, find_angles
from .qa import scl_masks_strips
from .raster import Raster
from .scene import BandFunction, Scene
from .shadows import Seen, ShadowMatch, is_water
from .stream import Tap, abreast, recut
from .tables import MASKED, NODATA, SCL_CLOUDS, SCL_WATER, NoDataRule, Rule
from .target import Target, Window, window_of

GREEN = "B03"
_NIR_BANDS = ("B8A", "B08")  # the first that a product has
CHUNK_PX = 1_000_000


def nir_band(product: Product) -> str:
    """Return the band of a product whose darkness tells shadows.

    Raises:
        InputError: where it has none.
    """
    for name in _NIR_BANDS:
        if name in product.bands:
            return name
    raise InputError(
        "{path} has no file of band {bands}, by which shadows are told; download the product completely.",
        path=product.path,
        bands=either(_NIR_BANDS),
    )


@dataclass(frozen=True)
class ShadowView:
    """How the shadows of a product are looked for: in which band, and along which angles."""

    nir: str
    angles: Angles


def find_view(product: Product, monitor: Monitor) -> ShadowView | None:
    """Return how shadows are looked for; where a product does not tell, warn that they stay in the mask."""
    try:
        nir = nir_band(product)
        view = ShadowView(nir, find_angles(product, nir))
    except InputError as error:
        monitor.warn(Message("Shadows are not looked for, so they are left in the mask. {reason}", reason=error))
        return None
    for warning in view.angles.warnings:
        monitor.warn(warning)
    return view


def seen_by_s2cloudless(
    strips: Iterator[np.ndarray], around: Target, target: Target, how: Thresholding
) -> tuple[Iterator[Seen], Tap]:
    """Return strips of `around` whose clouds s2cloudless finds, and the probability, to be heard on `target`.

    Args:
        strips: float32 (layers, h, w) of `around`: the probability, the near infrared, and where water is to be left
            out the green band.
        around: the target, or more around it.
        target: where masks are wanted.
        how: the probability becomes clouds.
    """
    beside: deque[np.ndarray] = deque()

    def probabilities() -> Iterator[np.ndarray]:
        for strip in strips:
            beside.append(strip[1:])
            yield strip[0]

    tap = Tap(probabilities(), None if around is target else window_of(target, around))

    def seen() -> Iterator[Seen]:
        for cloud in thresholded(tap, around, how):
            yield _seen(cloud, *beside.popleft())

    return seen(), tap


def seen_by_classification(
    scl: Raster, strips: Iterator[np.ndarray], around: Target, voting: Sequence[int], water: bool, monitor: Monitor
) -> Iterator[Seen]:
    """Yield strips whose clouds a scene classification tells.

    Args:
        scl: the classification.
        strips: float32 (1, h, w) of `around`, the near infrared.
        around: the target, or more around it.
        voting: the classes of the mask that votes.
        water: leave out what is water.
        monitor: asked about Cancel.
    """
    selections = [SCL_CLOUDS, voting, (SCL_WATER,)]
    masks = (np.stack(selected) for selected in scl_masks_strips(scl, selections, around, monitor))
    for (cloud, vote, sea), (values,) in abreast([masks, strips]):
        # Sen2Cor also wrote 0 for ground without any reflection: where the classification knows a pixel, 0 is data.
        dark = np.isnan(values) & (cloud != NODATA)
        yield Seen(cloud, np.where(dark, np.float32(0), values), sea == MASKED if water else None, vote)


def seen_by_mask(clouds: Raster, strips: Iterator[np.ndarray], around: Target, monitor: Monitor) -> Iterator[Seen]:
    """Yield strips whose clouds a mask tells; `strips` are near infrared and, where water is left out, green."""
    for cloud, values in abreast([mask_strips(clouds, around, monitor), strips]):
        yield _seen(cloud, *values)


def with_classes(seen: Iterator[Seen], classes: Iterator[np.ndarray], around: Target, target: Target) -> Iterator[Seen]:
    """Return strips of `around` with the classes that a network tells of `target`, uint8 (h, w)."""
    told = _padded(classes, window_of(target, around), around)
    return (strip._replace(classes=known) for known, strip in zip(told, seen))


def _padded(strips: Iterator[np.ndarray], window: Window, around: Target) -> Iterator[np.ndarray]:
    """Yield uint8 strips of a window as those of all around it, NoData beyond the window."""
    overlaps = [(max(first, window.row), min(end, window.row + window.height)) for first, end in around.partition]
    inside = recut(strips, [(top, bottom) for top, bottom in overlaps if top < bottom])
    columns = slice(window.column, window.column + window.width)
    for (first, end), (top, bottom) in zip(around.partition, overlaps):
        padded = np.full((end - first, around.grid.width), NODATA, np.uint8)
        if top < bottom:
            padded[top - first : bottom - first, columns] = next(inside)
        yield padded


def agreed(one: Iterator[np.ndarray], other: Iterator[np.ndarray]) -> Iterator[np.ndarray]:
    """Yield what two streams of masks both mask; NoData where one does not know and the other does not settle it."""
    for masks in abreast([one, other]):
        yield combine(masks, Rule.ALL, len(masks), NoDataRule.ANY_UNKNOWN)


def reflecting(scene: Scene, names: Sequence[str]) -> BandFunction:
    """Return the function that a scene maps over its strips: bands to the reflectance of some, (bands, h, w)."""

    def reflectance(bands: list[np.ndarray], valid: np.ndarray) -> np.ndarray:
        return np.stack([scene.reflectance(name, bands[scene.names.index(name)], valid) for name in names])

    return reflectance


def _seen(cloud: np.ndarray, nir: np.ndarray, green: np.ndarray | None = None) -> Seen:
    return Seen(cloud, nir, None if green is None else is_water(green, nir))


def report_match(match: ShadowMatch, monitor: Monitor) -> dict[str, float]:
    """Log how well clouds and dark ground agree, and return the numbers."""
    if not match.has_clouds:
        monitor.info("There are no clouds, so nothing casts a shadow.")
    elif match.is_reliable:
        monitor.info(
            Message(
                "Shadows match their clouds: agreement {agreement:.2f} (placebo {placebo:.2f}); median height of "
                "the clouds {median_height_m:.0f} m.",
                agreement=match.agreement,
                placebo=match.placebo,
                median_height_m=match.median_height_m,
            )
        )
    else:
        monitor.warn(
            Message(
                "No reliable match of clouds and shadows: the agreement, {agreement:.2f}, is no better than "
                "chance (placebo {placebo:.2f}). This does not mean that there are no shadows: look at the "
                "result, or add a QA raster or a Level-2A product that knows them.",
                agreement=match.agreement,
                placebo=match.placebo,
            )
        )
    return {
        "shadow_agreement": match.agreement,
        "shadow_placebo": match.placebo,
        "cloud_height": match.median_height_m,
    }
