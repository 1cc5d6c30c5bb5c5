"""Strips of rows flowing from readers through pure functions to writers."""

from .fork import Part, fork
from .levels import LevelRows, Patch
from .progress import PassProgress
from .rows import NestedRows, RasterRows, align, nearest_strips, require_alignable
from .strips import Tap, abreast, padded_strips, recut, rejoin, tracked, with_halo
from .threads import ordered_map, read_ahead

__all__ = [
    "LevelRows",
    "NestedRows",
    "Part",
    "PassProgress",
    "Patch",
    "RasterRows",
    "Tap",
    "abreast",
    "align",
    "fork",
    "nearest_strips",
    "ordered_map",
    "padded_strips",
    "read_ahead",
    "recut",
    "rejoin",
    "require_alignable",
    "tracked",
    "with_halo",
]
