"""The s2cloudless detector: ten bands of one scene, a forest, a probability."""

from ..calibration import check_offset
from .detector import FEATURE_BANDS, find_model, forest_tags, load_forest, probability_strips, report_speed, scoring

__all__ = [
    "FEATURE_BANDS",
    "check_offset",
    "find_model",
    "forest_tags",
    "load_forest",
    "probability_strips",
    "report_speed",
    "scoring",
]
