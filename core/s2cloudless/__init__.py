"""The s2cloudless forest, evaluated fast and bit for bit.

Splits compare a reflectance with one of at most 255 thresholds per band, so that a small bin number says all that
matters of a band (:mod:`.bins`). Blocks of 512 alike pixels then pass through each tree together, carried as the bits
of a mask, past the splits that part none of their neighbours (:mod:`.packets_numba`, :mod:`.packets_numpy`).
"""

from ..calibration import check_offset
from .detector import forest_tags, load_forest, probability_strips, report_speed
from .forest import FEATURE_BANDS, Forest
from .location import find_model
from .scoring import Scorer

__all__ = [
    "FEATURE_BANDS",
    "Forest",
    "Scorer",
    "check_offset",
    "find_model",
    "forest_tags",
    "load_forest",
    "probability_strips",
    "report_speed",
]
