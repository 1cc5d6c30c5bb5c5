"""The program `cloudsieve`: a job for every command, options for every field, and what it says when it goes wrong."""

from __future__ import annotations

import io
import json
import os
import re
import shlex
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import cloudsieve
import pytest
from cloudsieve.core.cli import console
from cloudsieve.core.cli.commands import main
from cloudsieve.core.cli.options import in_words_of_the_shell, name_of, parameter_of
from cloudsieve.core.errors import CancelledError, InputError
from cloudsieve.core.jobs import (
    JOBS,
    ApplyMaskJob,
    Encoding,
    GrowMaskJob,
    HybridMaskJob,
    Job,
    MaskFromQaJob,
    MaskFromSclJob,
    MaskSceneJob,
    NoDataRule,
    Offset,
    Rule,
    S2cloudlessJob,
    ScenePreset,
    fields_of,
)
from cloudsieve.core.messages import Message, Option
from cloudsieve.core.result import Result
from cloudsieve.core.run import run
from cloudsieve.tests.core.rasters import read, write


@pytest.fixture
def asked(monkeypatch) -> list[Job]:
    """Jobs that were asked for, in place of carrying them out."""
    jobs: list[Job] = []

    def remember(job: Job, monitor: Any) -> Result:
        jobs.append(job)
        return Result({})

    monkeypatch.setattr(console, "run", remember)
    return jobs


def fail_with(error: Exception) -> Any:
    def run(job: Job, monitor: Any) -> Result:
        raise error

    return run


class TestJobFromWords:
    @pytest.mark.parametrize(
        ("words", "job"),
        [
            ("maskscene P.SAFE --output m.tif", MaskSceneJob("P.SAFE", "m.tif")),
            (
                "maskscene P.SAFE --output m.tif --preset balanced --sources s.tif --resolution-m 60",
                MaskSceneJob("P.SAFE", "m.tif", sources="s.tif", preset=ScenePreset.BALANCED, resolution_m=60.0),
            ),
            (
                "maskscene --output m.tif --categories cloud --categories snow P.SAFE --qa q.tif --scheme qa60",
                MaskSceneJob("P.SAFE", "m.tif", qa="q.tif", scheme="qa60", categories=("cloud", "snow")),
            ),
            (
                "s2cloudless --product P --output p.tif --extent -10 20 30.5 40 --extent-crs EPSG:4326 --threads 2",
                S2cloudlessJob(
                    "p.tif", product="P", extent=(-10.0, 20.0, 30.5, 40.0), extent_crs="EPSG:4326", threads=2
                ),
            ),
            (
                "s2cloudless --bands a/B01.jp2 --bands a/B02.jp2 --output p.tif --offset -1000 --encoding percent",
                S2cloudlessJob(
                    "p.tif", bands=("a/B01.jp2", "a/B02.jp2"), offset=Offset.MINUS_1000, encoding=Encoding.PERCENT
                ),
            ),
            (
                "maskfromqa q.tif --scheme custom --values 2,4 --output m.tif --min-confidence high",
                MaskFromQaJob("q.tif", "m.tif", scheme="custom", values="2,4", min_confidence="high"),
            ),
            (
                "maskfromscl --input scl.tif --classes 3 --classes 9 --output m.tif",
                MaskFromSclJob("m.tif", input="scl.tif", classes=(3, 9)),
            ),
            (
                "hybridmask a.tif b.tif c.tif --output m.tif --rule votes --nodata-rule all-unknown",
                HybridMaskJob(
                    ("a.tif", "b.tif", "c.tif"), "m.tif", rule=Rule.VOTES, nodata_rule=NoDataRule.ALL_UNKNOWN
                ),
            ),
            (
                "applymask b.tif m.tif --output o.tif --bands 2 --bands 1 --nodata -9999 --invert",
                ApplyMaskJob("b.tif", "m.tif", "o.tif", bands=(2, 1), nodata=-9999.0, invert=True),
            ),
            ("applymask b.tif m.tif --output o.tif --no-invert", ApplyMaskJob("b.tif", "m.tif", "o.tif")),
        ],
        ids=lambda value: value if isinstance(value, str) else "",
    )
    def test_the_words_make_the_job(self, asked, words, job):
        assert main(words.split()) == 0
        assert asked == [job]
        assert asked[0].to_json() == job.to_json()  # 60 and 60.0 are equal, and no list is a tuple

    def test_a_job_from_a_file_is_the_same_job(self, asked, tmp_path):
        job = GrowMaskJob("m.tif", "o.tif", distance_m=20)
        (tmp_path / "job.json").write_text(job.to_json())

        assert main(["--json", str(tmp_path / "job.json")]) == 0
        assert asked == [job]


