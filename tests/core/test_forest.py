"""The forest must give the very bits of LightGBM, whoever evaluates it and however the pixels are cut."""

from __future__ import annotations

import hashlib
import importlib.util
import math
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from cloudsieve.core.errors import DependencyError, InputError
from cloudsieve.core.forest import Forest, cache, evaluators, location
from cloudsieve.core.forest.bins import bin_values
from cloudsieve.core.forest.model import ForestModel, check_model, parse_model
from cloudsieve.core.forest.scoring import to_probability
from cloudsieve.core.jobs import Evaluator
from cloudsieve.core.s2cloudless import FEATURE_BANDS, find_model, load_forest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as npst

lightgbm = pytest.importorskip("lightgbm")

IN_QGIS = "qgis.core" in sys.modules
NO_OFFSET, TEN_THOUSAND = [0.0] * 10, [10000.0] * 10
TEN_OF_THIRTEEN = [0, 1, 3, 4, 7, 8, 9, 10, 11, 12]
REAL_SCENES = ("01_s2l1c_eolearn_cloudy/20150820T100728", "02_s2l1c_eolearn_clear/20150909T100017")

# Splits on B01 at 0.1 and B10 at 0.02, a second tree of one leaf, and a logistic function twice as steep.
SMALL_MODEL = """tree
version=v4
num_class=1
num_tree_per_iteration=1
label_index=0
max_feature_idx=9
objective=binary sigmoid:2
feature_names=B01 B02 B04 B05 B08 B8A B09 B10 B11 B12
feature_infos=none none none none none none none none none none

Tree=0
num_leaves=3
num_cat=0
split_feature=0 7
split_gain=1 1
threshold=0.10000000000000001 0.02
decision_type=2 2
left_child=-1 -2
right_child=1 -3
leaf_value=-1.5 0.25 3
leaf_weight=1 1 1
leaf_count=1 1 1
internal_value=0 0
internal_weight=0 0
internal_count=3 2
is_linear=0
shrinkage=1


Tree=1
num_leaves=1
num_cat=0
leaf_value=0.125


end of trees
"""


@pytest.fixture(scope="module")
def model_path():
    try:
        return find_model(None)
    except DependencyError as error:
        pytest.skip(str(error))


@pytest.fixture(scope="module")
def booster(model_path):
    return lightgbm.Booster(model_file=str(model_path))


@pytest.fixture(scope="module", params=["numba", "numpy", "lightgbm"])
def evaluator(request):
    if request.param == "numba" and IN_QGIS:
        pytest.skip("numba must stay out of a QGIS process; test_numba_outside_qgis runs these tests in one without")
    if request.param == "numba":
        pytest.importorskip("numba")
    return Evaluator(request.param)


@pytest.fixture(scope="module")
def forest(evaluator, model_path):
    return load_forest(str(model_path), evaluator)


def make_noise(n_px, seed=0):
    return list(np.random.default_rng(seed).integers(0, 9000, (10, n_px), dtype=np.uint16))


def reflectance_of(dn):
    return [band.astype(np.float32) / np.float32(10000) for band in dn]


def predict_raw(booster, reflectance):
    return booster.predict(np.stack(reflectance, axis=1), raw_score=True, num_threads=1)


def score_raw(forest, dn):
    return forest.dn_scorer(NO_OFFSET, TEN_THOUSAND).raw(dn, np.ones(len(dn[0]), bool))


@pytest.mark.parametrize("scene", REAL_SCENES)
def test_probability_equals_the_published_one(forest, real_data, scene):
    rasterio = pytest.importorskip("rasterio")
    folder, date = scene.split("/")
    with rasterio.open(real_data(folder) / date / "S2L1C_13bands_DN.tif") as file:
        dn = file.read()[TEN_OF_THIRTEEN].reshape(10, -1)
    with rasterio.open(real_data(folder) / date / "reference" / "CLP_S2C_probability.tif") as file:
        published = file.read(1).ravel()

    probability = forest.dn_scorer(NO_OFFSET, TEN_THOUSAND).probability(list(dn), (dn != 0).all(axis=0))

    assert probability.dtype == np.float32
    np.testing.assert_array_equal(probability, published)


