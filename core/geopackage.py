"""Points, polygons and tables in GeoPackages, by the standard library alone: whatever runs the core can read them.

A GeoPackage is an SQLite database (OGC 12-128r18, https://www.geopackage.org/spec131/). Geometries are stored as a
small header and Well-Known Binary (clause 2.1.3).
"""

from __future__ import annotations

import contextlib
import math
import sqlite3
import struct
import sys
from array import array
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Optional

from .errors import InputError
from .messages import Message

Coordinates = tuple[float, float]
Polygon = dict[str, Any]  # a geometry of GeoJSON, which is what rasterizes
Ring = array  # of float64: x and y of each corner, one after the other
Part = Sequence[Ring]  # the outline of a polygon, and its holes

Fields = Mapping[str, tuple[type, Sequence[Any]]]  # type and values by name

_APPLICATION_ID, _VERSION = 0x47504B47, 10300
_OWN_SRS_ID = 100_000  # of a CRS without EPSG code
_ENVELOPE_BYTES = {0: 0, 1: 32, 2: 48, 3: 48, 4: 64}
_POINT, _POLYGON, _MULTI_POINT, _MULTI_POLYGON = 1, 3, 4, 6
_OLD_Z = 1 << 31  # how geometries with heights were told before the standard did
_MOST_PARTS = 1 << 24
_SQL_TYPES = {int: "INTEGER", float: "REAL", str: "TEXT", bytes: "BLOB", datetime: "DATETIME"}
_UNDEFINED = "undefined"
_BYTES = 8  # of a coordinate
_PACKED = {layout: {order: struct.Struct(order + layout) for order in "<>"} for layout in "BI"}
_COUNT = {order: struct.Struct(f"{order}I") for order in "<>"}
_CODE_AND_COUNT = {order: struct.Struct(f"{order}II") for order in "<>"}
_DIMENSIONS = {0: 2, 1: 3, 2: 3, 3: 4}  # by the thousands of the code of a geometry: with height, measure, or both
_OWN_ORDER = "<" if sys.byteorder == "little" else ">"
_TABLES = """
CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL, srs_id INTEGER NOT NULL PRIMARY KEY,
    organization TEXT NOT NULL, organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT);
CREATE TABLE gpkg_contents (table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE,
    description TEXT DEFAULT '', last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
    min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER,
    CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id));
CREATE TABLE gpkg_geometry_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL,
    geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL, z TINYINT NOT NULL, m TINYINT NOT NULL,
    CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name), CONSTRAINT uk_gc_table_name UNIQUE (table_name),
    CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),
    CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id));
CREATE TABLE layer_styles (id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, f_table_catalog TEXT(256),
    f_table_schema TEXT(256), f_table_name TEXT(256), f_geometry_column TEXT(256), styleName TEXT(30), styleQML TEXT,
    styleSLD TEXT, useAsDefault BOOLEAN, description TEXT, owner TEXT(30), ui TEXT(30),
    update_time DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')));
"""


@dataclass(frozen=True)
class Crs:
    """A coordinate reference system as a file names it: WKT, and its authority and code, "" and 0 where it has none."""

    wkt: str
    authority: str = ""
    code: int = 0


@dataclass(frozen=True)
class VectorLayer:
    """Points or polygons with their fields.

    Attributes:
        name: the file, for messages.
        crs: WKT.
        points: x and y of every feature, where the layer has points; a feature of several points comes several times.
        polygons: geometries as in GeoJSON, where the layer has polygons.
        fields: values of every feature by the name of the field, as many as there are points or polygons.
        features: to which feature, counted from 0, each of the points or polygons belongs.
        authority: of the CRS, "" where it has none.
        code: of the CRS.
    """

    name: str
    crs: str
    points: Sequence[Coordinates]
    polygons: Sequence[Polygon]
    fields: Mapping[str, Sequence[Any]]
    features: Sequence[int] = ()
    authority: str = ""
    code: int = 0


@dataclass(frozen=True)
class PolygonLayer:
    """Features of one or more polygons, with their fields.

    Attributes:
        name: the file, for messages.
        crs: WKT.
        features: the parts of each feature.
        fields: values of every feature by the name of the field.
        authority: of the CRS, "" where it has none.
        code: of the CRS.
    """

    name: str
    crs: str
    features: Sequence[Sequence[Part]]
    fields: Mapping[str, Sequence[Any]]
    authority: str = ""
    code: int = 0


