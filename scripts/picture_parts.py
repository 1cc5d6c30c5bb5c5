#!/usr/bin/env python3
"""Which pictures the guide has and what each shows, so that a test can tell when one is out of date.

A picture of a dialog is out of date once a label, a default or an option of that dialog is another; of a log, once its
sentences are others. docs/images/made-of.json keeps what was there when the picture was made, as a hash of each part.

scripts/python scripts/picture_parts.py [--all] [NAME ...]      lists pictures, --all those for reviewers too
scripts/python scripts/picture_parts.py --stamp NAME ...        notes that these were made now
"""

from __future__ import annotations

import argparse
import ast
import hashlib
import json
import os
import re
import sys
import tempfile
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any, Callable

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
from cloudsieve.algorithms import ALGORITHMS
from cloudsieve.core.jobs import MaskSceneJob
from cloudsieve.core.messages import Message
from cloudsieve.core.monitor import SilentMonitor
from cloudsieve.core.run import run
from cloudsieve.core.tables import ERROR_CLASSES, MASK_CLASSES, NODATA_COLOUR
from cloudsieve.scripts.make_algorithm_docs import ADVANCED, OPTIONAL
from cloudsieve.scripts.synthetic_scene import make_product

ROOT = Path(__file__).resolve().parent.parent
IMAGES = ROOT / "docs" / "images"
STAMPS = IMAGES / "made-of.json"
LOGGED_SIZE_M = 3600
FOR_REVIEWERS = (
    "preview.jpg",
    "added_again.jpg",
    "three_scenes.png",
    "batch_log.png",
    "setup.png",
    "menu.png",
)


class _Templates(SilentMonitor):
    """Keeps the sentences of a log without what stands in them."""

    def __init__(self) -> None:
        self.said: list[str] = []

    def info(self, text: str) -> None:
        self.said.append(text.template if isinstance(text, Message) else text)

    warn = info


def dialog(name: str) -> Callable[[], Any]:
    """Return a function that describes the dialog of an algorithm: title, help, and all that its parameters show."""

    def describe() -> Any:
        algorithm = next(made for made in (kind() for kind in ALGORITHMS) if made.name() == name)
        algorithm.initAlgorithm()
        parameters = [
            [
                *(d.name(), d.description(), d.defaultValue(), bool(d.flags() & ADVANCED), bool(d.flags() & OPTIONAL)),
                d.options() if hasattr(d, "options") else None,
            ]
            for d in algorithm.parameterDefinitions()
        ]
        return [algorithm.displayName(), algorithm.shortHelpString(), parameters]

    return describe


def toolbox() -> Any:
    """Return groups and titles of all algorithms and models."""
    models = sorted(path.stem for path in (ROOT / "docs" / "models").glob("*.model3"))
    return [[algorithm.group(), algorithm.displayName()] for algorithm in (kind() for kind in ALGORITHMS)] + models


def model() -> Any:
    """Return the steps of the model that the designer shows."""
    return (ROOT / "docs" / "models" / "masked_bands.model3").read_text(encoding="utf-8")


def legends() -> Any:
    """Return names and colours of what a mask shows."""
    return [[entry.value, entry.label, entry.colour] for entry in (*MASK_CLASSES, *ERROR_CLASSES)] + [NODATA_COLOUR]


def texts(*files: str) -> Callable[[], Any]:
    """Return a function that gives the texts in source files: what windows and pages of our own show."""

    def describe() -> Any:
        return [sorted(set(_texts_in(ast.parse((ROOT / file).read_text(encoding="utf-8"))))) for file in files]

    return describe


def _texts_in(tree: ast.Module) -> Iterator[str]:
    documentation = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        text = node.value if isinstance(node, ast.Constant) and id(node) not in documentation else None
        if isinstance(text, str) and (" " in text or text[:1].isupper()):  # what people read, and no keys and formats
            yield text


@cache
def _run_of_a_scene() -> tuple[list[str], str]:
    with tempfile.TemporaryDirectory() as folder:
        product = make_product(Path(folder), size_m=LOGGED_SIZE_M)
        monitor, report = _Templates(), Path(folder) / "report.html"
        run(MaskSceneJob(str(product), str(Path(folder) / "mask.tif"), report=str(report)), monitor)
        return sorted(set(monitor.said)), report.read_text(encoding="utf-8")


