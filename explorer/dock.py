"""The dock in which the threshold of a probability is tried."""

from __future__ import annotations

import math
from pathlib import Path
from typing import TYPE_CHECKING, Any, Optional

from qgis.core import (  # type: ignore[attr-defined]
    Qgis,
    QgsApplication,
    QgsCoordinateTransform,
    QgsCsException,
    QgsMapLayer,
    QgsMapLayerProxyModel,
    QgsProject,
    QgsRasterLayer,
)
from qgis.gui import QgisInterface, QgsDockWidget, QgsMapLayerComboBox, QgsRasterBandComboBox
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from ..algorithms.words import in_words_of_qgis, option_labels
from ..core.jobs import Encoding, MaskFromProbabilityJob, fields_of
from ..core.tables import MASK_CLASSES, PRESET_NUMBERS, ScenePreset
from ..desktop.running import load_raster

if TYPE_CHECKING:
    from .overlay import MaskImage, MaskOverlay
    from .reading import ProbabilityReader
    from .worker import MaskWorker, Request

translate = QCoreApplication.translate

_MASKED_COLOUR = MASK_CLASSES[1].colour
_STEPS = 100  # of a slider from 0 to 1
_MOST_AVERAGE_PX = 50
_MOST_DISTANCE_M = 2000
_DISTANCE_STEP_M = 10


