"""Grow and clean mask."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from ..core.jobs import GrowMaskJob, fields_of
from . import shared_parameters as shared
from .groups import MaskToolAlgorithm
from .parameters import Definitions, advanced, band, raster

translate = QCoreApplication.translate

FIELDS = fields_of(GrowMaskJob)


class GrowMask(MaskToolAlgorithm[GrowMaskJob]):
    """A mask in, without specks and holes and with a margin; a mask out."""

    job_type = GrowMaskJob

    def name(self) -> str:
        return "growmask"

    def displayName(self) -> str:
        return translate("CloudSieve", "Grow and clean mask")

    def shortDescription(self) -> str:
        return translate(
            "CloudSieve", "Grows a mask by a distance in metres, drops small patches and fills small holes."
        )

    def shortHelpString(self) -> str:
        return translate(
            "CloudSieve",
            "Cleans a mask (0 clear, 1 masked, 255 NoData) and grows it by a distance in metres, measured exactly"
            " from pixel centre to pixel centre. Cloud edges are thin and spill light: 100 to 250 m are usual.\n\n"
            "The order is: open, close, drop small patches, fill small holes, grow.\n\n"
            "NoData neither grows nor is grown into, but a cloud beside it grows on the valid side.",
        )

    def tags(self) -> list[str]:
        words = translate("CloudSieve", "buffer,dilate,dilation,sieve,holes,morphology,opening,closing,patches,speckle")
        return [*super().tags(), *words.split(",")]

    def definitions(self) -> Definitions:
        return [
            raster(
                FIELDS["input"],
                translate("CloudSieve", "Mask"),
                translate("CloudSieve", "A mask with 0 for clear, 1 for masked and 255 for NoData."),
            ),
            band(FIELDS["band"], FIELDS["input"]),
            *shared.cleaning(),
            *advanced(
                shared.distance(
                    FIELDS["open_m"],
                    translate("CloudSieve", "Open by (metres)"),
                    translate(
                        "CloudSieve",
                        "Removes masked details narrower than twice this distance, and with them true small clouds.",
                    ),
                ),
                shared.distance(
                    FIELDS["close_m"],
                    translate("CloudSieve", "Close by (metres)"),
                    translate("CloudSieve", "Masks clear gaps narrower than twice this distance."),
                ),
            ),
            shared.mask_destination(FIELDS),
        ]