def read_layer(path: str) -> VectorLayer:
    """Read the layer of a GeoPackage, or the one that `path` names: "labels.gpkg|layername=points".

    Features without geometry are passed over.

    Raises:
        InputError: it is no GeoPackage, has no such layer or several, or neither points nor polygons.
    """
    with _readable(path) as stored:
        found = [_geometries(blob, stored.file) for blob in stored.geometries]
        points = [shape for shapes in found for shape in shapes if isinstance(shape, tuple)]
        polygons = [shape for shapes in found for shape in shapes if isinstance(shape, dict)]
        if points and polygons:
            raise InputError("{file} has both points and polygons; choose a layer of one kind.", file=stored.file)
        features = [feature for feature, shapes in enumerate(found) for _ in shapes]
        fields = {name: [values[feature] for feature in features] for name, values in stored.fields.items()}
        return VectorLayer(stored.file, stored.crs, points, polygons, fields, features, stored.authority, stored.code)


def read_polygon_layer(path: str) -> PolygonLayer:
    """Read polygons as :func:`read_layer` does, feature by feature; quick, for there may be very many.

    Raises:
        InputError: it is no GeoPackage, has no such layer or several, or holds anything else than polygons.
    """
    with _readable(path) as stored:
        features = [_polygon_parts(blob, stored.file) for blob in stored.geometries]
        kept = [number for number, parts in enumerate(features) if parts]
        features = [features[number] for number in kept]
        fields = {name: [values[number] for number in kept] for name, values in stored.fields.items()}
        return PolygonLayer(stored.file, stored.crs, features, fields, stored.authority, stored.code)


@dataclass(frozen=True)
class _Stored:
    """A layer with its geometries as they are stored; see :class:`PolygonLayer`."""

    file: str
    crs: str
    geometries: Sequence[Optional[bytes]]
    fields: Mapping[str, Sequence[Any]]
    authority: str
    code: int


@contextlib.contextmanager
def _readable(path: str) -> Iterator[_Stored]:
    """Yield what is stored of a layer; what cannot be read or decoded in the block is an :class:`InputError`."""
    file, _, option = path.partition("|")
    wanted = option.partition("layername=")[2].partition("|")[0]
    if not Path(file).is_file():
        raise InputError("{file} does not exist; choose an existing GeoPackage.", file=file)
    try:
        with contextlib.closing(sqlite3.connect(f"{Path(file).resolve().as_uri()}?mode=ro", uri=True)) as database:
            yield _read(database, file, wanted)
    except (sqlite3.Error, struct.error, UnicodeDecodeError) as error:
        raise InputError(
            "{file} cannot be read as a GeoPackage ({error}); export the layer to a GeoPackage first.",
            file=file,
            error=error,
        ) from error


def write_points(
    path: Path,
    table: str,
    points: Sequence[Coordinates],
    fields: Mapping[str, tuple[type, Sequence[Any]]],
    crs: Crs,
    style: str = "",
    description: str = "",
) -> None:
    """Write points to a new GeoPackage.

    Args:
        path: the file to make.
        table: name of the layer.
        points: x and y.
        fields: by name, their type (int, float or str) and the values, None where there is none.
        crs: of the points.
        style: QML that QGIS opens the layer with.
        description: of the layer.
    """
    srs_id = _srs_id(crs)
    shapes = _Shapes("POINT", [_point_blob(point, srs_id) for point in points], points, crs)
    _write(path, table, fields, description, shapes, style)


def write_polygons(
    path: Path,
    table: str,
    rings: Sequence[Optional[Sequence[Coordinates]]],
    fields: Fields,
    crs: Crs,
    style: str = "",
    description: str = "",
) -> None:
    """Write polygons without holes to a new GeoPackage.

    Args:
        path: the file to make.
        table: name of the layer.
        rings: the closed outline of each; None for a feature without a place.
        fields: see :func:`write_points`.
        crs: of the outlines.
        style: QML that QGIS opens the layer with.
        description: of the layer.
    """
    srs_id = _srs_id(crs)
    corners = [corner for ring in rings if ring for corner in ring]
    shapes = _Shapes("POLYGON", [_polygon_blob(ring, srs_id) if ring else None for ring in rings], corners, crs)
    _write(path, table, fields, description, shapes, style)


