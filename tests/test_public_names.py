"""What `from cloudsieve import ...` gives, and that QGIS does not pay for it."""

from __future__ import annotations

import ast
import enum
import os
import subprocess
import sys
from pathlib import Path

import cloudsieve
import pytest
from cloudsieve.core import errors
from cloudsieve.core.jobs import JOBS, fields_of

ROOT = Path(__file__).resolve().parent.parent


def test_every_name_leads_somewhere():
    for name in cloudsieve.__all__:
        assert getattr(cloudsieve, name).__name__ == name
    assert set(cloudsieve.__all__) <= set(dir(cloudsieve))


def test_no_job_no_choice_and_no_error_is_missing():
    jobs = {job.__name__ for job in JOBS.values()}
    kinds = {field.kind for job in JOBS.values() for field in fields_of(job).values()}
    choices = {kind.__name__ for kind in kinds if isinstance(kind, type) and issubclass(kind, enum.Enum)}
    failures = {
        name for name, error in vars(errors).items() if isinstance(error, type) and issubclass(error, Exception)
    }

    assert jobs | choices | failures <= set(cloudsieve.__all__)


def test_type_checkers_see_every_name():
    """They do not run code, so the names are imported for them in a block of their own."""
    tree = ast.parse((ROOT / "__init__.py").read_text(encoding="utf-8"))
    block = next(node for node in tree.body if isinstance(node, ast.If))
    seen = {alias.name for node in block.body if isinstance(node, ast.ImportFrom) for alias in node.names}

    assert seen == set(cloudsieve.__all__)


def test_an_unknown_name_is_an_attribute_error():
    with pytest.raises(AttributeError, match="module 'cloudsieve' has no attribute 'mask'"):
        cloudsieve.mask  # noqa: B018


def test_loading_the_package_loads_nothing_of_the_core(tmp_path):
    (tmp_path / "cloudsieve").symlink_to(ROOT)
    program = """
import sys, cloudsieve
assert callable(cloudsieve.classFactory) and "run" in dir(cloudsieve)
loaded = {name.split(".")[0] for name in sys.modules}
assert not loaded & {"numpy", "rasterio", "click"} and "cloudsieve.core" not in sys.modules, loaded
cloudsieve.MaskSceneJob
assert "numpy" not in sys.modules  # a job is made without libraries
"""
    subprocess.run([sys.executable, "-c", program], check=True, env={**os.environ, "PYTHONPATH": str(tmp_path)})