@pytest.mark.parametrize("n_px", [1, 63, 64, 65, 511, 513])
def test_raw_scores_are_bitwise_lightgbms_at_any_length(forest, booster, n_px):
    dn = make_noise(n_px, seed=n_px)
    np.testing.assert_array_equal(score_raw(forest, dn), predict_raw(booster, reflectance_of(dn)))


def test_more_pixels_than_a_chunk_are_cut_inside(forest):
    dn = make_noise(1000)
    tiles = forest.chunk_px // 1000 + 1
    scores = score_raw(forest, [np.tile(band, tiles) for band in dn])
    np.testing.assert_array_equal(scores, np.tile(score_raw(forest, dn), tiles))


def dn_near_thresholds():
    model, _ = cache.load_model(find_model(None), 10)
    on_grid = np.rint(np.concatenate(model.thresholds) * 10000).astype(int)
    return sorted({0, 1, 65535} | {int(dn) + step for dn in on_grid for step in (-1, 0, 1)})


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_raw_scores_are_bitwise_lightgbms_on_any_dn(forest, booster, data):
    dn_values = st.sampled_from(dn_near_thresholds()) | st.integers(0, 65535)
    dn = list(data.draw(npst.arrays(np.uint16, st.tuples(st.just(10), st.integers(1, 70)), elements=dn_values)))
    np.testing.assert_array_equal(score_raw(forest, dn), predict_raw(booster, reflectance_of(dn)))


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_raw_scores_are_bitwise_lightgbms_on_any_float(forest, booster, data):
    floats = st.floats(width=32) | st.floats(0, 1.25, width=32)
    reflectance = list(data.draw(npst.arrays(np.float32, st.tuples(st.just(10), st.integers(1, 70)), elements=floats)))
    scores = forest.scorer().raw(reflectance, np.ones(len(reflectance[0]), bool))
    np.testing.assert_array_equal(scores, predict_raw(booster, reflectance))


def test_a_bin_counts_the_thresholds_below_the_float32_reflectance(model_path):
    model, _ = cache.load_model(model_path, 10)
    reflectance = np.arange(65536, dtype=np.float32) / np.float32(10000)
    for thresholds in model.thresholds:
        counted = sum((reflectance.astype(np.float64) > t).astype(int) for t in thresholds)
        np.testing.assert_array_equal(bin_values(reflectance, thresholds), counted)


def test_probability_is_lightgbms_in_float32(forest, booster):
    dn = make_noise(3000)
    probability = forest.dn_scorer(NO_OFFSET, TEN_THOUSAND).probability(dn, np.ones(3000, bool))
    expected = booster.predict(np.stack(reflectance_of(dn), axis=1), num_threads=1).astype(np.float32)
    np.testing.assert_array_equal(probability, expected)


def test_probability_rounds_as_the_c_library_does_where_two_float32_are_equally_near():
    below = np.random.default_rng(0).uniform(1e-4, 1, 20000).astype(np.float32)
    midpoint = (below.astype(np.float64) + np.nextafter(below, np.float32(2))) / 2
    raw = np.log(midpoint / (1 - midpoint))[midpoint < 1]
    expected = [np.float32(1 / (1 + math.exp(-x))) for x in raw]
    np.testing.assert_array_equal(to_probability(raw, sigmoid=1), expected)


def test_probability_of_hopeless_scores_is_0_and_1():
    np.testing.assert_array_equal(to_probability(np.array([-1e6, 0, 1e6]), sigmoid=1), np.float32([0, 0.5, 1]))


