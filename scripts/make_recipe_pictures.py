#!/usr/bin/env python3
"""Draw the pictures of the documentation that no window of QGIS shows: scenes and their masks side by side.

scripts/python scripts/make_recipe_pictures.py DATA FOLDER NAME ...; DATA is what make_picture_data.py has made
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import warnings
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Callable, Optional

import numpy as np
import rasterio
from cloudsieve.core.jobs import (
    MaskFromProbabilityJob,
    MaskFromQaJob,
    MaskFromSclJob,
    MaskSceneJob,
    Offset,
    S2cloudlessJob,
    ScenePreset,
)
from cloudsieve.core.run import run
from cloudsieve.core.tables import MASK_CLASSES, NODATA, NODATA_COLOUR, SCL_CLASSES
from cloudsieve.scripts.quicklook import PANEL_PX, compose, draw_result, pile
from cloudsieve.scripts.synthetic_meadow import make_series
from cloudsieve.scripts.synthetic_scene import make_product
from qgis.PyQt.QtGui import QGuiApplication, QImage
from rasterio.enums import Resampling
from rasterio.errors import NotGeoreferencedWarning
from rasterio.windows import Window

HLS = "08_hls_s30_T13RCN_fmask"
# HLS bits, the one that is drawn last on top.
HLS_COLOURS = {2: (250, 200, 120), 3: (90, 60, 160), 1: (214, 40, 70)}
HLS_CLEAR, HLS_FILL = (222, 214, 196), 255
COMPOSITE_FROM, COMPOSITE_DAYS = date(2023, 4, 1), 8
BRIGHTEST = 0.6  # of a cloud: what lies below it is told apart
HLS_CORNER_PX, HLS_SIZE_PX = (0, 1900), 800  # a part of the scene with clouds
JPEG_QUALITY = 82
SYNTHETIC = "A synthetic scene."


def main() -> int:
    """Draw what is named."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("names", nargs="*")
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication([])
    saved = True
    with tempfile.TemporaryDirectory() as work:
        for name in options.names:
            image = DRAWN[name](options.data, Path(work)) if name in DRAWN else None
            if image is not None:
                saved &= image.save(str(options.folder / name), None, JPEG_QUALITY)
                print(f"{name}: {image.width()} x {image.height()}")
    application.quit()
    return 0 if saved else 1


def draw_demo(data: Path, work: Path) -> QImage:
    """Draw what scripts/demo makes: scene, probability and mask."""
    product = next((data / "scenes").glob("S2B_MSIL1C_*_T32TMT_*.SAFE"))
    mask, probability = work / "demo.tif", work / "demo_probability.tif"
    job = MaskSceneJob(str(product), str(mask), probability=str(probability), preset=ScenePreset.CUSTOM)
    run(replace(job, average_over_px=4, dilation_size_px=2))
    return draw_result(product, probability, mask)


def draw_level2a(data: Path, work: Path) -> QImage:
    """Draw a Level-2A scene, its classes and its mask."""
    product = next((data / "level2a").glob("*.SAFE"))
    mask = str(work / "level2a.tif")
    run(MaskSceneJob(str(product), mask))
    scene = shrunk(next(product.rglob("*_TCI_10m.jp2"), None) or next(product.rglob("*_TCI*.jp2")))
    classes = shrunk(next(product.rglob("*_SCL_20m.jp2")))
    colours = np.zeros((256, 3), np.uint8)
    for entry in SCL_CLASSES:
        colours[entry.value] = entry.colour[:3]
    panels = [("Scene", scene), ("Scene classification (SCL)", colours[classes]), ("Mask", over(scene, shrunk(mask)))]
    return compose(
        panels, f"{SYNTHETIC} SCL: white and grey cloud, light blue cirrus, brown shadow. Mask: red; grey NoData."
    )


def draw_hls(data: Path, work: Path) -> QImage | None:
    """Draw what the bits of a real HLS quality band say, and the mask of them; None where there is none."""
    root = Path(os.environ.get("CLOUDSIEVE_TEST_DATA", ""))
    fmask = next((root / HLS).glob("*.Fmask.tif"), None)
    if fmask is None:
        sys.stderr.write(f"recipe_hls.jpg stays as it is: {HLS} is not in the folder of CLOUDSIEVE_TEST_DATA.\n")
        return None
    mask = str(work / "hls.tif")
    run(MaskFromQaJob(str(fmask), mask, scheme="hls-fmask", categories=("cloud", "shadow", "adjacent")))
    looks = np.moveaxis(cut(fmask.with_name(fmask.name.replace("Fmask.tif", "browse.jpg")), fmask), 0, -1)
    bits, masked = (cut(path, fmask)[0] for path in (fmask, Path(mask)))
    colours = np.full((*bits.shape, 3), HLS_CLEAR, np.uint8)
    for bit, colour in HLS_COLOURS.items():
        colours[bits >> bit & 1 == 1] = colour
    colours[bits == HLS_FILL] = NODATA_COLOUR[:3]
    panels = [
        ("Scene", looks),
        ("Fmask: red cloud, orange adjacent, violet shadow", colours),
        ("Mask of these three", over(looks, masked)),
    ]
    return compose(panels, "NASA HLS v2.0 S30, T13RCN, 7 May 2024, from modified Copernicus Sentinel data 2024.")


