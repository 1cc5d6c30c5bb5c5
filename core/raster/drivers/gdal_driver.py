"""Rasters read and written with GDAL's own Python bindings, as every QGIS brings them.

Pixels travel as bytes: `gdal_array` is never needed, which breaks where numpy is newer than the bindings. GDAL is asked
for no exceptions, for that would hold for all of QGIS and its plugins; where one of those asked for them, they are
understood as well.
"""

from __future__ import annotations

import contextlib
import struct
import threading
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from typing import Any, Callable, TypeVar

import numpy as np
from osgeo import gdal, ogr, osr

from .gdal_files import GdalFiles
from .protocol import MASK_PER_DATASET, NO_SUCH_CRS, Bounds, Colours, GdalError, Transform
from .virtual_files import VirtualFile

# In rasterio's and numpy's words; complex numbers are only ever named.
_DTYPES = {
    gdal.GDT_Byte: "uint8",
    gdal.GDT_UInt16: "uint16",
    gdal.GDT_Int16: "int16",
    gdal.GDT_UInt32: "uint32",
    gdal.GDT_Int32: "int32",
    gdal.GDT_Float32: "float32",
    gdal.GDT_Float64: "float64",
    gdal.GDT_CInt16: "complex_int16",
    gdal.GDT_CInt32: "complex64",
    gdal.GDT_CFloat32: "complex64",
    gdal.GDT_CFloat64: "complex128",
    # Those of newer GDAL by their number: UInt64 and Int64 came with 3.5, Int8 with 3.7.
    12: "uint64",
    13: "int64",
    14: "int8",
}
_GDAL_TYPES = {dtype: number for number, dtype in _DTYPES.items() if not dtype.startswith("complex")}
_CONFIDENT_PERCENT = 70  # of a match with a registered CRS: what rasterio asks for
_AUTHORITIES = ("EPSG", "OGC", "ESRI")  # the first that knows a CRS names it
_FILE_URL = "file://"  # which GDAL itself does not know
_DENSIFIED = 21  # points along each edge of an extent: GDAL's own default
_WKB_LITTLE_ENDIAN, _WKB_POLYGON = 1, 3

Returned = TypeVar("Returned")