def test_invalid_pixels_are_nan_and_change_no_other(forest):
    dn = make_noise(700)
    valid = np.arange(700) % 3 > 0
    scorer = forest.dn_scorer(NO_OFFSET, TEN_THOUSAND)
    scores = scorer.probability(dn, valid)
    assert np.isnan(scores[~valid]).all()
    np.testing.assert_array_equal(scores[valid], scorer.probability(dn, np.ones(700, bool))[valid])
    assert np.isnan(scorer.raw(dn, np.zeros(700, bool))).all()


def test_offset_and_quantification_are_undone_band_by_band(forest):
    dn = make_noise(300)
    offsets = [-1000.0 - band for band in range(10)]
    shifted = [band + np.uint16(-offset) for band, offset in zip(dn, offsets)]
    scores = forest.dn_scorer(offsets, TEN_THOUSAND).raw(shifted, np.ones(300, bool))
    np.testing.assert_array_equal(scores, score_raw(forest, dn))


def test_reflectance_and_dn_agree(forest):
    dn = make_noise(300)
    scores = forest.scorer().raw(reflectance_of(dn), np.ones(300, bool))
    np.testing.assert_array_equal(scores, score_raw(forest, dn))


def test_threads_share_a_scorer(forest):
    scenes = [make_noise(2000, seed) for seed in range(8)]
    with ThreadPoolExecutor(4) as pool:
        together = list(pool.map(lambda dn: score_raw(forest, dn), scenes))
    for scores, dn in zip(together, scenes):
        np.testing.assert_array_equal(scores, score_raw(forest, dn))


def test_forest_tells_what_it_is(forest, evaluator):
    assert forest.evaluator == evaluator.value
    assert len(forest.model_sha256) == 64
    assert len(FEATURE_BANDS) == 10


def test_scorer_needs_ten_offsets_and_positive_quantifications(forest):
    with pytest.raises(InputError, match="found 1 and 10"):
        forest.dn_scorer([0], TEN_THOUSAND)
    with pytest.raises(InputError, match="above 0"):
        forest.dn_scorer(NO_OFFSET, [0.0] * 10)


@pytest.fixture
def small_model(tmp_path):
    path = tmp_path / "small.txt"
    path.write_text(SMALL_MODEL)
    return path


def test_a_hand_written_model(evaluator, small_model):
    b01 = np.float32([0.1, 0.11, 0.11, np.nan])
    b10 = np.float32([0.5, 0.02, 0.021, 0.5])
    bands = [b01, *[np.zeros(4, np.float32)] * 6, b10, *[np.zeros(4, np.float32)] * 2]
    scorer = load_forest(str(small_model), evaluator).scorer()
    # float32(0.1) is a little above the threshold 0.1, float32(0.02) a little below 0.02; NaN counts as 0.
    raw = [3.125, 0.375, 3.125, -1.375]
    np.testing.assert_array_equal(scorer.raw(bands, np.ones(4, bool)), raw)
    expected = [np.float32(1 / (1 + math.exp(-2 * score))) for score in raw]
    np.testing.assert_array_equal(scorer.probability(bands, np.ones(4, bool)), expected)


def test_a_model_trained_elsewhere(evaluator, tmp_path):
    rng = np.random.default_rng(3)
    samples = rng.uniform(-0.1, 1.2, (2000, 10)).astype(np.float32)
    cloudy = samples[:, 1] + samples[:, 7] * samples[:, 6] > 0.8
    parameters = {"objective": "binary", "verbose": -1, "num_threads": 1, "num_leaves": 20, "seed": 1}
    trained = lightgbm.train(parameters, lightgbm.Dataset(samples, cloudy), num_boost_round=10)
    trained.save_model(tmp_path / "trained.txt")
    scores = (
        load_forest(str(tmp_path / "trained.txt"), evaluator).scorer().raw(list(samples.T.copy()), np.ones(2000, bool))
    )
    np.testing.assert_array_equal(scores, trained.predict(samples, raw_score=True))


