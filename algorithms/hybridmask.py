"""Hybrid mask."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from ..core.jobs import HybridMaskJob, fields_of
from . import shared_parameters as shared
from .groups import MaskToolAlgorithm
from .parameters import Definitions, number, options, rasters

translate = QCoreApplication.translate

FIELDS = fields_of(HybridMaskJob)


class HybridMask(MaskToolAlgorithm[HybridMaskJob]):
    """Several masks in, one out."""

    job_type = HybridMaskJob

    def name(self) -> str:
        return "hybridmask"

    def displayName(self) -> str:
        return translate("CloudSieve", "Hybrid mask")

    def shortDescription(self) -> str:
        return translate(
            "CloudSieve", "Combines several masks into one: where any, all, or enough of them mask a pixel."
        )

    def shortHelpString(self) -> str:
        return translate(
            "CloudSieve",
            "Combines two or more masks (0 clear, 1 masked, 255 NoData) into one, and on request writes a second raster"
            " that tells which of them masked each pixel. Masks on different grids meet on the finest one; they must"
            " share their CRS.\n\n"
            "“Any” masks what at least one source masks: fewest clouds left over. “All” masks only what every source"
            " masks: most clear pixels kept. Votes lie in between.\n\n"
            "A pixel that a source does not know is unknown in the result unless the other sources settle the question,"
            " or, on request, unknown only where no source knows it.",
        )

    def tags(self) -> list[str]:
        return [
            *super().tags(),
            *translate("CloudSieve", "combine,merge,union,or,and,vote,majority,ensemble").split(","),
        ]

    def definitions(self) -> Definitions:
        return [
            rasters(
                FIELDS["masks"],
                translate("CloudSieve", "Masks"),
                translate("CloudSieve", "Two masks or more, seven at most with a sources raster."),
                minimum=2,
            ),
            options(
                FIELDS["rule"],
                translate("CloudSieve", "A pixel is masked where"),
                translate("CloudSieve", "How the masks are combined."),
                [
                    translate("CloudSieve", "Any mask says so (OR)"),
                    translate("CloudSieve", "All masks say so (AND)"),
                    translate("CloudSieve", "At least a number of masks say so"),
                ],
            ),
            number(
                FIELDS["min_votes"],
                translate("CloudSieve", "Number of masks needed"),
                translate("CloudSieve", "Used by the last rule only."),
                decimals=0,
            ),
            options(
                FIELDS["nodata_rule"],
                translate("CloudSieve", "A pixel is unknown (NoData) where"),
                translate("CloudSieve", "How pixels are treated that only some of the masks know."),
                [
                    translate("CloudSieve", "Any mask is unknown, unless others decide"),
                    translate("CloudSieve", "All masks are unknown"),
                ],
            ),
            *shared.any_acquisition(),
            shared.mask_destination(FIELDS),
            shared.sources_destination(FIELDS),
        ]
