"""Deep networks: squares on a fixed grid, the classes of ukis-csmask's own call, and one sentence for what is wrong."""

from __future__ import annotations

import importlib.util
import json
import os
import shutil
import subprocess
import sys
import weakref
from dataclasses import replace
from pathlib import Path

import cloudsieve
import numpy as np
import pytest
import rasterio
from cloudsieve.core.deep import (
    Session,
    classify,
    find_weights,
    load_network,
    mask_of,
    probability_of,
    probability_strips,
)
from cloudsieve.core.deep.tiles import Tiling, mosaic_of
from cloudsieve.core.errors import CancelledError, DependencyError, InputError
from cloudsieve.core.jobs import DeepMaskJob
from cloudsieve.core.monitor import SilentMonitor
from cloudsieve.core.product import open_product
from cloudsieve.core.run import run
from cloudsieve.core.scene import open_scene, scene_target
from cloudsieve.core.shadowing import CHUNK_PX, reflecting
from cloudsieve.core.stream import recut
from cloudsieve.core.tables import NETWORK_CLASSES, NETWORK_IDS, NETWORK_LEGEND, NETWORKS, find_network, find_scheme
from cloudsieve.core.target import Target, Window, partition_rows
from cloudsieve.scripts.synthetic_scene import make_product
from hypothesis import given, settings
from hypothesis import strategies as st

from .rasters import Recorder, grid_of, read, write

NAN = np.float32(np.nan)
HAS_NETWORKS = all(importlib.util.find_spec(name) for name in ("onnxruntime", "ukis_csmask"))
needs_networks = pytest.mark.skipif(not HAS_NETWORKS, reason="onnxruntime and ukis-csmask could not be fetched")
FOUR = ("B02", "B03", "B04", "B08")
FILES = [network for network in NETWORKS if not network.runs_itself]


def test_squares_lie_on_a_grid_from_the_corner_and_the_last_looks_back():
    tiling = Tiling(size=20, tile_px=8, margin_px=1)

    spans = tiling.spans(0, 20)

    assert [(span.first, span.end) for span in spans] == [(0, 6), (6, 12), (12, 18), (18, 20)]
    assert [span.start for span in spans] == [-1, 5, 11, 13]
    assert tiling.pixels(spans[0]).tolist() == [0, 0, 1, 2, 3, 4, 5, 6]
    assert tiling.pixels(spans[-1]).tolist() == [13, 14, 15, 16, 17, 18, 19, 19]
    assert tiling.seen(7, 13) == (5, 19)


def test_a_scene_smaller_than_a_square_is_mirrored_as_numpy_does():
    tiling = Tiling(size=3, tile_px=12, margin_px=2)
    (span,) = tiling.spans(0, 3)

    assert tiling.pixels(span).tolist() == np.pad(np.arange(3), (2, 7), mode="symmetric").tolist()


def test_pieces_of_any_height_are_cut_as_asked():
    rows = np.arange(10)[None, :, None]
    pieces = [rows[:, :4], rows[:, 4:5], rows[:, 5:]]

    assert [strip.ravel().tolist() for strip in recut(pieces, [(0, 2), (2, 9), (9, 10)])] == [
        [0, 1],
        [2, 3, 4, 5, 6, 7, 8],
        [9],
    ]


@given(data=st.data(), height=st.integers(1, 40), width=st.integers(1, 40), rows=st.integers(1, 13))
@settings(max_examples=60)
def test_strips_and_parts_give_what_the_whole_gives(data, height, width, rows):
    """The stand-in for a network sums each square up, so a pixel tells which square it was seen in."""
    values = np.random.default_rng(height * 41 + width).random((1, height, width), np.float32)
    whole = Target(grid_of(height, width), "scene")
    first = data.draw(st.integers(0, height - 1))
    left = data.draw(st.integers(0, width - 1))
    window = Window(first, left, data.draw(st.integers(1, height - first)), data.draw(st.integers(1, width - left)))

    def seen_in(part: Window) -> np.ndarray:
        mosaic = mosaic_of(whole, part, 9, 2)
        seen = mosaic.seen()
        bottom, columns = seen.row + seen.height, slice(seen.column, seen.column + seen.width)
        strips = (values[:, start:end, columns] for start, end in cut(seen.row, bottom, rows))
        cells = (
            square.values[:, square.rows, square.columns] + square.values.sum() for square in mosaic.squares(strips)
        )
        return np.concatenate(list(mosaic.rows_of_cells(cells)), axis=1)

    def cut(top, bottom, step):
        return [(row, min(row + step, bottom)) for row in range(top, bottom, step)]

    everything = seen_in(Window(0, 0, height, width))
    expected = everything[:, first : first + window.height, left : left + window.width]
    assert np.array_equal(seen_in(window), expected)


