"""Sample, assess and tune end to end on small rasters, in strips as in one piece, and what they refuse."""

from __future__ import annotations

import csv
import dataclasses
import re
import sqlite3
import threading
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from cloudsieve.core.errors import CancelledError, CloudSieveError, InputError, JobError, OutputError
from cloudsieve.core.geopackage import Crs, read_layer, write_points
from cloudsieve.core.jobs import (
    Aim,
    Allocation,
    AssessMaskJob,
    Encoding,
    SamplePointsJob,
    TuneProbabilityJob,
    from_json,
)
from cloudsieve.core.result import Result
from cloudsieve.core.run import run
from cloudsieve.tests.core.rasters import CRS_NAME, LEFT_M, TOP_M, Recorder, read, write
from rasterio.crs import CRS

UTM = Crs(CRS.from_string(CRS_NAME).to_wkt(), "EPSG", 32632)
PIXEL_M = 10
MASK = [[0, 0, 1, 1], [0, 1, 1, 1], [0, 0, 0, 255]]
TRUTH = [[0, 0, 0, 1], [0, 1, 1, 1], [1, 0, 255, 1]]
# Map and reference: clear-clear 5, clear-cloud 1 (missed), cloud-clear 1 (false), cloud-cloud 4; one pixel of each kind
# of NoData.
EXPECTED = {
    "overall_accuracy": 8 / 10,
    "balanced_accuracy": (4 / 5 + 4 / 5) / 2,
    "users_accuracy": 4 / 5,
    "producers_accuracy": 4 / 5,
    "f1": 4 / 5,
    "iou": 4 / 6,
    "compared_pixels": 10,
}


@pytest.fixture(params=[1, 2, 1000])
def strips(request, monkeypatch) -> None:
    """Cut everything into strips of so many rows."""
    monkeypatch.setattr("cloudsieve.core.target.STRIP_PX", 0)
    monkeypatch.setattr("cloudsieve.core.target.MIN_STRIP_ROWS", min(request.param, 512))


def place(row: float, column: float) -> tuple[float, float]:
    return LEFT_M + (column + 0.5) * PIXEL_M, TOP_M - (row + 0.5) * PIXEL_M


def labels(path: Path, points: list[tuple[float, float, Any]], **fields: Any) -> str:
    """Write points by row, column and label."""
    kinds = {name: (int if isinstance(values[0], int) else str, values) for name, values in fields.items()}
    columns = {"class": (str, [label for *_, label in points]), **kinds}
    write_points(path, "labels", [place(row, column) for row, column, _ in points], columns, UTM)
    return str(path)


def assess(mask: Any, monitor: Recorder | None = None, **job: Any) -> Result:
    masks = (mask,) if isinstance(mask, str) else tuple(mask)
    return run(AssessMaskJob(masks, **job), monitor or Recorder())


@pytest.fixture
def mask(tmp_path) -> str:
    return write(tmp_path / "mask.tif", MASK, nodata=255)


@pytest.fixture
def truth(tmp_path) -> str:
    return write(tmp_path / "truth.tif", TRUTH, nodata=255)