def commands_of_the_page() -> list[str]:
    """Return the commands of docs/command-line.md that run a job named there."""
    page = Path(cloudsieve.__path__[0], "docs", "command-line.md")
    lines = page.read_text(encoding="utf-8").splitlines() if page.exists() else []
    return [line for line in lines if re.match(rf"cloudsieve ({'|'.join(JOBS)}) ", line)]


class TestPage:
    @pytest.mark.parametrize("line", commands_of_the_page())
    def test_every_example_is_a_job(self, asked, line):
        assert main(shlex.split(line)[1:]) == 0
        assert len(asked) == 1

    def test_every_job_has_an_example(self):
        named = {line.split()[1] for line in commands_of_the_page()}
        if not named:
            pytest.skip("the release zip has no docs")
        assert named == set(JOBS)


class TestHelp:
    @pytest.mark.parametrize("job_type", JOBS.values(), ids=JOBS)
    def test_it_tells_what_each_field_is_for(self, job_type, capsys, monkeypatch):
        monkeypatch.setenv("COLUMNS", "500")

        assert main([job_type.name, "--help"]) == 0

        text = " ".join(capsys.readouterr().out.split())
        for field in fields_of(job_type).values():
            assert name_of(field) in text
            assert field.about.help in text

    @pytest.mark.parametrize("job_type", JOBS.values(), ids=JOBS)
    def test_no_field_is_called_like_an_option_of_the_program(self, job_type):
        assert not fields_of(job_type).keys() & {"help", "json", "json_lines", "quiet", "version"}

    def test_numbers_come_with_unit_range_and_default(self, capsys):
        main(["maskscene", "--help"])

        text = " ".join(capsys.readouterr().out.split())
        assert "radius of the averaging disk; that of the preset if not set [px; 0 to 1000]" in text
        assert "smallest masked patch to keep [m²; 0 or more; default: 0]" in text
        assert "pixel size of the output [m; a number above 0, 10000 at most]" in text
        assert "the classes to mask. One of: cloud, cirrus," in text
        assert "[may be given several times; default: cloud, cirrus, shadow]" in text
        assert "the mask to write, a GeoTIFF [required]" in text

    @pytest.mark.parametrize("job_type", JOBS.values(), ids=JOBS)
    def test_headings_are_words(self, job_type, capsys):
        main([job_type.name, "--help"])

        headings = [line for line in capsys.readouterr().out.splitlines() if re.match(r"\S.*:$", line)]
        assert {"Outputs:", "This program:"} <= set(headings)
        assert not [heading for heading in headings if re.search(r"[_=<'(]", heading)]

    def test_files_come_first_then_what_each_group_is_about(self, capsys):
        main(["maskscene", "--help"])

        lines = capsys.readouterr().out.splitlines()
        assert [line for line in lines if line.endswith(":") and not line.startswith(" ")] == [
            "Inputs:",
            "Outputs:",
            "Which table a QA raster is read with, and which of its classes are masked:",
            "The numbers that a preset of a scene brings, and what is set instead of them:",
            "Which patches and holes of a mask are too small; 0 keeps all:",
            "The pixels that are asked for:",
            "How digital numbers become reflectance on the target grid:",
            "Who evaluates which forest on how many cores:",
            "What counts as cloud in a whole scene:",
            "This program:",
        ]

    def test_the_program_lists_its_jobs_and_exit_codes(self, capsys):
        assert main(["--help"]) == 0

        out = capsys.readouterr().out
        assert all(f"\n  {name} " in out for name in JOBS)
        assert "Exit codes: 0 done, 1 failed, 2 the command line is wrong, 130 cancelled." in out

    def test_it_knows_its_version(self, capsys):
        assert main(["--version"]) == 0
        metadata = Path(cloudsieve.__path__[0], "metadata.txt").read_text()
        assert f"version={capsys.readouterr().out.split()[-1]}\n" in metadata


