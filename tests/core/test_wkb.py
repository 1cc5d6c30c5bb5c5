"""Points and polygons as GeoPackages store them: all features at once say what each says alone, in every layout."""

from __future__ import annotations

import struct
from typing import Any

import numpy as np
import pytest
from cloudsieve.core.errors import InputError
from cloudsieve.core.wkb import Rings, read_rings, read_shapes
from hypothesis import given, settings
from hypothesis import strategies as st

Ring = list[tuple[float, float]]

SQUARE: Ring = [(0, 0), (4, 0), (4, 4), (0, 4), (0, 0)]
HOLE: Ring = [(1, 1), (2, 1), (2, 2), (1, 1)]
MULTI, POLYGON, OLD_Z = 6, 3, 1 << 31
ENVELOPES = {0: 0, 1: 4, 2: 6, 3: 6, 4: 8}  # numbers of each kind


def geometry(*parts: list[Ring], code: int = MULTI, order: str = "<", envelope: int = 0, more: int = 0) -> bytes:
    """Pack polygons, each an outline and holes, with `more` numbers behind x and y of each corner."""
    packed = b"".join(
        polygon(part, code - MULTI + POLYGON if code % 1000 == MULTI else code, order, more) for part in parts
    )
    if code % 1000 == MULTI:
        packed = struct.pack(f"{order}BII", order == "<", code, len(parts)) + packed
    header = struct.pack("<BBi", 0, envelope << 1 | 1, 32632) + bytes(8 * ENVELOPES[envelope])
    return b"GP" + header + packed


def polygon(rings: list[Ring], code: int, order: str, more: int) -> bytes:
    packed = struct.pack(f"{order}BII", order == "<", code, len(rings))
    for ring in rings:
        packed += struct.pack(f"{order}I", len(ring))
        packed += b"".join(struct.pack(f"{order}{2 + more}d", *corner, *[7.0] * more) for corner in ring)
    return packed


def told(rings: Rings) -> list[tuple[int, bool, Ring]]:
    """Return the feature of each ring, whether it is a hole, and its corners."""
    corners = list(zip(rings.x.tolist(), rings.y.tolist()))
    places = rings.starts.tolist()
    return [
        (feature, hole, corners[start:end])
        for feature, hole, start, end in zip(rings.features.tolist(), rings.holes.tolist(), places, places[1:])
    ]


@pytest.mark.parametrize("envelope", [*ENVELOPES])
@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize(("thousands", "more"), [(0, 0), (1000, 1), (2000, 1), (3000, 2)], ids=["XY", "Z", "M", "ZM"])
@pytest.mark.parametrize("kind", [POLYGON, MULTI])
def test_every_layout_says_the_same(kind, thousands, more, order, envelope):
    stored = geometry([SQUARE], code=kind + thousands, order=order, envelope=envelope, more=more)

    assert told(read_rings([stored, stored], "f.gpkg")) == [(0, False, SQUARE), (1, False, SQUARE)]


def test_heights_are_passed_over_as_old_files_tell_them():
    assert told(read_rings([geometry([SQUARE], code=POLYGON + OLD_Z, more=1)], "f.gpkg")) == [(0, False, SQUARE)]


def test_parts_and_holes_come_in_order_beside_features_of_one_ring():
    several = geometry([SQUARE, HOLE], [HOLE])

    rings = read_rings([geometry([HOLE]), several, geometry([SQUARE])], "f.gpkg")

    assert told(rings) == [(0, False, HOLE), (1, False, SQUARE), (1, True, HOLE), (1, False, HOLE), (2, False, SQUARE)]


def test_rings_end_where_they_began():
    rings = read_rings([geometry([SQUARE[:-1]]), geometry([HOLE]), geometry([SQUARE[:-1]])], "f.gpkg")

    assert told(rings) == [(0, False, SQUARE), (1, False, HOLE), (2, False, SQUARE)]


