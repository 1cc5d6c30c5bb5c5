"""Take the pictures of the guide in QGIS Desktop; scripts/pictures hands this to `qgis --code`.

From the environment: PICTURES_FROM, the folder that make_picture_data.py has filled; PICTURES_INTO, where the pictures
go; PICTURES, the names of those that are wanted.
"""

from __future__ import annotations

import os
import sys
import time
import traceback
from functools import partial
from pathlib import Path
from typing import Any, Callable

import processing
from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog
from processing.modeler.ModelerDialog import ModelerDialog
from qgis.core import Qgis, QgsApplication, QgsProcessingContext, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.gui import QgsAttributeEditorContext, QgsAttributeForm
from qgis.PyQt.QtCore import QEventLoop, QRect, QRectF, QSize, Qt, QTimer
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QTextDocument
from qgis.PyQt.QtWidgets import (
    QApplication,
    QDialog,
    QDockWidget,
    QGroupBox,
    QLineEdit,
    QScrollArea,
    QToolBar,
    QTreeView,
    QWidget,
)
from qgis.utils import iface, plugins

FROM, INTO = Path(os.environ["PICTURES_FROM"]), Path(os.environ["PICTURES_INTO"])
WANTED = set(os.environ["PICTURES"].split())
PACKAGE = "cloudsieve"
SCENE, ARCHIVE = "S2B_MSIL1C_*_T32TMT_*.SAFE", "S2B_MSIL1C_*.SAFE"
WINDOW = QSize(1300, 800)
DIALOG, TALL_DIALOG, LOW_DIALOG = QSize(760, 740), QSize(760, 1240), QSize(760, 420)
LOG = QSize(760, 980)
BATCH = QSize(1180, 400)
FORM_HEIGHT_PX, FORM_PICTURE = 80, QSize(800, 540)
LAYERS_WIDTH_PX = 400
PAGE_WIDTH_PX, WIDE_PAGE_PX, MOST_PAGE_PX = 860, 1570, 1100
LONGEST_RUN_S = 300
SETTLING_MS, DRAWING_MS = 700, 2500
JPEG_QUALITY = 88

DESKTOP: Any = iface  # None to the types, which know QGIS without its windows
PROJECT: Any = QgsProject.instance()
REGISTRY: Any = QgsApplication.processingRegistry()

TAKERS: list[tuple[tuple[str, ...], Callable[[], None]]] = []


def takes(*names: str) -> Callable[[Callable[[], None]], Callable[[], None]]:
    """Say which pictures a function takes."""

    def remember(taker: Callable[[], None]) -> Callable[[], None]:
        TAKERS.append((names, taker))
        return taker

    return remember


@takes("toolbox.png")
def _take_toolbox() -> None:
    toolbox = plugins["processing"].toolbox
    toolbox.setFloating(True)
    toolbox.setUserVisible(True)
    toolbox.searchBox.setText("cloudsieve")
    toolbox.resize(420, 600)
    _wait()
    toolbox.findChild(QTreeView).expandAll()
    _save(toolbox, "toolbox.png")
    toolbox.searchBox.clear()
    toolbox.setFloating(False)
    toolbox.setUserVisible(False)


@takes("menu.png")
def _take_menu() -> None:
    actions = DESKTOP.pluginMenu().actions()
    menu = next(action.menu() for action in actions if action.text().replace("&", "") == "CloudSieve")
    menu.popup(DESKTOP.mainWindow().mapToGlobal(DESKTOP.mainWindow().rect().center()))
    _save(menu, "menu.png")
    menu.close()


@takes("dropped.jpg")
def _take_offer_of_a_dropped_product() -> None:
    _show_scene()
    plugins[PACKAGE].desktop_menu.offer_to_mask(str(_product()))
    _wait(DRAWING_MS)
    _save(DESKTOP.mainWindow(), "dropped.jpg")
    DESKTOP.messageBar().clearWidgets()


@takes("maskscene_dialog.png", "maskscene_advanced.png", "maskscene_log.png", "result_mask.jpg", "result_sources.jpg")
def _take_a_run() -> None:
    _show_scene()
    dialog = _open_dialog(
        "maskscene",
        {
            "INPUT": str(_product()),
            "OUTPUT": _fresh("Cloud mask.tif"),
            "SOURCES": _fresh("Mask sources.tif"),
            "PROBABILITY": _fresh("Cloud probability.tif"),
            "QA": str(FROM / "masks" / "fmask.tif"),
        },
    )
    _save(dialog, "maskscene_dialog.png")
    dialog.resize(TALL_DIALOG)
    _unfold(dialog)
    _save(dialog, "maskscene_advanced.png")
    dialog.resize(LOG)
    _run(dialog)
    _save(dialog, "maskscene_log.png")
    dialog.close()
    _tick_only("Cloud mask", "Scene")
    _save_map("result_mask.jpg")
    _tick_only("Mask sources", "Scene")
    _save_map("result_sources.jpg")


