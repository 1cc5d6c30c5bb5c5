#!/usr/bin/env python3
"""Score what people painted and write docs/accuracy.md, or with --check tell whether it is up to date.

scripts/python scripts/make_accuracy_docs.py [--check]

The labels are in the folder that CLOUDSIEVE_TEST_DATA names; without them there is nothing to score.
"""

from __future__ import annotations

import contextlib
import csv
import functools
import os
import sqlite3
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Callable, NamedTuple, Optional

import numpy as np
import rasterio
from cloudsieve.core.accuracy.confusion import compare_tolerantly, no_confusion
from cloudsieve.core.accuracy.edges import near_edge
from cloudsieve.core.geopackage import read_layer
from cloudsieve.core.jobs import (
    AssessMaskJob,
    CloudShadowJob,
    DeepMaskJob,
    MaskFromProbabilityJob,
    SamplePointsJob,
    TuneProbabilityJob,
)
from cloudsieve.core.run import run
from cloudsieve.core.tables import NODATA, ShadowsBy
from cloudsieve.scripts.generated_page import table, write_or_check

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "accuracy.md"
DATA = Path(os.environ.get("CLOUDSIEVE_TEST_DATA") or ROOT.parent / "shared" / "data")
LABELS = DATA / "13_labels_shadow_alberta"
CLOUD_LABELS = DATA / "11_labels_oncloudn_chips_2_4"
CLOUD_CLP = 102  # of 255: a probability of 0.4
SCL_SHADOW, SCL_CLOUDS = 3, (8, 9)
CLASSES = ("no shadow", "shadow")
NETWORK = "csmask-l2a-4"  # the bands of all labelled scenes
NETWORK_BANDS = ("B02", "B03", "B04", "B08")
PRODUCT = "S2A_MSIL2A_20200615T183921_N0214_R070_T12UUB_20200615T233015"  # so that a folder of bands tells its level
DEEP_COLUMNS = ("piece", "what votes", "precision", "recall", "F1")
COLUMNS = ("method", "precision", "recall", "F1", "F1 tolerant")

HEAD = """# How good it is

## Shadows

The table is made by `make accuracy`, which runs *Cloud shadow* on three Sentinel-2 scenes over farmland in Alberta
whose shadows people painted by hand, and compares pixel by pixel. Pixels that are cloud in any of the inputs are left
out; "tolerant" also leaves out pixels within one pixel of a painted edge. All three dates are counted together."""

CLOUDS = """\
## Clouds

**How good s2cloudless is, was not measured here**: it needs ten bands of a Level-1C product, and no human labels with
these bands were at hand. What it gives is compared bit for bit with what its authors' package gives, and their figures
are below. Who has the [Sentinel-2 Cloud Mask Catalogue](https://doi.org/10.5281/zenodo.4172871), 513 pieces of scenes
with painted masks, measures it with `python -m cloudsieve.benchmark catalogue FOLDER`; see
[the command line](command-line.md#the-cloud-mask-catalogue).

Two small pieces of Level-2A scenes with painted clouds and four bands were at hand. s2cloudless does not work on
these, so the next table is about *Best threshold*, *Stratified sample to label* and *Accuracy of a mask* themselves:
the blue band, brighter is cloudier, is cut at the threshold that *Best threshold* finds (for F1, with the bootstrap's
interval), and the mask is assessed twice, on every pixel and on a sample of 200 points labelled from the painting.
F1 is what a single bright band reaches on its own training data, which any detector should surpass."""

DEEP_CLOUDS = """\
*Clouds and shadows (deep network)* does work on them, with the networks of four bands. The painted outlines are
generous, which costs it recall. It was trained on larger pixels than those of 10 m; finer ones do it no harm.
s2cloudless and the scene classification cannot vote beside it, since the pieces have neither their bands nor an SCL.
The one other detector that four bands allow is the bright blue band of the table above, at the threshold that fits its
own piece best; so what it adds is flattered:"""

