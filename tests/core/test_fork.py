"""One stream as several: each has its part, nothing is made twice, and what fails in one fails in all."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import numpy as np
import pytest
from cloudsieve.core.stream import Part, fork, recut
from cloudsieve.core.target import Window
from hypothesis import given, settings
from hypothesis import strategies as st


def strips_of(values: np.ndarray, rows: int, made: list[int]) -> Iterator[np.ndarray]:
    for first in range(0, values.shape[-2], rows):
        made.append(first)
        yield values[..., first : first + rows, :]


def test_each_branch_has_its_layers_rows_and_columns():
    values = np.arange(2 * 4 * 3).reshape(2, 4, 3)
    parts = [Part(Window(1, 0, 2, 3), slice(0, 1)), Part(Window(0, 1, 4, 2), slice(1, 2))]

    one, other = fork(strips_of(values, 2, []), parts)

    assert np.array_equal(np.concatenate(list(one), axis=1), values[:1, 1:3])
    assert np.array_equal(np.concatenate(list(other), axis=1), values[1:, :, 1:])


@given(height=st.integers(1, 20), rows=st.integers(1, 7), first=st.integers(0, 19), data=st.data())
@settings(max_examples=40)
def test_every_strip_is_made_once_whoever_goes_first(height, rows, first, data):
    first = min(first, height - 1)
    values = np.arange(height * 2).reshape(height, 2)
    made: list[int] = []
    end = data.draw(st.integers(first + 1, height))
    branches = fork(
        strips_of(values, rows, made), [Part(Window(first, 0, end - first, 2)), Part(Window(0, 0, height, 2))]
    )
    order = data.draw(st.permutations([0, 1]))

    found = {number: np.concatenate(list(branches[number])) for number in order}

    assert made == list(range(0, height, rows))
    assert np.array_equal(found[0], values[first:end])
    assert np.array_equal(found[1], values)


def test_what_fails_in_one_fails_in_all():
    def broken() -> Iterator[np.ndarray]:
        yield np.zeros((2, 1))
        raise RuntimeError("the file is gone")

    whole = Part(Window(0, 0, 4, 1))
    one, other = fork(broken(), [whole, whole])
    next(one)
    for branch in (one, other):
        with pytest.raises(RuntimeError, match="the file is gone"):
            list(branch)


def test_threads_may_draw_on_it_at_once():
    values = np.arange(3000).reshape(1000, 3)
    whole = Part(Window(0, 0, 1000, 3))
    branches = fork(strips_of(values, 7, []), [whole] * 4)
    found: dict[int, np.ndarray] = {}

    def draw(number: int) -> None:
        found[number] = np.concatenate(list(branches[number]))

    threads = [threading.Thread(target=draw, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(found) == 4
    assert all(np.array_equal(each, values) for each in found.values())


def test_pieces_are_cut_again_wherever_they_end():
    rows = np.arange(6)[:, None]

    assert [strip.ravel().tolist() for strip in recut([rows[:1], rows[1:5], rows[5:]], [(0, 3), (3, 6)])] == [
        [0, 1, 2],
        [3, 4, 5],
    ]
