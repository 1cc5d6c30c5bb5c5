"""In QGIS or in a process of its own: the same files, one clear sentence when it goes wrong, and QGIS unharmed."""

from __future__ import annotations

import importlib.util
import os
import signal
import stat
import sys
from pathlib import Path

import numpy as np
import pytest
import rasterio
from cloudsieve.core.errors import CancelledError, DependencyError, InputError
from cloudsieve.core.jobs import CloudShadowJob, GrowMaskJob, MaskSceneJob, ShadowsBy, TuneProbabilityJob
from cloudsieve.core.raster.drivers import choice as drivers
from cloudsieve.engine.errors import EngineError
from cloudsieve.engine.places import Engine
from cloudsieve.runners import choice, host, in_thread, isolated, run_job
from qgis import processing
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsPointXY,
    QgsProcessingFeedback,
    QgsProject,
)

HERE = Engine(Path(sys.executable))


class Listener(QgsProcessingFeedback):
    """Collects what a job says and reacts to its progress."""

    def __init__(self, on_progress=lambda percent: None) -> None:
        super().__init__(False)
        self.said: list[str] = []
        self.progressChanged.connect(on_progress)

    def pushInfo(self, text):
        self.said.append(text)


@pytest.fixture
def scene(product, tmp_path) -> MaskSceneJob:
    return MaskSceneJob(
        product=product("L1C"),
        output=str(tmp_path / "mask.tif"),
        probability=str(tmp_path / "probability.tif"),
        sources=str(tmp_path / "sources.tif"),
        resolution_m=20,
    )


@pytest.fixture
def engine_here(monkeypatch) -> None:
    """Let the Python of these tests be the engine."""
    monkeypatch.setenv("CLOUDSIEVE_ENGINE", sys.executable)
    monkeypatch.delenv("CLOUDSIEVE_RUNNER", raising=False)


@pytest.fixture
def program(tmp_path):
    """Return a function from a shell script to an engine whose Python is that script."""

    def make(script: str) -> Engine:
        path = tmp_path / "python"
        path.write_text(f"#!/bin/sh\n{script}\n")
        path.chmod(path.stat().st_mode | stat.S_IXUSR)
        return Engine(path)

    return make


def read(path: str):
    with rasterio.open(path) as dataset:
        tags = {key: value for key, value in dataset.tags().items() if "ENGINE" not in key.upper()}
        return dataset.read(), str(dataset.profile), tags, dataset.descriptions


def files_in(folder) -> set[str]:
    return {path.name for path in Path(folder).iterdir()}


def test_both_runners_write_the_same(qgis_app, scene, engine_here, monkeypatch):
    written = {}
    for runner in ("thread", "isolated"):
        monkeypatch.setenv("CLOUDSIEVE_RUNNER", runner)
        listener = Listener()
        results = run_job(scene, listener)
        written[runner] = results, *(read(path) for path in scene.output_paths())
        where = "Runs within QGIS" if runner == "thread" else "Runs in a process of its own"
        assert any(text.startswith(where) for text in listener.said)
    for within, apart in zip(written["thread"], written["isolated"]):
        np.testing.assert_equal(within, apart)


def test_progress_arrives(qgis_app, scene, engine_here):
    seen = []
    run_job(scene, Listener(seen.append))
    assert seen == sorted(seen)
    assert seen[-1] == 100


def test_cancel_stops_it_without_a_file(qgis_app, scene, tmp_path):
    listener = Listener(lambda percent: listener.cancel())
    with pytest.raises(CancelledError):
        isolated.run_isolated(scene, listener_monitor(listener), HERE)
    assert files_in(tmp_path) == set()


def test_kill_9_is_one_sentence_and_the_next_run_works(qgis_app, scene, tmp_path, monkeypatch):
    children = []

    class Watched(isolated.Child):
        def __init__(self, *arguments):
            super().__init__(*arguments)
            children.append(self._process.processId())

    monkeypatch.setattr(isolated, "Child", Watched)
    victim = Listener(lambda percent: len(children) == 1 and os.kill(children[0], signal.SIGKILL))
    Path(scene.output).write_text("what was there before")
    with pytest.raises(EngineError, match="was killed or crashed; no output was written and QGIS is unharmed"):
        isolated.run_isolated(scene, listener_monitor(victim), HERE)
    assert files_in(tmp_path) == {"mask.tif"}
    assert Path(scene.output).read_text() == "what was there before"
    assert isolated.run_isolated(scene, listener_monitor(Listener()), HERE)["output"] == scene.output


def test_a_damaged_engine_is_to_be_set_up_again(qgis_app, scene, program):
    engine = program("echo 'ModuleNotFoundError: No module named numpy' >&2; exit 1")
    with pytest.raises(EngineError, match=r"is damaged \(ModuleNotFoundError: No .* numpy\)\. Set CloudSieve up again"):
        isolated.run_isolated(scene, listener_monitor(Listener()), engine)


def test_the_last_words_are_told(qgis_app, scene, program):
    with pytest.raises(EngineError, match=r"ended with code 7;(.|\n)*last words:\nalas"):
        isolated.run_isolated(scene, listener_monitor(Listener()), program("echo alas >&2; exit 7"))


