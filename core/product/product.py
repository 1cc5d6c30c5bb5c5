"""What a product is, put together from its files and its metadata."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePath
from typing import Optional

from ..acquisition import Acquisition, acquisition_of_name, acquisition_of_path
from ..errors import InputError, quoted
from ..messages import Message
from ..paths import plain_path
from ..remote import is_remote, parse_address, remote_file
from ..tables import BAND_BY_NAME, BAND_NAMES, band_in_name
from .files import duplicate_error, find_bands, find_layers, resolution_in_key
from .metadata import (
    DEFAULT_QUANTIFICATION,
    ProductMetadata,
    TileMetadata,
    read_product_metadata,
    read_tile_metadata,
)
from .places import (
    REMEDY,
    Granule,
    Place,
    find_granule,
    find_tile_xml,
    gdal_path,
    granule_of_band,
    locate,
    stem_of,
)

_NO_CIRRUS_BAND = Message(
    "s2cloudless needs band B10 (cirrus), and Level-2A products have none. Use the Level-1C product of the same "
    'acquisition, or "Mask from scene classification (SCL)".'
)

_SATELLITE = re.compile(r"(?<![A-Z0-9])(S2[A-Z])_")
_LEVEL = re.compile(r"(?<![A-Z0-9])(?:MSI)?(L1C|L2A)(?![A-Z0-9])")
_BASELINE = re.compile(r"_N(\d\d)\.?(\d\d)(?![0-9])")
_TILE = re.compile(r"(?<![A-Z0-9])(T\d\d[C-X][A-Z]{2})(?![A-Z0-9])")
_SENSING_TIME = re.compile(r"(?:MSIL1C|MSIL2A|T\d\d[C-X][A-Z]{2})_(\d{8}T\d{6})")


@dataclass(frozen=True)
class BandFile:
    """One band and the file that holds it; reflectance = (DN + offset) / quantification.

    Attributes:
        number: of the band in the file, from 1.
        in_stack: the file holds other bands, too.
    """

    name: str
    path: str
    offset: float = 0.0
    quantification: float = DEFAULT_QUANTIFICATION
    number: int = 1
    in_stack: bool = False


@dataclass(frozen=True)
class Product:
    """One tile of one acquisition: its files, what they mean and how the sun stood.

    `path` is the path that the user gave. Paths of bands and layers are for GDAL. `layers` has the keys SCL, CLDPRB,
    SNWPRB, CLASSI and TCI, with `_10m`, `_20m` or `_60m` where the layout tells the resolution. `sensing_time` is that
    of the tile where its metadata is there, else that of the product. The sun's azimuth is clockwise from north.
    `metadata_paths` are the files that told all this. `own_names` is what the producer calls the bands where that is
    not what Sentinel-2 calls them.
    """

    path: str
    level: Optional[str] = None
    satellite: Optional[str] = None
    baseline: Optional[str] = None
    tile: Optional[str] = None
    sensing_time: Optional[str] = None
    relative_orbit: Optional[int] = None
    granule: Optional[str] = None
    bands: dict[str, BandFile] = field(default_factory=dict)
    layers: dict[str, str] = field(default_factory=dict)
    metadata_paths: tuple[str, ...] = ()
    tile_metadata: TileMetadata = field(default_factory=TileMetadata, repr=False, compare=False)
    sun_zenith_deg: Optional[float] = None
    sun_azimuth_deg: Optional[float] = None
    view_zenith_deg: Optional[float] = None  # of the whole tile, for products without metadata of their tile
    view_azimuth_deg: Optional[float] = None
    own_names: Mapping[str, str] = field(default_factory=dict)
    offset_known: bool = False  # False where no product-level metadata tells the radiometric offset

    @property
    def acquisition(self) -> Acquisition:
        """When and from where the product was sensed, as far as it is known."""
        return Acquisition(self.tile, self.sensing_time, self.relative_orbit, self.satellite)

    def acquisitions(self, names: Iterable[str] = ()) -> dict[str, Acquisition]:
        """Return the acquisition of the product and what the names of its files tell of theirs, by path.

        Args:
            names: the bands and keys of layers that are asked about; all of them where none are named.
        """
        paths = {**{name: band.path for name, band in self.bands.items()}, **self.layers}
        told = {paths[name]: acquisition_of_path(paths[name]) for name in tuple(names) or paths if name in paths}
        return {**told, self.path: self.acquisition}

    def require_bands(self, names: Iterable[str]) -> tuple[BandFile, ...]:
        """Return the files of bands in the order of their names.

        Raises:
            InputError: naming the bands that the product has not.
        """
        names = tuple(names)
        missing = [name for name in names if name not in self.bands]
        if not missing:
            return tuple(self.bands[name] for name in names)
        if self.level == "L2A" and "B10" in missing:
            raise InputError("{path} is a Level-2A product: {remedy}", path=self.path, remedy=_NO_CIRRUS_BAND)
        if any(band.in_stack for band in self.bands.values()):
            raise InputError(
                "{path} names no band {missing}; it has {bands}. Stack all bands, and give each its name.",
                path=self.path,
                missing=missing,
                bands=[*self.bands],
            )
        raise InputError(
            "{path} has no file of band {missing}; it has {bands}. Unzip or download the product completely.",
            path=self.path,
            missing=self._called(missing),
            bands=self._called(self.bands) or Message("no bands"),
        )

    def _called(self, names: Iterable[str]) -> list[str]:
        """Return the names of bands as the producer has them."""
        return list(dict.fromkeys(self.own_names.get(name, name) for name in names))

    def layer(self, kind: str, resolution_m: float = 0) -> Optional[str]:
        """Return the path of a layer of a kind (SCL, CLDPRB, SNWPRB, CLASSI, TCI), None if there is none.

        It is the one of the wanted resolution, which ESA has aggregated better than a nearest pixel would; else the
        finest.
        """
        found: dict[float, str] = {
            resolution_in_key(key): path for key, path in self.layers.items() if key.partition("_")[0] == kind
        }
        return found[resolution_m if resolution_m in found else min(found)] if found else None


def open_granule(path: str) -> Product:
    """Recognise a Sentinel-2 product and read its metadata.

    Args:
        path: a SAFE folder, its metadata file, one granule of it, a zip of any of these (or a place inside the zip),
            a tile folder as on AWS, a folder of band files, or a folder that holds exactly one product.

    Raises:
        InputError: where the path is no product, several products or granules, incomplete or has broken metadata.
    """
    with ExitStack() as archives:
        granule = find_granule(locate(path, archives), archives)
        metadata = _read_metadata(granule)
        bands = {name: metadata.calibrate(name, gdal_path(file)) for name, file in find_bands(granule.folder)}
        shown = str(parse_address(plain_path(path))) if is_remote(plain_path(path)) else path
        product = _describe(shown, metadata, bands, find_layers(granule.folder))
    if not product.bands and not product.layers:
        raise InputError("{path} holds no band files: the product is incomplete. {remedy}", path=path, remedy=REMEDY)
    return product


def locate_file(path: str) -> Place:
    """Return one file by its path or address, which needs no product around it."""
    return remote_file(parse_address(path)) if is_remote(path) else Path(path)


def open_bands(paths: Sequence[str]) -> Product:
    """Recognise bands given one by one by their file names, with the metadata of the SAFE in which they lie.

    Args:
        paths: files on disk or in a zip; other virtual files of GDAL (`/vsicurl/...`) are taken as they are.

    Returns:
        A product whose `path` is the folder of the first file; its offset is known only if that of every band is.

    Raises:
        InputError: naming the file that is missing or not recognised, the two files of one band, or two bands that
            do not go together: of Level-1C and Level-2A, or of which only one is known to carry an offset.
    """
    if not paths:
        raise InputError("No band files were given; expected files with names like B02.jp2.")
    folders: dict[PurePath, _Metadata] = {}
    bands: dict[str, BandFile] = {}
    metadata: dict[str, _Metadata] = {}
    for name, path in _paths_by_band(paths).items():
        opened, metadata[name] = _open_band(path, folders)
        bands[name] = metadata[name].calibrate(name, opened)
    _require_one_calibration(bands, metadata)
    told = next((found for found in metadata.values() if found.product), next(iter(metadata.values())))
    product = _describe(str(PurePath(paths[0]).parent), told, bands, {})
    return replace(product, offset_known=all(found.product is not None for found in metadata.values()))


def describe_raster(path: str, bands: Mapping[str, BandFile]) -> Product:
    """Return a raster that holds bands but is no product as one, with what its name tells of its acquisition."""
    told = acquisition_of_path(path)
    return Product(
        path=path,
        satellite=told.satellite,
        tile=told.tile,
        sensing_time=told.sensing_time,
        relative_orbit=told.relative_orbit,
        bands=dict(bands),
    )


@dataclass(frozen=True)
class _Metadata:
    """What is known of a granule, by which files, and the folders whose names may tell the rest, the nearest first."""

    granule: Optional[str]
    product: Optional[ProductMetadata]
    tile: TileMetadata
    folders: tuple[str, ...]
    paths: tuple[str, ...] = ()

    @property
    def level(self) -> Optional[str]:
        return (self.product and self.product.level) or self.tile.level

    def calibrate(self, name: str, path: str) -> BandFile:
        if self.product is None:
            return BandFile(name, path)
        return BandFile(name, path, self.product.offset_of(BAND_BY_NAME[name].band_id), self.product.quantification)


def _describe(path: str, metadata: _Metadata, bands: dict[str, BandFile], layers: dict[str, str]) -> Product:
    product, tile = metadata.product, metadata.tile
    files = (*(band.path for band in bands.values()), *layers.values())
    file_names = (stem_of(PurePath(file)) for file in files)
    names = (tile.tile_id, *file_names, *metadata.folders, *reversed(PurePath(path).parts))
    return Product(
        path=path,
        level=metadata.level or _search(_LEVEL, names) or _level_of_content(bands, layers),
        satellite=(product and product.satellite) or _search(_SATELLITE, names),
        baseline=(product and product.baseline) or _search(_BASELINE, names),
        tile=_search(_TILE, names),
        sensing_time=tile.sensing_time or (product and product.start_time) or _iso_time(_search(_SENSING_TIME, names)),
        relative_orbit=(product and product.relative_orbit) or _relative_orbit(names),
        granule=metadata.granule,
        bands={name: bands[name] for name in BAND_NAMES if name in bands},
        layers=layers,
        metadata_paths=metadata.paths,
        tile_metadata=tile,
        sun_zenith_deg=tile.sun_zenith_deg,
        sun_azimuth_deg=tile.sun_azimuth_deg,
        offset_known=product is not None,
    )


def _read_metadata(granule: Granule) -> _Metadata:
    tile_xml = find_tile_xml(granule.folder)
    tile = read_tile_metadata(tile_xml) if tile_xml else TileMetadata()
    product = read_product_metadata(granule.product_xml) if granule.product_xml else None
    folder = PurePath(str(granule.folder))
    paths = tuple(gdal_path(xml) for xml in (granule.product_xml, tile_xml) if xml)
    return _Metadata(folder.name, product, tile, tuple(reversed(folder.parts)), paths)


def _open_band(path: str, folders: dict[PurePath, _Metadata]) -> tuple[str, _Metadata]:
    """Return what GDAL opens, and what is known of the granule; `folders` keeps that of the folders seen so far."""
    if is_remote(path) or (path.startswith("/vsi") and not path.startswith("/vsizip/")):
        return path, _Metadata(None, None, TileMetadata(), ())
    with ExitStack() as archives:
        file = locate(path, archives)
        if not file.is_file():
            raise InputError("{path} is a folder; expected a band file with a name like B02.jp2.", path=quoted(path))
        opened = gdal_path(file)
        folder = PurePath(opened).parent
        if folder not in folders:
            folders[folder] = _read_metadata(granule_of_band(file))
        return opened, folders[folder]


def _require_one_calibration(bands: dict[str, BandFile], metadata: dict[str, _Metadata]) -> None:
    """Raise :class:`InputError` where the metadata of some bands tells what others, without any, contradict."""
    unknown = next((band for name, band in bands.items() if metadata[name].product is None), None)
    for name, band in bands.items():
        if unknown is not None and (band.offset or band.quantification != DEFAULT_QUANTIFICATION):
            raise InputError(
                "{path} has the offset {offset:g} and the quantification value {quantification:g} by the "
                "metadata of its product, but {other} has no metadata beside it; give all bands from one "
                "product.",
                path=band.path,
                offset=band.offset,
                quantification=band.quantification,
                other=unknown.path,
            )
        level, first_level = metadata[name].level, metadata[next(iter(bands))].level
        if level and first_level and level != first_level:
            raise InputError(
                "{path} is of {first_level}, but {other} of {level}; give all bands from one product.",
                path=next(iter(bands.values())).path,
                first_level=first_level,
                other=band.path,
                level=level,
            )


def _paths_by_band(paths: Sequence[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for path in paths:
        name = band_in_name(stem_of(PurePath(path)))
        if name is None:
            raise InputError(
                "The name of {path} does not tell its band; rename it to something like B02.tif.", path=quoted(path)
            )
        if name in found:
            raise duplicate_error(Message("Band {name}", name=name), found[name], path)
        found[name] = path
    return found


def _level_of_content(bands: dict[str, BandFile], layers: dict[str, str]) -> Optional[str]:
    """Return the level that only one kind of product can have: B10 is dropped, and SCL made, by Level-2A processing."""
    if "B10" in bands:
        return "L1C"
    return "L2A" if any(key.startswith("SCL") for key in layers) else None


def _search(pattern: re.Pattern[str], names: Iterable[str]) -> Optional[str]:
    return next((".".join(found.groups()) for found in map(pattern.search, names) if found), None)


def _relative_orbit(names: Iterable[str]) -> Optional[int]:
    return next((orbit for orbit in (acquisition_of_name(name).relative_orbit for name in names) if orbit), None)


def _iso_time(compact: Optional[str]) -> Optional[str]:
    return compact and re.sub(r"(....)(..)(..)T(..)(..)(..)", r"\1-\2-\3T\4:\5:\6Z", compact)
