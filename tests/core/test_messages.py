"""A message is its English sentence, and what a shell needs to say it in other words."""

import copy
import json
import pickle
from pathlib import Path

import numpy as np
import pytest
from cloudsieve.core.errors import CancelledError, InputError, JobError
from cloudsieve.core.jobs import Aim, Rule
from cloudsieve.core.messages import Message, Option, Parameter, either, pack, reword, series, unpack

GERMAN = {
    "{file} holds {count} {things}.": "{file} enthält {count} {things}.",
    "{MIN_VOTES} is {value:g}; {remedy}.": "{MIN_VOTES} ist {value:g}; {remedy}.",
    "choose {parameter}": "wählen Sie {parameter}",
    "{first} or {second}": "{first} oder {second}",
    "clouds": "Wolken",
}
LABELS = {"MIN_VOTES": "„Stimmen“", "RULE": "„Regel“"}
OPTIONS = {("RULE", "any"): "„Irgendeine“", ("RULE", "all"): "„Alle“", ("CLASSES", "all"): "„Sämtliche“"}


def in_german(text):
    return reword(
        text,
        lambda template: GERMAN.get(template, template),
        lambda key: LABELS.get(key, key),
        lambda key, option: OPTIONS.get((key, option), option),
    )


class TestEnglish:
    @pytest.mark.parametrize(
        ("message", "sentence"),
        [
            (Message("It is empty."), "It is empty."),
            (Message("{value:.1f} of {count}", value=0.25, count=3), "0.2 of 3"),
            (Message("set {OFFSET} to -1000"), "set OFFSET to -1000"),
            (Message("{parameter} is unset", parameter=Parameter("CLASS_FIELD")), "CLASS_FIELD is unset"),
            (Message("{file}: {what}", file=Path("a.tif"), what=Message("no {band}", band="B10")), "a.tif: no B10"),
            (Message("bands {bands}", bands=("B02", Message("none"))), "bands B02, none"),
            (Message("values {values:g}", values=[1.0, 2.5]), "values 1, 2.5"),
            (Message("{low:g} to {high}", low=np.float32(0.5), high=np.uint8(7)), "0.5 to 7"),
            (Message("{aim} in {share:.0%}", aim=Option("AIM", Aim.F1), share=0.5), "f1 in 50%"),
            (Message("set {OFFSET} to {OFFSET:-1000} or {OFFSET:none}"), "set OFFSET to -1000 or none"),
            (Message("{label} in {file}", label="a\nb\0", file=Path("\x12.tif")), "a\\nb\\x00 in \\x12.tif"),
            (Message("{error}", error=ValueError("x" * 5000)), "x" * 1000 + "..."),
            (either(["Fmask", "HLS", "QA60"]), "Fmask or HLS or QA60"),
            (series(["level 0: B02, B03", "level 1: B8A"]), "level 0: B02, B03; level 1: B8A"),
        ],
    )
    def test_a_template_is_filled(self, message, sentence):
        assert message == sentence
        assert str(message) == sentence
        assert type(str(message)) is str

    @pytest.mark.parametrize("path", ["/data/{tile}/{0}/{A-B}.tif", "{", "{}", "{{x}}", "C:\\{path}"])
    def test_braces_in_values_and_unknown_ones_stay(self, path):
        assert Message("{file} does not exist.", file=path) == f"{path} does not exist."
        assert Message(path) == path

    def test_what_a_value_says_is_not_read_as_a_template(self):
        assert Message("{file}: {MIN_VOTES}", file="{MIN_VOTES} {file}") == "{MIN_VOTES} {file}: MIN_VOTES"

    def test_one_without_new_values_stays_what_it_is(self):
        message = Message("{x}", x=1)
        assert Message(message) is message

    def test_an_error_is_told_with_what_it_is_made_of(self):
        cause = JobError("choose {parameter}", parameter=Parameter("RULE"))
        assert in_german(Message("{reason}", reason=cause)) == "wählen Sie „Regel“"
        assert Message("{reason}", reason=OSError("gone")) == "gone"


