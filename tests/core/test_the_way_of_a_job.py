"""The way of one job through the core is short: its product is opened once, and few modules pass it on."""

from __future__ import annotations

import functools
import importlib
import os
import sys
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from cloudsieve.core import run as run_module
from cloudsieve.core.jobs import Evaluator, Job, MaskSceneJob, S2cloudlessJob
from cloudsieve.core.product import Product, metadata, places, product, xml_files
from cloudsieve.core.run import run
from cloudsieve.core.target import Target
from cloudsieve.scripts.synthetic_scene import make_product
from cloudsieve.tests.core.rasters import Recorder

CORE = Path(run_module.__file__).resolve().parent
MOST_MODULES = 10
MOST_CALLS = 21


@pytest.fixture(scope="module")
def l1c(tmp_path_factory) -> str:
    return str(make_product(tmp_path_factory.mktemp("l1c"), size_m=1200))


@pytest.fixture(scope="module")
def l2a(tmp_path_factory) -> str:
    return str(make_product(tmp_path_factory.mktemp("l2a"), size_m=1200, level="L2A"))


@pytest.fixture
def opened(monkeypatch) -> Counter[str]:
    """How often each metadata file is parsed, and each granule looked for, while the test runs."""
    counts: Counter[str] = Counter()

    def counting(function: Any, name: str) -> Any:
        def count(place: Any, *arguments: Any) -> Any:
            counts[f"{name} {place}"] += 1
            return function(place, *arguments)

        return count

    monkeypatch.setattr(metadata, "parse_xml", counting(xml_files.parse_xml, "XML"))
    monkeypatch.setattr(product, "find_granule", counting(places.find_granule, "granule"))
    return counts


class TestTheProductIsOpenedOnce:
    def job(self, way: str, l1c: str, l2a: str, output: str, forest: dict[str, Any]) -> Job:
        return {
            "L1C": MaskSceneJob(l1c, output, **forest),
            "L2A": MaskSceneJob(l2a, output, cldprb_threshold=50, **forest),
            "L1C with L2A": MaskSceneJob(l1c, output, scl_product=l2a, cldprb_threshold=50, **forest),
            "probability": S2cloudlessJob(output, product=l1c, **forest),
        }[way]

    @pytest.mark.parametrize(("way", "products"), [("L1C", 1), ("L2A", 1), ("L1C with L2A", 2), ("probability", 1)])
    def test_by_a_run(self, tmp_path, one_tree, l1c, l2a, opened, way, products):
        forest = {"model": one_tree, "engine": Evaluator.NUMPY}
        run(self.job(way, l1c, l2a, str(tmp_path / "o.tif"), forest), Recorder())

        assert set(opened.values()) == {1}
        assert sum(name.startswith("granule") for name in opened) == products
        assert sum(name.startswith("XML") for name in opened) == 2 * products  # of the product, and of its tile


Call = tuple[str, int, str, str]


@contextmanager
def calls_between_modules() -> Iterator[set[Call]]:
    """Note which calls pass a job, target or product from one module or package of the core to another."""
    calls: set[Call] = set()

    def note(frame: Any, event: str, _: Any) -> None:
        callee = unit_of(frame)
        caller = frame.f_back
        while caller is not None and not unit_of(caller):
            caller = caller.f_back
        if event != "call" or not callee or caller is None or unit_of(caller) == callee:
            return
        code = frame.f_code
        names = code.co_varnames[: code.co_argcount + code.co_kwonlyargcount]
        if any(isinstance(frame.f_locals.get(name), (Job, Target, Product)) for name in names if name != "self"):
            calls.add((unit_of(caller), caller.f_lineno, callee, code.co_name))

    threading.setprofile(note)
    sys.setprofile(note)
    try:
        yield calls
    finally:
        sys.setprofile(None)
        threading.setprofile(None)  # type: ignore[arg-type]


def unit_of(frame: Any) -> str:
    """Return the module or package of the core in which a frame runs, empty for other code."""
    return _unit_in(frame.f_code.co_filename)


@functools.cache
def _unit_in(path: str) -> str:
    file = os.path.realpath(path)
    return file[len(str(CORE)) + 1 :].split(os.sep)[0].replace(".py", "") if file.startswith(f"{CORE}{os.sep}") else ""


@pytest.mark.parametrize(("shadows", "beyond"), [(False, set()), (True, {"shadowing", "shadows"})])
def test_few_modules_pass_a_scene_on(tmp_path, one_tree, l1c, shadows, beyond):
    importlib.import_module("cloudsieve.core.pipelines.maskscene")
    job = MaskSceneJob(l1c, str(tmp_path / "m.tif"), shadows=shadows, model=one_tree, engine=Evaluator.NUMPY)
    with calls_between_modules() as calls:
        run(job, Recorder())

    entered = {callee for _, _, callee, _ in calls}
    assert beyond <= entered
    assert len(entered - beyond) <= MOST_MODULES
    assert len(calls) <= MOST_CALLS