def write_features(
    path: Path,
    table: str,
    features: Sequence[Sequence[Part]],
    fields: Mapping[str, tuple[type, Sequence[Any]]],
    crs: Crs,
    description: str = "",
) -> None:
    """Write features of one or more polygons to a new GeoPackage; see :func:`write_points`."""
    srs_id = _srs_id(crs)
    flat = array("d", b"".join(part[0] for parts in features for part in parts if part))
    corners = [(min(flat[::2]), min(flat[1::2])), (max(flat[::2]), max(flat[1::2]))] if flat else []
    blobs = [_polygons_blob(parts, srs_id) for parts in features]
    _write(path, table, fields, description, _Shapes("MULTIPOLYGON", blobs, corners, crs))


def write_attributes(
    path: Path, table: str, fields: Mapping[str, tuple[type, Sequence[Any]]], description: str = ""
) -> None:
    """Write a table without geometries to a new GeoPackage; see :func:`write_points`."""
    _write(path, table, fields, description)


def column_type(values: Sequence[Any]) -> type:
    """Return the type of a field that can hold all of the values; True and False become 1 and 0."""
    found = {int if isinstance(value, bool) else type(value) for value in values if value is not None}
    if found <= {int}:
        return int
    return float if found <= {int, float} else found.pop() if len(found) == 1 else str


@dataclass(frozen=True)
class _Shapes:
    """The geometries of a layer: their kind, as they are stored, their corners, and their CRS."""

    kind: str
    blobs: Sequence[Optional[bytes]]
    corners: Sequence[Coordinates]
    crs: Crs


def _write(
    path: Path,
    table: str,
    fields: Mapping[str, tuple[type, Sequence[Any]]],
    description: str,
    shapes: _Shapes | None = None,
    style: str = "",
) -> None:
    columns = {name: (f"{_quoted(name)} {_SQL_TYPES[kind]}", values) for name, (kind, values) in fields.items()}
    if shapes:
        columns = {"geom": (f"geom {shapes.kind}", shapes.blobs), **columns}
    crs = shapes.crs if shapes else Crs(_UNDEFINED)
    srs_id = _srs_id(crs) if shapes else 0
    corners = shapes.corners if shapes else ()
    bounds = [f(axis) for f in (min, max) for axis in zip(*corners)] if corners else [None] * 4
    with contextlib.closing(sqlite3.connect(str(path))) as database, database:
        database.execute(f"PRAGMA application_id = {_APPLICATION_ID}")
        database.execute(f"PRAGMA user_version = {_VERSION}")
        database.executescript(_TABLES)
        database.executemany("INSERT INTO gpkg_spatial_ref_sys VALUES (?, ?, ?, ?, ?, ?)", _systems(crs, srs_id))
        declared = "".join(f", {declaration}" for declaration, _ in columns.values())
        database.execute(f"CREATE TABLE {_quoted(table)} (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL{declared})")
        database.execute(
            "INSERT INTO gpkg_contents (table_name, data_type, identifier, description, min_x, min_y, max_x, max_y,"
            " srs_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (table, "features" if shapes else "attributes", table, description, *bounds, srs_id),
        )
        if shapes:
            database.execute(
                "INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', ?, ?, 0, 0)", (table, shapes.kind, srs_id)
            )
        marks = ", ".join("?" * len(columns))
        names = ", ".join(map(_quoted, columns))
        rows = zip(*(map(_sql_value, values) for _, values in columns.values()))
        database.executemany(f"INSERT INTO {_quoted(table)} ({names}) VALUES ({marks})", rows)
        if style:
            database.execute(
                "INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name, f_geometry_column, styleName,"
                " styleQML, styleSLD, useAsDefault, description, owner)"
                " VALUES ('', '', ?, 'geom', ?, ?, '', 1, '', '')",
                (table, table, style),
            )


def _sql_value(value: Any) -> Any:
    """Return a value as the standard stores it: a time in UTC as text (clause 1.1.1.1.4)."""
    return value.strftime("%Y-%m-%dT%H:%M:%S.000Z") if isinstance(value, datetime) else value


def _srs_id(crs: Crs) -> int:
    return crs.code if crs.authority == "EPSG" else _OWN_SRS_ID


def _systems(crs: Crs, srs_id: int) -> list[tuple[Any, ...]]:
    """Return the rows that the standard demands (clause 1.1.2.1.2) and that of the CRS."""
    degrees = (
        'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]],PRIMEM["Greenwich",0],'
        'UNIT["degree",0.0174532925199433],AUTHORITY["EPSG","4326"]]'
    )
    systems = {
        -1: ("Undefined cartesian SRS", -1, "NONE", -1, _UNDEFINED, None),
        0: ("Undefined geographic SRS", 0, "NONE", 0, _UNDEFINED, None),
        4326: ("WGS 84 geodetic", 4326, "EPSG", 4326, degrees, None),
    }
    organization = crs.authority if srs_id != _OWN_SRS_ID else "NONE"
    name = f"{crs.authority}:{crs.code}" if crs.authority else "CRS of the raster"
    if crs.wkt != _UNDEFINED:
        systems[srs_id] = (name, srs_id, organization, srs_id, crs.wkt, None)
    return list(systems.values())


