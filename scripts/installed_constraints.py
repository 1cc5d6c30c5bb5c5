"""Print a pip constraints file that pins all that QGIS's Python has, so that pip never brings a second one."""

from __future__ import annotations

import re
from importlib import metadata

PLAIN_VERSION = re.compile(r"\d+(\.\d+)*((a|b|rc)\d+)?(\.post\d+)?")
REPLACEABLE = {"pip", "setuptools", "wheel"}


def main() -> None:
    """Print one line "name==version" per distribution whose version pip can read."""
    for distribution in metadata.distributions():
        name = distribution.metadata["Name"]
        if name and name.lower() not in REPLACEABLE and PLAIN_VERSION.fullmatch(distribution.version):
            print(f"{name}=={distribution.version}")


if __name__ == "__main__":
    main()
