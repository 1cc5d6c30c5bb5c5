"""From classified and bit-packed rasters to masks, and the check that a raster was read with the right table."""

from ..classes import parse_bits, parse_values
from .census import ClassCensus, check_scheme, fitting_schemes, unknown_values
from .decoding import decode, decode_custom, decode_scl

__all__ = [
    "ClassCensus",
    "check_scheme",
    "decode",
    "decode_custom",
    "decode_scl",
    "fitting_schemes",
    "parse_bits",
    "parse_values",
    "unknown_values",
]
