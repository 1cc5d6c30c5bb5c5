"""What the message bar shows of work on the engine: how far it is, and how it ended."""

from __future__ import annotations

import html
from typing import Callable, Optional

from qgis.core import Qgis
from qgis.gui import QgsMessageBar, QgsMessageBarItem
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import QLabel, QProgressBar, QPushButton

from .engine_task import EngineTask

translate = QCoreApplication.translate

TITLE = "CloudSieve"
UNTIL_CLOSED_S = 0
STEP_WIDTH_PX, PROGRESS_WIDTH_PX = 360, 160

Button = tuple[str, Callable[[], object]]  # its text, and what it does


class ProgressMessage:
    """A line of the message bar with the step that is under way, a progress bar and Cancel; gone when the task ends."""

    def __init__(self, bar: QgsMessageBar, task: EngineTask) -> None:
        self._bar = bar
        item = _new_message(bar, task.description())
        self._item: Optional[QgsMessageBarItem] = item
        self._step = QLabel()
        self._step.setTextFormat(Qt.TextFormat.PlainText)
        self._step.setFixedWidth(STEP_WIDTH_PX)
        self._progress = QProgressBar()
        self._progress.setRange(0, 100)
        self._progress.setFixedWidth(PROGRESS_WIDTH_PX)
        cancel = QPushButton(translate("CloudSieve", "Cancel"))
        cancel.clicked.connect(lambda checked=False: task.cancel())
        for widget in (self._step, self._progress, cancel):
            item.layout().addWidget(widget)
        item.destroyed.connect(self._forget)  # the user may close it, and the work goes on
        task.stepped.connect(self._show_step)
        task.progressChanged.connect(self._show_progress)
        bar.pushWidget(item, Qgis.MessageLevel.Info, UNTIL_CLOSED_S)

    def close(self) -> None:
        """Take it out of the message bar, if it is still there."""
        if self._item is not None:
            self._bar.popWidget(self._item)
            self._item = None

    def _forget(self) -> None:
        self._item = None

    def _show_step(self, text: str) -> None:
        if self._item is not None:
            shown = self._step.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, STEP_WIDTH_PX)
            self._step.setText(shown)
            self._step.setToolTip(as_html(text))

    def _show_progress(self, percent: float) -> None:
        if self._item is not None:
            self._progress.setValue(round(percent))


def push_message(bar: QgsMessageBar, text: str, level: Qgis.MessageLevel, button: Optional[Button] = None) -> None:
    """Show a text as it is, beside a button if there is something to do; a click on the button closes the message."""
    item = _new_message(bar, text)
    if button is not None:
        label, act = button
        widget = QPushButton(label)

        def clicked(checked: bool = False) -> None:
            bar.popWidget(item)
            act()

        widget.clicked.connect(clicked)
        item.layout().addWidget(widget)
    bar.pushWidget(item, level, UNTIL_CLOSED_S)


def as_html(text: str) -> str:
    """Return a text for a widget that takes HTML, which would swallow what looks like a tag."""
    return html.escape(text, quote=False).replace("\n", "<br>")


def _new_message(bar: QgsMessageBar, text: str) -> QgsMessageBarItem:
    return bar.createMessage(TITLE, as_html(text))  # type: ignore[return-value]
