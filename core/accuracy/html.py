"""Put text, tables and pictures into one HTML file that needs nothing else.

QGIS shows reports in a text browser or an old WebKit, so this is HTML 4 with plain attributes. Pictures are embedded as
data; a viewer that cannot draw one shows its description.

A page that QGIS shows is written by whoever carries out the job, who need not know the user's language. So its messages
can carry what they are made of, until a shell says them in its own words.
"""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape, unescape
from typing import Callable, Union

from ..messages import Message, Option, Parameter, Reword, pack, unpack


@dataclass(frozen=True)
class Heading:
    """The title of a section."""

    text: str


@dataclass(frozen=True)
class Text:
    """A paragraph."""

    text: str


@dataclass(frozen=True)
class Table:
    """A table, with or without a header; the first cell names the row. Notes stand below, numbered.

    `align` is where the other cells stand: right for numbers, left for text.
    """

    header: Sequence[str]
    rows: Sequence[Sequence[str]]
    notes: Sequence[str] = ()
    align: str = "right"


@dataclass(frozen=True)
class Picture:
    """A picture: SVG as text or PNG as bytes, and what it shows in words."""

    data: Union[str, bytes]
    description: str


Block = Union[Heading, Text, Table, Picture]

_PAGE = """<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN" "http://www.w3.org/TR/html4/strict.dtd">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8">{title}
<style type="text/css">
body {{ font-family: sans-serif; color: #222222; background-color: #ffffff; }}
th {{ background-color: #eeeeee; }}
h1 {{ word-wrap: break-word; }}
</style></head>
<body>{heading}
{blocks}
</body></html>
"""
_SVG = re.compile(r'src="data:image/svg\+xml;base64,([^"]*)"')
# A message in a page: the last attribute of its element, or that of a picture behind its description.
_MESSAGE = re.compile(r'(?: (alt)="[^"]*")? data-message="([^"]*)">[^<]*')


def render(title: str, blocks: Sequence[Block]) -> str:
    """Return a whole HTML document; every text is escaped, and messages carry what they are made of.

    Args:
        title: of the page.
        blocks: what stands in it.
    """
    return _PAGE.format(
        title=_element("title", title),
        heading=_element("h1", title),
        blocks="\n".join(_RENDERERS[type(block)](block) for block in blocks),
    )


def reword_page(page: str, say: Reword = str) -> str:
    """Return a page, and the text in its drawings, in the words of a shell and without what messages are made of."""

    def said(found: re.Match[str]) -> str:
        text = escape(say(unpack(json.loads(unescape(found[2])))))
        return f' alt="{text}">' if found[1] else f">{text}"

    def drawn(found: re.Match[str]) -> str:
        return f'src="{_embedded(_MESSAGE.sub(said, base64.b64decode(found[1]).decode()))}"'

    return _SVG.sub(drawn, _MESSAGE.sub(said, page))


def made_of(text: str) -> str:
    """Return an attribute for the element of a text that tells what it is made of; "" of what is no message."""
    if not isinstance(text, (Message, Parameter, Option)):
        return ""
    return f' data-message="{escape(json.dumps(pack(text)))}"'


def _element(tag: str, text: str, attributes: str = "") -> str:
    return f"<{tag}{attributes}{made_of(text)}>{escape(text)}</{tag}>"


def _heading(block: Heading) -> str:
    return _element("h2", block.text)


def _text(block: Text) -> str:
    return _element("p", block.text)


def _table(block: Table) -> str:
    header = "".join(_element("th", cell) for cell in block.header)
    rows = "\n".join(_row(row, block.align) for row in block.rows)
    notes = "".join(_element("li", note) for note in block.notes)
    top = f"<tr>{header}</tr>\n" if header else ""
    table = f'<table border="1" cellspacing="0" cellpadding="4">\n{top}{rows}\n</table>'
    return f"{table}\n<ol>{notes}</ol>" if notes else table


def _row(cells: Sequence[str], align: str) -> str:
    name, *others = cells
    first = _element("th", name, ' align="left"')
    return "".join(["<tr>", first, *(_element("td", cell, f' align="{align}"') for cell in others), "</tr>"])


def _picture(block: Picture) -> str:
    source = _embedded(block.data)
    return f'<p><img src="{source}" alt="{escape(block.description)}"{made_of(block.description)}></p>'


def _embedded(picture: str | bytes) -> str:
    kind, data = ("png", picture) if isinstance(picture, bytes) else ("svg+xml", picture.encode())
    return f"data:image/{kind};base64,{base64.b64encode(data).decode()}"


_RENDERERS: dict[type, Callable[..., str]] = {Heading: _heading, Text: _text, Table: _table, Picture: _picture}
