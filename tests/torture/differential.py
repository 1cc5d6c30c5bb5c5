"""Random jobs, each compared with a plain reference; the same seed and number give the same case."""

from __future__ import annotations

import shutil
import sqlite3
import struct
import time
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any, Callable, Optional
from unittest import mock

import numpy as np
import rasterio
from cloudsieve.core.errors import CloudSieveError
from cloudsieve.core.jobs import (
    Aim,
    Allocation,
    ApplyMaskJob,
    AssessMaskJob,
    CloudShadowJob,
    Encoding,
    Evaluator,
    GrowMaskJob,
    HybridMaskJob,
    Job,
    MaskFromProbabilityJob,
    MaskFromQaJob,
    MaskFromSclJob,
    MaskSceneJob,
    NoDataRule,
    Offset,
    Resampling,
    Rule,
    S2cloudlessJob,
    SamplePointsJob,
    ScenePreset,
    TuneProbabilityJob,
    UnknownRule,
)
from cloudsieve.core.result import Result
from cloudsieve.core.run import run
from cloudsieve.scripts.synthetic_scene import RESOLUTION_M

from . import references as plain
from .rasters import (
    FLOATS,
    INTEGERS,
    LEFT_M,
    TOP_M,
    UNITS_PER_M,
    Layer,
    Place,
    place_near,
    random_place,
    write_layer,
)
from .tally import Tally

WHAT = "random jobs compared with a plain reference"
PIXELS_M = (10, 20, 60, 12.5, 25, 15)
STRIP_ROWS = (1, 2, 5, 17, 512)
BANDS = ("B01", "B02", "B04", "B05", "B08", "B8A", "B09", "B10", "B11", "B12")
SCENE_M = 480
_PREFIX = "T32TMT_20230712T102559_"
_FMASK_CATEGORIES = {1: "water", 2: "shadow", 3: "snow", 4: "cloud"}
_SEEN_WAYS = ("nothing", "value", "value of each band", "mask inside", "mask beside", "alpha")

Random = np.random.Generator
Complaint = Optional[str]


@dataclass(frozen=True)
class Case:
    """A job, and what must come out of it.

    Attributes:
        job: what is run.
        check: returns what is wrong with the result, None if nothing is; None where the job must be refused.
        may_be_refused: a `CloudSieveError` is as good.
    """

    job: Job
    check: Optional[Callable[[Result], Complaint]]
    may_be_refused: bool = False


Make = Callable[[Random, Path], Case]


def run_cases(count: int, seed: int, folder: Path, first: int = 0) -> Tally:
    """Run random jobs, in strips of random height, and compare each with its reference.

    Args:
        count: how many.
        seed: of all of them.
        folder: gets a folder for each case that goes wrong, with its inputs and its job file.
        first: number of the first case, to repeat a single one.
    """
    tally, started = Tally(WHAT), time.perf_counter()
    for number in range(first, first + count):
        rng = np.random.default_rng([seed, number])
        own = folder / f"differential-{seed}-{number}"
        own.mkdir(parents=True)
        case = _pick(rng)(rng, own)
        rows = int(rng.choice(STRIP_ROWS))
        was_refused, complaint = _try(case, rows)
        tally.count += 1
        tally.refused += was_refused
        if complaint is None:
            shutil.rmtree(own)
            continue
        job_file = own / "job.json"
        job_file.write_text(case.job.to_json())
        again = f"scripts/torture differential --seed {seed} --first {number} --cases 1"
        tally.failures.append(f"{case.job.name} in strips of {rows} rows: {complaint}; {job_file}; again: {again}")
    tally.seconds = time.perf_counter() - started
    return tally


def _pick(rng: Random) -> Make:
    weights = np.array([weight for weight, _ in CASES], float)
    return CASES[rng.choice(len(CASES), p=weights / weights.sum())][1]


def _try(case: Case, rows: int) -> tuple[bool, Complaint]:
    """Run a case; return whether it was refused, and what is wrong."""
    try:
        with mock.patch.multiple("cloudsieve.core.target", STRIP_PX=0, MIN_STRIP_ROWS=rows):
            result = run(case.job)
    except CloudSieveError as error:
        fine = case.check is None or case.may_be_refused
        return True, None if fine else f"refused without need ({error})"
    except Exception as error:
        return False, f"{type(error).__name__}: {error}"
    if case.check is None:
        return False, "should have been refused"
    return False, case.check(result)


def _case(job: Job, expect: Callable[[], Callable[[Result], Complaint]], may_be_refused: bool = False) -> Case:
    """Return the case of a job whose reference may refuse it, too."""
    try:
        return Case(job, expect(), may_be_refused)
    except plain.RefusedError:
        return Case(job, None)


# --- how results are looked at


def _read(path: str) -> np.ndarray:
    with rasterio.open(path) as file:
        return np.asarray(file.read(1))


