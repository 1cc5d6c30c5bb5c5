"""Outputs appear together, follow links, and leave nothing of themselves and nothing of others behind."""

from __future__ import annotations

import itertools
import os
import stat
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

import numpy as np
import pytest
from cloudsieve.core.errors import OutputError
from cloudsieve.core.jobs import (
    ApplyMaskJob,
    AssessMaskJob,
    CloudShadowJob,
    Evaluator,
    GrowMaskJob,
    HybridMaskJob,
    MaskFromQaJob,
    MaskSceneJob,
    S2cloudlessJob,
)
from cloudsieve.core.run import run
from cloudsieve.core.unfinished import RUN_VARIABLE, Unfinished, clear_away, new_run_id, publish
from cloudsieve.scripts.synthetic_scene import make_product
from cloudsieve.tests.core.rasters import Recorder, read, write

OLD, NEW = b"the old file", b"the new file"
OLD_STYLE, NEW_STYLE = (b"<qgis><pipe><rasterrenderer type='%s'/></pipe></qgis>" % which for which in (b"old", b"new"))


@pytest.fixture
def outputs(tmp_path) -> list[Path]:
    """Return three destinations: the second is new, the others are there."""
    paths = [tmp_path / f"{name}.tif" for name in ("mask", "probability", "sources")]
    for path in (paths[0], paths[2]):
        path.write_bytes(OLD)
        Path(f"{path}.aux.xml").write_bytes(OLD)
        path.with_suffix(".qml").write_bytes(OLD_STYLE)
    return paths


def published(paths: list[Path]) -> dict[str, bytes]:
    """Return what is there once new outputs have taken the place of the old ones."""
    return {**{path.name: NEW for path in paths}, **{f"{path.stem}.qml": NEW_STYLE for path in paths}}