def _read(database: sqlite3.Connection, file: str, wanted: str) -> _Stored:
    layers = dict(database.execute("SELECT table_name, column_name FROM gpkg_geometry_columns"))
    if wanted and wanted not in layers:
        raise InputError(
            '{file} has no layer "{wanted}"; it has {layers}.', file=file, wanted=wanted, layers=_listed(layers)
        )
    if len(layers) != 1 and not wanted:
        raise InputError(
            "{file} has {count} layers ({layers}); name one as {file}|layername=NAME.",
            file=file,
            count=len(layers),
            layers=_listed(layers),
        )
    table = wanted or next(iter(layers))
    column = layers[table]
    ((wkt, organization, code),) = database.execute(
        "SELECT definition, organization, organization_coordsys_id FROM gpkg_spatial_ref_sys"
        " JOIN gpkg_geometry_columns USING (srs_id) WHERE table_name = ?",
        (table,),
    ).fetchall() or [(_UNDEFINED, "", 0)]
    if wkt == _UNDEFINED:
        raise InputError("{file} has no coordinate reference system; give it one first (Assign projection).", file=file)
    cursor = database.execute(f"SELECT * FROM {_quoted(table)}")
    names = [description[0] for description in cursor.description]
    columns = dict(zip(names, zip(*cursor.fetchall()))) or dict.fromkeys(names, ())
    geometries = columns.pop(column)
    authority = "" if str(organization).upper() == "NONE" else str(organization).upper()
    return _Stored(file, wkt, geometries, columns, authority, int(code) if authority else 0)


def _point_blob(point: Coordinates, srs_id: int) -> bytes:
    """Return a point with the header of the standard: no envelope, little-endian."""
    return b"GP" + struct.pack("<BBi", 0, 1, srs_id) + struct.pack("<BIdd", 1, _POINT, *point)


def _polygon_blob(ring: Sequence[Coordinates], srs_id: int) -> bytes:
    """Return a polygon of one ring, as :func:`_point_blob` does."""
    positions = struct.pack(f"<{2 * len(ring)}d", *(number for corner in ring for number in corner))
    return b"GP" + struct.pack("<BBi", 0, 1, srs_id) + struct.pack("<BIII", 1, _POLYGON, 1, len(ring)) + positions


