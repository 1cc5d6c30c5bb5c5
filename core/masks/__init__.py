"""Masks as arrays and strips: threshold, vote, clean, grow."""

from .cleaning import Cleaning, cleaned, small_patches_dropped
from .growth import grow_mask
from .threshold import Thresholding, average, mask_probability, thresholded
from .trial import Margins, ProbabilityView, Trial, decode_window, draw_mask, percent_masked
from .votes import Layer, combine, combined_strips, flag_sources

__all__ = [
    "Cleaning",
    "Layer",
    "Margins",
    "ProbabilityView",
    "Thresholding",
    "Trial",
    "average",
    "cleaned",
    "combine",
    "combined_strips",
    "decode_window",
    "draw_mask",
    "flag_sources",
    "grow_mask",
    "mask_probability",
    "percent_masked",
    "small_patches_dropped",
    "thresholded",
]
