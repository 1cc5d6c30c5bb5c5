"""Shadows of whole scenes: found where they are, the same however the scene is cut, never claimed without clouds."""

from __future__ import annotations

import dataclasses
import json
import shutil
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from cloudsieve.core.errors import InputError, JobError
from cloudsieve.core.jobs import CloudShadowJob, Evaluator, MaskSceneJob, Offset, Reading, ScenePreset, from_json
from cloudsieve.core.run import run
from cloudsieve.scripts.synthetic_scene import CLOUD_HEIGHT_M, make_product
from cloudsieve.tests.core.rasters import Recorder, read, write
from scipy import ndimage

FMASK_WATER, FMASK_SHADOW, FMASK_CLOUD, FMASK_FILL = 1, 2, 4, 255
HAZE, HAZE_WITH_OFFSET = "03_s2l1c_safe_T31TDH_assembled", "04_s2l1c_safe_T31TDH_N0500_derived_offset"
IRELAND = "06_s2l2a_safe_T29UNU_N0400"
ALBERTA = "13_labels_shadow_alberta"
ANGLES = {"sun_zenith_deg": 45.0, "sun_azimuth_deg": 90.0, "view_zenith_deg": 0.0, "view_azimuth_deg": 0.0}


@pytest.fixture(scope="module")
def scene(tmp_path_factory) -> dict[str, str]:
    """Return a product of 12 km, and its true clouds as a mask and its true classes as Fmask writes them."""
    folder = tmp_path_factory.mktemp("scene")
    truth = folder / "truth.tif"
    product = make_product(folder, size_m=12_000, truth=truth)
    with rasterio.open(truth) as file:
        classes, profile = file.read(1), file.profile
    mask = np.where(classes == FMASK_FILL, 255, classes == FMASK_CLOUD).astype(np.uint8)
    clouds = folder / "clouds.tif"
    with rasterio.open(clouds, "w", **{**profile, "nodata": 255}) as file:
        file.write(mask, 1)
    return {"product": str(product), "truth": str(truth), "clouds": str(clouds)}


def job_of(tmp_path: Path, scene: dict[str, str], **job: Any) -> CloudShadowJob:
    given: dict[str, Any] = {"product": scene["product"], "clouds": scene["clouds"], "resolution_m": 20, **job}
    return CloudShadowJob(output=str(tmp_path / "shadow.tif"), **given)


def f1(found: np.ndarray, true: np.ndarray) -> float:
    return 2 * (found & true).sum() / (found.sum() + true.sum())


