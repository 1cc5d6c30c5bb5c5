"""Labelled points and polygons: read, checked, brought onto the pixels of a raster."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import PurePath
from typing import Any, Optional

import numpy as np

from .accuracy.mapping import ClassMapping
from .errors import InputError
from .geopackage import VectorLayer, read_layer
from .inputs import class_strips
from .messages import Message, printable
from .monitor import Monitor
from .raster import Raster, burn_strips, pixels_at, polygons_in
from .stream import abreast
from .tables import NODATA
from .target import Target, target_of

# The fields of a sample, beside that of the class.
CLASS, COMMENT, STRATUM, STRATUM_PIXELS, ALL_PIXELS = "class", "comment", "stratum", "stratum_px", "all_px"


@dataclass(frozen=True)
class Strata:
    """The strata of a sample.

    Attributes:
        names: of the strata.
        sizes: pixels of each.
        of_points: int64 (points,), the stratum of each point, -1 for none.
    """

    names: tuple[str, ...]
    sizes: tuple[int, ...]
    of_points: np.ndarray

    def weights(self, used: np.ndarray) -> np.ndarray:
        """Return how many pixels each point stands for, float64 (points,), where only the points `used` count."""
        counts = np.bincount(self.of_points[used], minlength=len(self.names))
        return (np.array(self.sizes, float) / np.maximum(counts, 1))[self.of_points]


@dataclass(frozen=True)
class Labels:
    """Labelled points or polygons.

    Attributes:
        title: of the layer, for messages and reports.
        layer: positions or outlines, and fields.
        codes: uint8 (features,), 0 clear, 1 masked, 255 not labelled or unsure.
    """

    title: str
    layer: VectorLayer
    codes: np.ndarray

    @property
    def are_points(self) -> bool:
        """Whether they are points."""
        return bool(self.layer.points)

    def picked(self, keep: np.ndarray) -> Labels:
        """Return some of the points."""
        chosen = np.flatnonzero(keep).tolist()
        fields = {name: [values[index] for index in chosen] for name, values in self.layer.fields.items()}
        points = [self.layer.points[index] for index in chosen]
        return Labels(self.title, VectorLayer(self.layer.name, self.layer.crs, points, [], fields), self.codes[keep])


def title_of(path: str) -> str:
    """Return the name of a file without its folder."""
    return printable(PurePath(path.split("|")[0].replace("\\", "/")).name)


def open_labels(path: str, class_field: str) -> VectorLayer:
    """Read a layer that has the field of the class.

    Raises:
        InputError: it has no such field, or no features.
    """
    layer = read_layer(path)
    title = title_of(path)
    if class_field not in layer.fields:
        listed = [f'"{name}"' for name in layer.fields] or Message("none")
        raise InputError(
            '{title} has no field "{class_field}"; set {CLASS_FIELD} to one of its fields: {fields}.',
            title=title,
            class_field=class_field,
            fields=listed,
        )
    if not layer.points and not layer.polygons:
        raise InputError("{title} has no points or polygons; choose a layer with labels.", title=title)
    return layer


def read_labels(layer: VectorLayer, title: str, class_field: str, mapping: ClassMapping, monitor: Monitor) -> Labels:
    """Return a layer with the codes of its labels.

    Raises:
        InputError: a label has no entry in the mapping, or nothing is labelled.
    """
    values = layer.fields[class_field]
    codes = mapping.encode_labels(values)
    empty = sum(value is None or str(value).strip() == "" for value in values)
    if (codes == NODATA).all():
        raise InputError(
            'Nothing in {title} is labelled; fill its field "{class_field}" first.',
            title=title,
            class_field=class_field,
        )
    if empty:
        monitor.warn(
            Message(
                "{empty} of {total} features of {title} are not labelled yet and are left out.",
                empty=empty,
                total=len(values),
                title=title,
            )
        )
    return Labels(title, layer, codes)


def one_label_per_pixel(labels: Labels, raster: Raster, class_field: str, monitor: Monitor) -> Labels:
    """Return the points without those that repeat another one on the same pixel of a raster.

    Raises:
        InputError: two points of a pixel have different labels.
    """
    rows, columns, inside = place_points(labels, raster)
    first: dict[tuple[int, int], int] = {}
    keep = np.ones(len(rows), bool)
    for index in np.flatnonzero(inside).tolist():
        other = first.setdefault((int(rows[index]), int(columns[index])), index)
        if other == index:
            continue
        if NODATA in (labels.codes[index], labels.codes[other]):
            labelled = other if labels.codes[index] == NODATA else index
            keep[index if labelled == other else other] = False
            first[(int(rows[index]), int(columns[index]))] = labelled
        elif labels.codes[index] != labels.codes[other]:
            named = [f'"{labels.layer.fields[class_field][one]}"' for one in (other, index)]
            x, y = labels.layer.points[index]
            raise InputError(
                "{title} has two points on one pixel of {path} ({x:.10g} {y:.10g}) with the labels {one} and "
                "{other}; remove one of them.",
                title=labels.title,
                path=title_of(raster.path),
                x=x,
                y=y,
                one=named[0],
                other=named[1],
            )
        else:
            keep[index] = False
    if not keep.all():
        monitor.warn(
            Message(
                "{count} points of {title} repeat another one on the same pixel: left out.",
                count=int((~keep).sum()),
                title=labels.title,
            )
        )
    return labels.picked(keep)


def place_points(labels: Labels, raster: Raster) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return rows, columns, and which points lie on a raster; see :func:`raster.pixels_at`."""
    return pixels_at(raster.grid, labels.layer.crs, labels.layer.points, labels.title)


