"""Points, polygons and tables in GeoPackages, read and written with `sqlite3`: whatever runs the core can read them.

A GeoPackage is an SQLite database (OGC 12-128r18, https://www.geopackage.org/spec131/).
"""

from __future__ import annotations

import contextlib
import sqlite3
import struct
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any, Optional

import numpy as np

from .errors import InputError
from .messages import Message
from .tables import ROW_ID, USUAL_ROW_ID
from .wkb import POINT, POLYGON, Coordinates, Polygon, Rings, read_rings, read_shapes

Fields = Mapping[str, tuple[type, Sequence[Any]]]  # type and values by name

_APPLICATION_ID, _VERSION = 0x47504B47, 10300
_OWN_SRS_ID = 100_000  # of a CRS without EPSG code
_POLYGON_KINDS = ("POLYGON", "MULTIPOLYGON")
_ANY_KIND = "GEOMETRY"
_ROW_ID_TYPE = "INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL"
_SQL_TYPES = {int: "INTEGER", float: "REAL", str: "TEXT", bytes: "BLOB", datetime: "DATETIME"}
_UNDEFINED = "undefined"
_ROWS_AT_ONCE = 256
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
class Shapes:
    """The geometries of a layer, as they are stored.

    Attributes:
        crs: of the layer.
        srs_id: number of the CRS within the file.
        kind: of geometry, by its name in SQL.
        blobs: one for each feature; None for one without a place.
        bounds: west, south, east and north edge; None where there is nothing.
        column: in which they are.
        z: whether they have heights: 0 no, 1 yes, 2 perhaps.
        m: whether they have measures.
    """

    crs: Crs
    srs_id: int
    kind: str
    blobs: Sequence[Optional[bytes]]
    bounds: Optional[tuple[float, float, float, float]]
    column: str = "geom"
    z: int = 0
    m: int = 0


@dataclass(frozen=True)
class PolygonLayer:
    """Features of one or more polygons, with their fields.

    Attributes:
        name: the file, for messages.
        numbers: int64 (features,), the place of each among all features of the layer, from 1: those without a polygon
            are passed over.
        count: how many features the layer has, with those.
        rings: of all features.
        shapes: the same as they are stored.
        field_names: of all fields.
        fields: values of every feature by the name of the field, of those that were asked for.
    """

    name: str
    numbers: np.ndarray
    count: int
    rings: Rings
    shapes: Shapes
    field_names: Sequence[str]
    fields: Mapping[str, Sequence[Any]]


def read_layer(path: str) -> VectorLayer:
    """Read the layer of a GeoPackage, or the one that `path` names: "labels.gpkg|layername=points".

    Features without geometry are passed over.

    Raises:
        InputError: it is no GeoPackage, has no such layer or several, or neither points nor polygons.
    """
    with _readable(path) as stored:
        found = [[*read_shapes(blob, stored.file)] for blob in stored.shapes.blobs]
        points = [shape for shapes in found for shape in shapes if isinstance(shape, tuple)]
        polygons = [shape for shapes in found for shape in shapes if isinstance(shape, dict)]
        if points and polygons:
            raise InputError("{file} has both points and polygons; choose a layer of one kind.", file=stored.file)
        features = [feature for feature, shapes in enumerate(found) for _ in shapes]
        fields = {name: [values[feature] for feature in features] for name, values in stored.fields.items()}
        crs = stored.shapes.crs
        return VectorLayer(stored.file, crs.wkt, points, polygons, fields, features, crs.authority, crs.code)


def read_polygon_layer(path: str, wanted: Collection[str] | None = None) -> PolygonLayer:
    """Read polygons as :func:`read_layer` does, all at once; quick, for there may be very many.

    Args:
        path: of the file, with the name of the layer if it has several.
        wanted: names of the fields that are read, if they are there; None: all.

    Raises:
        InputError: it is no GeoPackage, has no such layer or several, or holds anything else than polygons.
    """
    with _readable(path, wanted) as stored:
        rings = read_rings(stored.shapes.blobs, stored.file)
        kept = np.unique(rings.features)
        count = len(stored.shapes.blobs)
        blobs, fields = stored.shapes.blobs, stored.fields
        if len(kept) < count:
            rings = replace(rings, features=np.searchsorted(kept, rings.features))
            blobs = [blobs[place] for place in kept]
            fields = {name: [values[place] for place in kept] for name, values in fields.items()}
        shapes = replace(stored.shapes, blobs=blobs, bounds=_bounds_of(rings.x, rings.y))
        return PolygonLayer(stored.file, kept + 1, count, rings, shapes, stored.field_names, fields)


@dataclass(frozen=True)
class _Stored:
    """A layer: the file, its geometries, the names of its fields, and the values of those that were asked for."""

    file: str
    shapes: Shapes
    field_names: Sequence[str]
    fields: Mapping[str, Sequence[Any]]