def _same(path: str, expected: np.ndarray) -> Complaint:
    found = _read(path)
    if found.shape != expected.shape:
        return f"{Path(path).name} is {found.shape}, not {expected.shape}"
    wrong = ~((found == expected) | ((found != found) & (expected != expected)))
    if not wrong.any():
        return None
    row, column = np.argwhere(wrong)[0]
    return (
        f"{int(wrong.sum())} of {wrong.size} pixels of {Path(path).name} differ, the first at row {row}, column "
        f"{column}: {found[row, column]} instead of {expected[row, column]}"
    )


def _between(path: str, least: np.ndarray, most: np.ndarray) -> Complaint:
    """Compare a mask with one from which it may differ where rounding decides."""
    found = _read(path)
    return _same(path, least if found.shape != least.shape else np.where(found == most, most, least))


def _first(*complaints: Complaint) -> Complaint:
    return next((complaint for complaint in complaints if complaint), None)


def _mask_job(job: Job, expected: Callable[[], np.ndarray], may_be_refused: bool = False) -> Case:
    """Return the case of a job that writes one mask."""

    def expect() -> Callable[[Result], Complaint]:
        mask = expected()
        return lambda result: _first(_same(result["output"], mask), _counts(result, mask))

    return _case(job, expect, may_be_refused)


def _counts(result: Result, mask: np.ndarray) -> Complaint:
    told = [result[key] for key in ("masked_pixels", "valid_pixels", "nodata_pixels")]
    true = [int((mask == 1).sum()), int((mask != 255).sum()), int((mask == 255).sum())]
    return None if told == true else f"counts are {told}, not {true}"


# --- one maker of random cases per job


def _random_mask(rng: Random, path: Path, place: Place, dtype: Optional[str] = None) -> Layer:
    shape = (1, place.height, place.width)
    values = (rng.random(shape) < rng.choice([0.05, 0.5, 0.95])).astype(dtype or rng.choice(INTEGERS))
    values[rng.random(shape) < 0.1] = 255
    if rng.random() < 0.03:
        values[0, 0, 0] = 7  # no value of a mask
    return write_layer(rng, path, values, place, _SEEN_WAYS, nodata=float(rng.choice([255, 9, 0])))


def grow_case(rng: Random, folder: Path) -> Case:
    layer = _random_mask(rng, folder / "mask.tif", random_place(rng, PIXELS_M, most=30))
    pixel = layer.place.pixel_m

    def length() -> float:
        return float(rng.choice([0, pixel, 1.5 * pixel, 2 * pixel, 4.3 * pixel]) if rng.random() < 0.5 else 0)

    def area() -> float:
        return float(rng.integers(0, 12)) * pixel**2 if rng.random() < 0.5 else 0.0

    how = plain.Cleaning(length(), length(), area(), area(), length())
    job = GrowMaskJob(
        input=layer.path,
        output=str(folder / "out.tif"),
        open_m=how.open_m,
        close_m=how.close_m,
        min_area_m2=how.min_area_m2,
        fill_holes_m2=how.fill_holes_m2,
        distance_m=how.distance_m,
    )
    return _mask_job(job, lambda: plain.cleaned(plain.mask_of(layer, layer.place), how, pixel))


def hybrid_case(rng: Random, folder: Path) -> Case:
    place = random_place(rng, PIXELS_M, most=24)
    count = int(rng.integers(2, 5))
    layers = [
        _random_mask(rng, folder / f"mask{number}.tif", place if not number else place_near(rng, place, PIXELS_M))
        for number in range(count)
    ]
    needed = str(rng.choice(["any", "all", "votes"]))
    min_votes, abstain = int(rng.integers(1, count + 1)), bool(rng.random() < 0.5)
    job = HybridMaskJob(
        tuple(layer.path for layer in layers),
        str(folder / "out.tif"),
        rule=Rule(needed),
        min_votes=min_votes,
        nodata_rule=NoDataRule.ALL_UNKNOWN if abstain else NoDataRule.ANY_UNKNOWN,
        sources=str(folder / "sources.tif"),
    )

    def expect() -> Callable[[Result], Complaint]:
        target = plain.finest([layer.place for layer in layers])
        masks = [plain.mask_of(layer, target) for layer in layers]
        combined = plain.vote(masks, needed, min_votes, abstain)
        sources = plain.sources_of(masks, combined)
        return lambda result: _first(_same(result["output"], combined), _same(result["sources"], sources))

    return _case(job, expect)


def probability_case(rng: Random, folder: Path) -> Case:
    place = random_place(rng, PIXELS_M, most=16)
    shape = (1, place.height, place.width)
    steps = [None, 100, 255][rng.integers(3)]
    if steps is None:
        values = rng.random(shape).astype(rng.choice(FLOATS))
        values[rng.random(shape) < 0.05] = rng.choice([np.nan, np.inf, -np.inf])
        layer = write_layer(rng, folder / "p.tif", values, place, nodata=float(rng.choice([-1, 2, 0.5])))
    else:
        whole = rng.integers(0, steps + 1, shape).astype(rng.choice(INTEGERS))
        layer = write_layer(rng, folder / "p.tif", whole, place, _SEEN_WAYS, nodata=float(rng.choice([255, 0, 7])))
    percent, average, dilation = int(rng.integers(0, 100)), float(rng.choice([0, 1, 1.5, 3])), float(rng.integers(0, 4))
    job = MaskFromProbabilityJob(
        input=layer.path,
        output=str(folder / "out.tif"),
        threshold=percent / 100,
        average_over_px=average,
        dilation_size_px=dilation,
        encoding={None: Encoding.FRACTION, 100: Encoding.PERCENT, 255: Encoding.BYTE}[steps],
    )

    def expect() -> Callable[[Result], Complaint]:
        numbers, known = plain.probability_of(layer, steps)
        least, most = plain.thresholded(numbers, known, steps, Fraction(percent, 100), average, dilation)
        return lambda result: _between(result["output"], least, most)

    return _case(job, expect)


