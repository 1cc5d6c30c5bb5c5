"""The engine from a shell: `python -m cloudsieve.engine install|check|remove|diagnose`, and `add|drop EXTRA`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from ..core.errors import CloudSieveError
from ..core.protocol import EXIT_CANCELLED, EXIT_DONE, EXIT_FAILED
from .diagnosis import diagnose
from .extras import EXTRAS, add, drop, find_extra
from .processes import launch_from_shell
from .setup import check, install, remove


class _Shell:
    """Writes the log to standard error; Ctrl-C is the Cancel of a shell."""

    def progress(self, fraction: float) -> None:
        """Say nothing: the log moves on by itself."""

    def is_cancelled(self) -> bool:
        """Leave it to KeyboardInterrupt."""
        return False

    def info(self, text: str) -> None:
        print(text, file=sys.stderr)

    warn = info


def main(arguments: list[str] | None = None) -> int:
    """Do what the command line asks and return the exit code: 0 done, 1 failed, 130 interrupted."""
    parser = argparse.ArgumentParser(prog="python -m cloudsieve.engine", description=__doc__)
    parser.add_argument("action", choices=("install", "check", "remove", "diagnose", "add", "drop"))
    parser.add_argument("extra", nargs="?", choices=[extra.name for extra in EXTRAS], help="what to add or to drop")
    parser.add_argument("--wheels", type=Path, help="install from this folder of wheels, without network")
    parser.add_argument("--proxy", help="URL of a proxy, where the environment does not name it")
    options = parser.parse_args(arguments)
    if (options.extra is None) == (options.action in ("add", "drop")):
        parser.error("add and drop, and nothing else, need the name of an extra")
    try:
        print(_act(options))
    except CloudSieveError as error:
        print(error, file=sys.stderr)
        return EXIT_FAILED
    except KeyboardInterrupt:
        print("Interrupted; nothing half-made is left.", file=sys.stderr)
        return EXIT_CANCELLED
    return EXIT_DONE


def _act(options: argparse.Namespace) -> str:
    shell = _Shell()
    if options.action == "install":
        return str(install(launch_from_shell, shell, options.wheels, options.proxy).python)
    if options.action == "check":
        return f"{check(launch_from_shell, shell).python} reproduces the stored probabilities."
    if options.action == "add":
        return str(add(find_extra(options.extra), launch_from_shell, shell, options.wheels, options.proxy))
    if options.action == "drop":
        return f"Removed from: {drop(find_extra(options.extra))}"
    if options.action == "remove":
        return f"Removed: {remove()}"
    return diagnose(launch_from_shell)


if __name__ == "__main__":
    sys.exit(main())
