"""Carry out a job within QGIS."""

from __future__ import annotations

import contextlib
import dataclasses
from typing import TYPE_CHECKING, Any

from ..core.errors import DependencyError
from ..core.jobs import Engine as Evaluator
from ..engine.places import find_engine
from .choice import evaluates_forest

if TYPE_CHECKING:
    from ..core.jobs import Job
    from ..core.monitor import Monitor


def run_in_thread(job: Job, monitor: Monitor) -> dict[str, Any]:
    """Carry out a job in the calling thread, with QGIS's own libraries."""
    from ..core.run import run

    monitor.info("Runs within QGIS, with QGIS's own libraries.")
    return run(_with_model(job), monitor)


def _with_model(job: Job) -> Job:
    """Lend QGIS the model of an engine, where the plugin brings none."""
    if not evaluates_forest(job) or job.model or job.engine is Evaluator.LIGHTGBM:  # type: ignore[attr-defined]
        return job
    from ..core.forest import find_model

    with contextlib.suppress(DependencyError):
        find_model(None)
        return job
    engine = find_engine()
    model = engine.find_model() if engine else None
    return dataclasses.replace(job, model=str(model)) if model else job  # type: ignore[call-arg]
