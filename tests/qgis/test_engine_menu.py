"""The menu and the message bar that set the engine up, and the task behind them."""

from __future__ import annotations

import threading
import time
from unittest.mock import MagicMock

import pytest
from cloudsieve import engine_menu, engine_task
from cloudsieve.core.errors import CancelledError
from cloudsieve.core.monitor import raise_if_cancelled
from cloudsieve.engine.errors import EngineError
from cloudsieve.engine.extras import EXTRAS
from cloudsieve.extra_texts import texts_of
from cloudsieve.runners import choose_driver
from qgis.core import Qgis, QgsApplication, QgsTask
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import QEvent
from qgis.PyQt.QtNetwork import QNetworkProxy
from qgis.PyQt.QtWidgets import QLabel, QProgressBar, QPushButton, QWidget


@pytest.fixture
def iface(qgis_app):
    """Return a QGIS Desktop that remembers what was asked of it."""
    desktop = MagicMock()
    window = QWidget()
    desktop.mainWindow.return_value = window
    desktop.messageBar.return_value = QgsMessageBar(window)
    yield desktop
    window.deleteLater()


@pytest.fixture
def menu(iface):
    menu = engine_menu.EngineMenu(iface)
    yield menu
    menu.remove_actions()


def test_all_that_is_added_is_taken_back(iface):
    menu = engine_menu.EngineMenu(iface)
    added = [call.args for call in iface.addPluginToMenu.call_args_list]
    menu.remove_actions()
    assert [action.text() for _, action in added] == [
        "Set up engine (s2cloudless 10 times faster)…",
        "Check engine",
        "Remove engine…",
        "Set up deep networks…",
        "Remove deep networks…",
        "Set up Dask…",
        "Remove Dask…",
        "Set up OmniCloudMask…",
        "Remove OmniCloudMask…",
        "Copy diagnosis",
    ]
    assert [call.args for call in iface.removePluginMenu.call_args_list] == added


def test_an_extra_needs_the_engine(iface, menu, monkeypatch):
    monkeypatch.setattr(engine_menu, "find_engine", lambda: None)
    menu.ask_and_add(EXTRAS[0])

    assert messages(iface) == [
        ("An extra belongs to the engine; set up the engine first.", Qgis.MessageLevel.Info),
    ]
    assert button(iface, "Set up engine…") is not None


def test_every_extra_has_its_words(qgis_app):
    for extra in EXTRAS:
        assert f"About {extra.download_mb} MB" in texts_of(extra).offer
        assert extra.licences in texts_of(extra).offer


def messages(iface):
    """Return text and level of what the message bar shows."""
    return [(item.text(), item.level()) for item in iface.messageBar().items()]


def button(iface, text):
    """Return the button of that text in the message bar, or None."""
    found = [child for child in iface.messageBar().findChildren(QPushButton) if child.text() == text]
    return found[-1] if found else None


def wait_until(qgis_app, condition):
    for _ in range(400):
        if condition():
            return
        qgis_app.processEvents()
        time.sleep(0.01)
    pytest.fail("it never came to that")


@pytest.fixture
def engine_work(monkeypatch):
    """Let the menu's set-up wait for `let_go`, then do what `behave` does."""

    class EngineWork:
        def __init__(self):
            self.let_go = threading.Event()
            self.started = 0
            self.behave = lambda: "The engine is set up: /engines"

        def __call__(self, monitor):
            self.started += 1
            monitor.progress(0.4)
            monitor.info("Installing <numpy> ...")
            while not self.let_go.wait(0.01):
                raise_if_cancelled(monitor)
            return self.behave()

    work = EngineWork()
    monkeypatch.setattr(engine_menu, "set_up", lambda wheels: work)
    yield work
    work.let_go.set()


def test_the_message_bar_says_what_is_missing(iface, menu, monkeypatch):
    monkeypatch.setattr(engine_menu, "find_missing", lambda remedy: "CloudSieve needs numpy.")
    menu.offer_if_missing()
    assert messages(iface) == [("CloudSieve needs numpy.", Qgis.MessageLevel.Warning)]
    assert button(iface, "Set up engine…")


def test_the_message_bar_is_silent_where_nothing_is_missing(iface, menu, monkeypatch):
    monkeypatch.setattr(engine_menu, "find_missing", lambda remedy: None)
    menu.offer_if_missing()
    assert messages(iface) == []


def test_set_up_shows_its_step_and_how_far_it_is(iface, menu, engine_work, qgis_app):
    menu._set_up(None)
    bar = iface.messageBar()
    wait_until(qgis_app, lambda: any(p.value() == 40 for p in bar.findChildren(QProgressBar)))
    wait_until(qgis_app, lambda: any(label.text() == "Installing <numpy> ..." for label in bar.findChildren(QLabel)))
    engine_work.let_go.set()
    wait_until(qgis_app, lambda: ("The engine is set up: /engines", Qgis.MessageLevel.Success) in messages(iface))
    assert len(messages(iface)) == 1


def test_cancel_in_the_message_bar_stops_it(iface, menu, engine_work, qgis_app):
    menu._set_up(None)
    wait_until(qgis_app, lambda: engine_work.started)
    button(iface, "Cancel").click()
    wait_until(qgis_app, lambda: ("Cancelled; nothing half-made is left.", Qgis.MessageLevel.Info) in messages(iface))
    assert len(messages(iface)) == 1


