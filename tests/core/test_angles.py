"""The angles of sun and satellite: read from a tile's metadata, averaged as directions, or typed by hand."""

from __future__ import annotations

import zipfile
from pathlib import Path

import numpy as np
import pytest
from cloudsieve.core.errors import InputError, JobError
from cloudsieve.core.product import Product, open_bands, open_product
from cloudsieve.core.product.angles import AngleGrid, Angles, find_angles, override_angles
from cloudsieve.core.product.metadata import read_tile_metadata

NAN = float("nan")
LEFT, TOP = 399960.0, 4693200.0


def read_angles(file, band):
    """Return the angles of a band in the metadata of a tile."""
    return find_angles(Product(str(file), tile_metadata=read_tile_metadata(file)), band)


def values(*rows: tuple[float, ...]) -> str:
    lines = "".join(f"<VALUES>{' '.join(map(str, row))}</VALUES>" for row in rows)
    return f"<COL_STEP unit='m'>5000</COL_STEP><ROW_STEP unit='m'>5000</ROW_STEP><Values_List>{lines}</Values_List>"


def grid(name: str, zenith: list[tuple[float, ...]], azimuth: list[tuple[float, ...]], attributes: str = "") -> str:
    return f"<{name} {attributes}><Zenith>{values(*zenith)}</Zenith><Azimuth>{values(*azimuth)}</Azimuth></{name}>"


def sun_grid(zenith: float = 30, azimuth: float = 150) -> str:
    return grid("Sun_Angles_Grid", [(zenith, zenith)] * 2, [(azimuth, azimuth)] * 2)


def detector(number: int, zenith: list[tuple[float, ...]], azimuth: list[tuple[float, ...]], band_id: int = 8) -> str:
    return grid("Viewing_Incidence_Angles_Grids", zenith, azimuth, f'bandId="{band_id}" detectorId="{number}"')


def mean(name: str, zenith: float, azimuth: float, attributes: str = "") -> str:
    angles = f"<ZENITH_ANGLE>{zenith}</ZENITH_ANGLE><AZIMUTH_ANGLE>{azimuth}</AZIMUTH_ANGLE>"
    return f"<{name} {attributes}>{angles}</{name}>"


def tile_xml(folder: Path, *angles: str, name: str = "MTD_TL.xml") -> Path:
    path = folder / name
    corner = f'<Geoposition resolution="10"><ULX>{LEFT}</ULX><ULY>{TOP}</ULY></Geoposition>'
    path.write_text(
        '<n1:Level-1C_Tile_ID xmlns:n1="https://psd-14.sentinel2.eo.esa.int/PSD/Tile.xsd"><n1:Geometric_Info>'
        f"{corner}<Tile_Angles>{''.join(angles)}</Tile_Angles></n1:Geometric_Info></n1:Level-1C_Tile_ID>"
    )
    return path


class TestDetectors:
    def test_each_place_has_the_angles_of_the_detector_that_saw_it(self, tmp_path):
        file = tile_xml(
            tmp_path,
            sun_grid(),
            detector(1, [(4, NAN), (4, NAN)], [(100, NAN), (100, NAN)]),
            detector(2, [(NAN, 6), (NAN, 6)], [(NAN, 280), (NAN, 280)]),
            detector(2, [(50, 50)] * 2, [(0, 0)] * 2, band_id=1),
        )
        view = read_angles(file, "B8A").view
        np.testing.assert_allclose(view.zenith_deg, [[4, 6], [4, 6]])
        np.testing.assert_allclose(view.azimuth_deg, [[100, 280], [100, 280]])
        assert (view.left, view.top, view.column_step_m, view.row_step_m) == (LEFT, TOP, 5000, 5000)

    def test_where_several_saw_it_their_directions_are_averaged_not_their_azimuths(self, tmp_path):
        file = tile_xml(
            tmp_path,
            sun_grid(),
            detector(1, [(5, 5), (5, 5)], [(350, 350), (350, 350)]),
            detector(2, [(5, 5), (5, 5)], [(20, 20), (20, 20)]),
        )
        view = read_angles(file, "B8A").view
        np.testing.assert_allclose(view.azimuth_deg, 5)
        # Two unit vectors 30 degrees apart have a mean of length cos(15 degrees).
        np.testing.assert_allclose(np.tan(np.radians(view.zenith_deg)), np.tan(np.radians(5)) * np.cos(np.radians(15)))

    def test_a_place_that_none_saw_is_taken_from_the_nearest(self, tmp_path):
        zenith = [(NAN, 7, NAN, NAN, 9)] * 2
        file = tile_xml(tmp_path, sun_grid(), detector(3, zenith, [(10, 10, NAN, 10, 10)] * 2))
        np.testing.assert_allclose(read_angles(file, "B8A").view.zenith_deg, [[7, 7, 7, 9, 9]] * 2)

    @pytest.mark.parametrize("grids", ["", detector(1, [(NAN, NAN)], [(NAN, NAN)])])
    def test_without_a_grid_the_mean_of_the_band_stands_for_it(self, tmp_path, grids):
        means = (mean("Mean_Viewing_Incidence_Angle", z, a, f'bandId="{i}"') for i, z, a in ((7, 3, 9), (8, 4, 110)))
        angles = read_angles(tile_xml(tmp_path, mean("Mean_Sun_Angle", 40, 160), grids, *means), "B8A")
        assert (angles.sun.zenith_deg.item(), angles.sun.azimuth_deg.item()) == (40, 160)
        assert (angles.view.zenith_deg.item(), angles.view.azimuth_deg.item()) == (4, 110)

    def test_without_any_viewing_angle_the_satellite_is_overhead_and_a_warning_says_so(self, tmp_path):
        angles = read_angles(tile_xml(tmp_path, sun_grid(45, 90)), "B8A")
        assert angles.view is None
        np.testing.assert_allclose(angles.displacement(LEFT, TOP), (-1, 0), atol=1e-12)
        (warning,) = angles.warnings
        assert "taken to be overhead" in warning


