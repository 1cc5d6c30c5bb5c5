"""Who tells of a run: a program, a person who watches, or a log file."""

from __future__ import annotations

import sys

from .console import Console, JsonLines, Reword


def open_console(json_lines: bool, quiet: bool = False, reword: Reword = str) -> Console:
    """Return who tells of a run: JSON lines on request, a bar on a terminal, plain lines elsewhere."""
    if json_lines:
        return JsonLines(sys.stdout, reword=reword)
    if sys.stderr.isatty() and not quiet:
        from .terminal import Terminal  # brings click, which a child that talks JSON lines never needs

        return Terminal(sys.stderr, reword=reword)
    return Console(sys.stderr, quiet, reword)
