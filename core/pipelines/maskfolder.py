"""Mask many scenes: find them, have each masked, and tell what became of them."""

from __future__ import annotations

import dataclasses
import importlib
import os
from collections.abc import Iterator
from contextlib import AbstractContextManager, nullcontext
from functools import partial
from typing import Optional

from ..archive import (
    CarryOut,
    Executor,
    Partners,
    Record,
    Scene,
    Status,
    choose_scenes,
    describe_archive,
    executor_for,
    find_scenes,
    look_at_masks,
    numbers_of_complete,
    record_of_attempt,
    record_of_complete,
    record_of_passed_over,
    tell_of_problems,
    write_footprints,
    write_job_list,
)
from ..deep import load_network
from ..documents import Documents, open_documents
from ..errors import CancelledError, CloudSieveError
from ..jobs import Job, MaskFolderJob, MaskSceneJob, fields_of
from ..messages import Message
from ..monitor import Monitor, Relay, raise_if_cancelled
from ..result import Number, Result
from ..tables import NETWORK_IDS
from ..unfinished import output_folder

_SHARED = fields_of(MaskFolderJob).keys() & fields_of(MaskSceneJob).keys() - {
    "qa",
    "scl_product",
    "probability",
    "sources",
}


def run(job: MaskFolderJob, monitor: Monitor, carry_out: CarryOut) -> Result:
    """Mask the scenes of a folder or list, those alone that are not masked already.

    Args:
        job: what to mask, and how.
        monitor: progress is counted in scenes.
        carry_out: what masks one scene.
    """
    _require_network(job)
    progress = _Progress(monitor)
    with _executor(job, carry_out, progress) as executor:
        folder = os.path.abspath(job.folder)
        chosen, passed_over, broken = choose_scenes(find_scenes(job.input, [folder], monitor))
        tell_of_problems([*passed_over, *broken], monitor)
        scenes, lacking = _scene_jobs(job, chosen, folder, monitor)
        progress.total = len(scenes)
        with output_folder(folder), open_documents(job) as documents:
            if executor is None:
                documents.write_text("write_jobs", write_job_list(each for _, each in scenes))
                documents.publish()
                return _result(job, documents, progress, passed_over, [*broken, *lacking])
            records = [record_of_passed_over(scene, Status.PASSED_OVER) for scene in passed_over]
            records += [record_of_passed_over(scene, Status.FAILED) for scene in (*broken, *lacking)]
            for record in _masked(job, scenes, executor, progress):
                progress.count(record)
                records.append(record)
            _write_documents(job, records, documents)
        return _result(job, documents, progress, passed_over, [*broken, *lacking])


def _executor(job: MaskFolderJob, carry_out: CarryOut, monitor: Monitor) -> AbstractContextManager[Optional[Executor]]:
    """Return who masks the scenes, to be opened before these are known; nobody where jobs are only written."""
    if job.write_jobs is not None:
        return nullcontext()
    get_ready = partial(importlib.import_module, f"{__package__}.{MaskSceneJob.name}")
    return executor_for(job.workers, job.dask, carry_out, monitor, get_ready)


def _require_network(job: MaskFolderJob) -> None:
    """Raise :class:`DependencyError` where no scene could be masked here, for want of a network."""
    masks_here = job.dask is None and job.write_jobs is None
    if job.needs_network and masks_here:
        load_network(None, NETWORK_IDS[0], None)


class _Progress(Relay):
    """The monitor of a scene: what it has done is a part of all; and the counts of what became of them."""

    def __init__(self, monitor: Monitor) -> None:
        super().__init__(monitor)
        self.total = 0  # until they are found
        self.done = self.failed = self.complete = 0

    def progress(self, fraction: float) -> None:
        """Tell the share of all scenes."""
        self._monitor.progress((self.done + self.failed + self.complete + fraction) / max(1, self.total))

    def count(self, record: Record) -> None:
        """Take notice of a scene that is done with, and log it."""
        if record.status is Status.FAILED:
            self.failed += 1
            self.warn(Message("{name}: {reason}", name=record.scene.name, reason=record.message))
        elif record.seconds is None:
            self.complete += 1
        else:
            self.done += 1
            told = {"name": record.scene.name, "seconds": record.seconds}
            if record.status is Status.REJECTED:
                self.info(Message("{name}: masked after {seconds:.1f} s, but too cloudy.", **told))
            else:
                self.info(Message("{name}: masked after {seconds:.1f} s.", **told))
        self.progress(0.0)


