"""Take the pictures of the guide in QGIS Desktop; scripts/pictures hands this to `qgis --code`.

From the environment: PICTURES_FROM, the folder that make_picture_data.py has filled; PICTURES_INTO, where the pictures
go; PICTURES, the names of those that are wanted.
"""

from __future__ import annotations

import os
import time
import traceback
from pathlib import Path
from typing import Any, Callable

import processing
from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog
from processing.modeler.ModelerDialog import ModelerDialog
from qgis.core import (
    QgsApplication,
    QgsExpressionContextUtils,
    QgsLayerTreeGroup,
    QgsProcessingContext,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.gui import QgsAttributeEditorContext, QgsAttributeForm
from qgis.PyQt.QtCore import QEventLoop, QRect, QSize, Qt, QTimer
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QTextDocument
from qgis.PyQt.QtWidgets import QApplication, QDialog, QDockWidget, QGroupBox, QToolBar, QTreeView, QWidget
from qgis.utils import iface, plugins

FROM, INTO = Path(os.environ["PICTURES_FROM"]), Path(os.environ["PICTURES_INTO"])
WANTED = set(os.environ["PICTURES"].split())
PACKAGE = "cloudsieve"
SCENE, ARCHIVE = "S2B_MSIL1C_*_T32TMT_*.SAFE", "S2B_MSIL1C_*.SAFE"
WINDOW = QSize(1300, 800)
DIALOG, TALL_DIALOG = QSize(760, 640), QSize(760, 1240)
PAGE_WIDTH_PX = 860
MOST_PAGE_PX = 1200
LONGEST_RUN_S = 240
SETTLING_MS = 700
JPEG_QUALITY = 88

TAKERS: list[tuple[tuple[str, ...], Callable[[], None]]] = []


def takes(*names: str) -> Callable[[Callable[[], None]], Callable[[], None]]:
    """Say which pictures a function takes."""

    def remember(taker: Callable[[], None]) -> Callable[[], None]:
        TAKERS.append((names, taker))
        return taker

    return remember


# --- the pictures, in the order of a user's day


@takes("toolbox.png")
def take_toolbox() -> None:
    toolbox = plugins["processing"].toolbox
    was_floating = toolbox.isFloating()
    toolbox.setFloating(True)
    toolbox.setUserVisible(True)
    toolbox.searchBox.setText("cloudsieve")
    toolbox.resize(380, 760)
    wait()
    tree = toolbox.findChild(QTreeView)
    tree.expandAll()
    save(toolbox, "toolbox.png")
    toolbox.searchBox.clear()
    toolbox.setFloating(was_floating)
    toolbox.setUserVisible(False)


@takes("dropped.png")
def take_offer_of_a_dropped_product() -> None:
    show_scene()
    plugins[PACKAGE].desktop_menu.offer_to_mask(str(product()))
    save(iface.mainWindow(), "dropped.png")
    iface.messageBar().clearWidgets()


@takes("maskscene_dialog.png", "maskscene_advanced.png", "maskscene_log.png", "result_mask.png", "result_sources.png")
def take_a_run() -> None:
    show_scene()
    dialog = open_dialog(
        "maskscene",
        {
            "INPUT": str(product()),
            "OUTPUT": fresh("mask.tif"),
            "SOURCES": fresh("sources.tif"),
            "PROBABILITY": fresh("probability.tif"),
            "QA": str(FROM / "masks" / "fmask.tif"),
        },
    )
    save(dialog, "maskscene_dialog.png")
    unfold(dialog)
    dialog.resize(TALL_DIALOG)
    scroll_to(dialog, "Advanced")
    save(dialog, "maskscene_advanced.png")
    dialog.resize(DIALOG)
    run(dialog)
    save(dialog, "maskscene_log.png")
    dialog.close()
    with_map_alone(lambda: save(iface.mainWindow(), "result_mask.png"))
    tick_only("Mask sources", "Scene")
    with_map_alone(lambda: save(iface.mainWindow(), "result_sources.png"))


@takes("preview.png")
def take_preview() -> None:
    show_scene()
    dialog = open_dialog("maskscene", {"INPUT": str(product())})
    before = set(QgsProject.instance().mapLayers())
    dialog.preview()
    wait_until(lambda: set(QgsProject.instance().mapLayers()) != before)
    dialog.close()
    with_map_alone(lambda: save(iface.mainWindow(), "preview.png"))


@takes("added_again.png")
def take_masks_added_again() -> None:
    show_scene()
    for name in ("probability", "mask"):
        add(str(FROM / "masks" / f"{name}.tif"), name)
    with_map_alone(lambda: save(iface.mainWindow(), "added_again.png"))


@takes("three_scenes.png")
def take_three_scenes() -> None:
    QgsProject.instance().clear()
    for scene in sorted((FROM / "scenes").glob(ARCHIVE)):
        dialog = open_dialog("maskscene", {"INPUT": str(scene), "SOURCES": fresh(f"{scene.stem}_sources.tif")})
        run(dialog)
        dialog.close()
    with_map_alone(lambda: save(iface.mainWindow(), "three_scenes.png"))


@takes("batch_panel.png", "batch_log.png")
def take_batch() -> None:
    QgsProject.instance().clear()
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"{PACKAGE}:maskscene")
    dialog = BatchAlgorithmDialog(algorithm, iface.mainWindow())
    dialog.show()
    dialog.resize(1180, 420)
    fill_batch(dialog, algorithm)
    save(dialog, "batch_panel.png")
    if "batch_log.png" in WANTED:
        dialog.resize(DIALOG)
        run(dialog)
        save(dialog, "batch_log.png")
    dialog.close()


