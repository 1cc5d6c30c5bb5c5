"""The class tables: what every value and bit of every mask dialect means, and how the outputs are coloured.

Standard library only: dialogs, help, legends and documentation read the same tables as the decoder.
"""

from .categories import (
    CATEGORIES,
    CATEGORY_IDS,
    CLEAR,
    NODATA,
    OTHER,
    RGBA,
    Category,
    category_of,
)
from .custom import parse_bits, parse_values
from .legends import (
    MASK_CLASSES,
    MASK_CLEAR_COLOUR,
    MASKED_COLOUR,
    PROBABILITY_STOPS,
    SOURCE_COLOURS,
    LegendEntry,
    qa_legend,
    sources_legend,
)
from .schemes import (
    CONFIDENCE_LEVELS,
    SCHEME_IDS,
    SCHEMES,
    BitField,
    ClassValue,
    Contradiction,
    Kind,
    Scheme,
    describe,
    find_scheme,
    position,
)
from .scl import (
    SCL_CLASSES,
    SCL_NODATA,
    SCL_PRESET_CLASSES,
    SclClass,
    scl_legend,
)

__all__ = [
    "CATEGORIES",
    "CATEGORY_IDS",
    "CLEAR",
    "CONFIDENCE_LEVELS",
    "MASKED_COLOUR",
    "MASK_CLASSES",
    "MASK_CLEAR_COLOUR",
    "NODATA",
    "OTHER",
    "PROBABILITY_STOPS",
    "RGBA",
    "SCHEMES",
    "SCHEME_IDS",
    "SCL_CLASSES",
    "SCL_NODATA",
    "SCL_PRESET_CLASSES",
    "SOURCE_COLOURS",
    "BitField",
    "Category",
    "ClassValue",
    "Contradiction",
    "Kind",
    "LegendEntry",
    "Scheme",
    "SclClass",
    "category_of",
    "describe",
    "find_scheme",
    "parse_bits",
    "parse_values",
    "position",
    "qa_legend",
    "scl_legend",
    "sources_legend",
]
