"""Draw scene, cloud probability and mask side by side into one PNG."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

import numpy as np
import rasterio
from rasterio.enums import Resampling

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QGuiApplication, QImage, QPainter

PANEL_PX = 480
MARGIN_PX = 16
TITLE_PX = 40
FOOTER_PX = 36
BACKGROUND = QColor("white")
INK = QColor("#202020")
NODATA_GREY = 225
BRIGHTEST_DN = 5500  # reflectance 0.45 under baseline 04.00 and later
DARKEST_DN = 1000
GAMMA = 1.6
RAMP = ((0.0, (24, 32, 64)), (0.4, (40, 120, 180)), (0.7, (250, 200, 80)), (1.0, (255, 255, 255)))
MASK_COLOUR = (214, 40, 70)
MASK_OPACITY = 0.55


def read_panel(path: Path, resampling: Resampling) -> np.ndarray:
    """Return band 1 of a raster at the size of a panel."""
    with rasterio.open(path) as dataset:
        return dataset.read(1, out_shape=(PANEL_PX, PANEL_PX), resampling=resampling)


def draw_scene(product: Path) -> np.ndarray:
    """Return the natural colours of a Level-1C product as uint8 (rows, columns, 3)."""
    bands = [next(product.glob(f"GRANULE/*/IMG_DATA/*_{band}.jp2")) for band in ("B04", "B03", "B02")]
    dn = np.stack([read_panel(band, Resampling.nearest) for band in bands], axis=-1).astype(np.float32)
    brightness = np.clip((dn - DARKEST_DN) / (BRIGHTEST_DN - DARKEST_DN), 0, 1) ** (1 / GAMMA)
    rgb = np.round(255 * brightness).astype(np.uint8)
    rgb[(dn == 0).any(axis=-1)] = NODATA_GREY
    return rgb


def draw_probability(probability: np.ndarray) -> np.ndarray:
    """Return a probability (0 to 1, NaN is NoData) through the colour ramp."""
    stops = [stop for stop, _ in RAMP]
    channels = [np.interp(probability, stops, [colour[i] for _, colour in RAMP]) for i in range(3)]
    rgb = np.nan_to_num(np.stack(channels, axis=-1), nan=NODATA_GREY)
    return np.round(rgb).astype(np.uint8)


def draw_mask(scene: np.ndarray, mask: np.ndarray) -> np.ndarray:
    """Return the scene with the masked pixels tinted."""
    tinted = (1 - MASK_OPACITY) * scene + MASK_OPACITY * np.array(MASK_COLOUR)
    return np.where((mask == 1)[..., None], tinted.astype(np.uint8), scene)


def compose(panels: list[tuple[str, np.ndarray]], footer: str) -> QImage:
    """Return the titled panels in a row above one line of text."""
    width = MARGIN_PX + len(panels) * (PANEL_PX + MARGIN_PX)
    image = QImage(width, TITLE_PX + PANEL_PX + FOOTER_PX, QImage.Format.Format_RGB888)
    image.fill(BACKGROUND)
    painter = QPainter(image)
    painter.setPen(INK)
    for position, (title, rgb) in enumerate(panels):
        left = MARGIN_PX + position * (PANEL_PX + MARGIN_PX)
        painter.setFont(QFont("Sans", 13))
        painter.drawText(QRectF(left, 0, PANEL_PX, TITLE_PX), Qt.AlignmentFlag.AlignVCenter, title)
        pixels = np.ascontiguousarray(rgb).tobytes()
        painter.drawImage(left, TITLE_PX, QImage(pixels, PANEL_PX, PANEL_PX, 3 * PANEL_PX, QImage.Format.Format_RGB888))
    painter.setFont(QFont("Sans", 10))
    footer_box = QRectF(MARGIN_PX, TITLE_PX + PANEL_PX, width - 2 * MARGIN_PX, FOOTER_PX)
    painter.drawText(footer_box, Qt.AlignmentFlag.AlignVCenter, footer)
    painter.end()
    return image


def draw_result(product: Path, probability: Path, mask: Path) -> QImage:
    """Return a Level-1C product beside its probability and its mask."""
    scene = draw_scene(product)
    panels = [
        ("Scene (B04, B03, B02)", scene),
        ("Cloud probability: 0 dark, 1 white", draw_probability(read_panel(probability, Resampling.nearest))),
        ("Cloud mask", draw_mask(scene, read_panel(mask, Resampling.nearest))),
    ]
    return compose(panels, "Light grey: NoData. " + product.name)


def pile(images: list[QImage]) -> QImage:
    """Return images of one width below each other."""
    piled = QImage(images[0].width(), sum(image.height() for image in images), QImage.Format.Format_RGB888)
    painter = QPainter(piled)
    top = 0
    for image in images:
        painter.drawImage(0, top, image)
        top += image.height()
    painter.end()
    return piled


def main() -> None:
    """Read the arguments and write the picture."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("product", type=Path)
    parser.add_argument("probability", type=Path)
    parser.add_argument("mask", type=Path)
    parser.add_argument("picture", type=Path)
    arguments = parser.parse_args()

    application = QGuiApplication([])
    picture = draw_result(arguments.product, arguments.probability, arguments.mask)
    if not picture.save(str(arguments.picture)):
        raise SystemExit(f"{arguments.picture} could not be written.")
    application.quit()


if __name__ == "__main__":
    main()
