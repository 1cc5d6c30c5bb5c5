"""Carry out a job: the one entry to the core."""

from __future__ import annotations

import contextlib
import importlib.util
import os

from .errors import DependencyError, OutOfMemoryError, OutputError
from .jobs import Job, needs_scipy
from .monitor import Monitor, Rising, SilentMonitor
from .result import Result


def run(job: Job, monitor: Monitor | None = None) -> Result:
    """Carry out a job.

    Args:
        job: what to do.
        monitor: told about progress, asked about Cancel; None: silence.

    Returns:
        The paths that were written and the numbers of the job.

    Raises:
        CloudSieveError: for everything that the user can mend; no output has been touched then.
    """
    _check_paths(job)
    _check_libraries(job)
    from .raster import protecting_inputs, raster_environment  # only now are libraries needed
    from .remote import fetching

    monitor = Rising(monitor or SilentMonitor())
    pipeline = importlib.import_module(f".pipelines.{job.name}", __package__)
    with raster_environment(), protecting_inputs(job.output_paths()), fetching(monitor):
        try:
            result: Result = pipeline.run(job, monitor, *([run] if job.is_made_of_jobs else []))
        except MemoryError as error:
            raise OutOfMemoryError() from error
    with contextlib.suppress(Exception):  # the outputs are there: whoever listens no more does not make that a failure
        monitor.progress(1.0)
    return result


def _check_libraries(job: Job) -> None:
    if needs_scipy(job) and importlib.util.find_spec("scipy") is None:
        raise DependencyError(
            "What this job is asked for needs scipy, which this Python does not bring; install scipy, "
            "or ask for less: no shadows, no smallest patch or hole."
        )


def _check_paths(job: Job) -> None:
    outputs = [_canonical(path) for path in job.output_paths()]
    inputs = {_canonical(path.split("|")[0]): path for path in job.input_paths()}
    for path in outputs:
        if path in inputs:
            raise OutputError("{path} is an input of this job; choose another name for the output.", path=inputs[path])
        if outputs.count(path) > 1:
            raise OutputError("{path} is given for two outputs; choose a name for each.", path=path)


def _canonical(path: str) -> str:
    return os.path.normcase(os.path.realpath(path))
