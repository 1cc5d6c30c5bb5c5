"""The products made by code are read like real ones, and show what they promise."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import numpy as np
import pytest
import rasterio
from cloudsieve.core.product import open_product
from cloudsieve.core.tables.bands import BAND_NAMES, BANDS

SCRIPT = Path(__file__).resolve().parents[2] / "scripts" / "synthetic_scene.py"
SIZE_M = 3000


def _load():
    spec = importlib.util.spec_from_file_location("synthetic_scene", SCRIPT)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


synthetic_scene = _load()


def read(path: str | Path, band: int = 1) -> np.ndarray:
    with rasterio.open(path) as raster:
        return raster.read(band)


@pytest.fixture(scope="module")
def l1c(tmp_path_factory):
    folder = tmp_path_factory.mktemp("l1c")
    safe = synthetic_scene.make_product(folder, size_m=SIZE_M, seed=5, truth=folder / "truth.tif")
    return open_product(str(safe))


@pytest.fixture(scope="module")
def truth(l1c):
    return read(Path(l1c.path).parent / "truth.tif")


@pytest.fixture(scope="module")
def l2a(tmp_path_factory):
    return open_product(
        str(synthetic_scene.make_product(tmp_path_factory.mktemp("l2a"), size_m=SIZE_M, seed=5, level="L2A"))
    )


def test_metadata_is_read_back(l1c):
    assert (l1c.level, l1c.satellite, l1c.baseline, l1c.tile) == ("L1C", "S2B", "05.09", "T32TMT")
    assert (l1c.sun_zenith_deg, l1c.sun_azimuth_deg) == (33.2, 151.4)
    assert {(band.offset, band.quantification) for band in l1c.bands.values()} == {(-1000.0, 10000.0)}


def test_level_1c_has_every_band_at_its_native_resolution(l1c):
    for band in BANDS:
        with rasterio.open(l1c.bands[band.name].path) as raster:
            assert raster.res == (band.resolution_m, band.resolution_m)
            assert raster.bounds == (399960, 5300040 - SIZE_M, 399960 + SIZE_M, 5300040)
            assert (raster.dtypes, raster.crs.to_epsg()) == (("uint16",), 32632)


def test_level_2a_has_its_bands_and_layers(l2a):
    assert tuple(l2a.bands) == tuple(name for name in BAND_NAMES if name != "B10")
    assert {(band.offset, band.quantification) for band in l2a.bands.values()} == {(-1000.0, 10000.0)}
    assert set(l2a.layers) == {"SCL_20m", "SCL_60m", "CLDPRB_20m", "CLDPRB_60m", "CLASSI", "TCI_10m"}


def test_nodata_is_zero_in_all_bands_and_about_the_share_asked(l1c):
    empty = {
        m: [read(l1c.bands[band.name].path) == 0 for band in BANDS if band.resolution_m == m] for m in (10, 20, 60)
    }
    for masks in empty.values():
        assert all((mask == masks[0]).all() for mask in masks)
    assert empty[10][0].mean() == pytest.approx(0.12, abs=0.01)
    coarse = empty[10][0].reshape(SIZE_M // 60, 6, SIZE_M // 60, 6).any((1, 3))
    assert (empty[60][0] == coarse).all()


def test_without_a_swath_edge_every_pixel_is_valid(tmp_path):
    product = open_product(str(synthetic_scene.make_product(tmp_path, size_m=600, nodata_share=0)))
    assert all(read(band.path).min() > 0 for band in product.bands.values())


def test_the_truth_is_bright_where_it_is_cloud_and_dark_where_it_is_water(l1c, truth):
    infrared = read(l1c.bands["B8A"].path)
    by_class = {code: np.median(infrared[truth == code]) for code in (0, 1, 2, 4)}
    assert by_class[4] > by_class[0] > by_class[2] > by_class[1]
    assert (infrared[truth == 255] == 0).all()


def test_shadows_lie_away_from_the_sun(l1c):
    down, right = synthetic_scene.shadow_shift_60m_px()
    shift_north_east = np.array([-down, right]) / np.hypot(down, right)
    azimuth = np.radians(l1c.sun_azimuth_deg)
    assert shift_north_east @ [np.cos(azimuth), np.sin(azimuth)] == pytest.approx(-1, abs=0.01)


def test_scene_classification_agrees_with_the_truth(l2a, truth):
    scl = read(l2a.layers["SCL_20m"])
    assert ((scl == 0) == (truth == 255)).all()
    assert (np.isin(scl, [8, 9, 10]) == (truth == 4)).all()
    assert ((scl == 3) == (truth == 2)).all()
    assert ((scl == 6) == (truth == 1)).all()
    assert set(np.unique(read(l2a.layers["SCL_60m"]))) <= {0, 3, 4, 5, 6, 8, 9, 10}


def test_cloud_probability_is_a_percentage_that_follows_the_clouds(l2a, truth):
    percent = read(l2a.layers["CLDPRB_20m"])
    assert percent.max() <= 100
    assert percent[truth == 4].mean() > 50 > 5 > percent[truth == 0].mean()


def test_before_baseline_04_00_nothing_is_added(tmp_path, l1c):
    old = synthetic_scene.make_product(tmp_path, size_m=SIZE_M, seed=5, baseline="02.09")
    product = open_product(str(old))
    before, after = read(product.bands["B8A"].path), read(l1c.bands["B8A"].path)
    assert product.bands["B8A"].offset == 0
    assert (after[after > 0] - before[after > 0] == 1000).all()


def test_a_seed_gives_the_same_scene_again(tmp_path, l1c):
    again = open_product(str(synthetic_scene.make_product(tmp_path, size_m=SIZE_M, seed=5)))
    assert (read(again.bands["B02"].path) == read(l1c.bands["B02"].path)).all()


def test_zip_layout_leaves_only_the_archive(tmp_path):
    archive = synthetic_scene.make_product(tmp_path, size_m=600, layout="zip", tile="T33LYC", satellite="S2C")
    assert [path.name for path in tmp_path.iterdir()] == [archive.name]
    product = open_product(str(archive))
    assert (product.satellite, product.tile, len(product.bands)) == ("S2C", "T33LYC", 13)
    with rasterio.open(product.bands["B10"].path) as raster:
        assert raster.crs.to_epsg() == 32733


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({"size_m": 1000}, "size_m is 1000; expected a multiple of 60"),
        ({"level": "L3"}, 'level is "L3"; expected L1C or L2A'),
        ({"nodata_share": 0.9}, r"nodata_share is 0\.9; expected 0 to 0\.5"),
        ({"layout": "tar"}, 'layout is "tar"; expected safe or zip'),
    ],
)
def test_wrong_arguments_are_named(tmp_path, wrong, message):
    with pytest.raises(ValueError, match=message):
        synthetic_scene.make_product(tmp_path, **wrong)


def test_s2cloudless_sees_the_clouds(tmp_path):
    lightgbm = pytest.importorskip("lightgbm")
    spec = importlib.util.find_spec("s2cloudless")
    if spec is None:
        pytest.skip("the model file comes with s2cloudless, which is not installed")
    model = next((Path(spec.origin).parent / "models").glob("*.txt"))
    safe = synthetic_scene.make_product(tmp_path, size_m=5940, truth=tmp_path / "truth.tif")
    names = ("B01", "B02", "B04", "B05", "B08", "B8A", "B09", "B10", "B11", "B12")
    bands = open_product(str(safe)).require_bands(names)
    truth = read(tmp_path / "truth.tif")[1::3, 1::3]
    values = np.stack([(_averaged_to_60m(read(band.path)) + band.offset) / band.quantification for band in bands], -1)
    probability = lightgbm.Booster(model_file=str(model)).predict(values.reshape(-1, 10)).reshape(truth.shape)
    assert (probability[truth == 4] > 0.6).mean() > 0.75
    assert (probability[truth == 0] < 0.3).mean() > 0.85


def _averaged_to_60m(pixels: np.ndarray) -> np.ndarray:
    n = 5940 // 60
    return pixels.reshape(n, pixels.shape[0] // n, n, -1).mean((1, 3))
