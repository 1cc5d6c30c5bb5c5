"""What can be run on the Cloud Mask Catalogue: s2cloudless with every preset, and the deep networks that are set up.

Shadows need the angles of sun and satellite, which the catalogue does not have, and detectors that read a product's own
layers need the product. OmniCloudMask fetches its weights from the network, which a benchmark should not.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from ..deep import CLOUDS, Session, classify, find_weights, mask_of, probabilities_of
from ..errors import DependencyError
from ..forest import Forest
from ..jobs import NoDataRule, Rule
from ..masks import combine, mask_probability
from ..masks.growth import grow_mask
from ..messages import Message
from ..monitor import Monitor
from ..s2cloudless import FEATURE_BANDS, load_forest
from ..tables import BAND_NAMES, NETWORKS, PRESET_NUMBERS, ScenePreset
from .layout import PIXEL_M

# Custom is what a user makes of the numbers of s2cloudless, with which it begins.
_PRESETS = {
    f"s2cloudless, {preset.value}": numbers
    for preset, numbers in PRESET_NUMBERS.items()
    if preset is not ScenePreset.CUSTOM
}
_PARTNER = f"s2cloudless, {ScenePreset.BALANCED.value}"  # of each network: what either calls cloud
_NETWORKS = tuple(network for network in NETWORKS if "L1C" in network.levels and not network.runs_itself)


@dataclass(frozen=True)
class Detectors:
    """What is run on every sub-scene.

    Attributes:
        forest: of s2cloudless.
        sessions: the networks.
        lacks: why there are none, empty where there are.
    """

    forest: Forest
    sessions: tuple[Session, ...]
    lacks: str = ""

    @property
    def names(self) -> tuple[str, ...]:
        """What they are called, in the order of :meth:`masks`."""
        networks = [name for session in self.sessions for name in _names_with(session)]
        return (*_PRESETS, *networks)

    def probability(self, bands: np.ndarray) -> np.ndarray:
        """Return the cloud probability of s2cloudless.

        Args:
            bands: reflectance, float (h, w, 13).

        Returns:
            float32 (h, w), NaN where a band is.
        """
        features = list(_picked(bands, FEATURE_BANDS).reshape(len(FEATURE_BANDS), -1))
        valid = np.isfinite(features).all(axis=0)
        return self.forest.scorer().probability(features, valid).reshape(bands.shape[:2])

    def masks(self, bands: np.ndarray, probability: np.ndarray) -> Iterator[np.ndarray]:
        """Yield the mask of each of :attr:`names`: uint8 (h, w), 0 clear, 1 cloud, 255 NoData.

        Args:
            bands: reflectance, float (h, w, 13).
            probability: what :meth:`probability` makes of them.
        """
        by_preset = {}
        for name, numbers in _PRESETS.items():
            average_over_px = numbers.average_over_px or numbers.average_over_m / PIXEL_M
            mask = mask_probability(probability, numbers.threshold, average_over_px, numbers.dilation_size_px)
            by_preset[name] = grow_mask(mask, numbers.distance_m, PIXEL_M, PIXEL_M)
            yield by_preset[name]
        for session in self.sessions:
            clouds = find_clouds(bands, session)
            yield clouds
            yield combine([by_preset[_PARTNER], clouds], Rule.ANY, 1, NoDataRule.ANY_UNKNOWN)


def load_detectors(monitor: Monitor) -> Detectors:
    """Load everything that is there; where networks are not, it is told how to get them.

    Raises:
        DependencyError: the model of s2cloudless is not there.
    """
    forest = load_forest()
    try:
        return Detectors(forest, tuple(Session(network, find_weights(network)) for network in _NETWORKS))
    except DependencyError as error:
        monitor.warn(Message("{reason} The benchmark goes on without deep networks.", reason=error.message))
        return Detectors(forest, (), str(error))


def find_clouds(bands: np.ndarray, session: Session) -> np.ndarray:
    """Return where a network sees cloud: uint8 (h, w), 0 clear or shadow, 1 cloud, 255 where one of its bands is NaN.

    Args:
        bands: reflectance, float (h, w, 13).
        session: the network.
    """
    reflectance = _picked(bands, session.network.bands)
    reflectance[:, ~np.isfinite(reflectance).all(axis=0)] = np.nan
    return mask_of(classify(probabilities_of(reflectance, session), session.classes), CLOUDS)


def _names_with(session: Session) -> tuple[str, str]:
    label = session.network.label
    return label, f"{label}, or {_PARTNER}"


def _picked(bands: np.ndarray, names: tuple[str, ...]) -> np.ndarray:
    """Return some bands one after the other: float32 (bands, h, w)."""
    return np.stack([bands[..., BAND_NAMES.index(name)] for name in names]).astype(np.float32, copy=False)
