"""No picture of the guide is older than what it shows; scripts/pictures makes them anew."""

from __future__ import annotations

import pytest
from cloudsieve.scripts import picture_parts
from cloudsieve.scripts.picture_parts import IMAGES, PICTURES, ROOT

pytestmark = pytest.mark.skipif(not IMAGES.is_dir(), reason="the release zip has no tests")


@pytest.fixture(scope="module")
def stamps(provider):
    return picture_parts.read_stamps()


@pytest.mark.parametrize("picture", PICTURES)
def test_it_shows_what_is_there(picture, stamps):
    changed = [part for part, now in picture_parts.parts_now(picture).items() if stamps[picture].get(part) != now]

    assert not changed, f"{picture} shows an older {changed}: scripts/pictures {picture}"


def test_every_picture_is_there_and_stamped(stamps):
    assert set(stamps) == set(PICTURES)
    assert [picture for picture in PICTURES if not (IMAGES / picture).is_file()] == []


def test_every_picture_of_the_guide_is_made_by_a_script():
    shown = {
        path.name
        for path in IMAGES.iterdir()
        if any(
            path.name in page.read_text(encoding="utf-8")
            for page in [ROOT / "README.md", *(ROOT / "docs").rglob("*.md")]
        )
    }
    meadow = {"meadow_masks.png", "meadow_usable.svg", "meadow_ndvi.svg"}
    made_elsewhere = {"shadows.jpg", *meadow}  # by scripts of their own, which scripts/pictures calls
    drawings = {"shadow_geometry.svg", "growmask_steps.svg"}

    assert shown - made_elsewhere - drawings == set(PICTURES)


@pytest.mark.parametrize("part", ["dialog of maskscene", "toolbox", "threshold explorer", "accuracy report", "legends"])
def test_a_part_tells_something(part, provider):
    assert len(str(picture_parts.PARTS[part]())) > 100


def test_another_label_makes_a_picture_stale(monkeypatch, stamps):
    from cloudsieve.algorithms.maskscene import MaskScene

    before = picture_parts.hash_of("dialog of maskscene")
    monkeypatch.setattr(MaskScene, "displayName", lambda self: "Mask a scene of Sentinel-2")

    assert picture_parts.hash_of("dialog of maskscene") != before
