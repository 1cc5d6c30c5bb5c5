"""Cloud probability from several dates."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from ..core.jobs import MultitemporalJob, fields_of
from . import shared_parameters as shared
from .base import mask_numbers
from .groups import DetectionAlgorithm
from .parameters import Definitions, advanced, file, files, folder_destination, number, switch

translate = QCoreApplication.translate

FIELDS = fields_of(MultitemporalJob)


class Multitemporal(DetectionAlgorithm[MultitemporalJob]):
    """Dates of one tile in; probability, mask and intersection of each out."""

    job_type = MultitemporalJob

    def name(self) -> str:
        return "multitemporal"

    def displayName(self) -> str:
        return translate("CloudSieve", "Cloud probability from several dates")

    def shortDescription(self) -> str:
        return translate(
            "CloudSieve",
            "Computes the probability of cloud on each date of a series, from how it differs from the rest.",
        )

    def shortHelpString(self) -> str:
        return translate(
            "CloudSieve",
            "A bright roof is as bright on every date, a cloud is not. The model published with eo-learn's mask package"
            " compares each date with the ten nearest in the series: reflectance, its mean in a window of 100 m, the"
            " structural similarity with the other dates, minimum and mean of all.\n\n"
            "Give Level-1C products of one tile, eleven or more where you can and two at least, or rasters of their 13"
            " bands; they are taken in the order of time. For each date three files are written into the folder: the"
            " probability, its mask, and the intersection of that mask with the one of s2cloudless, which is right"
            " where two different methods agree.\n\n"
            "The default of 60 m is what the features are made for: at 10 m a tile takes some 24 minutes for each date,"
            " at 60 m less than one. The temporary folder must hold up to fourteen dates, 40 bytes a pixel.\n\n"
            "“As published” repeats the original to the bit, on the pixels of the scenes: there, pixels beside NoData"
            " are artefacts. Without it, only what both dates show is compared. 0 is clear, 1 cloud, 255 NoData.",
        )

    def tags(self) -> list[str]:
        return [*super().tags(), *translate("CloudSieve", "time series,eo-learn,ssim,l1c,detection").split(",")]

    def numbers(self) -> dict[str, str]:
        return {"DATES": translate("CloudSieve", "Dates"), **mask_numbers()}

    def definitions(self) -> Definitions:
        return [
            files(
                FIELDS["scenes"],
                translate("CloudSieve", "Scenes"),
                translate(
                    "CloudSieve",
                    "The dates of one tile: MTD_MSIL1C.xml files, zip archives, or rasters of 13 bands; in any order.",
                ),
                minimum=2,
            ),
            *shared.grid(
                FIELDS, translate("CloudSieve", "Pixel size of the output, or of the computation where as published.")
            ),
            number(
                FIELDS["multi_threshold"],
                translate("CloudSieve", "Threshold of several dates (0 to 1)"),
                translate("CloudSieve", "Pixels with a higher averaged probability are masked."),
            ),
            number(
                FIELDS["mono_threshold"],
                translate("CloudSieve", "Threshold of the single date (0 to 1)"),
                translate("CloudSieve", "Of the s2cloudless probability, for the intersection."),
            ),
            number(
                FIELDS["average_over_px"],
                translate("CloudSieve", "Average over (pixels)"),
                translate("CloudSieve", "Radius of the disk over which both probabilities are averaged; 0 for none."),
                decimals=0,
            ),
            number(
                FIELDS["dilation_size_px"],
                translate("CloudSieve", "Dilate by (pixels)"),
                translate("CloudSieve", "Radius of the disk by which clouds grow; 0 for none."),
                decimals=0,
            ),
            switch(
                FIELDS["published"],
                translate("CloudSieve", "As published"),
                translate(
                    "CloudSieve",
                    "Repeat eo-learn to the bit, its artefacts beside NoData included. The outputs then have the pixels"
                    " of the scenes, and the pixel size is that of the computation alone.",
                ),
            ),
            *advanced(
                switch(
                    FIELDS["intersect_grown"],
                    translate("CloudSieve", "Intersect the grown masks"),
                    translate(
                        "CloudSieve",
                        "Intersect after growth, and grow again, as eo-learn does where it writes all masks; otherwise"
                        " before, as its documentation says.",
                    ),
                ),
            ),
            *shared.radiometry(),
            *shared.engine(),
            *shared.trust(),
            *advanced(
                file(
                    FIELDS["multi_model"],
                    translate("CloudSieve", "Model of several dates"),
                    translate("CloudSieve", "Another LightGBM text model of the same 90 features."),
                    translate("CloudSieve", "LightGBM models (*.txt)"),
                ),
            ),
            folder_destination(
                FIELDS["folder"],
                translate("CloudSieve", "Folder of the outputs"),
                translate("CloudSieve", "Probability, mask and intersection of each date, named after its product."),
            ),
        ]
