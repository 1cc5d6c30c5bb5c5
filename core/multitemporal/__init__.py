"""Cloud probability from several dates, as eo-learn's mask package computes it.

What casts no doubt on a single date, such as a bright roof, is the same on every date; a cloud is not. The model looks
at 90 features of a pixel: its reflectance, that of its surroundings, how much they resemble those of the other dates
(structural similarity), and how far it is from the darkest and the mean of them all.

Source: EO Research, Sinergise, `eolearn.mask.cloud_mask.CloudMaskTask` of eo-learn-mask 1.4 (MIT).
"""

from .batches import batch_of
from .decisions import Decisions, decide
from .detector import TARGETS_AT_ONCE, load_multi_forest, probability_strips
from .features import Similarity
from .frames import ShrunkFrame, SpooledFrame, reflectance_strips
from .published import Shrinking, enlarge_rows
from .series import Date, arrange
from .windows import window_for

__all__ = [
    "TARGETS_AT_ONCE",
    "Date",
    "Decisions",
    "Shrinking",
    "ShrunkFrame",
    "Similarity",
    "SpooledFrame",
    "arrange",
    "batch_of",
    "decide",
    "enlarge_rows",
    "load_multi_forest",
    "probability_strips",
    "reflectance_strips",
    "window_for",
]
