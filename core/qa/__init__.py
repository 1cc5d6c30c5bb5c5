"""From classified and bit-packed rasters to masks, and the check that a raster was read with the right table."""

from .census import ClassCensus, check_scheme, fitting_schemes, unknown_values
from .decoding import decode, decode_custom, decode_scl
from .strips import QaReading, cldprb_mask_strips, cldprb_strips, qa_mask_strips, scl_mask_strips, scl_masks_strips

__all__ = [
    "ClassCensus",
    "QaReading",
    "check_scheme",
    "cldprb_mask_strips",
    "cldprb_strips",
    "decode",
    "decode_custom",
    "decode_scl",
    "fitting_schemes",
    "qa_mask_strips",
    "scl_mask_strips",
    "scl_masks_strips",
    "unknown_values",
]
