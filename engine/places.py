"""Where engines lie, and which of them is whole and of the right version."""

from __future__ import annotations

import hashlib
import json
import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from ..core.folders import data_folder
from .errors import EngineError
from .processes import ISOLATED

LOCK = Path(__file__).with_name("engine.lock")
LAUNCHER = Path(__file__).with_name("launch.py")
READY = "ready.json"
PACKAGES = "packages"  # of an extra
# Where packages keep the models that they are installed for, by the field of a job.
MODEL_PATTERNS = {"model": "**/s2cloudless/models/*.txt", "multi_model": "**/eolearn/mask/models/ssim*.txt"}


@dataclass(frozen=True)
class Engine:
    """A Python with all that the core needs.

    Attributes:
        python: the program to start.
        packages: the folder of its packages where it is no environment of its own, else None.
        folder: what belongs to CloudSieve, None for a Python that the user named.
        flags: how the program is kept from the user's own packages; see :mod:`.processes`.
    """

    python: Path
    packages: Path | None = None
    folder: Path | None = None
    flags: tuple[str, ...] = ISOLATED

    def command(self, module: str, *arguments: str) -> list[str]:
        """Return the command line that runs a module of this plugin, shut off from the user's own packages."""
        start = [str(self.python), *self.flags, "-u", "-X", "utf8"]
        packages = os.pathsep.join(map(str, [*filter(None, [self.packages]), *self.extras()]))
        return [*start, str(LAUNCHER), packages, module, *arguments]

    def extras(self) -> list[Path]:
        """Return the folders of packages of the extras that are set up for it; see :mod:`.extras`."""
        if self.folder is None:  # a Python that the user names brings what it has
            return []
        python = self.folder.name.partition("-")[0]
        return [ready.parent / PACKAGES for ready in sorted(self.folder.parent.glob(f"extra-*-{python}-*/{READY}"))]

    def find_models(self) -> dict[str, str]:
        """Return the models inside the engine by the fields of jobs, for a QGIS that evaluates them by itself."""
        root = self.folder or self.python.parent.parent
        found = {field: next(root.glob(pattern), None) for field, pattern in MODEL_PATTERNS.items()}
        return {field: str(path) for field, path in found.items() if path}


def engine_version() -> str:
    """Return what changes whenever the packages of the engine do."""
    return hashlib.sha256(LOCK.read_bytes()).hexdigest()[:8]


def engines_folder(environ: Mapping[str, str] = os.environ, platform: str = sys.platform) -> Path:
    """Return the user's folder for engines, the same from QGIS and from a shell; CLOUDSIEVE_ENGINES overrides it."""
    if environ.get("CLOUDSIEVE_ENGINES"):
        return Path(environ["CLOUDSIEVE_ENGINES"])
    return data_folder(environ, platform) / "engines"


def engine_folder(python_version: tuple[int, int]) -> Path:
    """Return the folder of the engine for a version of Python."""
    return engines_folder() / f"py{python_version[0]}.{python_version[1]}-{engine_version()}"


def find_engine(environ: Mapping[str, str] = os.environ) -> Engine | None:
    """Return the Python that CLOUDSIEVE_ENGINE names, else a whole engine of this version, else None.

    Raises:
        EngineError: CLOUDSIEVE_ENGINE names no program.
    """
    named = environ.get("CLOUDSIEVE_ENGINE")
    if named:
        if not Path(named).is_file():
            raise EngineError(
                "CLOUDSIEVE_ENGINE is {python}, which is no program; name a Python, or unset it.", python=named
            )
        return Engine(Path(named))
    usual = engine_folder(sys.version_info[:2])
    for folder in (usual, *sorted(engines_folder(environ).glob(f"py*-{engine_version()}"), reverse=True)):
        engine = read_engine(folder)
        if engine:
            return engine
    return None


def read_engine(folder: Path) -> Engine | None:
    """Return the engine in a folder, or None where it was never finished or its Python has gone since."""
    try:
        stamp = json.loads((folder / READY).read_text(encoding="utf-8"))
        base, python, packages = Path(stamp["base"]), folder / stamp["python"], stamp["packages"]
        flags = tuple(map(str, stamp.get("flags", ISOLATED)))
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None
    if not (base.is_file() and python.is_file()):
        return None
    return Engine(python, folder / packages if packages else None, folder, flags)


def write_stamp(engine: Engine, base: Path, folder: Path) -> None:
    """Declare an engine whole; the last step of its making.

    Args:
        engine: what was made.
        base: the Python it was made with and cannot live without.
        folder: where the stamp goes.
    """
    stamp = {
        "base": str(base),
        "python": os.path.relpath(engine.python, folder) if folder in engine.python.parents else str(engine.python),
        "packages": os.path.relpath(engine.packages, folder) if engine.packages else None,
        "flags": engine.flags,
    }
    unfinished = folder / f"{READY}.part"
    unfinished.write_text(json.dumps(stamp, indent=2), encoding="utf-8")
    os.replace(unfinished, folder / READY)
