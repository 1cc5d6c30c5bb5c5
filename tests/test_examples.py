"""Every example in the documentation of the Python package runs and gives what it says."""

from __future__ import annotations

import doctest
from pathlib import Path

import cloudsieve
import numpy as np
import pytest
from cloudsieve.scripts.synthetic_scene import make_product
from cloudsieve.tests.core.rasters import write

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "python.md"
TEXTS = {"cloudsieve": cloudsieve.__doc__ or ""}
if PAGE.exists():
    TEXTS["docs/python.md"] = PAGE.read_text(encoding="utf-8")


@pytest.fixture
def files_of_the_examples(tmp_path, monkeypatch) -> None:
    """A mask of 10 x 10 pixels with 9 in its middle, an Fmask raster on its grid, a product."""
    monkeypatch.chdir(tmp_path)
    mask = np.zeros((10, 10), "uint8")
    mask[4:7, 4:7] = 1
    write(Path("mask.tif"), mask, pixel_m=20)
    write(Path("fmask.tif"), np.where(mask, 4, 0), pixel_m=20)
    make_product(tmp_path, size_m=1200).rename("S2B.SAFE")


@pytest.mark.parametrize("name", TEXTS)
def test_examples(name, files_of_the_examples):
    examples = doctest.DocTestParser().get_doctest(TEXTS[name], {}, name, name, 0)
    report: list[str] = []

    result = doctest.DocTestRunner().run(examples, out=report.append)

    assert result.attempted > 1
    assert result.failed == 0, "".join(report)