class TestAssessAgainstRaster:
    def test_the_numbers_are_those_of_the_masked_class(self, mask, truth, strips):
        assert assess(mask, reference=truth).numbers == pytest.approx(EXPECTED)

    def test_errors_are_right_missed_and_false(self, mask, truth, tmp_path, strips):
        result = assess(mask, reference=truth, errors=str(tmp_path / "errors.tif"))

        assert read(result["errors"]).tolist() == [[0, 0, 2, 0], [0, 0, 0, 0], [1, 0, 255, 255]]

    def test_the_tolerant_count_leaves_edges_out(self, mask, truth, tmp_path, strips):
        assess(mask, reference=truth, tolerance_m=10, table=str(tmp_path / "t.csv"), html=str(tmp_path / "r.html"))

        with open(tmp_path / "t.csv", encoding="utf-8") as file:
            rows = {(row["count"], row["class"], row["measure"]): row for row in csv.DictReader(file)}
        assert float(rows["strict", "masked", "iou"]["value"]) == pytest.approx(4 / 6)
        # Without a neighbour of another class: the pixels 0 0, 0 3 (3 1 below), 1 3.
        assert rows["tolerant", "", "overall_accuracy"]["samples"] == "2"
        report = (tmp_path / "r.html").read_text(encoding="utf-8")
        assert "10 m" in report
        assert "nan" not in report.lower()

    def test_a_tolerance_below_a_pixel_is_remarked(self, mask, truth):
        monitor = Recorder()
        assess(mask, monitor, reference=truth, tolerance_m=5)
        assert "TOLERANCE is 5 m, less than a pixel of 10 m: it leaves nothing out." in monitor.warnings

    def test_masks_stand_side_by_side(self, mask, truth, tmp_path):
        assess([mask, truth, mask], reference=truth, table=str(tmp_path / "t.csv"))

        with open(tmp_path / "t.csv", encoding="utf-8") as file:
            assert {row["mask"] for row in csv.DictReader(file)} == {"mask.tif (1)", "truth.tif", "mask.tif (2)"}

    def test_classes_of_the_reference_are_mapped_by_number(self, mask, tmp_path):
        scl = write(tmp_path / "scl.tif", np.choose(np.array(TRUTH) % 254, [4, 9]), nodata=0)

        result = assess(mask, reference=scl, mapping="4=0, 9=1")

        assert result["compared_pixels"] == 11  # 255 % 254 is 1

    def test_classes_of_the_map_leave_a_reference_mask_as_it_is(self, truth, tmp_path, strips):
        scl = write(tmp_path / "scl.tif", [[4, 4, 3, 3], [4, 3, 3, 3], [1, 4, 4, 0]], nodata=0)

        result = assess(scl, reference=truth, mapping="3=1, 4=0, 1=0, 0=0")

        assert result.numbers == pytest.approx(EXPECTED)

    def test_a_mapping_of_0_and_1_turns_the_reference_alone(self, mask, tmp_path):
        inverted = write(tmp_path / "inverted.tif", np.choose(np.array(TRUTH) % 253, [1, 0, 255]), nodata=255)

        assert assess(mask, reference=inverted, mapping="0=1, 1=0").numbers == pytest.approx(EXPECTED)

    def test_clear_and_masked_are_names_of_0_and_1(self, mask, tmp_path):
        inverted = write(tmp_path / "inverted.tif", np.choose(np.array(TRUTH) % 253, [1, 0, 255]), nodata=255)

        assert assess(mask, reference=inverted, mapping="masked=0, clear=1").numbers == pytest.approx(EXPECTED)

    def test_in_a_sources_raster_what_any_source_flags_is_masked(self, truth, tmp_path):
        import rasterio

        sources = write(tmp_path / "sources.tif", np.choose(np.array(MASK) % 254, [0, 3]), nodata=255)
        with rasterio.open(sources, "r+") as file:
            file.update_tags(CLOUDSIEVE_KIND="sources", CLOUDSIEVE_SOURCES='["a", "b"]')

        assert assess(sources, reference=truth)["iou"] > 0
        assert assess(sources, reference=truth, mapping="a=0, b=1")["iou"] == assess(sources, reference=truth)["iou"]
        assert assess(sources, reference=truth, mapping="a=0, b=0")["iou"] == 0

    def test_classes_are_told_apart_where_the_mapping_does(self, tmp_path, strips):
        classes = write(tmp_path / "classes.tif", [[4, 4, 5, 5], [4, 3, 3, 3]])  # 4 clear, 3 cloud, 5 shadow
        truth = write(tmp_path / "truth.tif", [[4, 5, 5, 3], [4, 3, 3, 4]])
        outputs = {name: str(tmp_path / f"out{end}") for name, end in (("table", ".csv"), ("errors", ".tif"))}
        result = assess(classes, reference=truth, mapping="4=0, 3=1, 5=2", html=str(tmp_path / "r.html"), **outputs)
        assert result["overall_accuracy"] == 5 / 8
        assert (result["users_accuracy"], result["producers_accuracy"]) == (2 / 3, 2 / 3)  # of code 1
        rows = csv.DictReader((tmp_path / "out.csv").read_text().splitlines())
        users = {row["class"]: float(row["value"]) for row in rows if row["measure"] == "users_accuracy"}
        assert users == {"value 4": 2 / 3, "value 3": 2 / 3, "value 5": 1 / 2}
        assert read(outputs["errors"]).tolist() == [[0, 1, 0, 3], [0, 0, 0, 2]]
        assert "value 5: F1" in (tmp_path / "r.html").read_text(encoding="utf-8")

    def test_the_sources_of_a_mask_are_told_apart_by_name_the_cloud_before_its_shadow(self, tmp_path):
        import rasterio

        sources = write(tmp_path / "sources.tif", [[0, 1, 2, 3]], nodata=255)
        with rasterio.open(sources, "r+") as file:
            file.update_tags(CLOUDSIEVE_KIND="sources", CLOUDSIEVE_SOURCES='["s2cloudless", "shadow"]')
        points = [(0, column, label) for column, label in enumerate(["clear", "cloud", "shadow", "thin cloud"])]
        result = assess(
            sources,
            labels=labels(tmp_path / "l.gpkg", points),
            mapping="s2cloudless=1, cloud=1, thin cloud=1, shadow=2, clear=0",
        )
        assert (result["overall_accuracy"], result["f1"]) == (1, 1)

    def test_names_of_sources_are_compared_word_by_word(self, truth, tmp_path):
        import rasterio

        sources = write(tmp_path / "sources.tif", np.choose(np.array(MASK) % 254, [0, 2]), nodata=255)
        with rasterio.open(sources, "r+") as file:
            file.update_tags(CLOUDSIEVE_KIND="sources", CLOUDSIEVE_SOURCES='["a", " My  Fmask.tif"]')
        masked = assess(sources, reference=truth, mapping="a=0, my fmask.tif=1")
        assert masked["compared_pixels"] == assess(sources, reference=truth)["compared_pixels"]
        assert masked["iou"] == assess(sources, reference=truth)["iou"] > 0

    def test_a_name_that_no_viewer_can_show_is_written_so_that_it_can(self, truth, tmp_path):
        mask = write(tmp_path / "a\x01b.tif", MASK)
        assess(mask, reference=truth, html=str(tmp_path / "r.html"))
        report = (tmp_path / "r.html").read_text(encoding="utf-8")
        assert "a\\x01b.tif" in report
        assert "\x01" not in report

    @pytest.mark.parametrize("more", [{}, {"tolerance_m": 20}, {"errors": "errors.tif"}])
    def test_cancel_ends_it_whatever_is_asked_for(self, tmp_path, more):
        high = write(tmp_path / "high.tif", np.zeros((3000, 4), np.uint8))  # several strips
        outputs = {"html": str(tmp_path / "r.html"), "table": str(tmp_path / "t.csv")}
        outputs.update({key: str(tmp_path / name) for key, name in more.items() if key == "errors"})
        monitor = Recorder(cancel_when=lambda told: any(told.fractions))
        with pytest.raises(CancelledError):
            assess(high, monitor, reference=high, **{**more, **outputs})
        assert [path.name for path in tmp_path.iterdir()] == ["high.tif"]
        assert not [thread.name for thread in threading.enumerate() if "cloudsieve" in thread.name]
        assert max(monitor.fractions) < 1

    def test_another_grid_is_read_by_nearest_neighbour_and_said(self, truth, tmp_path):
        coarse = write(tmp_path / "coarse.tif", [[0, 1], [0, 0]], pixel_m=20, nodata=255)
        monitor = Recorder()

        assess(coarse, monitor, reference=truth)

        assert "coarse.tif has another grid (2 x 2 px of 20 x 20) than truth.tif (4 x 3 px" in monitor.warnings[0]

    def test_where_a_class_is_missing_the_reason_is_said_and_no_number_made_up(self, mask, tmp_path):
        clear = write(tmp_path / "clear.tif", np.zeros((3, 4)))
        monitor = Recorder()

        result = assess(mask, monitor, reference=clear, html=str(tmp_path / "r.html"))

        assert np.isnan(result["producers_accuracy"])
        assert result.to_dict()["producers_accuracy"] is None
        assert "mask.tif: The reference has no masked." in monitor.warnings
        assert "nan" not in (tmp_path / "r.html").read_text(encoding="utf-8").lower()


