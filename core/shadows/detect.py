"""Cloud shadows of one scene: matched on a coarse grid of the whole tile, then masked strip by strip.

What is unknown, and what lies beyond the scene, casts nothing: no pixel is NoData because it might lie in the shadow of
a cloud that nobody has seen.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, Optional

import numpy as np

from ..raster import Grid
from ..tables import CLEAR, MASKED, NODATA
from .agreement import Agreement, agree, expand
from .casting import Casting, Displacement
from .darkness import DARK, background_nir, surrounding_nir
from .zone import FLOOR, shadow_zone

MIN_HEIGHT_M = 200.0
MAX_HEIGHT_M = 10000.0
DARKNESS = 0.7
# Clouds of one date agree with the ground of another by 0.19 at most, with their own by 0.3 to 0.7: twice the placebo.
RELIABLE_AGREEMENT = 0.2
RELIABLE_RATIO = 1.5
PLACEBO_STEP_PX = 2  # its mean score hardly needs every height


@dataclass(frozen=True, eq=False)
class ShadowMatch:
    """Clouds matched with the dark ground, on the coarse grid.

    Attributes:
        grid: the coarse grid.
        limit: float32 (h, w), NIR reflectance below which a clear pixel is shadow; -inf where no shadow can lie.
        height_m: float32 (h, w), height of the clouds above the ground on which the neighbourhood agrees; NaN where it
            does not.
        score: float32 (h, w), how well clouds at this height match: 1 is perfect, 0 is chance, below is worse.
        agreement: mean score, weighted by clouds; 0 where there are none.
        placebo: mean of the agreements that are found with all azimuths turned by 90, 180 and 270 degrees.
        median_height_m: median height of the clouds above the ground; NaN where nothing matches.
        has_clouds: whether any cloud was given.
    """

    grid: Grid
    limit: np.ndarray
    height_m: np.ndarray
    score: np.ndarray
    agreement: float
    placebo: float
    median_height_m: float
    has_clouds: bool

    @property
    def is_reliable(self) -> bool:
        """Whether the agreement is clearly better than the placebo; where it is not, say "no reliable match"."""
        return self.agreement >= max(RELIABLE_AGREEMENT, RELIABLE_RATIO * self.placebo)


def match_shadows(
    nir: np.ndarray,
    cloud: np.ndarray,
    grid: Grid,
    dx_m: float,
    dy_m: float,
    displacement: Displacement,
    water: Optional[np.ndarray] = None,
    min_height_m: float = MIN_HEIGHT_M,
    max_height_m: float = MAX_HEIGHT_M,
    darkness: float = DARKNESS,
    check_cancelled: Callable[[], None] = lambda: None,
) -> ShadowMatch:
    """Find where the clouds' shadows lie.

    1. Dark is what reflects less than 0.6 of the clear land within 8 km.
    2. For every height, one pixel of travel apart, the clouds are cast on the ground. Cells of 8 x 8 pixels score how
       much more often it is dark under them than around, within 12 km.
    3. Shadows can lie where clouds cast at the heights of the best scores, and one pixel beyond on dark ground, for
       masks miss the edges of clouds, and whole pixels of travel the fractions.
    4. There, a pixel and the 3 x 3 pixels around it must on average reflect less than `darkness` of the land.

    Args:
        nir: float32 (h, w) near infrared reflectance (B8A or B08), radiometric offset removed; NaN is NoData.
        cloud: uint8 (h, w) mask, 1 cloud, 255 unknown.
        grid: their grid, of pixels of about 60 m.
        dx_m: width of a pixel in metres, which the grid's own unit need not be.
        dy_m: height of a pixel in metres.
        displacement: metres east and north, from a cloud at map coordinates x and y to its shadow, per metre of height.
        water: bool (h, w) that is never shadow; None lets dark water count as shadow where clouds cast.
        min_height_m: lowest cloud above the ground.
        max_height_m: highest cloud above the ground, not below `min_height_m`.
        darkness: share of the land's reflectance, 0 to 1.
        check_cancelled: called for every height; raises to stop.
    """
    from scipy import ndimage

    known = np.isfinite(nir) & (cloud != NODATA)
    is_cloud = cloud == MASKED
    clear = known & ~is_cloud
    if water is not None:
        clear &= ~water
    nir = np.where(clear, nir, np.float32(0))
    background = background_nir(nir, clear, dx_m, dy_m)
    dark = clear & (nir < DARK * background)

    def match(casting: Casting, step_px: float) -> Agreement:
        heights_m = casting.heights_m(min_height_m, max_height_m, step_px)
        if not is_cloud.any():
            heights_m = heights_m[:1]  # there is nothing to match
        return agree(is_cloud, clear, dark, casting, heights_m, dx_m, dy_m, check_cancelled)

    castings = [Casting(displacement, grid, dx_m, dy_m, turns) for turns in range(4)]
    placebos = [match(casting, PLACEBO_STEP_PX).pooled for casting in castings[1:]]
    casting, agreement = castings[0], match(castings[0], 1)
    zone = shadow_zone(is_cloud, agreement, casting, check_cancelled)
    zone |= ndimage.binary_dilation(zone) & dark
    surrounding = surrounding_nir(nir, clear, background)
    limit = np.where(zone, 2 * np.float32(darkness) * background - surrounding, np.float32(-np.inf))
    shape = nir.shape
    return ShadowMatch(
        grid=grid,
        limit=limit,
        height_m=expand(np.where(agreement.best >= FLOOR, agreement.best_height_m, np.float32(np.nan)), shape),
        score=expand(agreement.best, shape),
        agreement=agreement.pooled,
        placebo=sum(placebos) / len(placebos),
        median_height_m=agreement.median_height_m,
        has_clouds=bool(is_cloud.any()),
    )


def shadow_mask(
    nir: np.ndarray, cloud: np.ndarray, limit: np.ndarray, water: Optional[np.ndarray] = None
) -> np.ndarray:
    """Mask the shadows of a strip, at any resolution.

    Args:
        nir: float32 (h, w) near infrared reflectance, radiometric offset removed; NaN is NoData.
        cloud: uint8 (h, w) mask, 0 clear, 1 cloud, 255 NoData.
        limit: float32 (h, w), `ShadowMatch.limit` under the pixels of the strip, as `CoarseRows.rows` returns it.
        water: bool (h, w) that is never shadow.

    Returns:
        uint8 (h, w): 1 shadow, 0 none or cloud, 255 where NIR or clouds are NoData.
    """
    with np.errstate(invalid="ignore"):
        shadow = (nir < limit) & (cloud == CLEAR)
    if water is not None:
        shadow &= ~water
    mask = shadow.astype(np.uint8)
    mask[np.isnan(nir) | (cloud == NODATA)] = NODATA
    return mask
