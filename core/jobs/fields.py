"""What a field of a job is for: its role, its name in the dialogs, its unit and range, said where it is declared.

Whatever asks which files a run reads and writes, which numbers are allowed or what an option is called derives it from
here: validation, the guard against overwriting inputs, provenance, dialogs, command line and documentation.
"""

from __future__ import annotations

import dataclasses
import enum
import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Optional

from ..errors import JobError, is_text, quoted
from ..messages import Message, Parameter


class Role(enum.Enum):
    """What a run does with the value."""

    INPUT = "input"  # reads the file
    OUTPUT = "output"  # writes the file
    SETTING = "setting"


class Kind(enum.Enum):
    """What the value is, where its type alone does not tell."""

    PLAIN = "plain"
    PRODUCT = "product"
    PRODUCTS = "products"  # a folder of them, or a list
    FOLDER = "folder"
    JOBS = "jobs"  # a list of jobs
    RASTER = "raster"
    TABLE = "table"
    REPORT = "report"
    VECTOR = "vector"
    MODEL = "model"
    BAND = "band"
    EXTENT = "extent"
    CRS = "crs"
    OPTION = "option"  # one of `options`
    OPTIONS = "options"  # any of `options`


class Content(enum.Enum):
    """What the pixels of an output mean; stored in the file, and what styles it."""

    MASK = "mask"
    PROBABILITY = "probability"
    SOURCES = "sources"
    BANDS = "bands"
    HEIGHT = "height"
    AGREEMENT = "agreement"
    ERRORS = "errors"
    CLASSES = "classes"
    SHADOW_PROBABILITY = "shadow-probability"


@dataclass(frozen=True)
class Field:
    """What a field of a job is for.

    Attributes:
        key: its frozen name in dialogs, models and messages.
        help: one sentence for the command line and the reference.
        role: what a run does with it.
        kind: what it is.
        content: what the pixels of an output raster mean.
        options: what can be chosen, in the frozen order, for a choice that is no enum.
        unit: of a number, as people read it.
        minimum: the smallest allowed number.
        above: all allowed numbers are larger than this one.
        maximum: the largest allowed number.
        in_older_models: what a model means that was stored before the parameter existed; None where it always did.
    """

    key: str
    help: str
    role: Role = Role.SETTING
    kind: Kind = Kind.PLAIN
    content: Optional[Content] = None
    options: tuple[Any, ...] = ()
    unit: str = ""
    minimum: Optional[float] = None
    above: Optional[float] = None
    maximum: Optional[float] = None
    in_older_models: Any = None

    @property
    def is_file(self) -> bool:
        """Whether the value is a path, or several."""
        return self.role is not Role.SETTING

    def check(self, value: Any) -> None:
        """Raise :class:`JobError` naming the key where a number is out of range or a path empty, or one of several."""
        for item in value if isinstance(value, tuple) else (value,):
            if self.is_file and item == "":
                raise JobError(
                    "{key} is empty; give the path of a file, or leave it out where it is optional.",
                    key=Parameter(self.key),
                )
            if self.is_file and isinstance(item, str) and not is_text(item):
                raise JobError(
                    "{key} is {path}, which holds characters that are no text; rename its files and folders.",
                    key=Parameter(self.key),
                    path=quoted(item),
                )
            if isinstance(item, (int, float)) and not self._allows(item):
                remedy = Message("bands are counted from 1")
                if self.kind is not Kind.BAND:
                    remedy = Message("expected {range}", range=self.describe_range())
                raise JobError("{key} is {value:g}; {remedy}.", key=Parameter(self.key), value=item, remedy=remedy)

    def describe_range(self) -> str:
        """Return the range in words, empty where every number is allowed."""
        if self.above is not None:
            if self.maximum is None:
                return Message("a number above {above:g}", above=self.above)
            return Message("a number above {above:g}, {maximum:g} at most", above=self.above, maximum=self.maximum)
        if self.minimum is not None and self.maximum is not None:
            return Message("{minimum:g} to {maximum:g}", minimum=self.minimum, maximum=self.maximum)
        if self.minimum is not None:
            return Message("{minimum:g} or more", minimum=self.minimum)
        return ""

    def _allows(self, number: float) -> bool:
        bounds = (self.minimum, self.above, self.maximum)
        if bounds == (None, None, None):
            return True
        low, above, high = (default if b is None else b for b, default in zip(bounds, (-math.inf, -math.inf, math.inf)))
        return math.isfinite(number) and low <= number <= high and number > above


def declare(default: Any = dataclasses.MISSING, **description: Any) -> Any:
    """Declare a field of a job; without `default` it is required. See :class:`Field` for the description."""
    return dataclasses.field(default=default, metadata={Field: Field(**description)})


def read_file(key: str, help: str, kind: Kind = Kind.RASTER, default: Any = dataclasses.MISSING) -> Any:
    """Declare a file, or files, that the job reads."""
    return declare(default, key=key, help=help, role=Role.INPUT, kind=kind)


def write_raster(key: str, help: str, content: Content, default: Any = dataclasses.MISSING) -> Any:
    """Declare a raster that the job writes."""
    return declare(default, key=key, help=help, role=Role.OUTPUT, kind=Kind.RASTER, content=content)


def write_document(key: str, help: str, kind: Kind, default: Any = dataclasses.MISSING) -> Any:
    """Declare a report, a table or a vector layer that the job writes."""
    return declare(default, key=key, help=help, role=Role.OUTPUT, kind=kind)


def write_folder(key: str, help: str) -> Any:
    """Declare a folder into which the job writes files that it names itself."""
    return declare(key=key, help=help, role=Role.OUTPUT, kind=Kind.FOLDER)


def described_fields(job: Any) -> Iterator[tuple[dataclasses.Field[Any], Field]]:
    """Yield the fields of a job, or of its class, each with what it is for.

    Raises:
        TypeError: a field was declared without saying what it is for; its file could be overwritten unseen.
    """
    for field in dataclasses.fields(job):
        if Field not in field.metadata:
            raise TypeError(f"field {field.name} does not say what it is for; declare it with one of core.jobs.fields")
        yield field, field.metadata[Field]


def description_of(job: Any, name: str) -> Field:
    """Return what one field of a job, or of its class, is for."""
    return next(description for field, description in described_fields(job) if field.name == name)


def paths_of(job: Any, role: Role) -> dict[str, tuple[str, ...]]:
    """Return the paths that a job gives for a role, by field, without those that are not set."""
    found = {}
    for field, description in described_fields(job):
        value = getattr(job, field.name)
        if description.role is role and value:
            found[field.name] = (value,) if isinstance(value, str) else tuple(value)
    return found
