"""Deep networks: some bands of one scene, an ONNX file or a package that runs itself, classes."""

from .detector import (
    Classifier,
    choose_network,
    classify,
    load_network,
    mask_of,
    network_tags,
    probability_of,
    probability_strips,
    require_level,
    warn_of_small_scene,
)
from .omnicloudmask import OmniCloudMask
from .session import Session
from .weights import find_weights, read_network

__all__ = [
    "Classifier",
    "OmniCloudMask",
    "Session",
    "choose_network",
    "classify",
    "find_weights",
    "load_network",
    "mask_of",
    "network_tags",
    "probability_of",
    "probability_strips",
    "read_network",
    "require_level",
    "warn_of_small_scene",
]
