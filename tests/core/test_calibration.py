"""Wrong offsets, NoData that nobody declared and numbers that are no reflectance are found, wherever they lie."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest
from cloudsieve.core.calibration import check_offset, sample_band
from cloudsieve.core.errors import InputError
from cloudsieve.core.jobs import Evaluator, Offset, S2cloudlessJob
from cloudsieve.core.product import open_product
from cloudsieve.core.run import run
from cloudsieve.core.s2cloudless import FEATURE_BANDS
from cloudsieve.core.scene import open_loose_scene, open_scene
from cloudsieve.scripts.synthetic_scene import make_product
from cloudsieve.tests.core.rasters import Recorder, write
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

TILED = {"tiled": True, "blockxsize": 16, "blockysize": 16}


def scene_of(folder: Path, b10: np.ndarray, others: float = 1500, dtype: str = "uint16") -> tuple[str, ...]:
    """Write ten bands that hold one number, but for B10; where B10 is 0, all are."""
    return tuple(
        write(folder / f"{name}.tif", b10 if name == "B10" else np.where(b10 == 0, 0, others), dtype, **TILED)
        for name in FEATURE_BANDS
    )


def judge(bands: tuple[str, ...], offset: Offset = Offset.METADATA) -> list[str]:
    """Return the warnings about bands without metadata."""
    monitor, job = Recorder(), S2cloudlessJob("o.tif", bands=bands, offset=offset)
    with open_loose_scene(bands, FEATURE_BANDS, job, monitor) as scene:
        check_offset(scene, job, monitor)
    return monitor.warnings


def forgotten(height: int = 320, width: int = 160) -> np.ndarray:
    return np.random.default_rng(1).integers(1005, 1030, (height, width))


class TestForgottenOffset:
    @settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(st.integers(0, 300), st.integers(6, 20))
    def test_is_found_in_any_strip_of_data(self, tmp_path, first, rows):
        b10 = np.zeros((320, 160), int)
        b10[first : first + rows] = forgotten()[first : first + rows]
        with pytest.raises(InputError, match=r"darkest pixels of band B10 .* DN 10.*set OFFSET to -1000"):
            judge(scene_of(tmp_path, b10))

    @pytest.mark.parametrize("share", [0.005, 0.02, 0.05, 0.08])
    def test_is_found_among_resampled_nodata(self, tmp_path, share):
        b10, rng = forgotten(), np.random.default_rng(2)
        b10 = np.where(rng.random(b10.shape) < share, rng.integers(1, 31, b10.shape), b10)
        with pytest.raises(InputError, match=r"have DN 10\d\d; without an offset"):
            judge(scene_of(tmp_path, b10))
        assert judge(scene_of(tmp_path, b10), Offset.MINUS_1000) == []

    def test_is_not_suspected_where_cirrus_covers_most(self, tmp_path):
        rng = np.random.default_rng(2)
        b10 = np.where(rng.random((320, 160)) < 0.92, rng.integers(900, 3000, (320, 160)), rng.integers(10, 900))
        b10[:, :6] = rng.integers(10, 900, (320, 6))
        assert all("taken without offset" in warning for warning in judge(scene_of(tmp_path, b10)))

    @pytest.mark.parametrize("baseline", ["04.00", "05.09"])
    def test_is_an_error_where_a_late_baseline_lists_none(self, tmp_path, baseline):
        product = make_product(tmp_path, size_m=600, baseline=baseline)
        (metadata,) = product.glob("MTD_MSIL1C.xml")
        xml = metadata.read_text()
        without = re.sub(r"(?s)<Radiometric_Offset_List>.*</Radiometric_Offset_List>", "", xml)
        assert without != xml
        metadata.write_text(without)
        job = S2cloudlessJob("o.tif", product=str(product))
        with open_scene(open_product(str(product)), FEATURE_BANDS, job, Recorder()) as scene:
            with pytest.raises(InputError, match=rf"metadata of baseline {baseline} lists no offset: set OFFSET"):
                check_offset(scene, job, Recorder())
            insisting, monitor = S2cloudlessJob("o.tif", product=str(product), offset=Offset.NONE), Recorder()
            check_offset(scene, insisting, monitor)
            assert any("cloud everywhere" in warning for warning in monitor.warnings)


class TestOffsetThatIsNotThere:
    def test_is_found_in_another_band_too(self, tmp_path):
        rng = np.random.default_rng(2)
        bands = list(scene_of(tmp_path, forgotten()))
        harmonised = rng.integers(20, 300, (320, 160))
        bands[FEATURE_BANDS.index("B12")] = write(tmp_path / "B12.tif", harmonised, "uint16", **TILED)
        (warning,) = judge(tuple(bands), Offset.MINUS_1000)
        assert "darkest pixels of band B12" in warning
        assert "harmonised already" in warning


class TestReflectance:
    def good(self) -> np.ndarray:
        return np.random.default_rng(1).uniform(0.001, 0.003, (64, 64))

    def test_is_believed(self, tmp_path):
        assert judge(scene_of(tmp_path, self.good(), 0.15, "float32")) == []

    def test_with_the_offset_left_in_is_refused(self, tmp_path):
        bands = scene_of(tmp_path, self.good() + 0.1, 0.25, "float32")
        with pytest.raises(InputError, match=r"darkest pixels of band B10 .* reflectance 0.10.*subtract it"):
            judge(bands)
        (warning,) = judge(bands, Offset.NONE)
        assert "cloud everywhere" in warning

    def test_that_is_digital_numbers_is_refused(self, tmp_path):
        with pytest.raises(InputError, match=r"Band B01 of .* holds 1500, which is no reflectance"):
            judge(scene_of(tmp_path, self.good(), 1500, "float32"))

    @pytest.mark.parametrize("value", [-9999, -32768, 65535, 1e20])
    def test_with_nodata_that_nobody_declared_is_refused_wherever_it_lies(self, tmp_path, one_tree, value):
        bands = list(scene_of(tmp_path, self.good(), 0.15, "float32"))
        pixels = np.full((64, 64), 0.15)
        pixels[37, 41] = value
        bands[3] = write(tmp_path / "B05.tif", pixels, "float32", **TILED)
        job = S2cloudlessJob(str(tmp_path / "p.tif"), bands=tuple(bands), model=one_tree, engine=Evaluator.NUMPY)
        with pytest.raises(InputError, match=r"Band B05 of .* holds .*, which is no reflectance"):
            run(job, Recorder())
        bands[3] = write(tmp_path / "B05.tif", pixels, "float32", nodata=value, **TILED)
        run(job, Recorder())

    def test_is_judged_as_it_streams_where_the_samples_missed_it(self, tmp_path, one_tree, monkeypatch):
        bands = list(scene_of(tmp_path, self.good(), 0.15, "float32"))
        pixels = np.full((64, 64), 0.15)
        pixels[-1, -1] = -9999
        bands[3] = write(tmp_path / "B05.tif", pixels, "float32", **TILED)
        monkeypatch.setattr("cloudsieve.core.pipelines.s2cloudless.check_offset", lambda *_: None)
        job = S2cloudlessJob(str(tmp_path / "p.tif"), bands=tuple(bands), model=one_tree, engine=Evaluator.NUMPY)
        with pytest.raises(InputError, match=r"Band B05 of .* holds -9999"):
            run(job, Recorder())
        assert not (tmp_path / "p.tif").exists()


def test_a_sample_is_spread_and_small(tmp_path):
    b10 = np.repeat(np.arange(1, 1025), 1024).reshape(1024, 1024)
    bands, job = scene_of(tmp_path, b10), S2cloudlessJob("o.tif", bands=("a",))
    with open_loose_scene(bands, FEATURE_BANDS, job, Recorder()) as scene:
        sample = sample_band(scene, "B10", Recorder())
    assert 10_000 <= len(sample) <= 20_000
    assert np.percentile(sample, [5, 50, 95]) == pytest.approx([51, 512, 973], abs=80)
