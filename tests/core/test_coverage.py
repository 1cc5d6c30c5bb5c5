"""A polygon covers each pixel by the area of their intersection, whatever its shape and wherever the grid ends."""

from __future__ import annotations

import numpy as np
import pytest
from cloudsieve.core.zones import Coverage, Outlines, cover
from cloudsieve.core.zones.crossings import find_hidden_crossing
from hypothesis import given, settings
from hypothesis import strategies as st

Ring = list[tuple[float, float]]

SQUARE: Ring = [(1, 1), (3, 1), (3, 3), (1, 3)]
# Two lobes of the same area that meet in a point, and run round in opposite senses.
BOW_TIE: Ring = [(0, 0), (4, 4), (4, 0), (0, 4)]


def outlines(*polygons: list[Ring]) -> Outlines:
    """Return polygons, each the first ring outside and holes after it; rings need not be closed."""
    rings = [(ring, polygon, hole) for polygon, rings in enumerate(polygons) for hole, ring in enumerate(rings)]
    corners = np.array([corner for ring, *_ in rings for corner in (*ring, ring[0])], float)
    starts = np.cumsum([0, *(len(ring) + 1 for ring, *_ in rings)])
    owners, holes = np.array([owner for _, owner, _ in rings]), np.array([hole > 0 for *_, hole in rings])
    return Outlines(corners[:, 0], corners[:, 1], starts, owners, holes, len(polygons))


def shares(coverage: Coverage, height: int, polygon: int = 0) -> np.ndarray:
    """Return the covered part of every pixel (h, w)."""
    found: np.ndarray = np.zeros(height * coverage.width)
    for pixels in coverage.pixels(0, height):
        own = pixels.polygons == polygon
        np.add.at(found, pixels.places[own], pixels.shares[own])
    return found.reshape(height, coverage.width)


def hidden_crossing(polygons: Outlines) -> np.ndarray:
    """Return which polygons cross themselves so that a grid of 9 x 7 need not show it."""
    return find_hidden_crossing(polygons, cover(polygons, 9, 7).areas_px, 9, 7)


def area_in_pixel(rings: list[Ring], column: int, row: int) -> float:
    """Return the area of a polygon in a pixel by clipping each ring to it (Sutherland and Hodgman 1974)."""
    outer, *holes = (clipped_area(ring, column, row) for ring in rings)
    return outer - sum(holes)


def clipped_area(ring: Ring, column: int, row: int) -> float:
    for axis, edge, sign in ((0, column, 1), (0, column + 1, -1), (1, row, 1), (1, row + 1, -1)):
        kept: Ring = []
        for one, other in zip(ring, [*ring[1:], *ring[:1]]):
            inside, next_inside = sign * (one[axis] - edge) >= 0, sign * (other[axis] - edge) >= 0
            if inside:
                kept.append(one)
            if inside != next_inside:
                share = (edge - one[axis]) / (other[axis] - one[axis])
                kept.append((one[0] + share * (other[0] - one[0]), one[1] + share * (other[1] - one[1])))
        ring = kept
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, [*ring[1:], *ring[:1]]))) / 2


@st.composite
def stars(draw: st.DrawFn) -> Ring:
    """Draw a ring that does not cross itself, somewhere on or beside a grid of 9 x 7; thin ones and tiny ones too."""
    ring, _ = draw(stars_in_stars())
    return ring


@st.composite
def stars_in_stars(draw: st.DrawFn) -> tuple[Ring, Ring]:
    """Draw such a ring, and one of half its size within."""
    size = draw(st.sampled_from([0.01, 0.3, 1.0, 5.0]))
    x, y = draw(st.floats(-3, 12)), draw(st.floats(-3, 10))
    number = draw(st.integers(5, 12))
    turns = [(place + draw(st.floats(0, 0.9))) / number * 2 * np.pi for place in range(number)]
    lengths = [size * draw(st.floats(0.05, 1)) for _ in turns]
    flat = draw(st.sampled_from([1.0, 0.01]))
    corners = [(r * float(np.cos(turn)), flat * r * float(np.sin(turn))) for r, turn in zip(lengths, turns)]
    outer, inner = ([(x + scale * dx, y + scale * dy) for dx, dy in corners] for scale in (1, 0.5))
    return outer[::-1] if draw(st.booleans()) else outer, inner[::-1] if draw(st.booleans()) else inner


