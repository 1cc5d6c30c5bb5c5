"""Products among the masks of a series are masked for as long as they are looked at."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from cloudsieve.core.errors import CancelledError, InputError
from cloudsieve.core.jobs import Evaluator, Job, MaskSceneJob, UsableShareJob
from cloudsieve.core.monitor import Monitor
from cloudsieve.core.pipelines import usableshare
from cloudsieve.core.result import Result
from cloudsieve.core.run import run
from cloudsieve.scripts.synthetic_scene import make_product
from cloudsieve.tests.core.archives import copy_product, safe_name
from cloudsieve.tests.core.rasters import Recorder
from cloudsieve.tests.core.zones import read_table, ring_of, write_mask, write_rings

CORNER_M = (399960, 5300040)
FIRST, SECOND = "20230712T102559", "20230717T102559"


@pytest.fixture(scope="module")
def safe(tmp_path_factory) -> Path:
    return make_product(tmp_path_factory.mktemp("product"), size_m=1200, nodata_share=0.1)


@pytest.fixture
def fields(tmp_path) -> str:
    boxes = ((10.3, 4.5, 60.2, 44), (70, 10, 71, 11), (90.5, 80, 130, 110))
    return write_rings(tmp_path / "fields.gpkg", *(ring_of(box, CORNER_M) for box in boxes))


@pytest.fixture
def temporary(tmp_path, monkeypatch) -> Path:
    """Have temporary files in a folder of the test."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(folder))
    return folder


@pytest.fixture
def job(fields, one_tree, tmp_path):
    """Return a function to a job with the small forest."""

    def make(**given: Any) -> UsableShareJob:
        quick = {"model": one_tree, "engine": Evaluator.NUMPY}
        return UsableShareJob(fields, str(tmp_path / "t.csv"), **{**quick, **given})

    return make


def without_names(rows: list[dict[str, str]]) -> list[dict[str, str]]:
    return [{name: value for name, value in row.items() if name != "mask"} for row in rows]


def put_mask(job: Job, monitor: Monitor) -> Result:
    """Stand in for the job of a scene: one mask, half of it cloud, of a quarter of which only a shadow is to blame."""
    assert isinstance(job, MaskSceneJob)
    time = Path(job.product).name[11:26]
    day = f"{time[:4]}-{time[4:6]}-{time[6:8]}"
    masked = np.tile([0, 1], (120, 60))
    sources = masked * np.where(np.arange(120) % 8 == 1, 2, 1)
    for path, pixels, kind in ((job.output, masked, "mask"), (str(job.sources), sources, "sources")):
        write_mask(Path(path), pixels, day, kind, CLOUDSIEVE_SOURCES='["s2cloudless", "Cloud shadow"]')
        with rasterio.open(path, "r+") as file:
            file.transform = rasterio.Affine(10, 0, CORNER_M[0], 0, -10, CORNER_M[1])
    monitor.info("Product: so and so.")
    monitor.warn("The sun is low.")
    monitor.progress(1.0)
    return Result({}, {})


def test_a_product_gives_what_its_mask_and_sources_give(safe, job, one_tree, temporary, tmp_path):
    mask, sources = str(tmp_path / "mask.tif"), str(tmp_path / "sources.tif")
    run(MaskSceneJob(str(safe), mask, sources=sources, model=one_tree, engine=Evaluator.NUMPY))

    run(job(masks=(mask, sources)))
    expected = read_table(str(tmp_path / "t.csv"))
    run(job(masks=(str(safe),)))
    found = read_table(str(tmp_path / "t.csv"))

    assert without_names(found) == without_names(expected)
    assert {row["mask"] for row in found} == {safe.name}
    assert len({row["clear"] for row in found}) > 1
    assert all(row["shadow"] for row in found)
    assert not list(temporary.iterdir())


def test_the_products_of_a_folder_are_masked_one_after_the_other(safe, job, temporary, tmp_path):
    for time in (SECOND, FIRST):
        copy_product(safe, tmp_path / "series", time=time)
    alive: list[int] = []

    def count(each: Job, monitor: Monitor) -> Result:
        alive.append(len(list(temporary.iterdir())))
        return put_mask(each, monitor)

    monitor = Recorder()
    usableshare.run(job(folder=str(tmp_path / "series")), monitor, count)

    rows = read_table(str(tmp_path / "t.csv"))[:2]
    assert [(row["date"], row["mask"]) for row in rows] == [
        ("2023-07-12", f"{safe_name(FIRST)}.SAFE"),
        ("2023-07-17", f"{safe_name(SECOND)}.SAFE"),
    ]
    assert [float(rows[0][name]) for name in ("clear", "cloud", "shadow")] == pytest.approx(
        [0.5, 0.375, 0.125], abs=0.02
    )
    assert alive == [1, 1]
    assert monitor.fractions == sorted(monitor.fractions)
    assert 0.4 < monitor.fractions[0] < 0.5
    assert monitor.warnings == ["The sun is low."] * 2
    assert [remark for remark in monitor.remarks if "masked as" in remark] == [
        f"{safe_name(time)}: masked as Mask a Sentinel-2 scene does by default." for time in (FIRST, SECOND)
    ]
    assert "Product: so and so." not in monitor.remarks


