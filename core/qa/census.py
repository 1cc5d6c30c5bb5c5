"""Was the raster read with the right table? Count the numbers that it holds and compare them with the schemes."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import PurePath

import numpy as np

from ..errors import InputError
from ..messages import Message, Option, either
from ..tables import NODATA_ID, SCHEMES, Kind, Scheme
from .decoding import as_integers, counted_nodata, is_fill, is_in_table, pack_bands, passes, require_real

_REFUSED_SHARE = 0.05  # of the valid pixels: above, contradictions are no accident
_FITTING_SHARE = 0.01  # of the valid pixels: above, a scheme is not suggested
_MAX_LISTED = 8
_MAX_DISTINCT = 1 << 18  # four times what 16 bits can make; a raster of floats would fill the memory with its counts

Histogram = Mapping[float, int]


class ClassCensus:
    """Counts what a raster holds, block by block, and stops at the first number that its scheme does not know.

    Args:
        scheme: the scheme that the raster is read with.
        file_name: the raster's name, for messages and because producers have their own names.
        nodata: the NoData value that the raster declares.
    """

    def __init__(self, scheme: Scheme, file_name: str, *, nodata: float | None = None) -> None:
        self._scheme = scheme
        self._file_name = file_name
        self._nodata = nodata
        self._counts: Counter[float] = Counter()

    def add(self, block: np.ndarray) -> None:
        """Count one block, shaped as for :func:`~.decoding.decode`.

        Raises:
            InputError: the block holds numbers that are not in the table; names the schemes that know them. Or they
                are complex, or so many different ones that they cannot be classes or flags.
        """
        require_real(block, self._file_name)
        if self._scheme.kind is Kind.BANDS:
            _check_bands(block, self._scheme, self._file_name, self._nodata)
            block = pack_bands(block, self._scheme)
        counts = count_numbers(block)
        is_news = counts.keys() - self._counts.keys()
        self._counts.update(counts)
        if len(self._counts) > _MAX_DISTINCT:
            raise InputError(
                "{file_name} holds more than {most} different numbers, so they are measurements and no "
                "classes or flags; choose another raster.",
                file_name=self._file_name,
                most=_MAX_DISTINCT,
            )
        if is_news:
            _check_values(self._counts, self._scheme, self._file_name, self._nodata)

    def finish(self) -> list[str]:
        """Judge the whole raster; see :func:`check_scheme`."""
        return check_scheme(self._counts, self._scheme, self._file_name, nodata=self._nodata)

    def shares(self) -> list[tuple[str, float]]:
        """Return names and percentages: each class of the valid pixels, and last NoData of all pixels.

        The bits of one pixel may belong to several classes. A custom scheme lists its most
        frequent numbers.
        """
        values, counts, valid = _arrays(self._counts, self._scheme, self._nodata)
        total, total_valid = counts.sum(), counts[valid].sum()
        shares = [
            (name, _percent(counts[valid & member].sum(), total_valid))
            for name, member in _members(values, self._scheme, self._counts)
            if self._scheme.kind is not Kind.CUSTOM or (valid & member).any()
        ]
        return [*shares, ("NoData", _percent(total - total_valid, total))]


def unknown_values(qa: np.ndarray, scheme: Scheme, *, nodata: float | None = None) -> dict[float, int]:
    """Return the numbers in `qa` that are neither in the table nor declared NoData, and how often each occurs.

    NaN is NoData everywhere. For Kind.BANDS these are the numbers other than 0 and 1 in any band.
    """
    counts = count_numbers(qa)
    if scheme.kind is Kind.BANDS:
        return {v: count for v, count in counts.items() if v == v and v not in (0, 1, nodata)}
    return _unknown(counts, scheme, nodata)


def check_scheme(histogram: Histogram, scheme: Scheme, file_name: str, *, nodata: float | None = None) -> list[str]:
    """Judge whether a raster that holds these numbers was written in this scheme.

    Args:
        histogram: how often each number occurs (bands packed as by :func:`~.decoding.pack_bands`).
        scheme: the scheme that the raster is read with.
        file_name: the raster's name.
        nodata: the NoData value that the raster declares.

    Returns:
        Warnings, one sentence each: what looks suspicious without being impossible.

    Raises:
        InputError: the raster cannot be of this scheme; names the schemes that it fits.
    """
    _check_values(histogram, scheme, file_name, nodata)
    _check_contradictions(histogram, scheme, file_name, nodata)
    suspicions = (
        _suspect_no_data(histogram, scheme, nodata),
        _suspect_contradictions(histogram, scheme, nodata),
        _suspect_name(scheme, file_name),
        *_suspect_scheme(histogram, scheme, file_name, nodata),
    )
    return [
        Message("{file_name}: {suspicion}", file_name=file_name, suspicion=suspicion)
        for suspicion in suspicions
        if suspicion
    ]


def fitting_schemes(histogram: Histogram, file_name: str = "", *, nodata: float | None = None) -> tuple[Scheme, ...]:
    """Return the schemes that know all these numbers, most likely first.

    Bits can make almost any number, so they are named only where no class list fits; a telling file name decides.
    """
    fitting = [s for s in SCHEMES if s.kind in (Kind.VALUES, Kind.BITS) and _fits(histogram, s, nodata)]
    by_name = [scheme for scheme in fitting if scheme in schemes_named_in(file_name)]
    class_lists = [scheme for scheme in fitting if scheme.kind is Kind.VALUES]
    return tuple(by_name or class_lists or fitting)


def count_numbers(block: np.ndarray) -> dict[float, int]:
    """Return how often each number occurs."""
    if block.dtype in (np.uint8, np.uint16):
        counts = np.bincount(block.ravel())
        values = np.flatnonzero(counts)
        return dict(zip(values.tolist(), counts[values].tolist()))
    values, counts = np.unique(block, return_counts=True)
    pairs = zip(values.tolist(), counts.tolist())
    histogram: Counter[float] = Counter()
    for value, count in pairs:
        histogram[_plain(value)] += count
    return dict(histogram)


def _plain(value: float) -> float:
    if value != value:
        return _NAN
    return int(value) if float(value).is_integer() else value


_NAN = float("nan")  # one object, because NaN equals itself only by identity


def _arrays(histogram: Histogram, scheme: Scheme, nodata: float | None) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    values = np.array(list(histogram), dtype=np.float64)
    counts = np.array(list(histogram.values()), dtype=np.int64)
    integers = as_integers(values)
    valid = ~np.isnan(values) & ~is_fill(integers, scheme, counted_nodata(scheme, nodata))
    return integers, counts, valid


def _unknown(histogram: Histogram, scheme: Scheme, nodata: float | None) -> dict[float, int]:
    integers, _, valid = _arrays(histogram, scheme, nodata)
    unknown = valid & ~is_in_table(integers, scheme)
    return {value: count for (value, count), new in zip(histogram.items(), unknown) if new}


def _contradictions(histogram: Histogram, scheme: Scheme, nodata: float | None) -> tuple[float, str]:
    """Return the share of valid pixels that contradict the scheme, and the commonest reason."""
    integers, counts, valid = _arrays(histogram, scheme, nodata)
    hits = [(valid & (integers & c.mask == c.value), c.reason) for c in scheme.contradictions]
    hits = [(hit, reason) for hit, reason in hits if hit.any()]
    if not hits:
        return 0.0, ""
    any_hit = np.logical_or.reduce([hit for hit, _ in hits])
    reason = max(hits, key=lambda pair: counts[pair[0]].sum())[1]
    return float(counts[any_hit].sum() / counts[valid].sum()), reason


def _fits(histogram: Histogram, scheme: Scheme, nodata: float | None) -> bool:
    if _unknown(histogram, scheme, nodata) or not _arrays(histogram, scheme, nodata)[2].any():
        return False
    return _contradictions(histogram, scheme, nodata)[0] <= _FITTING_SHARE


def schemes_named_in(file_name: str) -> tuple[Scheme, ...]:
    """Return the schemes whose producers name their files so."""
    name = PurePath(file_name).name  # without the folders, which may be called anything
    return tuple(s for s in SCHEMES if any(re.search(hint, name, re.IGNORECASE) for hint in s.file_hints))


def _check_values(histogram: Histogram, scheme: Scheme, file_name: str, nodata: float | None) -> None:
    unknown = _unknown(histogram, scheme, nodata)
    if unknown:
        raise InputError(
            "{file_name} holds {numbers}, which {scheme} never writes; {advice}",
            file_name=file_name,
            numbers=list_numbers(unknown),
            scheme=scheme.label,
            advice=_advice(histogram, file_name, nodata),
        )


def _check_bands(block: np.ndarray, scheme: Scheme, file_name: str, nodata: float | None) -> None:
    unknown = unknown_values(block, scheme, nodata=nodata)
    if unknown:
        raise InputError(
            "{file_name} holds {numbers}, but the bands of {scheme} hold 0 and 1; check {SCHEME}, and read "
            "the file at full resolution.",
            file_name=file_name,
            numbers=list_numbers(unknown),
            scheme=scheme.label,
        )


def _check_contradictions(histogram: Histogram, scheme: Scheme, file_name: str, nodata: float | None) -> None:
    share, reason = _contradictions(histogram, scheme, nodata)
    if share > _REFUSED_SHARE:
        raise InputError(
            "{file_name} is not {scheme}: {percent:.0f} % of the valid pixels would be contradictory "
            "({reason}); {advice}",
            file_name=file_name,
            scheme=scheme.label,
            percent=100 * share,
            reason=Message(reason),
            advice=_advice(histogram, file_name, nodata),
        )


def _advice(histogram: Histogram, file_name: str, nodata: float | None) -> str:
    fitting = fitting_schemes(histogram, file_name, nodata=nodata)
    if not fitting:
        return Message("no scheme knows all its values: check that it is a QA raster, or choose a custom scheme.")
    schemes = either(Option("SCHEME", scheme.id) for scheme in fitting)
    return Message("its values fit {schemes}: set {SCHEME} to that.", schemes=schemes)


def _suspect_no_data(histogram: Histogram, scheme: Scheme, nodata: float | None) -> str:
    return "" if _arrays(histogram, scheme, nodata)[2].any() else Message("it holds NoData only.")


def _suspect_contradictions(histogram: Histogram, scheme: Scheme, nodata: float | None) -> str:
    share, reason = _contradictions(histogram, scheme, nodata)
    if not share:
        return ""
    return Message(
        "{percent:.2g} % of the valid pixels contradict {scheme} ({reason}); check {SCHEME}.",
        percent=100 * share,
        scheme=scheme.label,
        reason=Message(reason),
    )


def _suspect_name(scheme: Scheme, file_name: str) -> str:
    hinted = schemes_named_in(file_name)
    if not hinted or scheme in hinted or scheme.kind is Kind.CUSTOM:
        return ""
    schemes = either(one.label for one in hinted)
    return Message("named like {schemes}, but read as {scheme}; check {SCHEME}.", schemes=schemes, scheme=scheme.label)


def _suspect_scheme(histogram: Histogram, scheme: Scheme, file_name: str, nodata: float | None) -> Iterator[str]:
    """Yield what the table of the scheme finds suspicious."""
    integers, _, valid = _arrays(histogram, scheme, nodata)
    found = integers[valid]
    is_named = scheme in schemes_named_in(file_name)
    for suspicion in scheme.suspicions:
        conditions = (
            found.size > 0,
            suspicion.named or not is_named,
            suspicion.declares_0 in (None, nodata == 0),
            suspicion.lacks is None or suspicion.lacks not in histogram,
            suspicion.largest is None or not (found > suspicion.largest).any(),
            not suspicion.some_bits or (found & suspicion.some_bits).any(),
        )
        if all(conditions):
            yield Message(suspicion.warning, numbers=list_numbers(found.tolist()))


def _members(values: np.ndarray, scheme: Scheme, counts: Counter[float]) -> Iterable[tuple[str, np.ndarray]]:
    if scheme.kind is Kind.CUSTOM:
        return [(f"{value:g}", values == value) for value, _ in counts.most_common(_MAX_LISTED)]
    if scheme.kind is Kind.VALUES:
        return [(entry.label, values == entry.value) for entry in scheme.values if entry.category != NODATA_ID]
    decisive = scheme.selected_bits(scheme.categories)
    fields = [f for f in scheme.bits if f.category != NODATA_ID and (f.width == 1 or f in decisive)]
    return [(field.label, passes(values, field)) for field in fields]


def _percent(part: int, whole: int) -> float:
    return float(100 * part / whole) if whole else 0.0


def list_numbers(values: Iterable[float]) -> str:
    """Return the first few numbers as a message can hold them."""
    ordered = sorted(values)
    more = len(ordered) - _MAX_LISTED
    listed = Message("{values:g}", values=ordered[:_MAX_LISTED])
    return Message("{listed} and {count} more", listed=listed, count=more) if more > 0 else listed
