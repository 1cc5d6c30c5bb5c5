"""What can be run on the Cloud Mask Catalogue: s2cloudless with the thresholds of every preset.

Shadows need the angles of sun and satellite, which the catalogue does not have, and detectors that read a product's own
layers need the product.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from ..forest import Forest
from ..masks import mask_probability
from ..masks.growth import grow_mask
from ..s2cloudless import FEATURE_BANDS
from ..tables import BAND_NAMES, PRESET_NUMBERS, ScenePreset
from .layout import PIXEL_M

# Custom is what a user makes of the numbers of s2cloudless, with which it begins.
_PRESETS = {preset: numbers for preset, numbers in PRESET_NUMBERS.items() if preset is not ScenePreset.CUSTOM}
DETECTORS = tuple(f"s2cloudless, {preset.value}" for preset in _PRESETS)
_FEATURES = [BAND_NAMES.index(name) for name in FEATURE_BANDS]


def find_probability(bands: np.ndarray, forest: Forest) -> np.ndarray:
    """Return the cloud probability of s2cloudless.

    Args:
        bands: reflectance, float32 (h, w, 13).
        forest: the model.

    Returns:
        float32 (h, w), NaN where a band is.
    """
    features = [np.ascontiguousarray(bands[..., index]).ravel() for index in _FEATURES]
    valid = np.isfinite(features).all(axis=0)
    return forest.scorer().probability(features, valid).reshape(bands.shape[:2])


def mask_by_presets(probability: np.ndarray) -> Iterator[np.ndarray]:
    """Yield the mask of each of :data:`DETECTORS`: uint8 (h, w), 0 clear, 1 cloud, 255 NoData."""
    for numbers in _PRESETS.values():
        average_over_px = numbers.average_over_px or numbers.average_over_m / PIXEL_M
        mask = mask_probability(probability, numbers.threshold, average_over_px, numbers.dilation_size_px)
        yield grow_mask(mask, numbers.distance_m, PIXEL_M, PIXEL_M)
