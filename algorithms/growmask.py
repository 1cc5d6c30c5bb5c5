"""Grow and clean mask."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from ..core.jobs import GrowMaskJob, Job
from . import shared_parameters as shared
from .groups import MaskToolAlgorithm
from .parameters import Definitions, advanced, band, raster
from .values import Values

translate = QCoreApplication.translate


class GrowMask(MaskToolAlgorithm):
    """A mask in, without specks and holes and with a margin; a mask out."""

    def name(self) -> str:
        """Return the frozen id."""
        return "growmask"

    def displayName(self) -> str:
        """Return the name shown in the toolbox."""
        return translate("CloudSieve", "Grow and clean mask")

    def shortDescription(self) -> str:
        """Return what the algorithm does, in one sentence."""
        return translate(
            "CloudSieve", "Grows a mask by a distance in metres, drops small patches and fills small holes."
        )

    def shortHelpString(self) -> str:
        """Return the help beside the dialog."""
        return translate(
            "CloudSieve",
            "Cleans a mask (0 clear, 1 masked, 255 NoData) and grows it by a distance in metres, measured exactly"
            " from pixel centre to pixel centre. Cloud edges are thin and spill light: 100 to 250 m are usual.\n\n"
            "The order is: open, close, drop small patches, fill small holes, grow.\n\n"
            "NoData neither grows nor is grown into, but a cloud beside it grows on the valid side.",
        )

    def tags(self) -> list[str]:
        """Return words to find the algorithm by."""
        words = translate("CloudSieve", "buffer,dilate,dilation,sieve,holes,morphology,opening,closing,patches,speckle")
        return [*super().tags(), *words.split(",")]

    def definitions(self) -> Definitions:
        """Return the parameters."""
        return [
            raster(
                "INPUT",
                translate("CloudSieve", "Mask"),
                translate("CloudSieve", "A mask with 0 for clear, 1 for masked and 255 for NoData."),
            ),
            band(),
            *shared.cleaning(),
            *advanced(
                shared.distance(
                    "OPEN",
                    translate("CloudSieve", "Open by (metres)"),
                    translate(
                        "CloudSieve",
                        "Removes masked details narrower than twice this distance, and with them true small clouds.",
                    ),
                ),
                shared.distance(
                    "CLOSE",
                    translate("CloudSieve", "Close by (metres)"),
                    translate("CloudSieve", "Masks clear gaps narrower than twice this distance."),
                ),
            ),
            shared.mask_destination(),
        ]

    def job(self, values: Values) -> Job:
        """Return the job."""
        return GrowMaskJob(
            input=values.raster("INPUT"),
            output=values.required_destination("OUTPUT"),
            band=values.integer("BAND"),
            **shared.cleaning_fields(values),
            open_m=values.number("OPEN"),
            close_m=values.number("CLOSE"),
        )
