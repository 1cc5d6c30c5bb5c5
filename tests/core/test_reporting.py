"""The report of a masked scene: pictures, shares, settings, provenance and warnings in one file."""

from __future__ import annotations

import base64
import re
from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from cloudsieve.core.errors import OutputError
from cloudsieve.core.jobs import Evaluator, MaskSceneJob
from cloudsieve.core.product import open_product
from cloudsieve.core.raster import open_raster, read_small
from cloudsieve.core.reporting import MaskPicture, draw_scene
from cloudsieve.core.run import run
from cloudsieve.core.target import Target
from cloudsieve.scripts.synthetic_scene import make_product
from cloudsieve.tests.core.rasters import Recorder, grid_of, read, write

_PICTURE = re.compile(r'src="data:image/png;base64,([^"]+)" alt="([^"]+)"')


@pytest.fixture(scope="module")
def l1c(tmp_path_factory) -> Path:
    return Path(make_product(tmp_path_factory.mktemp("l1c"), size_m=1200))


def report_of(tmp_path: Path, product: Path, one_tree: str, **settings: Any) -> str:
    job = MaskSceneJob(
        str(product),
        str(tmp_path / "m.tif"),
        report=str(tmp_path / "r.html"),
        model=one_tree,
        engine=Evaluator.NUMPY,
        **settings,
    )
    result = run(job, Recorder())
    assert result.outputs["report"] == job.report
    return (tmp_path / "r.html").read_text(encoding="utf-8")


def pictures_in(report: str) -> dict[str, np.ndarray]:
    found = {}
    for data, title in _PICTURE.findall(report):
        with rasterio.MemoryFile(BytesIO(base64.b64decode(data))) as memory, memory.open() as picture:
            found[title] = np.moveaxis(picture.read(), 0, -1)
    return found


@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
def test_shows_scene_and_mask_pixel_by_pixel(tmp_path, one_tree, l1c):
    pictures = pictures_in(report_of(tmp_path, l1c, one_tree))
    mask = read(tmp_path / "m.tif")
    scene, over = pictures["The scene."], pictures["The mask."]

    assert scene.shape == over.shape == (*mask.shape, 3)
    np.testing.assert_array_equal(over[mask == 0], scene[mask == 0])
    assert (over[mask == 255] == (100, 100, 100)).all()
    assert (over[mask == 1] != scene[mask == 1]).any(axis=-1).all()


def test_tells_shares_settings_provenance_and_warnings(tmp_path, one_tree, l1c):
    report = report_of(tmp_path, l1c, one_tree, threshold=0.37)

    for text in ("Masked (percent of valid pixels)", "s2cloudless (percent", "balanced", "0.37", "100", l1c.name):
        assert text in report
    assert "CLOUDSIEVE_" not in report
    assert str(tmp_path) not in report, "where the files lie is nobody's business"


def test_warnings_stand_at_the_top(tmp_path, one_tree, l1c):
    broken = Path(make_product(tmp_path / "broken", size_m=1200))
    for xml in broken.rglob("MTD_TL.xml"):
        xml.unlink()
    report = report_of(tmp_path, broken, one_tree)

    assert report.index("Warnings") < report.index("Shadows are not looked for") < report.index("Scene and mask")


def test_without_a_finished_image_the_bands_are_drawn(tmp_path, one_tree):
    bare = Path(make_product(tmp_path / "bare", size_m=1200))
    for image in bare.rglob("*_TCI.jp2"):
        image.unlink()
    scene = draw_scene(open_product(str(bare)), open_raster(str(next(bare.rglob("*_B05.jp2")))).grid, Recorder())

    assert scene is not None
    assert scene.shape == (60, 60, 3)
    assert scene.max() > 150


def test_a_damaged_image_costs_the_picture_and_not_the_mask(tmp_path, one_tree):
    damaged = Path(make_product(tmp_path / "damaged", size_m=1200))
    for image in damaged.rglob("*_TCI.jp2"):
        image.write_bytes(b"no image")
    report = report_of(tmp_path, damaged, one_tree)

    assert "The report shows no picture of the scene." in report
    assert "The mask." in report


def test_nothing_is_written_where_the_report_cannot_be(tmp_path, one_tree, l1c):
    with pytest.raises(OutputError, match=r"must end in \.html"):
        run(MaskSceneJob(str(l1c), str(tmp_path / "m.tif"), report=str(tmp_path / "r.txt"), model=one_tree))

    assert list(tmp_path.iterdir()) == []


def test_a_picture_takes_every_so_many_th_pixel_whatever_the_strips():
    mask = np.arange(1000 * 500, dtype=np.uint32).reshape(1000, 500) % 2
    pictures = []
    for rows in (7, 400, 1000):
        picture = MaskPicture(Target(grid_of(1000, 500), "m"))
        strips = [mask[first : first + rows].astype(np.uint8) for first in range(0, 1000, rows)]
        assert sum(len(strip) for strip in picture.drawn_along(strips)) == 1000
        pictures.append(picture.over(None))

    assert pictures[0].shape == (334, 167, 3)
    for other in pictures[1:]:
        np.testing.assert_array_equal(other, pictures[0])


def test_small_reads_are_in_place_and_empty_beyond(tmp_path):
    rows = np.kron([[1, 2], [3, 4]], np.ones((50, 50)))
    raster = open_raster(write(tmp_path / "a.tif", rows))
    small = read_small(raster, (1,), grid_of(3, 3, pixel_m=500))[0]
    raster.close()

    assert small.tolist() == [[1, 2, 0], [3, 4, 0], [0, 0, 0]]
