"""Make, check and remove the engine. A half-made engine is never used: the stamp that declares it whole comes last."""

from __future__ import annotations

import contextlib
import dataclasses
import os
import platform
import re
import secrets
import shutil
import sys
import tempfile
from collections import deque
from collections.abc import Iterator
from pathlib import Path

from ..core.messages import Message
from ..core.monitor import Monitor, raise_if_cancelled
from .errors import EngineError
from .installer import explain_failure, list_install_arguments, pip_environment, without_credentials
from .interpreters import Interpreter, find_interpreter
from .places import (
    LOCK,
    READY,
    Engine,
    engine_folder,
    engine_version,
    engines_folder,
    find_engine,
    read_engine,
    write_stamp,
)
from .platforms import WITHOUT_NUMBA, describe_how_to_get_python, dotted
from .processes import ISOLATED, Launch, run_for_output

NEEDED_BYTES = 900 * 2**20
NEEDED_BYTES_FOR_CHECK = 2**20
KEPT_LINES = 60  # of what a program said last
VENV_DONE, PACKAGES_FETCHED, PACKAGES_DONE = 0.05, 0.75, 0.9  # fractions of the time it takes
SELFTEST = "cloudsieve.engine.selftest"
# Windows's Python 3.9 of QGIS finds these libraries by its sitecustomize, which no environment sees.
LOADS_LIBRARIES = "import ctypes, ssl"


def install(launch: Launch, monitor: Monitor, wheels: Path | None = None, proxy: str | None = None) -> Engine:
    """Make the engine, or find that it is there and works.

    Args:
        launch: runs programs.
        monitor: told about progress, asked about Cancel.
        wheels: folder of wheels to install from without network.
        proxy: URL of the proxy; None: what the environment says.

    Returns:
        The engine, checked.

    Raises:
        EngineError: what stood in the way, in a sentence.
        CancelledError: the user stopped it; what was made is removed.
    """
    if wheels is not None and not any(wheels.glob("*.whl")):
        raise EngineError(
            "{folder} holds no wheels (*.whl); fill it with `pip download` as CloudSieve's page on installation says.",
            folder=wheels,
        )
    engines = engines_folder()
    with exclusive(engines):
        interpreter = find_interpreter(launch)
        monitor.info(Message("Python {version}: {path}", version=dotted(interpreter.version), path=interpreter.path))
        folder = engine_folder(interpreter.version)
        present = read_engine(folder)
        if present and _failed_check(present, launch, monitor) is None:
            monitor.info(Message("The engine in {folder} is complete.", folder=folder))
            return present
        check_space(engines, NEEDED_BYTES)
        try:
            return _make(folder, interpreter, launch, monitor, wheels, proxy)
        except BaseException:
            shutil.rmtree(folder, ignore_errors=True)
            raise


def check(launch: Launch, monitor: Monitor) -> Engine:
    """Return the engine after it has reproduced the stored probabilities.

    Raises:
        EngineError: there is none, or it is damaged.
    """
    engine = find_engine()
    if engine is None:
        raise EngineError(
            "There is no engine in {folder}; CloudSieve works without one, only slower.", folder=engines_folder()
        )
    failure = _failed_check(engine, launch, monitor)
    if failure:
        raise EngineError(
            "The engine {python} fails its self-test; set it up again. It said: {last_words}",
            python=engine.python,
            last_words=failure,
        )
    return engine


def remove() -> Path:
    """Remove every engine and return the folder that held them.

    Raises:
        EngineError: a file is in use.
    """
    folder = engines_folder()
    with exclusive(folder):
        for engine in folder.glob("py*-*"):
            take_away(engine)
    shutil.rmtree(folder, ignore_errors=True)
    return folder


def take_away(folder: Path) -> None:
    """Remove an engine or an extra; first what says that it is ready, so that nobody starts it half removed.

    Raises:
        EngineError: a file is in use.
    """
    with contextlib.suppress(FileNotFoundError):
        (folder / READY).unlink()
    try:
        shutil.rmtree(folder)
    except OSError as error:
        raise EngineError(
            "{file} cannot be removed ({reason}); is a job running?", file=error.filename, reason=error.strerror
        ) from error