def test_a_product_whose_mask_is_there_is_not_masked_again(safe, job, tmp_path):
    product = copy_product(safe, tmp_path / "series", time=FIRST)
    mask = write_mask(tmp_path / "series" / "own.tif", np.zeros((4, 4)), "2023-07-12", CLOUDSIEVE_TILE="T32TMT")
    with rasterio.open(mask, "r+") as file:
        file.transform = rasterio.Affine(300, 0, CORNER_M[0], 0, -300, CORNER_M[1])

    def refuse(each: Job, monitor: Monitor) -> Result:
        raise AssertionError(each)

    monitor = Recorder()
    usableshare.run(job(folder=str(tmp_path / "series")), monitor, refuse)

    assert {row["mask"] for row in read_table(str(tmp_path / "t.csv"))} == {"own.tif"}
    assert f"{product} is not masked, for {mask} is a mask of the same acquisition." in monitor.remarks


def test_of_two_processings_of_an_acquisition_the_newer_one_is_masked(safe, job, tmp_path):
    for baseline in ("0400", "0509"):
        copy_product(safe, tmp_path / "series", baseline=baseline)

    monitor = Recorder()
    usableshare.run(job(folder=str(tmp_path / "series")), monitor, put_mask)

    assert {row["mask"] for row in read_table(str(tmp_path / "t.csv"))} == {f"{safe_name(baseline='0509')}.SAFE"}
    assert any("is an older processing (04.00)" in warning for warning in monitor.warnings)


def test_what_is_no_product_of_sentinel_2_is_passed_over_in_a_folder_and_refused_by_name(safe, job, tmp_path):
    copy_product(safe, tmp_path / "series")
    other = tmp_path / "series" / "LC08_L1TP_193027_20230712_20230718_02_T1.tar"
    other.touch()

    monitor = Recorder()
    usableshare.run(job(folder=str(tmp_path / "series")), monitor, put_mask)
    assert any("is a product of Landsat" in warning for warning in monitor.warnings)

    with pytest.raises(InputError, match=r"cannot be masked: LC08_.* is a product of Landsat"):
        usableshare.run(job(masks=(str(other),)), Recorder(), put_mask)


def test_products_of_two_tiles_are_refused_before_one_is_masked(safe, job, tmp_path):
    products = [copy_product(safe, tmp_path, tile=tile) for tile in ("T32TMT", "T32TNT")]

    def refuse(each: Job, monitor: Monitor) -> Result:
        raise AssertionError(each)

    with pytest.raises(InputError, match="take one tile at a time"):
        usableshare.run(job(masks=tuple(map(str, products))), Recorder(), refuse)


def test_nothing_is_left_of_a_product_that_cannot_be_masked(safe, job, temporary, tmp_path):
    product = copy_product(safe, tmp_path)
    next(product.rglob("*_B02.jp2")).unlink()

    with pytest.raises(InputError, match="B02"):
        run(job(masks=(str(product),)))

    assert not list(temporary.iterdir())
    assert not (tmp_path / "t.csv").exists()


def test_cancel_while_a_product_is_masked_leaves_nothing(safe, job, temporary, tmp_path):
    monitor = Recorder(cancel_when=lambda monitor: len(monitor.fractions) > 0 and monitor.fractions[-1] < 0.9)

    with pytest.raises(CancelledError):
        run(job(masks=(str(safe),)), monitor)

    assert not list(temporary.iterdir())
    assert not list(tmp_path.glob("*t.csv*"))


def test_a_product_in_the_folder_that_cannot_be_masked_is_passed_over(safe, job, tmp_path, monkeypatch):
    """As among hundreds of downloads one is that never ended."""
    folder = tmp_path / "in"
    folder.mkdir()
    empty = folder / f"{safe_name(SECOND)}.SAFE"
    empty.mkdir()
    monitor = Recorder()

    with pytest.raises(InputError, match="could be masked; the log says why"):
        run(job(folder=str(folder)), monitor)
    copy_product(safe, folder, time=FIRST)
    run(job(folder=str(folder)), monitor)
    with pytest.raises(InputError, match="is empty"):
        run(job(masks=(str(empty),)), monitor)

    assert {row["date"] for row in read_table(str(tmp_path / "t.csv"))} == {"2023-07-12"}
    assert sum(f"{empty.name} is empty" in warning for warning in monitor.warnings) == 2
