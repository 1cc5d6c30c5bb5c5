"""The curve of a field without its clouds."""

from __future__ import annotations

import shutil
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from cloudsieve.core.errors import InputError, JobError
from cloudsieve.core.geopackage import Crs
from cloudsieve.core.jobs import SclPreset, TimeSeriesJob
from cloudsieve.core.monitor import Monitor
from cloudsieve.core.pipelines import timeseries
from cloudsieve.core.run import run
from cloudsieve.core.s2cloudless import FEATURE_BANDS, load_forest
from cloudsieve.core.tables import SCL_PRESET_CLASSES
from cloudsieve.scripts.synthetic_meadow import NOISE, ORIGIN_M, make_series, ndvi_on, season, write_meadow
from cloudsieve.scripts.synthetic_scene import make_product
from cloudsieve.tests.core.rasters import Recorder, read
from cloudsieve.tests.core.zones import read_table, ring_of, write_mask, write_rings
from rasterio.windows import Window

MAY = date(2023, 5, 3)


@pytest.fixture(scope="module")
def meadow(tmp_path_factory) -> str:
    return write_meadow(tmp_path_factory.mktemp("meadow") / "meadow.gpkg")


@pytest.fixture(scope="module")
def clear_day(tmp_path_factory) -> Path:
    return make_series(tmp_path_factory.mktemp("clear"), [MAY], clouds=False)[0]


def table_of(where: Path, polygons: str, monitor: Monitor | None = None, **options: Any) -> list[dict[str, str]]:
    run(TimeSeriesJob(polygons, str(where / "t.csv"), **options), monitor or Recorder())
    return read_table(str(where / "t.csv"))


def numbers(rows: list[dict[str, str]], name: str) -> np.ndarray:
    return np.array([float(row[name] or "nan") for row in rows])


def test_the_masked_curve_of_a_meadow_is_the_clear_one_and_the_unmasked_is_not(meadow, tmp_path):
    days = season()
    (tmp_path / "clear").mkdir()
    (tmp_path / "cloudy").mkdir()
    make_series(tmp_path / "clear", days, clouds=False)
    make_series(tmp_path / "cloudy", days)

    clear = table_of(tmp_path, meadow, folder=str(tmp_path / "clear"))
    cloudy = table_of(tmp_path, meadow, folder=str(tmp_path / "cloudy"), min_usable=0.2)

    usable = numbers(cloudy, "usable") == 1
    assert 15 <= usable.sum() <= 35  # of 40: there are clouds, but not always
    # Four standard errors of a mean over the pixels that are left, of what the noise of a pixel does to its NDVI.
    red = 0.05
    infrared = red * (1 + numbers(clear, "mean")) / (1 - numbers(clear, "mean"))
    noise = NOISE * 2 * np.hypot(red, infrared) / (red + infrared) ** 2
    allowed = 4 * noise / np.sqrt(np.maximum(numbers(cloudy, "count"), 1))
    masked = np.abs(numbers(cloudy, "mean") - numbers(clear, "mean"))
    unmasked = np.abs(numbers(cloudy, "unmasked_mean") - numbers(clear, "mean"))
    assert (masked[usable] <= allowed[usable]).all()
    assert (unmasked > allowed).sum() > len(days) / 3
    assert np.max(np.abs(numbers(clear, "mean") - [ndvi_on(day) for day in days])) < 0.02
    assert [row["date"] for row in cloudy] == [day.isoformat() for day in days]


def test_a_mean_is_that_of_the_pixels_by_their_parts(clear_day, tmp_path):
    (red,) = clear_day.rglob("*_B04_10m.tif")
    numbers_read = (read(red).astype(float) - 1000) / 10_000
    field = write_rings(tmp_path / "f.gpkg", ring_of((10.5, 20.25, 12, 22), ORIGIN_M))

    (row,) = table_of(tmp_path, field, scenes=(str(clear_day),), indices="B04")

    weights = np.outer([0.75, 1], [0.5, 1])
    expected = np.average(numbers_read[20:22, 10:12], weights=weights)
    assert float(row["mean"]) == pytest.approx(expected, abs=1e-7)  # reflectance is computed in float32
    assert (float(row["count"]), float(row["pixels"])) == (weights.sum(), pytest.approx(weights.sum(), abs=1e-9))


def test_an_index_does_not_depend_on_what_else_is_asked_for(clear_day, tmp_path):
    product = tmp_path / clear_day.name
    shutil.copytree(clear_day, product)
    (red,) = product.rglob("*_B04_10m.tif")
    with rasterio.open(red, "r+") as band:
        band.write(np.zeros((2, 3), np.uint16), 1, window=Window(20, 10, 3, 2))
    field = write_rings(tmp_path / "f.gpkg", ring_of((20, 10, 24, 12), ORIGIN_M))

    (alone,) = table_of(tmp_path, field, scenes=(str(product),), indices="B08")
    infrared, ndvi = table_of(tmp_path, field, scenes=(str(product),), indices="B08, NDVI")

    assert infrared == alone
    told = ("count", "unmasked_count", "valid", "clear", "usable")
    assert [float(infrared[name]) for name in told] == pytest.approx([8, 8, 1, 1, 1])
    assert [float(ndvi[name]) for name in told] == pytest.approx([2, 2, 0.25, 0.25, 0])


