"""Bands and indices of polygons over time, without the clouds."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from functools import cached_property, partial
from pathlib import Path
from typing import Any, Callable, Optional

import numpy as np

from ..acquisition import find_difference
from ..archive import choose_scenes, describe_scene, tell_of_problems
from ..classification import open_classification
from ..documents import open_documents
from ..errors import InputError, JobError
from ..forest import Forest
from ..geopackage import column_type
from ..jobs import Offset, Resampling, SclPreset, TimeSeriesJob
from ..messages import Message
from ..monitor import Monitor, raise_if_cancelled
from ..paths import without_repeats
from ..product import Product, open_product
from ..qa import scl_mask_strips
from ..raster import Grid
from ..result import Result
from ..s2cloudless import FEATURE_BANDS, load_forest
from ..scene import Scene, open_scene
from ..stream import abreast, tracked
from ..tables import BAND_BY_NAME, BAND_NAMES, CLEAR, SCL_PRESET_CLASSES
from ..target import PRODUCT_RESOLUTION_M, Target
from ..zones import (
    Calendar,
    Coverage,
    DatedMask,
    Index,
    Moment,
    Polygons,
    Statistics,
    ZoneStatistics,
    date_masks,
    describe_zones,
    find_usable,
    open_mask,
    parse_indices,
    pick_looks,
    rasters_of,
    read_polygons,
)
from ..zones.curves import Curve, report_curves

_MaskOn = Callable[[Target], Iterator[np.ndarray]]

_CHUNK_PX = 1_000_000
_CIRRUS = "B10"
_ROWS_AT_ONCE = 20_000
_PRODUCTS = (".safe", ".zip")
_COLUMNS = {  # of the table, behind that of the polygons
    **dict.fromkeys(("date", "time", "scene", "index"), str),
    **dict.fromkeys(("mean", "median", "std", "count"), float),
    **dict.fromkeys(("unmasked_mean", "unmasked_median", "unmasked_std", "unmasked_count"), float),
    **dict.fromkeys(("pixels", "valid", "clear"), float),
    "usable": int,
    "cloud_probability": float,
}


@dataclass(frozen=True)
class _Group:
    """What is computed on one grid, the native one of its finest bands.

    Attributes:
        indices: that are computed there.
        averaged: bands whose mean is wanted for s2cloudless.
    """

    indices: tuple[Index, ...]
    averaged: tuple[str, ...]

    @property
    def bands(self) -> tuple[str, ...]:
        """All bands that are read."""
        used = {*self.averaged, *(band for index in self.indices for band in index.bands)}
        return tuple(band for band in BAND_NAMES if band in used)


@dataclass(frozen=True)
class _Look:
    """What one scene says of all polygons.

    Attributes:
        moment: of the scene.
        indices: statistics of each index by its name, and the area of the polygons in its pixels.
        cloud_probability: float32 (polygons,), of s2cloudless on averaged bands, NaN where it is not known.
    """

    moment: Moment
    indices: Mapping[str, tuple[ZoneStatistics, np.ndarray]]
    cloud_probability: np.ndarray

    def valid(self, index: str) -> np.ndarray:
        """Return the share of each polygon for which there is an index."""
        statistics, areas_px = self.indices[index]
        shares: np.ndarray = statistics.every.count / areas_px
        return shares

    def clear(self, index: str) -> np.ndarray:
        """Return the share of each polygon for which there is an index, and no cloud."""
        statistics, areas_px = self.indices[index]
        shares: np.ndarray = statistics.clear.count / areas_px
        return shares


@dataclass(frozen=True)
class _Choice:
    """Which looks at which polygons an index goes by: both bool (looks, polygons).

    Attributes:
        counted: those that have a row.
        usable: those that show enough.
    """

    counted: np.ndarray
    usable: np.ndarray


def run(job: TimeSeriesJob, monitor: Monitor) -> Result:
    """Write the table of all polygons, scenes and indices, and the report with their curves if wanted."""
    indices = parse_indices(job.indices)
    groups = _groups_of(indices, FEATURE_BANDS if job.cloud_probability else ())
    polygons = read_polygons(job.polygons, job.id_field, monitor)
    paths = _products_of(job, monitor)
    with open_documents(job) as documents:
        series = _Series(job, polygons, groups, monitor)
        looks = sorted(series.looks(paths), key=lambda look: look.moment.order)
        if not any(look.valid(index.name).any() for look in looks for index in indices):
            raise InputError(
                "None of the polygons of {title} lies on a valid pixel of the scenes; choose polygons and scenes of "
                "the same place.",
                title=polygons.title,
            )
        choices = {index.name: _choose(looks, index.name, job) for index in indices}
        kinds = {"polygon": column_type(polygons.ids), **_COLUMNS}
        documents.write_rows("table", kinds, _rows(polygons, looks, choices, monitor))
        if job.html:
            curves = _curves(polygons, looks, choices)
            documents.write_text("html", report_curves(polygons.title, curves, _facts(job, looks, polygons)))
        documents.publish()
    return Result(
        documents.paths(),
        {
            "polygons": len(polygons),
            "dates": len({look.moment.day for look in looks}),
            "usable_looks": int(np.any([choice.usable for choice in choices.values()], axis=0).sum()),
        },
    )


def _choose(looks: Sequence[_Look], index: str, job: TimeSeriesJob) -> _Choice:
    clear = np.stack([look.clear(index) for look in looks])
    counted = pick_looks([look.moment for look in looks], clear, job.merge)
    return _Choice(counted, counted & find_usable(clear, job.min_usable))


def _groups_of(indices: Sequence[Index], averaged: Sequence[str]) -> list[_Group]:
    """Return what is computed on which pixels, the finest first."""

    def finest_m(bands: Sequence[str]) -> int:
        return min(BAND_BY_NAME[band].resolution_m for band in bands)

    sizes_m = sorted({finest_m(index.bands) for index in indices} | {finest_m([band]) for band in averaged})
    return [
        _Group(
            tuple(index for index in indices if finest_m(index.bands) == size_m),
            tuple(band for band in averaged if finest_m([band]) == size_m),
        )
        for size_m in sizes_m
    ]


def _products_of(job: TimeSeriesJob, monitor: Monitor) -> list[str]:
    """Return the products that are looked at, each acquisition once: without copies and older processings.

    What is no product comes first, for whoever opens it says so before anything is computed.
    """
    paths = without_repeats(job.scenes or _products_in(str(job.folder)))
    chosen, passed_over, broken = choose_scenes(map(describe_scene, paths))
    tell_of_problems(passed_over, monitor)
    return [scene.path for scene in (*broken, *sorted(chosen, key=lambda scene: paths.index(scene.path)))]


def _products_in(folder: str) -> list[str]:
    """Return the products of a folder.

    Raises:
        InputError: there are none.
    """
    if not Path(folder).is_dir():
        raise InputError("{folder} is no folder; choose one that holds products.", folder=folder)
    found = sorted(str(path) for path in Path(folder).iterdir() if path.suffix.lower() in _PRODUCTS)
    if not found:
        raise InputError("{folder} holds no products (*.SAFE or *.zip); choose the folder around them.", folder=folder)
    return found


class _Series:
    """Looks at polygons in one scene after the other."""

    def __init__(self, job: TimeSeriesJob, polygons: Polygons, groups: Sequence[_Group], monitor: Monitor) -> None:
        self._job, self._polygons, self._groups, self._monitor = job, polygons, groups, monitor
        self._calendar = Calendar()
        self._coverages: dict[Grid, Coverage] = {}
        self._first: Optional[Product] = None

    def looks(self, paths: Sequence[str]) -> Iterator[_Look]:
        """Yield what each scene says.

        Raises:
            InputError: where scenes do not go together, or one of them has no mask.
        """
        masks = date_masks(rasters_of(self._job.masks), self._calendar, self._monitor)
        for number, path in enumerate(paths):
            yield self._look(open_product(path), masks, number / len(paths), (number + 1) / len(paths))

    def _look(self, product: Product, masks: Sequence[DatedMask], since: float, until: float) -> _Look:
        moment = self._calendar.moment_of(product.path, product.acquisition)
        self._require_level(product)
        found: dict[str, tuple[ZoneStatistics, np.ndarray]] = {}
        averages: dict[str, np.ndarray] = {}
        step = (until - since) / len(self._groups)
        with ExitStack() as files:
            mask = self._mask_of(product, masks, files)
            self._warn_of_unknown_offset(product)
            for number, group in enumerate(self._groups):
                scene = files.enter_context(open_scene(product, group.bands, self._job, self._monitor))
                target = Target(self._polygons.grid_around(scene.native_grid()), scene.name)
                coverage = self._coverages.get(target.grid) or self._polygons.cover(target.grid)
                self._coverages[target.grid] = coverage
                strips = _strips(scene, group, mask, target, self._job.threads, self._monitor)
                heard = tracked(
                    strips, self._monitor, target.height, since + number * step, since + (number + 1) * step
                )
                values = len(group.indices) + len(group.averaged)
                statistics = describe_zones(
                    ((strip[:-1], strip[-1] == CLEAR) for strip in heard),
                    target.partition,
                    coverage,
                    values,
                    self._polygons.title,
                )
                for column, index in enumerate(group.indices):
                    found[index.name] = (_picked(statistics, column), coverage.areas_px)
                for column, band in enumerate(group.averaged, start=len(group.indices)):
                    averages[band] = statistics.every.mean[:, column]
        return _Look(moment, found, self._probability(averages))

    def _mask_of(self, product: Product, masks: Sequence[DatedMask], files: ExitStack) -> _MaskOn:
        """Return the mask, or the scene classification, of the acquisition of a product.

        Raises:
            InputError: where there is none.
        """
        for mask in masks:
            if find_difference(mask.acquisition, product.acquisition) is None:
                return partial(files.enter_context(open_mask(mask)).strips, monitor=self._monitor)
        if product.level != "L2A":
            raise InputError(
                "{path} has no mask of its acquisition in {MASKS}; make one first (Mask a Sentinel-2 scene).",
                path=product.path,
            )
        found = open_classification(None, product, PRODUCT_RESOLUTION_M, None, False, self._job, files, self._monitor)
        classes = SCL_PRESET_CLASSES[SclPreset.CLOUD_AND_SHADOW]
        return partial(scl_mask_strips, found.scl, classes, monitor=self._monitor)

    def _warn_of_unknown_offset(self, product: Product) -> None:
        if self._job.offset is Offset.METADATA and not product.offset_known:
            self._monitor.warn(
                Message(
                    "{path} has no metadata that tells its radiometric offset, which is taken as none; if it is of "
                    "baseline 04.00 or later, set {OFFSET}.",
                    path=product.path,
                )
            )

    def _require_level(self, product: Product) -> None:
        """Raise :class:`InputError` where reflectance of the ground and above the air would share a curve."""
        self._first = self._first or product
        if product.level != self._first.level:
            raise InputError(
                "{one} is of {level}, but {other} of {other_level}; take scenes of one level.",
                one=self._first.path,
                level=self._first.level or Message("no known level"),
                other=product.path,
                other_level=product.level or Message("no known level"),
            )
        if self._job.cloud_probability and product.level == "L2A":
            raise JobError(
                "{CLOUD_PROBABILITY} needs Level-1C products, but {path} is of Level-2A; leave it out.",
                path=product.path,
            )
        if product.level == "L2A" and any(_CIRRUS in group.bands for group in self._groups):
            raise JobError(
                "{INDICES} names {band} (cirrus), but {path} is of Level-2A, which has no such band; leave it out.",
                band=_CIRRUS,
                path=product.path,
            )

    def _probability(self, averages: Mapping[str, np.ndarray]) -> np.ndarray:
        """Return what s2cloudless says of the averaged bands of each polygon: float32, NaN where one is not known."""
        if not self._job.cloud_probability:
            return np.full(len(self._polygons), np.nan, np.float32)
        bands = [averages[name].astype(np.float32) for name in FEATURE_BANDS]
        valid = np.isfinite(bands).all(axis=0)
        return self._forest.scorer().probability(bands, valid)

    @cached_property
    def _forest(self) -> Forest:
        return load_forest(self._job.model, self._job.engine)


def _strips(
    scene: Scene, group: _Group, mask_on: _MaskOn, target: Target, threads: Optional[int], monitor: Monitor
) -> Iterator[np.ndarray]:
    """Yield the indices, the averaged bands, and the mask: float32 (n, h, w); NaN where a band is not valid.

    An index goes by the bands that it is made of, so it does not depend on what else is asked for. A polygon is
    averaged where all of the bands are valid that s2cloudless takes.
    """

    def compute(bands: list[np.ndarray], valid: np.ndarray) -> np.ndarray:
        reflectance = {
            name: scene.reflectance(name, band, known) for name, band, known in zip(scene.names, bands, valid)
        }
        indices = [index.evaluate(reflectance) for index in group.indices]
        averaged = [reflectance[name] for name in group.averaged]
        is_whole = np.isfinite(averaged).all(axis=0)
        return np.stack([*indices, *(np.where(is_whole, band, np.float32(np.nan)) for band in averaged)])

    values = scene.map_strips(target, compute, _CHUNK_PX, monitor, Resampling.NEAREST, threads, apart=True)
    for strip, masked in abreast([values, mask_on(target)]):
        yield np.concatenate([strip, masked[None].astype(np.float32)])


def _picked(statistics: ZoneStatistics, column: int) -> ZoneStatistics:
    """Return the statistics of one value: each (polygons,)."""
    return ZoneStatistics(*(_column(one, column) for one in (statistics.clear, statistics.every)))


def _column(one: Statistics, column: int) -> Statistics:
    return Statistics(*(part[:, column] for part in (one.mean, one.median, one.std, one.count)))


def _rows(
    polygons: Polygons, looks: Sequence[_Look], choices: Mapping[str, _Choice], monitor: Monitor
) -> Iterator[tuple[Any, ...]]:
    """Yield the table: polygon after polygon, date after date, index after index.

    Numbers of some polygons are brought together at a time: a long series of many has millions of rows.
    """
    told = [(look.moment.day, look.moment.time or None, look.moment.name) for look in looks]
    step = -(-_ROWS_AT_ONCE // (len(looks) * len(choices)))
    for start in range(0, len(polygons), step):
        raise_if_cancelled(monitor)
        some = slice(start, start + step)
        numbers = [
            {index: _numbers(look, index, choice.usable[number, some], some) for index, choice in choices.items()}
            for number, look in enumerate(looks)
        ]
        counted = {index: choice.counted[:, some].T.tolist() for index, choice in choices.items()}
        for place, name in enumerate(polygons.ids[some]):
            for number, moment in enumerate(told):
                for index, rows in numbers[number].items():
                    if counted[index][place][number]:
                        yield (name, *moment, index, *rows[place])


def _numbers(look: _Look, index: str, usable: np.ndarray, some: slice) -> list[tuple[Any, ...]]:
    """Return what the table tells of an index for each of some polygons, in its order."""
    statistics, areas_px = look.indices[index][0], look.indices[index][1][some]
    parts = [
        part[some]
        for one in (statistics.clear, statistics.every)
        for part in (one.mean, one.median, one.std, one.count)
    ]
    shares = (one.count[some] / areas_px for one in (statistics.every, statistics.clear))
    columns = map(_known, (*parts, areas_px, *shares))
    return list(zip(*columns, usable.astype(int).tolist(), _known(look.cloud_probability[some])))


def _known(numbers: np.ndarray) -> list[Optional[float]]:
    """Return numbers for a table, None where there is none."""
    return [number if math.isfinite(number) else None for number in numbers.tolist()]


def _curves(polygons: Polygons, looks: Sequence[_Look], choices: Mapping[str, _Choice]) -> Iterator[Curve]:
    for place, name in enumerate(polygons.ids):
        for index, choice in choices.items():
            counted = np.flatnonzero(choice.counted[:, place]).tolist()
            found = [looks[number].indices[index][0] for number in counted]
            yield Curve(
                Message("{index} of {polygon}", index=index, polygon=name),
                index,
                [looks[number].moment.day for number in counted],
                [float(one.clear.mean[place]) for one in found],
                [float(one.every.mean[place]) for one in found],
                choice.usable[counted, place].tolist(),
            )


def _facts(job: TimeSeriesJob, looks: Sequence[_Look], polygons: Polygons) -> dict[str, str]:
    return {
        Message("Polygons"): Message("{count} of {title}", count=len(polygons), title=polygons.title),
        Message("Scenes"): Message(
            "{count}, from {first} to {last}",
            count=len(looks),
            first=looks[0].moment.day,
            last=looks[-1].moment.day,
        ),
        Message("Usable"): Message("at least {share:g} % of a polygon is clear", share=100 * job.min_usable),
    }