def test_hand_painted_shadows_are_counted_as_by_hand(real_data, tmp_path):
    """Sen2Cor's shadows (SCL class 3) against painted ones, where no cloud is."""
    import rasterio

    folder = real_data("13_labels_shadow_alberta") / "2020-07-05"
    scl, (red, green, blue) = read(folder / "SCL.tif"), read(folder / "shadowBaseline.tif")[:3]
    painted = (red == 0) & (green == 255) & (blue == 0)
    truth = np.where(np.isin(scl, (8, 9)), 255, painted).astype(np.uint8)
    with rasterio.open(folder / "SCL.tif") as file:
        grid = {"crs": file.crs, "transform": file.transform}
    reference = write(tmp_path / "painted.tif", truth, nodata=255, **grid)
    others = ", ".join(f"{value}=0" for value in range(12) if value != 3)

    result = assess(str(folder / "SCL.tif"), reference=reference, mapping=f"3=1, {others}")

    hits = ((scl == 3) & (truth == 1)).sum()
    assert result["users_accuracy"] == pytest.approx(hits / ((scl == 3) & (truth != 255)).sum())
    assert result["producers_accuracy"] == pytest.approx(hits / (truth == 1).sum())
    assert result["compared_pixels"] == (truth != 255).sum()


class TestAssessAtPoints:
    POINTS = [
        (0, 0, "clear"),
        (0, 2, "clear"),
        (1, 1, "cloud"),
        (1, 3, "Thin Cloud"),
        (2, 0, "shadow"),
        (2, 3, "cloud"),
    ]

    def test_labels_of_the_form_need_no_mapping(self, mask, tmp_path, strips):
        result = assess(mask, labels=labels(tmp_path / "l.gpkg", self.POINTS))

        # The last point lies on NoData.
        assert result["compared_pixels"] == 5
        assert result["overall_accuracy"] == pytest.approx(3 / 5)

    def test_the_mapping_decides_what_thin_cloud_is(self, mask, tmp_path):
        path = labels(tmp_path / "l.gpkg", self.POINTS)

        result = assess(mask, labels=path, mapping="cloud=1, thin cloud=0, shadow=0, clear=0")

        assert result["users_accuracy"] == pytest.approx(1 / 3)

    def test_a_label_may_say_nodata(self, mask, tmp_path):
        points = [*self.POINTS, (1, 0, "nodata")]

        assert assess(mask, labels=labels(tmp_path / "l.gpkg", points))["compared_pixels"] == 5

    def test_points_in_another_crs_are_brought_over(self, mask, tmp_path):
        from rasterio.warp import transform

        xs, ys = transform(CRS_NAME, "EPSG:4326", *zip(*(place(row, column) for row, column, _ in self.POINTS)))
        degrees = Crs(CRS.from_epsg(4326).to_wkt(), "EPSG", 4326)
        fields = {"class": (str, [label for *_, label in self.POINTS])}
        write_points(tmp_path / "l.gpkg", "labels", list(zip(xs, ys)), fields, degrees)

        assert assess(mask, labels=str(tmp_path / "l.gpkg"))["overall_accuracy"] == pytest.approx(3 / 5)

    def test_a_stratified_sample_stands_for_the_whole_area(self, mask, tmp_path):
        points = [(0, 0, "clear"), (0, 1, "cloud"), (0, 2, "cloud"), (0, 3, "cloud")]
        sizes = {"stratum": ["clear", "clear", "masked", "masked"], "stratum_px": [900, 900, 100, 100]}
        path = labels(tmp_path / "l.gpkg", points, **sizes, all_px=[1000] * 4)

        # Half of the clear stratum is right, and all of the masked one.
        assert assess(mask, labels=path)["overall_accuracy"] == pytest.approx(0.9 * 0.5 + 0.1)

    def test_strata_may_come_from_the_raster_that_was_sampled(self, mask, tmp_path):
        points = [(0, 0, "clear"), (0, 1, "cloud"), (0, 2, "cloud"), (0, 3, "cloud")]
        path = labels(tmp_path / "l.gpkg", points)

        # Six pixels of eleven are clear; half of their points are right.
        assert assess(mask, labels=path, strata=mask)["overall_accuracy"] == pytest.approx(6 / 11 * 0.5 + 5 / 11)

    def test_a_stratum_without_points_is_named(self, mask, tmp_path):
        path = labels(
            tmp_path / "l.gpkg", [(0, 0, "clear")], stratum=["clear"], stratum_px=[900], all_px=[1000]
        )  # fmt: skip
        monitor = Recorder()

        result = assess(mask, monitor, labels=path, html=str(tmp_path / "r.html"))

        assert 'mask.tif: Stratum "without points" has no labelled points.' in monitor.warnings
        assert np.isnan(result["overall_accuracy"])
        assert "nan" not in (tmp_path / "r.html").read_text(encoding="utf-8").lower()

    def test_what_is_left_out_is_said(self, mask, tmp_path):
        points = [(0, 0, "clear"), (0, 0.2, "clear"), (0, 3, None), (50, 50, "cloud"), (1, 1, "cloud")]
        monitor = Recorder()

        result = assess(mask, monitor, labels=labels(tmp_path / "l.gpkg", points))

        assert result["compared_pixels"] == 2
        assert monitor.warnings[:4] == [
            "1 of 5 features of l.gpkg are not labelled yet and are left out.",
            "1 points of l.gpkg repeat another one on the same pixel: left out.",
            "l.gpkg does not tell which strata its points were drawn from, so they count alike and do not stand for "
            "the whole area; if they are a stratified sample, choose the raster in STRATA.",
            "1 of 4 points of l.gpkg lie outside mask.tif.",
        ]
        assert "rest on too few samples" in monitor.warnings[-1]


