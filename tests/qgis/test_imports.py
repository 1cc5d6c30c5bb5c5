"""Imports run one way, plugin -> provider -> algorithms -> core, so that QGIS starts without numpy's relatives."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FORBIDDEN = {
    "core": {"qgis", "osgeo"},
    "algorithms": {"numpy", "scipy", "rasterio", "lightgbm", "numba", "osgeo"},
}
CORE_FOR_QGIS = {"jobs", "tables", "errors", "result"}


def modules(folder):
    return sorted((ROOT / folder).rglob("*.py"))


def imported(path, top_level_only=False):
    """Yield (level, module) of every import in a file."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in tree.body if top_level_only else ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((0, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.level, node.module or ""


@pytest.mark.parametrize("folder", FORBIDDEN)
def test_forbidden_packages_are_not_imported(folder):
    found = {
        f"{path.relative_to(ROOT)}: {module}"
        for path in modules(folder)
        for level, module in imported(path)
        if level == 0 and module.split(".")[0] in FORBIDDEN[folder]
    }

    assert found == set()


def test_only_one_package_of_the_core_imports_rasterio():
    users = {
        path.parent.name
        for path in modules("core")
        for level, module in imported(path)
        if level == 0 and module.split(".")[0] == "rasterio"
    }

    assert users == {"raster"}


def test_click_is_the_command_lines_alone():
    users = {
        path.relative_to(ROOT).as_posix()
        for folder in ("core", "runners", "algorithms", "engine")
        for path in modules(folder)
        for level, module in imported(path)
        if level == 0 and module.split(".")[0] == "click"
    }

    assert users == {f"core/cli/{name}.py" for name in ("commands", "options", "terminal")}


def test_no_pipeline_imports_another():
    neighbours = {
        f"{path.name}: {module}"
        for path in modules("core/pipelines")
        for level, module in imported(path)
        if level == 1 or module.startswith("pipelines")
    }

    assert neighbours == set()


def test_algorithms_take_from_the_core_what_needs_no_library():
    used = {
        module.split(".")[1]
        for path in modules("algorithms")
        for level, module in imported(path)
        if level == 2 and module.startswith("core.")
    }

    assert used <= CORE_FOR_QGIS


@pytest.mark.parametrize("folder", ["core", "algorithms"])
def test_the_package_imports_itself_relatively(folder):
    absolute = {
        path.name for path in modules(folder) for level, module in imported(path) if module.startswith("cloudsieve")
    }

    assert absolute == set()
