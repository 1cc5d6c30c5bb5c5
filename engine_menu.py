"""The menu Plugins > CloudSieve and the message bar, which set the engine up, check and remove it."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Callable, Optional

from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTimer
from qgis.PyQt.QtWidgets import QAction, QFileDialog, QMessageBox

from .core.monitor import Monitor
from .engine.diagnosis import diagnose
from .engine.errors import EngineError
from .engine.extras import EXTRAS, Extra, drop
from .engine.places import find_engine
from .engine.setup import check, remove
from .engine_progress import Button, ProgressMessage, push_message
from .engine_task import Done, EngineTask, Outcome, Work, in_the_users_words, set_up, set_up_extra
from .extra_texts import texts_of
from .runners import choose_driver, find_missing
from .runners.child import launch_from_qgis

if TYPE_CHECKING:
    from qgis.gui import QgisInterface, QgsMessageBar

translate = QCoreApplication.translate

MENU = "CloudSieve"


class EngineMenu:
    """Adds itself to a QGIS Desktop and takes itself away again."""

    def __init__(self, iface: QgisInterface) -> None:
        self._iface = iface
        self._tasks: list[EngineTask] = []  # only those under way: QGIS deletes a task that has ended
        self._at_work: Optional[EngineTask] = None  # on the engine itself, which one at a time may do
        self._progress: Optional[ProgressMessage] = None
        self._actions = [
            self._add_action(
                translate("CloudSieve", "Set up engine (s2cloudless 10 times faster)…"), self.ask_and_set_up
            ),
            self._add_action(translate("CloudSieve", "Check engine"), self.check),
            self._add_action(translate("CloudSieve", "Remove engine…"), self.ask_and_remove),
            *(action for extra in EXTRAS for action in self._add_actions_of(extra)),
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
            action.deleteLater()
        self._actions = []
        if self._progress is not None:
            self._progress.close()
        tasks, self._tasks = self._tasks, []
        for task in tasks:
            task.cancel()

    def offer_if_missing(self) -> None:
        """Say in the message bar why no job can run at all, beside a button that mends it; usually nothing is."""
        missing = find_missing(remedy="")
        if missing is not None:
            button = (translate("CloudSieve", "Set up engine…"), self.ask_and_set_up)
            self._show(in_the_users_words(missing), Qgis.MessageLevel.Warning, button)

    def ask_and_set_up(self) -> None:
        """Ask where the packages come from and start."""
        if self._is_engaged():
            return
        self._ask_for_source(
            translate("CloudSieve", "Set up CloudSieve's engine"),
            translate(
                "CloudSieve",
                "The engine is a Python environment of CloudSieve's own. It evaluates s2cloudless about 10 times as "
                "fast as QGIS's Python can, with the same result, and QGIS's libraries stay as they are.\n\n"
                "About 150 MB are downloaded from PyPI; the engine takes 600 MB of your user folder.",
            ),
            self._set_up,
        )

    def ask_and_add(self, extra: Extra) -> None:
        """Ask where the packages of an extra come from and start."""
        if self._is_engaged():
            return
        if not self._has_engine():
            text = translate("CloudSieve", "An extra belongs to the engine; set up the engine first.")
            button = (translate("CloudSieve", "Set up engine…"), self.ask_and_set_up)
            self._show(text, Qgis.MessageLevel.Info, button)
            return
        texts = texts_of(extra)
        self._ask_for_source(texts.setting_up, texts.offer, lambda wheels: self._add(extra, wheels))

    def ask_and_drop(self, extra: Extra) -> None:
        """Remove an extra, if that is meant."""
        if self._is_engaged():
            return
        answer = QMessageBox.question(self._iface.mainWindow(), "CloudSieve", texts_of(extra).question)
        if answer == QMessageBox.StandardButton.Yes:
            self._drop(extra)

    def _ask_for_source(self, title: str, text: str, start: Callable[[Optional[Path]], None]) -> None:
        """Ask whether packages are downloaded or taken from a folder of wheels, and start with that."""
        question = QMessageBox(self._iface.mainWindow())
        question.setWindowTitle(title)
        question.setText(text)
        download = question.addButton(translate("CloudSieve", "Download"), QMessageBox.ButtonRole.AcceptRole)
        choose = question.addButton(translate("CloudSieve", "Folder of wheels…"), QMessageBox.ButtonRole.ActionRole)
        question.addButton(QMessageBox.StandardButton.Cancel)
        question.exec()
        if question.clickedButton() == download:
            start(None)
        elif question.clickedButton() == choose:
            folder = QFileDialog.getExistingDirectory(question, translate("CloudSieve", "Folder of wheels"))
            if folder:
                start(Path(folder))

    def check(self) -> None:
        """Let the engine prove itself."""
        button = (translate("CloudSieve", "Set up engine…"), self.ask_and_set_up)
        if self._at_work is None and not self._has_engine():
            text = translate(
                "CloudSieve", "There is no engine. CloudSieve works without it; s2cloudless is slower then."
            )
            self._show(text, Qgis.MessageLevel.Info, button)
            return

        def work(monitor: Monitor) -> str:
            python = check(launch_from_qgis, monitor).python
            return translate("CloudSieve", "The engine reproduces the stored probabilities: {python}").format(
                python=python
            )

        self._work_on_engine(translate("CloudSieve", "Checking the engine"), work, button)

    def ask_and_remove(self) -> None:
        """Remove the engine, if that is meant."""
        if self._is_engaged():
            return
        question = translate("CloudSieve", "Remove CloudSieve's engine? It can be set up again at any time.")
        answer = QMessageBox.question(self._iface.mainWindow(), "CloudSieve", question)
        if answer == QMessageBox.StandardButton.Yes:
            self._remove()

    def copy_diagnosis(self) -> None:
        """Put what a helper needs to know on the clipboard."""
        facts = {
            "QGIS": Qgis.version(),
            "Profile": QgsApplication.qgisSettingsDirPath(),
            "Missing": find_missing() or "-",
        }

        def work(monitor: Monitor) -> str:
            return diagnose(launch_from_qgis, facts, choose_driver)

        def done(outcome: Outcome) -> None:
            text = outcome.text
            if outcome.succeeded:
                QgsApplication.clipboard().setText(text)
                text = translate("CloudSieve", "The diagnosis is on the clipboard.")
            self._tell(dataclasses.replace(outcome, text=text))

        self._start(self._new_task(translate("CloudSieve", "Collecting a diagnosis"), work, done))

    def _add_action(self, text: str, slot: Callable[[], None]) -> QAction:
        action = QAction(text, self._iface.mainWindow())
        action.triggered.connect(lambda checked=False: slot())
        self._iface.addPluginToMenu(MENU, action)
        return action

    def _add_actions_of(self, extra: Extra) -> Iterator[QAction]:
        texts = texts_of(extra)
        yield self._add_action(texts.set_up, lambda: self.ask_and_add(extra))
        yield self._add_action(texts.remove, lambda: self.ask_and_drop(extra))

    def _set_up(self, wheels: Optional[Path]) -> None:
        retry = (translate("CloudSieve", "Retry"), lambda: self._set_up(wheels))
        self._work_on_engine(translate("CloudSieve", "Setting up the engine"), set_up(wheels), retry)

    def _remove(self) -> None:
        def work(monitor: Monitor) -> str:
            return translate("CloudSieve", "Removed: {folder}").format(folder=remove())

        retry = (translate("CloudSieve", "Retry"), self._remove)
        self._work_on_engine(translate("CloudSieve", "Removing the engine"), work, retry)

    def _add(self, extra: Extra, wheels: Optional[Path]) -> None:
        retry = (translate("CloudSieve", "Retry"), lambda: self._add(extra, wheels))
        self._work_on_engine(texts_of(extra).setting_up, set_up_extra(extra, wheels), retry)

    def _drop(self, extra: Extra) -> None:
        def work(monitor: Monitor) -> str:
            return translate("CloudSieve", "Removed from: {folder}").format(folder=drop(extra))

        retry = (translate("CloudSieve", "Retry"), lambda: self._drop(extra))
        self._work_on_engine(texts_of(extra).removing, work, retry)

    def _has_engine(self) -> bool:
        try:
            return find_engine() is not None
        except EngineError:
            return True  # the user names one, and the check says what is wrong with it

    def _work_on_engine(self, description: str, work: Work, remedy: Button) -> None:
        """Start a task that no other one on the engine may run beside; after a failure, offer the remedy."""
        if self._is_engaged():
            return

        def done(outcome: Outcome) -> None:
            progress.close()
            self._at_work = self._progress = None
            self._tell(outcome, remedy)

        self._at_work = self._new_task(description, work, done)
        progress = self._progress = ProgressMessage(self._bar(), self._at_work)
        self._start(self._at_work)

    def _is_engaged(self) -> bool:
        """Tell whether something works on the engine, and say what."""
        if self._at_work is None:
            return False
        text = translate("CloudSieve", "Please wait: “{task}” is still under way, or cancel it first.")
        self._show(text.format(task=self._at_work.description()), Qgis.MessageLevel.Info)
        return True

    def _new_task(self, description: str, work: Work, done: Done) -> EngineTask:
        def ended(outcome: Outcome) -> None:
            if task in self._tasks:  # else the menu has gone
                self._tasks.remove(task)
                done(outcome)

        task = EngineTask(description, work, ended)
        return task

    def _start(self, task: EngineTask) -> None:
        self._tasks.append(task)
        QgsApplication.taskManager().addTask(task)

    def _tell(self, outcome: Outcome, remedy: Optional[Button] = None) -> None:
        """Say how it went, on top of what QGIS itself says of a task that ends now."""
        later = QTimer(self._bar())  # goes with the message bar, if QGIS closes first
        later.setSingleShot(True)
        later.timeout.connect(lambda: self._show_outcome(outcome, remedy))
        later.timeout.connect(later.deleteLater)
        later.start(0)

    def _show_outcome(self, outcome: Outcome, remedy: Optional[Button]) -> None:
        if outcome.cancelled:
            self._show(translate("CloudSieve", "Cancelled; nothing half-made is left."), Qgis.MessageLevel.Info)
        elif outcome.succeeded:
            self._show(outcome.text, Qgis.MessageLevel.Success)
        else:
            self._show(outcome.text, Qgis.MessageLevel.Critical, remedy)

    def _show(self, text: str, level: Qgis.MessageLevel, button: Optional[Button] = None) -> None:
        push_message(self._bar(), text, level, button)

    def _bar(self) -> QgsMessageBar:
        return self._iface.messageBar()  # type: ignore[return-value]
