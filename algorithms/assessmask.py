"""Accuracy of a mask."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from ..core.jobs import AssessMaskJob, fields_of
from . import shared_parameters as shared
from .groups import AccuracyAlgorithm
from .parameters import Definitions, advanced, destination, raster, rasters

translate = QCoreApplication.translate

FIELDS = fields_of(AssessMaskJob)


class AssessMask(AccuracyAlgorithm[AssessMaskJob]):
    """Masks and a reference in, a report out."""

    job_type = AssessMaskJob

    def name(self) -> str:
        return "assessmask"

    def displayName(self) -> str:
        return translate("CloudSieve", "Accuracy of a mask")

    def shortDescription(self) -> str:
        return translate("CloudSieve", "Compares masks with a reference and reports how good they are.")

    def shortHelpString(self) -> str:
        return translate(
            "CloudSieve",
            "Compares one mask, or several side by side, with a reference: a raster, polygons or labelled points."
            " The report holds confusion matrix, overall and balanced accuracy, user's and producer's accuracy, F1 and"
            " IoU.\n\n"
            "Points of a stratified sample stand for the whole area: the report then gives estimates with standard"
            " errors and 95 % confidence intervals (Olofsson et al. 2014, Stehman 2014), and says where too few points"
            " are labelled. The numbers for models are then these estimates.\n\n"
            "With an edge tolerance everything is counted twice, the second time without the pixels near an edge of"
            " the reference, where nobody can say which side they are on.\n\n"
            "NoData of mask or reference is left out and counted. Masks on another grid of the same CRS are read by"
            " nearest neighbour; rasters of different acquisitions are refused.",
        )

    def tags(self) -> list[str]:
        words = translate(
            "CloudSieve", "accuracy,assessment,validation,confusion matrix,precision,recall,f1,iou,olofsson,stehman"
        )
        return [*super().tags(), *words.split(",")]

    def numbers(self) -> dict[str, str]:
        return {
            "OVERALL_ACCURACY": translate("CloudSieve", "Overall accuracy of the first mask (0 to 1)"),
            "BALANCED_ACCURACY": translate("CloudSieve", "Balanced accuracy of the first mask (0 to 1)"),
            "USERS_ACCURACY": translate("CloudSieve", "User's accuracy (precision) of what is masked (0 to 1)"),
            "PRODUCERS_ACCURACY": translate("CloudSieve", "Producer's accuracy (recall) of what is masked (0 to 1)"),
            "F1": translate("CloudSieve", "F1 of what is masked (0 to 1)"),
            "IOU": translate("CloudSieve", "IoU of what is masked (0 to 1)"),
            "COMPARED_PIXELS": translate("CloudSieve", "Pixels or points that were compared"),
        }

    def definitions(self) -> Definitions:
        return [
            rasters(
                FIELDS["masks"],
                translate("CloudSieve", "Masks"),
                translate(
                    "CloudSieve",
                    "Masks, sources rasters or classes that the class mapping explains; the numbers are those of the"
                    " first.",
                ),
                minimum=1,
            ),
            *shared.reference(),
            shared.distance(
                FIELDS["tolerance_m"],
                translate("CloudSieve", "Edge tolerance (metres)"),
                translate(
                    "CloudSieve",
                    "Leaves pixels this near to an edge of the reference out of a second count; 0 for one count only.",
                ),
            ),
            *advanced(
                raster(
                    FIELDS["strata"],
                    translate("CloudSieve", "Strata of the points"),
                    translate(
                        "CloudSieve",
                        "The raster that the points were drawn from. Points of “Stratified sample to label” know it"
                        " themselves.",
                    ),
                )
            ),
            *shared.any_acquisition(),
            *shared.report_destinations(),
            destination(
                FIELDS["errors"],
                translate("CloudSieve", "Errors"),
                translate(
                    "CloudSieve",
                    "Where the first mask is right (0), misses (1), raises false alarms (2) and names another class"
                    " (3); 255 NoData.",
                ),
            ),
        ]
