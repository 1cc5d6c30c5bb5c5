"""The dialog tells how long a run will still take: soon, rarely, and only where it is worth a line."""

from __future__ import annotations

import pytest


@pytest.fixture
def told(qgis_app):
    """Return a function from (second, fraction) of a run to the seconds that it tells are left, None where silent."""
    from cloudsieve.runners.monitor import RemainingTime

    def told(*moments):
        seconds = iter([0.0, *(second for second, _ in moments)])
        remaining = RemainingTime(lambda: next(seconds))
        return [remaining.worth_telling(fraction) for _, fraction in moments]

    return told


def test_after_the_first_seconds_and_then_each_time_it_has_run_twice_as_long(told):
    moments = [(1, 0.01), (5, 0.1), (6, 0.12), (9, 0.2), (10, 0.25), (15, 0.3), (20, 0.5)]

    assert told(*moments) == [None, pytest.approx(45), None, None, pytest.approx(30), None, pytest.approx(20)]


def test_of_hardly_anything_done_nothing_is_concluded(told):
    assert told((5, 0.002), (8, 0.1)) == [None, pytest.approx(72)]


def test_the_last_seconds_are_not_told(told):
    assert told((10, 0.9), (30, 1)) == [None, None]


def test_minutes_are_told_as_such(qgis_app):
    from cloudsieve.runners.monitor import remaining_text

    assert [remaining_text(seconds) for seconds in (44.6, 200)] == ["About 45 s left", "About 3 min left"]