def test_no_more_rows_are_held_than_squares_show():
    mosaic = mosaic_of(Target(grid_of(40, 20), "scene"), Window(0, 0, 40, 20), 8, 1)
    drawn: list[weakref.ref[np.ndarray]] = []

    def strips():
        for _ in range(20):
            assert 2 * sum(strip() is not None for strip in drawn) <= 8
            strip = np.zeros((1, 2, 20), np.float32)
            drawn.append(weakref.ref(strip))
            yield strip
            del strip

    assert len(list(mosaic.squares(strips()))) == mosaic.count


def test_the_most_probable_class_wins_and_the_first_of_equals():
    probabilities = np.array([[[0.5, 0.2, 0.1, NAN]], [[0.5, 0.7, 0.1, NAN]], [[0.0, 0.1, 0.8, NAN]]], np.float32)
    classes = ("clear", "cloud", "shadow")

    numbers = classify(probabilities, classes)

    assert numbers.tolist() == [[0, 1, 3, 255]]
    assert mask_of(numbers, ("shadow",)).tolist() == [[0, 0, 1, 255]]
    assert mask_of(numbers, ("cloud", "cirrus")).tolist() == [[0, 1, 0, 255]]
    assert np.array_equal(
        probability_of(probabilities, classes, ("cloud", "cirrus")),
        np.array([[0.5, 0.7, 0.1, NAN]], np.float32),
        equal_nan=True,
    )
    assert np.array_equal(
        probability_of(probabilities, classes, ("cirrus",)), np.array([[0, 0, 0, NAN]], np.float32), equal_nan=True
    )


def test_what_a_network_cannot_tell_of_one_class_is_nodata():
    probabilities = np.array([[[0.9, 0.1]], [[NAN, 0.7]], [[0.1, 0.2]]], np.float32)

    assert classify(probabilities, ("clear", "cloud", "shadow")).tolist() == [[255, 1]]


def test_class_numbers_are_those_of_a_known_scheme():
    scheme = find_scheme("cloudsen12")
    told = {value.value: value.category for value in scheme.values}

    assert [told[number] for number in range(len(NETWORK_CLASSES))] == list(NETWORK_CLASSES)
    assert [int(entry.value) for entry in NETWORK_LEGEND] == list(range(len(NETWORK_CLASSES)))


def test_every_row_of_the_table_is_whole():
    assert len(set(NETWORK_IDS)) == len(NETWORKS)
    for network in NETWORKS:
        assert len(network.bands) == len(network.mean) == len(network.deviation)
        assert set(network.classes) <= set(NETWORK_CLASSES)
        assert network.runs_itself or len(network.sha256) == 64


@needs_networks
@pytest.mark.parametrize("network", FILES, ids=[network.id for network in FILES])
def test_the_table_agrees_with_the_package(network):
    row = json.loads(find_weights(network).with_suffix(".json").read_text())["data"]
    names = {"blue": "B02", "green": "B03", "red": "B04", "nir": "B08", "swir16": "B11", "swir22": "B12"}

    assert tuple(names[name] for name in row["dataset_statistics"]["band_names"]) == network.bands
    assert tuple(row["dataset_statistics"]["img"][0]) == network.mean
    assert tuple(row["dataset_statistics"]["img"][1]) == network.deviation
    assert row["target_size"] == [network.tile_px] * 2
    assert row["classes"] == len(network.classes)


