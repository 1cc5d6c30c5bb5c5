"""The numbers in masks and stored probabilities."""

from __future__ import annotations

from .choices import Encoding

CLEAR = 0
MASKED = 1
NODATA = 255  # unknown: never clear

# What stands for certain cloud in a stored probability.
ENCODING_MAX = {Encoding.FRACTION: 1, Encoding.PERCENT: 100, Encoding.BYTE: 255}

# An error raster; NODATA where mask or reference does not know.
RIGHT, MISSED, FALSE, OTHER_CLASS = 0, 1, 2, 3