CLOUD_COLUMNS = ("piece", "painted cloud", "best threshold of B02", "F1, every pixel", "F1 by 200 points")
BRIGHTEST_DN = 10000

TAIL = """\
What the rows mean: the first is the algorithm as it is, with the clouds of s2cloudless (160 m) or classes 8 and 9 of
the scene classification. *Clouds of SCL alone* is what a Level-2A product gives by itself. *Satellite overhead*
leaves out the viewing angle. *Azimuths turned* is the placebo: whatever it finds, it finds by chance. *Deep network* is
*Clouds and shadows (deep network)* with four bands, which may see shadow in the clouds of others. *Geometry and deep
network together* is that choice of *Shadows told by*: what both find, told by one run. The last row is what either
finds.

The parameters are round numbers. Four of them were chosen again with each date left out in turn and then scored on
the date left out: F1 0.836, tolerant 0.883.

### What others reach

Scores depend on the test set; these are not from the scenes above unless it says so.

| method | measure | shadow | source |
| --- | --- | --- | --- |
| the method of the labels' own paper, five dates of this site | F1 | 0.79 | doi 10.3390/rs15163955 |
| the recipe for s2cloudless (1 km) written again, five dates of this site | F1 | 0.63 | Earth Engine tutorial |
| Fmask 4 | median balanced accuracy per patch | 0.72 | Aybar et al. 2022, table 6 |
| Sen2Cor (SCL) | median balanced accuracy per patch | 0.51 | the same |

@CLOUDS@

### What others found

| method | measure | cloud | source |
| --- | --- | --- | --- |
| people, a second time | median balanced accuracy per patch, 975 patches | 0.99 | Aybar et al. 2022, table 6 |
| UNetMobV2 (trained on these data) | the same | 0.92 | the same |
| Fmask 4 | the same | 0.84 | the same |
| KappaMask on Level-1C | the same | 0.82 | the same |
| s2cloudless | the same | 0.79 | the same |
| Sen2Cor (SCL) | the same | 0.71 | the same |
| QA60 | the same | 0.58 | the same |
| s2cloudless | Dice, the test set of KappaMask's authors | 0.63 | Domnich et al. 2021 |
| Fmask 4 | the same | 0.61 | the same |
| Sen2Cor | the same | 0.59 | the same |

The order hardly changes from one test set to another; the levels differ by 20 points. Whether thin cloud is cloud
decides more than the detector does.

## What was not measured

One site, one summer, the sun 29 to 34 degrees from the vertical. Mountains, snow, deserts, coasts, towns and winter
were not measured, and no labels with all thirteen bands were at hand, so clouds are compared with s2cloudless itself,
bit for bit, and not with people. Over Ireland (one tile, October) the shadows agree with those that Sen2Cor marks by
F1 0.84; that is a guard, not truth.

The labels of clouds: DrivenData "On Cloud N", from the Sentinel-2 Cloud Cover Segmentation Dataset of Radiant Earth
(CC BY 4.0); their outlines are generous. The labels of shadows: github
JeffreyLayton/Cloud-Shadow-Detection-Result-Generation, MIT licence. Both contain modified Copernicus Sentinel data."""


class Scene(NamedTuple):
    """One date: the folder, the painted shadows, all clouds, those of the scene classification, and its shadows."""

    folder: Path
    painted: np.ndarray
    clouds: np.ndarray
    scl_clouds: np.ndarray
    scl_shadows: np.ndarray


