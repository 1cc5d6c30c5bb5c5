"""What waits in a temporary file says so where there is no room, and never speaks for the failures of others."""

from __future__ import annotations

import tempfile

import numpy as np
import pytest
from cloudsieve.core.errors import OutputError
from cloudsieve.core.stream.spool import Spool, spool_file


def test_rows_are_read_back_in_any_order():
    rows = np.arange(12, dtype=np.float32).reshape(4, 3)
    with spool_file("rows") as file:
        spool = Spool(file, 3, "float32")
        spool.append(rows[:1])
        spool.append(rows[1:])
        np.testing.assert_array_equal(spool.rows(2, 4), rows[2:])
        np.testing.assert_array_equal(spool.rows(0, 2), rows[:2])


def test_a_full_disk_names_the_folder_and_what_waits(monkeypatch):
    monkeypatch.setattr(tempfile, "TemporaryFile", lambda **_: _FullDisk())
    told = r"folder .+ cannot hold the clouds \(No space left on device\); .*TMPDIR"
    with pytest.raises(OutputError, match=told), spool_file("the clouds") as file:
        file.write(memoryview(b"cloud"))


@pytest.mark.parametrize("folder", ["/there/is/no/such/folder", None])
def test_a_folder_that_cannot_be_used_is_told(monkeypatch, folder):
    monkeypatch.setattr(tempfile, "tempdir", folder)
    monkeypatch.setattr(tempfile, "_candidate_tempdir_list", lambda: ["/there/is/no/such/folder"])
    told = r"cannot hold the clouds \(No .+\); .*TMPDIR"
    with pytest.raises(OutputError, match=told), spool_file("the clouds"):
        pass


def test_failures_of_others_pass_unchanged():
    with pytest.raises(BrokenPipeError), spool_file("the clouds"):
        raise BrokenPipeError("whoever listens has gone")


class _FullDisk:
    def write(self, data: memoryview) -> None:
        raise OSError(28, "No space left on device")

    def close(self) -> None:
        raise OSError(28, "No space left on device")
