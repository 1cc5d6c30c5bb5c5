"""The engine is made by real Pythons that lie and lack as those of every QGIS do; one tiny package stands for all."""

from __future__ import annotations

import base64
import hashlib
import os
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import pytest
from cloudsieve.core.monitor import SilentMonitor
from cloudsieve.engine import setup
from cloudsieve.engine.errors import EngineError
from cloudsieve.engine.interpreters import Host
from cloudsieve.engine.places import Engine, engine_folder, engines_folder, find_engine
from cloudsieve.engine.processes import SHUT_OFF, launch_from_shell, run_for_output

from .interpreters import (
    SOURCE,
    VERSION,
    give_pip,
    hide_ssl_behind_sitecustomize,
    make_macos_vcpkg_bundle,
    relocate,
)

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the layouts are imitated with Linux's Python")

MODULE = "tiny_selftest"
# Its temporary folder is the engine's own, and no variable leads it to other packages.
SELFTEST = """
import os, tempfile
assert tempfile.gettempdir().startswith(os.environ["CLOUDSIEVE_ENGINES"]), tempfile.gettempdir()
assert not any(name.startswith(("PYTHONPATH", "PIP_")) for name in os.environ)
"""


def make_wheel(folder: Path) -> str:
    """Write a wheel of one module and return its line of a lock."""
    folder.mkdir()
    info = f"{MODULE}-1.0.dist-info"
    files = {
        f"{MODULE}.py": SELFTEST,
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {MODULE}\nVersion: 1.0\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    digests = {
        name: base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).rstrip(b"=").decode()
        for name, text in files.items()
    }
    record = "".join(f"{name},sha256={digest},{len(files[name])}\n" for name, digest in digests.items())
    path = folder / f"{MODULE}-1.0-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in {**files, f"{info}/RECORD": f"{record}{info}/RECORD,,\n"}.items():
            archive.writestr(name, text)
    return f"{MODULE}==1.0 --hash=sha256:{hashlib.sha256(path.read_bytes()).hexdigest()}\n"


@pytest.fixture(autouse=True)
def tiny_engine(tmp_path, monkeypatch) -> None:
    """Let the engine be one tiny package, from a folder that pip's own settings name."""
    (tmp_path / "engine.lock").write_text(make_wheel(tmp_path / "wheels"))
    monkeypatch.setattr(setup, "LOCK", tmp_path / "engine.lock")
    monkeypatch.setattr(setup, "SELFTEST", MODULE)
    monkeypatch.setenv("CLOUDSIEVE_ENGINES", str(tmp_path / "engines"))
    for name in ("CLOUDSIEVE_ENGINE", "CLOUDSIEVE_PYTHON", *(key for key in os.environ if key.startswith("PIP_"))):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(tmp_path / "wheels"))


@pytest.fixture
def be_in(monkeypatch):
    """Return a function that tells where QGIS lies."""

    def tell(platform: str, executable: Path, base_prefix: Path) -> None:
        host = Host(platform, sys.version_info[:2], str(executable), str(base_prefix))
        monkeypatch.setattr(Host, "this", classmethod(lambda cls: host))

    return tell


class Log(SilentMonitor):
    """Remembers what set-up says."""

    def __init__(self) -> None:
        self.lines: list[str] = []

    def info(self, text) -> None:
        self.lines.append(text)


def install(log: SilentMonitor | None = None, wheels: Path | None = None) -> Engine:
    """Make the engine and make sure that it is found again and works."""
    engine = setup.install(launch_from_shell, log or SilentMonitor(), wheels)
    assert find_engine() == engine
    assert setup.check(launch_from_shell, SilentMonitor()) == engine
    assert not list(engines_folder().rglob("tmp-*"))
    return engine


@pytest.mark.parametrize(
    ("platform", "program", "executable"),
    [
        ("darwin", f"QGIS.app/Contents/MacOS/bin/{VERSION}", "QGIS.app/Contents/MacOS/QGIS"),
        ("linux", f"env/bin/{VERSION}", "env/bin/qgis"),
    ],
    ids=["macOS, old", "conda"],
)
def test_a_whole_python_gets_an_environment(platform, program, executable, tmp_path, be_in):
    python = relocate(tmp_path / Path(program).parent.parent)
    be_in(platform, tmp_path / executable, python.parent.parent)
    assert install().packages is None


@pytest.mark.parametrize("folder", ["OSGeo4W/apps/Python312", "Program Files/QGIS 3.44/apps/Python312"])
def test_osgeo4w_and_the_windows_installer(folder, tmp_path, be_in):
    prefix = tmp_path / folder
    relocate(prefix)
    (prefix / "python.exe").symlink_to(prefix / "bin" / VERSION)
    be_in("win32", prefix.parent.parent / "bin/qgis-bin.exe", prefix)
    assert install().packages is None


