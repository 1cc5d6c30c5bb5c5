"""Whatever goes wrong, and whenever: one sentence, the destination as it was, no hidden file and no thread left."""

from __future__ import annotations

import os
import resource
import struct
import subprocess
import sys
import threading
from pathlib import Path

import cloudsieve
import numpy as np
import pytest
from cloudsieve.core.errors import CancelledError, InputError, OutOfMemoryError, OutputError
from cloudsieve.core.jobs import (
    ApplyMaskJob,
    Encoding,
    Evaluator,
    GrowMaskJob,
    Job,
    MaskFromProbabilityJob,
    MaskSceneJob,
    S2cloudlessJob,
)
from cloudsieve.core.raster.drivers import driver
from cloudsieve.core.run import run
from cloudsieve.scripts.synthetic_scene import make_product
from cloudsieve.tests.core.rasters import Recorder, read, write

OLD = b"the old file"
ENOUGH = resource.getrlimit(resource.RLIMIT_FSIZE)
PATIENCE_S = 20


@pytest.fixture
def output(tmp_path) -> Path:
    path = tmp_path / "out" / "result.tif"
    path.parent.mkdir()
    path.write_bytes(OLD)
    return path


def assert_untouched(output: Path) -> None:
    assert [path.name for path in output.parent.iterdir()] == [output.name]
    assert output.read_bytes() == OLD


@pytest.fixture
def disk_with_room_for():
    """Return a function that makes every write beyond so many bytes of a file fail, as on a full disk."""
    yield lambda size: resource.setrlimit(resource.RLIMIT_FSIZE, (size, ENOUGH[1]))
    resource.setrlimit(resource.RLIMIT_FSIZE, ENOUGH)


def run_on_full_disk(job: Job) -> None:
    """Run a job; the shortage ends with it, for pytest's own output needs room too."""
    try:
        run(job, Recorder())
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, ENOUGH)


class TestFullDisk:
    """The working file of 600 x 1100 bytes takes 1.6 MB; the finished one about 0.1 MB."""

    NOISE = np.random.default_rng(1).integers(0, 2, (600, 1100)).astype(np.uint8)

    @pytest.mark.parametrize("size", [0, 100, 1_000, 50_000, 300_000, 600_000, 1_000_000, 1_500_000])
    def test_while_writing_is_an_error_and_never_clear_sky(self, tmp_path, output, disk_with_room_for, size):
        job = GrowMaskJob(write(tmp_path / "mask.tif", self.NOISE), str(output))
        disk_with_room_for(size)
        with pytest.raises(OutputError, match=r"result.tif cannot be written .*is the disk full\?"):
            run_on_full_disk(job)
        assert_untouched(output)

    @pytest.mark.parametrize("size", [0, 500, 5_000, 50_000, 90_000])
    def test_while_finishing_is_an_error(self, tmp_path, output, disk_with_room_for, monkeypatch, size):
        job = GrowMaskJob(write(tmp_path / "mask.tif", self.NOISE), str(output))
        monkeypatch.setattr(driver(), "copy", fill_before(disk_with_room_for, size))
        with pytest.raises(OutputError, match=r"result.tif cannot be written .*is the disk full\?"):
            run_on_full_disk(job)
        assert_untouched(output)

    @pytest.mark.parametrize("missing", [1, 100, 2_000])
    def test_that_lacks_only_the_last_bytes_is_an_error(
        self, tmp_path, output, disk_with_room_for, monkeypatch, missing
    ):
        job = GrowMaskJob(write(tmp_path / "mask.tif", self.NOISE), str(output))
        run_on_full_disk(job)
        size = output.stat().st_size
        output.write_bytes(OLD)
        output.with_suffix(".qml").unlink()
        monkeypatch.setattr(driver(), "copy", fill_before(disk_with_room_for, size - missing))
        with pytest.raises(OutputError, match=r"is the disk full\?"):
            run_on_full_disk(job)
        assert_untouched(output)

    def test_that_gdal_does_not_notice_is_noticed(self, tmp_path, output, monkeypatch):
        copy = driver().copy

        def copy_most_of_it(source: str, target: str, *how: object) -> None:
            copy(source, target, *how)
            os.truncate(target, os.path.getsize(target) - 1000)

        monkeypatch.setattr(driver(), "copy", copy_most_of_it)
        with pytest.raises(OutputError, match=r"block .* was not written.*is the disk full\?"):
            run(GrowMaskJob(write(tmp_path / "mask.tif", self.NOISE), str(output)), Recorder())
        assert_untouched(output)

    def test_with_room_enough_is_none(self, tmp_path, output, disk_with_room_for):
        job = GrowMaskJob(write(tmp_path / "mask.tif", self.NOISE), str(output))
        disk_with_room_for(2_000_000)
        run_on_full_disk(job)
        np.testing.assert_array_equal(read(output), self.NOISE)

    def test_for_one_of_two_outputs_leaves_neither(self, tmp_path, one_tree, output, disk_with_room_for):
        product = make_product(tmp_path, size_m=2400)
        other = output.parent / "probability.tif"
        job = MaskSceneJob(
            str(product), str(output), str(other), model=one_tree, engine=Evaluator.NUMPY, resolution_m=10
        )
        disk_with_room_for(300_000)
        with pytest.raises(OutputError, match="is the disk full"):
            run_on_full_disk(job)
        assert_untouched(output)

    def test_of_the_temporary_folder_is_an_error_that_names_it(self, tmp_path, output, disk_with_room_for):
        job = GrowMaskJob(write(tmp_path / "mask.tif", self.NOISE), str(output), min_area_m2=500)
        disk_with_room_for(300_000)
        with pytest.raises(OutputError, match=r"temporary folder .* cannot hold the mask .*is the disk full\?"):
            run_on_full_disk(job)
        assert_untouched(output)