class TestFailures:
    @pytest.mark.parametrize(
        ("words", "sentence"),
        [
            ("growmask m.tif --output o.tif --distance-m -3", "--distance-m is -3; expected 0 or more."),
            ("growmask m.tif --output o.tif --band 0", "--band is 0; bands are counted from 1."),
            (
                "maskscene P --output o.tif --extent 2 0 1 1",
                "--extent is empty: 2 0 1 1; give xmin, ymin, xmax, ymax.",
            ),
            (
                "maskfromqa q.tif --scheme custom --output o.tif",
                "The custom scheme needs --values or --bits: what should be masked?",
            ),
            (
                "maskfromscl --input s.tif --cldprb-threshold 50 --output o.tif",
                "--cldprb-threshold is set, but no MSK_CLDPRB raster is given; choose one in --cldprb, or unset it.",
            ),
            ("growmask missing.tif --output o.tif", "missing.tif does not exist; choose an existing raster."),
        ],
    )
    def test_an_error_is_one_sentence_in_the_words_of_the_shell(self, words, sentence, capsys):
        assert main(words.split()) == 1
        assert capsys.readouterr() == ("", sentence + "\n")

    @pytest.mark.parametrize(
        ("words", "sentence"),
        [
            ("", "Give either a job or --json FILE."),
            ("--json job.json growmask m.tif --output o.tif", "Give either a job or --json FILE."),
            ("growmask", "Missing argument 'INPUT'"),
            ("growmask m.tif", "Missing option '--output'"),
            ("growmask m.tif --output o.tif --distance-m far", "'far' is not a valid float"),
            ("growmask m.tif --output o.tif --distance 3", "No such option"),
            ("maskscene P --output o.tif --preset best", "'best' is not one of"),
            ("maskscene P --output o.tif --extent 1 2 3", "'--extent' requires 4 arguments"),
            ("grow m.tif", "No such command 'grow'"),
        ],
    )
    def test_wrong_usage_is_exit_code_2(self, words, sentence, capsys):
        assert main(words.split()) == 2
        out, err = capsys.readouterr()
        assert out == ""
        assert "Error: " in err
        assert sentence.lower() in err.lower().replace('"', "'")

    @pytest.mark.parametrize(("error", "code"), [(CancelledError(), 130), (InputError("It is not there."), 1)])
    def test_exit_codes(self, monkeypatch, capsys, error, code):
        monkeypatch.setattr(console, "run", fail_with(error))

        assert main(["growmask", "m.tif", "--output", "o.tif"]) == code
        assert capsys.readouterr() == ("", f"{error}\n")

    def test_ctrl_c_asks_the_run_to_stop(self, monkeypatch, capsys):
        def run(job: Job, monitor: Any) -> Result:
            os.kill(os.getpid(), signal.SIGINT)
            assert monitor.is_cancelled()
            raise CancelledError

        monkeypatch.setattr(console, "run", run)
        before = signal.getsignal(signal.SIGINT)

        assert main(["growmask", "m.tif", "--output", "o.tif"]) == 130
        assert signal.getsignal(signal.SIGINT) is before

    def test_a_bug_shows_as_one(self, monkeypatch):
        monkeypatch.setattr(console, "run", fail_with(ZeroDivisionError("a bug")))

        with pytest.raises(ZeroDivisionError):
            main(["growmask", "m.tif", "--output", "o.tif"])

    @pytest.mark.parametrize(
        ("said", "typed"),
        [
            ("an SCL raster, a QA raster", "an SCL raster, a QA raster"),
            ("it has an SCL of its own; leave {SCL} unset", "it has an SCL of its own; leave --scl-product unset"),
            ("give the folder of one of them as {INPUT}", "give the folder of one of them as PRODUCT"),
            ("set {OFFSET} to -1000; see MSK_CLASSI", "set --offset to -1000; see MSK_CLASSI"),
            ("{MIN_VOTES} belongs to another job", "MIN_VOTES belongs to another job"),
            ("set {OFFSET} to {OFFSET:-1000}", "set --offset to -1000"),
        ],
    )
    def test_parameters_become_options(self, said, typed):
        assert in_words_of_the_shell(MaskSceneJob, Message(said)) == typed

    @pytest.mark.parametrize("job_type", JOBS.values(), ids=JOBS)
    def test_what_is_chosen_is_said_as_it_is_typed(self, job_type):
        for field in fields_of(job_type).values():
            typed = getattr(parameter_of(field).type, "choices", ())
            said = [
                in_words_of_the_shell(job_type, Message("{it}", it=Option(field.key, choice)))
                for choice in field.choices
                if choice is not None
            ]
            assert said == [*typed]


