"""Strips give what the whole would, in order, without a block read twice, and nothing outlives an error or Cancel."""

from __future__ import annotations

import itertools
import threading
import time

import numpy as np
import pytest
from cloudsieve.core.errors import CancelledError, InputError
from cloudsieve.core.monitor import SilentMonitor
from cloudsieve.core.raster import open_raster
from cloudsieve.core.raster.grid import Grid
from cloudsieve.core.stream import (
    RasterRows,
    abreast,
    nearest_strips,
    ordered_map,
    read_ahead,
    rejoin,
    tracked,
    with_halo,
)
from cloudsieve.core.target import Target, partition_rows, target_in_blocks
from cloudsieve.tests.core.rasters import Recorder, grid_of, write
from hypothesis import given
from hypothesis import strategies as st

heights = st.lists(st.integers(1, 6), min_size=1, max_size=8)


def partition_of(strip_heights: list[int]) -> list[tuple[int, int]]:
    ends = list(itertools.accumulate(strip_heights))
    return list(zip([0, *ends], ends))


def strips_of(whole: np.ndarray, partition: list[tuple[int, int]]) -> list[np.ndarray]:
    return [whole[first:end] for first, end in partition]


class TestPartition:
    def test_has_strips_of_about_three_million_pixels(self):
        assert partition_rows(grid_of(height=1000, width=10980))[:2] == [(0, 256), (256, 512)]
        assert partition_rows(grid_of(height=1000, width=100)) == [(0, 512), (512, 1000)]
        assert partition_rows(grid_of(height=100, width=10_000_000)) == [(0, 64), (64, 100)]
        assert partition_rows(grid_of(height=5, width=9), rows=2) == [(0, 2), (2, 4), (4, 5)]


def test_layers_abreast_all_run_to_their_end():
    ended = []

    def layer(name):
        yield from (np.zeros((1, 1)), np.ones((1, 1)))
        ended.append(name)

    assert [tuple(strip.item() for strip in strips) for strips in abreast([layer("a"), layer("b")])] == [
        (0, 0),
        (1, 1),
    ]
    assert ended == ["a", "b"]


class TestRejoin:
    @given(heights, st.data())
    def test_joins_pieces_to_strips(self, strip_heights, data):
        partition = partition_of(strip_heights)
        whole = np.arange(partition[-1][1] * 2).reshape(-1, 2)
        pieces = []
        for first, end in partition:
            cuts = data.draw(st.lists(st.integers(first, end), max_size=3)) + [first, end]
            edges = sorted(set(cuts))
            pieces += [whole[a:b] for a, b in zip(edges, edges[1:])]
        joined = list(rejoin(iter(pieces), partition))
        for strip, expected in zip(joined, strips_of(whole, partition)):
            np.testing.assert_array_equal(strip, expected)
        assert len(joined) == len(partition)

    def test_refuses_rows_that_nobody_asked_for(self):
        with pytest.raises(ValueError, match="more rows than the partition has"):
            list(rejoin([np.zeros((1, 1)), np.zeros((1, 1))], [(0, 1)]))


def highest_within(values: np.ndarray, rows: int) -> np.ndarray:
    """Return the highest value of each pixel's column, up to `rows` rows away."""
    return np.array([values[max(0, row - rows) : row + rows + 1].max(axis=0) for row in range(len(values))])


class TestHalo:
    @given(heights, st.integers(0, 50), st.integers(0, 2**32 - 1))
    def test_strips_give_what_the_whole_gives(self, strip_heights, halo, seed):
        partition = partition_of(strip_heights)
        whole = np.random.default_rng(seed).integers(0, 100, (partition[-1][1], 3))
        strips = with_halo(strips_of(whole, partition), partition, halo, lambda strip: highest_within(strip, halo))
        np.testing.assert_array_equal(np.concatenate(list(strips)), highest_within(whole, halo))

    def test_a_strip_waits_for_no_more_rows_than_its_halo(self):
        seen = []
        rows = (seen.append(row) or np.full((1, 1), row) for row in range(10))
        next(with_halo(rows, partition_of([1] * 10), 2, lambda strip: strip))
        assert seen == [0, 1, 2]


