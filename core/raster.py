"""Reading and writing rasters; the only module that touches rasterio."""

from __future__ import annotations

import contextlib
import glob
import os
import threading
import time
import uuid
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Callable

import numpy as np
import rasterio
import rasterio.shutil
from rasterio._err import CPLE_BaseError
from rasterio.crs import CRS
from rasterio.enums import ColorInterp, MaskFlags, Resampling
from rasterio.errors import CRSError, RasterioError
from rasterio.warp import transform_bounds
from rasterio.windows import Window

from .errors import CancelledError, CloudSieveError, InputError, JobError, OutputError
from .grid import Bounds, Grid
from .monitor import Monitor

KIND_TAG = "CLOUDSIEVE_KIND"  # tells masks, probabilities and sources apart when they come back as inputs
BLOCK_PX = 512
CACHE_MB = 64
_READ_ROWS = 256  # files in thin strips are read this many rows at a time
_READ_TILES = 4  # JP2 tiles decoded between two looks at Cancel
_CANCEL_POLL_S = 0.1
_LEFTOVER_AGE_S = 24 * 3600.0
_METRES_PER_DEGREE = 111_320.0
# What rasterio raises where GDAL fails: RasterioIOError is an OSError only, and some GDAL errors come through bare.
_GDAL_FAILURES = (RasterioError, OSError, CPLE_BaseError)
_COG_OPTIONS = {"COMPRESS": "DEFLATE", "BLOCKSIZE": BLOCK_PX, "BIGTIFF": "IF_SAFER"}
# One thread: with more, GDAL can lock itself up for good where it reads overviews that it is still writing.
_COPY_ENVIRONMENT = {
    "GDAL_CACHEMAX": CACHE_MB,
    "GDAL_NUM_THREADS": "1",
    "GDAL_TIFF_INTERNAL_MASK": True,
    "COG_TMP_COMPRESSION": "NONE",
}
# The digits of a float are close to noise: more effort than this halves the speed for 2 % of the bytes.
_FLOAT_OPTIONS = {"PREDICTOR": "YES", "LEVEL": "1"}
_INTEGER_OPTIONS = {"PREDICTOR": "YES"}
_CLASS_OPTIONS = {"PREDICTOR": "NO"}


def library_versions() -> str:
    """Return the versions of what reads and writes."""
    return f"numpy {np.__version__}, rasterio {rasterio.__version__}, GDAL {rasterio.__gdal_version__}"


@contextlib.contextmanager
def raster_environment(threads: int | None = None) -> Iterator[None]:
    """Set GDAL's cache, and the threads that decode where a number is given; rasterio keeps these per thread.

    Without a number JPEG 2000 is decoded by all cores and GeoTIFF by one. The latter matters: a GeoTIFF decoded by
    several threads while a compressed one is being written can lock both for good (seen with GDAL 3.6).
    """
    options = {} if threads is None else {"GDAL_NUM_THREADS": str(threads)}
    with rasterio.Env(GDAL_CACHEMAX=CACHE_MB, **options):
        yield