class TestAssessRefuses:
    def refusal(self, kind: type[CloudSieveError], mask: Any, tmp_path: Path, **job: Any) -> str:
        outputs: dict[str, Any] = {"html": str(tmp_path / "r.html"), "table": str(tmp_path / "t.csv")}
        with pytest.raises(kind) as refused:
            assess(mask, **outputs, **job)
        assert not list(tmp_path.glob("*r.html*"))
        assert not list(tmp_path.glob("*t.csv*"))
        return str(refused.value)

    def test_another_crs(self, mask, tmp_path):
        other = write(tmp_path / "other.tif", MASK, crs="EPSG:32631")
        assert re.search("mask.tif is in EPSG:32632, but .*other.tif is in EPSG:32631; bring both to one CRS first",
                         self.refusal(InputError, mask, tmp_path, reference=other))  # fmt: skip

    def test_another_place(self, mask, tmp_path):
        far = write(tmp_path / "far.tif", MASK, shift_m=5000)
        assert "does not overlap" in self.refusal(InputError, mask, tmp_path, reference=far)

    def test_classes_that_the_mapping_lacks(self, mask, tmp_path):
        classes = write(tmp_path / "classes.tif", [[0, 3, 1, 1]] * 3)
        assert self.refusal(InputError, mask, tmp_path, reference=classes) == (
            "The class mapping does not say what the value 3 in the reference classes.tif is; "
            'add "3=1", "3=0" or "3=nodata".'
        )
        assert 'the value 0 ("class 0")' in self.refusal(InputError, mask, tmp_path, reference=classes, mapping="3=1")
        haze = labels(tmp_path / "l.gpkg", [(0, 0, "haze")])
        assert 'what the class "haze" in the labels l.gpkg is' in self.refusal(InputError, mask, tmp_path, labels=haze)

    def test_a_mapping_that_names_what_is_not_there(self, mask, truth, tmp_path):
        sentence = self.refusal(JobError, mask, tmp_path, reference=truth, mapping="smoke=1")
        assert 'names "smoke", which neither mask nor reference has' in sentence

    def test_points_that_are_all_outside(self, mask, tmp_path):
        path = labels(tmp_path / "l.gpkg", [(99, 99, "cloud")])
        assert "None of the 1 points of l.gpkg lies on mask.tif" in self.refusal(
            InputError, mask, tmp_path, labels=path
        )

    def test_points_of_one_pixel_that_disagree(self, mask, tmp_path):
        path = labels(tmp_path / "l.gpkg", [(0, 0, "clear"), (0, 0.2, "cloud")])
        sentence = self.refusal(InputError, mask, tmp_path, labels=path)
        assert 'two points on one pixel of mask.tif (500007 5299995) with the labels "clear" and "cloud"' in sentence

    def test_nothing_labelled(self, mask, tmp_path):
        path = labels(tmp_path / "l.gpkg", [(0, 0, None)])
        assert self.refusal(InputError, mask, tmp_path, labels=path) == (
            'Nothing in l.gpkg is labelled; fill its field "class" first.'
        )

    def test_another_field(self, mask, tmp_path):
        path = labels(tmp_path / "l.gpkg", [(0, 0, "clear")])
        assert self.refusal(InputError, mask, tmp_path, labels=path, class_field="kind") == (
            'l.gpkg has no field "kind"; set CLASS_FIELD to one of its fields: "fid", "class".'
        )

    def test_sizes_of_strata_that_contradict_each_other(self, mask, tmp_path):
        path = labels(
            tmp_path / "l.gpkg",
            [(0, 0, "clear"), (0, 1, "clear")],
            stratum=["a", "a"],
            stratum_px=[5, 6],
            all_px=[9, 9],
        )
        assert "contradictory sizes of strata" in self.refusal(InputError, mask, tmp_path, labels=path)

    def test_a_mask_of_another_date(self, tmp_path):
        july, august = (
            write(tmp_path / f"T32TMT_2022{month}26T102559_mask.tif", MASK, nodata=255) for month in ("07", "08")
        )
        assert "are of different acquisitions (sensed 2022-07-26 10:25 and 2022-08-26 10:25)" in self.refusal(
            InputError, july, tmp_path, reference=august
        )

    def test_an_error_raster_of_points(self, mask, tmp_path):
        path, errors = labels(tmp_path / "l.gpkg", [(0, 0, "clear")]), str(tmp_path / "e.tif")
        assert "ERRORS is a raster" in self.refusal(JobError, mask, tmp_path, labels=path, errors=errors)

    def test_a_probability(self, truth, tmp_path):
        probability = write(tmp_path / "p.tif", np.full((3, 4), 0.5), "float32")
        assert "holds float32 numbers" in self.refusal(InputError, probability, tmp_path, reference=truth)


