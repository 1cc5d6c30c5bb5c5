"""Points and polygons in Well-Known Binary, as GeoPackages store them.

Polygons of a layer can be read all at once. Most have a single ring. Arithmetic on arrays finds those, and where their
corners are; what has several rings, heights or another order of bytes is gone through ring by ring.

A geometry is a small header and Well-Known Binary (OGC 12-128r18, clause 2.1.3; OGC 06-103r4, clause 8).
"""

from __future__ import annotations

import math
import struct
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from .errors import InputError

Coordinates = tuple[float, float]
Polygon = dict[str, Any]  # a geometry of GeoJSON, which is what rasterizes

POINT, POLYGON = 1, 3
_MULTI_POINT, _MULTI_POLYGON = 4, 6
_DIMENSIONS = {0: 2, 1: 3, 2: 3, 3: 4}  # by the thousands of the code of a geometry: with height, measure, or both
_OLD_Z = 1 << 31  # how geometries with heights were told before the standard did
_ENVELOPE_BYTES = np.array([0, 32, 48, 48, 64])
_EMPTY, _LITTLE_ENDIAN = 1 << 4, 1
_HEADER_BYTES, _KIND_BYTES, _COUNT_BYTES, _NUMBER_BYTES = 8, 5, 4, 8
_BEGIN_BYTES, _CORNER_BYTES = _KIND_BYTES + _COUNT_BYTES, 2 * _NUMBER_BYTES


@dataclass(frozen=True)
class Rings:
    """Rings of the polygons of many features, one after the other.

    Attributes:
        x: float64 (corners,); each ring ends where it began.
        y: float64 (corners,).
        starts: int64 (rings + 1,), where in x and y each ring begins, and the end of the last.
        features: int64 (rings,), to which feature each belongs, in rising order.
        holes: bool (rings,), whether it is the edge of a hole.
    """

    x: np.ndarray
    y: np.ndarray
    starts: np.ndarray
    features: np.ndarray
    holes: np.ndarray


def read_shapes(geometry: bytes | None, file: str) -> Iterator[Coordinates | Polygon]:
    """Yield the points, or the polygons, of one feature; nothing where its geometry is missing or empty.

    Args:
        geometry: as it is stored.
        file: for messages.

    Raises:
        InputError: it is of another kind.
        struct.error: it ends too early.
    """
    place = _begin_of(geometry, file)
    if geometry is None or place is None:
        return
    if _begun(geometry, place).kind in (POINT, _MULTI_POINT):
        yield from _points_in(geometry, place, file)
    else:
        yield from _polygons_of(_rings_in(geometry, place, file))


def read_rings(geometries: Sequence[bytes | None], file: str) -> Rings:
    """Read polygons, and nothing else; features without corners have no rings.

    Args:
        geometries: of all features, as they are stored.
        file: for messages.

    Raises:
        InputError: where one is no polygon.
        struct.error: where one ends too early.
    """
    stored, begins, ends = _single_rings(geometries)
    alone = np.flatnonzero(ends)
    rings = [stored[begin:end] for begin, end in zip(begins[alone].tolist(), ends[alone].tolist())]
    others = [
        (feature, is_hole, ring)
        for feature in np.flatnonzero(ends == 0).tolist()
        for is_hole, ring in _rings_of_feature(geometries[feature], file)
    ]
    rings += [ring for _, _, ring in others]
    features = np.concatenate([alone, np.array([feature for feature, _, _ in others], np.int64)])
    holes = np.concatenate([np.zeros(len(alone), bool), np.array([is_hole for _, is_hole, _ in others], bool)])
    order = np.argsort(features, kind="stable")
    x, y = np.frombuffer(b"".join([rings[place] for place in order.tolist()]), "<f8").reshape(-1, 2).T
    lengths = np.fromiter(map(len, rings), np.int64, len(rings))[order] // _CORNER_BYTES
    starts = np.concatenate([[0], np.cumsum(lengths)])
    return _closed(Rings(np.ascontiguousarray(x), np.ascontiguousarray(y), starts, features[order], holes[order]))