def make_page() -> str:
    """Return the whole page."""
    rows = (
        ("*Cloud shadow*", score(lambda scene: find(scene, scene.clouds))),
        ("*Cloud shadow*, clouds of SCL alone", score(lambda scene: find(scene, scene.scl_clouds))),
        ("*Cloud shadow*, satellite overhead", score(lambda scene: find(scene, scene.clouds, overhead=True))),
        ("*Cloud shadow*, azimuths turned by 180°", score(lambda scene: find(scene, scene.clouds, turn_deg=180))),
        ("SCL class 3 (Sen2Cor)", score(lambda scene: scene.scl_shadows)),
        ("*Deep network*", score(find_deeply)),
        ("*Cloud shadow*, geometry and deep network together", score(find_together)),
        ("*Deep network* or *Cloud shadow*", score(lambda scene: find_deeply(scene) | find(scene, scene.clouds))),
    )
    numbers = ((name, *(f"{value:.3f}" for value in values)) for name, values in rows)
    before, after = TAIL.split("@CLOUDS@\n\n")
    clouds = "\n\n".join(
        [CLOUDS, table(CLOUD_COLUMNS, cloud_rows()), DEEP_CLOUDS, table(DEEP_COLUMNS, deep_cloud_rows())]
    )
    return "\n\n".join([HEAD, table(COLUMNS, numbers), before.strip(), clouds, after]) + "\n"


def cloud_rows() -> Iterator[tuple[str, ...]]:
    """Yield the row of each piece with painted clouds."""
    for folder in sorted(CLOUD_LABELS.glob("chip_*")):
        with tempfile.TemporaryDirectory() as scratch:
            yield score_brightness(folder, Path(scratch))


def deep_cloud_rows() -> Iterator[tuple[str, ...]]:
    """Yield how well the network finds the painted clouds, at several pixel sizes and with another vote."""
    for folder in sorted(CLOUD_LABELS.glob("chip_*")):
        painted = read(folder, "label")[0]
        found: dict[int, np.ndarray] = {}
        for pixel_m in (10, 20, 30):
            with tempfile.TemporaryDirectory() as scratch:
                bands = tuple(str(folder / f"{band}.tif") for band in NETWORK_BANDS)
                output = str(Path(scratch) / "classes.tif")
                run(DeepMaskJob(bands=bands, output=output, network=NETWORK, resolution_m=pixel_m))
                classes = read(Path(scratch), "classes")[0]
            places = (np.arange(len(painted)) * 10 + 5) // pixel_m
            found[pixel_m] = classes[places][:, places] == 1
        bright = find_bright(folder)
        for who, pixels in (
            *((f"*Deep network*, {pixel_m} m", pixels) for pixel_m, pixels in found.items()),
            ("bright blue band", bright),
            ("*Deep network*, 20 m, and bright blue band", found[20] & bright),
            ("*Deep network*, 20 m, or bright blue band", found[20] | bright),
        ):
            yield folder.name.replace("_", " "), who, *score_clouds(pixels, painted)


def score_clouds(found: np.ndarray, painted: np.ndarray) -> tuple[str, ...]:
    """Return precision, recall and F1 of found clouds (bool) against painted ones (uint8, 255 is nothing known)."""
    truth = painted == 1
    hits = np.sum(found & truth)
    precision, recall = hits / np.sum(found & (painted != NODATA)), hits / np.sum(truth)
    return tuple(f"{number:.3f}" for number in (precision, recall, 2 * precision * recall / (precision + recall)))


def find_bright(folder: Path) -> np.ndarray:
    """Return where the blue band is above its best threshold: bool (h, w)."""
    with tempfile.TemporaryDirectory() as scratch:
        bright = str(Path(scratch) / "bright.tif")
        write_brightness(folder, bright)
        threshold = run(TuneProbabilityJob(bright, reference=str(folder / "label.tif")))["threshold"]
        return read(Path(scratch), "bright")[0] > threshold


@functools.cache
def shadows_by_network(folder: Path) -> np.ndarray:
    """Return where the network finds shadow on a date: bool (h, w)."""
    with tempfile.TemporaryDirectory() as scratch:
        output = str(Path(scratch) / "classes.tif")
        run(DeepMaskJob(bands=write_bands(folder, Path(scratch)), output=output, network=NETWORK))
        return read(Path(scratch), "classes")[0] == 3


