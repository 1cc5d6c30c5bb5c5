"""STAC items of Sentinel-2 as products: Earth Search (v0, v1), CDSE, Planetary Computer, and those of stactools.

Catalogues name their assets differently, but all of them after the bands. The offset is told in several places, which
contradict each other in one catalogue; :func:`_calibration` says who is believed.
"""

from __future__ import annotations

import json
import math
import os
import re
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Optional, Union

from ..acquisition import acquisition_of_name
from ..errors import InputError, quoted
from ..messages import Message
from ..names import split_item
from ..paths import plain_path
from ..remote import is_remote, parse_address, read_once, read_remote, relative_to_item
from ..tables import BAND_BY_NAME, band_in_name
from ..tables.layers import layer_in_name
from .metadata import DEFAULT_QUANTIFICATION, ProductMetadata, TileMetadata, read_product_metadata, read_tile_metadata
from .places import RASTER_SUFFIXES
from .product import BandFile, Product, locate_file

_MAX_BYTES = 256 << 20  # of a collection; a single item has some 50 kB
_RESOLUTION = re.compile(r"[_-](\d0)m$", re.IGNORECASE)
_COPY = re.compile(r"-(jp2|cog|tif)$", re.IGNORECASE)  # of an asset that is there in another format, too
_TILE_XML_ASSETS = ("granule_metadata", "granule-metadata", "metadata")
_PRODUCT_XML_ASSETS = ("product_metadata", "product-metadata")
_LEVELS = {"1c": "L1C", "2a": "L2A"}
_FIRST_BASELINE_WITH_OFFSET = 4.0
_NEWEST_BASELINE = 90.0  # 99.99 stands for reprocessing of any kind
_OFFSET_DN = -1000.0
_FAST = 1  # level of zlib

Json = Mapping[str, Any]


@dataclass(frozen=True)
class _Items:
    """What a document holds.

    Attributes:
        names: ids of its items; of two that are alike the latter counts.
        packed: the items as compressed JSON by their ids, for a collection of a year takes a tenth of the memory so.
        is_collection: whether it is a collection, even if of one item.
    """

    names: tuple[str, ...]
    packed: Mapping[str, bytes]
    is_collection: bool

    def __getitem__(self, name: str) -> Json:
        found: Json = json.loads(zlib.decompress(self.packed[name]))
        return found


def list_products(path: str) -> list[str]:
    """Return the products in a STAC ItemCollection, each as what :func:`open_product` takes; an item is one itself.

    Args:
        path: a file or an address.

    Raises:
        InputError: where it cannot be read, is neither, or has no such item.
    """
    where, wanted = split_item(plain_path(path))
    items = _items_at(where)
    if wanted:
        _find_item(items, where, wanted)
        return [path]
    return [f"{where}#{name}" for name in items.names] if items.is_collection else [where]


