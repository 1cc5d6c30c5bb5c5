"""Cloud shadows from one scene: clouds, the near infrared, and where the sun and the satellite stood.

`match_shadows` finds on a coarse grid of the whole tile how high the clouds are, `shadow_mask` then masks their shadows
strip by strip at any resolution.
"""

from .caster import Seen, ShadowCaster, ShadowSettings, reach_m, widened
from .coarse import CoarseMean, CoarseRows, coarse_factor, coarsen
from .darkness import is_water
from .detect import DARKNESS, MAX_HEIGHT_M, MIN_HEIGHT_M, ShadowMatch, match_shadows, shadow_mask

__all__ = [
    "DARKNESS",
    "MAX_HEIGHT_M",
    "MIN_HEIGHT_M",
    "CoarseMean",
    "CoarseRows",
    "Seen",
    "ShadowCaster",
    "ShadowMatch",
    "ShadowSettings",
    "coarse_factor",
    "coarsen",
    "is_water",
    "match_shadows",
    "reach_m",
    "shadow_mask",
    "widened",
]
