"""Scenes of Landsat: which file is which band, and what reflectance its numbers mean."""

from __future__ import annotations

import json
import math
import shutil
import zipfile
from pathlib import Path

import numpy as np
import pytest
from cloudsieve.core.acquisition import Acquisition
from cloudsieve.core.deep import choose_network
from cloudsieve.core.errors import InputError
from cloudsieve.core.jobs import DeepMaskJob, Offset, S2cloudlessJob
from cloudsieve.core.monitor import SilentMonitor
from cloudsieve.core.pipelines.deepmask import find_product
from cloudsieve.core.product import is_landsat, open_bands, open_landsat, open_landsat_bands
from cloudsieve.core.run import run
from cloudsieve.core.scene import open_scene, scene_target
from cloudsieve.core.shadowing import CHUNK_PX, reflecting
from cloudsieve.core.tables import LANDSAT_L1, LANDSAT_L2, band_in_name, landsat_in_name

from .rasters import read, write
from .test_deep import needs_networks

L2 = "LC08_L2SP_034032_20200714_20200912_02_T1"
L1 = "LC09_L1TP_034032_20220714_20220912_02_T1"
TM = "LT05_L1TP_034032_19900714_20200912_02_T1"
ETM = "LE07_L2SP_034032_20030714_20200912_02_T1"
SUN_ELEVATION_DEG = 30.0  # whose sine is 0.5


def mtl(scene: str, kind: str = "txt", **changes: object) -> str:
    """Return an MTL file as the Geological Survey writes it; one of Level 2 tells the numbers of Level 1, too."""
    level_1 = {f"REFLECTANCE_MULT_BAND_{n}": "2.0000E-05" for n in range(1, 10)}
    level_1 |= {f"REFLECTANCE_ADD_BAND_{n}": "-0.100000" for n in range(1, 10)}
    level_2 = {f"REFLECTANCE_MULT_BAND_{n}": "2.75e-05" for n in range(1, 8)}
    level_2 |= {f"REFLECTANCE_ADD_BAND_{n}": "-0.2" for n in range(1, 8)}
    groups: dict[str, dict[str, object]] = {
        "PRODUCT_CONTENTS": {"LANDSAT_PRODUCT_ID": f'"{scene}"'},
        "IMAGE_ATTRIBUTES": {"SUN_ELEVATION": SUN_ELEVATION_DEG, "SUN_AZIMUTH": -120.5},
        "LEVEL2_SURFACE_REFLECTANCE_PARAMETERS": dict(level_2),
        "LEVEL1_RADIOMETRIC_RESCALING": dict(level_1),
    }
    for group in groups.values():
        group.update({key: value for key, value in changes.items() if key in group})
    if kind == "json":
        return json.dumps({"LANDSAT_METADATA_FILE": {n: {k: str(v) for k, v in g.items()} for n, g in groups.items()}})
    if kind == "xml":
        inner = "".join(f"<{n}>{''.join(f'<{k}>{v}</{k}>' for k, v in g.items())}</{n}>" for n, g in groups.items())
        return f"<?xml version='1.0'?><LANDSAT_METADATA_FILE>{inner}</LANDSAT_METADATA_FILE>"
    lines = ["GROUP = LANDSAT_METADATA_FILE"]
    for name, group in groups.items():
        lines += [
            f"  GROUP = {name}",
            *(f"    {key} = {value}" for key, value in group.items()),
            f"  END_GROUP = {name}",
        ]
    return "\n".join([*lines, "END_GROUP = LANDSAT_METADATA_FILE", "END"])


def lay_out(folder: Path, scene: str = L2, bands: str = "234567", dn=8000, kind: str | None = "txt", **changes) -> Path:
    """Write the bands of a scene, 30 m, each 100 digital numbers above the one before, and its metadata."""
    folder.mkdir(exist_ok=True)
    middle, dtype = ("_SR" if "_L2" in scene else ""), ("uint8" if scene == TM else "uint16")
    step = 1 if scene == TM else 100
    for index, band in enumerate(bands):
        pixels = np.where(np.asarray(dn) == 0, 0, np.asarray(dn) + step * index) * np.ones((2, 3))
        write(folder / f"{scene}{middle}_B{band}.TIF", pixels, dtype, pixel_m=30)
    if kind:
        (folder / f"{scene}_MTL.{kind}").write_text(mtl(scene, kind, **changes))
    return folder