def fill_before(disk_with_room_for, size: int):
    """Return the driver's copy on a disk that has become full just before."""
    copy = driver().copy

    def copy_to_full_disk(*arguments):
        disk_with_room_for(size)
        return copy(*arguments)

    return copy_to_full_disk


class TestDamagedInputs:
    def cut_off(self, path: str, share: float = 0.5) -> None:
        size = os.path.getsize(path)
        os.truncate(path, int(size * share))

    def test_of_a_mask(self, tmp_path, output):
        noise = np.random.default_rng(1).integers(0, 2, (300, 300))
        path = write(tmp_path / "mask.tif", noise, tiled=True, blockxsize=64, blockysize=64)
        self.cut_off(path)
        with pytest.raises(InputError, match=r"mask.tif (is damaged|cannot be opened)"):
            run(GrowMaskJob(path, str(output), distance_m=20, min_area_m2=300), Recorder())
        assert_untouched(output)

    @pytest.mark.parametrize("place", [1, 10, 0x58415840])
    def test_of_the_way_to_the_mask_inside_a_file(self, tmp_path, output, place):
        """GDAL would go on without the mask, and what is unknown would be clear."""
        path = write(tmp_path / "mask.tif", np.zeros((30, 30), np.uint8))
        content = bytearray(Path(path).read_bytes())
        (directory,) = struct.unpack_from("<I", content, 4)
        (entries,) = struct.unpack_from("<H", content, directory)
        struct.pack_into("<I", content, directory + 2 + 12 * entries, place)  # of the next directory
        Path(path).write_bytes(content)
        for job in (
            GrowMaskJob(path, str(output)),
            ApplyMaskJob(path, write(tmp_path / "other.tif", np.zeros((30, 30), np.uint8)), str(output)),
        ):
            with pytest.raises(InputError, match=r"mask.tif cannot be opened as a raster \(.*; it may be incomplete"):
                run(job, Recorder())
            assert_untouched(output)

    def test_of_a_band_in_the_middle_of_a_product(self, tmp_path, one_tree, output):
        product = make_product(tmp_path, size_m=1200)
        (band,) = product.glob("GRANULE/*/IMG_DATA/*_B04.jp2")
        self.cut_off(str(band), 0.6)
        with pytest.raises(InputError, match=r"_B04.jp2 (is damaged|cannot be opened)"):
            run(S2cloudlessJob(str(output), product=str(product), model=one_tree, engine=Evaluator.NUMPY), Recorder())
        assert_untouched(output)
        assert not [thread.name for thread in threading.enumerate() if thread.name.startswith("cloudsieve")]

    def test_of_the_bands_that_a_mask_is_applied_to(self, tmp_path, output):
        noise = np.random.default_rng(1).integers(1, 9999, (2, 300, 300))
        path = write(tmp_path / "bands.tif", noise, "uint16", compress="deflate")
        self.cut_off(path)
        mask = write(tmp_path / "mask.tif", [[0]], pixel_m=3000)
        with pytest.raises(InputError, match=r"bands.tif (is damaged|cannot be opened)"):
            run(ApplyMaskJob(path, mask, str(output)), Recorder())
        assert_untouched(output)

    def test_values_that_are_wrong_only_at_the_end(self, tmp_path, output, monkeypatch):
        monkeypatch.setattr("cloudsieve.core.target.STRIP_PX", 0)
        monkeypatch.setattr("cloudsieve.core.target.MIN_STRIP_ROWS", 1)
        probability = np.full((9, 9), 0.5)
        probability[-1, -1] = 50
        path = write(tmp_path / "p.tif", probability, "float32")
        with pytest.raises(InputError, match=r"p.tif holds the value 50, outside 0 to 1"):
            run(MaskFromProbabilityJob(path, str(output)), Recorder())
        assert_untouched(output)