def test_a_square_covers_its_pixels_and_no_others():
    coverage = cover(outlines([SQUARE]), 5, 4)

    assert shares(coverage, 4).tolist() == [[0, 0, 0, 0, 0], [0, 1, 1, 0, 0], [0, 1, 1, 0, 0], [0, 0, 0, 0, 0]]
    assert coverage.areas_px.tolist() == [4]


def test_a_pixel_counts_by_the_part_that_is_covered():
    triangle: Ring = [(0, 0), (2, 0), (0, 2)]

    assert shares(cover(outlines([triangle]), 3, 2), 2).tolist() == [[1, 0.5, 0], [0.5, 0, 0]]


def test_a_square_between_four_pixels_covers_a_quarter_of_each():
    between: Ring = [(0.5, 0.5), (1.5, 0.5), (1.5, 1.5), (0.5, 1.5)]

    assert shares(cover(outlines([between]), 2, 2), 2).tolist() == [[0.25, 0.25], [0.25, 0.25]]


def test_holes_are_left_out_whichever_way_their_edges_run():
    hole: Ring = [(1.5, 1.5), (2.5, 1.5), (2.5, 2.5), (1.5, 2.5)]

    for ring in (hole, hole[::-1]):
        coverage = cover(outlines([SQUARE, ring]), 4, 4)
        assert shares(coverage, 4)[1:3, 1:3].tolist() == [[0.75, 0.75], [0.75, 0.75]]
        assert coverage.areas_px.tolist() == [3]


def test_what_lies_beyond_the_grid_counts_in_the_area_alone():
    large: Ring = [(-10, -10), (20, -10), (20, 20), (-10, 20)]
    beside: Ring = [(30, 30), (31, 30), (31, 31), (30, 31)]

    coverage = cover(outlines([large], [beside]), 3, 2)

    assert shares(coverage, 2).tolist() == [[1, 1, 1], [1, 1, 1]]
    assert not shares(coverage, 2, polygon=1).any()
    assert coverage.areas_px.tolist() == [900, 1]
    assert coverage.last_rows().tolist() == [1, -1]


def test_polygons_may_overlap_each_other_but_not_themselves():
    coverage = cover(outlines([SQUARE], [SQUARE], [BOW_TIE]), 4, 4)

    assert (shares(coverage, 4) == shares(coverage, 4, polygon=1)).all()
    assert coverage.faulty().tolist() == [2]


@given(stars())
@settings(max_examples=150, deadline=None)
def test_every_pixel_is_covered_as_clipping_says(ring):
    found = shares(cover(outlines([ring]), 9, 7), 7)

    expected = [[area_in_pixel([ring], column, row) for column in range(9)] for row in range(7)]
    np.testing.assert_allclose(found, expected, atol=1e-9)


@given(stars_in_stars(), st.floats(11, 15))
@settings(max_examples=100, deadline=None)
def test_holes_and_parts_are_covered_as_clipping_says(rings, apart):
    outer, inner = rings
    other = [(x - apart, y) for x, y in outer]
    both = outlines([outer, inner], [other])
    one_polygon = Outlines(both.x, both.y, both.starts, np.zeros(3, np.int64), both.holes, 1)

    found = shares(cover(one_polygon, 9, 7), 7)

    expected = [
        [area_in_pixel([outer, inner], column, row) + area_in_pixel([other], column, row) for column in range(9)]
        for row in range(7)
    ]
    np.testing.assert_allclose(found, expected, atol=1e-9)


@given(st.lists(stars(), min_size=1, max_size=4), st.integers(1, 7))
@settings(max_examples=60, deadline=None)
def test_strips_together_are_the_whole(rings, rows):
    coverage = cover(outlines(*([ring] for ring in rings)), 9, 7)

    for polygon in range(len(rings)):
        pieces: np.ndarray = np.zeros((7, 9))
        for first in range(0, 7, rows):
            for pixels in coverage.pixels(first, min(first + rows, 7)):
                own = pixels.polygons == polygon
                np.add.at(pieces[first:].reshape(-1), pixels.places[own], pixels.shares[own])
        assert (pieces == shares(coverage, 7, polygon)).all()


