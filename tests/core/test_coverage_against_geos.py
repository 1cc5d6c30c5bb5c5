"""Two implementations agree: the coverage of the core, and GEOS, which cuts each polygon with each pixel."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest
from cloudsieve.core.zones import Outlines, cover
from cloudsieve.tests.core.test_coverage import Ring, hidden_crossing, shares
from hypothesis import assume, example, given
from hypothesis import strategies as st

ogr = pytest.importorskip("osgeo.ogr", reason="GDAL's own bindings, which bring GEOS, are not installed")
ogr.UseExceptions()

WIDTH, HEIGHT = 9, 7
QUARTERS_X, QUARTERS_Y = st.integers(-8, 4 * WIDTH + 8), st.integers(-8, 4 * HEIGHT + 8)

Polygon = list[list[Ring]]  # parts, each an outline and its holes


def geometry_of(parts: Polygon) -> Any:
    """Return polygons as GEOS knows them."""
    multi = ogr.Geometry(ogr.wkbMultiPolygon)
    for rings in parts:
        part = ogr.Geometry(ogr.wkbPolygon)
        for ring in rings:
            line = ogr.Geometry(ogr.wkbLinearRing)
            for x, y in (*ring, ring[0]):
                line.AddPoint_2D(x, y)
            part.AddGeometry(line)
        multi.AddGeometry(part)
    return multi


def parts_of(geometry: Any) -> Polygon:
    """Return the rings of polygons of GEOS, without the last corner, which is the first."""
    if geometry.GetGeometryName() == "POLYGON":
        rings = (geometry.GetGeometryRef(number) for number in range(geometry.GetGeometryCount()))
        return [[[point[:2] for point in ring.GetPoints()[:-1]] for ring in rings]]
    members = (geometry.GetGeometryRef(number) for number in range(geometry.GetGeometryCount()))
    return [part for member in members if member.GetDimension() == 2 for part in parts_of(member)]


def outlines_of(*polygons: Polygon) -> Outlines:
    told = [
        (ring, owner, place > 0)
        for owner, parts in enumerate(polygons)
        for rings in parts
        for place, ring in enumerate(rings)
    ]
    corners = np.array([corner for ring, *_ in told for corner in (*ring, ring[0])], float)
    starts = np.cumsum([0, *(len(ring) + 1 for ring, *_ in told)])
    owners, holes = np.array([owner for _, owner, _ in told]), np.array([hole for *_, hole in told])
    return Outlines(corners[:, 0], corners[:, 1], starts, owners, holes, len(polygons))


def box(left: float, top: float, right: float, bottom: float) -> Ring:
    return [(left, top), (right, top), (right, bottom), (left, bottom)]


def as_geos_says(geometry: Any) -> np.ndarray:
    """Return the part of every pixel that a geometry covers (h, w)."""
    found = np.zeros((HEIGHT, WIDTH))
    for row in range(HEIGHT):
        for column in range(WIDTH):
            pixel = geometry_of([[box(column, row, column + 1, row + 1)]])
            found[row, column] = geometry.Intersection(pixel).GetArea()
    return found


def require_agreement(*polygons: Polygon, tolerance: float = 1e-9) -> None:
    """Have both implementations look at polygons, all at once."""
    coverage = cover(outlines_of(*polygons), WIDTH, HEIGHT)
    for number, parts in enumerate(polygons):
        geometry = geometry_of(parts)
        assert coverage.areas_px[number] == pytest.approx(geometry.GetArea(), abs=tolerance)
        np.testing.assert_allclose(shares(coverage, HEIGHT, number), as_geos_says(geometry), rtol=0, atol=tolerance)
    assert not coverage.faulty().size


@st.composite
def heaps_of_boxes(draw: st.DrawFn) -> Polygon:
    """Draw boxes on quarters of pixels and join them: holes, several parts, edges that touch, corners on corners."""
    joined = None
    for _ in range(draw(st.integers(1, 6))):
        x, y = draw(QUARTERS_X) / 4, draw(QUARTERS_Y) / 4
        width, height = draw(st.integers(1, 16)) / 4, draw(st.integers(1, 16)) / 4
        one = geometry_of([[box(x, y, x + width, y + height)]])
        joined = one if joined is None else getattr(joined, draw(st.sampled_from(["Union", "SymDifference"])))(one)
    assume(joined is not None and not joined.IsEmpty())
    return parts_of(joined)


@st.composite
def heaps_of_triangles(draw: st.DrawFn, places: Any = None) -> Polygon:
    """Draw triangles, thin ones too, and join them: corners anywhere, edges that lie on one another."""
    joined = None
    for _ in range(draw(st.integers(1, 4))):
        corners = [(draw(QUARTERS_X) / 4, draw(QUARTERS_Y) / 4) for _ in range(3)]
        one = geometry_of([[corners]])
        assume(one.GetArea() > 0)
        joined = one if joined is None else getattr(joined, draw(st.sampled_from(["Union", "SymDifference"])))(one)
    assume(joined is not None and not joined.IsEmpty())
    return parts_of(joined)


@given(st.lists(heaps_of_boxes(), min_size=1, max_size=3))
def test_boxes_with_holes_and_touching_edges(polygons):
    require_agreement(*polygons)


@given(st.lists(heaps_of_triangles(), min_size=1, max_size=3))
def test_triangles_with_holes_and_crossing_edges(polygons):
    require_agreement(*polygons)


@given(heaps_of_triangles(), st.lists(st.integers(0, 20), max_size=6), st.booleans())
def test_corners_that_come_twice_or_lie_on_an_edge_change_nothing(parts, where, on_edge):
    def added(ring: Ring) -> Ring:
        longer = list(ring)
        for place in where:
            one, other = longer[place % len(longer)], longer[(place + 1) % len(longer)]
            middle = ((one[0] + other[0]) / 2, (one[1] + other[1]) / 2)
            longer.insert(place % len(longer) + 1, middle if on_edge else one)
        return longer

    plain = cover(outlines_of(parts), WIDTH, HEIGHT)
    more = cover(outlines_of([[added(ring) for ring in rings] for rings in parts]), WIDTH, HEIGHT)

    np.testing.assert_allclose(shares(more, HEIGHT), shares(plain, HEIGHT), rtol=0, atol=1e-9)
    assert more.areas_px == pytest.approx(plain.areas_px, abs=1e-9)


@given(st.floats(0.2, 8.8), st.floats(0.2, 6.8), st.floats(1e-9, 1e-3), st.floats(0, math.pi))
def test_slivers(x, y, width, turn):
    along, across = (3 * math.cos(turn), 3 * math.sin(turn)), (-width * math.sin(turn), width * math.cos(turn))
    ring = [
        (x, y),
        (x + along[0], y + along[1]),
        (x + along[0] + across[0], y + along[1] + across[1]),
        (x + across[0], y + across[1]),
    ]

    require_agreement([[ring]])


@given(st.integers(0, WIDTH - 1), st.integers(0, HEIGHT - 1), st.sampled_from([0, 1e-15, -1e-15, 1e-12, -1e-12, 1e-9]))
def test_a_polygon_as_large_as_a_pixel_covers_that_pixel(column, row, off):
    found = shares(
        cover(outlines_of([[box(column + off, row - off, column + 1 + off, row + 1 - off)]]), WIDTH, HEIGHT), HEIGHT
    )

    expected = np.zeros((HEIGHT, WIDTH))
    expected[row, column] = 1
    np.testing.assert_allclose(found, expected, rtol=0, atol=3 * abs(off) + 1e-12)


def test_a_ring_that_touches_itself_leaves_its_hole_out():
    """One ring runs round a hole that it meets in a corner, as some programs write what OGC writes as two rings."""
    ring = [(1, 1), (5, 1), (5, 5), (1, 5), (1, 1), (1, 1), (2, 3), (3, 2)]

    found = shares(cover(outlines_of([[ring]]), WIDTH, HEIGHT), HEIGHT)

    hole = [(1, 1), (3, 2), (2, 3)]
    np.testing.assert_allclose(found, as_geos_says(geometry_of([[box(1, 1, 5, 5), hole]])), rtol=0, atol=1e-12)


def test_a_large_polygon_far_from_the_corner_of_the_map_keeps_its_parts():
    """A tile is 10,980 pixels wide: sums along its rows must not lose what a pixel at their end is covered by."""
    ring = [(0.25, 0.5), (10_979.25, 1.5), (10_979.75, 5.25), (10_000.125, 6.5), (3.5, 6.75)]

    coverage = cover(outlines_of([[ring]]), 10_980, HEIGHT)

    geometry = geometry_of([[ring]])
    found = shares(coverage, HEIGHT)
    for column in (0, 1, 2, 3, 4, 5_000, 9_999, 10_000, 10_001, 10_978, 10_979):
        for row in range(HEIGHT):
            pixel = geometry_of([[box(column, row, column + 1, row + 1)]])
            assert found[row, column] == pytest.approx(geometry.Intersection(pixel).GetArea(), abs=1e-9)
    assert found.sum() == pytest.approx(geometry.GetArea(), abs=1e-7)


FRACTION = st.floats(0, 1, allow_subnormal=False)
# The lobe that is turned the other way hides in the same cells as the others, of which it takes some away.
FOLDED: Ring = [(1.0, 1.0), (0.04, 0.139), (0.515, 0.505), (0.331, 0.391), (0.0, 0.0)]


@given(st.lists(st.tuples(FRACTION, FRACTION), min_size=3, max_size=7), st.sampled_from([0.1, 1.0, 5.0]))
@example(FOLDED, 4.0)
@example(FOLDED, 0.1)
def test_what_is_not_found_to_cross_itself_has_the_area_of_its_mended_self(ring, size_px):
    ring = [(size_px * x, size_px * y) for x, y in ring]
    outlines = outlines_of([[ring]])
    geometry = geometry_of([[ring]])
    is_found = bool(hidden_crossing(outlines).size)

    if geometry.IsValid():
        assert not is_found
    elif not is_found:
        (area_px,) = cover(outlines, WIDTH, HEIGHT).areas_px
        assert area_px == pytest.approx(geometry.MakeValid().GetArea(), abs=1e-3 * size_px**2)