def classes_of_the_package(reflectance: np.ndarray, network) -> np.ndarray:
    """Return what CSmask itself says of an image (bands, h, w): 0 clear, 1 cloud, 2 shadow."""
    from ukis_csmask.mask import CSmask

    names = ["blue", "green", "red", "nir", "swir16", "swir22"][: len(network.bands)]
    image = np.moveaxis(reflectance, 0, -1).astype(np.float32)
    mask = CSmask(image, names, network.levels[0].lower(), providers=["CPUExecutionProvider"], intra_op_num_threads=1)
    return mask.csm[..., 0]


def classes_of_ours(reflectance: np.ndarray, network) -> np.ndarray:
    """Return the same with our session on the package's tiles, put together again by the package."""
    from ukis_csmask.utils import tile_array, untile_array

    session = Session(network, find_weights(network))
    side = network.tile_px
    tiles = tile_array(np.moveaxis(reflectance, 0, -1).astype(np.float32), side, side, overlap=0.2)
    found = [np.moveaxis(session.probabilities(np.moveaxis(tile, -1, 0)), 0, -1) for tile in tiles]
    shape = (*reflectance.shape[1:], len(network.classes))
    return untile_array(np.stack(found), shape, overlap=0.2, smooth_blending=True).argmax(axis=-1)


@needs_networks
@pytest.mark.parametrize("chip", ["chip_2", "chip_4"])
def test_labelled_chips_get_the_classes_of_the_packages_own_call(chip, real_data):
    folder = real_data("11_labels_oncloudn_chips_2_4") / chip
    reflectance = np.stack([read(folder / f"{band}.tif") for band in FOUR])[:, 100:356, 100:356] / np.float32(10_000)
    network = find_network("csmask-l2a-4")

    expected = classes_of_the_package(reflectance, network)

    assert len(np.unique(expected)) == 3
    assert np.array_equal(classes_of_ours(reflectance, network), expected)


@needs_networks
def test_painted_shadows_get_the_classes_of_the_packages_own_call(real_data):
    folder = real_data("13_labels_shadow_alberta") / "2020-06-27"
    red, green, blue = read(folder / "RGB.tif")[:3] / np.float32(2.5 * 255)
    nir = read(folder / "B08.tif") / np.float32(65535)
    reflectance = np.stack([blue, green, red, nir])[:, 200:456, 200:456]
    network = find_network("csmask-l2a-4")

    assert np.array_equal(classes_of_ours(reflectance, network), classes_of_the_package(reflectance, network))


@needs_networks
@pytest.mark.parametrize("network_id", ["csmask-l1c-6", "csmask-l1c-4"])
def test_a_level_1c_product_gets_the_classes_of_the_packages_own_call(network_id, real_data):
    product = open_product(str(next(real_data("03_s2l1c_safe_T31TDH_assembled").rglob("MTD_MSIL1C.xml"))))
    network = find_network(network_id)
    options = DeepMaskJob(product=product.path, output="unused.tif")
    with open_scene(product, network.bands, options, SilentMonitor()) as scene:
        target = scene_target(scene, True, 10)
        strips = list(scene.map_strips(target, reflecting(scene, network.bands), CHUNK_PX, SilentMonitor()))
    reflectance = np.concatenate(strips, axis=1)[:, :300, :300]

    expected = classes_of_the_package(np.nan_to_num(reflectance), network)

    assert np.array_equal(classes_of_ours(reflectance, network), expected)


@pytest.fixture(scope="module")
def l2a(tmp_path_factory) -> Path:
    return make_product(tmp_path_factory.mktemp("l2a"), size_m=9000, seed=4, level="L2A")


@pytest.fixture(scope="module")
def l1c(tmp_path_factory) -> Path:
    return make_product(tmp_path_factory.mktemp("l1c"), size_m=6000, seed=4)


