"""Rasters as outputs: Cloud Optimized GeoTIFFs that appear whole, together, or not at all."""

from __future__ import annotations

import contextlib
import glob
import itertools
import os
import threading
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from ..errors import CancelledError, OutputError
from ..monitor import Monitor
from ..unfinished import Unfinished, publish, require_short_name
from .drivers import PALETTE, Dataset, NewDataset, driver
from .environment import CACHE_BYTES
from .failures import failing_as, ignoring_failures
from .grid import Grid
from .reading import KIND_TAG, Raster

BLOCK_PX = 512
_CANCEL_POLL_S = 0.1
_MASK_INSIDE = {"GDAL_TIFF_INTERNAL_MASK": "YES"}
_WORK_OPTIONS = {
    "TILED": "YES",
    "BLOCKXSIZE": BLOCK_PX,
    "BLOCKYSIZE": BLOCK_PX,
    "INTERLEAVE": "BAND",
    "BIGTIFF": "IF_SAFER",
}
_COG_OPTIONS = {"COMPRESS": "DEFLATE", "BLOCKSIZE": BLOCK_PX, "BIGTIFF": "IF_SAFER"}
# One thread: with more, GDAL can lock itself up for good where it reads overviews that it is still writing.
_COPY_ENVIRONMENT = {
    "GDAL_NUM_THREADS": "1",
    **_MASK_INSIDE,
    "COG_TMP_COMPRESSION": "NONE",
}
# The digits of a float are close to noise: more effort than this halves the speed for 2 % of the bytes.
_FLOAT_OPTIONS = {"PREDICTOR": "YES", "LEVEL": "1"}
_INTEGER_OPTIONS = {"PREDICTOR": "YES"}
_CLASS_OPTIONS = {"PREDICTOR": "NO"}


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
        averages_overviews: the pixels are quantities, whose mean means something, not classes.
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
    averages_overviews: bool = False


class OutputRaster:
    """A Cloud Optimized GeoTIFF that appears at its destination whole, or not at all.

    Strips go to a hidden plain GeoTIFF in the destination's folder; :meth:`finish` turns that into the final file
    beside it, which waits for the others of its run, and :meth:`discard` removes whatever is left.
    """

    def __init__(self, spec: OutputSpec, grid: Grid) -> None:
        """Create the working file.

        Raises:
            OutputError: where the destination's folder is missing or not writable.
        """
        self.spec = spec
        self.hidden = Unfinished(spec.path)
        self._work, self._final = self.hidden.work, self.hidden.part
        self._row = 0
        _check_destination(Path(spec.path), self.hidden.destination)
        self.hidden.begin()
        try:
            with failing_as(lambda why: OutputError("{path} cannot be written ({why}).", path=spec.path, why=why)):
                self._dataset = driver().create(
                    str(self._work),
                    (spec.count, grid.height, grid.width),
                    spec.dtype,
                    spec.nodata,
                    grid.crs,
                    grid.transform,
                    _WORK_OPTIONS,
                )
                self._describe()
        except BaseException:  # whoever asked for it has nothing yet to discard
            self.discard()
            raise

    def _describe(self) -> None:
        spec, dataset = self.spec, self._dataset
        if spec.like is not None:
            _copy_description(spec.like.dataset, spec.like_bands, dataset)
        for band, name in enumerate(spec.names, start=1):
            if name:
                dataset.describe(band, name)
        if spec.colours:
            dataset.set_colours(1, spec.colours)
        dataset.add_tags({KIND_TAG: spec.kind, **spec.tags})

    def write(self, values: np.ndarray, valid: np.ndarray | None = None) -> None:
        """Append the next strip of a single band, (h, w); with `validity` also bool (h, w) of the known pixels."""
        self.write_rows(self._row, values[None], [1], valid)
        self._row += len(values)

    def write_rows(self, first: int, values: np.ndarray, bands: Sequence[int], valid: np.ndarray | None = None) -> None:
        """Write rows from `first` on, (bands, h, w), to the bands with these numbers.

        Raises:
            OutputError: where the disk is full.
        """
        with failing_as(self._disk_error), driver().configured(_MASK_INSIDE):
            self._dataset.write(values, bands, first)
            if valid is not None:
                self._dataset.write_mask(valid, first)

    def add_tags(self, tags: Mapping[str, str]) -> None:
        """Add tags that are known only once the strips have been written."""
        with failing_as(self._disk_error):
            self._dataset.add_tags(tags)

    def set_style(self, style: str) -> None:
        """Have the text of a style (`.qml`) appear beside the file, by which QGIS shows it.

        Raises:
            OutputError: where the disk is full.
        """
        try:
            self.hidden.style_part.write_text(style, encoding="utf-8")
        except OSError as error:
            raise self._disk_error(error.strerror or str(error)) from error

    def _disk_error(self, why: str) -> OutputError:
        return OutputError("{path} cannot be written ({why}); is the disk full?", path=self.spec.path, why=why)

    def finish(self, monitor: Monitor) -> None:
        """Turn the working file into a Cloud Optimized GeoTIFF beside the destination.

        Raises:
            CancelledError: within a tenth of a second of the user's wish.
            OutputError: where the disk is full.
        """
        with failing_as(self._disk_error):
            self._dataset.close()
        failure: list[Exception] = []
        copier = threading.Thread(target=self._copy, args=(failure,))
        copier.start()
        cancelled = True  # unless it comes to its end: whatever is raised here, the thread ends first
        try:
            while copier.is_alive():
                copier.join(_CANCEL_POLL_S)
                if monitor.is_cancelled():
                    break
            else:
                cancelled = False
        finally:
            while copier.is_alive():
                self._cut_sources()
                copier.join(_CANCEL_POLL_S)
        if cancelled:
            raise CancelledError
        if failure:
            with failing_as(self._disk_error):
                raise failure[0]
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
        try:
            with driver().configured(_COPY_ENVIRONMENT, CACHE_BYTES):
                _require_complete(self._work)
                options = {
                    "OVERVIEW_RESAMPLING": "AVERAGE" if self.spec.averages_overviews else "NEAREST",
                    **_COG_OPTIONS,
                    **_compression(self.spec.dtype),
                }
                driver().copy(str(self._work), str(self._final), "COG", options)
                _require_complete(self._final)
        except Exception as error:
            failure.append(error)

    def discard(self) -> None:
        """Remove what is not published."""
        with contextlib.suppress(AttributeError), ignoring_failures():
            self._dataset.close()
        self.hidden.remove()