def reflectance_of(path: str | Path, *names: str) -> np.ndarray:
    """Return the bands of a scene as a detector gets them: float32 (bands, h, w)."""
    product = open_landsat(str(path))
    options = DeepMaskJob(product=str(path), output="unused.tif")
    with open_scene(product, names, options, SilentMonitor()) as scene:
        target = scene_target(scene, False, None)
        assert target.grid.pixel_width == 30
        return np.concatenate(
            list(scene.map_strips(target, reflecting(scene, names), CHUNK_PX, SilentMonitor())), axis=1
        )


@pytest.mark.parametrize(
    ("name", "level", "part"),
    [
        (f"{L2}_SR_B2.TIF", LANDSAT_L2, "B2"),
        (f"{L1}_B10.TIF", LANDSAT_L1, "B10"),
        (f"{L1}_MTL.json", LANDSAT_L1, "MTL"),
        (L1, LANDSAT_L1, None),
        (f"{L1}.tar", LANDSAT_L1, None),
        (f"{L2}_ST_B10.TIF", LANDSAT_L2, None),  # a temperature
        (f"{L2}_QA_PIXEL.TIF", LANDSAT_L2, None),
        (f"{ETM.replace('L2SP', 'L1TP')}_B6_VCID_1.TIF", LANDSAT_L1, None),
    ],
)
def test_names_tell_scene_level_and_band(name, level, part):
    told = landsat_in_name(name)

    assert told is not None
    assert (told.level, told.part) == (level, part)
    assert name.startswith(told.scene)


def test_a_band_of_landsat_is_no_band_of_sentinel_2():
    assert landsat_in_name("T31TDH_20200101T105441_B02.jp2") is None
    assert band_in_name(f"{L2}_SR_B2") is None
    assert band_in_name(f"{L1}_B10") is None


# 36364 * 2.75e-5 - 0.2 = 0.8; 7273 is the least of valid numbers, next to nothing; 65535 is saturated, 0 is fill.
@pytest.mark.parametrize("kind", ["txt", "json", "xml", None])
def test_surface_reflectance_by_its_published_scale(tmp_path, kind):
    folder = lay_out(tmp_path / L2, dn=[[0, 7273, 10000], [36364, 1, 65535]], bands="2", kind=kind)

    found = reflectance_of(folder, "B02")

    expected = [[math.nan, 0.0000075, 0.075], [0.80001, -0.1999725, math.nan]]
    assert np.allclose(found[0], expected, atol=2e-7, equal_nan=True)


def test_reflectance_at_the_top_is_that_of_a_sun_at_the_zenith(tmp_path):
    folder = lay_out(tmp_path / L1, L1, dn=[[0, 5000, 10000], [30000, 50000, 60000]], bands="2")

    found = reflectance_of(folder, "B02")

    expected = [[math.nan, 0.0, 0.2], [1.0, 1.8, 2.2]]  # (DN * 2e-5 - 0.1) / sin 30°
    assert np.allclose(found[0], expected, atol=2e-6, equal_nan=True)


def test_the_thematic_mapper_has_bytes_and_other_numbers_of_bands(tmp_path):
    rescaling = {"REFLECTANCE_MULT_BAND_1": 0.002, "REFLECTANCE_ADD_BAND_1": -0.01}
    rescaling |= {"REFLECTANCE_MULT_BAND_4": 0.002, "REFLECTANCE_ADD_BAND_4": -0.01}
    folder = lay_out(tmp_path / TM, TM, dn=[[0, 5, 10], [55, 105, 250]], bands="123457", **rescaling)

    blue, nir = reflectance_of(folder, "B02", "B08")

    assert np.allclose(blue, [[math.nan, 0, 0.02], [0.2, 0.4, 0.98]], atol=1e-6, equal_nan=True)
    assert np.allclose(nir, [[math.nan, 0.012, 0.032], [0.212, 0.412, 0.992]], atol=1e-6, equal_nan=True)


def test_what_is_known_of_a_scene(tmp_path):
    product = open_landsat(str(lay_out(tmp_path / "scene", L1)))

    assert product.level == LANDSAT_L1
    assert product.acquisition == Acquisition("034032", "2022-07-14", satellite="LC09")
    assert product.granule == L1
    assert list(product.bands) == ["B02", "B03", "B04", "B08", "B8A", "B11", "B12"]
    assert Path(product.bands["B08"].path).name == f"{L1}_B5.TIF"
    assert (product.sun_zenith_deg, product.sun_azimuth_deg) == (60, 239.5)