@given(st.lists(stars(), min_size=1, max_size=4), st.integers(1, 40))
@settings(max_examples=60, deadline=None)
def test_rows_computed_a_few_at_a_time_are_those_computed_at_once(rings, batch):
    polygons = outlines(*([ring] for ring in rings))
    whole = cover(polygons, 9, 7)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("cloudsieve.core.zones.coverage._BATCH", batch)
        parts = cover(polygons, 9, 7)

    for polygon in range(len(rings)):
        np.testing.assert_allclose(shares(parts, 7, polygon), shares(whole, 7, polygon), rtol=0, atol=1e-12)
    assert (parts.last_rows() == whole.last_rows()).all()


@pytest.mark.parametrize("limit", [1, 5, 1000])
def test_many_pixels_are_handed_out_a_few_at_a_time(limit, monkeypatch):
    monkeypatch.setattr("cloudsieve.core.zones.coverage._MOST_PIXELS", limit)
    coverage = cover(outlines([SQUARE], [[(0, 0), (4, 0), (4, 4), (0, 4)]]), 4, 4)

    pieces = list(coverage.pixels(0, 4))

    assert sum(len(piece.places) for piece in pieces) == 4 + 16
    assert max(len(piece.places) for piece in pieces) <= max(limit, 4)


SMALL_BOW_TIE: Ring = [(2.1, 2.1), (2.3, 2.2), (2.3, 2.1), (2.1, 2.25)]  # lobes of different areas, in one pixel


@pytest.mark.parametrize("move", [(0, 0), (-40, 0), (0, 90)])
def test_what_crosses_itself_within_a_pixel_or_beyond_the_grid_is_found(move):
    def moved(ring: Ring) -> Ring:
        return [(x + move[0], y + move[1]) for x, y in ring]

    twice = [moved([(5, 2), (5.4, 2), (5.4, 2.4), (5, 2.4)])] * 2
    polygons = outlines([moved(SQUARE)], [moved(SMALL_BOW_TIE)], [moved(BOW_TIE)], [twice[0]])
    doubled = outlines(twice)
    doubled = Outlines(doubled.x, doubled.y, doubled.starts, doubled.polygons, np.zeros(2, bool), 1)

    assert hidden_crossing(polygons).tolist() == [1, 2]
    assert hidden_crossing(doubled).tolist() == [0]


@given(st.lists(stars_in_stars(), min_size=1, max_size=4))
@settings(max_examples=150, deadline=None)
def test_no_polygon_is_said_to_cross_itself_that_does_not(rings):
    polygons = outlines(*map(list, rings))

    assert not cover(polygons, 9, 7).faulty().size
    assert not hidden_crossing(polygons).size


def test_rows_are_computed_when_they_are_asked_for_and_once(monkeypatch):
    monkeypatch.setattr("cloudsieve.core.zones.coverage._BATCH", 1)  # a row at a time
    large_bow_tie = [(x * 10, y * 10) for x, y in BOW_TIE]
    told: list[list[int]] = []
    coverage = cover(outlines([SQUARE], [large_bow_tie]), 40, 40, lambda faulty: told.append(faulty.tolist()))

    computed = []
    for end in (10, 20, 20, 40):
        list(coverage.pixels(0, end))
        computed.append(len(told))

    assert computed == [10, 20, 20, 40]
    assert any(1 in faulty for faulty in told)
    assert not any(0 in faulty for faulty in told)


def test_long_slanting_edges_leave_nothing_between_polygons():
    """The rounding of very many would be laid over all pixels up to the next polygon in the row."""
    slabs: list[list[Ring]] = [[[(0, y), (960, y + 0.7), (960, y + 5.7), (0, y + 5)]] for y in range(0, 2000, 5)]
    ditches: list[list[Ring]] = [
        [[(1000, y + 0.3), (1030, y + 0.3), (1030, y + 0.7), (1000, y + 0.7)]] for y in range(0, 2000, 7)
    ]

    coverage = cover(outlines(*slabs, *ditches), 1100, 2010)

    begins = np.concatenate([runs.places % 1100 for runs in coverage.insides_in(0, 2010)])
    assert not ((begins >= 961) & (begins < 1000)).any()
    assert not (begins >= 1030).any()


def test_an_edge_as_flat_as_numbers_can_be_counts_nothing():
    sliver: Ring = [(0, 0), (9, 5e-324), (9, 2), (0, 2)]

    assert cover(outlines([sliver]), 9, 2).areas_px.tolist() == [18]
    assert shares(cover(outlines([sliver]), 9, 2), 2).tolist() == [[1] * 9] * 2
