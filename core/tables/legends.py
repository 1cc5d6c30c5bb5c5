"""How the outputs are coloured: plain (value, label, rgba) tuples for renderers and for colour tables in files."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from . import codes
from .categories import RGBA

MASK_CLEAR_COLOUR: RGBA = (255, 255, 255, 0)  # white where a palette keeps no transparency, as in a GeoTIFF
MASKED_COLOUR: RGBA = (230, 0, 110, 160)  # see-through, and unlike anything that grows, flows or freezes
# Unknown is never clear, and has to look it. Dark, for QGIS draws a see-through NoData colour brighter than it is.
NODATA_COLOUR: RGBA = (100, 100, 100, 150)
NODATA_LABEL = "NoData"


class LegendEntry(NamedTuple):
    """One line of a legend; the value is a class number, or a probability from 0 to 1."""

    value: float
    label: str
    colour: RGBA


MASK_CLASSES = (
    LegendEntry(codes.CLEAR, "Clear", MASK_CLEAR_COLOUR),
    LegendEntry(codes.MASKED, "Masked", MASKED_COLOUR),
)

PROBABILITY_STOPS = (
    LegendEntry(0.0, "0 %", (255, 255, 178, 0)),
    LegendEntry(0.2, "20 %", (254, 217, 118, 90)),
    LegendEntry(0.4, "40 %", (254, 178, 76, 160)),
    LegendEntry(0.7, "70 %", (240, 59, 32, 200)),
    LegendEntry(1.0, "100 %", (189, 0, 38, 230)),
)

HEIGHT_STOPS = (
    LegendEntry(0, "0 m", (68, 1, 84, 200)),
    LegendEntry(2500, "2500 m", (59, 82, 139, 200)),
    LegendEntry(5000, "5000 m", (33, 145, 140, 200)),
    LegendEntry(7500, "7500 m", (94, 201, 98, 200)),
    LegendEntry(10_000, "10000 m", (253, 231, 37, 200)),
)

AGREEMENT_STOPS = (
    LegendEntry(0.0, "0", (247, 251, 255, 0)),
    LegendEntry(0.2, "0.2", (198, 219, 239, 160)),
    LegendEntry(0.5, "0.5", (107, 174, 214, 200)),
    LegendEntry(1.0, "1", (8, 48, 107, 230)),
)

ERROR_CLASSES = (
    LegendEntry(codes.RIGHT, "Right", (255, 255, 255, 0)),
    LegendEntry(codes.MISSED, "Missed", (0, 114, 178, 200)),
    LegendEntry(codes.FALSE, "False alarm", (213, 94, 0, 200)),
    LegendEntry(codes.OTHER_CLASS, "Another class", (204, 121, 167, 200)),
)

# In the order of networks.NETWORK_CLASSES, which is that of CloudSEN12.
NETWORK_LEGEND = (
    LegendEntry(codes.CLEAR, "Clear", MASK_CLEAR_COLOUR),
    LegendEntry(1, "Cloud", (230, 0, 110, 160)),
    LegendEntry(2, "Thin cloud / cirrus", (240, 150, 60, 160)),
    LegendEntry(3, "Cloud shadow", (70, 40, 160, 160)),
)

# Okabe and Ito's palette, which colour-blind people can tell apart; one colour per bit.
SOURCE_COLOURS: tuple[RGBA, ...] = (
    (230, 159, 0, 180),
    (86, 180, 233, 180),
    (0, 158, 115, 180),
    (240, 228, 66, 180),
    (0, 114, 178, 180),
    (213, 94, 0, 180),
    (204, 121, 167, 180),
)

# Sources in rasters of mask sources: who looks for shadows of clouds, and what a deep network votes on.
SHADOW_SOURCE = "Cloud shadow"
DEEP_SOURCE = "Deep network"
DEEP_SHADOW_SOURCE = "Deep network, shadow"


def shadow_values(names: Sequence[str]) -> tuple[int, ...]:
    """Return the values of a sources raster by which shadows alone flag a pixel; none where no source tells them.

    Args:
        names: the sources in the order of their bits.
    """
    shadows = sum(1 << bit for bit, name in enumerate(names) if name in (SHADOW_SOURCE, DEEP_SHADOW_SOURCE))
    return tuple(value for value in range(1, shadows + 1) if not value & ~shadows)


def sources_legend(names: Sequence[str]) -> tuple[LegendEntry, ...]:
    """Return one entry per combination of sources that can flag a pixel together.

    Args:
        names: the sources in the order of their bits, seven at most.

    Returns:
        The value 0 ("Clear", transparent), then each combination with the joined names and the mean colour.
    """
    values = range(1, 1 << len(names))
    return (LegendEntry(codes.CLEAR, "Clear", MASK_CLEAR_COLOUR), *(_combination(value, names) for value in values))


def _combination(value: int, names: Sequence[str]) -> LegendEntry:
    bits = [bit for bit in range(len(names)) if value >> bit & 1]
    channels = zip(*(SOURCE_COLOURS[bit] for bit in bits))
    red, green, blue, alpha = (round(sum(channel) / len(bits)) for channel in channels)
    return LegendEntry(value, " + ".join(names[bit] for bit in bits), (red, green, blue, alpha))