@dataclass
class Raster:
    """An open raster file.

    Attributes:
        path: what the user calls it.
        grid: its pixels.
    """

    path: str
    dataset: Any
    grid: Grid
    _lock: threading.Lock = field(default_factory=threading.Lock, repr=False)

    @property
    def count(self) -> int:
        """Number of bands."""
        return int(self.dataset.count)

    @property
    def dtypes(self) -> tuple[str, ...]:
        """Data type of each band."""
        return tuple(self.dataset.dtypes)

    @property
    def descriptions(self) -> tuple[str | None, ...]:
        """Name of each band."""
        return tuple(self.dataset.descriptions)

    @property
    def kind(self) -> str | None:
        """What CloudSieve wrote it as: mask, probability or sources; None for other files."""
        return self.dataset.tags().get(KIND_TAG)

    def nodata(self, band: int = 1) -> float | None:
        """Return the declared NoData value of a band."""
        return self.dataset.nodatavals[band - 1]

    def has_validity_mask(self) -> bool:
        """Whether the file carries its NoData as a mask of its own, beside the values."""
        return MaskFlags.per_dataset in self.dataset.mask_flag_enums[0]

    def is_pixel_interleaved(self) -> bool:
        """Whether all bands of a pixel are stored together, so that reading one reads them all."""
        return self.count > 1 and self.dataset.profile.get("interleave") == "pixel"

    def block_rows(self) -> int:
        """Return how many rows are best read at once: whole blocks of the file."""
        height = self.dataset.block_shapes[0][0]
        return height if height >= _READ_ROWS else height * max(1, _READ_ROWS // height)

    def require_band(self, band: int) -> None:
        """Raise :class:`InputError` where the raster has no such band."""
        if not 1 <= band <= self.count:
            raise InputError(f"{self.path} has {self.count} band(s); band {band} does not exist.")

    def read_rows(
        self,
        bands: int | Sequence[int],
        first: int,
        end: int,
        first_column: int,
        end_column: int,
        check: Callable[[], None],
        validity: bool = False,
    ) -> np.ndarray:
        """Read rows of one band (h, w) or several (b, h, w) at full resolution, never through overviews.

        Args:
            bands: band number, or numbers, from 1.
            first: first row.
            end: row after the last.
            first_column: first column.
            end_column: column after the last.
            check: called between pieces; raises to stop.
            validity: read the validity mask (uint8, 0 is NoData) instead of the values.

        Raises:
            InputError: where the file is damaged.
        """
        tile_width = self.dataset.block_shapes[0][1]
        step = max(1, _READ_TILES) * tile_width if tile_width < self.grid.width else self.grid.width
        read = self.dataset.read_masks if validity else self.dataset.read
        pieces = []
        for column in range(first_column - first_column % tile_width, end_column, step):
            check()
            left, right = max(column, first_column), min(column + step, end_column)
            try:
                with self._lock:
                    pieces.append(read(bands, window=Window(left, first, right - left, end - first)))
            except _GDAL_FAILURES as error:
                raise InputError(
                    f"{self.path} is damaged: rows {first} to {end} cannot be read ({_reason(error)}); download "
                    "it again."
                ) from error
        return pieces[0] if len(pieces) == 1 else np.concatenate(pieces, axis=-1)

    def close(self) -> None:
        """Release the file."""
        self.dataset.close()


def open_raster(path: str) -> Raster:
    """Open a raster, whatever driver its content (not its extension) calls for.

    Raises:
        InputError: where it is missing, no raster, without CRS, empty or rotated.
    """
    try:
        dataset = rasterio.open(path)
    except _GDAL_FAILURES as error:
        if not path.startswith("/vsi") and not os.path.exists(path.split("|")[0]):
            raise InputError(f"{path} does not exist; choose an existing raster.") from error
        raise InputError(f"{path} cannot be opened as a raster ({_reason(error)}); it may be incomplete.") from error
    try:
        return Raster(path, dataset, _grid_of(path, dataset))
    except CloudSieveError:
        dataset.close()
        raise


def same_crs(one: Grid, other: Grid) -> bool:
    """Whether two grids share a coordinate reference system."""
    return one.crs == other.crs or CRS.from_wkt(one.crs) == CRS.from_wkt(other.crs)


def require_same_crs(grid: Grid, grid_name: str, other: Grid, other_name: str) -> None:
    """Raise :class:`InputError` naming both rasters and what to do where their CRS differ."""
    if not same_crs(grid, other):
        raise InputError(
            f"{other_name} is in {crs_name(other)}, but {grid_name} is in {crs_name(grid)}; "
            "bring both to one CRS first (Warp (reproject), with resampling nearest neighbour for masks and classes)."
        )


def crs_name(grid: Grid) -> str:
    """Return the authority code of a grid's CRS where it has one, else its name."""
    crs = CRS.from_wkt(grid.crs)
    authority = crs.to_authority()
    return ":".join(authority) if authority else crs.to_wkt().split('"')[1]


def pixel_size_m(grid: Grid) -> tuple[float, float]:
    """Return pixel width and height in metres; in a geographic CRS at the latitude of the grid's centre."""
    crs = CRS.from_wkt(grid.crs)
    if crs.is_geographic:
        latitude = np.radians((grid.top + grid.bottom) / 2)
        return (
            grid.pixel_width * _METRES_PER_DEGREE * float(np.cos(latitude)),
            grid.pixel_height * _METRES_PER_DEGREE,
        )
    factor = crs.linear_units_factor[1]
    return grid.pixel_width * factor, grid.pixel_height * factor


def is_projected_in_metres(grid: Grid) -> bool:
    """Whether the units of the grid's CRS are metres on a map."""
    crs = CRS.from_wkt(grid.crs)
    return bool(crs.is_projected) and crs.linear_units_factor[1] == 1.0


def bounds_in(grid: Grid, bounds: Bounds, crs: str | None) -> Bounds:
    """Return `bounds` (west, south, east, north in `crs`) in the CRS of `grid`."""
    if crs is None:
        return bounds
    try:
        source = CRS.from_user_input(crs)
        target = CRS.from_wkt(grid.crs)
        return bounds if source == target else transform_bounds(source, target, *bounds)
    except (CRSError, *_GDAL_FAILURES) as error:
        raise JobError(f"EXTENT cannot be brought from {crs} to {crs_name(grid)} ({error}).") from error


def _grid_of(path: str, dataset: Any) -> Grid:
    transform = dataset.transform
    if dataset.count == 0 or dataset.width == 0 or dataset.height == 0:
        raise InputError(f"{path} holds no pixels; choose another raster.")
    if dataset.crs is None:
        raise InputError(f"{path} has no coordinate reference system; give it one first (Assign projection).")
    if transform.b or transform.d or transform.a <= 0 or transform.e >= 0:
        raise InputError(f"{path} is rotated or upside down; bring it to a north-up grid first (Warp (reproject)).")
    return Grid(
        dataset.crs.to_wkt(), transform.c, transform.f, transform.a, -transform.e, dataset.width, dataset.height
    )


def _reason(error: Exception) -> str:
    return str(error.__cause__ or error).strip().rstrip(".") or type(error).__name__


@dataclass(frozen=True)
class OutputSpec:
    """What an output file is, apart from its pixels.

    Attributes:
        path: destination, a GeoTIFF.
        kind: mask, probability, sources or raster; stored in the file.
        dtypes: data type of the pixels.
        nodata: declared NoData value; None with `validity` True.
        count: number of bands.
        names: name of each band.
        colours: RGBA of each value, for classes.
        tags: provenance.
        validity: carry NoData in a mask beside the values.
        like: a raster whose scales, offsets, units, colour interpretation and tags are copied.
        like_bands: the bands of `like` that the output's bands come from.
    """

    path: str
    kind: str
    dtype: str
    nodata: float | None
    count: int = 1
    names: tuple[str | None, ...] = ()
    colours: Mapping[int, tuple[int, int, int, int]] | None = None
    tags: Mapping[str, str] = field(default_factory=dict)
    validity: bool = False
    like: Raster | None = None
    like_bands: tuple[int, ...] = ()


class OutputRaster:
    """A Cloud Optimized GeoTIFF that appears at its destination whole, or not at all.

    Strips go to a hidden plain GeoTIFF in the destination's folder; :meth:`finish` turns that into the final file
    beside it, :meth:`publish` moves it into place and :meth:`discard` removes whatever is left.
    """

    def __init__(self, spec: OutputSpec, grid: Grid) -> None:
        """Create the working file.

        Raises:
            OutputError: where the destination's folder is missing or not writable.
        """
        self.spec = spec
        destination = Path(spec.path)
        self._stem = f".{destination.name}.{uuid.uuid4().hex[:8]}"
        self._work = destination.with_name(f"{self._stem}.work.tif")
        self._final = destination.with_name(f"{self._stem}.part.tif")
        self._row = 0
        _check_destination(destination)
        _remove_leftovers(destination)
        try:
            with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True):
                self._dataset = rasterio.open(self._work, "w", **self._profile(grid))
            self._describe()
        except _GDAL_FAILURES as error:
            self.discard()
            raise OutputError(f"{spec.path} cannot be written ({_reason(error)}).") from error

    def _profile(self, grid: Grid) -> dict[str, Any]:
        spec = self.spec
        return {
            "driver": "GTiff",
            "dtype": spec.dtype,
            "nodata": spec.nodata,
            "count": spec.count,
            "width": grid.width,
            "height": grid.height,
            "crs": CRS.from_wkt(grid.crs),
            "transform": rasterio.Affine(*grid.transform),
            "tiled": True,
            "blockxsize": BLOCK_PX,
            "blockysize": BLOCK_PX,
            "interleave": "band",
            "BIGTIFF": "IF_SAFER",
        }

    def _describe(self) -> None:
        spec, dataset = self.spec, self._dataset
        if spec.like is not None:
            _copy_description(spec.like.dataset, spec.like_bands, dataset)
        for band, name in enumerate(spec.names, start=1):
            if name:
                dataset.set_band_description(band, name)
        if spec.colours:
            dataset.write_colormap(1, dict(spec.colours))
        dataset.update_tags(**{KIND_TAG: spec.kind}, **spec.tags)

    def write(self, values: np.ndarray, valid: np.ndarray | None = None) -> None:
        """Append the next strip of a single band, (h, w); with `validity` also bool (h, w) of the known pixels."""
        self.write_rows(self._row, values[None], [1], valid)
        self._row += len(values)

    def write_rows(self, first: int, values: np.ndarray, bands: Sequence[int], valid: np.ndarray | None = None) -> None:
        """Write rows from `first` on, (bands, h, w), to the bands with these numbers.

        Raises:
            OutputError: where the disk is full.
        """
        window = Window(0, first, values.shape[2], values.shape[1])
        try:
            with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True):
                self._dataset.write(values, indexes=list(bands), window=window)
                if valid is not None:
                    self._dataset.write_mask(valid.astype(np.uint8) * 255, window=window)
        except _GDAL_FAILURES as error:
            raise OutputError(f"{self.spec.path} cannot be written ({_reason(error)}); is the disk full?") from error

    def finish(self, monitor: Monitor) -> None:
        """Turn the working file into a Cloud Optimized GeoTIFF beside the destination.

        Raises:
            CancelledError: within a tenth of a second of the user's wish.
            OutputError: where the disk is full.
        """
        self._dataset.close()
        failure: list[Exception] = []
        copier = threading.Thread(target=self._copy, args=(failure,))
        copier.start()
        cancelled = False
        while copier.is_alive():
            copier.join(_CANCEL_POLL_S)
            cancelled = cancelled or monitor.is_cancelled()
            if cancelled:
                self._cut_sources()
        if cancelled:
            raise CancelledError
        if failure:
            raise OutputError(
                f"{self.spec.path} cannot be written ({_reason(failure[0])}); is the disk full?"
            ) from failure[0]
        self._work.unlink()

    def _cut_sources(self) -> None:
        """Stop the copy: GDAL offers no way from here, but with its sources cut short it stops by itself."""
        sources = [self._work]
        # Only once the file itself is begun are its overviews complete: cut while they are written, GDAL never ends.
        if self._final.exists():
            sources += self._final.parent.glob(f"{glob.escape(self._final.name)}*.ovr.tmp")
        for source in sources:
            with contextlib.suppress(OSError):
                os.truncate(source, 0)

    def _copy(self, failure: list[Exception]) -> None:
        resampling = Resampling.average if self.spec.kind == "probability" else Resampling.nearest
        try:
            with rasterio.Env(**_COPY_ENVIRONMENT):
                _require_complete(self._work)
                rasterio.shutil.copy(
                    str(self._work),
                    str(self._final),
                    driver="COG",
                    OVERVIEW_RESAMPLING=resampling.name.upper(),
                    **_COG_OPTIONS,
                    **_compression(self.spec.dtype),
                )
                _require_complete(self._final)
        except Exception as error:
            failure.append(error)

    def publish(self) -> None:
        """Move the finished file to its destination.

        Raises:
            OutputError: where another program holds the old file open.
        """
        try:
            os.replace(self._final, self.spec.path)
            Path(f"{self.spec.path}.aux.xml").unlink(missing_ok=True)
        except OSError as error:
            raise OutputError(
                f"{self.spec.path} cannot be replaced ({error.strerror}); close the program that uses it, or "
                "choose another name."
            ) from error

    def discard(self) -> None:
        """Remove what is not published."""
        with contextlib.suppress(AttributeError, *_GDAL_FAILURES):
            self._dataset.close()
        with contextlib.suppress(FileNotFoundError):
            for leftover in [path for path in self._work.parent.iterdir() if path.name.startswith(self._stem)]:
                leftover.unlink()


