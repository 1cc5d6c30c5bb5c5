"""The real thing: launcher, self-test, lock file and command line."""

from __future__ import annotations

import json
import re
import shutil
import sys
from pathlib import Path

import pytest
from cloudsieve.engine import places, selftest
from cloudsieve.engine.__main__ import main
from cloudsieve.engine.places import LOCK, Engine
from cloudsieve.engine.processes import launch_from_shell, run_for_output

ROOT = LOCK.parent.parent


def test_the_stored_probabilities_are_reproduced_here():
    assert selftest.check_forest() == []
    assert selftest.check_rasters() == []


def test_one_wrong_bit_is_noticed(monkeypatch, tmp_path):
    stored = json.loads(selftest.STORED.read_text())
    stored["probability"][7] = float.hex(float.fromhex(stored["probability"][7]) * (1 + 2**-23))
    (tmp_path / "wrong.json").write_text(json.dumps(stored))
    monkeypatch.setattr(selftest, "STORED", tmp_path / "wrong.json")
    assert all("differs on 1 of 168" in failure for failure in selftest.check_forest())
    assert selftest.check_forest()


def test_the_plugin_folder_may_have_any_name_and_its_neighbours_stay_unseen(tmp_path, monkeypatch):
    plugin = tmp_path / "a plugin-1.0"
    for folder in ("core", "engine"):
        shutil.copytree(ROOT / folder, plugin / folder, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "__init__.py", plugin)
    (tmp_path / "numpy.py").write_text("raise ImportError('the wrong numpy')")
    monkeypatch.setattr(places, "LAUNCHER", plugin / "engine" / "launch.py")
    code, output = run_for_output(launch_from_shell, Engine(Path(sys.executable)).command("cloudsieve.engine.selftest"))
    assert (code, output) == (0, "")


def test_a_folder_of_packages_goes_in_front(tmp_path):
    (tmp_path / "numpy.py").write_text("raise ImportError('numpy of the folder')")
    command = Engine(Path(sys.executable), packages=tmp_path).command("cloudsieve.engine.selftest")
    assert "numpy of the folder" in run_for_output(launch_from_shell, command)[1]


def test_without_network_the_sentence_says_so(tmp_path, monkeypatch, capsys):
    pytest.importorskip("ensurepip")
    monkeypatch.setenv("CLOUDSIEVE_ENGINES", str(tmp_path))
    monkeypatch.delenv("CLOUDSIEVE_ENGINE", raising=False)
    monkeypatch.setenv("PIP_CONFIG_FILE", "/dev/null")
    for name, value in (
        ("INDEX_URL", "http://127.0.0.1:9/"),
        ("EXTRA_INDEX_URL", ""),
        ("FIND_LINKS", ""),
        ("RETRIES", "1"),
    ):
        monkeypatch.setenv(f"PIP_{name}", value)
    assert main(["install"]) == 1
    assert "there is no way to the package index" in capsys.readouterr().err
    assert not list(tmp_path.glob("py*"))


def test_every_package_is_pinned_with_hashes():
    packages = re.split(r"^(?=\S+==)", LOCK.read_text(), flags=re.MULTILINE)[1:]
    assert all("--hash=sha256:" in package for package in packages)
    names = {package.partition("==")[0] for package in packages}
    assert {"numpy", "scipy", "rasterio", "lightgbm", "numba", "llvmlite", "s2cloudless"} <= names
    assert not names & {"pyproj", "sentinelhub", "opencv-python", "opencv-python-headless", "shapely"}


def test_no_file_invites_another_plugin_to_install_with_dependencies():
    assert not [path for path in ROOT.rglob("requirements*.txt") if ".state" not in path.parts]


def test_a_missing_numba_is_said_and_where_it_is_required_it_fails(monkeypatch, capsys):
    from cloudsieve.core.forest import evaluators

    monkeypatch.setattr(evaluators, "_why_no_numba", lambda: "it is not installed")
    monkeypatch.setattr(sys, "argv", ["selftest"])
    assert selftest.main() == 0
    assert "Without numba s2cloudless is evaluated by numpy" in capsys.readouterr().out
    monkeypatch.setattr(sys, "argv", ["selftest", "--numba"])
    assert selftest.main() == 1
