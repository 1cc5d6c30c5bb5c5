"""Deep networks: some bands of one scene, an ONNX file or a package that runs itself, classes."""

from .detector import (
    CLOUDS,
    SHADOW,
    Classifier,
    choose_network,
    classify,
    load_network,
    mask_of,
    masks_of,
    network_tags,
    probability_of,
    probability_strips,
    require_level,
    warn_of_small_scene,
)
from .omnicloudmask import OmniCloudMask
from .session import Session
from .voter import Voter, in_short_strips, look, with_network_bands
from .weights import find_weights, read_network
from .whole import probabilities_of

__all__ = [
    "CLOUDS",
    "SHADOW",
    "Classifier",
    "OmniCloudMask",
    "Session",
    "Voter",
    "choose_network",
    "classify",
    "find_weights",
    "in_short_strips",
    "load_network",
    "look",
    "mask_of",
    "masks_of",
    "network_tags",
    "probabilities_of",
    "probability_of",
    "probability_strips",
    "read_network",
    "require_level",
    "warn_of_small_scene",
    "with_network_bands",
]
