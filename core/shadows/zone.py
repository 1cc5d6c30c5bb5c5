"""Where shadows can lie: clouds cast at the heights on which the ground agrees."""

from __future__ import annotations

from typing import Callable

import numpy as np

from .agreement import Agreement, expand
from .casting import Casting

SHARE = 0.7  # of the best score: a height that reaches it counts as well, so several layers of clouds can cast
FLOOR = 0.1  # no lower score counts; wrong directions hardly reach it


def shadow_zone(
    cloud: np.ndarray, agreement: Agreement, casting: Casting, check_cancelled: Callable[[], None]
) -> np.ndarray:
    """Return where clouds cast at heights that are agreed on: bool (h, w).

    Args:
        cloud: bool (h, w).
        agreement: of these clouds.
        casting: where clouds cast.
        check_cancelled: called for each height; raises to stop.
    """
    zone = np.zeros_like(cloud)
    wanted = np.maximum(SHARE * agreement.best, FLOOR)
    for height_m, score in zip(agreement.heights_m, agreement.scores):
        check_cancelled()
        agreed = score >= wanted
        if agreed.any():
            zone |= casting.cast(cloud, height_m) & expand(agreed, cloud.shape)
    return zone
