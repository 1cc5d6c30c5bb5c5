"""The Processing provider: what CloudSieve is called and which algorithms it offers."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication, QgsProcessingProvider
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

from .algorithms import ALGORITHMS
from .algorithms.models import shipped_models
from .algorithms.words import in_words_of_qgis
from .core.version import read_version
from .runners import find_missing
from .runners.setting import add_setting, remove_setting

translate = QCoreApplication.translate

ROOT = Path(__file__).parent
ICON = ROOT / "icons" / "cloudsieve.svg"


class CloudSieveProvider(QgsProcessingProvider):
    """The algorithms of CloudSieve."""

    def id(self) -> str:
        """Return the id, the same in every language and for ever."""
        return "cloudsieve"

    def name(self) -> str:
        return "CloudSieve"

    def longName(self) -> str:
        return translate("CloudSieve", "CloudSieve (cloud masks for Sentinel-2)")

    def icon(self) -> QIcon:
        return QIcon(str(ICON))

    def svgIconPath(self) -> str:
        return str(ICON)

    def versionInfo(self) -> str:
        return read_version()

    def supportedOutputRasterLayerExtensions(self) -> list[str]:
        """Return the only format that is written, a Cloud Optimized GeoTIFF."""
        return ["tif"]

    def supportedOutputVectorLayerExtensions(self) -> list[str]:
        """Return the only format of points that is written."""
        return ["gpkg"]

    def supportedOutputTableExtensions(self) -> list[str]:
        """Return the only format of tables that is written."""
        return ["csv"]

    def load(self) -> bool:
        """Offer the settings and the algorithms."""
        add_setting(self.icon())
        return super().load()

    def unload(self) -> None:
        """Take the settings back."""
        remove_setting()
        super().unload()

    def warningMessage(self) -> str:
        """Return what is missing, for the toolbox to show."""
        missing = find_missing()
        return in_words_of_qgis(missing) if missing else ""

    def loadAlgorithms(self) -> None:
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
        # A model looks its steps up in the registry, so there are none before this provider is in there.
        registry = QgsApplication.processingRegistry()
        if registry is not None and registry.providerById(self.id()) is not None:
            for model in shipped_models():
                self.addAlgorithm(model)