def test_qgis_borrows_the_model_of_an_engine(qgis_app, tmp_path, monkeypatch):
    def find_none(path):
        raise DependencyError("There is no model.")

    model = tmp_path / "site-packages" / "s2cloudless" / "models" / "model.txt"
    model.parent.mkdir(parents=True)
    model.touch()
    monkeypatch.setattr("cloudsieve.core.s2cloudless.find_model", find_none)
    monkeypatch.setattr(in_thread, "find_engine", lambda: Engine(Path("python"), folder=tmp_path))
    ran = []
    monkeypatch.setattr("cloudsieve.core.run.run", lambda job, monitor: ran.append(job))
    in_thread.run_in_thread(FOREST, listener_monitor(Listener()))
    assert ran[0].model == str(model)


def test_an_engine_that_does_not_start_is_named(qgis_app, scene):
    with pytest.raises(EngineError, match=r"/nowhere/python.* could not be started"):
        isolated.run_isolated(scene, listener_monitor(Listener()), Engine(Path("/nowhere/python")))


def test_one_that_ignores_cancel_is_killed(qgis_app, scene, program, monkeypatch):
    monkeypatch.setattr(isolated, "CANCEL_GRACE_S", 0)
    listener = Listener(lambda percent: listener.cancel())
    with pytest.raises(CancelledError):
        isolated.run_isolated(scene, listener_monitor(listener), program("echo '{\"progress\": 0.5}'; exec sleep 600"))


def test_the_errors_of_a_job_come_through_as_they_are(qgis_app, tmp_path):
    job = GrowMaskJob(input=str(tmp_path / "none.tif"), output=str(tmp_path / "grown.tif"), distance_m=20)
    with pytest.raises(InputError, match=r"none\.tif"):
        isolated.run_isolated(job, listener_monitor(Listener()), HERE)


def test_the_child_has_nothing_of_qgis_in_its_environment(qgis_app, scene, program, monkeypatch):
    for name in ("PYTHONPATH", "PYTHONHOME", "PROJ_LIB", "GDAL_DATA", "LD_LIBRARY_PATH"):
        monkeypatch.setenv(name, "/of/qgis")
    with pytest.raises(EngineError) as caught:
        isolated.run_isolated(scene, listener_monitor(Listener()), program("env; exit 1"))
    assert "/of/qgis" not in str(caught.value)


def test_qgis_computes_as_before_after_an_isolated_job(provider, scene, tmp_path, write_raster):
    before = transform_dhdn(), calculate(write_raster, tmp_path / "before.tif")
    isolated.run_isolated(scene, listener_monitor(Listener()), HERE)
    assert (transform_dhdn(), calculate(write_raster, tmp_path / "after.tif")) == before


def transform_dhdn():
    """Return a point moved from EPSG:4314 to 4258, which a second PROJ shifts by 0.3 m."""
    crs = [QgsCoordinateReferenceSystem(f"EPSG:{code}") for code in (4314, 4258)]
    point = QgsCoordinateTransform(*crs, QgsProject.instance()).transform(QgsPointXY(10.0, 50.0))
    return point.x(), point.y()


def calculate(write_raster, path):
    """Return what gdal:rastercalculator, a script that needs QGIS's own numpy, makes of a raster."""
    raster = write_raster("a.tif", [[1, 2], [3, 4]])
    processing.run("gdal:rastercalculator", {"INPUT_A": raster, "BAND_A": 1, "FORMULA": "A*2", "OUTPUT": str(path)})
    with rasterio.open(path) as dataset:
        return dataset.read(1).tolist()


FOREST, NO_FOREST = MaskSceneJob(product="p", output="o"), GrowMaskJob(input="i", output="o")
GEOMETRY = CloudShadowJob(product="p", output="o")
NETWORK = CloudShadowJob(product="p", output="o", shadows_by=ShadowsBy.NETWORK_AND_GEOMETRY)
OBSTACLE = "CloudSieve needs numpy, which this QGIS does not bring."


@pytest.mark.parametrize(
    ("runner", "job", "engine", "obstacle", "expected"),
    [
        ("auto", FOREST, HERE, None, HERE),  # numba is in the engine only
        ("auto", FOREST, None, None, None),
        ("auto", NO_FOREST, HERE, None, None),
        ("auto", NO_FOREST, HERE, OBSTACLE, HERE),
        ("isolated", NO_FOREST, HERE, None, HERE),
        ("thread", FOREST, HERE, None, None),
        ("auto", GEOMETRY, HERE, None, None),
        ("auto", NETWORK, HERE, None, HERE),  # so are networks
    ],
)
def test_which_runner_takes_a_job(monkeypatch, runner, job, engine, obstacle, expected):
    monkeypatch.setattr(choice, "find_engine", lambda: engine)
    monkeypatch.setattr(choice, "find_obstacle", lambda scipy: obstacle)
    assert choice.choose_engine(job, runner) == expected


