"""Carry out a job: the one entry to the core."""

from __future__ import annotations

import importlib
import os
from typing import Any

from .errors import OutputError
from .jobs import Job
from .monitor import Monitor


def run(job: Job, monitor: Monitor) -> dict[str, Any]:
    """Carry out a job.

    Args:
        job: what to do.
        monitor: told about progress, asked about Cancel.

    Returns:
        The paths that were written ("output", "probability", "sources") and the numbers of the job
        ("masked_percent", "valid_pixels", ...).

    Raises:
        CloudSieveError: for everything that the user can mend; no output has been touched then.
    """
    _check_paths(job)
    from .raster import raster_environment  # only now is rasterio needed

    pipeline = importlib.import_module(f".pipelines.{job.name}", __package__)
    with raster_environment():
        result: dict[str, Any] = pipeline.run(job, monitor)
    monitor.progress(1.0)
    return result


def _check_paths(job: Job) -> None:
    outputs = [_canonical(path) for path in job.output_paths()]
    inputs = {_canonical(path): path for path in job.input_paths()}
    for path in outputs:
        if path in inputs:
            raise OutputError(f"{inputs[path]} is an input of this job; choose another name for the output.")
        if outputs.count(path) > 1:
            raise OutputError(f"{path} is given for two outputs; choose a name for each.")


def _canonical(path: str) -> str:
    return os.path.normcase(os.path.realpath(path))
