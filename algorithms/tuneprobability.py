"""Best threshold."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from ..core.jobs import TuneProbabilityJob, fields_of
from . import shared_parameters as shared
from .groups import AccuracyAlgorithm
from .parameters import Definitions, advanced, number, options, raster, text

translate = QCoreApplication.translate

FIELDS = fields_of(TuneProbabilityJob)


class TuneProbability(AccuracyAlgorithm[TuneProbabilityJob]):
    """A probability and a reference in, the threshold that serves best out."""

    job_type = TuneProbabilityJob

    def name(self) -> str:
        return "tuneprobability"

    def displayName(self) -> str:
        return translate("CloudSieve", "Best threshold")

    def shortDescription(self) -> str:
        return translate("CloudSieve", "Finds the threshold of a cloud probability that serves your aim best.")

    def shortHelpString(self) -> str:
        return translate(
            "CloudSieve",
            "Compares a stored cloud probability with a reference (a raster, polygons or labelled points) at all"
            " thresholds from 0 to 1 at once, without running the model again. The report shows precision, recall, F1,"
            " balanced accuracy and IoU by threshold, and the best threshold for your aim with its 95 % confidence"
            " interval.\n\n"
            "The interval is that of a bootstrap over points, or over blocks of pixels, since neighbours err alike. A"
            " wide one says that the reference is too small to choose so exactly.\n\n"
            "The threshold is for the probability as it is, without averaging. Growth distances can be tried together"
            " with it. A threshold found on one"
            " scene need not serve another. Where probability or reference is NoData nothing is compared.",
        )

    def tags(self) -> list[str]:
        words = translate("CloudSieve", "accuracy,threshold,tuning,calibration,precision,recall,roc,f1,bootstrap")
        return [*super().tags(), *words.split(",")]

    def numbers(self) -> dict[str, str]:
        return {
            "THRESHOLD": translate("CloudSieve", "Best threshold (0 to 1)"),
            "THRESHOLD_LOW": translate("CloudSieve", "Lower end of its 95 % interval"),
            "THRESHOLD_HIGH": translate("CloudSieve", "Upper end of its 95 % interval"),
            "DISTANCE": translate("CloudSieve", "Growth distance that goes with it (metres)"),
            "REACHED": translate("CloudSieve", "What it reaches of the aim (0 to 1)"),
            "COMPARED_PIXELS": translate("CloudSieve", "Pixels or points that were compared"),
        }

    def definitions(self) -> Definitions:
        return [
            raster(
                FIELDS["input"],
                translate("CloudSieve", "Cloud probability"),
                translate("CloudSieve", "A raster from “Cloud probability (s2cloudless)”, or one encoded alike."),
            ),
            *shared.reference(),
            options(
                FIELDS["aim"],
                translate("CloudSieve", "Best at"),
                translate("CloudSieve", "The last two need a share in percent."),
                [
                    translate("CloudSieve", "F1"),
                    translate("CloudSieve", "Balanced accuracy"),
                    translate("CloudSieve", "IoU (intersection over union)"),
                    translate("CloudSieve", "Finding at least a share of the cloud"),
                    translate("CloudSieve", "Losing at most a share of the clear"),
                ],
            ),
            number(
                FIELDS["aim_value"],
                translate("CloudSieve", "Share of the cloud or of the clear (percent)"),
                translate("CloudSieve", "Used by the last two aims only."),
                decimals=1,
            ),
            *advanced(
                text(
                    FIELDS["distances"],
                    translate("CloudSieve", "Growth distances to try (metres)"),
                    translate(
                        "CloudSieve",
                        "The mask may be grown after the threshold: the best pair of threshold and distance is found,"
                        " for instance of “0, 20, 60”.",
                    ),
                ),
                shared.encoding(FIELDS),
            ),
            *shared.any_acquisition(),
            *shared.report_destinations(),
        ]
