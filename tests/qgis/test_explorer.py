"""The threshold explorer: what it shows at full resolution is what it writes."""

from __future__ import annotations

from unittest.mock import MagicMock

import numpy as np
import pytest
from cloudsieve.core.jobs import Encoding
from cloudsieve.core.masks import Trial
from cloudsieve.desktop import running
from cloudsieve.explorer.dock import ExplorerDock
from cloudsieve.explorer.reading import ProbabilityReader, guess_encoding, measure_pixel_m
from cloudsieve.explorer.worker import Request, draw
from cloudsieve.explorer.writing import MaskToWrite, write_mask
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer, QgsRectangle
from qgis.gui import QgsMapCanvas
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEventLoop, QTimer
from qgis.PyQt.QtWidgets import QMainWindow

from .conftest import read_raster

LIMIT_MS = 60_000
LEFT, TOP, PIXEL_M = 500_000, 4_900_000, 20  # of the rasters of `write_raster`
TRIAL = Trial(0.4, 2, 60)
RED = (255, 0, 0)


@pytest.fixture
def probability(write_raster):
    """Return a layer of smooth noise with a corner of NoData."""
    noise = np.random.default_rng(3).random((12, 17))
    pixels = np.kron(noise, np.ones((10, 10))).astype("float32")
    pixels[:30, :40] = np.nan
    layer = QgsRasterLayer(write_raster("p.tif", pixels, "float32", nodata=np.nan), "p")
    QgsProject.instance().addMapLayer(layer)
    yield layer
    QgsProject.instance().removeAllMapLayers()


def wait_until(is_done):
    """Let QGIS work until something has come true."""
    loop, limit, look = QEventLoop(), QTimer(), QTimer()
    limit.setSingleShot(True)
    limit.timeout.connect(loop.quit)
    look.timeout.connect(lambda: is_done() and loop.quit())
    limit.start(LIMIT_MS)
    look.start(20)
    loop.exec()
    assert is_done()


def extent_of(columns: slice, rows: slice) -> QgsRectangle:
    return QgsRectangle(
        LEFT + PIXEL_M * columns.start,
        TOP - PIXEL_M * rows.stop,
        LEFT + PIXEL_M * columns.stop,
        TOP - PIXEL_M * rows.start,
    )


def written(layer, trial, tmp_path, encoding=Encoding.FRACTION):
    results = []
    wanted = MaskToWrite(layer.id(), 1, encoding, trial, str(tmp_path / "mask.tif"))
    write_mask(wanted, results.append, results.append)
    wait_until(lambda: bool(results))
    return read_raster(results[0]["OUTPUT"])


@pytest.mark.parametrize("trial", [TRIAL, Trial(0.5)], ids=["averaged and grown", "threshold alone"])
def test_what_is_shown_is_what_is_written(provider, probability, tmp_path, trial):
    mask = written(probability, trial, tmp_path)
    rows, columns = slice(20, 90), slice(25, 130)
    shown = ProbabilityReader(probability, 1, Encoding.FRACTION).read(extent_of(columns, rows), PIXEL_M / 2, trial)

    assert set(np.unique(mask)) == {0, 1, 255}
    np.testing.assert_array_equal(shown.view.mask(trial), mask[rows, columns])
    assert shown.extent == extent_of(columns, rows)


def test_the_edges_of_the_raster_are_edges(provider, probability, tmp_path):
    everything = probability.extent().buffered(1000)
    shown = ProbabilityReader(probability, 1, Encoding.FRACTION).read(everything, PIXEL_M, TRIAL)

    np.testing.assert_array_equal(shown.view.mask(TRIAL), written(probability, TRIAL, tmp_path))


def test_bytes_with_nodata_are_percent(provider, write_raster, tmp_path):
    pixels = np.random.default_rng(1).integers(0, 101, (40, 50))
    pixels[:5] = 255
    layer = QgsRasterLayer(write_raster("p.tif", pixels, nodata=255), "p")
    QgsProject.instance().addMapLayer(layer)
    encoding = guess_encoding(layer, 1)
    shown = ProbabilityReader(layer, 1, encoding).read(layer.extent(), PIXEL_M, TRIAL)

    assert encoding is Encoding.PERCENT
    np.testing.assert_array_equal(shown.view.mask(TRIAL), written(layer, TRIAL, tmp_path, encoding))
    QgsProject.instance().removeAllMapLayers()


def test_far_out_it_is_coarser_and_covers_the_same_ground(provider, probability):
    shown = ProbabilityReader(probability, 1, Encoding.FRACTION).read(probability.extent(), 4 * PIXEL_M, TRIAL)

    assert shown.view.mask(TRIAL).shape == (30, 42)
    assert shown.view.coarser == pytest.approx(4, abs=0.1)
    assert shown.extent == probability.extent()


