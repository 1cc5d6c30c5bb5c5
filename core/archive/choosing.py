"""Which products are masked where an archive holds one twice, or an acquisition in two processing baselines."""

from __future__ import annotations

import dataclasses
import os
from collections.abc import Iterable, Sequence
from typing import Callable, Optional, TypeVar

from ..messages import Message
from ..monitor import Monitor
from ..names import last_part
from .scenes import Scene

Key = TypeVar("Key")


def choose_scenes(found: Iterable[Scene]) -> tuple[list[Scene], list[Scene], list[Scene]]:
    """Sort out which products are masked.

    Returns:
        Those to mask; those that others stand for, with the reason as their problem; those that cannot be masked. All
        in the order of time and tile.
    """
    ordered = sorted(found, key=_order)
    broken = [scene for scene in ordered if scene.problem]
    single, passed_over = _without_copies([scene for scene in ordered if not scene.problem])
    newest, older = _newest(single)
    chosen, clashing = _with_names_of_their_own(newest)
    return chosen, [*passed_over, *older], [*broken, *clashing]


def tell_of_problems(scenes: Iterable[Scene], monitor: Monitor) -> None:
    """Warn of products that are not used, and say why."""
    for scene in scenes:
        monitor.warn(Message("{name}: {reason}", name=scene.name, reason=scene.problem))


def _order(scene: Scene) -> tuple[str, ...]:
    return (scene.acquisition.sensing_time or "", scene.acquisition.tile or "", scene.name, scene.path)


def _without_copies(scenes: Sequence[Scene]) -> tuple[list[Scene], list[Scene]]:
    """Keep one of each product, unpacked rather than zipped: what is deflated is read from its beginning each time."""
    used = _first_of_each(sorted(scenes, key=lambda scene: not os.path.isdir(scene.path)), _identity)
    kept, copies = _split(scenes, lambda scene: used[_identity(scene)] is scene)
    return kept, [
        _passed_over(
            scene,
            Message(
                "{name} is there twice; {used} is used in its place.",
                name=last_part(scene.path),
                used=used[_identity(scene)].path,
            ),
        )
        for scene in copies
    ]


def _identity(scene: Scene) -> tuple[Optional[str], ...]:
    """Return what two copies of one product share; products of which no acquisition is known are all different."""
    if scene.acquisition.tile and scene.acquisition.sensing_time:
        return (scene.name.upper(), scene.acquisition.tile, scene.acquisition.sensing_time, scene.level)
    return (os.path.realpath(scene.path),)


def _newest(scenes: Sequence[Scene]) -> tuple[list[Scene], list[Scene]]:
    """Keep of each acquisition and level the products of the newest baseline.

    There may be several of one baseline: where two data strips meet within a tile, each is a product with its part.
    """
    newest = _first_of_each(sorted(scenes, key=_age, reverse=True), _processed)
    kept, older = _split(scenes, lambda scene: _age(scene) == _age(newest[_processed(scene)]))
    return kept, [
        _passed_over(
            scene,
            Message(
                "{name} is an older processing ({baseline}); {used} ({newer}) of the same acquisition is used in its "
                "place.",
                name=last_part(scene.path),
                baseline=scene.baseline or Message("baseline unknown"),
                used=newest[_processed(scene)].name,
                newer=newest[_processed(scene)].baseline or Message("baseline unknown"),
            ),
        )
        for scene in older
    ]


def _age(scene: Scene) -> tuple[str, str]:
    """Return what is greater for a newer processing: the baseline, or when it was made where no baseline is known."""
    return (scene.baseline, "") if scene.baseline else ("", scene.made)


def _processed(scene: Scene) -> tuple[object, ...]:
    """Return what two processings of one acquisition share; without tile or time a scene stands for itself alone."""
    acquisition = scene.acquisition
    if not (acquisition.tile and acquisition.sensing_time):
        return (scene.path,)
    return (scene.level, acquisition.satellite, acquisition.tile, acquisition.sensing_time)


def _with_names_of_their_own(scenes: Sequence[Scene]) -> tuple[list[Scene], list[Scene]]:
    """Keep of the products that would write the same files the first one."""
    first = _first_of_each(scenes, _file_name)
    kept, late = _split(scenes, lambda scene: first[_file_name(scene)] is scene)
    clashing = [
        dataclasses.replace(
            scene,
            problem=Message(
                "{path} would write the same files as {other}; rename one of them.",
                path=scene.path,
                other=first[_file_name(scene)].path,
            ),
        )
        for scene in late
    ]
    return kept, clashing


def _file_name(scene: Scene) -> str:
    """Return what two scenes share that would write the same files on some disk."""
    return scene.name.casefold()


def _passed_over(scene: Scene, reason: Message) -> Scene:
    return dataclasses.replace(scene, problem=reason)


def _first_of_each(scenes: Iterable[Scene], key: Callable[[Scene], Key]) -> dict[Key, Scene]:
    """Return by each key the first scene that has it."""
    first: dict[Key, Scene] = {}
    for scene in scenes:
        first.setdefault(key(scene), scene)
    return first


def _split(scenes: Iterable[Scene], is_kept: Callable[[Scene], bool]) -> tuple[list[Scene], list[Scene]]:
    """Return the scenes that are kept, and the others."""
    kept: list[Scene] = []
    others: list[Scene] = []
    for scene in scenes:
        (kept if is_kept(scene) else others).append(scene)
    return kept, others
