"""Pages of the documentation that are made from the code: written, or checked to be current."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Callable


def table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    """Return a Markdown table."""
    lines = [head, ("---",) * len(head), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def write_or_check(page: Path, make_page: Callable[[], str], command: str) -> int:
    """Write a page, or with --check return 1 and name the command that makes it where it is out of date."""
    if "--check" not in sys.argv[1:]:
        page.write_text(make_page(), encoding="utf-8")
        return 0
    if page.is_file() and page.read_text(encoding="utf-8") == make_page():
        return 0
    print(f"{page} is out of date: run {command}")
    return 1
