"""What a product is called: by messages, and in the names of the files that are made of it."""

from __future__ import annotations

import re

from ..messages import without_secrets
from .stac import is_stac, split_item

_ENDINGS = re.compile(r"(\.SAFE)?(\.zip)?$", re.IGNORECASE)
_NOT_IN_NAMES = re.compile(r'[<>:"|?*\x00-\x1f]')  # of files on Windows; catalogues have them in their ids


def last_part(path: str) -> str:
    """Return the name of the file or folder that a path leads to, or the id of the STAC item; without secrets."""
    item = split_item(path)[1] if is_stac(path) else ""
    return (item or without_secrets(path)).replace("\\", "/").rstrip("/").rsplit("/", 1)[-1]


def bare_name(name: str) -> str:
    """Return the name of a product without .SAFE and .zip, such as every system takes it in the name of a file."""
    return _NOT_IN_NAMES.sub("_", _ENDINGS.sub("", name))
