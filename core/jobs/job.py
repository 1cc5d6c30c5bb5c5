"""What all jobs share."""

from __future__ import annotations

import dataclasses
import json
from dataclasses import dataclass
from typing import ClassVar

from ..errors import JobError
from ..paths import plain_path
from .fields import Kind, Role, described_fields, paths_of


@dataclass(frozen=True)
class Job:
    """A name, JSON both ways, and validation on construction.

    Attributes:
        is_made_of_jobs: its pipeline has other jobs carried out.
    """

    name: ClassVar[str] = ""
    is_made_of_jobs: ClassVar[bool] = False

    def __post_init__(self) -> None:
        for field, description in described_fields(self):
            if description.kind is Kind.PRODUCT and isinstance(getattr(self, field.name), str):
                object.__setattr__(self, field.name, plain_path(getattr(self, field.name)))
            description.check(getattr(self, field.name))
        self.check()

    def check(self) -> None:
        """Raise :class:`JobError` where fields contradict each other; groups and jobs add to it."""

    @property
    def needs_network(self) -> bool:
        """Whether it needs a deep network for what it is asked for."""
        return False

    @property
    def gives_back_arrays(self) -> bool:
        """Whether large arrays should go back to the system at once: beside a network, which is large itself."""
        return self.needs_network

    def to_json(self) -> str:
        """Return the job as one JSON object with its name under "job"."""
        return json.dumps({"job": self.name, **dataclasses.asdict(self)}, indent=2)

    def input_paths(self) -> tuple[str, ...]:
        """Return the paths that the job reads."""
        return tuple(path for paths in paths_of(self, Role.INPUT).values() for path in paths)

    def output_paths(self) -> tuple[str, ...]:
        """Return the paths that the job writes."""
        return tuple(path for paths in paths_of(self, Role.OUTPUT).values() for path in paths)


def require(condition: bool, template: str, /, **values: object) -> None:
    """Raise :class:`JobError` with this message and these values unless the condition holds."""
    if not condition:
        raise JobError(template, **values)
