"""The part of a probability that the map shows, read by QGIS itself: any raster, in any QGIS, without rasterio."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

from qgis.core import Qgis, QgsDistanceArea, QgsPointXY, QgsProject, QgsRasterLayer, QgsRectangle

from ..core.jobs import Encoding
from ..core.masks import Margins, ProbabilityView, Trial, decode_window

MOST_PX = 1_500_000  # of a view: more would not follow a slider
_TRUE_SCALE = 0.01  # where a map's units are as true as that, they count as metres: as in the core
_HALO_STEP_PX = 32  # so that not every step of the growth reads the view anew


@dataclass(frozen=True)
class Shown:
    """A view, and where in its layer's CRS it lies."""

    view: ProbabilityView
    extent: QgsRectangle


@dataclass(frozen=True)
class _Side:
    """First and end pixel of a side of the view, those around it, and how many pixels are read."""

    first: int
    end: int
    outer_first: int
    outer_end: int
    count: int

    @property
    def pixels_per_step(self) -> float:
        return (self.outer_end - self.outer_first) / self.count

    @property
    def margins(self) -> tuple[int, int]:
        before = math.floor((self.first - self.outer_first) / self.pixels_per_step)
        after = math.floor((self.outer_end - self.end) / self.pixels_per_step)
        return before, after

    @property
    def shown(self) -> tuple[float, float]:
        """First and end of what is shown, in pixels of the file."""
        before, after = self.margins
        return self.outer_first + before * self.pixels_per_step, self.outer_end - after * self.pixels_per_step


class ProbabilityReader:
    """Reads windows of one band of a layer; made in the main thread, used in any one thread."""

    def __init__(self, layer: QgsRasterLayer, band: int, encoding: Encoding) -> None:
        self._provider: Any = layer.dataProvider().clone()
        self._band = band
        self._encoding = encoding
        self._grid = self._provider.extent()
        self._columns, self._rows = self._provider.xSize(), self._provider.ySize()
        self._width = self._grid.width() / self._columns
        self._height = self._grid.height() / self._rows
        self._pixel_size_m = measure_pixel_m(layer)
        self._last: tuple[object, Shown | None] = (None, None)

    def read(self, extent: QgsRectangle, screen_px: float, trial: Trial) -> Shown | None:
        """Read what a trial needs to be shown on an extent.

        Args:
            extent: in the CRS of the layer.
            screen_px: size of a pixel of the screen in that CRS.
            trial: the numbers that are tried.

        Returns:
            None where the extent misses the layer.

        Raises:
            InputError: where the values are no probability.
        """
        halo_px = math.ceil(trial.halo_px(self._pixel_size_m) / _HALO_STEP_PX) * _HALO_STEP_PX
        asked = (extent.toString(17), screen_px, halo_px)
        if self._last[0] != asked:
            self._last = (asked, self._read(extent, screen_px, halo_px))
        return self._last[1]

    def _read(self, extent: QgsRectangle, screen_px: float, halo_px: int) -> Shown | None:
        grid = self._grid
        columns = _pixels_between(extent.xMinimum() - grid.xMinimum(), extent.xMaximum() - grid.xMinimum(), self._width)
        rows = _pixels_between(grid.yMaximum() - extent.yMaximum(), grid.yMaximum() - extent.yMinimum(), self._height)
        first_column, end_column = max(0, columns[0]), min(self._columns, columns[1])
        first_row, end_row = max(0, rows[0]), min(self._rows, rows[1])
        if first_column >= end_column or first_row >= end_row:
            return None
        area = (end_column - first_column) * (end_row - first_row)
        coarser = max(1.0, screen_px / self._width, math.sqrt(area / MOST_PX))
        across = _side(first_column, end_column, self._columns, halo_px, coarser)
        down = _side(first_row, end_row, self._rows, halo_px, coarser)
        outer = QgsRectangle(
            grid.xMinimum() + across.outer_first * self._width,
            grid.yMaximum() - down.outer_end * self._height,
            grid.xMinimum() + across.outer_end * self._width,
            grid.yMaximum() - down.outer_first * self._height,
        )
        left, right = across.shown
        top, bottom = down.shown
        shown = QgsRectangle(
            grid.xMinimum() + left * self._width,
            grid.yMaximum() - bottom * self._height,
            grid.xMinimum() + right * self._width,
            grid.yMaximum() - top * self._height,
        )
        width_m, height_m = self._pixel_size_m
        view = ProbabilityView(
            self._decode(outer, across.count, down.count),
            self._encoding,
            (width_m * across.pixels_per_step, height_m * down.pixels_per_step),
            across.pixels_per_step,
            Margins(*down.margins, *across.margins),
        )
        return Shown(view, shown)

    def _decode(self, extent: QgsRectangle, width: int, height: int):  # type: ignore[no-untyped-def]
        data, nodata = self._pixels(self._band, extent, width, height)
        alpha = self._alpha_band()
        opacity = self._pixels(alpha, extent, width, height)[0] if alpha else None
        return decode_window(data, (height, width), self._encoding, nodata, opacity)

    def _pixels(self, band: int, extent: QgsRectangle, width: int, height: int) -> tuple[bytes, float | None]:
        block = self._provider.block(band, extent, width, height)
        nodata = block.noDataValue() if block.hasNoDataValue() else None
        block.convert(Qgis.DataType.Float32)
        return bytes(block.data()), nodata

    def _alpha_band(self) -> int | None:
        """Return the band by which a file without a number for NoData tells what is valid."""
        last = self._provider.bandCount()
        is_alpha = last > 1 and self._provider.colorInterpretationName(last) == "Alpha"
        return last if is_alpha and last != self._band else None


