"""Which part of which polygon can be seen on which date."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import date
from pathlib import Path

import numpy as np
import pytest
import rasterio
from cloudsieve.core.errors import InputError, JobError
from cloudsieve.core.geopackage import Crs, read_layer
from cloudsieve.core.jobs import UsableShareJob
from cloudsieve.core.pipelines import usableshare
from cloudsieve.core.run import run
from cloudsieve.core.zones import Moment, summarise_usable
from cloudsieve.tests.core.rasters import CRS_NAME, LEFT_M, TOP_M, Recorder
from cloudsieve.tests.core.zones import read_table, ring_of, write_fields, write_mask, write_rings
from hypothesis import given, settings
from hypothesis import strategies as st
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


def test_how_many_polygons_are_brought_together_does_not_matter(tmp_path, monkeypatch):
    boxes = [(column, row, column + 1.5, row + 1) for row in (0, 1) for column in (0, 1, 2)]
    masks = (write_mask(tmp_path / "a.tif", MASK, "2023-07-02"), write_mask(tmp_path / "b.tif", MASK, "2023-07-12"))
    tables = []
    for rows in (usableshare._ROWS_AT_ONCE, 1, 7):  # all polygons, one, and four of six
        monkeypatch.setattr(usableshare, "_ROWS_AT_ONCE", rows)
        table = tmp_path / f"{rows}.csv"
        run(UsableShareJob(write_fields(tmp_path / f"{rows}.gpkg", *boxes), str(table), masks=masks))
        tables.append(table.read_text())

    assert tables[0].count("\n") == 1 + 6 * 2
    assert tables == [tables[0]] * 3


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


@pytest.mark.parametrize("places", [{}, {"masks": ("m.tif",), "folder": "f"}])
def test_masks_come_from_one_place(places):
    with pytest.raises(JobError, match="Give either MASKS or FOLDER"):
        UsableShareJob("f.gpkg", "t.csv", **places)


def test_nothing_is_written_after_an_error(fields, tmp_path):
    good = write_mask(tmp_path / "m.tif", MASK, "2023-07-02")
    other = write_mask(tmp_path / "n.tif", MASK, "2023-07-07", CLOUDSIEVE_TILE="T32TMT")
    third = write_mask(tmp_path / "o.tif", MASK, "2023-07-12", CLOUDSIEVE_TILE="T32TNT")

    with pytest.raises(InputError, match="take one tile at a time"):
        run(UsableShareJob(fields, str(tmp_path / "t.csv"), masks=(good, other, third)), Recorder())

    assert not list(tmp_path.glob("*t.csv*"))


def bow_tie(left_px: float, right_px: float, height_px: float) -> list[tuple[float, float]]:
    """Return a ring, 20 pixels wide, that crosses itself between its left edge and its right one, of these lengths."""
    corners = [(0, 0), (20, height_px), (20, height_px - right_px), (0, left_px)]
    return [(LEFT_M + 10 * x, TOP_M - 10 * y) for x, y in (*corners, corners[0])]


@pytest.mark.parametrize(
    "lobes_px", [(20, 20), (20, 12), (20, 4)], ids=["same area", "other area", "nearly a triangle"]
)
def test_a_large_polygon_that_crosses_itself_is_refused_and_no_table_is_left(lobes_px, tmp_path):
    fields = write_rings(tmp_path / "fields.gpkg", ring_of((0, 0, 12, 12)), bow_tie(*lobes_px, height_px=20))
    mask = write_mask(tmp_path / "a.tif", np.zeros((40, 40)), "2023-07-02")

    with pytest.raises(InputError, match=r'Polygon "2" of fields\.gpkg crosses or covers itself'):
        run(UsableShareJob(fields, str(tmp_path / "t.csv"), masks=(mask,)))

    assert not (tmp_path / "t.csv").exists()


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

    for masks in ((mask, sources), (sources, mask)):
        result = run(UsableShareJob(fields, str(tmp_path / "t.csv"), masks=masks))
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
    (tmp_path / "masks" / "gone.SAFE").symlink_to(tmp_path / "nowhere.SAFE")

    monitor = Recorder()
    run(UsableShareJob(fields, str(tmp_path / "t.csv"), folder=str(tmp_path / "masks")), monitor)

    assert len(read_table(str(tmp_path / "t.csv"))) == 2
    assert sum("is no mask: passed over" in remark for remark in monitor.remarks) == 4
    assert [warning for warning in monitor.warnings if warning.startswith("gone: ")] == monitor.warnings != []


def columns_of(path, *names):
    with closing(sqlite3.connect(path)) as database:
        return database.execute(f"SELECT {', '.join(names)} FROM polygons").fetchall()


def test_features_without_polygon_are_told_and_the_others_keep_their_numbers(tmp_path):
    fields = write_fields(tmp_path / "f.gpkg", (0, 0, 1, 1), (1, 0, 2, 1), (2, 0, 3, 1))
    with closing(sqlite3.connect(fields)) as database, database:
        database.execute("UPDATE fields SET geom = NULL WHERE fid = 2")
    mask, monitor = write_mask(tmp_path / "m.tif", MASK, "2023-07-02"), Recorder()

    run(UsableShareJob(fields, str(tmp_path / "t.csv"), masks=(mask,), output=str(tmp_path / "o.gpkg")), monitor)

    assert [row["polygon"] for row in read_table(str(tmp_path / "t.csv"))] == ["1", "3"]
    assert columns_of(tmp_path / "o.gpkg", "fid") == [(1,), (3,)]
    assert monitor.warnings == ["1 of 3 features of f.gpkg have no polygon and are left out."]


def test_the_polygons_come_back_as_they_were_with_heights_and_the_names_of_their_columns(tmp_path):
    ogr = pytest.importorskip("osgeo.ogr", reason="GDAL's own bindings are not installed")
    corners = ", ".join(f"{x} {y} 250" for x, y in ring_of((0, 0, 2, 2)))
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(tmp_path / "f.gpkg"))
    system = ogr.osr.SpatialReference()
    system.ImportFromEPSG(32632)
    options = ["GEOMETRY_NAME=outline", "FID=parcel"]
    layer = source.CreateLayer("fields", system, ogr.wkbPolygon25D, options)
    for name in ("geom", "fid"):
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON Z (({corners}))"))
    feature.SetField("geom", "a text")
    feature.SetField("fid", "another")
    layer.CreateFeature(feature)
    del feature, layer, source
    mask = write_mask(tmp_path / "m.tif", MASK, "2023-07-02")

    run(
        UsableShareJob(
            str(tmp_path / "f.gpkg"), str(tmp_path / "t.csv"), masks=(mask,), output=str(tmp_path / "o.gpkg")
        )
    )

    (came_back,) = layer = (source := ogr.Open(str(tmp_path / "o.gpkg"))).GetLayer()
    assert came_back.GetGeometryRef().ExportToIsoWkt() == f"POLYGON Z (({corners.replace(', ', ',')}))"
    assert [came_back.GetField(name) for name in ("parcel", "geom", "fid", "dates")] == [1, "a text", "another", 1]
    assert layer.GetExtent() == (LEFT_M, LEFT_M + 20, TOP_M - 20, TOP_M)
    assert source is not None


def test_a_column_of_geometries_may_not_be_called_as_a_field_of_the_output(tmp_path):
    fields = write_fields(tmp_path / "f.gpkg", (0, 0, 2, 2))
    with closing(sqlite3.connect(fields)) as database, database:
        database.execute("ALTER TABLE fields RENAME COLUMN geom TO Dates")
        database.execute("UPDATE gpkg_geometry_columns SET column_name = 'Dates'")
    mask = write_mask(tmp_path / "m.tif", MASK, "2023-07-02")

    with pytest.raises(InputError, match=r'Field "Dates" of f\.gpkg has the name of a field of the output'):
        run(UsableShareJob(fields, str(tmp_path / "t.csv"), masks=(mask,), output=str(tmp_path / "o.gpkg")))


def test_what_nobody_saw_is_never_usable(tmp_path):
    fields = write_fields(tmp_path / "f.gpkg", (0, 0, 1, 1), (2, 0, 3, 1), (50, 50, 51, 51))  # clear, masked, beyond
    mask = write_mask(tmp_path / "m.tif", MASK, "2023-07-02")

    run(UsableShareJob(fields, str(tmp_path / "t.csv"), masks=(mask,), min_usable=0))

    assert [row["usable"] for row in read_table(str(tmp_path / "t.csv"))] == ["1", "0", "0"]


def test_a_mask_that_is_given_twice_counts_once(fields, tmp_path):
    mask = write_mask(tmp_path / "m.tif", MASK, "2023-07-02")

    result = run(UsableShareJob(fields, str(tmp_path / "t.csv"), masks=(mask, mask, str(tmp_path)), min_usable=0.5))

    assert len(read_table(str(tmp_path / "t.csv"))) == 2
    assert result["usable_looks"] == 2


def test_names_of_all_kinds_come_through_the_table(tmp_path):
    names = ['Ährenfeld, "süd"\nzwei', " 日本 ", "=1+1", "1e5"]
    boxes = [(place, 0, place + 1, 1) for place in range(4)]
    fields = write_fields(tmp_path / "f.gpkg", *boxes, name=names)
    mask = write_mask(tmp_path / "m.tif", MASK, "2023-07-02")

    run(UsableShareJob(fields, str(tmp_path / "t.csv"), id_field="name", masks=(mask,)))

    assert [row["polygon"] for row in read_table(str(tmp_path / "t.csv"))] == names


@given(st.lists(st.lists(st.booleans(), min_size=3, max_size=3), min_size=1, max_size=8), st.data())
@settings(max_examples=60, deadline=None)
def test_usable_dates_are_summarised_as_polygon_by_polygon(usable, data):
    days = sorted(data.draw(st.lists(st.integers(0, 40), min_size=len(usable), max_size=len(usable))))
    moments = [Moment(f"{number}", date.fromordinal(738_000 + day).isoformat(), "") for number, day in enumerate(days)]

    found = summarise_usable(moments, np.array(usable))

    for polygon in range(3):
        seen = sorted({day for day, row in zip(days, usable) if row[polygon]})
        names = [date.fromordinal(738_000 + day).isoformat() for day in seen]
        marks = [days[0], *seen, days[-1]]
        assert found.count[polygon] == len(seen)
        assert (found.first[polygon], found.last[polygon]) == ((names[0], names[-1]) if names else (None, None))
        assert found.longest_gap_d[polygon] == max(later - one for one, later in zip(marks, marks[1:]))


def test_a_job_on_masks_alone_needs_nothing_of_products_and_servers(fields, tmp_path):
    """They take longer to import than a mask takes to be looked at."""
    mask = write_mask(tmp_path / "a.tif", MASK, "2023-07-02")
    (tmp_path / "cloudsieve").symlink_to(Path(__file__).parents[2], target_is_directory=True)
    code = (
        "import sys\n"
        "from cloudsieve.core.jobs import UsableShareJob\n"
        "from cloudsieve.core.run import run\n"
        "run(UsableShareJob(*sys.argv[1:3], masks=(sys.argv[3],)))\n"
        "print(*sys.modules)"
    )

    command = [sys.executable, "-c", code, fields, str(tmp_path / "t.csv"), mask]
    outside = {**os.environ, "PYTHONPATH": str(tmp_path)}
    finished = subprocess.run(command, capture_output=True, text=True, env=outside, check=False)
    assert finished.returncode == 0, finished.stderr
    imported = set(finished.stdout.split())
    assert "cloudsieve.core.zones" in imported
    assert not imported & {f"cloudsieve.core.{part}" for part in ("archive", "product", "remote.http", "accuracy.html")}
