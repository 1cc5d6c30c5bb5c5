"""What can go wrong for a user, each with a message that names the thing, what was found and the remedy."""

from __future__ import annotations


class CloudSieveError(Exception):
    """Any failure that the user can understand and mend; everything else is a bug."""


class JobError(CloudSieveError):
    """A parameter of the job is missing, contradictory or out of range."""


class InputError(CloudSieveError):
    """An input file, product or grid cannot serve the job."""


class OutputError(CloudSieveError):
    """An output cannot be written where the user wants it."""


class DependencyError(CloudSieveError):
    """A library or the model file that the job needs is not installed."""


class CancelledError(CloudSieveError):
    """The user stopped the job; nothing was written."""

    def __init__(self) -> None:
        super().__init__("Cancelled: no output was written.")
