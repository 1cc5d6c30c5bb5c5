"""The five groups of the toolbox."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from .base import CloudSieveAlgorithm, JobT

translate = QCoreApplication.translate


class DetectionAlgorithm(CloudSieveAlgorithm[JobT]):
    """Starts from a product or its bands."""

    def group(self) -> str:
        return translate("CloudSieve", "Cloud detection")

    def groupId(self) -> str:
        return "clouddetection"


class MaskCreationAlgorithm(CloudSieveAlgorithm[JobT]):
    """Makes a mask of a layer that knows about clouds."""

    def group(self) -> str:
        return translate("CloudSieve", "Mask creation")

    def groupId(self) -> str:
        return "maskcreation"


class MaskToolAlgorithm(CloudSieveAlgorithm[JobT]):
    """Works with masks."""

    def group(self) -> str:
        return translate("CloudSieve", "Mask tools")

    def groupId(self) -> str:
        return "masktools"


class AccuracyAlgorithm(CloudSieveAlgorithm[JobT]):
    """Tells how good masks are."""

    def group(self) -> str:
        """Return the group shown in the toolbox."""
        return translate("CloudSieve", "Accuracy")

    def groupId(self) -> str:
        """Return the group's id."""
        return "accuracy"


class TimeSeriesAlgorithm(CloudSieveAlgorithm[JobT]):
    """Tells of polygons over time."""

    def group(self) -> str:
        return translate("CloudSieve", "Time series")

    def groupId(self) -> str:
        return "timeseries"
