"""A report carries what its messages are made of, until a shell says them in its own words."""

from __future__ import annotations

import base64
import re
from xml.etree import ElementTree

from cloudsieve.core.accuracy.html import Block, Heading, Picture, Table, Text, render, reword_page
from cloudsieve.core.accuracy.plots import draw_series
from cloudsieve.core.messages import Message, Option, Parameter, reword

SVG = "{http://www.w3.org/2000/svg}"
GERMAN = {"Mask of {product}": "Maske von {product}", "Settings": "Einstellungen", "The <mask>.": "Die <Maske>."}
BLOCKS: list[Block] = [
    Heading(Message("Settings")),
    Text(Message("{path} is so-so.", path='a "b" & <c>.tif')),
    Table([], [[Parameter("OFFSET"), Option("OFFSET", "none")], ["THREADS", "4"]]),
    Picture(b"", Message("The <mask>.")),
]


def in_german(text: str) -> str:
    return reword(text, lambda template: GERMAN.get(template, template), str.title, lambda key, one: f"{key}-{one}")


def page() -> str:
    return render(Message("Mask of {product}", product="T32TMT"), BLOCKS)


def test_in_other_words():
    german = reword_page(page(), in_german)

    assert "<title>Maske von T32TMT</title>" in german
    assert "<h1>Maske von T32TMT</h1>" in german
    assert "<h2>Einstellungen</h2>" in german
    assert "<p>a &quot;b&quot; &amp; &lt;c&gt;.tif is so-so.</p>" in german
    assert '<th align="left">Offset</th><td align="right">OFFSET-none</td>' in german
    assert '<th align="left">THREADS</th><td align="right">4</td>' in german
    assert 'alt="Die &lt;Maske&gt;.">' in german


def test_it_is_english_until_then_and_leaves_nothing_behind():
    assert "<h2" in page()
    assert ">Settings</h2>" in page()
    assert 'alt="The &lt;mask&gt;."' in page()
    assert "data-message" not in reword_page(page())
    assert reword_page(reword_page(page()), in_german) == reword_page(page())


def test_words_in_a_drawing_are_put_in_other_words_too():
    drawing = draw_series("T32TMT", Message("Settings"), [1, 2], {Message("The <mask>."): [0.5, 1]}, [], str)
    drawn = render("A drawing", [Picture(drawing, "")])

    (german,) = re.findall(r'src="data:image/svg\+xml;base64,([^"]*)"', reword_page(drawn, in_german))

    texts = [text.text for text in ElementTree.fromstring(base64.b64decode(german)).iter(f"{SVG}text")]
    assert {"T32TMT", "Einstellungen", "Die <Maske>."} <= set(texts)
    assert b"data-message" not in base64.b64decode(german)