class TestOrderedMap:
    @pytest.mark.parametrize("workers", [1, 2, 5])
    def test_keeps_the_order_although_workers_finish_in_another(self, workers):
        def work(item: int) -> int:
            time.sleep(0.002 * (item % 3 == 0))
            return item * item

        assert list(ordered_map(range(40), work, workers, SilentMonitor())) == [n * n for n in range(40)]

    def test_an_error_of_the_reader_comes_after_what_was_read_before(self):
        def items():
            yield 1
            raise InputError("B05.jp2 is damaged.")

        outcomes = ordered_map(items(), lambda item: item, 2, SilentMonitor())
        assert next(outcomes) == 1
        with pytest.raises(InputError, match="B05"):
            next(outcomes)
        assert next(outcomes, "over") == "over"
        assert own_threads() == []

    def test_an_error_of_a_worker_surfaces_once_and_stops_the_others(self):
        begun = []

        def work(item: int) -> int:
            begun.append(item)
            if item == 3:
                raise InputError("strip 3")
            return item

        outcomes = ordered_map(itertools.count(), work, 2, SilentMonitor())
        assert [next(outcomes) for _ in range(3)] == [0, 1, 2]
        with pytest.raises(InputError, match="strip 3"):
            next(outcomes)
        assert own_threads() == []
        assert len(begun) <= 3 + 2 * 2 + 2 + 1

    def test_a_timeout_of_a_worker_is_an_error_like_any_other(self):
        def work(item: int) -> int:
            raise TimeoutError("the network drive sleeps")

        with pytest.raises(TimeoutError, match="network drive"):
            list(ordered_map([1], work, 1, SilentMonitor()))

    @pytest.mark.parametrize("slow", ["reader", "worker"])
    def test_cancel_stops_every_thread_within_a_second(self, slow):
        cancelled = threading.Event()
        monitor = Recorder(lambda _: cancelled.is_set())

        def items():
            for item in itertools.count():
                time.sleep(0.3 if slow == "reader" else 0)
                yield item

        def work(item: int) -> int:
            time.sleep(0.3 if slow == "worker" else 0)
            return item

        threading.Timer(0.1, cancelled.set).start()
        with pytest.raises(CancelledError):
            list(ordered_map(items(), work, 2, monitor))
        assert own_threads() == []

    def test_an_abandoned_run_leaves_no_thread(self):
        outcomes = ordered_map(itertools.count(), lambda item: item, 3, SilentMonitor())
        assert next(outcomes) == 0
        assert own_threads() != []
        outcomes.close()
        assert own_threads() == []

    def test_reads_only_a_little_ahead(self):
        read = []
        outcomes = ordered_map((read.append(n) or n for n in range(100)), lambda item: item, 2, SilentMonitor())
        next(outcomes)
        time.sleep(0.3)
        assert len(read) <= 2 * 2 + 2 + 2
        outcomes.close()


class TestReadAhead:
    def test_a_thread_draws_while_nobody_asks_but_not_without_end(self):
        drawn = []
        with read_ahead((drawn.append(n) or n for n in range(100)), SilentMonitor()) as items:
            until = time.monotonic() + 5
            while len(drawn) < 4:
                assert time.monotonic() < until
                time.sleep(0.01)
            time.sleep(0.2)
            assert len(drawn) <= 4 + 1
            assert [*items] == [*range(100)]
        assert own_threads() == []

    def test_nothing_to_draw(self):
        with read_ahead([], SilentMonitor()) as items:
            assert [*items] == []

    def test_what_fails_in_the_thread_is_raised_behind_what_was_drawn_before(self):
        def items():
            yield 1
            raise InputError("B05.jp2 is damaged.")

        with read_ahead(items(), SilentMonitor()) as drawn:
            assert next(drawn) == 1
            with pytest.raises(InputError, match="B05"):
                next(drawn)
        assert own_threads() == []

    def test_an_error_may_be_an_item(self):
        error = ValueError("no more than a value")
        with read_ahead([error], SilentMonitor()) as drawn:
            assert [*drawn] == [error]

    def test_cancel_is_heard_while_nothing_comes(self):
        cancelled = threading.Event()

        def items():
            cancelled.set()
            time.sleep(0.3)
            yield 1

        with pytest.raises(CancelledError), read_ahead(items(), Recorder(lambda _: cancelled.is_set())) as drawn:
            next(drawn)
        assert own_threads() == []

    def test_an_error_of_the_block_ends_its_thread(self):
        with pytest.raises(InputError, match="elsewhere"), read_ahead(itertools.count(), SilentMonitor()):
            raise InputError("elsewhere")
        assert own_threads() == []

    def test_behind_the_block_nothing_more_comes(self):
        with read_ahead(itertools.count(), SilentMonitor()) as drawn:
            next(drawn)
        assert [*drawn] == []

    def test_its_thread_ends_with_the_block(self):
        with read_ahead(itertools.count(), SilentMonitor()) as items:
            assert next(items) == 0
            assert own_threads() != []
        assert own_threads() == []


def own_threads() -> list[str]:
    return [thread.name for thread in threading.enumerate() if thread.name.startswith("cloudsieve")]


class CountingRaster:
    """A raster in memory, 6 px wide, that remembers which rows it was asked for."""

    dtypes = ("int64",)

    def __init__(self, height: int, block_rows: int, pixel_m: float) -> None:
        self.grid = grid_of(height, 6, pixel_m)
        self.pixels = np.arange(height * 6).reshape(height, 6)
        self.reads: list[tuple[int, int]] = []
        self._block_rows = block_rows

    def block_rows(self) -> int:
        return self._block_rows

    def has_validity_mask(self, band: int) -> bool:
        return False

    def read_rows(self, bands, first, end, first_column, end_column, check, validity=False) -> np.ndarray:
        check()
        self.reads.append((first, end))
        return self.pixels[first:end, first_column:end_column].copy()


