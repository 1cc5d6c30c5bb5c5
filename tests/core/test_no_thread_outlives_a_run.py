"""Errors, Cancel and full disks end every thread before the files are closed: GDAL would crash the process."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from cloudsieve.core.errors import CancelledError, CloudSieveError, InputError
from cloudsieve.core.jobs import Evaluator, GrowMaskJob, MaskSceneJob, S2cloudlessJob
from cloudsieve.core.raster import open_raster
from cloudsieve.core.run import run
from cloudsieve.scripts.synthetic_scene import make_product
from cloudsieve.tests.core.rasters import Recorder, write
from rasterio.transform import from_origin

ROOT = Path(__file__).resolve().parent.parent.parent
THREADS = 3
PATIENCE_S = 300


@pytest.fixture(scope="module")
def scene(tmp_path_factory) -> Path:
    return make_product(tmp_path_factory.mktemp("scene"), size_m=4800)


def own_threads() -> set[threading.Thread]:
    return set(threading.enumerate())


def job_of(scene: Path, output: Path, model: str, qa: str | None = None) -> MaskSceneJob:
    """Return a job in one pass over the scene: with shadows, all bands would have been read before a mask is."""
    options: dict[str, Any] = {"model": model, "engine": Evaluator.NUMPY, "threads": THREADS}
    options.update(resolution_m=20, shadows=False)
    return MaskSceneJob(str(scene), str(output), qa=qa, **options)


# Runs one job again and again; a use after free would end the process by a signal.
AGAIN = """
import gc, runpy, sys, threading
runpy.run_path(sys.argv[1] + "/engine/launch.py")["register_package"]()
from cloudsieve.core import target
from cloudsieve.core.errors import CloudSieveError
from cloudsieve.core.jobs import from_json
from cloudsieve.core.run import run
from cloudsieve.tests.core.rasters import Recorder

target.STRIP_PX, target.MIN_STRIP_ROWS = 0, 16
job = from_json(open(sys.argv[2]).read())
before, kept = set(threading.enumerate()), []
for number in range(int(sys.argv[3])):
    try:
        run(job, Recorder())
    except CloudSieveError as error:
        kept.append(error)  # and with it the traceback, which holds every generator
        assert set(threading.enumerate()) == before, threading.enumerate()
print(len(kept), kept[-1])
"""


def run_again(job: MaskSceneJob, folder: Path, times: int) -> str:
    description = folder / "job.json"
    description.write_text(job.to_json())
    command = [sys.executable, "-X", "faulthandler", "-c", AGAIN, str(ROOT), str(description), str(times)]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE_S)
    assert ended.returncode == 0, ended.stderr
    return ended.stdout


def test_a_qa_raster_of_another_scheme_is_an_error_every_time(tmp_path, scene, one_tree):
    values = np.zeros((240, 240), np.uint8)
    values[100:] = 77  # which shows while the bands of the scene are being read
    place = {"transform": open_transform(scene)}
    qa = write(tmp_path / "qa.tif", values, pixel_m=20, **place)
    said = run_again(job_of(scene, tmp_path / "mask.tif", one_tree, qa), tmp_path, times=15)
    assert said.startswith("15 ")
    assert "which Fmask" in said


def open_transform(scene: Path):
    (band,) = scene.glob("GRANULE/*/IMG_DATA/*_B05.jp2")
    raster = open_raster(str(band))
    grid = raster.grid
    raster.close()
    return from_origin(grid.left, grid.top, grid.pixel_width, grid.pixel_height)


def remove_outputs(folder: Path) -> None:
    for path in folder.glob("mask.*"):
        path.unlink()


def test_cancel_at_every_check_leaves_no_thread(tmp_path, scene, one_tree, monkeypatch):
    monkeypatch.setattr("cloudsieve.core.target.STRIP_PX", 0)
    monkeypatch.setattr("cloudsieve.core.target.MIN_STRIP_ROWS", 60)
    job = job_of(scene, tmp_path / "mask.tif", one_tree)
    before, checks, cancelled = own_threads(), 0, 0
    counter = {"asked": 0}

    def counting(limit: float):
        counter["asked"] = 0

        def ask(_: Recorder) -> bool:
            counter["asked"] += 1
            return counter["asked"] > limit

        return Recorder(ask)

    run(job, counting(float("inf")))
    checks = counter["asked"]
    remove_outputs(tmp_path)
    for limit in range(0, checks, max(1, checks // 40)):
        try:
            run(job, counting(limit))
        except CancelledError:
            cancelled += 1
        else:  # how often a run asks depends on how long its threads let it wait: this one ended before
            assert counter["asked"] <= limit
            remove_outputs(tmp_path)
        assert own_threads() == before
        assert not list(tmp_path.iterdir())
    assert cancelled >= 10


@pytest.mark.parametrize("size", [0, 1_000, 30_000, 60_000])
def test_a_full_disk_leaves_no_thread(tmp_path, scene, one_tree, size):
    before, enough = own_threads(), resource.getrlimit(resource.RLIMIT_FSIZE)
    kept: list[CloudSieveError] = []
    for _ in range(3):
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, enough[1]))
        try:
            run(job_of(scene, tmp_path / "mask.tif", one_tree), Recorder())
        except CloudSieveError as error:
            kept.append(error)
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, enough)
        assert own_threads() == before
    assert len(kept) == 3
    assert not list(tmp_path.iterdir())


def test_a_bug_in_the_monitor_while_the_file_is_finished_leaves_no_thread(tmp_path):
    class Broken(Recorder):
        def is_cancelled(self) -> bool:
            if list(tmp_path.glob(".cloudsieve-*.part.tif")):
                raise ZeroDivisionError("a bug")
            return False

    noise = np.random.default_rng(1).integers(0, 2, (3000, 3000)).astype(np.uint8)
    path, before = write(tmp_path / "m.tif", noise), own_threads()
    with pytest.raises(ZeroDivisionError):
        run(GrowMaskJob(path, str(tmp_path / "out.tif")), Broken())
    assert own_threads() == before
    assert os.listdir(tmp_path) == ["m.tif"]


def test_a_raster_that_was_closed_is_an_error_and_no_crash(tmp_path):
    raster = open_raster(write(tmp_path / "a.tif", [[1]]))
    raster.close()
    with pytest.raises(InputError, match="was closed while it was read"):
        raster.read_rows(1, 0, 1, 0, 1, lambda: None)


def test_a_success_leaves_no_thread(tmp_path, scene, one_tree):
    before = own_threads()
    output = str(tmp_path / "p.tif")
    run(S2cloudlessJob(output, product=str(scene), model=one_tree, engine=Evaluator.NUMPY, threads=3), Recorder())
    assert own_threads() == before
