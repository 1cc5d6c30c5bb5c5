"""Where there are no packages for a Python, this is said before anything is downloaded."""

from __future__ import annotations

import pytest
from cloudsieve.core.monitor import SilentMonitor
from cloudsieve.engine import setup
from cloudsieve.engine.errors import EngineError
from cloudsieve.engine.platforms import Build, describe_how_to_get_python, find_missing_wheels


@pytest.mark.parametrize(
    ("platform", "system", "python"),
    [
        ("win-amd64", (), (3, 9)),
        ("win-amd64", (), (3, 12)),
        ("macosx-arm64", (14, 5), (3, 12)),
        ("macosx-arm64", (10, 16), (3, 9)),  # what newer systems tell a Python that was built for old ones
        ("macosx-x86_64", (12, 7), (3, 12)),
        ("linux-x86_64", (2, 28), (3, 9)),
        ("linux-x86_64", (2, 41), (3, 14)),
        ("linux-aarch64", (2, 36), (3, 11)),
    ],
)
def test_there_are_packages_for(platform, system, python):
    assert find_missing_wheels(Build(platform, 64, system, free_threaded=False), python) is None


@pytest.mark.parametrize(
    ("build", "python", "reason"),
    [
        (Build("win-arm64", 64, (), False), (3, 12), "there are no packages for win-arm64"),
        (Build("win32", 32, (), False), (3, 12), "there are no packages for Pythons of 32 bits"),
        (Build("mingw_x86_64", 64, (), False), (3, 12), "there are no packages for mingw_x86_64"),
        (Build("macosx-arm64", 64, (13, 6), False), (3, 12), "for macOS 13.6, only for 14.0 and later"),
        (Build("linux-x86_64", 64, (), False), (3, 12), "for a Linux without glibc, such as Alpine"),
        (Build("linux-x86_64", 64, (2, 17), False), (3, 12), "for glibc 2.17, only for 2.28 and later"),
        (Build("linux-x86_64", 64, (2, 36), True), (3, 13), "for free-threaded Pythons"),
        (Build("linux-aarch64", 64, (2, 36), False), (3, 9), "for Python 3.9 on linux-aarch64"),
        (Build("linux-riscv64", 64, (2, 36), False), (3, 12), "there are no packages for linux-riscv64"),
        (Build("win-amd64", 64, (), False), (3, 14), "for Python 3.14 on win-amd64"),
    ],
)
def test_there_are_no_packages_for(build, python, reason):
    assert str(find_missing_wheels(build, python)).endswith(reason)


def test_it_is_said_before_anything_is_made(launch):
    launch.facts.update(platform="win-arm64", system="")
    with pytest.raises(EngineError, match="there are no packages for win-arm64"):
        setup.install(launch, SilentMonitor())
    assert set(launch.roles()) == {"probe"}


@pytest.mark.parametrize(
    ("environ", "platform", "sentence"),
    [
        ({}, "win32", "python.exe"),
        ({}, "darwin", "python.org"),
        ({"FLATPAK_ID": "org.qgis.qgis"}, "linux", "Flatpak"),
        ({}, "linux", "package manager"),
    ],
)
def test_how_to_get_a_python_is_told_for_the_system_it_runs_on(environ, platform, sentence, tmp_path):
    assert sentence in describe_how_to_get_python(environ, platform, etc=tmp_path)


def test_debian_is_told_its_own_package(tmp_path):
    (tmp_path / "debian_version").touch()
    assert "sudo apt install python3-venv" in describe_how_to_get_python({}, "linux", etc=tmp_path)