@takes("preview.jpg")
def _take_preview() -> None:
    _show_scene()
    dialog = _open_dialog("maskscene", {"INPUT": str(_product())})
    before = set(PROJECT.mapLayers())
    dialog.preview()
    _wait_until(lambda: set(PROJECT.mapLayers()) != before)
    dialog.close()
    _save_map("preview.jpg")


@takes("added_again.jpg")
def _take_masks_added_again() -> None:
    _show_scene()
    for name in ("probability", "mask"):
        _add(str(FROM / "masks" / f"{name}.tif"), name)
    _save_map("added_again.jpg")


@takes("three_scenes.png")
def _take_three_scenes() -> None:
    PROJECT.clear()
    for scene in sorted((FROM / "scenes").glob(ARCHIVE)):
        dialog = _open_dialog("maskscene", {"INPUT": str(scene), "SOURCES": "TEMPORARY_OUTPUT"})
        _run(dialog)
        dialog.close()
    _save_map("three_scenes.png")


@takes("batch_panel.png", "batch_log.png")
def _take_batch() -> None:
    PROJECT.clear()
    algorithm = REGISTRY.createAlgorithmById(f"{PACKAGE}:maskscene")
    dialog = BatchAlgorithmDialog(algorithm, DESKTOP.mainWindow())
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    dialog.show()
    dialog.resize(BATCH)
    _fill_batch(dialog, algorithm)
    _save(dialog, "batch_panel.png")
    if "batch_log.png" in WANTED:
        _run(dialog)
        _save(dialog, "batch_log.png")
    dialog.close()


@takes("modeler.png")
def _take_designer() -> None:
    dialog = ModelerDialog.create() if hasattr(ModelerDialog, "create") else ModelerDialog()
    dialog.show()
    dialog.resize(1240, 860)
    dialog.loadModel(str(Path(sys.modules[PACKAGE].__path__[0]) / "docs" / "models" / "masked_bands.model3"))
    for dock in dialog.findChildren(QDockWidget):
        dock.setVisible(False)
    _wait()
    view = dialog.view()
    view.fitInView(view.scene().itemsBoundingRect(), Qt.AspectRatioMode.KeepAspectRatio)
    _save(dialog, "modeler.png")
    dialog.setDirty(False)
    dialog.close()


@takes("explorer.jpg")
def _take_explorer() -> None:
    _show_scene()
    layer = _add(str(FROM / "masks" / "probability.tif"), "Cloud probability")
    PROJECT.layerTreeRoot().findLayer(layer.id()).setItemVisibilityChecked(False)
    menu = plugins[PACKAGE].desktop_menu
    menu.explore(layer)
    _wait()
    _zoom_to(layer, 0.45)
    _wait(DRAWING_MS)
    _save_map("explorer.jpg")
    menu._explorer.close()


@takes("cloudshadow_dialog.png")
def _take_shadow_dialog() -> None:
    dialog = _open_dialog("cloudshadow", {"INPUT": str(_product())})
    dialog.resize(760, 1000)
    _unfold(dialog)
    _save(dialog, "cloudshadow_dialog.png")
    dialog.close()


@takes("offset_refused.png")
def _take_refused_offset() -> None:
    dialog = _open_dialog("s2cloudless", {"BANDS": [str(FROM / "stack.tif")], "OUTPUT": _fresh("probability.tif")})
    dialog.resize(LOW_DIALOG)
    _run(dialog)
    _save(dialog, "offset_refused.png")
    dialog.close()


@takes("label_form.png")
def _take_form_of_a_sample() -> None:
    _show_scene()
    sample = QgsVectorLayer(f"{FROM / 'masks' / 'sample.gpkg'}|layername=sample", "Sample", "ogr")
    PROJECT.addMapLayer(sample)
    sample.startEditing()
    point = next(feature for feature in sample.getFeatures() if not feature["class"])
    canvas = DESKTOP.mapCanvas()
    canvas.setCenter(point.geometry().asPoint())
    canvas.zoomScale(22_000)
    form = QgsAttributeForm(sample, point, QgsAttributeEditorContext())
    form.show()
    form.resize(form.minimumSizeHint().width(), FORM_HEIGHT_PX)
    _wait(DRAWING_MS)
    image = canvas.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    middle = image.rect().center()
    image = image.copy(QRect(middle.x() - 400, middle.y() - 270, FORM_PICTURE.width(), FORM_PICTURE.height()))
    painter = QPainter(image)
    left, top = FORM_PICTURE.width() - form.width() - 20, FORM_PICTURE.height() - form.height() - 20
    place = QRect(left, top, form.width(), form.height())
    painter.drawPixmap(place.topLeft(), form.grab())
    painter.setPen(QColor("#606060"))
    painter.drawRect(place)
    painter.end()
    _keep(image, "label_form.png")
    form.close()
    sample.rollBack()


