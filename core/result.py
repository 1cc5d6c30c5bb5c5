"""What a run gives back."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Union

from .jobs import Job, Role, described_fields

Number = Union[float, list[int]]

SOURCE_NAMES = "source_names"
SCENE = "scene"


@dataclass(frozen=True)
class Result:
    """Outputs and numbers of one run.

    Attributes:
        outputs: path of each file that was written, by the job's field.
        numbers: counts and shares by name ("masked_percent", "valid_pixels", ...); NaN where there is nothing to share.
        source_names: who flags a pixel of the sources raster, in the order of the bits.
        scene: what was masked, for people: tile and date ("T32TMT 2023-07-12"), or the name of a file; may be empty.
    """

    outputs: Mapping[str, str]
    numbers: Mapping[str, Number] = field(default_factory=dict)
    source_names: tuple[str, ...] = ()
    scene: str = ""

    def __getitem__(self, name: str) -> Any:
        """Return an output's path or a number by its name."""
        return {**self.outputs, **self.numbers}[name]

    def to_dict(self) -> dict[str, Any]:
        """Return one flat dictionary that JSON can hold: NaN is no JSON, so it becomes None."""
        names = {SOURCE_NAMES: list(self.source_names)} if self.source_names else {}
        scene = {SCENE: self.scene} if self.scene else {}
        return {**self.outputs, **names, **scene, **{name: _finite(number) for name, number in self.numbers.items()}}

    @classmethod
    def from_dict(cls, job: Job, values: Mapping[str, Any]) -> Result:
        """Return the result of a job that :meth:`to_dict` made flat."""
        outputs = {field.name for field, description in described_fields(job) if description.role is Role.OUTPUT}
        numbers = {
            name: math.nan if value is None else value
            for name, value in values.items()
            if name not in outputs and name not in (SOURCE_NAMES, SCENE)
        }
        return cls(
            {name: path for name, path in values.items() if name in outputs},
            numbers,
            tuple(values.get(SOURCE_NAMES, ())),
            values.get(SCENE, ""),
        )


def _finite(number: Number) -> Number | None:
    return None if isinstance(number, float) and not math.isfinite(number) else number
