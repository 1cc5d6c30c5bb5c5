"""Assess masks against a reference."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from contextlib import ExitStack, closing
from typing import Any, NamedTuple, Optional

import numpy as np

from ..accuracy.confusion import Confusion, UnknownCodeError, compare, compare_tolerantly, mark_errors, no_confusion
from ..accuracy.edges import near_edge
from ..accuracy.estimators import count_sample, stehman2014
from ..accuracy.mapping import ClassMapping, class_names
from ..accuracy.measures import Measure, Measures
from ..accuracy.records import Record, list_measures
from ..accuracy.report import Assessment, report_assessment
from ..accuracy.thumbnails import ErrorThumbnail, in_colours
from ..classes import bind_raster, coded_strips
from ..documents import open_documents
from ..errors import JobError
from ..jobs import AssessMaskJob
from ..labels import pick_points, place_points, require_points_on, title_of
from ..masks.growth import halo_rows
from ..messages import Message
from ..monitor import Monitor
from ..outputs import Outputs, open_outputs
from ..raster import Raster, open_raster
from ..references import AreaReference, PointReference, Reference, facts_of, open_reference, warn_of_other_grid
from ..result import Number, Result
from ..stream import abreast, ordered_map, padded_strips, tracked
from ..tables import MASKED, NODATA
from ..target import Target, target_of

_MEASURE_NAMES = {
    "overall_accuracy": Message("overall accuracy"),
    "balanced_accuracy": Message("balanced accuracy"),
    "users_accuracy": Message("users accuracy"),
    "producers_accuracy": Message("producers accuracy"),
    "f1": Message("f1"),
    "iou": Message("iou"),
}
_THUMBNAIL = Message(
    "Where {mask} is right (light grey), misses (blue) and raises false alarms (orange); dark grey is not compared."
)
_WORKERS = 2  # that look for edges or mark errors in what another thread reads: one would not keep up


class _Compared(NamedTuple):
    """What became of a strip: counts of each mask with and without edges, rows of their thumbnails, errors."""

    counts: Sequence[tuple[Confusion, Confusion]]
    thumbnails: Sequence[np.ndarray]
    errors: Optional[np.ndarray]


def run(job: AssessMaskJob, monitor: Monitor) -> Result:
    """Compare masks with a reference, and write the report, the numbers and the errors that are asked for."""
    with ExitStack() as files:
        masks = [open_raster(path) for path in job.masks]
        for mask in masks:
            files.callback(mask.close)
        reference = open_reference(job, masks, files, monitor, job.strata)
        documents = files.enter_context(open_documents(job))
        with open_outputs(job, reference.target, monitor, documents=documents) as outputs:
            assessments = (
                _assess_at_points(job, masks, reference, monitor)
                if isinstance(reference, PointReference)
                else _assess_area(job, masks, reference, outputs, monitor)
            )
            numbers = _report(assessments[0], reference.title, monitor)
            if job.html:
                documents.write_text("html", _report_in_html(job, assessments, reference))
            documents.write_table("table", [record for one in assessments for record in _records(one)])
    return outputs.result(numbers, documents.paths())


def _report_in_html(job: AssessMaskJob, assessments: Sequence[Assessment], reference: Reference) -> str:
    names = [one.name for one in assessments]
    facts: dict[str, str] = {Message("Masks"): Message("{names}", names=names), **facts_of(reference)}
    if job.tolerance_m and isinstance(reference, AreaReference):
        facts[Message("Edge tolerance")] = f"{job.tolerance_m:g} m"
    title = Message("Accuracy of {mask}", mask=names[0]) if len(names) == 1 else Message("Accuracy of masks")
    return report_assessment(title, assessments, facts)


def _assess_area(
    job: AssessMaskJob, masks: Sequence[Raster], reference: AreaReference, outputs: Outputs, monitor: Monitor
) -> list[Assessment]:
    target, classes = reference.target, class_names(reference.entries)
    _warn_of_grids(job, masks, target, monitor)
    write_errors = outputs.writer("errors")
    strict, tolerant = ([no_confusion(classes) for _ in masks] for _ in range(2))
    thumbnails: list[list[np.ndarray]] = [[] for _ in masks]
    with closing(_compare(job, masks, reference, monitor)) as compared:
        for strip in compared:
            for index, (every, far) in enumerate(strip.counts):
                strict[index] += every
                tolerant[index] += far
            for rows, more in zip(thumbnails, strip.thumbnails):
                rows.append(more)
            if write_errors and strip.errors is not None:
                write_errors(strip.errors)
    return [
        Assessment(
            name,
            strict[index],
            tolerant[index] if job.tolerance_m else None,
            thumbnails=[(Message(_THUMBNAIL, mask=name), in_colours(np.concatenate(thumbnails[index])))]
            if job.html
            else (),
        )
        for index, name in enumerate(_names(masks))
    ]


def _warn_of_grids(job: AssessMaskJob, masks: Sequence[Raster], target: Target, monitor: Monitor) -> None:
    for mask in masks:
        warn_of_other_grid(title_of(mask.path), mask.grid, target, monitor)
    smallest = min(target.pixel_size_m) if job.tolerance_m else 0.0
    if job.tolerance_m < smallest:
        monitor.warn(
            Message(
                "{TOLERANCE} is {tolerance_m:g} m, less than a pixel of {smallest:g} m: it leaves nothing out.",
                tolerance_m=job.tolerance_m,
                smallest=smallest,
            )
        )


def _compare(
    job: AssessMaskJob, masks: Sequence[Raster], reference: AreaReference, monitor: Monitor
) -> Generator[_Compared, None, None]:
    """Compare strips: in threads while the next are read, where that takes longer than handing them over."""
    target, classes = reference.target, class_names(reference.entries)
    mappings = [_bind(mask, reference) for mask in masks]
    coded = [coded_strips(mask, mapping, target, monitor, is_checked=False) for mask, mapping in zip(masks, mappings)]
    known = tracked(reference.strips(target), monitor, target.height)
    halo = halo_rows(job.tolerance_m, target.pixel_size_m[1]) if job.tolerance_m else 0
    thumbnail = ErrorThumbnail.of_size(target.grid.height, target.grid.width)

    def compare_strips(strips: Sequence[Any]) -> _Compared:
        (first, _), (around, own_rows), *codes = strips
        truth = around[own_rows]
        near = (
            near_edge(around, len(classes), job.tolerance_m, *target.pixel_size_m)[own_rows]
            if job.tolerance_m
            else None
        )
        try:
            counts = [_count(own, truth, near, classes) for own in codes]
        except UnknownCodeError:
            for require_classes, own in zip(checks, [truth, *codes]):
                require_classes(own)
            raise
        return _Compared(
            counts,
            [thumbnail.rows(own, truth, first) for own in codes] if job.html else (),
            mark_errors(codes[0], truth) if job.errors else None,
        )

    checks = [reference.require_classes, *(mapping.require_classes for mapping in mappings)]
    strips = abreast([target.partition, padded_strips(known, target.partition, halo), *coded])
    if job.tolerance_m or job.errors:
        return ordered_map(strips, compare_strips, _WORKERS, monitor)
    return (compare_strips(strip) for strip in strips)


def _count(
    codes: np.ndarray, truth: np.ndarray, near: np.ndarray | None, classes: tuple[str, ...]
) -> tuple[Confusion, Confusion]:
    """Return the strict and the tolerant count of a strip, which are one where there is no tolerance."""
    if near is not None:
        return compare_tolerantly(codes, truth, near, classes)
    strict = compare(codes, truth, classes)
    return strict, strict


def _assess_at_points(
    job: AssessMaskJob, masks: Sequence[Raster], reference: PointReference, monitor: Monitor
) -> list[Assessment]:
    """Compare masks with labelled points; a stratified sample stands for the whole area.

    Raises:
        JobError: an error raster is asked for.
    """
    if job.errors:
        raise JobError("{ERRORS} is a raster, but points tell nothing between them; leave it unset.")
    if job.tolerance_m:
        monitor.warn(Message("{TOLERANCE} is passed over: points have no edges."))
    labels, strata, classes = reference.labels, reference.strata, class_names(reference.entries)
    if strata is None:
        monitor.warn(
            Message(
                "{title} does not tell which strata its points were drawn from, so they count alike and do not "
                "stand for the whole area; if they are a stratified sample, choose the raster in {STRATA}.",
                title=reference.title,
            )
        )
    assessments = []
    for mask, name in zip(masks, _names(masks)):
        rows, columns, inside = place_points(labels, mask)
        require_points_on(labels, mask, inside, monitor)
        target = target_of(mask)
        strips = tracked(coded_strips(mask, _bind(mask, reference), target, monitor), monitor, target.height)
        codes = np.where(inside, pick_points(strips, target.partition, rows, columns), np.uint8(NODATA))
        estimates = None
        if strata is not None:
            counts, unmapped = count_sample(strata.of_points, codes, labels.codes, len(strata.names), len(classes))
            estimates = stehman2014(classes, strata.names, counts, strata.sizes, unmapped.tolist())
        assessments.append(Assessment(name, compare(codes, labels.codes, classes), estimates=estimates))
    return assessments


def _bind(mask: Raster, reference: AreaReference | PointReference) -> ClassMapping:
    title = Message("the mask {title}", title=title_of(mask.path))
    return bind_raster(mask, title, reference.entries, reference.surveyed)


def _names(masks: Sequence[Raster]) -> list[str]:
    """Return the names of masks, told apart where they are alike."""
    titles = [title_of(mask.path) for mask in masks]
    return [
        title if titles.count(title) == 1 else f"{title} ({titles[: index + 1].count(title)})"
        for index, title in enumerate(titles)
    ]


def _report(first: Assessment, title: str, monitor: Monitor) -> dict[str, Number]:
    """Log and return the numbers of the first mask: of its masked class, without tolerance.

    From a stratified sample they are estimates for the whole area.
    """
    measures = first.strict.measures() if first.estimates is None else first.estimates.measures
    chosen = _chosen(measures)
    if not first.strict.compared:
        monitor.warn(
            Message(
                "{name} and {title} know no pixel in common, so nothing was compared; choose files of the same place.",
                name=first.name,
                title=title,
            )
        )
        return {**dict.fromkeys(chosen, float("nan")), "compared_pixels": 0}
    for reason in dict.fromkeys(measure.reason for measure in chosen.values() if measure.reason):
        monitor.warn(Message("{name}: {reason}", name=first.name, reason=reason))
    if any(measure.few for measure in chosen.values()):
        monitor.warn(
            Message(
                "{name}: some numbers rest on too few samples to be trusted; the report says which.", name=first.name
            )
        )
    known = [
        Message("{measure} {value:.3f}", measure=_MEASURE_NAMES[key], value=one.value)
        for key, one in chosen.items()
        if one.value is not None
    ]
    compared = Message("compared: {count}", count=first.strict.compared)
    monitor.info(Message("{name}: {measures}.", name=first.name, measures=[*known, compared]))
    values: dict[str, Number] = {key: float("nan") if one.value is None else one.value for key, one in chosen.items()}
    return {**values, "compared_pixels": first.strict.compared}


def _chosen(measures: Measures) -> dict[str, Measure]:
    overall = {key: measures.overall[key] for key in ("overall_accuracy", "balanced_accuracy")}
    keys = ("users_accuracy", "producers_accuracy", "f1", "iou")
    return {**overall, **{key: measures.of(key, measures.classes[MASKED]) for key in keys}}


def _records(one: Assessment) -> Iterator[Record]:
    counts: dict[str, Confusion | None] = {"strict": one.strict, "tolerant": one.tolerant}
    for kind, confusion in counts.items():
        if confusion is not None:
            yield from list_measures(confusion.measures(), mask=one.name, count=kind)
    if one.estimates is not None:
        yield from list_measures(one.estimates.measures, mask=one.name, count="estimate")