def test_where_only_sitecustomize_finds_ssl_the_packages_go_into_a_folder(tmp_path, be_in):
    prefix = tmp_path / "OSGeo4W/apps/Python39"
    relocate(prefix)
    (prefix / "python.exe").symlink_to(prefix / "bin" / VERSION)
    hide_ssl_behind_sitecustomize(prefix)
    be_in("win32", tmp_path / "OSGeo4W/bin/qgis-bin.exe", prefix)
    log = Log()
    engine = install(log)
    assert engine.python == prefix / "python.exe"
    assert engine.packages is not None
    assert any("(it does not load its ssl module); the packages go into a folder" in line for line in log.lines)


def test_without_any_ssl_only_a_folder_of_wheels_serves(tmp_path, be_in):
    prefix = tmp_path / "usr"
    relocate(prefix)
    hide_ssl_behind_sitecustomize(prefix)
    for path in prefix.rglob("sitecustomize.py"):
        path.unlink()
    be_in("linux", prefix / "bin/qgis", prefix)
    with pytest.raises(EngineError, match=r"its ssl module does not load.*set CloudSieve up from a folder of wheels"):
        install()
    assert install(wheels=tmp_path / "wheels").packages is not None


def test_the_wrapper_of_newer_macos_bundles(tmp_path, be_in):
    wrapper = make_macos_vcpkg_bundle(tmp_path / "QGIS.app/Contents")
    bare = next(wrapper.parent.glob("python3.*"))
    assert run_for_output(launch_from_shell, [str(bare), "-I", "-c", ""])[0] != 0
    be_in("darwin", tmp_path / "QGIS.app/Contents/MacOS/QGIS", tmp_path / "QGIS.app/Contents/Frameworks")
    log = Log()
    engine = install(log)
    assert (engine.python, engine.flags) == (wrapper, SHUT_OFF)
    assert engine.packages is not None


def test_debian_without_python3_venv_but_with_pip(tmp_path, be_in):
    python = relocate(tmp_path / "usr", without={"ensurepip"})
    give_pip(tmp_path / "usr")
    be_in("linux", tmp_path / "usr/bin/qgis.bin", tmp_path / "usr")
    engine = install()
    assert engine.python == python
    assert engine.packages is not None


@pytest.mark.parametrize(
    ("environ", "remedy"),
    [({"FLATPAK_ID": "org.qgis.qgis"}, "Flatpak hides every other Python"), ({}, "then set up again")],
    ids=["Flatpak", "Debian without python3-venv"],
)
def test_without_ensurepip_and_pip_the_remedy_is_that_of_the_system(environ, remedy, tmp_path, be_in, monkeypatch):
    python = relocate(tmp_path / "usr", without={"ensurepip"})
    be_in("linux", tmp_path / "usr/bin/qgis.bin", tmp_path / "usr")
    for name, value in environ.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(EngineError, match=f"it has neither venv nor pip.*{remedy}") as caught:
        install()
    assert str(python) in str(caught.value)


@pytest.mark.parametrize("settings", ["[install]\nuser = true\n", "[global]\ntarget = /nowhere\nno-binary = :all:\n"])
def test_settings_of_pip_do_not_lead_the_packages_astray(settings, tmp_path, be_in, monkeypatch):
    (tmp_path / "pip.conf").write_text(f"{settings}[global]\n" if "global" not in settings else settings)
    monkeypatch.setenv("PIP_CONFIG_FILE", str(tmp_path / "pip.conf"))
    monkeypatch.setenv("PIP_TARGET", "/nowhere")
    be_in("linux", SOURCE, SOURCE.parent.parent)
    engine = install()
    assert list(engine.folder.rglob(f"{MODULE}.py"))
    assert not Path("/nowhere").exists()


def test_a_set_up_right_after_a_kill_does_not_wait_for_what_goes_on(tmp_path, be_in):
    be_in("linux", SOURCE, SOURCE.parent.parent)
    left = engine_folder(sys.version_info[:2]) / "00000000" / "venv"
    program = (
        "import itertools, os, pathlib, sys, time\n"
        "for number in itertools.count():\n"
        "    os.makedirs(sys.argv[1], exist_ok=True)\n"
        "    pathlib.Path(sys.argv[1], str(number)).touch()\n"
        "    time.sleep(0.001)\n"
    )
    going_on = subprocess.Popen([sys.executable, "-c", program, str(left)], stderr=subprocess.DEVNULL)
    try:
        while not left.exists():
            time.sleep(0.01)
        engine = install()
    finally:
        going_on.kill()
        going_on.wait()
    assert left.parent not in engine.python.parents
    setup.remove()
    assert not engines_folder().exists()
