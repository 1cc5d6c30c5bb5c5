"""What a user can choose from, and the numbers behind the ready settings.

The order of every enum is the order of the options in the dialogs and is frozen: models store the number.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass


class Offset(str, enum.Enum):
    """Where the radiometric offset (baseline 04.00 and later) comes from."""

    METADATA = "metadata"
    NONE = "none"
    MINUS_1000 = "-1000"


class Encoding(str, enum.Enum):
    """How a probability is stored."""

    FRACTION = "fraction"  # float32, 0 to 1, NoData NaN
    PERCENT = "percent"  # uint8, 0 to 100, NoData 255
    BYTE = "byte"  # uint8, 0 to 255 as Sentinel Hub CLP: no value is left for NoData, a validity mask carries it


class Resampling(str, enum.Enum):
    """How bands reach the target grid."""

    AREA_BILINEAR = "area-bilinear"
    NEAREST = "nearest"


class Reading(str, enum.Enum):
    """How much of a JPEG 2000 file is decoded for pixels that are coarser than its own."""

    EXACT = "exact"  # all of it
    FAST = "fast"  # the resolution level that is fine enough


class Rule(str, enum.Enum):
    """How several masks vote."""

    ANY = "any"
    ALL = "all"
    VOTES = "votes"


class NoDataRule(str, enum.Enum):
    """When a combined pixel is unknown."""

    ANY_UNKNOWN = "any-unknown"  # where any source is unknown and the others do not settle the rule
    ALL_UNKNOWN = "all-unknown"  # only where every source is unknown


class UnknownRule(str, enum.Enum):
    """What a mask's NoData does to the pixel it lies on."""

    NODATA = "nodata"
    KEEP = "keep"


class Evaluator(str, enum.Enum):
    """Who evaluates the s2cloudless forest; all give the same bits."""

    AUTO = "auto"
    NUMBA = "numba"
    NUMPY = "numpy"
    LIGHTGBM = "lightgbm"


class SclPreset(str, enum.Enum):
    """Ready selections of scene classification classes."""

    CLOUD_AND_SHADOW = "cloud-and-shadow"
    CAUTIOUS = "cautious"
    CLOUD_SHADOW_AND_SNOW = "cloud-shadow-and-snow"


class ScenePreset(str, enum.Enum):
    """Ready settings of threshold, averaging and growth."""

    KEEP_DATA = "keep-data"
    BALANCED = "balanced"
    SAFE = "safe-for-time-series"
    S2CLOUDLESS = "s2cloudless-defaults"
    CUSTOM = "custom"


class DeepVote(str, enum.Enum):
    """What a deep network votes on in the mask of a scene."""

    OFF = "off"
    CLOUDS = "clouds"
    CLOUDS_AND_SHADOWS = "clouds-and-shadows"


class ShadowsBy(str, enum.Enum):
    """Who tells the shadows of clouds."""

    GEOMETRY = "geometry"  # sun, view and dark ground
    NETWORK = "network"
    NETWORK_AND_GEOMETRY = "network-and-geometry"  # what both call shadow


class Allocation(str, enum.Enum):
    """How the points of a stratified sample are shared among the classes."""

    EQUAL = "equal"
    PROPORTIONAL = "proportional"


class Aim(str, enum.Enum):
    """What the best threshold is best at."""

    F1 = "f1"
    BALANCED_ACCURACY = "balanced-accuracy"
    IOU = "iou"
    FIND_CLOUD = "find-cloud"  # find at least this share of the cloud, and lose as little clear as that allows
    KEEP_CLEAR = "keep-clear"  # lose at most this share of the clear, and find as much cloud as that allows


@dataclass(frozen=True)
class PresetNumbers:
    """What a preset of a scene stands for: metres where they are to mean the same at every resolution."""

    threshold: float
    average_over_m: float = 0
    average_over_px: float = 0
    dilation_size_px: float = 0
    distance_m: float = 0


# CUSTOM begins with the numbers of the Python package; what is set counts instead, as with every preset.
PRESET_NUMBERS = {
    ScenePreset.KEEP_DATA: PresetNumbers(0.6, distance_m=20),
    ScenePreset.BALANCED: PresetNumbers(0.4, average_over_m=40, distance_m=100),
    ScenePreset.SAFE: PresetNumbers(0.3, distance_m=250),
    ScenePreset.S2CLOUDLESS: PresetNumbers(0.4, average_over_px=1, dilation_size_px=1),
    ScenePreset.CUSTOM: PresetNumbers(0.4, average_over_px=1, dilation_size_px=1),
}


def settled_numbers(preset: ScenePreset, pixel_m: float) -> dict[str, float]:
    """Return the numbers that a preset means on pixels of a width, by the fields of a job."""
    numbers = PRESET_NUMBERS[preset]
    return {
        "threshold": numbers.threshold,
        "average_over_px": numbers.average_over_px or numbers.average_over_m / pixel_m,
        "dilation_size_px": numbers.dilation_size_px,
        "distance_m": numbers.distance_m,
    }


CUSTOM_SCHEME = "custom"
DEFAULT_CATEGORIES = ("cloud", "cirrus", "shadow")
CONFIDENCES = (None, "low", "medium", "high")  # None: the flag bits
MAX_SOURCES = 7  # bits of a uint8 sources raster; the eighth would make "all of them" equal to NoData, 255