@pytest.mark.parametrize(
    ("runner", "obstacle", "sentence"),
    [
        ("auto", OBSTACLE, "needs numpy, which this QGIS does not bring. Choose Plugins > CloudSieve > Set up"),
        ("thread", OBSTACLE, "needs numpy"),
        ("isolated", None, "is set to run isolated, but its engine is not set up. Choose Plugins"),
    ],
)
def test_what_is_missing_is_one_sentence_with_the_remedy(monkeypatch, runner, obstacle, sentence):
    monkeypatch.setattr(choice, "find_engine", lambda: None)
    monkeypatch.setattr(choice, "find_obstacle", lambda scipy: obstacle)
    with pytest.raises(DependencyError, match=sentence):
        choice.choose_engine(FOREST, runner)


def test_the_environment_forces_a_runner():
    assert choice.chosen_runner({"CLOUDSIEVE_RUNNER": "isolated"}) == "isolated"
    with pytest.raises(DependencyError, match="CLOUDSIEVE_RUNNER is child; expected one of auto, thread, isolated"):
        choice.chosen_runner({"CLOUDSIEVE_RUNNER": "child"})


def test_the_providers_setting_forces_a_runner(provider):
    from processing.core.ProcessingConfig import ProcessingConfig

    assert choice.chosen_runner({}) == "auto"
    ProcessingConfig.setSettingValue("CLOUDSIEVE_RUNNER", choice.RUNNERS.index("thread"))
    try:
        assert choice.chosen_runner({}) == "thread"
    finally:
        ProcessingConfig.setSettingValue("CLOUDSIEVE_RUNNER", choice.RUNNERS.index("auto"))


@pytest.mark.parametrize("libraries", ["rasterio.libs", "rasterio.dylibs", "rasterio/.dylibs"])
def test_a_wheel_is_told_by_its_libraries(tmp_path, libraries):
    package = tmp_path / "rasterio"
    package.mkdir()
    assert not host.is_wheel(package)
    (tmp_path / libraries).mkdir()
    assert host.is_wheel(package)


@pytest.mark.parametrize(
    ("libraries", "sentence"), [("rasterio.libs", "is a wheel with a GDAL of its own"), (None, "is not QGIS's own")]
)
def test_a_rasterio_that_is_not_qgis_own_is_never_imported(qgis_app, tmp_path, monkeypatch, libraries, sentence):
    (tmp_path / "rasterio").mkdir()
    (tmp_path / "rasterio" / "__init__.py").write_text("raise SystemExit('imported')")
    if libraries:
        (tmp_path / libraries).mkdir()
    monkeypatch.delitem(sys.modules, "rasterio")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(host.site, "getusersitepackages", lambda: str(tmp_path))
    assert sentence in host.find_objection_to_rasterio()
    assert host.find_obstacle() is None, "GDAL's own bindings serve"


def test_another_gdal_than_qgis_is_refused(qgis_app, monkeypatch):
    monkeypatch.setattr(rasterio, "__gdal_version__", "1.2.3")
    assert "uses GDAL 1.2.3, but QGIS uses" in host.find_objection_to_rasterio()


def test_a_foreign_rasterio_leaves_rasters_to_gdal_and_cannot_be_forced(qgis_app, write_raster, tmp_path, monkeypatch):
    job = GrowMaskJob(input=write_raster("mask.tif", [[0, 1]]), output=str(tmp_path / "grown.tif"))
    monkeypatch.setattr(rasterio, "__gdal_version__", "1.2.3")
    monkeypatch.setattr(drivers, "_chosen", None)
    monkeypatch.setattr(drivers, "_preferred", drivers.DRIVERS)
    monkeypatch.setenv("CLOUDSIEVE_RUNNER", "thread")
    monkeypatch.setenv("CLOUDSIEVE_RASTER", "rasterio")
    with pytest.raises(DependencyError, match=r"uses GDAL 1\.2\.3, but QGIS uses"):
        run_job(job, Listener())
    monkeypatch.delenv("CLOUDSIEVE_RASTER")
    listener = Listener()
    run_job(job, listener)
    assert any("osgeo.gdal" in text for text in listener.said)


def test_a_qgis_without_scipy_runs_what_does_without_it(qgis_app, monkeypatch):
    monkeypatch.setattr(choice, "find_engine", lambda: None)
    find_spec = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None if name == "scipy" else find_spec(name))
    plain, cleaned = (GrowMaskJob(input="i", output="o", min_area_m2=area) for area in (0, 100))
    assert choice.choose_engine(plain, "auto") is None
    with pytest.raises(DependencyError, match=r"needs scipy, which this QGIS does not bring\. Choose Plugins"):
        choice.choose_engine(cleaned, "auto")
    assert choice.find_missing(GrowMaskJob) is None
    assert "needs scipy" in choice.find_missing(TuneProbabilityJob)
    monkeypatch.setattr(choice, "find_engine", lambda: HERE)
    assert choice.choose_engine(plain, "auto") is HERE


def listener_monitor(listener):
    from cloudsieve.runners.monitor import FeedbackMonitor

    return FeedbackMonitor(listener)