class TestSyntheticScene:
    def test_shadows_and_the_height_of_the_clouds_are_found(self, tmp_path, scene):
        extra = {"height": str(tmp_path / "height.tif"), "agreement": str(tmp_path / "agreement.tif")}
        monitor = Recorder()
        result = run(job_of(tmp_path, scene, **extra), monitor)
        shadow, classes = read(result.outputs["output"]), read(scene["truth"])
        known = shadow != 255
        # The truth begins at a third of full shade, which on bright ground is no darker than other ground.
        assert f1((shadow == 1)[known], (classes == FMASK_SHADOW)[known]) > 0.65
        assert abs(result["cloud_height"] - CLOUD_HEIGHT_M) < 150
        assert result["shadow_agreement"] > 2 * result["shadow_placebo"]
        assert any("Shadows match their clouds" in remark for remark in monitor.remarks)
        assert abs(np.nanmedian(read(extra["height"])) - CLOUD_HEIGHT_M) < 150
        assert np.nanmax(read(extra["agreement"])) <= 1

    def test_nothing_is_known_where_the_scene_or_the_clouds_are_not(self, tmp_path, scene):
        run(job_of(tmp_path, scene), Recorder())
        shadow, classes = read(tmp_path / "shadow.tif"), read(scene["truth"])
        assert set(shadow[classes == FMASK_FILL]) == {255}

    @pytest.mark.parametrize("rows", [7, 64, 1000])
    def test_strips_of_any_height_give_the_same(self, tmp_path, scene, monkeypatch, rows):
        run(job_of(tmp_path, scene), Recorder())
        whole = read(tmp_path / "shadow.tif")
        monkeypatch.setattr("cloudsieve.core.target.STRIP_PX", 0)
        monkeypatch.setattr("cloudsieve.core.target.MIN_STRIP_ROWS", min(rows, 512))
        run(job_of(tmp_path, scene), Recorder())
        np.testing.assert_array_equal(read(tmp_path / "shadow.tif"), whole)

    def test_clouds_beyond_the_extent_cast_into_it(self, tmp_path, scene):
        run(job_of(tmp_path, scene), Recorder())
        whole = read(tmp_path / "shadow.tif")
        with rasterio.open(tmp_path / "shadow.tif") as file:
            extent = rasterio.windows.bounds(rasterio.windows.Window(200, 100, 300, 250), file.transform)
        run(job_of(tmp_path, scene, extent=extent), Recorder())
        np.testing.assert_array_equal(read(tmp_path / "shadow.tif"), whole[100:350, 200:500])

    def test_without_clouds_nothing_casts(self, tmp_path, scene):
        with rasterio.open(scene["clouds"]) as file:
            profile, mask = file.profile, file.read(1)
        clear = tmp_path / "clear.tif"
        with rasterio.open(clear, "w", **profile) as file:
            file.write(np.where(mask == 255, 255, 0).astype(np.uint8), 1)
        monitor = Recorder()
        result = run(job_of(tmp_path, scene, clouds=str(clear)), monitor)
        assert result["shadow_percent"] == 0
        assert "There are no clouds, so nothing casts a shadow." in monitor.remarks
        assert np.isnan(result["cloud_height"])

    def test_a_wrong_azimuth_is_no_reliable_match(self, tmp_path, scene):
        monitor = Recorder()
        result = run(job_of(tmp_path, scene, sun_azimuth_deg=331.4), monitor)
        assert any(warning.startswith("No reliable match of clouds and shadows") for warning in monitor.warnings)
        assert result["shadow_agreement"] < 0.2

    def test_a_job_file_may_speak_the_keys_of_the_dialog(self, scene):
        keys = {"input": "p.SAFE", "clouds": "c.tif", "sun_zenith": 33, "min_height": 300, "resolution": 60}
        job = from_json(json.dumps({"job": "cloudshadow", "output": "o.tif", **keys}))
        expected = {"product": "p.SAFE", "clouds": "c.tif", "sun_zenith_deg": 33.0}
        assert job == CloudShadowJob(output="o.tif", **expected, min_height_m=300.0, resolution_m=60.0)

    def test_small_patches_are_left_out_on_request(self, tmp_path, scene):
        run(job_of(tmp_path, scene), Recorder())
        plain = read(tmp_path / "shadow.tif") == 1
        run(job_of(tmp_path, scene, min_area_m2=40_000), Recorder())
        fewer = read(tmp_path / "shadow.tif") == 1
        assert not (fewer & ~plain).any()
        _, sizes = np.unique(ndimage.label(fewer, np.ones((3, 3)))[0], return_counts=True)
        assert sizes[1:].min() >= 100

    def test_from_levels_of_the_files_shadows_are_nearly_the_same(self, tmp_path):
        product = str(make_product(tmp_path, size_m=12_000, nodata_share=0))
        job = CloudShadowJob(product=product, output=str(tmp_path / "shadow.tif"), resolution_m=60)
        run(job, Recorder())
        exact = read(tmp_path / "shadow.tif")
        run(dataclasses.replace(job, reading=Reading.FAST), told := Recorder())
        fast = read(tmp_path / "shadow.tif")
        assert f1(fast == 1, exact == 1) > 0.9
        assert (fast != exact).any(), "the levels were not read"
        assert any("level 1: B02, B04, B05, " in remark for remark in told.remarks)
        with rasterio.open(tmp_path / "shadow.tif") as file:
            assert file.tags()["CLOUDSIEVE_READING"] == "fast"

    @pytest.mark.parametrize("whose", [{}, {"clouds": None}], ids=["a mask's clouds", "s2cloudless"])
    def test_water_is_left_out_on_request(self, tmp_path, scene, whose):
        water = read(scene["truth"]) == FMASK_WATER
        run(job_of(tmp_path, scene, **whose), Recorder())
        taken_for_shadow = ((read(tmp_path / "shadow.tif") == 1) & water).sum()
        run(job_of(tmp_path, scene, water=True, **whose), Recorder())
        assert ((read(tmp_path / "shadow.tif") == 1) & water).sum() < 0.2 * taken_for_shadow