@takes("modeler.png")
def take_designer() -> None:
    dialog = ModelerDialog.create() if hasattr(ModelerDialog, "create") else ModelerDialog()
    dialog.show()
    dialog.resize(1300, 860)
    dialog.loadModel(str(Path(plugins[PACKAGE].__class__.__module__ and plugin_folder()) / "docs/models/masked_bands.model3"))
    for dock in dialog.findChildren(QDockWidget):
        dock.setVisible(False)
    wait()
    view = dialog.view()
    view.fitInView(view.scene().itemsBoundingRect(), Qt.AspectRatioMode.KeepAspectRatio)
    save(dialog, "modeler.png")
    dialog.setDirty(False)
    dialog.close()


@takes("explorer.jpg")
def take_explorer() -> None:
    show_scene()
    layer = add(str(FROM / "masks" / "probability.tif"), "Cloud probability")
    node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
    node.setItemVisibilityChecked(False)
    zoom_to(layer, 0.45)
    menu = plugins[PACKAGE].desktop_menu
    menu.explore(layer)
    wait(3000)
    with_map_alone(lambda: save(iface.mainWindow(), "explorer.jpg"))
    menu._explorer.close()


@takes("cloudshadow_dialog.png")
def take_shadow_dialog() -> None:
    dialog = open_dialog("cloudshadow", {"INPUT": str(product())})
    unfold(dialog)
    dialog.resize(760, 900)
    scroll_to(dialog, "Advanced")
    save(dialog, "cloudshadow_dialog.png")
    dialog.close()


@takes("offset_refused.png")
def take_refused_offset() -> None:
    dialog = open_dialog(
        "s2cloudless", {"BANDS": [str(FROM / "stack.tif")], "OFFSET": 1, "OUTPUT": fresh("probability.tif")}
    )
    dialog.resize(760, 420)
    run(dialog)
    save(dialog, "offset_refused.png")
    dialog.close()


@takes("label_form.png")
def take_form_of_a_sample() -> None:
    show_scene()
    sample = QgsVectorLayer(f"{FROM / 'masks' / 'sample.gpkg'}|layername=sample", "Sample", "ogr")
    QgsProject.instance().addMapLayer(sample)
    iface.setActiveLayer(sample)
    sample.startEditing()
    point = next(feature for feature in sample.getFeatures() if feature["fid"] == 1)
    canvas = iface.mapCanvas()
    canvas.setCenter(point.geometry().asPoint())
    canvas.zoomScale(12_000)
    form = QgsAttributeForm(sample, point, QgsAttributeEditorContext())
    form.resize(440, 150)
    form.show()
    wait(2000)
    image = canvas.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    painter = QPainter(image)
    corner = QRect(image.width() - 470, image.height() - 190, 440, 150)
    painter.drawPixmap(corner, form.grab())
    painter.setPen(QColor("#606060"))
    painter.drawRect(corner)
    painter.end()
    keep(image.copy(QRect(image.width() - 800, image.height() - 540, 800, 540)), "label_form.png")
    form.close()
    sample.rollBack()


