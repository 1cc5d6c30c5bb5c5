"""XML files as trees, read so that no file does more than hold text."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Union
from xml.etree import ElementTree  # nosec B405

from ..errors import InputError
from ..messages import Message
from ..remote import RemotePath

MAX_XML_BYTES = 16 << 20  # real ones stay below 1 MB; an archive of a few kB can hold gigabytes
_READ_ERRORS = (OSError, EOFError, RuntimeError, zipfile.BadZipFile, zlib.error)  # the last four from damaged archives


def parse_xml(file: Union[Path, zipfile.Path, RemotePath]) -> ElementTree.Element:
    """Return the root of an XML file.

    Raises:
        InputError: where the file cannot be read or is not well-formed XML.
    """
    try:
        if not file.is_file():
            raise OSError(Message("it is no ordinary file"))
        with file.open("rb") as stream:
            content = stream.read(MAX_XML_BYTES + 1)
        if len(content) > MAX_XML_BYTES:
            raise ValueError(Message("it is larger than {limit} MB", limit=MAX_XML_BYTES >> 20))
        # Product metadata is UTF-8 without a document type, and only there could entities be declared that expand
        # without end. In another encoding it would be spelled otherwise, so none is looked for or believed.
        content.decode("utf-8")
        if b"\0" in content:
            raise ValueError(Message("it is not UTF-8"))
        if b"<!DOCTYPE" in content:
            raise ValueError(Message("it declares a document type"))
        return ElementTree.fromstring(content, ElementTree.XMLParser(encoding="utf-8"))  # nosec B314
    except (ElementTree.ParseError, LookupError, ValueError) as error:
        raise InputError(
            "{file} is broken XML ({error}); download the product again.", file=file, error=error
        ) from error
    except _READ_ERRORS as error:
        raise InputError(
            "{file} cannot be read ({error}); unzip or download the product again.", file=file, error=error
        ) from error


def local_name(element: ElementTree.Element) -> str:
    """Return the name of an element without its namespace."""
    return element.tag.rpartition("}")[2]


def elements_named(root: ElementTree.Element, name: str) -> Iterator[ElementTree.Element]:
    """Yield the elements of a local name: the namespaces differ between baselines."""
    return (element for element in root.iter() if local_name(element) == name)
