"""Jobs from JSON."""

from __future__ import annotations

import dataclasses
import enum
import json
import typing
from collections.abc import Mapping
from typing import Any, Union

from ..errors import quoted
from ..messages import Message
from .fields import described_fields
from .job import Job, require
from .jobs import find_job

_KINDS = {
    str: Message("a text"),
    int: Message("a whole number"),
    float: Message("a number"),
    bool: Message("true or false"),
}
_LIMITS = {int: 1 << 63, float: 1 << 1023}
_SHOWN_DIGITS = 20


def from_json(text: str) -> Job:
    """Build the job that a JSON object describes.

    Raises:
        JobError: naming the key that is missing, unknown or of the wrong kind.
    """
    try:
        values = json.loads(text)
    except (ValueError, RecursionError) as error:
        require(False, "The job is not valid JSON ({error}); mend it there.", error=error)
    require(isinstance(values, dict), "The job must be one JSON object.")
    return from_values(values.pop("job", None), values)


def from_values(name: object, values: Mapping[str, Any]) -> Job:
    """Build the job of this name from values as JSON has them: lists, and enums as text.

    Raises:
        JobError: naming the job or the key that is missing, unknown or of the wrong kind.
    """
    job_type = find_job(name)
    hints = typing.get_type_hints(job_type)
    known = {field.name: hints[field.name] for field in dataclasses.fields(job_type)}
    values = _by_field_names(values, job_type)
    unknown = sorted(values.keys() - known.keys())
    require(
        not unknown,
        "Job {name} has no parameter {unknown}; it knows {known}.",
        name=name,
        unknown=unknown,
        known=[*known],
    )
    needed = [field.name for field in dataclasses.fields(job_type) if field.default is dataclasses.MISSING]
    missing = [key for key in needed if key not in values]
    require(not missing, "Job {name} needs {missing}.", name=name, missing=[*missing])
    return job_type(**{key: _converted(key, value, known[key]) for key, value in values.items()})


def _by_field_names(values: Mapping[str, Any], job_type: type[Job]) -> dict[str, Any]:
    """Return the values under the names of fields: a key of the dialog in lower case is as good."""
    names = {description.key.lower(): field.name for field, description in described_fields(job_type)}
    fields = {field.name for field in dataclasses.fields(job_type)}
    named: dict[str, Any] = {}
    for key, value in values.items():
        name = key if key in fields else names.get(key, key)
        require(
            name not in named,
            "{name} is given twice, once by the name that it has in dialogs; give it once.",
            name=name,
        )
        named[name] = value
    return named


def _converted(key: str, value: Any, hint: Any) -> Any:
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin is Union:
        if value is None and type(None) in arguments:
            return None
        hint = next(a for a in arguments if a is not type(None))
        return _converted(key, value, hint)
    if origin is tuple:
        require(isinstance(value, list), "{key} must be a list, not {value}.", key=key, value=quoted(json.dumps(value)))
        return tuple(_converted(key, item, arguments[0]) for item in value)
    if isinstance(hint, type) and issubclass(hint, enum.Enum):
        options = [member.value for member in hint]
        require(
            value in options,
            '{key} is "{value}"; expected one of {options}.',
            key=key,
            value=quoted(value),
            options=[*options],
        )
        return hint(value)
    if hint in _LIMITS and isinstance(value, int) and not isinstance(value, bool):
        require(
            abs(value) < _LIMITS[hint],
            "{key} must be a number that a computer can hold, not {digits}...",
            key=key,
            digits=str(value)[:_SHOWN_DIGITS],
        )
        return hint(value)
    require(
        type(value) is hint,
        "{key} must be {kind}, not {value}.",
        key=key,
        kind=_KINDS[hint],
        value=quoted(json.dumps(value)),
    )
    return value