@pytest.mark.parametrize(
    ("found", "instead", "complaint"),
    [
        ("objective=binary sigmoid:2", "objective=regression", "objective is regression"),
        ("objective=binary sigmoid:2", "objective=", "objective is empty"),
        ("sigmoid:2", "sigmoid:nan", "sigmoid is nan"),
        ("sigmoid:2", "sigmoid:inf", "sigmoid is inf"),
        ("sigmoid:2", "sigmoid:0", "sigmoid is 0"),
        ("sigmoid:2", "sigmoid:-1", "sigmoid is -1"),
        ("sigmoid:2", "sigmoid:", "could not convert"),
        ("max_feature_idx=9", "max_feature_idx=12", "max_feature_idx is 12"),
        ("num_class=1", "num_class=3", "num_class is 3"),
        ("label_index=0", "average_output", "averages its trees"),
        ("decision_type=2 2", "decision_type=2 3", "categorical splits"),
        ("decision_type=2 2", "decision_type=2 10", "missing values"),
        ("is_linear=0", "is_linear=1", "linear trees"),
        ("split_feature=0 7", "split_feature=0 10", "feature beyond"),
        ("split_feature=0 7", "split_feature=0", "differ in length"),
        ("right_child=1 -3", "right_child=1 1", "loop or a gap"),
        ("left_child=-1 -2\nright_child=1 -3", "left_child=-1 1\nright_child=-2 -3", "loop or a gap"),
        ("threshold=0.10000000000000001 0.02\n", "", "'threshold' is missing"),
        ("threshold=0.10000000000000001", "threshold=high", "high"),
        ("threshold=0.10000000000000001", "threshold=nan", "threshold is not a finite number"),
        ("threshold=0.10000000000000001", "threshold=-inf", "threshold is not a finite number"),
        ("leaf_value=-1.5", "leaf_value=nan", "leaf value is not a finite number"),
        ("leaf_value=-1.5", "leaf_value=inf", "leaf value is not a finite number"),
        ("leaf_value=0.125", "leaf_value=", "tree of 1 leaves has 0 leaf values"),
        ("num_leaves=1", "num_leaves=0", "tree of 0 leaves"),
        ("num_leaves=1", "num_leaves=-3", "tree of -3 leaves"),
        ("num_leaves=3", "num_leaves=99999999", "has 3 leaf values"),
        ("split_feature=0 7", "split_feature=-1 7", "feature beyond"),
        ("right_child=1 -3", "right_child=1 -9", "loop or a gap"),
        ("right_child=1 -3", "right_child=1 2", "loop or a gap"),
        ("right_child=1 -3", "right_child=1 -9223372036854775808", "loop or a gap"),
        ("right_child=1 -3", "right_child=1 99999999999999999999", "too large|out of bounds"),
        ("right_child=1 -3", "right_child=0 -3", "loop or a gap"),
        ("decision_type=2 2", "decision_type=2", "differ in length"),
        ("end of trees", "", "not a LightGBM model"),
    ],
)
def test_models_that_cannot_be_evaluated_are_refused_by_name(tmp_path, found, instead, complaint):
    assert found in SMALL_MODEL
    path = tmp_path / "odd.txt"
    path.write_text(SMALL_MODEL.replace(found, instead))
    with pytest.raises(InputError, match=complaint) as refusal:
        load_forest(str(path), Evaluator.NUMPY)
    assert "odd.txt" in str(refusal.value)
    assert str(refusal.value).count(". ") == 0  # one sentence


def test_too_many_thresholds_are_refused(tmp_path):
    stumps = "".join(
        f"\nTree={i}\nnum_leaves=2\nsplit_feature=4\nthreshold={i / 1000}\ndecision_type=2\n"
        "left_child=-1\nright_child=-2\nleaf_value=0 1\n"
        for i in range(256)
    )
    path = tmp_path / "many.txt"
    path.write_text(SMALL_MODEL.split("\nTree=")[0] + stumps + "\nend of trees\n")
    with pytest.raises(InputError, match="feature 4 has 256 thresholds, more than 255"):
        load_forest(str(path), Evaluator.NUMPY)


