"""The provider's setting of the runner, among the options of Processing."""

from __future__ import annotations

from processing.core.ProcessingConfig import ProcessingConfig, Setting
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

from .choice import AUTO, RUNNER_KEY, RUNNERS

translate = QCoreApplication.translate

GROUP = "CloudSieve"


def add_setting(icon: QIcon) -> None:
    """Offer the choice of the runner."""
    ProcessingConfig.settingIcons[GROUP] = icon
    label = translate("CloudSieve", "Where jobs run (auto, thread: within QGIS, isolated: in the engine)")
    ProcessingConfig.addSetting(
        Setting(GROUP, RUNNER_KEY, label, AUTO, valuetype=Setting.SELECTION, options=list(RUNNERS))
    )
    ProcessingConfig.readSettings()


def remove_setting() -> None:
    """Take the choice back."""
    ProcessingConfig.removeSetting(RUNNER_KEY)
    ProcessingConfig.settingIcons.pop(GROUP, None)
