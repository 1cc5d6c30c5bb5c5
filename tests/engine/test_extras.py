"""An extra is whole or not there, lies beside the engine, and is found by every process that the engine starts."""

from __future__ import annotations

import os
import re

import pytest
from cloudsieve.core.errors import CancelledError
from cloudsieve.core.monitor import SilentMonitor
from cloudsieve.engine import setup
from cloudsieve.engine.__main__ import main
from cloudsieve.engine.errors import EngineError
from cloudsieve.engine.extras import EXTRAS, add, drop, find_extra, is_set_up
from cloudsieve.engine.places import LOCK, Engine, engines_folder, find_engine, read_engine

DEEP, DASK, OMNICLOUDMASK = EXTRAS


@pytest.fixture
def engine(launch) -> Engine:
    engine = setup.install(launch, SilentMonitor())
    launch.commands.clear()
    return engine


def packages_handed_over(engine: Engine) -> list[str]:
    """Return the folders of packages that a process of the engine is told."""
    command = engine.command("cloudsieve.core")
    return [folder for folder in command[-2].split(os.pathsep) if folder]


def test_every_extra_is_pinned_with_hashes():
    for extra in EXTRAS:
        lock = extra.lock.read_text(encoding="utf-8")
        assert len(re.findall(r"^[\w-]+==", lock, re.MULTILINE)) <= lock.count("--hash=sha256:")
    assert "onnxruntime==" in DEEP.lock.read_text(encoding="utf-8")
    assert "distributed==" in DASK.lock.read_text(encoding="utf-8")


def test_packages_that_the_engine_has_stay_the_engines():
    """An extra stands in front of the engine's path, where another numpy would take the place of the engine's."""
    locked = OMNICLOUDMASK.lock.read_text(encoding="utf-8")
    of_the_engine = re.findall(r"^([\w.-]+)==", LOCK.read_text(encoding="utf-8"), re.MULTILINE)

    assert "torch==" in locked
    assert not {name for name in of_the_engine if re.search(rf"^{re.escape(name)}==", locked, re.MULTILINE)}


def test_several_lie_beside_each_other(engine, launch):
    folders = [add(extra, launch, SilentMonitor()) for extra in (DEEP, DASK)]
    assert set(packages_handed_over(engine)) == {str(folder / "packages") for folder in folders}
    drop(DEEP)
    assert packages_handed_over(engine) == [str(folders[1] / "packages")]


def test_is_installed_beside_the_engine_pinned_and_hashed(engine, launch):
    folder = add(DEEP, launch, SilentMonitor())

    pip = launch.commands[launch.roles().index("pip")]
    assert {"--no-deps", "--require-hashes", "--target"} <= set(pip)
    assert pip[-1] == str(DEEP.lock)
    assert folder.parent == engines_folder()
    assert is_set_up(DEEP, engine)
    assert packages_handed_over(engine) == [str(folder / "packages")]
    assert read_engine(engine.folder) == engine


def test_an_engine_without_it_hands_nothing_over(engine):
    assert packages_handed_over(engine) == []


def test_a_second_time_nothing_is_installed(engine, launch):
    folder = add(DEEP, launch, SilentMonitor())
    launch.commands.clear()

    assert add(DEEP, launch, SilentMonitor()) == folder
    assert launch.commands == []


def fail(arguments, on_line):
    on_line("ImportError: a library is missing")
    return 1


@pytest.mark.parametrize(
    ("stage", "sentence"),
    [
        ("pip", "pip could not install the packages; it said: ImportError: a library is missing"),
        (
            "libraries",
            "Deep networks was installed but cannot be loaded on this system, so it was removed. It said: "
            "ImportError: a library is missing",
        ),
    ],
)
def test_what_fails_leaves_nothing_and_can_be_repeated(engine, launch, stage, sentence):
    working = launch.answers[stage]
    launch.answers[stage] = fail
    with pytest.raises(EngineError) as caught:
        add(DEEP, launch, SilentMonitor())
    assert str(caught.value) == sentence
    assert list(engines_folder().glob("extra-*")) == []
    assert find_engine() == engine

    launch.answers[stage] = working
    assert add(DEEP, launch, SilentMonitor()).is_dir()


def test_cancel_leaves_nothing(engine, launch):
    class Cancelled(SilentMonitor):
        def is_cancelled(self) -> bool:
            return True

    with pytest.raises(CancelledError):
        add(DEEP, launch, Cancelled())
    assert list(engines_folder().glob("extra-*")) == []


def test_needs_the_engine(launch):
    with pytest.raises(EngineError, match="which is not set up; set up the engine first"):
        add(DEEP, launch, SilentMonitor())


def test_a_python_of_the_user_is_left_alone(launch, monkeypatch, tmp_path):
    monkeypatch.setenv("CLOUDSIEVE_ENGINE", str(tmp_path / "python3"))
    with pytest.raises(EngineError, match=r"which is left as it is; install what .*deep\.lock lists into it yourself"):
        add(DEEP, launch, SilentMonitor())


def test_a_full_disk_is_told_beforehand(engine, launch, monkeypatch):
    monkeypatch.setattr(setup.shutil, "disk_usage", lambda folder: type("Usage", (), {"free": 2**20}))
    with pytest.raises(EngineError, match="has 1 MB left, the engine needs 460 MB while it is made"):
        add(DEEP, launch, SilentMonitor())
    assert launch.commands == []


def test_is_dropped_alone(engine, launch):
    add(DEEP, launch, SilentMonitor())
    drop(DEEP)

    assert list(engines_folder().glob("extra-*")) == []
    assert find_engine() == engine
    with pytest.raises(EngineError, match="Deep networks is not set up; there is nothing to remove"):
        drop(DEEP)


def test_goes_with_the_engine(engine, launch):
    add(DEEP, launch, SilentMonitor())
    setup.remove()
    assert not engines_folder().exists()


def test_an_older_one_goes_once_the_new_one_is_whole(engine, launch):
    older = engines_folder() / "extra-deep-py3.11-00000000"
    older.mkdir()
    folder = add(DEEP, launch, SilentMonitor())
    assert [path.name for path in engines_folder().glob("extra-*")] == [folder.name]


def test_an_unknown_extra_is_named():
    with pytest.raises(EngineError, match=re.escape("There is no extra deeper; there are deep, dask, omnicloudmask.")):
        find_extra("deeper")


def test_the_shell_adds_and_drops(engine, launch, monkeypatch, capsys):
    monkeypatch.setattr("cloudsieve.engine.__main__.launch_from_shell", launch)

    assert main(["add", "deep"]) == 0
    assert main(["drop", "deep"]) == 0
    with pytest.raises(SystemExit):
        main(["add"])
    with pytest.raises(SystemExit):
        main(["check", "deep"])
