"""Which classes of two rasters are the same: "cloud=1, thin cloud=1, shadow=1, clear=0", or simply equal names.

The left side of an entry is a class name or a value of the raster, the right side 0, 1, 255 or nodata; or 2 to 9 for
classes that are told apart: "cloud=1, shadow=2, clear=0".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Union

import numpy as np

from ..errors import InputError, JobError
from ..messages import Message
from ..tables import CLEAR, MASKED, NODATA

BINARY_CLASSES = ("clear", "masked")
_NODATA_WORD = "nodata"
_TARGETS = {**{str(code): code for code in range(10)}, "255": NODATA, _NODATA_WORD: NODATA}
_EXAMPLE = '"cloud=1, shadow=1, clear=0"'

_NO_ENTRY = 254  # what values without an entry become, until that is told

Entries = dict[Union[int, str], int]  # value, or name in lower case, to 0 to 9 or 255


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
        codes = self.translate(values)
        self.require_classes(codes)
        return codes

    def translate(self, values: np.ndarray) -> np.ndarray:
        """Turn values into codes as :meth:`encode` does, for those who count the codes and so meet every one of them.

        Where the values are the codes, whoever meets one that is no class calls :meth:`require_classes`.

        Raises:
            InputError: a value has no entry, in a mapping that changes values.
        """
        if self._changes_nothing:
            return values
        # Three times as fast as an index of numpy, which makes 64 bits of each value first.
        codes = values.tobytes().translate(self._table)
        if _NO_ENTRY in codes:
            raise self._without_entry(values)
        return np.frombuffer(codes, np.uint8).reshape(values.shape)

    def require_classes(self, codes: np.ndarray) -> None:
        """Raise :class:`InputError` where what :meth:`translate` returned holds a value without an entry."""
        signed = codes.view(np.int8)  # NoData is -1 here
        if signed.max(initial=-1) >= len(self.classes) or signed.min(initial=-1) < -1:
            raise self._without_entry(codes)

    @cached_property
    def _changes_nothing(self) -> bool:
        return dict(self.codes) == {code: code for code in range(len(self.classes))}

    @cached_property
    def _table(self) -> bytes:
        """Return the code of each value, one byte each."""
        known = {**self.codes, NODATA: NODATA}
        return bytes(known.get(value, _NO_ENTRY) for value in range(256))

    def _without_entry(self, values: np.ndarray) -> InputError:
        """Return what is wrong with the first of some values that has no entry."""
        met = np.flatnonzero(np.bincount(values.ravel(), minlength=256)).tolist()
        value = next(value for value in met if value not in self.codes and value != NODATA)
        name = self.legend.get(value)
        told = Message('the value {value} ("{name}")', value=value, name=name) if name else None
        return self._missing(name or str(value), told or Message("the value {value}", value=value))

    def encode_labels(self, labels: Sequence[object]) -> np.ndarray:
        """Turn the labels of points or polygons, text or numbers, into codes: uint8; None and "" are 255, not labelled.

        Raises:
            InputError: a label has no entry.
        """
        return np.array([self._encode_label(label) for label in labels], np.uint8)

    def _encode_label(self, label: object) -> int:
        text = "" if label is None or label != label else normalize(str(label))
        if text in ("", _NODATA_WORD):
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
                'The class mapping has "{entry}", but a class can only be 0 (clear), 1 (masked), nodata, or 2 to 9.',
                entry=entry,
            )
        key = _key(left)
        if key in entries:
            raise JobError('The class mapping has two entries for "{left}"; keep one.', left=left)
        entries[key] = code
    if not entries:
        raise JobError("The class mapping is empty; write entries as in {example}, or leave it out.", example=_EXAMPLE)
    return entries


def class_names(entries: Entries) -> tuple[str, ...]:
    """Return what the codes 0, 1, ... of a mapping are called: clear and masked, unless it tells more classes apart.

    Args:
        entries: from :func:`parse_mapping`, or none.
    """
    highest = max((code for code in entries.values() if code != NODATA), default=MASKED)
    if highest <= MASKED:
        return BINARY_CLASSES
    return tuple(_name_of_code(code, entries) for code in range(highest + 1))


def _name_of_code(code: int, entries: Entries) -> str:
    keys = [key for key, own in entries.items() if own == code]
    names = [key for key in keys if isinstance(key, str)] or [f"value {key}" for key in keys]
    return " or ".join(names) or (BINARY_CLASSES[code] if code < len(BINARY_CLASSES) else f"class {code}")


def bind_mapping(entries: Entries, title: str, legend: Mapping[int, str] | None = None) -> ClassMapping:
    """Relate a mapping to one raster or layer.

    Args:
        entries: from :func:`parse_mapping`.
        title: the raster or layer, for messages.
        legend: class name of each value; without one 0 is clear and 1 masked, and they keep that meaning where the
            mapping does not name them.

    Raises:
        JobError: two entries contradict each other about one class.
    """
    codes = {} if legend else {CLEAR: CLEAR, MASKED: MASKED}
    known = legend or dict(enumerate(BINARY_CLASSES))
    by_name = {value: entries[normalize(name)] for value, name in known.items() if normalize(name) in entries}
    codes.update(by_name)
    for key, code in entries.items():
        if isinstance(key, int):
            if by_name.get(key, code) != code:
                raise JobError(
                    'The class mapping calls "{name}" and its value {value} different things; keep one.',
                    name=known[key],
                    value=key,
                )
            codes[key] = code
    names = {key: code for key, code in entries.items() if isinstance(key, str)}
    return ClassMapping(title, class_names(entries), codes, legend or {}, names)


def bind_mask(title: str, classes: tuple[str, ...] = BINARY_CLASSES) -> ClassMapping:
    """Return the mapping of a mask, 0 clear, 1 masked, 255 NoData; `classes` are those that are compared."""
    names = {name: code for code, name in enumerate(BINARY_CLASSES)}
    return ClassMapping(title, classes, {CLEAR: CLEAR, MASKED: MASKED}, dict(enumerate(BINARY_CLASSES)), names)


def check_names(entries: Entries, known: Iterable[str]) -> None:
    """Refuse a mapping that names classes which nothing has.

    Args:
        entries: from :func:`parse_mapping`.
        known: every class name that the masks and the reference have.

    Raises:
        JobError: a name is not known.
    """
    names = sorted(set(known))
    unknown = [key for key in entries if isinstance(key, str) and key not in map(normalize, names)]
    if unknown:
        known = [f'"{name}"' for name in names] or Message("none")
        raise JobError(
            'The class mapping names "{name}", which neither mask nor reference has; they have {known}.',
            name=unknown[0],
            known=known,
        )


def normalize(name: str) -> str:
    """Return the name of a class as mappings compare it: in lower case, words one space apart."""
    return " ".join(name.lower().split())


def _key(left: str) -> int | str:
    value = _as_value(left)
    if value is None:
        return normalize(left)
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
