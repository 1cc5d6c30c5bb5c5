"""Any bands of one acquisition, opened, calibrated, and streamed onto a target."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Collection, Generator, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property, reduce
from typing import Callable, Optional

import numpy as np

from .acquisition import require_same_acquisition
from .errors import InputError
from .jobs import Offset, Reading, ReadingOptions, Resampling, SceneOptions
from .messages import Message, series, without_secrets
from .monitor import Monitor
from .product import PRODUCT_DRIVERS, BandFile, Product, describe_raster, open_bands, require_undamaged
from .provenance import product_tags
from .raster import (
    NODATA_DN,
    SATURATED_DN,
    Axis,
    Grid,
    Raster,
    find_mixed_tiles,
    finest,
    is_projected_in_metres,
    level_count,
    level_for,
    open_level,
    open_raster,
    pixel_size_m,
    require_overlap,
    require_same_crs,
    resample,
    resample_reflectance,
)
from .remote import local_path
from .stream import LevelRows, NestedRows, PassProgress, Patch, RasterRows, ordered_map, rejoin
from .tables import BAND_NAMES, LANDSAT_L1, LANDSAT_LEVELS, band_in_name
from .target import PRODUCT_RESOLUTION_M, Target, target_on

MAX_WORKERS = 8  # each holds about 40 MB: with more a whole tile would not stay under 1 GiB
READ_IN_FULL_FROM_M = 60.0  # bands this coarse are cheap to decode, and they tell where NoData is
OFFSET_DN = -1000.0
# Snow and cloud towards the sun reach 2; what a sensor of 16 bits can hold is 6.6. Below 0 lies noise.
_LEAST_REFLECTANCE, _MOST_REFLECTANCE = -1.0, 10.0
_FIXED_OFFSETS = {Offset.NONE: 0.0, Offset.MINUS_1000: OFFSET_DN}

# Bands (h, w) of one piece of a target, and bool (h, w) where all of them are valid, to an array (h, w).
BandFunction = Callable[[list[np.ndarray], np.ndarray], np.ndarray]
# The same, with the bands (h * factor, w * factor) of `Finer`, and bool (bands, h * factor, w * factor) where each of
# them is valid; to an array (layers, h, w).
FinerBandFunction = Callable[[list[np.ndarray], np.ndarray, list[np.ndarray], np.ndarray], np.ndarray]


@dataclass(frozen=True)
class BandSource:
    """One open file and the numbers of the bands in it that are read."""

    raster: Raster
    numbers: tuple[int, ...]


@dataclass(frozen=True)
class Finer:
    """Bands that a function is given on finer pixels, beside those on the target; decoded once for both.

    Attributes:
        names: the bands, in the order in which they are handed out.
        factor: how many of the finer pixels make one of the target on either axis; 1: they are the target's own.
        on_target: how many of the scene's bands, its first ones, are handed out on the target.
    """

    names: tuple[str, ...]
    factor: int
    on_target: int


@dataclass(frozen=True)
class Scene:
    """Some bands of one acquisition.

    Attributes:
        product: its description; `product.path` is what the user calls it.
        names: the bands, in the order in which they are handed out.
        sources: the files that hold them, in that order.
        offsets: added to the DN of each band.
        quantifications: then divide each band.
        is_reflectance: the files hold float reflectance, not digital numbers.
        reading: how much of a JPEG 2000 file is decoded for coarser pixels.
    """

    product: Product
    names: tuple[str, ...]
    sources: tuple[BandSource, ...]
    offsets: tuple[float, ...]
    quantifications: tuple[float, ...]
    is_reflectance: bool
    reading: Reading
    _running: contextlib.ExitStack = field(repr=False)

    @property
    def name(self) -> str:
        """What the user calls it."""
        return self.product.path

    def native_grid(self) -> Grid:
        """Return the finest grid among the bands."""
        return finest([source.raster.grid for source in self.sources])

    @cached_property
    def nodata(self) -> tuple[float | None, ...]:
        """The NoData value that the file of each band declares."""
        return tuple(source.raster.nodata(number) for source in self.sources for number in source.numbers)

    def band(self, name: str) -> tuple[Raster, int]:
        """Return the open file of one of the bands, and its number in there."""
        numbered = [(source.raster, number) for source in self.sources for number in source.numbers]
        return numbered[self.names.index(name)]

    def reflectance(self, name: str, values: np.ndarray, valid: np.ndarray) -> np.ndarray:
        """Return the reflectance of a band that :meth:`map_strips` handed out: float32, NaN where not valid."""
        index = self.names.index(name)
        offset, quantification = np.float32(self.offsets[index]), np.float32(self.quantifications[index])
        reflectance = (values.astype(np.float32) + offset) / quantification
        return np.where(valid, reflectance, np.float32(np.nan))

    def tags(self) -> dict[str, str]:
        """Return the provenance of the bands."""
        return {
            **product_tags(self.product),
            "CLOUDSIEVE_OFFSET_APPLIED": " ".join(f"{offset:g}" for offset in self.offsets),
            "CLOUDSIEVE_QUANTIFICATION_VALUE": " ".join(f"{value:g}" for value in self.quantifications),
            "CLOUDSIEVE_READING": self.reading.value,
        }

    def map_strips(
        self,
        target: Target,
        function: BandFunction,
        chunk_px: int,
        monitor: Monitor,
        resampling: Resampling = Resampling.AREA_BILINEAR,
        threads: int | None = None,
        apart: bool = False,
    ) -> Iterator[np.ndarray]:
        """Yield what a pixelwise function makes of the bands, strip by strip, computed by a pool of threads.

        Args:
            target: the pixels that are wanted.
            function: gets uint16 digital numbers, or float32 reflectance where the scene holds that.
            chunk_px: how many pixels a call of `function` is given at most, where a row is not longer.
            monitor: asked about Cancel, and told how far this pass is.
            resampling: how the bands reach the target.
            threads: that compute and decode; None: all cores but one, eight at most.
            apart: tell `function` where each of the bands is valid, bool (bands, h, w), not where all of them are.
        """
        wanted = range(len(self.names))

        def compute(blocks: _Blocks, _: _Blocks) -> np.ndarray:
            resampled = self._resampled(blocks, wanted)
            known = np.stack([valid for _, valid in resampled.values()]) if apart else self._all_valid(resampled)
            return function([band for band, _ in resampled.values()], known)

        return self._computed_strips(target, None, compute, chunk_px, monitor, resampling, threads)

    def map_strips_with_finer(
        self,
        target: Target,
        finer: Finer,
        function: FinerBandFunction,
        chunk_px: int,
        monitor: Monitor,
        resampling: Resampling = Resampling.AREA_BILINEAR,
        threads: int | None = None,
    ) -> Iterator[np.ndarray]:
        """Yield what a function makes of bands on the target and of bands on finer pixels; see :meth:`map_strips`."""
        coarse, fine = range(finer.on_target), [self.names.index(name) for name in finer.names]

        def compute(blocks: _Blocks, finer_blocks: _Blocks) -> np.ndarray:
            resampled = self._resampled(blocks, {*coarse, *fine} if finer.factor == 1 else coarse)
            refined = resampled if finer.factor == 1 else self._resampled(finer_blocks, fine)
            on_target = {index: resampled[index] for index in coarse}
            return function(
                [band for band, _ in on_target.values()],
                self._all_valid(on_target) if on_target else np.empty(0, bool),
                [refined[index][0] for index in fine],
                np.stack([refined[index][1] for index in fine]),
            )

        return self._computed_strips(target, finer, compute, chunk_px, monitor, resampling, threads)

    def _computed_strips(
        self,
        target: Target,
        finer: Finer | None,
        function: Callable[[_Blocks, _Blocks], np.ndarray],
        chunk_px: int,
        monitor: Monitor,
        resampling: Resampling,
        threads: int | None,
    ) -> Iterator[np.ndarray]:
        """Yield what a function makes of the rows of all sources, on the target and on finer pixels."""
        _ = self.nodata  # asked of the files here, not in the threads that compute
        readers = self._readers(target, finer, monitor, resampling)
        file_rows = min(reader.target_rows_per_block for reader in readers)
        rows = max(1, min(chunk_px // target.grid.width, file_rows))

        progress = PassProgress(monitor, readers, target.height)

        def block(reader: RasterRows | LevelRows, first: int, end: int) -> Block:
            read_so_far = reader.share_read
            found = _block(reader, first, end)
            if reader.share_read > read_so_far:
                progress.has_read()
            return found

        def read() -> Iterator[tuple[_Blocks, _Blocks]]:
            for first, end in target.partition:
                for start in range(first, end, rows):
                    stop = min(start + rows, end)
                    yield (
                        [block(reader, start, stop) for reader in readers],
                        [_finer_block(reader, start, stop) for reader in readers],
                    )

        def compute(blocks: tuple[_Blocks, _Blocks]) -> np.ndarray:
            computed = function(*blocks)
            progress.has_computed(computed.shape[-2])
            return computed

        workers = threads or default_workers()
        # While the pieces of one row of file blocks are computed, the next row is decoded; not for a stream that goes
        # on to somebody slower, where they would wait.
        pieces = ordered_map(
            read(),
            compute,
            workers,
            monitor,
            threads,
            ahead=0 if finer else file_rows // rows,
        )
        self.close_before_files(pieces)
        return rejoin(pieces, target.partition)

    def _resampled(self, blocks: _Blocks, wanted: Collection[int]) -> _Resampled:
        """Return bands by their place in `names`: uint16 digital numbers or float32 reflectance, and bool validity."""
        places = ((block, place) for source, block in zip(self.sources, blocks) for place in range(len(source.numbers)))
        found = {}
        for index, (block, place) in enumerate(places):
            if block is None or index not in wanted:
                continue
            if self.is_reflectance:
                found[index] = _resampled_reflectance(block, place, self.nodata[index], self.names[index], self.name)
            else:
                found[index] = _resampled_dn(block, place, self.nodata[index])
        return found

    def _all_valid(self, resampled: _Resampled) -> np.ndarray:
        """Return where all bands are valid: bool (h, w); reflectance of 0 in all of them is NoData."""
        valid = reduce(np.logical_and, (known for _, known in resampled.values()))
        if self.is_reflectance:
            valid = valid & np.any([band != 0 for band, _ in resampled.values()], axis=0)
        return valid

    def _readers(
        self, target: Target, finer: Finer | None, monitor: Monitor, resampling: Resampling
    ) -> list[RasterRows | LevelRows]:
        """Return what reads each source for a target: its level that is fine enough where that is wanted, or all.

        What is wanted on finer pixels, too, is read in full.
        """
        nearest = resampling is Resampling.NEAREST
        readers: list[RasterRows | LevelRows] = []
        read_at: dict[int, list[str]] = {}
        names = iter(self.names)
        nested = set(finer.names) if finer and finer.factor > 1 else set()
        for source in self.sources:
            of_source = [next(names) for _ in source.numbers]
            if finer and nested.intersection(of_source):
                readers.append(NestedRows(source.raster, source.numbers, target.grid, finer.factor, monitor, nearest))
                read_at.setdefault(0, []).extend(of_source)
                continue
            level = 0 if nearest else self._level(source.raster, target)
            mixed = find_mixed_tiles(source.raster, source.numbers) if level else np.ones((1, 1), bool)
            if mixed.all():
                level = 0
                readers.append(RasterRows(source.raster, source.numbers, target.grid, monitor, nearest))
            else:
                reduced = open_level(source.raster, level)
                self._running.callback(reduced.close)
                readers.append(LevelRows(source.raster, reduced, source.numbers, target.grid, monitor, mixed))
            read_at.setdefault(level, []).extend(of_source)
        if self.reading is Reading.FAST:
            told = series(
                Message("level {level}: {bands}", level=level, bands=bands) for level, bands in sorted(read_at.items())
            )
            monitor.info(Message("Fast reading of JPEG 2000, level 0 being full resolution; {levels}.", levels=told))
        return readers

    def _level(self, raster: Raster, target: Target) -> int:
        """Return the level of a file that is read for a target."""
        if self.reading is Reading.EXACT or self.is_reflectance:
            return 0
        if max(pixel_size_m(raster.grid)) >= READ_IN_FULL_FROM_M:
            return 0
        finest_px = min(target.grid.pixel_width, target.grid.pixel_height)
        coarsest_px = max(raster.grid.pixel_width, raster.grid.pixel_height)
        return level_for(coarsest_px, finest_px, level_count(raster))

    def close_before_files(self, pieces: Generator[np.ndarray, None, None]) -> None:
        """See to it that the threads behind a stream end before the files that they read are closed."""
        self._running.callback(pieces.close)


@contextlib.contextmanager
def open_scene(product: Product, names: Sequence[str], options: SceneOptions, monitor: Monitor) -> Iterator[Scene]:
    """Open some bands of a product and settle their offset.

    Raises:
        InputError: where a band is missing, damaged, of another type, acquisition or CRS.
    """
    with contextlib.ExitStack() as files:
        is_users_own = any(band.path == product.path for band in product.bands.values())
        if not is_users_own:
            _check_files(product, names, options, monitor)
        yield _scene(product, names, options, files, {}, monitor, () if is_users_own else PRODUCT_DRIVERS)


@contextlib.contextmanager
def open_loose_scene(
    paths: Sequence[str], names: Sequence[str], options: SceneOptions, monitor: Monitor
) -> Iterator[Scene]:
    """Open bands that were given one by one, or as one stack; see :func:`open_scene`."""
    with contextlib.ExitStack() as files:
        opened: dict[str, Raster] = {}
        product = None
        if len(paths) == 1:
            raster = opened[paths[0]] = _open(paths[0], files)
            product = _describe_stack(raster, names, monitor) if raster.count > 1 else None
        if product is None:
            product = open_bands(paths)
            _check_files(product, names, options, monitor)
        yield _scene(product, names, options, files, opened, monitor)


def default_workers() -> int:
    """Return how many threads compute where a job does not say: all cores but one, eight at most."""
    return max(1, min(MAX_WORKERS, (os.cpu_count() or 2) - 1))


def scene_target(scene: Scene, is_product: bool, resolution_m: float | None) -> Target:
    """Return all pixels of a scene, of a size in metres: that of its finest band if not set, but 20 m for a product.

    Raises:
        JobError: where a resolution in metres cannot be had.
    """
    native = scene.native_grid()
    if resolution_m is None and is_product and is_projected_in_metres(native):
        resolution_m = PRODUCT_RESOLUTION_M
    return target_on(native, scene.name, resolution_m)


Block = tuple[np.ndarray, Axis, Axis, Sequence[Patch]]
_Blocks = Sequence[Optional[Block]]  # one for each source of a scene; None where it is not wanted
_Resampled = dict[int, tuple[np.ndarray, np.ndarray]]  # values and validity by the place of a band


def _block(reader: RasterRows | LevelRows, first: int, end: int) -> Block:
    values, rows = reader.block(first, end)
    if isinstance(reader, LevelRows):
        return values, rows, reader.columns, list(reader.patches(first, end, values))
    return _without_masked(values, reader.validity(first, end)), rows, reader.columns, ()


def _finer_block(reader: RasterRows | LevelRows, first: int, end: int) -> Block | None:
    if not isinstance(reader, NestedRows):
        return None
    values, rows = reader.finer_block(first, end)
    return _without_masked(values, reader.validity(first, end)), rows, reader.finer_columns, ()


def _without_masked(values: np.ndarray, valid: np.ndarray | None) -> np.ndarray:
    """Return values of a file, with what its own mask calls unknown as NoData."""
    if valid is None:
        return values
    return np.where(valid, values, values.dtype.type(np.nan if values.dtype.kind == "f" else NODATA_DN))


def _resampled_dn(block: Block, place: int, nodata: float | None) -> tuple[np.ndarray, np.ndarray]:
    """Return a uint16 band on the target grid and where it is valid."""
    values, rows, columns, patches = block
    dn, known = resample(_as_dn(values[place], nodata), rows, columns)
    for patch in patches:
        part = resample(_as_dn(patch.values[place], nodata), patch.rows, patch.columns)
        dn[:, patch.targets], known[:, patch.targets] = part
    return dn, known


def _resampled_reflectance(
    block: Block, place: int, nodata: float | None, name: str, scene: str
) -> tuple[np.ndarray, np.ndarray]:
    """Return a float32 band on the target grid and where it is valid."""
    values, rows, columns, _ = block
    known = valid_in(values[place], nodata, is_reflectance=True)
    require_possible(values[place][known], name, scene)
    return resample_reflectance(values[place], known, rows, columns)


def _as_dn(band: np.ndarray, nodata: float | None) -> np.ndarray:
    """Return uint16 digital numbers with NoData at 0, whatever integer type and NoData value the file has."""
    if nodata is not None and nodata != NODATA_DN:
        band = np.where(band == nodata, NODATA_DN, band)
    if band.dtype == np.uint16:
        return band
    return np.clip(band, 0, SATURATED_DN).astype(np.uint16)


def valid_in(band: np.ndarray, nodata: float | None, is_reflectance: bool) -> np.ndarray:
    """Return which pixels of a file hold a number of the scene: bool, of its shape."""
    if is_reflectance:
        return np.isfinite(band) & (band != nodata)
    dn = _as_dn(band, nodata)
    return (dn != NODATA_DN) & (dn != SATURATED_DN)


def require_possible(reflectance: np.ndarray, band: str, scene: str) -> None:
    """Raise :class:`InputError` where valid pixels of a float band hold what no reflectance can be."""
    outside = reflectance[(reflectance < _LEAST_REFLECTANCE) | (reflectance > _MOST_REFLECTANCE)]
    if outside.size:
        raise InputError(
            "Band {band} of {scene} holds {value:g}, which is no reflectance (0 to about 1.5). Digital "
            "numbers must be stored as uint16, or divided by 10000; a value that stands for NoData must be "
            "declared as such.",
            band=band,
            scene=scene,
            value=outside[0],
        )


def _check_files(product: Product, names: Sequence[str], options: SceneOptions, monitor: Monitor) -> None:
    """Raise :class:`InputError` where files that are to be read do not belong together, or are damaged."""
    require_same_acquisition(product.acquisitions(names), options.any_acquisition, monitor)
    if options.check_files:
        require_undamaged([*product.metadata_paths, *(band.path for band in product.require_bands(names))], monitor)


def _open(path: str, files: contextlib.ExitStack, drivers: Sequence[str] = ()) -> Raster:
    local = local_path(path, files) if drivers else path  # what users choose one by one is GDAL's own matter
    raster = open_raster(local, drivers, without_secrets(path))
    files.callback(raster.close)
    return raster


def _scene(
    product: Product,
    names: Sequence[str],
    options: SceneOptions,
    files: contextlib.ExitStack,
    opened: dict[str, Raster],
    monitor: Monitor,
    drivers: Sequence[str] = (),
) -> Scene:
    bands = product.require_bands(names)
    sources = _open_sources(bands, files, opened, drivers)
    running = files.enter_context(contextlib.ExitStack())  # entered last, so left before the files are closed
    fixed = _FIXED_OFFSETS.get(options.offset)
    if fixed is not None and product.level in LANDSAT_LEVELS:
        raise InputError(
            "{path} is of Landsat, which has another offset than Sentinel-2; leave {OFFSET} at {OFFSET:metadata}.",
            path=product.path,
        )
    scene = Scene(
        product=product,
        names=tuple(names),
        sources=sources,
        offsets=tuple(band.offset if fixed is None else fixed for band in bands),
        quantifications=tuple(band.quantification for band in bands),
        is_reflectance=_holds_reflectance(product, sources),
        reading=options.reading if isinstance(options, ReadingOptions) else Reading.EXACT,
        _running=running,
    )
    if not scene.is_reflectance:
        return scene
    monitor.info("Float bands: taken as top-of-atmosphere reflectance, no offset applied.")
    return replace(scene, offsets=(0.0,) * len(bands), quantifications=(1.0,) * len(bands))


def _open_sources(
    bands: Sequence[BandFile], files: contextlib.ExitStack, opened: dict[str, Raster], drivers: Sequence[str]
) -> tuple[BandSource, ...]:
    """Open each file once, whichever of its bands are wanted; files that follow each other share a source."""
    sources: list[BandSource] = []
    for band in bands:
        if band.path not in opened:
            opened[band.path] = _open(band.path, files, drivers)
        raster = opened[band.path]
        if not band.in_stack and raster.count != 1:
            raise InputError(
                "{path} has {count} bands; expected one file with one band, {name}.",
                path=band.path,
                count=raster.count,
                name=band.name,
            )
        if sources and sources[-1].raster is raster:
            sources[-1] = BandSource(raster, (*sources[-1].numbers, band.number))
        else:
            sources.append(BandSource(raster, (band.number,)))
    first = sources[0].raster
    for source in sources:
        require_same_crs(first.grid, first.path, source.raster.grid, source.raster.path)
        require_overlap(first.grid, source.raster.grid, source.raster.path)
    return tuple(sources)


def _describe_stack(raster: Raster, names: Sequence[str], monitor: Monitor) -> Product:
    """Find the bands in a stack by their names, or in the documented order of the wanted ones or of all thirteen."""
    named: dict[str, int] = {}
    for number, description in enumerate(raster.descriptions, start=1):
        name = band_in_name(description or "")
        if name is not None and named.setdefault(name, number) != number:
            raise InputError(
                "{path} names two of its bands {name}, the bands {first} and {second}; "
                "leave one of them out, or give it its true name.",
                path=raster.path,
                name=name,
                first=named[name],
                second=number,
            )
    if not named:
        orders = {len(names): tuple(names), len(BAND_NAMES): BAND_NAMES}
        if raster.count not in orders:
            raise InputError(
                "{path} has {count} bands without names; expected the ten of s2cloudless ({names}) or all "
                "thirteen ({all_names}), or names in the band descriptions.",
                path=raster.path,
                count=raster.count,
                names=[*names],
                all_names=[*BAND_NAMES],
            )
        named = {name: number for number, name in enumerate(orders[raster.count], start=1)}
        monitor.info(
            Message(
                "{path}: bands have no names; taken in the order {bands}.",
                path=raster.path,
                bands=[*orders[raster.count]],
            )
        )
    bands = {name: BandFile(name, raster.path, number=number, in_stack=True) for name, number in named.items()}
    return describe_raster(raster.path, bands)


def _holds_reflectance(product: Product, sources: Sequence[BandSource]) -> bool:
    """Tell whether the bands hold reflectance; all of them must be floats, or none.

    Raises:
        InputError: where their types do not go together, or can hold neither reflectance nor digital numbers.
    """
    dtypes = {source.raster.dtypes[number - 1] for source in sources for number in source.numbers}
    floats = {dtype for dtype in dtypes if np.issubdtype(dtype, np.floating)}
    has_bytes = product.level == LANDSAT_L1  # until Landsat 7
    unusable = {dtype for dtype in dtypes if dtype.startswith(("complex", "int8", *(() if has_bytes else ("uint8",))))}
    if unusable or (floats and len(dtypes) > 1):
        raise InputError(
            "{path} has bands of type {types}; expected digital numbers (uint16) or top-of-atmosphere "
            "reflectance (float32) in all of them.",
            path=product.path,
            types=sorted(dtypes),
        )
    return bool(floats)