@takes("setup.png")
def _take_setup() -> None:
    QTimer.singleShot(DRAWING_MS, _save_and_close_question)
    plugins[PACKAGE].engine_menu.ask_and_set_up()


def _save_and_close_question() -> None:
    question = QApplication.activeModalWidget()
    _save(question, "setup.png")
    question.close()


@takes("accuracy_report.png", "threshold_report.png", "overview.png", "run_report.png")
def _take_reports() -> None:
    for name in ("accuracy_report", "threshold_report", "overview", "run_report"):
        if f"{name}.png" in WANTED:
            width_px = WIDE_PAGE_PX if name == "overview" else PAGE_WIDTH_PX
            page = FROM / "masks" / f"{name}.html"
            _put_into_words(page)
            _keep(_drawn_page(page, width_px), f"{name}.png")


def _put_into_words(page: Path) -> None:
    """Put a report that was made without QGIS into its words."""
    from cloudsieve.algorithms.words import in_words_of_qgis
    from cloudsieve.core.accuracy.html import reword_page

    algorithm = REGISTRY.algorithmById(f"{PACKAGE}:maskscene")
    reworded = reword_page(page.read_text(encoding="utf-8"), partial(in_words_of_qgis, algorithm=algorithm))
    page.write_text(reworded, encoding="utf-8")


def _product() -> Path:
    return next((FROM / "scenes").glob(SCENE))


def _fresh(name: str) -> str:
    """Return the path of an output that is not there yet."""
    path = FROM / "results" / name
    path.parent.mkdir(exist_ok=True)
    path.unlink(missing_ok=True)
    return str(path)


def _show_scene() -> None:
    """Begin anew, with the scene in true colour."""
    PROJECT.clear()
    _leave_docks("Layers")
    scene = _add(str(next(_product().rglob("*_TCI.jp2"))), "Scene T32TMT 2023-07-12")
    PROJECT.layerTreeRoot().findLayer(scene.id()).setExpanded(False)
    _wait()
    _zoom_to(scene, 1.04)


def _add(path: str, title: str) -> QgsRasterLayer:
    layer = QgsRasterLayer(path, title)
    PROJECT.addMapLayer(layer)
    DESKTOP.setActiveLayer(layer)
    return layer


def _zoom_to(layer: QgsRasterLayer, factor: float) -> None:
    extent = layer.extent()
    extent.scale(factor)
    DESKTOP.mapCanvas().setExtent(extent)
    DESKTOP.mapCanvas().refresh()


def _leave_docks(*names: str) -> None:
    """Hide all docks but these, and make that of the layers wide enough for their names."""
    window = DESKTOP.mainWindow()
    for dock in window.findChildren(QDockWidget):
        dock.setVisible(dock.objectName() in names)
    window.resizeDocks([window.findChild(QDockWidget, "Layers")], [LAYERS_WIDTH_PX], Qt.Orientation.Horizontal)


def _tick_only(*beginnings: str) -> None:
    for node in PROJECT.layerTreeRoot().findLayers():
        node.setItemVisibilityChecked(node.name().startswith(beginnings))
        node.setExpanded(node.name().startswith(beginnings[:1]))


def _open_dialog(name: str, parameters: dict[str, Any]) -> Any:
    dialog = processing.createAlgorithmDialog(f"{PACKAGE}:{name}", parameters)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    dialog.show()
    dialog.resize(DIALOG)
    _wait()
    _deselect(dialog)
    return dialog


def _deselect(dialog: QWidget) -> None:
    """Let no field look as if somebody were in it: those that are not set select what they say."""
    for field in dialog.findChildren(QLineEdit):
        field.deselect()


def _unfold(dialog: QWidget) -> None:
    """Open the advanced parameters and scroll to them."""
    for group in dialog.findChildren(QGroupBox):
        if group.metaObject().className().startswith("QgsCollapsibleGroupBox"):  # PyQt knows them as QGroupBox alone
            group.setProperty("collapsed", False)
            _wait()
            for area in dialog.findChildren(QScrollArea):
                if area.isAncestorOf(group):
                    area.verticalScrollBar().setValue(group.mapTo(area.widget(), group.rect().topLeft()).y())
    _wait()


