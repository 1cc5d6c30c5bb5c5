"""The user's folders, each platform's usual ones."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path

NAME = "cloudsieve"

# By platform: the variable that names the folder, and where it lies in the home folder without that variable.
_DATA = {
    "win32": ("LOCALAPPDATA", "AppData/Local"),
    "darwin": ("", "Library/Application Support"),
    "linux": ("XDG_DATA_HOME", ".local/share"),
}
_CACHE = {
    "win32": ("LOCALAPPDATA", "AppData/Local"),
    "darwin": ("", "Library/Caches"),
    "linux": ("XDG_CACHE_HOME", ".cache"),
}


def data_folder(environ: Mapping[str, str] = os.environ, platform: str = sys.platform) -> Path:
    """Return where CloudSieve keeps what it was set up with."""
    return _folder(_DATA, environ, platform)


def cache_folder(environ: Mapping[str, str] = os.environ, platform: str = sys.platform) -> Path:
    """Return where CloudSieve keeps what can be computed again."""
    return _folder(_CACHE, environ, platform)


def _folder(usual: Mapping[str, tuple[str, str]], environ: Mapping[str, str], platform: str) -> Path:
    variable, place = usual.get(platform, usual["linux"])
    return Path(environ.get(variable) or Path.home() / place) / NAME