@contextlib.contextmanager
def write_outputs(specs: Sequence[OutputSpec], grid: Grid, monitor: Monitor) -> Iterator[list[OutputRaster]]:
    """Open several outputs that appear together at the end of the block, or none of them."""
    outputs: list[OutputRaster] = []
    try:
        for spec in specs:
            outputs.append(OutputRaster(spec, grid))
        yield outputs
        for output in outputs:
            output.finish(monitor)
        for output in outputs:
            output.publish()
    finally:
        for output in outputs:
            output.discard()


def written(strips: Iterable[np.ndarray], output: OutputRaster) -> Iterator[np.ndarray]:
    """Write strips as they go by and pass them on."""
    for strip in strips:
        output.write(strip)
        yield strip


def _require_complete(path: Path) -> None:
    """Raise OSError where a block is missing: on a full disk GDAL loses some in silence, and they read as clear."""
    size = path.stat().st_size
    with rasterio.open(path) as file:
        for band in file.indexes:
            for (row, column), _ in file.block_windows(band):
                offset, length = (
                    file.get_tag_item(f"BLOCK_{key}_{column}_{row}", "TIFF", bidx=band) for key in ("OFFSET", "SIZE")
                )
                if not (offset and length and int(offset) + int(length) <= size):
                    raise OSError(f"block {row}, {column} of band {band} was not written")


