"""The menu Plugins > CloudSieve and the message bar, which set the engine up, check and remove it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Callable, Optional

from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTimer
from qgis.PyQt.QtWidgets import QAction, QFileDialog, QMessageBox, QPushButton

from .core.monitor import Monitor
from .engine.diagnosis import diagnose
from .engine.setup import check, remove
from .engine_task import EngineTask, Work, set_up
from .runners import find_missing
from .runners.child import launch_from_qgis

if TYPE_CHECKING:
    from qgis.gui import QgisInterface, QgsMessageBarItem

translate = QCoreApplication.translate

MENU = "CloudSieve"
LONG_S = 0  # the message stays until it is closed


class EngineMenu:
    """Adds itself to a QGIS Desktop and takes itself away again."""

    def __init__(self, iface: QgisInterface) -> None:
        self._iface = iface
        self._task: Optional[EngineTask] = None
        self._offered: Optional[QgsMessageBarItem] = None
        self._actions = [
            self._add_action(translate("CloudSieve", "Set up CloudSieve…"), self.ask_and_set_up),
            self._add_action(translate("CloudSieve", "Check engine"), self.check),
            self._add_action(translate("CloudSieve", "Remove engine…"), self.ask_and_remove),
            self._add_action(translate("CloudSieve", "Copy diagnosis"), self.copy_diagnosis),
        ]
        # Once QGIS has started: its message bar is not there before.
        self._offer = QTimer()
        self._offer.setSingleShot(True)
        self._offer.timeout.connect(self.offer_if_missing)
        self._offer.start(0)

    def remove_actions(self) -> None:
        """Take everything back."""
        self._offer.stop()
        for action in self._actions:
            self._iface.removePluginMenu(MENU, action)
        self._actions = []
        if self._task is not None:
            self._task.cancel()

    def offer_if_missing(self) -> None:
        """Say in the message bar what is missing, beside a button that mends it."""
        missing = find_missing(remedy="")
        if missing is None:
            return
        bar = self._iface.messageBar()
        message = bar.createMessage("CloudSieve", missing)
        button = QPushButton(translate("CloudSieve", "Set up CloudSieve…"))
        button.clicked.connect(self.ask_and_set_up)
        message.layout().addWidget(button)
        self._offered = bar.pushWidget(message, Qgis.MessageLevel.Warning, LONG_S)

    def ask_and_set_up(self) -> None:
        """Ask where the packages come from and start."""
        question = QMessageBox(self._iface.mainWindow())
        question.setWindowTitle(translate("CloudSieve", "Set up CloudSieve"))
        question.setText(
            translate(
                "CloudSieve",
                "CloudSieve makes a Python environment of its own, so that QGIS's libraries stay as they are. "
                "It downloads about 150 MB from PyPI and takes 600 MB of your user folder.",
            )
        )
        download = question.addButton(translate("CloudSieve", "Download"), QMessageBox.ButtonRole.AcceptRole)
        choose = question.addButton(translate("CloudSieve", "Folder of wheels…"), QMessageBox.ButtonRole.ActionRole)
        question.addButton(QMessageBox.StandardButton.Cancel)
        question.exec()
        if question.clickedButton() == download:
            self._set_up(None)
        elif question.clickedButton() == choose:
            folder = QFileDialog.getExistingDirectory(question, translate("CloudSieve", "Folder of wheels"))
            if folder:
                self._set_up(Path(folder))

    def check(self) -> None:
        """Let the engine prove itself."""

        def work(monitor: Monitor) -> str:
            python = check(launch_from_qgis, monitor).python
            return translate("CloudSieve", "The engine reproduces the stored probabilities: {python}").format(
                python=python
            )

        self._start(translate("CloudSieve", "Checking the CloudSieve engine"), work)

    def ask_and_remove(self) -> None:
        """Remove the engine, if that is meant."""
        question = translate("CloudSieve", "Remove CloudSieve's engine? It can be set up again at any time.")
        answer = QMessageBox.question(self._iface.mainWindow(), "CloudSieve", question)
        if answer != QMessageBox.StandardButton.Yes:
            return

        def work(monitor: Monitor) -> str:
            return translate("CloudSieve", "Removed: {folder}").format(folder=remove())

        self._start(translate("CloudSieve", "Removing the CloudSieve engine"), work)

    def copy_diagnosis(self) -> None:
        """Put what a helper needs to know on the clipboard."""
        facts = {
            "QGIS": Qgis.version(),
            "Profile": QgsApplication.qgisSettingsDirPath(),
            "Missing": find_missing() or "-",
        }

        def work(monitor: Monitor) -> str:
            return diagnose(launch_from_qgis, facts)

        def done(succeeded: bool, text: str) -> None:
            QgsApplication.clipboard().setText(text)
            self._tell(succeeded, translate("CloudSieve", "The diagnosis is on the clipboard.") if succeeded else text)

        self._start(translate("CloudSieve", "Collecting a diagnosis of CloudSieve"), work, done)

    def _add_action(self, text: str, slot: Callable[[], None]) -> QAction:
        action = QAction(text, self._iface.mainWindow())
        action.triggered.connect(lambda checked=False: slot())
        self._iface.addPluginToMenu(MENU, action)
        return action

    def _set_up(self, wheels: Optional[Path]) -> None:
        if self._offered is not None:
            self._iface.messageBar().popWidget(self._offered)
            self._offered = None
        self._start(translate("CloudSieve", "Setting up CloudSieve"), set_up(wheels))

    def _start(self, description: str, work: Work, done: Optional[Callable[[bool, str], None]] = None) -> None:
        self._task = EngineTask(description, work, done or self._tell)
        QgsApplication.taskManager().addTask(self._task)

    def _tell(self, succeeded: bool, text: str) -> None:
        level = Qgis.MessageLevel.Success if succeeded else Qgis.MessageLevel.Critical
        self._iface.messageBar().pushMessage("CloudSieve", text, level, LONG_S)
