"""The Cloud Mask Catalogue in its own layout, made here of a few small pieces: counted, resumed, reported, refused."""

from __future__ import annotations

import csv
import importlib.util
import json
from pathlib import Path

import numpy as np
import pytest
from cloudsieve.core.accuracy.confusion import compare
from cloudsieve.core.catalogue import assess_catalogue
from cloudsieve.core.catalogue.counts import read_counts
from cloudsieve.core.catalogue.detectors import find_clouds, load_detectors
from cloudsieve.core.catalogue.layout import TAGS, list_subscenes, read_reference
from cloudsieve.core.cli import benchmark, commands
from cloudsieve.core.deep import Session, find_weights
from cloudsieve.core.errors import CancelledError, DependencyError, InputError
from cloudsieve.core.monitor import SilentMonitor
from cloudsieve.core.tables import BAND_NAMES, find_network
from cloudsieve.tests.core.rasters import Recorder

SIZE = 64  # the real ones have 1022
NETWORK = "ukis-csmask 1.0.0, L1C, 6 bands"
GENERAL = ["index", "scene", "difficulty", "annotator", "shadows_marked", "clear_percent", "cloud_percent"]
COLUMNS = [*GENERAL, "shadow_percent", "dataset", *(tag for tags in TAGS.values() for tag in tags)]
# Reflectance of a meadow and of a thick cloud: B01 ... B08, B8A, B09 ... B12.
MEADOW = [0.12, 0.09, 0.08, 0.05, 0.09, 0.23, 0.29, 0.31, 0.33, 0.10, 0.002, 0.18, 0.09]
CLOUD = [0.60, 0.62, 0.60, 0.62, 0.63, 0.65, 0.68, 0.66, 0.70, 0.35, 0.020, 0.45, 0.35]
NAMES = [
    f"S2A_MSIL1C_2018{month:02d}01T103021_N0206_R108_T32TM{letter}_2018{month:02d}01T124500"
    for month, letter in ((3, "S"), (7, "T"), (11, "U"))
]


@pytest.fixture
def networks() -> None:
    """Ask for the deep networks, which take their time: tests that do not are run without."""
    if not all(importlib.util.find_spec(name) for name in ("onnxruntime", "ukis_csmask")):
        pytest.skip("onnxruntime and ukis-csmask could not be fetched")


@pytest.fixture(autouse=True)
def only_where_asked_for(request, monkeypatch) -> None:
    if "networks" not in request.fixturenames:
        monkeypatch.setattr("cloudsieve.core.catalogue.detectors._NETWORKS", ())