def write_bands(folder: Path, into: Path) -> tuple[str, ...]:
    """Write the bands of the network of a date as reflectance, and return their paths."""
    red, green, blue = read(folder, "RGB")[:3] / np.float32(2.5 * 255)
    nir = read(folder, "B08")[0] / np.float32(65535)
    with rasterio.open(folder / "B08.tif") as file:
        profile = file.profile
    paths = tuple(str(into / f"{name}.tif") for name in NETWORK_BANDS)
    for path, reflectance in zip(paths, (blue, green, red, nir)):
        write_raster(path, reflectance, profile)
    return paths


def find_deeply(scene: Scene) -> np.ndarray:
    """Return where the network finds shadow on a date: bool (h, w)."""
    return shadows_by_network(scene.folder)


def find_together(scene: Scene) -> np.ndarray:
    """Return where one run of *Cloud shadow* by geometry and network finds shadow on a date: bool (h, w)."""
    with tempfile.TemporaryDirectory() as scratch:
        product = Path(scratch) / PRODUCT
        product.mkdir()
        write_bands(scene.folder, product)
        mask, output = str(Path(scratch) / "clouds.tif"), str(Path(scratch) / "shadows.tif")
        write_mask(scene, mask)
        together = ShadowsBy.NETWORK_AND_GEOMETRY
        run(CloudShadowJob(output, product=str(product), clouds=mask, shadows_by=together, **angles_of(scene)))
        return read(Path(scratch), "shadows")[0] == 1


def score_brightness(folder: Path, scratch: Path) -> tuple[str, ...]:
    """Find the best threshold of the blue band, and assess the mask on all pixels and on a sample."""
    painted = str(folder / "label.tif")
    bright, mask, points = (str(scratch / name) for name in ("bright.tif", "mask.tif", "points.gpkg"))
    with rasterio.open(painted) as file:
        labels, profile = file.read(1), file.profile
    write_brightness(folder, bright)
    best = run(TuneProbabilityJob(bright, reference=painted))
    cut = MaskFromProbabilityJob(bright, mask, threshold=best["threshold"], average_over_px=0, dilation_size_px=0)
    run(cut)
    every = run(AssessMaskJob((mask,), reference=painted))
    run(SamplePointsJob(mask, points, number=200))
    label_points(points, labels, profile["transform"])
    table_path = str(scratch / "t.csv")
    run(AssessMaskJob((mask,), labels=points, table=table_path))
    with open(table_path, encoding="utf-8") as file:
        (f1,) = (
            row
            for row in csv.DictReader(file)
            if (row["count"], row["class"], row["measure"]) == ("estimate", "masked", "f1")
        )
    interval = f"{best['threshold']:.3f} ({best['threshold_low']:.3f} to {best['threshold_high']:.3f})"
    estimate = f"{float(f1['value']):.3f} ({float(f1['low']):.3f} to {float(f1['high']):.3f})"
    share = f"{np.mean(labels[labels != 255] == 1):.3f}"
    return folder.name.replace("_", " "), share, interval, f"{every['f1']:.3f}", estimate


def write_brightness(folder: Path, path: str) -> None:
    """Write the blue band of a piece as if it were a probability of cloud."""
    blue = read(folder, "B02")[0]
    with rasterio.open(folder / "label.tif") as file:
        profile = file.profile
    write_raster(path, np.where(blue == 0, np.nan, np.clip(blue / BRIGHTEST_DN, 0, 1)).astype(np.float32), profile)


def write_raster(path: str, values: np.ndarray, profile: dict[str, Any]) -> None:
    """Write a raster on the grid of another."""
    with rasterio.open(path, "w", **{**profile, "driver": "GTiff", "dtype": values.dtype, "nodata": None}) as file:
        file.write(values, 1)


def label_points(path: str, labels: np.ndarray, transform: Any) -> None:
    """Label each point of a sample with what was painted there."""
    layer = read_layer(path)
    with contextlib.closing(sqlite3.connect(path)) as database, database:
        for trigger in database.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            database.execute(f'DROP TRIGGER "{trigger[0]}"')  # they call functions that only GDAL's SQLite has
        for number, (x, y) in enumerate(layer.points, 1):
            column, row = (int(place) for place in ~transform * (x, y))
            words = {0: "clear", 1: "cloud"}.get(int(labels[row, column]), "unsure")
            database.execute("UPDATE sample SET class = ? WHERE fid = ?", (words, number))


