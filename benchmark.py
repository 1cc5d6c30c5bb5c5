"""Benchmarks on labelled data as `python -m cloudsieve.benchmark`."""

import sys

from .core.cli.benchmark import main

if __name__ == "__main__":
    sys.exit(main())
