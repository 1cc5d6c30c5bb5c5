"""The version of CloudSieve, which metadata.txt alone knows."""

from __future__ import annotations

from configparser import ConfigParser
from functools import lru_cache
from pathlib import Path

METADATA = Path(__file__).resolve().parent.parent / "metadata.txt"


@lru_cache(maxsize=1)
def read_version() -> str:
    """Return the version."""
    metadata = ConfigParser(interpolation=None)
    metadata.read(METADATA, encoding="utf-8")
    return metadata.get("general", "version", fallback="unknown")
