"""Imports run one way, so that QGIS starts without numpy's relatives and no change in the core reaches upwards."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs" / "architecture.md"

# The core from the bottom upwards. A module, or a package with all that is in it, imports from the rows below alone.
LAYERS = (
    ("messages",),
    ("errors", "folders", "holding", "own_process", "protocol", "version"),
    ("monitor", "paths", "tables", "unfinished", "wkb"),
    ("geopackage", "raster"),
    ("acquisition", "remote"),
    ("names",),
    ("counts", "jobs", "product", "styles"),
    ("documents", "provenance", "result", "target"),
    ("stream",),
    ("inputs", "masks", "outputs", "scene", "shadows"),
    ("accuracy", "calibration", "forest", "qa"),
    ("classes", "classification", "deep", "labels", "reporting", "s2cloudless"),
    ("archive", "multitemporal", "references", "shadowing", "zones"),
    ("catalogue", "pipelines"),
    ("run",),
    ("cli",),
    ("__main__",),
)
HEIGHT = {unit: height for height, layer in enumerate(LAYERS) for unit in layer}
FORBIDDEN = {
    "core": {"qgis"},
    "algorithms": {"numpy", "scipy", "rasterio", "lightgbm", "numba", "osgeo"},
    "desktop": {"numpy", "scipy", "rasterio", "lightgbm", "numba", "osgeo"},
    "explorer": {"numpy", "scipy", "rasterio", "lightgbm", "numba", "osgeo"},
}
CORE_FOR_QGIS = {"jobs", "tables", "errors", "messages", "result"}
CORE_FOR = {"algorithms": CORE_FOR_QGIS, "desktop": CORE_FOR_QGIS, "explorer": CORE_FOR_QGIS | {"masks"}}


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


def module_of(path: Path) -> str:
    """Return the dotted name of a file: core.raster.grid, and core.raster for its __init__.py."""
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def graph_of_the_core() -> dict[str, set[str]]:
    """Return which modules of the core each of them imports, wherever in the file."""
    paths = {module_of(path): path for path in modules("core")}
    return {name: set(targets(path, paths)) - {name} for name, path in paths.items()}


def targets(path: Path, known: dict[str, Path]) -> Iterator[str]:
    """Yield the modules that the relative imports of a file lead to."""
    package = path.relative_to(ROOT).parent.parts
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.level:
            base = ".".join((*package[: len(package) - node.level + 1], *filter(None, [node.module])))
            for alias in node.names:
                yield f"{base}.{alias.name}" if f"{base}.{alias.name}" in known else base


def unit_of(module: str) -> str:
    """Return what a module of the core belongs to in :data:`LAYERS`; empty for the core itself."""
    return (module.split(".") + [""])[1]


def circle_in(graph: dict[str, set[str]]) -> list[str]:
    """Return what is left once modules that import nothing that is left are taken away, again and again."""
    left = dict(graph)
    while True:
        free = {name for name, imports in left.items() if not imports & left.keys()}
        if not free:
            return sorted(left)
        left = {name: imports for name, imports in left.items() if name not in free}


def test_every_module_of_the_core_has_its_layer():
    assert set(HEIGHT) == {unit_of(module) for module in graph_of_the_core()} - {""}


def test_no_import_of_the_core_leads_upwards_or_sideways():
    wrong = {
        f"{module} -> {imported}"
        for module, imports in graph_of_the_core().items()
        for imported in imports
        if unit_of(module) != unit_of(imported) and HEIGHT[unit_of(module)] <= HEIGHT[unit_of(imported)]
    }

    assert wrong == set()


def test_no_modules_of_the_core_import_each_other():
    assert circle_in(graph_of_the_core()) == []


def test_a_circle_would_be_found():
    assert circle_in({"a": {"b"}, "b": {"c"}, "c": {"a"}, "d": set()}) == ["a", "b", "c"]


def test_the_page_draws_the_layers():
    if not PAGE.is_file():
        pytest.skip("the release zip has no docs")
    section = PAGE.read_text(encoding="utf-8").partition("## The core")[2].partition("\n## ")[0]
    drawn = re.findall(r"^    (\w+(?: \w+)*)  ", section, re.MULTILINE)

    assert [tuple(line.split()) for line in drawn] == list(reversed(LAYERS))


@pytest.mark.parametrize("folder", FORBIDDEN)
def test_forbidden_packages_are_not_imported(folder):
    found = {
        f"{path.relative_to(ROOT)}: {module}"
        for path in modules(folder)
        for level, module in imported(path)
        if level == 0 and module.split(".")[0] in FORBIDDEN[folder]
    }

    assert found == set()


def test_each_library_of_rasters_is_imported_by_its_driver_alone():
    users = {
        (path.relative_to(ROOT / "core").as_posix(), module.split(".")[0])
        for path in modules("core")
        for level, module in imported(path)
        if level == 0 and module.split(".")[0] in ("rasterio", "osgeo")
    }

    of_drivers = {
        "rasterio_driver": "rasterio",
        "rasterio_files": "rasterio",
        "gdal_driver": "osgeo",
        "gdal_files": "osgeo",
    }
    assert users == {(f"raster/drivers/{module}.py", library) for module, library in of_drivers.items()}


def test_scipy_is_imported_only_where_it_is_used():
    at_once = {
        path.relative_to(ROOT).as_posix()
        for path in modules("core")
        for level, module in imported(path, top_level_only=True)
        if level == 0 and module.split(".")[0] == "scipy"
    }

    assert at_once == set()


def test_click_is_the_command_lines_alone():
    users = {
        path.relative_to(ROOT).as_posix()
        for folder in ("core", "runners", "algorithms", "engine")
        for path in modules(folder)
        for level, module in imported(path)
        if level == 0 and module.split(".")[0] == "click"
    }

    assert users == {f"core/cli/{name}.py" for name in ("benchmark", "commands", "lists", "options", "terminal")}


def test_no_pipeline_imports_another():
    neighbours = {
        f"{path.name}: {module}"
        for path in modules("core/pipelines")
        for level, module in imported(path)
        if level == 1 or module.startswith("pipelines")
    }

    assert neighbours == set()


@pytest.mark.parametrize("folder", CORE_FOR)
def test_what_qgis_loads_takes_from_the_core_what_needs_no_library(folder):
    used = {
        module.split(".")[1]
        for path in modules(folder)
        for level, module in imported(path)
        if level == 2 and module.startswith("core.")
    }

    assert used <= CORE_FOR[folder]


def test_a_desktop_starts_without_numpy():
    """Only what a user opens loads it: QGIS shall not wait, nor fail, for what nobody asked for."""
    at_start = {
        f"{path.name}: {module}"
        for path in (*modules("desktop"), ROOT / "explorer" / "dock.py", ROOT / "explorer" / "__init__.py")
        for level, module in imported(path, top_level_only=True)
        if level and (module.startswith("core.masks") or module in ("overlay", "reading", "worker", "writing"))
    }

    assert at_start == set()


def test_only_the_plugin_and_the_dialog_of_a_scene_lead_to_the_desktop():
    users = {
        path.relative_to(ROOT).as_posix()
        for folder in ("core", "runners", "algorithms", "engine")
        for path in modules(folder)
        for level, module in imported(path)
        if level and module.split(".")[0] in ("desktop", "explorer")
    }

    assert users == {"algorithms/maskscene.py"}


@pytest.mark.parametrize("folder", ["core", "algorithms", "desktop", "explorer"])
def test_the_package_imports_itself_relatively(folder):
    absolute = {
        path.name for path in modules(folder) for level, module in imported(path) if module.startswith("cloudsieve")
    }

    assert absolute == set()
