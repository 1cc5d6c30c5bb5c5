"""Clean time series of polygons."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from ..core.jobs import TimeSeriesJob, fields_of
from . import shared_parameters as shared
from .groups import TimeSeriesAlgorithm
from .parameters import Definitions, advanced, files, folder, rasters, report_destination, switch, text

translate = QCoreApplication.translate

FIELDS = fields_of(TimeSeriesJob)


class TimeSeries(TimeSeriesAlgorithm[TimeSeriesJob]):
    """Polygons and products in; a table and a report of their curves out."""

    job_type = TimeSeriesJob

    def name(self) -> str:
        return "timeseries"

    def displayName(self) -> str:
        return translate("CloudSieve", "Clean time series of polygons")

    def shortDescription(self) -> str:
        return translate("CloudSieve", "Draws the curve of each polygon over time, without the clouds.")

    def shortHelpString(self) -> str:
        return translate(
            "CloudSieve",
            "Computes bands and indices of polygons on every date of a series: mean, median, standard deviation and"
            " count of the clear pixels, and the same of all pixels, clouds included, for comparison. The report draws"
            " both curves of each polygon and marks the cloudy dates.\n\n"
            "Indices are NDVI, NDWI (McFeeters), NDMI, EVI and NBR, the names of bands, or expressions over them, with"
            " commas between: NDVI, B8A, RATIO = B08 / B04. Digital numbers become reflectance by offset and"
            " quantification value of each product. An index is computed on the pixels of its finest band; coarser"
            " bands and masks are taken from the pixel that lies there. A pixel counts by the part of it that lies in"
            " the polygon.\n\n"
            "Clear is what a mask of the same acquisition says; make masks with “Mask a Sentinel-2 scene”. A Level-2A"
            " product without one has its scene classification. NoData counts for nothing. Take products of one tile"
            " and of one level.\n\n"
            "“s2cloudless on averaged bands” adds the cloud probability of each polygon as a whole, of Level-1C"
            " products: the detector is asked about the mean of all its pixels. That means something where clouds are"
            " as large as the polygon or larger; a small cloud in a large polygon disappears in the mean.",
        )

    def tags(self) -> list[str]:
        words = translate("CloudSieve", "time series,zonal statistics,fields,parcels,ndvi,evi,index,curve,phenology")
        return [*super().tags(), *words.split(",")]

    def numbers(self) -> dict[str, str]:
        return shared.series_numbers()

    def definitions(self) -> Definitions:
        return [
            *shared.zones(FIELDS),
            files(
                FIELDS["scenes"],
                translate("CloudSieve", "Scenes"),
                translate(
                    "CloudSieve", "Products of one tile: MTD_MSIL1C.xml or MTD_MSIL2A.xml files, or zip archives."
                ),
            ),
            folder(
                FIELDS["folder"],
                translate("CloudSieve", "Folder of products"),
                translate("CloudSieve", "Instead of single scenes: all .SAFE folders and zip archives in it are read."),
            ),
            text(
                FIELDS["indices"],
                translate("CloudSieve", "Bands and indices"),
                translate(
                    "CloudSieve",
                    "With commas between: NDVI, NDWI, NDMI, EVI, NBR, bands (B02 to B12, B8A), or NAME = expression.",
                ),
            ),
            rasters(
                FIELDS["masks"],
                translate("CloudSieve", "Masks"),
                translate(
                    "CloudSieve",
                    "Masks of the same acquisitions, found by their dates. Products of Level-2A may do without: then"
                    " the scene classification tells cloud and shadow.",
                ),
            ),
            *shared.usable_dates(),
            *advanced(
                switch(
                    FIELDS["cloud_probability"],
                    translate("CloudSieve", "s2cloudless on averaged bands"),
                    translate(
                        "CloudSieve",
                        "Cloud probability of each polygon as a whole, of Level-1C products; for clouds that are as"
                        " large as the polygons.",
                    ),
                ),
                shared.offset(),
            ),
            *shared.engine(),
            *shared.trust(),
            shared.series_table(
                FIELDS, translate("CloudSieve", "One row for each polygon, scene and index, as CSV or GeoPackage.")
            ),
            report_destination(
                FIELDS["html"],
                translate("CloudSieve", "Report"),
                translate("CloudSieve", "The curves, as one HTML file."),
            ),
        ]
