"""What the user writes for a scheme that has no table."""

from __future__ import annotations

import re

from ..errors import JobError, quoted
from ..messages import Parameter
from .schemes import BitField

_MAX_BIT = 31
_MAX_VALUE = 1 << 53  # up to here every raster type holds whole numbers exactly
_MAX_ITEMS = 1000  # each is compared with every pixel
_SEPARATORS = re.compile(r"[,;]")
_VALUES = re.compile(r"(-?\d+)(?:\s*-\s*(-?\d+))?", re.ASCII)
_BITS = re.compile(r"(\d+)(?:\s*-\s*(\d+))?(?:\s*(>=|==?)\s*(\d+))?", re.ASCII)
_MAX_DIGITS = 4000  # int() refuses more


def parse_values(text: str) -> tuple[tuple[int, int], ...]:
    """Return the ranges, both ends included, in a list such as "2, 4, 8-10".

    Raises:
        JobError: quoting what is not a number or a range.
    """
    return tuple(_value_range(item) for item in _items(text, "VALUES"))


def parse_bits(text: str) -> tuple[BitField, ...]:
    """Return the tests in a list such as "1, 3, 8-9>=2".

    A bit alone passes when it is set; a range of bits alone passes when any of them is set; `>=` and `=` compare
    the number that the bits make.

    Raises:
        JobError: quoting what is not a bit, or a test that can never or always pass.
    """
    return tuple(_bit_field(item) for item in _items(text, "BITS"))


def _items(text: str, key: str) -> list[str]:
    items = [item.strip() for item in _SEPARATORS.split(text) if item.strip()]
    if len(items) > _MAX_ITEMS:
        raise JobError(
            "{key} lists {count} items; expected at most {most}. Write ranges such as 8-10.",
            key=Parameter(key),
            count=len(items),
            most=_MAX_ITEMS,
        )
    return items


def _value_range(item: str) -> tuple[int, int]:
    match = _VALUES.fullmatch(item)
    if match is None:
        raise JobError(
            '{VALUES} holds "{item}"; expected whole numbers and ranges such as "2, 4, 8-10".', item=quoted(item)
        )
    low = _whole(match[1])
    high = _whole(match[2]) if match[2] else low
    if max(abs(low), abs(high)) > _MAX_VALUE:
        raise JobError(
            '{VALUES} holds "{item}"; expected numbers from -{most} to {most}.',
            item=quoted(item),
            most=_MAX_VALUE,
        )
    if low > high:
        raise JobError(
            '{VALUES} holds the range "{item}", which runs backwards; write the smaller number first.', item=item
        )
    return low, high


def _bit_field(item: str) -> BitField:
    match = _BITS.fullmatch(item)
    if match is None:
        raise JobError('{BITS} holds "{item}"; expected bits and tests such as "1, 3, 8-9>=2".', item=quoted(item))
    low = _whole(match[1])
    high = _whole(match[2]) if match[2] else low
    if not low <= high <= _MAX_BIT:
        raise JobError(
            '{BITS} holds "{item}"; expected bits from 0 to {most}, the lower one first.',
            item=quoted(item),
            most=_MAX_BIT,
        )
    exact = match[3] is not None and match[3] != ">="
    field = BitField(low, item, width=high - low + 1, level=_whole(match[4] or "1"), exact=exact)
    _check_level(field)
    return field


def _whole(digits: str) -> int:
    """Return a number, or one beyond every limit for the digits of a number that no raster holds."""
    return int(digits) if len(digits) <= _MAX_DIGITS else _MAX_VALUE + 1


def _check_level(field: BitField) -> None:
    largest = (1 << field.width) - 1
    if field.level > largest:
        raise JobError(
            '{BITS} holds "{label}", which no pixel passes: these bits count to {largest} only.',
            label=quoted(field.label),
            largest=largest,
        )
    if field.level == 0 and not field.exact:
        raise JobError(
            '{BITS} holds "{label}", which every pixel passes; compare with 1 or more.', label=quoted(field.label)
        )
