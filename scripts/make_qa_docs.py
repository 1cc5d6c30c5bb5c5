#!/usr/bin/env python3
"""Write docs/qa-schemes.md from the class tables, or with --check tell whether it is up to date."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "qa-schemes.md"
sys.path.insert(0, str(ROOT))

from core.tables import (  # noqa: E402
    CATEGORIES,
    NODATA_ID,
    SCHEMES,
    SCL_CLASSES,
    SCL_PRESET_CLASSES,
    BitField,
    Kind,
    Scheme,
    category_of,
    position,
)
from scripts.generated_page import table, write_or_check  # noqa: E402

HEAD = """# What the numbers in a QA raster mean

This page is generated from the tables in `core/tables` by `scripts/make_qa_docs.py`; edit those.

The same number means different things in different products: 2 is cloud shadow for Fmask 4, cloud for python-fmask and
a bit for HLS. CloudSieve therefore never guesses. You choose the scheme; the run compares every number in the raster
with the table, logs the share of each class, refuses what the scheme cannot have written and names the schemes that
fit."""

RULES = """## Rules for all schemes

- A pixel is masked when it belongs to any of the selected classes. A class that the scheme does not know is passed
  over; it is an error when none is known.
- NoData in the mask (255): the scheme's fill, NaN, and the NoData value that the raster declares as far as it is free.
  In a list of values the table wins over the declared value. Among bits a declared 0 does not count: it means that
  nothing is flagged.
- Confidence (Landsat): without a minimum confidence the flag bits decide, and a class without a flag is read at the
  level in the table. With it, classes that have a confidence are masked at that level or above, whatever their flag
  says; the others keep their flag."""


def make_page() -> str:
    """Return the whole page."""
    sections = [HEAD, RULES, _categories(), *(_scheme(i, scheme) for i, scheme in enumerate(SCHEMES)), _scl()]
    return "\n\n".join(sections) + "\n"


def _categories() -> str:
    rows = ((str(number), f"`{category.id}`", category.label) for number, category in enumerate(CATEGORIES))
    return "## Classes\n\n" + table(("CLASSES", "id", "class"), rows)


def _scheme(number: int, scheme: Scheme) -> str:
    parts = [f"## {scheme.label}", f"SCHEME {number}, `{scheme.id}`. {scheme.note}".rstrip()]
    if scheme.values:
        rows = ((str(entry.value), entry.label, category_of(entry.category).label) for entry in scheme.values)
        parts.append(table(("value", "meaning", "class"), rows))
    if scheme.bits:
        flags = ((position(f, scheme), f.label, category_of(f.category).label, _test(f, scheme)) for f in scheme.bits)
        parts.append(table((scheme.kind.value, "meaning", "class", "masked when"), flags))
    if scheme.kind is Kind.BITS and scheme.nodata_values:
        parts.append(f"Whole values read as NoData: {_join(scheme.nodata_values)}.")
    if scheme.source:
        parts.append(f"Source: {scheme.source}.")
    return "\n\n".join(parts)


def _test(field: BitField, scheme: Scheme) -> str:
    if field.category == NODATA_ID:
        return "1: NoData"
    if field.category not in scheme.categories:
        return "never"
    if not field.confidence:
        return "1"
    by_default = field in scheme.selected_bits([field.category])
    return f"{field.level}, or CONFIDENCE" if by_default else "CONFIDENCE"


def _scl() -> str:
    rows = (
        (str(scl.value), scl.label, f"`{scl.xml_name}`", "yes" if scl.masked_by_default else "") for scl in SCL_CLASSES
    )
    presets = (f"- `{preset.value}`: {_join(classes)}" for preset, classes in SCL_PRESET_CLASSES.items())
    return "\n\n".join(
        (
            "## Sentinel-2 scene classification (SCL)",
            "0 is NoData. Numbers above 11 are never written by Sen2Cor; they come from overviews or smooth "
            "resampling, become NoData and are counted in the log.",
            table(("value", "name", "name in the XML", "masked by default"), rows),
            "Presets:",
            "\n".join(presets),
        )
    )


def _join(numbers: Iterable[int]) -> str:
    return ", ".join(map(str, numbers))


if __name__ == "__main__":
    sys.exit(write_or_check(PAGE, make_page, "scripts/make_qa_docs.py"))