class TestSample:
    @pytest.fixture
    def large(self, tmp_path) -> str:
        classes = np.zeros((60, 50), np.uint8)
        classes[:, 30:] = 1
        classes[:10] = 255
        return write(tmp_path / "large.tif", classes, nodata=255)

    def test_points_carry_their_stratum_and_its_size(self, large, tmp_path, strips):
        result = run(SamplePointsJob(large, str(tmp_path / "s.gpkg"), number=40), Recorder())

        layer = read_layer(result["output"])
        pixels = read(large)
        assert result.numbers == {"points": 40, "new_points": 40}
        rows = list(zip(layer.points, layer.fields["stratum"], layer.fields["stratum_px"], layer.fields["all_px"]))
        for (x, y), stratum, size, total in rows:
            value = pixels[int((TOP_M - y) / PIXEL_M), int((x - LEFT_M) / PIXEL_M)]
            assert (stratum, size, total) == (f"class {value}", int((pixels == value).sum()), 2500)
        assert set(layer.fields["class"]) == {None}

    def test_the_same_seed_gives_the_same_points(self, large, tmp_path):
        drawn = [
            read_layer(run(SamplePointsJob(large, str(tmp_path / f"{n}.gpkg"), seed=seed), Recorder())["output"]).points
            for n, seed in enumerate([1, 1, 2])
        ]
        assert drawn[0] == drawn[1] != drawn[2]

    @pytest.mark.parametrize(("allocation", "expected"), [(Allocation.EQUAL, 25), (Allocation.PROPORTIONAL, 30)])
    def test_points_are_shared_as_asked(self, large, tmp_path, allocation, expected):
        job = SamplePointsJob(large, str(tmp_path / "s.gpkg"), allocation, number=50)
        assert read_layer(run(job, Recorder())["output"]).fields["stratum"].count("class 0") == expected

    def test_labels_stay_where_points_are_added(self, large, tmp_path):
        first = run(SamplePointsJob(large, str(tmp_path / "a.gpkg"), number=10), Recorder())["output"]
        with sqlite3.connect(first) as database:
            database.execute("UPDATE sample SET class = 'cloud', comment = 'sure' WHERE fid <= 3")
        database.close()

        more = run(SamplePointsJob(large, str(tmp_path / "b.gpkg"), number=30, seed=5, existing=first), Recorder())

        before, after = read_layer(first), read_layer(more["output"])
        assert after.points[:10] == before.points
        assert after.fields["class"] == ["cloud"] * 3 + [None] * 27
        assert after.fields["comment"] == ["sure"] * 3 + [None] * 27

    def test_points_of_another_raster_are_not_kept(self, large, mask, tmp_path):
        first = run(SamplePointsJob(mask, str(tmp_path / "a.gpkg"), number=4), Recorder())["output"]
        with pytest.raises(InputError, match=r"a\.gpkg in EXISTING were not drawn from large\.tif, or were moved"):
            run(SamplePointsJob(large, str(tmp_path / "b.gpkg"), existing=first), Recorder())

    def test_too_little_room_is_said(self, mask, tmp_path):
        monitor = Recorder()
        run(SamplePointsJob(mask, str(tmp_path / "s.gpkg"), number=8, min_distance_m=25), monitor)
        assert any("has room for only" in warning for warning in monitor.warnings)

    def test_an_output_that_is_open_elsewhere_is_refused(self, mask, tmp_path):
        (tmp_path / "s.gpkg-wal").touch()
        with pytest.raises(OutputError, match=r"s\.gpkg is open in another program"):
            run(SamplePointsJob(mask, str(tmp_path / "s.gpkg")), Recorder())

    def test_nodata_everywhere_is_refused(self, tmp_path):
        empty = write(tmp_path / "empty.tif", [[255, 255]])
        with pytest.raises(InputError, match="is NoData everywhere"):
            run(SamplePointsJob(empty, str(tmp_path / "s.gpkg")), Recorder())
        assert not list(tmp_path.glob("*s.gpkg*"))