def test_folder_file_metadata_zip_and_loose_bands_are_one_scene(tmp_path):
    folder = lay_out(tmp_path / L2)
    archive = tmp_path / f"{L2}.zip"
    with zipfile.ZipFile(archive, "w") as target:
        for file in folder.iterdir():
            target.write(file, file.name)
    paths = [folder, folder / f"{L2}_SR_B4.TIF", folder / f"{L2}_MTL.txt", archive]
    products = [open_landsat(str(path)) for path in paths]
    products.append(open_landsat_bands([str(file) for file in sorted(folder.glob("*.TIF"))]))

    assert all(map(is_landsat, map(str, paths)))
    assert len({tuple((band.offset, band.quantification) for band in p.bands.values()) for p in products}) == 1
    assert {Path(p.bands["B12"].path).name for p in products} == {f"{L2}_SR_B7.TIF"}


def test_a_folder_of_sentinel_2_or_of_nothing_is_not_landsat(tmp_path):
    (tmp_path / "T31TDH_20200101T105441_B02.jp2").touch()

    assert not is_landsat(str(tmp_path))
    assert not is_landsat(str(tmp_path / "nothing"))
    assert not is_landsat("https://example.com/S2A_MSIL1C_20200101T105441.SAFE")


@pytest.mark.parametrize(
    ("scene", "network"),
    [(L1, "csmask-l1c-6"), (L2, "csmask-l2a-6"), (TM, "csmask-l1c-6"), (ETM, "csmask-l2a-6")],
)
def test_automatic_takes_the_network_of_the_level(tmp_path, scene, network):
    bands = "123457" if scene in (TM, ETM) else "234567"
    product = open_landsat(str(lay_out(tmp_path / scene, scene, bands)))

    assert choose_network(product).id == network


def test_without_the_shortwave_bands_four_will_do(tmp_path):
    product = open_landsat(str(lay_out(tmp_path / L2, bands="2345")))

    assert choose_network(product).id == "csmask-l2a-4"


@needs_networks
def test_classes_of_a_scene_at_its_30_m(tmp_path):
    folder = tmp_path / L2
    folder.mkdir()
    bright = np.full((300, 280), 9000)
    bright[60:200, 90:200] = 30000  # 0.6 in all bands
    bright[:, :10] = 0
    for band in "234567":
        write(folder / f"{L2}_SR_B{band}.TIF", bright, "uint16", pixel_m=30)

    run(DeepMaskJob(product=str(folder), output=str(tmp_path / "out.tif")))

    classes = read(tmp_path / "out.tif")
    assert classes.shape == bright.shape
    assert np.array_equal(classes == 255, bright == 0)
    assert (classes[100:160, 120:170] == 1).mean() > 0.9


@needs_networks
def test_loose_bands_give_what_their_folder_gives(tmp_path):
    folder = lay_out(tmp_path / L2)
    outputs = [str(tmp_path / name) for name in ("folder.tif", "bands.tif")]
    run(DeepMaskJob(product=str(folder), output=outputs[0]))
    run(DeepMaskJob(bands=tuple(map(str, sorted(folder.glob("*.TIF")))), output=outputs[1]))

    assert np.array_equal(*map(read, outputs))


@needs_networks
def test_a_real_scene(real_data, tmp_path):
    folder = real_data("09_landsat_c2_qa_pixel")

    run(DeepMaskJob(product=str(folder), output=str(tmp_path / "out.tif")))

    classes = read(tmp_path / "out.tif")
    filled = read(folder / "LC08_L2SP_008059_20191201_20200825_02_T1_SR_B2.TIF") == 0
    assert (classes[filled] == 255).all()
    assert (classes[~filled] == 255).mean() < 0.01
    assert (classes == 1).sum() / (classes != 255).sum() > 0.3  # a clouded day over the Amazon


def refusal(opened, *arguments) -> str:
    with pytest.raises(InputError) as caught:
        opened(*arguments)
    return str(caught.value)


def test_other_jobs_refuse_landsat(tmp_path):
    folder = lay_out(tmp_path / L2)
    job = S2cloudlessJob(product=str(folder), output=str(tmp_path / "out.tif"))

    assert refusal(run, job) == (
        f'{folder} is of Landsat, and this needs a product of Sentinel-2; "Clouds and shadows (deep network)" and '
        '"Mask from Fmask or QA band" take Landsat.'
    )


def test_loose_bands_of_landsat_are_none_of_sentinel_2(tmp_path):
    band = lay_out(tmp_path / L2, bands="2") / f"{L2}_SR_B2.TIF"

    assert refusal(open_bands, [str(band)]).startswith(f"The name of {band} does not tell its band")


