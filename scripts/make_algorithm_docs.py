#!/usr/bin/env python3
"""Write docs/algorithms.md from the algorithms' own definitions, or with --check tell whether it is up to date.

scripts/python scripts/make_algorithm_docs.py [--check]
"""

from __future__ import annotations

import dataclasses
import enum
import json
import re
import sys
import typing
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, Optional

from cloudsieve.algorithms import ALGORITHMS
from cloudsieve.algorithms.base import CloudSieveAlgorithm
from cloudsieve.core.jobs import JOBS
from cloudsieve.scripts.generated_page import table, write_or_check
from qgis.core import QgsProcessingParameterDefinition as Definition
from qgis.core import QgsProcessingParameterEnum as Choice
from qgis.core import QgsProcessingParameterNumber as Number

PAGE = Path(__file__).resolve().parent.parent / "docs" / "algorithms.md"

HEAD = """# The algorithms

This page is generated from the algorithms themselves by `scripts/make_algorithm_docs.py`; edit those.

| id | name | what it does |
| --- | --- | --- |
{rows}

For all of them:

- A mask is 0 clear, 1 masked, 255 NoData. A probability is 0 to 1 with NaN as NoData. Unknown is never clear.
- Outputs are Cloud Optimized GeoTIFFs. They appear whole or not at all: after an error or Cancel the old file is still
  there. Their tags hold product, baseline, offset, model, versions and every parameter (`gdalinfo` shows them).
- Choices are given by their number in scripts and models. The numbers never change.
- Parameters marked *advanced* are in the folded group of the dialog.
- "As a job" is what `cloudsieve --json` takes: one JSON object. A key that is left out has the default
  shown; `null` means not set. Keys shown as `"..."` must be given."""

# By the names of QGIS 3.22, which later ones understand; the stubs know the newest ones alone.
ADVANCED = Definition.Flag.FlagAdvanced  # type: ignore[attr-defined]
OPTIONAL = Definition.Flag.FlagOptional  # type: ignore[attr-defined]
KINDS = {
    "raster": "raster layer",
    "multilayer": "raster layers",
    "band": "band number",
    "file": "file or folder",
    "extent": "extent",
    "boolean": "yes or no",
    "string": "text",
    "vector": "vector layer",
    "field": "field",
}
# Pages of docs/recipes by the algorithms that they are about.
RECIPES = {
    "maskscene": ("shadows", "level-2a", "before-2022", "downloading", "wrong-masks"),
    "maskfolder": ("many-scenes", "downloading"),
    "s2cloudless": ("before-2022", "wrong-masks"),
    "cloudshadow": ("shadows",),
    "maskfromqa": ("hls-and-landsat", "wrong-masks"),
    "maskfromscl": ("level-2a",),
    "hybridmask": ("wrong-masks",),
    "growmask": ("wrong-masks",),
    "applymask": ("statistics", "mosaic"),
    "usableshare": ("statistics",),
    "timeseries": ("statistics",),
}
UNITS = r" \((metres|square metres|pixels|percent|0 to 1)\)$"
SEE_SCHEMES = "see [what the numbers mean](qa-schemes.md)"
PLACEHOLDER = "..."


def make_page() -> str:
    """Return the whole page."""
    made = [algorithm() for algorithm in ALGORITHMS]
    for algorithm in made:
        algorithm.initAlgorithm()
    rows = (f"| [`{a.name()}`](#{a.name()}) | {a.displayName()} | {a.shortDescription()} |" for a in made)
    return "\n\n".join([HEAD.format(rows="\n".join(rows)), *map(_section, made)]) + "\n"


def _section(algorithm: CloudSieveAlgorithm) -> str:
    definitions = algorithm.parameterDefinitions()
    inputs = [d for d in definitions if not d.isDestination()]
    outputs = [d for d in definitions if d.isDestination()]
    return "\n\n".join(
        (
            f"## {algorithm.name()}",
            f"**{algorithm.displayName()}**, `cloudsieve:{algorithm.name()}`, group {algorithm.group()}.",
            algorithm.shortHelpString(),
            *_recipes(algorithm.name()),
            table(("key", "parameter", "values", "default", "unit"), map(_input_row, inputs)),
            table(("output", "what it is"), _output_rows(algorithm, outputs)),
            f"As a job:\n\n```json\n{_job_example(algorithm.name())}\n```",
            *_job_choices(algorithm.name()),
        )
    )