def test_a_failure_is_told_as_text_and_can_be_retried(iface, menu, engine_work, qgis_app):
    def fail():
        raise EngineError("{file} cannot be written.", file="<engines> & more")

    engine_work.behave = fail
    engine_work.let_go.set()
    menu._set_up(None)
    wait_until(qgis_app, lambda: button(iface, "Retry"))
    assert messages(iface) == [("&lt;engines&gt; &amp; more cannot be written.", Qgis.MessageLevel.Critical)]
    engine_work.behave = lambda: "Done."
    button(iface, "Retry").click()
    wait_until(qgis_app, lambda: messages(iface) == [("Done.", Qgis.MessageLevel.Success)])
    assert engine_work.started == 2


def test_without_an_engine_the_check_is_no_failure(iface, menu, monkeypatch):
    monkeypatch.setattr(engine_menu, "find_engine", lambda: None)
    menu.check()
    text = "There is no engine. CloudSieve works without it; s2cloudless is slower then."
    assert messages(iface) == [(text, Qgis.MessageLevel.Info)]
    assert button(iface, "Set up engine…")


@pytest.mark.skipif(not hasattr(QgsTask.Flag, "Silent"), reason="this QGIS tells of every task that ends")
def test_qgis_itself_says_nothing_of_a_task_that_failed(qgis_app):
    assert engine_task.EngineTask("test", str, print).flags() & QgsTask.Flag.Silent


def test_what_came_of_it_is_shown_after_what_qgis_says_of_the_task(iface, menu, engine_work, qgis_app):
    engine_work.let_go.set()
    bar = iface.messageBar()
    menu._set_up(None)
    menu._tasks[0].taskCompleted.connect(lambda: bar.pushMessage("Task complete"))
    wait_until(qgis_app, lambda: len(messages(iface)) == 2)
    assert bar.currentItem().text() == "The engine is set up: /engines"


def test_two_at_once_on_the_engine_collide_by_name(iface, menu, engine_work, qgis_app):
    menu._set_up(None)
    wait_until(qgis_app, lambda: engine_work.started)
    menu.check()
    menu.ask_and_remove()
    collision = ("Please wait: “Setting up the engine” is still under way, or cancel it first.", Qgis.MessageLevel.Info)
    assert messages(iface).count(collision) == 2
    assert engine_work.started == 1


def test_two_actions_at_once_keep_both_results(iface, menu, engine_work, qgis_app, monkeypatch):
    monkeypatch.setattr(engine_menu, "diagnose", lambda launch, facts, choose_driver: "the facts")
    menu._set_up(None)
    menu.copy_diagnosis()
    wait_until(qgis_app, lambda: QgsApplication.clipboard().text() == "the facts")
    engine_work.let_go.set()
    expected = {"The diagnosis is on the clipboard.", "The engine is set up: /engines"}
    wait_until(qgis_app, lambda: {text for text, _ in messages(iface)} == expected)


def test_the_diagnosis_names_who_reads_rasters_within_qgis(iface, menu, engine_work, qgis_app, monkeypatch):
    monkeypatch.setattr(engine_menu, "find_engine", lambda: None)
    monkeypatch.setattr("cloudsieve.engine.diagnosis.find_engine", lambda: None)
    menu.copy_diagnosis()
    wait_until(qgis_app, lambda: "Rasters here: " in QgsApplication.clipboard().text())
    (line,) = (line for line in QgsApplication.clipboard().text().splitlines() if line.startswith("Rasters here: "))
    assert line.startswith(f"Rasters here: {choose_driver()} (numpy ")


def test_closing_the_message_does_not_stop_the_work(iface, menu, engine_work, qgis_app):
    menu._set_up(None)
    wait_until(qgis_app, lambda: engine_work.started)
    iface.messageBar().clearWidgets()
    qgis_app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    engine_work.let_go.set()
    wait_until(qgis_app, lambda: messages(iface) == [("The engine is set up: /engines", Qgis.MessageLevel.Success)])


def test_a_task_tells_how_it_went(qgis_app):
    told = []

    def fail(monitor):
        raise EngineError("The disk is full.")

    for work in (lambda monitor: "Done.", fail, lambda monitor: 1 / 0):
        task = engine_task.EngineTask("test", work, told.append)
        task.finished(task.run())
    assert [(outcome.succeeded, outcome.text) for outcome in told] == [
        (True, "Done."),
        (False, "The disk is full."),
        (False, "ZeroDivisionError: division by zero"),
    ]


def test_a_cancelled_task_says_that_it_was(qgis_app):
    told = []

    def work(monitor):
        task.cancel()
        raise CancelledError

    task = engine_task.EngineTask("test", work, told.append)
    task.finished(task.run())
    assert told == [engine_task.Outcome(succeeded=False, cancelled=True, text="")]


@pytest.mark.parametrize(
    ("proxy", "url"),
    [
        (QNetworkProxy(QNetworkProxy.ProxyType.NoProxy), None),
        (QNetworkProxy(QNetworkProxy.ProxyType.HttpProxy, "proxy", 3128), "http://proxy:3128"),
        (QNetworkProxy(QNetworkProxy.ProxyType.HttpProxy, "proxy", 3128, "me", "p@ss"), "http://me:p%40ss@proxy:3128"),
        (QNetworkProxy(QNetworkProxy.ProxyType.Socks5Proxy, "proxy", 1080), "socks5://proxy:1080"),
    ],
)
def test_the_proxy_of_qgis_as_pip_takes_it(proxy, url):
    assert engine_task.proxy_url(proxy) == url
