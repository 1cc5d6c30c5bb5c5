"""What rasters say of polygons: which part of each pixel lies in them, shares, statistics, dates and curves."""

from .coverage import Coverage, Outlines, cover
from .curves import Curve, report_curves
from .dates import Calendar, Moment, UsableDates, pick_looks, summarise_usable
from .indices import Index, parse_indices
from .polygons import Polygons, read_polygons, require_no_field
from .shares import count_classes
from .statistics import Statistics, ZoneStatistics, describe_zones

__all__ = [
    "Calendar",
    "Coverage",
    "Curve",
    "Index",
    "Moment",
    "Outlines",
    "Polygons",
    "Statistics",
    "UsableDates",
    "ZoneStatistics",
    "count_classes",
    "cover",
    "describe_zones",
    "parse_indices",
    "pick_looks",
    "read_polygons",
    "report_curves",
    "require_no_field",
    "summarise_usable",
]
