"""Find a Python that can start on its own: inside QGIS, `sys.executable` is often QGIS itself."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from .errors import EngineError
from .processes import Launch, run_for_output

OLDEST, NEWEST = (3, 9), (3, 13)  # what engine.lock pins
PROBE = """
import importlib.util as u, json, sys
have = lambda name: u.find_spec(name) is not None
print(json.dumps([list(sys.version_info[:2]), have("venv") and have("ensurepip"), have("pip")]))
"""


@dataclass(frozen=True)
class Host:
    """The Python that runs now, as far as it tells where a startable one lies."""

    platform: str
    version: tuple[int, int]
    executable: str
    base_prefix: str

    @classmethod
    def this(cls) -> Host:
        """Describe the running Python; both paths are empty strings where it is embedded and does not know."""
        return cls(sys.platform, sys.version_info[:2], sys.executable or "", sys.base_prefix or "")


@dataclass(frozen=True)
class Interpreter:
    """A Python that was started and answered."""

    path: Path
    version: tuple[int, int]
    has_venv: bool
    has_pip: bool


def list_candidates(host: Host, environ: Mapping[str, str]) -> list[Path]:
    """Return where a Python may lie, best first; nothing is looked up on disk.

    The environment variable CLOUDSIEVE_PYTHON comes before everything else.
    """
    layouts = {"win32": _windows_layout, "darwin": _macos_layout}
    chosen = environ.get("CLOUDSIEVE_PYTHON")
    candidates = [Path(chosen)] if chosen else []
    candidates += layouts.get(host.platform, _unix_layout)(host)
    if Path(host.executable).name.lower().startswith("python"):
        candidates.append(Path(host.executable))
    return list(dict.fromkeys(candidates))


def find_interpreter(launch: Launch, host: Host | None = None, environ: Mapping[str, str] | None = None) -> Interpreter:
    """Return the first Python that starts, is of a supported version and can install packages.

    Raises:
        EngineError: naming every candidate and why it does not serve.
    """
    refused = []
    for path in list_candidates(host or Host.this(), os.environ if environ is None else environ):
        if not path.is_file():
            continue
        interpreter = probe(path, launch)
        obstacle = _obstacle(interpreter)
        if interpreter and not obstacle:
            return interpreter
        refused.append(f"{path}: {obstacle}")
    found = "; ".join(refused) or "none was found beside QGIS"
    raise EngineError(
        f"No Python {_dotted(OLDEST)} to {_dotted(NEWEST)} that can install packages ({found}). "
        "Install python3-venv (Debian, Ubuntu), or name another Python in the environment variable CLOUDSIEVE_PYTHON."
    )


def probe(path: Path, launch: Launch) -> Interpreter | None:
    """Start a Python and ask what it is; None where it does not answer."""
    code, output = run_for_output(launch, [str(path), "-I", "-c", PROBE])
    if code != 0:
        return None
    try:
        (major, minor), has_venv, has_pip = json.loads(output.splitlines()[-1])
    except (IndexError, TypeError, ValueError):
        return None
    return Interpreter(path, (major, minor), has_venv, has_pip)


def _obstacle(interpreter: Interpreter | None) -> str | None:
    if interpreter is None:
        return "it does not start"
    if not OLDEST <= interpreter.version <= NEWEST:
        return f"it is Python {_dotted(interpreter.version)}"
    if not (interpreter.has_venv or interpreter.has_pip):
        return "it has neither venv nor pip"
    return None


def _windows_layout(host: Host) -> Iterator[Path]:
    """Yield OSGeo4W's and the installer's apps/Python3x, conda's root, and the bin folder that holds qgis-bin.exe."""
    base = Path(host.base_prefix)
    for folder in (base, Path(host.executable).parent, base.parent.parent / "bin"):
        yield folder / "python.exe"
        yield folder / "python3.exe"


def _macos_layout(host: Host) -> Iterator[Path]:
    """Yield the places inside QGIS.app, which moved over the years, then those of a Python outside a bundle."""
    names = _unix_names(host)
    for start in (Path(host.executable), Path(host.base_prefix)):
        contents = next((parent for parent in (start, *start.parents) if parent.name == "Contents"), None)
        if contents is not None:
            for folder in ("MacOS/bin", "MacOS", "Frameworks/bin", "Resources/python/bin"):
                yield from (contents / folder / name for name in names)
    yield from _unix_layout(host)


def _unix_layout(host: Host) -> Iterator[Path]:
    return (Path(host.base_prefix) / "bin" / name for name in _unix_names(host))


def _unix_names(host: Host) -> tuple[str, str]:
    return f"python{_dotted(host.version)}", "python3"


def _dotted(version: tuple[int, int]) -> str:
    return ".".join(map(str, version))
