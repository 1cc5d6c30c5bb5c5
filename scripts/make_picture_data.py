#!/usr/bin/env python3
"""Make by code what the pictures of the guide show: products, masks, a labelled sample, reports.

scripts/python scripts/make_picture_data.py FOLDER
"""

from __future__ import annotations

import argparse
import sqlite3
from contextlib import closing
from pathlib import Path

import numpy as np
import rasterio
from cloudsieve.core.jobs import (
    Aim,
    AssessMaskJob,
    MaskFolderJob,
    MaskSceneJob,
    SamplePointsJob,
    ScenePreset,
    TuneProbabilityJob,
)
from cloudsieve.core.run import run
from cloudsieve.scripts.synthetic_scene import make_product

SIZE_M = 10980
SMALL_SIZE_M = 6000
OTHER_TILES = {"T32TNT": 3, "T32UMU": 7}  # and the seed of each
STACKED = ("B01", "B02", "B04", "B05", "B08", "B8A", "B09", "B10", "B11", "B12")
STACK_PIXEL_M = 60
POINTS, UNLABELLED = 160, 10
CLASS_OF_FMASK = {0: "clear", 1: "clear", 2: "shadow", 4: "cloud"}
SHARE_OF_SLIPS = 0.04  # of the labels: nobody labels without one


def main() -> None:
    """Read the argument and make everything."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    make_data(parser.parse_args().folder)


def make_data(folder: Path) -> None:
    """Fill a folder: scenes/ with products, masks/ with what was made of them."""
    scenes, masks = folder / "scenes", folder / "masks"
    masks.mkdir(parents=True, exist_ok=True)
    fmask = masks / "fmask.tif"
    l1c = make_product(scenes, size_m=SIZE_M, truth=fmask)
    make_product(folder / "level2a", size_m=SIZE_M, level="L2A")
    for tile, seed in OTHER_TILES.items():
        make_product(scenes, size_m=SMALL_SIZE_M, tile=tile, seed=seed)
    stack_bands(l1c, folder / "stack.tif")

    mask, grown, probability = (str(masks / f"{name}.tif") for name in ("mask", "grown", "probability"))
    run(MaskSceneJob(str(l1c), grown, report=str(masks / "run_report.html")))
    run(MaskSceneJob(str(l1c), mask, probability=probability, preset=ScenePreset.KEEP_DATA))
    sample = masks / "sample.gpkg"
    run(SamplePointsJob(mask, str(sample), number=POINTS, min_per_class=50))
    label(sample, fmask)
    run(AssessMaskJob((mask, grown), labels=str(sample), html=str(masks / "accuracy_report.html")))
    run(TuneProbabilityJob(probability, labels=str(sample), html=str(masks / "threshold_report.html"), aim=Aim.F1))
    run(MaskFolderJob(str(scenes), str(folder / "archive"), resolution_m=60, html=str(masks / "overview.html")))


def stack_bands(product: Path, stack: Path) -> None:
    """Write the bands of a Level-1C product, at 60 m, as one raster without metadata."""
    paths = [next(product.rglob(f"*_{band}.jp2")) for band in STACKED]
    with rasterio.open(paths[0]) as coarse:
        profile = {**coarse.profile, "driver": "GTiff", "count": len(paths), "nodata": 0, "tiled": False}
    with rasterio.open(stack, "w", **profile) as target:
        for number, path in enumerate(paths, start=1):
            with rasterio.open(path) as band:
                step = round(STACK_PIXEL_M / band.res[0])
                target.write(band.read(1)[::step, ::step], number)


def label(sample: Path, truth: Path) -> None:
    """Label all points of a sample but the last ones as the truth says, with a slip now and then."""
    rng = np.random.default_rng(0)
    with closing(sqlite3.connect(sample)) as database, rasterio.open(truth) as classes, database:
        points = database.execute("SELECT fid, geom FROM sample ORDER BY fid").fetchall()
        for fid, geometry in points[:-UNLABELLED]:
            place = np.frombuffer(geometry, "<f8", count=2, offset=len(geometry) - 16)
            code = int(next(classes.sample([tuple(place)]))[0])
            named = "thin cloud" if rng.random() < SHARE_OF_SLIPS else CLASS_OF_FMASK.get(code, "unsure")
            database.execute('UPDATE sample SET "class" = ? WHERE fid = ?', (named, fid))


if __name__ == "__main__":
    main()
