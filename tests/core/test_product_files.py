"""What a product brings along is opened as what products hold; what the user has chosen may be anything."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio
from cloudsieve.core.errors import InputError
from cloudsieve.core.jobs import Evaluator, GrowMaskJob, MaskFromSclJob, S2cloudlessJob
from cloudsieve.core.product import PRODUCT_DRIVERS
from cloudsieve.core.raster import open_raster
from cloudsieve.core.run import run
from cloudsieve.scripts.synthetic_scene import make_product
from cloudsieve.tests.core.rasters import Recorder, read, write
from cloudsieve.tests.core.test_inputs_are_kept import vrt_of


def disguise(file: Path, elsewhere: Path) -> None:
    """Put the text of a VRT in the place of a file, which goes elsewhere."""
    file.rename(elsewhere)
    with rasterio.open(elsewhere) as source:
        place = ", ".join(map(str, source.transform.to_gdal()))
        file.write_text(
            f'<VRTDataset rasterXSize="{source.width}" rasterYSize="{source.height}">'
            f"<SRS>{source.crs.to_string()}</SRS>"
            f'<GeoTransform>{place}</GeoTransform><VRTRasterBand dataType="UInt16" band="1"><SimpleSource>'
            f"<SourceFilename>{elsewhere}</SourceFilename><SourceBand>1</SourceBand></SimpleSource></VRTRasterBand>"
            "</VRTDataset>"
        )


def test_a_band_that_holds_the_text_of_a_vrt_is_refused(tmp_path, one_tree):
    product = make_product(tmp_path, size_m=600)
    (band,) = product.glob("GRANULE/*/IMG_DATA/*_B02.jp2")
    disguise(band, tmp_path / "elsewhere.jp2")
    job = S2cloudlessJob(str(tmp_path / "p.tif"), product=str(product), model=one_tree, engine=Evaluator.NUMPY)
    with pytest.raises(InputError, match=r"_B02.jp2 cannot be opened as a raster .*not recognized"):
        run(job, Recorder())


def test_so_is_a_scene_classification(tmp_path):
    product = make_product(tmp_path, size_m=600, level="L2A")
    (scl,) = product.glob("GRANULE/*/IMG_DATA/R20m/*_SCL_20m.jp2")
    disguise(scl, tmp_path / "elsewhere.jp2")
    with pytest.raises(InputError, match=r"_SCL_20m.jp2 cannot be opened as a raster"):
        run(MaskFromSclJob(str(tmp_path / "m.tif"), product=str(product)), Recorder())


def test_what_lies_beside_a_file_of_a_product_is_not_followed_either(tmp_path):
    secret = write(tmp_path / "secret.tif", [[255, 0], [0, 255]])
    band = write(tmp_path / "B02.tif", [[1, 1], [1, 1]])
    for end in (".msk", ".ovr", ".aux.xml"):
        vrt_of(Path(f"{band}{end}"), secret)
    raster = open_raster(band, PRODUCT_DRIVERS)
    assert not raster.has_validity_mask()
    assert raster.dataset.files == [band]
    raster.close()


@pytest.mark.parametrize("driver", ["ENVI", "HFA", "GTiff", "JP2OpenJPEG"])
def test_every_format_of_a_product_opens(tmp_path, driver):
    suffix = {"GTiff": ".tif", "JP2OpenJPEG": ".jp2"}.get(driver, ".img")
    path = write(tmp_path / f"B02{suffix}", np.full((8, 8), 7), "uint16", driver=driver)
    raster = open_raster(path, PRODUCT_DRIVERS)
    assert raster.dataset.driver == driver
    raster.close()


def test_a_raster_of_the_users_own_may_be_a_vrt(tmp_path):
    vrt = vrt_of(tmp_path / "mask.vrt", write(tmp_path / "mask.tif", [[0, 1], [1, 0]]))
    run(GrowMaskJob(vrt, str(tmp_path / "out.tif")), Recorder())
    assert read(tmp_path / "out.tif").tolist() == [[0, 1], [1, 0]]


@pytest.mark.parametrize("cut", [0.3, 0.9])
def test_damage_is_told_by_the_driver_that_knows_the_format(tmp_path, cut):
    noise = np.random.default_rng(1).integers(0, 255, (256, 256))
    path = Path(write(tmp_path / "B02.jp2", noise, driver="JP2OpenJPEG", QUALITY="100", REVERSIBLE="YES"))
    path.write_bytes(path.read_bytes()[:60])
    with pytest.raises(InputError, match=r"B02.jp2 cannot be opened as a raster \((?!.*not recognized)"):
        open_raster(str(path), PRODUCT_DRIVERS)