def grow_model(rng, n_trees, most_leaves, n_thresholds):
    """Grow trees whose leaves are all within reach, in any shape from a chain to a bush."""
    roots, nodes, leaves = [], [], []

    def add_leaf():
        leaves.append(rng.standard_normal() * 10.0 ** rng.integers(-9, 9))
        return -len(leaves)

    for _ in range(n_trees):
        waiting = [(None, None, [(0, n_thresholds)] * 10)]  # parent, side, and the bins of each feature that get here
        to_split = rng.integers(0, most_leaves)
        while waiting:
            parent, side, box = waiting.pop(rng.integers(len(waiting)))
            splittable = [feature for feature, (low, high) in enumerate(box) if low < high]
            if to_split and splittable:
                feature = int(rng.choice(splittable))
                low, high = box[feature]
                most = int(rng.integers(low, high))
                number = len(nodes)
                nodes.append([feature * 256 + most, 0, 0])
                for column, limits in ((1, (low, most)), (2, (most + 1, high))):
                    waiting.append((number, column, [*box[:feature], limits, *box[feature + 1 :]]))
                to_split -= 1
            else:
                number = add_leaf()
            if parent is None:
                roots.append(number)
            else:
                nodes[parent][side] = number
    thresholds = (np.arange(n_thresholds, dtype=float),) * 10
    nodes = np.array(nodes, np.int32).reshape(-1, 3)
    return ForestModel(np.array(roots, np.int32), nodes, np.array(leaves), thresholds, 1.0)


def walk_one_by_one(model, bins):
    sums = np.zeros(bins.shape[1])
    for pixel, bins_of_pixel in enumerate(bins.T.tolist()):
        for node in model.roots.tolist():
            while node >= 0:
                key, left, right = model.nodes[node].tolist()
                node = left if bins_of_pixel[key >> 8] <= key & 255 else right
            sums[pixel] += model.leaves[~node]
    return sums


@pytest.fixture(scope="module", params=["numba", "numpy"])
def start_packets(request):
    if request.param == "numba" and IN_QGIS:
        pytest.skip("numba must stay out of a QGIS process")
    if request.param == "numba":
        pytest.importorskip("numba")
    return lambda model: evaluators.start_evaluator(Evaluator(request.param), model, Path("unused"))[1]


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 2**32), n_trees=st.integers(1, 20), most_leaves=st.integers(1, 60), data=st.data())
def test_packets_find_the_leaves_that_single_pixels_find(start_packets, seed, n_trees, most_leaves, data):
    rng = np.random.default_rng(seed)
    n_thresholds = data.draw(st.sampled_from([0, 1, 3, 40, 255]))
    model = grow_model(rng, n_trees, most_leaves, n_thresholds)
    check_model(model)
    pixels = rng.integers(0, n_thresholds + 1, (10, data.draw(st.integers(1, 60))), dtype=np.uint8)
    pixels[: data.draw(st.integers(0, 10))] = n_thresholds // 2  # splits of these features part nothing
    repeats = rng.integers(0, pixels.shape[1], data.draw(st.sampled_from([1, 64, 513, 4097, 70000])))

    sums = start_packets(model).sum_leaves(list(pixels[:, repeats]))

    np.testing.assert_array_equal(sums, walk_one_by_one(model, pixels)[repeats])