class TestOtherWords:
    def test_template_values_and_parameters_are_said_in_the_users_words(self):
        message = Message(
            "{MIN_VOTES} is {value:g}; {remedy}.",
            value=5,
            remedy=Message("choose {parameter}", parameter=Parameter("RULE")),
        )
        assert in_german(message) == "„Stimmen“ ist 5; wählen Sie „Regel“."

    def test_parts_are_translated_and_texts_are_not(self):
        message = Message("{file} holds {count} {things}.", file="clouds", count=2, things=Message("clouds"))
        assert in_german(message) == "clouds enthält 2 Wolken."

    def test_alternatives_and_lists_are_translated(self):
        assert in_german(either([Message("clouds"), "Fmask"])) == "Wolken oder Fmask"
        assert in_german(Message("{both}", both=[Message("clouds"), Parameter("RULE")])) == "Wolken, „Regel“"

    def test_a_plain_text_is_looked_up_and_never_filled(self):
        assert in_german("clouds") == "Wolken"
        assert in_german("/data/{MIN_VOTES}.tif") == "/data/{MIN_VOTES}.tif"

    @pytest.mark.parametrize(
        ("message", "sentence"),
        [
            (Message("{RULE}: {rule}", rule=Option("RULE", Rule.ANY)), "„Regel“: „Irgendeine“"),
            (Message("{RULE:all} in {RULE}"), "„Alle“ in „Regel“"),
            (Message("{both}", both=[Option("CLASSES", "all"), Message("{RULE:any}")]), "„Sämtliche“, „Irgendeine“"),
            (Message("{RULE:votes} {MIN_VOTES}"), "votes „Stimmen“"),
        ],
    )
    def test_options_are_said_as_those_of_their_parameter(self, message, sentence):
        assert in_german(message) == sentence

    def test_an_option_is_not_said_without_its_parameter(self):
        with pytest.raises(TypeError, match=r"Option\(key, Rule.ANY\)"):
            Message("{rule}", rule=Rule.ANY)

    def test_without_a_translation_it_stays_english(self):
        assert in_german(Message("{n} of {MIN_VOTES} left", n=1)) == "1 of „Stimmen“ left"


class TestOnTheWay:
    """To another process and back, nothing is lost."""

    message = Message(
        "{file}: {MIN_VOTES}, {parts}, {number:.1f}, {RULE:all}, {rule}",
        file="a {b}.tif",
        parts=[Message("{n} of {m}", n=1, m=2), Parameter("RULE"), 3],
        number=np.float64(0.25),
        rule=Option("RULE", Rule.ANY),
    )

    @pytest.mark.parametrize(
        "carry",
        [
            lambda message: unpack(json.loads(json.dumps(pack(message)))),
            lambda message: pickle.loads(pickle.dumps(message)),
            copy.deepcopy,
        ],
        ids=["JSON", "pickle", "deepcopy"],
    )
    def test_a_message_is_the_same_in_any_words(self, carry):
        there = carry(self.message)
        assert there == self.message
        assert (
            in_german(there)
            == in_german(self.message)
            == ("a {b}.tif: „Stimmen“, 1 of 2, „Regel“, 3, 0.2, „Alle“, „Irgendeine“")
        )

    def test_a_text_stays_a_text(self):
        assert unpack(pack("a {b} {C}")) == "a {b} {C}"

    @pytest.mark.parametrize(
        ("packed", "text"),
        [
            ({"text": "3 clouds", "plural": 3}, "3 clouds"),
            ({"text": "x", "template": 7, "values": {}}, "x"),
            ({"other": 1}, "{'other': 1}"),
        ],
    )
    def test_a_newer_form_is_its_text(self, packed, text):
        assert unpack(packed) == text

    @pytest.mark.parametrize("error", [InputError("{file} is gone.", file="a.tif"), CancelledError()])
    def test_errors_are_pickled_with_their_message(self, error):
        there = pickle.loads(pickle.dumps(error))
        assert type(there) is type(error)
        assert str(there) == str(error)
        assert there.message.template == error.message.template
