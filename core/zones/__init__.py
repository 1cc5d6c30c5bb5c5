"""What rasters say of polygons: which part of each pixel lies in them, shares, statistics, dates and curves."""

from .coverage import Coverage, cover
from .dates import Calendar, Moment, UsableDates, find_usable, pick_looks, summarise_usable
from .indices import Index, parse_indices
from .masks import MASK_CLASSES, DatedMask, date_masks, open_mask, rasters_of
from .outlines import Outlines
from .polygons import Polygons, read_polygons, require_no_field
from .shares import count_classes
from .statistics import Statistics, ZoneStatistics, describe_zones
from .strips import ZoneStrips

__all__ = [
    "MASK_CLASSES",
    "Calendar",
    "Coverage",
    "DatedMask",
    "Index",
    "Moment",
    "Outlines",
    "Polygons",
    "Statistics",
    "UsableDates",
    "ZoneStatistics",
    "ZoneStrips",
    "count_classes",
    "cover",
    "date_masks",
    "describe_zones",
    "find_usable",
    "open_mask",
    "parse_indices",
    "pick_looks",
    "rasters_of",
    "read_polygons",
    "require_no_field",
    "summarise_usable",
]
