"""Carry out a job within QGIS."""

from __future__ import annotations

import contextlib
import dataclasses
from typing import TYPE_CHECKING

from ..core.errors import DependencyError
from ..core.jobs import LOCAL_CLUSTER, ForestOptions, MaskFolderJob
from ..core.tables import Evaluator
from ..engine.places import find_engine

if TYPE_CHECKING:
    from ..core.jobs import Job
    from ..core.monitor import Monitor
    from ..core.result import Result


def run_in_thread(job: Job, monitor: Monitor) -> Result:
    """Carry out a job in the calling thread, with QGIS's own libraries."""
    from ..core.run import run

    monitor.info("Runs within QGIS, with QGIS's own libraries.")
    return run(_with_model(_alone(job, monitor)), monitor)


def _alone(job: Job, monitor: Monitor) -> Job:
    """Have scenes masked one after the other: another process would be another QGIS, for that is what runs here."""
    if not isinstance(job, MaskFolderJob) or (job.workers == 1 and job.dask != LOCAL_CLUSTER):
        return job
    monitor.warn("Within QGIS scenes are masked one after the other; set up the engine for several at once.")
    return dataclasses.replace(job, workers=1, dask=None if job.dask == LOCAL_CLUSTER else job.dask)


def _with_model(job: Job) -> Job:
    """Lend QGIS the model of an engine, where the plugin brings none."""
    if not isinstance(job, ForestOptions) or job.model or job.engine is Evaluator.LIGHTGBM:
        return job
    from ..core.s2cloudless import find_model

    with contextlib.suppress(DependencyError):
        find_model(None)
        return job
    engine = find_engine()
    model = engine.find_model() if engine else None
    return dataclasses.replace(job, model=str(model)) if model else job  # type: ignore[call-arg]
