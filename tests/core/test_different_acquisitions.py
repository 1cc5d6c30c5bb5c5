"""Inputs of different places or times are refused by every job that has two of them, unless the user wants them."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any, Callable

import numpy as np
import pytest
import rasterio
from cloudsieve.core.acquisition import Acquisition, acquisition_of_tags
from cloudsieve.core.errors import InputError
from cloudsieve.core.jobs import (
    ApplyMaskJob,
    AssessMaskJob,
    CloudShadowJob,
    Evaluator,
    GrowMaskJob,
    HybridMaskJob,
    Job,
    MaskFromProbabilityJob,
    MaskFromQaJob,
    MaskFromSclJob,
    MaskSceneJob,
    S2cloudlessJob,
    TuneProbabilityJob,
)
from cloudsieve.core.product import open_product
from cloudsieve.core.run import run
from cloudsieve.core.s2cloudless import FEATURE_BANDS
from cloudsieve.scripts.synthetic_scene import make_product
from cloudsieve.tests.core.rasters import Recorder, write

# make_product makes scenes of this name; the second was sensed from the next orbit but one, 20 days later.
JULY, AUGUST, NEIGHBOUR = "T32TMT_20230712T102559", "T32TMT_20230801T102559", "T32TMS_20230712T102559"
SUN: dict[str, Any] = {"sun_zenith_deg": 45.0, "sun_azimuth_deg": 90.0}
VIEW: dict[str, Any] = {"view_zenith_deg": 0.0, "view_azimuth_deg": 0.0}
CLEAR_AND_CLOUD = np.tile(np.array([[0, 1], [0, 0]], np.uint8), (30, 30))
DN = np.full((60, 60), 1000)


@pytest.fixture(scope="module")
def products(tmp_path_factory) -> dict[str, str]:
    folder = tmp_path_factory.mktemp("products")
    made = {level: make_product(folder, size_m=1200, level=level) for level in ("L1C", "L2A")}
    august = folder / made["L2A"].name.replace("20230712", "20230801")
    for path in (path for path in made["L2A"].rglob("*") if path.is_file()):
        copy = august / str(path.relative_to(made["L2A"])).replace("20230712", "20230801")
        copy.parent.mkdir(parents=True, exist_ok=True)
        content = path.read_bytes()
        if path.suffix == ".xml":
            content = content.replace(b"20230712", b"20230801").replace(b"2023-07-12", b"2023-08-01")
        copy.write_bytes(content)
    return {**{level: str(path) for level, path in made.items()}, "L2A of August": str(august)}


def raster(folder: Path, name: str, product: str = "", pixels: Any = CLEAR_AND_CLOUD, dtype: str = "uint8") -> str:
    """Write a raster, where a product is given on its 20 m grid."""
    place: dict[str, Any] = {"pixel_m": 20}
    if product:
        bands = open_product(product).bands
        with rasterio.open(bands["B11"].path) as band:
            place.update(crs=band.crs, transform=band.transform)
            assert band.shape == (60, 60)
    return write(folder / f"{name}.tif", pixels, dtype, **place)


def hybrid(folder: Path, products: dict[str, str], date: str) -> Job:
    masks = (raster(folder, f"{JULY}_mask"), raster(folder, f"{date}_mask_2"))
    return HybridMaskJob(masks, str(folder / "o.tif"))


def apply(folder: Path, products: dict[str, str], date: str) -> Job:
    bands = raster(folder, f"{JULY}_B02", pixels=DN, dtype="uint16")
    return ApplyMaskJob(bands, raster(folder, f"{date}_mask"), str(folder / "o.tif"))


def scl_beside_probability(folder: Path, products: dict[str, str], date: str) -> Job:
    scl = raster(folder, f"{JULY}_SCL_20m", pixels=CLEAR_AND_CLOUD * 4 + 4)
    cldprb = raster(folder, f"{date}_MSK_CLDPRB")
    return MaskFromSclJob(str(folder / "o.tif"), input=scl, cldprb=cldprb, cldprb_threshold=50)


def loose_bands(folder: Path, products: dict[str, str], date: str) -> Job:
    dates = dict.fromkeys(FEATURE_BANDS, JULY) | {"B10": date}
    dn = {band: 10 if band == "B10" else 1000 for band in FEATURE_BANDS}
    paths = [raster(folder, f"{dates[b]}_{b}", pixels=np.full((60, 60), dn[b]), dtype="uint16") for b in FEATURE_BANDS]
    return S2cloudlessJob(str(folder / "o.tif"), bands=tuple(paths), engine=Evaluator.NUMPY)


def qa_beside_product(folder: Path, products: dict[str, str], date: str) -> MaskSceneJob:
    qa = raster(folder, f"{date}_Fmask4", products["L1C"])
    return MaskSceneJob(products["L1C"], str(folder / "o.tif"), qa=qa, shadows=False, engine=Evaluator.NUMPY)


def qa_beside_level_2a(folder: Path, products: dict[str, str], date: str) -> Job:
    return dataclasses.replace(qa_beside_product(folder, products, date), product=products["L2A"])


def level_2a_beside_level_1c(folder: Path, products: dict[str, str], date: str) -> Job:
    second = products["L2A of August" if date == AUGUST else "L2A"]
    job = MaskSceneJob(products["L1C"], str(folder / "o.tif"), scl_product=second, shadows=False)
    return dataclasses.replace(job, engine=Evaluator.NUMPY)


def clouds_beside_product(folder: Path, products: dict[str, str], date: str) -> Job:
    clouds = raster(folder, f"{date}_clouds", products["L1C"])
    return CloudShadowJob(str(folder / "o.tif"), product=products["L1C"], clouds=clouds)


def clouds_beside_near_infrared(folder: Path, products: dict[str, str], date: str) -> Job:
    nir = raster(folder, f"{JULY}_B8A", pixels=DN, dtype="uint16")
    return CloudShadowJob(str(folder / "o.tif"), nir=nir, clouds=raster(folder, f"{date}_clouds"), **SUN, **VIEW)


def mask_beside_reference(folder: Path, products: dict[str, str], date: str) -> Job:
    return AssessMaskJob((raster(folder, f"{JULY}_mask"),), reference=raster(folder, f"{date}_truth"))


def probability_beside_reference(folder: Path, products: dict[str, str], date: str) -> Job:
    probability = raster(folder, f"{JULY}_probability", pixels=CLEAR_AND_CLOUD * 0.9, dtype="float32")
    return TuneProbabilityJob(probability, reference=raster(folder, f"{date}_truth"))


MakeJob = Callable[[Path, dict[str, str], str], Any]
JOBS: tuple[MakeJob, ...] = (
    hybrid,
    apply,
    scl_beside_probability,
    loose_bands,
    qa_beside_product,
    qa_beside_level_2a,
    level_2a_beside_level_1c,
    clouds_beside_product,
    clouds_beside_near_infrared,
    mask_beside_reference,
    probability_beside_reference,
)


def with_model(job: Any, model: str) -> Any:
    return dataclasses.replace(job, model=model) if hasattr(job, "model") else job


@pytest.mark.parametrize("make_job", JOBS)
class TestEveryJobOfSeveralInputs:
    def test_refuses_another_date(self, tmp_path, products, make_job):
        with pytest.raises(InputError, match=r"sensed 2023-.*; choose files of one, or set ANY_ACQUISITION"):
            run(make_job(tmp_path, products, AUGUST), Recorder())
        assert not (tmp_path / "o.tif").exists()

    def test_warns_where_that_is_wanted(self, tmp_path, products, one_tree, make_job):
        monitor = Recorder()
        job = with_model(make_job(tmp_path, products, AUGUST), one_tree)
        run(dataclasses.replace(job, any_acquisition=True), monitor)
        assert len([warning for warning in monitor.warnings if "of different acquisitions" in warning]) == 1

    def test_takes_what_belongs_together(self, tmp_path, products, one_tree, make_job):
        monitor = Recorder()
        run(with_model(make_job(tmp_path, products, JULY), one_tree), monitor)
        assert not any("acquisitions" in warning for warning in monitor.warnings)


@pytest.mark.parametrize("make_job", [job for job in JOBS if job is not level_2a_beside_level_1c])
def test_another_tile_of_the_same_datatake_is_refused(tmp_path, products, make_job):
    with pytest.raises(InputError, match=r"tile T32TM[TS] and T32TM[TS]"):
        run(make_job(tmp_path, products, NEIGHBOUR), Recorder())


class TestMasksCarryTheirAcquisition:
    def told(self, path: str) -> Acquisition:
        with rasterio.open(path) as file:
            return acquisition_of_tags(file.tags())

    def test_from_the_product_through_all_steps(self, tmp_path, products, one_tree):
        step = {name: str(tmp_path / f"{name}.tif") for name in ("probability", "mask", "grown", "both", "shadow")}
        seen = open_product(products["L1C"]).acquisition
        forest = {"model": one_tree, "engine": Evaluator.NUMPY}
        for job in (
            S2cloudlessJob(step["probability"], product=products["L1C"], **forest),
            MaskFromProbabilityJob(step["probability"], step["mask"]),
            GrowMaskJob(step["mask"], step["grown"], distance_m=20),
            HybridMaskJob((step["mask"], step["grown"]), step["both"]),
            CloudShadowJob(step["shadow"], product=products["L1C"], clouds=step["both"]),
        ):
            run(job, Recorder())
            assert self.told(str(job.output)) == seen

    def test_from_the_name_of_a_class_raster(self, tmp_path):
        output = str(tmp_path / "o.tif")
        for job in (
            MaskFromQaJob(raster(tmp_path, f"{JULY}_Fmask4"), output, scheme="fmask"),
            MaskFromSclJob(output, input=raster(tmp_path, f"{JULY}_SCL_20m", pixels=CLEAR_AND_CLOUD + 4)),
        ):
            run(job, Recorder())
            assert self.told(output) == Acquisition("T32TMT", "2023-07-12T10:25:59Z")

    def test_of_several_dates_what_they_have_in_common(self, tmp_path, products):
        job = dataclasses.replace(hybrid(tmp_path, products, AUGUST), any_acquisition=True)
        run(job, Recorder())
        assert self.told(job.output) == Acquisition("T32TMT")

    def test_and_are_refused_by_it_whatever_they_are_called(self, tmp_path, products, one_tree):
        mask = str(tmp_path / "mask.tif")
        run(
            MaskSceneJob(products["L1C"], mask, shadows=False, model=one_tree, engine=Evaluator.NUMPY),
            Recorder(),
        )
        bands = raster(tmp_path, f"{AUGUST}_B02", products["L1C"], DN, "uint16")
        with pytest.raises(InputError, match=r"_B02\.tif and .*mask\.tif are of different acquisitions"):
            run(ApplyMaskJob(bands, mask, str(tmp_path / "o.tif")), Recorder())


class TestRealPairs:
    def test_layers_and_classification_of_one_product_belong_together(self, tmp_path, real_data):
        (product,) = real_data("06_s2l2a_safe_T29UNU_N0400").glob("*.SAFE")
        layers = open_product(str(product)).layers
        scl, cldprb = (next(path for key, path in layers.items() if key.startswith(kind)) for kind in ("SCL", "CLDPRB"))
        run(MaskFromSclJob(str(tmp_path / "o.tif"), scl, cldprb=cldprb, cldprb_threshold=50), Recorder())

    def test_a_classification_of_another_place(self, tmp_path, real_data):
        (level_1c,) = real_data("03_s2l1c_safe_T31TDH_assembled").glob("*.SAFE")
        (level_2a,) = real_data("06_s2l2a_safe_T29UNU_N0400").glob("*.SAFE")
        with pytest.raises(InputError, match="tile T31TDH and T29UNU"):
            run(MaskSceneJob(str(level_1c), str(tmp_path / "o.tif"), scl_product=str(level_2a)), Recorder())

    def test_an_fmask_of_another_place(self, tmp_path, real_data):
        (product,) = real_data("03_s2l1c_safe_T31TDH_assembled").glob("*.SAFE")
        (fmask,) = real_data("08_hls_s30_T13RCN_fmask").glob("*.Fmask.tif")
        with pytest.raises(InputError, match="tile T31TDH and T13RCN"):
            run(MaskSceneJob(str(product), str(tmp_path / "o.tif"), qa=str(fmask), scheme="hls-fmask"), Recorder())

    def test_landsat_bands_and_their_qa_belong_together(self, tmp_path, real_data):
        folder = real_data("09_landsat_c2_qa_pixel")
        (qa,) = folder.glob("*QA_PIXEL*.[tT][iI][fF]")
        mask, bands = str(tmp_path / "mask.tif"), sorted(folder.glob("*SR_B*.[tT][iI][fF]"))
        run(MaskFromQaJob(str(qa), mask, scheme="landsat-qa-pixel"), Recorder())
        assert bands
        for band in bands:
            run(ApplyMaskJob(str(band), mask, str(tmp_path / "o.tif")), Recorder())
