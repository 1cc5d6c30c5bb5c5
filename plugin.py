"""The plugin: registers the provider and the translation, and takes both back when it is unloaded."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Callable

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from .provider import CloudSieveProvider

if TYPE_CHECKING:
    from collections.abc import Iterable

    from qgis.core import QgsMapLayer
    from qgis.gui import QgisInterface

    from .desktop.menu import DesktopMenu
    from .engine_menu import EngineMenu

TRANSLATIONS = Path(__file__).parent / "i18n"


class CloudSievePlugin:
    """What QGIS loads; `iface` is None where there is no desktop, as in qgis_process."""

    def __init__(self, iface: QgisInterface | None) -> None:
        self.iface = iface
        self.provider: CloudSieveProvider | None = None
        self.desktop_menu: DesktopMenu | None = None
        self.engine_menu: EngineMenu | None = None
        self.show_buttons: Callable[[Iterable[QgsMapLayer]], None] | None = None
        self.translator = install_translator(QgsApplication.instance().locale())

    def initGui(self) -> None:
        """Start in QGIS Desktop."""
        from .algorithms.class_buttons import register_buttons, show_buttons
        from .desktop.menu import DesktopMenu
        from .engine_menu import EngineMenu

        self.initProcessing()
        register_buttons()
        self.show_buttons = show_buttons
        QgsProject.instance().layersAdded.connect(show_buttons)
        if self.iface is not None:
            self.desktop_menu = DesktopMenu(self.iface)
            self.desktop_menu.greet_once()
            self.engine_menu = EngineMenu(self.iface)

    def initProcessing(self) -> None:
        """Register the algorithms; all that qgis_process calls."""
        self.provider = CloudSieveProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)
        self.provider.refreshAlgorithms()  # now models find their steps

    def unload(self) -> None:
        """Leave QGIS as it was."""
        if self.show_buttons is not None:
            QgsProject.instance().layersAdded.disconnect(self.show_buttons)
            self.show_buttons = None
        if self.desktop_menu is not None:
            self.desktop_menu.remove()
            self.desktop_menu = None
        if self.engine_menu is not None:
            self.engine_menu.remove_actions()
            self.engine_menu = None
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        if self.translator is not None:
            QCoreApplication.removeTranslator(self.translator)
            self.translator = None


def install_translator(locale: str, folder: Path = TRANSLATIONS) -> QTranslator | None:
    """Install the translation of a locale such as "de", "es_MX" or "pt_BR".

    Returns:
        The translator, which lives only as long as someone keeps it; None where there is no such translation.
    """
    for file in fitting_translations(locale, folder):
        translator = QTranslator()
        if translator.load(str(file)):
            QCoreApplication.installTranslator(translator)
            return translator
    return None


def fitting_translations(locale: str, folder: Path = TRANSLATIONS) -> list[Path]:
    """Return the compiled translations that a user of a locale understands, the best first.

    Those are its own, that of the language alone, and that of the language as other regions write it: where the user
    has not chosen a language, QGIS tells "pt" even of a computer in Brazil.
    """
    language = re.split("[-_]", locale)[0]
    own = [folder / f"cloudsieve_{name}.qm" for name in dict.fromkeys((locale, language))]
    of_other_regions = [file for file in sorted(folder.glob(f"cloudsieve_{language}_*.qm")) if file not in own]
    return [file for file in (*own, *of_other_regions) if file.is_file()]
