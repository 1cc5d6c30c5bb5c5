"""However a path is pasted, it means the product: quoted, as an address, as a band, as GDAL names its parts."""

from __future__ import annotations

import pytest
from cloudsieve.core.errors import InputError
from cloudsieve.core.jobs import MaskSceneJob
from cloudsieve.core.paths import plain_path
from cloudsieve.core.product import open_product
from cloudsieve.core.run import run
from cloudsieve.scripts.synthetic_scene import make_product
from cloudsieve.tests.core.rasters import Recorder, write


@pytest.fixture(scope="module")
def l1c(tmp_path_factory):
    return make_product(tmp_path_factory.mktemp("with a blank"), size_m=1200)


@pytest.fixture(scope="module")
def l2a(tmp_path_factory):
    return make_product(tmp_path_factory.mktemp("l2a"), size_m=1200, level="L2A")


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("/data/a.SAFE", "/data/a.SAFE"),
        ("  /data/a.SAFE\n", "/data/a.SAFE"),
        ('"C:\\data\\a.SAFE"', "C:\\data\\a.SAFE"),
        ("'/data/a b.SAFE'", "/data/a b.SAFE"),
        ("/data/it's.SAFE", "/data/it's.SAFE"),
        ('"', '"'),
        ("file:///data/a%20b.SAFE", "/data/a b.SAFE"),
        ("file:/data/a.SAFE", "/data/a.SAFE"),
        ("file://localhost/data/a.SAFE", "/data/a.SAFE"),
        ("file:///C:/data/a.SAFE", "C:/data/a.SAFE"),
        ("file://server/share/a.SAFE", "//server/share/a.SAFE"),
        ("SENTINEL2_L1C:/data/MTD_MSIL1C.xml:10m:EPSG_32632", "/data/MTD_MSIL1C.xml"),
        ("SENTINEL2_L1C:C:\\data\\MTD_MSIL1C.xml:TCI:EPSG_32632", "C:\\data\\MTD_MSIL1C.xml"),
        ("SENTINEL2_L1C_TILE:/data/MTD_TL.xml:60m", "/data/MTD_TL.xml"),
        ("SENTINEL2_L2A:/vsizip//data/a.zip/a.SAFE/MTD_MSIL2A.xml:20m:EPSG_32632",
         "/vsizip//data/a.zip/a.SAFE/MTD_MSIL2A.xml"),
        ("/data/with:colon.SAFE", "/data/with:colon.SAFE"),
    ],
)  # fmt: skip
def test_a_text_means_a_path(text, path):
    assert plain_path(text) == path


@pytest.mark.parametrize(
    "form",
    [
        '"{safe}"',
        "'{safe}'",
        " {safe} ",
        "{uri}",
        "{band}",
        '"{band}"',
        "SENTINEL2_L1C:{safe}/MTD_MSIL1C.xml:10m:EPSG_32632",
    ],
)
def test_a_form_means_the_product(l1c, form):
    band = next(l1c.rglob("*_B04.jp2"))

    product = open_product(form.format(safe=l1c, uri=l1c.as_uri(), band=band))

    assert len(product.bands) == 13
    assert product.offset_known


@pytest.mark.parametrize("name", ["*_SCL_20m.jp2", "*_B04_10m.jp2", "MSK_CLDPRB_20m.jp2"])
def test_a_layer_inside_a_level_2a_product_means_the_product(l2a, name):
    product = open_product(str(next(l2a.rglob(name))))

    assert product.level == "L2A"
    assert product.offset_known


def test_a_job_holds_the_path_that_was_meant(l1c):
    assert MaskSceneJob(f'"{l1c}"', "mask.tif").product == str(l1c)
    assert MaskSceneJob(l1c.as_uri(), "mask.tif").product == str(l1c)


def test_a_raster_of_another_crs_is_refused_before_anything_is_read(tmp_path, l1c, one_tree):
    fmask = write(tmp_path / "fmask.tif", [[0, 1]], crs="EPSG:32633")
    monitor = Recorder()

    with pytest.raises(InputError, match=r"fmask\.tif"):
        run(MaskSceneJob(str(l1c), str(tmp_path / "m.tif"), qa=fmask, model=one_tree), monitor)

    assert monitor.fractions == []
