"""Stratified sample to label."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from ..core.jobs import SamplePointsJob, fields_of
from . import shared_parameters as shared
from .groups import AccuracyAlgorithm
from .parameters import Definitions, advanced, number, options, points_destination, raster, vector

translate = QCoreApplication.translate

FIELDS = fields_of(SamplePointsJob)


class SamplePoints(AccuracyAlgorithm[SamplePointsJob]):
    """A mask or class raster in, points to label out."""

    job_type = SamplePointsJob

    def name(self) -> str:
        return "samplepoints"

    def displayName(self) -> str:
        return translate("CloudSieve", "Stratified sample to label")

    def shortDescription(self) -> str:
        return translate("CloudSieve", "Draws random points from the classes of a mask, for you to label.")

    def shortHelpString(self) -> str:
        return translate(
            "CloudSieve",
            "Draws points at random from every class of a mask or class raster. Label them over the image, then give"
            " them to “Accuracy of a mask” or “Best threshold”: as they know how large their classes are, a few dozen"
            " tell how good the mask is on the whole area, with confidence intervals.\n\n"
            "The layer opens with a form with a button for each class: clear, cloud, thin cloud, shadow, unsure. What"
            " the mask says is hidden, so that it does not sway you. The points come in random order: if you stop"
            " early, those that are labelled are still a random sample.\n\n"
            "To add points later, give the earlier sample as points to keep. Labelled points are never overwritten."
            " NoData is no class. The same seed gives the same points.",
        )

    def tags(self) -> list[str]:
        words = translate("CloudSieve", "accuracy,validation,random points,sample,strata,reference,ground truth,label")
        return [*super().tags(), *words.split(",")]

    def numbers(self) -> dict[str, str]:
        return {
            "POINTS": translate("CloudSieve", "Points"),
            "NEW_POINTS": translate("CloudSieve", "Points that were added"),
        }

    def definitions(self) -> Definitions:
        return [
            raster(
                FIELDS["input"],
                translate("CloudSieve", "Mask or class raster"),
                translate("CloudSieve", "Points are drawn from each of its classes, whole numbers from 0 to 254."),
            ),
            options(
                FIELDS["allocation"],
                translate("CloudSieve", "Share the points"),
                translate(
                    "CloudSieve",
                    "Equally tells most of rare classes; in proportion to the area tells most of the whole.",
                ),
                [
                    translate("CloudSieve", "Equally among the classes"),
                    translate("CloudSieve", "In proportion to their area"),
                ],
            ),
            number(
                FIELDS["number"],
                translate("CloudSieve", "Number of points"),
                translate("CloudSieve", "All points together, those to keep included."),
                decimals=0,
            ),
            number(
                FIELDS["min_per_class"],
                translate("CloudSieve", "Least number per class"),
                translate("CloudSieve", "Goes before the number of points. With fewer than 30 little can be said."),
                decimals=0,
            ),
            shared.distance(
                FIELDS["min_distance_m"],
                translate("CloudSieve", "Least distance between points (metres)"),
                translate("CloudSieve", "Neighbouring pixels tell the same twice; 0 asks for no distance."),
            ),
            *advanced(
                number(
                    FIELDS["seed"],
                    translate("CloudSieve", "Seed"),
                    translate("CloudSieve", "Another seed draws other points."),
                    decimals=0,
                ),
                vector(
                    FIELDS["existing"],
                    translate("CloudSieve", "Points to keep"),
                    translate(
                        "CloudSieve",
                        "An earlier sample of the same raster: its points and labels are taken over, and new ones"
                        " added.",
                    ),
                ),
            ),
            points_destination(
                FIELDS["output"],
                translate("CloudSieve", "Sample"),
                translate("CloudSieve", "Points with a form to label them, as a GeoPackage."),
            ),
        ]