def custom_qa_case(rng: Random, folder: Path) -> Case:
    place = random_place(rng, PIXELS_M)
    dtype = str(rng.choice((*INTEGERS, *FLOATS)))
    values = rng.integers(0, 256, (1, place.height, place.width)).astype(dtype)
    if dtype in FLOATS:
        values[rng.random(values.shape) < 0.1] = rng.choice([np.nan, np.inf, 2.5])
    layer = write_layer(rng, folder / "qa.tif", values, place, nodata=float(rng.choice([255, 0, 4])))
    low = int(rng.integers(0, 256))
    ranges = [(low, min(255, low + int(rng.integers(0, 40)))), (4, 4)] if rng.random() < 0.7 else []
    bits = [int(bit) for bit in rng.choice(8, 2, replace=False)] if not ranges or rng.random() < 0.5 else []
    job = MaskFromQaJob(
        input=layer.path,
        output=str(folder / "out.tif"),
        scheme="custom",
        values=", ".join(f"{start}-{end}" for start, end in ranges),
        bits=", ".join(map(str, bits)),
    )

    def expected() -> np.ndarray:
        stored, known = plain.nearest(layer, place)
        whole = np.isfinite(stored) & (np.where(np.isfinite(stored), stored, 0.5) % 1 == 0)
        numbers = np.where(whole, stored, 0).astype(np.int64)
        listed = whole & np.any(
            [np.zeros(stored.shape, bool), *((numbers >= a) & (numbers <= b) for a, b in ranges)], axis=0
        )
        flagged = whole & np.any([np.zeros(stored.shape, bool), *(numbers >> bit & 1 == 1 for bit in bits)], axis=0)
        mask = np.where(listed | flagged, 1, 0)
        declared = plain.unknown_in(stored, np.ones(stored.shape, bool), layer.declared[0])
        return np.where(~known | ~whole | (declared & ~listed), 255, mask).astype(np.uint8)

    return _mask_job(job, expected)


def fmask_case(rng: Random, folder: Path) -> Case:
    place = random_place(rng, PIXELS_M)
    values = rng.choice([0, 1, 2, 3, 4, 255], (1, place.height, place.width)).astype(rng.choice(INTEGERS))
    if rng.random() < 0.05:
        values[0, 0, 0] = 99  # no class of Fmask
    ways = ("nothing", "value", "mask inside", "mask beside", "alpha")
    layer = write_layer(rng, folder / "fmask.tif", values, place, ways, nodata=255)
    chosen = [value for value in _FMASK_CATEGORIES if rng.random() < 0.5] or [4]
    job = MaskFromQaJob(
        input=layer.path,
        output=str(folder / "out.tif"),
        scheme="fmask",
        categories=tuple(_FMASK_CATEGORIES[value] for value in chosen),
    )

    def expected() -> np.ndarray:
        stored, known = plain.nearest(layer, place)
        if not np.isin(stored[known], [0, 1, 2, 3, 4, 255]).all():
            raise plain.RefusedError("no class")
        return np.where(~known | (stored == 255), 255, np.isin(stored, chosen)).astype(np.uint8)

    return _mask_job(job, expected)


def scl_case(rng: Random, folder: Path) -> Case:
    place = random_place(rng, (10, 20, 60))
    values = rng.integers(0, 12, (1, place.height, place.width)).astype(rng.choice(INTEGERS))
    layer = write_layer(rng, folder / "SCL.tif", values, place, _SEEN_WAYS, nodata=float(rng.choice([0, 255, 3])))
    classes = tuple(sorted({int(value) for value in rng.integers(1, 12, 4)}))
    cloud_place = place_near(rng, place, (10, 20, 60))
    percent = rng.integers(0, 101, (1, cloud_place.height, cloud_place.width)).astype(rng.choice(INTEGERS))
    cldprb = write_layer(rng, folder / "CLD.tif", percent, cloud_place, _SEEN_WAYS, nodata=float(rng.choice([255, 0])))
    threshold = float(rng.integers(0, 101)) if rng.random() < 0.5 else None
    resolution = float(rng.choice([10, 20, 30, 60])) if rng.random() < 0.5 else None
    job = MaskFromSclJob(
        output=str(folder / "out.tif"),
        input=layer.path,
        classes=classes,
        resolution_m=resolution,
        cldprb=cldprb.path,
        cldprb_threshold=threshold,
    )

    def expected() -> np.ndarray:
        target = place if resolution is None else plain.with_pixel(place, int(resolution * UNITS_PER_M))
        stored, known = plain.nearest(layer, target)
        masks = [np.where(~known | (stored == 0) | (stored > 11), 255, np.isin(stored, classes)).astype(np.uint8)]
        if threshold is not None:
            cloud, known = plain.nearest(cldprb, target)
            unknown = plain.unknown_in(cloud, known, cldprb.declared[0]) | (cloud == 255)
            masks.append(np.where(unknown, 255, cloud > threshold).astype(np.uint8))
        return plain.vote(masks, "any", 1, unknown_abstain=False)

    # Whether so few pixels look like a scene classification is judged, and told in sentences, elsewhere.
    return _mask_job(job, expected, may_be_refused=True)


