"""Apply mask to bands."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingOutputString
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtXml import QDomDocument

from ..core.jobs import ApplyMaskJob, fields_of
from . import shared_parameters as shared
from .groups import MaskToolAlgorithm
from .parameters import Definitions, bands, destination, number, options, raster, switch

translate = QCoreApplication.translate

FIELDS = fields_of(ApplyMaskJob)


class ApplyMask(MaskToolAlgorithm[ApplyMaskJob]):
    """A raster and a mask in, the raster with its masked pixels as NoData out."""

    job_type = ApplyMaskJob

    def name(self) -> str:
        return "applymask"

    def displayName(self) -> str:
        return translate("CloudSieve", "Apply mask to bands")

    def shortDescription(self) -> str:
        return translate(
            "CloudSieve", "Sets the masked pixels of a raster to NoData and leaves everything else as it is."
        )

    def shortHelpString(self) -> str:
        return translate(
            "CloudSieve",
            "Sets the pixels of a raster to NoData where a mask (0 clear, 1 masked, 255 NoData) masks them. All other"
            " pixels, the data type, scale and offset, band names, colours and metadata stay as they are, and so does"
            " the resolution: the mask may be on any grid of the same CRS and is read by nearest neighbour.\n\n"
            "If no NoData value is given, the raster's own is used; if it has none, 0 for Sentinel-2 digital numbers"
            " and NaN for floating point. Where pixels that are kept hold that 0, as in Level-2A products before"
            " baseline 04.00, a value that no pixel holds is chosen instead, and told in the log. The layer is styled"
            " as that of the raster.\n\n"
            "Where the mask itself is NoData the pixel becomes NoData too, unless you choose to keep it.",
        )

    def tags(self) -> list[str]:
        return [*super().tags(), *translate("CloudSieve", "nodata,erase,clip,clear,remove clouds").split(",")]

    def style_of_bands(self, parameters: dict[str, Any], context: QgsProcessingContext) -> QDomDocument | None:
        """Return the style of the raster's layer; one for all of its bands does not fit some of them."""
        layer = self.parameterAsRasterLayer(parameters, FIELDS["input"].key, context)
        project = context.project()
        if layer is None or project is None or project.mapLayer(layer.id()) is None:
            return None
        if self.parameterAsInts(parameters, FIELDS["bands"].key, context):
            return None
        style = QDomDocument()
        layer.exportNamedStyle(style)
        return style

    def definitions(self) -> Definitions:
        return [
            raster(
                FIELDS["input"],
                translate("CloudSieve", "Raster"),
                translate("CloudSieve", "Any raster; all bands of a stack are masked at once."),
            ),
            raster(
                FIELDS["mask"],
                translate("CloudSieve", "Mask"),
                translate("CloudSieve", "A mask with 0 for clear, 1 for masked and 255 for NoData, in the same CRS."),
            ),
            bands(
                FIELDS["bands"],
                translate("CloudSieve", "Bands"),
                translate("CloudSieve", "The bands to write; all of them if none is selected."),
                FIELDS["input"],
            ),
            number(
                FIELDS["nodata"],
                translate("CloudSieve", "NoData value"),
                translate("CloudSieve", "What masked pixels become; the raster's own NoData value if not set."),
                decimals=6,
            ),
            switch(
                FIELDS["invert"],
                translate("CloudSieve", "Invert the mask"),
                translate("CloudSieve", "Keeps the masked pixels and removes the clear ones."),
            ),
            options(
                FIELDS["unknown"],
                translate("CloudSieve", "Where the mask is NoData"),
                translate("CloudSieve", "What happens to pixels that the mask does not know."),
                [translate("CloudSieve", "Set the pixel to NoData"), translate("CloudSieve", "Keep the pixel")],
            ),
            *shared.any_acquisition(),
            destination(
                FIELDS["output"],
                translate("CloudSieve", "Masked raster"),
                translate("CloudSieve", "The raster with its masked pixels as NoData, as a Cloud Optimized GeoTIFF."),
            ),
        ]

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare parameters and outputs."""
        super().initAlgorithm(configuration)
        label = translate("CloudSieve", "Masked pixels of each band, separated by commas")
        self.addOutput(QgsProcessingOutputString("MASKED_PIXELS_PER_BAND", label))
