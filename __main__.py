"""The program `cloudsieve` as `python -m cloudsieve`."""

import sys

from .core.cli.commands import main

if __name__ == "__main__":
    sys.exit(main())
