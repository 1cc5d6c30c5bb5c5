"""The fields of a job with their types, as dialogs and command line see them."""

from __future__ import annotations

import dataclasses
import enum
import typing
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Union

from .fields import Field, described_fields
from .job import Job


@dataclass(frozen=True)
class JobField:
    """One field of a job.

    Attributes:
        name: of the field.
        kind: its type, without Optional.
        default: what it is where the user gives nothing, MISSING where something must be given.
        about: key, role, range and options.
    """

    name: str
    kind: Any
    default: Any
    about: Field

    @property
    def key(self) -> str:
        """The frozen key of the parameter."""
        return self.about.key

    @property
    def is_optional(self) -> bool:
        """Whether the parameter may stay empty."""
        return self.default is None or self.default in ((), "")

    @property
    def is_list(self) -> bool:
        """Whether the field holds any number of values."""
        return typing.get_origin(self.kind) is tuple

    @property
    def choices(self) -> Sequence[Any]:
        """What can be chosen, in the order of the dialog; empty where the field is no choice."""
        if isinstance(self.kind, type) and issubclass(self.kind, enum.Enum):
            return list(self.kind)
        return self.about.options

    @property
    def ids(self) -> tuple[str, ...]:
        """What can be chosen as it is typed, and named in messages; in the same order."""
        return tuple(str(choice.value if isinstance(choice, enum.Enum) else choice) for choice in self.choices)

    def default_positions(self) -> Any:
        """Return the position, or positions, of the default among the choices; None where nothing is chosen."""
        if self.is_list:
            return [self.choices.index(value) for value in self.default] or None
        return 0 if self.default is dataclasses.MISSING else self.choices.index(self.default)


def fields_of(job: type[Job]) -> dict[str, JobField]:
    """Return the fields of a job, or of a group of parameters that jobs share, by name."""
    hints = typing.get_type_hints(job)
    return {
        field.name: JobField(field.name, _without_none(hints[field.name]), field.default, about)
        for field, about in described_fields(job)
    }


def _without_none(hint: Any) -> Any:
    if typing.get_origin(hint) is not Union:
        return hint
    return next(kind for kind in typing.get_args(hint) if kind is not type(None))
