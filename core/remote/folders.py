"""Folders on servers and in object stores, walked like those on disk; what they hold is asked once."""

from __future__ import annotations

import functools
import io
import posixpath
import zipfile
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Callable

from ..errors import InputError
from ..messages import without_secrets
from .addresses import Address, child_of, parent_of, path_of
from .fetching import open_zip
from .files import is_in_store, list_store, read_remote

MANIFEST = "manifest.safe"
_MAX_FILES = 100_000
_MAX_SMALL_BYTES = 64 << 20
_FILE_SUFFIXES = (".xml", ".jp2", ".tif", ".tiff", ".img", ".json", ".safe.zip")


@dataclass(frozen=True)
class _Tree:
    """A remote folder.

    Attributes:
        root: its address.
        files: the paths of all files below it.
    """

    root: str
    files: frozenset[str]

    @functools.cached_property
    def folders(self) -> frozenset[str]:
        """The paths of all folders below it: stores have none, but names with slashes."""
        found: set[str] = set()
        for file in self.files:
            folder = posixpath.dirname(file)
            while folder and folder not in found:
                found.add(folder)
                folder = posixpath.dirname(folder)
        return frozenset(found)


@dataclass(frozen=True)
class RemotePath:
    """A file or folder in a remote folder, used like a :class:`pathlib.Path`; as text it shows no secrets."""

    tree: _Tree
    at: str = ""

    @property
    def address(self) -> str:
        """The address with all that it needs to be read."""
        return child_of(self.tree.root, self.at) if self.at else self.tree.root

    @property
    def name(self) -> str:
        """Last part of the path."""
        return PurePosixPath(self.at or path_of(self.tree.root)).name

    @property
    def parent(self) -> RemotePath:
        """The folder; above the root there is nothing, so its parent is itself."""
        return RemotePath(self.tree, posixpath.dirname(self.at))

    def __truediv__(self, name: str) -> RemotePath:
        return RemotePath(self.tree, posixpath.join(self.at, name))

    def __lt__(self, other: RemotePath) -> bool:
        return self.at < other.at

    def __str__(self) -> str:
        return without_secrets(self.address)

    def is_file(self) -> bool:
        """Tell whether it is a file."""
        return self.at in self.tree.files

    def is_dir(self) -> bool:
        """Tell whether it is a folder."""
        return not self.at or self.at in self.tree.folders

    def exists(self) -> bool:
        """Tell whether it is there."""
        return self.is_file() or self.is_dir()

    def iterdir(self) -> Iterator[RemotePath]:
        """Yield what is in the folder."""
        before = f"{self.at}/" if self.at else ""
        inside = (file[len(before) :] for file in self.tree.files if file.startswith(before))
        for name in sorted({rest.split("/")[0] for rest in inside}):
            yield self / name

    def open(self, mode: str = "rb") -> io.BytesIO:
        """Read a small file, as metadata are.

        Raises:
            InputError: where it cannot be read, or is not small.
        """
        content = read_remote(self.address, _MAX_SMALL_BYTES)
        if len(content) > _MAX_SMALL_BYTES:
            raise InputError(
                "{file} is larger than {limit} MB, as no metadata is.", file=self, limit=_MAX_SMALL_BYTES >> 20
            )
        return io.BytesIO(content)


def locate_remote(address: Address, read_manifest: Callable[[RemotePath], frozenset[str]]) -> RemotePath:
    """Return the file or folder that an address means, in the product folder in which it lies.

    Args:
        address: of a zip, which is not opened, or of anything in a folder.
        read_manifest: returns the paths that a manifest lists. Web servers list no folders, so that it tells there what
            a SAFE holds.

    Raises:
        InputError: where it is not there, or cannot be listed.
    """
    outer = address.outer
    if address.name.lower().endswith(".zip"):
        return remote_file(address)
    parts = PurePosixPath(path_of(outer)).parts
    below = _levels_below_product(parts)
    root = parent_of(outer, below)
    place = RemotePath(_Tree(root, _files_below(root, read_manifest)), "/".join(parts[len(parts) - below :]))
    if place.name == MANIFEST:
        place = place.parent
    if not place.exists():
        raise InputError("{folder} has no {name}; check the address.", folder=without_secrets(root), name=place.at)
    return place


def remote_file(address: Address) -> RemotePath:
    """Return one file at an address, without a look at its folder."""
    return RemotePath(_Tree(parent_of(address.outer, 1), frozenset({address.name})), address.name)


def remote_zip_file(file: RemotePath, archives: ExitStack) -> zipfile.ZipFile:
    """Open a zip at an address, of which only its end is read; within a run every zip is opened once.

    Raises:
        InputError: where the server does not give it.
    """
    return open_zip(file.address, archives)


def address_of_zip(archive: zipfile.ZipFile) -> str:
    """Return the address of a zip that :func:`remote_zip_file` opened, empty for others.

    `zipfile.Path` makes the class of what it wraps its own, and leaves what it knows.
    """
    return str(getattr(archive, "address", ""))


def _levels_below_product(parts: tuple[str, ...]) -> int:
    """Return how many parts of a path lead into a product folder: 1 for X.SAFE/MTD_MSIL1C.xml, 0 for X.SAFE."""
    for number, part in enumerate(parts):
        if part.upper().endswith(".SAFE") and part.lower() != MANIFEST:
            return len(parts) - number - 1
    return int(bool(parts) and parts[-1].lower().endswith((*_FILE_SUFFIXES, MANIFEST)))


def _files_below(root: str, read_manifest: Callable[[RemotePath], frozenset[str]]) -> frozenset[str]:
    if not is_in_store(root):
        return read_manifest(RemotePath(_Tree(root, frozenset({MANIFEST})), MANIFEST))
    found = list_store(root, _MAX_FILES)
    if not found:
        raise InputError(
            "{folder} holds nothing, or may not be listed; check the address, and the credentials, which are those of "
            "GDAL.",
            folder=root,
        )
    if len(found) > _MAX_FILES:
        raise InputError(
            "{folder} holds more than {most} files; give the folder of one product.", folder=root, most=_MAX_FILES
        )
    return frozenset(found)
