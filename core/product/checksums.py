"""Are files of a product still what its producer made? JPEG 2000 decodes most flipped bits without a word."""

from __future__ import annotations

import hashlib
import itertools
from collections.abc import Iterable
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import BinaryIO, Optional, cast

from ..errors import InputError
from ..messages import Message
from ..monitor import Monitor, raise_if_cancelled
from ..remote import is_remote
from .places import READ_ERRORS, Place, locate
from .xml_files import elements_named, parse_xml

MANIFEST = "manifest.safe"
# The names in manifests of ESA: the second since baseline 03.00, of June 2021.
_ALGORITHMS = {"MD5": "md5", "SHA3-256": "sha3_256"}
_FOLDERS_BELOW_MANIFEST = 5  # of PRODUCT.SAFE/GRANULE/NAME/IMG_DATA/R10m/BAND.jp2
_CHUNK_BYTES = 1 << 22


@dataclass(frozen=True)
class Entry:
    """What a manifest says of one file.

    Attributes:
        algorithm: as `hashlib` calls it.
        digest: in lower-case hexadecimal digits.
        size_bytes: None where the manifest does not tell.
    """

    algorithm: str
    digest: str
    size_bytes: Optional[int]


def require_undamaged(paths: Iterable[str], monitor: Monitor) -> None:
    """Compare files with the checksums that their zip archive, or the manifest of their SAFE, has for them.

    A file whose size is not that of the manifest was replaced by another one, a clipped one for instance: that is worth
    a warning, and its checksum says nothing. What nobody has a checksum for is passed over.

    Args:
        paths: for GDAL, as :class:`Product` has them; each is read once from its beginning to its end.
        monitor: told about replaced files, asked about Cancel.

    Raises:
        InputError: naming the first file that is damaged.
    """
    manifests: dict[Path, dict[str, Entry]] = {}
    replaced: list[Path] = []
    with ExitStack() as archives:
        for path in dict.fromkeys(paths):
            if is_remote(path) or (path.startswith("/vsi") and not path.startswith("/vsizip/")):
                continue  # what is fetched is compared on its way, as far as that can be
            file = locate(path, archives)
            try:
                if not isinstance(file, Path):
                    _require_archived(file, monitor)
                elif not _is_as_listed(file, manifests, monitor):
                    replaced.append(file)
            except READ_ERRORS as error:
                raise InputError(
                    "{file} is damaged or cannot be read ({error}); download the product again.", file=file, error=error
                ) from error
    if replaced:
        monitor.warn(
            Message(
                "{file} has another size than {manifest} says, as have {count} other files that are read: they were "
                "replaced, or are incomplete, so their checksums tell nothing.",
                file=replaced[0],
                manifest=MANIFEST,
                count=len(replaced) - 1,
            )
        )


def read_manifest(file: Place) -> dict[str, Entry]:
    """Return the checksums in a manifest by path relative to it, without those of algorithms that are not known.

    Raises:
        InputError: where the file is broken.
    """
    found: dict[str, Entry] = {}
    for stream in elements_named(parse_xml(file), "byteStream"):
        location = next(elements_named(stream, "fileLocation"), None)
        checksum = next(elements_named(stream, "checksum"), None)
        if location is None or checksum is None:
            continue
        algorithm = _ALGORITHMS.get(checksum.get("checksumName", "").upper())
        if algorithm:
            size = stream.get("size", "")
            found[_normalised(location.get("href", ""))] = Entry(
                algorithm,
                (checksum.text or "").strip().lower(),
                int(size) if size.isascii() and size.isdigit() else None,
            )
    return found


def _require_archived(member: Place, monitor: Monitor) -> None:
    """Read a member of an archive to its end, where zipfile compares its CRC."""
    with cast(BinaryIO, member.open("rb")) as stream:
        while stream.read(_CHUNK_BYTES):
            raise_if_cancelled(monitor)


def _is_as_listed(file: Path, manifests: dict[Path, dict[str, Entry]], monitor: Monitor) -> bool:
    """Tell whether a file on disk can be the one that its manifest lists; `manifests` keeps those that were read.

    Raises:
        InputError: where it is of the same size, but not the same.
    """
    manifest = _manifest_above(file)
    if manifest is None:
        return True
    if manifest not in manifests:
        manifests[manifest] = read_manifest(manifest)
    entry = manifests[manifest].get(file.relative_to(manifest.parent).as_posix())
    if entry is None:
        return True
    if entry.size_bytes not in (None, file.stat().st_size):
        return False
    if _digest(file, entry.algorithm, monitor) != entry.digest:
        raise InputError(
            "{file} is damaged: its checksum is not the one in {manifest}; download the product again, or unset "
            "{CHECK} if the file was changed on purpose.",
            file=file,
            manifest=MANIFEST,
        )
    return True


def _manifest_above(file: Path) -> Optional[Path]:
    folders = itertools.islice(file.parents, _FOLDERS_BELOW_MANIFEST)
    return next((folder / MANIFEST for folder in folders if (folder / MANIFEST).is_file()), None)


def _digest(file: Path, algorithm: str, monitor: Monitor) -> str:
    computed = hashlib.new(algorithm, usedforsecurity=False)
    with file.open("rb") as stream:
        while chunk := stream.read(_CHUNK_BYTES):
            raise_if_cancelled(monitor)
            computed.update(chunk)
    return computed.hexdigest()


def _normalised(href: str) -> str:
    return PurePosixPath(href).as_posix()