def apply_case(rng: Random, folder: Path) -> Case:
    place = random_place(rng, PIXELS_M)
    dtype = str(rng.choice((*INTEGERS, *FLOATS)))
    count = int(rng.integers(1, 4))
    values = rng.integers(0, 250, (count, place.height, place.width)).astype(dtype)
    values[:, rng.random(values.shape[1:]) < 0.1] = 0
    if dtype in FLOATS:
        values[rng.random(values.shape) < 0.05] = rng.choice([np.nan, np.inf])
    layer = write_layer(rng, folder / "bands.tif", values, place, nodata=float(rng.choice([255, 253])))
    mask_layer = _random_mask(rng, folder / "mask.tif", place_near(rng, place, PIXELS_M))
    bands = tuple(range(1, count + 1)) if layer.way == "alpha band" or rng.random() < 0.5 else ()
    nodata = float(rng.choice([0, 252, 251])) if rng.random() < 0.5 else None
    invert, keep = bool(rng.random() < 0.3), bool(rng.random() < 0.3)
    job = ApplyMaskJob(
        layer.path,
        mask_layer.path,
        str(folder / "out.tif"),
        bands=bands,
        nodata=nodata,
        invert=invert,
        unknown=UnknownRule.KEEP if keep else UnknownRule.NODATA,
    )

    def expect() -> Callable[[Result], Complaint]:
        mask = plain.mask_of(mask_layer, place)
        dropped = (mask == (0 if invert else 1)) | ((mask == 255) & (not keep))
        told = np.stack([plain.unknown_in(*pair) for pair in zip(layer.bands, layer.valid, layer.declared)])
        has_mask = layer.way in ("mask inside", "mask beside") and dtype in INTEGERS
        has_alpha = layer.way == "alpha band" and dtype in ("uint8", "uint16") and count in (1, 3)  # as GDAL knows them
        keeps_mask = nodata is None and (has_mask or has_alpha)
        if keeps_mask:
            return lambda result: _kept(result["output"], layer.bands, told | dropped)
        default = float("nan") if dtype in FLOATS else 0 if dtype.startswith("u") else np.iinfo(dtype).min
        value = next(one for one in (nodata, layer.declared[0], default) if one is not None)
        empty = np.zeros(layer.bands.shape, bool)
        if dtype.startswith("u") and layer.way == "nothing":  # digital numbers, whose 0 is NoData though nobody says so
            if nodata == 0:
                empty = layer.bands == 0
            elif value == 0 and (count > 1 or dtype != "uint8"):
                empty = np.broadcast_to((layer.bands == 0).all(axis=0), layer.bands.shape)
        is_settled = nodata is not None or layer.declared[0] is not None  # else one is found that no pixel holds
        if is_settled and ((layer.bands == value) & ~told & ~empty & ~dropped).any():
            raise plain.RefusedError("a kept pixel holds the value")
        return lambda result: _kept(result["output"], layer.bands, told | dropped | empty)

    return _case(job, expect)


def _kept(path: str, bands: np.ndarray, gone: np.ndarray) -> Complaint:
    """Compare what is valid in a raster, and that nothing else has changed there."""
    with rasterio.open(path) as file:
        numbers = list(range(1, len(bands) + 1))
        found, valid = file.read(numbers), file.read_masks(numbers) > 0
    if found.dtype != bands.dtype:
        return f"type {found.dtype} instead of {bands.dtype}"
    if found.dtype.kind == "f":
        valid &= ~np.isnan(found)
    if (valid != ~gone).any():
        return f"{int((valid != ~gone).sum())} pixels are wrongly valid or NoData"
    changed = (found != bands) & ~gone
    return f"{int(changed.sum())} pixels that stay were changed" if changed.any() else None


def assess_case(rng: Random, folder: Path) -> Case:
    place = random_place(rng, PIXELS_M)
    reference = _random_mask(rng, folder / "reference.tif", place)
    masks = [
        _random_mask(rng, folder / f"mask{number}.tif", place_near(rng, place, PIXELS_M))
        for number in range(int(rng.integers(1, 3)))
    ]
    job = AssessMaskJob(
        masks=tuple(mask.path for mask in masks),
        reference=reference.path,
        errors=str(folder / "errors.tif"),
        table=str(folder / "table.csv"),
    )

    def expect() -> Callable[[Result], Complaint]:
        truth, *codes = (plain.classes_of(layer, place) for layer in (reference, *masks))
        if not all(np.isin(one, (0, 1, 255)).all() for one in (truth, *codes)):
            raise plain.RefusedError("classes without a mapping")
        numbers, errors = plain.accuracies(codes[0], truth), plain.errors_of(codes[0], truth)
        return lambda result: _first(_near(result, numbers), _same(result["errors"], errors))

    return _case(job, expect)


