"""A mask drawn over the map, without a layer."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import QgsCoordinateTransform, QgsPointXY, QgsRectangle
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
        self._to_map: QgsCoordinateTransform | None = None

    def show_image(self, image: MaskImage | None, to_map: QgsCoordinateTransform | None = None) -> None:
        """Show a picture, or none.

        Args:
            image: what to show.
            to_map: from the CRS of the picture to that of the map.
        """
        self._image, self._to_map = image, to_map
        self.update()

    def boundingRect(self) -> QRectF:
        """Return the whole map."""
        return QRectF(0, 0, self._canvas.width(), self._canvas.height())

    def paint(
        self, painter: QPainter | None, option: QStyleOptionGraphicsItem | None = None, widget: QWidget | None = None
    ) -> None:
        """Draw the picture; where the map has another CRS it is turned and stretched to its corners."""
        if self._image is None or self._to_map is None or painter is None:
            return
        extent, picture = self._image.extent, self._image.picture
        corner, right, below = (
            self.toCanvasCoordinates(self._to_map.transform(QgsPointXY(x, y)))
            for x, y in (
                (extent.xMinimum(), extent.yMaximum()),
                (extent.xMaximum(), extent.yMaximum()),
                (extent.xMinimum(), extent.yMinimum()),
            )
        )
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
