"""Write a small picture as PNG, so that a report can hold it."""

from __future__ import annotations

import struct
import zlib

import numpy as np


def encode_png(colours: np.ndarray) -> bytes:
    """Return a picture as PNG file (ISO/IEC 15948: signature, IHDR, IDAT, IEND; no filter).

    Args:
        colours: uint8 (h, w, 3), red, green and blue.
    """
    height, width, _ = colours.shape
    rows = np.zeros((height, 1 + 3 * width), np.uint8)  # every row begins with its filter: 0, none
    rows[:, 1:] = colours.reshape(height, -1)
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)  # 8 bits, colour, deflate, no interlace
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(rows.tobytes(), 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)) for kind, data in chunks
    )
