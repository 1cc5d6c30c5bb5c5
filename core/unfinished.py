"""Files under way: hidden beside their destinations, moved into place together, cleared away after a kill.

Standard library only, so that whoever started a run in another process can clear away after it.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import json
import os
import re
import shutil
import time
import uuid
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from .errors import OutputError, quoted
from .holding import HeldFile, hold

_ALIVE = "alive"  # the end of the name of the file that a run holds while it lives
RUN_VARIABLE = "CLOUDSIEVE_RUN"  # in the environment of a process that carries out one run: the id of that run
_RUN_ID = re.compile(r"[0-9a-f]{8,32}")
_RASTER_SUFFIXES = (".tif", ".tiff")
_RASTER_STYLE = b"<rasterrenderer"
_LEFTOVER_AGE_S = 24 * 3600.0
_PUBLISHING_PATIENCE_S = 30.0  # for another run that publishes to the same place, which takes it a blink


def new_run_id() -> str:
    """Return an id that no other run has."""
    return uuid.uuid4().hex[:12]


class Unfinished:
    """The hidden files of one output: their names are short, whatever the output is called.

    Attributes:
        path: the output, as the user calls it.
        destination: the file itself, where `path` is a link.
        work: the file that is being written.
        part: the finished file that waits for the others.
        style_part: the style of a raster, which takes the place of the old one's; it need not be there.
    """

    def __init__(self, path: str, run: str | None = None) -> None:
        """Name the hidden files of the run, by default of this process or a new one."""
        told = os.environ.get(RUN_VARIABLE, "")
        self.path = path
        self.destination = Path(os.path.realpath(path))
        self._run = run or (told if _RUN_ID.fullmatch(told) else new_run_id())
        self.work, self.part = self._hidden("work.tif"), self._hidden("part.tif")
        self.style_part = self._hidden("part.qml")
        self._old, self._old_aux, self._absent = (self._hidden(end) for end in ("old.tif", "old.aux.xml", "absent"))
        self._old_style, self._no_style = self._hidden("old.qml"), self._hidden("absent.qml")
        self._alive = self._hidden(_ALIVE)
        self._held: HeldFile | None = None

    @property
    def _stem(self) -> str:
        return f"{_common_stem(self.destination)}{self._run}."

    def _hidden(self, end: str) -> Path:
        return self.destination.with_name(f"{self._stem}{end}")

    @property
    def _aux(self) -> Path:
        """What GDAL and QGIS have noted about the old file."""
        return Path(f"{self.destination}.aux.xml")

    @property
    def style(self) -> Path:
        """Where QGIS looks for the style of the file."""
        return self.destination.with_suffix(".qml")

    def put_in_place(self, keep_old: bool) -> None:
        """Move the finished file to its destination with its style; on request keep the old file, hidden.

        Raises:
            OSError: where another program holds the old file open.
        """
        if keep_old and self.destination.exists():
            _duplicate(self.destination, self._old)
        elif keep_old:
            self._absent.touch()
        if os.path.exists(self._aux):  # which is False for a name that is too long
            os.replace(self._aux, self._old_aux)
        self._put_style_in_place()
        os.replace(self.part, self.destination)

    def _put_style_in_place(self) -> None:
        """Replace the style of the old raster; one of a vector layer of the same name belongs to that layer."""
        if self.destination.suffix.lower() not in _RASTER_SUFFIXES:
            return
        if not os.path.exists(self.style):
            self._no_style.touch()
        elif _RASTER_STYLE in self.style.read_bytes():
            os.replace(self.style, self._old_style)
        else:
            return
        if self.style_part.exists():
            os.replace(self.style_part, self.style)

    def take_back(self) -> None:
        """Undo :meth:`put_in_place`, as far as it came."""
        if not self.part.exists() and self._old.exists():
            os.replace(self._old, self.destination)
        elif not self.part.exists() and self._absent.exists():
            self.destination.unlink(missing_ok=True)
        if self._old_aux.exists():
            os.replace(self._old_aux, self._aux)
        if self._old_style.exists():
            os.replace(self._old_style, self.style)
        elif self._no_style.exists():
            self.style.unlink(missing_ok=True)

    def remove(self) -> None:
        """Remove whatever is hidden of this run."""
        for path in _named(self.destination.parent, self._stem):
            if path != self._alive or self._held is None:
                _unlink(path)
        if self._held is not None:
            self._held.release()
            self._held = None

    def begin(self) -> None:
        """Clear away what killed runs to the same destination left, and tell other runs that this one is alive."""
        self._clear_away_dead()
        self._held = hold(self._alive)

    def announce(self, together: Sequence[Unfinished]) -> None:
        """Note which outputs are published together, for whoever finds this run killed meanwhile.

        Raises:
            OutputError: where the disk is full.
        """
        if self._held is None:
            return
        try:
            self._held.write(json.dumps([(os.fspath(file.destination), file._run) for file in together]).encode())
        except OSError as error:
            raise OutputError(
                "{path} cannot be written ({why}); is the disk full?", path=self.path, why=error.strerror
            ) from error

    def _clear_away_dead(self) -> None:
        stem = _common_stem(self.destination)
        for path in _named(self.destination.parent, stem):
            run, _, end = path.name[len(stem) :].partition(".")
            if end == _ALIVE and _RUN_ID.fullmatch(run):
                _clear_away_if_dead(path, self.destination, run)
        for path in _named(self.destination.parent, stem):  # of runs that had no way to tell that they are alive
            run = path.name[len(stem) :].partition(".")[0]
            with contextlib.suppress(OSError):
                is_old = time.time() - path.stat().st_mtime > _LEFTOVER_AGE_S
                if is_old and not path.with_name(f"{stem}{run}.{_ALIVE}").exists():
                    path.unlink()


def require_short_name(path: Path) -> None:
    """Raise :class:`OutputError` where no disk here can hold a file of such a long name."""
    try:
        path.lstat()
    except OSError as error:
        if error.errno == errno.ENAMETOOLONG:
            raise OutputError(
                "{path} is too long a name for a file; choose a shorter one.", path=quoted(path)
            ) from error


def publish(files: Sequence[Unfinished]) -> None:
    """Move finished files to their destinations: all of them, or none.

    A run that is killed meanwhile is undone by the next one to any of the destinations.

    Raises:
        OutputError: where another program holds an old file open.
    """
    with _alone_with(files):
        if len(files) > 1:
            for file in files:
                file.announce(files)
        _put_in_place(files)


def _put_in_place(files: Sequence[Unfinished]) -> None:
    begun: list[Unfinished] = []
    try:
        for file in files:
            begun.append(file)
            file.put_in_place(keep_old=len(files) > 1)
    except BaseException as error:
        for file in reversed(begun):
            file.take_back()
        if not isinstance(error, OSError):
            raise
        raise OutputError(
            "{path} cannot be replaced ({reason}); close the program that uses it, or choose another name.",
            path=begun[-1].path,
            reason=error.strerror,
        ) from error


@contextlib.contextmanager
def output_folder(folder: str) -> Iterator[None]:
    """Make a folder for outputs, and those above it; what an error in the block leaves empty of them is removed.

    Raises:
        OutputError: where it cannot be made.
    """
    path = Path(os.path.abspath(folder))
    made = [place for place in (path, *path.parents) if not place.exists()]
    try:
        try:
            path.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise OutputError(
                "{folder} cannot be made a folder ({reason}); choose another one.", folder=folder, reason=error.strerror
            ) from error
        yield
    except BaseException:
        for place in made:
            with contextlib.suppress(OSError):  # it holds something
                place.rmdir()
        raise


def clear_away(paths: Iterable[str], run: str) -> None:
    """Remove what a run left that was killed; where it was about to publish, put the old files back."""
    _clear_away([Unfinished(path, run) for path in paths])


def _clear_away(files: Sequence[Unfinished]) -> None:
    with _alone_with(files):
        if any(file.part.exists() for file in files):
            for file in files:
                file.take_back()
        for file in files:
            file.remove()


def _clear_away_if_dead(alive: Path, destination: Path, run: str) -> None:
    """Clear away after the run that held a file, unless it holds it still."""
    held = hold(alive)
    if held is None:
        return
    try:
        _clear_away(_announced(held.read()) or [Unfinished(os.fspath(destination), run)])
    finally:
        held.release()


def _announced(text: bytes) -> list[Unfinished]:
    """Return the outputs that a run announced; a run that was killed before it did has published nothing."""
    try:
        return [Unfinished(destination, run) for destination, run in json.loads(text)]
    except (ValueError, TypeError):
        return []


@contextlib.contextmanager
def _alone_with(files: Sequence[Unfinished]) -> Iterator[None]:
    """Let no other run publish to any of these destinations, so that the outputs of two runs do not mix."""
    with contextlib.ExitStack() as held:
        for file in sorted({_publishing(file.destination) for file in files}):  # in one order: none waits for another
            holder = hold(file, _PUBLISHING_PATIENCE_S)
            if holder is not None:
                held.callback(holder.release)
        yield


def _publishing(destination: Path) -> Path:
    return destination.with_name(f"{_common_stem(destination)}publishing")


def _unlink(path: Path) -> None:
    with contextlib.suppress(OSError):
        path.unlink()


def _common_stem(destination: Path) -> str:
    """Return how the hidden files of all runs to a destination begin."""
    return f".cloudsieve-{hashlib.sha256(os.fsencode(destination.name)).hexdigest()[:8]}-"


def _named(folder: Path, stem: str) -> list[Path]:
    with contextlib.suppress(OSError):
        return [path for path in folder.iterdir() if path.name.startswith(stem)]
    return []


def _duplicate(path: Path, copy: Path) -> None:
    """Give a file a second name, where the disk knows such, so that the first is there at every moment."""
    try:
        os.link(path, copy)
    except OSError:
        shutil.copy2(path, copy)
