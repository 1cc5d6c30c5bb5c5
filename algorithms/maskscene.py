"""Mask a Sentinel-2 scene."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback
from qgis.PyQt.QtCore import QCoreApplication

from ..core.jobs import MaskSceneJob, SceneNumbers, ScenePreset, fields_of
from ..core.messages import Message
from . import shared_parameters as shared
from .base import mask_numbers
from .groups import DetectionAlgorithm
from .parameters import Definitions, advanced, destination, product, raster, report_destination
from .values import is_given

if TYPE_CHECKING:
    from qgis.PyQt.QtWidgets import QWidget

translate = QCoreApplication.translate

FIELDS = fields_of(MaskSceneJob)
_NUMBERS = tuple(field.key for field in fields_of(SceneNumbers).values())


class MaskScene(DetectionAlgorithm[MaskSceneJob]):
    """A product in, the final mask out, in one pass over the data."""

    job_type = MaskSceneJob

    def name(self) -> str:
        return "maskscene"

    def displayName(self) -> str:
        return translate("CloudSieve", "Mask a Sentinel-2 scene")

    def shortDescription(self) -> str:
        return translate("CloudSieve", "Makes the final cloud mask of a Sentinel-2 product in one step.")

    def shortHelpString(self) -> str:
        return translate(
            "CloudSieve",
            "Makes the final mask of a Sentinel-2 product in one pass over the data. A Level-1C product is masked by"
            " its s2cloudless probability, a Level-2A product by its scene classification (SCL). What else is given (an"
            " Fmask or QA raster, the Level-2A product of the same acquisition, a deep network) is added: a pixel is"
            " masked where any source masks it. Then small patches are dropped, holes filled, and the mask grows.\n\n"
            "The preset brings threshold, averaging, dilation and growth; a number that is set among the advanced"
            " parameters counts instead. The shadows of the clouds are found from the angles of sun and satellite; see"
            " “Cloud shadow” for what it misses.\n\n"
            "Pixels without data in the scene are NoData in the mask, never clear. The mask is 0 where clear, 1 where"
            " masked, 255 where unknown; the sources raster tells which source masked a pixel.",
        )

    def tags(self) -> list[str]:
        words = translate("CloudSieve", "s2cloudless,fmask,scl,sen2cor,l1c,l2a,detection,hybrid,one step")
        return [*super().tags(), *words.split(",")]

    def numbers(self) -> dict[str, str]:
        return {**mask_numbers(), **shared.shadow_numbers()}

    def definitions(self) -> Definitions:
        return [
            product(
                FIELDS["product"],
                translate("CloudSieve", "Sentinel-2 product"),
                translate(
                    "CloudSieve",
                    "MTD_MSIL1C.xml or MTD_MSIL2A.xml inside the .SAFE folder, a zip archive, or the pasted path of a"
                    " .SAFE or granule folder. In batch, add files by the pattern MTD_MSIL1C.xml.",
                ),
            ),
            shared.scene_preset(FIELDS["preset"]),
            *shared.grid(),
            *advanced(
                shared.find_shadows(FIELDS["shadows"]),
                shared.shadows_by(FIELDS["shadows_by"]),
                shared.deep_vote(FIELDS["deep"]),
                *shared.scene_numbers(),
                *shared.patches(),
                *_more_sources(),
                *shared.radiometry(),
            ),
            *shared.engine(),
            *shared.trust(),
            shared.mask_destination(FIELDS),
            destination(
                FIELDS["probability"],
                translate("CloudSieve", "Cloud probability"),
                translate("CloudSieve", "From 0 to 1: that of s2cloudless for Level-1C, Sen2Cor's own for Level-2A."),
            ),
            shared.sources_destination(FIELDS),
            report_destination(
                FIELDS["report"],
                translate("CloudSieve", "Report"),
                translate(
                    "CloudSieve",
                    "One HTML file with pictures of scene and mask, shares by source, settings and warnings; the"
                    " results viewer shows it.",
                ),
                by_default=False,
            ),
        ]

    def prepareAlgorithm(  # type: ignore[override]
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Read the parameters; four numbers beside a preset are no choice, but what dialogs once stored with it."""
        if _stores_all_numbers(parameters):
            ruled = Message(
                "The preset rules: all of {THRESHOLD}, {AVERAGE_OVER}, {DILATION_SIZE} and {DISTANCE} are set beside "
                "it, as older versions stored them. For numbers of your own choose {PRESET:custom} in {PRESET}."
            )
            feedback.pushWarning(self._in_words(ruled))
            parameters = {key: value for key, value in parameters.items() if key not in _NUMBERS}
        return super().prepareAlgorithm(parameters, context, feedback)

    def createCustomParametersWidget(self, parent: QWidget | None = None) -> QWidget:
        """Return the dialog, with a button for a preview beside the usual ones."""
        from ..desktop.scene_dialog import SceneDialog

        return SceneDialog(self, parent)


def _stores_all_numbers(parameters: dict[str, Any]) -> bool:
    """Tell whether a preset other than Custom is given together with all numbers, which it used to override."""
    preset = parameters.get(FIELDS["preset"].key)
    custom = FIELDS["preset"].choices.index(ScenePreset.CUSTOM)
    return is_given(preset) and preset != custom and all(is_given(parameters.get(key)) for key in _NUMBERS)


def _more_sources() -> Definitions:
    return [
        raster(
            FIELDS["qa"],
            translate("CloudSieve", "Fmask or QA raster"),
            translate("CloudSieve", "A quality raster of the same scene, whose chosen classes are masked too."),
        ),
        *shared.qa_scheme(),
        product(
            FIELDS["scl_product"],
            translate("CloudSieve", "Level-2A product of the same acquisition"),
            translate("CloudSieve", "Adds the scene classification to a Level-1C product; not needed for Level-2A."),
        ),
        shared.scl_preset(FIELDS["scl_preset"]),
        shared.cldprb_threshold(
            FIELDS["cldprb_threshold"],
            translate(
                "CloudSieve",
                "Pixels of the Level-2A product with a higher Sen2Cor cloud probability are masked too; not used if"
                " not set.",
            ),
        ),
    ]
