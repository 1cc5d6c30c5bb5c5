"""NoData that a file declares as a value, also one for each band, and values that stand for NoData by custom."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio
from cloudsieve.core.errors import InputError
from cloudsieve.core.jobs import ApplyMaskJob, Encoding, MaskFromSclJob
from cloudsieve.core.monitor import SilentMonitor
from cloudsieve.core.outputs import encode_probability, probability_spec
from cloudsieve.core.raster import write_outputs
from cloudsieve.core.run import run
from cloudsieve.tests.core.rasters import Recorder, grid_of, read, write

NAN = float("nan")


def test_of_sen2cors_probability_is_unknown(tmp_path):
    scl, percent = write(tmp_path / "scl.tif", [[4, 4, 4]]), write(tmp_path / "cld.tif", [[0, 90, 200]], nodata=200)
    job = MaskFromSclJob(str(tmp_path / "mask.tif"), scl, cldprb=percent, cldprb_threshold=50)
    run(job, Recorder())
    assert read(job.output).tolist() == [[0, 1, 255]]


class TestApplyMask:
    def apply(self, tmp_path: Path, path: str, mask: list[list[int]], **options) -> np.ndarray:
        job = ApplyMaskJob(path, write(tmp_path / "mask.tif", mask), str(tmp_path / "out.tif"), **options)
        run(job, Recorder())
        return read(job.output)

    def test_to_our_own_bytes_keeps_all_256_values_and_what_is_unknown(self, tmp_path):
        probability = np.array([[0.0, 0.5, 1.0, NAN]], np.float32)
        spec = probability_spec(str(tmp_path / "p.tif"), Encoding.BYTE, {})
        with write_outputs([spec], grid_of(1, 4), SilentMonitor()) as (output,):
            output.write(*encode_probability(probability, Encoding.BYTE))
        assert self.apply(tmp_path, spec.path, [[0, 1, 0, 0]]).tolist() == [[0, 0, 255, 0]]
        with rasterio.open(tmp_path / "out.tif") as file:
            assert file.nodata is None
            assert file.read_masks(1).tolist() == [[255, 0, 255, 0]]
        with pytest.raises(InputError, match="holds 255 in 1 pixels that are not masked"):
            self.apply(tmp_path, spec.path, [[0, 1, 0, 0]], nodata=255)

    def test_to_bands_with_a_value_each(self, tmp_path):
        one, two = (write(tmp_path / f"{n}.tif", [[1, 2, 9, 4]], "uint16") for n in "ab")
        bands = "".join(
            f'<VRTRasterBand dataType="UInt16" band="{number}"><NoDataValue>{nodata}</NoDataValue><SimpleSource>'
            f"<SourceFilename>{path}</SourceFilename><SourceBand>1</SourceBand></SimpleSource></VRTRasterBand>"
            for number, (path, nodata) in enumerate([(one, 1), (two, 2)], start=1)
        )
        with rasterio.open(one) as like:
            place = ", ".join(map(str, like.transform.to_gdal()))
            head = f"<SRS>{like.crs.to_wkt()}</SRS><GeoTransform>{place}</GeoTransform>".replace('"', "&quot;")
        vrt = tmp_path / "each.vrt"
        vrt.write_text(f'<VRTDataset rasterXSize="4" rasterYSize="1">{head}{bands}</VRTDataset>')
        with pytest.raises(InputError, match="holds 1 in 1 pixels that are not masked"):
            self.apply(tmp_path, str(vrt), [[0, 0, 0, 0]])
        assert self.apply(tmp_path, str(vrt), [[0, 0, 1, 0]], nodata=0).tolist() == [[[0, 2, 0, 4]], [[1, 0, 0, 4]]]

    def test_with_a_value_of_ones_own_changes_nothing_but_masked_pixels(self, tmp_path):
        path = write(tmp_path / "b.tif", [[0, 0, 7], [5, 0, 6]], "uint16")
        assert self.apply(tmp_path, path, [[0, 0, 0], [0, 0, 0]], nodata=65535).tolist() == [[0, 0, 7], [5, 0, 6]]
