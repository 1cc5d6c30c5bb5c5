"""A startable Python is found in every layout in which QGIS comes, although `sys.executable` may be QGIS."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from cloudsieve.engine.interpreters import Host, find_interpreter, list_candidates

FACTS = {
    **{"version": [3, 12], "venv": True, "pip": "pip"},
    **{"platform": "linux-x86_64", "bits": 64, "system": "2.36", "free_threaded": False},
}
# platform, sys.executable, sys.base_prefix, what else lies there, the Python to find; all below a root of their own
LAYOUTS = {
    "OSGeo4W": ("win32", "OSGeo4W/bin/qgis-bin.exe", "OSGeo4W/apps/Python312", "OSGeo4W/apps/Python312/python.exe"),
    "OSGeo4W, bin only": ("win32", "OSGeo4W/bin/qgis-bin.exe", "OSGeo4W/apps/Python312", "OSGeo4W/bin/python3.exe"),
    "Windows installer": (
        "win32",
        "Program Files/QGIS 3.44/bin/qgis-ltr-bin.exe",
        "Program Files/QGIS 3.44/apps/Python312",
        "Program Files/QGIS 3.44/apps/Python312/python.exe",
    ),
    "conda on Windows": ("win32", "env/Library/bin/qgis.exe", "env", "env/python.exe"),
    "macOS bundle": ("darwin", "QGIS.app/Contents/MacOS/QGIS", "nowhere", "QGIS.app/Contents/MacOS/bin/python3"),
    "newer macOS bundle": (
        "darwin",
        "QGIS.app/Contents/MacOS/QGIS",
        "QGIS.app/Contents/Frameworks",
        "QGIS.app/Contents/MacOS/python3.12",
    ),
    "macOS, by prefix": ("darwin", "", "QGIS.app/Contents/Frameworks", "QGIS.app/Contents/Frameworks/bin/python3.12"),
    "Linux": ("linux", "usr/bin/qgis.bin", "usr", "usr/bin/python3.12"),
    "Flatpak": ("linux", "", "usr", "usr/bin/python3"),
    "conda on Linux": ("linux", "env/bin/python", "env", "env/bin/python3.12"),
    "a plain Python elsewhere": ("linux", "opt/bin/python3.12", "gone", "opt/bin/python3.12"),
}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_finds_the_python_of(layout, tmp_path):
    platform, executable, prefix, expected = LAYOUTS[layout]
    for path in filter(None, (executable, expected)):
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).touch()
    host = Host(platform, (3, 12), str(tmp_path / executable) if executable else "", str(tmp_path / prefix))
    started = []

    def launch(arguments, on_line, is_cancelled, extra_environment=None):
        started.append(arguments[0])
        on_line(json.dumps(FACTS))
        return 0

    assert find_interpreter(launch, host, environ={}).path == tmp_path / expected
    assert started == [str(tmp_path / expected)]


@pytest.mark.parametrize("platform", ["win32", "darwin", "linux"])
def test_qgis_itself_is_never_started(platform):
    host = Host(platform, (3, 12), "/opt/QGIS.app/Contents/MacOS/QGIS", "/opt/python")
    assert Path(host.executable) not in list_candidates(host, {})


def test_the_users_choice_comes_first():
    host = Host("linux", (3, 12), "/usr/bin/python3", "/usr")
    assert list_candidates(host, {"CLOUDSIEVE_PYTHON": "/opt/python"})[0] == Path("/opt/python")


def test_one_that_does_not_serve_gives_way_to_the_next(tmp_path):
    for name in ("python3.12", "python3"):
        (tmp_path / "bin").mkdir(exist_ok=True)
        (tmp_path / "bin" / name).touch()

    def launch(arguments, on_line, is_cancelled, extra_environment=None):
        bare = arguments[0].endswith("python3.12")
        on_line(json.dumps({**FACTS, "venv": False, "pip": None} if bare else {**FACTS, "version": [3, 11]}))
        return 0

    assert find_interpreter(launch, Host("linux", (3, 12), "", str(tmp_path)), {}).version == (3, 11)
