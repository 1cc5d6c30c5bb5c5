"""Run by path in a Python that may serve the engine: says on one line, as JSON, what it is and what it can."""

from __future__ import annotations

import glob
import importlib.util
import json
import os
import platform
import sys
import sysconfig


def describe() -> dict[str, object]:
    """Return the facts that :func:`.interpreters.probe` reads."""
    return {
        "version": list(sys.version_info[:2]),
        "venv": _has("venv") and _has("ensurepip"),
        "pip": "pip" if _has("pip") else _bundled_pip(),
        "platform": f"macosx-{platform.machine()}" if sys.platform == "darwin" else sysconfig.get_platform(),
        "bits": 64 if sys.maxsize > 2**32 else 32,
        "system": platform.mac_ver()[0] if sys.platform == "darwin" else _glibc(),
        "free_threaded": bool(sysconfig.get_config_var("Py_GIL_DISABLED")),
    }


def _has(name: str) -> bool:
    return importlib.util.find_spec(name) is not None


def _bundled_pip() -> str | None:
    """Return the wheel that ensurepip would install; it runs as it is."""
    spec = importlib.util.find_spec("ensurepip")
    beside = os.path.join(os.path.dirname(spec.origin), "_bundled") if spec and spec.origin else ""
    folders = (beside, sysconfig.get_config_var("WHEEL_PKG_DIR") or "")
    return next((path for folder in folders if folder for path in glob.glob(os.path.join(folder, "pip-*.whl"))), None)


def _glibc() -> str:
    library, version = platform.libc_ver()
    return version if library == "glibc" else ""


if __name__ == "__main__":
    sys.stdout.write(json.dumps(describe()) + "\n")