def _near(result: Result, numbers: dict[str, float]) -> Complaint:
    wrong = {
        key: (result[key], number)
        for key, number in numbers.items()
        if not np.isclose(result[key], number, rtol=1e-9, atol=0, equal_nan=True)
    }
    return f"numbers are (found, expected) {wrong}" if wrong else None


def tune_case(rng: Random, folder: Path) -> Case:
    place = random_place(rng, PIXELS_M)
    shape = (1, place.height, place.width)
    reference = _random_mask(rng, folder / "reference.tif", place_near(rng, place, PIXELS_M))
    values = rng.integers(0, 1001, shape) / 1000 if rng.random() < 0.5 else rng.random(shape)
    layer = write_layer(rng, folder / "p.tif", values.astype(np.float32), place, nodata=-1.0)
    score = str(rng.choice(["f1", "iou", "balanced-accuracy"]))
    job = TuneProbabilityJob(
        input=layer.path, reference=reference.path, aim=Aim(score), table=str(folder / "curves.csv")
    )

    def expect() -> Callable[[Result], Complaint]:
        numbers, known = plain.probability_of(layer, None)
        truth = plain.classes_of(reference, place)
        if not np.isin(truth, (0, 1, 255)).all():
            raise plain.RefusedError("classes without a mapping")
        probability = np.where(known, numbers, np.nan).astype(np.float32)
        peaks, reached = plain.best_threshold(probability, truth, score)
        compared = int((known & (truth != 255)).sum())
        middle = peaks[(len(peaks) - 1) // 2] / 1000
        return lambda result: _near(result, {"threshold": middle, "reached": reached, "compared_pixels": compared})

    return _case(job, expect)


def sample_case(rng: Random, folder: Path) -> Case:
    place = random_place(rng, PIXELS_M)
    classes = rng.integers(0, 4, (1, place.height, place.width)).astype(rng.choice(INTEGERS))
    layer = write_layer(rng, folder / "classes.tif", classes, place, _SEEN_WAYS, nodata=float(rng.choice([255, 3])))
    number, distance_m = int(rng.integers(1, 60)), float(rng.choice([0, 2.5])) * place.pixel_m
    allocation = Allocation.EQUAL if rng.random() < 0.5 else Allocation.PROPORTIONAL
    job = SamplePointsJob(
        layer.path,
        str(folder / "points.gpkg"),
        allocation=allocation,
        number=number,
        min_distance_m=distance_m,
        seed=int(rng.integers(100)),
    )

    def expect() -> Callable[[Result], Complaint]:
        strata = plain.classes_of(layer, place)
        if (strata == 255).all():
            raise plain.RefusedError("nothing to draw from")
        return lambda result: _sample_is_fair(result["output"], strata, place, job)

    return _case(job, expect)


def _sample_is_fair(path: str, strata: np.ndarray, place: Place, job: SamplePointsJob) -> Complaint:
    """Check that points are pixels of their strata, no two alike or too near, shared out as was asked."""
    with sqlite3.connect(path) as database:
        rows = database.execute("SELECT geom, stratum, stratum_px, all_px FROM sample").fetchall()
    database.close()
    points = [struct.unpack("<dd", blob[-16:]) for blob, *_ in rows]
    pixels = [
        (
            (TOP_M - y - place.top / UNITS_PER_M) / place.pixel_m - 0.5,
            (x - LEFT_M - place.left / UNITS_PER_M) / place.pixel_m - 0.5,
        )
        for x, y in points
    ]
    if any(part != round(part) for pixel in pixels for part in pixel):
        return "a point is no centre of a pixel"
    sizes = {int(value): int((strata == value).sum()) for value in np.unique(strata) if value != 255}
    for (row, column), (_, stratum, own_px, all_px) in zip(pixels, rows):
        value = int(strata[int(row), int(column)])
        if (f"class {value}", sizes.get(value), sum(sizes.values())) != (stratum, own_px, all_px):
            return f"a point of class {value} is told as {stratum}, {own_px} of {all_px} pixels"
    if len(set(pixels)) < len(pixels):
        return "a pixel was drawn twice"
    if job.min_distance_m:
        apart = [np.hypot(a[0] - b[0], a[1] - b[1]) for i, a in enumerate(pixels) for b in pixels[:i]]
        return "two points are too near" if apart and min(apart) * place.pixel_m < job.min_distance_m - 1e-6 else None
    return _shares_are_fair(
        [sum(row[1] == f"class {value}" for row in rows) for value in sizes], list(sizes.values()), job
    )


def _shares_are_fair(counts: Sequence[int], sizes: Sequence[int], job: SamplePointsJob) -> Complaint:
    if sum(counts) != min(job.number, sum(sizes)):
        return f"{sum(counts)} points instead of {min(job.number, sum(sizes))}"
    is_equal = job.allocation is Allocation.EQUAL
    level = [count if is_equal else count / size * sum(sizes) for count, size in zip(counts, sizes)]
    open_ended = [one for one, count, size in zip(level, counts, sizes) if count < size]
    slack = 1 if is_equal else sum(sizes) / min(sizes)
    return (
        f"points are shared out as {counts} of {sizes}"
        if open_ended and max(level) - min(open_ended) > slack + 1e-9
        else None
    )


# --- scenes


@dataclass(frozen=True)
class _RandomScene:
    """Ten bands with places of their own, and the trees that look at them."""

    layers: list[Layer]
    trees: list[plain.Tree]
    model: str
    is_reflectance: bool
    offset: Offset

    def features(self, target: Place, by_nearest: bool) -> tuple[np.ndarray, np.ndarray]:
        """Return reflectance, float32 (bands, h, w), and where all bands are known."""
        resample = plain.resampled_reflectance if self.is_reflectance else plain.resampled_dn
        pairs = [resample(layer, target, by_nearest) for layer in self.layers]
        known = np.all([valid for _, valid in pairs], axis=0)
        bands = np.stack([values for values, _ in pairs]).astype(np.float32)
        if self.is_reflectance:
            return bands, known & (bands != 0).any(axis=0)
        shift = np.float32(-1000 if self.offset is Offset.MINUS_1000 else 0)
        return (bands + shift) / np.float32(10000), known

    def plant(self, rng: Random, make_target: Callable[[], Place], by_nearest: bool) -> None:
        """Grow trees that split just below numbers which the scene holds, so that one DN less makes a difference."""
        try:
            features, known = self.features(make_target(), by_nearest)
        except plain.RefusedError:
            features, known = np.zeros((len(BANDS), 0, 0)), np.zeros((0, 0), bool)
        held = features[:, known] if known.any() else np.full((len(BANDS), 1), 0.3)
        self.trees.extend(_random_tree(rng, held, depth=3) for _ in range(4))
        Path(self.model).write_text(_as_model(self.trees))

    def probability(self, target: Place, by_nearest: bool) -> tuple[np.ndarray, np.ndarray]:
        """Return the probability, NaN where a band is unknown, and where rounding could tip a split."""
        features, known = self.features(target, by_nearest)
        wide = features.reshape(len(features), -1).astype(np.float64)
        score = plain.forest_probability(self.trees, np.where(np.isfinite(wide), wide, 0), sigmoid=1.0)
        probability = np.where(known, score.reshape(known.shape), np.float32(np.nan))
        doubtful = np.zeros(known.shape, bool)
        if self.is_reflectance:
            for feature, threshold in plain.thresholds_of(self.trees):
                doubtful |= np.abs(features[feature] - threshold) < 1e-6
        return probability, doubtful


def _random_scene(rng: Random, folder: Path, is_product: bool) -> _RandomScene:
    is_reflectance = not is_product and bool(rng.random() < 0.3)
    dtype = str(rng.choice(FLOATS if is_reflectance else ("uint16", "int16", "uint32", "int32")))
    layers = []
    for name in BANDS:
        pixel_m = RESOLUTION_M[name] if rng.random() < 0.7 else float(rng.choice([10, 20, 60]))
        shift = int(rng.integers(0, 9)) * 20 if rng.random() < 0.2 else 0
        height, width = (max(1, int(SCENE_M / pixel_m) - int(rng.integers(0, 2))) for _ in range(2))
        place = Place(shift, shift, int(pixel_m * UNITS_PER_M), height, width)
        values = rng.integers(1, 9000, (1, height, width)).astype(dtype)
        values[rng.random(values.shape) < 0.02] = 0
        if dtype == "uint16":
            values[rng.random(values.shape) < 0.01] = 65535
        if is_reflectance:
            values = values / values.dtype.type(10000)
            values[rng.random(values.shape) < 0.02] = rng.choice([np.nan, np.inf])
        # Beside the files of a product nothing is read.
        ways = ("nothing", "value", "mask inside") if is_product else ("nothing", "value", "mask inside", "mask beside")
        path = folder / (f"{_PREFIX}{name}.tif" if is_product else f"{name}.tif")
        layers.append(write_layer(rng, path, values, place, ways, nodata=float(rng.choice([0, 7]))))
    offset = Offset.MINUS_1000 if rng.random() < 0.3 and not is_reflectance else Offset.NONE
    return _RandomScene(layers, [], str(folder / "model.txt"), is_reflectance, offset)


def _random_tree(rng: Random, held: np.ndarray, depth: int) -> plain.Tree:
    """Return a tree whose thresholds lie half a DN below numbers of `held`, (bands, pixels)."""
    if depth == 0 or rng.random() < 0.15:
        return float(np.round(rng.normal(), 3))
    feature = int(rng.integers(len(held)))
    threshold = float(rng.choice(held[feature])) - 0.00005
    return plain.Split(feature, threshold, _random_tree(rng, held, depth - 1), _random_tree(rng, held, depth - 1))


def _as_model(trees: Sequence[plain.Tree]) -> str:
    """Return trees as LightGBM writes them."""
    header = (
        "tree\nversion=v4\nnum_class=1\nnum_tree_per_iteration=1\nlabel_index=0\nmax_feature_idx=9\n"
        f"objective=binary sigmoid:1\nfeature_names={' '.join(BANDS)}\nfeature_infos={' '.join(['none'] * 10)}\n\n"
    )
    return header + "".join(_tree_text(number, tree) for number, tree in enumerate(trees)) + "\nend of trees\n"


def _tree_text(number: int, tree: plain.Tree) -> str:
    nodes: list[list[Any]] = []
    leaves: list[float] = []

    def add(part: plain.Tree) -> int:
        if not isinstance(part, plain.Split):
            leaves.append(part)
            return -len(leaves)
        index = len(nodes)
        nodes.append([part.feature, part.threshold, 0, 0])
        nodes[index][2:] = add(part.left), add(part.right)
        return index

    add(tree)
    columns = dict(zip(("split_feature", "threshold", "left_child", "right_child"), zip(*nodes))) if nodes else {}
    lists = {"leaf_value": leaves, **columns, "decision_type": [2] * len(nodes)}
    told = "".join(f"{key}={' '.join(map(repr, values))}\n" for key, values in lists.items())
    return f"Tree={number}\nnum_leaves={len(leaves)}\nnum_cat=0\n{told}is_linear=0\nshrinkage=1\n\n\n"


def _scene_target(rng: Random, scene: _RandomScene, is_product: bool) -> tuple[dict[str, Any], Callable[[], Place]]:
    """Return options for a random grid, and what makes that grid."""
    resolution = float(rng.choice([10, 15, 20, 25, 30, 60, 70, 90])) if rng.random() < 0.7 else None
    extent = None
    if rng.random() < 0.4:
        west, north = (int(rng.integers(-100, SCENE_M)) for _ in range(2))
        extent = (west, north, west + int(rng.integers(1, SCENE_M)), north + int(rng.integers(1, SCENE_M)))

    def make() -> Place:
        places = [layer.place for layer in scene.layers]
        if not all(plain.overlap(places[0], place) for place in places):
            raise plain.RefusedError("bands of other places")
        native = plain.finest(places)
        size = resolution or (20.0 if is_product else None)
        target = plain.with_pixel(native, int(size * UNITS_PER_M)) if size else native
        return plain.cropped(target, *(edge * UNITS_PER_M for edge in extent)) if extent else target

    told = extent and (LEFT_M + extent[0], TOP_M - extent[3], LEFT_M + extent[2], TOP_M - extent[1])
    return {"resolution_m": resolution, "extent": told}, make


def s2cloudless_case(rng: Random, folder: Path) -> Case:
    scene = _random_scene(rng, folder, is_product=False)
    options, make_target = _scene_target(rng, scene, is_product=False)
    by_nearest = bool(rng.random() < 0.3)
    scene.plant(rng, make_target, by_nearest)
    job = S2cloudlessJob(
        str(folder / "out.tif"),
        bands=tuple(layer.path for layer in scene.layers),
        model=scene.model,
        engine=Evaluator.NUMPY,
        offset=scene.offset,
        resampling=Resampling.NEAREST if by_nearest else Resampling.AREA_BILINEAR,
        threads=int(rng.integers(1, 4)),
        **options,
    )

    def expect() -> Callable[[Result], Complaint]:
        probability, doubtful = scene.probability(make_target(), by_nearest)
        return lambda result: _same_probability(result["output"], probability, doubtful)

    return _case(job, expect)


def _same_probability(path: str, expected: np.ndarray, doubtful: np.ndarray) -> Complaint:
    found = _read(path)
    if found.shape != expected.shape:
        return f"the probability is {found.shape}, not {expected.shape}"
    same = doubtful | np.isclose(found, expected, rtol=3e-7, atol=0, equal_nan=True)
    return None if same.all() else f"{int((~same).sum())} of {same.size} probabilities differ"


def maskscene_case(rng: Random, folder: Path) -> Case:
    product = folder / "S2A_MSIL1C_20230712T102559_N0300_R108_T32TMT_20230712T123456"
    product.mkdir()
    scene = _random_scene(rng, product, is_product=True)
    options, make_target = _scene_target(rng, scene, is_product=True)
    scene.plant(rng, make_target, by_nearest=False)
    classes = rng.choice([0, 1, 2, 3, 4, 255], (1, 30, 30)).astype(np.uint8)
    qa = write_layer(
        rng, folder / "fmask.tif", classes, Place(0, 0, 20 * UNITS_PER_M, 30, 30), ("nothing", "mask inside")
    )
    with_qa = bool(rng.random() < 0.5)
    pixel_m = float(options["resolution_m"] or 20)
    how = plain.Cleaning(
        min_area_m2=float(rng.integers(0, 6)) * pixel_m**2,
        fill_holes_m2=float(rng.integers(0, 6)) * pixel_m**2,
        distance_m=float(rng.choice([0, 1.5])) * pixel_m,
    )
    percent = int(rng.integers(20, 80))
    average, dilation = float(rng.choice([0, 1])), float(rng.choice([0, 1]))
    job = MaskSceneJob(
        str(product),
        str(folder / "out.tif"),
        probability=str(folder / "probability.tif"),
        qa=qa.path if with_qa else None,
        model=scene.model,
        engine=Evaluator.NUMPY,
        offset=scene.offset,
        preset=ScenePreset.CUSTOM,
        threshold=percent / 100,
        average_over_px=average,
        dilation_size_px=dilation,
        min_area_m2=how.min_area_m2,
        fill_holes_m2=how.fill_holes_m2,
        distance_m=how.distance_m,
        shadows=False,
        threads=2,
        **options,
    )

    def expect() -> Callable[[Result], Complaint]:
        target = make_target()
        probability, doubtful = scene.probability(target, by_nearest=False)
        known = ~np.isnan(probability)
        ends = plain.thresholded(
            np.where(known, probability, 0), known, None, Fraction(percent, 100), average, dilation
        )
        masks = [[end] for end in ends]
        if with_qa:
            stored, inside = plain.nearest(qa, target)
            beside = np.where(~inside | (stored == 255), 255, np.isin(stored, (2, 4))).astype(np.uint8)
            masks = [[end, beside] for end in ends]
        least, most = (plain.cleaned(plain.vote(one, "any", 1, False), how, pixel_m) for one in masks)
        return lambda result: _first(
            _same_probability(result["probability"], probability, doubtful), _between(result["output"], least, most)
        )

    return _case(job, expect)


def shadow_case(rng: Random, folder: Path) -> Case:
    """No second search for the height of clouds: shadows are checked for what they can never be."""
    size = int(rng.integers(40, 110))
    place = Place(0, 0, 20 * UNITS_PER_M, size, size + int(rng.integers(0, 9)))
    clouds = np.zeros((1, size, place.width), np.uint8)
    ground = rng.integers(2500, 3200, clouds.shape).astype(np.uint16)
    sun_zenith, sun_azimuth, height_m = (
        float(rng.uniform(20, 60)),
        float(rng.uniform(0, 360)),
        float(rng.uniform(600, 900)),
    )
    travel = height_m * np.tan(np.radians(sun_zenith)) / 20
    down, right = (
        int(np.rint(travel * np.cos(np.radians(sun_azimuth)))),
        int(np.rint(-travel * np.sin(np.radians(sun_azimuth)))),
    )
    for _ in range(int(rng.integers(1, 5))):
        row, column, side = int(rng.integers(size)), int(rng.integers(place.width)), int(rng.integers(3, 12))
        clouds[0, row : row + side, column : column + side] = 1
        top, left = max(0, row + down), max(0, column + right)
        ground[0, top : max(top, row + down + side), left : max(left, column + right + side)] //= 3
    nir = write_layer(rng, folder / "B08.tif", ground, place, ("nothing", "value", "mask inside"), nodata=0.0)
    cloud_layer = write_layer(rng, folder / "clouds.tif", clouds, place, ("nothing", "mask inside", "mask beside"))
    job = CloudShadowJob(
        str(folder / "out.tif"),
        nir=nir.path,
        clouds=cloud_layer.path,
        offset=Offset.NONE,
        sun_zenith_deg=sun_zenith,
        sun_azimuth_deg=sun_azimuth,
        view_zenith_deg=0.0,
        view_azimuth_deg=0.0,
        min_height_m=200,
        max_height_m=1500,
    )

    def expect() -> Callable[[Result], Complaint]:
        mask = plain.mask_of(cloud_layer, place)
        known = (mask != 255) & nir.valid[0] & (nir.bands[0] != 0)
        reach = 1500 * np.tan(np.radians(sun_zenith)) / 20 + 6
        possible = plain.grown(mask == 1, reach) if (mask == 1).any() else np.zeros(mask.shape, bool)
        return lambda result: _shadow_is_possible(result["output"], mask, known, possible, job)

    return _case(job, expect)


def _shadow_is_possible(
    path: str, clouds: np.ndarray, known: np.ndarray, possible: np.ndarray, job: CloudShadowJob
) -> Complaint:
    """Check that shadows are near clouds, never on them, unknown where something is, and the same in one strip."""
    found = _read(path)
    if ((found == 1) & (clouds == 1)).any():
        return "a shadow lies on a cloud"
    if ((found == 1) & ~possible).any():
        return "a shadow lies where no cloud can cast one"
    if ((found != 255) & ~known).any():
        return "a pixel of unknown ground or sky is told to be clear or shadow"
    run(job)
    return _same(path, found)


# How often, and what.
CASES: tuple[tuple[float, Make], ...] = (
    (3, grow_case),
    (3, hybrid_case),
    (3, probability_case),
    (2, custom_qa_case),
    (2, fmask_case),
    (3, scl_case),
    (3, apply_case),
    (2, assess_case),
    (1, tune_case),
    (2, sample_case),
    (1.5, s2cloudless_case),
    (1, maskscene_case),
    (0.5, shadow_case),
)
