"""The commands of the recipes are run, as a reader would copy them, and do what the pages say."""

from __future__ import annotations

import os
import re
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Callable

import numpy as np
import pytest
import rasterio
from cloudsieve.scripts.synthetic_scene import make_product
from cloudsieve.tests.core.rasters import LEFT_M, TOP_M, read, write
from cloudsieve.tests.core.remote_server import serving
from cloudsieve.tests.core.zones import read_table, write_fields
from rasterio.transform import from_origin

ROOT = Path(__file__).resolve().parent.parent
PAGES = ROOT / "docs" / "recipes"
STATE = Path(os.environ.get("CLOUDSIEVE_STATE") or ROOT / ".state")
LINES_OF_A_SCREEN = 55
CLEAR, MASKED, UNKNOWN = 0, 1, 255
TEN_BANDS = ("B01", "B02", "B04", "B05", "B08", "B8A", "B09", "B10", "B11", "B12")

Run = Callable[..., None]

pytestmark = pytest.mark.skipif(not PAGES.is_dir(), reason="the release zip has no tests")


@pytest.fixture
def run_page(tmp_path, monkeypatch) -> Run:
    """Return a function that runs the commands of a page in an empty folder, where the test has put what they need."""
    if not shutil.which("bash"):
        pytest.skip("bash is not installed")
    monkeypatch.chdir(tmp_path)
    start = tmp_path.parent / f"{tmp_path.name}_start.py"
    start.write_text(
        f"import runpy, sys\nrunpy.run_path({str(ROOT / 'engine' / 'launch.py')!r})['register_package']()\n"
        "from cloudsieve.core.cli.commands import main\nsys.exit(main())\n"
    )
    programs = (
        f'cloudsieve() {{ "{sys.executable}" "{start}" "$@"; }}\n'
        f'qgis_process() {{ bash "{ROOT / "scripts" / "qgis"}" "$@"; }}\n'
    )

    def run(name: str, **variables: str) -> None:
        (commands,) = re.findall(r"```bash\n(.*?)```", (PAGES / f"{name}.md").read_text(encoding="utf-8"), re.DOTALL)
        outside = {key: value for key, value in os.environ.items() if not key.startswith(("QGIS_", "PYTEST"))}
        subprocess.run(
            ["bash", "-c", f"set -e\n{programs}{commands}"],
            cwd=tmp_path,
            env={**outside, **variables},
            check=True,
            timeout=300,
        )

    return run


def make_scene(name: str, size_m: int = 1800, level: str = "L1C", baseline: str = "05.09") -> Path:
    """Make a product in the present folder and give it a short name."""
    return make_product(Path(), size_m=size_m, level=level, baseline=baseline).rename(name)


def test_every_page_is_one_screen_with_its_parts():
    for page in PAGES.glob("*.md"):
        text = page.read_text(encoding="utf-8")
        assert "[All recipes](../recipes.md)" in text
        if page.stem == "mosaic":  # other programs do that
            continue
        assert "**When.**" in text, page
        assert re.findall(r"^## (?:The clicks|Products: nothing to do)$", text, re.MULTILINE), page
        assert "## As a command\n\n```bash" in text, page
        assert "](../images/" in text, page
        assert "## What goes wrong" in text, page
        assert text.count("\n") <= LINES_OF_A_SCREEN, page


def test_the_index_leads_to_every_page():
    index = (ROOT / "docs" / "recipes.md").read_text(encoding="utf-8")

    assert set(re.findall(r"\(recipes/([\w-]+)\.md\)", index)) == {page.stem for page in PAGES.glob("*.md")}


def test_every_page_is_tried_here():
    tried = set(re.findall(r'run_page\("([\w-]+)"', Path(__file__).read_text(encoding="utf-8")))

    assert tried == {page.stem for page in PAGES.glob("*.md")}


def test_shadows(run_page):
    make_scene("L1C.SAFE", size_m=3600)

    run_page("shadows")

    mask, shadow = read("mask.tif"), read("shadow.tif")
    assert set(np.unique(mask)) == {CLEAR, MASKED, UNKNOWN}
    np.testing.assert_array_equal(mask == UNKNOWN, read("sources.tif") == UNKNOWN)
    np.testing.assert_array_equal(mask == UNKNOWN, shadow == UNKNOWN)
    assert read("height.tif").shape == shadow.shape


def test_level_2a(run_page):
    make_scene("L2A.SAFE", level="L2A")

    run_page("level-2a")

    scl, mask, cautious = (read(f"{name}.tif") == MASKED for name in ("scl", "mask", "cautious"))
    assert 0 < scl.sum() < mask.sum() <= cautious.sum()
    assert not (scl & ~mask).any()
    assert not (mask & ~cautious).any()


def test_before_2022(run_page):
    scene = make_scene("L1C_2017.SAFE", baseline="02.09")
    bands = [read_coarse(next(scene.rglob(f"*_{band}.jp2"))) for band in TEN_BANDS]
    write(Path("stack.tif"), np.stack(bands), dtype="uint16", pixel_m=60, nodata=0)

    run_page("before-2022")

    for name in ("mask.tif", "mask_of_stack.tif"):
        assert set(np.unique(read(name))) == {CLEAR, MASKED, UNKNOWN}


def read_coarse(path: Path) -> np.ndarray:
    """Return the every so many-th pixel of a band that makes pixels of 60 m."""
    with rasterio.open(path) as band:
        step = round(60 / band.res[0])
        return band.read(1)[::step, ::step]


