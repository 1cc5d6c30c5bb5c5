"""The numbers in a mask."""

from __future__ import annotations

CLEAR = 0
MASKED = 1
NODATA = 255  # unknown: never clear
