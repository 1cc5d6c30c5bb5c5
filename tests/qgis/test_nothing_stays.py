"""A run in a process of its own leaves nothing in the temporary folder, even where QGIS is killed under it."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from cloudsieve.core.errors import InputError
from cloudsieve.core.jobs import GrowMaskJob
from cloudsieve.core.unfinished import Unfinished
from cloudsieve.engine.errors import EngineError
from cloudsieve.runners import isolated

from .test_runners import HERE, Listener, listener_monitor, program

__all__ = ["program"]


@pytest.fixture
def temporary(tmp_path, monkeypatch) -> Path:
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def test_no_file_carries_the_job(qgis_app, tmp_path, temporary):
    seen: list[str] = []
    job = GrowMaskJob(str(tmp_path / "none.tif"), str(tmp_path / "Wolken über Zürich.tif"))
    listener = Listener(lambda _: seen.extend(path.name for path in temporary.iterdir()))
    with pytest.raises(InputError, match=r"none\.tif"):
        isolated.run_isolated(job, listener_monitor(listener), HERE)
    assert (seen, list(temporary.iterdir())) == ([], [])


def test_after_a_crash_only_the_files_of_this_run_go(qgis_app, tmp_path, program):
    output = tmp_path / "out.tif"
    other = Unfinished(str(output), "f" * 12)
    other.work.write_bytes(b"another run")
    stem = Unfinished(str(output), "@").work.name.replace("@", "$CLOUDSIEVE_RUN")
    crashing = program(f"echo half > {tmp_path}/{stem}; ls -A {tmp_path} >&2; kill -9 $$")
    with pytest.raises(EngineError, match=r"was killed or crashed(.|\n)*\.work\.tif(.|\n)*\.work\.tif"):
        isolated.run_isolated(GrowMaskJob("none.tif", str(output)), listener_monitor(Listener()), crashing)
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted([other.work.name, "python"])