@takes("setup.png")
def take_setup() -> None:
    QTimer.singleShot(1500, lambda: [keep_dialog("setup.png")])
    plugins[PACKAGE].engine_menu.ask_and_set_up()


@takes("menu.png")
def take_menu() -> None:
    menu = next(action.menu() for action in iface.pluginMenu().actions() if action.text().replace("&", "") == "CloudSieve")
    menu.popup(iface.mainWindow().mapToGlobal(iface.mainWindow().rect().topLeft()))
    save(menu, "menu.png")
    menu.close()


@takes("accuracy_report.png", "threshold_report.png", "overview.png", "run_report.png")
def take_reports() -> None:
    for name in ("accuracy_report", "threshold_report", "overview", "run_report"):
        if f"{name}.png" in WANTED:
            keep(drawn_page(FROM / "masks" / f"{name}.html"), f"{name}.png")


# --- what they are made with


def product() -> Path:
    return next((FROM / "scenes").glob(SCENE))


def fresh(name: str) -> str:
    """Return the path of an output that is not there yet."""
    folder = FROM / "results"
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.unlink(missing_ok=True)
    return str(path)


def plugin_folder() -> Path:
    return Path(__import__(PACKAGE).__file__).parent


def show_scene() -> QgsRasterLayer:
    """Begin anew, with the scene in true colour."""
    QgsProject.instance().clear()
    layer = add(str(next(product().rglob("*_TCI.jp2"))), "Scene T32TMT 2023-07-12")
    zoom_to(layer, 1.04)
    return layer


def add(path: str, title: str) -> QgsRasterLayer:
    layer = QgsRasterLayer(path, title)
    QgsProject.instance().addMapLayer(layer)
    iface.setActiveLayer(layer)
    return layer


def zoom_to(layer: QgsRasterLayer, factor: float) -> None:
    extent = layer.extent()
    extent.scale(factor)
    iface.mapCanvas().setExtent(extent)
    iface.mapCanvas().refresh()


def tick_only(*beginnings: str) -> None:
    for node in QgsProject.instance().layerTreeRoot().findLayers():
        node.setItemVisibilityChecked(node.name().startswith(beginnings))


def open_dialog(name: str, parameters: dict[str, Any]) -> Any:
    dialog = processing.createAlgorithmDialog(f"{PACKAGE}:{name}", parameters)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    dialog.show()
    dialog.resize(DIALOG)
    wait()
    return dialog


def unfold(dialog: QWidget) -> None:
    """Open the advanced parameters."""
    for group in dialog.findChildren(QGroupBox):
        if group.metaObject().className().startswith("QgsCollapsibleGroupBox"):  # PyQt knows them as QGroupBox alone
            group.setProperty("collapsed", False)
    wait()


def scroll_to(dialog: QWidget, beginning: str) -> None:
    """Scroll a group of parameters to the top, where the dialog is too small for all."""
    from qgis.PyQt.QtWidgets import QScrollArea

    for area in dialog.findChildren(QScrollArea):
        area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())


def run(dialog: Any) -> None:
    """Press Run and wait for the end."""
    dialog.runAlgorithm()
    wait_until(lambda: not is_running(dialog))
    wait(1500)


def is_running(dialog: Any) -> bool:
    button = getattr(dialog, "cancelButton", None)
    return bool(button and button().isEnabled())