class TestRasterRows:
    @given(st.integers(1, 40), st.integers(1, 9), st.integers(1, 7), st.sampled_from([(10, 10), (10, 20), (20, 10)]))
    def test_reads_every_block_once_and_whole(self, height, block_rows, strip_rows, pixel_sizes):
        source_m, target_m = pixel_sizes
        raster = CountingRaster(height, block_rows, source_m)
        grid = raster.grid.with_pixel_size(target_m)
        rows = RasterRows(raster, 1, grid, SilentMonitor(), nearest=False)
        for first, end in partition_rows(grid, strip_rows):
            values, axis = rows.block(first, end)
            start, stop = rows.rows.source_range(first, end)
            np.testing.assert_array_equal(values, raster.pixels[start:stop])
            assert axis.first.max() < max(1, len(values))
            held = values if values.base is None else values.base
            assert len(held) <= 2 * strip_rows + 2 + 2 * block_rows, "rows that are done with are let go"
        assert raster.reads == [(top, min(top + block_rows, height)) for top in range(0, height, block_rows)]

    def test_an_extent_reads_only_the_blocks_that_it_touches(self):
        raster = CountingRaster(height=20, block_rows=5, pixel_m=10)
        west, _, _, north = raster.grid.bounds
        grid = raster.grid.cropped((west + 20, north - 120, west + 40, north - 70))
        rows = RasterRows(raster, 1, grid, SilentMonitor())
        strips = list(nearest_strips(rows, partition_rows(grid, 2), outside=-1))
        np.testing.assert_array_equal(np.concatenate(strips), raster.pixels[7:12, 2:4])
        assert raster.reads == [(5, 10), (10, 15)]

    def test_beyond_the_raster_there_is_what_the_caller_says(self):
        raster = CountingRaster(height=2, block_rows=1, pixel_m=10)
        grid = Grid(raster.grid.crs, raster.grid.left - 10, raster.grid.top + 20, 10, 10, 3, 5)
        rows = RasterRows(raster, 1, grid, SilentMonitor())
        strips = np.concatenate(list(nearest_strips(rows, partition_rows(grid, 2), outside=-1)))
        assert strips.tolist() == [[-1] * 3, [-1] * 3, [-1, 0, 1], [-1, 6, 7], [-1] * 3]
        assert rows.known(0, 5).tolist() == (strips >= 0).tolist()

    def test_reads_real_files_with_several_bands(self, tmp_path):
        path = write(tmp_path / "two.tif", [[[1, 2], [3, 4]], [[5, 6], [7, 8]]])
        raster = open_raster(path)
        rows = RasterRows(raster, (2, 1), raster.grid.with_pixel_size(5), SilentMonitor())
        assert rows.nearest(1, 3, 0).tolist() == [[[5, 5, 6, 6], [7, 7, 8, 8]], [[1, 1, 2, 2], [3, 3, 4, 4]]]
        raster.close()


class TestTracked:
    def test_reports_the_share_of_rows_that_came_by(self):
        monitor = Recorder()
        list(tracked([np.zeros((1, 2)), np.zeros((3, 2))], monitor, height=4, until=0.8))
        assert monitor.fractions == pytest.approx([0.2, 0.8])

    def test_stops_on_cancel(self):
        monitor = Recorder(lambda monitor: bool(monitor.fractions))
        strips = tracked([np.zeros((1, 2))] * 4, monitor, height=4)
        next(strips)
        with pytest.raises(CancelledError):
            next(strips)


@pytest.mark.parametrize(
    ("rows", "strips"),
    [
        ((0, 12), [(0, 5), (5, 10), (10, 12)]),
        ((2, 12), [(0, 3), (3, 8), (8, 10)]),
        ((5, 9), [(0, 4)]),
        ((4, 6), [(0, 1), (1, 2)]),
    ],
)
def test_a_target_in_blocks_is_cut_where_blocks_of_the_file_end(tmp_path, monkeypatch, rows, strips):
    raster = open_raster(write(tmp_path / "r.tif", np.zeros((12, 4))))
    monkeypatch.setattr(raster, "block_rows", lambda: 5)
    first, end = rows
    part = raster.grid.cropped(
        (raster.grid.left, raster.grid.top - 10 * end, raster.grid.right, raster.grid.top - 10 * first)
    )

    assert target_in_blocks(part, raster).partition == strips
    raster.close()


def test_blocks_that_are_larger_than_two_strips_are_cut_as_usual(tmp_path, monkeypatch):
    raster = open_raster(write(tmp_path / "r.tif", np.zeros((12, 4))))
    monkeypatch.setattr(raster, "block_rows", lambda: 2_000_000)

    assert target_in_blocks(raster.grid, raster) == Target(raster.grid, raster.path)
    raster.close()
