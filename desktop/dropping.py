"""Products that are dropped on QGIS, or clicked in its Browser, can be masked at once."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Callable

from qgis.core import QgsDataItem
from qgis.gui import QgsCustomDropHandler, QgsDataItemGuiContext, QgsDataItemGuiProvider
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QMenu

from .products import is_folder_of_product, is_product

translate = QCoreApplication.translate

Offer = Callable[[str], None]


class ProductDropHandler(QgsCustomDropHandler):
    """Offers to mask what is dropped, if it is a product."""

    def __init__(self, offer: Offer) -> None:
        super().__init__()
        self._offer = offer

    def handleFileDrop(self, file: str | None) -> bool:
        """Offer to mask a product, and tell whether nobody else needs to look at it."""
        if file is None or not is_product(file):
            return False
        self._offer(file)
        return is_folder_of_product(file)  # an XML or a zip can be loaded as layers, too


class ProductBrowser(QgsDataItemGuiProvider):
    """Adds "Mask this scene" to the menu of a product in the Browser."""

    def __init__(self, mask: Offer) -> None:
        super().__init__()
        self._mask = mask

    def name(self) -> str:
        return "cloudsieve"

    def populateContextMenu(
        self,
        item: QgsDataItem | None,
        menu: QMenu | None,
        selectedItems: Iterable[QgsDataItem],
        context: QgsDataItemGuiContext,
    ) -> None:
        if item is None or menu is None or not is_product(item.path()):
            return
        path = item.path()
        action = menu.addAction(translate("CloudSieve", "Mask this scene…"))
        action.triggered.connect(lambda checked=False: self._mask(path))