@needs_networks
def test_classes_mask_and_probabilities_of_a_product_agree(l2a, tmp_path):
    names = ("output", "mask", "cloud_probability", "shadow_probability")
    paths = {name: str(tmp_path / f"{name}.tif") for name in names}

    result = run(DeepMaskJob(product=str(l2a), categories=("shadow",), **paths))

    classes, mask, cloud, shadow = (read(paths[name]) for name in names)
    assert set(np.unique(classes)) == {0, 1, 3, 255}
    assert np.array_equal(mask == 1, classes == 3)
    assert np.array_equal(mask == 255, classes == 255)
    assert np.array_equal(np.isnan(cloud), classes == 255)
    assert np.array_equal(np.isnan(shadow), classes == 255)
    assert (cloud[classes == 1] >= 1 / 3).all()
    assert (cloud + shadow <= 1.001)[classes != 255].all()
    valid = (classes != 255).sum()
    assert result["cloud_percent"] == pytest.approx(100 * (classes == 1).sum() / valid)
    assert result["masked_percent"] == result["shadow_percent"] == pytest.approx(100 * (classes == 3).sum() / valid)


@needs_networks
def test_a_part_is_what_the_whole_is_there(l2a, tmp_path):
    whole, part = str(tmp_path / "whole.tif"), str(tmp_path / "part.tif")
    run(DeepMaskJob(product=str(l2a), output=whole, network="csmask-l2a-4"))
    west, north = 399960 + 20 * 130, 5300040 - 20 * 151
    extent = (west, north - 20 * 140, west + 20 * 170, north)

    run(DeepMaskJob(product=str(l2a), output=part, network="csmask-l2a-4", extent=extent, threads=2))

    assert np.array_equal(read(part), read(whole)[151:291, 130:300])


@needs_networks
def test_strips_do_not_matter(l2a, monkeypatch):
    product = open_product(str(l2a))
    session = Session(find_network("csmask-l2a-4"), find_weights(find_network("csmask-l2a-4")))
    options = DeepMaskJob(product=str(l2a), output="unused.tif")
    found = []
    for rows in (64, 450):
        with open_scene(product, session.network.bands, options, SilentMonitor()) as scene:
            whole = scene_target(scene, True, None)
            whole.__dict__["partition"] = partition_rows(whole.grid, rows)
            strips = list(probability_strips(scene, whole, whole, session, SilentMonitor()))
            assert [strip.shape[1] for strip in strips] == [end - first for first, end in whole.partition]
            found.append(np.concatenate(strips, axis=1))

    assert np.array_equal(*found, equal_nan=True)


@needs_networks
def test_cancel_stops_between_squares(l2a, tmp_path):
    monitor = Recorder(cancel_when=lambda monitor: bool(monitor.fractions))

    with pytest.raises(CancelledError):
        run(DeepMaskJob(product=str(l2a), output=str(tmp_path / "out.tif")), monitor)
    assert list(tmp_path.iterdir()) == []


@needs_networks
def test_automatic_takes_the_network_of_the_level(l1c, tmp_path):
    monitor = Recorder()
    run(DeepMaskJob(product=str(l1c), output=str(tmp_path / "out.tif")), monitor)

    assert any("ukis-csmask 1.0.0, L1C, 6 bands" in remark for remark in monitor.remarks)


def bands_in(folder: Path, side: int = 40) -> tuple[str, ...]:
    return tuple(write(folder / f"{band}.tif", np.full((side, side), 2000), "uint16") for band in FOUR)


@needs_networks
def test_a_small_scene_is_a_warning(tmp_path):
    monitor = Recorder()
    run(DeepMaskJob(bands=bands_in(tmp_path), output=str(tmp_path / "out.tif"), network="csmask-l2a-4"), monitor)

    assert any("40 x 40 pixels, less than the 256 x 256" in warning for warning in monitor.warnings)


@needs_networks
def test_nothing_but_nodata_is_nodata(tmp_path):
    bands = tuple(write(tmp_path / f"{band}.tif", np.zeros((300, 20)), "uint16") for band in FOUR)
    result = run(DeepMaskJob(bands=bands, output=str(tmp_path / "out.tif"), network="csmask-l2a-4"))

    assert (read(tmp_path / "out.tif") == 255).all()
    assert result["valid_pixels"] == 0


def complaint(error: type[Exception], **values) -> str:
    with pytest.raises(error) as caught:
        run(DeepMaskJob(**values))
    assert not Path(values["output"]).exists()
    return str(caught.value)


