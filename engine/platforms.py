"""For which systems the packages of the engine exist, and how a user gets a Python there."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from ..core.messages import Message

Version = tuple[int, ...]


@dataclass(frozen=True)
class Build:
    """What a Python was built for, and the system that it found.

    Attributes:
        platform: system and processor, as `win-amd64` or `linux-aarch64`.
        bits: 32 or 64.
        system: version of macOS, or of glibc on Linux; empty where there is none, as with musl and on Windows.
        free_threaded: built without the global lock, which needs packages of its own.
    """

    platform: str
    bits: int
    system: Version
    free_threaded: bool


@dataclass(frozen=True)
class _Wheels:
    oldest_system: Version
    oldest_python: Version
    newest_python: Version


# What engine.lock holds packages for; scripts/lock prints it.
_WHEELS = {
    "win-amd64": _Wheels((), (3, 9), (3, 13)),
    "macosx-arm64": _Wheels((14, 0), (3, 9), (3, 13)),
    "macosx-x86_64": _Wheels((12, 0), (3, 9), (3, 13)),
    "linux-x86_64": _Wheels((2, 28), (3, 9), (3, 14)),
    "linux-aarch64": _Wheels((2, 28), (3, 10), (3, 14)),
}
WITHOUT_NUMBA = ("macosx-x86_64",)  # as the markers in packages.in
OLDEST_PYTHON = min(wheels.oldest_python for wheels in _WHEELS.values())
NEWEST_PYTHON = max(wheels.newest_python for wheels in _WHEELS.values())

_COMPATIBILITY_MACOS = (10, 16)  # what every newer macOS tells a program that was built for an old one

_HOW_TO_GET_PYTHON = {
    "flatpak": Message(
        "Flatpak hides every other Python, so there is no engine here; without it the results are the same."
    ),
    "debian": Message("Install python3-venv (sudo apt install python3-venv), then set up again."),
    "linux": Message("Install venv or pip for this Python by your system's package manager, then set up again."),
    "darwin": Message("Install Python 3.12 from python.org and name its python3.12 in the variable CLOUDSIEVE_PYTHON."),
    "win32": Message("Install Python 3.12 from python.org and name its python.exe in the variable CLOUDSIEVE_PYTHON."),
}


def find_missing_wheels(build: Build, python: Version) -> Message | None:
    """Return why there are no packages for a Python, as a part of a sentence, or None where there are."""
    wheels = _WHEELS.get(build.platform)
    if build.bits != 64:
        return Message("there are no packages for Pythons of {bits} bits", bits=build.bits)
    if wheels is None:
        return Message("there are no packages for {system}", system=build.platform)
    if build.free_threaded:
        return Message("there are no packages for free-threaded Pythons")
    if not wheels.oldest_python <= python <= wheels.newest_python:
        return Message(
            "there are no packages for Python {version} on {system}", version=dotted(python), system=build.platform
        )
    if build.platform.startswith("linux") and not build.system:
        return Message("there are no packages for a Linux without glibc, such as Alpine")
    if build.system < wheels.oldest_system and build.system != _COMPATIBILITY_MACOS:
        library = "glibc" if build.platform.startswith("linux") else "macOS"
        return Message(
            "there are no packages for {library} {version}, only for {oldest} and later",
            library=library,
            version=dotted(build.system),
            oldest=dotted(wheels.oldest_system),
        )
    return None


def describe_how_to_get_python(
    environ: Mapping[str, str], platform: str = sys.platform, etc: Path = Path("/etc")
) -> Message:
    """Return what a user of this system can do who has no Python that serves, as a sentence."""
    return _HOW_TO_GET_PYTHON[_kind_of_system(environ, platform, etc)]


def dotted(version: Version) -> str:
    """Return (3, 12) as 3.12."""
    return ".".join(map(str, version))


def _kind_of_system(environ: Mapping[str, str], platform: str, etc: Path) -> str:
    if platform in ("win32", "darwin"):
        return platform
    if environ.get("FLATPAK_ID"):
        return "flatpak"
    return "debian" if (etc / "debian_version").exists() else "linux"