@pytest.mark.parametrize("encoding", Encoding)
def test_an_error_that_is_no_fault_of_the_user_cleans_up_too(tmp_path, one_tree, output, monkeypatch, encoding):
    def bug(*_: object) -> None:
        raise ZeroDivisionError("a bug")

    product = make_product(tmp_path, size_m=600)
    monkeypatch.setattr("cloudsieve.core.scene.resample", bug)
    job = S2cloudlessJob(str(output), product=str(product), model=one_tree, engine=Evaluator.NUMPY, encoding=encoding)
    with pytest.raises(ZeroDivisionError, match="a bug"):
        run(job, Recorder())
    assert_untouched(output)


def test_where_memory_runs_out_one_sentence_says_so(tmp_path, one_tree, output, monkeypatch):
    product = make_product(tmp_path, size_m=600)
    monkeypatch.setattr("cloudsieve.core.scene.resample", lambda *_: np.empty(1 << 55, np.uint8))
    job = S2cloudlessJob(str(output), product=str(product), model=one_tree, engine=Evaluator.NUMPY)
    with pytest.raises(OutOfMemoryError, match="too little free memory for the job; close other programs"):
        run(job, Recorder())
    assert_untouched(output)


def test_cancel_in_the_middle_of_a_scene_leaves_no_thread(tmp_path, one_tree, output, monkeypatch):
    monkeypatch.setattr("cloudsieve.core.target.STRIP_PX", 0)
    monkeypatch.setattr("cloudsieve.core.target.MIN_STRIP_ROWS", 6)
    product = make_product(tmp_path, size_m=1200)
    job = S2cloudlessJob(str(output), product=str(product), model=one_tree, engine=Evaluator.NUMPY, threads=3)
    with pytest.raises(CancelledError):
        run(job, Recorder(lambda monitor: len(monitor.fractions) >= 2))
    assert_untouched(output)
    assert not [thread.name for thread in threading.enumerate() if thread.name.startswith("cloudsieve")]


# Writes half of the output, says so and then waits to be killed.
HALF_A_JOB = """
import sys, time
from cloudsieve.core import target
from cloudsieve.core.__main__ import main

def stop_here(strips, monitor, height, since=0.0, until=1.0):
    for number, strip in enumerate(strips):
        if number == 5:
            print("half", flush=True)
            time.sleep(600)
        yield strip

target.STRIP_PX, target.MIN_STRIP_ROWS = 0, 1
import cloudsieve.core.pipelines.growmask as growmask
growmask.tracked = stop_here
sys.exit(main(sys.argv[1:]))
"""


def test_a_process_that_is_killed_leaves_the_destination_as_it_was(tmp_path, output):
    (tmp_path / "cloudsieve").symlink_to(Path(cloudsieve.__path__[0]))
    job = tmp_path / "job.json"
    job.write_text(GrowMaskJob(write(tmp_path / "mask.tif", np.eye(10)), str(output)).to_json())
    environment = {**os.environ, "PYTHONPATH": str(tmp_path)}
    command = [sys.executable, "-c", HALF_A_JOB, str(job)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as process:
        assert process.stdout.readline() == "half\n"
        process.kill()
        assert process.wait(timeout=PATIENCE_S) == -9
    assert output.read_bytes() == OLD
    leftovers = [path.name for path in output.parent.iterdir() if path != output]
    assert all(name.startswith(".cloudsieve-") for name in leftovers)
    run(GrowMaskJob(str(tmp_path / "mask.tif"), str(output)), Recorder())
    np.testing.assert_array_equal(read(output), np.eye(10))