def test_elsewhere_there_is_nothing_to_see(provider, probability):
    reader = ProbabilityReader(probability, 1, Encoding.FRACTION)

    assert reader.read(QgsRectangle(0, 0, 10, 10), PIXEL_M, TRIAL) is None


def test_pixels_are_measured_in_metres(probability):
    assert measure_pixel_m(probability) == (PIXEL_M, PIXEL_M)


def test_a_picture_is_as_large_as_the_mask(provider, probability):
    reader = ProbabilityReader(probability, 1, Encoding.FRACTION)
    image = draw(Request(reader, probability.extent(), PIXEL_M, TRIAL, RED, 0.5, False))

    assert (image.picture.width(), image.picture.height()) == (170, 120)
    assert 0 < image.percent_masked < 100
    assert image.at_full_resolution


@pytest.fixture
def dock(provider, probability):
    desktop = MagicMock()
    window, canvas = QMainWindow(), QgsMapCanvas()
    desktop.mainWindow.return_value, desktop.mapCanvas.return_value = window, canvas
    canvas.resize(400, 300)
    canvas.setDestinationCrs(probability.crs())
    canvas.setExtent(probability.extent())
    dock = ExplorerDock(desktop)
    dock.open_for(probability)
    yield dock
    if not sip.isdeleted(dock):
        dock.close()
    canvas.deleteLater()
    window.deleteLater()


def share_of(dock):
    return dock.share.text()


def test_the_dock_tells_the_share_and_follows_the_slider(dock):
    wait_until(lambda: "Masked" in share_of(dock))
    before = share_of(dock)
    dock.threshold.slider.setValue(90)
    wait_until(lambda: share_of(dock) != before)

    assert dock.trial().threshold == 0.9


def test_the_dock_writes_what_it_shows(dock, tmp_path):
    dock.threshold.spin.setValue(0.55)
    dock.distance.spin.setValue(40)
    dock.write_to(str(tmp_path / "mask.tif"))
    wait_until(lambda: len(QgsProject.instance().mapLayers()) == 2)

    expected = ProbabilityReader(dock.layer.currentLayer(), 1, Encoding.FRACTION)
    shown = expected.read(dock.layer.currentLayer().extent(), PIXEL_M, dock.trial())
    np.testing.assert_array_equal(read_raster(str(tmp_path / "mask.tif")), shown.view.mask(dock.trial()))


def test_a_wrong_encoding_is_told_in_the_dock(dock, write_raster):
    wait_until(lambda: "Masked" in share_of(dock))
    layer = QgsRasterLayer(write_raster("b.tif", [[200, 20]]), "b")
    QgsProject.instance().addMapLayer(layer)
    dock._canvas.setExtent(layer.extent())
    dock.layer.setLayer(layer)
    dock.encoding.setCurrentIndex([*Encoding].index(Encoding.PERCENT))
    wait_until(lambda: "outside 0 to 100" in share_of(dock))

    assert '"Probability encoding"' in share_of(dock)


def test_a_map_from_a_server_has_nothing_to_explore(dock):
    tiles = QgsRasterLayer("type=xyz&url=file:///nowhere/{z}/{x}/{y}.png&zmin=0&zmax=3", "tiles", "wms")
    assert tiles.isValid()
    QgsProject.instance().addMapLayer(tiles)
    dock.layer.setLayer(tiles)

    assert "no values to explore" in share_of(dock)


def test_a_layer_may_go_while_its_mask_is_drawn(dock):
    wait_until(lambda: "Masked" in share_of(dock))
    dock.redraw()
    dock._worker._pool.waitForDone()  # what it tells is on its way to the main thread
    QgsProject.instance().removeAllMapLayers()
    QgsApplication.processEvents()

    assert share_of(dock) == "The map does not show this layer."


def test_it_draws_again_when_it_comes_back_from_the_menu_of_panels(dock):
    dock.parentWidget().show()
    wait_until(lambda: "Masked" in share_of(dock))
    dock.close()
    dock.share.clear()
    dock.show()

    wait_until(lambda: "Masked" in share_of(dock))


def test_a_cancelled_mask_can_be_written_again(dock, tmp_path):
    dock.write_to(str(tmp_path / "mask.tif"))
    (task,) = running._running
    task.cancel()
    wait_until(lambda: not running._running)

    assert dock.write.isEnabled()
    dock._iface.messageBar().pushMessage.assert_not_called()


def test_a_mask_is_loaded_although_the_dock_has_gone_meanwhile(dock, tmp_path):
    dock.write_to(str(tmp_path / "mask.tif"))
    dock.stop()
    sip.delete(dock)

    wait_until(lambda: len(QgsProject.instance().mapLayers()) == 2)


def test_closed_it_leaves_the_map_alone(dock):
    overlay = dock._overlay
    dock.close()

    assert overlay not in dock._canvas.scene().items()
    QgsApplication.processEvents()