class GdalDataset:
    """A raster open for reading; see :class:`~.protocol.Dataset`."""

    def __init__(self, source: Any, path: str) -> None:
        """Wrap what GDAL opened."""
        self._source = source
        self.name = path
        self.driver: str = source.GetDriver().ShortName
        self.width: int = source.RasterXSize
        self.height: int = source.RasterYSize
        self.count: int = source.RasterCount
        self.crs = _wkt_in(source)
        left, pixel_width, column_x, top, row_y, pixel_height = source.GetGeoTransform()
        self.transform: Transform = (pixel_width, column_x, left, row_y, pixel_height, top)
        with _listening() as failures:  # here GDAL looks at all that is in the file; what is damaged may be the mask
            self._mask_flags = [int(band.GetMaskFlags()) for band in self._bands]
        _raise_any(failures)

    @property
    def _bands(self) -> list[Any]:
        return [self._source.GetRasterBand(band) for band in range(1, self.count + 1)]

    @property
    def files(self) -> Sequence[str]:
        return list(self._source.GetFileList() or ())

    @property
    def dtypes(self) -> Sequence[str]:
        return tuple(map(_dtype_of, self._bands))

    @property
    def nodatavals(self) -> Sequence[float | None]:
        return tuple(_nodata_of(band) for band in self._bands)

    @property
    def descriptions(self) -> Sequence[str | None]:
        return tuple(band.GetDescription() or None for band in self._bands)

    @property
    def scales(self) -> Sequence[float]:
        return tuple(1.0 if band.GetScale() is None else band.GetScale() for band in self._bands)

    @property
    def offsets(self) -> Sequence[float]:
        return tuple(band.GetOffset() or 0.0 for band in self._bands)

    @property
    def units(self) -> Sequence[str | None]:
        return tuple(band.GetUnitType() or None for band in self._bands)

    @property
    def interpretations(self) -> Sequence[int]:
        return tuple(band.GetColorInterpretation() for band in self._bands)

    @property
    def block_shapes(self) -> Sequence[tuple[int, int]]:
        return tuple((height, width) for width, height in (band.GetBlockSize() for band in self._bands))

    @property
    def is_pixel_interleaved(self) -> bool:
        return bool(self._source.GetMetadataItem("INTERLEAVE", "IMAGE_STRUCTURE") == "PIXEL")

    @property
    def closed(self) -> bool:
        return self._source is None

    def mask_flags(self, band: int) -> int:
        return self._mask_flags[band - 1]

    def overviews(self, band: int) -> list[int]:
        source = self._source.GetRasterBand(band)
        levels = (source.GetOverview(level) for level in range(source.GetOverviewCount()))
        return [round(self.width / level.XSize) for level in levels]

    def colours(self, band: int) -> Colours | None:
        table = self._source.GetRasterBand(band).GetRasterColorTable()
        return table and {value: table.GetColorEntry(value) for value in range(table.GetCount())}

    def tags(self, band: int = 0) -> dict[str, str]:
        return dict(_part(self._source, band).GetMetadata())

    def stored_block(self, band: int, row: int, column: int) -> tuple[int, int] | None:
        source = self._source.GetRasterBand(band)
        offset, size = (source.GetMetadataItem(f"BLOCK_{key}_{column}_{row}", "TIFF") for key in ("OFFSET", "SIZE"))
        return (int(offset), int(size)) if offset and size else None

    def read(self, bands: int | Sequence[int], first: int, end: int, left: int, right: int) -> np.ndarray:
        numbers = [bands] if isinstance(bands, int) else list(bands)
        (dtype,) = {_dtype_of(self._source.GetRasterBand(number)) for number in numbers}
        window = (left, first, right - left, end - first)
        pixels = _made(self._source.ReadRaster, *window, buf_type=_gdal_type(dtype), band_list=numbers)
        shape = (end - first, right - left)
        return np.frombuffer(pixels, dtype).reshape(shape if isinstance(bands, int) else (len(numbers), *shape))

    def read_masks(self, bands: int | Sequence[int], first: int, end: int, left: int, right: int) -> np.ndarray:
        if not isinstance(bands, int):
            return np.stack([self.read_masks(band, first, end, left, right) for band in bands])
        mask = self._source.GetRasterBand(bands).GetMaskBand()
        pixels = _made(mask.ReadRaster, left, first, right - left, end - first, buf_type=gdal.GDT_Byte)
        return np.frombuffer(pixels, np.uint8).reshape(end - first, right - left)

    def close(self) -> None:
        with _listening():
            self._source = None


class GdalNewDataset:
    """A GeoTIFF that is being written; see :class:`~.protocol.NewDataset`."""

    def __init__(self, target: Any) -> None:
        """Wrap what GDAL created."""
        self._target = target

    def describe(self, band: int, name: str) -> None:
        self._target.GetRasterBand(band).SetDescription(name)

    def set_scales(self, scales: Sequence[float], offsets: Sequence[float], units: Sequence[str]) -> None:
        for number, (scale, offset, unit) in enumerate(zip(scales, offsets, units), start=1):
            band = self._target.GetRasterBand(number)
            _done(band.SetScale, scale)
            _done(band.SetOffset, offset)
            _done(band.SetUnitType, unit)

    def set_interpretations(self, interpretations: Sequence[int]) -> None:
        for number, interpretation in enumerate(interpretations, start=1):
            _done(self._target.GetRasterBand(number).SetColorInterpretation, interpretation)

    def set_colours(self, band: int, colours: Colours) -> None:
        table = gdal.ColorTable()
        for value, colour in colours.items():
            table.SetColorEntry(value, tuple(colour))
        _done(self._target.GetRasterBand(band).SetColorTable, table)

    def add_tags(self, tags: Mapping[str, str], band: int = 0) -> None:
        part = _part(self._target, band)
        _done(part.SetMetadata, {**part.GetMetadata(), **tags})

    def write(self, values: np.ndarray, bands: Sequence[int], first: int) -> None:
        _, height, width = values.shape
        pixels = np.ascontiguousarray(values)
        dtype = _gdal_type(pixels.dtype.name)
        window = (0, first, width, height)
        _done(self._target.WriteRaster, *window, pixels, buf_type=dtype, band_list=list(bands))

    def write_mask(self, valid: np.ndarray, first: int) -> None:
        if not self._target.GetRasterBand(1).GetMaskFlags() & MASK_PER_DATASET:
            _done(self._target.CreateMaskBand, MASK_PER_DATASET)
        height, width = valid.shape
        pixels = valid.astype(np.uint8) * np.uint8(255)
        mask = self._target.GetRasterBand(1).GetMaskBand()
        _done(mask.WriteRaster, 0, first, width, height, pixels, buf_type=gdal.GDT_Byte)

    def close(self) -> None:
        with _listening() as failures:
            try:
                if self._target is not None:
                    self._target.FlushCache()
            finally:
                self._target = None
        _raise_any(failures)


