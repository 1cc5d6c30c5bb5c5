#!/usr/bin/env python3
"""Draw docs/images/shadows.jpg: a real scene, its clouds and shadows, and the mask that they make.

scripts/python scripts/make_real_picture.py

The scene is in the folder that CLOUDSIEVE_TEST_DATA names: modified Copernicus Sentinel data 2020.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import numpy as np
import rasterio
from cloudsieve.core.jobs import CloudShadowJob, GrowMaskJob, HybridMaskJob
from cloudsieve.core.run import run
from cloudsieve.scripts.make_accuracy_docs import LABELS, Scene, angles_of, scenes, write_mask
from cloudsieve.scripts.quicklook import MASK_COLOUR, PANEL_PX, compose
from qgis.PyQt.QtGui import QGuiApplication

PICTURE = Path(__file__).resolve().parent.parent / "docs" / "images" / "shadows.jpg"
DATE = "2020-06-27"
CLOUD_COLOUR, SHADOW_COLOUR, OPACITY = (230, 0, 110), (0, 90, 230), 0.55
GROWTH_M = 60
FOOTER = f"Alberta, {DATE}. Contains modified Copernicus Sentinel data 2020."


def main() -> int:
    """Find the shadows of one date and draw them."""
    scene = next((scene for scene in scenes() if scene.folder.name == DATE), None)
    if scene is None:
        sys.stderr.write(f"The scene {DATE} is not in {LABELS}; set CLOUDSIEVE_TEST_DATA.\n")
        return 1
    colours = np.moveaxis(shrink(read_bands(scene.folder / "RGB.tif")), 0, -1)
    shadows, mask = find(scene)
    tinted = tint(tint(colours, shrink(scene.clouds), CLOUD_COLOUR), shrink(shadows), SHADOW_COLOUR)
    application = QGuiApplication([])
    panels = [
        ("Scene (B04, B03, B02)", colours),
        ("Clouds (red) and their shadows (blue)", tinted),
        (f"The mask of both, grown by {GROWTH_M} m", tint(colours, shrink(mask), MASK_COLOUR)),
    ]
    saved = compose(panels, FOOTER).save(str(PICTURE))
    application.quit()
    return 0 if saved else 1


def find(scene: Scene) -> tuple[np.ndarray, np.ndarray]:
    """Return where shadow is, and where the mask of clouds and shadows is: bool (h, w) each."""
    with tempfile.TemporaryDirectory() as folder:
        clouds, shadows, both, grown = (str(Path(folder) / f"{i}.tif") for i in range(4))
        write_mask(scene, clouds)
        run(CloudShadowJob(output=shadows, nir=str(scene.folder / "B08.tif"), clouds=clouds, **angles_of(scene)))
        run(HybridMaskJob(masks=(clouds, shadows), output=both))
        run(GrowMaskJob(input=both, output=grown, distance_m=GROWTH_M))
        return read_bands(Path(shadows))[0] == 1, read_bands(Path(grown))[0] == 1


def read_bands(path: Path) -> np.ndarray:
    """Return all bands of a raster."""
    with rasterio.open(path) as file:
        return file.read()


def shrink(values: np.ndarray) -> np.ndarray:
    """Return (..., h, w) at the size of a panel, by nearest neighbour."""
    rows, columns = (np.arange(PANEL_PX) * size // PANEL_PX for size in values.shape[-2:])
    return values[..., rows[:, None], columns]


def tint(colours: np.ndarray, where: np.ndarray, colour: tuple[int, int, int]) -> np.ndarray:
    """Return colours with some of the pixels tinted."""
    tinted = ((1 - OPACITY) * colours + OPACITY * np.array(colour)).astype(np.uint8)
    return np.where(where[..., None], tinted, colours)


if __name__ == "__main__":
    sys.exit(main())