def grow_bushes(rng, n_trees, depth):
    """Grow complete trees, alike but for their leaves; each level halves what is left of a feature's bins."""
    inner = np.arange(2**depth - 1)
    level = np.log2(inner + 1).astype(int)
    path = inner + 1 - 2**level
    keys = level % 10 * 256 + np.where(level < 10, 127, 63 + 128 * (path >> 9 & 1))
    children = 2 * inner[:, None] + [1, 2]
    n_leaves = len(inner) + 1
    nodes = [
        np.column_stack(
            [
                keys,
                np.where(
                    children < len(inner), children + tree * len(inner), len(inner) - 1 - children - tree * n_leaves
                ),
            ]
        )
        for tree in range(n_trees)
    ]
    return ForestModel(
        np.arange(n_trees, dtype=np.int32) * np.int32(len(inner)),
        np.concatenate(nodes).astype(np.int32),
        rng.standard_normal(n_trees * n_leaves),
        (np.arange(255.0),) * 10,
        1.0,
    )


def test_every_pixel_of_a_packet_may_go_its_own_way(start_packets):
    rng = np.random.default_rng(5)
    model = grow_bushes(rng, n_trees=12, depth=16)
    check_model(model)
    pixels = rng.integers(0, 256, (10, 4200), dtype=np.uint8)
    np.testing.assert_array_equal(start_packets(model).sum_leaves(list(pixels)), walk_one_by_one(model, pixels))


def test_more_trees_than_are_walked_at_once(start_packets):
    rng = np.random.default_rng(6)
    model = grow_model(rng, n_trees=1100, most_leaves=3, n_thresholds=9)
    pixels = rng.integers(0, 10, (10, 70), dtype=np.uint8)
    np.testing.assert_array_equal(start_packets(model).sum_leaves(list(pixels)), walk_one_by_one(model, pixels))


def test_no_pixels_have_no_scores(start_packets):
    model = grow_model(np.random.default_rng(7), n_trees=3, most_leaves=9, n_thresholds=9)
    assert start_packets(model).sum_leaves([np.empty(0, np.uint8)] * 10).shape == (0,)