def _recipes(name: str) -> Iterator[str]:
    """Yield one line that leads to the recipes of an algorithm, where there are any."""
    pages = [(PAGE.parent / "recipes" / f"{page}.md") for page in RECIPES.get(name, ())]
    links = [f"[{page.read_text(encoding='utf-8').splitlines()[0][2:]}](recipes/{page.name})" for page in pages]
    if links:
        yield f"Recipes: {', '.join(links)}."


def _input_row(definition: Definition) -> tuple[str, ...]:
    label = definition.description()
    unit = re.search(UNITS, label)
    name = re.sub(UNITS, "", label)
    advanced = " *Advanced.*" if definition.flags() & ADVANCED else ""
    meaning = f"**{name}**. {definition.help()}{advanced}"
    return f"`{definition.name()}`", meaning, _values(definition), _default(definition), unit[1] if unit else ""


def _values(definition: Definition) -> str:
    if isinstance(definition, Number):
        return _range(definition)
    if not isinstance(definition, Choice):
        return KINDS[definition.type()]
    if definition.name() == "SCHEME":
        return SEE_SCHEMES
    choices = "<br>".join(f"{number} {text}" for number, text in enumerate(definition.options()))
    return f"any of:<br>{choices}" if definition.allowMultiple() else choices


def _range(definition: Number) -> str:
    kind = "whole number" if definition.dataType() == Number.Type.Integer else "number"
    low, high = definition.minimum(), definition.maximum()
    lowest = f", {low:g} or more" if low > -1e300 else ""
    return f"{kind}, {low:g} to {high:g}" if high < min(1e300, sys.maxsize >> 32) else f"{kind}{lowest}"


def _default(definition: Definition) -> str:
    default = definition.defaultValue()
    if default in (None, ""):
        return "not set" if definition.flags() & OPTIONAL else "required"
    if isinstance(default, list):
        return ", ".join(map(str, default))
    if isinstance(default, bool):
        return "yes" if default else "no"
    return f"`{default}`" if isinstance(default, str) else f"{default:g}"


def _output_rows(algorithm: CloudSieveAlgorithm, destinations: Iterable[Definition]) -> Iterator[tuple[str, str]]:
    for definition in destinations:
        optional = " Optional." if definition.flags() & OPTIONAL else ""
        yield f"`{definition.name()}`", f"**{definition.description()}**. {definition.help()}{optional}"
    written = {definition.name() for definition in algorithm.destinationParameterDefinitions()}
    for output in algorithm.outputDefinitions():
        if output.name() not in written:
            yield f"`{output.name()}`", output.description()


def _job_example(name: str) -> str:
    fields = {field.name: _job_value(field) for field in dataclasses.fields(JOBS[name])}
    return json.dumps({"job": name, **fields}, indent=2)


def _job_value(field: dataclasses.Field[Any]) -> Any:
    if field.default is not dataclasses.MISSING:
        return field.default
    return [PLACEHOLDER, PLACEHOLDER] if "tuple" in str(field.type) else PLACEHOLDER


def _job_choices(name: str) -> list[str]:
    hints = typing.get_type_hints(JOBS[name])
    choices = {key: _options(hint) for key, hint in hints.items() if isinstance(hint, type)}
    lines = [f"- `{key}`: {', '.join(options)}" for key, options in choices.items() if options]
    if "scheme" in hints:
        lines.append("- `scheme`, `categories`: the ids in [what the numbers mean](qa-schemes.md)")
    return ["\n".join(lines)] if lines else []


def _options(hint: type) -> Optional[list[str]]:
    return [f"`{member.value}`" for member in hint] if issubclass(hint, enum.Enum) else None


if __name__ == "__main__":
    sys.exit(write_or_check(PAGE, make_page, "scripts/python scripts/make_algorithm_docs.py"))
