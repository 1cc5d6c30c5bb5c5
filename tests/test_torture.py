"""Some of the random cases and faults of `make torture`, with a fixed seed; and that the machinery finds faults."""

from __future__ import annotations

import os
import sys

import numpy as np
import pytest
from cloudsieve.core import masks
from cloudsieve.tests.torture import differential
from cloudsieve.tests.torture.report import PAGE, make_page
from cloudsieve.tests.torture.tally import Tally

SEED = 20260101


@pytest.fixture(scope="module", autouse=True)
def private_cache(tmp_path_factory):
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CLOUDSIEVE_CACHE", str(tmp_path_factory.mktemp("cache")))
        yield


@pytest.mark.parametrize("make", [make for _, make in differential.CASES], ids=lambda make: make.__name__)
def test_random_jobs_give_what_a_plain_reference_gives(tmp_path, monkeypatch, make):
    monkeypatch.setattr(differential, "CASES", ((1, make),))
    tally = differential.run_cases(CASES_OF.get(make.__name__, 20), SEED, tmp_path)
    assert tally.failures == []
    assert tally.refused < tally.count


CASES_OF = {"s2cloudless_case": 12, "maskscene_case": 8, "shadow_case": 4}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no fork")
def test_kills_full_disks_and_crowds_leave_the_old_or_the_new(tmp_path):
    from cloudsieve.tests.torture import faults

    tally = faults.run_cases(40, SEED, tmp_path)
    assert tally.failures == []
    assert tally.figures["runs of these that a signal ended"] >= 5


def test_a_wrong_job_is_found_and_its_job_file_kept(tmp_path, monkeypatch):
    right = masks.combine

    def wrong(layers, rule, min_votes, nodata_rule):
        combined = right(layers, rule, min_votes, nodata_rule)
        return np.where(combined == 255, np.uint8(0), combined)

    monkeypatch.setattr("cloudsieve.core.masks.votes.combine", wrong)
    monkeypatch.setattr(differential, "CASES", ((1, differential.hybrid_case),))
    tally = differential.run_cases(6, SEED, tmp_path)
    assert tally.failures
    assert all(os.path.isfile(failure.split("; ")[1]) for failure in tally.failures)


def test_tallies_add_up():
    one, other = Tally("", 2, ["a"], 1, 1.0, {"MiB": 3}), Tally("", 3, ["b"], 0, 2.0, {"MiB": 2, "runs": 1})
    assert one.added(other) == Tally("", 5, ["a", "b"], 1, 3.0, {"MiB": 3, "runs": 1})


@pytest.mark.skipif(not PAGE.parent.is_dir(), reason="the release zip has no docs")
def test_the_page_is_made_of_the_last_figures():
    assert PAGE.read_text(encoding="utf-8") == make_page()