@pytest.fixture
def catalogue(tmp_path) -> Path:
    """Three sub-scenes: half cloud, a cloud with its shadow, and clear sky that people took for cloud."""
    folder = tmp_path / "catalogue"
    for name in ("subscenes", "masks"):
        (folder / name).mkdir(parents=True)
    rows = []
    for number, name in enumerate(NAMES):
        cloudy = np.zeros((SIZE, SIZE), bool)
        shadow = np.zeros((SIZE, SIZE), bool)
        cloudy[:, : SIZE // 2] = number < 2
        shadow[:, SIZE // 2 : SIZE // 2 + 8] = number == 1
        noise = np.random.default_rng(number).normal(1, 0.02, (SIZE, SIZE, 1))
        bands = (np.where(cloudy[..., None], CLOUD, MEADOW) * noise).astype(np.float32)
        painted = cloudy if number < 2 else np.ones_like(cloudy)
        np.save(folder / "subscenes" / f"{name}.npy", bands)
        np.save(folder / "masks" / f"{name}.npy", np.stack([~painted & ~shadow, painted, shadow], axis=-1))
        tags = {"agricultural": 1, "thick": number != 2, "thin": number == 2, "low": number == 0, "isolated": True}
        described = {
            "index": number,
            "scene": name,
            "difficulty": number + 1,
            "annotator": "A",
            "dataset": "MAIN",
            "shadows_marked": number != 2,
        }
        rows.append({**dict.fromkeys(COLUMNS, 0), **described, **{tag: int(has) for tag, has in tags.items()}})
    with (folder / "classification_tags.csv").open("w", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS)
        writer.writeheader()
        writer.writerows(rows)
    return folder


def table_of(output: Path) -> dict[tuple[str, str, str, str], str]:
    rows = csv.DictReader((output / "accuracy.csv").read_text(encoding="utf-8").splitlines())
    return {(row["name"], row["detector"], row["class"], row["measure"]): row["value"] for row in rows}


def test_every_tag_difficulty_and_detector_is_reported(catalogue, tmp_path):
    output = tmp_path / "out"
    paths = assess_catalogue(str(catalogue), str(output), Recorder())
    table = table_of(output)
    names = {name for name, *_ in table}
    assert names == {"all", "MAIN", "1", "2", "3", "agricultural", "thick", "thin", "low", "isolated"}
    assert {detector for _, detector, *_ in table} == set(load_detectors(SilentMonitor()).names)
    plain = "s2cloudless, s2cloudless-defaults"
    assert float(table["1", plain, "cloud", "producers_accuracy"]) == 1
    assert float(table["thin", plain, "cloud", "producers_accuracy"]) == 0
    report = Path(paths["html"]).read_text(encoding="utf-8")
    assert "nan" not in report.lower()
    assert "By thickness" in report
    assert "Best threshold for F1" in report


def test_the_counts_are_those_of_the_masks_pixel_by_pixel(catalogue, tmp_path):
    output = tmp_path / "out"
    assess_catalogue(str(catalogue), str(output), Recorder())
    scene = list_subscenes(catalogue)[1]
    detectors, bands = load_detectors(SilentMonitor()), np.load(scene.bands_path)
    probability = detectors.probability(bands)
    record = json.loads((output / "counts.jsonl").read_text().splitlines()[1])
    assert record["scene"] == scene.name
    assert list(record["matrices"]) == list(detectors.names)
    for name, mask in zip(detectors.names, detectors.masks(bands, probability)):
        assert record["matrices"][name] == compare(mask, read_reference(scene), ("clear", "cloud")).counts.tolist()
    assert np.sum(record["probability"]) == SIZE * SIZE


def round_cloud() -> np.ndarray:
    """Return a sub-scene with a round cloud, thick in its middle, in the upper left."""
    rows, columns = np.mgrid[:SIZE, :SIZE]
    amount = np.clip(1.5 - np.hypot(rows - 24, columns - 24) / 14, 0, 1)[..., None]
    return (amount * np.array(CLOUD) + (1 - amount) * np.array(MEADOW)).astype(np.float32)


def test_networks_are_run_alone_and_beside_s2cloudless(networks):
    names = load_detectors(SilentMonitor()).names
    assert [name for name in names if "csmask" in name] == [
        "ukis-csmask 1.0.0, L1C, 6 bands",
        "ukis-csmask 1.0.0, L1C, 6 bands, or s2cloudless, balanced",
        "ukis-csmask 1.0.0, L1C, 4 bands",
        "ukis-csmask 1.0.0, L1C, 4 bands, or s2cloudless, balanced",
    ]


def test_a_network_sees_its_own_bands_of_the_sub_scene_and_what_is_not_known_stays_so(networks):
    bands = round_cloud()
    bands[:5, :7, BAND_NAMES.index("B11")] = np.nan
    bands[-3:, :, BAND_NAMES.index("B10")] = np.nan  # which the network does not look at
    network = find_network("csmask-l1c-6")
    session = Session(network, find_weights(network))

    clouds = find_clouds(bands, session)

    shown = np.stack([bands[..., BAND_NAMES.index(name)] for name in ("B02", "B03", "B04", "B08", "B11", "B12")])
    shown[:, :5, :7] = np.nan
    margins = (network.margin_px, network.tile_px - SIZE - network.margin_px)
    square = np.pad(shown, [(0, 0), margins, margins], mode="symmetric")
    here = slice(network.margin_px, network.margin_px + SIZE)
    expected = (session.probabilities(square).argmax(axis=0) == 1)[here, here].astype(np.uint8)
    expected[:5, :7] = 255
    assert clouds.tolist() == expected.tolist()
    assert set(np.unique(clouds)) == {0, 1, 255}


def test_either_of_two_detectors_is_enough(networks):
    detectors, bands = load_detectors(SilentMonitor()), round_cloud()
    bands[::9, ::9, BAND_NAMES.index("B01")] = np.nan  # of s2cloudless alone
    masks = dict(zip(detectors.names, detectors.masks(bands, detectors.probability(bands))))
    one, other = masks["s2cloudless, balanced"], masks[NETWORK]
    both = masks[f"{NETWORK}, or s2cloudless, balanced"]
    known = one != 255
    assert (both[known] == (one | other)[known]).all()
    assert (both[~known] == np.where(other[~known] == 1, 1, 255)).all()
    assert {*other[~known]} == {0, 1}


def test_without_networks_the_run_goes_on_and_says_so(catalogue, tmp_path, monkeypatch):
    def find_nothing(network):
        raise DependencyError("The network {network} is not set up.", network=network.label)

    monkeypatch.setattr("cloudsieve.core.catalogue.detectors._NETWORKS", (find_network("csmask-l1c-6"),))
    monkeypatch.setattr("cloudsieve.core.catalogue.detectors.find_weights", find_nothing)
    monitor = Recorder()

    paths = assess_catalogue(str(catalogue), str(tmp_path / "out"), monitor)

    said = f"The network {NETWORK} is not set up."
    assert monitor.warnings == [f"{said} The benchmark goes on without deep networks."]
    assert said in Path(paths["html"]).read_text(encoding="utf-8")
    assert all(detector.startswith("s2cloudless, ") for _, detector, *_ in table_of(tmp_path / "out"))


def test_networks_that_are_set_up_later_are_added(networks, catalogue, tmp_path, monkeypatch):
    output = tmp_path / "out"
    with monkeypatch.context() as hidden:
        hidden.setattr("cloudsieve.core.catalogue.detectors._NETWORKS", ())
        assess_catalogue(str(catalogue), str(output), Recorder())
    before = table_of(output)
    monitor = Recorder()

    assess_catalogue(str(catalogue), str(output), monitor)

    after = table_of(output)
    assert {key: after[key] for key in before} == before
    assert {detector for _, detector, *_ in after} == set(load_detectors(SilentMonitor()).names)
    assert not any("counted before" in line for line in monitor.remarks)


def test_shadow_counts_as_clear(catalogue):
    reference = read_reference(list_subscenes(catalogue)[1])
    assert reference[:, SIZE // 2 :].max() == 0
    assert reference[:, : SIZE // 2].min() == 1


def test_a_run_goes_on_where_it_was(catalogue, tmp_path):
    output = tmp_path / "out"
    stopped = Recorder(cancel_when=lambda monitor: bool(monitor.fractions))
    with pytest.raises(CancelledError):
        assess_catalogue(str(catalogue), str(output), stopped, threads=1)
    counts = output / "counts.jsonl"
    done = counts.read_text().splitlines()
    assert 1 <= len(done) < 3
    counts.write_text(counts.read_text() + '{"scene": "cut o')

    monitor = Recorder()
    assess_catalogue(str(catalogue), str(output), monitor)
    assert any(f"{len(done)} of 3 sub-scenes were counted before" in line for line in monitor.remarks)
    assert counts.read_text().splitlines()[: len(done)] == done
    whole = tmp_path / "whole"
    assess_catalogue(str(catalogue), str(whole), Recorder())
    assert table_of(output) == table_of(whole)


def test_counts_of_another_version_are_made_again(catalogue, tmp_path):
    assess_catalogue(str(catalogue), str(tmp_path / "out"), Recorder())
    assert read_counts(tmp_path / "out" / "counts.jsonl", "CloudSieve 0, model other") == {}


def test_what_is_no_count_is_passed_over(catalogue, tmp_path):
    output = tmp_path / "out"
    assess_catalogue(str(catalogue), str(output), Recorder())
    whole, counts = table_of(output), output / "counts.jsonl"
    first, *others = counts.read_bytes().splitlines(keepends=True)
    made_by = json.loads(first)["made_by"]
    nonsense = [
        5,
        [],
        {},
        {"made_by": made_by},
        {**json.loads(first), "matrices": 7},
        {**json.loads(first), "probability": 7},
    ]
    counts.write_bytes(b"\xff\n" + b"".join(json.dumps(one).encode() + b"\n" for one in nonsense) + b"".join(others))

    monitor = Recorder()
    assess_catalogue(str(catalogue), str(output), monitor)

    assert any("2 of 3 sub-scenes were counted before" in line for line in monitor.remarks)
    assert table_of(output) == whole


def test_a_sub_scene_that_nobody_knows_counts_nothing(catalogue, tmp_path):
    path = catalogue / "subscenes" / f"{NAMES[0]}.npy"
    np.save(path, np.full_like(np.load(path), np.nan))
    assess_catalogue(str(catalogue), str(tmp_path / "out"), Recorder())
    assert table_of(tmp_path / "out")["low", "s2cloudless, balanced", "", "overall_accuracy"] == ""


def test_reflectance_may_be_of_64_bits(catalogue, tmp_path):
    for folder in ("out", "wide"):
        assess_catalogue(str(catalogue), str(tmp_path / folder), Recorder())
        for path in (catalogue / "subscenes").iterdir():
            np.save(path, np.load(path).astype(np.float64))
    assert table_of(tmp_path / "wide") == table_of(tmp_path / "out")


def test_what_is_not_there_is_left_out_and_said(catalogue, tmp_path):
    (catalogue / "masks" / f"{NAMES[2]}.npy").unlink()
    monitor = Recorder()
    assess_catalogue(str(catalogue), str(tmp_path / "out"), monitor)
    assert "1 of 3 sub-scenes are not in" in monitor.warnings[0]
    assert "thin" not in {name for name, *_ in table_of(tmp_path / "out")}


def spoil_tags(folder):
    path = folder / "classification_tags.csv"
    path.write_text(path.read_text().replace("open_water", "sea"))


def cut_off_tags(folder):
    path = folder / "classification_tags.csv"
    path.write_text(path.read_text().rstrip()[:-30])


def archive(kind: str):
    def archive_one(folder):
        path = folder / kind / f"{NAMES[0]}.npy"
        np.savez(folder / "archive.npz", np.load(path))
        (folder / "archive.npz").replace(path)

    return archive_one


def spoil(kind: str, change):
    def spoil_one(folder):
        path = folder / kind / f"{NAMES[0]}.npy"
        np.save(path, change(np.load(path)))

    return spoil_one


@pytest.mark.parametrize(
    ("damage", "sentence"),
    [
        (lambda folder: (folder / "classification_tags.csv").unlink(), r"has no classification_tags\.csv; choose"),
        (spoil_tags, 'lacks the column "open_water"; download'),
        (cut_off_tags, r'classification_tags\.csv lacks the column "open_water"; download'),
        (lambda folder: (folder / "masks").rename(folder / "packed"), r"no folder masks; unpack masks\.zip"),
        (spoil("subscenes", lambda bands: bands[..., :10]), "has 13 bands of reflectance"),
        (spoil("subscenes", lambda bands: bands * np.float32(10_000)), "is no reflectance; divide"),
        (spoil("masks", lambda painted: painted[..., 0]), "but a mask has 3 classes"),
        (spoil("masks", lambda painted: painted | True), "pixels of no class or of several"),
        (spoil("masks", lambda painted: painted[:9]), "have different sizes"),
        (spoil("masks", lambda painted: painted.astype(str)), r"is <U5 \(64, 64, 3\), but a mask has 3 classes"),
        (spoil("subscenes", lambda bands: bands[:0]), "but a sub-scene has 13 bands"),
        (archive("subscenes"), "cannot be read as an array"),
        (lambda folder: (folder / "masks" / f"{NAMES[0]}.npy").write_bytes(b"PK"), "cannot be read as an array"),
    ],
)
def test_what_is_damaged_is_refused_in_one_sentence(catalogue, tmp_path, damage, sentence):
    damage(catalogue)
    with pytest.raises(InputError, match=sentence):
        assess_catalogue(str(catalogue), str(tmp_path / "out"), Recorder())
    assert not (tmp_path / "out" / "accuracy.html").exists()


@pytest.mark.parametrize("command", [commands.main, lambda words: benchmark.main(words[1:])])
def test_it_is_a_command_of_its_own_and_of_the_program(catalogue, tmp_path, capsys, command):
    output = tmp_path / "out"
    assert command(["benchmark", "catalogue", str(catalogue), "--output", str(output), "--quiet"]) == 0
    assert json.loads(capsys.readouterr().out)["table"] == str(output / "accuracy.csv")
    assert command(["benchmark", "catalogue", str(tmp_path), "--output", str(output)]) == 1
    assert "has no classification_tags.csv" in capsys.readouterr().err
    assert command(["benchmark", "catalogue"]) == 2


def test_the_bands_are_in_the_order_of_their_numbers_8a_after_8():
    assert ",".join(BAND_NAMES) == "B01,B02,B03,B04,B05,B06,B07,B08,B8A,B09,B10,B11,B12"
