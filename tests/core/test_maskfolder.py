"""Many scenes end to end: masked once, taken up again, told in a table, on a map and on a page."""

from __future__ import annotations

import csv
import dataclasses
import json
import sqlite3
import threading
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from cloudsieve.core.archive import Attempt, Record, Scene, Status, numbers_of_complete, record_of_attempt
from cloudsieve.core.archive.looks import look_at_masks
from cloudsieve.core.archive.records import moment_of
from cloudsieve.core.cli.commands import main
from cloudsieve.core.errors import CancelledError, CloudSieveError, InputError, OutputError
from cloudsieve.core.geopackage import read_layer
from cloudsieve.core.jobs import Evaluator, MaskFolderJob, MaskSceneJob, ScenePreset, fields_of, from_json
from cloudsieve.core.pipelines import maskfolder
from cloudsieve.core.raster import outline_in_degrees
from cloudsieve.core.result import Result
from cloudsieve.core.run import run
from cloudsieve.scripts.synthetic_scene import make_product
from cloudsieve.tests.core.archives import copy_product, safe_name
from cloudsieve.tests.core.rasters import Recorder, grid_of, read, write
from rasterio.crs import CRS
from rasterio.errors import NotGeoreferencedWarning

TIMES = ("20230712T102559", "20230715T102559")
A, B = (safe_name(time) for time in TIMES)


@pytest.fixture(scope="module")
def safe(tmp_path_factory) -> Path:
    return make_product(tmp_path_factory.mktemp("product"), size_m=1200)


@pytest.fixture
def archive(safe, tmp_path) -> Path:
    """Two dates of one tile."""
    for time in TIMES:
        copy_product(safe, tmp_path / "in", time=time)
    return tmp_path


@pytest.fixture
def folder_job(archive, one_tree):
    """Return a function to the job that masks the archive into `out`, with every document."""
    documents = {name: str(archive / f"scenes{end}") for name, end in DOCUMENTS.items()}

    def make(**options: Any) -> MaskFolderJob:
        paths = {"input": str(archive / "in"), "folder": str(archive / "out"), **documents}
        quick = {"model": one_tree, "engine": Evaluator.NUMPY, "resolution_m": 60.0}
        return MaskFolderJob(**{**paths, **quick, **options})

    return make


DOCUMENTS = {"footprints": ".gpkg", "table": ".csv", "html": ".html"}


def rows_of(job: MaskFolderJob) -> dict[str, dict[str, str]]:
    """Return the rows of the table by the names of the products."""
    with open(str(job.table), encoding="utf-8", newline="") as file:
        return {row["name"]: row for row in csv.DictReader(file)}


def tags_of(path: str | Path) -> dict[str, str]:
    with rasterio.open(path) as raster:
        return dict(raster.tags())


def counted(result: Result) -> tuple[Any, ...]:
    return tuple(result.numbers[name] for name in ("scenes", "done", "skipped", "failed"))


