"""The deep networks that are known: one row says all that tells one ONNX file from another.

A further file of the same kind is one more row; a file of the user's own brings its row as JSON beside it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from ..messages import Message
from .categories import CLEAR_ID
from .landsat import LANDSAT_L1, LANDSAT_L2, LANDSAT_LEVELS

AUTO_NETWORK = "auto"
NETWORK_CLASSES = (CLEAR_ID, "cloud", "cirrus", "shadow")  # their places are the numbers in a class raster


@dataclass(frozen=True)
class Network:
    """What a network reads and what it says.

    Attributes:
        id: its name in jobs.
        label: its name for people, a message where it holds words.
        levels: of the products that it was trained on: L1C, L2A, those of Landsat.
        bands: in the order of its input, reflectance.
        mean: is subtracted from each band.
        deviation: then divides each band.
        classes: in the order of its output, of NETWORK_CLASSES; of several outputs of one class the sum counts.
        file: its name, in `package` or beside the JSON of a user.
        sha256: of the file; empty where nobody vouches for it.
        package: that ships it, as it is imported; it never is.
        project: what pip calls the package.
        licence: of code and weights.
        tile_px: side of the squares that it is given.
        margin_px: of a square that is not used, for there it sees one side alone.
        gives_logits: its output wants a softmax; else it is probabilities.
        runs_itself: its package brings weights and runtime, and scales its input; else it is an ONNX file.
    """

    id: str
    label: str
    levels: tuple[str, ...]
    bands: tuple[str, ...]
    mean: tuple[float, ...]
    deviation: tuple[float, ...]
    classes: tuple[str, ...]
    file: str
    sha256: str = ""
    package: Optional[str] = None
    project: str = ""
    licence: str = ""
    tile_px: int = 256
    margin_px: int = 16
    gives_logits: bool = True
    runs_itself: bool = False


_FOUR_BANDS = ("B02", "B03", "B04", "B08")
_SIX_BANDS = (*_FOUR_BANDS, "B11", "B12")
_CSMASK_CLASSES = (CLEAR_ID, "cloud", "shadow")  # CSmask._csm: 0 background, 1 clouds, 2 cloud shadows
_LEVELS = {"L1C": ("L1C", LANDSAT_L1), "L2A": ("L2A", LANDSAT_L2)}  # as its README has them
_L1C_MEAN = (
    *(0.27552253007888794, 0.2556644380092621, 0.269801527261734),
    *(0.33431220054626465, 0.20851291716098785, 0.15826508402824402),
)
_L1C_DEVIATION = (
    *(0.24488002061843872, 0.22757470607757568, 0.2537152171134949),
    *(0.23213787376880646, 0.148738831281662, 0.12604215741157532),
)
_L2A_MEAN = (
    *(0.26681777834892273, 0.27799084782600403, 0.28811994194984436),
    *(0.36494743824005127, 0.2225709855556488, 0.17859040200710297),
)
_L2A_DEVIATION = (
    *(0.33637598156929016, 0.3125455975532532, 0.311148464679718),
    *(0.27260705828666687, 0.16653667390346527, 0.14328984916210175),
)


def _csmask(level: str, mean: tuple[float, ...], deviation: tuple[float, ...], sha256: str) -> Network:
    """Return a row of ukis-csmask 1.0.0; its numbers are those of the JSON files in the package."""
    bands = _SIX_BANDS if len(mean) == len(_SIX_BANDS) else _FOUR_BANDS
    name = level.lower()
    return Network(
        id=f"csmask-{name}-{len(bands)}",
        label=Message("ukis-csmask 1.0.0, {level}, {count} bands", level=level, count=len(bands)),
        levels=_LEVELS[level],
        bands=bands,
        mean=mean,
        deviation=deviation,
        classes=_CSMASK_CLASSES,
        file=f"model_{len(bands)}b_{name}.onnx",
        sha256=sha256,
        package="ukis_csmask",
        project="ukis-csmask",
        licence="Apache-2.0",
    )


# As its package reads Sentinel-2. It was trained on squares of 509 pixels.
_OMNICLOUDMASK = Network(
    id="omnicloudmask",
    label="OmniCloudMask",
    levels=("L1C", "L2A", *LANDSAT_LEVELS),
    bands=("B04", "B03", "B8A"),
    mean=(0.0, 0.0, 0.0),
    deviation=(1.0, 1.0, 1.0),
    classes=(CLEAR_ID, "cloud", "cirrus", "shadow"),
    file="",
    package="omnicloudmask",
    project="omnicloudmask",
    licence="MIT",
    tile_px=512,
    margin_px=64,
    runs_itself=True,
)

# The order is frozen: models store the number. Of several ONNX files that fit a scene, the first is taken.
NETWORKS = (
    _csmask("L1C", _L1C_MEAN, _L1C_DEVIATION, "aa79e9a0f02ff8e0243d93771d1daf6a8d1166b7ac06c3771560b83367c6c573"),
    _csmask(
        "L1C", _L1C_MEAN[:4], _L1C_DEVIATION[:4], "81611f290adc315b86bb7e7c69b0f2496b3abe0390c2a5c8e9e9da9622e8a0c8"
    ),
    _csmask("L2A", _L2A_MEAN, _L2A_DEVIATION, "d11c530978637ca420eedc40791c62bf78997dd39e1201777e2527e4bd94904e"),
    _csmask(
        "L2A", _L2A_MEAN[:4], _L2A_DEVIATION[:4], "3884d75ca497ec59d8335973477bd31eb038857007bbb36fb2aba1ad375ee043"
    ),
    _OMNICLOUDMASK,
)
NETWORK_IDS = tuple(network.id for network in NETWORKS)


def find_network(network_id: str) -> Network:
    """Return the row of an id of NETWORK_IDS."""
    return next(network for network in NETWORKS if network.id == network_id)
