"""Print the name of each raster and the sha256 of its pixels, whatever the file around them looks like."""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path

import rasterio


def main() -> None:
    """Take paths from the command line."""
    for path in sys.argv[1:]:
        with rasterio.open(path) as dataset:
            print(Path(path).name, hashlib.sha256(dataset.read().tobytes()).hexdigest())


if __name__ == "__main__":
    main()
