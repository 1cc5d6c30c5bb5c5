"""The entry points of QGIS Desktop: Plugins > CloudSieve, a toolbar button, and what they open."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable, Optional

from qgis.core import Qgis, QgsApplication, QgsRasterLayer, QgsSettings
from qgis.gui import QgisInterface, QgsGui, QgsMessageBarItem
from qgis.PyQt.QtCore import QCoreApplication, Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QIcon
from qgis.PyQt.QtWidgets import QAction, QPushButton

from ..core.jobs import ApplyMaskJob, GrowMaskJob, MaskSceneJob, fields_of
from ..explorer.dock import ExplorerDock
from .dropping import ProductBrowser, ProductDropHandler
from .layer_actions import LayerActions
from .products import scene_name
from .sample import find_sample, keep_sample, load_composite

translate = QCoreApplication.translate

MENU = "CloudSieve"
ICON = Path(__file__).resolve().parents[1] / "icons" / "cloudsieve.svg"
DOCS_URL = "https://github.com/cloudsieve/cloudsieve/blob/main/docs"
GUIDE, RECIPES = "user-guide.md", "recipes.md"
BATCH_OF_FOLDERS = "cloudsieve:maskfolder"
GREETED = "cloudsieve/greeted"  # of the settings of a profile
LONG_S = 0  # the message stays until it is closed


class DesktopMenu:
    """Adds the entry points to a QGIS Desktop and takes them away again."""

    def __init__(self, iface: QgisInterface) -> None:
        self._iface = iface
        self._explorer: Optional[ExplorerDock] = None
        self._greeting: Optional[QgsMessageBarItem] = None
        icon = QIcon(str(ICON))
        self.actions = [
            self._add_action(translate("CloudSieve", "Mask a scene…"), self.mask_scene, icon),
            self._add_action(translate("CloudSieve", "Load sample scene"), self.load_sample),
            self._add_action(translate("CloudSieve", "Batch a folder…"), self.batch),
            self._add_action(translate("CloudSieve", "Explore threshold…"), self.explore),
            self._add_action(translate("CloudSieve", "Recipes"), lambda: self.help(RECIPES)),
            self._add_action(translate("CloudSieve", "Help"), self.help),
        ]
        iface.addToolBarIcon(self.actions[0])
        self._drop_handler = ProductDropHandler(self.offer_to_mask)
        iface.registerCustomDropHandler(self._drop_handler)
        self._browser = ProductBrowser(self.mask_scene)
        QgsGui.dataItemGuiProviderRegistry().addProvider(self._browser)
        self._layer_actions = LayerActions(iface, self.grow, self.apply, self.explore)

    def remove(self) -> None:
        """Take everything back."""
        self._layer_actions.remove()
        QgsGui.dataItemGuiProviderRegistry().removeProvider(self._browser)
        self._iface.unregisterCustomDropHandler(self._drop_handler)
        self._iface.removeToolBarIcon(self.actions[0])
        for action in self.actions:
            self._iface.removePluginMenu(MENU, action)
            action.deleteLater()
        self.actions = []
        if self._explorer is not None:
            self._explorer.stop()
            self._iface.removeDockWidget(self._explorer)
            self._explorer.deleteLater()
            self._explorer = None

    def mask_scene(self, product: str = "") -> None:
        """Open the dialog that masks a scene."""
        key = fields_of(MaskSceneJob)["product"].key
        self._open(MaskSceneJob.name, {key: product} if product else {})

    def offer_to_mask(self, product: str) -> None:
        """Say in the message bar that a product can be masked, beside the button that does it."""
        text = translate("CloudSieve", "Sentinel-2 scene {scene}").format(scene=scene_name(product))
        self._offer(text, translate("CloudSieve", "Mask this scene…"), lambda: self.mask_scene(product))

    def greet_once(self) -> None:
        """Offer the sample scene the first time that the plugin is loaded into a profile."""
        settings = QgsSettings()
        if settings.value(GREETED, False, type=bool) or find_sample() is None:
            return
        settings.setValue(GREETED, True)
        text = translate("CloudSieve", "Ready to use. Try it on a small sample scene.")
        self._greeting = self._offer(text, translate("CloudSieve", "Load sample scene"), self._begin)

    def _begin(self) -> None:
        self._iface.messageBar().popWidget(self._greeting)
        self.load_sample()

    def load_sample(self) -> None:
        """Load the sample scene and offer to mask it."""
        shipped = find_sample()
        if shipped is None:
            self._warn(
                translate("CloudSieve", "This checkout has no sample scene; run scripts/demo in it, which makes one.")
            )
            return
        product = keep_sample(shipped)
        layer = load_composite(product)
        self._iface.setActiveLayer(layer)
        self._iface.zoomToActiveLayer()
        self.offer_to_mask(str(product))

    def batch(self) -> None:
        """Open what masks many scenes."""
        if QgsApplication.processingRegistry().algorithmById(BATCH_OF_FOLDERS) is not None:
            self._open(BATCH_OF_FOLDERS.partition(":")[2], {})
            return
        from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog

        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"cloudsieve:{MaskSceneJob.name}")
        BatchAlgorithmDialog(algorithm, self._iface.mainWindow()).show()

    def explore(self, layer: QgsRasterLayer | None = None) -> None:
        """Open the dock in which a threshold is tried."""
        if self._explorer is None:
            self._explorer = ExplorerDock(self._iface)
            self._iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self._explorer)
        self._explorer.open_for(layer or self._iface.activeLayer())

    def grow(self, mask: QgsRasterLayer) -> None:
        """Open the dialog that grows and cleans a mask."""
        self._open(GrowMaskJob.name, {fields_of(GrowMaskJob)["input"].key: mask.id()})

    def apply(self, mask: QgsRasterLayer) -> None:
        """Open the dialog that applies a mask to bands."""
        self._open(ApplyMaskJob.name, {fields_of(ApplyMaskJob)["mask"].key: mask.id()})

    def help(self, page: str = GUIDE) -> None:
        """Open a page of the documentation in a web browser."""
        QDesktopServices.openUrl(QUrl(f"{DOCS_URL}/{page}"))

    def _offer(self, text: str, action: str, slot: Callable[[], None]) -> QgsMessageBarItem | None:
        """Say something in the message bar beside a button."""
        bar = self._iface.messageBar()
        message = bar.createMessage("CloudSieve", text)
        button = QPushButton(action)
        button.clicked.connect(lambda checked=False: slot())
        message.layout().addWidget(button)
        return bar.pushWidget(message, Qgis.MessageLevel.Info, LONG_S)

    def _open(self, name: str, parameters: dict[str, Any]) -> None:
        import processing

        processing.createAlgorithmDialog(f"cloudsieve:{name}", parameters).show()  # lives with its parent, QGIS

    def _add_action(self, text: str, slot: Callable[[], None], icon: QIcon | None = None) -> QAction:
        action = QAction(icon or QIcon(), text, self._iface.mainWindow())
        action.triggered.connect(lambda checked=False: slot())
        self._iface.addPluginToMenu(MENU, action)
        return action

    def _warn(self, text: str) -> None:
        self._iface.messageBar().pushMessage("CloudSieve", text, Qgis.MessageLevel.Warning, LONG_S)
