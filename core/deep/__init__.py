"""Deep networks: some bands of one scene, an ONNX file, classes."""

from .detector import (
    CLOUDS,
    SHADOW,
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
from .session import Session
from .voter import Voter, look, with_network_bands
from .weights import find_weights, read_network

__all__ = [
    "CLOUDS",
    "SHADOW",
    "Session",
    "Voter",
    "choose_network",
    "classify",
    "find_weights",
    "load_network",
    "look",
    "mask_of",
    "masks_of",
    "network_tags",
    "probability_of",
    "probability_strips",
    "read_network",
    "require_level",
    "warn_of_small_scene",
    "with_network_bands",
]