def test_an_unknown_level_asks_for_the_network(tmp_path):
    told = complaint(InputError, bands=bands_in(tmp_path), output=str(tmp_path / "out.tif"))

    assert told == (
        f"It is not known whether {tmp_path} is of Level-1C or Level-2A; choose the network for it in NETWORK."
    )


def test_a_job_that_cannot_name_a_network_does_not_ask_for_its_name(l1c):
    product = replace(open_product(str(l1c)), level=None)
    with pytest.raises(InputError) as caught:
        load_network(product)

    assert str(caught.value) == (
        f"It is not known whether {l1c} is of Level-1C or Level-2A, for which there are different networks; give a "
        "whole product, with its metadata."
    )


def test_a_network_of_the_other_level_is_refused(l1c, tmp_path):
    told = complaint(InputError, product=str(l1c), output=str(tmp_path / "out.tif"), network="csmask-l2a-6")

    assert told == (
        f"ukis-csmask 1.0.0, L2A, 6 bands is for L2A or Landsat L2, but {l1c} is of L1C; choose another network in "
        "NETWORK, or auto."
    )


@needs_networks
def test_a_stack_needs_no_file_for_each_band(tmp_path):
    single = bands_in(tmp_path)
    stack = write(tmp_path / "stack.tif", np.stack([read(path) for path in single]), "uint16")
    with rasterio.open(stack, "r+") as file:
        file.descriptions = FOUR
    run(DeepMaskJob(bands=single, output=str(tmp_path / "single.tif"), network="csmask-l2a-4"))
    run(DeepMaskJob(bands=(stack,), output=str(tmp_path / "stacked.tif"), network="csmask-l2a-4"))

    assert np.array_equal(read(tmp_path / "single.tif"), read(tmp_path / "stacked.tif"))


def test_the_level_of_a_stack_is_not_known(tmp_path):
    stack = write(tmp_path / "stack.tif", np.ones((4, 9, 9)), "uint16")
    told = complaint(InputError, bands=(stack,), output=str(tmp_path / "out.tif"))

    assert told.startswith(f"It is not known whether {stack} is of Level-1C or Level-2A")


@needs_networks
def test_loose_bands_of_a_product_of_the_other_level_are_refused(l1c, tmp_path):
    bands = tuple(str(next(l1c.rglob(f"*_{band}.jp2"))) for band in FOUR)
    told = complaint(InputError, bands=bands, output=str(tmp_path / "out.tif"), network="csmask-l2a-4")

    assert "is for L2A or Landsat L2, but" in told


@needs_networks
def test_a_missing_band_is_named(l2a, tmp_path):
    copy = tmp_path / l2a.name
    shutil.copytree(l2a, copy)
    for path in copy.rglob("*_B12_*.jp2"):
        path.unlink()
    told = complaint(InputError, product=str(copy), output=str(tmp_path / "out.tif"), network="csmask-l2a-6")

    assert told.startswith(f"{copy} has no file of band B12; it has B01, B02")


@needs_networks
def test_reflectance_out_of_range_is_refused(tmp_path):
    bands = tuple(write(tmp_path / f"{band}.tif", np.full((20, 20), 2000.0), "float32") for band in FOUR)
    told = complaint(InputError, bands=bands, output=str(tmp_path / "out.tif"), network="csmask-l2a-4")

    assert "holds 2000, which is no reflectance" in told


@needs_networks
def test_nobody_is_told_of_a_run(tmp_path):
    """In a process of its own, for what is imported once is imported."""
    checkout = Path(cloudsieve.__file__).parent
    code = (
        f"import sys; sys.path.insert(0, {str(checkout)!r})\n"
        "from engine.launch import register_package; register_package()\n"
        "from cloudsieve.core.deep import Session, find_weights; from cloudsieve.core.tables import find_network\n"
        "network = find_network('csmask-l2a-4'); Session(network, find_weights(network))"
    )
    environment = {**os.environ, "TMPDIR": str(tmp_path), "HOME": str(tmp_path), "PYTHONDONTWRITEBYTECODE": "1"}
    environment.pop("ORT_DISABLE_TELEMETRY", None)
    subprocess.run([sys.executable, "-c", code], env=environment, check=True, timeout=300)

    assert list(tmp_path.iterdir()) == []