class TestMaskScene:
    def job(self, tmp_path: Path, one_tree: str, scene: dict[str, str], **job: Any) -> MaskSceneJob:
        outputs: dict[str, Any] = {"output": str(tmp_path / "mask.tif"), "sources": str(tmp_path / "sources.tif")}
        forest: dict[str, Any] = {"model": one_tree, "engine": Evaluator.NUMPY}
        return MaskSceneJob(product=scene["product"], resolution_m=20, **outputs, **forest, **job)

    def test_shadows_are_a_source_of_their_own(self, tmp_path, one_tree, scene):
        result = run(self.job(tmp_path, one_tree, scene), Recorder())
        assert result.source_names == ("s2cloudless", "Cloud shadow")
        flags = read(tmp_path / "sources.tif")
        shadow = (flags != 255) & (flags & 2 > 0)
        assert 0 < shadow.sum() < (flags == 1).sum()
        assert result["shadow_percent"] == pytest.approx(100 * shadow.sum() / (flags != 255).sum())
        np.testing.assert_array_equal(read(tmp_path / "mask.tif")[shadow], 1)

    @pytest.mark.parametrize("threads", [1, 4])
    def test_the_number_of_threads_changes_nothing(self, tmp_path, one_tree, scene, threads):
        run(self.job(tmp_path, one_tree, scene), Recorder())
        usual = read(tmp_path / "sources.tif")
        run(self.job(tmp_path, one_tree, scene, threads=threads), Recorder())
        np.testing.assert_array_equal(read(tmp_path / "sources.tif"), usual)

    def test_without_them_the_clouds_are_the_same(self, tmp_path, one_tree, scene):
        run(self.job(tmp_path, one_tree, scene), Recorder())
        with_shadows = read(tmp_path / "sources.tif")
        result = run(self.job(tmp_path, one_tree, scene, shadows=False), Recorder())
        assert result.source_names == ("s2cloudless",)
        assert "shadow_percent" not in result.numbers
        np.testing.assert_array_equal(read(tmp_path / "sources.tif") & 1, with_shadows & 1)

    def test_the_preset_of_the_python_package_has_none(self, tmp_path, one_tree, scene):
        result = run(self.job(tmp_path, one_tree, scene, preset=ScenePreset.S2CLOUDLESS), Recorder())
        assert result.source_names == ("s2cloudless",)

    def test_the_probability_beside_an_extent_is_that_of_the_extent(self, tmp_path, one_tree, scene):
        whole, part = str(tmp_path / "whole.tif"), str(tmp_path / "part.tif")
        run(self.job(tmp_path, one_tree, scene, probability=whole), Recorder())
        with rasterio.open(whole) as file:
            extent = rasterio.windows.bounds(rasterio.windows.Window(200, 100, 300, 250), file.transform)
        run(self.job(tmp_path, one_tree, scene, probability=part, extent=extent), Recorder())
        np.testing.assert_array_equal(read(part), read(whole)[100:350, 200:500])

    def test_clouds_of_a_scene_classification_cast_too(self, tmp_path, scene):
        product = make_product(tmp_path, size_m=12_000, level="L2A")
        outputs = {"output": str(tmp_path / "mask.tif"), "sources": str(tmp_path / "sources.tif")}
        result = run(MaskSceneJob(product=str(product), **outputs), Recorder())
        assert result.source_names == ("SCL", "Cloud shadow")
        assert result["shadow_percent"] > 0

    def test_sen2cor_s_probability_beside_an_extent_is_that_of_the_extent(self, tmp_path):
        product = make_product(tmp_path, size_m=6000, level="L2A")
        whole, part, mask = (str(tmp_path / f"{name}.tif") for name in ("whole", "part", "mask"))
        run(MaskSceneJob(str(product), mask, whole), Recorder())
        with rasterio.open(whole) as file:
            extent = rasterio.windows.bounds(rasterio.windows.Window(100, 50, 120, 90), file.transform)
        run(MaskSceneJob(str(product), mask, part, extent=extent), Recorder())
        np.testing.assert_array_equal(read(part), read(whole)[50:140, 100:220])

    def test_a_product_without_angles_says_so_and_goes_on(self, tmp_path, one_tree):
        product = make_product(tmp_path, size_m=1200)
        (xml,) = product.glob("GRANULE/*/MTD_TL.xml")
        xml.unlink()
        monitor = Recorder()
        result = run(self.job(tmp_path, one_tree, {"product": str(product)}), monitor)
        assert result.source_names == ("s2cloudless",)
        assert any("Shadows are not looked for, so they are left in the mask." in text for text in monitor.warnings)