def _make(
    folder: Path, interpreter: Interpreter, launch: Launch, monitor: Monitor, wheels: Path | None, proxy: str | None
) -> Engine:
    """Make it in a folder of its own: what a killed set-up started may go on for a while, writing to the old one."""
    _discard(folder, monitor)
    home = folder / secrets.token_hex(4)
    home.mkdir(parents=True)
    with temporary_folder(home) as environment:
        engine = _make_empty(home, interpreter, launch, monitor, environment, online=wheels is None)
        monitor.progress(VENV_DONE)
        _install_packages(engine, interpreter, launch, monitor, wheels, proxy, environment)
    monitor.info("Checking that it reproduces the stored probabilities ...")
    monitor.progress(PACKAGES_DONE)
    engine = dataclasses.replace(engine, folder=folder)
    failure = _failed_check(engine, launch, monitor)
    if failure:
        raise EngineError("The engine was installed but fails its self-test. It said: {last_words}", last_words=failure)
    write_stamp(engine, interpreter.path, folder)
    _remove_superseded(folder)
    monitor.progress(1.0)
    monitor.info(Message("The engine is ready: {folder}", folder=folder))
    return engine


def _make_empty(
    home: Path, interpreter: Interpreter, launch: Launch, monitor: Monitor, environment: dict[str, str], online: bool
) -> Engine:
    """Prefer an environment of its own; where Python cannot make one that works, use a folder of packages."""
    obstacle: str = Message("it has no venv")
    if interpreter.has_venv:
        monitor.info(Message("Making an environment in {folder} ...", folder=home))
        python = home / "venv" / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
        command = interpreter.command("-m", "venv", str(python.parent.parent))
        code, tail = _run(launch, command, monitor, environment)
        if code == 0 and _runs(launch, [str(python), *ISOLATED, "-c", LOADS_LIBRARIES]):
            return Engine(python, None, home)
        obstacle = Message("it does not load its ssl module") if code == 0 else _last_line(tail)
        shutil.rmtree(python.parent.parent, ignore_errors=True)
    if interpreter.pip is None:
        raise EngineError(
            "{python} cannot make an environment ({obstacle}) and has no pip. {remedy}",
            python=interpreter.path,
            obstacle=obstacle,
            remedy=describe_how_to_get_python(os.environ),
        )
    monitor.info(
        Message(
            "An environment of {python} does not serve ({obstacle}); the packages go into a folder.",
            python=interpreter.path,
            obstacle=obstacle,
        )
    )
    if online and not _runs(launch, interpreter.command("-c", "import ssl")):
        raise EngineError(
            "{python} cannot make secure connections (its ssl module does not load), so nothing can be downloaded; "
            "set CloudSieve up from a folder of wheels.",
            python=interpreter.path,
        )
    return Engine(interpreter.path, home / "packages", home, interpreter.flags)


def _install_packages(
    engine: Engine,
    interpreter: Interpreter,
    launch: Launch,
    monitor: Monitor,
    wheels: Path | None,
    proxy: str | None,
    environment: dict[str, str],
) -> None:
    monitor.info("Installing numpy, scipy, rasterio, lightgbm, numba, s2cloudless and eo-learn-mask (about 160 MB) ...")
    pip = interpreter.pip_command() if engine.packages else venv_pip(engine)
    environment = {**environment, **pip_environment(pip, launch, wheels, proxy)}
    install_locked([*pip, *list_install_arguments(LOCK, wheels, engine.packages)], LOCK, launch, monitor, environment)


def venv_pip(engine: Engine) -> list[str]:
    """Return the command line that starts the pip of an engine with an environment of its own."""
    return [str(engine.python), *ISOLATED, "-u", "-m", "pip"]


def install_locked(
    command: list[str], lock: Path, launch: Launch, monitor: Monitor, environment: dict[str, str]
) -> None:
    """Run pip, and show what it does as log and progress.

    Args:
        command: pip with what :func:`.installer.list_install_arguments` returns.
        lock: the requirements that it installs.
        launch: runs programs.
        monitor: told about progress, asked about Cancel.
        environment: variables for pip.

    Raises:
        EngineError: why it failed, in a sentence.
        CancelledError: the user stopped it.
    """
    code, tail = _run(launch, command, monitor, environment, lock)
    if code != 0:
        _log(tail, monitor)
        raise EngineError(explain_failure(tail, engines_folder()))


class _Listener:
    """Keeps the last lines of a program and turns pip's into log and progress."""

    def __init__(self, monitor: Monitor, lock: Path) -> None:
        self._monitor = monitor
        self._packages = len(set(re.findall(r"^([\w-]+)==", lock.read_text(encoding="utf-8"), re.MULTILINE)))
        self._seen = 0
        self.tail: deque[str] = deque(maxlen=KEPT_LINES)

    def __call__(self, line: str) -> None:
        self.tail.append(line)
        package = re.match(r"(?:Collecting|Processing) (\S+)", line)
        if package:
            self._seen += 1
            self._monitor.info(package[1].rpartition("/")[2])
            fetched = min(self._seen / self._packages, 1)
            self._monitor.progress(VENV_DONE + (PACKAGES_FETCHED - VENV_DONE) * fetched)
        elif line.startswith("Installing "):
            self._monitor.info("Unpacking ...")
            self._monitor.progress(PACKAGES_FETCHED)