def scenes() -> Iterator[Scene]:
    """Yield the dates."""
    for folder in sorted(LABELS.glob("2*")):
        scl, clp = read(folder, "SCL")[0], read(folder, "CLP")[0]
        red, green, blue = read(folder, "shadowBaseline")[:3]
        scl_clouds = np.isin(scl, SCL_CLOUDS)
        painted = (red == 0) & (green == 255) & (blue == 0)
        yield Scene(folder, painted, scl_clouds | (clp > CLOUD_CLP), scl_clouds, scl == SCL_SHADOW)


def read(folder: Path, name: str) -> np.ndarray:
    """Return all bands of one of the rasters of a date."""
    with rasterio.open(folder / f"{name}.tif") as file:
        return file.read()


def write_mask(scene: Scene, path: str) -> None:
    """Write the clouds of a date as a mask on the grid of its bands."""
    with rasterio.open(scene.folder / "B08.tif") as nir:
        profile = {**nir.profile, "driver": "GTiff", "dtype": "uint8", "nodata": 255}
    with rasterio.open(path, "w", **profile) as file:
        file.write(scene.clouds.astype(np.uint8), 1)


def angles_of(scene: Scene) -> dict[str, Any]:
    """Return the mean angles of a date, as the fields of the job."""
    return {
        key: float(np.nanmean(read(scene.folder, name)))
        for key, name in (
            ("sun_zenith_deg", "sunZenithAngles"),
            ("sun_azimuth_deg", "sunAzimuthAngles"),
            ("view_zenith_deg", "viewZenithMean"),
            ("view_azimuth_deg", "viewAzimuthMean"),
        )
    }


def find(scene: Scene, clouds: np.ndarray, overhead: bool = False, turn_deg: float = 0) -> np.ndarray:
    """Return what the algorithm finds: bool (h, w)."""
    angles = angles_of(scene)
    for key in ("sun_azimuth_deg", "view_azimuth_deg"):
        angles[key] = (angles[key] + turn_deg) % 360
    if overhead:
        angles["view_zenith_deg"] = 0.0
    with tempfile.TemporaryDirectory() as folder:
        mask, output = str(Path(folder) / "clouds.tif"), str(Path(folder) / "shadows.tif")
        write_mask(scene._replace(clouds=clouds), mask)
        run(CloudShadowJob(output=output, nir=str(scene.folder / "B08.tif"), clouds=mask, **angles))
        with rasterio.open(output) as file:
            return file.read(1) == 1


def score(method: Callable[[Scene], np.ndarray]) -> tuple[float, float, float, float]:
    """Return precision, recall, F1 and tolerant F1 of a method, all dates together."""
    strict, tolerant = no_confusion(CLASSES), no_confusion(CLASSES)
    for scene in scenes():
        painted = scene.painted.astype(np.uint8)
        near = near_edge(painted, len(CLASSES), 1)
        truth = np.where(scene.clouds, np.uint8(NODATA), painted)
        every, far = compare_tolerantly(method(scene).astype(np.uint8), truth, near, CLASSES)
        strict, tolerant = strict + every, tolerant + far
    keys = ("users_accuracy", "producers_accuracy", "f1")
    precision, recall, f1 = (strict.measures().of(key, "shadow").value for key in keys)
    tolerant_f1 = tolerant.measures().of("f1", "shadow").value
    return precision or 0.0, recall or 0.0, f1 or 0.0, tolerant_f1 or 0.0


def main() -> Optional[int]:
    """Write the page, or check it."""
    if not LABELS.is_dir():
        sys.stderr.write(f"The labels are not in {DATA}; set CLOUDSIEVE_TEST_DATA to the folder that holds them.\n")
        return 1
    return write_or_check(PAGE, make_page, "make accuracy")


if __name__ == "__main__":
    sys.exit(main())
