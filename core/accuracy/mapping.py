"""Which classes of two rasters are the same: "cloud=1, thin cloud=1, shadow=1, clear=0", or simply equal names.

The left side of an entry is a class name or a value of the raster, the right side 0, 1, 255 or nodata.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Union

import numpy as np

from ..errors import InputError, JobError
from ..messages import Message
from ..tables import CLEAR, MASKED, NODATA

BINARY_CLASSES = ("clear", "masked")
_TARGETS = {"0": CLEAR, "1": MASKED, "255": NODATA, "nodata": NODATA}
_EXAMPLE = '"cloud=1, shadow=1, clear=0"'

Entries = dict[Union[int, str], int]  # value, or name in lower case, to 0, 1 or 255


@dataclass(frozen=True)
class ClassMapping:
    """What the values of one raster, or the labels of one layer, are compared as.

    Attributes:
        title: the raster or layer, for messages: "the reference labels.tif".
        classes: names of the codes 0, 1, ... that are compared.
        codes: raster value to code, or 255 for NoData.
        legend: raster value to class name, as far as known.
        names: class name in lower case to code.
    """

    title: str
    classes: tuple[str, ...]
    codes: Mapping[int, int]
    legend: Mapping[int, str]
    names: Mapping[str, int]

    def encode(self, values: np.ndarray) -> np.ndarray:
        """Turn values of the raster, uint8 of any shape, into codes; 255 is NoData whatever the mapping says.

        Raises:
            InputError: a value has no entry.
        """
        table = np.full(256, NODATA, np.uint8)
        for value, code in self.codes.items():
            table[value] = code
        met = np.flatnonzero(np.bincount(values.ravel(), minlength=256))
        for value in met.tolist():
            if value not in self.codes and value != NODATA:
                name = self.legend.get(value)
                raise self._missing(
                    name or str(value),
                    Message('the value {value} ("{name}")', value=value, name=name)
                    if name
                    else Message("the value {value}", value=value),
                )
        return table[values]

    def encode_labels(self, labels: Sequence[object]) -> np.ndarray:
        """Turn the labels of points or polygons, text or numbers, into codes: uint8; None and "" are 255, not labelled.

        Raises:
            InputError: a label has no entry.
        """
        return np.array([self._encode_label(label) for label in labels], np.uint8)

    def _encode_label(self, label: object) -> int:
        text = "" if label is None or label != label else _normalize(str(label))
        if not text:
            return NODATA
        if text in self.names:
            return self.names[text]
        value = _as_value(text)
        if value is not None and value in self.codes:
            return self.codes[value]
        if value == NODATA:
            return NODATA
        raise self._missing(str(label), Message('the class "{name}"', name=str(label)))

    def _missing(self, name: str, what: str) -> InputError:
        return InputError(
            'The class mapping does not say what {what} in {title} is; add "{name}=1", "{name}=0" or "{name}=nodata".',
            what=what,
            title=self.title,
            name=name,
        )


def parse_mapping(text: str) -> Entries:
    """Read a class mapping.

    Args:
        text: entries "class=code", with commas, semicolons or new lines between them.

    Raises:
        JobError: an entry is no such pair, or a class has two entries.
    """
    entries: Entries = {}
    for entry in filter(None, map(str.strip, re.split("[,;\n]", text))):
        left, sign, right = (part.strip() for part in entry.rpartition("="))
        if not sign or not left:
            raise JobError(
                'The class mapping has "{entry}", which is no pair of class and code as in {example}.',
                entry=entry,
                example=_EXAMPLE,
            )
        code = _TARGETS.get(right.lower())
        if code is None:
            raise JobError(
                'The class mapping has "{entry}", but a class can only be 0 (clear), 1 (masked) or nodata.', entry=entry
            )
        key = _key(left)
        if key in entries:
            raise JobError('The class mapping has two entries for "{left}"; keep one.', left=left)
        entries[key] = code
    if not entries:
        raise JobError("The class mapping is empty; write entries as in {example}, or leave it out.", example=_EXAMPLE)
    return entries


def bind_mapping(entries: Entries, title: str, legend: Mapping[int, str] | None = None) -> ClassMapping:
    """Relate a mapping to one raster or layer.

    Args:
        entries: from :func:`parse_mapping`.
        title: the raster or layer, for messages.
        legend: class name of each value; without one, values that the mapping does not name keep their meaning as 0
            clear, 1 masked and 255 NoData.

    Raises:
        JobError: two entries contradict each other about one class.
    """
    codes = {} if legend else {CLEAR: CLEAR, MASKED: MASKED}
    for value, name in (legend or {}).items():
        if _normalize(name) in entries:
            codes[value] = entries[_normalize(name)]
    for key, code in entries.items():
        if isinstance(key, int):
            if legend and codes.get(key, code) != code:
                raise JobError(
                    'The class mapping calls "{name}" and its value {value} different things; keep one.',
                    name=legend[key],
                    value=key,
                )
            codes[key] = code
    names = {key: code for key, code in entries.items() if isinstance(key, str)}
    return ClassMapping(title, BINARY_CLASSES, codes, legend or {}, names)


def bind_mask(title: str) -> ClassMapping:
    """Return the mapping of a mask: 0 clear, 1 masked, 255 NoData."""
    names = {name: code for code, name in enumerate(BINARY_CLASSES)}
    return ClassMapping(title, BINARY_CLASSES, {CLEAR: CLEAR, MASKED: MASKED}, dict(enumerate(BINARY_CLASSES)), names)


def check_names(entries: Entries, known: Iterable[str]) -> None:
    """Refuse a mapping that names classes which nothing has.

    Args:
        entries: from :func:`parse_mapping`.
        known: every class name that the masks and the reference have.

    Raises:
        JobError: a name is not known.
    """
    names = sorted(set(known))
    unknown = [key for key in entries if isinstance(key, str) and key not in map(_normalize, names)]
    if unknown:
        known = [f'"{name}"' for name in names] or Message("none")
        raise JobError(
            'The class mapping names "{name}", which neither mask nor reference has; they have {known}.',
            name=unknown[0],
            known=known,
        )


def match_names(
    map_title: str, map_legend: Mapping[int, str], reference_title: str, reference_legend: Mapping[int, str]
) -> tuple[ClassMapping, ClassMapping]:
    """Compare the classes that have equal names, in the order of the map; pixels of any other class are refused.

    Args:
        map_title: the map, for messages.
        map_legend: class name of each value.
        reference_title: the reference, for messages.
        reference_legend: the same for the reference.

    Raises:
        JobError: no name is common to both.
    """
    shared = {_normalize(name) for name in reference_legend.values()}
    classes = [name for _, name in sorted(map_legend.items()) if _normalize(name) in shared]
    codes = {_normalize(name): code for code, name in enumerate(dict.fromkeys(classes))}
    if not codes:
        raise JobError(
            "{map_title} and {reference_title} have no class name in common; write a class mapping as in {example}.",
            map_title=map_title,
            reference_title=reference_title,
            example=_EXAMPLE,
        )
    return (
        _bind_names(codes, tuple(dict.fromkeys(classes)), map_title, map_legend),
        _bind_names(codes, tuple(dict.fromkeys(classes)), reference_title, reference_legend),
    )


def _bind_names(
    codes: Mapping[str, int], classes: tuple[str, ...], title: str, legend: Mapping[int, str]
) -> ClassMapping:
    values = {value: codes[_normalize(name)] for value, name in legend.items() if _normalize(name) in codes}
    return ClassMapping(title, classes, values, legend, codes)


def _normalize(name: str) -> str:
    return " ".join(name.lower().split())


def _key(left: str) -> int | str:
    value = _as_value(left)
    if value is None:
        return _normalize(left)
    if not 0 <= value <= NODATA:
        raise JobError(
            "The class mapping has the value {value}, but classes are 0 to {highest}.", value=left, highest=NODATA
        )
    return value


def _as_value(text: str) -> int | None:
    try:
        number = float(text)
    except ValueError:
        return None
    return int(number) if number.is_integer() else None
