#!/usr/bin/env python3
"""Write the templates of all messages as calls of translate, for `scripts/i18n`, whose tool finds nothing else.

Usage: scripts/message_templates.py > FILE.py
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDERS = ("core", "engine", "runners", "algorithms")
ERRORS = (
    *("CloudSieveError", "JobError", "InputError", "OutputError", "DependencyError", "OutOfMemoryError", "EngineError"),
    *("_AngleError", "_NoDataInUseError"),
)
# Which argument of a call is a template; of what is logged it is the first.
PLACES = {
    **dict.fromkeys(("Message", *ERRORS), 0),
    **dict.fromkeys(("require", "_require", "ClassValue", "BitField", "_confidence"), 1),
    **{"Suspicion": 0, "Contradiction": 2},
}
LOGGED = ("info", "warn")
PLACEHOLDER = re.compile(r"\{\w+(?::[^{}]*)?\}")


def message_templates(root: Path) -> list[str]:
    """Return the templates in the order of the program, those that are nothing but placeholders left out."""
    found = [literal for _, argument in template_arguments(root) for literal in literals_in(argument)]
    return [text for text in dict.fromkeys(found) if any(map(str.isalpha, PLACEHOLDER.sub("", text)))]


def template_arguments(root: Path) -> Iterator[tuple[str, ast.expr]]:
    """Yield where a message is made, file and line, and the expression of its template."""
    for folder in FOLDERS:
        for path in sorted((root / folder).rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Call):
                    place = _place_of_template(node.func)
                    if place is not None and len(node.args) > place:
                        yield f"{path.relative_to(root)}:{node.lineno}", node.args[place]


def literals_in(argument: ast.expr) -> list[str]:
    """Return the texts that an expression can be: a literal, or one of two."""
    if isinstance(argument, ast.IfExp):
        return [*literals_in(argument.body), *literals_in(argument.orelse)]
    return [argument.value] if isinstance(argument, ast.Constant) and isinstance(argument.value, str) else []


def _place_of_template(called: ast.expr) -> int | None:
    if isinstance(called, ast.Attribute):
        return 0 if called.attr in LOGGED else None
    return PLACES.get(getattr(called, "id", ""))


def main() -> None:
    """Write one call for each template."""
    for text in message_templates(ROOT):
        print(f'translate("CloudSieve", {text!r})')


if __name__ == "__main__":
    main()