class TestTune:
    PROBABILITY = [[0.1, 0.2, 0.6, 0.9], [0.3, 0.7, 0.8, 0.95]]
    CLOUD = [[0, 0, 1, 1], [0, 0, 1, 1]]

    @pytest.fixture
    def probability(self, tmp_path) -> str:
        return write(tmp_path / "p.tif", self.PROBABILITY, "float32")

    @pytest.fixture
    def cloud(self, tmp_path) -> str:
        return write(tmp_path / "cloud.tif", self.CLOUD)

    def test_the_best_threshold(self, probability, cloud, strips):
        result = run(TuneProbabilityJob(probability, reference=cloud), Recorder())

        # Above 0.3 to 0.599 all four clouds are found and one clear pixel is lost; the middle of these is returned.
        assert result["threshold"] == pytest.approx(0.449, abs=0.001)
        assert result["reached"] == pytest.approx(8 / 9)
        assert result["compared_pixels"] == 8

    @pytest.mark.parametrize(
        ("aim", "percent", "low", "high"), [(Aim.FIND_CLOUD, 75, 0.7, 0.8), (Aim.KEEP_CLEAR, 0, 0.7, 0.701)]
    )
    def test_aims_with_a_share(self, probability, cloud, aim, percent, low, high):
        result = run(TuneProbabilityJob(probability, reference=cloud, aim=aim, aim_value=percent), Recorder())

        assert low <= result["threshold"] < high

    def test_points_with_strata_weigh_what_they_stand_for(self, probability, tmp_path):
        points = [(0, 0, "clear"), (1, 1, "clear"), (0, 2, "cloud"), (0, 3, "cloud")]
        few = {"stratum": ["a", "b", "c", "c"], "stratum_px": [1, 1, 100, 100], "all_px": [102] * 4}
        many = {"stratum": ["a", "b", "c", "c"], "stratum_px": [1, 900, 100, 100], "all_px": [1001] * 4}
        thresholds = [
            run(TuneProbabilityJob(probability, labels=labels(tmp_path / f"{n}.gpkg", points, **strata)), Recorder())
            for n, strata in enumerate([few, many])
        ]
        # A clear pixel at 0.7 that stands for one is worth losing, one that stands for 900 is not.
        assert thresholds[0]["threshold"] < 0.6
        assert thresholds[1]["threshold"] >= 0.7

    def test_report_and_curves(self, probability, cloud, tmp_path):
        outputs = {"html": str(tmp_path / "r.html"), "table": str(tmp_path / "t.csv")}
        result = run(TuneProbabilityJob(probability, reference=cloud, **outputs), Recorder())

        assert result.outputs == outputs
        assert "nan" not in (tmp_path / "r.html").read_text(encoding="utf-8").lower()
        assert len((tmp_path / "t.csv").read_text().splitlines()) == 1002

    def test_the_best_growth_is_found_with_the_threshold(self, tmp_path, strips):
        """The probability knows the middle of each cloud alone, and the truth reaches a pixel further."""
        seen = np.full((7, 9), 0.2, np.float32)
        seen[2, 2] = seen[4, 6] = 0.9
        truth = np.zeros((7, 9), np.uint8)
        for row, column in ((2, 2), (4, 6)):
            truth[row - 1 : row + 2, column] = truth[row, column - 1 : column + 2] = 1
        job = TuneProbabilityJob(
            write(tmp_path / "p.tif", seen, "float32"),
            reference=write(tmp_path / "t.tif", truth),
            distances="20, 0 10",
            html=str(tmp_path / "r.html"),
            table=str(tmp_path / "t.csv"),
        )
        monitor = Recorder()
        result = run(job, monitor)
        assert (result["distance"], result["reached"]) == (10, 1)
        assert 0.2 <= result["threshold"] < 0.9
        assert any("grown by 10 m: F1 1.000" in line for line in monitor.remarks)
        assert "Best threshold after each growth" in (tmp_path / "r.html").read_text(encoding="utf-8")
        rows = csv.DictReader((tmp_path / "t.csv").read_text().splitlines())
        assert {row["distance_m"] for row in rows} == {"0.0", "10.0", "20.0"}

        ungrown = run(dataclasses.replace(job, distances="0", html=None, table=None), Recorder())
        assert ungrown["reached"] < 1

    def test_points_find_the_growth_too(self, tmp_path):
        probability = write(tmp_path / "p.tif", [[0.1, 0.9, 0.1, 0.1]], "float32")
        points = labels(tmp_path / "l.gpkg", [(0, 0, "cloud"), (0, 1, "cloud"), (0, 2, "cloud"), (0, 3, "clear")])
        result = run(TuneProbabilityJob(probability, labels=points, distances="0, 10"), Recorder())
        assert (result["distance"], result["reached"]) == (10, 1)

    def test_the_tag_tells_the_encoding(self, cloud, tmp_path):
        import rasterio

        percent = write(tmp_path / "percent.tif", np.rint(np.array(self.PROBABILITY) * 100))
        with rasterio.open(percent, "r+") as file:
            file.update_tags(CLOUDSIEVE_ENCODING="percent")
        tagged = run(TuneProbabilityJob(percent, reference=cloud), Recorder())
        told = run(TuneProbabilityJob(percent, reference=cloud, encoding=Encoding.PERCENT), Recorder())
        assert tagged["reached"] == told["reached"] == pytest.approx(8 / 9)

    def test_a_reference_without_cloud_is_refused(self, probability, tmp_path):
        clear = write(tmp_path / "clear.tif", np.zeros((2, 4)))
        with pytest.raises(InputError, match=r"The reference clear\.tif has no cloud where p\.tif is known"):
            run(TuneProbabilityJob(probability, reference=clear), Recorder())

    def test_more_than_two_classes_are_refused(self, probability, cloud):
        with pytest.raises(JobError, match="MAPPING tells more than two classes apart, but a threshold two"):
            run(TuneProbabilityJob(probability, reference=cloud, mapping="1=2, 0=0"), Recorder())

    def test_what_no_threshold_reaches_is_said(self, cloud, tmp_path):
        blind = write(tmp_path / "blind.tif", np.zeros((2, 4)), "float32")
        monitor = Recorder()
        result = run(TuneProbabilityJob(blind, reference=cloud, aim=Aim.FIND_CLOUD, aim_value=90), monitor)
        assert np.isnan(result["threshold"])
        assert "No threshold finds 90.0% of the cloud" in monitor.warnings[-1]