def pick_points(
    strips: Iterator[np.ndarray], partition: Sequence[tuple[int, int]], rows: np.ndarray, columns: np.ndarray
) -> np.ndarray:
    """Return the values of a streamed raster, strips (..., h, w), at pixels: (..., points)."""
    picked: Optional[np.ndarray] = None
    for (first, end), strip in zip(partition, strips):
        if picked is None:
            picked = np.zeros((*strip.shape[:-2], len(rows)), strip.dtype)
        here = (rows >= first) & (rows < end)
        picked[..., here] = strip[..., rows[here] - first, columns[here]]
    return np.zeros(len(rows)) if picked is None else picked


def require_points_on(labels: Labels, raster: Raster, inside: np.ndarray, monitor: Monitor) -> None:
    """Warn of points outside a raster, whose value is unknown there.

    Raises:
        InputError: none of the points lies on it.
    """
    outside = int((~inside).sum())
    if outside == len(inside):
        raise InputError(
            "None of the {outside} points of {title} lies on {path}; choose points and rasters of the same place.",
            outside=outside,
            title=labels.title,
            path=title_of(raster.path),
        )
    if outside:
        monitor.warn(
            Message(
                "{outside} of {total} points of {title} lie outside {path}.",
                outside=outside,
                total=len(inside),
                title=labels.title,
                path=title_of(raster.path),
            )
        )


def area_strips(labels: Labels, target: Target, monitor: Monitor) -> Iterator[np.ndarray]:
    """Yield labelled polygons as codes on a target: uint8, 255 where there is none.

    Where polygons of different classes overlap nobody knows, which is told at the end.
    """
    layers = []
    present = sorted({*labels.codes.tolist()} - {NODATA})
    for code in present:
        chosen = [polygon for polygon, own in zip(labels.layer.polygons, labels.codes) if own == code]
        here = polygons_in(target.grid, labels.layer.crs, chosen, labels.title)
        layers.append(burn_strips(target.grid, target.partition, here))
    disputed = met = 0
    for covered in abreast(layers):
        codes = np.full(covered[0].shape, NODATA, np.uint8)
        for code, own in zip(present, covered):
            codes[own > 0] = code
        classes = np.sum([own > 0 for own in covered], axis=0)
        codes[classes > 1] = NODATA
        disputed += int((classes > 1).sum())
        met += int((classes > 0).sum())
        yield codes
    if not met:
        raise InputError(
            "None of the polygons of {title} covers a pixel of {name}; choose polygons and rasters of the same place.",
            title=labels.title,
            name=title_of(target.name),
        )
    if disputed:
        monitor.warn(
            Message(
                "{disputed} pixels lie in polygons of {title} of different classes: left out.",
                disputed=disputed,
                title=labels.title,
            )
        )


