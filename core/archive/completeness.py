"""Was a scene masked before, with the same settings? The tags of its outputs tell, and how much is masked."""

from __future__ import annotations

import json
import math
import os
from collections.abc import Mapping
from typing import Any, Optional

from ..errors import CloudSieveError
from ..jobs import Content, MaskSceneJob, Role, ScenePreset, fields_of
from ..names import bare_name
from ..provenance import NUMBERS_TAG, job_tags
from ..raster import open_raster, pixel_size_m
from ..result import Number
from ..tables import settled_numbers

# They change how long a scene takes, not what becomes of it.
_NO_MATTER = ("engine", "threads")


def numbers_of_complete(job: MaskSceneJob) -> Optional[Mapping[str, Number]]:
    """Return the numbers of a scene whose outputs are all there, made with the settings of a job; else None.

    Outputs are moved into place when they are whole, so one that is there is complete. Files are compared by their
    names without folders, as tags hold them; the version of CloudSieve does not count.
    """
    asked_for = _settings(_parameters(job_tags(job)), job)
    numbers: Optional[Mapping[str, Number]] = None
    for name, path in _rasters(job).items():
        tags, pixel_m = _describe(path)
        made_with = _settings(_parameters(tags), job)
        if tags.get("CLOUDSIEVE_JOB") != job.name or made_with != _settled(asked_for, job.preset, pixel_m):
            return None
        if name == "output":
            numbers = _numbers_in(tags)
    return numbers


def _rasters(job: MaskSceneJob) -> dict[str, str]:
    fields = fields_of(type(job))
    asked_for = {name: getattr(job, name) for name, field in fields.items() if isinstance(field.about.content, Content)}
    return {name: path for name, path in asked_for.items() if path}


def _describe(path: str) -> tuple[Mapping[str, str], float]:
    """Return the tags of an output and the width of its pixels in metres; no tags where it is missing or broken."""
    if not os.path.isfile(path):
        return {}, math.nan
    try:
        raster = open_raster(path)
    except CloudSieveError:
        return {}, math.nan
    try:
        return raster.tags(), pixel_size_m(raster.grid)[0]
    finally:
        raster.close()


def _settled(settings: Mapping[str, Any], preset: ScenePreset, pixel_m: float) -> dict[str, Any]:
    """Return settings with the numbers that a preset means, as the tags of an output hold them."""
    numbers = settled_numbers(preset, pixel_m)
    return {name: numbers.get(name) if value is None else value for name, value in settings.items()}


def _parameters(tags: Mapping[str, str]) -> dict[str, Any]:
    try:
        found = json.loads(tags.get("CLOUDSIEVE_PARAMETERS", "{}"))
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def _settings(parameters: Mapping[str, Any], job: MaskSceneJob) -> dict[str, Any]:
    """Return what decides about the pixels; a parameter that an older version did not know is what it meant there."""
    settings = {}
    for name, field in fields_of(type(job)).items():
        if field.about.role is Role.OUTPUT or name in _NO_MATTER:
            continue
        older = field.default if field.about.in_older_models is None else field.about.in_older_models
        settings[name] = parameters.get(name, getattr(older, "value", older))
    settings["product"] = bare_name(str(settings["product"]))
    return json.loads(json.dumps(settings, default=str))


def _numbers_in(tags: Mapping[str, str]) -> Optional[dict[str, Number]]:
    try:
        found = json.loads(tags.get(NUMBERS_TAG, ""))
        return {name: math.nan if number is None else float(number) for name, number in found.items()}
    except (ValueError, TypeError, AttributeError):
        return None