class TestRuns:
    """One run for each kind of argument: by place, by several places, a number, a choice, a flag, several values."""

    @pytest.fixture(autouse=True)
    def rasters(self, tmp_path, monkeypatch):
        monkeypatch.chdir(tmp_path)
        write(Path("mask.tif"), [[0, 0, 0, 1]])
        write(Path("other.tif"), [[1, 0, 255, 0]])
        write(Path("fmask.tif"), [[0, 1, 2, 4]])
        write(Path("bands.tif"), [[[1, 2, 3, 4]], [[5, 6, 7, 8]]], dtype="uint16")

    @pytest.mark.parametrize(
        ("words", "pixels"),
        [
            ("growmask mask.tif --distance-m 10", [[0, 0, 1, 1]]),
            ("hybridmask mask.tif other.tif", [[1, 0, 255, 1]]),
            ("hybridmask mask.tif other.tif --nodata-rule all-unknown", [[1, 0, 0, 1]]),
            ("maskfromqa fmask.tif --scheme fmask", [[0, 0, 1, 1]]),
            ("maskfromqa fmask.tif --scheme fmask --categories water --categories cloud", [[0, 1, 0, 1]]),
            ("applymask bands.tif mask.tif --bands 2 --nodata 99", [[5, 6, 7, 99]]),
            ("applymask bands.tif mask.tif --bands 1 --invert", [[0, 0, 0, 4]]),
        ],
    )
    def test_a_command_does_its_job(self, words, pixels, capsys):
        assert main([*words.split(), "--output", "out.tif"]) == 0
        assert read("out.tif").tolist() == pixels
        assert json.loads(capsys.readouterr().out)["output"] == "out.tif"

    def test_quiet_leaves_the_result_alone(self, capsys):
        assert main(["growmask", "mask.tif", "--output", "out.tif", "--quiet"]) == 0
        out, err = capsys.readouterr()
        assert (json.loads(out)["masked_pixels"], err) == (1, "")

    @pytest.mark.parametrize("words", ["--json-lines growmask {}", "growmask {} --json-lines"])
    def test_json_lines_may_be_asked_for_before_and_after_the_job(self, words, capsys, monkeypatch):
        read_end, write_end = os.pipe()  # nobody says anything, but somebody could
        with os.fdopen(read_end) as stdin, os.fdopen(write_end, "w") as talker:
            monkeypatch.setattr(sys, "stdin", stdin)
            assert main(words.format("mask.tif --output out.tif").split()) == 0
            talker.write("cancel\n")
        out, err = capsys.readouterr()
        told = [json.loads(line) for line in out.splitlines()]
        assert told[-1]["result"]["masked_pixels"] == 1
        assert {"progress": 1.0} in told
        assert err == ""

    def test_a_terminal_shows_a_bar_and_the_log_above_it(self, monkeypatch):
        class Screen(io.StringIO):
            def isatty(self) -> bool:
                return True

        monkeypatch.setattr(sys, "stderr", Screen())
        assert main(["growmask", "mask.tif", "--output", "out.tif", "--distance-m", "10"]) == 0
        text = sys.stderr.getvalue()
        assert "[####" in text
        assert "100%" in text
        assert "\r\033[KMasked: 50.00 % of the valid pixels; valid: 100.00 % of all.\n" in text
        assert text.endswith("\033[?25h\n")  # the cursor is back


class TestProcess:
    """What holds for a whole process is set by the program, never by a run in a process of somebody else."""

    @pytest.fixture(autouse=True)
    def rasters(self, tmp_path, monkeypatch):
        monkeypatch.chdir(tmp_path)
        write(Path("mask.tif"), [[0, 0, 0, 1]])
        monkeypatch.setenv("OPJ_NUM_THREADS", "gone after the test")

    def test_the_program_keeps_openjpeg_from_starting_threads(self, monkeypatch):
        monkeypatch.delenv("OPJ_NUM_THREADS")
        assert main(["growmask", "mask.tif", "--output", "out.tif"]) == 0
        assert os.environ["OPJ_NUM_THREADS"] == "0"

    def test_what_the_user_has_set_stays(self, monkeypatch):
        monkeypatch.setenv("OPJ_NUM_THREADS", "3")
        assert main(["growmask", "mask.tif", "--output", "out.tif"]) == 0
        assert os.environ["OPJ_NUM_THREADS"] == "3"

    def test_a_run_leaves_the_environment_alone(self, monkeypatch):
        monkeypatch.delenv("OPJ_NUM_THREADS")
        before = dict(os.environ)
        run(GrowMaskJob(input="mask.tif", output="out.tif"))
        assert dict(os.environ) == before


def test_a_child_that_talks_json_lines_needs_no_click(tmp_path):
    """Whoever starts it may have an old one, or none."""
    (tmp_path / "cloudsieve").symlink_to(Path(cloudsieve.__path__[0]))
    program = "import sys; sys.modules['click'] = None; import cloudsieve.core.__main__"
    subprocess.run([sys.executable, "-c", program], check=True, env={**os.environ, "PYTHONPATH": str(tmp_path)})


def test_the_program_waits_for_no_library_before_it_knows_what_is_asked(tmp_path):
    (tmp_path / "cloudsieve").symlink_to(Path(cloudsieve.__path__[0]))
    program = "import sys; sys.modules['numpy'] = None; from cloudsieve.core.cli.commands import main; main(['--help'])"
    subprocess.run([sys.executable, "-c", program], check=True, env={**os.environ, "PYTHONPATH": str(tmp_path)})