def test_hls_and_landsat(run_page):
    hls, landsat = "HLS.S30.T32TMT.2023193T102559.v2.0", "LC08_L2SP_034032_20200714_20200912_02_T1"
    clear, cloud, adjacent, shadow, water, fill = 0b0100_0000, 0b10, 0b100, 0b1000, 0b10_0000, 255
    write(Path(f"{hls}.Fmask.tif"), [[clear, cloud, adjacent, shadow, water, fill]], pixel_m=30)
    write(Path(f"{hls}.B04.tif"), [[10, 20, 30, 40, 50, 60]], dtype="int16", pixel_m=30, nodata=-9999)
    clear, cloud, fill = 21824, 22280, 1  # with the bits of their confidences
    write(Path(f"{landsat}_QA_PIXEL.TIF"), [[clear] * 4 + [cloud, fill]], dtype="uint16", pixel_m=30)

    run_page("hls-and-landsat")

    np.testing.assert_array_equal(read("hls_mask.tif"), [[CLEAR, MASKED, MASKED, MASKED, CLEAR, UNKNOWN]])
    np.testing.assert_array_equal(read("hls_red.tif"), [[10, -9999, -9999, -9999, 50, -9999]])
    np.testing.assert_array_equal(read("landsat_mask.tif"), [[CLEAR] * 4 + [MASKED, UNKNOWN]])
    np.testing.assert_array_equal(read("landsat_grown.tif"), [[CLEAR] + [MASKED] * 4 + [UNKNOWN]])


def test_many_scenes(run_page):
    for tile in ("T32TMT", "T32TNT"):
        make_product(Path("scenes"), size_m=1200, tile=tile)

    run_page("many-scenes")

    rows = read_table("scenes.csv")
    assert [row["tile"] for row in rows] == ["T32TMT", "T32TNT"]
    assert {row["status"] for row in rows} <= {"masked", "rejected"}
    assert len(list(Path("masks").glob("*_mask.tif"))) == 2
    assert "T32TNT" in Path("overview.html").read_text(encoding="utf-8")
    assert Path("scenes.gpkg").is_file()
    assert len(Path("jobs.jsonl").read_text(encoding="utf-8").splitlines()) == 2


def test_statistics(run_page):
    if not (STATE / "venv.made").exists():
        pytest.skip(f"there is no environment in {STATE}; scripts/test makes it")
    # One field of two pixels, and one beside it that a cloud hides on the second date.
    ndvi = {"20230702": [[0.2, 0.4, 0.6]], "20230712": [[0.3, 0.5, 0.1]], "20230722": [[0.4, 0.9, 0.8]]}
    masks = {"20230702": [[0, 0, 0]], "20230712": [[0, 0, 1]], "20230722": [[0, 1, 255]]}
    for date, values in ndvi.items():
        write(Path(f"ndvi_{date}.tif"), values, dtype="float32", nodata=np.nan)
        write(Path(f"mask_{date}.tif"), masks[date], nodata=UNKNOWN)
    write_fields(Path("fields.gpkg"), (0, 0, 2, 1), (2, 0, 3, 1), name=["seen", "hidden"])

    run_page("statistics")

    with closing(sqlite3.connect("fields_ndvi.gpkg")) as file:
        rows = file.execute("SELECT name, ndvi_count, ndvi_mean FROM fields_ndvi").fetchall()
    found = {name: (count, mean) for name, count, mean in rows}
    assert found["seen"] == (2, pytest.approx(0.4))
    assert found["hidden"] == (0, None)
    np.testing.assert_allclose(read("median.tif"), [[0.3, 0.45, 0.6]], rtol=1e-6)


def test_downloading(run_page, tmp_path):
    archive = make_product(tmp_path, size_m=1200, layout="zip")
    with serving(tmp_path) as server:
        run_page("downloading", ADDRESS=server.address(archive.name), no_proxy="127.0.0.1")

    assert set(np.unique(read("mask.tif"))) == {CLEAR, MASKED, UNKNOWN}


def test_wrong_masks(run_page):
    mask = np.zeros((100, 100), "uint8")
    mask[50:70, 50:70] = 1
    mask[5, 5] = 1  # a speck of 400 m²
    write(Path("mask.tif"), mask, pixel_m=20, nodata=UNKNOWN)
    write(Path("scl.tif"), np.roll(mask, 10, axis=1), pixel_m=20, nodata=UNKNOWN)

    run_page("wrong-masks")

    grown, both = read("grown.tif"), read("both.tif")
    assert not grown[:20].any()
    assert grown[40:80, 60].all()
    np.testing.assert_array_equal(both, mask & np.roll(mask, 10, axis=1))
    with closing(sqlite3.connect("sample.gpkg")) as file:
        assert file.execute("SELECT count(*) FROM sample").fetchone() == (60,)


def test_the_most_recent_clear_look_wins_and_unknown_is_never_clear(run_page):
    if not shutil.which("gdalbuildvrt"):
        pytest.skip("the programs of GDAL (gdal-bin) are not installed")
    pixel_m, tile_px = 20, 3
    east_of = {"T32TMT": 0, "T32TNT": tile_px}
    # One row of three pixels for each tile and date.
    masks = {
        ("T32TMT", "20230702"): [0, 1, 0],
        ("T32TMT", "20230712"): [1, 1, UNKNOWN],
        ("T32TNT", "20230705"): [UNKNOWN, 0, 1],
        ("T32TNT", "20230712"): [UNKNOWN, 1, 0],
    }
    for (tile, date), row in masks.items():
        corner = from_origin(LEFT_M + east_of[tile] * pixel_m, TOP_M, pixel_m, pixel_m)
        write(Path(f"{tile}_{date}_mask.tif"), [row], nodata=UNKNOWN, transform=corner)

    run_page("mosaic")

    # The older clear, none, the older clear and the newer unknown; unknown to both, the older clear, the newer clear.
    np.testing.assert_array_equal(read("mosaic.tif"), [[0, 1, 0, UNKNOWN, 0, 0]])
