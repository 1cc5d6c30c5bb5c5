"""The ten bands that s2cloudless looks at, opened, checked and streamed as cloud probability."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Callable, Union

import numpy as np

from .bands import BAND_NAMES, band_in_name
from .errors import InputError, JobError
from .forest import FEATURE_BANDS, Forest, Scorer
from .grid import Grid, finest, require_overlap
from .jobs import MaskSceneJob, Offset, Resampling, S2cloudlessJob
from .monitor import Monitor
from .outputs import product_tags
from .product import BandFile, Product, open_bands, open_product
from .raster import Raster, bounds_in, is_projected_in_metres, open_raster, require_same_crs
from .resample import NODATA_DN, SATURATED_DN, Axis, resample, resample_reflectance
from .stream import Partition, RasterRows, ordered_map, rejoin

SceneJob = Union[S2cloudlessJob, MaskSceneJob]

PRODUCT_RESOLUTION_M = 20.0
MAX_WORKERS = 8  # each holds about 40 MB: with more a whole tile would not stay under 1 GiB
OFFSET_DN = -1000.0
_FIXED_OFFSETS = {Offset.NONE: 0.0, Offset.MINUS_1000: OFFSET_DN}
# B10 sees almost no ground: over a scene its darkest pixels lie near reflectance 0, with a forgotten offset near 0.1.
_CIRRUS_BAND = FEATURE_BANDS.index("B10")
_DARK_SHARE = 1  # percent
_DARK_DN_WITH_OFFSET = 900.0
_DARK_DN_OVERCORRECTED = -500.0
_SAMPLE_ROWS = 8


@dataclass(frozen=True)
class BandSource:
    """Where one or several of the ten bands lie.

    Attributes:
        raster: the open file.
        numbers: its band numbers, in the order of the features they serve.
    """

    raster: Raster
    numbers: tuple[int, ...]


@dataclass(frozen=True)
class Scene:
    """The ten bands of one acquisition.

    Attributes:
        name: what the user calls it.
        product: its description.
        sources: the files that hold FEATURE_BANDS, in that order.
        offsets: added to the DN of each band.
        quantifications: then divide each band.
        is_reflectance: the files hold float reflectance, not digital numbers.
    """

    name: str
    product: Product
    sources: tuple[BandSource, ...]
    offsets: tuple[float, ...]
    quantifications: tuple[float, ...]
    is_reflectance: bool

    def native_grid(self) -> Grid:
        """Return the finest grid among the bands."""
        return finest([source.raster.grid for source in self.sources])

    def scorer(self, forest: Forest) -> Scorer:
        """Return what turns the bands of this scene into probabilities."""
        if self.is_reflectance:
            return forest.reflectance_scorer()
        return forest.dn_scorer(self.offsets, self.quantifications)

    def tags(self) -> dict[str, str]:
        """Return the provenance of the bands."""
        return {
            **product_tags(self.product),
            "CLOUDSIEVE_OFFSET_APPLIED": " ".join(f"{offset:g}" for offset in self.offsets),
            "CLOUDSIEVE_QUANTIFICATION_VALUE": " ".join(f"{value:g}" for value in self.quantifications),
        }


@contextlib.contextmanager
def open_scene(job: SceneJob, monitor: Monitor) -> Iterator[Scene]:
    """Open the ten bands of a job's product, or its loose bands, and settle their offset.

    Raises:
        InputError: where a band is missing, damaged, of another type or in another CRS.
    """
    with contextlib.ExitStack() as files:

        def opened(path: str) -> Raster:
            raster = open_raster(path)
            files.callback(raster.close)
            return raster

        bands: tuple[str, ...] = getattr(job, "bands", ())
        only = opened(bands[0]) if len(bands) == 1 else None
        if only is not None and only.count > 1:
            product, sources = _open_stack(only, monitor)
        else:
            product = open_bands(bands) if bands else open_product(str(job.product))
            sources = _open_files(product.require_bands(FEATURE_BANDS), opened)
        scene = _calibrate(product, sources, job)
        _check_offset(scene, job.offset, monitor)
        yield scene


def target_grid(scene: Scene, job: SceneJob) -> Grid:
    """Return the grid that a job asks for, snapped to the scene's upper-left corner.

    Raises:
        JobError: where the extent misses the scene, or a resolution in metres cannot be had.
    """
    native = scene.native_grid()
    resolution_m = job.resolution_m
    if resolution_m is None and job.product is not None and is_projected_in_metres(native):
        resolution_m = PRODUCT_RESOLUTION_M
    if resolution_m is not None:
        if not is_projected_in_metres(native):
            raise JobError(
                f"RESOLUTION is in metres, but {scene.name} is not in a projected CRS in metres; leave it unset "
                "to keep "
                "the bands' own pixels."
            )
        native = native.with_pixel_size(resolution_m)
    if job.extent is None:
        return native
    return native.cropped(bounds_in(native, job.extent, job.extent_crs))


def probability_strips(
    scene: Scene, grid: Grid, forest: Forest, partition: Partition, job: SceneJob, monitor: Monitor
) -> Iterator[np.ndarray]:
    """Yield the cloud probability of a scene, float32 with NaN as NoData, strip by strip."""
    readers = [
        RasterRows(source.raster, source.numbers, grid, monitor, job.resampling is Resampling.NEAREST)
        for source in scene.sources
    ]
    scorer = scene.scorer(forest)
    prepare = _resampled_reflectance if scene.is_reflectance else _resampled_dn
    nodata = [source.raster.nodata(number) for source in scene.sources for number in source.numbers]

    file_rows = min(reader.target_rows_per_block for reader in readers)
    rows = max(1, min(forest.chunk_px // grid.width, file_rows))

    def read() -> Iterator[list[Block]]:
        for first, end in partition:
            for start in range(first, end, rows):
                yield [_block(reader, start, min(start + rows, end)) for reader in readers]

    def score(blocks: list[Block]) -> np.ndarray:
        bands, valid = prepare(blocks, nodata)
        probability = scorer.probability([band.ravel() for band in bands], valid.ravel())
        return probability.reshape(valid.shape)

    workers = job.threads or max(1, min(MAX_WORKERS, (os.cpu_count() or 2) - 1))
    # While the pieces of one row of file blocks are scored, the next row is decoded.
    pieces = ordered_map(read(), score, workers, monitor, job.threads, ahead=file_rows // rows)
    yield from rejoin(pieces, partition)


Block = tuple[np.ndarray, Axis, Axis]


def _block(reader: RasterRows, first: int, end: int) -> Block:
    values, rows = reader.block(first, end)
    return values, rows, reader.columns


def _resampled_dn(blocks: Sequence[Block], nodata: Sequence[float | None]) -> tuple[list[np.ndarray], np.ndarray]:
    """Return ten uint16 bands on the target grid and where all of them are valid."""
    bands: list[np.ndarray] = []
    valid: np.ndarray | None = None
    for values, rows, columns in blocks:
        for band in values:
            dn, known = resample(_as_dn(band, nodata[len(bands)]), rows, columns)
            bands.append(dn)
            valid = known if valid is None else valid & known
    return bands, _given(valid)


def _resampled_reflectance(
    blocks: Sequence[Block], nodata: Sequence[float | None]
) -> tuple[list[np.ndarray], np.ndarray]:
    """Return ten float32 bands on the target grid and where all of them are valid; all ten at 0 is NoData."""
    bands: list[np.ndarray] = []
    valid: np.ndarray | None = None
    for values, rows, columns in blocks:
        for band in values:
            known = np.isfinite(band) & (band != nodata[len(bands)])
            reflectance, known = resample_reflectance(band, known, rows, columns)
            bands.append(reflectance)
            valid = known if valid is None else valid & known
    return bands, _given(valid) & np.any([band != 0 for band in bands], axis=0)


def _given(valid: np.ndarray | None) -> np.ndarray:
    if valid is None:
        raise InputError("No bands were given.")
    return valid


def _as_dn(band: np.ndarray, nodata: float | None) -> np.ndarray:
    """Return uint16 digital numbers with NoData at 0, whatever integer type and NoData value the file has."""
    if nodata is not None and nodata != NODATA_DN:
        band = np.where(band == nodata, NODATA_DN, band)
    if band.dtype == np.uint16:
        return band
    return np.clip(band, 0, SATURATED_DN).astype(np.uint16)


def _open_files(files: Sequence[BandFile], opened: Callable[[str], Raster]) -> tuple[BandSource, ...]:
    sources = tuple(BandSource(opened(file.path), (1,)) for file in files)
    first = sources[0].raster
    for source, file in zip(sources, files):
        if source.raster.count != 1:
            raise InputError(
                f"{file.path} has {source.raster.count} bands; expected one file with one band, {file.name}."
            )
        require_same_crs(first.grid, first.path, source.raster.grid, file.path)
        require_overlap(first.grid, source.raster.grid, file.path)
    return sources


def _open_stack(raster: Raster, monitor: Monitor) -> tuple[Product, tuple[BandSource, ...]]:
    """Find the ten bands in a stack by their names, or in the documented order of ten or thirteen."""
    named = {band_in_name(name or ""): number for number, name in enumerate(raster.descriptions, start=1)}
    named.pop(None, None)
    if not named:
        orders = {len(FEATURE_BANDS): FEATURE_BANDS, len(BAND_NAMES): BAND_NAMES}
        if raster.count not in orders:
            raise InputError(
                f"{raster.path} has {raster.count} bands without names; expected the ten of s2cloudless "
                f"({', '.join(FEATURE_BANDS)}) or all thirteen ({', '.join(BAND_NAMES)}), or names in the band "
                "descriptions."
            )
        named = {name: number for number, name in enumerate(orders[raster.count], start=1)}
        monitor.info(f"{raster.path}: bands have no names; taken in the order {', '.join(orders[raster.count])}.")
    bands = {str(name): BandFile(str(name), raster.path) for name in named}
    product = Product(path=raster.path, bands=bands)
    product.require_bands(FEATURE_BANDS)
    return product, (BandSource(raster, tuple(named[name] for name in FEATURE_BANDS)),)


def _calibrate(product: Product, sources: tuple[BandSource, ...], job: SceneJob) -> Scene:
    dtypes = {source.raster.dtypes[number - 1] for source in sources for number in source.numbers}
    is_reflectance = all(np.issubdtype(dtype, np.floating) for dtype in dtypes)
    unusable = {dtype for dtype in dtypes if dtype.startswith(("complex", "uint8", "int8"))}
    if unusable or (len(dtypes) > 1 and any(np.issubdtype(dtype, np.floating) for dtype in dtypes)):
        raise InputError(
            f"{product.path} has bands of type {', '.join(sorted(dtypes))}; expected digital numbers (uint16) or "
            "top-of-atmosphere reflectance (float32) in all of them."
        )
    files = product.require_bands(FEATURE_BANDS)
    fixed = _FIXED_OFFSETS.get(job.offset)
    scene = Scene(
        name=product.path,
        product=product,
        sources=sources,
        offsets=tuple(file.offset if fixed is None else fixed for file in files),
        quantifications=tuple(file.quantification for file in files),
        is_reflectance=is_reflectance,
    )
    if is_reflectance:
        return replace(scene, offsets=(0.0,) * len(files), quantifications=(1.0,) * len(files))
    return scene


def _check_offset(scene: Scene, choice: Offset, monitor: Monitor) -> None:
    """Compare the offset with what the pixels say, and say which one is used.

    Raises:
        InputError: where nobody told the offset and the pixels speak against having none.
    """
    if scene.is_reflectance:
        monitor.info("Float bands: taken as top-of-atmosphere reflectance, no offset applied.")
        return
    dark_dn = _dark_cirrus_dn(scene)
    offset = scene.offsets[_CIRRUS_BAND]
    unknown = choice is Offset.METADATA and not scene.product.offset_known
    origin = "no metadata beside the bands" if unknown else f"OFFSET: {choice.value}"
    monitor.info(f"Radiometric offset of B10: {offset:g} ({origin}); quantification {scene.quantifications[0]:g}.")
    if dark_dn is None:
        return
    if offset == 0 and dark_dn > _DARK_DN_WITH_OFFSET:
        finding = (
            f"The darkest pixels of band B10 of {scene.name} have DN {dark_dn:.0f}; without an offset they lie near 0. "
            "The bands seem to carry the +1000 of processing baseline 04.00 and later"
        )
        if unknown:
            raise InputError(f"{finding}: set OFFSET to -1000, or to none if the scene is bright cirrus throughout.")
        monitor.warn(f"{finding}; the mask may show cloud everywhere.")
    elif dark_dn + offset < _DARK_DN_OVERCORRECTED:
        monitor.warn(
            f"The darkest pixels of band B10 of {scene.name} have DN {dark_dn:.0f}; with the offset {offset:g} "
            "they become "
            "negative reflectance. The bands seem to be harmonised already: set OFFSET to none."
        )
    elif unknown:
        monitor.warn(
            f"No product metadata was found beside the bands of {scene.name}: they are taken without offset, "
            "which is right "
            "for baselines before 04.00 and for harmonised data. Otherwise set OFFSET to -1000."
        )


def _dark_cirrus_dn(scene: Scene) -> float | None:
    """Return the first percentile of the valid DNs of B10 in a few rows spread over the scene."""
    numbered = [(source.raster, number) for source in scene.sources for number in source.numbers]
    raster, number = numbered[_CIRRUS_BAND]
    samples = [
        _as_dn(
            raster.read_rows(number, row, row + 1, 0, raster.grid.width, lambda: None), raster.nodata(number)
        ).ravel()
        for row in np.linspace(0, raster.grid.height - 1, _SAMPLE_ROWS).astype(int).tolist()
    ]
    sample = np.concatenate(samples)
    sample = sample[(sample != NODATA_DN) & (sample != SATURATED_DN)]
    return float(np.percentile(sample, _DARK_SHARE)) if sample.size else None
