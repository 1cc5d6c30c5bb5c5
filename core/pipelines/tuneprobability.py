"""Find the threshold of a probability, and the growth after it, that serve an aim best."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from contextlib import ExitStack

import numpy as np

from ..accuracy.mapping import BINARY_CLASSES, class_names
from ..accuracy.records import Record, list_curves
from ..accuracy.report import AIM_TITLES, describe_best, report_tuning
from ..accuracy.thresholds import (
    Growth,
    ProbabilityCount,
    Units,
    count_points,
    find_growth,
    grow_probability,
    trace_curves,
)
from ..documents import open_documents
from ..errors import InputError, JobError
from ..inputs import stored_probability_strips
from ..jobs import Encoding, TuneProbabilityJob
from ..labels import pick_points, place_points, require_points_on, title_of
from ..masks.growth import halo_rows
from ..messages import Message
from ..monitor import Monitor
from ..raster import Raster, open_rasters
from ..references import AreaReference, PointReference, facts_of, open_reference, warn_of_other_grid
from ..result import Result
from ..stream import abreast, tracked, with_halo
from ..tables import CLEAR, MASKED, NODATA
from ..target import Target, target_of

_BLOCKS_ACROSS = 20  # what the bootstrap draws: neighbours err alike, so single pixels would pretend to be sure


Counted = dict[float, Units]  # by growth distance in metres


def run(job: TuneProbabilityJob, monitor: Monitor) -> Result:
    """Count all thresholds and growths against a reference, and write the report and the curves that are asked for."""
    with ExitStack() as files:
        (raster,) = files.enter_context(open_rasters([job.input]))
        reference = open_reference(job, [raster], files, monitor)
        if len(class_names(reference.entries)) > len(BINARY_CLASSES):
            raise JobError(
                "{MAPPING} tells more than two classes apart, but a threshold two; write only 0, 1 or nodata."
            )
        with open_documents(job) as documents:
            encoding = Encoding(raster.tags().get("CLOUDSIEVE_ENCODING", job.encoding.value))
            target = target_of(raster)
            strips = _grown_strips(raster, target, encoding, job.distances_m, monitor)
            counted, compared = (
                _count_points(raster, target, strips, job.distances_m, reference, monitor)
                if isinstance(reference, PointReference)
                else _count_area(raster, target, strips, job.distances_m, reference, monitor)
            )
            _require_both(counted, reference, job)
            share = None if job.aim_value is None else job.aim_value / 100
            best, growths = find_growth(counted, job.aim, share)
            sentence = describe_best(best, job.aim)
            (monitor.info if best.best.threshold is not None else monitor.warn)(sentence)
            facts = {
                Message("Probability"): title_of(job.input),
                **facts_of(reference),
                Message("Aim"): _describe_aim(job),
            }
            title = Message("Best threshold of {probability}", probability=title_of(job.input))
            documents.write_text("html", report_tuning(title, best, growths, job.aim, facts))
            documents.write_table("table", [record for growth in growths for record in _records(growth)])
            documents.publish()
    return Result(
        documents.paths(),
        {
            "threshold": _number(best.best.threshold),
            "threshold_low": _number(best.best.low),
            "threshold_high": _number(best.best.high),
            "distance": best.distance_m,
            "reached": _number(best.best.value),
            "compared_pixels": compared,
        },
    )


def _grown_strips(
    raster: Raster, target: Target, encoding: Encoding, distances_m: Sequence[float], monitor: Monitor
) -> Iterator[np.ndarray]:
    """Yield strips (distances, h, w): the probability whose thresholds are masks grown by each distance."""
    width_m, height_m = target.pixel_size_m

    def grow_by_each(strip: np.ndarray) -> np.ndarray:
        return np.stack([grow_probability(strip, distance_m, width_m, height_m) for distance_m in distances_m])

    strips = stored_probability_strips(raster, target, encoding, monitor)
    grown = with_halo(strips, target.partition, halo_rows(distances_m[-1], height_m), grow_by_each)
    return tracked(grown, monitor, target.height)


def _count_area(
    raster: Raster,
    target: Target,
    strips: Iterator[np.ndarray],
    distances_m: Sequence[float],
    reference: AreaReference,
    monitor: Monitor,
) -> tuple[Counted, int]:
    warn_of_other_grid(reference.title, reference.target.grid, target, monitor)
    counts = {distance_m: ProbabilityCount() for distance_m in distances_m}
    block_px = max(1, math.ceil(max(target.grid.height, target.grid.width) / _BLOCKS_ACROSS))
    first = 0
    for grown, truth in abreast([strips, reference.strips(target)]):
        reference.require_classes(truth)
        for probability, count in zip(grown, counts.values()):
            count.add(probability, truth, first, block_px)
        first += len(truth)
    compared = counts[distances_m[0]].compared
    if not compared:
        raise InputError(
            "{path} and {title} know no pixel in common; choose files of the same place.",
            path=title_of(raster.path),
            title=reference.title,
        )
    return {distance_m: count.units(Message("blocks")) for distance_m, count in counts.items()}, compared


def _count_points(
    raster: Raster,
    target: Target,
    strips: Iterator[np.ndarray],
    distances_m: Sequence[float],
    reference: PointReference,
    monitor: Monitor,
) -> tuple[Counted, int]:
    labels, strata = reference.labels, reference.strata
    rows, columns, inside = place_points(labels, raster)
    require_points_on(labels, raster, inside, monitor)
    grown = np.where(inside, pick_points(strips, target.partition, rows, columns), np.float32(np.nan))
    labelled = labels.codes != NODATA
    compared = int((labelled & ~np.isnan(grown[0])).sum())
    if strata is None:
        monitor.warn(
            Message(
                "{title} does not tell which strata its points were drawn from, so they count alike.",
                title=reference.title,
            )
        )
        return {distance_m: count_points(at, labels.codes) for distance_m, at in zip(distances_m, grown)}, compared
    weights = strata.weights(labelled)
    return {
        distance_m: count_points(at, labels.codes, weights, strata.of_points)
        for distance_m, at in zip(distances_m, grown)
    }, compared


def _require_both(counted: Counted, reference: AreaReference | PointReference, job: TuneProbabilityJob) -> None:
    """Raise :class:`InputError` unless there are clear and cloud to tell apart."""
    total = next(iter(counted.values())).total()
    for code, name in ((MASKED, Message("cloud")), (CLEAR, Message("clear"))):
        if not total[code].any():
            raise InputError(
                "The reference {title} has no {kind} where {path} is known, so no threshold is better than another; "
                "choose a reference with both.",
                title=reference.title,
                kind=name,
                path=title_of(job.input),
            )


def _records(growth: Growth) -> Iterator[Record]:
    return list_curves(trace_curves(growth.units.total()), distance_m=growth.distance_m)


def _describe_aim(job: TuneProbabilityJob) -> str:
    title = AIM_TITLES[job.aim]
    if job.aim_value is None:
        return title
    return Message("{aim}, {share:g} %", aim=title, share=job.aim_value)


def _number(value: float | None) -> float:
    return float("nan") if value is None else value