def open_item(path: str) -> Product:
    """Return the product that a STAC item describes; only metadata are read.

    Args:
        path: a file or an address; of a collection with `#` and the id of the item behind it.

    Raises:
        InputError: where it cannot be read, or has no bands of Sentinel-2.
    """
    where, wanted = split_item(path)
    item = _find_item(_items_at(where), where, wanted)
    properties = _object(item, "properties")
    assets = {key: asset for key, asset in _object(item, "assets").items() if isinstance(asset, dict)}
    tile = _tile_metadata(assets, where)
    metadata = _product_metadata(assets, where)
    level = _level(item, properties) or (metadata and metadata.level) or tile.level
    calibrated = {
        name: _band(name, asset, _link(asset, where), properties, metadata) for name, asset in _band_assets(assets)
    }
    layers = {key: _link(asset, where) for key, asset in _layer_assets(assets)}
    bands = {name: calibrated[name][0] for name in BAND_BY_NAME if name in calibrated}
    shown = _shown(where)
    if not bands and not layers:
        raise InputError(
            "The STAC item {item} of {path} links to no band of Sentinel-2; give an item of Level-1C or Level-2A.",
            item=quoted(str(item.get("id"))),
            path=shown,
        )
    told = acquisition_of_name(str(item.get("id") or ""))
    zenith_deg = _number(properties.get("s2:mean_solar_zenith"))
    elevation_deg = _number(properties.get("view:sun_elevation"))
    if zenith_deg is None and elevation_deg is not None:
        zenith_deg = 90 - elevation_deg
    azimuth_deg = _number(properties.get("s2:mean_solar_azimuth"))
    return Product(
        path=f"{shown}#{wanted}" if wanted else shown,
        level=level,
        satellite=_satellite(properties) or told.satellite or (metadata.satellite if metadata else None),
        baseline=_baseline(properties) or (metadata.baseline if metadata else None),
        tile=_tile_of(properties) or told.tile,
        sensing_time=tile.sensing_time or _text(properties.get("datetime")) or told.sensing_time,
        relative_orbit=_orbit(properties) or told.relative_orbit,
        granule=_text(properties.get("s2:granule_id")) or _text(item.get("id")),
        bands=bands,
        layers=layers,
        tile_metadata=tile,
        sun_zenith_deg=tile.sun_zenith_deg if tile.sun_zenith_deg is not None else zenith_deg,
        sun_azimuth_deg=_first(tile.sun_azimuth_deg, azimuth_deg, _number(properties.get("view:sun_azimuth"))),
        view_zenith_deg=_first(
            _number(properties.get("view:incidence_angle")), _number(properties.get("view:off_nadir"))
        ),
        view_azimuth_deg=_number(properties.get("view:azimuth")),
        offset_known=bool(calibrated) and all(known for _, known in calibrated.values()),
    )


def _items_at(path: str) -> _Items:
    """Return the items of a document, which is read and parsed once in a run, however many of them are opened."""
    return read_once(path, lambda: _packed(_read_json(path), path))


def _packed(content: Json, path: str) -> _Items:
    is_collection = content.get("type") != "Feature"
    items = [(_id_of(item, path), item) for item in _features(content, path)] if is_collection else [("", content)]
    packed = {name: zlib.compress(json.dumps(item).encode(), _FAST) for name, item in items}
    return _Items(tuple(name for name, _ in items), packed, is_collection)


def _read_json(path: str) -> Json:
    text = plain_path(path)
    if is_remote(text):
        content = read_remote(parse_address(text).outer, _MAX_BYTES)
    else:
        try:
            if not os.path.isfile(text):
                raise OSError(Message("it is no file"))
            with open(text, "rb") as file:
                content = file.read(_MAX_BYTES + 1)
        except OSError as error:
            raise InputError("{path} cannot be read: {error}.", path=quoted(text), error=error) from error
    if len(content) > _MAX_BYTES:
        raise InputError(
            "{path} is larger than {limit} MB; split the collection.", path=_shown(path), limit=_MAX_BYTES >> 20
        )
    try:
        parsed = json.loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise InputError("{path} is no JSON ({error}); download it again.", path=_shown(path), error=error) from error
    if not isinstance(parsed, dict) or parsed.get("type") not in ("Feature", "FeatureCollection"):
        raise InputError("{path} is no STAC item and no collection of items.", path=_shown(path))
    return parsed


def _features(collection: Json, path: str) -> list[Json]:
    features = collection.get("features")
    items: list[Json] = [item for item in features if isinstance(item, dict)] if isinstance(features, list) else []
    if not items:
        raise InputError("{path} holds no STAC items.", path=_shown(path))
    return items


def _find_item(items: _Items, path: str, wanted: str) -> Json:
    """Return the item itself, or the one that is wanted of a collection; its only one without being named."""
    if not items.is_collection:
        return items[""]
    if wanted in items.packed:
        return items[wanted]
    if not wanted and len(items.packed) == 1:
        return items[next(iter(items.packed))]
    raise InputError(
        "{path} holds {count} STAC items; name one of them behind a #: {names}.",
        path=_shown(path),
        count=len(items.packed),
        names=list(items.packed)[:10],
    )


