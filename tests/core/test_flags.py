"""Every number of every scheme decodes as the producers' documents say, and wrong schemes are refused by name."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from cloudsieve.core.errors import InputError, JobError
from cloudsieve.core.qa import (
    ClassCensus,
    check_scheme,
    decode,
    decode_custom,
    decode_scl,
    fitting_schemes,
    unknown_values,
)
from cloudsieve.core.tables import CATEGORY_IDS, SCHEMES, Kind, Scheme, find_scheme
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

BYTES = np.arange(256, dtype=np.uint8)


def mask_of(masked: np.ndarray, nodata: np.ndarray) -> np.ndarray:
    return np.where(nodata, 255, masked).astype(np.uint8)


def bit(numbers: np.ndarray, *positions: int) -> np.ndarray:
    return np.logical_or.reduce([numbers >> position & 1 == 1 for position in positions])


def fields_and_pairs(width: int) -> np.ndarray:
    """0, every bit alone, every two bits together, all bits."""
    single = [1 << i for i in range(width)]
    pairs = [a | b for a, b in itertools.combinations(single, 2)]
    return np.array([0, *single, *pairs, (1 << width) - 1], dtype=np.uint16 if width <= 16 else np.int32)


VALUE_LISTS = {
    # scheme: (what each category is, what is clear and other, what is fill)
    "fmask": ({"cloud": 4, "shadow": 2, "snow": 3, "water": 1}, {0}),
    "python-fmask": ({"cloud": 2, "shadow": 3, "snow": 4, "water": 5}, {1}),
    "sentinelhub-clm": ({"cloud": 1}, {0}),
    "cloudsen12": ({"cloud": 1, "cirrus": 2, "shadow": 3}, {0}),
    "kappamask": ({"cloud": 4, "cirrus": 3, "shadow": 2}, {1}),
    "kappamask-png": ({"cloud": 255, "cirrus": 192, "shadow": 129}, {66}),
}

BYTE_BITS = {
    "hls-fmask": {"cloud": [1], "cirrus": [0], "shadow": [3], "snow": [4], "water": [5], "adjacent": [2]},
    "maja-clm-theia": {"cloud": [1, 2, 3], "cirrus": [4, 7], "shadow": [5, 6]},
    "maja-clm-native": {"cloud": [1, 4, 5], "cirrus": [6, 7], "shadow": [2, 3]},
    "maja-mg2": {"cloud": [1], "shadow": [3], "snow": [2], "water": [0]},
}
BYTE_FILL = {"hls-fmask": 255}

WORD_BITS = {
    # scheme: (bits of each category, bits without meaning)
    "landsat-qa-pixel": ({"cloud": [3], "cirrus": [2], "shadow": [4], "snow": [5], "water": [7], "adjacent": [1]}, []),
    "landsat-c1-pixel-qa": ({"cloud": [5], "shadow": [3], "snow": [4], "water": [2]}, [11, 12, 13, 14, 15]),
    "landsat-c1-bqa": ({"cloud": [4]}, [13, 14, 15]),
}


WITH_NUMBERS = [scheme for scheme in SCHEMES if scheme.kind in (Kind.VALUES, Kind.BITS)]


def meaning(number: int, scheme: Scheme, category: str) -> int:
    """What the table says of one number: 0 clear, 1 masked, 255 NoData."""
    if scheme.kind is Kind.VALUES:
        said = {entry.value: entry.category for entry in scheme.values}.get(number, "nodata")
        return 255 if said == "nodata" else int(said == category)
    held = {field: number >> field.shift & (1 << field.width) - 1 for field in scheme.bits}
    if number in scheme.nodata_values or number != sum(value << field.shift for field, value in held.items()):
        return 255
    if any(value for field, value in held.items() if field.category == "nodata"):
        return 255
    telling = [field for field in scheme.bits if field.category == category]
    flags = [field for field in telling if not field.confidence]
    return int(any(held[field] >= field.level for field in flags or telling))


class TestEveryNumber:
    @pytest.mark.parametrize("scheme", VALUE_LISTS)
    @pytest.mark.parametrize("dtype", [np.uint8, np.uint16, np.int16, np.float32])
    def test_of_a_value_list(self, scheme, dtype):
        categories, clear = VALUE_LISTS[scheme]
        for category, value in categories.items():
            expected = mask_of(value == BYTES, ~np.isin(BYTES, [*categories.values(), *clear]))
            actual = decode(BYTES.astype(dtype), find_scheme(scheme), [category])
            np.testing.assert_array_equal(actual, expected)

    @pytest.mark.parametrize("scheme", BYTE_BITS)
    @pytest.mark.parametrize("dtype", [np.uint8, np.uint16, np.int32, np.float64])
    def test_of_eight_bits(self, scheme, dtype):
        for category, positions in BYTE_BITS[scheme].items():
            expected = mask_of(bit(BYTES, *positions), BYTE_FILL.get(scheme, -1) == BYTES)
            actual = decode(BYTES.astype(dtype), find_scheme(scheme), [category])
            np.testing.assert_array_equal(actual, expected)

    @pytest.mark.parametrize("scheme", WORD_BITS)
    def test_of_sixteen_bits(self, scheme):
        numbers = fields_and_pairs(16)
        categories, undefined = WORD_BITS[scheme]
        nodata = (numbers & 1 == 1) | (numbers == 0) | (bit(numbers, *undefined) if undefined else False)
        for category, positions in categories.items():
            expected = mask_of(bit(numbers, *positions), nodata)
            np.testing.assert_array_equal(decode(numbers, find_scheme(scheme), [category]), expected)

    def test_of_qa60(self):
        numbers = fields_and_pairs(16)
        expected = mask_of(bit(numbers, 10, 11), numbers & 0xF3FF != 0)
        np.testing.assert_array_equal(decode(numbers, find_scheme("qa60"), ["cloud", "cirrus"]), expected)

    def test_of_idepix(self):
        numbers = fields_and_pairs(21)
        by_category = {
            "cloud": [1, 2, 3],
            "cirrus": [11, 12],
            "shadow": [5],
            "snow": [6],
            "water": [14, 15],
            "adjacent": [4],
        }
        for category, positions in by_category.items():
            expected = mask_of(bit(numbers, *positions), numbers & 1 == 1)
            np.testing.assert_array_equal(decode(numbers, find_scheme("idepix"), [category]), expected)

    @pytest.mark.parametrize("scheme", WITH_NUMBERS, ids=lambda scheme: scheme.id)
    def test_means_what_the_table_says_read_number_by_number(self, scheme):
        numbers = BYTES if scheme.max_value < 256 else fields_and_pairs(scheme.max_value.bit_length())
        for category in scheme.categories:
            expected = [meaning(int(number), scheme, category) for number in numbers]
            assert decode(numbers, scheme, [category]).tolist() == expected

    @pytest.mark.parametrize("scheme", [*VALUE_LISTS, *BYTE_BITS])
    def test_has_an_oracle_for_all_its_categories(self, scheme):
        table = VALUE_LISTS[scheme][0] if scheme in VALUE_LISTS else BYTE_BITS[scheme]
        assert set(table) == set(find_scheme(scheme).categories)


class TestConfidence:
    """Landsat Collection 2: 8-9 cloud, 10-11 shadow, 12-13 snow, 14-15 cirrus."""

    numbers = np.arange(1 << 16, dtype=np.uint16)
    nodata = (numbers & 1 == 1) | (numbers == 0)
    shifts = {"cloud": 8, "shadow": 10, "snow": 12, "cirrus": 14}

    @pytest.mark.parametrize(("word", "level"), [("low", 1), ("medium", 2), ("high", 3)])
    @pytest.mark.parametrize("category", shifts)
    def test_selects_by_the_two_bits_alone(self, category, word, level):
        expected = mask_of(self.numbers >> self.shifts[category] & 3 >= level, self.nodata)
        actual = decode(self.numbers, find_scheme("landsat-qa-pixel"), [category], min_confidence=word)
        np.testing.assert_array_equal(actual, expected)

    def test_leaves_water_to_its_flag(self):
        qa = np.array([1 << 7 | 1 << 8, 1 << 8], dtype=np.uint16)
        actual = decode(qa, find_scheme("landsat-qa-pixel"), ["water"], min_confidence="high")
        assert actual.tolist() == [1, 0]

    @pytest.mark.parametrize(
        ("scheme", "category", "shift"),
        [
            ("landsat-c1-bqa", "shadow", 7),
            ("landsat-c1-bqa", "snow", 9),
            ("landsat-c1-bqa", "cirrus", 11),
            ("landsat-c1-pixel-qa", "cirrus", 8),
        ],
    )
    def test_is_high_by_default_where_there_is_no_flag(self, scheme, category, shift):
        levels = np.arange(4, dtype=np.uint16) << shift | 1 << 6
        assert decode(levels, find_scheme(scheme), [category]).tolist() == [0, 0, 0, 1]

    def test_is_refused_where_the_scheme_has_none(self):
        with pytest.raises(JobError, match="Fmask 3, 4, 5 grades no confidence"):
            decode(BYTES, find_scheme("fmask"), ["cloud"], min_confidence="high")


class TestNoData:
    def test_the_table_of_values_wins_over_the_declared_value(self):
        qa = np.array([0, 4, 255], dtype=np.uint8)
        assert decode(qa, find_scheme("fmask"), ["cloud"], nodata=0).tolist() == [0, 1, 255]

    def test_cloud_255_wins_over_declared_255(self):
        qa = np.array([66, 255], dtype=np.uint8)
        assert decode(qa, find_scheme("kappamask-png"), ["cloud"], nodata=255).tolist() == [0, 1]

    def test_a_declared_value_that_is_no_class_is_nodata(self):
        qa = np.array([-9999, 4], dtype=np.int16)
        assert decode(qa, find_scheme("fmask"), ["cloud"], nodata=-9999).tolist() == [255, 1]
        assert unknown_values(qa, find_scheme("fmask"), nodata=-9999) == {}

    def test_among_bits_the_declared_value_counts(self):
        qa = np.array([0, 2, 255], dtype=np.uint8)
        assert decode(qa, find_scheme("maja-mg2"), ["cloud"], nodata=255).tolist() == [0, 1, 255]

    def test_among_bits_a_declared_0_is_no_flag(self):
        qa = np.array([0, 1 << 10], dtype=np.uint16)
        assert decode(qa, find_scheme("qa60"), ["cloud"], nodata=0).tolist() == [0, 1]

    def test_nan_and_fractions_are_unknown_never_clear(self):
        qa = np.array([0, 4, np.nan, 2.5, np.inf], dtype=np.float32)
        assert decode(qa, find_scheme("fmask"), ["cloud"], nodata=np.nan).tolist() == [0, 1, 255, 255, 255]

    @settings(deadline=None)
    @given(arrays(np.int32, 20), st.sampled_from([s for s in SCHEMES if s.kind in (Kind.VALUES, Kind.BITS)]))
    def test_what_is_not_in_the_table_is_never_clear(self, qa, scheme):
        unknown = np.isin(qa, list(unknown_values(qa, scheme)))
        assert (decode(qa, scheme, scheme.categories)[unknown] == 255).all()


@settings(deadline=None)
@given(arrays(np.uint16, (3, 4)), st.sets(st.sampled_from(CATEGORY_IDS), min_size=1))
def test_categories_add_up(qa, categories):
    scheme = find_scheme("landsat-qa-pixel")
    together = decode(qa, scheme, sorted(categories))
    one_by_one = np.max([decode(qa, scheme, [category]) for category in categories], axis=0)
    np.testing.assert_array_equal(together, one_by_one)


class TestBands:
    """MSK_CLASSI: opaque cloud, cirrus and snow, each in its band."""

    scheme = find_scheme("msk-classi")
    qa = np.array([[[0, 1, 0, 0]], [[0, 0, 1, 0]], [[0, 0, 0, 1]]], dtype=np.uint8)

    @pytest.mark.parametrize(
        ("categories", "expected"),
        [
            (["cloud"], [0, 1, 0, 0]),
            (["cirrus"], [0, 0, 1, 0]),
            (["snow"], [0, 0, 0, 1]),
            (["cloud", "snow"], [0, 1, 0, 1]),
        ],
    )
    def test_are_read_together(self, categories, expected):
        assert decode(self.qa, self.scheme, categories).tolist() == [expected]

    def test_declared_nodata_is_nodata(self):
        qa = self.qa.copy()
        qa[:, 0, 0] = 255
        assert decode(qa, self.scheme, ["cloud"], nodata=255).tolist() == [[255, 1, 0, 0]]
        census = ClassCensus(self.scheme, "MSK_CLASSI_B00.jp2", nodata=255)
        census.add(qa)
        assert census.finish() == []
        assert census.shares()[-1] == ("NoData", 25.0)

    def test_other_numbers_are_refused(self):
        with pytest.raises(InputError, match=r"MSK_CLASSI_B00.jp2 holds 7, but the bands .* hold 0 and 1"):
            ClassCensus(self.scheme, "MSK_CLASSI_B00.jp2").add(np.full((3, 1, 1), 7, dtype=np.uint8))

    def test_a_single_band_is_refused(self):
        with pytest.raises(InputError, match="has 3 bands, but 1 came"):
            decode(self.qa[0], self.scheme, ["cloud"])


class TestCustom:
    def test_values(self):
        qa = np.array([1, 2, 3, 4, 8, 9, 10, 11], dtype=np.uint8)
        assert decode_custom(qa, "2, 4, 8-10", "").tolist() == [0, 1, 0, 1, 1, 1, 1, 0]

    def test_bits(self):
        qa = np.array([0, 0b10, 0b1000, 1 << 8, 2 << 8, 3 << 8], dtype=np.uint16)
        assert decode_custom(qa, "", "1, 3, 8-9>=2").tolist() == [0, 1, 1, 0, 1, 1]
        assert decode_custom(qa, "", "8-9=2").tolist() == [0, 0, 0, 0, 1, 0]

    def test_values_or_bits(self):
        assert decode_custom(np.array([0, 1, 2, 3], dtype=np.uint8), "3", "1=0").tolist() == [1, 1, 0, 1]

    def test_declared_nodata_counts_unless_listed(self):
        qa = np.array([0, 2, 255], dtype=np.uint8)
        assert decode_custom(qa, "2", "", nodata=255).tolist() == [0, 1, 255]
        assert decode_custom(qa, "2, 255", "", nodata=255).tolist() == [0, 1, 1]

    def test_nan_and_fractions_are_nodata(self):
        qa = np.array([2, 2.5, np.nan], dtype=np.float32)
        assert decode_custom(qa, "-1, 2-3", "").tolist() == [1, 255, 255]

    def test_a_bit_that_the_raster_lacks_is_refused(self):
        with pytest.raises(JobError, match='BITS holds "9", but the raster is uint8 and has bits 0 to 7'):
            decode_custom(BYTES, "", "9")

    def test_nothing_to_mask_is_refused(self):
        with pytest.raises(JobError, match="VALUES and BITS are both empty"):
            decode_custom(BYTES, "", "")

    @settings(deadline=None)
    @given(arrays(np.uint8, 30), st.integers(0, 255), st.integers(0, 255))
    def test_a_range_is_a_range(self, qa, a, b):
        low, high = sorted((a, b))
        expected = ((qa >= low) & (qa <= high)).astype(np.uint8)
        np.testing.assert_array_equal(decode_custom(qa, f"{low}-{high}", ""), expected)


class TestScl:
    @pytest.mark.parametrize("dtype", [np.uint8, np.int16, np.float32])
    def test_every_class(self, dtype):
        mask, impossible = decode_scl(np.arange(14, dtype=dtype), (1, 3, 8, 9, 10))
        assert mask.tolist() == [255, 1, 0, 1, 0, 0, 0, 0, 1, 1, 1, 0, 255, 255]
        assert impossible == 2

    def test_no_data_cannot_be_masked(self):
        mask, impossible = decode_scl(np.array([0, 11], dtype=np.uint8), (0, 11))
        assert (mask.tolist(), impossible) == ([255, 1], 0)

    def test_declared_nodata_and_nan_are_not_impossible(self):
        mask, impossible = decode_scl(np.array([255, 4], dtype=np.uint8), (9,), nodata=255)
        assert (mask.tolist(), impossible) == ([255, 0], 0)
        mask, impossible = decode_scl(np.array([np.nan, 8.5, 9]), (9,))
        assert (mask.tolist(), impossible) == ([255, 255, 1], 1)


def histogram(*values: int) -> dict[float, int]:
    return dict.fromkeys(values, 10)


class TestWrongScheme:
    @pytest.mark.parametrize(
        ("scheme", "values", "message"),
        [
            (
                "fmask",
                [0, 1, 2, 3, 4, 5],
                "holds 5, which Fmask 3, 4, 5 never writes; its values fit python-fmask",
            ),
            ("fmask", [64, 66, 72, 130], "holds 64, 66, 72, 130, .* its values fit hls-fmask"),
            ("python-fmask", [0, 1, 4, 255], "holds 255, .* its values fit fmask"),
            ("hls-fmask", [21824, 22280], "holds 21824, 22280, .* its values fit landsat-qa-pixel"),
            (
                "landsat-qa-pixel",
                [0, 1, 2, 4, 255],
                r"is not .* QA_PIXEL: 100 % .*no cloud confidence\); .* fmask",
            ),
            ("landsat-qa-pixel", [322, 386, 352], r"clear and dilated cloud at once\); .* landsat-c1-pixel-qa"),
            ("landsat-qa-pixel", [2720, 2800, 6816], r"reserved shadow confidence\); .* landsat-c1-bqa"),
            ("landsat-c1-pixel-qa", [21824, 22280], "holds 21824, 22280, .* landsat-qa-pixel"),
            ("landsat-c1-bqa", [21824, 22280], "holds 21824, 22280, .* landsat-qa-pixel"),
            ("qa60", [0, 4, 1024], "holds 4, which Google Earth Engine QA60 never writes"),
            ("maja-clm-theia", [2, 66], r"is not MAJA CLM, Theia .* \(cloud without the summary bit 0\); .* hls-fmask"),
            ("fmask", [-5, 1 << 25], "no scheme knows all its values: check that it is a QA raster"),
        ],
    )
    def test_is_refused_and_the_right_one_named(self, scheme, values, message):
        with pytest.raises(InputError, match=message):
            check_scheme(histogram(*values), find_scheme(scheme), "x.tif")

    def test_a_telling_name_decides_between_those_that_fit(self):
        ambiguous = histogram(0, 1, 2, 3, 4)
        assert [s.id for s in fitting_schemes(ambiguous)][:2] == ["fmask", "python-fmask"]
        assert [s.id for s in fitting_schemes(ambiguous, "S2A_MSIL1C_UPL.tif")] == ["fmask"]
        assert [s.id for s in fitting_schemes(ambiguous, "T53JQJ.fmask.img")] == ["python-fmask"]

    @pytest.mark.parametrize(
        ("name", "scheme"),
        [
            ("L1C_T31TDH_A013132_20180101T104435_Fmask4.tif", "fmask"),
            ("S2A_MSIL1C_20231013T153621_UPL.tif", "fmask"),
            ("HLS.S30.T13RCN.2024128T173909.v2.0.Fmask.tif", "hls-fmask"),
            ("LC08_L2SP_008059_20191201_20200825_02_T1_QA_PIXEL.TIF", "landsat-qa-pixel"),
            ("LC08_L1TP_005004_20170410_20170414_01_T1_BQA.TIF", "landsat-c1-bqa"),
            ("LC080050042017041001T1-SC_pixel_qa.tif", "landsat-c1-pixel-qa"),
            ("20220101T105441_QA60.tif", "qa60"),
            ("MSK_CLASSI_B00.jp2", "msk-classi"),
            ("SENTINEL2A_20180101-105435-457_L2A_T31TDH_C_V2-2_CLM_R1.tif", "maja-clm-theia"),
            ("SENTINEL2A_20180101-105435-457_L2A_T31TDH_C_V2-2_MG2_R2.tif", "maja-mg2"),
        ],
    )
    def test_producers_names_are_known(self, name, scheme):
        other = find_scheme("idepix")
        named = find_scheme(scheme)
        assert any(f"named like {named.label}, but read as" in text for text in check_scheme({}, other, name))
        assert not any("named like" in text for text in check_scheme({}, named, name))


class TestSuspicions:
    @pytest.mark.parametrize(
        ("scheme", "name", "values", "nodata", "warning"),
        [
            ("hls-fmask", "x.tif", [0, 1, 3, 4, 255], None, "it holds only 0, 1, 3, 4, which looks like the classes"),
            ("hls-fmask", "x_Fmask4.tif", [0, 4, 255], None, "named like Fmask 3, 4, 5, but read as HLS Fmask"),
            ("fmask", "x.tif", [0, 1, 2, 4], 0, "it declares NoData 0, as python-fmask does"),
            ("python-fmask", "x.tif", [0, 1, 2, 4], None, "it does not declare NoData 0, as python-fmask does"),
            ("qa60", "QA60.tif", [0], None, "QA60 flags nothing at all"),
            ("fmask", "x.tif", [255], None, "it holds NoData only"),
        ],
    )
    def test_are_warnings(self, scheme, name, values, nodata, warning):
        warnings = check_scheme(histogram(*values), find_scheme(scheme), name, nodata=nodata)
        assert len(warnings) == 1
        assert warnings[0].startswith(f"{name}: {warning}")

    @pytest.mark.parametrize(
        ("scheme", "name", "values", "nodata"),
        [
            ("fmask", "x_Fmask4.tif", [0, 1, 2, 3, 4, 255], None),
            ("fmask", "x.tif", [0, 1, 4], None),
            ("fmask", "LC08_UPL.tif", [0, 1, 4], 0),
            ("python-fmask", "x.img", [0, 1, 2, 3, 4], 0),
            ("hls-fmask", "x.tif", [0, 2, 4, 8, 64, 128, 255], 255),
            ("landsat-qa-pixel", "x.tif", [1, 21824, 22280, 55052], None),
            ("landsat-c1-pixel-qa", "x.tif", [1, 66, 322, 324, 328, 352, 480], None),
            ("landsat-c1-bqa", "x.tif", [1, 2720, 2800, 2976, 6816], None),
            ("qa60", "QA60.tif", [0, 1024, 2048], 0),
        ],
    )
    def test_are_not_raised_for_what_the_producers_write(self, scheme, name, values, nodata):
        assert check_scheme(histogram(*values), find_scheme(scheme), name, nodata=nodata) == []

    def test_rare_contradictions_are_told_and_not_refused(self):
        counts = {21824: 999, 21824 | 1 << 3: 1}
        (warning,) = check_scheme(counts, find_scheme("landsat-qa-pixel"), "x.tif")
        assert warning.startswith(
            "x.tif: 0.1 % of the valid pixels contradict Landsat Collection 2 QA_PIXEL (clear and cloud"
        )


class TestCensus:
    def test_stops_at_the_first_block_with_an_unknown_number(self):
        census = ClassCensus(find_scheme("fmask"), "x.tif")
        census.add(np.array([0, 1, 2], dtype=np.uint8))
        with pytest.raises(InputError, match=r"x\.tif holds 5, .* python-fmask"):
            census.add(np.array([0, 5], dtype=np.uint8))

    def test_shares_are_of_the_valid_pixels_and_nodata_of_all(self):
        census = ClassCensus(find_scheme("cloudsen12"), "x.tif")
        census.add(np.array([0, 0, 1, 3], dtype=np.uint8))
        census.add(np.array([255, 255, 255, 255], dtype=np.uint8))
        assert census.shares() == [
            ("Clear", 50.0),
            ("Thick cloud", 25.0),
            ("Thin cloud", 0.0),
            ("Cloud shadow", 25.0),
            ("NoData", 50.0),
        ]

    def test_one_pixel_of_bits_counts_for_each_class(self):
        census = ClassCensus(find_scheme("hls-fmask"), "x.tif")
        census.add(np.array([64, 64 | 2 | 4], dtype=np.uint8))
        shares = dict(census.shares())
        assert (shares["Cloud"], shares["Adjacent to cloud or shadow"], shares["Water"]) == (50, 50, 0)

    def test_a_custom_scheme_lists_the_most_frequent_numbers(self):
        census = ClassCensus(find_scheme("custom"), "x.tif", nodata=0)
        census.add(np.array([7, 7, 7, 300, 0], dtype=np.uint16))
        assert census.shares() == [("7", 75.0), ("300", 25.0), ("NoData", 20.0)]

    def test_nan_is_nodata_in_every_block(self):
        census = ClassCensus(find_scheme("fmask"), "x.tif", nodata=float("nan"))
        census.add(np.array([np.nan, 0], dtype=np.float32))
        census.add(np.array([np.nan, 4], dtype=np.float32))
        assert census.shares()[-1] == ("NoData", 50.0)
        assert census.finish() == []

    @settings(deadline=None)
    @given(arrays(np.uint8, 40, elements=st.sampled_from([0, 1, 2, 3, 4, 255])), st.integers(1, 39))
    def test_blocks_do_not_matter(self, qa, cut):
        whole, halves = (ClassCensus(find_scheme("fmask"), "x_Fmask4.tif") for _ in range(2))
        whole.add(qa)
        halves.add(qa[:cut])
        halves.add(qa[cut:])
        assert whole.shares() == halves.shares()
        assert whole.finish() == halves.finish()

    @pytest.mark.parametrize("dtype", [np.int16, np.int32, np.float32])
    def test_the_dtype_does_not_matter(self, dtype):
        qa = np.array([0, 4, 255, 255, 7], dtype=np.uint8)
        assert unknown_values(qa, find_scheme("fmask")) == {7: 1}
        assert unknown_values(qa.astype(dtype), find_scheme("fmask")) == {7: 1}


@pytest.fixture(scope="module")
def read(real_data):
    rasterio = pytest.importorskip("rasterio")

    def read_whole(folder: str, pattern: str) -> tuple[np.ndarray, float | None, str]:
        (path,) = real_data(folder).rglob(pattern)
        with rasterio.open(path) as file:
            bands = file.read()
            return (bands if len(bands) > 1 else bands[0]), file.nodata, path.name

    return read_whole


def census_of(qa: np.ndarray, nodata: float | None, name: str, scheme: str) -> ClassCensus:
    census = ClassCensus(find_scheme(scheme), name, nodata=nodata)
    census.add(qa)
    return census


class TestRealScenes:
    hls = ("08_hls_s30_T13RCN_fmask", "*.Fmask.tif")
    landsat = ("09_landsat_c2_qa_pixel", "*_QA_PIXEL.TIF")
    salt_lake = ("10_pyfmask_T53JQJ_saltlake", "*.fmask.img")
    l2a = "06_s2l2a_safe_T29UNU_N0400"

    def test_hls(self, read):
        qa, nodata, name = read(*self.hls)
        mask = decode(qa, find_scheme("hls-fmask"), ["cloud", "shadow", "adjacent"], nodata=nodata)
        np.testing.assert_array_equal(mask, np.where(qa == 255, 255, qa & 0b1110 != 0))
        census = census_of(qa, nodata, name, "hls-fmask")
        shares = {label: round(share, 2) for label, share in census.shares()}
        assert census.finish() == []
        assert (shares["Cloud"], shares["Adjacent to cloud or shadow"], shares["Cloud shadow"]) == (8.32, 1.66, 0.56)

    def test_landsat(self, read):
        qa, nodata, name = read(*self.landsat)
        mask = decode(qa, find_scheme("landsat-qa-pixel"), ["cloud", "cirrus", "shadow"], nodata=nodata)
        np.testing.assert_array_equal(mask, np.where(qa & 1, 255, qa & 0b11100 != 0))
        confident = decode(qa, find_scheme("landsat-qa-pixel"), ["cloud"], min_confidence="medium")
        np.testing.assert_array_equal(confident, np.where(qa & 1, 255, (qa >> 8) & 3 >= 2))
        census = census_of(qa, nodata, name, "landsat-qa-pixel")
        shares = {label: round(share, 2) for label, share in census.shares()}
        assert census.finish() == []
        assert (shares["Cloud"], shares["Cirrus"], shares["Cloud shadow"]) == (81.06, 5.47, 6.21)

    def test_python_fmask(self, read):
        qa, nodata, name = read(*self.salt_lake)
        mask = decode(qa, find_scheme("python-fmask"), ["cloud", "shadow"], nodata=nodata)
        np.testing.assert_array_equal(mask, np.where(qa == 0, 255, (qa == 2) | (qa == 3)))
        assert census_of(qa, nodata, name, "python-fmask").finish() == []

    @pytest.mark.parametrize(
        ("raster", "scheme", "right"),
        [
            ("salt_lake", "fmask", "python-fmask"),
            ("salt_lake", "landsat-qa-pixel", "python-fmask"),
            ("salt_lake", "landsat-c1-pixel-qa", "python-fmask"),
            ("salt_lake", "maja-clm-theia", "python-fmask"),
            ("salt_lake", "cloudsen12", "python-fmask"),
            ("hls", "fmask", "hls-fmask"),
            ("hls", "python-fmask", "hls-fmask"),
            ("hls", "landsat-qa-pixel", "hls-fmask"),
            ("hls", "landsat-c1-bqa", "hls-fmask"),
            ("hls", "maja-clm-native", "hls-fmask"),
            ("landsat", "fmask", "landsat-qa-pixel"),
            ("landsat", "hls-fmask", "landsat-qa-pixel"),
            ("landsat", "landsat-c1-pixel-qa", "landsat-qa-pixel"),
            ("landsat", "landsat-c1-bqa", "landsat-qa-pixel"),
        ],
    )
    def test_wrong_scheme_is_refused_and_the_right_one_named(self, read, raster, scheme, right):
        qa, nodata, name = read(*getattr(self, raster))
        for shown in (name, "renamed.tif"):
            with pytest.raises(InputError, match=f"^{shown} .* fit .*{right}"):
                census_of(qa, nodata, shown, scheme).finish()

    def test_python_fmask_read_as_hls_is_suspicious(self, read):
        qa, nodata, name = read(*self.salt_lake)
        warnings = " ".join(census_of(qa, nodata, name, "hls-fmask").finish())
        assert "named like python-fmask" in warnings
        assert "looks like the classes of Fmask" in warnings

    def test_scl_at_full_resolution(self, read):
        scl, _, _ = read(self.l2a, "*_SCL_20m.jp2")
        mask, impossible = decode_scl(scl, (1, 3, 8, 9, 10))
        np.testing.assert_array_equal(mask, np.where(scl == 0, 255, np.isin(scl, (1, 3, 8, 9, 10))))
        assert impossible == 0
        assert (mask == 255).sum() == 12182447
        assert (mask == 1).sum() == 1850623 + 6805190 + 1903294 + 2024755

    def test_msk_classi(self, read):
        qa, nodata, name = read(self.l2a, "MSK_CLASSI_B00.jp2")
        mask = decode(qa, find_scheme("msk-classi"), ["cloud", "cirrus"], nodata=nodata)
        np.testing.assert_array_equal(mask, qa[0] | qa[1])
        census = census_of(qa, nodata, name, "msk-classi")
        assert census.finish() == []
        assert dict(census.shares())["Opaque cloud"] == pytest.approx(100 * 940247 / qa[0].size)

    def test_cloud_probability_is_no_class_raster(self, read):
        probability, nodata, name = read(self.l2a, "MSK_CLDPRB_60m.jp2")
        assert (probability.min(), probability.max()) == (0, 100)
        with pytest.raises(InputError, match=r"MSK_CLDPRB_60m\.jp2 holds"):
            census_of(probability, nodata, name, "fmask")


class TestNumbersThatAreNeitherClassesNorFlags:
    @pytest.mark.parametrize("dtype", [np.complex64, np.complex128])
    def test_complex_numbers_are_refused(self, dtype):
        qa = np.array([[0, 4]], dtype)
        for read in (
            lambda: decode(qa, find_scheme("fmask"), ["cloud"]),
            lambda: decode_custom(qa, "4", ""),
            lambda: decode_scl(qa, [9]),
        ):
            with pytest.raises(InputError, match=r"holds complex numbers \(complex(64|128)\), but classes"):
                read()

    @pytest.mark.parametrize("scheme", SCHEMES, ids=lambda scheme: scheme.id)
    def test_the_census_refuses_them_by_the_name_of_the_file(self, scheme):
        with pytest.raises(InputError, match=r"^qa\.tif holds complex numbers"):
            ClassCensus(scheme, "qa.tif").add(np.zeros((max(1, len(scheme.bits)), 1, 2), np.complex64))

    def test_measurements_do_not_fill_the_memory_with_their_counts(self):
        census = ClassCensus(find_scheme("custom"), "dem.tif")
        census.add(np.arange(1 << 18, dtype=np.float32))
        with pytest.raises(InputError, match=r"dem\.tif holds more than 262144 different numbers"):
            census.add(np.arange(1 << 18, dtype=np.float32) + np.float32(0.5))