def _compression(dtype: str) -> dict[str, str]:
    if np.issubdtype(dtype, np.floating):
        return _FLOAT_OPTIONS
    return _CLASS_OPTIONS if np.dtype(dtype).itemsize == 1 else _INTEGER_OPTIONS


def _check_destination(path: Path) -> None:
    if path.suffix.lower() not in (".tif", ".tiff"):
        raise OutputError(f"{path} must end in .tif: outputs are GeoTIFF files.")
    if not path.parent.is_dir():
        raise OutputError(f"{path} cannot be written: the folder {path.parent} does not exist; create it first.")
    if path.is_dir():
        raise OutputError(f"{path} is a folder; choose a file name.")
    if not os.access(path.parent, os.W_OK):
        raise OutputError(f"{path} cannot be written: the folder {path.parent} is read-only; choose another folder.")


def _remove_leftovers(destination: Path) -> None:
    """Remove the hidden files of runs to the same destination that were killed, long enough ago to be surely dead."""
    for path in destination.parent.glob(f".{glob.escape(destination.name)}.????????.*"):
        with contextlib.suppress(OSError):
            if time.time() - path.stat().st_mtime > _LEFTOVER_AGE_S:
                path.unlink()


def _copy_description(source: Any, bands: Sequence[int], target: Any) -> None:
    """Carry over what describes the bands, so that masked bands read like the originals."""
    target.scales = [source.scales[band - 1] for band in bands]
    target.offsets = [source.offsets[band - 1] for band in bands]
    target.units = [source.units[band - 1] or "" for band in bands]
    target.update_tags(**{key: value for key, value in source.tags().items() if key != "AREA_OR_POINT"})
    for index, band in enumerate(bands, start=1):
        if source.descriptions[band - 1]:
            target.set_band_description(index, source.descriptions[band - 1])
        tags = {key: value for key, value in source.tags(band).items() if not key.startswith("STATISTICS_")}
        if tags:
            target.update_tags(index, **tags)
    interpretation = [source.colorinterp[band - 1] for band in bands]
    if ColorInterp.palette in interpretation:
        with contextlib.suppress(ValueError):
            target.write_colormap(1, source.colormap(bands[interpretation.index(ColorInterp.palette)]))
    else:
        with contextlib.suppress(*_GDAL_FAILURES):
            target.colorinterp = interpretation
