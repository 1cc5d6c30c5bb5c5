"""Find a Python that can start on its own: inside QGIS, `sys.executable` is often QGIS itself."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from ..core.messages import Message, series
from .errors import EngineError
from .platforms import NEWEST_PYTHON, OLDEST_PYTHON, Build, describe_how_to_get_python, dotted, find_missing_wheels
from .processes import ISOLATED, SHUT_OFF, Launch, run_for_output

PROBE = Path(__file__).with_name("probe.py")


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
    """A Python that was started and answered.

    Attributes:
        path: the program, which may be a wrapper around the real one.
        flags: with which of :data:`.processes.ISOLATED` and :data:`.processes.SHUT_OFF` it starts.
        version: major and minor.
        has_venv: it can make environments, as far as its library tells.
        pip: how it runs pip: a module's name, the path of a wheel of it, or None.
        build: what it was built for.
    """

    path: Path
    flags: tuple[str, ...]
    version: tuple[int, int]
    has_venv: bool
    pip: str | None
    build: Build

    def command(self, *arguments: str) -> list[str]:
        """Return the command line that starts it, shut off from the user's own packages."""
        return [str(self.path), *self.flags, *arguments]

    def pip_command(self) -> list[str]:
        """Return the command line of its pip, which it must have."""
        return self.command("-u", *(["-m", "pip"] if self.pip == "pip" else [f"{self.pip}/pip"]))


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
    """Return the first Python that starts, for which there are packages, and that can install them.

    Raises:
        EngineError: naming every candidate and why it does not serve.
    """
    environ = os.environ if environ is None else environ
    refused = []
    for path in list_candidates(host or Host.this(), environ):
        if not path.is_file():
            continue
        interpreter = probe(path, launch)
        obstacle = _obstacle(interpreter)
        if interpreter and not obstacle:
            return interpreter
        refused.append(Message("{path}: {obstacle}", path=path, obstacle=obstacle))
    raise EngineError(
        "No Python {oldest} to {newest} that can install the engine's packages ({found}). {remedy}",
        oldest=dotted(OLDEST_PYTHON),
        newest=dotted(NEWEST_PYTHON),
        found=series(refused) if refused else Message("none was found beside QGIS"),
        remedy=describe_how_to_get_python(environ),
    )


def probe(path: Path, launch: Launch) -> Interpreter | None:
    """Start a Python and ask what it is; None where it does not answer.

    A wrapper that sets PYTHONHOME, as macOS bundles have, starts nothing with -I, which ignores that variable.
    """
    for flags in (ISOLATED, SHUT_OFF):
        code, output = run_for_output(launch, [str(path), *flags, str(PROBE)])
        interpreter = _understand(path, flags, output) if code == 0 else None
        if interpreter:
            return interpreter
    return None


def _understand(path: Path, flags: tuple[str, ...], answer: str) -> Interpreter | None:
    try:
        facts = json.loads(answer.splitlines()[-1])
        major, minor = facts["version"]
        system = tuple(int(part) for part in facts["system"].split(".") if part.isdigit())[:2]
        build = Build(facts["platform"], facts["bits"], system, facts["free_threaded"])
        return Interpreter(path, flags, (major, minor), facts["venv"], facts["pip"], build)
    except (IndexError, KeyError, TypeError, ValueError, AttributeError):
        return None


def _obstacle(interpreter: Interpreter | None) -> Message | None:
    if interpreter is None:
        return Message("it does not start")
    without_wheels = find_missing_wheels(interpreter.build, interpreter.version)
    if without_wheels:
        return without_wheels
    if not (interpreter.has_venv or interpreter.pip):
        return Message("it has neither venv nor pip")
    return None


def _windows_layout(host: Host) -> Iterator[Path]:
    """Yield OSGeo4W's and the installer's apps/Python3x, conda's root, and the bin folder that holds qgis-bin.exe."""
    base = Path(host.base_prefix)
    for folder in (base, Path(host.executable).parent, base.parent.parent / "bin"):
        yield folder / "python.exe"
        yield folder / "python3.exe"


def _macos_layout(host: Host) -> Iterator[Path]:
    """Yield the places inside QGIS.app, which moved over the years, then those of a Python outside a bundle.

    In bundles made by vcpkg `python` is a script that tells `python3.12`, beside it, where its library is.
    """
    names = (*_unix_names(host), "python")
    for start in (Path(host.executable), Path(host.base_prefix)):
        contents = next((parent for parent in (start, *start.parents) if parent.name == "Contents"), None)
        if contents is not None:
            for folder in ("MacOS/bin", "MacOS", "Frameworks/bin", "Resources/python/bin"):
                yield from (contents / folder / name for name in names)
    yield from _unix_layout(host)


def _unix_layout(host: Host) -> Iterator[Path]:
    return (Path(host.base_prefix) / "bin" / name for name in _unix_names(host))


def _unix_names(host: Host) -> tuple[str, str]:
    return f"python{dotted(host.version)}", "python3"