def test_a_mask_of_the_same_acquisition_goes_before_the_scene_classification(clear_day, meadow, tmp_path):
    (scl,) = clear_day.rglob("*_SCL_20m.tif")
    mask = write_mask(tmp_path / "m.tif", np.ones((60, 60)), "2023-05-03", CLOUDSIEVE_TILE="T32TMT")
    with rasterio.open(scl) as source, rasterio.open(mask, "r+") as target:
        target.transform = source.transform

    (row,) = table_of(tmp_path, meadow, scenes=(str(clear_day),), masks=(mask,))

    assert (row["clear"], row["mean"], row["usable"]) == ("0.0", "", "0")
    assert float(row["unmasked_mean"]) > 0.5


def test_masks_may_be_a_folder_in_which_other_rasters_lie_as_well(clear_day, meadow, tmp_path):
    (scl,) = clear_day.rglob("*_SCL_20m.tif")
    (tmp_path / "masks").mkdir()
    for name, kind in (("m", "mask"), ("s", "sources"), ("p", "probability")):
        path = write_mask(tmp_path / "masks" / f"{name}.tif", np.ones((60, 60)), "2023-05-03", kind)
        with rasterio.open(scl) as source, rasterio.open(path, "r+") as target:
            target.transform = source.transform

    (row,) = table_of(tmp_path, meadow, scenes=(str(clear_day),), masks=(str(tmp_path / "masks"),))

    assert (row["clear"], row["usable"]) == ("0.0", "0")
    assert float(row["unmasked_mean"]) > 0.5


def test_the_report_has_a_curve_and_marks_the_cloudy_dates(meadow, tmp_path):
    products = make_series(tmp_path, season(looks=6))

    result = run(
        TimeSeriesJob(meadow, str(tmp_path / "t.gpkg"), scenes=tuple(map(str, products)), html=str(tmp_path / "r.html"))
    )

    page = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert "NDVI of 1" in page
    assert "data:image/svg+xml" in page
    assert result["dates"] == 6


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"indices": "NDVI, B99"}, "names B99, which is neither a band nor an index"),
        ({"cloud_probability": True}, "needs Level-1C products"),
        ({"indices": "B11"}, "has no file of band B11"),
        ({"id_field": "nobody"}, 'has no field "nobody"; set ID_FIELD to one of its fields: "fid", "name".'),
    ],
)
def test_what_cannot_be_had_is_refused(clear_day, meadow, tmp_path, options, message):
    with pytest.raises((InputError, JobError), match=message.replace("(", r"\(")):
        table_of(tmp_path, meadow, scenes=(str(clear_day),), **options)

    assert not (tmp_path / "t.csv").exists()


def test_s2cloudless_tells_of_a_polygon_as_a_whole(tmp_path, one_tree):
    product = make_product(tmp_path, size_m=1200, nodata_share=0)
    corner = (399960, 5300040)
    field = write_rings(tmp_path / "f.gpkg", ring_of((0, 0, 120, 120), corner))
    mask = write_mask(tmp_path / "m.tif", np.zeros((120, 120)), "2023-07-12")
    with rasterio.open(mask, "r+") as file:
        file.transform = rasterio.Affine(10, 0, corner[0], 0, -10, corner[1])

    (row,) = table_of(tmp_path, field, scenes=(str(product),), masks=(mask,), cloud_probability=True, model=one_tree)

    bands = [read(next(product.rglob(f"*_{name}.jp2"))) for name in FEATURE_BANDS]
    means = [np.array([(band.astype(float).mean() - 1000) / 10_000], np.float32) for band in bands]
    expected = load_forest(one_tree).scorer().probability(means, np.ones(1, bool))[0]
    assert float(row["cloud_probability"]) == pytest.approx(expected, abs=1e-6)


