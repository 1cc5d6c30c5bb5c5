"""Carry out a job within QGIS."""

from __future__ import annotations

import contextlib
import dataclasses
from typing import TYPE_CHECKING

from ..core.errors import DependencyError
from ..core.jobs import LOCAL_CLUSTER, ForestOptions, MaskFolderJob
from ..core.messages import Message
from ..core.tables import Evaluator
from ..engine.places import find_engine
from .choice import find_faster_way
from .host import find_objection_to_rasterio

if TYPE_CHECKING:
    from ..core.jobs import Job
    from ..core.monitor import Monitor
    from ..core.result import Result


def run_in_thread(job: Job, monitor: Monitor) -> Result:
    """Carry out a job in the calling thread, with QGIS's own libraries."""
    from ..core.run import run

    choose_driver()
    from ..core.raster import library_versions

    monitor.info("Runs within QGIS, with QGIS's own libraries.")
    monitor.info(Message("Rasters are read and written with {libraries}.", libraries=library_versions()))
    faster_way = find_faster_way(job)
    if faster_way:
        monitor.info(faster_way)
    return run(_with_model(_alone(job, monitor)), monitor)


def _alone(job: Job, monitor: Monitor) -> Job:
    """Have scenes masked one after the other: another process would be another QGIS, for that is what runs here."""
    if not isinstance(job, MaskFolderJob) or (job.workers == 1 and job.dask != LOCAL_CLUSTER):
        return job
    monitor.warn("Within QGIS scenes are masked one after the other; set up the engine for several at once.")
    return dataclasses.replace(job, workers=1, dask=None if job.dask == LOCAL_CLUSTER else job.dask)


def choose_driver() -> str:
    """Have rasters read with rasterio where it is QGIS's own, else with GDAL's bindings, which every QGIS brings.

    Returns:
        The name of the driver, rasterio or gdal.

    Raises:
        DependencyError: a rasterio that must not be loaded is forced.
    """
    from ..core.raster import DRIVERS, GDAL, RASTERIO, driver_name, forced_driver, prefer_drivers

    objection = find_objection_to_rasterio()
    if objection and forced_driver() == (RASTERIO,):
        raise DependencyError(objection)
    prefer_drivers([GDAL] if objection else DRIVERS)
    return driver_name()


def _with_model(job: Job) -> Job:
    """Lend QGIS the models of an engine, where the plugin brings none."""
    if not isinstance(job, ForestOptions) or job.engine is Evaluator.LIGHTGBM:
        return job
    engine = find_engine()
    lent = engine.find_models() if engine else {}
    if lent and _has_model():
        lent.pop("model", None)
    fields = {field: path for field, path in lent.items() if getattr(job, field, "none") is None}
    return dataclasses.replace(job, **fields)  # type: ignore[arg-type]


def _has_model() -> bool:
    from ..core.s2cloudless import find_model

    with contextlib.suppress(DependencyError):
        return bool(find_model(None))
    return False
