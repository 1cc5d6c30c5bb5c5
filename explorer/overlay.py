"""A mask drawn over the map, without a layer."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass

from qgis.core import QgsCoordinateTransform, QgsCsException, QgsPointXY, QgsRectangle  # type: ignore[attr-defined]
from qgis.gui import QgsMapCanvas, QgsMapCanvasItem
from qgis.PyQt.QtCore import QRectF
from qgis.PyQt.QtGui import QImage, QPainter, QTransform
from qgis.PyQt.QtWidgets import QStyleOptionGraphicsItem, QWidget


@dataclass(frozen=True)
class MaskImage:
    """A picture of a mask, where it lies and how much of it is masked."""

    picture: QImage
    extent: QgsRectangle
    percent_masked: float
    at_full_resolution: bool


class MaskOverlay(QgsMapCanvasItem):
    """Shows the picture of a mask where it belongs."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._image: MaskImage | None = None
        self._corners: list[QgsPointXY] = []  # of the picture on the map: upper left, upper right, lower left

    def show_image(self, image: MaskImage | None, to_map: QgsCoordinateTransform | None = None) -> None:
        """Show a picture, or none.

        Args:
            image: what to show.
            to_map: from the CRS of the picture to that of the map.
        """
        self._image, self._corners = image, []
        if image is not None and to_map is not None:
            # Not while it is painted: an error in there would come back with each paint.
            with contextlib.suppress(QgsCsException):
                self._corners = _corners_on_map(image.extent, to_map)
        self.update()

    def boundingRect(self) -> QRectF:
        """Return the whole map."""
        return QRectF(0, 0, self._canvas.width(), self._canvas.height())

    def paint(
        self, painter: QPainter | None, option: QStyleOptionGraphicsItem | None = None, widget: QWidget | None = None
    ) -> None:
        """Draw the picture; where the map has another CRS it is turned and stretched to its corners."""
        if self._image is None or not self._corners or painter is None:
            return
        picture = self._image.picture
        corner, right, below = (self.toCanvasCoordinates(point) for point in self._corners)
        width, height = picture.width(), picture.height()
        painter.save()
        painter.setTransform(
            QTransform(
                (right.x() - corner.x()) / width,
                (right.y() - corner.y()) / width,
                (below.x() - corner.x()) / height,
                (below.y() - corner.y()) / height,
                corner.x(),
                corner.y(),
            ),
            True,
        )
        painter.drawImage(0, 0, picture)
        painter.restore()


def _corners_on_map(extent: QgsRectangle, to_map: QgsCoordinateTransform) -> list[QgsPointXY]:
    """Return upper left, upper right and lower left corner; QgsCsException where the map's CRS has no such place."""
    left, right, top, bottom = extent.xMinimum(), extent.xMaximum(), extent.yMaximum(), extent.yMinimum()
    return [to_map.transform(QgsPointXY(x, y)) for x, y in ((left, top), (right, top), (left, bottom))]
