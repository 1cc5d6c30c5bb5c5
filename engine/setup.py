"""Make, check and remove the engine. A half-made engine is never used: the stamp that declares it whole comes last."""

from __future__ import annotations

import contextlib
import re
import shutil
import sys
from collections import deque
from collections.abc import Iterator
from pathlib import Path

from ..core.monitor import Monitor, raise_if_cancelled
from .errors import EngineError
from .interpreters import Interpreter, find_interpreter
from .places import LOCK, Engine, engine_folder, engine_version, engines_folder, find_engine, read_engine, write_stamp
from .processes import Launch

NEEDED_BYTES = 900 * 2**20
KEPT_LINES, SHOWN_LINES = 60, 8  # of what a program said last
VENV_DONE, PACKAGES_FETCHED, PACKAGES_DONE = 0.05, 0.75, 0.9  # fractions of the time it takes
INSTALL = ("install", "--no-deps", "--require-hashes", "--only-binary", ":all:", "--no-input", "--progress-bar", "off")

# What pip prints when it fails, and what the user should know; the first that fits counts.
PIP_FAILURES = (
    (r"No space left|Errno 28|not enough space", "The disk is full: the engine takes 600 MB."),
    (
        r"DO NOT MATCH THE HASHES",
        "A downloaded package is not the one that CloudSieve was tested with, so it was refused. "
        "Try again; if it stays, the network (a proxy or a mirror) changes downloads.",
    ),
    (
        r"NewConnectionError|ConnectTimeout|ReadTimeout|Max retries|ProxyError|SSLError|Name or service not known|"
        r"getaddrinfo failed|Connection (broken|refused|reset)",
        "The packages could not be downloaded: there is no way to the package index. "
        "Check the network and QGIS's proxy settings, or set CloudSieve up from a folder of wheels.",
    ),
    (
        r"No matching distribution|Could not find a version",
        "A package is not to be had: the index or the folder of wheels does not hold it for this system and Python.",
    ),
    (r"Permission denied|Errno 13|Access is denied", "The engine's folder cannot be written."),
)


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
            f"{wheels} holds no wheels (*.whl); fill it with `pip download` as docs/installation.md says."
        )
    engines = engines_folder()
    with _exclusive(engines):
        interpreter = find_interpreter(launch)
        monitor.info(f"Python: {interpreter.path}")
        folder = engine_folder(interpreter.version)
        present = read_engine(folder)
        if present and _failed_check(present, launch, monitor) is None:
            monitor.info(f"The engine in {folder} is complete.")
            return present
        _check_space(engines)
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
        raise EngineError(f"There is no engine in {engines_folder()}; set CloudSieve up.")
    failure = _failed_check(engine, launch, monitor)
    if failure:
        raise EngineError(f"The engine {engine.python} is damaged; set CloudSieve up again. It said:\n{failure}")
    return engine


def remove() -> Path:
    """Remove every engine and return the folder that held them.

    Raises:
        EngineError: a file is in use.
    """
    folder = engines_folder()
    with _exclusive(folder):
        for engine in folder.glob("py*-*"):
            with contextlib.suppress(FileNotFoundError):
                (engine / "ready.json").unlink()
            try:
                shutil.rmtree(engine)
            except OSError as error:
                raise EngineError(
                    f"{error.filename} cannot be removed ({error.strerror}); is a job running?"
                ) from error
    shutil.rmtree(folder, ignore_errors=True)
    return folder


def _make(
    folder: Path, interpreter: Interpreter, launch: Launch, monitor: Monitor, wheels: Path | None, proxy: str | None
) -> Engine:
    shutil.rmtree(folder, ignore_errors=True)
    if folder.exists():
        raise EngineError(f"The damaged engine {folder} cannot be removed; close the programs that use it, or restart.")
    folder.mkdir(parents=True)
    engine = _make_empty(folder, interpreter, launch, monitor)
    monitor.progress(VENV_DONE)
    _install_packages(engine, launch, monitor, wheels, proxy)
    monitor.info("Checking that it reproduces the stored probabilities ...")
    monitor.progress(PACKAGES_DONE)
    failure = _failed_check(engine, launch, monitor)
    if failure:
        raise EngineError(f"The engine was installed but does not work. It said:\n{failure}")
    write_stamp(engine, interpreter.path, folder)
    _remove_superseded(folder)
    monitor.progress(1.0)
    monitor.info(f"The engine is ready: {folder}")
    return engine