@pytest.fixture
def empty_cache(tmp_path, monkeypatch):
    monkeypatch.setenv("CLOUDSIEVE_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache"


def same_models(one, other):
    return all(np.array_equal(getattr(one, name), getattr(other, name)) for name in ("roots", "nodes", "leaves"))


def test_a_model_is_parsed_once(small_model, empty_cache, monkeypatch):
    parsed, sha256 = cache.load_model(small_model, 10)
    monkeypatch.delattr(cache, "parse_model")
    stored, same_sha256 = cache.load_model(small_model, 10)
    assert same_models(parsed, stored)
    assert sha256 == same_sha256
    assert [file.suffix for file in empty_cache.iterdir()] == [".npz"]


def test_the_next_scene_finds_the_model_in_memory(small_model, empty_cache, monkeypatch):
    first = Forest.load(small_model, 10, Evaluator.NUMPY)
    monkeypatch.delattr(Path, "read_bytes")
    again = Forest.load(small_model, 10, Evaluator.NUMPY)
    assert again.model_sha256 == first.model_sha256


def test_a_model_that_has_changed_is_loaded_anew(small_model, empty_cache):
    first = Forest.load(small_model, 10, Evaluator.NUMPY)
    small_model.write_text(small_model.read_text() + "\n")
    again = Forest.load(small_model, 10, Evaluator.NUMPY)
    assert again.model_sha256 == hashlib.sha256(small_model.read_bytes()).hexdigest() != first.model_sha256


def test_what_a_killed_process_left_in_the_cache_goes(small_model, empty_cache):
    empty_cache.mkdir()
    old, new = empty_cache / "tmpold.tmp", empty_cache / "tmpnew.tmp"
    for file in (old, new):
        file.write_bytes(b"PK")
    os.utime(old, (0, 0))
    cache.load_model(small_model, 10)
    assert not old.exists()
    assert new.exists()  # somebody may be writing it


@pytest.mark.parametrize("damage", [b"", b"PK\x03\x04 half a file", b"something else"])
def test_a_damaged_cache_is_replaced(small_model, empty_cache, damage):
    parsed, _ = cache.load_model(small_model, 10)
    (stored,) = empty_cache.iterdir()
    whole = stored.read_bytes()
    stored.write_bytes(damage)
    again, _ = cache.load_model(small_model, 10)
    assert same_models(parsed, again)
    assert len(stored.read_bytes()) == len(whole)


def edited(model, **changes):
    arrays = {name: getattr(model, name) for name in ("roots", "nodes", "leaves", "sigmoid")}
    arrays.update({f"thresholds_{f}": values for f, values in enumerate(model.thresholds)})
    return {**arrays, **changes}


SMALL = parse_model(SMALL_MODEL, "small.txt", 10)


def with_node(row, column, value):
    nodes = SMALL.nodes.copy()
    nodes[row, column] = value
    return nodes


@pytest.mark.parametrize(
    "changes",
    [
        {"nodes": with_node(0, 0, 10 * 256)},  # no such feature
        {"nodes": with_node(0, 0, -1)},
        {"nodes": with_node(0, 0, 1)},  # no such threshold
        {"nodes": with_node(1, 1, 0)},  # a loop
        {"nodes": with_node(1, 1, 1)},
        {"nodes": with_node(1, 1, 2**30)},
        {"nodes": with_node(1, 1, -(2**30))},
        {"nodes": SMALL.nodes[:, :2]},
        {"nodes": SMALL.nodes.ravel()},
        {"nodes": SMALL.nodes.astype(np.int64)},
        {"nodes": SMALL.nodes[::-1].copy()},
        {"nodes": SMALL.nodes[:0]},
        {"roots": SMALL.roots[:0]},
        {"roots": SMALL.roots[:1]},
        {"roots": SMALL.roots + np.int32(1)},
        {"roots": SMALL.roots.astype(float)},
        {"leaves": SMALL.leaves[:-1]},
        {"leaves": SMALL.leaves * np.inf},
        {"leaves": SMALL.leaves.astype(np.float32)},
        {"sigmoid": np.nan},
        {"sigmoid": -2.0},
        {"sigmoid": np.ones(2)},
        {"sigmoid": "steep"},
        {"thresholds_0": np.empty(0)},
        {"thresholds_0": np.full(1, np.nan)},
        {"thresholds_7": np.array([0.02, 0.01])},
        {"thresholds_7": np.arange(256.0)},
        {"thresholds_7": np.array(0.02)},
        {"thresholds_7": np.array([b"0.02"])},
    ],
)
def test_an_edited_cache_is_ignored(small_model, empty_cache, changes):
    cache.load_model(small_model, 10)
    (stored,) = empty_cache.iterdir()
    np.savez(stored, **edited(SMALL, **changes))
    again, _ = cache.load_model(small_model, 10)
    assert same_models(SMALL, again)
    assert again.sigmoid == 2
    assert same_models(SMALL, cache._read_stored(stored, 10))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_a_cache_damaged_anywhere_never_harms(small_model, empty_cache, data):
    cache.load_model(small_model, 10)
    (stored,) = empty_cache.iterdir()
    content = bytearray(stored.read_bytes())
    if data.draw(st.booleans()):
        del content[data.draw(st.integers(0, len(content) - 1)) :]
    else:
        content[data.draw(st.integers(0, len(content) - 1))] ^= data.draw(st.integers(1, 255))
    stored.write_bytes(content)
    again, _ = cache.load_model(small_model, 10)
    assert same_models(SMALL, again)


posix_only = pytest.mark.skipif(not hasattr(os, "getuid"), reason="owners and modes are those of POSIX")


@posix_only
def test_compiled_code_lies_where_nobody_else_can_enter(empty_cache):
    folder = cache.compiled_folder()
    assert folder == empty_cache / "numba"
    assert folder.stat().st_mode & 0o777 == 0o700
    folder.chmod(0o755)
    assert cache.compiled_folder() == folder
    assert folder.stat().st_mode & 0o777 == 0o700


@posix_only
@pytest.mark.parametrize("mode", [0o770, 0o702, 0o777])
def test_compiled_code_is_not_read_where_others_may_write(empty_cache, mode):
    cache.compiled_folder().chmod(mode)
    assert cache.compiled_folder() is None


@posix_only
def test_compiled_code_is_not_read_from_a_folder_of_somebody_else(empty_cache, monkeypatch):
    assert cache.compiled_folder() is not None
    monkeypatch.setattr(os, "getuid", lambda: os.stat(empty_cache).st_uid + 1)
    assert cache.compiled_folder() is None


@posix_only
def test_numba_runs_without_a_cache_where_others_may_write(small_model, empty_cache, tmp_path):
    if importlib.util.find_spec("numba") is None:
        pytest.skip("numba is not installed")
    cache.compiled_folder().chmod(0o777)
    shared = tmp_path / "shared"
    shared.mkdir()
    shared.chmod(0o777)
    code = (
        "import sys; sys.path.insert(0, 'engine'); from launch import register_package; register_package()\n"
        "from cloudsieve.core.s2cloudless import load_forest; from cloudsieve.core.jobs import Evaluator\n"
        f"print(load_forest({str(small_model)!r}, Evaluator.NUMBA).evaluator)"
    )
    run = subprocess.run(
        [sys.executable, "-c", code],
        cwd=Path(__file__).parents[2],
        env={**os.environ, "NUMBA_CACHE_DIR": str(shared)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.stdout == "numba\n", run.stderr
    assert list(shared.iterdir()) == []
    assert list((empty_cache / "numba").iterdir()) == []


def test_without_a_writable_cache_the_model_is_parsed_each_time(small_model, tmp_path, monkeypatch):
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("CLOUDSIEVE_CACHE", str(tmp_path / "file" / "cache"))
    assert cache.cache_folder() is None
    assert len(cache.load_model(small_model, 10)[0].leaves) == 4


def test_the_model_asked_for_must_exist(tmp_path):
    with pytest.raises(InputError, match=r"nowhere\.txt does not exist"):
        find_model(str(tmp_path / "nowhere.txt"))


def test_the_plugins_own_model_comes_before_the_packages(tmp_path, monkeypatch):
    monkeypatch.setattr(location, "PLUGIN_FOLDER", tmp_path)
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    with pytest.raises(DependencyError, match="Set up engine"):
        find_model(None)
    (tmp_path / "data").mkdir()
    own = tmp_path / "data" / "pixel_s2_cloud_detector_lightGBM_v0.1.txt"
    own.write_text(SMALL_MODEL)
    assert find_model(None) == own


def test_auto_stays_clear_of_numba_inside_qgis(small_model, monkeypatch):
    monkeypatch.setitem(sys.modules, "qgis.core", object())
    assert load_forest(str(small_model)).evaluator == "numpy"
    with pytest.raises(DependencyError, match="crash QGIS"):
        load_forest(str(small_model), Evaluator.NUMBA)


@pytest.mark.parametrize("package", ["numba", "lightgbm"])
def test_an_evaluator_asked_for_by_name_must_be_installed(small_model, monkeypatch, package):
    monkeypatch.delitem(sys.modules, "qgis.core", raising=False)
    monkeypatch.setitem(sys.modules, package, None)
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    with pytest.raises(DependencyError, match=f"engine {package}"):
        load_forest(str(small_model), Evaluator(package))
    assert load_forest(str(small_model), Evaluator.NUMPY).evaluator == "numpy"


@pytest.mark.skipif(not IN_QGIS, reason="this process is without QGIS already: the tests above ran numba in it")
def test_numba_outside_qgis():
    if importlib.util.find_spec("numba") is None:
        pytest.skip("numba is not installed")
    options = ["-q", "-p", "no:pytest_qgis", "-p", "no:cacheprovider", "-k", "numba"]
    root = Path(__file__).parents[2]
    run = subprocess.run(
        [sys.executable, "-m", "pytest", *options, __file__], cwd=root, capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stdout + run.stderr