def _result(
    job: MaskFolderJob, documents: Documents, progress: _Progress, passed_over: list[Scene], lost: list[Scene]
) -> Result:
    numbers: dict[str, Number] = {
        "scenes": progress.total + len(passed_over) + len(lost),
        "done": progress.done,
        "skipped": progress.complete + len(passed_over),
        "failed": progress.failed + len(lost),
    }
    return Result({"folder": job.folder, **documents.paths()}, numbers)


def _scene_jobs(
    job: MaskFolderJob, scenes: list[Scene], folder: str, monitor: Monitor
) -> tuple[list[tuple[Scene, MaskSceneJob]], list[Scene]]:
    """Return the job of each scene, and the scenes that lack what belongs to them."""
    rasters = Partners.rasters_in(job.qa) if job.qa is not None else None
    products = Partners.products_in(job.scl_product, monitor) if job.scl_product is not None else None
    jobs: list[tuple[Scene, MaskSceneJob]] = []
    lacking: list[Scene] = []
    for scene in scenes:
        try:
            qa = rasters.of(scene) if rasters else None
            # A Level-2A product has an SCL of its own.
            beside = products.of(scene) if products and scene.level != "L2A" else None
        except CloudSieveError as error:
            monitor.warn(error.message)
            lacking.append(dataclasses.replace(scene, problem=error.message))
        else:
            jobs.append((scene, _job_of(job, scene, folder, qa, beside)))
    return jobs, lacking


def _job_of(
    job: MaskFolderJob, scene: Scene, folder: str, qa: Optional[str], scl_product: Optional[str]
) -> MaskSceneJob:
    stem = os.path.join(folder, scene.name)
    return MaskSceneJob(
        product=scene.path,
        output=f"{stem}_mask.tif",
        probability=f"{stem}_probability.tif" if job.probability else None,
        sources=f"{stem}_sources.tif" if job.sources else None,
        qa=qa,
        scl_product=scl_product,
        **{name: getattr(job, name) for name in _SHARED},
    )


def _masked(
    job: MaskFolderJob, scenes: list[tuple[Scene, MaskSceneJob]], executor: Executor, progress: _Progress
) -> Iterator[Record]:
    """Yield a record of each scene; those that were masked before come when they are passed.

    Raises:
        CancelledError: what is done is kept.
    """
    complete: list[Record] = []
    by_output = {each.output: scene for scene, each in scenes}

    def missing(threads: Optional[int]) -> Iterator[Job]:
        for scene, each in scenes:
            raise_if_cancelled(progress)  # of those that are there nobody else asks
            numbers = numbers_of_complete(each)
            if numbers is not None:
                complete.append(record_of_complete(scene, each, numbers, job.max_cloud_percent))
            else:
                yield each if each.threads or not threads else dataclasses.replace(each, threads=threads)

    try:
        for each, attempt in executor.attempts(missing(executor.threads)):
            yield from _taken(complete)
            assert isinstance(each, MaskSceneJob)
            yield record_of_attempt(by_output[each.output], each, attempt, job.max_cloud_percent)
        yield from complete
    except CancelledError as cancelled:
        raise CancelledError(
            Message("Cancelled: {done} masks are written and stay; run it again to go on.", done=progress.done)
        ) from cancelled


def _taken(records: list[Record]) -> Iterator[Record]:
    """Yield what is in a list, and empty it."""
    while records:
        yield records.pop(0)


def _write_documents(job: MaskFolderJob, records: list[Record], documents: Documents) -> None:
    ordered = sorted(records, key=lambda record: (record.scene.acquisition.sensing_time or "", record.scene.name))
    outlines, pictures = look_at_masks(
        [record.mask for record in ordered], outlines=job.footprints is not None, pictures=job.html is not None
    )
    documents.write("footprints", lambda path: write_footprints(path, ordered, outlines))
    documents.write_table("table", [record.row() for record in ordered])
    if job.html is not None:
        documents.write_text("html", describe_archive(ordered, pictures, job.max_cloud_percent))
    documents.publish()