class TestARun:
    def test_each_mask_is_that_of_maskscene(self, folder_job, archive, one_tree):
        result = run(folder_job(probability=True, sources=True))
        single = str(archive / "single.tif")
        quick = {"model": one_tree, "engine": Evaluator.NUMPY, "resolution_m": 60.0}
        run(MaskSceneJob(str(archive / "in" / f"{B}.SAFE"), single, **quick))

        assert counted(result) == (2, 2, 0, 0)
        assert np.array_equal(read(archive / "out" / f"{B}_mask.tif"), read(single))
        names = {path.name for path in (archive / "out").glob("*.tif")}
        assert names == {f"{name}_{end}.tif" for name in (A, B) for end in ("mask", "probability", "sources")}

    def test_the_table_tells_the_shares(self, folder_job, archive):
        job = folder_job()
        run(job)

        mask = read(archive / "out" / f"{A}_mask.tif")
        row = rows_of(job)[A]
        valid = (mask != 255).sum()
        assert float(row["cloud"]) + float(row["shadow"]) == pytest.approx(100 * (mask == 1).sum() / valid, abs=0.02)
        assert float(row["clear"]) == pytest.approx(100 * (mask == 0).sum() / valid, abs=0.01)
        assert float(row["nodata"]) == pytest.approx(100 * (mask == 255).mean(), abs=0.01)
        assert (row["sensed"], row["tile"], row["level"]) == ("2023-07-12 10:25:59", "T32TMT", "L1C")
        assert (row["baseline"], row["status"]) == ("05.09", "masked")
        assert float(row["seconds"]) > 0
        assert Path(row["mask"]) == archive / "out" / f"{A}_mask.tif"

    def test_processes_write_the_same_files(self, folder_job, archive):
        run(folder_job())
        alone = {path.name: read(path) for path in (archive / "out").glob("*.tif")}
        result = run(folder_job(folder=str(archive / "side"), workers=2))

        assert counted(result) == (2, 2, 0, 0)
        assert {path.name for path in (archive / "side").glob("*.tif")} == set(alone)
        assert all(np.array_equal(read(archive / "side" / name), mask) for name, mask in alone.items())

    def test_progress_rises_to_its_end(self, folder_job):
        monitor = Recorder()
        run(folder_job(), monitor)
        assert monitor.fractions == sorted(monitor.fractions)
        assert monitor.fractions[-1] == 1

    def test_a_scene_that_fails_does_not_stop_the_rest(self, folder_job, archive):
        (archive / "in" / f"{safe_name('20230701T102559')}.SAFE").mkdir()
        (archive / "in" / "LC08_L1TP_1.tar").touch()
        (archive / "in" / f"{A}.SAFE" / "MTD_MSIL1C.xml").write_text("<broken")
        job = folder_job()
        monitor = Recorder()
        result = run(job, monitor)

        rows = rows_of(job)
        assert counted(result) == (4, 1, 0, 3)
        assert {name: row["status"] for name, row in rows.items() if row["status"] != "masked"} == dict.fromkeys(
            (A, safe_name("20230701T102559"), "LC08_L1TP_1.tar"), "failed"
        )
        assert "is broken XML" in rows[A]["message"]
        assert "is empty" in rows[safe_name("20230701T102559")]["message"]
        assert len(monitor.warnings) == 3
        assert not (archive / "out" / f"{A}_mask.tif").exists()

    def test_an_older_baseline_and_a_copy_are_passed_over(self, folder_job, archive, safe):
        copy_product(safe, archive / "in" / "old", time=TIMES[0], baseline="0400")
        copy_product(safe, archive / "in" / "copy", time=TIMES[1])
        job = folder_job()
        assert counted(run(job)) == (4, 2, 2, 0)
        row = rows_of(job)[safe_name(TIMES[0], baseline="0400")]
        assert (row["status"], row["mask"]) == ("passed over", "")
        assert "older processing (04.00)" in row["message"]

    def test_too_much_cloud_is_rejected_and_kept(self, folder_job, archive):
        job = folder_job(max_cloud_percent=1.0)
        assert counted(run(job)) == (2, 2, 0, 0)
        assert {row["status"] for row in rows_of(job).values()} == {"rejected"}
        assert "more than 1 %" in rows_of(job)[A]["message"]
        assert (archive / "out" / f"{A}_mask.tif").exists()

    def test_a_qa_raster_joins_its_scene(self, folder_job, archive):
        mask = run(folder_job()).outputs["folder"] + f"/{A}_mask.tif"
        (archive / "qa").mkdir()
        with rasterio.open(mask) as raster:
            shape, transform = raster.shape, raster.transform
        write(archive / "qa" / "T32TMT_20230712T102559_fmask.tif", np.full(shape, 4), transform=transform)
        job = folder_job(folder=str(archive / "side"), qa=str(archive / "qa"))
        assert counted(run(job)) == (2, 1, 0, 1)
        with_qa = read(archive / "side" / f"{A}_mask.tif")
        assert set(np.unique(with_qa)) <= {1, 255}
        assert "holds nothing of the acquisition" in rows_of(job)[B]["message"]


