"""Draw curves and intervals as SVG: lines, polygons and text only, which every viewer can show."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

# Okabe and Ito 2008, Color universal design: apart for every kind of colour vision.
COLOURS = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#000000")
_LEFT, _TOP, _WIDTH, _HEIGHT, _LEGEND = 60, 20, 420, 300, 170
_BELOW = 50
_TICKS = (0.0, 0.2, 0.4, 0.6, 0.8, 1.0)
_ROW = 26
_LABELS = 200


@dataclass(frozen=True)
class Line:
    """One curve: its name and its points; NaN leaves a gap."""

    name: str
    x: Sequence[float]
    y: Sequence[float]


@dataclass(frozen=True)
class Interval:
    """One value with its interval, if it has one."""

    name: str
    value: float
    low: float | None = None
    high: float | None = None


def draw_lines(
    lines: Sequence[Line],
    x_title: str,
    y_title: str,
    mark: float | None = None,
    band: tuple[float, float] | None = None,
) -> str:
    """Draw curves over 0 to 1 in both directions.

    Args:
        lines: the curves.
        x_title: what x is.
        y_title: what y is.
        mark: x of a vertical line.
        band: x from and to of a shaded interval.
    """
    parts = [_rectangle(_LEFT, _TOP, _WIDTH, _HEIGHT, "#ffffff")]
    if band is not None:
        parts.append(_rectangle(_x(band[0]), _TOP, max(1.0, _x(band[1]) - _x(band[0])), _HEIGHT, "#dddddd"))
    for tick in _TICKS:
        parts += [
            _stroke(_x(tick), _TOP, _x(tick), _TOP + _HEIGHT, "#cccccc"),
            _stroke(_LEFT, _y(tick), _LEFT + _WIDTH, _y(tick), "#cccccc"),
            _text(_x(tick), _TOP + _HEIGHT + 18, f"{tick:.1f}", "middle"),
            _text(_LEFT - 8, _y(tick) + 4, f"{tick:.1f}", "end"),
        ]
    for number, line in enumerate(lines):
        colour = COLOURS[number % len(COLOURS)]
        parts += [
            f'<polyline fill="none" stroke="{colour}" stroke-width="2" points="{points}"/>' for points in _runs(line)
        ]
        height = _TOP + 12 + 20 * number
        parts.append(_stroke(_LEFT + _WIDTH + 14, height, _LEFT + _WIDTH + 38, height, colour, 3))
        parts.append(_text(_LEFT + _WIDTH + 44, height + 4, line.name))
    if mark is not None:
        parts.append(_stroke(_x(mark), _TOP, _x(mark), _TOP + _HEIGHT, "#000000", 1.5))
    middle = _TOP + _HEIGHT / 2
    parts += [
        _text(_LEFT + _WIDTH / 2, _TOP + _HEIGHT + 40, x_title, "middle"),
        f'<g transform="translate(16 {middle:.1f}) rotate(-90)">{_text(0, 0, y_title, "middle")}</g>',
    ]
    return _document(_LEFT + _WIDTH + _LEGEND, _TOP + _HEIGHT + _BELOW, parts)


def draw_intervals(intervals: Sequence[Interval]) -> str:
    """Draw values of 0 to 1 below each other, each with its interval."""
    height = _ROW * len(intervals)
    parts = [_rectangle(_LABELS, _TOP, _WIDTH, height, "#ffffff")]
    for tick in _TICKS:
        x = _LABELS + tick * _WIDTH
        parts += [
            _stroke(x, _TOP, x, _TOP + height, "#cccccc"),
            _text(x, _TOP + height + 18, f"{tick:.1f}", "middle"),
        ]
    for number, interval in enumerate(intervals):
        y = _TOP + _ROW * (number + 0.5)
        parts.append(_text(_LABELS - 10, y + 4, interval.name, "end"))
        if interval.low is not None and interval.high is not None:
            ends = (_LABELS + interval.low * _WIDTH, _LABELS + interval.high * _WIDTH)
            parts.append(_stroke(ends[0], y, ends[1], y, COLOURS[0], 2))
        parts.append(f'<circle cx="{_LABELS + interval.value * _WIDTH:.1f}" cy="{y:.1f}" r="5" fill="{COLOURS[0]}"/>')
    return _document(_LABELS + _WIDTH + 30, _TOP + height + 30, parts)


def _x(share: float) -> float:
    return _LEFT + share * _WIDTH


def _y(share: float) -> float:
    return _TOP + (1 - share) * _HEIGHT


def _runs(line: Line) -> list[str]:
    """Return the points of each stretch without gaps."""
    runs: list[list[str]] = [[]]
    for x, y in zip(line.x, line.y):
        if math.isfinite(y):
            runs[-1].append(f"{_x(x):.1f},{_y(y):.1f}")
        else:
            runs.append([])
    return [" ".join(run) for run in runs if run]


def _document(width: float, height: float, parts: Sequence[str]) -> str:
    size = f'width="{width:g}" height="{height:g}" viewBox="0 0 {width:g} {height:g}"'
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" version="1.1" {size} '
        f'font-family="sans-serif" font-size="12" fill="#222222">{"".join(parts)}</svg>'
    )


def _rectangle(x: float, y: float, width: float, height: float, colour: str) -> str:
    return f'<rect x="{x:.1f}" y="{y:.1f}" width="{width:.1f}" height="{height:.1f}" fill="{colour}"/>'


def _stroke(x1: float, y1: float, x2: float, y2: float, colour: str, width: float = 1) -> str:
    ends = f'x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}"'
    return f'<line {ends} stroke="{colour}" stroke-width="{width:g}"/>'


def _text(x: float, y: float, text: str, anchor: str = "start") -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}">{escape(text)}</text>'
