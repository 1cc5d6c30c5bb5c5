"""Polygons in Well-Known Binary, as GeoPackages store them, read for all features of a layer at once.

Most geometries have a single ring. Arithmetic on arrays finds those, and where their corners are; what has several
rings, heights or another order of bytes is gone through ring by ring.

A geometry is a small header and Well-Known Binary (OGC 12-128r18, clause 2.1.3; OGC 06-103r4, clause 8).
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from .errors import InputError

POINT, POLYGON, MULTI_POINT, MULTI_POLYGON = 1, 3, 4, 6
DIMENSIONS = {0: 2, 1: 3, 2: 3, 3: 4}  # by the thousands of the code of a geometry: with height, measure, or both
_OLD_Z = 1 << 31  # how geometries with heights were told before the standard did
_ENVELOPE_BYTES = np.array([0, 32, 48, 48, 64])
_EMPTY, _LITTLE_ENDIAN = 1 << 4, 1
_HEADER_BYTES, _BEGIN_BYTES, _COUNT_BYTES, _CORNER_BYTES = 8, 9, 4, 16


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


def kind_of(code: int) -> tuple[int, int]:
    """Return the kind of a geometry by its code, and how many numbers a corner has, 0 if nobody knows."""
    if code & _OLD_Z:
        code = code - _OLD_Z + 1000
    return code % 1000, DIMENSIONS.get(code % 10_000 // 1000, 0)


def begin_of(geometry: bytes | None, file: str) -> int | None:
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
        for is_hole, ring in _rings_in(geometries[feature], file)
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
    is_collection = (numbers_at(places + 1) == MULTI_POLYGON) & (numbers_at(places + 5) == 1)
    places = places + np.where(is_collection, _BEGIN_BYTES, 0)
    is_sound &= bytes_at(places) == _LITTLE_ENDIAN
    is_sound &= (numbers_at(places + 1) == POLYGON) & (numbers_at(places + 5) == 1)
    corners = numbers_at(places + _BEGIN_BYTES)
    begins = places + _BEGIN_BYTES + _COUNT_BYTES
    is_sound &= (corners > 0) & (begins + corners * _CORNER_BYTES == after)
    return stored, np.where(is_sound, begins, 0), np.where(is_sound, after, 0)


def _rings_in(geometry: bytes | None, file: str) -> Iterator[tuple[bool, bytes]]:
    """Yield whether it is a hole, and x and y of all corners, little-endian, for each ring of a geometry."""
    place = begin_of(geometry, file)
    if geometry is None or place is None:
        return
    _, kind, _, count = _begun(geometry, place)
    if kind == MULTI_POLYGON:
        place += _BEGIN_BYTES
    for _ in range(count if kind == MULTI_POLYGON else 1):
        order, kind, dimensions, rings = _begun(geometry, place)
        _require_polygon(kind, dimensions, file)
        place += _BEGIN_BYTES
        for ring in range(rings):
            (corners,) = struct.unpack_from(f"{order}I", geometry, place)
            begin, place = place + _COUNT_BYTES, place + _COUNT_BYTES + corners * dimensions * 8
            if place > len(geometry):
                raise struct.error("a ring ends beyond its geometry")
            if corners:
                positions = np.frombuffer(geometry[begin:place], f"{order}f8").reshape(corners, dimensions)
                yield ring > 0, positions[:, :2].astype("<f8").tobytes()


def _begun(geometry: bytes, place: int) -> tuple[str, int, int, int]:
    """Return order of bytes, kind, numbers of a corner, and how many parts or rings a geometry has."""
    order = "<" if geometry[place : place + 1] == b"\1" else ">"
    code, count = struct.unpack_from(f"{order}II", geometry, place + 1)
    return (order, *kind_of(code), count)


def _require_polygon(kind: int, dimensions: int, file: str) -> None:
    if kind in (POINT, MULTI_POINT):
        raise InputError("{title} holds points; {POLYGONS} needs polygons.", title=Path(file).name)
    if kind != POLYGON or not dimensions:
        raise InputError("{file} has lines or curves; points or polygons are needed.", file=file)


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
