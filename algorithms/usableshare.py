"""Usable share of polygons."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from ..core.jobs import UsableShareJob, fields_of
from . import shared_parameters as shared
from .groups import TimeSeriesAlgorithm
from .parameters import Definitions, folder, polygons_destination, rasters

translate = QCoreApplication.translate

FIELDS = fields_of(UsableShareJob)


class UsableShare(TimeSeriesAlgorithm[UsableShareJob]):
    """Polygons and masks or products in; a table, and the polygons with their usable dates, out."""

    job_type = UsableShareJob

    def name(self) -> str:
        return "usableshare"

    def displayName(self) -> str:
        return translate("CloudSieve", "Usable share of polygons")

    def shortDescription(self) -> str:
        return translate("CloudSieve", "Tells how much of each polygon can be seen on which date.")

    def shortHelpString(self) -> str:
        return translate(
            "CloudSieve",
            "Which dates are usable for a field? Give polygons and the masks of a series. The table has a row for each"
            " polygon and mask: the shares of its area that are valid, clear, masked, cloud, shadow and unknown, its"
            " area in pixels, and whether enough of it is clear. The polygons come back with the number of usable"
            " dates, the first, the last, and the longest time without one.\n\n"
            "A pixel counts by the part of it that lies in the polygon, computed exactly, so fields as small as a pixel"
            " count right. Thousands of polygons are counted in one pass over each mask.\n\n"
            "Give the sources rasters of “Mask a Sentinel-2 scene” beside its masks to tell cloud and shadow apart:"
            " shadow is then what only “Cloud shadow” says, cloud is all else that is masked. A plain mask knows"
            " only what is masked.\n\n"
            "Products count, too: each is masked as “Mask a Sentinel-2 scene” does by default, preset Balanced with"
            " shadows, before it is looked at; the masks are not kept. A product of which there is a mask is not masked"
            " again.\n\n"
            "The date comes from the tags that CloudSieve writes, or from the name of the file. All masks must be of"
            " one tile. NoData, and what lies beyond the mask, is unknown and never clear.",
        )

    def tags(self) -> list[str]:
        words = translate("CloudSieve", "time series,zonal statistics,fields,parcels,coverage,availability,dates")
        return [*super().tags(), *words.split(",")]

    def numbers(self) -> dict[str, str]:
        return shared.series_numbers()

    def definitions(self) -> Definitions:
        return [
            *shared.zones(FIELDS),
            rasters(
                FIELDS["masks"],
                translate("CloudSieve", "Masks"),
                translate("CloudSieve", "Masks of one tile for each date, and the rasters of their sources."),
            ),
            folder(
                FIELDS["folder"],
                translate("CloudSieve", "Folder of masks or products"),
                translate(
                    "CloudSieve",
                    "Instead of single masks: all GeoTIFFs in it are read; probabilities and the like are passed over."
                    " Sentinel-2 products in it are masked for the while.",
                ),
            ),
            *shared.usable_dates(),
            *shared.engine(),
            shared.series_table(
                FIELDS, translate("CloudSieve", "One row for each polygon and mask, as CSV or GeoPackage.")
            ),
            polygons_destination(
                FIELDS["output"],
                translate("CloudSieve", "Polygons with usable dates"),
                translate(
                    "CloudSieve", "The polygons with number of usable dates, first, last and longest gap in days."
                ),
            ),
        ]
