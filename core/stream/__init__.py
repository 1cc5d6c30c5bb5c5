"""Strips of rows flowing from readers through pure functions to writers."""

from .levels import LevelRows, Patch
from .progress import PassProgress
from .rows import RasterRows, align, nearest_strips, require_alignable
from .strips import Tap, abreast, padded_strips, rejoin, tracked, with_halo
from .threads import ordered_map

__all__ = [
    "LevelRows",
    "PassProgress",
    "Patch",
    "RasterRows",
    "Tap",
    "abreast",
    "align",
    "nearest_strips",
    "ordered_map",
    "padded_strips",
    "rejoin",
    "require_alignable",
    "tracked",
    "with_halo",
]
