"""The menu and the message bar that set the engine up, and the task behind them."""

from __future__ import annotations

from unittest.mock import MagicMock

import pytest
from cloudsieve import engine_menu, engine_task
from cloudsieve.core.errors import CancelledError
from cloudsieve.engine.errors import EngineError
from qgis.PyQt.QtNetwork import QNetworkProxy
from qgis.PyQt.QtWidgets import QWidget


@pytest.fixture
def iface(qgis_app):
    """Return a QGIS Desktop that remembers what was asked of it."""
    desktop = MagicMock()
    window = QWidget()
    desktop.mainWindow.return_value = window
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
        "Set up CloudSieve…",
        "Check engine",
        "Remove engine…",
        "Copy diagnosis",
    ]
    assert [call.args for call in iface.removePluginMenu.call_args_list] == added


def test_the_message_bar_says_what_is_missing(iface, menu, monkeypatch):
    monkeypatch.setattr(engine_menu, "find_missing", lambda remedy: "CloudSieve needs rasterio.")
    menu.offer_if_missing()
    iface.messageBar().createMessage.assert_called_once_with("CloudSieve", "CloudSieve needs rasterio.")
    iface.messageBar().pushWidget.assert_called_once()


def test_the_message_bar_is_silent_where_nothing_is_missing(iface, menu, monkeypatch):
    monkeypatch.setattr(engine_menu, "find_missing", lambda remedy: None)
    menu.offer_if_missing()
    iface.messageBar().pushWidget.assert_not_called()


def test_a_task_tells_how_it_went(qgis_app):
    told = []

    def fail(monitor):
        raise EngineError("The disk is full.")

    for work in (lambda monitor: "Done.", fail, lambda monitor: 1 / 0):
        task = engine_task.EngineTask("test", work, lambda *outcome: told.append(outcome))
        task.finished(task.run())
    assert told == [(True, "Done."), (False, "The disk is full."), (False, "ZeroDivisionError: division by zero")]


def test_a_cancelled_task_says_nothing(qgis_app):
    told = []

    def work(monitor):
        task.cancel()
        raise CancelledError

    task = engine_task.EngineTask("test", work, lambda *outcome: told.append(outcome))
    task.finished(task.run())
    assert told == []


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