class TestBadInput:
    @pytest.mark.parametrize(
        ("job", "told"),
        [
            ({}, "Give either a product or a NIR raster"),
            ({"product": "p.SAFE", "nir": "n.tif"}, "Give either a product or a NIR raster"),
            ({"nir": "n.tif"}, "choose their mask in CLOUDS"),
            ({"nir": "n.tif", "clouds": "c.tif", "water": True}, "unset WATER"),
            (
                {"product": "p.SAFE", "min_height_m": 900, "max_height_m": 800},
                "MIN_HEIGHT is 900, not below MAX_HEIGHT",
            ),
            ({"product": "p.SAFE", "sun_zenith_deg": 91}, "SUN_ZENITH is 91; expected 0 to 90"),
            ({"product": "p.SAFE", "view_azimuth_deg": -1}, "VIEW_AZIMUTH is -1; expected 0 to 360"),
            ({"product": "p.SAFE", "darkness": 0}, "DARKNESS is 0; expected a number above 0"),
        ],
    )
    def test_a_job_that_cannot_be(self, job, told):
        with pytest.raises(JobError, match=told):
            CloudShadowJob(output="o.tif", **job)

    def test_a_raster_without_angles(self, tmp_path):
        nir, clouds = write(tmp_path / "n.tif", [[2000, 2000]], "uint16"), write(tmp_path / "c.tif", [[0, 1]])
        with pytest.raises(JobError, match="set SUN_ZENITH and SUN_AZIMUTH"):
            run(CloudShadowJob(output=str(tmp_path / "o.tif"), nir=nir, clouds=clouds), Recorder())

    def test_clouds_in_another_crs(self, tmp_path):
        nir = write(tmp_path / "n.tif", [[2000, 2000]], "uint16")
        clouds = write(tmp_path / "c.tif", [[0, 1]], crs="EPSG:32631")
        with pytest.raises(InputError, match=r"c\.tif is in EPSG:32631, but"):
            run(CloudShadowJob(output=str(tmp_path / "o.tif"), nir=nir, clouds=clouds, **ANGLES), Recorder())

    @pytest.mark.parametrize("cloud", [1, 255])
    def test_nothing_but_cloud_or_nodata_has_no_shadow(self, tmp_path, cloud):
        nir = write(tmp_path / "n.tif", np.full((40, 40), 2000), "uint16", pixel_m=60)
        clouds = write(tmp_path / "c.tif", np.full((40, 40), cloud), pixel_m=60)
        result = run(CloudShadowJob(output=str(tmp_path / "o.tif"), nir=nir, clouds=clouds, **ANGLES), Recorder())
        assert set(read(result["output"]).ravel()) == ({0} if cloud == 1 else {255})

    def test_the_clouds_of_another_scene(self, tmp_path, scene):
        with rasterio.open(scene["clouds"]) as file:
            profile, mask = file.profile, file.read(1)
        other = tmp_path / "other.tif"
        with rasterio.open(other, "w", **profile) as file:
            file.write(mask, 1)
            file.update_tags(CLOUDSIEVE_TILE="T32TMT", CLOUDSIEVE_SENSING_TIME="2023-08-01T10:25:59Z")
        with pytest.raises(InputError, match=r"other\.tif are of different acquisitions"):
            run(job_of(tmp_path, scene, clouds=str(other)), Recorder())

    def test_an_offset_that_nobody_tells(self, tmp_path, scene):
        safe = Path(shutil.copytree(scene["product"], tmp_path / Path(scene["product"]).name))
        (safe / "MTD_MSIL1C.xml").unlink()
        job = job_of(tmp_path, scene, product=str(safe))
        with pytest.raises(InputError, match=r"darkest pixels of band B10 .* set OFFSET to -1000"):
            run(job, Recorder())
        next(safe.rglob("*_B10.jp2")).unlink()
        monitor = Recorder()
        run(job, monitor)
        assert any("taken without offset" in warning for warning in monitor.warnings)
        run(dataclasses.replace(job, offset=Offset.MINUS_1000), told := Recorder())
        assert told.warnings == []

    def test_a_low_sun_is_warned_of(self, tmp_path, scene):
        monitor = Recorder()
        run(job_of(tmp_path, scene, sun_zenith_deg=82), monitor)
        assert any("degrees above the horizon" in warning for warning in monitor.warnings)


