"""A button for each class in the form of a sample: QGIS's own list of values needs two clicks for a point."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from qgis.core import QgsEditorWidgetSetup, QgsMapLayer, QgsVectorLayer
from qgis.gui import QgsEditorConfigWidget, QgsEditorWidgetFactory, QgsEditorWidgetWrapper, QgsGui
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

translate = QCoreApplication.translate

WIDGET = "CloudSieveClassButtons"
_LIST = "ValueMap"  # the widget of QGIS in the style of a sample, which any QGIS shows
_SAMPLE_FIELDS = {"class", "stratum", "stratum_px", "all_px"}


def register_buttons() -> None:
    """Make the widget known to QGIS, which keeps it until it ends: there is no way to take one back."""
    registry = QgsGui.editorWidgetRegistry()
    if not registry.name(WIDGET):  # factories() would hand QGIS's own factories to Python, which deletes them
        registry.registerWidget(WIDGET, ClassButtonsFactory.kept())


def show_buttons(layers: Iterable[QgsMapLayer]) -> None:
    """Give the samples among layers a button for each class, where the plugin has registered them."""
    if not QgsGui.editorWidgetRegistry().name(WIDGET):
        return
    for layer in layers:
        if isinstance(layer, QgsVectorLayer) and set(layer.fields().names()) >= _SAMPLE_FIELDS:
            index = layer.fields().indexOf("class")
            setup = layer.editorWidgetSetup(index)
            if setup.type() == _LIST:
                layer.setEditorWidgetSetup(index, QgsEditorWidgetSetup(WIDGET, setup.config()))


class ClassButtonsFactory(QgsEditorWidgetFactory):
    """Makes the buttons, and has them configured as a list of values is."""

    _only: ClassButtonsFactory | None = None

    @classmethod
    def kept(cls) -> ClassButtonsFactory:
        """Return the only one, which lives on: QGIS keeps no reference."""
        if cls._only is None:
            cls._only = cls(translate("CloudSieve", "A button for each class"))
        return cls._only

    def create(  # type: ignore[override]
        self, layer: QgsVectorLayer, field_index: int, editor: QWidget | None, parent: QWidget | None
    ) -> QgsEditorWidgetWrapper:
        """Return a wrapper that has no buttons yet."""
        return ClassButtons(layer, field_index, editor, parent)

    def configWidget(  # type: ignore[override]
        self, layer: QgsVectorLayer, field_index: int, parent: QWidget | None
    ) -> QgsEditorConfigWidget | None:
        """Return what a list of values is configured with."""
        return QgsGui.editorWidgetRegistry().createConfigWidget(_LIST, layer, field_index, parent)

    def fieldScore(self, layer: QgsVectorLayer | None, field_index: int) -> int:
        """Return how well it fits a field: it can be chosen, and is never QGIS's own choice."""
        return 1


class ClassButtons(QgsEditorWidgetWrapper):
    """The class of a point as a row of buttons, of which the chosen one is down."""

    def __init__(self, layer: QgsVectorLayer, field_index: int, editor: QWidget | None, parent: QWidget | None) -> None:
        super().__init__(layer, field_index, editor, parent)
        self._buttons: QButtonGroup | None = None

    def valid(self) -> bool:
        return self._buttons is not None

    def createWidget(self, parent: QWidget | None) -> QWidget:
        return QWidget(parent)

    def initWidget(self, editor: QWidget | None) -> None:
        row = QHBoxLayout(editor)
        row.setContentsMargins(0, 0, 0, 0)
        self._buttons = QButtonGroup(editor)
        for title, value in _classes_of(self.config()):
            button = QPushButton(_titles().get(title, title), editor)
            button.setCheckable(True)
            button.setProperty("value", value)
            row.addWidget(button)
            self._buttons.addButton(button)
        self._buttons.buttonClicked.connect(self._tell)

    def _tell(self, _: object) -> None:
        self.emitValueChanged()

    def value(self) -> Any:
        chosen = self._buttons.checkedButton() if self._buttons else None
        return chosen.property("value") if chosen else None

    def setValue(self, value: Any) -> None:
        """Take the value of a point, as QGIS asks for it where it cannot see :meth:`updateValues`."""
        self.updateValues(value)

    def updateValues(self, value: Any, additional: Iterable[Any] = ()) -> None:
        """Take the value of a point; one that is not labelled has no button down."""
        if self._buttons is None:
            return
        self._buttons.setExclusive(False)
        for button in self._buttons.buttons():
            button.setChecked(button.property("value") == value)
        self._buttons.setExclusive(True)


def _titles() -> dict[str, str]:
    """Return the classes of a sample, which files hold in English, as users read them; those of other lists stay."""
    return {
        "clear": translate("CloudSieve", "Clear"),
        "cloud": translate("CloudSieve", "Cloud"),
        "thin cloud": translate("CloudSieve", "Thin cloud"),
        "shadow": translate("CloudSieve", "Cloud shadow"),
        "unsure": translate("CloudSieve", "Unsure"),
    }


def _classes_of(config: dict[str, Any]) -> list[tuple[str, str]]:
    """Return title and value of each class in the configuration of a list of values."""
    entries = config.get("map", [])
    maps = [entries] if isinstance(entries, dict) else entries
    return [(str(title), str(value)) for entry in maps for title, value in entry.items()]