@contextlib.contextmanager
def _readable(path: str, fields: Collection[str] | None = None) -> Iterator[_Stored]:
    """Yield what is stored of a layer; what cannot be read or decoded in the block is an :class:`InputError`."""
    file, _, option = path.partition("|")
    wanted = option.partition("layername=")[2].partition("|")[0]
    if not Path(file).is_file():
        raise InputError("{file} does not exist; choose an existing GeoPackage.", file=file)
    try:
        with contextlib.closing(sqlite3.connect(f"{Path(file).resolve().as_uri()}?mode=ro", uri=True)) as database:
            yield _read(database, file, wanted, fields)
    except (sqlite3.Error, struct.error, ValueError) as error:  # the last: text that is none, codes that are no numbers
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
    blobs = [_point_blob(point, srs_id) for point in points]
    shapes = Shapes(crs, srs_id, "POINT", blobs, _bounds_of(*zip(*points)))
    _write_shapes(path, table, fields, description, shapes, style)


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
    blobs = [_polygon_blob(ring, srs_id) if ring else None for ring in rings]
    shapes = Shapes(
        crs, srs_id, "POLYGON", blobs, _bounds_of(*zip(*(corner for ring in rings if ring for corner in ring)))
    )
    _write_shapes(path, table, fields, description, shapes, style)


def write_features(path: Path, table: str, shapes: Shapes, fields: Fields, description: str = "") -> None:
    """Write features whose geometries are those of another file to a new GeoPackage; see :func:`write_points`."""
    _write_shapes(path, table, fields, description, shapes)


def write_attributes(path: Path, table: str, kinds: Mapping[str, type], rows: Iterable[Sequence[Any]]) -> None:
    """Write a table without geometries to a new GeoPackage, row after row: they need not be in memory together.

    Args:
        path: the file to make.
        table: its name.
        kinds: type of each column by its name, of which none is that of the ids of rows; see :func:`write_points`.
        rows: a value for each column, None where there is none.
    """
    _write(path, table, kinds, rows)


def column_type(values: Sequence[Any]) -> type:
    """Return the type of a field that can hold all of the values; True and False become 1 and 0."""
    found = {int if isinstance(value, bool) else type(value) for value in values if value is not None}
    if found <= {int}:
        return int
    return float if found <= {int, float} else found.pop() if len(found) == 1 else str


def _write_shapes(path: Path, table: str, fields: Fields, description: str, shapes: Shapes, style: str = "") -> None:
    kinds = {name: kind for name, (kind, _) in fields.items()}
    columns = ([_utc(time) for time in values] if kind is datetime else values for kind, values in fields.values())
    _write(path, table, kinds, zip(shapes.blobs, *columns), _row_id_among(fields), description, shapes, style)


def _write(
    path: Path,
    table: str,
    kinds: Mapping[str, type],
    rows: Iterable[Sequence[Any]],
    row_id: str = USUAL_ROW_ID,
    description: str = "",
    shapes: Shapes | None = None,
    style: str = "",
) -> None:
    """Write a layer, or a table where there are no shapes; otherwise each row begins with its shape."""
    columns = {
        name: f"{_quoted(name)} {_ROW_ID_TYPE if name == row_id else _SQL_TYPES[kind]}" for name, kind in kinds.items()
    }
    if shapes:
        columns = {shapes.column: f"{_quoted(shapes.column)} {shapes.kind}", **columns}
    crs = shapes.crs if shapes else Crs(_UNDEFINED)
    srs_id = shapes.srs_id if shapes else 0
    bounds = (shapes.bounds if shapes else None) or [None] * 4
    with contextlib.closing(sqlite3.connect(str(path))) as database, database:
        database.execute(f"PRAGMA application_id = {_APPLICATION_ID}")
        database.execute(f"PRAGMA user_version = {_VERSION}")
        database.executescript(_TABLES)
        database.executemany("INSERT INTO gpkg_spatial_ref_sys VALUES (?, ?, ?, ?, ?, ?)", _systems(crs, srs_id))
        added = [] if row_id in columns else [f"{row_id} {_ROW_ID_TYPE}"]
        database.execute(f"CREATE TABLE {_quoted(table)} ({', '.join([*added, *columns.values()])})")
        database.execute(
            "INSERT INTO gpkg_contents (table_name, data_type, identifier, description, min_x, min_y, max_x, max_y,"
            " srs_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (table, "features" if shapes else "attributes", table, description, *bounds, srs_id),
        )
        if shapes:
            database.execute(
                "INSERT INTO gpkg_geometry_columns VALUES (?, ?, ?, ?, ?, ?)",
                (table, shapes.column, shapes.kind, srs_id, shapes.z, shapes.m),
            )
        marks = ", ".join("?" * len(columns))
        names = ", ".join(map(_quoted, columns))
        database.executemany(f"INSERT INTO {_quoted(table)} ({names}) VALUES ({marks})", rows)
        if style:
            database.execute(
                "INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name, f_geometry_column, styleName,"
                " styleQML, styleSLD, useAsDefault, description, owner)"
                " VALUES ('', '', ?, ?, ?, ?, '', 1, '', '')",
                (table, shapes.column if shapes else None, table, style),
            )


