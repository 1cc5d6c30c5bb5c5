"""Files at remote addresses, as bytes: HTTP by Python, object stores by GDAL, which knows their credentials."""

from __future__ import annotations

import io
import os
import time
from collections.abc import Iterator
from typing import Any, Callable, TypeVar

from ..errors import InputError
from ..messages import either, without_secrets
from .addresses import STORES
from .asking import Ask, never_stop

_BUFFER_BYTES = 1024  # what is read of a file by the way: more than the header of a member of a zip
_TRIES = 4
_DELAY_S = 1.0
# One object is read, not its folder listed; what fails for a moment is tried again. The environment comes first.
_STORE_OPTIONS = {
    "GDAL_DISABLE_READDIR_ON_OPEN": "EMPTY_DIR",
    "GDAL_HTTP_MAX_RETRY": "3",
    "GDAL_HTTP_RETRY_DELAY": "1",
}
_CREDENTIALS = {
    "/vsis3/": ("AWS_ACCESS_KEY_ID", "AWS_NO_SIGN_REQUEST"),
    "/vsigs/": ("GOOGLE_APPLICATION_CREDENTIALS", "GS_ACCESS_KEY_ID", "GS_NO_SIGN_REQUEST"),
    "/vsiaz/": ("AZURE_STORAGE_CONNECTION_STRING", "AZURE_STORAGE_ACCOUNT", "AZURE_NO_SIGN_REQUEST"),
    "/vsiadls/": ("AZURE_STORAGE_CONNECTION_STRING", "AZURE_STORAGE_ACCOUNT"),
    "/vsioss/": ("OSS_ACCESS_KEY_ID", "OSS_ENDPOINT"),
    "/vsiswift/": ("SWIFT_STORAGE_URL", "OS_IDENTITY_API_VERSION"),
}
_OTHER_CREDENTIALS = ("HADOOP_USER_NAME", "WEBHDFS_USERNAME")

Returned = TypeVar("Returned")


def is_in_store(outer: str) -> bool:
    """Tell whether an address is of an object store, whose folders can be listed."""
    return outer.startswith(STORES)


def open_remote(outer: str, ask: Ask = never_stop) -> io.BufferedReader:
    """Open a file at an address, for reading from anywhere in it.

    Args:
        outer: the address.
        ask: raises where the user wants no more; called while a web server gives.

    Raises:
        InputError: where it is not there, or nobody may read it.
    """
    if is_in_store(outer):
        return io.BufferedReader(_StoreFile(outer), _BUFFER_BYTES)
    from .http import HttpFile  # brings http.client, which takes longer to import than all of this package

    return io.BufferedReader(HttpFile(outer, ask), _BUFFER_BYTES)


def read_remote(outer: str, limit: int) -> bytes:
    """Return a small file as a whole, at most one byte more than a limit.

    Raises:
        InputError: where it is not there, or nobody may read it.
    """
    if is_in_store(outer):
        with open_remote(outer) as file:
            return file.read(limit + 1)
    from .http import read_url

    return read_url(outer, limit)


def list_store(outer: str, most: int) -> dict[str, int]:
    """Return path below it and size in bytes of the files in a folder of an object store, at most so many.

    Where nothing is there it is asked once more: GDAL does not tell a listing that failed from an empty one.
    """

    def listed(driver: Any) -> dict[str, int]:
        found: dict[str, int] = {}
        files: Iterator[tuple[str, int]] = driver.list_files(outer.rstrip("/"))
        for name, size_bytes in files:
            found[name.replace("\\", "/")] = size_bytes
            if len(found) > most:
                break
        return found

    found = _asked(outer, listed)
    if found:
        return found
    time.sleep(_DELAY_S)
    return _asked(outer, listed)


class _StoreFile(io.RawIOBase):
    """A file in an object store; a read gives all that it asks for, or an error."""

    def __init__(self, outer: str) -> None:
        super().__init__()
        self._outer = outer
        self._file = _asked(outer, lambda driver: driver.open_file(outer))
        self.name = without_secrets(outer)

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return int(self._file.tell())

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        return int(self._file.seek(offset, whence))

    def readinto(self, buffer: Any) -> int:
        return _asked(self._outer, lambda _: int(self._file.readinto(buffer)))

    def close(self) -> None:
        if not self.closed and hasattr(self, "_file"):
            self._file.close()
        super().close()


def _asked(outer: str, question: Callable[[Any], Returned]) -> Returned:
    """Return what GDAL answers to a question about an object, which is asked again where an answer breaks off.

    Raises:
        InputError: in GDAL's words.
    """
    from ..raster.drivers import GdalError, driver  # a local product needs no library of rasters to be recognised

    options = {key: os.environ.get(key, value) for key, value in _STORE_OPTIONS.items()}
    for failures in range(_TRIES):
        try:
            with driver().configured(options):
                return question(driver())
        except GdalError as error:
            if failures == _TRIES - 1 or not _may_pass(str(error)):
                raise InputError(
                    "{file} cannot be read from its store ({error}); check the address, and the credentials, which "
                    "are those of GDAL, such as {variables}.",
                    file=outer,
                    error=str(error).strip().rstrip("."),
                    variables=either(_credentials_of(outer)),
                ) from None
            time.sleep(_DELAY_S * 2**failures)
    raise AssertionError


def _credentials_of(outer: str) -> tuple[str, ...]:
    """Return variables in which GDAL looks for the credentials of a store."""
    return next((names for store, names in _CREDENTIALS.items() if outer.startswith(store)), _OTHER_CREDENTIALS)


def _may_pass(words: str) -> bool:
    """Tell whether GDAL speaks of a failure that another try may not meet: it named a server's answer else."""
    lasting = ("404", "403", "400", "denied", "not exist", "no such", "invalid", "credential", "signature", "region")
    return not any(word in words.lower() for word in lasting)
