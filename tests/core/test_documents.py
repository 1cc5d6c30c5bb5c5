"""Reports and tables appear whole, together with the rasters of a run, or not at all."""

from __future__ import annotations

import os
import sqlite3
import tracemalloc
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from cloudsieve.core.documents import open_documents
from cloudsieve.core.errors import OutputError
from cloudsieve.core.jobs import AssessMaskJob
from cloudsieve.core.raster import OutputSpec, write_outputs
from cloudsieve.tests.core.rasters import Recorder, grid_of


@pytest.fixture
def job(tmp_path) -> AssessMaskJob:
    return AssessMaskJob(
        ("m.tif",), reference="r.tif", html=str(tmp_path / "report.html"), table=str(tmp_path / "table.csv")
    )


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_they_appear_when_they_are_published(job, tmp_path):
    with open_documents(job) as documents:
        documents.write_text("html", "ä")
        documents.write_table("table", [{"a": 1, "b": None}, {"a": 2, "b": 'x, "y"'}])
        assert not (tmp_path / "report.html").exists()
        documents.publish()

    assert names_in(tmp_path) == ["report.html", "table.csv"]
    assert (tmp_path / "report.html").read_text(encoding="utf-8") == "ä"
    assert (tmp_path / "table.csv").read_bytes() == b'a,b\r\n1,\r\n2,"x, ""y"""\r\n'


@pytest.mark.parametrize("suffix", [".csv", ".gpkg"])
def test_a_table_may_be_larger_than_memory(job, tmp_path, suffix):
    path = tmp_path / f"large{suffix}"
    with open_documents(replace(job, table=str(path), html=None)) as documents:
        tracemalloc.start()
        documents.write_rows("table", {"a": int, "b": str}, ((number, f"row {number}") for number in range(50_000)))
        _, peak_bytes = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        documents.publish()

    assert path.stat().st_size > 500_000
    assert peak_bytes < 200_000


def test_columns_of_a_geopackage_have_the_type_that_is_told(job, tmp_path):
    path = tmp_path / "table.gpkg"
    with open_documents(replace(job, table=str(path), html=None)) as documents:
        documents.write_rows("table", {"name": str, "share": float, "usable": int}, [("west", None, 1), ("east", 1, 0)])
        documents.publish()

    with closing(sqlite3.connect(path)) as database:
        types = {name: kind for _, name, kind, *_ in database.execute('PRAGMA table_info("table")')}
        rows = database.execute('SELECT * FROM "table"').fetchall()
    assert types == {"fid": "INTEGER", "name": "TEXT", "share": "REAL", "usable": "INTEGER"}
    assert rows == [(1, "west", None, 1), (2, "east", 1.0, 0)]


@pytest.mark.parametrize("when", ["while they are written", "while the raster is published"])
def test_after_a_failure_everything_is_as_it_was(job, tmp_path, monkeypatch, when):
    (tmp_path / "report.html").write_text("the old report")
    errors = OutputSpec(str(tmp_path / "errors.tif"), "errors", "uint8", 255)
    move = os.replace

    def fail_at_the_table(source: object, destination: object) -> None:
        if str(destination).endswith("table.csv"):
            raise OSError(13, "held open")
        move(source, destination)  # type: ignore[arg-type]

    def write() -> None:
        with (
            open_documents(job) as documents,
            write_outputs([errors], grid_of(1, 1), Recorder(), documents.hidden) as (raster,),
        ):
            raster.write(np.zeros((1, 1), np.uint8))
            documents.write_text("html", "new")
            documents.write_table("table", [])
            if when == "while they are written":
                raise OutputError("held open")
            monkeypatch.setattr(os, "replace", fail_at_the_table)

    with pytest.raises(OutputError, match="held open"):
        write()
    assert names_in(tmp_path) == ["report.html"]
    assert (tmp_path / "report.html").read_text() == "the old report"


def test_what_is_not_asked_for_is_not_written(tmp_path):
    with open_documents(AssessMaskJob(("m.tif",), reference="r.tif")) as documents:
        documents.write_text("html", "nobody reads this")
        documents.publish()

    assert documents.paths() == {}


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("report.txt", "must end in .html"),
        ("missing/report.html", "does not exist; create it first"),
        ("folder.html", "is a folder"),
    ],
)
def test_places_that_cannot_be_are_refused_at_once(tmp_path, name, sentence):
    (tmp_path / "folder.html").mkdir()
    job = AssessMaskJob(("m.tif",), reference="r.tif", html=str(tmp_path / name))

    with pytest.raises(OutputError, match=sentence), open_documents(job):
        pass
