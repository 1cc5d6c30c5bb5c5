"""The user's cache folder, and in it the parsed models: a tenth of a second instead of one."""

from __future__ import annotations

import contextlib
import hashlib
import os
import stat
import tempfile
import time
from pathlib import Path

import numpy as np

from .. import folders
from ..errors import InputError
from .model import ForestModel, check_model, parse_model

FORMAT = 2  # of the stored arrays; raise it when ForestModel changes
OTHERS_MAY_WRITE = stat.S_IWGRP | stat.S_IWOTH

_UNFINISHED = ".tmp"
_LEFTOVER_AGE_S = 3600.0  # a model is written within a second


def cache_folder() -> Path | None:
    """Return the writable folder for what can be computed again, or None where there is none.

    The environment variable CLOUDSIEVE_CACHE overrides the platform's usual place.
    """
    folder = _usual_folder()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return None
    return folder if os.access(folder, os.W_OK) else None


def compiled_folder() -> Path | None:
    """Return the folder for compiled code, or None where there is none that is safe.

    numba reads what lies there with pickle, which can run any code: nobody else may write into it.
    """
    parent = cache_folder()
    if parent is None:
        return None
    folder = parent / "numba"
    try:
        folder.mkdir(mode=stat.S_IRWXU, exist_ok=True)
        if not is_private(folder):
            return None
        folder.chmod(stat.S_IRWXU)  # numba makes folders within it as the umask has it
    except OSError:
        return None
    return folder


def is_private(folder: Path) -> bool:
    """Return whether a folder is the user's own and nobody else may write into it (on Windows, taken for granted)."""
    if not hasattr(os, "getuid"):
        return True
    try:
        status = os.stat(folder)
    except OSError:
        return False
    return status.st_uid == os.getuid() and not status.st_mode & OTHERS_MAY_WRITE


def load_model(path: Path, n_features: int) -> tuple[ForestModel, str]:
    """Return a model and the sha256 of its file, parsing the text only when it is not in the cache.

    Raises:
        InputError: the file cannot be read, or is no model that can be evaluated.
    """
    try:
        content = path.read_bytes()
    except OSError as error:
        raise InputError("The model file {path} cannot be read: {reason}.", path=path, reason=error.strerror) from error
    sha256 = hashlib.sha256(content).hexdigest()
    folder = cache_folder()
    stored = folder / f"forest-{FORMAT}-{sha256}.npz" if folder else None
    model = _read_stored(stored, n_features) if stored else None
    if model is None:
        model = parse_model(content.decode("utf-8", errors="replace"), str(path), n_features)
        if stored:
            _store(model, stored)
    return model, sha256


def _usual_folder() -> Path:
    override = os.environ.get("CLOUDSIEVE_CACHE")
    return Path(override) if override else folders.cache_folder()


def _read_stored(path: Path, n_features: int) -> ForestModel | None:
    try:
        with path.open("rb") as file, np.load(file, allow_pickle=False) as arrays:  # numpy leaves a damaged file open
            thresholds = tuple(arrays[f"thresholds_{f}"] for f in range(n_features))
            sigmoid = float(arrays["sigmoid"])
            model = ForestModel(arrays["roots"], arrays["nodes"], arrays["leaves"], thresholds, sigmoid)
        check_model(model)
        return model
    except Exception:  # a damaged archive makes zipfile and numpy raise nearly anything, and costs a second at most
        return None


def _store(model: ForestModel, path: Path) -> None:
    """Write under a name of its own and move into place, so that no other process reads half a file."""
    arrays = {f"thresholds_{f}": values for f, values in enumerate(model.thresholds)}
    arrays.update({name: getattr(model, name) for name in ("roots", "nodes", "leaves", "sigmoid")})
    _clear_away_leftovers(path.parent)
    temporary = None
    try:
        with tempfile.NamedTemporaryFile(dir=path.parent, suffix=_UNFINISHED, delete=False) as file:
            temporary = file.name
            np.savez(file, **arrays)
        os.replace(temporary, path)
    except OSError:
        if temporary:
            with contextlib.suppress(OSError):
                os.remove(temporary)


def _clear_away_leftovers(folder: Path) -> None:
    """Remove what processes left that were killed while they wrote."""
    for path in folder.glob(f"*{_UNFINISHED}"):
        with contextlib.suppress(OSError):
            if time.time() - path.stat().st_mtime > _LEFTOVER_AGE_S:
                path.unlink()
