"""Rasters read and written with rasterio."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import numpy as np
import rasterio
import rasterio.shutil
from rasterio.crs import CRS
from rasterio.enums import ColorInterp
from rasterio.errors import CRSError, RasterioError
from rasterio.features import rasterize
from rasterio.warp import transform, transform_bounds
from rasterio.windows import Window

from .protocol import NO_SUCH_CRS, Bounds, Colours, GdalError, Transform
from .rasterio_files import RasterioFiles
from .virtual_files import VirtualFile

_DENSIFIED = 21  # points along each edge of an extent: GDAL's own default


class RasterioDataset:
    """A raster open for reading; see :class:`~.protocol.Dataset`."""

    def __init__(self, source: Any) -> None:
        """Wrap what rasterio opened."""
        self._source = source
        self.name: str = source.name
        self.driver: str = source.driver
        self.width: int = source.width
        self.height: int = source.height
        self.count: int = source.count
        self.crs: str | None = source.crs.to_wkt() if source.crs is not None else None
        self.transform: Transform = tuple(source.transform)[:6]
        self._mask_flags = source.mask_flag_enums  # for which GDAL looks at all that is in the file
        # Behind that, for here rasterio raises what GDAL has said so far: a part that is damaged may be the mask.
        self.interpretations: Sequence[int] = tuple(each.value for each in source.colorinterp)

    @property
    def files(self) -> Sequence[str]:
        return list(self._source.files)

    @property
    def dtypes(self) -> Sequence[str]:
        return tuple(self._source.dtypes)

    @property
    def nodatavals(self) -> Sequence[float | None]:
        return tuple(self._source.nodatavals)

    @property
    def descriptions(self) -> Sequence[str | None]:
        return tuple(self._source.descriptions)

    @property
    def scales(self) -> Sequence[float]:
        return tuple(self._source.scales)

    @property
    def offsets(self) -> Sequence[float]:
        return tuple(self._source.offsets)

    @property
    def units(self) -> Sequence[str | None]:
        return tuple(self._source.units)

    @property
    def block_shapes(self) -> Sequence[tuple[int, int]]:
        return tuple(self._source.block_shapes)

    @property
    def is_pixel_interleaved(self) -> bool:
        return bool(self._source.profile.get("interleave") == "pixel")

    @property
    def closed(self) -> bool:
        return bool(self._source.closed)

    def mask_flags(self, band: int) -> int:
        return sum(flag.value for flag in self._mask_flags[band - 1])

    def overviews(self, band: int) -> list[int]:
        return list(self._source.overviews(band))

    def colours(self, band: int) -> Colours | None:
        try:
            return dict(self._source.colormap(band))
        except ValueError:
            return None

    def tags(self, band: int = 0) -> dict[str, str]:
        return dict(self._source.tags(band))

    def stored_block(self, band: int, row: int, column: int) -> tuple[int, int] | None:
        offset, size = (
            self._source.get_tag_item(f"BLOCK_{key}_{column}_{row}", "TIFF", bidx=band) for key in ("OFFSET", "SIZE")
        )
        return (int(offset), int(size)) if offset and size else None

    def read(self, bands: int | Sequence[int], first: int, end: int, left: int, right: int) -> np.ndarray:
        with _speaking_as_gdal():
            return np.asarray(self._source.read(bands, window=Window(left, first, right - left, end - first)))

    def read_masks(self, bands: int | Sequence[int], first: int, end: int, left: int, right: int) -> np.ndarray:
        with _speaking_as_gdal():
            return np.asarray(self._source.read_masks(bands, window=Window(left, first, right - left, end - first)))

    def close(self) -> None:
        with _speaking_as_gdal():
            self._source.close()


class RasterioNewDataset:
    """A GeoTIFF that is being written; see :class:`~.protocol.NewDataset`."""

    def __init__(self, target: Any) -> None:
        """Wrap what rasterio created."""
        self._target = target

    def describe(self, band: int, name: str) -> None:
        self._target.set_band_description(band, name)

    def set_scales(self, scales: Sequence[float], offsets: Sequence[float], units: Sequence[str]) -> None:
        self._target.scales, self._target.offsets, self._target.units = scales, offsets, units

    def set_interpretations(self, interpretations: Sequence[int]) -> None:
        with _speaking_as_gdal():
            self._target.colorinterp = [ColorInterp(interpretation) for interpretation in interpretations]

    def set_colours(self, band: int, colours: Colours) -> None:
        self._target.write_colormap(band, dict(colours))

    def add_tags(self, tags: Mapping[str, str], band: int = 0) -> None:
        self._target.update_tags(band, **tags)

    def write(self, values: np.ndarray, bands: Sequence[int], first: int) -> None:
        with _speaking_as_gdal():
            self._target.write(values, indexes=list(bands), window=self._rows(first, values.shape[1]))

    def write_mask(self, valid: np.ndarray, first: int) -> None:
        with _speaking_as_gdal():
            self._target.write_mask(valid.astype(np.uint8) * 255, window=self._rows(first, len(valid)))

    def _rows(self, first: int, count: int) -> Window:
        return Window(0, first, self._target.width, count)

    def close(self) -> None:
        with _speaking_as_gdal():
            self._target.close()


class RasterioDriver:
    """Everything through rasterio; see :class:`~.protocol.Driver`."""

    name = "rasterio"
    libraries = f"rasterio {rasterio.__version__}, GDAL {rasterio.__gdal_version__}"

    def open(
        self, path: str, only_format: str | None = None, options: Mapping[str, str] | None = None
    ) -> RasterioDataset:
        with _speaking_as_gdal():
            return RasterioDataset(rasterio.open(path, driver=only_format, **(options or {})))

    def create(
        self,
        path: str,
        shape: tuple[int, int, int],
        dtype: str,
        nodata: float | None,
        crs: str,
        transform: Transform,
        options: Mapping[str, Any],
    ) -> RasterioNewDataset:
        count, height, width = shape
        profile = {
            "driver": "GTiff",
            "count": count,
            "height": height,
            "width": width,
            "dtype": dtype,
            "nodata": nodata,
            "crs": CRS.from_wkt(crs),
            "transform": rasterio.Affine(*transform),
        }
        with _speaking_as_gdal():
            return RasterioNewDataset(rasterio.open(path, "w", **profile, **options))

    def copy(self, source: str, target: str, target_format: str, options: Mapping[str, Any]) -> None:
        with _speaking_as_gdal():
            rasterio.shutil.copy(source, target, driver=target_format, **options)

    def open_file(self, path: str) -> VirtualFile:
        return VirtualFile(RasterioFiles(), path)

    def list_files(self, path: str) -> Iterator[tuple[str, int]]:
        return RasterioFiles().entries(path)

    @contextlib.contextmanager
    def configured(self, options: Mapping[str, str], cache_bytes: int | None = None) -> Iterator[None]:
        cache = {} if cache_bytes is None else {"GDAL_CACHEMAX": cache_bytes}
        with rasterio.Env(**cache, **options):
            yield

    def burn(self, polygons: Sequence[Any], shape: tuple[int, int], transform: Transform) -> np.ndarray:
        pixels = rasterio.Affine(*transform)
        return np.asarray(rasterize(polygons, out_shape=shape, transform=pixels, dtype="uint8")).astype(bool)

    def wkt_of(self, crs: str) -> str:
        try:
            return str(CRS.from_user_input(crs).to_wkt())
        except (CRSError, UnicodeError) as error:
            raise GdalError(NO_SUCH_CRS) from error

    def is_same_crs(self, one: str, other: str) -> bool:
        with _speaking_as_gdal():
            return bool(CRS.from_wkt(one) == CRS.from_wkt(other))

    def authority_of(self, crs: str) -> tuple[str, str] | None:
        with _speaking_as_gdal():
            authority = CRS.from_wkt(crs).to_authority()
        return (str(authority[0]), str(authority[1])) if authority else None

    def is_geographic(self, crs: str) -> bool:
        with _speaking_as_gdal():
            return bool(CRS.from_wkt(crs).is_geographic)

    def metres_per_unit(self, crs: str) -> float | None:
        with _speaking_as_gdal():
            parsed = CRS.from_wkt(crs)
            return float(parsed.linear_units_factor[1]) if parsed.is_projected else None

    def transform(
        self, source: str, target: str, xs: Sequence[float], ys: Sequence[float]
    ) -> tuple[Sequence[float], Sequence[float]]:
        with _speaking_as_gdal():
            brought = transform(CRS.from_wkt(source), CRS.from_wkt(target), list(xs), list(ys))
        return brought[0], brought[1]

    def transform_bounds(self, source: str, target: str, bounds: Bounds) -> Bounds:
        with _speaking_as_gdal():
            west, south, east, north = transform_bounds(
                CRS.from_wkt(source), CRS.from_wkt(target), *bounds, densify_pts=_DENSIFIED
            )
        return west, south, east, north


@contextlib.contextmanager
def _speaking_as_gdal() -> Iterator[None]:
    """Raise GDAL's own words: some of its errors come through rasterio without one of its public classes.

    Where GDAL quotes a damaged file in its own words, rasterio cannot decode them.
    """
    try:
        yield
    except Exception as error:
        if not (
            isinstance(error, (RasterioError, UnicodeDecodeError))
            or type(error).__module__.partition(".")[0] == "rasterio"
        ):
            raise
        raise GdalError(str(error.__cause__ or error)) from error
