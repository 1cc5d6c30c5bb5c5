"""Mask from Fmask or QA band."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from ..core.tables import CONFIDENCE_LEVELS
from ..core.jobs import Job, MaskFromQaJob
from . import shared_parameters as shared
from .groups import MaskCreationAlgorithm
from .parameters import Definitions, advanced, band, options, raster, text
from .values import Values

translate = QCoreApplication.translate

CONFIDENCES = (None, *CONFIDENCE_LEVELS)


class MaskFromQa(MaskCreationAlgorithm):
    """A QA raster in, decoded with its producer's table; a mask out."""

    def name(self) -> str:
        """Return the frozen id."""
        return "maskfromqa"

    def displayName(self) -> str:
        """Return the name shown in the toolbox."""
        return translate("CloudSieve", "Mask from Fmask or QA band")

    def shortDescription(self) -> str:
        """Return what the algorithm does, in one sentence."""
        return translate("CloudSieve", "Makes a mask from the chosen classes of an Fmask result or another QA raster.")

    def shortHelpString(self) -> str:
        """Return the help beside the dialog."""
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
        """Return words to find the algorithm by."""
        products = "fmask,qa,qa_pixel,pixel_qa,bqa,qa60,hls,landsat,maja,idepix,kappamask,cloudsen12"
        return [*super().tags(), *products.split(","), *translate("CloudSieve", "bits,flags,decode").split(",")]

    def definitions(self) -> Definitions:
        """Return the parameters."""
        return [
            raster(
                "INPUT",
                translate("CloudSieve", "Fmask or QA raster"),
                translate("CloudSieve", "A raster of class numbers or bits."),
            ),
            band(),
            *shared.qa_scheme(),
            *advanced(
                options(
                    "CONFIDENCE",
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
                    "VALUES",
                    translate("CloudSieve", "Custom values"),
                    translate("CloudSieve", "For the custom scheme: the values to mask, such as “2, 4, 8-10”."),
                ),
                text(
                    "BITS",
                    translate("CloudSieve", "Custom bits"),
                    translate(
                        "CloudSieve",
                        "For the custom scheme: the bits to mask, counted from 0, such as “1, 3, 8-9>=2”.",
                    ),
                ),
            ),
            shared.mask_destination(),
        ]

    def job(self, values: Values) -> Job:
        """Return the job."""
        return MaskFromQaJob(
            input=values.raster("INPUT"),
            output=values.required_destination("OUTPUT"),
            band=values.integer("BAND"),
            **shared.qa_scheme_fields(values),
            min_confidence=values.option("CONFIDENCE", CONFIDENCES),
            values=values.text("VALUES"),
            bits=values.text("BITS"),
        )