def test_two_scenes_in_a_folder_are_told(tmp_path):
    folder = lay_out(lay_out(tmp_path / "both", L1), L2)

    assert refusal(open_landsat, str(folder)) == (
        f"{folder} holds 2 scenes of Landsat; give the MTL file or a band of one of them: {L2}, {L1}."
    )
    assert open_landsat(str(folder / f"{L1}_MTL.txt")).granule == L1


def test_bands_of_two_scenes_are_refused(tmp_path):
    folder = lay_out(lay_out(tmp_path / "both", L1, "2"), L2, "3")
    paths = [str(folder / f"{L1}_B2.TIF"), str(folder / f"{L2}_SR_B3.TIF")]

    assert refusal(open_landsat_bands, paths) == (
        f"{paths[0]} is of the scene {L1}, but {paths[1]} of {L2}; give the bands of one scene."
    )


def test_a_missing_band_has_its_own_name(tmp_path):
    folder = lay_out(tmp_path / L2, bands="23456")
    job = DeepMaskJob(product=str(folder), output=str(tmp_path / "out.tif"), network="csmask-l2a-6")
    product = find_product(job)

    assert product is not None
    assert refusal(product.require_bands, ("B02", "B12")) == (
        f"{folder} has no file of band B7; it has B2, B3, B4, B5, B6. Unzip or download the product completely."
    )


def test_level_1_needs_its_metadata(tmp_path):
    folder = lay_out(tmp_path / L1, L1, "2", kind=None)

    assert refusal(open_landsat, str(folder)) == (
        f"{folder / L1}_B2.TIF has no MTL file beside it, which tells how its numbers become reflectance; download the "
        "one of its scene (..._MTL.txt), or use Level 2."
    )


def test_broken_metadata_are_told(tmp_path):
    folder = lay_out(tmp_path / L1, L1, "2", REFLECTANCE_MULT_BAND_2="much")
    assert refusal(open_landsat, str(folder)) == (
        f"{folder / L1}_MTL.txt tells no REFLECTANCE_MULT_BAND_2 in LEVEL1_RADIOMETRIC_RESCALING; download the "
        "metadata of the scene again."
    )

    (folder / f"{L1}_MTL.txt").rename(folder / f"{L1}_MTL.json")
    assert "MTL.json cannot be read (" in refusal(open_landsat, str(folder))


def test_by_night_there_is_no_reflectance(tmp_path):
    folder = lay_out(tmp_path / L1, L1, "2", SUN_ELEVATION=-12)

    assert refusal(open_landsat, str(folder)) == (
        f"{folder / L1}_MTL.txt tells a SUN_ELEVATION of -12 degrees; by night there is no reflectance."
    )


@pytest.mark.parametrize("scene", [L2.replace("_02_", "_01_"), L2.replace("LC08", "LM05")])
def test_other_collections_and_sensors_are_refused(tmp_path, scene):
    folder = lay_out(tmp_path / scene, scene, kind=None)

    assert refusal(open_landsat, str(folder)) == (
        f"{folder} is {scene}; only Collection 2 of Landsat 4 to 9 with blue and infrared bands can be read (LC08, "
        "LC09, LO08, LO09, LT04, LT05, LE07)."
    )


def test_an_archive_is_to_be_unpacked(tmp_path):
    archive = tmp_path / f"{L2}.tar"
    shutil.make_archive(str(tmp_path / L2), "tar", lay_out(tmp_path / "scene"))

    assert refusal(open_landsat, str(archive)) == (
        f"{archive} is an archive of Landsat; unpack it, and give the folder."
    )


def test_a_folder_without_reflectance_is_refused(tmp_path):
    folder = tmp_path / L2
    folder.mkdir()
    (folder / f"{L2}_QA_PIXEL.TIF").touch()

    assert refusal(open_landsat, str(folder)) == (
        f"{folder} holds no band of Landsat with reflectance (such as ..._SR_B2.TIF, or ..._B2.TIF of Level 1); "
        "download it completely."
    )


def test_the_offset_is_that_of_the_metadata(tmp_path):
    folder = lay_out(tmp_path / L2)
    product = open_landsat(str(folder))
    job = DeepMaskJob(product=str(folder), output="unused.tif", offset=Offset.MINUS_1000)

    with pytest.raises(InputError) as caught, open_scene(product, ("B02",), job, SilentMonitor()):
        pass
    assert str(caught.value) == (
        f"{folder} is of Landsat, which has another offset than Sentinel-2; leave OFFSET at metadata."
    )
