"""A report carries what its messages are made of, until a shell says them in its own words."""

from __future__ import annotations

from cloudsieve.core.accuracy.html import Block, Heading, Picture, Table, Text, render, reword_page
from cloudsieve.core.messages import Message, Option, Parameter, reword

GERMAN = {"Mask of {product}": "Maske von {product}", "Settings": "Einstellungen", "The <mask>.": "Die <Maske>."}
BLOCKS: list[Block] = [
    Heading(Message("Settings")),
    Text(Message("{path} is so-so.", path='a "b" & <c>.tif')),
    Table([], [[Parameter("OFFSET"), Option("OFFSET", "none")], ["THREADS", "4"]]),
    Picture(b"", Message("The <mask>.")),
]


def in_german(text: str) -> str:
    return reword(text, lambda template: GERMAN.get(template, template), str.title, lambda key, one: f"{key}-{one}")


def page(rewordable: bool = True) -> str:
    return render(Message("Mask of {product}", product="T32TMT"), BLOCKS, rewordable)


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
    assert reword_page(page()) == page(rewordable=False)
    assert "data-message" not in page(rewordable=False)


def test_a_page_that_cannot_be_reworded_stays():
    assert reword_page(page(rewordable=False), in_german) == page(rewordable=False)
