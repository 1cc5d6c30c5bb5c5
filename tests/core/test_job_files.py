"""A job from a file: plain lines for people, JSON lines for programs, exit codes 0, 1 and 130."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any, Callable

import cloudsieve
import pytest
from cloudsieve.core.__main__ import main
from cloudsieve.core.jobs import GrowMaskJob, Job
from cloudsieve.tests.core.rasters import read, write

PATIENCE_S = 20
# The same program, but every strip is one row and takes a tenth of a second.
SLOWLY = """
import sys, time
from cloudsieve.core import target
from cloudsieve.core.__main__ import main
from cloudsieve.core.stream import RasterRows

ordinary = RasterRows.nearest

def slowly(*arguments):
    time.sleep(0.1)
    return ordinary(*arguments)

target.STRIP_PX, target.MIN_STRIP_ROWS = 0, 1
RasterRows.nearest = slowly
sys.exit(main(sys.argv[1:]))
"""


@pytest.fixture
def job(tmp_path) -> Job:
    """A job of 1000 rows over an old file: minutes of work when it is done slowly."""
    mask = write(tmp_path / "mask.tif", [[0, 1, 255]] * 1000)
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "grown.tif").write_bytes(b"the old file")
    return GrowMaskJob(mask, str(tmp_path / "out" / "grown.tif"), distance_m=10)


@pytest.fixture
def start(tmp_path):
    """Return a function that starts the program on a job; whatever still runs afterwards is killed."""
    plugins = tmp_path / "plugins"
    plugins.mkdir()
    (plugins / "cloudsieve").symlink_to(Path(cloudsieve.__path__[0]))
    started: list[subprocess.Popen[str]] = []

    def start_program(job: Job | str, *options: str, program: tuple[str, ...] = ("-m", "cloudsieve.core")) -> Any:
        path = tmp_path / "job.json"
        path.write_text(job if isinstance(job, str) else job.to_json())
        pipes = dict.fromkeys(("stdin", "stdout", "stderr"), subprocess.PIPE)
        command = [sys.executable, *program, *options, str(path)]
        environment = {**os.environ, "PYTHONPATH": str(plugins)}
        started.append(subprocess.Popen(command, text=True, env=environment, cwd=tmp_path, **pipes))  # type: ignore[call-overload]
        return started[-1]

    yield start_program
    for process in started:
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout, process.stderr):
            pipe.close()


def told(line: str) -> dict[str, Any]:
    return json.loads(line)


def wait_until_running(process: subprocess.Popen[str]) -> None:
    assert process.stdout is not None
    while told(process.stdout.readline()).get("progress", 0) <= 0:
        pass


def assert_untouched(job: GrowMaskJob) -> None:
    output = Path(job.output)
    assert [path.name for path in output.parent.iterdir()] == ["grown.tif"]
    assert output.read_bytes() == b"the old file"


class TestForPeople:
    def test_a_job_runs_with_lines_of_progress_and_prints_its_numbers(self, start, job):
        process = start(job)
        out, err = process.communicate(timeout=PATIENCE_S)
        assert process.returncode == 0
        assert json.loads(out)["masked_pixels"] == 2000
        assert err.splitlines()[-1] == "Masked: 100.00 % of the valid pixels; valid: 66.67 % of all."
        assert "100 %" in err.splitlines()
        assert read(job.output)[0].tolist() == [1, 1, 255]

    def test_an_error_is_one_sentence_and_exit_code_1(self, start, tmp_path):
        process = start(GrowMaskJob("missing.tif", str(tmp_path / "o.tif")))
        out, err = process.communicate(timeout=PATIENCE_S)
        assert (process.returncode, out) == (1, "")
        assert err.splitlines()[-1] == "missing.tif does not exist; choose an existing raster."

    @pytest.mark.parametrize(
        ("text", "sentence"),
        [("{", "The job is not valid JSON"), ('{"job": "grow"}', 'Unknown job "grow"; expected one of s2cloudless')],
    )
    def test_a_job_that_is_none_is_exit_code_1(self, start, text, sentence):
        process = start(text)
        _, err = process.communicate(timeout=PATIENCE_S)
        assert process.returncode == 1
        assert sentence in err

    def test_a_job_file_that_is_missing_is_exit_code_1(self, tmp_path, capsys):
        before = signal.getsignal(signal.SIGINT)
        assert main([str(tmp_path / "job.json")]) == 1
        assert signal.getsignal(signal.SIGINT) is before
        assert "job.json cannot be read as a job" in capsys.readouterr().err

    @pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
    def test_ctrl_c_is_exit_code_130_and_leaves_nothing(self, start, job, number):
        process = start(job, program=("-c", SLOWLY))
        assert any("0 %" in line for line in iter(process.stderr.readline, ""))  # the work has begun
        process.send_signal(number)
        _, err = process.communicate(timeout=PATIENCE_S)
        assert process.returncode == 130
        assert err.strip().endswith("Cancelled: no output was written.")
        assert "Traceback" not in err
        assert_untouched(job)


class TestForPrograms:
    def test_every_line_is_one_object(self, start, job):
        process = start(job, "--json-lines")
        lines = []
        while not lines or "result" not in lines[-1]:
            lines.append(told(process.stdout.readline()))
        # stdin stays open until the program has ended by itself.
        assert process.wait(timeout=PATIENCE_S) == 0
        assert process.stderr.read() == ""
        fractions = [line["progress"] for line in lines if "progress" in line]
        assert fractions == sorted(fractions)
        assert fractions[-1] == 1
        assert any(line.get("info", "").startswith("Masked:") for line in lines)
        assert lines[-1]["result"]["output"] == job.output
        assert {key for line in lines for key in line} == {"progress", "info", "result"}

    def test_a_warning_is_told_as_one(self, start, tmp_path):
        process = start(
            GrowMaskJob(write(tmp_path / "m.tif", [[0, 1]], nodata=0), str(tmp_path / "o.tif")), "--json-lines"
        )
        lines = [told(line) for line in process.stdout]
        assert any("declares 0 as NoData" in line.get("warn", "") for line in lines)

    def test_a_percentage_of_nothing_is_null(self, start, tmp_path):
        process = start(GrowMaskJob(write(tmp_path / "m.tif", [[255]]), str(tmp_path / "o.tif")), "--json-lines")
        assert [told(line) for line in process.stdout][-1]["result"]["masked_percent"] is None

    def test_an_error_names_its_kind(self, start, tmp_path):
        process = start(GrowMaskJob("missing.tif", str(tmp_path / "o.tif")), "--json-lines")
        out, _ = process.communicate(timeout=PATIENCE_S)
        message = "missing.tif does not exist; choose an existing raster."
        assert told(out.splitlines()[-1]) == {"error": {"type": "InputError", "message": message}}
        assert process.returncode == 1

    @pytest.mark.parametrize(
        "stop",
        [
            lambda process: process.stdin.write("cancel\n") and process.stdin.flush(),
            lambda process: process.stdin.close(),
            lambda process: process.send_signal(signal.SIGINT),
        ],
        ids=["cancel", "end of stdin", "SIGINT"],
    )
    def test_it_stops_when_told_or_when_nobody_listens_any_more(self, start, job, stop: Callable[[Any], Any]):
        process = start(job, "--json-lines", program=("-c", SLOWLY))
        wait_until_running(process)
        stop(process)
        last = [told(line) for line in process.stdout][-1]
        assert last["error"] == {"type": "CancelledError", "message": "Cancelled: no output was written."}
        assert process.wait(timeout=PATIENCE_S) == 130
        assert_untouched(job)

    def test_it_stops_without_a_trace_when_its_parent_dies(self, start, job):
        process = start(job, "--json-lines", program=("-c", SLOWLY))
        wait_until_running(process)
        process.stdout.close()
        process.stdin.close()
        assert process.wait(timeout=PATIENCE_S) != 0
        assert_untouched(job)