def _run(
    launch: Launch,
    command: list[str],
    monitor: Monitor,
    environment: dict[str, str] | None = None,
    lock: Path = LOCK,
) -> tuple[int, str]:
    listener = _Listener(monitor, lock)
    code = launch(command, listener, monitor.is_cancelled, environment)
    raise_if_cancelled(monitor)
    return code, "\n".join(listener.tail)


def _runs(launch: Launch, command: list[str]) -> bool:
    return run_for_output(launch, command)[0] == 0


def _last_line(text: str) -> str:
    return without_credentials(text.rstrip().rpartition("\n")[2])


def _log(text: str, monitor: Monitor) -> None:
    for line in text.splitlines():
        monitor.info(without_credentials(line))


def _failed_check(engine: Engine, launch: Launch, monitor: Monitor) -> str | None:
    """Return why an engine does not work, or None; what else it says goes into the log."""
    requirements = ["--numba"] if engine.folder and not _is_without_numba() else []
    with temporary_folder(engine.folder) as environment:
        code, tail = _run(launch, engine.command(SELFTEST, *requirements), monitor, environment)
    _log(tail, monitor)
    if code == 0:
        return None
    return _last_line(tail) or Message("nothing, and ended with code {code}", code=code)


def _is_without_numba() -> bool:
    return sys.platform == "darwin" and f"macosx-{platform.machine()}" in WITHOUT_NUMBA


@contextlib.contextmanager
def temporary_folder(parent: Path | None) -> Iterator[dict[str, str]]:
    """Yield the variables that send temporary files to the engine's own disk, for the system's folder may be full.

    Raises:
        EngineError: there is no room for any.
    """
    if parent is None:
        yield {}
        return
    if shutil.disk_usage(parent).free < NEEDED_BYTES_FOR_CHECK:
        raise EngineError("The disk of {folder} is full; free some space.", folder=parent)
    try:
        folder = tempfile.mkdtemp(prefix="tmp-", dir=parent)
    except OSError:  # an engine that only an administrator may write
        yield {}
        return
    try:
        yield dict.fromkeys(("TMPDIR", "TEMP", "TMP"), folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _discard(folder: Path, monitor: Monitor) -> None:
    """Remove what a damaged engine or a killed set-up has left, as far as nothing uses it."""
    with contextlib.suppress(FileNotFoundError):
        (folder / READY).unlink()
    shutil.rmtree(folder, ignore_errors=True)
    if folder.exists():
        monitor.info(
            Message(
                "Something still uses files of an earlier set-up in {folder}; they are removed by the next.",
                folder=folder,
            )
        )


def check_space(folder: Path, needed_bytes: float) -> None:
    """Raise :class:`EngineError` where a disk has no room for what is to be made."""
    free = shutil.disk_usage(folder).free
    if free < needed_bytes:
        raise EngineError(
            "{folder} has {free_mb:.0f} MB left, the engine needs {needed_mb:.0f} MB while it is made; "
            "free some space, or name another folder in the environment variable CLOUDSIEVE_ENGINES.",
            folder=folder,
            free_mb=free / 2**20,
            needed_mb=needed_bytes / 2**20,
        )


def _remove_superseded(folder: Path) -> None:
    python = folder.name.partition("-")[0]
    for other in folder.parent.glob(f"{python}-*"):
        if other.name != f"{python}-{engine_version()}":
            shutil.rmtree(other, ignore_errors=True)


@contextlib.contextmanager
def exclusive(folder: Path) -> Iterator[None]:
    """Keep a second set-up out; the system takes the lock back when a process dies."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        lock = open(folder / "lock", "w")  # noqa: SIM115 closed below
    except OSError as error:
        raise EngineError(
            "{folder} cannot be written ({reason}); "
            "name another folder in the environment variable CLOUDSIEVE_ENGINES.",
            folder=folder,
            reason=error.strerror,
        ) from error
    with lock:
        try:
            _lock_file(lock.fileno())
        except OSError as error:
            raise EngineError(
                "Another QGIS or shell is setting up, checking or removing the engine in {folder}; "
                "wait until it is done, then try again.",
                folder=folder,
            ) from error
        yield


def _lock_file(number: int) -> None:
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(number, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(number, fcntl.LOCK_EX | fcntl.LOCK_NB)