def _band_assets(assets: Json) -> Iterator[tuple[str, Json]]:
    """Yield the bands of an item, each by its finest asset; of copies the one named after the band alone."""
    best: dict[str, tuple[tuple[int, bool], Json]] = {}
    for key, asset in assets.items():
        name = band_in_name(_COPY.sub("", key))
        if name is None or not _is_raster(asset):
            continue
        told = _RESOLUTION.search(_COPY.sub("", key))
        rank = (int(told[1]) if told else BAND_BY_NAME[name].resolution_m, bool(_COPY.search(key)))
        if name not in best or rank < best[name][0]:
            best[name] = (rank, asset)
    return ((name, asset) for name, (_, asset) in best.items())


def _layer_assets(assets: Json) -> Iterator[tuple[str, Json]]:
    seen = set()
    for key, asset in sorted(assets.items(), key=lambda entry: bool(_COPY.search(entry[0]))):
        plain = _COPY.sub("", key)
        told = _RESOLUTION.search(plain)
        kind = layer_in_name(_RESOLUTION.sub("", plain))
        resolved = f"{kind}_{told[1]}m" if told else str(kind)
        if kind and resolved not in seen and _is_raster(asset):
            seen.add(resolved)
            yield resolved, asset


def _is_raster(asset: Json) -> bool:
    href = str(asset.get("href") or "").partition("?")[0].lower()
    return href.endswith(RASTER_SUFFIXES)


def _link(asset: Json, item: str) -> str:
    """Return the path of an asset as products note it."""
    href = relative_to_item(str(asset["href"]), item)
    if is_remote(href):
        return parse_address(href).gdal_path()
    href = plain_path(href)
    return href if os.path.isabs(href) else os.path.normpath(os.path.join(os.path.dirname(plain_path(item)), href))


def _band(
    name: str, asset: Json, path: str, properties: Json, metadata: Optional[ProductMetadata]
) -> tuple[BandFile, bool]:
    offset, quantification = _calibration(name, asset, properties, metadata)
    band = BandFile(name, path, offset or 0.0, quantification)
    return band, offset is not None


def _calibration(
    name: str, asset: Json, properties: Json, metadata: Optional[ProductMetadata]
) -> tuple[Optional[float], float]:
    """Return offset (None: nobody tells) and quantification of a band, the first of these that knows:

    1. `earthsearch:boa_offset_applied`: the catalogue has taken the offset away. Its `raster:bands` still tells it.
    2. Scale and offset of the asset, as `raster:bands`, `bands` (STAC 1.1), or `raster:scale` and `raster:offset`.
    3. ESA's own metadata of the product.
    4. The processing baseline: since 04.00 all products of ESA carry 1000; 99.99 of reprocessing tells nothing.
    """
    if properties.get("earthsearch:boa_offset_applied") is True:
        return 0.0, DEFAULT_QUANTIFICATION
    scale, shift = _scale_of(asset)
    baseline = _baseline_number(properties)
    if scale and shift is not None:
        before = baseline is not None and baseline < _FIRST_BASELINE_WITH_OFFSET  # collections tell -0.1 of all items
        return (0.0 if before else round(shift / scale, 6)), round(1 / scale, 6)
    if metadata is not None:
        return metadata.offset_of(BAND_BY_NAME[name].band_id), metadata.quantification
    if baseline is None or baseline > _NEWEST_BASELINE:
        return None, DEFAULT_QUANTIFICATION
    return (_OFFSET_DN if baseline >= _FIRST_BASELINE_WITH_OFFSET else 0.0), DEFAULT_QUANTIFICATION


