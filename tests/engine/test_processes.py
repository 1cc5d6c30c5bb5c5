"""Programs start without QGIS's environment, and end when cancelled."""

from __future__ import annotations

import os
import sys

from cloudsieve.engine.processes import NOT_STARTED, launch_from_shell, run_for_output, scrub

NEVER = bool  # bool() is False


def test_what_would_lend_libraries_is_scrubbed():
    environ = {
        "PYTHONPATH": "/qgis",
        "PROJ_LIB": "/qgis",
        "GDAL_DATA": "/qgis",
        "LD_LIBRARY_PATH": "/qgis",
        "PATH": "/bin",
    }
    assert scrub(environ) == {"PATH": "/bin"}


def test_output_comes_by_lines_with_the_exit_code():
    lines = []
    program = "import sys; print('out'); print('error', file=sys.stderr); sys.exit(3)"
    assert launch_from_shell([sys.executable, "-u", "-c", program], lines.append, NEVER) == 3
    assert lines == ["out", "error"]


def test_the_child_sees_the_scrubbed_environment_and_what_is_added(monkeypatch):
    monkeypatch.setenv("PROJ_LIB", "/qgis")
    lines = []
    program = "import os; print(os.environ.get('PROJ_LIB'), os.environ['ADDED'])"
    launch_from_shell([sys.executable, "-c", program], lines.append, NEVER, {"ADDED": "yes"})
    assert lines == ["None yes"]
    assert os.environ["PROJ_LIB"] == "/qgis"


def test_cancel_kills():
    lines = []
    program = "import time; print('started', flush=True); time.sleep(600)"
    assert launch_from_shell([sys.executable, "-c", program], lines.append, lambda: bool(lines)) != 0
    assert lines == ["started"]


def test_a_program_that_is_not_there():
    code, output = run_for_output(launch_from_shell, ["/nowhere/python"])
    assert code == NOT_STARTED
    assert "/nowhere/python" in output