def test_a_job_file_takes_the_keys_of_the_dialog():
    text = '{"job": "assessmask", "masks": ["m.tif"], "reference": "r.tif", "tolerance": 40, "html": "r.html"}'
    assert from_json(text) == AssessMaskJob(("m.tif",), reference="r.tif", tolerance_m=40.0, html="r.html")
    text = '{"job": "samplepoints", "input": "m.tif", "output": "s.gpkg", "min_distance": 100, "allocation": "equal"}'
    assert from_json(text) == SamplePointsJob("m.tif", "s.gpkg", min_distance_m=100.0)


@pytest.mark.parametrize(
    ("build", "sentence"),
    [
        (lambda: AssessMaskJob(("m",)), "either a reference raster or labels"),
        (lambda: AssessMaskJob(("m",), reference="r", labels="l"), "either a reference raster or labels"),
        (lambda: AssessMaskJob((), reference="r"), "MASKS is empty"),
        (lambda: AssessMaskJob(tuple("abcdefghi"), reference="r"), "room for 8 masks, not 9"),
        (lambda: AssessMaskJob(("m",), reference="r", strata="s"), "STRATA belongs to labelled points"),
        (lambda: AssessMaskJob(("m",), reference="r", tolerance_m=-1), "TOLERANCE is -1"),
        (lambda: AssessMaskJob(("m",), reference="r", tolerance_m=5001), "TOLERANCE is 5001; expected 0 to 5000"),
        (lambda: AssessMaskJob(("m",), labels="l", class_field=""), "CLASS_FIELD is empty"),
        (lambda: SamplePointsJob("i", "o", number=0), "NUMBER is 0"),
        (lambda: SamplePointsJob("i", "o", min_distance_m=float("nan")), "MIN_DISTANCE is nan"),
        (lambda: TuneProbabilityJob("p", reference="r", aim=Aim.KEEP_CLEAR), "AIM as chosen needs AIM_VALUE"),
        (lambda: TuneProbabilityJob("p", reference="r", distances="0, wide"), 'DISTANCES is "0, wide"; write metres'),
        (lambda: TuneProbabilityJob("p", reference="r", distances=" "), 'DISTANCES is " "; write metres'),
        (lambda: TuneProbabilityJob("p", reference="r", distances="-1, 20"), 'DISTANCES is "-1, 20"; write metres'),
        (lambda: TuneProbabilityJob("p", reference="r", distances="0 nan"), 'DISTANCES is "0 nan"; write metres'),
        (lambda: TuneProbabilityJob("p", reference="r", distances="1 2 3 4 5 6 7 8 9"), "choose at most 8"),
        (lambda: TuneProbabilityJob("p", reference="r", aim_value=101), "AIM_VALUE is 101; expected 0 to 100"),
    ],
)
def test_contradictions_are_told_on_construction(build, sentence):
    with pytest.raises(JobError, match=sentence):
        build()
