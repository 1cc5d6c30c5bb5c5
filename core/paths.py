"""Paths as people paste them: quoted, as addresses, as GDAL's names for parts of a product, or twice."""

from __future__ import annotations

import os
import re
import urllib.parse
from collections.abc import Iterable

_QUOTES = ('"', "'")
_FILE_ADDRESS = re.compile(r"file:(?://(?P<host>[^/]*))?(?P<path>/.*)", re.IGNORECASE)
_DRIVE = re.compile(r"/[A-Za-z]:(?=[/\\]|$)")
# SENTINEL2_L1C:/data/MTD_MSIL1C.xml:10m:EPSG_32632, as the browser of QGIS hands over what it finds in a product.
_SUBDATASET = re.compile(
    r"SENTINEL2_L(?:1C|2A)(?:_TILE)?:(?P<path>.+?)(?::(?:\d\dm|PREVIEW|TCI))?(?::EPSG_\d+)?", re.IGNORECASE
)


def plain_path(text: str) -> str:
    r"""Return the path that a text means.

    Quotes around it go ("Copy as path" of Windows); `file:///C:/a%20b` is `C:/a b`, `file://server/share` is
    `//server/share`; `SENTINEL2_L1C:PATH:10m:EPSG_32632` is PATH. Everything else stays as it is.
    """
    path = text.strip()
    if len(path) > 1 and path[0] == path[-1] and path[0] in _QUOTES:
        path = path[1:-1]
    subdataset, address = _SUBDATASET.fullmatch(path), _FILE_ADDRESS.fullmatch(path)
    if subdataset:
        path = subdataset["path"]
    elif address:
        path = _path_of_address(address)
    if path in ("", text):
        return text
    return plain_path(path)  # an address in quotes, and the like


def without_repeats(paths: Iterable[str]) -> list[str]:
    """Return paths in their order, each place once."""
    found: dict[str, str] = {}
    for path in paths:
        found.setdefault(os.path.realpath(path), path)
    return [*found.values()]


def _path_of_address(address: re.Match[str]) -> str:
    path = urllib.parse.unquote(address["path"])
    if address["host"] not in (None, "", "localhost"):
        return f"//{address['host']}{path}"
    return path[1:] if _DRIVE.match(path) else path