def _single_rings(geometries: Sequence[bytes | None]) -> tuple[bytes, np.ndarray, np.ndarray]:
    """Find the geometries that are one ring of plain corners, little-endian, with or without a collection around it.

    Returns:
        All geometries as one, and where in there the corners of each begin and end: int64 (geometries,), 0 for others.
    """
    packed = [geometry if isinstance(geometry, bytes) else b"" for geometry in geometries]
    stored = b"".join(packed)
    lengths = np.fromiter(map(len, packed), np.int64, len(packed))
    after = np.cumsum(lengths)
    numbers = np.frombuffer(stored + bytes(4), np.uint8)  # so that what is cut short can be looked at, too

    def bytes_at(places: np.ndarray) -> np.ndarray:
        return numbers[np.minimum(places, len(stored))]

    def numbers_at(places: np.ndarray) -> np.ndarray:
        four = np.minimum(places, len(stored))[:, None] + np.arange(4)
        return numbers[four].view("<u4")[:, 0].astype(np.int64)

    places = after - lengths
    flags = bytes_at(places + 3)
    envelope = flags >> 1 & 7
    is_sound = (bytes_at(places) == ord("G")) & (bytes_at(places + 1) == ord("P")) & (flags & _EMPTY == 0)
    is_sound &= envelope < len(_ENVELOPE_BYTES)
    places = places + _HEADER_BYTES + _ENVELOPE_BYTES[np.where(is_sound, envelope, 0)]
    is_sound &= bytes_at(places) == _LITTLE_ENDIAN
    is_collection = (numbers_at(places + 1) == _MULTI_POLYGON) & (numbers_at(places + 5) == 1)
    places = places + np.where(is_collection, _BEGIN_BYTES, 0)
    is_sound &= bytes_at(places) == _LITTLE_ENDIAN
    is_sound &= (numbers_at(places + 1) == POLYGON) & (numbers_at(places + 5) == 1)
    corners = numbers_at(places + _BEGIN_BYTES)
    begins = places + _BEGIN_BYTES + _COUNT_BYTES
    is_sound &= (corners > 0) & (begins + corners * _CORNER_BYTES == after)
    return stored, np.where(is_sound, begins, 0), np.where(is_sound, after, 0)


def _begin_of(geometry: bytes | None, file: str) -> int | None:
    """Return where the Well-Known Binary of a geometry begins; None where it is missing or empty.

    Raises:
        InputError: it has not the header of a GeoPackage.
    """
    if geometry is None:
        return None
    is_headed = isinstance(geometry, bytes) and len(geometry) >= _HEADER_BYTES and geometry[:2] == b"GP"
    envelope = geometry[3] >> 1 & 7 if is_headed else len(_ENVELOPE_BYTES)
    if envelope >= len(_ENVELOPE_BYTES):
        raise InputError("{file} holds a geometry that is none of a GeoPackage; export the layer anew.", file=file)
    return None if geometry[3] & _EMPTY else _HEADER_BYTES + int(_ENVELOPE_BYTES[envelope])


def _rings_of_feature(geometry: bytes | None, file: str) -> Iterator[tuple[bool, bytes]]:
    """Yield what :func:`_rings_in` does; nothing where a geometry is missing or empty."""
    place = _begin_of(geometry, file)
    if geometry is None or place is None:
        return
    if _begun(geometry, place).kind not in (POLYGON, _MULTI_POLYGON):
        raise InputError("{title} holds points, lines or curves; {POLYGONS} needs polygons.", title=Path(file).name)
    yield from _rings_in(geometry, place, file)


@dataclass(frozen=True)
class _Begin:
    """How a geometry begins.

    Attributes:
        order: of bytes, as `struct` writes it.
        kind: POINT and so on.
        dimensions: how many numbers a corner has, 0 if nobody knows.
        count: of parts or rings; of a point it means nothing.
    """

    order: str
    kind: int
    dimensions: int
    count: int