def strata_of_fields(labels: Labels) -> Strata | None:
    """Return the strata that points of a stratified sample carry in their fields, None for other points.

    A stratum without any point is known by what the others lack of all pixels.

    Raises:
        InputError: the sizes contradict each other.
    """
    fields = labels.layer.fields
    if not {STRATUM, STRATUM_PIXELS, ALL_PIXELS} <= set(fields):
        return None
    triples = list(zip(fields[STRATUM], fields[STRATUM_PIXELS], fields[ALL_PIXELS]))
    sizes = {str(name): _whole(size) for name, size, _ in triples}
    totals = {_whole(total) for *_, total in triples}
    if len(totals) != 1 or len(set(zip(map(str, fields[STRATUM]), map(_whole, fields[STRATUM_PIXELS])))) != len(sizes):
        raise InputError(
            "The points of {title} have contradictory sizes of strata ({field}, {other_field}): they "
            "are of different samples, or were added by hand; remove those, or choose the raster in {STRATA}.",
            title=labels.title,
            field=STRATUM_PIXELS,
            other_field=ALL_PIXELS,
        )
    names = sorted(sizes)
    rest = totals.pop() - sum(sizes.values())
    if rest < 0 or min(sizes.values()) < 1:
        raise InputError(
            "The points of {title} have sizes of strata ({field}) that cannot be.",
            title=labels.title,
            field=STRATUM_PIXELS,
        )
    of_points = np.array([names.index(str(name)) for name in fields[STRATUM]], np.int64)
    if rest:
        return Strata((*names, "without points"), (*(sizes[name] for name in names), rest), of_points)
    return Strata(tuple(names), tuple(sizes[name] for name in names), of_points)


def strata_of_raster(labels: Labels, raster: Raster, legend: dict[int, str], monitor: Monitor) -> Strata:
    """Return the strata of points that were drawn from the classes of a raster."""
    target = target_of(raster)
    rows, columns, inside = place_points(labels, raster)
    require_points_on(labels, raster, inside, monitor)
    counts = np.zeros(NODATA + 1, np.int64)

    def counted() -> Iterator[np.ndarray]:
        for strip in class_strips(raster, target, monitor):
            counts.__iadd__(np.bincount(strip.ravel(), minlength=NODATA + 1))
            yield strip

    values = pick_points(counted(), target.partition, rows, columns)
    found = [value for value in np.flatnonzero(counts).tolist() if value != NODATA]
    order = np.full(NODATA + 1, -1, np.int64)
    order[found] = np.arange(len(found))
    of_points = np.where(inside, order[values], -1)
    left_out = int((of_points < 0).sum())
    if left_out == len(of_points):
        raise InputError(
            "{path} knows no stratum at any of the points of {title}.", path=title_of(raster.path), title=labels.title
        )
    if left_out:
        monitor.warn(
            Message(
                "{left_out} points of {title} lie in no stratum of {path}: left out.",
                left_out=left_out,
                title=labels.title,
                path=title_of(raster.path),
            )
        )
    names = tuple(legend.get(value, f"class {value}") for value in found)
    return Strata(names, tuple(int(counts[value]) for value in found), of_points)


def _whole(value: Any) -> int:
    try:
        return int(value)
    except (TypeError, ValueError, OverflowError):
        return -1
