"""Progress is told often, never falls, and ends at 1."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from cloudsieve.core.jobs import Evaluator, GrowMaskJob, MaskSceneJob, S2cloudlessJob, ScenePreset
from cloudsieve.core.monitor import Rising, Stage
from cloudsieve.core.run import run
from cloudsieve.core.s2cloudless import FEATURE_BANDS
from cloudsieve.scripts.synthetic_scene import make_product
from cloudsieve.tests.core.rasters import Recorder, write

MOST_AT_ONCE = 0.1  # of the progress
TILE_PX, BLOCK_PX = 1098, 112  # a tenth of a tile, in blocks that are a tenth of those of its files


@pytest.fixture(scope="module")
def l1c(tmp_path_factory) -> str:
    return str(make_product(tmp_path_factory.mktemp("l1c"), size_m=3600))


@pytest.fixture(scope="module")
def tile(tmp_path_factory) -> tuple[str, ...]:
    """Return the bands of a little tile, cut into as many blocks as those of a product."""
    folder = tmp_path_factory.mktemp("tile")
    dn = np.random.default_rng(1).integers(500, 5000, (TILE_PX, TILE_PX))
    layout = {"tiled": True, "blockxsize": BLOCK_PX, "blockysize": BLOCK_PX}
    return tuple(write(folder / f"{name}.tif", dn, "uint16", **layout) for name in FEATURE_BANDS)


def test_a_tile_takes_at_least_fifty_steps(tmp_path, tile, one_tree):
    monitor = Recorder()

    run(S2cloudlessJob(bands=tile, output=str(tmp_path / "p.tif"), model=one_tree, engine=Evaluator.NUMPY), monitor)

    steps = monitor.fractions
    assert len(steps) >= 50
    assert steps == sorted(set(steps))
    assert steps[-1] == 1
    assert max(np.diff([0, *steps])) < MOST_AT_ONCE


def test_reading_counts_before_anything_is_computed(tmp_path, tile, one_tree):
    monitor = Recorder()

    run(S2cloudlessJob(bands=tile, output=str(tmp_path / "p.tif"), model=one_tree, engine=Evaluator.NUMPY), monitor)

    assert monitor.fractions[0] < 0.02


@pytest.mark.parametrize(
    "settings", [{}, {"shadows": False}, {"shadows": False, "min_area_m2": 900}, {"min_area_m2": 900}], ids=str
)
def test_a_scene_never_goes_back_and_ends_at_one(tmp_path, l1c, one_tree, settings):
    monitor = Recorder()

    run(MaskSceneJob(l1c, str(tmp_path / "m.tif"), model=one_tree, engine=Evaluator.NUMPY, **settings), monitor)

    assert len(monitor.fractions) >= 10
    assert monitor.fractions == sorted(set(monitor.fractions))
    assert monitor.fractions[-1] == 1


@pytest.mark.parametrize("told", [[0.5, 0.2, 0.5, 0.7], [0.5, 0.7]])
def test_what_is_told_twice_or_late_is_dropped(told):
    recorder = Recorder()
    rising = Rising(recorder)

    for fraction in told:
        rising.progress(fraction)

    assert recorder.fractions == [0.5, 0.7]


def test_a_stage_is_a_stretch_of_the_whole():
    recorder = Recorder()

    Stage(recorder, 0.2, 0.7).progress(0.5)

    assert recorder.fractions == [pytest.approx(0.45)]


def test_the_log_tells_the_product_and_the_numbers_of_its_preset(tmp_path, one_tree):
    product: Any = make_product(tmp_path, size_m=1200)
    forest = {"model": one_tree, "engine": Evaluator.NUMPY}
    monitor = Recorder()

    run(MaskSceneJob(str(product), str(tmp_path / "m.tif"), preset=ScenePreset.BALANCED, **forest), monitor)

    log = "\n".join(monitor.remarks)
    assert f"Product: {product.name}; tile T32TMT, sensed 2023-07-12" in log
    assert "probability above 0.4, averaged over 2 pixels" in log
    assert "grown by 100 m" in log


def test_a_job_without_a_scene_ends_at_one_too(tmp_path):
    monitor = Recorder()

    run(GrowMaskJob(write(tmp_path / "m.tif", np.eye(300)), str(tmp_path / "grown.tif")), monitor)

    assert monitor.fractions[-1] == 1
