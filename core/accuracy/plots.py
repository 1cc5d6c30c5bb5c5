"""Draw curves, intervals and time series as SVG: lines, polygons and text only, which every viewer can show."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import Callable

from .html import made_of

# Okabe and Ito 2008, Color universal design: apart for every kind of colour vision.
COLOURS = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#000000")
_LEFT, _TOP, _WIDTH, _HEIGHT, _LEGEND = 60, 20, 420, 300, 200
_BELOW = 50
_TICKS = (0.0, 0.2, 0.4, 0.6, 0.8, 1.0)
_SERIES_TICKS = 5
_LETTER = 7  # room for a letter, on average


@dataclass(frozen=True)
class Line:
    """One curve: its name and its points; NaN leaves a gap."""

    name: str
    x: Sequence[float]
    y: Sequence[float]


@dataclass(frozen=True)
class Dots:
    """One value per row, each with its interval if it has one: low, value, high; None leaves a gap."""

    name: str
    values: Sequence[tuple[float | None, float | None, float | None]]


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


def draw_dots(titles: Sequence[str], series: Sequence[Dots]) -> str:
    """Draw values of 0 to 1 with their intervals: one row per title, in it one line per series.

    Args:
        titles: what the rows are.
        series: what is compared.
    """
    left = 20 + _LETTER * max(map(len, titles))
    row = 12 + 10 * len(series)
    height = row * len(titles)
    parts = [_rectangle(left, _TOP, _WIDTH, height, "#ffffff")]
    for tick in _TICKS:
        x = left + tick * _WIDTH
        parts += [
            _stroke(x, _TOP, x, _TOP + height, "#cccccc"),
            _text(x, _TOP + height + 18, f"{tick:.1f}", "middle"),
        ]
    for number, title in enumerate(titles):
        parts.append(_text(left - 10, _TOP + row * (number + 0.5) + 4, title, "end"))
    for number, dots in enumerate(series):
        colour = COLOURS[number % len(COLOURS)]
        for index, (low, value, high) in enumerate(dots.values):
            y = _TOP + row * index + 11 + 10 * number
            if low is not None and high is not None:
                parts.append(_stroke(left + low * _WIDTH, y, left + high * _WIDTH, y, colour, 2))
            if value is not None:
                parts.append(_dot(left + value * _WIDTH, y, colour))
        y = _TOP + 8 + 20 * number
        parts += [_dot(left + _WIDTH + 20, y, colour), _text(left + _WIDTH + 32, y + 4, dots.name)]
    legend = 50 + _LETTER * max(len(dots.name) for dots in series)
    return _document(left + _WIDTH + legend, _TOP + max(height, 20 * len(series)) + 30, parts)


def draw_series(
    title: str,
    y_title: str,
    places: Sequence[int],
    lines: Mapping[str, Sequence[float | None]],
    marks: Sequence[int],
    label: Callable[[int], str],
) -> str:
    """Draw curves over time.

    Args:
        title: headline.
        y_title: what is drawn.
        places: x of every value, whole numbers in order, such as days.
        lines: values of each curve by its name; what is None or NaN is passed over.
        marks: places to mark by a grey line.
        label: what a place is called.
    """
    points = {
        name: [(place, value) for place, value in zip(places, values) if value is not None and math.isfinite(value)]
        for name, values in lines.items()
    }
    drawn = [value for line in points.values() for _, value in line] or [0.0, 1.0]
    low, high = min(drawn), max(drawn)
    low, high = (low, high) if low < high else (low - 0.5, high + 0.5)
    since, until = (places[0], places[-1]) if len(set(places)) > 1 else (places[0] - 1, places[0] + 1)

    def x(place: float) -> float:
        return _x((place - since) / (until - since))

    def y(value: float) -> float:
        return _y(0.05 + 0.9 * (value - low) / (high - low))

    parts = [_rectangle(_LEFT, _TOP, _WIDTH, _HEIGHT, "#ffffff"), _text(_LEFT + _WIDTH / 2, _TOP - 6, title, "middle")]
    for step in range(_SERIES_TICKS):
        value = low + (high - low) * step / (_SERIES_TICKS - 1)
        parts += [
            _stroke(_LEFT, y(value), _LEFT + _WIDTH, y(value), "#cccccc"),
            _text(_LEFT - 8, y(value) + 4, f"{value:.3g}", "end"),
        ]
    for share in (0.0, 0.5, 1.0):
        place = round(since + share * (until - since))
        parts.append(_text(x(place), _TOP + _HEIGHT + 18, label(place), "middle"))
    parts += [_stroke(x(place), _TOP, x(place), _TOP + _HEIGHT, "#dddddd", 4) for place in marks]
    for number, (name, line) in enumerate(points.items()):
        colour = COLOURS[number % len(COLOURS)]
        run = " ".join(f"{x(place):.1f},{y(value):.1f}" for place, value in line)
        parts.append(f'<polyline fill="none" stroke="{colour}" stroke-width="2" points="{run}"/>')
        parts += [_dot(x(place), y(value), colour) for place, value in line]
        height = _TOP + 12 + 20 * number
        parts.append(_stroke(_LEFT + _WIDTH + 14, height, _LEFT + _WIDTH + 38, height, colour, 3))
        parts.append(_text(_LEFT + _WIDTH + 44, height + 4, name))
    middle = _TOP + _HEIGHT / 2
    parts.append(f'<g transform="translate(16 {middle:.1f}) rotate(-90)">{_text(0, 0, y_title, "middle")}</g>')
    return _document(_LEFT + _WIDTH + _LEGEND, _TOP + _HEIGHT + _BELOW, parts)


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


def _dot(x: float, y: float, colour: str) -> str:
    return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4" fill="{colour}"/>'


def _text(x: float, y: float, text: str, anchor: str = "start") -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}"{made_of(text)}>{escape(text)}</text>'
