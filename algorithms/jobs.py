"""From parameter values to a job: one reader per kind of field."""

from __future__ import annotations

import enum
from typing import Any, Callable, TypeVar

from ..core.jobs import Job, JobField, Kind, Role, fields_of
from .values import Values

JobT = TypeVar("JobT", bound=Job)

Reader = Callable[[Values, JobField], Any]


def build_job(job_type: type[JobT], values: Values) -> JobT:
    """Return the job that the parameters describe.

    Raises:
        JobError: where they contradict each other.
    """
    return job_type(
        **{
            name: _reader_of(field)(values, field)
            for name, field in fields_of(job_type).items()
            if values.has(field.key)
        }
    )


def _reader_of(field: JobField) -> Reader:
    if field.about.role is Role.OUTPUT:
        return _read_destination
    by_kind = _BY_KIND.get(field.about.kind)
    if by_kind:
        return by_kind
    if isinstance(field.kind, type) and issubclass(field.kind, enum.Enum):
        return lambda values, field: values.option(field.key, field.choices)
    return _BY_TYPE[field.kind]


def _read_destination(values: Values, field: JobField) -> str | None:
    return values.destination(field.key) if field.is_optional else values.required_destination(field.key)


def _read_file(values: Values, field: JobField) -> Any:
    if field.is_list:
        return values.files(field.key)
    return values.file(field.key) or (None if field.is_optional else "")


def _read_raster(values: Values, field: JobField) -> Any:
    if field.is_list:
        return values.rasters(field.key)
    return values.optional_raster(field.key) if field.is_optional else values.raster(field.key)


def _read_vector(values: Values, field: JobField) -> str | None:
    return values.optional_vector(field.key) if field.is_optional else values.vector(field.key)


def _read_band(values: Values, field: JobField) -> Any:
    return values.band_numbers(field.key) if field.is_list else values.integer(field.key)


def _read_number(values: Values, field: JobField) -> float | None:
    return values.optional_number(field.key) if field.is_optional else values.number(field.key)


def _read_integer(values: Values, field: JobField) -> int | None:
    return values.optional_integer(field.key) if field.is_optional else values.integer(field.key)


_BY_KIND: dict[Kind, Reader] = {
    Kind.PRODUCT: _read_file,
    Kind.PRODUCTS: _read_file,
    Kind.FOLDER: _read_file,
    Kind.MODEL: _read_file,
    Kind.RASTER: _read_raster,
    Kind.VECTOR: _read_vector,
    Kind.BAND: _read_band,
    Kind.EXTENT: lambda values, field: values.extent(field.key),
    Kind.CRS: lambda values, field: values.extent_crs(field.key),
    Kind.OPTION: lambda values, field: values.option(field.key, field.choices),
    Kind.OPTIONS: lambda values, field: values.selected(field.key, field.choices),
}
_BY_TYPE: dict[Any, Reader] = {
    float: _read_number,
    int: _read_integer,
    bool: lambda values, field: values.switch(field.key),
    str: lambda values, field: values.text(field.key) or (None if field.default is None else ""),
}