def _run(dialog: Any) -> None:
    """Press Run and wait for the end."""
    dialog.runAlgorithm()
    _wait_until(lambda: not dialog.cancelButton().isEnabled())
    _wait(DRAWING_MS)


def _fill_batch(dialog: Any, algorithm: Any) -> None:
    panel, context = dialog.mainWidget(), QgsProcessingContext()
    scenes = sorted((FROM / "scenes").glob(ARCHIVE))
    while panel.batchRowCount() < len(scenes):
        panel.addRow()
    for row, scene in enumerate(scenes):
        for definition in algorithm.parameterDefinitions():
            column = panel.parameter_to_column.get(definition.name(), -1)
            if definition.name() == "OUTPUT":
                panel.tblParameters.cellWidget(row + 1, column).setValue(_fresh(f"{scene.stem}.tif"))
            elif (
                column >= 0
                and definition.name() != "EXTENT"
                and not definition.isDestination()
                and panel.wrappers[row][column] is not None
            ):
                value = str(scene) if definition.name() == "INPUT" else definition.defaultValue()
                panel.wrappers[row][column].setParameterValue(value, context)
    panel.tblParameters.resizeRowsToContents()
    _wait()
    _deselect(dialog)


def _save_map(name: str) -> None:
    """Take a picture of layers and map, without the bars around them, once the map is drawn."""
    if name not in WANTED:
        return
    window = DESKTOP.mainWindow()
    hidden = [bar for bar in window.findChildren(QToolBar) if bar.isVisible()]
    hidden += [part for part in (window.menuBar(), window.statusBar()) if part.isVisible()]
    for part in hidden:
        part.setVisible(False)
    _wait(DRAWING_MS)
    _save(window, name)
    for part in hidden:
        part.setVisible(True)


def _drawn_page(path: Path, width_px: int) -> QImage:
    """Return a report as a browser shows it, its first screens."""
    html = path.read_text(encoding="utf-8")
    try:
        from qgis.PyQt.QtWebKitWidgets import QWebView
    except ImportError:
        return _drawn_document(html, width_px)
    view = QWebView()
    view.setHtml(html)
    view.resize(width_px, MOST_PAGE_PX)
    frame = view.page().mainFrame()
    for orientation in (Qt.Orientation.Horizontal, Qt.Orientation.Vertical):
        frame.setScrollBarPolicy(orientation, Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.show()
    _wait(DRAWING_MS)
    body = frame.findFirstElement("body").geometry()
    view.resize(width_px, min(MOST_PAGE_PX, body.bottom() + body.top()))
    _wait()
    image = view.grab().toImage()
    view.close()
    return image


def _drawn_document(html: str, width_px: int) -> QImage:
    document = QTextDocument()
    document.setHtml(html)
    document.setTextWidth(width_px)
    height = min(MOST_PAGE_PX, int(document.size().height()))
    image = QImage(width_px, height, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    document.drawContents(painter, QRectF(image.rect()))
    painter.end()
    return image


def _save(widget: QWidget, name: str) -> None:
    if name in WANTED:
        _wait()
        _keep(widget.grab().toImage(), name)


def _keep(image: QImage, name: str) -> None:
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    written = plain.save(str(INTO / name), None, JPEG_QUALITY if name.endswith(".jpg") else -1)
    print(f"{name}: {image.width()} x {image.height()}" if written else f"{name} could not be written", flush=True)


def _wait(milliseconds: int = SETTLING_MS) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    start: Any = getattr(loop, "exec", None) or loop.exec_  # type: ignore[attr-defined]
    start()


def _wait_until(happened: Callable[[], bool]) -> None:
    end = time.monotonic() + LONGEST_RUN_S
    while not happened():
        if time.monotonic() > end:
            raise TimeoutError(f"Nothing happened within {LONGEST_RUN_S} s.")
        _wait(200)


def main() -> None:
    """Take what is wanted, and end QGIS with code 0 if all of it was taken."""
    print(f"QGIS {Qgis.version()}", flush=True)
    failed = False
    for window in QApplication.topLevelWidgets():
        if isinstance(window, QDialog):
            window.close()
    DESKTOP.mainWindow().showNormal()
    DESKTOP.mainWindow().resize(WINDOW)
    DESKTOP.messageBar().clearWidgets()
    _leave_docks("Layers")
    for names, take in TAKERS:
        if WANTED.intersection(names):
            try:
                take()
            except Exception:
                traceback.print_exc()
                failed = True
    PROJECT.setDirty(False)
    os._exit(1 if failed else 0)  # QGIS would ask whether to save, and crash now and then while it ends


QTimer.singleShot(DRAWING_MS, main)
