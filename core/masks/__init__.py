"""Masks as arrays and strips: threshold, vote, clean, grow."""

from .cleaning import Cleaning, cleaned, small_patches_dropped
from .growth import grow_mask
from .threshold import Thresholding, average, mask_probability, thresholded
from .votes import Layer, combine, combined_strips, flag_sources

__all__ = [
    "Cleaning",
    "Layer",
    "Thresholding",
    "average",
    "cleaned",
    "combine",
    "combined_strips",
    "flag_sources",
    "grow_mask",
    "mask_probability",
    "small_patches_dropped",
    "thresholded",
]