def test_without_the_extra_the_remedy_is_said(l2a, tmp_path, monkeypatch):
    find_spec = importlib.util.find_spec
    hidden = ("onnxruntime", "ukis_csmask")
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None if name in hidden else find_spec(name))
    told = complaint(DependencyError, product=str(l2a), output=str(tmp_path / "out.tif"))

    assert told == (
        "The network ukis-csmask 1.0.0, L2A, 6 bands needs the file model_6b_l2a.onnx of ukis-csmask, which is not set "
        "up. Choose Plugins > CloudSieve > Set up deep networks; in a shell, `python -m cloudsieve.engine add deep`."
    )


@needs_networks
def test_truncated_weights_are_refused(tmp_path):
    network = find_network("csmask-l2a-4")
    path = tmp_path / network.file
    path.write_bytes(find_weights(network).read_bytes()[:1000])

    with pytest.raises(
        DependencyError, match=r"is not the file that ukis-csmask 1\.0\.0, L2A, 4 bands was tested with"
    ):
        Session(network, path)


ROW = {
    "label": "My network",
    "levels": ["L1C", "L2A"],
    "bands": list(FOUR),
    "mean": [0.0, 0.0, 0.0, 0.0],
    "deviation": [1.0, 1.0, 1.0, 1.0],
    "classes": ["clear", "cloud", "shadow"],
}


def own_network(folder: Path, **changes) -> str:
    """Copy a network of the package as if it were the user's own, with a row that a test may change."""
    path = folder / "mine.onnx"
    shutil.copy(find_weights(find_network("csmask-l2a-4")), path)
    path.with_suffix(".json").write_text(json.dumps({**ROW, **changes}))
    return str(path)


@needs_networks
def test_a_network_of_ones_own_is_its_row_and_its_file(tmp_path):
    built_in = find_network("csmask-l2a-4")
    bands = tuple(
        write(tmp_path / f"{band}.tif", np.random.default_rng(3).integers(1, 6000, (90, 70)), "uint16") for band in FOUR
    )
    own = own_network(tmp_path, mean=list(built_in.mean), deviation=list(built_in.deviation))
    ours, theirs = str(tmp_path / "ours.tif"), str(tmp_path / "theirs.tif")

    run(DeepMaskJob(bands=bands, output=ours, network_file=own))
    run(DeepMaskJob(bands=bands, output=theirs, network=built_in.id))

    assert np.array_equal(read(ours), read(theirs))


@needs_networks
@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"bands": ["B02", "B99"]}, "the entry bands is missing or wrong; expected: B01, B02"),
        ({"mean": [1]}, "the entry mean is missing or wrong; expected: as many numbers as bands."),
        (
            {"classes": ["cloud", "fog"]},
            "the entry classes is missing or wrong; expected: clear, cloud, cirrus, shadow.",
        ),
        ({"tile_px": "256"}, "the entry tile_px is missing or wrong"),
        ({"classes": ["clear", "cloud"]}, "takes or gives 3 x 256 x 256, but its row tells 2 x 256 x 256"),
        ({"sha256": "0" * 64}, "Give the right file, or mend the sha256 of its row."),
    ],
)
def test_a_wrong_row_is_named(changes, words, tmp_path):
    with pytest.raises((InputError, DependencyError)) as caught:
        run(
            DeepMaskJob(
                bands=bands_in(tmp_path),
                output=str(tmp_path / "out.tif"),
                network_file=own_network(tmp_path, **changes),
            )
        )
    assert words in str(caught.value)


@needs_networks
def test_a_file_that_is_no_network_is_refused(tmp_path):
    own = Path(own_network(tmp_path))
    own.write_bytes(b"no network")
    told = complaint(InputError, bands=bands_in(tmp_path), output=str(tmp_path / "out.tif"), network_file=str(own))

    assert told.startswith(f"{own} is no network that onnxruntime ")


def test_a_row_is_needed_beside_the_file(tmp_path):
    own = tmp_path / "mine.onnx"
    own.touch()
    told = complaint(InputError, bands=bands_in(tmp_path), output=str(tmp_path / "out.tif"), network_file=str(own))

    assert f"The network {own} needs the file mine.json beside it" in told