def fill_batch(dialog: Any, algorithm: Any) -> None:
    panel, context = dialog.mainWidget(), QgsProcessingContext()
    scenes = sorted((FROM / "scenes").glob(ARCHIVE))
    while panel.batchRowCount() < len(scenes):
        panel.addRow()
    for row, scene in enumerate(scenes):
        for definition in algorithm.parameterDefinitions():
            column = panel.parameter_to_column.get(definition.name(), -1)
            if column < 0:
                continue
            if definition.isDestination():
                if definition.name() == "OUTPUT":
                    panel.tblParameters.cellWidget(row + 1, column).setValue(fresh(f"{scene.stem}.tif"))
                continue
            value = str(scene) if definition.name() == "INPUT" else definition.defaultValue()
            if panel.wrappers[row][column] is not None:
                panel.wrappers[row][column].setParameterValue(value, context)
    wait()


def with_map_alone(take: Callable[[], None]) -> None:
    """Take a picture of the window without its bars, once the map is drawn."""
    window = iface.mainWindow()
    hidden = [bar for bar in window.findChildren(QToolBar) if bar.isVisible()]
    hidden += [part for part in (window.menuBar(), window.statusBar()) if part.isVisible()]
    for part in hidden:
        part.setVisible(False)
    wait(2000)
    take()
    for part in hidden:
        part.setVisible(True)


def drawn_page(path: Path) -> QImage:
    """Return a report as the results viewer shows it, its first screens."""
    html = path.read_text(encoding="utf-8")
    try:
        from qgis.PyQt.QtWebKitWidgets import QWebView
    except ImportError:
        document = QTextDocument()
        document.setHtml(html)
        document.setTextWidth(PAGE_WIDTH_PX)
        image = QImage(PAGE_WIDTH_PX, min(MOST_PAGE_PX, int(document.size().height())), QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        document.drawContents(painter)
        painter.end()
        return image
    view = QWebView()
    view.setHtml(html)
    view.resize(PAGE_WIDTH_PX, MOST_PAGE_PX)
    view.show()
    wait(1500)
    height = min(MOST_PAGE_PX, view.page().mainFrame().contentsSize().height())
    view.resize(PAGE_WIDTH_PX, height)
    wait()
    image = view.grab().toImage()
    view.close()
    return image


def keep_dialog(name: str) -> None:
    dialog = QApplication.activeModalWidget()
    save(dialog, name)
    dialog.close()


def save(widget: QWidget, name: str) -> None:
    if name in WANTED:
        wait()
        keep(widget.grab().toImage(), name)


def keep(image: QImage, name: str) -> None:
    """Write a picture; one of few colours, as dialogs are, with a palette."""
    if name.endswith(".jpg"):
        written = image.convertToFormat(QImage.Format.Format_RGB32).save(str(INTO / name), None, JPEG_QUALITY)
    else:
        written = image.convertToFormat(QImage.Format.Format_RGB888).save(str(INTO / name))
    print(f"{name}: {image.width()} x {image.height()}" if written else f"{name} could not be written", flush=True)


def wait(milliseconds: int = SETTLING_MS) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    getattr(loop, "exec", getattr(loop, "exec_", None))()


def wait_until(happened: Callable[[], bool]) -> None:
    end = time.monotonic() + LONGEST_RUN_S
    while not happened():
        if time.monotonic() > end:
            raise TimeoutError(f"Nothing happened within {LONGEST_RUN_S} s.")
        wait(200)


def main() -> None:
    """Take what is wanted, and end QGIS with code 0 if all of it was taken."""
    failed = False
    for dialog in QApplication.topLevelWidgets():
        if isinstance(dialog, QDialog):
            dialog.close()
    iface.mainWindow().showNormal()
    iface.mainWindow().resize(WINDOW)
    for dock in iface.mainWindow().findChildren(QDockWidget):
        if dock.objectName() not in ("Layers",):
            dock.setVisible(False)
    for names, take in TAKERS:
        if WANTED.intersection(names):
            try:
                take()
            except Exception:
                traceback.print_exc()
                failed = True
    QgsProject.instance().setDirty(False)
    os._exit(1 if failed else 0)  # QGIS would ask whether to save, and crash now and then while it ends


QTimer.singleShot(2500, main)
