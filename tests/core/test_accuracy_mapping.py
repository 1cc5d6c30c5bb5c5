"""The mapping of classes: what is read, what is refused and with which sentence."""

from __future__ import annotations

import contextlib

import numpy as np
import pytest
from cloudsieve.core.accuracy.mapping import bind_mapping, bind_mask, check_names, class_names, parse_mapping
from cloudsieve.core.errors import InputError, JobError
from hypothesis import given
from hypothesis import strategies as st

TEXT = "cloud=1, thin cloud=1, shadow=1, clear=0"
LEGEND = {0: "Clear", 1: "Cloud", 2: "Thin  cloud", 3: "Shadow"}


def test_names_and_values_on_the_left_codes_on_the_right():
    assert parse_mapping(TEXT) == {"cloud": 1, "thin cloud": 1, "shadow": 1, "clear": 0}
    assert parse_mapping(" 3 = 1;Thin  Cloud=NoData\n snow = 255 ") == {3: 1, "thin cloud": 255, "snow": 255}
    assert parse_mapping("a = b=1") == {"a = b": 1}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("cloud", 'has "cloud", which is no pair'),
        ("cloud=1, =0", 'has "=0", which is no pair'),
        ("cloud=10", "can only be 0"),
        ("cloud=", "can only be 0"),
        ("cloud=1, Cloud=0", 'two entries for "Cloud"'),
        ("3=1, 3.0=1", 'two entries for "3.0"'),
        ("300=1", "classes are 0 to 255"),
        (" , ", "is empty"),
    ],
)
def test_what_is_no_mapping_is_refused_in_one_sentence(text, message):
    with pytest.raises(JobError, match=message) as refusal:
        parse_mapping(text)
    assert str(refusal.value).endswith(".")
    assert "\n" not in str(refusal.value)


@given(st.text())
def test_any_text_is_read_or_refused(text):
    with contextlib.suppress(JobError):
        assert parse_mapping(text)


def test_a_class_raster_is_encoded_by_its_names():
    mapping = bind_mapping(parse_mapping(TEXT), "the reference", LEGEND)
    assert mapping.encode(np.array([[0, 1, 2], [3, 255, 0]], np.uint8)).tolist() == [[0, 1, 1], [1, 255, 0]]
    assert mapping.encode(np.array([0, 1], np.uint8)).dtype == np.uint8


def test_a_raster_without_names_keeps_0_and_1_unless_the_mapping_says_otherwise():
    mapping = bind_mapping(parse_mapping("2=1, 1=nodata"), "the reference")
    assert mapping.encode(np.array([0, 1, 2, 255], np.uint8)).tolist() == [0, 255, 1, 255]
    assert bind_mask("the mask").encode(np.array([0, 1, 255], np.uint8)).tolist() == [0, 1, 255]


def test_labels_are_encoded_by_name_or_value_and_empty_ones_are_not_labelled():
    mapping = bind_mapping(parse_mapping("thin cloud=1, 0=0, 4=1"), "the layer points")
    assert mapping.encode_labels(["Thin cloud", 0, "4", None, "", float("nan"), 255]).tolist() == [
        1,
        0,
        1,
        255,
        255,
        255,
        255,
    ]
    assert bind_mask("the layer points").encode_labels(["masked", "clear", 1, 0.0]).tolist() == [1, 0, 1, 0]
    with pytest.raises(InputError, match='what the class "snow" in the layer points is; add "snow=1"'):
        mapping.encode_labels(["snow"])


def test_a_class_that_the_mapping_lacks_is_refused_where_it_occurs():
    mapping = bind_mapping(parse_mapping("cloud=1, clear=0"), "the reference ref.tif", LEGEND)
    assert mapping.encode(np.array([1], np.uint8)).tolist() == [1]
    with pytest.raises(InputError, match=r'the value 3 \("Shadow"\) in the reference ref.tif is; add "Shadow=1"'):
        mapping.encode(np.array([3], np.uint8))
    with pytest.raises(InputError, match=r'the value 9 in the mask is; add "9=1"'):
        bind_mask("the mask").encode(np.array([9], np.uint8))


def test_contradictions_and_unknown_names_are_refused():
    with pytest.raises(JobError, match='calls "Shadow" and its value 3 different things'):
        bind_mapping(parse_mapping("shadow=1, 3=0"), "the reference", LEGEND)
    check_names(parse_mapping(TEXT), LEGEND.values())
    with pytest.raises(
        JobError, match='names "haze", which neither mask nor reference has; they have "Clear", "Cloud"'
    ):
        check_names(parse_mapping("haze=1"), ["Cloud", "Clear"])


def test_codes_above_1_tell_more_classes_apart_and_have_the_names_of_their_entries():
    assert class_names({}) == class_names(parse_mapping(TEXT)) == ("clear", "masked")
    assert class_names(parse_mapping("cloud=1, thin cloud=1, shadow=2, clear=0, unsure=nodata")) == (
        "clear",
        "cloud or thin cloud",
        "shadow",
    )
    assert class_names(parse_mapping("8=3, 9=3")) == ("clear", "masked", "class 2", "value 8 or value 9")
    mapping = bind_mapping(parse_mapping("0=0, 1=2, 2=1"), "the map", {0: "class 0", 1: "class 1", 2: "class 2"})
    assert mapping.encode(np.array([0, 1, 2, 255], np.uint8)).tolist() == [0, 2, 1, 255]
    mask = bind_mask("the mask", ("clear", "cloud", "shadow"))
    assert mask.encode(np.array([0, 1, 255], np.uint8)).tolist() == [0, 1, 255]
    with pytest.raises(InputError, match="the value 2 in the mask"):
        mask.encode(np.array([2], np.uint8))