class TestGoingOn:
    def test_what_is_there_is_kept(self, folder_job, archive):
        run(folder_job())
        before = {path: path.stat().st_mtime_ns for path in (archive / "out").iterdir()}
        first = rows_of(folder_job())
        assert counted(run(folder_job(engine=Evaluator.AUTO, threads=1, workers=2))) == (2, 0, 2, 0)
        assert {path: path.stat().st_mtime_ns for path in (archive / "out").iterdir()} == before
        again = rows_of(folder_job())
        shares = ("cloud", "shadow", "clear", "nodata", "mask")
        assert [[row[name] for name in shares] for row in again.values()] == [
            [row[name] for name in shares] for row in first.values()
        ]

    @pytest.mark.parametrize(
        "options",
        [
            {"threshold": 0.1},
            {"preset": ScenePreset.SAFE},
            {"resolution_m": 120.0},
            {"shadows": False},
            {"probability": True},
        ],
    )
    def test_other_settings_run_again(self, folder_job, options):
        run(folder_job())
        assert counted(run(folder_job(**options))) == (2, 2, 0, 0)
        assert counted(run(folder_job(**options))) == (2, 0, 2, 0)

    def test_a_broken_or_missing_file_is_made_again(self, folder_job, archive):
        run(folder_job(sources=True))
        (archive / "out" / f"{A}_mask.tif").write_bytes(b"II*\0")
        (archive / "out" / f"{B}_sources.tif").unlink()
        assert counted(run(folder_job(sources=True))) == (2, 2, 0, 0)

    def test_a_new_scene_is_added(self, folder_job, archive, safe):
        run(folder_job())
        copy_product(safe, archive / "in", time="20230720T102559")
        job = folder_job()
        assert counted(run(job)) == (3, 1, 2, 0)
        assert len(rows_of(job)) == 3

    def test_a_parameter_that_did_not_exist_then_means_what_it_meant(self, archive, one_tree):
        job = MaskSceneJob(str(archive / "in" / f"{A}.SAFE"), str(archive / "m.tif"), resolution_m=60, model=one_tree)
        run(job)
        tags = tags_of(job.output)
        known = json.loads(tags["CLOUDSIEVE_PARAMETERS"])
        for name in ("shadows", "check_files"):
            del known[name]
        write(Path(job.output), read(job.output), pixel_m=60)
        with rasterio.open(job.output, "r+") as raster:
            raster.update_tags(**{**tags, "CLOUDSIEVE_PARAMETERS": json.dumps(known)})
        assert numbers_of_complete(job) is None
        assert numbers_of_complete(dataclasses.replace(job, shadows=False)) is not None

    def test_cancel_is_heard_among_scenes_that_are_there(self, folder_job, monkeypatch):
        run(folder_job())
        looked_at: list[MaskSceneJob] = []
        monkeypatch.setattr(maskfolder, "numbers_of_complete", lambda job: looked_at.append(job) or {})
        with pytest.raises(CancelledError):
            run(folder_job(), Recorder(lambda _: bool(looked_at)))
        assert len(looked_at) == 1

    def test_cancel_keeps_what_is_done(self, folder_job, archive):
        first = archive / "out" / f"{A}_mask.tif"
        job = folder_job()
        with pytest.raises(CancelledError, match="1 masks are written and stay; run it again to go on"):
            run(job, Recorder(lambda monitor: any(A in remark for remark in monitor.remarks)))
        assert [path.name for path in (archive / "out").glob("*.tif")] == [first.name]
        assert not any(path.name.startswith(".") for path in (archive / "out").iterdir())
        assert counted(run(job)) == (2, 1, 1, 0)


