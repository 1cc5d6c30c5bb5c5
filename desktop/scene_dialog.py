"""The dialog of "Mask a Sentinel-2 scene", with a button for a preview."""

from __future__ import annotations

from typing import Any

from processing.gui.AlgorithmDialog import AlgorithmDialog
from processing.gui.AlgorithmDialogBase import AlgorithmDialogBase
from qgis.core import Qgis, QgsProcessingAlgorithm
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QDialogButtonBox, QPushButton, QWidget
from qgis.utils import iface

from .preview import start_preview
from .running import load_raster

translate = QCoreApplication.translate


class SceneDialog(AlgorithmDialog):  # type: ignore[misc]
    """The usual dialog of an algorithm; a preview takes its settings and leaves it open for the full run."""

    def __init__(self, algorithm: QgsProcessingAlgorithm, parent: QWidget | None = None) -> None:
        super().__init__(algorithm, parent=parent)
        self.preview_button = QPushButton(translate("CloudSieve", "Preview"))
        self.preview_button.setToolTip(
            translate("CloudSieve", "Masks what the map shows at a coarser resolution, as a temporary layer.")
        )
        self.preview_button.clicked.connect(lambda checked=False: self.preview())
        self.buttonBox().addButton(self.preview_button, QDialogButtonBox.ButtonRole.ResetRole)
        self.updateRunButtonVisibility()  # another button makes the box show those that were hidden

    def preview(self) -> None:
        """Mask what the map shows with these settings."""
        try:
            parameters = self.createProcessingParameters()
        except AlgorithmDialogBase.InvalidParameterValue as error:
            self._tell(
                translate("CloudSieve", "Choose a value of “{parameter}” first.").format(
                    parameter=error.parameter.description()
                )
            )
            return
        except AlgorithmDialogBase.InvalidOutputExtension as error:
            self._tell(error.message)
            return
        canvas = iface.mapCanvas()  # type: ignore[attr-defined]
        self.preview_button.setEnabled(False)
        start_preview(
            parameters, canvas.extent(), canvas.mapSettings().destinationCrs(), self._show_preview, self._tell
        )

    def _show_preview(self, results: dict[str, Any]) -> None:
        self._allow_another()
        load_raster(results["OUTPUT"], translate("CloudSieve", "Preview of the cloud mask"))

    def _tell(self, reason: str) -> None:
        self._allow_another()
        if reason:
            bar = iface.messageBar() if sip.isdeleted(self) else self.messageBar()  # type: ignore[attr-defined]
            bar.pushMessage("CloudSieve", reason, Qgis.MessageLevel.Warning, 0)

    def _allow_another(self) -> None:
        if not sip.isdeleted(self):  # QGIS deletes a dialog that is closed, and the preview may still be under way
            self.preview_button.setEnabled(True)
