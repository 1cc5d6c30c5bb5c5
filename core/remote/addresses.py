"""Addresses as users write them, as one form: `https://...`, or GDAL's `/vsis3/bucket/key` for object stores."""

from __future__ import annotations

import posixpath
import re
import urllib.parse
from pathlib import PurePosixPath
from typing import NamedTuple

from ..errors import InputError
from ..messages import without_secrets

# What users and catalogues write for an object store, and what GDAL calls it.
_STORE_SCHEMES = {
    "s3": "/vsis3/",
    "gs": "/vsigs/",
    "az": "/vsiaz/",
    "oss": "/vsioss/",
    "swift": "/vsiswift/",
}
STORES = (*_STORE_SCHEMES.values(), "/vsiadls/", "/vsihdfs/", "/vsiwebhdfs/")
_HTTP = ("https://", "http://")
_CURL = "/vsicurl/"
_ZIP = "/vsizip/"


class Address(NamedTuple):
    """Where a file or folder lies, and where in it, if it is a zip.

    Attributes:
        outer: `https://...` with all that it needs to be read, or `/vsis3/...` and the like.
        inner: the path inside the zip; empty for the whole of it, and for everything that is no zip.
    """

    outer: str
    inner: str = ""

    @property
    def name(self) -> str:
        """Name of the file or folder, without what follows a question mark."""
        return PurePosixPath(self.inner or path_of(self.outer)).name

    def gdal_path(self) -> str:
        """Return how products note a file: as it is, or `/vsizip/{zip}/inner`."""
        return f"{_ZIP}{{{self.outer}}}/{self.inner}" if self.inner else self.outer

    def __str__(self) -> str:
        """Return what users see: without passwords and signatures."""
        return without_secrets(f"{self.outer.split('?')[0]}/{self.inner}" if self.inner else self.outer)


def is_remote(text: str) -> bool:
    """Tell whether a path leads to a server or an object store."""
    return _unzipped(text.strip()).lower().startswith((*_HTTP, _CURL, *STORES, *(f"{s}://" for s in _STORE_SCHEMES)))


def parse_address(text: str) -> Address:
    """Return the address that a text means: a URL, `/vsicurl/`, `/vsis3/` and their like, or `/vsizip/` over them.

    Raises:
        InputError: where it names no server or bucket.
    """
    text = text.strip()
    braced = re.fullmatch(r"/vsizip/\{(.*)\}(?:/(.*))?", text)
    if braced:
        return Address(_canonical(braced[1]), (braced[2] or "").strip("/"))
    outer = _canonical(_unzipped(text))
    found = re.match(r"([^?]*?\.zip)/([^?]+)$", outer, re.IGNORECASE)
    return Address(found[1], found[2].strip("/")) if found else Address(outer)


def path_of(outer: str) -> str:
    """Return the path of an address, without its question mark, percent signs decoded."""
    if outer.startswith(_HTTP):
        return urllib.parse.unquote(urllib.parse.urlsplit(outer).path)
    return outer.split("?")[0]


def child_of(outer: str, name: str) -> str:
    """Return the address of a file below a folder; what follows the question mark of the folder is kept."""
    if not outer.startswith(_HTTP):
        return f"{outer.rstrip('/')}/{name}"
    parts = urllib.parse.urlsplit(outer)
    return parts._replace(path=f"{parts.path.rstrip('/')}/{urllib.parse.quote(name)}").geturl()


def parent_of(outer: str, levels: int) -> str:
    """Return the address of the folder so many levels above."""
    head, question, query = outer.partition("?")
    return "/".join(head.rstrip("/").split("/")[:-levels]) + question + query if levels else outer


def relative_to_item(href: str, item: str) -> str:
    """Return the place that a link of a STAC item means, given where the item is.

    Raises:
        InputError: where an item on a server links to a file on this computer.
    """
    if is_remote(href):
        return href
    if not is_remote(item):
        return href
    if href.startswith(("/", "file:")) or re.match(r"[A-Za-z]:[\\/]", href):
        raise InputError(
            "{item} is on a server, but links to {file} on this computer; download the item to use it.",
            item=str(parse_address(item)),
            file=href,
        )
    base = parse_address(item).outer
    if base.startswith(_HTTP):
        return urllib.parse.urljoin(base, href)
    _, store, bucket, key = base.split("/", 3)  # within a bucket alone: a link with enough `..` would leave it
    return f"/{store}/{bucket}{posixpath.normpath(posixpath.join('/', posixpath.dirname(key), href))}"


def _unzipped(text: str) -> str:
    """Return an address without `/vsizip/` before it; GDAL takes one slash or two, and braces."""
    if not text.startswith(_ZIP):
        return text
    inner = re.sub(r"^\{(.*)\}(?=/|$)", r"\1", text[len(_ZIP) :])
    return f"/{inner}" if inner.startswith("vsi") else inner


def _canonical(text: str) -> str:
    if text.startswith(_CURL):
        text = text[len(_CURL) :]
    scheme, found, rest = text.partition("://")
    if found and scheme.lower() in _STORE_SCHEMES:
        text = _STORE_SCHEMES[scheme.lower()] + rest
    elif found:
        text = f"{scheme.lower()}://{rest}"
    if text.startswith(STORES):
        named = text.split("/", 2)[2].strip("/")
    else:
        text = re.sub(r"[^\x00-\x7f]+", lambda letters: urllib.parse.quote(letters[0]), text)
        named = (text.startswith(_HTTP) and _is_url(text) and urllib.parse.urlsplit(text).hostname) or ""
    if not named:
        raise InputError("{address} names no server or bucket; check the address.", address=text)
    return text


def _is_url(text: str) -> bool:
    try:
        urllib.parse.urlsplit(text).port  # noqa: B018
    except ValueError:
        return False
    return not re.search(r"[\s\x00-\x1f]", text)
