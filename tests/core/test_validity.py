"""What a file itself calls unknown stays unknown in every job, whichever way the file says it."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable

import numpy as np
import pytest
import rasterio
from cloudsieve.core.errors import InputError
from cloudsieve.core.jobs import (
    ApplyMaskJob,
    Encoding,
    Evaluator,
    GrowMaskJob,
    HybridMaskJob,
    MaskFromProbabilityJob,
    MaskFromQaJob,
    MaskFromSclJob,
    S2cloudlessJob,
)
from cloudsieve.core.run import run
from cloudsieve.core.s2cloudless import FEATURE_BANDS
from cloudsieve.tests.core.rasters import CRS_NAME, LEFT_M, TOP_M, Recorder, read, write
from rasterio.enums import ColorInterp

VALID = np.array([[True, True, False, True], [False, True, True, True]])
UNKNOWN = 255


def mask_inside(path: Path, pixels: Any, dtype: str = "uint8", **profile: Any) -> str:
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True):
        return _with_mask(path, pixels, dtype, **profile)


def mask_beside(path: Path, pixels: Any, dtype: str = "uint8", **profile: Any) -> str:
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=False):
        _with_mask(path, pixels, dtype, **profile)
    assert path.with_name(f"{path.name}.msk").exists()
    return str(path)


def _with_mask(path: Path, pixels: Any, dtype: str, **profile: Any) -> str:
    write(path, pixels, dtype, **profile)
    with rasterio.open(path, "r+") as file:
        file.write_mask(VALID.astype(np.uint8) * 255)
    return str(path)


def alpha_band(path: Path, pixels: Any, dtype: str = "uint8", **profile: Any) -> str:
    opaque = VALID * np.iinfo(dtype).max
    write(path, np.stack([pixels, opaque]), dtype, **profile)
    with rasterio.open(path, "r+") as file:
        file.colorinterp = (ColorInterp.gray, ColorInterp.alpha)
    return str(path)


def mask_in_vrt(path: Path, pixels: Any, dtype: str = "uint8", **profile: Any) -> str:
    """A mask of the band alone, which the other bands of a file need not share."""
    source = write(path, pixels, dtype, **profile)
    mask = write(path.with_suffix(".valid.tif"), VALID * 255)
    kind = {"uint8": "Byte", "uint16": "UInt16"}[dtype]

    def band(file: str) -> str:
        return f"<SimpleSource><SourceFilename>{file}</SourceFilename><SourceBand>1</SourceBand></SimpleSource>"

    vrt = path.with_suffix(".vrt")
    vrt.write_text(
        f'<VRTDataset rasterXSize="4" rasterYSize="2"><SRS>{CRS_NAME}</SRS>'
        f"<GeoTransform>{LEFT_M}, 10, 0, {TOP_M}, 0, -10</GeoTransform>"
        f'<VRTRasterBand dataType="{kind}" band="1">{band(source)}'
        f'<MaskBand><VRTRasterBand dataType="Byte">{band(mask)}</VRTRasterBand></MaskBand>'
        "</VRTRasterBand></VRTDataset>"
    )
    return str(vrt)


WAYS = [mask_inside, mask_beside, alpha_band, mask_in_vrt]
Way = Callable[..., str]

pytestmark = pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__)


def mask_of(tmp_path: Path, job_type: type, **job: Any) -> np.ndarray:
    run(job_type(output=str(tmp_path / "output.tif"), **job), Recorder())
    return read(tmp_path / "output.tif")


def test_of_a_mask_that_is_grown(tmp_path, way: Way):
    path = way(tmp_path / "mask.tif", np.where(VALID, 0, 77))  # 77 is no mask value, but nobody may look at it
    assert mask_of(tmp_path, GrowMaskJob, input=path).tolist() == np.where(VALID, 0, UNKNOWN).tolist()


def test_of_masks_that_vote(tmp_path, way: Way):
    masks = (way(tmp_path / "one.tif", np.zeros((2, 4))), write(tmp_path / "two.tif", np.zeros((2, 4))))
    assert mask_of(tmp_path, HybridMaskJob, masks=masks).tolist() == np.where(VALID, 0, UNKNOWN).tolist()


def test_of_an_fmask(tmp_path, way: Way):
    path = way(tmp_path / "fmask.tif", np.where(VALID, [[0, 4, 0, 0]] * 2, 99))
    mask = mask_of(tmp_path, MaskFromQaJob, input=path, scheme="fmask")
    assert mask.tolist() == np.where(VALID, [[0, 1, 0, 0]] * 2, UNKNOWN).tolist()


def test_of_a_scene_classification_and_its_probability(tmp_path, way: Way):
    classes = way(tmp_path / "SCL.tif", np.full((2, 4), 4))
    assert mask_of(tmp_path, MaskFromSclJob, input=classes).tolist() == np.where(VALID, 0, UNKNOWN).tolist()
    plain = write(tmp_path / "plain.tif", np.full((2, 4), 4))
    percent = way(tmp_path / "CLD.tif", np.zeros((2, 4)))
    mask = mask_of(tmp_path, MaskFromSclJob, input=plain, cldprb=percent, cldprb_threshold=50)
    assert mask.tolist() == np.where(VALID, 0, UNKNOWN).tolist()


def test_of_a_probability(tmp_path, way: Way):
    path = way(tmp_path / "p.tif", np.full((2, 4), 10))
    options = {"encoding": Encoding.PERCENT, "average_over_px": 0, "dilation_size_px": 0}
    mask = mask_of(tmp_path, MaskFromProbabilityJob, input=path, **options)
    assert mask.tolist() == np.where(VALID, 0, UNKNOWN).tolist()


def test_of_a_band_of_a_scene(tmp_path, one_tree, way: Way):
    bands = [write(tmp_path / f"{name}.tif", np.full((2, 4), 20), "uint16") for name in FEATURE_BANDS if name != "B04"]
    bands.append(way(tmp_path / "B04.tif", np.full((2, 4), 20), "uint16"))
    job = {"bands": tuple(bands), "model": one_tree, "engine": Evaluator.NUMPY, "threads": 1}
    if way is alpha_band:
        with pytest.raises(InputError, match=r"B04.tif has 2 bands; expected one file with one band"):
            mask_of(tmp_path, S2cloudlessJob, **job)
        return
    probability = mask_of(tmp_path, S2cloudlessJob, **job)
    assert np.isnan(probability).tolist() == (~VALID).tolist()


def test_of_bands_that_a_mask_is_applied_to(tmp_path, way: Way):
    path = way(tmp_path / "b.tif", np.where(VALID, [[0, 5, 7, 255]] * 2, 7))
    clear = write(tmp_path / "m.tif", [[0, 1, 0, 0]] * 2)
    mask_of(tmp_path, ApplyMaskJob, input=path, mask=clear)
    kept = VALID & [[True, False, True, True]] * 2
    with rasterio.open(tmp_path / "output.tif") as file:
        np.testing.assert_array_equal(file.read_masks(1) > 0, kept)
        np.testing.assert_array_equal(file.read(1)[kept], read(path).reshape(-1, 2, 4)[0][kept])


def test_of_bands_where_the_user_names_a_value(tmp_path, way: Way):
    path = way(tmp_path / "b.tif", np.full((2, 4), 7), "uint16")
    clear = write(tmp_path / "m.tif", np.zeros((2, 4)))
    masked = mask_of(tmp_path, ApplyMaskJob, input=path, mask=clear, nodata=9, bands=(1,))
    assert masked.tolist() == np.where(VALID, 7, 9).tolist()