def _make_empty(folder: Path, interpreter: Interpreter, launch: Launch, monitor: Monitor) -> Engine:
    """Prefer an environment of its own; where Python cannot make one, use a folder of packages."""
    if interpreter.has_venv:
        monitor.info(f"Making an environment in {folder} ...")
        home = folder / "venv"
        python = home / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
        code, tail = _run(launch, [str(interpreter.path), "-I", "-m", "venv", str(home)], monitor)
        if code == 0 and python.is_file():
            return Engine(python, None, folder)
        if not interpreter.has_pip:
            raise EngineError(f"Python could not make an environment in {home}. It said:\n{_last_lines(tail)}")
        shutil.rmtree(home, ignore_errors=True)
    return Engine(interpreter.path, folder / "packages", folder)


def _install_packages(engine: Engine, launch: Launch, monitor: Monitor, wheels: Path | None, proxy: str | None) -> None:
    monitor.info("Installing numpy, scipy, rasterio, lightgbm, numba and s2cloudless (about 150 MB) ...")
    source = ["--no-index", "--find-links", str(wheels)] if wheels else []
    target = ["--target", str(engine.packages)] if engine.packages else []
    command = [str(engine.python), "-I", "-u", "-m", "pip", *INSTALL, *source, *target, "-r", str(LOCK)]
    environment = {"HTTP_PROXY": proxy, "HTTPS_PROXY": proxy} if proxy else {}
    code, tail = _run(launch, command, monitor, environment)
    if code != 0:
        raise EngineError(_explain(tail))


class _Listener:
    """Keeps the last lines of a program and turns pip's into log and progress."""

    def __init__(self, monitor: Monitor) -> None:
        self._monitor = monitor
        self._packages = len(set(re.findall(r"^([\w-]+)==", LOCK.read_text(encoding="utf-8"), re.MULTILINE)))
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
    launch: Launch, command: list[str], monitor: Monitor, environment: dict[str, str] | None = None
) -> tuple[int, str]:
    listener = _Listener(monitor)
    code = launch(command, listener, monitor.is_cancelled, environment)
    raise_if_cancelled(monitor)
    return code, "\n".join(listener.tail)


def _explain(tail: str) -> str:
    sentence = next((text for pattern, text in PIP_FAILURES if re.search(pattern, tail)), "pip could not install.")
    return f"{sentence} It said:\n{_last_lines(tail)}"


def _last_lines(text: str) -> str:
    return "\n".join(text.splitlines()[-SHOWN_LINES:])


def _failed_check(engine: Engine, launch: Launch, monitor: Monitor) -> str | None:
    code, tail = _run(launch, engine.command("cloudsieve.engine.selftest"), monitor)
    return None if code == 0 else _last_lines(tail) or f"nothing, and ended with code {code}"


def _check_space(folder: Path) -> None:
    free = shutil.disk_usage(folder).free
    if free < NEEDED_BYTES:
        raise EngineError(
            f"{folder} has {free / 2**20:.0f} MB left, the engine needs {NEEDED_BYTES / 2**20:.0f} MB "
            "while it is made; free some space, or name another folder in the environment variable CLOUDSIEVE_ENGINES."
        )


def _remove_superseded(folder: Path) -> None:
    python = folder.name.partition("-")[0]
    for other in folder.parent.glob(f"{python}-*"):
        if other.name != f"{python}-{engine_version()}":
            shutil.rmtree(other, ignore_errors=True)


@contextlib.contextmanager
def _exclusive(folder: Path) -> Iterator[None]:
    """Keep a second set-up out; the system takes the lock back when a process dies."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        lock = open(folder / "lock", "w")  # noqa: SIM115 closed below
    except OSError as error:
        raise EngineError(
            f"{folder} cannot be written ({error.strerror}); "
            "name another folder in the environment variable CLOUDSIEVE_ENGINES."
        ) from error
    with lock:
        try:
            _lock_file(lock.fileno())
        except OSError as error:
            raise EngineError(f"Another set-up is at work in {folder}; wait for it.") from error
        yield


def _lock_file(number: int) -> None:
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(number, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(number, fcntl.LOCK_EX | fcntl.LOCK_NB)
