"""Mask from cloud probability."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from ..core.jobs import MaskFromProbabilityJob, fields_of
from . import shared_parameters as shared
from .groups import MaskCreationAlgorithm
from .parameters import Definitions, band, raster

translate = QCoreApplication.translate

FIELDS = fields_of(MaskFromProbabilityJob)


class MaskFromProbability(MaskCreationAlgorithm[MaskFromProbabilityJob]):
    """A probability in, averaged, thresholded and dilated; a mask out."""

    job_type = MaskFromProbabilityJob

    def name(self) -> str:
        return "maskfromprobability"

    def displayName(self) -> str:
        return translate("CloudSieve", "Mask from cloud probability")

    def shortDescription(self) -> str:
        return translate("CloudSieve", "Makes a cloud mask from a cloud probability, as s2cloudless does it.")

    def shortHelpString(self) -> str:
        return translate(
            "CloudSieve",
            "Averages a cloud probability over a disk, masks what is above the threshold, and dilates the mask by a"
            " disk: the same steps in the same order as s2cloudless, with the same result for every pixel.\n\n"
            "Both radii are in pixels, as in s2cloudless, so their size on the ground changes with the resolution. To"
            " grow a mask by metres use “Grow and clean mask”.\n\n"
            "NoData in the probability (NaN, or 255 in bytes from 0 to 100) is NoData in the mask. The mask is 0 where"
            " clear, 1 where masked, 255 where unknown.",
        )

    def tags(self) -> list[str]:
        return [*super().tags(), *translate("CloudSieve", "s2cloudless,threshold,clp,dilate,average").split(",")]

    def definitions(self) -> Definitions:
        return [
            raster(
                FIELDS["input"],
                translate("CloudSieve", "Cloud probability"),
                translate("CloudSieve", "A raster from “Cloud probability (s2cloudless)”, or one encoded alike."),
            ),
            band(FIELDS["band"], FIELDS["input"]),
            shared.encoding(FIELDS),
            *shared.post_processing(),
            shared.mask_destination(FIELDS),
        ]
