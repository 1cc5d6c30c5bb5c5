"""Only a whole engine whose Python still exists is found."""

from __future__ import annotations

from pathlib import Path

import pytest
from cloudsieve.engine.errors import EngineError
from cloudsieve.engine.places import Engine, engine_folder, engines_folder, find_engine, read_engine, write_stamp


@pytest.fixture
def engine(tmp_path, monkeypatch) -> Engine:
    monkeypatch.setenv("CLOUDSIEVE_ENGINES", str(tmp_path / "engines"))
    monkeypatch.delenv("CLOUDSIEVE_ENGINE", raising=False)
    folder = engine_folder((3, 11))
    python = folder / "venv" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.touch()
    (tmp_path / "python3").touch()
    return Engine(python, None, folder)


def test_without_its_stamp_it_is_not_found(engine, tmp_path):
    assert find_engine() is None
    write_stamp(engine, tmp_path / "python3", engine.folder)
    assert find_engine() == engine


def test_it_may_be_moved_with_the_users_folder(engine, tmp_path, monkeypatch):
    write_stamp(engine, tmp_path / "python3", engine.folder)
    engines_folder().rename(tmp_path / "moved")
    monkeypatch.setenv("CLOUDSIEVE_ENGINES", str(tmp_path / "moved"))
    assert find_engine().python == tmp_path / "moved" / engine.folder.name / "venv" / "bin" / "python"


def test_a_folder_of_packages_is_remembered(engine, tmp_path):
    python = tmp_path / "python3"
    write_stamp(Engine(python, engine.folder / "packages", engine.folder), python, engine.folder)
    assert read_engine(engine.folder) == Engine(python, engine.folder / "packages", engine.folder)


def test_it_is_gone_when_the_python_it_was_made_with_is(engine, tmp_path):
    write_stamp(engine, tmp_path / "python3", engine.folder)
    (tmp_path / "python3").unlink()
    assert find_engine() is None


@pytest.mark.parametrize("content", ["", "{", "[]", '{"base": 1}'])
def test_a_damaged_stamp_is_no_stamp(engine, content):
    (engine.folder / "ready.json").write_text(content)
    assert find_engine() is None


def test_an_engine_of_another_version_is_not_used(engine, tmp_path):
    write_stamp(engine, tmp_path / "python3", engine.folder)
    engine.folder.rename(engine.folder.with_name("py3.11-00000000"))
    assert find_engine() is None


def test_the_users_own_python_comes_first(engine, tmp_path, monkeypatch):
    write_stamp(engine, tmp_path / "python3", engine.folder)
    monkeypatch.setenv("CLOUDSIEVE_ENGINE", str(tmp_path / "python3"))
    assert find_engine() == Engine(tmp_path / "python3")


def test_a_named_python_that_is_not_there_is_an_error(engine, monkeypatch):
    monkeypatch.setenv("CLOUDSIEVE_ENGINE", "/nowhere/python")
    with pytest.raises(EngineError, match="CLOUDSIEVE_ENGINE is /nowhere/python, which is no program"):
        find_engine()


@pytest.mark.parametrize(
    ("platform", "environ", "expected"),
    [
        ("win32", {"LOCALAPPDATA": "/local"}, Path("/local/cloudsieve/engines")),
        ("linux", {"XDG_DATA_HOME": "/data"}, Path("/data/cloudsieve/engines")),
        ("linux", {}, Path.home() / ".local/share/cloudsieve/engines"),
        ("darwin", {}, Path.home() / "Library/Application Support/cloudsieve/engines"),
    ],
)
def test_engines_lie_in_the_users_folder(platform, environ, expected):
    assert engines_folder(environ, platform) == expected


def test_the_model_inside_is_found(engine):
    model = engine.folder / "venv/lib/python3.11/site-packages/s2cloudless/models/model.txt"
    model.parent.mkdir(parents=True)
    model.touch()
    assert engine.find_models() == {"model": str(model)}