def _begun(geometry: bytes, place: int) -> _Begin:
    order = "<" if geometry[place : place + 1] == b"\1" else ">"
    code, count = struct.unpack_from(f"{order}II", geometry, place + 1)
    if code & _OLD_Z:
        code = code - _OLD_Z + 1000
    return _Begin(order, code % 1000, _DIMENSIONS.get(code % 10_000 // 1000, 0), count)


def _parts_in(geometry: bytes, place: int, collection: int) -> tuple[int, int]:
    """Return where the first part of a geometry begins, and how many there are: itself, if it is no collection."""
    whole = _begun(geometry, place)
    return (place + _BEGIN_BYTES, whole.count) if whole.kind == collection else (place, 1)


def _part(geometry: bytes, place: int, kind: int, file: str) -> _Begin:
    """Return how a part of a geometry begins; raise :class:`InputError` where it is not of the kind."""
    part = _begun(geometry, place)
    if part.kind != kind or not part.dimensions:
        raise InputError("{file} has lines or curves; points or polygons are needed.", file=file)
    return part


def _points_in(geometry: bytes, place: int, file: str) -> Iterator[Coordinates]:
    """Yield points; one whose position is not finite is empty."""
    place, count = _parts_in(geometry, place, _MULTI_POINT)
    for _ in range(count):
        point = _part(geometry, place, POINT, file)
        x, y = struct.unpack_from(f"{point.order}2d", geometry, place + _KIND_BYTES)
        place += _KIND_BYTES + point.dimensions * _NUMBER_BYTES
        if math.isfinite(x) and math.isfinite(y):
            yield x, y


def _polygons_of(rings: Iterable[tuple[bool, bytes]]) -> Iterator[Polygon]:
    """Yield the polygons that rings make, see :func:`_rings_in`."""
    polygons: list[Polygon] = []
    for is_hole, ring in rings:
        numbers = np.frombuffer(ring, "<f8").tolist()
        if not is_hole:
            polygons.append({"type": "Polygon", "coordinates": []})
        polygons[-1]["coordinates"].append(list(zip(numbers[::2], numbers[1::2])))
    yield from polygons


def _rings_in(geometry: bytes, place: int, file: str) -> Iterator[tuple[bool, bytes]]:
    """Yield whether it is a hole, and x and y of all corners, little-endian, for each ring of a geometry."""
    place, count = _parts_in(geometry, place, _MULTI_POLYGON)
    for _ in range(count):
        polygon = _part(geometry, place, POLYGON, file)
        place += _BEGIN_BYTES
        for ring in range(polygon.count):
            (corners,) = struct.unpack_from(f"{polygon.order}I", geometry, place)
            begin, place = place + _COUNT_BYTES, place + _COUNT_BYTES + corners * polygon.dimensions * _NUMBER_BYTES
            if place > len(geometry):
                raise struct.error("a ring ends beyond its geometry")
            if not corners and ring == 0 and polygon.count > 1:
                raise struct.error("a polygon has holes and no outline")
            if corners:
                positions = np.frombuffer(geometry[begin:place], f"{polygon.order}f8").reshape(corners, -1)
                yield ring > 0, positions[:, :2].astype("<f8").tobytes()


def _closed(rings: Rings) -> Rings:
    """Return rings that end where they began."""
    firsts, lasts = rings.starts[:-1], rings.starts[1:] - 1
    open_ = np.flatnonzero((rings.x[firsts] != rings.x[lasts]) | (rings.y[firsts] != rings.y[lasts]))
    if not open_.size:
        return rings
    x, y = (np.insert(axis, lasts[open_] + 1, axis[firsts[open_]]) for axis in (rings.x, rings.y))
    starts = rings.starts.copy()
    starts[1:] += np.searchsorted(open_, np.arange(len(firsts)), side="right")
    return Rings(x, y, starts, rings.features, rings.holes)
