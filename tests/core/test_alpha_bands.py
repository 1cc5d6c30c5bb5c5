"""Alpha bands of which GDAL makes no mask tell NoData as well."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from cloudsieve.core.jobs import GrowMaskJob
from cloudsieve.core.run import run
from cloudsieve.tests.core.rasters import read, write
from rasterio.enums import ColorInterp

OPAQUE = np.array([[1, 0, 1], [1, 1, 0]])


@pytest.mark.parametrize(("dtype", "beside"), [("int16", 1), ("uint32", 1), ("int32", 1), ("uint8", 2), ("uint8", 4)])
def test_what_is_not_opaque_is_unknown(tmp_path, dtype, beside):
    bands = [np.zeros((2, 3))] * beside
    path = write(tmp_path / "mask.tif", [*bands, OPAQUE * np.iinfo(dtype).max], dtype)
    with rasterio.open(path, "r+") as file:
        file.colorinterp = (*[ColorInterp.undefined] * beside, ColorInterp.alpha)
    run(GrowMaskJob(path, str(tmp_path / "out.tif")))
    assert read(tmp_path / "out.tif").tolist() == np.where(OPAQUE, 0, 255).tolist()
