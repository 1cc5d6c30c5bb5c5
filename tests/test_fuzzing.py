"""A few hundred damaged files and jobs, the same in every run; see :mod:`.torture.fuzzing` for what is asserted."""

from __future__ import annotations

import random
import sys
from pathlib import Path

import pytest
from cloudsieve.tests.torture import fuzzing
from cloudsieve.tests.torture.fuzzing import Outcome, damaged, in_a_process, run_cases

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="each case is a fork with limits")


def test_damage_ends_in_success_or_one_sentence(tmp_path: Path) -> None:
    tally = run_cases(300, seed=1, folder=tmp_path)
    assert not tally.failures, "\n".join(tally.failures)
    assert tally.count == 300
    assert 50 < tally.refused < 300


def test_the_same_dice_do_the_same_damage() -> None:
    content = bytes(range(256)) * 9
    assert damaged(content, random.Random("1/7")) == damaged(content, random.Random("1/7")) != content


class TestWhatIsFound:
    def test_a_traceback(self) -> None:
        outcome = in_a_process(lambda: Outcome("done", text=str(1 // 0)))
        assert outcome.kind == "failed"
        assert "ZeroDivisionError" in outcome.text

    def test_a_crash(self) -> None:
        assert in_a_process(lambda: crash()) == Outcome("failed", "it crashes: SIGSEGV")

    def test_gigabytes(self) -> None:
        outcome = in_a_process(lambda: Outcome("done", text=str(len(bytearray(5 << 30)))))
        assert "MemoryError" in outcome.text

    def test_a_hang(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(fuzzing, "PATIENCE_S", 0.2)
        assert in_a_process(lambda: wait()).text == "it hangs: nothing within 0.2 s"


def crash() -> Outcome:
    import ctypes
    import faulthandler

    faulthandler.disable()  # it would tell of a fault that is meant
    ctypes.string_at(0)
    return Outcome("done")


def wait() -> Outcome:
    import time

    time.sleep(30)
    return Outcome("done")