class TestWhatIsWritten:
    def test_the_footprints_lie_where_the_masks_are(self, folder_job, archive):
        (archive / "in" / "LC08_L1TP_1.tar").touch()
        job = folder_job()
        run(job)

        layer = read_layer(str(job.footprints))
        ring = np.array(layer.polygons[0]["coordinates"][0])
        assert len(layer.polygons) == 2
        assert layer.fields["name"] == [A, B]
        assert tuple(ring[0]) == tuple(ring[-1])
        # Corner of tile 32TMT by ESA's tiling grid: 399960, 5300040 in EPSG:32632.
        np.testing.assert_allclose(ring[0], [7.6622, 47.8459], atol=1e-3)
        with sqlite3.connect(str(job.footprints)) as database:
            ((kind,),) = database.execute("SELECT type FROM pragma_table_info('scenes') WHERE name = 'sensed'")
            rows = database.execute("SELECT name, sensed, geom IS NULL FROM scenes ORDER BY name").fetchall()
            ((style,),) = database.execute("SELECT styleQML FROM layer_styles WHERE useAsDefault")
        assert kind == "DATETIME"
        assert rows == [
            ("LC08_L1TP_1.tar", None, 1),
            (A, "2023-07-12T10:25:59.000Z", 0),
            (B, "2023-07-15T10:25:59.000Z", 0),
        ]
        assert 'startField="sensed"' in style

    def test_beyond_the_date_line_an_outline_is_in_one_piece(self):
        grid = dataclasses.replace(
            grid_of(10, 10, 10_000), crs=CRS.from_epsg(32601).to_wkt(), left=199_980, top=7_000_000
        )
        east = [x for x, _ in outline_in_degrees(grid)]
        assert max(east) - min(east) < 5

    def test_the_page_shows_every_scene_with_its_picture(self, folder_job, archive):
        (archive / "in" / "LC08_<b>.tar").touch()
        job = folder_job(max_cloud_percent=30.0)
        run(job)

        page = Path(str(job.html)).read_text(encoding="utf-8")
        assert page.count("<tr ") == 3
        assert page.count("data:image/png;base64,") == 2
        assert "LC08_&lt;b&gt;.tar" in page
        assert "LC08_<b>" not in page
        assert 'rejectAbove("30")' in page
        assert "http" not in page.split("<body>")[1]

    def test_pictures_show_masked_clear_and_nodata_in_three_colours(self, tmp_path):
        path = write(tmp_path / "m.tif", np.repeat([[0, 1, 255]], 3, axis=0), nodata=255)
        _, (picture,) = look_at_masks([path], outlines=False, pictures=True)
        assert picture is not None
        (tmp_path / "p.png").write_bytes(picture)
        with pytest.warns(NotGeoreferencedWarning):
            decoded = read(tmp_path / "p.png")
        assert len({tuple(colour) for colour in decoded.reshape(3, -1).T}) == 3

    def test_a_mask_that_is_gone_has_no_outline(self, tmp_path):
        assert look_at_masks([None, str(tmp_path / "gone.tif")], True, True) == ([None, None], [None, None])

    def test_the_numbers_are_in_the_mask_itself(self, folder_job, archive):
        run(folder_job())
        numbers = json.loads(tags_of(archive / "out" / f"{A}_mask.tif")["CLOUDSIEVE_NUMBERS"])
        assert numbers["masked_pixels"] == (read(archive / "out" / f"{A}_mask.tif") == 1).sum()


SCENE = Scene("p.SAFE", "p")
MASK_JOB = MaskSceneJob("p.SAFE", "m.tif")


class TestRecords:
    @pytest.mark.parametrize(
        ("numbers", "most", "status", "shares"),
        [
            ({"masked_percent": 30.0, "shadow_percent": 10.0, "valid_percent": 90.0}, 20, "masked", (20, 10, 70, 10)),
            (
                {"masked_percent": 30.5, "shadow_percent": 10.0, "valid_percent": 90.0},
                20,
                "rejected",
                (20.5, 10, 69.5, 10),
            ),
            ({"masked_percent": 30.0, "valid_percent": 100.0}, None, "masked", (30, 0, 70, 0)),
            ({"masked_percent": float("nan"), "valid_percent": 0.0}, 100, "rejected", (None, None, None, 100)),
            ({"masked_percent": float("nan"), "valid_percent": 0.0}, None, "masked", (None, None, None, 100)),
        ],
    )
    def test_shares_and_what_is_rejected(self, numbers, most, status, shares):
        row = record_of_attempt(SCENE, MASK_JOB, Attempt(numbers), most).row()
        assert row["status"] == status
        assert tuple(row[name] for name in ("cloud", "shadow", "clear", "nodata")) == shares

    def test_warnings_are_the_message_of_a_mask(self):
        attempt = Attempt({"masked_percent": 1.0}, None, ("One.", "Two."), 3.04)
        row = record_of_attempt(SCENE, MASK_JOB, attempt, None).row()
        assert (row["message"], row["seconds"], row["mask"]) == ("One. Two.", 3.0, "m.tif")

    def test_what_failed_has_no_mask(self):
        row = record_of_attempt(SCENE, MASK_JOB, Attempt(None, "Why."), None).row()
        assert (row["status"], row["message"], row["mask"], row["cloud"]) == ("failed", "Why.", None, None)

    def test_times(self):
        assert str(moment_of("2023-07-12T10:25:59.024Z")) == "2023-07-12 10:25:59"
        assert str(moment_of("2023-07-12")) == "2023-07-12 00:00:00"
        assert moment_of(None) is moment_of("soon") is None

    def test_a_record_without_numbers_has_no_cloud(self):
        assert Record(SCENE, Status.FAILED).cloud_percent is None