def _scale_of(asset: Json) -> tuple[Optional[float], Optional[float]]:
    for place in (_first_object(asset.get("raster:bands")), _first_object(asset.get("bands")), asset):
        for prefix in ("raster:", "") if place is not asset else ("raster:",):
            scale, offset = _number(place.get(f"{prefix}scale")), _number(place.get(f"{prefix}offset"))
            if scale is not None and scale > 0:
                return scale, offset
    return None, None


def _tile_metadata(assets: Json, item: str) -> TileMetadata:
    file = _metadata_asset(assets, _TILE_XML_ASSETS, item)
    return read_tile_metadata(locate_file(file)) if file else TileMetadata()


def _product_metadata(assets: Json, item: str) -> Optional[ProductMetadata]:
    file = _metadata_asset(assets, _PRODUCT_XML_ASSETS, item)
    return read_product_metadata(locate_file(file)) if file else None


def _metadata_asset(assets: Json, keys: tuple[str, ...], item: str) -> Optional[str]:
    for key in keys:
        href = str(assets.get(key, {}).get("href") or "")
        if href.partition("?")[0].lower().endswith(".xml"):
            return _link(assets[key], item)
    return None


def _level(item: Json, properties: Json) -> Optional[str]:
    told = " ".join(
        str(part)
        for part in (
            item.get("collection"),
            properties.get("s2:product_type"),
            properties.get("product:type"),
            properties.get("processing:level"),
            item.get("id"),
        )
    )
    found = re.search(r"(?:S2MSI|MSIL|[\b_-]l|level-|\bL)(1c|2a)", told, re.IGNORECASE)
    return _LEVELS[found[1].lower()] if found else None


def _satellite(properties: Json) -> Optional[str]:
    found = re.fullmatch(r"sentinel-2([a-z])", str(properties.get("platform") or ""), re.IGNORECASE)
    return f"S2{found[1].upper()}" if found else None


def _baseline(properties: Json) -> Optional[str]:
    keys = ("s2:processing_baseline", "sentinel:processing_baseline", "processing:version")
    texts = (str(properties.get(key) or "") for key in keys)
    return next((text for text in texts if re.fullmatch(r"\d\d\.\d\d", text, re.ASCII)), None)


def _baseline_number(properties: Json) -> Optional[float]:
    baseline = _baseline(properties)
    return float(baseline) if baseline else None


def _tile_of(properties: Json) -> Optional[str]:
    parts = [str(properties.get(f"mgrs:{key}") or "") for key in ("utm_zone", "latitude_band", "grid_square")]
    told = (
        str(properties.get("s2:mgrs_tile") or ""),
        str(properties.get("grid:code") or "").replace("MGRS-", ""),
        "".join((parts[0].zfill(2), *parts[1:])),
    )
    found = (re.fullmatch(r"T?(\d{1,2})([C-X][A-Z]{2})", text, re.ASCII) for text in told)
    return next((f"T{match[1].zfill(2)}{match[2]}" for match in found if match), None)


def _orbit(properties: Json) -> Optional[int]:
    orbit = properties.get("sat:relative_orbit")
    return orbit if isinstance(orbit, int) and 1 <= orbit <= 143 else None


def _id_of(item: Json, path: str) -> str:
    found = item.get("id")
    if not isinstance(found, str) or not found:
        raise InputError("{path} holds a STAC item without an id.", path=_shown(path))
    return found


def _object(item: Json, key: str) -> dict[str, Any]:
    found = item.get(key)
    return found if isinstance(found, dict) else {}


def _first_object(objects: Any) -> Json:
    return objects[0] if isinstance(objects, list) and objects and isinstance(objects[0], dict) else {}


def _number(value: Any) -> Optional[float]:
    is_number = isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value)
    return float(value) if is_number else None


def _text(value: Any) -> Optional[str]:
    return value if isinstance(value, str) and value else None


def _first(*numbers: Union[float, None]) -> Optional[float]:
    return next((number for number in numbers if number is not None), None)


def _shown(path: str) -> str:
    text = plain_path(path)
    return str(parse_address(text)) if is_remote(text) else text