def test_a_real_product_gives_what_its_pixels_give(real_data, tmp_path):
    product = next(real_data("07_s2l2a_safe_T22HBD_N0214_complete").glob("*.SAFE"))
    with rasterio.open(next(product.rglob("*_B04_10m.jp2"))) as file:
        red, transform, crs = file.read(1).astype(np.float32), file.transform, file.crs
    infrared = read(next(product.rglob("*_B08_10m.jp2"))).astype(np.float32)
    scl = read(next(product.rglob("*_SCL_20m.jp2")))  # all bands of this tile were brought to pixels of 1098 m
    row, column = (size // 2 for size in red.shape)
    left, top, right, bottom = column + 0.25, row + 0.5, column + 40, row + 30
    corners = [(left, top), (right, top), (right, bottom), (left, bottom), (left, top)]
    ring = [transform * corner for corner in corners]
    field = write_rings(tmp_path / "f.gpkg", ring, crs=Crs(crs.to_wkt(), "EPSG", crs.to_epsg()))

    (told,) = table_of(tmp_path, field, scenes=(str(product),), check_files=False)

    part = np.s_[row : row + 30, column : column + 40]
    weights = np.outer([0.5, *[1] * 29], [0.75, *[1] * 39])
    dark, bright = (band[part] / 10_000 for band in (red, infrared))
    valid = (red[part] > 0) & (infrared[part] > 0) & (dark + bright != 0)
    clear = valid & ~np.isin(scl[part], [*SCL_PRESET_CLASSES[SclPreset.CLOUD_AND_SHADOW], 0])
    ndvi = (bright - dark) / np.where(valid, dark + bright, 1)
    for name, chosen in (("mean", clear), ("unmasked_mean", valid)):
        expected = np.average(ndvi[chosen], weights=weights[chosen]) if chosen.any() else np.nan
        assert float(told[name] or "nan") == pytest.approx(expected, abs=1e-6, nan_ok=True)
    assert float(told["clear"]) == pytest.approx((weights * clear).sum() / weights.sum(), abs=1e-9)


def test_products_of_two_tiles_are_refused(meadow, tmp_path):
    here, there = make_series(tmp_path, [MAY, date(2023, 5, 8)])
    for path in sorted(there.rglob("*T32TMT*"), key=lambda path: -len(path.parts)):
        path.rename(path.with_name(path.name.replace("T32TMT", "T32TNT")))
    there = there.rename(there.with_name(there.name.replace("T32TMT", "T32TNT")))

    with pytest.raises(InputError, match=r"is of tile T32TMT, but .* of T32TNT; take one tile at a time"):
        table_of(tmp_path, meadow, scenes=(str(here), str(there)))


@pytest.mark.parametrize("is_folder", [True, False], ids=["in a folder", "named"])
def test_each_acquisition_counts_once_though_it_is_there_zipped_and_in_an_older_processing(
    clear_day, meadow, tmp_path, is_folder
):
    product = shutil.copytree(clear_day, tmp_path / "all" / clear_day.name)
    shutil.make_archive(str(product.with_suffix("")), "zip", product.parent, product.name)
    older = shutil.copytree(clear_day, product.with_name(product.name.replace("N0509", "N0400")))
    shutil.copytree(next(product.rglob("R20m")), product.with_name("clipped"))  # bands, but none of a product
    zipped = product.with_suffix(".zip")
    given = {"folder": str(product.parent)} if is_folder else {"scenes": (str(zipped), str(older), str(product))}
    log = Recorder()

    table = table_of(tmp_path, meadow, log, **given)

    assert [row["scene"] for row in table] == [product.name]
    assert [warning.split(";")[0] for warning in log.warnings] == [
        f"{product.stem}: {zipped.name} is there twice",
        f"{older.stem}: {older.name} is an older processing (04.00)",
    ]


def test_what_is_named_and_is_no_product_is_told_before_anything_is_computed(clear_day, meadow, tmp_path):
    (tmp_path / "empty").mkdir()
    log = Recorder()

    with pytest.raises(InputError, match="empty is empty"):
        table_of(tmp_path, meadow, log, scenes=(str(clear_day), str(tmp_path / "empty")))

    assert log.remarks == []


def test_rows_come_polygon_by_polygon_however_many_are_brought_together(clear_day, tmp_path, monkeypatch):
    boxes = [(column, 10, column + 2, 12) for column in (10, 20, 30)]
    fields = write_rings(tmp_path / "f.gpkg", *(ring_of(box, ORIGIN_M) for box in boxes))
    (later,) = make_series(tmp_path / "later", [MAY + timedelta(days=5)], clouds=False)
    given = {"scenes": (str(later), str(clear_day)), "indices": "NDVI, B04"}

    table = table_of(tmp_path, fields, **given)
    monkeypatch.setattr(timeseries, "_ROWS_AT_ONCE", 1)

    assert [(row["polygon"], row["date"], row["index"]) for row in table] == [
        (polygon, day.isoformat(), index)
        for polygon in ("1", "2", "3")
        for day in (MAY, MAY + timedelta(days=5))
        for index in ("NDVI", "B04")
    ]
    assert table_of(tmp_path, fields, **given) == table


def test_two_products_of_one_day_are_kept_apart_unless_they_are_to_be_one(meadow, tmp_path):
    morning, later = (
        make_series(tmp_path / name, [MAY], seed=seed)[0] for name, seed in (("morning", 1), ("later", 2))
    )
    later = later.rename(later.with_name(later.name.replace("T102559", "T103559")))
    scenes = (str(morning), str(later))

    apart = table_of(tmp_path, meadow, scenes=scenes)
    merged = table_of(tmp_path, meadow, scenes=scenes, merge=True)

    assert len(apart) == 2
    assert [row["clear"] for row in merged] == [max((row["clear"] for row in apart), key=float)]
