"""The smallest ONNX files: a network of a layer or two, written byte by byte as onnx.proto3 has it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Union

Size = Union[int, str]  # a number, or the name of one that is not known
FLOAT, INT64, DOUBLE = 1, 7, 11  # TensorProto.DataType
_INTEGER, _INTEGERS = 2, 7  # AttributeProto.AttributeType


def write_network(
    path: Path,
    layers: Sequence[tuple[str, dict[str, int | list[int]]]],
    takes: Sequence[Size],
    gives: Sequence[Size],
    takes_type: int = FLOAT,
    gives_type: int = FLOAT,
) -> Path:
    """Write a network.

    Args:
        path: of the file.
        layers: kind and attributes of each, one after the other.
        takes: shape that the file tells of its input.
        gives: shape that the file tells of its output.
        takes_type: of the input.
        gives_type: of the output.
    """
    names = ["input", *(f"after_{number}" for number in range(1, len(layers))), "output"]
    nodes = (_node(kind, *between, attributes) for (kind, attributes), between in zip(layers, zip(names, names[1:])))
    graph = b"".join(
        [
            *(_field(1, node) for node in nodes),
            _field(2, b"graph"),
            _field(11, _value("input", takes, takes_type)),
            _field(12, _value("output", gives, gives_type)),
        ]
    )
    path.write_bytes(_number(1, 8) + _field(7, graph) + _field(8, _field(1, b"") + _number(2, 17)))
    return path


def _node(kind: str, source: str, result: str, attributes: dict[str, int | list[int]]) -> bytes:
    told = b"".join(_field(5, _attribute(name, value)) for name, value in attributes.items())
    return _field(1, source.encode()) + _field(2, result.encode()) + _field(4, kind.encode()) + told


def _attribute(name: str, value: int | list[int]) -> bytes:
    if isinstance(value, list):
        return _field(1, name.encode()) + b"".join(_number(8, each) for each in value) + _number(20, _INTEGERS)
    return _field(1, name.encode()) + _number(3, value) + _number(20, _INTEGER)


def _value(name: str, shape: Sequence[Size], kind: int) -> bytes:
    sizes = (_number(1, size) if isinstance(size, int) else _field(2, size.encode()) for size in shape)
    tensor = _number(1, kind) + _field(2, b"".join(_field(1, size) for size in sizes))
    return _field(1, name.encode()) + _field(2, _field(1, tensor))


def _field(number: int, content: bytes) -> bytes:
    return _varint(number << 3 | 2) + _varint(len(content)) + content


def _number(number: int, value: int) -> bytes:
    return _varint(number << 3) + _varint(value)


def _varint(value: int) -> bytes:
    found = bytearray()
    while value > 127:
        found.append(value & 127 | 128)
        value >>= 7
    return bytes([*found, value])