class GdalDriver:
    """Everything through `osgeo`; see :class:`~.protocol.Driver`."""

    name = "gdal"
    libraries = f"osgeo.gdal, GDAL {gdal.__version__}"

    def open(self, path: str, only_format: str | None = None, options: Mapping[str, str] | None = None) -> GdalDataset:
        told: dict[str, Any] = {"open_options": _as_list(options or {})}
        if only_format:
            told["allowed_drivers"] = [only_format]
        plain = path[len(_FILE_URL) :] if path.startswith(_FILE_URL) else path
        source = _made(gdal.OpenEx, plain, gdal.OF_RASTER | gdal.OF_READONLY | gdal.OF_VERBOSE_ERROR, **told)
        return GdalDataset(source, path)

    def create(
        self,
        path: str,
        shape: tuple[int, int, int],
        dtype: str,
        nodata: float | None,
        crs: str,
        transform: Transform,
        options: Mapping[str, Any],
    ) -> GdalNewDataset:
        count, height, width = shape
        create = gdal.GetDriverByName("GTiff").Create
        target = _made(create, path, width, height, count, _gdal_type(dtype), options=_as_list(options))
        if nodata is not None:
            for band in range(1, count + 1):
                _done(target.GetRasterBand(band).SetNoDataValue, float(nodata))
        _done(target.SetGeoTransform, _as_geotransform(transform))
        _done(target.SetProjection, crs)
        return GdalNewDataset(target)

    def copy(self, source: str, target: str, target_format: str, options: Mapping[str, Any]) -> None:
        opened = _made(gdal.OpenEx, source, gdal.OF_RASTER | gdal.OF_READONLY | gdal.OF_VERBOSE_ERROR)
        with _listening() as failures:
            # Unnamed, so that it is closed here and what fails then is heard.
            if gdal.GetDriverByName(target_format).CreateCopy(target, opened, 1, options=_as_list(options)) is None:
                failures.append(_last_words())
        _raise_any(failures)

    def open_file(self, path: str) -> VirtualFile:
        return VirtualFile(GdalFiles(), path)

    def list_files(self, path: str) -> Iterator[tuple[str, int]]:
        return GdalFiles().entries(path)

    @contextlib.contextmanager
    def configured(self, options: Mapping[str, str], cache_bytes: int | None = None) -> Iterator[None]:
        before = {key: _get_option(key, None) for key in options}
        with _cache_of(cache_bytes):
            for key, value in options.items():
                _set_option(key, value)
            try:
                yield
            finally:
                for key, old in before.items():
                    _set_option(key, old)

    def burn(self, polygons: Sequence[Any], shape: tuple[int, int], transform: Transform) -> np.ndarray:
        height, width = shape
        image = _made(gdal.GetDriverByName("MEM").Create, "", width, height, 1, gdal.GDT_Byte)
        _done(image.SetGeoTransform, _as_geotransform(transform))
        drawing = _vector_memory().CreateDataSource("")
        layer = drawing.CreateLayer("polygons", None, ogr.wkbPolygon)
        for polygon in polygons:
            feature = ogr.Feature(layer.GetLayerDefn())
            feature.SetGeometryDirectly(ogr.CreateGeometryFromWkb(_as_wkb(polygon["coordinates"])))
            _done(layer.CreateFeature, feature)
        _done(gdal.RasterizeLayer, image, [1], layer, burn_values=[1])
        return np.frombuffer(_made(image.ReadRaster), np.uint8).reshape(shape).astype(bool)

    def wkt_of(self, crs: str) -> str:
        reference = osr.SpatialReference()
        try:
            _done(reference.SetFromUserInput, crs)
        except (GdalError, TypeError) as error:  # a TypeError where it is no text
            raise GdalError(NO_SUCH_CRS) from error
        return str(reference.ExportToWkt())

    def is_same_crs(self, one: str, other: str) -> bool:
        code = self._epsg_of(one)
        return (code is not None and code == self._epsg_of(other)) or bool(_parsed(one).IsSame(_parsed(other)))

    def _epsg_of(self, crs: str) -> str | None:
        authority, code = self.authority_of(crs) or ("", "")
        return code if authority == "EPSG" else None

    def authority_of(self, crs: str) -> tuple[str, str] | None:
        found: dict[str, str] = {}
        for match, percent in _returned(_parsed(crs).FindMatches) or ():
            name, code = match.GetAuthorityName(None), match.GetAuthorityCode(None)
            if name and code and percent >= _CONFIDENT_PERCENT:
                found.setdefault(name, code)
        return next(((name, found[name]) for name in _AUTHORITIES if name in found), None)

    def is_geographic(self, crs: str) -> bool:
        return bool(_parsed(crs).IsGeographic())

    def metres_per_unit(self, crs: str) -> float | None:
        reference = _parsed(crs)
        return float(reference.GetLinearUnits()) if reference.IsProjected() else None

    def transform(
        self, source: str, target: str, xs: Sequence[float], ys: Sequence[float]
    ) -> tuple[Sequence[float], Sequence[float]]:
        transformation = _made(osr.CreateCoordinateTransformation, _parsed(source), _parsed(target))
        points = _finite(transformation.TransformPoints, list(zip(xs, ys)))
        return [x for x, _, _ in points], [y for _, y, _ in points]

    def transform_bounds(self, source: str, target: str, bounds: Bounds) -> Bounds:
        transformation = _made(osr.CreateCoordinateTransformation, _parsed(source), _parsed(target))
        west, south, east, north = _finite(transformation.TransformBounds, *bounds, _DENSIFIED)
        return west, south, east, north


