"""Extras of the engine: packages that only some users need, each set up and removed by itself.

An extra lies beside the engine, in a folder of its own, and serves every engine of the same Python version. So the
engine stays as small as it is, and nothing in it changes when an extra comes or goes.
"""

from __future__ import annotations

import hashlib
import json
import os
import secrets
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

from ..core.messages import Message
from ..core.monitor import Monitor
from .errors import EngineError
from .installer import list_install_arguments, pip_environment
from .interpreters import find_interpreter
from .places import PACKAGES, READY, Engine, engines_folder, find_engine
from .processes import Launch, run_for_output
from .setup import check_space, exclusive, install_locked, take_away, temporary_folder, venv_pip

_FOLDER = Path(__file__).with_name("extras")


@dataclass(frozen=True)
class Extra:
    """Packages for one purpose.

    Attributes:
        name: on the command line and in the names of files.
        label: for people.
        module: that must be importable once it is set up.
        download_mb: what is downloaded, about.
        disk_mb: what it takes on the disk, about.
        licences: of what is downloaded.
    """

    name: str
    label: str
    module: str
    download_mb: int
    disk_mb: int
    licences: str

    @property
    def lock(self) -> Path:
        """Its requirements, with hashes."""
        return _FOLDER / f"{self.name}.lock"

    def folder(self, engine: Engine) -> Path:
        """Return where it lies for an engine; another one whenever its packages change.

        Raises:
            EngineError: the engine is a Python that the user names.
        """
        if engine.folder is None:
            raise EngineError(
                "CLOUDSIEVE_ENGINE names the Python {python}, which is left as it is; install what {lock} lists into "
                "it yourself, or unset the variable.",
                python=engine.python,
                lock=self.lock,
            )
        python = engine.folder.name.partition("-")[0]
        version = hashlib.sha256(self.lock.read_bytes()).hexdigest()[:8]
        return engine.folder.parent / f"extra-{self.name}-{python}-{version}"


# PyTorch for Linux is published with the libraries of graphics cards, which it does not run without.
_OMNICLOUDMASK_MB = (3000, 7000) if sys.platform == "linux" else (200, 800)

EXTRAS = (
    Extra(
        name="deep",
        label=Message("Deep networks"),
        module="onnxruntime",
        download_mb=170,
        disk_mb=230,
        licences="onnxruntime: MIT; ukis-csmask, code and weights: Apache-2.0",
    ),
    Extra(
        name="dask",
        label="Dask",
        module="distributed",
        download_mb=7,
        disk_mb=45,
        licences="Dask and most others: BSD; msgpack, tornado: Apache-2.0; PyYAML: MIT",
    ),
    Extra(
        name="omnicloudmask",
        label="OmniCloudMask",
        module="omnicloudmask",
        download_mb=_OMNICLOUDMASK_MB[0],
        disk_mb=_OMNICLOUDMASK_MB[1],
        licences="OmniCloudMask: MIT; PyTorch: BSD-3-Clause; on Linux NVIDIA's libraries: their own",
    ),
)


def find_extra(name: str) -> Extra:
    """Return an extra by its name.

    Raises:
        EngineError: there is none of this name.
    """
    for extra in EXTRAS:
        if extra.name == name:
            return extra
    raise EngineError("There is no extra {name}; there are {known}.", name=name, known=[extra.name for extra in EXTRAS])


def is_set_up(extra: Extra, engine: Engine | None) -> bool:
    """Tell whether an extra is whole for an engine."""
    return bool(engine and engine.folder and (extra.folder(engine) / READY).is_file())


def add(extra: Extra, launch: Launch, monitor: Monitor, wheels: Path | None = None, proxy: str | None = None) -> Path:
    """Set an extra up for the engine, or find that it is there.

    Args:
        extra: what to set up.
        launch: runs programs.
        monitor: told about progress, asked about Cancel.
        wheels: folder of wheels to install from without network.
        proxy: URL of the proxy; None: what the environment says.

    Returns:
        Its folder.

    Raises:
        EngineError: what stood in the way, in a sentence.
        CancelledError: the user stopped it; what was made is removed.
    """
    engine = _require_engine()
    folder = extra.folder(engine)
    with exclusive(engines_folder()):
        if is_set_up(extra, engine):
            monitor.info(Message("{extra} is set up in {folder}.", extra=extra.label, folder=folder))
            return folder
        check_space(engines_folder(), 2 * extra.disk_mb * 2**20)
        shutil.rmtree(folder, ignore_errors=True)
        try:
            _make(extra, engine, folder, launch, monitor, wheels, proxy)
        except BaseException:
            shutil.rmtree(folder, ignore_errors=True)
            raise
        for older in folder.parent.glob(f"{folder.name.rpartition('-')[0]}-*"):
            if older != folder:
                shutil.rmtree(older, ignore_errors=True)
    monitor.progress(1.0)
    return folder


def drop(extra: Extra) -> Path:
    """Remove an extra for every Python, and return the folder that held it.

    Raises:
        EngineError: it is not set up, or a file is in use.
    """
    engines = engines_folder()
    with exclusive(engines):
        folders = sorted(engines.glob(f"extra-{extra.name}-*"))
        if not folders:
            raise EngineError("{extra} is not set up; there is nothing to remove.", extra=extra.label)
        for folder in folders:
            take_away(folder)
    return engines


def _require_engine() -> Engine:
    engine = find_engine()
    if engine is None:
        raise EngineError("An extra belongs to the engine, which is not set up; set up the engine first.")
    return engine


def _make(
    extra: Extra,
    engine: Engine,
    folder: Path,
    launch: Launch,
    monitor: Monitor,
    wheels: Path | None,
    proxy: str | None,
) -> None:
    packages = folder / PACKAGES
    packages.mkdir(parents=True)
    monitor.info(Message("Installing {extra} (about {size} MB) ...", extra=extra.label, size=extra.download_mb))
    pip = find_interpreter(launch).pip_command() if engine.packages else venv_pip(engine)
    with temporary_folder(folder) as environment:
        environment = {**environment, **pip_environment(pip, launch, wheels, proxy)}
        command = [*pip, *list_install_arguments(extra.lock, wheels, packages)]
        install_locked(command, extra.lock, launch, monitor, environment)
    _require_import(extra, engine, packages, launch)
    unfinished = folder / f"{READY}.{secrets.token_hex(4)}"
    unfinished.write_text(json.dumps({"extra": extra.name}), encoding="utf-8")
    os.replace(unfinished, folder / READY)


def _require_import(extra: Extra, engine: Engine, packages: Path, launch: Launch) -> None:
    """Raise :class:`EngineError` where the packages cannot be used, before anything counts on them."""
    paths = [str(path) for path in (engine.packages, packages) if path]
    code = f"import sys; sys.path[:0] = {paths!r}; import {extra.module}"
    failed, output = run_for_output(launch, [str(engine.python), *engine.flags, "-c", code])
    if failed:
        raise EngineError(
            "{extra} was installed but cannot be loaded on this system, so it was removed. It said: {last_words}",
            extra=extra.label,
            last_words=output.rstrip().rpartition("\n")[2],
        )