class TestTheJob:
    def test_it_has_every_parameter_of_maskscene(self):
        of_one = {field.key for field in fields_of(MaskSceneJob).values()} - {"OUTPUT", "REPORT"}
        of_many = {field.key for field in fields_of(MaskFolderJob).values()}
        assert of_one <= of_many

    def test_the_keys_of_the_dialog_are_good_in_json(self):
        text = '{"job": "maskfolder", "input": "in", "folder": "out", "scheduler": "tcp://h:1", "max_cloud": 20}'
        job = from_json(text)
        assert (job.dask, job.max_cloud_percent) == ("tcp://h:1", 20.0)

    @pytest.mark.parametrize(
        ("options", "kind", "sentence"),
        [
            ({"input": "nowhere"}, InputError, "nowhere does not exist"),
            ({"folder": "in"}, OutputError, "in is an input of this job"),
            ({"table": "scenes.xls"}, OutputError, "must end in .csv"),
            ({"qa": "nowhere"}, InputError, "nowhere is no folder"),
        ],
    )
    def test_what_cannot_be_is_refused(self, folder_job, archive, monkeypatch, options, kind, sentence):
        monkeypatch.chdir(archive)
        with pytest.raises(kind, match=sentence):
            run(folder_job(**options))
        assert not list(archive.glob("out/*"))

    def test_a_file_in_place_of_the_folder_is_refused(self, folder_job, archive):
        (archive / "out").touch()
        with pytest.raises(CloudSieveError, match="cannot be made"):
            run(folder_job())


class TestFromAShell:
    def test_jobs_are_written_and_run_in_parts(self, folder_job, archive, capsys, one_tree):
        jobs = str(archive / "jobs.jsonl")
        quick = f"--model {one_tree} --engine numpy --resolution-m 60".split()
        masks = ["maskfolder", str(archive / "in"), "--folder", str(archive / "out"), *quick]

        assert main([*masks, "--write-jobs", jobs]) == 0
        assert list((archive / "out").iterdir()) == []
        assert main(["run", jobs, "--part", "2/2"]) == 0
        assert json.loads(capsys.readouterr().out.splitlines()[-1]) == {
            "scenes": 1,
            "done": 1,
            "skipped": 0,
            "failed": 0,
        }
        assert [path.name for path in (archive / "out").glob("*.tif")] == [f"{B}_mask.tif"]
        assert main(["run", jobs]) == 0
        assert json.loads(capsys.readouterr().out.splitlines()[-1]) == {
            "scenes": 2,
            "done": 1,
            "skipped": 1,
            "failed": 0,
        }
        assert main([*masks, "--table", str(archive / "scenes.csv")]) == 0
        assert len(rows_of(folder_job())) == 2

    def test_a_job_that_fails_does_not_stop_the_list(self, archive, capsys):
        lines = [MaskSceneJob(f"{name}.SAFE", str(archive / f"{name}.tif")) for name in ("gone", "lost")]
        (archive / "jobs.jsonl").write_text("".join(f"{json.dumps(json.loads(job.to_json()))}\n" for job in lines))
        assert main(["run", str(archive / "jobs.jsonl")]) == 0
        out, err = capsys.readouterr()
        assert json.loads(out)["failed"] == 2
        assert err.count("does not exist") == 2

    def test_a_part_that_cannot_be_is_refused(self, archive, capsys):
        (archive / "jobs.jsonl").write_text('{"job": "growmask", "input": "i", "output": "o"}\n')
        assert main(["run", str(archive / "jobs.jsonl"), "--part", "3/2"]) == 1
        assert "expected its number and how many there are" in capsys.readouterr().err


def test_no_thread_is_left(folder_job):
    before = set(threading.enumerate())
    run(folder_job(workers=2))
    assert set(threading.enumerate()) == before
