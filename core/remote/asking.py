"""How whoever waits for a server learns that the user wants no more."""

from __future__ import annotations

from typing import Callable

# Raises where the user wants no more; called between chunks, and while a server is waited for.
Ask = Callable[[], object]


def never_stop() -> None:
    """Go on."""