def state(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def finished(paths: list[Path], run_id: str) -> list[Unfinished]:
    files = [Unfinished(str(path), run_id) for path in paths]
    for file in files:
        file.part.write_bytes(NEW)
        file.style_part.write_bytes(NEW_STYLE)
    return files


def clear(files: list[Unfinished]) -> None:
    for file in files:
        file.remove()


def test_all_outputs_are_moved_and_what_was_noted_about_the_old_ones_goes(tmp_path, outputs):
    files = finished(outputs, new_run_id())
    publish(files)
    clear(files)
    assert state(tmp_path) == published(outputs)


@pytest.mark.parametrize("busy", [0, 1, 2])
def test_where_one_cannot_be_replaced_all_stay_as_they_were(tmp_path, outputs, monkeypatch, busy):
    before, replace = state(tmp_path), os.replace

    def refuse_one(source, target):
        if Path(target) == outputs[busy]:
            raise PermissionError(13, "The process cannot access the file")
        replace(source, target)

    files = finished(outputs, new_run_id())
    monkeypatch.setattr(os, "replace", refuse_one)
    with pytest.raises(OutputError, match=rf"{outputs[busy].name} cannot be replaced"):
        publish(files)
    clear(files)
    assert state(tmp_path) == before


def test_where_the_disk_knows_no_links_it_is_the_same(tmp_path, outputs, monkeypatch):
    def no_links(*_):
        raise OSError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", no_links)
    test_where_one_cannot_be_replaced_all_stay_as_they_were(tmp_path, outputs, monkeypatch, 2)


def test_a_job_whose_second_output_became_a_folder_leaves_the_first(tmp_path):
    masks = tuple(write(tmp_path / f"{n}.tif", [[0, 1]]) for n in "ab")
    mask, sources = tmp_path / "mask.tif", tmp_path / "sources.tif"
    mask.write_bytes(OLD)
    before = state(tmp_path)

    def make_folder(monitor: Recorder) -> bool:
        if monitor.fractions:
            sources.mkdir(exist_ok=True)
        return False

    with pytest.raises(OutputError, match=r"sources.tif cannot be replaced"):
        run(HybridMaskJob(masks, str(mask), sources=str(sources)), Recorder(make_folder))
    sources.rmdir()
    assert state(tmp_path) == before


# Publishes three outputs and dies at the Nth step.
DYING = """
import os, sys
from pathlib import Path
from cloudsieve.core.unfinished import Unfinished, publish

steps = int(sys.argv[1])
def dying(function):
    def step(*arguments):
        global steps
        if steps == 0:
            os.kill(os.getpid(), 9)
        steps -= 1
        return function(*arguments)
    return step
os.replace, os.link = dying(os.replace), dying(os.link)
files = [Unfinished(path) for path in sys.argv[3:]]
if sys.argv[2] == "alone":
    for file in files:
        file.begin()
        file.part.write_bytes(b"the new file")
        file.style_part.write_bytes(b"<qgis><pipe><rasterrenderer type='new'/></pipe></qgis>")
publish(files)
if sys.argv[2] == "alone":
    dying(lambda: None)()
"""


def kill_while_publishing(outputs: list[Path], steps: int, who: str, run_id: str = "") -> int:
    code = (Path(__file__).parent.parent.parent / "engine" / "launch.py").as_posix()
    script = f"import runpy; runpy.run_path({code!r})['register_package']()\n{DYING}"
    command = [sys.executable, "-c", script, str(steps), who, *map(str, outputs)]
    ended = subprocess.run(command, env={**os.environ, RUN_VARIABLE: run_id}, capture_output=True, text=True)
    assert ended.returncode in (0, -9), ended.stderr
    return ended.returncode


STEPS = 5 + 2 + 5  # an old file with what was noted about it and its style, a new one, another old one


@pytest.mark.parametrize("steps", range(STEPS + 2))
def test_after_a_kill_between_two_of_them_whoever_started_the_run_restores_the_old_ones(tmp_path, outputs, steps):
    before, run_id = state(tmp_path), new_run_id()
    files = finished(outputs, run_id)
    assert kill_while_publishing(outputs, steps, "isolated", run_id) == (0 if steps >= STEPS else -9)
    clear_away(map(str, outputs), run_id)
    assert state(tmp_path) == (published(outputs) if steps >= STEPS else before)
    assert files


@pytest.mark.parametrize("again", [0, 1, 2])
@pytest.mark.parametrize("steps", range(STEPS + 1))
def test_after_a_kill_of_a_run_that_nobody_watches_the_next_one_to_any_output_restores_the_old_ones(
    tmp_path, outputs, steps, again
):
    before = state(tmp_path)
    assert kill_while_publishing(outputs, steps, "alone") == -9
    following = Unfinished(str(outputs[again]))
    following.begin()
    following.remove()
    assert state(tmp_path) == (published(outputs) if steps >= STEPS else before)


def test_a_killed_run_that_had_not_begun_to_publish_leaves_nothing_to_the_next(tmp_path, outputs):
    before = state(tmp_path)
    dead = Unfinished(str(outputs[0]), "0" * 12)
    for file in (dead.work, dead.part, dead.work.with_name(dead.work.name.replace("work.tif", "alive"))):
        file.write_bytes(b"")
    following = Unfinished(str(outputs[0]))
    following.begin()
    following.remove()
    assert state(tmp_path) == before


def test_a_living_run_is_let_alone_by_the_next_however_old_its_files_are(tmp_path):
    destination = str(tmp_path / "mask.tif")
    slow, following = Unfinished(destination), Unfinished(destination)
    slow.begin()
    slow.work.write_bytes(NEW)
    os.utime(slow.work, (0, 0))
    following.begin()
    following.remove()
    assert slow.work.read_bytes() == NEW
    slow.remove()
    assert state(tmp_path) == {}


def test_where_the_disk_knows_no_locks_only_the_age_tells_that_a_run_is_dead(tmp_path, monkeypatch):
    def no_locks(_descriptor):
        raise OSError(95, "Operation not supported")

    monkeypatch.setattr("cloudsieve.core.holding._lock", no_locks)
    destination = str(tmp_path / "mask.tif")
    young, old, following = (Unfinished(destination) for _ in range(3))
    for file in (young, old):
        file.begin()
        file.work.write_bytes(NEW)
    os.utime(old.work, (0, 0))
    following.begin()
    following.part.write_bytes(NEW)
    publish([following])
    following.remove()
    assert set(state(tmp_path)) == {"mask.tif", young.work.name}


def test_the_outputs_of_two_runs_do_not_mix(tmp_path, monkeypatch):
    outputs = [str(tmp_path / f"{name}.tif") for name in "ab"]
    runs = [finished([Path(path) for path in outputs], new_run_id()) for _ in range(2)]
    for number, files in enumerate(runs):
        for file in files:
            file.part.write_text(str(number))
    replace = os.replace

    def slowly(source, target):
        replace(source, target)
        time.sleep(0.05)

    monkeypatch.setattr(os, "replace", slowly)
    threads = [threading.Thread(target=publish, args=(files,)) for files in (runs[0], runs[1][::-1])]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert Path(outputs[0]).read_text() == Path(outputs[1]).read_text()


def test_clearing_away_after_one_run_keeps_the_files_of_another(tmp_path):
    destination = str(tmp_path / "mask.tif")
    dead, alive = Unfinished(destination, "0" * 12), Unfinished(destination, "1" * 12)
    for file in (dead, alive):
        file.work.write_bytes(NEW)
        Path(f"{file.part}.ovr.tmp").write_bytes(NEW)
    clear_away([destination], "0" * 12)
    assert sorted(state(tmp_path)) == sorted([alive.work.name, f"{alive.part.name}.ovr.tmp"])


class LeavesWhenTheOutputIsThere(Recorder):
    """A monitor whose listener is gone once the outputs are: whatever it is told then is an error."""

    def __init__(self, output: str) -> None:
        super().__init__()
        self._output = output

    def _hear(self) -> None:
        if os.path.exists(self._output):
            raise BrokenPipeError("nobody listens")

    def progress(self, fraction: float) -> None:
        self._hear()

    def is_cancelled(self) -> bool:
        self._hear()
        return False

    def info(self, text: str) -> None:
        self._hear()

    def warn(self, text: str) -> None:
        self._hear()


def test_once_the_outputs_are_there_nothing_makes_the_run_a_failure(tmp_path, one_tree):
    product = str(make_product(tmp_path, size_m=1200))
    mask = write(tmp_path / "m.tif", np.eye(60), pixel_m=20)
    forest = {"model": one_tree, "engine": Evaluator.NUMPY}
    for make_job in (
        lambda path: GrowMaskJob(mask, path, distance_m=30, min_area_m2=900),
        lambda path: HybridMaskJob((mask, mask), path),
        lambda path: ApplyMaskJob(mask, mask, path, nodata=9),
        lambda path: MaskFromQaJob(mask, path, scheme="custom", values="1"),
        lambda path: AssessMaskJob((mask,), reference=mask, errors=path, table=str(tmp_path / "t.csv")),
        lambda path: S2cloudlessJob(path, product=product, **forest),
        lambda path: MaskSceneJob(product, path, **forest),
        lambda path: CloudShadowJob(path, product=product),
    ):
        output = tmp_path / "o.tif"
        result = run(make_job(str(output)), LeavesWhenTheOutputIsThere(str(output)))
        assert str(output) in result.outputs.values()
        output.unlink()


def test_the_temporary_folder_never_holds_a_name_of_ours(tmp_path, monkeypatch):
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    seen: list[str] = []
    monitor = Recorder(lambda _: bool(seen.extend(os.listdir(folder))))
    mask = write(tmp_path / "m.tif", np.random.default_rng(1).integers(0, 2, (900, 900)))
    run(GrowMaskJob(mask, str(tmp_path / "out.tif"), min_area_m2=300, fill_holes_m2=300), monitor)
    assert monitor.fractions
    assert (seen, os.listdir(folder)) == ([], [])


def test_a_run_id_that_is_none_is_not_taken(tmp_path, monkeypatch):
    monkeypatch.setenv(RUN_VARIABLE, "../../etc/x")
    assert Unfinished(str(tmp_path / "mask.tif")).work.parent == tmp_path


def test_a_link_is_followed(tmp_path):
    (tmp_path / "elsewhere").mkdir()
    real, link = tmp_path / "elsewhere" / "real.tif", tmp_path / "link.tif"
    real.write_bytes(OLD)
    link.symlink_to(real)
    run(GrowMaskJob(write(tmp_path / "m.tif", np.eye(3)), str(link)), Recorder())
    assert stat.S_ISLNK(link.lstat().st_mode)
    np.testing.assert_array_equal(read(real), np.eye(3))
    assert sorted(path.name for path in real.parent.iterdir()) == ["real.qml", "real.tif"]


@pytest.mark.parametrize("length", [240, 250, 255])
def test_a_name_may_be_as_long_as_the_disk_allows(tmp_path, length):
    path = tmp_path / ("n" * (length - 4) + ".tif")
    run(GrowMaskJob(write(tmp_path / "m.tif", np.eye(3)), str(path)), Recorder())
    np.testing.assert_array_equal(read(path), np.eye(3))


def test_hidden_names_are_short_and_tell_outputs_apart(tmp_path):
    names = [Unfinished(str(tmp_path / name), "0" * 12).work.name for name in ("a" * 250 + ".tif", "b.tif", "c.tif")]
    assert all(len(name) < 48 and name.startswith(".cloudsieve-") for name in names)
    assert all(one != other for one, other in itertools.combinations(names, 2))


class TestTheStyleOfARaster:
    """`mask.qml` appears, goes and comes back with `mask.tif`."""

    OF_A_VECTOR_LAYER = b"<qgis><renderer-v2/></qgis>"

    def mask(self, folder: Path, style: bytes | None = None) -> Unfinished:
        file = Unfinished(str(folder / "mask.tif"), new_run_id())
        file.part.write_bytes(NEW)
        if style:
            file.style_part.write_bytes(style)
        return file

    @pytest.mark.parametrize(
        ("before", "made", "after"),
        [
            (None, NEW_STYLE, NEW_STYLE),
            (OLD_STYLE, NEW_STYLE, NEW_STYLE),
            (OLD_STYLE, None, None),
            (OF_A_VECTOR_LAYER, NEW_STYLE, OF_A_VECTOR_LAYER),
        ],
    )
    def test_goes_with_the_raster_unless_it_is_of_a_vector_layer(self, tmp_path, before, made, after):
        if before:
            (tmp_path / "mask.qml").write_bytes(before)
        files = [self.mask(tmp_path, made)]
        publish(files)
        clear(files)
        styles = {} if after is None else {"mask.qml": after}
        assert state(tmp_path) == {"mask.tif": NEW, **styles}

    @pytest.mark.parametrize("before", [None, OLD_STYLE, OF_A_VECTOR_LAYER])
    @pytest.mark.parametrize("failing", ["mask.tif", "other.tif"])
    def test_comes_back_where_the_rasters_cannot_be_replaced(self, tmp_path, monkeypatch, before, failing):
        (tmp_path / "mask.tif").write_bytes(OLD)
        if before:
            (tmp_path / "mask.qml").write_bytes(before)
        as_it_was, replace = state(tmp_path), os.replace
        other = Unfinished(str(tmp_path / "other.tif"), new_run_id())
        other.part.write_bytes(NEW)
        files = [self.mask(tmp_path, NEW_STYLE), other]

        def refuse(source: Path, target: Path) -> None:
            if Path(target).name == failing and Path(source).name.endswith("part.tif"):
                raise PermissionError(13, "Permission denied")
            replace(source, target)

        monkeypatch.setattr(os, "replace", refuse)
        with pytest.raises(OutputError, match="cannot be replaced"):
            publish(files)
        clear(files)
        assert state(tmp_path) == as_it_was
