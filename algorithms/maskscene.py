"""Mask a Sentinel-2 scene."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QCoreApplication

from ..core.jobs import Encoding, Job, MaskSceneJob, ScenePreset, SclPreset
from . import shared_parameters as shared
from .groups import DetectionAlgorithm
from .parameters import Definitions, advanced, destination, product, raster
from .styles import MakeRenderer, mask_renderer, probability_renderer, sources_renderer
from .values import Values

translate = QCoreApplication.translate


class MaskScene(DetectionAlgorithm):
    """A product in, the final mask out, in one pass over the data."""

    def name(self) -> str:
        """Return the frozen id."""
        return "maskscene"

    def displayName(self) -> str:
        """Return the name shown in the toolbox."""
        return translate("CloudSieve", "Mask a Sentinel-2 scene")

    def shortDescription(self) -> str:
        """Return what the algorithm does, in one sentence."""
        return translate("CloudSieve", "Makes the final cloud mask of a Sentinel-2 product in one step.")

    def shortHelpString(self) -> str:
        """Return the help beside the dialog."""
        return translate(
            "CloudSieve",
            "Makes the final mask of a Sentinel-2 product in one pass over the data. A Level-1C product is masked by"
            " its s2cloudless probability, a Level-2A product by its scene classification (SCL). What else is given (an"
            " Fmask or QA raster, the Level-2A product of the same acquisition) is added: a pixel is masked where any"
            " source masks it. Then small patches are dropped, holes filled, and the mask grows.\n\n"
            "A preset other than “Custom” sets threshold, averaging, dilation and growth and overrides these"
            " parameters. s2cloudless finds no shadows: add a QA raster or the Level-2A product for them.\n\n"
            "Pixels without data in the scene are NoData in the mask, never clear. The mask is 0 where clear, 1 where"
            " masked, 255 where unknown; the sources raster tells which source masked a pixel.",
        )

    def tags(self) -> list[str]:
        """Return words to find the algorithm by."""
        words = translate("CloudSieve", "s2cloudless,fmask,scl,sen2cor,l1c,l2a,detection,hybrid,one step")
        return [*super().tags(), *words.split(",")]

    def definitions(self) -> Definitions:
        """Return the parameters."""
        return [
            *_inputs(),
            shared.scene_preset(),
            *shared.post_processing(),
            *shared.cleaning(),
            *shared.grid(),
            *advanced(*shared.radiometry()),
            *shared.engine(),
            shared.mask_destination(),
            destination(
                "PROBABILITY",
                translate("CloudSieve", "Cloud probability"),
                translate("CloudSieve", "From 0 to 1: that of s2cloudless for Level-1C, Sen2Cor's own for Level-2A."),
                optional=True,
            ),
            shared.sources_destination(),
        ]

    def job(self, values: Values) -> Job:
        """Return the job."""
        return MaskSceneJob(
            product=values.file("INPUT") or "",
            output=values.required_destination("OUTPUT"),
            probability=values.destination("PROBABILITY"),
            sources=values.destination("SOURCES"),
            qa=values.optional_raster("QA"),
            **shared.qa_scheme_fields(values),
            scl_product=values.file("SCL"),
            scl_preset=values.member("SCL_PRESET", SclPreset),
            cldprb_threshold=values.optional_number("CLDPRB_THRESHOLD"),
            preset=values.member("PRESET", ScenePreset),
            **shared.post_processing_fields(values),
            **shared.cleaning_fields(values),
            **shared.grid_fields(values),
            **shared.radiometry_fields(values),
            **shared.engine_fields(values),
        )

    def renderers(self, job: Job, results: dict[str, Any]) -> dict[str, MakeRenderer]:
        """Return the styles."""
        return {
            "OUTPUT": mask_renderer,
            "PROBABILITY": probability_renderer(Encoding.FRACTION),
            "SOURCES": sources_renderer(results["source_names"]),
        }


def _inputs() -> Definitions:
    return [
        product(
            "INPUT",
            translate("CloudSieve", "Sentinel-2 product"),
            translate(
                "CloudSieve",
                "MTD_MSIL1C.xml or MTD_MSIL2A.xml inside the .SAFE folder, a zip archive, or the pasted path of a .SAFE"
                " or granule folder. In batch, add files by the pattern MTD_MSIL1C.xml.",
            ),
        ),
        raster(
            "QA",
            translate("CloudSieve", "Fmask or QA raster"),
            translate("CloudSieve", "A quality raster of the same scene, whose chosen classes are masked too."),
            optional=True,
        ),
        *shared.qa_scheme(),
        product(
            "SCL",
            translate("CloudSieve", "Level-2A product of the same acquisition"),
            translate("CloudSieve", "Adds the scene classification to a Level-1C product; not needed for Level-2A."),
            optional=True,
        ),
        shared.scl_preset("SCL_PRESET"),
        shared.cldprb_threshold(
            translate(
                "CloudSieve",
                "Pixels of the Level-2A product with a higher Sen2Cor cloud probability are masked too; not used if"
                " not set.",
            )
        ),
    ]
