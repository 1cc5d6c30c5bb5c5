"""A raster that is read as what it is not is refused or warned of, never masked in silence."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import rasterio
from cloudsieve.core.errors import InputError
from cloudsieve.core.jobs import Encoding, MaskFromProbabilityJob, MaskFromQaJob, MaskFromSclJob
from cloudsieve.core.run import run
from cloudsieve.tests.core.rasters import Recorder, read, write

KINDS = {
    "mask": "a mask",
    "probability": "a cloud probability",
    "sources": "a raster of mask sources",
    "height": "a raster of cloud heights",
    "agreement": "a raster of agreement",
}


def warnings_of(job: Any) -> list[str]:
    monitor = Recorder()
    run(job, monitor)
    return monitor.warnings


@pytest.mark.parametrize("kind", KINDS)
def test_what_cloudsieve_wrote_is_no_class_raster(tmp_path, kind):
    path = write(tmp_path / "own.tif", [[0, 1, 4]])
    with rasterio.open(path, "r+") as file:
        file.update_tags(CLOUDSIEVE_KIND=kind)
    output = str(tmp_path / "out.tif")
    with pytest.raises(InputError, match=rf"own.tif is {KINDS[kind]} that CloudSieve wrote, not a scene class"):
        run(MaskFromSclJob(output, path), Recorder())
    with pytest.raises(InputError, match=rf"own.tif is {KINDS[kind]} that CloudSieve wrote, not Fmask"):
        run(MaskFromQaJob(path, output, scheme="fmask"), Recorder())
    run(MaskFromQaJob(path, output, scheme="custom", values="4"), Recorder())
    assert read(output).tolist() == [[0, 0, 1]]


class TestSceneClassification:
    def test_of_all_classes_is_believed(self, tmp_path):
        path = write(tmp_path / "SCL.tif", [list(range(12)) * 20])
        assert warnings_of(MaskFromSclJob(str(tmp_path / "m.tif"), path)) == []

    @pytest.mark.parametrize("pixels", [[4, 4, 4], [0, 4, 4], [4, 3, 0], [4, 255, 4]])
    def test_of_few_classes_is_believed(self, tmp_path, pixels):
        warnings = warnings_of(MaskFromSclJob(str(tmp_path / "m.tif"), write(tmp_path / "SCL.tif", [pixels])))
        assert all("Sen2Cor never writes" in warning for warning in warnings)

    @pytest.mark.parametrize(("pixels", "nodata"), [([0, 4, 2, 255], None), ([0, 4, 0, 0], 255), ([1, 4, 255], 255)])
    def test_that_is_an_fmask_is_refused(self, tmp_path, pixels, nodata):
        path = write(tmp_path / "classes.tif", [pixels], nodata=nodata)
        with pytest.raises(
            InputError, match=r"no scene classification \(SCL\); its values fit .*Fmask.*; choose the SCL file"
        ):
            run(MaskFromSclJob(str(tmp_path / "m.tif"), path), Recorder())
        assert not (tmp_path / "m.tif").exists()

    def test_that_is_bits_is_refused(self, tmp_path):
        path = write(tmp_path / "qa.tif", [[21824, 21824, 22280, 1]], "uint16")
        with pytest.raises(InputError, match=r"holds 21824, 22280 in 75 % of its valid pixels.*Landsat"):
            run(MaskFromSclJob(str(tmp_path / "m.tif"), path), Recorder())

    def test_that_looks_like_a_mask_or_fmask_is_warned_of(self, tmp_path):
        path = write(tmp_path / "classes.tif", [[0, 1, 4, 0]])
        (warning,) = warnings_of(MaskFromSclJob(str(tmp_path / "m.tif"), path))
        assert "looks like a mask or the classes of Fmask" in warning

    def test_that_is_named_like_an_fmask_is_warned_of(self, tmp_path):
        path = write(tmp_path / "S2A_Fmask4.tif", [[4, 5, 8, 6]])
        (warning,) = warnings_of(MaskFromSclJob(str(tmp_path / "m.tif"), path))
        assert "named like Fmask" in warning


class TestBytes:
    @pytest.mark.parametrize(("pixels", "suspect"), [([0, 60, 100], True), ([0, 60, 101], False), ([0, 0, 0], False)])
    def test_that_end_at_100_are_warned_of(self, tmp_path, pixels, suspect):
        path = write(tmp_path / "p.tif", [pixels])
        warnings = warnings_of(MaskFromProbabilityJob(path, str(tmp_path / "m.tif"), encoding=Encoding.BYTE))
        assert any("set ENCODING to percent" in warning for warning in warnings) == suspect

    def test_that_say_so_themselves_are_believed(self, tmp_path):
        path = write(tmp_path / "p.tif", np.full((2, 2), 50))
        with rasterio.open(path, "r+") as file:
            file.update_tags(CLOUDSIEVE_ENCODING=Encoding.BYTE.value)
        assert warnings_of(MaskFromProbabilityJob(path, str(tmp_path / "m.tif"), encoding=Encoding.BYTE)) == []
