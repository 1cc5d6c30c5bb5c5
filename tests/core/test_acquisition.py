"""Two rasters go together unless tile, time, orbit or satellite say otherwise; what nobody tells never contradicts."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest
from cloudsieve.core.acquisition import (
    Acquisition,
    acquisition_of_name,
    acquisition_of_path,
    acquisition_of_tags,
    find_contradiction,
    find_difference,
)
from cloudsieve.core.product import open_bands, open_product
from hypothesis import given
from hypothesis import strategies as st

TIME = "2022-07-26T10:50:26Z"
NAMES = {
    "S2A_MSIL1C_20220726T105026_N0400_R051_T31TDH_20220726T105856.SAFE": Acquisition("T31TDH", TIME, 51, "S2A"),
    "S2A_MSIL2A_20220726T105026_N0400_R051_T31TDH_20220726T144800.zip": Acquisition("T31TDH", TIME, 51, "S2A"),
    # The first time is when the file was made, years later perhaps.
    "S2A_OPER_PRD_MSIL1C_PDMC_20160605T133923_R051_V20150726T105026_20150726T105026.SAFE": Acquisition(
        None, "2015-07-26T10:50:26Z", 51, "S2A"
    ),
    "S2A_OPER_PRD_MSIL1C_PDMC_20160605T1339_R051.SAFE": Acquisition(),
    "S2A_OPER_MSI_L1C_TL_EPA__20160605T113933_A000477_T31TDH_B01.jp2": Acquisition("T31TDH", satellite="S2A"),
    "S2A_USER_SCL_L2A_TL_EPA__20160605T113933_A000477_T31TDH_20m.jp2": Acquisition("T31TDH", satellite="S2A"),
    "L1C_T31TDH_A000477_20220726T105026": Acquisition("T31TDH", TIME),
    "T31TDH_20220726T105026_B8A.jp2": Acquisition("T31TDH", TIME),
    "T31TDH_20220726T105026_SCL_20m.jp2": Acquisition("T31TDH", TIME),
    "L2A_T31TDH_20220726T105026_SCL_20m.jp2": Acquisition("T31TDH", TIME),
    "S2A_T31TDH_20220726T105026_L2A": Acquisition("T31TDH", TIME, satellite="S2A"),
    "S2B_31TDH_20220726_0_L2A": Acquisition("T31TDH", "2022-07-26", satellite="S2B"),
    "S2A_T53JQJ_20201031_N02.09.fmask.img": Acquisition("T53JQJ", "2020-10-31", satellite="S2A"),
    "HLS.S30.T13RCN.2024128T173909.v2.0.Fmask.tif": Acquisition("T13RCN", "2024-05-07T17:39:09Z"),
    "SENTINEL2A_20220726-105026-457_L2A_T31TDH_C_V2-2_CLM_R1.tif": Acquisition("T31TDH", TIME, satellite="S2A"),
    "20220726T105026_20220726T105856_T31TDH": Acquisition("T31TDH", TIME),
    "S2A2A_20190723_022_Barbellino_SCL_10.tif": Acquisition(None, "2019-07-23", 22, "S2A"),
    "s2a2a_20190723_022_32TNR_SCL_10.tif": Acquisition("T32TNR", "2019-07-23", 22, "S2A"),
    "LC08_L2SP_034032_20200714_20200912_02_T1_QA_PIXEL.TIF": Acquisition("034032", "2020-07-14", satellite="LC08"),
    "LE07_L1TP_034032_20200714_20200809_01_RT_BQA.TIF": Acquisition("034032", "2020-07-14", satellite="LE07"),
    "mask.tif": Acquisition(),
    "B02.jp2": Acquisition(),
    "T31TDH_99999999T999999_B02.jp2": Acquisition("T31TDH"),
    "T３１TDH_20220726T105026_B02.jp2": Acquisition(),
    "": Acquisition(),
}  # fmt: skip


@pytest.mark.parametrize(("name", "acquisition"), NAMES.items(), ids=NAMES)
def test_names_tell(name, acquisition):
    assert acquisition_of_name(name) == acquisition


class TestPaths:
    @pytest.mark.parametrize("file", ["SCL.tif", "R20m/SCL.jp2", "B02.jp2", "QI_DATA/MSK_CLDPRB_20m.jp2"])
    def test_files_of_a_product_without_a_name_of_their_own_have_that_of_their_folder(self, file):
        told = acquisition_of_path(f"/data/S2B_31TDH_20220726_0_L2A/{file}")
        assert told == Acquisition("T31TDH", "2022-07-26", satellite="S2B")

    def test_inside_an_archive(self):
        archive = "/vsizip/{/d/S2A_MSIL1C_20220726T105026_N0400_R051_T31TDH_20220726T105856.zip}/B02.jp2"
        assert acquisition_of_path(archive) == Acquisition("T31TDH", TIME, 51, "S2A")

    def test_the_nearest_name_tells_all(self):
        path = "/S2A_MSIL1C_20220726T105026_N0400_R051_T31TDH_20220726T105856.SAFE/S2B_31TDJ_20200101_0_L2A_SCL.tif"
        assert acquisition_of_path(path) == Acquisition("T31TDJ", "2020-01-01", satellite="S2B")

    def test_a_raster_of_the_user_may_lie_anywhere(self):
        assert acquisition_of_path("/data/S2B_31TDH_20220726_0_L2A/mask.tif") == Acquisition()


class TestTags:
    def test_come_back(self):
        acquisition = Acquisition("T31TDH", TIME, 51, "S2A")
        assert acquisition_of_tags(acquisition.tags()) == acquisition
        assert Acquisition().tags() == {}

    def test_the_name_of_the_product_tells_the_rest(self):
        tags = {
            "CLOUDSIEVE_PRODUCT": "S2A_MSIL1C_20220726T105026_N0400_R051_T31TDH_20220726T105856.SAFE",
            "CLOUDSIEVE_SENSING_TIME": "2022-07-26T10:58:56.000Z",
        }
        assert acquisition_of_tags(tags) == Acquisition("T31TDH", "2022-07-26T10:58:56.000Z", 51, "S2A")

    @pytest.mark.parametrize("orbit", ["", "²", "-1", "9" * 400])
    def test_nonsense_is_unknown(self, orbit):
        tags = {"CLOUDSIEVE_RELATIVE_ORBIT": orbit, "CLOUDSIEVE_SENSING_TIME": "yesterday"}
        assert find_difference(acquisition_of_tags(tags), Acquisition("T31TDH", TIME, 51, "S2A")) is None


FULL = Acquisition("T31TDH", TIME, 51, "S2A")


class TestDifference:
    @pytest.mark.parametrize(
        ("other", "difference"),
        [
            (Acquisition("T22HBD"), "tile T31TDH and T22HBD"),
            (Acquisition(sensing_time="2023-10-05T11:54:11Z"), "sensed 2022-07-26 10:50 and 2023-10-05 11:54"),
            (Acquisition(sensing_time="2023-10-05"), "sensed 2022-07-26 10:50 and 2023-10-05"),
            (Acquisition(sensing_time="2022-07-26T11:40:26Z"), "sensed 2022-07-26 10:50 and 2022-07-26 11:40"),
            (Acquisition(relative_orbit=94), "relative orbit 51 and 94"),
            (Acquisition(satellite="S2C"), "satellite S2A and S2C"),
            (Acquisition(sensing_time="2022-07-26T10:58:56.000Z"), None),  # the tile's own time
            (Acquisition(sensing_time="2022-07-26T10:50:26"), None),
            (Acquisition(sensing_time="2022-07-26"), None),
            (Acquisition(sensing_time="2022-13-99"), None),
            (Acquisition("T31TDH", None, 51, "S2A"), None),
            (Acquisition(), None),
        ],
    )
    def test_names_what_contradicts(self, other, difference):
        assert find_difference(FULL, other) == difference
        assert (find_difference(other, FULL) is None) == (difference is None)

    @pytest.mark.parametrize(("time", "is_apart"), [("2022-01-01T00:20:00Z", False), ("2022-01-01T00:50:00Z", True)])
    def test_a_datatake_may_run_into_the_next_day(self, time, is_apart):
        day = Acquisition(sensing_time="2021-12-31")
        assert (find_difference(day, Acquisition(sensing_time=time)) is not None) == is_apart

    @given(st.text() | st.none(), st.text() | st.none())
    def test_of_any_two_texts_is_a_phrase_or_none(self, one, other):
        find_difference(Acquisition(sensing_time=one), Acquisition(sensing_time=other))

    def test_of_several_is_that_of_the_first_two_that_contradict(self):
        named = {"a.tif": Acquisition(), "b.tif": FULL, "c.tif": Acquisition("T22HBD")}
        assert find_contradiction(named) == ("b.tif and c.tif are of different acquisitions (tile T31TDH and T22HBD)")
        assert find_contradiction({"a.tif": FULL, "b.tif": FULL, "c.tif": Acquisition()}) is None


def test_bands_of_two_dates_contradict_each_other(tmp_path):
    names = [f"T31TDH_{time}_{band}.tif" for time, band in (("20220726T105026", "B02"), ("20220805T105026", "B10"))]
    for name in names:
        (tmp_path / name).touch()
    product = open_bands([str(tmp_path / name) for name in names])
    contradiction = find_contradiction(product.acquisitions())
    assert "sensed 2022-07-26 10:50 and 2022-08-05 10:50" in contradiction
    assert find_contradiction(product.acquisitions(["B02"])) is None


def test_a_classification_alone_tells_its_acquisition(tmp_path):
    (tmp_path / "T31TDH_20220726T105026_SCL_20m.jp2").touch()
    assert open_product(str(tmp_path)).acquisition == Acquisition("T31TDH", TIME)


def test_the_names_of_bands_tell_more_than_the_folder_they_were_put_into(tmp_path):
    band = tmp_path / "S2B_MSIL1C_20200101T133229_N0214_R081_T22HBD_20200101T155500" / "T31TDH_20220726T105026_B02.tif"
    band.parent.mkdir()
    band.touch()
    assert open_bands([str(band)]).tile == "T31TDH"


REAL = {
    "03_s2l1c_safe_T31TDH_assembled": Acquisition("T31TDH", "2015-07-26T10:58:56.000Z", 51, "S2A"),
    "04_s2l1c_safe_T31TDH_N0500_derived_offset": Acquisition("T31TDH", "2015-07-26T10:58:56.000Z", 51, "S2A"),
    "05_s2l1c_safe_T56JMM_swathedge": Acquisition("T56JMM", "2018-06-29T00:02:41.461Z", 30, "S2A"),
    "06_s2l2a_safe_T29UNU_N0400": Acquisition("T29UNU", "2022-10-05T11:56:49.581767Z", 23, "S2A"),
    "07_s2l2a_safe_T22HBD_N0214_complete": Acquisition("T22HBD", "2021-01-22T13:42:49.838906Z", 81, "S2B"),
}


class TestRealProducts:
    @pytest.mark.parametrize(("folder", "acquisition"), REAL.items(), ids=REAL)
    def test_agree_with_all_their_files(self, real_data, folder, acquisition):
        (safe,) = real_data(folder).glob("*.SAFE")
        product = open_product(str(safe))
        assert product.acquisition == acquisition
        assert find_contradiction(product.acquisitions()) is None

    def test_disagree_with_each_other(self, real_data):
        products = {folder: open_product(str(next(real_data(folder).glob("*.SAFE")))) for folder in REAL}
        for one, other in itertools.combinations(products, 2):
            are_same = one.startswith("03") and other.startswith("04")
            assert (find_difference(products[one].acquisition, products[other].acquisition) is None) == are_same

    def test_fmask_of_hls_and_bands_given_one_by_one(self, real_data):
        (fmask,) = real_data("08_hls_s30_T13RCN_fmask").glob("*.Fmask.tif")
        bands = sorted(Path(real_data("01_s2l1c_eolearn_cloudy")).glob("*/bands/*.tif"))
        product = open_bands([str(path) for path in bands])
        assert find_contradiction(product.acquisitions()) is None
        assert find_difference(product.acquisition, acquisition_of_path(str(fmask))) == "tile T33TVL and T13RCN"
