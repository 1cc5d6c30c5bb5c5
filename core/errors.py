"""What can go wrong for a user, each with a message that names the thing, what was found and the remedy."""

from __future__ import annotations

import re

from .messages import Message, printable

_SURROGATE = re.compile("[\ud800-\udfff]")
_QUOTED_CHARACTERS = 300
_CANCELLED = Message("Cancelled: no output was written.")
_OUT_OF_MEMORY = Message(
    "This computer has too little free memory for the job; close other programs, or choose a smaller extent or coarser "
    "pixels."
)


def quoted(text: object) -> str:
    """Return what came from outside as a message can hold it: printable, on one line, and no longer than is read."""
    whole = str(text)
    shown = printable(whole[:_QUOTED_CHARACTERS])
    return shown if len(whole) <= _QUOTED_CHARACTERS else f"{shown}..."


def is_text(name: str) -> bool:
    """Tell whether GDAL, a log and JSON can hold a name: it is UTF-8 without an end in its middle."""
    return "\0" not in name and not _SURROGATE.search(name)


class CloudSieveError(Exception):
    """Any failure that the user can understand and mend; everything else is a bug.

    Attributes:
        message: what to tell the user; `str` of the error is the same in English.
    """

    def __init__(self, message: str, /, **values: object) -> None:
        """Take a message, or the template and the values of one; see :class:`.messages.Message`."""
        self.message = Message(message, **values)
        super().__init__(self.message)


class JobError(CloudSieveError):
    """A parameter of the job is missing, contradictory or out of range."""


class InputError(CloudSieveError):
    """An input file, product or grid cannot serve the job."""


class OutputError(CloudSieveError):
    """An output cannot be written where the user wants it."""


class DependencyError(CloudSieveError):
    """A library or the model file that the job needs is not installed."""


class OutOfMemoryError(CloudSieveError):
    """The computer has no memory left for what the job needs."""

    def __init__(self, message: str = _OUT_OF_MEMORY) -> None:
        super().__init__(message)


class CancelledError(CloudSieveError):
    """The user stopped the job; nothing was written."""

    def __init__(self, message: str = _CANCELLED) -> None:
        super().__init__(message)