def _polygons_blob(parts: Sequence[Part], srs_id: int) -> bytes:
    """Return polygons as one geometry; see :func:`_point_blob`."""
    order = int(_OWN_ORDER == "<")
    begin = struct.Struct(f"{_OWN_ORDER}BII")
    pieces: list[bytes | Ring] = [
        b"GP",
        struct.pack(f"{_OWN_ORDER}BBi", 0, order, srs_id),
        begin.pack(order, _MULTI_POLYGON, len(parts)),
    ]
    for part in parts:
        pieces.append(begin.pack(order, _POLYGON, len(part)))
        for ring in part:
            pieces += (_COUNT[_OWN_ORDER].pack(len(ring) // 2), ring)
    return b"".join(pieces)


def ring_of(corners: Sequence[Coordinates]) -> Ring:
    """Return corners as a ring."""
    return array("d", [number for corner in corners for number in corner])


def _geometries(blob: bytes | None, file: str) -> list[Coordinates | Polygon]:
    """Return the points, or the polygons, of a feature; none where its geometry is missing or empty."""
    place = _begin_of(blob, file)
    return [] if blob is None or place is None else list(_Reader(blob, place, file).geometries())


def _begin_of(blob: bytes | None, file: str) -> int | None:
    """Return where the Well-Known Binary of a geometry begins; None where it is missing or empty."""
    if blob is None:
        return None
    if blob[:2] != b"GP" or len(blob) < 8 or (blob[3] >> 1 & 7) not in _ENVELOPE_BYTES:
        raise InputError("{file} holds a geometry that is none of a GeoPackage; export the layer anew.", file=file)
    return None if blob[3] >> 4 & 1 else 8 + _ENVELOPE_BYTES[blob[3] >> 1 & 7]


def _polygon_parts(blob: bytes | None, file: str) -> list[Part]:
    """Return the polygons of a feature; none where its geometry is missing or empty."""
    place = _begin_of(blob, file)
    if blob is None or place is None:
        return []
    _, kind, _, count = _header(blob, place)
    if kind != _MULTI_POLYGON:
        parts = [_polygon_at(blob, place, file)[0]]
    else:
        parts, place = [], place + 9
        for _ in range(count):
            part, place = _polygon_at(blob, place, file)
            parts.append(part)
    return [part for part in parts if any(part)]


def _header(blob: bytes, place: int) -> tuple[str, int, int, int]:
    """Return order of bytes, kind and dimensions (0 if unknown) of a geometry, and how many parts or rings it has."""
    order = "<" if blob[place : place + 1] == b"\1" else ">"
    code, count = _CODE_AND_COUNT[order].unpack_from(blob, place + 1)
    return order, code % 1000, _DIMENSIONS.get(code % 10_000 // 1000, 0), count


def _polygon_at(blob: bytes, place: int, file: str) -> tuple[Part, int]:
    """Return the rings of a polygon, and where it ends.

    Raises:
        InputError: it is something else.
    """
    order, kind, dimensions, count = _header(blob, place)
    if kind in (_POINT, _MULTI_POINT):
        raise InputError("{title} holds points; {POLYGONS} needs polygons.", title=Path(file).name)
    if kind != _POLYGON or not dimensions:
        raise InputError("{file} has lines or curves; points or polygons are needed.", file=file)
    rings: list[Ring] = []
    place += 9
    for _ in range(count):
        (corners,) = _COUNT[order].unpack_from(blob, place)
        begin, place = place + 4, place + 4 + corners * dimensions * _BYTES
        if place > len(blob):
            raise struct.error("a ring ends beyond its geometry")
        rings.append(_ring(blob[begin:place], order, dimensions))
    return rings, place


def _ring(packed: bytes, order: str, dimensions: int) -> Ring:
    ring = array("d", packed)
    if order != _OWN_ORDER:
        ring.byteswap()
    if dimensions == 2:
        return ring
    flat = array("d", bytes(2 * _BYTES * (len(ring) // dimensions)))
    flat[::2], flat[1::2] = ring[::dimensions], ring[1::dimensions]
    return flat


class _Reader:
    """Reads Well-Known Binary from one place to the next."""

    def __init__(self, blob: bytes, place: int, file: str) -> None:
        self._blob, self._place, self._file = blob, place, file
        self._order = "<"
        self._dimensions = 2

    def geometries(self) -> Iterator[Coordinates | Polygon]:
        """Yield the parts of a geometry."""
        (little,) = self._take("B")
        self._order = "<" if little else ">"
        (code,) = self._take("I")
        if code & _OLD_Z:
            code = code - _OLD_Z + 1000
        kind, more = code % 1000, code % 10_000 // 1000
        self._dimensions = _DIMENSIONS.get(more, 0)
        if kind == _POINT and self._dimensions:
            x, y = self._position()
            if math.isfinite(x) and math.isfinite(y):
                yield x, y
        elif kind == _POLYGON and self._dimensions:
            rings = [self._ring() for _ in range(self._count())]
            if rings:
                yield {"type": "Polygon", "coordinates": rings}
        elif kind in (_MULTI_POINT, _MULTI_POLYGON) and self._dimensions:
            for _ in range(self._count()):
                yield from self.geometries()
        else:
            raise InputError("{file} has lines or curves; points or polygons are needed.", file=self._file)

    def _ring(self) -> list[Coordinates]:
        flat = self._take(f"{self._count() * self._dimensions}d")
        return list(zip(flat[:: self._dimensions], flat[1 :: self._dimensions]))

    def _position(self) -> Coordinates:
        x, y = self._take("d" * self._dimensions)[:2]
        return x, y

    def _count(self) -> int:
        (count,) = self._take("I")
        if count > _MOST_PARTS:
            raise struct.error("a geometry has more parts than it can hold")
        return int(count)

    def _take(self, layout: str) -> tuple[Any, ...]:
        packed = struct.Struct(self._order + layout) if layout not in _PACKED else _PACKED[layout][self._order]
        values = packed.unpack_from(self._blob, self._place)
        self._place += packed.size
        return values


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _listed(names: Mapping[str, Any]) -> list[str] | Message:
    return [f'"{name}"' for name in names] or Message("none")