def cut(path: Path, whole: Path) -> np.ndarray:
    """Return a part of a raster of the HLS scene, whatever its pixels, at the size of a panel: (b, h, w)."""
    with warnings.catch_warnings(), rasterio.open(whole) as file:
        warnings.simplefilter("ignore", NotGeoreferencedWarning)  # the small picture beside the bands has no place
        with rasterio.open(path) as part:
            factor = part.width / file.width
            window = Window(*(factor * corner for corner in HLS_CORNER_PX), factor * HLS_SIZE_PX, factor * HLS_SIZE_PX)
            shape = (part.count, PANEL_PX, PANEL_PX)
            return part.read(window=window, out_shape=shape, resampling=Resampling.nearest)


def draw_composite(data: Path, work: Path) -> QImage:
    """Draw the mean of some dates of the synthetic meadow, of all pixels and of the clear ones."""
    days = [COMPOSITE_FROM + timedelta(days=number) for number in range(COMPOSITE_DAYS)]
    every, clear = [], []
    for product in make_series(work / "meadow", days):
        near_infrared = read(next(product.rglob("*_B08_*.tif")))
        mask = str(work / "meadow.tif")
        run(MaskFromSclJob(mask, product=str(product), resolution_m=10))
        values = near_infrared.astype(np.float32)
        every.append(values)
        clear.append(np.where(read(Path(mask)) == 0, values, np.nan))
    brightest = float(BRIGHTEST * np.percentile(every, 99))
    panels = [
        (title, grey(enlarged(picture), brightest))
        for title, picture in (
            ("One date", every[0]),
            ("Mean of eight dates", np.mean(every, axis=0)),
            ("The same of clear pixels", np.nanmean(clear, axis=0)),
        )
    ]
    return compose(panels, "Near infrared of a synthetic meadow, April 2023.")


def draw_wrong_masks(data: Path, work: Path) -> QImage:
    """Draw one right mask and five wrong ones of the same scene."""
    product = next((data / "scenes").glob("S2B_MSIL1C_*_T32TMT_*.SAFE"))
    other_date = work / "other.tif"
    make_product(work / "other", size_m=10980, seed=11, truth=other_date)
    scene = shrunk(next(product.rglob("*_TCI.jp2")))
    run(S2cloudlessJob(str(work / "p.tif"), bands=(str(data / "stack.tif"),), offset=Offset.NONE))
    run(MaskFromProbabilityJob(str(work / "p.tif"), str(work / "2.tif")))
    right = MaskSceneJob(str(product), "")
    bare = replace(right, preset=ScenePreset.CUSTOM, average_over_px=0, dilation_size_px=0)
    too_much = replace(bare, threshold=0.05, distance_m=20)
    jobs = {1: right, 3: too_much, 4: replace(bare, threshold=0.9), 5: replace(right, shadows=False)}
    for number, job in jobs.items():
        run(replace(job, output=str(work / f"{number}.tif")))
    run(MaskFromQaJob(str(other_date), str(work / "6.tif"), scheme="fmask"))
    titles = (
        "1  Right",
        "2  Offset forgotten",
        "3  Threshold too low",
        "4  No growth",
        "5  No shadows",
        "6  Another date",
    )
    panels = [(title, over(scene, shrunk(work / f"{number}.tif"))) for number, title in enumerate(titles, start=1)]
    return pile([compose(panels[:3], ""), compose(panels[3:], f"{SYNTHETIC} Red is masked, grey is NoData.")])


DRAWN: dict[str, Callable[[Path, Path], Optional[QImage]]] = {
    "demo.jpg": draw_demo,
    "recipe_level2a.jpg": draw_level2a,
    "recipe_hls.jpg": draw_hls,
    "recipe_composite.jpg": draw_composite,
    "wrong_masks.jpg": draw_wrong_masks,
}


def read(path: Path) -> np.ndarray:
    """Return the first band of a raster."""
    with rasterio.open(path) as file:
        return file.read(1)


def shrunk(path: Path | str) -> np.ndarray:
    """Return a raster at the size of a panel, by nearest neighbour: (h, w), or (h, w, 3) of one with three bands."""
    with rasterio.open(path) as file:
        pixels = file.read()  # whole: reduced reading would go through overviews, which blend classes
    rows, columns = (np.arange(PANEL_PX) * size // PANEL_PX for size in pixels.shape[-2:])
    picked = pixels[:, rows[:, None], columns]
    return picked[0] if len(picked) == 1 else np.moveaxis(picked, 0, -1)


def enlarged(pixels: np.ndarray) -> np.ndarray:
    """Return (h, w) at the size of a panel, by nearest neighbour."""
    rows, columns = (np.arange(PANEL_PX) * size // PANEL_PX for size in pixels.shape)
    return pixels[rows[:, None], columns]


def grey(values: np.ndarray, brightest: float) -> np.ndarray:
    """Return numbers as shades of grey, uint8 (h, w, 3)."""
    shade = np.nan_to_num(np.clip(values / brightest, 0, 1) * 255).astype(np.uint8)
    return np.repeat(shade[..., None], 3, axis=-1)


def over(scene: np.ndarray, mask: np.ndarray) -> np.ndarray:
    """Return a scene below a mask in the colours of its legend, uint8 (h, w, 3)."""
    colours = np.zeros((256, 4))
    for entry in MASK_CLASSES:
        colours[int(entry.value)] = entry.colour
    colours[NODATA] = (*NODATA_COLOUR[:3], 255)
    drawn = colours[mask]
    opacity = drawn[..., 3:] / 255
    return np.rint(opacity * drawn[..., :3] + (1 - opacity) * scene).astype(np.uint8)


if __name__ == "__main__":
    sys.exit(main())
