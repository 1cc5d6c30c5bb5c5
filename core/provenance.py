"""The tags that tell how an output was made."""

from __future__ import annotations

import enum
import json
import platform
from collections.abc import Mapping
from pathlib import PurePath
from typing import Any

from .acquisition import Acquisition, acquisition_of_path, acquisition_of_tags
from .jobs import Job, described_fields
from .messages import without_secrets
from .product import Product
from .raster import library_versions
from .version import read_version

NUMBERS_TAG = "CLOUDSIEVE_NUMBERS"  # of the mask of a scene: the numbers of its result, so that nobody counts again


def job_tags(job: Job) -> dict[str, str]:
    """Return every parameter of a job (files by their names without folders) and the versions of what ran it."""
    parameters = {
        field.name: _file_names(getattr(job, field.name)) if description.is_file else _plain(getattr(job, field.name))
        for field, description in described_fields(job)
    }
    return {
        "CLOUDSIEVE_VERSION": read_version(),
        "CLOUDSIEVE_JOB": job.name,
        "CLOUDSIEVE_PARAMETERS": json.dumps(parameters),
        "CLOUDSIEVE_LIBRARIES": f"Python {platform.python_version()}, {library_versions()}",
    }


def product_tags(product: Product) -> dict[str, str]:
    """Return the tags that tell which product an output was made of, as far as it is known."""
    known = {
        "PRODUCT": _product_name(product.path),
        "GRANULE": product.granule,
        "PROCESSING_BASELINE": product.baseline,
    }
    return {
        **{f"CLOUDSIEVE_{key}": str(value) for key, value in known.items() if value},
        **product.acquisition.tags(),
    }


def scene_name(job: Job, tags: Mapping[str, str]) -> str:
    """Return what people call the scene of a job: tile and date, or the name of its first file.

    Args:
        job: its first input is asked where the tags do not tell.
        tags: provenance of its outputs.
    """
    first = next(iter(job.input_paths()), "")
    return _tile_and_date(acquisition_of_tags(tags)) or _tile_and_date(acquisition_of_path(first)) or _bare_name(first)


def _tile_and_date(acquisition: Acquisition) -> str:
    date = (acquisition.sensing_time or "")[: len("2023-07-12")]
    return f"{acquisition.tile} {date}" if acquisition.tile and date else ""


def _bare_name(path: str) -> str:
    return PurePath(_product_name(path)).stem if path.strip("/\\") else ""


def _product_name(path: str) -> str:
    """Return the name of the SAFE or zip in a path that may lead to a file or granule inside it, else the last part."""
    parts = [part for part in without_secrets(path).replace("\\", "/").split("/") if part]
    named = [part for part in parts if part.lower().endswith((".safe", ".zip"))]
    return (named or parts)[-1]


def _file_names(paths: Any) -> Any:
    if isinstance(paths, str):
        return without_secrets(paths).rstrip("/\\").replace("\\", "/").rsplit("/", 1)[-1]
    return None if paths is None else [_file_names(path) for path in paths]


def _plain(value: Any) -> Any:
    return value.value if isinstance(value, enum.Enum) else value
