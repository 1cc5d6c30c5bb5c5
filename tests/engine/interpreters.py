"""Pythons that behave as those inside QGIS do: real ones, moved, and robbed of what theirs lack."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Collection
from pathlib import Path

import pytest

NOT_STANDARD = {"site-packages", "dist-packages", "sitecustomize.py", "lib-dynload", "__pycache__"}
SOURCE = Path(getattr(sys, "_base_executable", sys.executable)).resolve()
VERSION = f"python{sys.version_info[0]}.{sys.version_info[1]}"


def relocate(prefix: Path, without: Collection[str] = (), program: str = f"bin/{VERSION}") -> Path:
    """Return a copy of this Python in another place, with the standard library and no other package.

    Args:
        prefix: its new home.
        without: modules of the standard library that it lacks.
        program: the path of the program within its home.
    """
    library = prefix / "lib" / VERSION
    _link_entries(Path(os.__file__).parent, library, {*NOT_STANDARD, *without})
    _link_entries(Path(os.__file__).parent / "lib-dynload", library / "lib-dynload", ())
    if "ensurepip" in without:
        _forget_bundled_wheels(library)
    for folder in _package_folders(prefix):
        folder.mkdir(parents=True, exist_ok=True)
    python = prefix / program
    python.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy2(SOURCE, python)
    return python


def give_pip(prefix: Path) -> None:
    """Put the pip of this process into a relocated Python."""
    pip = pytest.importorskip("pip")
    for folder in _package_folders(prefix):
        shutil.copytree(Path(pip.__file__).parent, folder / "pip")


def hide_ssl_behind_sitecustomize(prefix: Path) -> None:
    """Move the library of ssl where only sitecustomize finds it, as the Python 3.9 of QGIS on Windows has it."""
    elsewhere = prefix / "dlls"
    elsewhere.mkdir()
    (library,) = (prefix / "lib" / VERSION / "lib-dynload").glob("_ssl.*")
    library.rename(elsewhere / library.name)
    for folder in _package_folders(prefix):
        (folder / "sitecustomize.py").write_text(f"import sys\nsys.path.append({str(elsewhere)!r})\n")


def make_macos_vcpkg_bundle(contents: Path) -> Path:
    """Return the wrapper of a Python that finds its standard library by PYTHONHOME alone, or skip the test.

    The prefix that was compiled into the program is overwritten in the copy, as if it had been built elsewhere.
    """
    for source in _pythons_of_this_machine():
        shutil.rmtree(contents, ignore_errors=True)
        bare = _copy_without_prefix(source, contents)
        if bare is None or _starts(bare, {}):
            continue  # it still finds a library; the system's own lies in a folder that every Python looks at
        wrapper = bare.with_name("python")
        wrapper.write_text(
            '#!/bin/sh\nhere=$(dirname "$0")\n'
            f'PYTHONHOME=$(cd "$here/../Frameworks" && pwd) exec "$here/{bare.name}" "$@"\n'
        )
        wrapper.chmod(0o755)
        if _starts(wrapper, {}):
            return wrapper
    pytest.skip("no Python of this machine can be robbed of its prefix")


def _package_folders(prefix: Path) -> list[Path]:
    """Return where Python and where Debian's Python look for packages."""
    return [prefix / "lib" / VERSION / "site-packages", prefix / "lib" / "python3" / "dist-packages"]


def _forget_bundled_wheels(library: Path) -> None:
    """Let the library not know the folder that some systems keep the wheels of ensurepip in."""
    for path in library.glob("_sysconfigdata*.py"):
        content = path.read_text().replace("'WHEEL_PKG_DIR': '/", "'WHEEL_PKG_DIR': '/nowhere/")
        path.unlink()
        path.write_text(content)


def _link_entries(source: Path, target: Path, without: Collection[str]) -> None:
    target.mkdir(parents=True)
    for entry in source.iterdir():
        if entry.name not in without:
            (target / entry.name).symlink_to(entry)


def _pythons_of_this_machine() -> list[Path]:
    named = [shutil.which(f"python3.{minor}") for minor in range(14, 10, -1)]
    of_pyenv = sorted((Path.home() / ".pyenv" / "versions").glob("3.1[1-4].*/bin/python3.1[1-4]"))
    return [path.resolve() for path in (SOURCE, *(Path(name) for name in named if name), *of_pyenv)]


def _copy_without_prefix(source: Path, contents: Path) -> Path | None:
    prefix, name = source.parent.parent, source.name
    (contents / "MacOS").mkdir(parents=True)
    (contents / "Frameworks" / "lib").mkdir(parents=True)
    if not (prefix / "lib" / name / "os.py").is_file():
        return None
    (contents / "Frameworks" / "lib" / name).symlink_to(prefix / "lib" / name)
    bare = contents / "MacOS" / name
    bare.write_bytes(_replace(source.read_bytes(), f"{prefix}/lib".encode(), b"$ORIGIN/../Frameworks/lib"))
    bare.chmod(0o755)
    for library in (prefix / "lib").glob(f"lib{name}.so.*"):
        content = _replace(library.read_bytes(), str(prefix).encode(), str(prefix).replace("r", "_").encode())
        (contents / "Frameworks" / "lib" / library.name).write_bytes(content)
    return bare


def _replace(content: bytes, old: bytes, new: bytes) -> bytes:
    return content.replace(old, new.ljust(len(old), b"\0")) if len(new) <= len(old) else content


def _starts(python: Path, environment: dict[str, str]) -> bool:
    command = [str(python), "-s", "-P", "-c", "import os"]
    return subprocess.run(command, env=environment, stderr=subprocess.DEVNULL, check=False).returncode == 0
