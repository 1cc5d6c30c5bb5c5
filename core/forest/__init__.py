"""LightGBM forests, evaluated fast and bit for bit.

Splits compare a feature with one of at most 255 thresholds, so that a small bin number says all that matters of it
(:mod:`.bins`). Blocks of 512 alike pixels then pass through each tree together, carried as the bits of a mask, past the
splits that part none of their neighbours (:mod:`.packets_numba`, :mod:`.packets_numpy`).
"""

from .forest import Forest
from .location import PublishedModel
from .scoring import Scorer, to_probability

__all__ = ["Forest", "PublishedModel", "Scorer", "to_probability"]
