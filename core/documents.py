"""Reports, tables and points as outputs: they appear whole, together with the rasters, or not at all."""

from __future__ import annotations

import contextlib
import csv
import os
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Callable

from .errors import OutputError
from .geopackage import column_type, write_attributes
from .jobs import Job, Kind, Role, described_fields
from .messages import either
from .unfinished import Unfinished, publish, require_short_name

GEOPACKAGE = ".gpkg"
SUFFIXES = {
    Kind.REPORT: (".html",),
    Kind.TABLE: (".csv", GEOPACKAGE),
    Kind.VECTOR: (GEOPACKAGE,),
    Kind.JOBS: (".jsonl",),
}


class Documents:
    """The documents that a job asks for, by the names of its fields, in hidden files until they are published."""

    def __init__(self, files: Mapping[str, Unfinished]) -> None:
        self._files = files

    @property
    def hidden(self) -> list[Unfinished]:
        """The files, for whoever publishes them with others."""
        return list(self._files.values())

    def write(self, field: str, make: Callable[[Path], None]) -> None:
        """Have a document made at the path that `make` is given, if the job asks for it.

        Raises:
            OutputError: where the disk is full.
        """
        if field not in self._files:
            return
        file = self._files[field]
        try:
            make(file.part)
        except (OSError, sqlite3.Error) as error:
            raise OutputError(
                "{path} cannot be written ({error}); is the disk full?", path=file.path, error=error
            ) from error

    def write_text(self, field: str, text: str) -> None:
        """Write a document in UTF-8, if the job asks for it."""
        self.write(field, lambda path: _write_text(path, text))

    def write_table(self, field: str, records: Sequence[Mapping[str, Any]]) -> None:
        """Write records as CSV (RFC 4180) or GeoPackage, if the job asks for it; what is None stays empty."""
        names = [*records[0]] if records else []
        kinds = {name: column_type([record[name] for record in records]) for name in names}
        self.write_rows(field, kinds, ([record[name] for name in names] for record in records))

    def write_rows(self, field: str, kinds: Mapping[str, type], rows: Iterable[Sequence[Any]]) -> None:
        """Write a table row after row, for it may be larger than memory; see :meth:`write_table`.

        Args:
            field: of the job.
            kinds: type of each column by its name.
            rows: a value for each column.
        """
        if field in self._files:
            is_geopackage = Path(self._files[field].path).suffix.lower() == GEOPACKAGE
            write = _write_geopackage if is_geopackage else _write_csv
            self.write(field, lambda path: write(path, kinds, rows))

    def publish(self) -> None:
        """Move all of them into place, where no raster is written beside them."""
        publish(self.hidden)

    def paths(self) -> dict[str, str]:
        """Return the paths, as the user calls them."""
        return {name: file.path for name, file in self._files.items()}


@contextlib.contextmanager
def open_documents(job: Job) -> Iterator[Documents]:
    """Open the documents that a job asks for; what is not published in the block is removed.

    Raises:
        OutputError: where one of them cannot be written.
    """
    asked = {
        field.name: (getattr(job, field.name), SUFFIXES[description.kind])
        for field, description in described_fields(job)
        if description.role is Role.OUTPUT and description.kind in SUFFIXES and getattr(job, field.name)
    }
    with open_files(asked) as documents:
        yield documents


@contextlib.contextmanager
def open_files(asked: Mapping[str, tuple[str, Sequence[str]]]) -> Iterator[Documents]:
    """Open documents by name, each with its path and the suffixes of which it must have one.

    Raises:
        OutputError: where one of them cannot be written.
    """
    files: dict[str, Unfinished] = {}
    try:
        for name, (path, suffixes) in asked.items():
            files[name] = _begun(path, suffixes)
        yield Documents(files)
    finally:
        for file in files.values():
            file.remove()


def _begun(path: str, suffixes: Sequence[str]) -> Unfinished:
    """Begin the hidden files of a path, or raise :class:`OutputError` where it cannot be written."""
    file = Unfinished(path)
    folder = file.destination.parent
    if Path(path).suffix.lower() not in suffixes:
        raise OutputError("{path} must end in {suffix}.", path=path, suffix=either(suffixes))
    require_short_name(file.destination)
    if not folder.is_dir():
        raise OutputError(
            "{path} cannot be written: the folder {folder} does not exist; create it first.", path=path, folder=folder
        )
    if file.destination.is_dir():
        raise OutputError("{path} is a folder; choose a file name.", path=path)
    if not os.access(folder, os.W_OK):
        raise OutputError(
            "{path} cannot be written: the folder {folder} is read-only; choose another folder.",
            path=path,
            folder=folder,
        )
    file.begin()
    return file


def _write_text(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")


def _write_csv(path: Path, kinds: Mapping[str, type], rows: Iterable[Sequence[Any]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(kinds)
        writer.writerows(rows)


def _write_geopackage(path: Path, kinds: Mapping[str, type], rows: Iterable[Sequence[Any]]) -> None:
    write_attributes(path, "table", kinds, rows)