class TestDisplacement:
    """Metres east and north, per metre of height, from where a cloud appears to its shadow."""

    @pytest.mark.parametrize(
        ("sun", "view", "east", "north"),
        [
            ((45, 180), (0, 0), 0, 1),  # sun in the south: the shadow lies in the north
            ((45, 90), (0, 0), -1, 0),
            ((45, 180), (45, 180), 0, 0),  # seen from the sun, every shadow hides behind its cloud
            ((45, 180), (45, 90), 1, 1),  # seen from the east a cloud appears too far west of what is below it
            ((30, 150), (10, 290), -0.454368, 0.560307),
        ],
    )
    def test_by_hand(self, sun, view, east, north):
        angles = override_angles(None, *sun, *view)
        np.testing.assert_allclose(angles.displacement(0.0, 0.0), (east, north), atol=1e-6)

    def test_is_interpolated_between_the_nodes_and_held_beyond_them(self):
        zenith = np.degrees(np.arctan([[0.2, 0.4], [0.6, 0.8]]))
        angles = Angles(AngleGrid(zenith, np.full((2, 2), 270.0), LEFT, TOP))
        x = LEFT + np.array([0, 5000, 2500, 2500, -9e9])
        y = TOP - np.array([0, 0, 0, 2500, 9e9])
        east, north = angles.displacement(x, y)
        np.testing.assert_allclose(east, [0.2, 0.4, 0.3, 0.5, 0.6])
        np.testing.assert_allclose(north, 0, atol=1e-12)

    def test_across_north_it_does_not_turn_through_south(self):
        angles = Angles(AngleGrid(np.full((1, 2), 45.0), np.array([[350.0, 10.0]]), LEFT, TOP))
        east, north = angles.displacement(LEFT + 2500, TOP)
        np.testing.assert_allclose((east, north), (0, -np.cos(np.radians(10))), atol=1e-12)


class TestTypedByHand:
    def test_they_take_the_place_of_the_product_s(self, tmp_path):
        product = read_angles(tile_xml(tmp_path, sun_grid(30, 150), mean("Mean_Sun_Angle", 1, 1)), "B8A")
        angles = override_angles(product, sun_zenith_deg=50, view_zenith_deg=5, view_azimuth_deg=100)
        assert (angles.sun.zenith_deg == 50).all()
        assert (angles.sun.azimuth_deg == 150).all()
        assert angles.view.zenith_deg.item() == 5
        assert override_angles(product).sun is product.sun

    @pytest.mark.parametrize(
        ("typed", "told"),
        [
            ({}, "SUN_ZENITH and SUN_AZIMUTH"),
            ({"sun_zenith_deg": 30}, "SUN_ZENITH is set without SUN_AZIMUTH"),
            ({"sun_zenith_deg": 30, "sun_azimuth_deg": 9, "view_azimuth_deg": 9}, "VIEW_AZIMUTH is set without VIEW_Z"),
            ({"sun_zenith_deg": 90, "sun_azimuth_deg": 9}, "SUN_ZENITH is 90 degrees; expected 0 to below 90"),
            ({"sun_zenith_deg": -1, "sun_azimuth_deg": 9}, "SUN_ZENITH is -1"),
            ({"sun_zenith_deg": 30, "sun_azimuth_deg": 361}, "SUN_AZIMUTH is 361 degrees; expected 0 to 360"),
            ({"sun_zenith_deg": NAN, "sun_azimuth_deg": 9}, "SUN_ZENITH is nan"),
        ],
    )
    def test_what_cannot_be_is_refused(self, typed, told):
        with pytest.raises(JobError, match=told):
            override_angles(None, **typed)

    @pytest.mark.parametrize(("zenith_deg", "warns"), [(79.9, False), (80.1, True)])
    def test_a_low_sun_is_warned_of(self, zenith_deg, warns):
        warnings = override_angles(None, zenith_deg, 180, 0, 0).warnings
        assert [("above the horizon" in warning) for warning in warnings] == [True] * warns