def measure_pixel_m(layer: QgsRasterLayer) -> tuple[float, float]:
    """Return width and height of a layer's pixel in metres, at its centre, as the jobs measure them."""
    crs, centre = layer.crs(), layer.extent().center()
    width, height = layer.rasterUnitsPerPixelX(), layer.rasterUnitsPerPixelY()
    measure = QgsDistanceArea()
    measure.setSourceCrs(crs, QgsProject.instance().transformContext())
    measure.setEllipsoid(crs.ellipsoidAcronym())
    steps = ((width, 0.0), (0.0, height))
    true = [measure.measureLine([centre, QgsPointXY(centre.x() + east, centre.y() + north)]) for east, north in steps]
    if not crs.isGeographic() and all(abs(m / px - 1) <= _TRUE_SCALE for m, px in zip(true, (width, height))):
        return width, height
    return true[0], true[1]


def has_pixels(layer: QgsRasterLayer) -> bool:
    """Tell whether a layer has values on a grid of its own; maps from servers, such as a WMS, have pictures alone."""
    provider = layer.dataProvider()
    return layer.isValid() and provider is not None and provider.xSize() > 0 and provider.ySize() > 0


def guess_encoding(layer: QgsRasterLayer, band: int) -> Encoding:
    """Return how a band most likely stores its probability: bytes that leave 255 for NoData go to 100."""
    provider = layer.dataProvider()
    if provider.dataType(band) in (Qgis.DataType.Float32, Qgis.DataType.Float64):
        return Encoding.FRACTION
    return Encoding.PERCENT if provider.sourceHasNoDataValue(band) else Encoding.BYTE


def _pixels_between(near: float, far: float, pixel: float) -> tuple[int, int]:
    return math.floor(near / pixel), math.ceil(far / pixel)


def _side(first: int, end: int, size: int, halo_px: int, coarser: float) -> _Side:
    outer_first, outer_end = max(0, first - halo_px), min(size, end + halo_px)
    return _Side(first, end, outer_first, outer_end, max(1, round((outer_end - outer_first) / coarser)))