@contextlib.contextmanager
def write_outputs(
    specs: Sequence[OutputSpec], grid: Grid, monitor: Monitor, beside: Sequence[Unfinished] = ()
) -> Iterator[list[OutputRaster]]:
    """Open several outputs that appear together at the end of the block, or none of them.

    Args:
        specs: what they are.
        grid: of all of them.
        monitor: asked about Cancel.
        beside: finished files that appear with them.
    """
    outputs: list[OutputRaster] = []
    try:
        for spec in specs:
            outputs.append(OutputRaster(spec, grid))
        yield outputs
        for output in outputs:
            output.finish(monitor)
        publish([*(output.hidden for output in outputs), *beside])
    finally:
        for output in outputs:
            output.discard()


def _require_complete(path: Path) -> None:
    """Raise OSError where a block is missing: on a full disk GDAL loses some in silence, and they read as clear."""
    size = path.stat().st_size
    with contextlib.closing(driver().open(str(path))) as file:
        for band, (block_height, block_width) in enumerate(file.block_shapes, start=1):
            rows, columns = range(-(-file.height // block_height)), range(-(-file.width // block_width))
            for row, column in itertools.product(rows, columns):
                offset, length = file.stored_block(band, row, column) or (0, 0)
                if not (offset and length and offset + length <= size):
                    raise OSError(f"block {row}, {column} of band {band} was not written")


def _compression(dtype: str) -> dict[str, str]:
    if np.issubdtype(dtype, np.floating):
        return _FLOAT_OPTIONS
    return _CLASS_OPTIONS if np.dtype(dtype).itemsize == 1 else _INTEGER_OPTIONS


def _check_destination(path: Path, file: Path) -> None:
    """Raise :class:`OutputError` where the file behind a path cannot be written."""
    if path.suffix.lower() not in (".tif", ".tiff"):
        raise OutputError("{path} must end in .tif: outputs are GeoTIFF files.", path=path)
    require_short_name(file)
    if not file.parent.is_dir():
        raise OutputError(
            "{path} cannot be written: the folder {folder} does not exist; create it first.",
            path=path,
            folder=file.parent,
        )
    if file.is_dir():
        raise OutputError("{path} is a folder; choose a file name.", path=path)
    if not os.access(file.parent, os.W_OK):
        raise OutputError(
            "{path} cannot be written: the folder {folder} is read-only; choose another folder.",
            path=path,
            folder=file.parent,
        )


def _copy_description(source: Dataset, bands: Sequence[int], target: NewDataset) -> None:
    """Carry over what describes the bands, so that masked bands read like the originals."""
    scales, offsets, units = source.scales, source.offsets, source.units
    target.set_scales(
        [scales[band - 1] for band in bands],
        [offsets[band - 1] for band in bands],
        [units[band - 1] or "" for band in bands],
    )
    target.add_tags({key: value for key, value in source.tags().items() if key != "AREA_OR_POINT"})
    for index, band in enumerate(bands, start=1):
        description = source.descriptions[band - 1]
        if description:
            target.describe(index, description)
        tags = {key: value for key, value in source.tags(band).items() if not key.startswith("STATISTICS_")}
        if tags:
            target.add_tags(tags, index)
    interpretations = [source.interpretations[band - 1] for band in bands]
    if PALETTE in interpretations:
        colours = source.colours(bands[interpretations.index(PALETTE)])
        if colours:
            target.set_colours(1, colours)
    else:
        with ignoring_failures():
            target.set_interpretations(interpretations)
