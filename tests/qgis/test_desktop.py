"""The entry points of QGIS Desktop: menu, toolbar, drag and drop, Browser, layer menus, preview, sample scene."""

from __future__ import annotations

import zipfile
from pathlib import Path
from unittest.mock import MagicMock

import pytest
from cloudsieve.algorithms.base import CloudSieveAlgorithm
from cloudsieve.core.jobs import Content
from cloudsieve.desktop import layer_actions, menu, sample
from cloudsieve.desktop.dropping import ProductBrowser, ProductDropHandler
from cloudsieve.desktop.preview import preview_parameters, resolution_of_preview_m
from cloudsieve.desktop.products import is_product
from cloudsieve.desktop.running import run_in_background
from qgis.core import (  # type: ignore[attr-defined]
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsDirectoryItem,
    QgsProcessingException,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsSettings,
)
from qgis.gui import QgsDataItemGuiContext, QgsMapCanvas
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEvent, QObject
from qgis.PyQt.QtWidgets import QAction, QDockWidget, QMainWindow, QMenu, QWidget

SAFE = "S2B_MSIL1C_20230712T102559_N0509_R108_T32TMT_20230712T123456.SAFE"


@pytest.fixture
def iface(qgis_app):
    """Return a QGIS Desktop that remembers what was asked of it."""
    desktop = MagicMock()
    window = QWidget()
    desktop.mainWindow.return_value = window
    yield desktop
    window.deleteLater()


@pytest.fixture
def desktop(iface, provider):
    shown = menu.DesktopMenu(iface)
    yield shown
    shown.remove()


class TestMenu:
    def test_all_that_is_added_is_taken_back(self, iface, provider):
        shown = menu.DesktopMenu(iface)
        added = [call.args for call in iface.addPluginToMenu.call_args_list]
        shown.remove()

        titles = ["Mask a scene…", "Load sample scene", "Batch a folder…", "Explore threshold…", "Recipes", "Help"]
        assert [action.text() for _, action in added] == titles
        assert [call.args for call in iface.removePluginMenu.call_args_list] == added
        assert iface.removeToolBarIcon.call_args == iface.addToolBarIcon.call_args
        assert iface.unregisterCustomDropHandler.call_args == iface.registerCustomDropHandler.call_args
        assert iface.removeCustomActionForLayerType.call_count == iface.addCustomActionForLayerType.call_count == 3

    def test_it_greets_once_with_the_sample_scene(self, desktop, iface, monkeypatch, tmp_path):
        monkeypatch.setattr(menu, "find_sample", lambda: tmp_path)
        loaded = []
        monkeypatch.setattr(desktop, "load_sample", lambda: loaded.append(True))
        QgsSettings().remove(menu.GREETED)
        for _ in range(2):
            desktop.greet_once()

        assert iface.messageBar().pushWidget.call_count == 1
        button = iface.messageBar().createMessage().layout().addWidget.call_args[0][0]
        button.click()
        assert loaded == [True]
        assert iface.messageBar().popWidget.call_count == 1

    def test_nothing_stays_in_the_window(self, iface, provider):
        window = QMainWindow()
        iface.mainWindow.return_value, iface.mapCanvas.return_value = window, QgsMapCanvas(window)
        before = {*window.findChildren(QObject)}
        shown = menu.DesktopMenu(iface)
        shown.explore(QgsRasterLayer())
        shown.remove()
        QgsApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

        left = {*window.findChildren(QObject)} - before
        assert not [thing for thing in left if isinstance(thing, (QAction, QDockWidget))]

    @pytest.mark.parametrize(
        ("open_it", "name", "parameters"),
        [
            (lambda shown: shown.mask_scene(), "maskscene", {}),
            (lambda shown: shown.mask_scene("/scenes/A.SAFE"), "maskscene", {"INPUT": "/scenes/A.SAFE"}),
        ],
    )
    def test_dialogs_open_filled_in(self, desktop, monkeypatch, open_it, name, parameters):
        import processing

        opened = []
        monkeypatch.setattr(
            processing, "createAlgorithmDialog", lambda *about: opened.append(about) or MagicMock(), raising=False
        )
        open_it(desktop)

        assert opened == [(f"cloudsieve:{name}", parameters)]

    def test_a_mask_is_grown_and_applied(self, desktop, monkeypatch, write_raster):
        import processing

        opened = []
        monkeypatch.setattr(
            processing, "createAlgorithmDialog", lambda *about: opened.append(about) or MagicMock(), raising=False
        )
        layer = QgsRasterLayer(write_raster("m.tif", [[0, 1]]), "m")
        desktop.grow(layer)
        desktop.apply(layer)

        assert opened == [
            ("cloudsieve:growmask", {"INPUT": layer.id()}),
            ("cloudsieve:applymask", {"MASK": layer.id()}),
        ]


