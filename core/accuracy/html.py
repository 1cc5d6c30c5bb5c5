"""Put text, tables and pictures into one HTML file that needs nothing else.

QGIS shows reports in a text browser or an old WebKit, so this is HTML 4 with plain attributes. Pictures are embedded as
data; a viewer that cannot draw one shows its description.
"""

from __future__ import annotations

import base64
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from typing import Callable, Union


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
<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>{title}</title>
<style type="text/css">
body {{ font-family: sans-serif; color: #222222; background-color: #ffffff; }}
th {{ background-color: #eeeeee; }}
h1 {{ word-wrap: break-word; }}
</style></head>
<body><h1>{title}</h1>
{blocks}
</body></html>
"""


def render(title: str, blocks: Sequence[Block]) -> str:
    """Return a whole HTML document; every text is escaped."""
    return _PAGE.format(title=escape(title), blocks="\n".join(_RENDERERS[type(block)](block) for block in blocks))


def _heading(block: Heading) -> str:
    return f"<h2>{escape(block.text)}</h2>"


def _text(block: Text) -> str:
    return f"<p>{escape(block.text)}</p>"


def _table(block: Table) -> str:
    header = "".join(f"<th>{escape(cell)}</th>" for cell in block.header)
    rows = "\n".join(_row(row, block.align) for row in block.rows)
    notes = "".join(f"<li>{escape(note)}</li>" for note in block.notes)
    top = f"<tr>{header}</tr>\n" if header else ""
    table = f'<table border="1" cellspacing="0" cellpadding="4">\n{top}{rows}\n</table>'
    return f"{table}\n<ol>{notes}</ol>" if notes else table


def _row(cells: Sequence[str], align: str) -> str:
    name, *numbers = (escape(cell) for cell in cells)
    return "".join(
        [f'<tr><th align="left">{name}</th>', *(f'<td align="{align}">{cell}</td>' for cell in numbers), "</tr>"]
    )


def _picture(block: Picture) -> str:
    if isinstance(block.data, bytes):
        kind, data = "png", block.data
    else:
        kind, data = "svg+xml", block.data.encode()
    source = f"data:image/{kind};base64,{base64.b64encode(data).decode()}"
    return f'<p><img src="{source}" alt="{escape(block.description)}"></p>'


_RENDERERS: dict[type, Callable[..., str]] = {Heading: _heading, Text: _text, Table: _table, Picture: _picture}
