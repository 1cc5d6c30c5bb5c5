"""What a path says by its name: whether it leads to products, and what the product is called."""

from __future__ import annotations

import os
import re

from .messages import without_secrets
from .paths import plain_path
from .remote import is_remote

PACKED = (".zip", ".tar", ".tar.gz", ".tgz")  # products that are not unpacked yet; of these, a zip can be read
PRODUCT_FILES = (".zip", ".xml")

_ITEM_NAME = re.compile(r"\.(geo)?json$", re.IGNORECASE)
_ITEM_OF_FILE = re.compile(r"(?P<file>.*?\.(?:geo)?json)(?:#(?P<item>.*))?", re.IGNORECASE | re.DOTALL)
_ITEM_ADDRESS = re.compile(r"/(items/[^/?]+|items|search)/?(\?|$)")
_INDEX_FILES = ("tileinfo.json", "productinfo.json")  # in the folder of a product, and mean that product
_ENDINGS = re.compile(r"(\.SAFE)?(\.zip)?$", re.IGNORECASE)
_NOT_IN_NAMES = re.compile(r'[<>:"|?*\x00-\x1f]')  # of files on Windows; catalogues have them in their ids


def is_stac(path: str) -> bool:
    """Tell by its name whether a path leads to a STAC item, or into a collection of them: `items.json#ID`."""
    text, _ = split_item(plain_path(path))
    named = text.partition("?")[0] if is_remote(text) else text
    is_item = _ITEM_NAME.search(named) or (is_remote(text) and _ITEM_ADDRESS.search(text))
    return bool(is_item) and not text.partition("?")[0].lower().endswith(_INDEX_FILES)


def split_item(path: str) -> tuple[str, str]:
    """Return where a document lies, and the id behind the `#`, empty where there is none; folders may have one, too."""
    found = None if is_remote(path) else _ITEM_OF_FILE.fullmatch(path)
    where, _, item = (found["file"], "", found["item"] or "") if found else path.partition("#")
    return where, item


def names_products(path: str) -> bool:
    """Tell by its name whether a path leads to products, and not to a raster."""
    name = path.lower().rstrip("/\\")
    return is_stac(path) or os.path.isdir(path) or name.endswith((".safe", *PRODUCT_FILES, *PACKED))


def last_part(path: str) -> str:
    """Return the name of the file or folder that a path leads to, or the id of the STAC item; without secrets."""
    item = split_item(path)[1] if is_stac(path) else ""
    return (item or without_secrets(path)).replace("\\", "/").rstrip("/").rsplit("/", 1)[-1]


def bare_name(name: str) -> str:
    """Return the name of a product without .SAFE and .zip, such as every system takes it in the name of a file."""
    return _NOT_IN_NAMES.sub("_", _ENDINGS.sub("", name))
