"""Mask from scene classification (SCL)."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from ..core.tables import SCL_CLASSES
from ..core.jobs import Job, MaskFromSclJob, SclPreset
from . import shared_parameters as shared
from .groups import MaskCreationAlgorithm
from .labels import translated
from .parameters import Definitions, options, product, raster
from .values import Values

translate = QCoreApplication.translate


class MaskFromScl(MaskCreationAlgorithm):
    """A scene classification in, a mask of the chosen classes out."""

    def name(self) -> str:
        """Return the frozen id."""
        return "maskfromscl"

    def displayName(self) -> str:
        """Return the name shown in the toolbox."""
        return translate("CloudSieve", "Mask from scene classification (SCL)")

    def shortDescription(self) -> str:
        """Return what the algorithm does, in one sentence."""
        return translate("CloudSieve", "Makes a mask from the scene classification of a Sentinel-2 Level-2A product.")

    def shortHelpString(self) -> str:
        """Return the help beside the dialog."""
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
        """Return words to find the algorithm by."""
        return [*super().tags(), *translate("CloudSieve", "scl,sen2cor,l2a,cldprb,classification").split(",")]

    def definitions(self) -> Definitions:
        """Return the parameters."""
        return [
            raster(
                "INPUT",
                translate("CloudSieve", "Scene classification (SCL)"),
                translate("CloudSieve", "An SCL raster of Level-2A, values 0 to 11."),
                optional=True,
            ),
            product(
                "PRODUCT",
                translate("CloudSieve", "Or Sentinel-2 Level-2A product"),
                translate(
                    "CloudSieve",
                    "MTD_MSIL2A.xml inside the .SAFE folder, a zip archive, or the pasted path of a .SAFE or granule"
                    " folder. In batch, add files by the pattern MTD_MSIL2A.xml.",
                ),
                optional=True,
            ),
            shared.scl_preset("PRESET"),
            options(
                "CLASSES",
                translate("CloudSieve", "Or these classes"),
                translate(
                    "CloudSieve", "If any class is selected here, these are masked instead of the ready selection."
                ),
                [f"{scl.value} {translated(scl.label)}" for scl in SCL_CLASSES],
                None,
                multiple=True,
            ),
            shared.resolution(translate("CloudSieve", "Pixel size of the mask; the classification's own if not set.")),
            raster(
                "CLDPRB",
                translate("CloudSieve", "Sen2Cor cloud probability (MSK_CLDPRB)"),
                translate("CloudSieve", "Values 0 to 100; the product's own if a threshold but no raster is given."),
                optional=True,
            ),
            shared.cldprb_threshold(
                translate(
                    "CloudSieve", "Pixels with a higher Sen2Cor cloud probability are masked too; not used if not set."
                )
            ),
            shared.mask_destination(),
        ]

    def job(self, values: Values) -> Job:
        """Return the job."""
        return MaskFromSclJob(
            output=values.required_destination("OUTPUT"),
            input=values.optional_raster("INPUT"),
            product=values.file("PRODUCT"),
            preset=values.member("PRESET", SclPreset),
            classes=values.selected("CLASSES", [scl.value for scl in SCL_CLASSES]),
            resolution_m=values.optional_number("RESOLUTION"),
            cldprb=values.optional_raster("CLDPRB"),
            cldprb_threshold=values.optional_number("CLDPRB_THRESHOLD"),
        )
