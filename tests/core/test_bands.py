"""The band table and the bands that file names announce."""

from __future__ import annotations

import pytest
from cloudsieve.core.tables.bands import BAND_NAMES, BANDS, band_in_name


def test_bands_stand_in_the_documented_order():
    assert " ".join(BAND_NAMES) == "B01 B02 B03 B04 B05 B06 B07 B08 B8A B09 B10 B11 B12"


def test_band_id_is_the_place_in_the_order():
    assert [band.band_id for band in BANDS] == list(range(13))


def test_native_resolutions():
    by_resolution = {m: [b.name for b in BANDS if b.resolution_m == m] for m in (10, 20, 60)}
    assert by_resolution == {
        10: ["B02", "B03", "B04", "B08"],
        20: ["B05", "B06", "B07", "B8A", "B11", "B12"],
        60: ["B01", "B09", "B10"],
    }


@pytest.mark.parametrize(
    ("stem", "band"),
    [
        ("B01", "B01"),
        ("B1", "B01"),
        ("b8a", "B8A"),
        ("B8", "B08"),
        ("B12", "B12"),
        ("T33TVL_20150820T100728_B8A", "B8A"),
        ("T29UNU_20221005T115411_B02_10m", "B02"),
        ("S2A_OPER_MSI_L1C_TL_EPA__20160605T113933_A000477_T31TDH_B09", "B09"),
        ("HLS.S30.T13RCN.2021235T173911.v2.0.B8A", "B8A"),
        ("2020-05-01_Sentinel-2_L1C_B10_(Raw)", "B10"),
        ("coastal", "B01"),
        ("red", "B04"),
        ("rededge1", "B05"),
        ("nir", "B08"),
        ("nir08", "B8A"),
        ("nir09", "B09"),
        ("S2B_31TDH_20200101_0_L1C_cirrus", "B10"),
        ("scene-SWIR16", "B11"),
        ("swir22_20m", "B12"),
    ],
)
def test_name_announces_its_band(stem, band):
    assert band_in_name(stem) == band


@pytest.mark.parametrize("band", BANDS, ids=lambda band: band.name)
def test_every_band_is_known_by_its_name_and_its_asset(band):
    assert band_in_name(f"T31TDH_20150726T105026_{band.name}") == band.name
    assert band_in_name(band.asset) == band.name


@pytest.mark.parametrize(
    "stem",
    [
        "",
        "T31TDH_20150726T105026_TCI",
        "S2B_MSIL1C_20230712T102559",
        "B00",
        "B13",
        "MSK_QUALIT_B02",
        "MSK_CLASSI_B00",
        "B02_B03_B04",
        "infrared",
        "T32B02_scene",
        "blue_marble",
    ],
)
def test_name_announces_no_band(stem):
    assert band_in_name(stem) is None