def log() -> Any:
    """Return the sentences in the log of a run."""
    return _run_of_a_scene()[0]


def report() -> Any:
    """Return headings and names of rows in the report of a run."""
    return re.findall(r"<(?:h\d|th)[^>]*>(.*?)</(?:h\d|th)>", re.sub(r"S2B_\w+", "", _run_of_a_scene()[1]))


PARTS: dict[str, Callable[[], Any]] = {
    "toolbox": toolbox,
    "designer": model,
    "legends": legends,
    "log of a run": log,
    "report of a run": report,
    "threshold explorer": texts("explorer/dock.py"),
    "menu and messages": texts("desktop/menu.py", "desktop/scene_dialog.py"),
    "form of a sample": texts("algorithms/class_buttons.py"),
    "accuracy report": texts("core/accuracy/report.py", "core/accuracy/measures.py"),
    "overview": texts("core/archive/overview.py"),
    **{f"dialog of {name}": dialog(name) for name in ("maskscene", "cloudshadow", "s2cloudless")},
}
# Drawn by scripts/pictures; what is not here is older than it, or drawn by hand.
PICTURES: dict[str, tuple[str, ...]] = {
    "toolbox.png": ("toolbox",),
    "dropped.jpg": ("menu and messages",),
    "maskscene_dialog.png": ("dialog of maskscene",),
    "maskscene_advanced.png": ("dialog of maskscene",),
    "maskscene_log.png": ("dialog of maskscene", "log of a run"),
    "result_mask.jpg": ("legends",),
    "result_sources.jpg": ("legends",),
    "batch_panel.png": ("dialog of maskscene",),
    "modeler.png": ("designer",),
    "explorer.jpg": ("threshold explorer", "legends"),
    "cloudshadow_dialog.png": ("dialog of cloudshadow",),
    "offset_refused.png": ("dialog of s2cloudless",),
    "label_form.png": ("form of a sample",),
    "run_report.png": ("report of a run", "legends"),
    "accuracy_report.png": ("accuracy report",),
    "threshold_report.png": ("accuracy report",),
    "overview.png": ("overview", "legends"),
    "demo.jpg": (),
    "recipe_level2a.jpg": ("legends",),
    "recipe_hls.jpg": ("legends",),
    "recipe_composite.jpg": (),
    "wrong_masks.jpg": ("legends",),
}


def hash_of(part: str) -> str:
    """Return what a part looks like at present, as a short hash."""
    text = json.dumps(PARTS[part](), ensure_ascii=False, default=str)
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def parts_now(picture: str) -> dict[str, str]:
    """Return the hashes of what a picture shows."""
    return {part: hash_of(part) for part in PICTURES[picture]}


def read_stamps() -> dict[str, dict[str, str]]:
    """Return the hashes of what was there when the pictures were made, by picture."""
    return dict(json.loads(STAMPS.read_text(encoding="utf-8")))


def stamp(pictures: Iterable[str]) -> None:
    """Note what is there now as what these pictures show."""
    stamps = read_stamps() if STAMPS.is_file() else {}
    stamps.update({picture: parts_now(picture) for picture in pictures if (IMAGES / picture).is_file()})
    kept = {picture: stamps[picture] for picture in PICTURES if picture in stamps}
    STAMPS.write_text(json.dumps(kept, indent=2) + "\n", encoding="utf-8")


def main() -> int:
    """List pictures, or stamp them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*")
    parser.add_argument("--all", action="store_true")
    parser.add_argument("--stamp", action="store_true")
    options = parser.parse_args()
    known = [*PICTURES, *FOR_REVIEWERS]
    unknown = sorted(set(options.names) - set(known))
    if unknown:
        print(f"There is no picture {', '.join(unknown)}; there are {', '.join(known)}.", file=sys.stderr)
        return 1
    if options.stamp:
        stamp(options.names)
        return 0
    print(*(options.names or (known if options.all else PICTURES)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
