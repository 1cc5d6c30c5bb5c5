"""Rasters of remote products, brought whole to a temporary folder while a run lasts.

GDAL would read ranges of them itself, but a connection that breaks off in the middle is not an error to all of its
formats, and what it fetched it compares with no checksum. So files are fetched, complete or not at all, and GDAL sees a
local file that only the drivers of products may open.
"""

from __future__ import annotations

import contextlib
import os
import re
import tempfile
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import ExitStack
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import IO, Any, Callable, Optional, TypeVar, cast

from ..errors import InputError, OutputError
from ..messages import Message
from ..monitor import Monitor, SilentMonitor, raise_if_cancelled
from .addresses import Address, is_remote, parse_address
from .asking import Ask, never_stop
from .files import open_remote

_CHUNK_BYTES = 16 << 20  # of one request
_NAME_CHARACTERS = 100  # of a fetched file: with the number before it no system finds that long
_NOT_IN_NAMES = re.compile(r"[^\w.-]+", re.ASCII)  # what some system forbids, or takes for a way to another folder


Document = TypeVar("Document")


@dataclass
class _Session:
    """What a run has fetched.

    Attributes:
        monitor: told what is fetched, asked about Cancel.
        files: closes all at the end.
        documents: what was made of documents, by address; the runs that are part of a run share them.
        folder: where fetched files lie; none before the first.
        zips: by address.
    """

    monitor: Monitor
    files: ExitStack
    documents: dict[str, Any]
    folder: Optional[str] = None
    zips: dict[str, zipfile.ZipFile] = field(default_factory=dict)
    fetched: int = 0

    def ask(self) -> None:
        """Raise :class:`CancelledError` where the user wants no more."""
        raise_if_cancelled(self.monitor)


_session: ContextVar[Optional[_Session]] = ContextVar("session", default=None)


@contextlib.contextmanager
def fetching(monitor: Monitor) -> Iterator[None]:
    """Keep in the block what is fetched, and remove it at its end; documents serve blocks within the block, too."""
    around = _session.get()
    with ExitStack() as files:
        token = _session.set(_Session(monitor, files, around.documents if around else {}))
        files.callback(_session.reset, token)
        yield


def read_once(address: str, read: Callable[[], Document]) -> Document:
    """Return what is made of the document at an address, which a run reads once; outside of one it is read anew."""
    session = _session.get()
    if session is None:
        return read()
    if address not in session.documents:
        session.documents[address] = read()
    found: Document = session.documents[address]
    return found


def open_zip(outer: str, archives: ExitStack) -> zipfile.ZipFile:
    """Open a zip at an address; a run opens each once, others close it with their archives.

    Raises:
        InputError: where the server does not give it.
        zipfile.BadZipFile: where it is none.
    """
    session = _session.get()
    if session is None:
        return _opened_zip(outer, archives, never_stop)
    if outer not in session.zips:
        session.zips[outer] = _opened_zip(outer, session.files, session.ask)
    return session.zips[outer]


def fetch(path: str, files: ExitStack) -> str:
    """Bring a file of a product to this computer, complete, and return where it is.

    Args:
        path: as products note it.
        files: removes it at its end.

    Raises:
        InputError: where it is not there, nobody may read it, it is damaged, or the server fails for good.
        OutputError: where the temporary folder has no room.
        CancelledError: the user wants no more.
    """
    session = _session.get() or _Session(SilentMonitor(), files, {})
    address = parse_address(path)
    if session.folder is None:
        session.folder = session.files.enter_context(tempfile.TemporaryDirectory(prefix="cloudsieve-"))
    session.fetched += 1
    name = _NOT_IN_NAMES.sub("_", address.name)[-_NAME_CHARACTERS:]
    local = os.path.join(session.folder, f"{session.fetched}_{name}")
    files.callback(_remove, local)
    with _opened(address, files, session.ask) as source:
        size_bytes = _copied(source, local, address, session.ask)
    session.monitor.info(Message("Fetched {file}, {size_mb:.1f} MB.", file=address, size_mb=size_bytes / 1e6))
    return local


def local_path(path: str, files: ExitStack) -> str:
    """Return where GDAL finds a file of a product: as it is, or fetched where it is remote; see :func:`fetch`."""
    return fetch(path, files) if is_remote(path) else path


@contextlib.contextmanager
def _opened(address: Address, files: ExitStack, ask: Ask) -> Iterator[IO[bytes]]:
    if not address.inner:
        with open_remote(address.outer, ask) as source:
            yield source
        return
    try:
        with open_zip(address.outer, files).open(address.inner) as member:
            yield member
    except (zipfile.BadZipFile, zlib.error, KeyError, NotImplementedError, EOFError) as error:
        raise InputError("{file} is damaged ({error}) on its server.", file=address, error=error) from error


def _copied(source: IO[bytes], local: str, address: Address, ask: Ask) -> int:
    """Write all of a file to disk, and return its size in bytes; a zip's checksum is compared on the way."""
    size_bytes = 0
    try:
        with open(local, "wb") as target:
            while True:
                ask()
                chunk = source.read(_CHUNK_BYTES)
                if not chunk:
                    return size_bytes
                target.write(chunk)
                size_bytes += len(chunk)
    except OSError as error:
        raise OutputError(
            "The temporary folder cannot hold {file} ({error}); free some space, or set TMPDIR to a larger disk.",
            file=address,
            error=error.strerror or error,
        ) from error


def _opened_zip(outer: str, archives: ExitStack, ask: Ask) -> zipfile.ZipFile:
    file = archives.enter_context(open_remote(outer, ask))
    return archives.enter_context(RemoteZipFile(outer, cast("IO[bytes]", file)))


class RemoteZipFile(zipfile.ZipFile):
    """A zip that knows the address where it lies."""

    def __init__(self, address: str, file: IO[bytes]) -> None:
        """Read the list at the end of a zip."""
        super().__init__(file)
        self.address = address


def _remove(path: str) -> None:
    with contextlib.suppress(OSError):
        os.remove(path)