def _row_id_among(fields: Fields) -> str:
    """Return the column of the ids of rows: a field of the usual name that can be it, else one that is added."""
    usual = next((name for name in fields if name.lower() == USUAL_ROW_ID), None)
    if usual is None:
        return USUAL_ROW_ID
    kind, values = fields[usual]
    return usual if kind is int and None not in values and len({*values}) == len(values) else ROW_ID


def _utc(time: Optional[datetime]) -> Optional[str]:
    """Return a time in UTC as the standard stores it (clause 1.1.1.1.4)."""
    return time.strftime("%Y-%m-%dT%H:%M:%S.000Z") if time else None


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
    organization, number = (crs.authority, crs.code) if crs.authority == "EPSG" else ("NONE", srs_id)
    name = f"{crs.authority}:{crs.code}" if crs.authority else "CRS of the raster"
    if crs.wkt != _UNDEFINED:
        systems[srs_id] = (name, srs_id, organization, number, crs.wkt, None)
    return list(systems.values())


def _read(database: sqlite3.Connection, file: str, wanted: str, fields: Collection[str] | None) -> _Stored:
    listed = database.execute(
        "SELECT table_name, column_name, geometry_type_name, z, m, srs_id FROM gpkg_geometry_columns"
    )
    layers = {table: others for table, *others in listed}
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
    column, kind, z, m, srs_id = layers[table]
    ((wkt, organization, code),) = database.execute(
        "SELECT definition, organization, organization_coordsys_id FROM gpkg_spatial_ref_sys WHERE srs_id = ?",
        (srs_id,),
    ).fetchall() or [(_UNDEFINED, "", 0)]
    if not isinstance(wkt, str):
        raise sqlite3.DatabaseError(f"the definition of srs_id {srs_id} is no text")
    if wkt == _UNDEFINED:
        raise InputError(
            "{file} has no coordinate reference system; give it one first (Assign projection).", file=Path(file).name
        )
    names = [description[0] for description in database.execute(f"SELECT * FROM {_quoted(table)} LIMIT 0").description]
    if column not in names:
        raise sqlite3.DatabaseError(f"no such column: {column}")
    field_names = [name for name in names if name not in (column, ROW_ID)]
    chosen = [name for name in field_names if fields is None or name in fields]
    selected = ", ".join(map(_quoted, (column, *chosen)))
    blobs, *values = _columns_of(database.execute(f"SELECT {selected} FROM {_quoted(table)}"))
    authority = "" if str(organization).upper() == "NONE" else str(organization).upper()
    crs = Crs(wkt, authority, int(code) if authority else 0)
    kind = str(kind).upper()
    known = kind if kind in _POLYGON_KINDS else _ANY_KIND
    shapes = Shapes(crs, srs_id, known, blobs, None, column, z or 0, m or 0)
    return _Stored(file, shapes, field_names, dict(zip(chosen, values)))


def _columns_of(cursor: sqlite3.Cursor) -> list[list[Any]]:
    """Return the values of each column; some rows at a time, for Python looks through many of them for garbage."""
    columns: list[list[Any]] = [[] for _ in cursor.description]
    while rows := cursor.fetchmany(_ROWS_AT_ONCE):
        for column, values in zip(columns, zip(*rows)):
            column.extend(values)
    return columns


def _bounds_of(
    xs: Sequence[float] | np.ndarray = (), ys: Sequence[float] | np.ndarray = ()
) -> tuple[float, float, float, float] | None:
    """Return west, south, east and north edge of positions, if there are any."""
    if not len(xs):
        return None
    return float(np.min(xs)), float(np.min(ys)), float(np.max(xs)), float(np.max(ys))


def _point_blob(point: Coordinates, srs_id: int) -> bytes:
    """Return a point with the header of the standard: no envelope, little-endian."""
    return b"GP" + struct.pack("<BBi", 0, 1, srs_id) + struct.pack("<BIdd", 1, POINT, *point)


def _polygon_blob(ring: Sequence[Coordinates], srs_id: int) -> bytes:
    """Return a polygon of one ring, as :func:`_point_blob` does."""
    positions = struct.pack(f"<{2 * len(ring)}d", *(number for corner in ring for number in corner))
    return b"GP" + struct.pack("<BBi", 0, 1, srs_id) + struct.pack("<BIII", 1, POLYGON, 1, len(ring)) + positions


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _listed(names: Mapping[str, Any]) -> list[str] | Message:
    return [f'"{name}"' for name in names] or Message("none")
