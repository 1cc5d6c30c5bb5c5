"""Files that a run holds while it lives: the system lets go of them when its process ends, however it ends.

Standard library only, as for all that has to do with files under way.
"""

from __future__ import annotations

import contextlib
import errno
import os
import sys
import threading
import time
from pathlib import Path

if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


_POLL_S = 0.01
_BUSY = (errno.EAGAIN, errno.EACCES, errno.EDEADLK, errno.ENOENT)  # all that systems say of a file in use
_MOST_BYTES = 1 << 20
# Where a disk of the network makes a lock the whole process's, its other threads would get it as well: these are ours.
_ours: set[str] = set()
_ours_guard = threading.Lock()


_BEYOND_LOCK = 1  # Windows lets nobody read the byte that is locked


class HeldFile:
    """A file that no other run can hold at the same time; :meth:`release` removes it."""

    def __init__(self, path: Path, descriptor: int) -> None:
        self._path, self._descriptor = path, descriptor

    def write(self, text: bytes) -> None:
        """Write what whoever holds the file after this process is to know.

        Raises:
            OSError: where the disk is full.
        """
        os.lseek(self._descriptor, _BEYOND_LOCK, os.SEEK_SET)
        if os.write(self._descriptor, text) < len(text):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    def read(self) -> bytes:
        """Return what its last holder wrote, empty if nothing."""
        os.lseek(self._descriptor, _BEYOND_LOCK, os.SEEK_SET)
        return os.read(self._descriptor, _MOST_BYTES)

    def release(self) -> None:
        """Remove the file and let go of it."""
        if sys.platform == "win32":  # which removes no open file
            _let_go(self._path, self._descriptor)
            _unlink(self._path)
        else:
            _unlink(self._path)
            _let_go(self._path, self._descriptor)


def hold(path: Path, patience_s: float = 0.0) -> HeldFile | None:
    """Create a file, or take one that a dead run left, and hold it.

    Args:
        path: the file.
        patience_s: how long to wait for another run to let go of it.

    Returns:
        None where another run holds it still, or where the disk knows no locks.
    """
    deadline = time.monotonic() + patience_s
    while True:
        try:
            held = _try_to_hold(path)
        except OSError as error:
            if error.errno not in _BUSY:
                _unlink(path)
                return None
            held = None
        if held is not None or time.monotonic() >= deadline:
            return held
        time.sleep(_POLL_S)


def _try_to_hold(path: Path) -> HeldFile | None:
    """Return the file, or None where it is held or was just removed; raise OSError where it cannot be locked."""
    name = str(path)
    with _ours_guard:
        if name in _ours:
            return None
        _ours.add(name)
    descriptor = -1
    try:
        descriptor = os.open(name, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o666)
        _lock(descriptor)
        is_there = os.path.exists(name) and os.path.samestat(os.fstat(descriptor), os.stat(name))
    except OSError:
        _let_go(path, descriptor)
        raise
    if is_there:
        return HeldFile(path, descriptor)
    _let_go(path, descriptor)
    return None


def _let_go(path: Path, descriptor: int) -> None:
    if descriptor >= 0:
        os.close(descriptor)
    with _ours_guard:
        _ours.discard(str(path))


def _unlink(path: Path) -> None:
    with contextlib.suppress(OSError):
        path.unlink()
