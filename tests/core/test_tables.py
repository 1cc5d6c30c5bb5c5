"""The class tables are frozen where models store them, complete, and free of heavy imports."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from cloudsieve.core.errors import JobError
from cloudsieve.core.jobs import DEFAULT_CATEGORIES, MAX_SOURCES, SclPreset
from cloudsieve.core.tables import (
    CATEGORIES,
    MASK_CLASSES,
    PROBABILITY_STOPS,
    SCHEME_IDS,
    SCHEMES,
    SCL_CLASSES,
    SCL_PRESET_CLASSES,
    SOURCE_COLOURS,
    BitField,
    Kind,
    category_of,
    find_scheme,
    parse_bits,
    parse_values,
    shadow_values,
    sources_legend,
)
from hypothesis import given, settings
from hypothesis import strategies as st

ROOT = Path(__file__).resolve().parents[2]

WITH_TABLE = [scheme for scheme in SCHEMES if scheme.kind is not Kind.CUSTOM]


class TestFrozenOrder:
    def test_categories_are_the_options_of_the_dialog(self):
        assert [category.id for category in CATEGORIES] == ["cloud", "cirrus", "shadow", "snow", "water", "adjacent"]

    def test_schemes_keep_their_numbers_and_new_ones_come_last(self):
        released = (
            "fmask",
            "python-fmask",
            "hls-fmask",
            "landsat-qa-pixel",
            "landsat-c1-pixel-qa",
            "landsat-c1-bqa",
            "qa60",
            "msk-classi",
            "maja-clm-theia",
            "maja-clm-native",
            "maja-mg2",
            "idepix",
            "sentinelhub-clm",
            "cloudsen12",
            "kappamask",
            "kappamask-png",
            "custom",
        )
        assert SCHEME_IDS[: len(released)] == released


@pytest.mark.parametrize("scheme", WITH_TABLE, ids=lambda scheme: scheme.id)
class TestEveryScheme:
    def test_masks_something_by_default(self, scheme):
        assert set(DEFAULT_CATEGORIES) & set(scheme.categories)

    def test_uses_no_number_or_bit_twice(self, scheme):
        values = [entry.value for entry in scheme.values]
        bits = [bit for field in scheme.bits for bit in range(field.shift, field.shift + field.width)]
        assert len(set(values)) == len(values)
        assert len(set(bits)) == len(bits)

    def test_stays_within_its_numbers(self, scheme):
        assert all(0 <= entry.value <= scheme.max_value for entry in scheme.values)
        assert scheme.kind is Kind.BANDS or scheme.defined_bits <= scheme.max_value

    def test_uses_known_categories(self, scheme):
        for entry in (*scheme.values, *scheme.bits):
            assert category_of(entry.category).label


class TestSelection:
    qa_pixel = find_scheme("landsat-qa-pixel")

    def test_flags_decide_without_confidence(self):
        assert [field.shift for field in self.qa_pixel.selected_bits(["cloud", "shadow"])] == [3, 4]

    def test_confidence_replaces_the_flag(self):
        fields = self.qa_pixel.selected_bits(["cloud", "water"], "medium")
        assert [(field.shift, field.level) for field in fields] == [(7, 1), (8, 2)]

    def test_a_category_without_flag_is_read_at_high_confidence(self):
        fields = find_scheme("landsat-c1-bqa").selected_bits(["cloud", "shadow"])
        assert [(field.shift, field.level) for field in fields] == [(4, 1), (7, 3)]

    def test_categories_that_the_scheme_does_not_know_are_passed_over(self):
        assert find_scheme("fmask").selected_values(DEFAULT_CATEGORIES) == (2, 4)

    @pytest.mark.parametrize(
        ("scheme", "categories", "confidence", "message"),
        [
            ("qa60", ["water"], None, "QA60 has none of the classes water; select some of cloud, cirrus"),
            ("qa60", ["fog"], None, "CLASSES holds fog; expected some of cloud, cirrus"),
            ("hls-fmask", ["cloud"], "high", "HLS Fmask .* grades no confidence"),
            ("landsat-qa-pixel", ["cloud"], "sure", 'CONFIDENCE is "sure"; expected one of low, medium, high'),
        ],
    )
    def test_impossible_selections_are_named(self, scheme, categories, confidence, message):
        with pytest.raises(JobError, match=message):
            find_scheme(scheme).selected_bits(categories, confidence)

    def test_an_unknown_scheme_is_named(self):
        with pytest.raises(JobError, match='SCHEME is "fmask6"; expected one of fmask, python-fmask'):
            find_scheme("fmask6")


class TestScl:
    def test_twelve_classes_in_order(self):
        assert [scl.value for scl in SCL_CLASSES] == list(range(12))

    def test_presets(self):
        assert SCL_PRESET_CLASSES == {
            SclPreset.CLOUD_AND_SHADOW: (1, 3, 8, 9, 10),
            SclPreset.CAUTIOUS: (1, 2, 3, 7, 8, 9, 10),
            SclPreset.CLOUD_SHADOW_AND_SNOW: (1, 3, 8, 9, 10, 11),
        }


class TestLegends:
    def test_clear_and_improbable_are_see_through(self):
        assert MASK_CLASSES[0] == (0, "Clear", (255, 255, 255, 0))
        assert PROBABILITY_STOPS[0].colour[3] == 0

    def test_probability_runs_from_0_to_1(self):
        stops = [stop.value for stop in PROBABILITY_STOPS]
        assert stops == sorted(stops)
        assert (stops[0], stops[-1]) == (0, 1)

    def test_sources_are_named_with_every_combination(self):
        labels = [(entry.value, entry.label) for entry in sources_legend(["A", "B"])]
        assert labels == [(0, "Clear"), (1, "A"), (2, "B"), (3, "A + B")]

    def test_what_shadows_alone_flag_is_shadow(self):
        assert shadow_values(["s2cloudless", "Cloud shadow"]) == (0b10,)
        assert shadow_values(["SCL", "Cloud shadow", "Deep network", "Deep network, shadow"]) == (
            0b0010,
            0b1000,
            0b1010,
        )
        assert shadow_values(["s2cloudless", "Fmask"]) == ()

    def test_there_is_a_colour_for_every_source(self):
        assert len(set(SOURCE_COLOURS)) >= MAX_SOURCES
        assert sources_legend("ABCDEFG"[:MAX_SOURCES])[-1].value < 255


class TestCustomSyntax:
    @pytest.mark.parametrize(
        ("text", "ranges"),
        [
            ("2, 4, 8-10", ((2, 2), (4, 4), (8, 10))),
            (" 7 ;9 - 11,", ((7, 7), (9, 11))),
            ("-9999, -3--1", ((-9999, -9999), (-3, -1))),
            ("", ()),
        ],
    )
    def test_values(self, text, ranges):
        assert parse_values(text) == ranges

    @pytest.mark.parametrize(
        ("text", "fields"),
        [
            ("1, 3", (BitField(1, "1"), BitField(3, "3"))),
            ("8-9>=2", (BitField(8, "8-9>=2", width=2, level=2),)),
            (
                "8-9 = 2; 4==0",
                (BitField(8, "8-9 = 2", width=2, level=2, exact=True), BitField(4, "4==0", level=0, exact=True)),
            ),
            ("6-7", (BitField(6, "6-7", width=2),)),
            ("", ()),
        ],
    )
    def test_bits(self, text, fields):
        assert parse_bits(text) == fields

    @pytest.mark.parametrize("text", ["cloud", "2..4", "2-", "1.5", "2 4"])
    def test_what_is_no_value_is_quoted(self, text):
        with pytest.raises(JobError, match=f'VALUES holds "{text}"; expected whole numbers'):
            parse_values(text)

    @pytest.mark.parametrize("parse", [parse_values, parse_bits])
    @pytest.mark.parametrize(
        "text",
        [
            "٣",
            "²",
            "１-２",
            "1\0",
            "\ud800",
            "9" * 400,
            "9" * 100_000,
            "1-" + "9" * 400,
            "-" + "9" * 17,
            "0-1-2",
            "1e3",
        ],
        ids=lambda text: ascii(text)[:12],
    )
    def test_what_no_raster_holds_is_refused_in_one_printable_sentence(self, parse, text):
        with pytest.raises(JobError, match=r"^(VALUES|BITS) holds .*; expected .*") as refusal:
            parse(text)
        assert str(refusal.value).isprintable()
        assert len(str(refusal.value)) < 500

    @settings(max_examples=300)
    @given(st.text(st.sampled_from("0123456789-,;>= ²٣\0\n\ud800x")) | st.text())
    def test_any_text_is_read_or_refused_in_a_printable_sentence(self, text):
        refusals = []
        for parse in (parse_values, parse_bits):
            try:
                parse(text)
            except JobError as refusal:
                refusals.append(str(refusal))
        assert all(refusal.isprintable() for refusal in refusals)

    @pytest.mark.parametrize("text", ["8-9>=" + "9" * 400, "8-9=" + "9" * 100_000])
    def test_a_bit_test_with_hundreds_of_digits_is_refused(self, text):
        with pytest.raises(JobError, match="which no pixel passes: these bits count to 3 only"):
            parse_bits(text)

    @pytest.mark.parametrize(("parse", "key"), [(parse_values, "VALUES"), (parse_bits, "BITS")])
    def test_a_list_without_end_is_refused(self, parse, key):
        assert len(parse(",".join(["1"] * 1000))) == 1000
        with pytest.raises(JobError, match=rf"{key} lists 100000 items; expected at most 1000"):
            parse(",".join(["1"] * 100_000))

    def test_the_largest_numbers_that_every_raster_holds_exactly(self):
        assert parse_values(f"-{2**53}-{2**53}") == ((-(2**53), 2**53),)

    def test_a_range_that_runs_backwards_is_quoted(self):
        with pytest.raises(JobError, match='VALUES holds the range "10-8", which runs backwards'):
            parse_values("2, 10-8")

    @pytest.mark.parametrize(
        ("text", "message"),
        [
            ("b3", 'BITS holds "b3"; expected bits and tests'),
            ("8-9<2", 'BITS holds "8-9<2"; expected bits and tests'),
            ("32", "expected bits from 0 to 31"),
            ("9-8", "the lower one first"),
            ("8-9>=4", "which no pixel passes: these bits count to 3 only"),
            ("8-9>=0", "which every pixel passes"),
        ],
    )
    def test_what_is_no_bit_test_is_quoted(self, text, message):
        with pytest.raises(JobError, match=message):
            parse_bits(text)


def test_tables_load_without_numpy():
    code = "import sys; from core.tables import SCHEMES; sys.exit('numpy' in sys.modules or 'rasterio' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0


def test_the_documentation_is_up_to_date():
    check = [sys.executable, ROOT / "scripts" / "make_qa_docs.py", "--check"]
    done = subprocess.run(check, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
