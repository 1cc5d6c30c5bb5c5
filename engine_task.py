"""Set the engine up in the background of QGIS Desktop."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable, Optional
from urllib.parse import quote

from qgis.core import Qgis, QgsMessageLog, QgsNetworkAccessManager, QgsTask
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal
from qgis.PyQt.QtNetwork import QNetworkProxy

from .core.errors import CancelledError, CloudSieveError
from .core.messages import reword
from .core.monitor import Monitor
from .engine.extras import Extra, add
from .engine.setup import install
from .runners.child import launch_from_qgis

translate = QCoreApplication.translate

LOG_TAG = "CloudSieve"
PROXY_SCHEMES = {QNetworkProxy.ProxyType.HttpProxy: "http", QNetworkProxy.ProxyType.Socks5Proxy: "socks5"}

# Of a task that QGIS tells of itself it says "Task failed", and no more. Older versions cannot be asked not to.
FLAGS: Any = QgsTask.Flag.CanCancel | getattr(QgsTask.Flag, "Silent", QgsTask.Flag.CanCancel)

Work = Callable[[Monitor], str]  # does something with the engine and says what came of it


@dataclass(frozen=True)
class Outcome:
    """How work on the engine ended.

    Attributes:
        succeeded: it was done.
        cancelled: the user stopped it, and nothing has changed.
        text: what to tell the user.
    """

    succeeded: bool
    cancelled: bool
    text: str


Done = Callable[[Outcome], None]


class EngineTask(QgsTask):
    """Works on the engine with progress, log and Cancel, and says at the end how it went."""

    stepped = pyqtSignal(str)  # what it does now

    def __init__(self, description: str, work: Work, done: Done) -> None:
        super().__init__(description, FLAGS)
        self._work = work
        self._done = done
        self._outcome = Outcome(False, True, "")

    def run(self) -> bool:
        """Work; called in a thread of its own."""
        monitor = _TaskMonitor(self)
        try:
            self._outcome = Outcome(True, False, self._work(monitor))
        except CancelledError:
            return False
        except CloudSieveError as error:
            self._outcome = Outcome(False, False, in_the_users_words(error.message))
        except Exception as error:  # what leaves a task's thread would be lost in silence
            self._outcome = Outcome(False, False, f"{type(error).__name__}: {error}")
        else:
            return True
        monitor.warn(self._outcome.text)
        return False

    def finished(self, succeeded: bool) -> None:
        """Tell how it went; called in the main thread."""
        self._done(self._outcome)


class _TaskMonitor:
    """The progress and Cancel of a task, and the log panel."""

    def __init__(self, task: EngineTask) -> None:
        self._task = task

    def progress(self, fraction: float) -> None:
        self._task.setProgress(100 * fraction)

    def is_cancelled(self) -> bool:
        return bool(self._task.isCanceled())

    def info(self, text: str) -> None:
        shown = in_the_users_words(text)
        self._task.stepped.emit(shown)
        QgsMessageLog.logMessage(shown, LOG_TAG, Qgis.MessageLevel.Info, notifyUser=False)

    def warn(self, text: str) -> None:
        QgsMessageLog.logMessage(in_the_users_words(text), LOG_TAG, Qgis.MessageLevel.Warning, notifyUser=False)


def in_the_users_words(text: str) -> str:
    """Return a message of core or engine in the language of QGIS."""
    return reword(text, lambda template: QCoreApplication.translate("CloudSieve", template))


def set_up(wheels: Optional[Path]) -> Work:
    """Return the work that makes the engine, from the package index or a folder of wheels; call in the main thread."""
    proxy = proxy_url(QgsNetworkAccessManager.instance().fallbackProxy())

    def work(monitor: Monitor) -> str:
        engine = install(launch_from_qgis, monitor, wheels, proxy)
        return translate("CloudSieve", "The engine is set up: {folder}").format(folder=engine.folder)

    return work


def set_up_extra(extra: Extra, wheels: Optional[Path]) -> Work:
    """Return the work that sets an extra of the engine up; call in the main thread."""
    proxy = proxy_url(QgsNetworkAccessManager.instance().fallbackProxy())

    def work(monitor: Monitor) -> str:
        folder = add(extra, launch_from_qgis, monitor, wheels, proxy)
        return translate("CloudSieve", "Set up: {folder}").format(folder=folder)

    return work


def proxy_url(proxy: QNetworkProxy) -> Optional[str]:
    """Return the URL of QGIS's proxy as pip takes it, or None where QGIS uses none."""
    scheme = PROXY_SCHEMES.get(proxy.type())
    if scheme is None or not proxy.hostName():
        return None
    user, password = quote(proxy.user(), safe=""), quote(proxy.password(), safe="")
    credentials = f"{user}:{password}@" if user else ""
    return f"{scheme}://{credentials}{proxy.hostName()}:{proxy.port()}"
