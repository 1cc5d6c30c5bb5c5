#!/usr/bin/env python3
"""List the texts that users see and a language lacks; exit 1 where there are any. `scripts/zip` asks it.

Usage: scripts/untranslated.py [FOLDER OF THE PLUGIN]
"""

from __future__ import annotations

import ast
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from typing import Optional

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))  # needs no QGIS, so any Python will do

from scripts.message_templates import message_templates  # noqa: E402

CALLS = ("translate", "QT_TRANSLATE_NOOP")
FOLDERS = ("algorithms", "desktop", "explorer", "runners")


def program_texts(root: Path) -> set[Optional[str]]:
    """Return the texts in calls of translate and QT_TRANSLATE_NOOP, None for what is no literal, and all messages."""
    texts: set[Optional[str]] = set(message_templates(root))
    for path in (*root.glob("*.py"), *(path for folder in FOLDERS for path in (root / folder).glob("*.py"))):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", None) in CALLS:
                texts.add(getattr(node.args[1], "value", None))
    return texts


def translations(file: Path) -> dict[str, str]:
    """Return the translation of every text in a .ts file; empty where there is none yet."""
    found = {}
    for message in ElementTree.parse(file).getroot().iter("message"):
        translation = message.find("translation")
        is_done = translation is not None and translation.get("type") is None
        found[message.findtext("source", "")] = (translation.text or "") if translation is not None and is_done else ""
    return found


def untranslated(root: Path, file: Path) -> list[str]:
    """Return the texts of the program that a .ts file has no translation of."""
    known = translations(file)
    return sorted(text for text in program_texts(root) if text is not None and not known.get(text))


def main() -> int:
    """Write what every language lacks."""
    root = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT
    lacking = {file.name: untranslated(root, file) for file in sorted((root / "i18n").glob("*.ts"))}
    for name, texts in lacking.items():
        for text in texts:
            print(f"{name}: {text.splitlines()[0]}")
    return int(any(lacking.values()))


if __name__ == "__main__":
    sys.exit(main())