def test_one_feature_by_itself_gives_its_polygons_with_their_holes():
    assert [*read_shapes(geometry([SQUARE, HOLE], [HOLE]), "f.gpkg")] == [
        {"type": "Polygon", "coordinates": [SQUARE, HOLE]},
        {"type": "Polygon", "coordinates": [HOLE]},
    ]


def test_a_hole_without_an_outline_is_damage():
    with pytest.raises(struct.error, match="holes and no outline"):
        read_rings([geometry([[], HOLE])], "f.gpkg")


@pytest.mark.parametrize(
    "nothing",
    [None, geometry(), geometry([]), geometry([[]]), b"GP" + struct.pack("<BBi", 0, 1 << 4 | 1, 0)],
    ids=["NULL", "no part", "no ring", "no corner", "empty"],
)
def test_features_without_corners_have_no_rings(nothing):
    assert told(read_rings([nothing, geometry([SQUARE]), nothing], "f.gpkg")) == [(1, False, SQUARE)]
    assert told(read_rings([nothing], "f.gpkg")) == []
    assert not [*read_shapes(nothing, "f.gpkg")]


def test_of_no_features_there_are_no_rings():
    assert told(read_rings([], "f.gpkg")) == []


@pytest.mark.parametrize(
    ("stored", "sentence"),
    [
        (geometry([SQUARE], code=POLYGON + 10), "holds points, lines or curves; POLYGONS needs polygons"),
        (geometry([SQUARE], code=MULTI + 5), "holds points, lines or curves; POLYGONS needs polygons"),
        (
            b"GP" + struct.pack("<BBi", 0, 1, 0) + struct.pack("<BIdd", 1, 1, 0, 0),
            "holds points, lines or curves; POLYGONS needs polygons",
        ),
        (b"not a geometry", "is none of a GeoPackage"),
        ("POLYGON ((0 0, 1 0, 1 1, 0 0))", "is none of a GeoPackage"),
        (b"GP", "is none of a GeoPackage"),
        (b"GP" + struct.pack("<BBi", 0, 7 << 1 | 1, 0) + bytes(90), "is none of a GeoPackage"),
    ],
)
def test_what_is_no_polygon_is_refused(stored: Any, sentence: str):
    with pytest.raises(InputError, match=sentence):
        read_rings([geometry([SQUARE]), stored], "f.gpkg")


@given(st.data())
@settings(max_examples=200, deadline=None)
def test_a_geometry_that_is_cut_or_damaged_never_takes_corners_of_its_neighbours(data: Any):
    whole = geometry([SQUARE], code=data.draw(st.sampled_from([POLYGON, MULTI])))
    damaged = bytearray(whole[: data.draw(st.integers(0, len(whole)))])
    if damaged and data.draw(st.booleans()):
        damaged[data.draw(st.integers(0, len(damaged) - 1))] = data.draw(st.integers(0, 255))

    try:
        rings = told(read_rings([whole, bytes(damaged), whole], "f.gpkg"))
    except (InputError, struct.error):
        return
    assert (rings[0], rings[-1]) == ((0, False, SQUARE), (2, False, SQUARE))
    assert sum(len(ring) for _, _, ring in rings[1:-1]) * 16 <= len(damaged) + 16  # one corner closes the ring


def test_it_reads_what_others_write():
    ogr = pytest.importorskip("osgeo.ogr", reason="GDAL's own bindings are not installed")
    shape = ogr.CreateGeometryFromWkt("MULTIPOLYGON Z (((0 0 1,4 0 1,4 4 1,0 4 1,0 0 1),(1 1 1,2 1 1,2 2 1,1 1 1)))")
    packed = bytes(shape.ExportToIsoWkb())

    rings = read_rings([b"GP" + struct.pack("<BBi", 0, 1, 0) + packed], "f.gpkg")

    assert told(rings) == [(0, False, SQUARE), (0, True, HOLE)]
    assert rings.x.dtype == np.float64