@contextlib.contextmanager
def _listening() -> Iterator[list[str]]:
    """Yield what GDAL says in this thread of its failures in the block, whether or not somebody wants exceptions."""
    failures: list[str] = []

    def hear(severity: int, _number: int, words: str) -> None:
        if severity >= gdal.CE_Failure:
            failures.append(words)

    gdal.PushErrorHandler(hear)
    try:
        yield failures
    except RuntimeError as error:
        raise _failure(str(error)) from error
    except SystemError as error:  # its words do not arrive where it quotes a damaged file that is no text
        raise GdalError("GDAL quotes letters that are no UTF-8") from error
    finally:
        gdal.PopErrorHandler()


def _returned(function: Callable[..., Returned], *arguments: Any, **options: Any) -> Returned:
    """Return what a function does; it may complain."""
    with _listening():
        return function(*arguments, **options)


def _made(function: Callable[..., Any], *arguments: Any, **options: Any) -> Any:
    """Return what a function makes.

    Raises:
        GdalError: it makes nothing.
    """
    with _listening() as failures:
        made = function(*arguments, **options)
    if made is None:
        _raise_any(failures or [_last_words()])
    return made


def _done(function: Callable[..., Any], *arguments: Any, **options: Any) -> None:
    """Call a function that returns GDAL's code of success, 0.

    Raises:
        GdalError: it fails, or complains.
    """
    with _listening() as failures:
        code = function(*arguments, **options)
    if code:
        failures.append(_last_words())
    _raise_any(failures)


def _finite(function: Callable[..., Any], *arguments: Any) -> Any:
    """Return the coordinates that a function makes.

    Raises:
        GdalError: one of them has no place.
    """
    with _listening() as failures:
        coordinates = function(*arguments)
    if not np.isfinite(coordinates).all():
        _raise_any(failures or [_last_words()])
    return coordinates


