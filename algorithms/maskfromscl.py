"""Mask from scene classification (SCL)."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from ..core.jobs import MaskFromSclJob, fields_of
from ..core.tables import SCL_CLASSES
from . import shared_parameters as shared
from .groups import MaskCreationAlgorithm
from .labels import translated
from .parameters import Definitions, options, product, raster

translate = QCoreApplication.translate

FIELDS = fields_of(MaskFromSclJob)


class MaskFromScl(MaskCreationAlgorithm[MaskFromSclJob]):
    """A scene classification in, a mask of the chosen classes out."""

    job_type = MaskFromSclJob

    def name(self) -> str:
        return "maskfromscl"

    def displayName(self) -> str:
        return translate("CloudSieve", "Mask from scene classification (SCL)")

    def shortDescription(self) -> str:
        return translate("CloudSieve", "Makes a mask from the scene classification of a Sentinel-2 Level-2A product.")

    def shortHelpString(self) -> str:
        return translate(
            "CloudSieve",
            "Masks the chosen classes of the scene classification (SCL) that Sen2Cor adds to Level-2A products. Give"
            " either the SCL raster or the product.\n\n"
            "Optionally, pixels whose Sen2Cor cloud probability (MSK_CLDPRB) is above a threshold are masked as well."
            " Sen2Cor misses cloud edges and does not grow its classes: “Grow and clean mask” does.\n\n"
            "Classes are resampled by nearest neighbour at full resolution only. Class 0 is NoData in the mask;"
            " impossible values (12 and above) are reported and become NoData too. The mask is 0 where clear, 1 where"
            " masked, 255 where unknown.",
        )

    def tags(self) -> list[str]:
        return [*super().tags(), *translate("CloudSieve", "scl,sen2cor,l2a,cldprb,classification").split(",")]

    def definitions(self) -> Definitions:
        return [
            raster(
                FIELDS["input"],
                translate("CloudSieve", "Scene classification (SCL)"),
                translate("CloudSieve", "An SCL raster of Level-2A, values 0 to 11."),
            ),
            product(
                FIELDS["product"],
                translate("CloudSieve", "Or Sentinel-2 Level-2A product"),
                translate(
                    "CloudSieve",
                    "MTD_MSIL2A.xml inside the .SAFE folder, a zip archive, or the pasted path of a .SAFE or granule"
                    " folder. In batch, add files by the pattern MTD_MSIL2A.xml.",
                ),
            ),
            shared.scl_preset(FIELDS["preset"]),
            options(
                FIELDS["classes"],
                translate("CloudSieve", "Or these classes"),
                translate(
                    "CloudSieve", "If any class is selected here, these are masked instead of the ready selection."
                ),
                [f"{scl.value} {translated(scl.label)}" for scl in SCL_CLASSES],
            ),
            shared.resolution(
                FIELDS["resolution_m"],
                translate("CloudSieve", "Pixel size of the mask; the classification's own if not set."),
            ),
            raster(
                FIELDS["cldprb"],
                translate("CloudSieve", "Sen2Cor cloud probability (MSK_CLDPRB)"),
                translate("CloudSieve", "Values 0 to 100; the product's own if a threshold but no raster is given."),
            ),
            shared.cldprb_threshold(
                FIELDS["cldprb_threshold"],
                translate(
                    "CloudSieve", "Pixels with a higher Sen2Cor cloud probability are masked too; not used if not set."
                ),
            ),
            *shared.trust(),
            shared.mask_destination(FIELDS),
        ]
