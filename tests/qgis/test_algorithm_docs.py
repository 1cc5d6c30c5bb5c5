"""The reference in docs/algorithms.md says what the algorithms say."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest
from cloudsieve.algorithms import ALGORITHMS

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def maker():
    spec = importlib.util.spec_from_file_location("make_algorithm_docs", ROOT / "scripts" / "make_algorithm_docs.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_page_is_up_to_date(maker, qgis_app):
    assert maker.PAGE.read_text(encoding="utf-8") == maker.make_page(), "scripts/python scripts/make_algorithm_docs.py"


@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_the_help_button_leads_to_a_heading(algorithm, maker):
    page, _, anchor = algorithm().helpUrl().partition("#")

    assert page.endswith("/docs/algorithms.md")
    assert f"\n## {anchor}\n" in maker.PAGE.read_text(encoding="utf-8")


@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_readme_and_guide_name_every_algorithm(algorithm):
    name, title = algorithm().name(), algorithm().displayName()

    assert f"[`cloudsieve:{name}`](docs/algorithms.md#{name}) | {title} |" in text_of("README.md")
    assert f"*{title}*" in text_of("docs/user-guide.md").split("## Which algorithm when")[1].split("\n## ")[0]


def text_of(page):
    return (ROOT / page).read_text(encoding="utf-8")
