"""What the context menus of masks and probabilities offer."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Callable

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QAction

from ..core.jobs import Content

translate = QCoreApplication.translate

MENU = "CloudSieve"
_KIND_TAG = "CLOUDSIEVE_KIND"

Open = Callable[[QgsRasterLayer], None]


class LayerActions:
    """Adds actions to the layers that CloudSieve has written, and takes them away again."""

    def __init__(self, iface: QgisInterface, grow: Open, apply: Open, explore: Open) -> None:
        self._iface = iface
        self._actions = [
            (self._add(translate("CloudSieve", "Grow and clean…"), grow), Content.MASK),
            (self._add(translate("CloudSieve", "Apply to bands…"), apply), Content.MASK),
            (self._add(translate("CloudSieve", "Explore threshold…"), explore), Content.PROBABILITY),
        ]
        self.add_to(QgsProject.instance().mapLayers().values())
        QgsProject.instance().layersAdded.connect(self.add_to)

    def add_to(self, layers: Iterable[QgsMapLayer]) -> None:
        """Add the actions to the layers that they are for."""
        for layer in layers:
            content = content_of(layer)
            for action, wanted in self._actions:
                if content is wanted:
                    self._iface.addCustomActionForLayer(action, layer)

    def remove(self) -> None:
        """Take everything back."""
        QgsProject.instance().layersAdded.disconnect(self.add_to)
        for action, _ in self._actions:
            self._iface.removeCustomActionForLayerType(action)
            action.deleteLater()
        self._actions = []

    def _add(self, text: str, open_with: Open) -> QAction:
        action = QAction(text, self._iface.mainWindow())
        action.triggered.connect(lambda checked=False: self._on_layer(open_with))
        self._iface.addCustomActionForLayerType(action, MENU, raster_type(), False)
        return action

    def _on_layer(self, open_with: Open) -> None:
        layer = self._iface.activeLayer()
        if isinstance(layer, QgsRasterLayer):
            open_with(layer)


def raster_type() -> Any:
    """Return the type of raster layers, an enum that has moved between the versions of QGIS."""
    return QgsRasterLayer().type()


def content_of(layer: QgsMapLayer) -> Content | None:
    """Return what the pixels of a layer mean, as CloudSieve has noted it in the file; None for other files."""
    if not isinstance(layer, QgsRasterLayer) or layer.providerType() != "gdal":
        return None
    metadata = layer.dataProvider().htmlMetadata()
    return next((content for content in Content if f"{_KIND_TAG}={content.value}<" in metadata), None)
