"""Which part of which polygon can be seen on which date."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import numpy as np
import pytest
import rasterio
from cloudsieve.core.errors import InputError, JobError
from cloudsieve.core.geopackage import Crs, read_layer
from cloudsieve.core.jobs import UsableShareJob
from cloudsieve.core.run import run
from cloudsieve.tests.core.rasters import CRS_NAME, LEFT_M, TOP_M, Recorder
from cloudsieve.tests.core.zones import read_table, ring_of, write_fields, write_mask, write_rings
from rasterio.crs import CRS
from rasterio.warp import transform

MASK = [[0, 0, 1, 1], [0, 255, 1, 1]]
SHARES = ("valid", "clear", "masked", "cloud", "shadow", "unknown")


@pytest.fixture
def fields(tmp_path):
    """Two fields: the left half of the mask, and one pixel between two of them."""
    return write_fields(tmp_path / "fields.gpkg", (0, 0, 2, 2), (1.5, 0, 2.5, 1), name=["west", "middle"])


def test_a_row_for_each_polygon_and_date(fields, tmp_path):
    masks = [
        write_mask(tmp_path / "b.tif", np.ones((2, 4)), "2023-07-12"),
        write_mask(tmp_path / "a.tif", MASK, "2023-07-02"),
    ]

    run(UsableShareJob(fields, str(tmp_path / "t.csv"), id_field="name", masks=tuple(masks), min_usable=0.75))

    rows = read_table(str(tmp_path / "t.csv"))
    assert [(row["polygon"], row["date"], row["time"], row["mask"]) for row in rows] == [
        ("west", "2023-07-02", "10:30:00", "a.tif"),
        ("west", "2023-07-12", "10:30:00", "b.tif"),
        ("middle", "2023-07-02", "10:30:00", "a.tif"),
        ("middle", "2023-07-12", "10:30:00", "b.tif"),
    ]
    assert [[row[name] for name in SHARES] for row in rows] == [
        ["0.75", "0.75", "0.0", "", "", "0.25"],
        ["1.0", "0.0", "1.0", "", "", "0.0"],
        ["1.0", "0.5", "0.5", "", "", "0.0"],
        ["1.0", "0.0", "1.0", "", "", "0.0"],
    ]
    assert [(row["pixels"], row["usable"]) for row in rows] == [("4.0", "1"), ("4.0", "0"), ("1.0", "0"), ("1.0", "0")]


def test_sources_tell_cloud_and_shadow_apart(fields, tmp_path):
    # 1 cloud, 2 shadow, 3 both: a cloud in the shadow of another.
    sources = write_mask(
        tmp_path / "s.tif",
        [[1, 2, 0, 0], [3, 0, 0, 0]],
        "2023-07-02",
        "sources",
        CLOUDSIEVE_SOURCES='["s2cloudless", "Cloud shadow"]',
    )

    run(UsableShareJob(fields, str(tmp_path / "t.csv"), masks=(sources,)))

    west = read_table(str(tmp_path / "t.csv"))[0]
    assert [west[name] for name in SHARES] == ["1.0", "0.25", "0.75", "0.5", "0.25", "0.0"]


def test_the_polygons_come_back_with_their_usable_dates(fields, tmp_path):
    days = {"2023-06-02": 1, "2023-06-12": 0, "2023-06-17": 0, "2023-07-02": 1}
    for day, value in days.items():
        write_mask(tmp_path / f"{day}.tif", np.full((2, 4), value), day)

    run(UsableShareJob(fields, str(tmp_path / "t.csv"), folder=str(tmp_path), output=str(tmp_path / "o.gpkg")))

    layer = read_layer(str(tmp_path / "o.gpkg"))
    told = {name: values[0] for name, values in layer.fields.items() if name != "fid"}
    assert told == {
        "name": "west",
        "dates": 4,
        "usable_dates": 2,
        "first_usable": "2023-06-12",
        "last_usable": "2023-06-17",
        "longest_gap_d": 15,
    }
    assert layer.polygons[0]["coordinates"] == [ring_of((0, 0, 2, 2))]
    assert (layer.authority, layer.code) == ("EPSG", 32632)


def test_scenes_of_one_day_are_kept_apart_unless_they_are_to_be_one(fields, tmp_path):
    morning = write_mask(tmp_path / "m.tif", np.ones((2, 4)), "2023-07-02")
    later = write_mask(tmp_path / "n.tif", np.zeros((2, 4)), "2023-07-02")
    table = str(tmp_path / "t.csv")

    run(UsableShareJob(fields, table, masks=(morning, later)))
    assert [row["mask"] for row in read_table(table)] == ["m.tif", "n.tif"] * 2

    run(UsableShareJob(fields, table, masks=(morning, later), merge=True))
    assert [row["mask"] for row in read_table(table)] == ["n.tif"] * 2


def test_polygons_in_degrees_are_brought_to_the_mask(tmp_path):
    longitudes, latitudes = transform(CRS_NAME, "EPSG:4326", *zip(*ring_of((0.5, 0, 2, 2))))
    degrees = Crs(CRS.from_epsg(4326).to_wkt(), "EPSG", 4326)
    field = write_rings(tmp_path / "degrees.gpkg", list(zip(longitudes, latitudes)), crs=degrees)

    run(UsableShareJob(field, str(tmp_path / "t.csv"), masks=(write_mask(tmp_path / "m.tif", MASK, "2023-07-02"),)))

    row = read_table(str(tmp_path / "t.csv"))[0]
    assert float(row["pixels"]) == pytest.approx(3, abs=1e-6)
    assert float(row["clear"]) == pytest.approx(2 / 3, abs=1e-6)


def test_a_table_may_be_a_geopackage(fields, tmp_path):
    run(UsableShareJob(fields, str(tmp_path / "t.gpkg"), masks=(write_mask(tmp_path / "m.tif", MASK, "2023-07-02"),)))

    with closing(sqlite3.connect(tmp_path / "t.gpkg")) as database:
        assert database.execute("SELECT polygon, date, clear, usable FROM 'table'").fetchall() == [
            (1, "2023-07-02", 0.75, 0),
            (2, "2023-07-02", 0.5, 0),
        ]


def test_parts_beyond_the_mask_are_unknown(tmp_path):
    fields = write_fields(tmp_path / "f.gpkg", (-2, 0, 2, 1), (50, 50, 51, 51))

    run(UsableShareJob(fields, str(tmp_path / "t.csv"), masks=(write_mask(tmp_path / "m.tif", MASK, "2023-07-02"),)))

    half, none = read_table(str(tmp_path / "t.csv"))
    assert (half["valid"], half["unknown"]) == ("0.5", "0.5")
    assert (none["valid"], none["unknown"], none["pixels"]) == ("0.0", "1.0", "1.0")


def test_masks_of_two_grids_are_each_read_on_their_own(fields, tmp_path):
    fine = write_mask(tmp_path / "fine.tif", MASK, "2023-07-02")
    coarse = write_mask(tmp_path / "coarse.tif", [[1]], "2023-07-07")
    with rasterio.open(coarse, "r+") as file:
        file.transform = rasterio.Affine(20, 0, LEFT_M, 0, -20, TOP_M)

    run(UsableShareJob(fields, str(tmp_path / "t.csv"), masks=(fine, coarse)))

    west = read_table(str(tmp_path / "t.csv"))[:2]
    assert [(row["pixels"], row["masked"]) for row in west] == [("4.0", "0.0"), ("1.0", "1.0")]


@pytest.mark.parametrize("given", [{}, {"masks": ("m.tif",), "folder": "f"}])
def test_masks_come_from_one_place(given):
    with pytest.raises(JobError, match="Give either MASKS or FOLDER"):
        UsableShareJob("f.gpkg", "t.csv", **given)


def test_nothing_is_written_after_an_error(fields, tmp_path):
    good = write_mask(tmp_path / "m.tif", MASK, "2023-07-02")
    other = write_mask(tmp_path / "n.tif", MASK, "2023-07-07", CLOUDSIEVE_TILE="T32TMT")
    third = write_mask(tmp_path / "o.tif", MASK, "2023-07-12", CLOUDSIEVE_TILE="T32TNT")

    with pytest.raises(InputError, match="take one tile at a time"):
        run(UsableShareJob(fields, str(tmp_path / "t.csv"), masks=(good, other, third)), Recorder())

    assert not list(tmp_path.glob("*t.csv*"))


def test_a_mask_and_its_sources_tell_together(fields, tmp_path):
    """The mask is grown beyond what its sources flag: all of it is masked, the shadow is what only a shadow flags."""
    mask = write_mask(tmp_path / "m.tif", [[1, 1, 0, 0], [1, 255, 0, 0]], "2023-07-02")
    sources = write_mask(
        tmp_path / "s.tif",
        [[1, 2, 0, 0], [0, 2, 0, 0]],
        "2023-07-02",
        "sources",
        CLOUDSIEVE_SOURCES='["s2cloudless", "Cloud shadow"]',
    )

    for given in ((mask, sources), (sources, mask)):
        result = run(UsableShareJob(fields, str(tmp_path / "t.csv"), masks=given))
        rows = read_table(str(tmp_path / "t.csv"))
        assert [row["mask"] for row in rows] == ["m.tif", "m.tif"]
        assert [rows[0][name] for name in SHARES] == ["0.75", "0.0", "0.75", "0.5", "0.25", "0.25"]
        assert result["dates"] == 1


def test_sources_of_another_date_tell_by_themselves(fields, tmp_path):
    mask = write_mask(tmp_path / "m.tif", MASK, "2023-07-02")
    sources = write_mask(
        tmp_path / "s.tif", np.ones((2, 4)), "2023-07-12", "sources", CLOUDSIEVE_SOURCES='["s2cloudless"]'
    )

    run(UsableShareJob(fields, str(tmp_path / "t.csv"), masks=(mask, sources)))

    assert [row["mask"] for row in read_table(str(tmp_path / "t.csv"))] == ["m.tif", "s.tif"] * 2


def test_other_rasters_in_the_folder_are_passed_over(fields, tmp_path):
    (tmp_path / "masks").mkdir()
    write_mask(tmp_path / "masks" / "m.tif", MASK, "2023-07-02")
    for kind in ("probability", "classes", "shadow-probability", "height"):
        write_mask(tmp_path / "masks" / f"{kind}.tif", MASK, "2023-07-02", kind)

    monitor = Recorder()
    run(UsableShareJob(fields, str(tmp_path / "t.csv"), folder=str(tmp_path / "masks")), monitor)

    assert len(read_table(str(tmp_path / "t.csv"))) == 2
    assert sum("is no mask: passed over" in remark for remark in monitor.remarks) == 4
