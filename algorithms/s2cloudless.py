"""Cloud probability (s2cloudless)."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from ..core.jobs import S2cloudlessJob, fields_of
from . import shared_parameters as shared
from .base import validity_numbers
from .groups import DetectionAlgorithm
from .parameters import Definitions, destination, product, rasters

translate = QCoreApplication.translate

FIELDS = fields_of(S2cloudlessJob)


class S2cloudless(DetectionAlgorithm[S2cloudlessJob]):
    """A Level-1C product or its bands in, the probability of cloud out."""

    job_type = S2cloudlessJob

    def name(self) -> str:
        return "s2cloudless"

    def displayName(self) -> str:
        return translate("CloudSieve", "Cloud probability (s2cloudless)")

    def shortDescription(self) -> str:
        return translate(
            "CloudSieve", "Computes the probability of cloud for every pixel of a Sentinel-2 Level-1C scene."
        )

    def shortHelpString(self) -> str:
        return translate(
            "CloudSieve",
            "Computes the probability of cloud for every pixel of a Sentinel-2 Level-1C scene with the s2cloudless"
            " model, equal to the Python package to the bit.\n\n"
            "Give either a product (MTD_MSIL1C.xml, a zip archive, or the path of a .SAFE or granule folder) or its"
            " bands as raster layers: one layer for each of B01, B02, B04, B05, B08, B8A, B09, B10, B11 and B12,"
            " recognised by name, or one stack of 10 or 13 bands. For band rasters, say with the radiometric offset"
            " whether 1000 must be subtracted: a product's metadata knows it, a raster does not.\n\n"
            "Pixels where any needed band is 0 or 65535 are NoData in the output, never clear. The model finds clouds,"
            " not their shadows. Level-2A products lack band B10 and are refused; use their scene classification.",
        )

    def tags(self) -> list[str]:
        return [*super().tags(), *translate("CloudSieve", "detection,machine learning,lightgbm,l1c,clp").split(",")]

    def numbers(self) -> dict[str, str]:
        """Return the counts; a probability masks nothing yet."""
        return validity_numbers()

    def definitions(self) -> Definitions:
        return [
            product(
                FIELDS["product"],
                translate("CloudSieve", "Sentinel-2 Level-1C product"),
                translate(
                    "CloudSieve",
                    "MTD_MSIL1C.xml inside the .SAFE folder, a zip archive, or the pasted path of a .SAFE or granule"
                    " folder. In batch, add files by the pattern MTD_MSIL1C.xml.",
                ),
            ),
            rasters(
                FIELDS["bands"],
                translate("CloudSieve", "Or band rasters"),
                translate(
                    "CloudSieve", "The bands as single files, recognised by name, or one stack of 10 or 13 bands."
                ),
            ),
            *shared.grid(),
            *shared.radiometry(),
            shared.encoding(FIELDS),
            *shared.engine(),
            *shared.trust(),
            destination(
                FIELDS["output"],
                translate("CloudSieve", "Cloud probability"),
                translate("CloudSieve", "The probability of cloud as a Cloud Optimized GeoTIFF."),
            ),
        ]
