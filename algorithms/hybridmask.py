"""Hybrid mask."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication

from ..core.jobs import HybridMaskJob, Job, NoDataRule, Rule
from . import shared_parameters as shared
from .groups import MaskToolAlgorithm
from .parameters import Definitions, number, options, rasters
from .styles import MakeRenderer, mask_renderer, sources_renderer
from .values import Values

translate = QCoreApplication.translate


class HybridMask(MaskToolAlgorithm):
    """Several masks in, one out."""

    def name(self) -> str:
        """Return the frozen id."""
        return "hybridmask"

    def displayName(self) -> str:
        """Return the name shown in the toolbox."""
        return translate("CloudSieve", "Hybrid mask")

    def shortDescription(self) -> str:
        """Return what the algorithm does, in one sentence."""
        return translate(
            "CloudSieve", "Combines several masks into one: where any, all, or enough of them mask a pixel."
        )

    def shortHelpString(self) -> str:
        """Return the help beside the dialog."""
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
        """Return words to find the algorithm by."""
        return [
            *super().tags(),
            *translate("CloudSieve", "combine,merge,union,or,and,vote,majority,ensemble").split(","),
        ]

    def definitions(self) -> Definitions:
        """Return the parameters."""
        return [
            rasters(
                "MASKS",
                translate("CloudSieve", "Masks"),
                translate("CloudSieve", "Two masks or more, seven at most with a sources raster."),
                minimum=2,
            ),
            options(
                "RULE",
                translate("CloudSieve", "A pixel is masked where"),
                translate("CloudSieve", "How the masks are combined."),
                [
                    translate("CloudSieve", "Any mask says so (OR)"),
                    translate("CloudSieve", "All masks say so (AND)"),
                    translate("CloudSieve", "At least a number of masks say so"),
                ],
            ),
            number(
                "MIN_VOTES",
                translate("CloudSieve", "Number of masks needed"),
                translate("CloudSieve", "Used by the last rule only."),
                HybridMaskJob.min_votes,
                1,
                100,
                0,
            ),
            options(
                "NODATA",
                translate("CloudSieve", "A pixel is unknown (NoData) where"),
                translate("CloudSieve", "How pixels are treated that only some of the masks know."),
                [
                    translate("CloudSieve", "Any mask is unknown, unless others decide"),
                    translate("CloudSieve", "All masks are unknown"),
                ],
            ),
            shared.mask_destination(),
            shared.sources_destination(),
        ]

    def job(self, values: Values) -> Job:
        """Return the job."""
        return HybridMaskJob(
            masks=values.rasters("MASKS"),
            output=values.required_destination("OUTPUT"),
            rule=values.member("RULE", Rule),
            min_votes=values.integer("MIN_VOTES"),
            nodata_rule=values.member("NODATA", NoDataRule),
            sources=values.destination("SOURCES"),
        )

    def renderers(self, job: Job, results: dict[str, Any]) -> dict[str, MakeRenderer]:
        """Return the styles."""
        names = [Path(path).stem for path in job.masks]  # type: ignore[attr-defined]
        return {"OUTPUT": mask_renderer, "SOURCES": sources_renderer(names)}
