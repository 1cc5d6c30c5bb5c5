"""A launcher that plays Python, venv, pip and the self-test, so that set-up is tested without network."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest


class FakeLaunch:
    """Plays every program that set-up starts; `answers` replaces what one of them does."""

    def __init__(self) -> None:
        self.commands: list[list[str]] = []
        self.environments: list[dict[str, str]] = []
        self.facts = {
            **{"version": [3, 11], "venv": True, "pip": "pip"},
            **{"platform": "linux-x86_64", "bits": 64, "system": "2.36", "free_threaded": False},
        }
        self.answers = {
            **{"probe": self.probe, "venv": self.venv, "libraries": self.succeed},
            **{"settings": self.succeed, "pip": self.pip, "selftest": self.succeed},
        }

    def __call__(self, arguments, on_line, is_cancelled, extra_environment=None) -> int:
        self.commands.append(list(arguments))
        self.environments.append(dict(extra_environment or {}))
        return self.answers[self.role(arguments)](arguments, on_line)

    @staticmethod
    def role(arguments) -> str:
        if arguments[-1].endswith("probe.py"):
            return "probe"
        if "-c" in arguments:
            return "libraries"
        if arguments[-2:] == ["config", "list"]:
            return "settings"
        return next(role for role in ("venv", "pip", "selftest") if any(word.endswith(role) for word in arguments[1:]))

    def roles(self) -> list[str]:
        return [self.role(command) for command in self.commands]

    def probe(self, arguments, on_line) -> int:
        on_line(json.dumps(self.facts))
        return 0

    def venv(self, arguments, on_line) -> int:
        python = Path(arguments[-1]) / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
        python.parent.mkdir(parents=True)
        python.touch()
        return 0

    def pip(self, arguments, on_line) -> int:
        on_line("Collecting numpy==2.4.6 (from -r engine.lock)")
        on_line("Installing collected packages: numpy")
        return 0

    def succeed(self, arguments, on_line) -> int:
        return 0


@pytest.fixture
def launch(tmp_path, monkeypatch) -> FakeLaunch:
    """Return the fake launcher; a fake Python and an empty folder for engines are set up around it."""
    python = tmp_path / "python3"
    python.touch()
    monkeypatch.setenv("CLOUDSIEVE_PYTHON", str(python))
    monkeypatch.setenv("CLOUDSIEVE_ENGINES", str(tmp_path / "engines"))
    monkeypatch.delenv("CLOUDSIEVE_ENGINE", raising=False)
    return FakeLaunch()
