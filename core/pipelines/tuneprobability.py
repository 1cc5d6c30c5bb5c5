"""Find the threshold of a probability that serves an aim best."""

from __future__ import annotations

import math
from contextlib import ExitStack
from dataclasses import dataclass

import numpy as np

from ..accuracy.records import list_curves
from ..accuracy.report import describe_best, report_tuning
from ..accuracy.thresholds import ProbabilityCount, Units, count_points, find_threshold, trace_curves
from ..documents import open_documents
from ..errors import InputError
from ..inputs import stored_probability_strips
from ..jobs import Encoding, TuneProbabilityJob
from ..labels import pick_points, place_points, require_points_on, title_of
from ..messages import Message
from ..monitor import Monitor
from ..raster import Raster, open_rasters
from ..references import AreaReference, PointReference, facts_of, open_reference
from ..result import Result
from ..stream import abreast, tracked
from ..tables import CLEAR, MASKED, NODATA
from ..target import Target, target_of

_BLOCKS_ACROSS = 20  # what the bootstrap draws: neighbours err alike, so single pixels would pretend to be sure


@dataclass(frozen=True)
class _Counted:
    units: Units
    compared: int


def run(job: TuneProbabilityJob, monitor: Monitor) -> Result:
    """Count all thresholds against a reference, and write the report and the curves that are asked for."""
    with ExitStack() as files:
        (raster,) = files.enter_context(open_rasters([job.input]))
        reference = open_reference(job, [raster], files, monitor)
        with open_documents(job) as documents:
            encoding = Encoding(raster.tags().get("CLOUDSIEVE_ENCODING", job.encoding.value))
            target = target_of(raster)
            counted = (
                _count_points(raster, target, encoding, reference, monitor)
                if isinstance(reference, PointReference)
                else _count_area(raster, target, encoding, reference, monitor)
            )
            total = counted.units.total()
            for code, name in ((MASKED, Message("cloud")), (CLEAR, Message("clear"))):
                if not total[code].any():
                    raise InputError(
                        "The reference {title} has no {kind} where {path} is known, so no threshold is better than "
                        "another; choose a reference with both.",
                        title=reference.title,
                        kind=name,
                        path=title_of(job.input),
                    )
            curves = trace_curves(total)
            share = None if job.aim_value is None else job.aim_value / 100
            best = find_threshold(counted.units, job.aim, share)
            sentence = describe_best(best, job.aim)
            (monitor.info if best.threshold is not None else monitor.warn)(sentence)
            facts = {"Probability": title_of(job.input), **facts_of(reference), "Aim": _describe_aim(job)}
            title = f"Best threshold of {title_of(job.input)}"
            documents.write_text("html", report_tuning(title, curves, best, job.aim, facts))
            documents.write_table("table", list(list_curves(curves)))
            documents.publish()
    return Result(
        documents.paths(),
        {
            "threshold": _number(best.threshold),
            "threshold_low": _number(best.low),
            "threshold_high": _number(best.high),
            "reached": _number(best.value),
            "compared_pixels": counted.compared,
        },
    )


def _count_area(
    raster: Raster, target: Target, encoding: Encoding, reference: AreaReference, monitor: Monitor
) -> _Counted:
    count = ProbabilityCount()
    block_px = max(1, math.ceil(max(target.grid.height, target.grid.width) / _BLOCKS_ACROSS))
    probabilities = tracked(stored_probability_strips(raster, target, encoding, monitor), monitor, target.height)
    first = 0
    for probability, truth in abreast([probabilities, reference.strips(target)]):
        count.add(probability, truth, first, block_px)
        first += len(probability)
    if not count.compared:
        raise InputError(
            "{path} and {title} know no pixel in common; choose files of the same place.",
            path=title_of(raster.path),
            title=reference.title,
        )
    return _Counted(count.units(Message("blocks")), count.compared)


def _count_points(
    raster: Raster, target: Target, encoding: Encoding, reference: PointReference, monitor: Monitor
) -> _Counted:
    labels, strata = reference.labels, reference.strata
    rows, columns, inside = place_points(labels, raster)
    require_points_on(labels, raster, inside, monitor)
    strips = tracked(stored_probability_strips(raster, target, encoding, monitor), monitor, target.height)
    probability = np.where(inside, pick_points(strips, target.partition, rows, columns), np.float32(np.nan))
    labelled = labels.codes != NODATA
    used = labelled & ~np.isnan(probability)
    if strata is None:
        monitor.warn(
            Message(
                "{title} does not tell which strata its points were drawn from, so they count alike.",
                title=reference.title,
            )
        )
        return _Counted(count_points(probability, labels.codes), int(used.sum()))
    weights = strata.weights(labelled)
    return _Counted(count_points(probability, labels.codes, weights, strata.of_points), int(used.sum()))


def _describe_aim(job: TuneProbabilityJob) -> str:
    return job.aim.value if job.aim_value is None else f"{job.aim.value}, {job.aim_value:g} %"


def _number(value: float | None) -> float:
    return float("nan") if value is None else value
