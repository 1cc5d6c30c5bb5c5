"""Mask from Fmask or QA band."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from ..core.jobs import MaskFromQaJob, fields_of
from . import shared_parameters as shared
from .groups import MaskCreationAlgorithm
from .parameters import Definitions, advanced, band, options, raster, text

translate = QCoreApplication.translate

FIELDS = fields_of(MaskFromQaJob)


class MaskFromQa(MaskCreationAlgorithm[MaskFromQaJob]):
    """A QA raster in, decoded with its producer's table; a mask out."""

    job_type = MaskFromQaJob

    def name(self) -> str:
        return "maskfromqa"

    def displayName(self) -> str:
        return translate("CloudSieve", "Mask from Fmask or QA band")

    def shortDescription(self) -> str:
        return translate("CloudSieve", "Makes a mask from the chosen classes of an Fmask result or another QA raster.")

    def shortHelpString(self) -> str:
        return translate(
            "CloudSieve",
            "Decodes a quality raster with the table of its producer and masks the chosen classes: Fmask, HLS, Landsat,"
            " Sentinel-2, MAJA, IdePix, Sentinel Hub, CloudSEN12, KappaMask, or values and bits of your own.\n\n"
            "The same number means cloud in one product and snow or shadow in another, so the scheme must be the right"
            " one. Values that the scheme does not know stop the run with the name of the scheme they would fit; they"
            " are never taken for clear. Where numbers cannot tell, the log shows the share of each class.\n\n"
            "What the scheme calls fill is NoData in the mask. The mask is 0 where clear, 1 where masked, 255 where"
            " unknown.",
        )

    def tags(self) -> list[str]:
        products = "fmask,qa,qa_pixel,pixel_qa,bqa,qa60,hls,landsat,maja,idepix,kappamask,cloudsen12"
        return [*super().tags(), *products.split(","), *translate("CloudSieve", "bits,flags,decode").split(",")]

    def definitions(self) -> Definitions:
        return [
            raster(
                FIELDS["input"],
                translate("CloudSieve", "Fmask or QA raster"),
                translate("CloudSieve", "A raster of class numbers or bits."),
            ),
            band(FIELDS["band"], FIELDS["input"]),
            *shared.qa_scheme(),
            *advanced(
                options(
                    FIELDS["min_confidence"],
                    translate("CloudSieve", "Smallest confidence (Landsat)"),
                    translate(
                        "CloudSieve",
                        "Masks by the graded confidence instead of the flag bits. Every clear pixel has at least low"
                        " confidence of being cloud, so “Low” masks nearly everything.",
                    ),
                    [
                        translate("CloudSieve", "Flag bits"),
                        translate("CloudSieve", "Low"),
                        translate("CloudSieve", "Medium"),
                        translate("CloudSieve", "High"),
                    ],
                ),
                text(
                    FIELDS["values"],
                    translate("CloudSieve", "Custom values"),
                    translate("CloudSieve", "For the custom scheme: the values to mask, such as “2, 4, 8-10”."),
                ),
                text(
                    FIELDS["bits"],
                    translate("CloudSieve", "Custom bits"),
                    translate(
                        "CloudSieve",
                        "For the custom scheme: the bits to mask, counted from 0, such as “1, 3, 8-9>=2”.",
                    ),
                ),
            ),
            shared.mask_destination(FIELDS),
        ]
