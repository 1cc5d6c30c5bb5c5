"""Links in the documentation lead to files and headings, and every algorithm it names exists."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from cloudsieve.core.jobs import JOBS

ROOT = Path(__file__).resolve().parent.parent
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
LARGEST_PICTURE_BYTES = 400_000

pytestmark = pytest.mark.skipif(not (ROOT / "docs").is_dir(), reason="the release zip has no docs")
MODELS = {path.stem.replace("_", "") for path in (ROOT / "docs" / "models").glob("*.model3")}


def links(page):
    """Return the targets of a page's links and pictures, those to other sites left out."""
    targets = re.findall(r"\]\(([^)\s]+)\)", page.read_text(encoding="utf-8"))
    return [target for target in targets if not re.match(r"[a-z]+:", target)]


def anchors(page):
    """Return the anchors of a page's headings as GitHub makes them."""
    headings = re.findall(r"^#+ (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_lead_somewhere(page):
    broken = []
    for link in links(page):
        file, _, anchor = link.partition("#")
        target = (page.parent / file).resolve() if file else page
        if not target.exists() or (anchor and anchor not in anchors(target)):
            broken.append(link)

    assert not broken


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_algorithms_exist(page):
    named = re.findall(r"\bcloudsieve:([a-z0-9]+)", page.read_text(encoding="utf-8"))

    assert set(named) <= set(JOBS) | MODELS


def test_every_algorithm_has_an_example():
    guide = (ROOT / "docs" / "user-guide.md").read_text(encoding="utf-8")

    assert set(re.findall(r"qgis_process run cloudsieve:([a-z0-9]+)", guide)) - MODELS == set(JOBS)


def test_every_module_is_on_the_map():
    page = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    packages = (f"{path.parent.name}/" for path in (ROOT / "core").glob("*/__init__.py"))
    files = (path.name for path in (ROOT / "core").glob("*.py") if path.name != "__init__.py")

    assert [name for name in (*packages, *files) if f"`{name}`" not in page] == []


def test_pictures_are_small():
    pictures = [path for path in (ROOT / "docs" / "images").iterdir() if path.stat().st_size > LARGEST_PICTURE_BYTES]

    assert not pictures