def _raise_any(failures: Sequence[str]) -> None:
    if failures:
        raise _failure(failures[-1])


def _failure(words: str) -> GdalError:
    """Return an error in GDAL's words, quoted as rasterio quotes."""
    return GdalError(words.replace("`", "'"))


def _last_words() -> str:
    return gdal.GetLastErrorMsg() or "GDAL does not say why"


class _Cache:
    """GDAL's cache, which all of the process shares: it is as large as before once nobody needs another size."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._users = 0
        self._before = 0

    def take(self, size: int) -> None:
        with self._lock:
            if not self._users:
                self._before = gdal.GetCacheMax()
            self._users += 1
            gdal.SetCacheMax(size)

    def release(self) -> None:
        with self._lock:
            self._users -= 1
            if not self._users:
                gdal.SetCacheMax(self._before)


_cache = _Cache()


@contextlib.contextmanager
def _cache_of(size: int | None) -> Iterator[None]:
    if size is None:
        yield
        return
    _cache.take(size)
    try:
        yield
    finally:
        _cache.release()


# Old GDAL sets options for all threads at once.
_get_option = getattr(gdal, "GetThreadLocalConfigOption", gdal.GetConfigOption)
_set_option = getattr(gdal, "SetThreadLocalConfigOption", gdal.SetConfigOption)


def _as_list(options: Mapping[str, Any]) -> list[str]:
    return [f"{key}={value}" for key, value in options.items()]


def _as_geotransform(transform: Transform) -> list[float]:
    pixel_width, column_x, left, row_y, pixel_height, top = transform
    return [left, pixel_width, column_x, top, row_y, pixel_height]


def _as_wkb(rings: Sequence[Sequence[Sequence[float]]]) -> bytes:
    """Return a polygon in OGC's well-known binary, which rounds no coordinate."""
    parts = [struct.pack("<BII", _WKB_LITTLE_ENDIAN, _WKB_POLYGON, len(rings))]
    for ring in rings:
        coordinates = list(chain.from_iterable(ring))
        parts.append(struct.pack(f"<I{len(coordinates)}d", len(ring), *coordinates))
    return b"".join(parts)


def _vector_memory() -> Any:
    """Return the driver of vectors in memory: of its own until GDAL 3.11, then that of rasters."""
    both = ogr.GetDriverByName("MEM")
    return both if both and both.GetMetadataItem(gdal.DCAP_VECTOR) else ogr.GetDriverByName("Memory")


def _part(dataset: Any, band: int) -> Any:
    """Return a band, or the whole dataset for 0."""
    return dataset.GetRasterBand(band) if band else dataset


def _dtype_of(band: Any) -> str:
    """Return the data type of a band; before GDAL 3.7 signed bytes were bytes with a remark."""
    if band.DataType == gdal.GDT_Byte and band.GetMetadataItem("PIXELTYPE", "IMAGE_STRUCTURE") == "SIGNEDBYTE":
        return "int8"
    return _DTYPES.get(band.DataType, gdal.GetDataTypeName(band.DataType))


def _nodata_of(band: Any) -> float | None:
    """Return the declared NoData value of a band, None where its pixels cannot hold it."""
    nodata, dtype = band.GetNoDataValue(), _dtype_of(band)
    if nodata is None or not dtype.startswith(("int", "uint")):
        return nodata
    limits = np.iinfo(dtype)
    return nodata if limits.min <= nodata <= limits.max else None


def _gdal_type(dtype: str) -> int:
    """Return GDAL's type of pixels that numpy calls so; signed bytes are the same bits as bytes for older GDAL."""
    return gdal.GDT_Byte if dtype == "int8" and not hasattr(gdal, "GDT_Int8") else _GDAL_TYPES[dtype]


def _wkt_in(dataset: Any) -> str | None:
    reference = dataset.GetSpatialRef()
    return reference.ExportToWkt() if reference is not None else None


def _parsed(crs: str) -> Any:
    """Return the CRS of a WKT, with east or longitude first."""
    reference = osr.SpatialReference()
    _done(reference.ImportFromWkt, crs)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return reference
