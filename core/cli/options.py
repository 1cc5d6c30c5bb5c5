"""Arguments and options from the fields of a job."""

from __future__ import annotations

import dataclasses
import typing
from collections.abc import Iterable
from typing import Any

import click

from ..jobs import Job, JobField, Kind, Role, fields_of
from ..messages import reword

_FEW_CHOICES = 5
_FILES = (Kind.RASTER, Kind.MODEL, Kind.VECTOR, Kind.TABLE, Kind.REPORT, Kind.JOBS)
_METAVAR_OF_KIND = {Kind.PRODUCT: "PRODUCT", Kind.FOLDER: "FOLDER", Kind.CRS: "CRS", **dict.fromkeys(_FILES, "FILE")}
_METAVAR_OF_TYPE = {float: "NUMBER", int: "INTEGER", str: "TEXT"}
_EXTENT = ("XMIN", "YMIN", "XMAX", "YMAX")


def is_positional(field: JobField) -> bool:
    """Tell whether the field is given by its place: a file, or files, that the job cannot do without."""
    return field.about.role is Role.INPUT and field.default is dataclasses.MISSING


def parameter_of(field: JobField) -> click.Parameter:
    """Return the argument or option that a field becomes."""
    if is_positional(field):
        return click.Argument([field.name], nargs=-1 if field.is_list else 1, required=True, metavar=name_of(field))
    options: dict[str, Any] = {"required": field.default is dataclasses.MISSING, "help": describe(field)}
    if field.kind is bool:
        return click.Option([f"{name_of(field)}/--no-{_dashed(field)}", field.name], **options)
    if field.about.kind is Kind.EXTENT:
        options.update(nargs=len(_EXTENT), type=float, metavar=" ".join(_EXTENT))
    else:
        choices = [_text(choice) for choice in _choices(field)]
        options.update(type=click.Choice(choices) if choices else _type_of(field), metavar=_metavar(field))
        options.update(multiple=_is_repeated(field))
    return click.Option([name_of(field), field.name], **options)


def name_of(field: JobField) -> str:
    """Return the field as it is typed: `--distance-m`, or PRODUCT where its place says what it is."""
    if is_positional(field):
        return field.name.upper() + ("..." if field.is_list else "")
    return f"--{_dashed(field)}"


def describe(field: JobField) -> str:
    """Return what a field is for, with its choices, unit, range and default."""
    choices = _choices(field)
    one_of = f" One of: {', '.join(map(_text, choices))}." if len(choices) > _FEW_CHOICES else ""
    several = "may be given several times" if _is_repeated(field) else ""
    details = "; ".join(filter(None, (field.about.unit, field.about.describe_range(), several, _default(field))))
    return field.about.help + (f".{one_of}" if one_of else "") + (f"  [{details}]" if details else "")


def value_of(field: JobField, given: Any) -> Any:
    """Return what was given as JSON has it: lists, and whole numbers where the choices are."""
    if isinstance(given, tuple):
        return [value_of(field, item) for item in given]
    return _type_of(field)(given) if _choices(field) else given


def in_words_of_the_shell(job_type: type[Job], text: str) -> str:
    """Return a message with options as they are typed in place of the keys of dialogs."""
    names: dict[str, str] = {}
    for field in fields_of(job_type).values():
        names.setdefault(field.key, name_of(field))
    return reword(text, name_of=lambda key: names.get(key, key))


def _dashed(field: JobField) -> str:
    return field.name.replace("_", "-")


def _choices(field: JobField) -> tuple[Any, ...]:
    return tuple(choice for choice in field.choices if choice is not None)


def _text(choice: Any) -> str:
    return str(getattr(choice, "value", choice))


def _type_of(field: JobField) -> type:
    kind = typing.get_args(field.kind)[0] if field.is_list else field.kind
    return kind if kind in _METAVAR_OF_TYPE else str


def _metavar(field: JobField) -> str | None:
    if _choices(field):
        return None if len(_choices(field)) <= _FEW_CHOICES else "NAME" if _type_of(field) is str else "INTEGER"
    return _METAVAR_OF_KIND.get(field.about.kind) or _METAVAR_OF_TYPE[_type_of(field)]


def _is_repeated(field: JobField) -> bool:
    return field.is_list and field.about.kind is not Kind.EXTENT and not is_positional(field)


def _default(field: JobField) -> str:
    if field.kind is bool:
        return f"default: {'yes' if field.default else 'no'}"
    if field.is_optional or field.default is dataclasses.MISSING:
        return ""
    values: Iterable[Any] = field.default if isinstance(field.default, tuple) else (field.default,)
    return f"default: {', '.join(map(_text, values))}"
