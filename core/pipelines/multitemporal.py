"""Cloud probability of each date of a series."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from ..counts import PixelCounts
from ..errors import CancelledError, InputError
from ..forest import Forest
from ..jobs import Encoding, MultitemporalJob
from ..messages import Message
from ..monitor import Monitor, raise_if_cancelled
from ..multitemporal import (
    TARGETS_AT_ONCE,
    Date,
    Decisions,
    Shrinking,
    ShrunkFrame,
    Similarity,
    SpooledFrame,
    arrange,
    batch_of,
    decide,
    enlarge_rows,
    load_multi_forest,
    probability_strips,
    reflectance_strips,
    window_for,
)
from ..outputs import mask_spec, probability_spec
from ..provenance import job_tags
from ..raster import OutputRaster, protecting_inputs, same_crs, write_outputs
from ..result import Result
from ..s2cloudless import FEATURE_BANDS, check_offset, load_forest
from ..scene import Scene, open_loose_scene, open_scene, scene_target
from ..stream.spool import Spool, spool_file
from ..styles import classes_style, dated, ramp_style
from ..tables import MASK_CLASSES, NODATA, PROBABILITY_STOPS
from ..target import Target, cropped
from ..unfinished import output_folder

_READING_SHARE, _COMPARING_SHARE = 0.3, 0.9  # of the progress of one date, until it is read and compared


@dataclass
class _Series:
    """What is known of a series while its dates are read one after the other.

    Attributes:
        job: what is asked for.
        dates: in the order of time.
        mono: the model of the single date.
        multi: the model of several dates.
        target: the grid of all outputs, known from the first date on.
        shrinking: to the pixels of the computation, where those are coarser, as published.
        frames: the dates that are kept, by number, each with what closes it.
        tags: of the dates that are kept, by number.
        written: how many dates have their outputs.
    """

    job: MultitemporalJob
    dates: Sequence[Date]
    mono: Forest
    multi: Forest
    target: Target | None = None
    shrinking: Shrinking | None = None
    frames: dict[int, tuple[SpooledFrame | ShrunkFrame, ExitStack]] = field(default_factory=dict)
    tags: dict[int, dict[str, str]] = field(default_factory=dict)
    written: int = 0

    @property
    def how(self) -> Similarity:
        """What becomes of pixels that a date lacks."""
        return Similarity.PUBLISHED if self.job.published else Similarity.CLEAN

    @property
    def grid_target(self) -> Target:
        """The grid of all outputs, once a date was read."""
        if self.target is None:
            raise InputError("No date was read.")
        return self.target


def run(job: MultitemporalJob, monitor: Monitor) -> Result:
    """Write probability, mask and intersection of every date of a series."""
    dates = arrange(job.scenes, job.any_acquisition, monitor)
    paths = [path for date in dates for path in _paths(job, date)]
    series = _Series(job, dates, load_forest(job.model, job.engine), load_multi_forest(job.multi_model, job.engine))
    total = PixelCounts()
    with output_folder(job.folder), ExitStack() as files, protecting_inputs(paths):
        for start in range(0, len(dates), TARGETS_AT_ONCE):
            targets = range(start, min(start + TARGETS_AT_ONCE, len(dates)))
            with _telling_what_is_written(series):
                _keep_batches(series, targets, files, monitor)
                _write_targets(series, targets, total, monitor)
    return Result({"folder": job.folder}, {"dates": len(dates), **total.mask_numbers()})


@contextmanager
def _telling_what_is_written(series: _Series) -> Iterator[None]:
    """Raise what else says that no output was written with the number of dates that are."""
    try:
        yield
    except CancelledError as cancelled:
        if not series.written:
            raise
        raise CancelledError(
            Message(
                "Cancelled: {done} of {count} dates are written and stay.", done=series.written, count=len(series.dates)
            )
        ) from cancelled


def _paths(job: MultitemporalJob, date: Date) -> tuple[str, str, str]:
    stem = Path(job.folder) / date.name
    return f"{stem}_multi_probability.tif", f"{stem}_multi_mask.tif", f"{stem}_multi_intersection.tif"


def _keep_batches(series: _Series, targets: range, files: ExitStack, monitor: Monitor) -> None:
    """Read the dates that the targets are compared with, and let go of those that no later one needs."""
    batches = [batch_of(target, len(series.dates)) for target in targets]
    needed = range(min(batch.start for batch in batches), max(batch.stop for batch in batches))
    for number in [number for number in series.frames if number not in needed]:
        series.frames.pop(number)[1].close()
        series.tags.pop(number)
    for number in needed:
        if number not in series.frames:
            kept = files.enter_context(ExitStack())
            series.frames[number] = _read(series, number, kept, monitor), kept
            monitor.progress(_READING_SHARE * (number + 1) / len(series.dates))


def _read(series: _Series, number: int, files: ExitStack, monitor: Monitor) -> SpooledFrame | ShrunkFrame:
    date, job = series.dates[number], series.job
    if date.product is None:
        opening = open_loose_scene([date.path], FEATURE_BANDS, job, monitor)
    else:
        opening = open_scene(date.product, FEATURE_BANDS, job, monitor)
    with opening as scene:
        check_offset(scene, job, monitor)
        target = _target(series, date, scene)
        series.tags[number] = scene.tags()
        strips = reflectance_strips(scene, target, monitor, job.resampling, job.threads)
        if series.shrinking:
            shrunk = ShrunkFrame(files, series.shrinking)
            shrunk.fill(strips, target.partition)
            return shrunk
        frame = SpooledFrame(files, target.grid.width)
        for strip in strips:
            raise_if_cancelled(monitor)
            frame.append(strip)
        return frame


def _target(series: _Series, date: Date, scene: Scene) -> Target:
    """Return the grid of the outputs, that of the first date; as published, coarser pixels are for computing alone."""
    job = series.job
    if series.target is None:
        resolution_m = None if job.published else job.resolution_m
        native = Target(scene.native_grid(), scene.name)
        whole = native if job.published else scene_target(scene, date.product is not None, resolution_m)
        series.target = cropped(whole, job)
        width_m, height_m = series.target.pixel_size_m
        if job.published and job.resolution_m and job.resolution_m > max(width_m, height_m):
            grid = series.target.grid
            series.shrinking = Shrinking(grid.height, grid.width, height_m, width_m, job.resolution_m)
            if not (series.shrinking.new_height and series.shrinking.new_width):
                raise InputError(
                    "{path} has no pixel of {size:g} m within the extent; set a smaller {RESOLUTION}.",
                    path=date.path,
                    size=job.resolution_m,
                )
    elif not same_crs(series.target.grid, scene.native_grid()):
        raise InputError(
            "{path} has another coordinate reference system than {first}; compare dates of one tile.",
            path=date.path,
            first=series.dates[0].path,
        )
    return series.target


def _write_targets(series: _Series, targets: range, total: PixelCounts, monitor: Monitor) -> None:
    target = series.grid_target
    shrinking = series.shrinking
    height, width = (shrinking.new_height, shrinking.new_width) if shrinking else (target.height, target.grid.width)
    pixel_m = (shrinking.resolution_m,) * 2 if shrinking else target.pixel_size_m
    frames = {number: frame for number, (frame, _) in series.frames.items()}
    with ExitStack() as files:
        found = [
            Spool(files.enter_context(spool_file("the probability of one date")), width, "float32") for _ in targets
        ]
        strips = probability_strips(
            frames, targets, len(series.dates), height, width, series.multi, window_for(*pixel_m), series.how, monitor
        )
        for (_, end), probabilities in strips:
            for spool, probability in zip(found, probabilities):
                spool.append(probability)
            done = targets.start + len(targets) * end / height
            monitor.progress(_READING_SHARE + (_COMPARING_SHARE - _READING_SHARE) * done / len(series.dates))
        for number, spool in zip(targets, found):
            _write_date(series, number, spool, total, monitor)
            series.written += 1


def _write_date(series: _Series, number: int, multi: Spool, total: PixelCounts, monitor: Monitor) -> None:
    job, target, date = series.job, series.grid_target, series.dates[number]
    tags = {
        **job_tags(job),
        **series.tags[number],
        "CLOUDSIEVE_MODEL_SHA256": f"{series.mono.model_sha256} {series.multi.model_sha256}",
        "CLOUDSIEVE_SERIES": ", ".join(series.dates[each].name for each in batch_of(number, len(series.dates))),
    }
    probability_path, mask_path, intersection_path = _paths(job, date)
    specs = [
        probability_spec(probability_path, Encoding.FRACTION, tags),
        mask_spec(mask_path, tags),
        mask_spec(intersection_path, tags),
    ]
    decisions = Decisions(
        job.mono_threshold,
        job.multi_threshold,
        job.average_over_px,
        job.dilation_size_px,
        job.intersect_grown,
        series.how,
    )
    counts = PixelCounts()
    with write_outputs(specs, target.grid, monitor) as (probability_file, *mask_files):
        pairs = _probability_pairs(series, number, multi, probability_file, monitor)
        decided = decide(pairs, target.partition, decisions)
        for (first, end), masks in zip(target.partition, decided):
            valid = series.frames[number][0].validity(first, end)
            known = [np.where(valid, mask, np.uint8(NODATA)) for mask in masks]
            for file, mask in zip(mask_files, known):
                file.write(mask)
            counts.add_mask(known[0])
            total.add_mask(known[0])
        sensing_time = tags.get("CLOUDSIEVE_SENSING_TIME")
        probability_file.set_style(dated(ramp_style(PROBABILITY_STOPS), sensing_time))
        for file in mask_files:
            file.set_style(dated(classes_style(MASK_CLASSES), sensing_time))
    monitor.info(
        Message(
            "{name}: masked {masked_percent:.2f} % of the valid pixels; valid: {valid_percent:.2f} % of all.",
            name=date.name,
            masked_percent=counts.mask_numbers()["masked_percent"],
            valid_percent=counts.mask_numbers()["valid_percent"],
        )
    )
    monitor.progress(_COMPARING_SHARE + (1 - _COMPARING_SHARE) * (number + 1) / len(series.dates))


def _probability_pairs(
    series: _Series, number: int, multi: Spool, file: OutputRaster, monitor: Monitor
) -> Iterator[np.ndarray]:
    """Yield both probabilities of a date on the target, (2, h, w), and write the one of several dates."""
    target, frame = series.grid_target, series.frames[number][0]
    scorer = series.mono.scorer()

    def mono(first: int, end: int) -> np.ndarray:
        bands, valid = frame.rows(first, end)
        asked = np.ones_like(valid) if series.job.published else valid
        return scorer.probability([band.ravel() for band in bands], asked.ravel()).reshape(valid.shape)

    whole: tuple[np.ndarray, np.ndarray] | None = None
    if series.shrinking:  # coarse pixels are few enough to be held at once
        height = series.shrinking.new_height
        whole = mono(0, height).astype(np.float64), multi.rows(0, height).astype(np.float64)
    for first, end in target.partition:
        raise_if_cancelled(monitor)
        if whole and series.shrinking:
            pair = np.stack([enlarge_rows(image, series.shrinking, first, end) for image in whole])
        else:
            pair = np.stack([mono(first, end), multi.rows(first, end)])
        valid = frame.validity(first, end)
        file.write(np.where(valid, pair[1], np.nan).astype(np.float32))
        yield pair