class ExplorerDock(QgsDockWidget):
    """Threshold, averaging and growth as sliders; the mask of what the map shows follows them."""

    def __init__(self, iface: QgisInterface) -> None:
        super().__init__(translate("CloudSieve", "Threshold explorer"), iface.mainWindow())
        self.setObjectName("CloudSieveExplorer")
        self._iface = iface
        self._canvas: Any = iface.mapCanvas()
        self._overlay: Optional[MaskOverlay] = None
        self._worker: Optional[MaskWorker] = None
        self._reader: Optional[ProbabilityReader] = None
        self._build()

    def open_for(self, layer: QgsMapLayer | None) -> None:
        """Show the dock, with a layer if it can be explored."""
        if isinstance(layer, QgsRasterLayer):
            self.layer.setLayer(layer)
        self.setUserVisible(True)
        self.show()
        self._begin()

    def showEvent(self, event: Any) -> None:
        """Draw again, where the dock was closed and comes back from the menu of panels."""
        super().showEvent(event)
        if self._overlay is None:
            self._begin()

    def closeEvent(self, event: Any) -> None:
        """Take the mask off the map."""
        self.stop()
        super().closeEvent(event)

    def _build(self) -> None:
        self.layer = QgsMapLayerComboBox()
        self.layer.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
        self.band = QgsRasterBandComboBox()
        self.encoding = QComboBox()
        self.encoding.addItems(option_labels(fields_of(MaskFromProbabilityJob)["encoding"].key))
        preset = PRESET_NUMBERS[ScenePreset.BALANCED]
        self.threshold = _Number(preset.threshold, 1, 1 / _STEPS, decimals=2)
        self.average = _Number(MaskFromProbabilityJob.average_over_px, _MOST_AVERAGE_PX, 1, decimals=0)
        self.distance = _Number(0, _MOST_DISTANCE_M, _DISTANCE_STEP_M, decimals=0)
        self.opacity = _Number(_MASKED_COLOUR[3] / 255, 1, 1 / _STEPS, decimals=2)
        self.outline = QCheckBox(translate("CloudSieve", "Outline only"))
        self.share = QLabel()
        self.share.setWordWrap(True)
        self.write = QPushButton(translate("CloudSieve", "Write mask…"))
        form = QFormLayout()
        for label, widget in (
            (translate("CloudSieve", "Cloud probability"), self.layer),
            (translate("CloudSieve", "Band"), self.band),
            (translate("CloudSieve", "Probability encoding"), self.encoding),
            (translate("CloudSieve", "Threshold (0 to 1)"), self.threshold),
            (translate("CloudSieve", "Average over (pixels)"), self.average),
            (translate("CloudSieve", "Grow by (metres)"), self.distance),
            (translate("CloudSieve", "Opacity"), self.opacity),
            ("", self.outline),
        ):
            form.addRow(label, widget)
        page = QWidget()
        column = QVBoxLayout(page)
        column.addLayout(form)
        column.addWidget(self.share)
        column.addWidget(self.write)
        column.addStretch()
        self.setWidget(page)
        self.layer.layerChanged.connect(self._choose_layer)
        self.band.bandChanged.connect(lambda band: self._open_reader())
        self.encoding.currentIndexChanged.connect(lambda index: self._open_reader())
        for number in (self.threshold, self.average, self.distance, self.opacity):
            number.spin.valueChanged.connect(lambda value: self.redraw())
        self.outline.toggled.connect(lambda checked: self.redraw())
        self.write.clicked.connect(lambda checked=False: self._ask_and_write())

    def _begin(self) -> None:
        """Draw from now on, if it can be drawn at all."""
        if self._overlay is not None:
            self._choose_layer(self.layer.currentLayer())
            return
        try:
            from .overlay import MaskOverlay
            from .worker import MaskWorker
        except ImportError as error:  # numpy or scipy: QGIS of some distributions lacks them
            self._say(translate("CloudSieve", "The explorer needs {library}.").format(library=error.name))
            return
        self._overlay = MaskOverlay(self._canvas)
        self._worker = MaskWorker(self)
        self._worker.drawn.connect(self._show_drawn)
        self._worker.failed.connect(self._say_failed)
        self._canvas.extentsChanged.connect(self.redraw)
        self._canvas.destinationCrsChanged.connect(self.redraw)
        self._choose_layer(self.layer.currentLayer())

    def stop(self) -> None:
        """Draw no more, and take the mask off the map."""
        if self._overlay is None or self._worker is None:
            return
        self._canvas.extentsChanged.disconnect(self.redraw)
        self._canvas.destinationCrsChanged.disconnect(self.redraw)
        self._worker.stop()
        self._worker.deleteLater()
        self._canvas.scene().removeItem(self._overlay)
        self._overlay = self._worker = self._reader = None

    def _choose_layer(self, layer: QgsMapLayer | None) -> None:
        self.band.setLayer(layer)
        if isinstance(layer, QgsRasterLayer) and self._overlay is not None:
            from .reading import guess_encoding, has_pixels

            if has_pixels(layer):
                self.encoding.setCurrentIndex([*Encoding].index(guess_encoding(layer, self._chosen_band())))
        self._open_reader()

    def _open_reader(self) -> None:
        layer = self.layer.currentLayer()
        self._reader = None
        if self._overlay is None or not isinstance(layer, QgsRasterLayer):
            self._show(None)
            return
        from .reading import ProbabilityReader, has_pixels

        if not has_pixels(layer):
            self._say(translate("CloudSieve", "This layer has no values to explore; choose a cloud probability."))
            return
        self._reader = ProbabilityReader(layer, self._chosen_band(), self._chosen_encoding())
        self.redraw()

    def redraw(self) -> None:
        """Have the mask drawn with the present numbers, over what the map shows."""
        if self._reader is None or self._worker is None:
            return
        from .worker import Request

        settings = self._canvas.mapSettings()
        try:
            extent = self._transform(to_map=False).transformBoundingBox(settings.visibleExtent())
        except QgsCsException:
            self._show(None)
            return
        size = settings.outputSize()
        if extent.isEmpty() or size.isEmpty():
            return
        screen_px = max(extent.width() / size.width(), extent.height() / size.height())
        red, green, blue, _ = _MASKED_COLOUR
        self._worker.ask(
            Request(
                self._reader,
                extent,
                screen_px,
                self.trial(),
                (red, green, blue),
                self.opacity.value(),
                self.outline.isChecked(),
            )
        )

    def trial(self) -> Any:
        """Return the numbers that the sliders say."""
        from ..core.masks import Trial

        return Trial(self.threshold.value(), self.average.value(), self.distance.value())

    def _show_drawn(self, request: Request, image: MaskImage | None) -> None:
        if request.reader is self._reader:  # else the layer was changed or removed meanwhile
            self._show(image)

    def _say_failed(self, request: Request, reason: str) -> None:
        if request.reader is self._reader:
            self._say(reason)

    def _show(self, image: MaskImage | None) -> None:
        if self._overlay is not None:
            self._overlay.show_image(image, self._transform(to_map=True) if image else None)
        if image is None or math.isnan(image.percent_masked):
            self.share.setText(translate("CloudSieve", "The map does not show this layer."))
            return
        shown = translate("CloudSieve", "Masked: {percent:.1f} % of what the map shows.")
        text = shown.format(percent=image.percent_masked)
        if not image.at_full_resolution:
            nearer = translate("CloudSieve", "Coarser than the file; zoom in to see the very pixels.")
            text = f"{text} {nearer}"
        self.share.setText(text)

    def _transform(self, to_map: bool) -> QgsCoordinateTransform:
        source, destination = self.layer.currentLayer().crs(), self._canvas.mapSettings().destinationCrs()
        if not to_map:
            source, destination = destination, source
        return QgsCoordinateTransform(source, destination, QgsProject.instance().transformContext())

    def _ask_and_write(self) -> None:
        pattern = translate("CloudSieve", "GeoTIFF (*.tif)")
        path, _ = QFileDialog.getSaveFileName(self, translate("CloudSieve", "Write mask"), "", pattern)
        if path:
            self.write_to(path if path.lower().endswith((".tif", ".tiff")) else f"{path}.tif")

    def write_to(self, path: str) -> None:
        """Write the mask of the whole layer with the present numbers, and load it."""
        from .writing import MaskToWrite, write_mask

        layer = self.layer.currentLayer()
        if layer is None:
            self._say(translate("CloudSieve", "Choose a layer first."))
            return
        wanted = MaskToWrite(layer.id(), self._chosen_band(), self._chosen_encoding(), self.trial(), path)
        self.write.setEnabled(False)
        write_mask(wanted, self._load, self._fail)

    def _load(self, results: dict[str, Any]) -> None:
        self._allow_another()
        load_raster(results["OUTPUT"], Path(results["OUTPUT"]).stem)

    def _fail(self, reason: str) -> None:
        self._allow_another()
        if reason:
            self._iface.messageBar().pushMessage("CloudSieve", reason, Qgis.MessageLevel.Warning, 0)

    def _allow_another(self) -> None:
        if not sip.isdeleted(self):  # the plugin may have been unloaded meanwhile
            self.write.setEnabled(True)

    def _say(self, text: str) -> None:
        if self._overlay is not None:
            self._overlay.show_image(None)
        labels = QgsApplication.processingRegistry().algorithmById(f"cloudsieve:{MaskFromProbabilityJob.name}")
        self.share.setText(in_words_of_qgis(text, labels))

    def _chosen_band(self) -> int:
        return max(1, self.band.currentBand())

    def _chosen_encoding(self) -> Encoding:
        return [*Encoding][self.encoding.currentIndex()]


class _Number(QWidget):  # type: ignore[misc]
    """A slider with a box beside it."""

    def __init__(self, value: float, most: float, step: float, decimals: int) -> None:
        super().__init__()
        self._step = step
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, round(most / step))
        self.spin = QDoubleSpinBox()
        self.spin.setDecimals(decimals)
        self.spin.setRange(0, most)
        self.spin.setSingleStep(step)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.slider, 1)
        row.addWidget(self.spin)
        self.slider.valueChanged.connect(self._follow_slider)
        self.spin.valueChanged.connect(self._follow_box)
        self.spin.setValue(value)

    def value(self) -> float:
        """Return the number in the box."""
        return float(round(self.spin.value(), self.spin.decimals()))

    def _follow_slider(self, position: int) -> None:
        if round(self.spin.value() / self._step) != position:
            self.spin.setValue(position * self._step)

    def _follow_box(self, value: float) -> None:
        self.slider.setValue(round(value / self._step))
