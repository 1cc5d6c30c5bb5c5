"""Cloud probability from several dates, as eo-learn's mask package computes it.

What casts no doubt on a single date, such as a bright roof, is the same on every date; a cloud is not. The model looks
at 90 features of a pixel: its reflectance, that of its surroundings, how much they resemble those of the other dates
(structural similarity), and how far it is from the darkest and the mean of them all.

Source: EO Research, Sinergise, `eolearn.mask.cloud_mask.CloudMaskTask` of eo-learn-mask 1.4 (MIT).
"""

from .batches import BATCH_FRAMES, batch_of
from .features import N_FEATURES, Frames, Similarity, extract_features
from .windows import Window, window_for

__all__ = [
    "BATCH_FRAMES",
    "N_FEATURES",
    "Frames",
    "Similarity",
    "Window",
    "batch_of",
    "extract_features",
    "window_for",
]