class TestProducts:
    @pytest.mark.parametrize(
        "path",
        [
            f"/scenes/{SAFE}",
            f"/scenes/{SAFE}/",
            f"/scenes/{SAFE}.zip",
            f"/scenes/{SAFE[:-5]}.zip",
            f"/scenes/{SAFE}/MTD_MSIL1C.xml",
            "C:\\scenes\\S2A_MSIL2A_20220103T104441_N0301_R008_T32TMT_20220103T130001.SAFE\\MTD_MSIL2A.xml".replace(
                "\\", "/"
            ),
        ],
    )
    def test_are_told_by_their_names(self, path):
        assert is_product(path)

    @pytest.mark.parametrize("path", ["/scenes/mask.tif", "/scenes", "/scenes/archive.zip", f"/scenes/{SAFE}.qml", ""])
    def test_nothing_else_is_one(self, path):
        assert not is_product(path)

    @pytest.mark.parametrize(
        ("path", "offered", "is_ours_alone"),
        [
            (f"/scenes/{SAFE}", True, True),
            (f"/scenes/{SAFE}/MTD_MSIL1C.xml", True, False),
            ("/scenes/a.tif", False, False),
        ],
    )
    def test_that_are_dropped_can_be_masked(self, qgis_app, path, offered, is_ours_alone):
        heard = []

        assert ProductDropHandler(heard.append).handleFileDrop(path) is is_ours_alone
        assert heard == [path] * offered

    @pytest.mark.parametrize(("name", "texts"), [(SAFE, ["Mask this scene…"]), ("other", [])])
    def test_in_the_browser_can_be_masked(self, qgis_app, tmp_path, name, texts):
        heard = []
        path = str(tmp_path / name)
        shown = QMenu()
        item = QgsDirectoryItem(None, name, path)
        ProductBrowser(heard.append).populateContextMenu(item, shown, [], QgsDataItemGuiContext())

        assert [action.text() for action in shown.actions()] == texts
        for action in shown.actions():
            action.trigger()
        assert heard == [path] * len(texts)

    def test_are_offered_beside_a_button(self, desktop, iface):
        desktop.offer_to_mask(f"/scenes/{SAFE}/MTD_MSIL1C.xml")

        iface.messageBar().createMessage.assert_called_once_with("CloudSieve", "Sentinel-2 scene T32TMT 2023-07-12")
        iface.messageBar().pushWidget.assert_called_once()


class TestLayerMenu:
    @pytest.mark.parametrize(("name", "content"), [("growmask", Content.MASK), (None, None)])
    def test_what_cloudsieve_wrote_is_known(self, provider, write_raster, tmp_path, name, content):
        import processing

        path = write_raster("m.tif", [[0, 1, 255]], nodata=255)
        if name:
            path = processing.run(f"cloudsieve:{name}", {"INPUT": path, "OUTPUT": str(tmp_path / "o.tif")})["OUTPUT"]

        assert layer_actions.content_of(QgsRasterLayer(path, "layer")) is content

    def test_masks_get_actions_and_other_layers_none(self, iface, qgis_app, monkeypatch, write_raster):
        contents = {"mask": Content.MASK, "probability": Content.PROBABILITY, "photo": None}
        monkeypatch.setattr(layer_actions, "content_of", lambda layer: contents[layer.name()])
        actions = layer_actions.LayerActions(iface, print, print, print)
        layers = [QgsRasterLayer(write_raster(f"{name}.tif", [[0]]), name) for name in contents]
        QgsProject.instance().addMapLayers(layers)
        given = [(call.args[0].text(), call.args[1].name()) for call in iface.addCustomActionForLayer.call_args_list]
        actions.remove()
        QgsProject.instance().removeAllMapLayers()

        assert given == [
            ("Grow and clean…", "mask"),
            ("Apply to bands…", "mask"),
            ("Explore threshold…", "probability"),
        ]


class TestSample:
    def test_comes_with_the_release_or_from_the_demo(self, tmp_path):
        assert sample.find_sample(tmp_path) is None
        (tmp_path / "demo" / SAFE).mkdir(parents=True)
        assert sample.find_sample(tmp_path) == tmp_path / "demo" / SAFE
        (tmp_path / "data").mkdir()
        (tmp_path / "data" / f"{SAFE}.zip").touch()
        assert sample.find_sample(tmp_path) == tmp_path / "data" / f"{SAFE}.zip"

    @pytest.mark.parametrize("is_zipped", [False, True])
    def test_is_loaded_as_a_true_colour_image_and_offered(
        self, desktop, iface, product, tmp_path, monkeypatch, is_zipped
    ):
        scene = Path(product("L1C"))
        if is_zipped:
            shipped = tmp_path / f"{scene.name}.zip"
            with zipfile.ZipFile(shipped, "w") as archive:
                for file in scene.rglob("*"):
                    archive.write(file, file.relative_to(scene.parent))
            scene = shipped
        kept = sample.keep_sample(scene, tmp_path / "profile")
        monkeypatch.setattr(menu, "find_sample", lambda: scene)
        monkeypatch.setattr(menu, "keep_sample", lambda shipped: kept)

        desktop.load_sample()

        (layer,) = QgsProject.instance().mapLayers().values()
        assert layer.isValid()
        assert layer.bandCount() == 3
        iface.messageBar().pushWidget.assert_called_once()
        QgsProject.instance().removeAllMapLayers()

    def test_a_checkout_without_one_says_how_to_make_it(self, desktop, iface, monkeypatch):
        monkeypatch.setattr(menu, "find_sample", lambda: None)
        desktop.load_sample()

        assert "scripts/demo" in iface.messageBar().pushMessage.call_args.args[1]


