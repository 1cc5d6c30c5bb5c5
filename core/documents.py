"""Outputs that are no rasters: reports, tables and points. They appear whole, together with the rasters, or not at all.

A document is written to a hidden file beside its destination. It is moved into place before the rasters are, and taken
back if these fail; so the block of the documents goes around that of the rasters.
"""

from __future__ import annotations

import contextlib
import csv
import os
import uuid
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Callable

from .errors import OutputError
from .jobs import Job, Kind, Role, described_fields

SUFFIXES = {Kind.REPORT: ".html", Kind.TABLE: ".csv", Kind.VECTOR: ".gpkg"}


class Document:
    """A file that appears at its destination whole, or not at all."""

    def __init__(self, path: str, suffix: str) -> None:
        """Check the destination.

        Raises:
            OutputError: it cannot be written there.
        """
        self.path = Path(path)
        stem = f".{self.path.name}.{uuid.uuid4().hex[:8]}"
        self._part = self.path.with_name(f"{stem}.part")
        self._old = self.path.with_name(f"{stem}.old")
        self._is_published = False
        if self.path.suffix.lower() != suffix:
            raise OutputError(f"{path} must end in {suffix}.")
        if not self.path.parent.is_dir():
            raise OutputError(
                f"{path} cannot be written: the folder {self.path.parent} does not exist; create it first."
            )
        if self.path.is_dir():
            raise OutputError(f"{path} is a folder; choose a file name.")
        if not os.access(self.path.parent, os.W_OK):
            raise OutputError(f"{path} cannot be written: the folder {self.path.parent} is read-only; choose another.")

    def write(self, make: Callable[[Path], None]) -> None:
        """Have the hidden file made.

        Raises:
            OutputError: where the disk is full.
        """
        try:
            make(self._part)
        except Exception as error:
            raise OutputError(f"{self.path} cannot be written ({error}); is the disk full?") from error

    def publish(self) -> None:
        """Move the hidden file to its destination, and keep what was there until the end.

        Raises:
            OutputError: where another program holds the old file open.
        """
        if not self._part.exists():
            return
        try:
            if self.path.exists():
                os.replace(self.path, self._old)
            os.replace(self._part, self.path)
            self._is_published = True
        except OSError as error:
            raise OutputError(
                f"{self.path} cannot be replaced ({error.strerror}); close the program that uses it, or choose another "
                "name."
            ) from error

    def take_back(self) -> None:
        """Put back what was there before."""
        with contextlib.suppress(OSError):
            if self._old.exists():
                os.replace(self._old, self.path)
            elif self._is_published:
                self.path.unlink()

    def discard(self) -> None:
        """Remove what is left of the hidden files."""
        for path in (self._part, self._old):
            with contextlib.suppress(OSError):
                path.unlink()


class Documents:
    """The documents that a job asks for, by the names of its fields."""

    def __init__(self, files: Mapping[str, Document]) -> None:
        self._files = files

    def write(self, field: str, make: Callable[[Path], None]) -> None:
        """Have a document made at the path that `make` is given, if the job asks for it."""
        if field in self._files:
            self._files[field].write(make)

    def write_text(self, field: str, text: str) -> None:
        """Write a document in UTF-8, if the job asks for it."""
        self.write(field, lambda path: _write_text(path, text))

    def write_table(self, field: str, records: Sequence[Mapping[str, Any]]) -> None:
        """Write records as CSV (RFC 4180), if the job asks for it; what is None stays empty."""
        self.write(field, lambda path: _write_csv(path, records))

    def publish(self) -> None:
        """Move all of them into place; the last thing in the block of the rasters."""
        for file in self._files.values():
            file.publish()

    def paths(self) -> dict[str, str]:
        """Return the destinations."""
        return {name: str(file.path) for name, file in self._files.items()}


@contextlib.contextmanager
def open_documents(job: Job) -> Iterator[Documents]:
    """Open the documents that a job asks for; what was published in the block is taken back if the block fails."""
    files = {
        field.name: Document(getattr(job, field.name), SUFFIXES[description.kind])
        for field, description in described_fields(job)
        if description.role is Role.OUTPUT and description.kind in SUFFIXES and getattr(job, field.name)
    }
    try:
        yield Documents(files)
    except BaseException:
        for file in files.values():
            file.take_back()
        raise
    finally:
        for file in files.values():
            file.discard()


def _write_text(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")


def _write_csv(path: Path, records: Sequence[Mapping[str, Any]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(records[0]) if records else [])
        writer.writeheader()
        writer.writerows(records)