class TestFiles:
    @pytest.mark.parametrize(
        "name", ["MTD_TL.xml", "metadata.xml", "S2A_OPER_MTD_L1C_TL_EPA__20160605T113933_A000734_T33TWM.xml"]
    )
    def test_every_name_of_the_tile_s_metadata(self, tmp_path, name):
        (tmp_path / "B8A.jp2").touch()
        tile_xml(tmp_path, sun_grid(30, 150), name=name)
        for product in (open_product(str(tmp_path)), open_bands([str(tmp_path / "B8A.jp2")])):
            np.testing.assert_allclose(find_angles(product, "B8A").sun.zenith_deg, 30)

    def test_inside_a_zip(self, tmp_path):
        file = tile_xml(tmp_path, sun_grid(30, 150))
        with zipfile.ZipFile(tmp_path / "tile.zip", "w") as archive:
            archive.write(file, "MTD_TL.xml")
            archive.writestr("B8A.jp2", "")
        np.testing.assert_allclose(find_angles(open_product(str(tmp_path / "tile.zip")), "B8A").sun.zenith_deg, 30)

    def test_without_metadata(self, tmp_path):
        (tmp_path / "B8A.jp2").touch()
        with pytest.raises(InputError, match=r"no metadata of its tile \(MTD_TL.xml\).*set SUN_ZENITH"):
            find_angles(open_product(str(tmp_path)), "B8A")

    @pytest.mark.parametrize(
        ("angles", "told"),
        [
            ("", "no angles of the sun"),
            (mean("Mean_Sun_Angle", NAN, NAN), "no angles of the sun"),
            (mean("Mean_Sun_Angle", 30, 40).replace("AZIMUTH", "AZIMUT"), "without one zenith and one azimuth"),
            (mean("Mean_Sun_Angle", 30, 400), "AZIMUTH_ANGLE is .400.; expected -360 to 360"),
            (sun_grid(95, 10), "angles out of range"),
            (sun_grid().replace("30 30", "30 x"), "no table of numbers"),
            (sun_grid().replace("30 30", "30", 1), "no table of numbers"),
            (sun_grid().replace("Azimuth", "Azimut"), "without matching zenith and azimuth"),
            (sun_grid().replace("5000", "0"), "COL_STEP of 0 m"),
            ("<Sun_Angles_Grid><Zenith/><Azimuth/></Sun_Angles_Grid>", "empty angle grid"),
            (sun_grid() + detector(1, [(1, 1)], [(1, 1)]) + detector(2, [(1,)], [(1,)]), "different sizes"),
        ],
    )
    def test_what_is_broken_is_named(self, tmp_path, angles, told):
        with pytest.raises(InputError, match=told):
            read_angles(tile_xml(tmp_path, angles), "B8A")


@pytest.mark.parametrize(
    ("scene", "sun", "corner"),
    [
        ("03_s2l1c_safe_T31TDH_assembled", (59.52, 28.98), (399960, 4693200)),
        ("04_s2l1c_safe_T31TDH_N0500_derived_offset", (59.52, 28.98), (399960, 4693200)),
        ("05_s2l1c_safe_T56JMM_swathedge", (59.52, 28.98), (399960, 6700000)),
        ("06_s2l2a_safe_T29UNU_N0400", (57.82, 172.84), (499980, 5900040)),
        ("07_s2l2a_safe_T22HBD_N0214_complete", (32.37, 64.95), (199980, 5900020)),
    ],
)
def test_real_products(real_data, scene, sun, corner):
    (product,) = real_data(scene).glob("*.SAFE")
    angles = find_angles(open_product(str(product)), "B8A")
    for angle_grid in (angles.sun, angles.view):
        assert angle_grid.zenith_deg.shape == (23, 23)
        assert (angle_grid.left, angle_grid.top) == corner
    # The means of the grid and those that the product tells.
    assert angles.sun.mean_zenith_deg == pytest.approx(sun[0], abs=0.01)
    assert angles.sun.azimuth_deg.mean() == pytest.approx(sun[1], abs=0.05)
    # Sentinel-2 looks at most 12 degrees aside, and its angles change by little within 5 km of a detector.
    assert angles.view.zenith_deg.max() < 13
    assert np.abs(np.diff(angles.view.zenith_deg, axis=0)).max() < 1
    assert angles.warnings == ()