class TestRunning:
    def test_what_cannot_be_prepared_is_told(self, provider, write_raster, monkeypatch):
        def refuse(self, parameters, context, feedback):
            raise QgsProcessingException("no room")

        monkeypatch.setattr(CloudSieveAlgorithm, "prepareAlgorithm", refuse)
        told = []
        parameters = {"INPUT": write_raster("m.tif", [[0, 1]]), "OUTPUT": "/nowhere/o.tif"}
        run_in_background("growmask", parameters, told.append, told.append)

        assert told == ["no room"]


class TestPreview:
    @pytest.mark.parametrize(
        ("side_m", "resolution_m"), [(1_000, 20), (10_000, 20), (20_000, 60), (109_800, 240), (5_000_000, 240)]
    )
    def test_is_as_coarse_as_the_map_is_wide(self, side_m, resolution_m):
        assert resolution_of_preview_m(side_m) == resolution_m

    def test_has_the_settings_of_the_full_run_and_writes_the_mask_alone(self, qgis_app):
        crs = QgsCoordinateReferenceSystem("EPSG:32632")
        full = {
            "INPUT": "p",
            "PRESET": 2,
            "RESOLUTION": None,
            "SOURCES": "/s.tif",
            "REPORT": "/r.html",
            "OUTPUT": "/o.tif",
        }
        extent = QgsRectangle(400_000, 5_200_000, 425_000, 5_210_000)

        preview = preview_parameters(full, extent, crs)

        assert (preview["INPUT"], preview["PRESET"], preview["RESOLUTION"]) == ("p", 2, 60)
        assert preview["SOURCES"] is preview["REPORT"] is preview["PROBABILITY"] is None
        assert preview["OUTPUT"] not in ("/o.tif", None)
        assert preview["EXTENT"].crs() == crs

    def test_is_the_part_of_the_mask_that_the_map_shows(self, provider, product):
        import processing

        crs = QgsCoordinateReferenceSystem("EPSG:32632")
        scene = {"INPUT": product("L1C"), "SHADOWS": False, "ENGINE": 2}
        whole = QgsRasterLayer(sample.find_composite(Path(scene["INPUT"])), "scene").extent()
        extent = QgsRectangle(whole.xMinimum(), whole.yMinimum(), whole.center().x(), whole.center().y())
        parameters = preview_parameters(scene, extent, crs)

        made = QgsRasterLayer(processing.run("cloudsieve:maskscene", parameters)["OUTPUT"], "preview")

        assert (made.width(), made.height()) == (90, 90)
        assert made.extent() == extent

    def test_the_dialog_of_a_scene_has_a_button_for_it(self, provider, monkeypatch):
        scene_dialog = pytest.importorskip("cloudsieve.desktop.scene_dialog")
        from processing.gui import ParametersPanel

        monkeypatch.setattr(scene_dialog, "iface", MagicMock())
        monkeypatch.setattr(ParametersPanel, "iface", None)
        dialog = provider.algorithm("maskscene").create().createCustomParametersWidget(None)

        assert dialog.preview_button.text() == "Preview"
        shown = [button.text() for button in dialog.buttonBox().buttons() if not button.isHidden()]
        assert "Change Parameters" not in shown, "there is nothing to change before a run"
        dialog.preview()
        assert dialog.messageBar().currentItem() is not None, "a product must be chosen first"
        dialog.close()

    def test_of_an_output_that_cannot_be_written_is_refused_in_words(self, provider, monkeypatch):
        scene_dialog = pytest.importorskip("cloudsieve.desktop.scene_dialog")
        from processing.gui import ParametersPanel

        monkeypatch.setattr(scene_dialog, "iface", MagicMock())
        monkeypatch.setattr(ParametersPanel, "iface", None)
        dialog = provider.algorithm("maskscene").create().createCustomParametersWidget(None)
        dialog.setParameters({"INPUT": f"/scenes/{SAFE}/MTD_MSIL1C.xml", "OUTPUT": "/masks/mask.png"})
        dialog.preview()

        assert "png" in dialog.messageBar().currentItem().text()
        dialog.close()

    def test_is_loaded_although_its_dialog_was_closed_meanwhile(self, provider, monkeypatch):
        scene_dialog = pytest.importorskip("cloudsieve.desktop.scene_dialog")
        from processing.gui import ParametersPanel

        desktop, loaded = MagicMock(), []
        monkeypatch.setattr(scene_dialog, "iface", desktop)
        monkeypatch.setattr(scene_dialog, "load_raster", lambda path, name: loaded.append(path))
        monkeypatch.setattr(ParametersPanel, "iface", None)
        dialog = provider.algorithm("maskscene").create().createCustomParametersWidget(None)
        sip.delete(dialog)
        dialog._show_preview({"OUTPUT": "/o.tif"})
        dialog._tell("no room")

        assert loaded == ["/o.tif"]
        assert desktop.messageBar().pushMessage.call_args.args[1] == "no room"