class TestRealScenes:
    def test_the_offset_changes_nothing(self, tmp_path, real_data):
        masks = []
        for folder in (HAZE, HAZE_WITH_OFFSET):
            (product,) = real_data(folder).glob("*.SAFE")
            job = CloudShadowJob(output=str(tmp_path / "o.tif"), product=str(product), resolution_m=20)
            masks.append(read(run(job, Recorder())["output"]))
        np.testing.assert_array_equal(*masks)

    def test_level_2a_alone_sees_what_sen2cor_sees_and_more(self, tmp_path, real_data):
        """A guard, not truth: Sen2Cor's own shadows, where it marks any."""
        (product,) = real_data(IRELAND).glob("*.SAFE")
        result = run(CloudShadowJob(output=str(tmp_path / "o.tif"), product=str(product), resolution_m=60), Recorder())
        (scl,) = product.glob("GRANULE/*/IMG_DATA/R60m/*SCL*.jp2")
        classes, found = read(scl), read(result["output"]) == 1
        elsewhere = ~np.isin(classes, (0, 8, 9, 10))
        assert f1(found[elsewhere], (classes == 3)[elsewhere]) >= 0.75

    @pytest.mark.parametrize(("clouds", "strict", "tolerant"), [("all", 0.82, 0.86), ("scl", 0.77, 0.82)])
    def test_hand_painted_shadows(self, tmp_path, real_data, clouds, strict, tolerant):
        counts = np.zeros((2, 3))
        for folder in sorted(real_data(ALBERTA).glob("2*")):
            scl, clp = read(folder / "SCL.tif"), read(folder / "CLP.tif")
            common = (clp > 102) | np.isin(scl, (8, 9))
            with rasterio.open(folder / "B08.tif") as file:
                profile = {**file.profile, "dtype": "uint8", "nodata": 255}
            with rasterio.open(tmp_path / "clouds.tif", "w", **profile) as file:
                file.write((common if clouds == "all" else np.isin(scl, (8, 9))).astype(np.uint8), 1)
            angles = {
                f"{who}_{what}_deg": float(np.nanmean(read(folder / f"{name}.tif")))
                for who, what, name in (
                    ("sun", "zenith", "sunZenithAngles"),
                    ("sun", "azimuth", "sunAzimuthAngles"),
                    ("view", "zenith", "viewZenithMean"),
                    ("view", "azimuth", "viewAzimuthMean"),
                )
            }
            job = {"nir": str(folder / "B08.tif"), "clouds": str(tmp_path / "clouds.tif"), **angles}
            found = read(run(CloudShadowJob(output=str(tmp_path / "o.tif"), **job), Recorder())["output"]) == 1
            red, green, blue = read(folder / "shadowBaseline.tif")[:3]
            true = (red == 0) & (green == 255) & (blue == 0)
            edge = ndimage.binary_dilation(true) & ~ndimage.binary_erosion(true)
            for row, where in enumerate((~common, ~common & ~edge)):
                counts[row] += (found & true & where).sum(), (found & where).sum(), (true & where).sum()
        assert (2 * counts[:, 0] / (counts[:, 1] + counts[:, 2]) >= (strict, tolerant)).all()
