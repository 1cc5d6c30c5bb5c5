"""The engine is whole or not there, whatever interrupts its making."""

from __future__ import annotations

import pytest
from cloudsieve.core.errors import CancelledError
from cloudsieve.core.monitor import SilentMonitor
from cloudsieve.engine import setup
from cloudsieve.engine.errors import EngineError
from cloudsieve.engine.places import engine_folder, engines_folder, find_engine
from cloudsieve.engine.processes import NOT_STARTED


def says(code, *lines):
    def answer(arguments, on_line):
        for line in lines:
            on_line(line)
        return code

    return answer


def test_installs_pinned_and_hashed_and_checks_before_it_declares_the_engine_whole(launch):
    engine = setup.install(launch, SilentMonitor())
    assert launch.roles() == ["probe", "venv", "libraries", "settings", "pip", "selftest"]
    pip = launch.commands[launch.roles().index("pip")]
    assert {"--no-deps", "--require-hashes"} <= set(pip)
    assert pip[-1].endswith("engine.lock")
    assert find_engine() == engine


def test_a_second_set_up_only_checks(launch):
    first = setup.install(launch, SilentMonitor())
    launch.commands.clear()
    assert setup.install(launch, SilentMonitor()) == first
    assert launch.roles() == ["probe", "selftest"]


def test_a_damaged_engine_is_made_anew(launch):
    setup.install(launch, SilentMonitor())
    launch.commands.clear()
    outcomes = iter([1, 0])
    launch.answers["selftest"] = lambda arguments, on_line: next(outcomes)
    setup.install(launch, SilentMonitor())
    assert launch.roles() == ["probe", "selftest", "venv", "libraries", "settings", "pip", "selftest"]


@pytest.mark.parametrize("stage", ["venv", "pip", "selftest"])
def test_interrupted_anywhere_leaves_nothing_and_can_be_repeated(launch, stage):
    working = launch.answers[stage]

    def interrupt(arguments, on_line):
        raise KeyboardInterrupt

    launch.answers[stage] = interrupt
    with pytest.raises(KeyboardInterrupt):
        setup.install(launch, SilentMonitor())
    assert find_engine() is None
    assert not engine_folder((3, 11)).exists()
    launch.answers[stage] = working
    assert setup.install(launch, SilentMonitor()) == find_engine()


def test_killed_half_way_is_not_taken_for_an_engine_and_is_cleared_away(launch):
    half_made = engine_folder((3, 11))
    (half_made / "venv" / "bin").mkdir(parents=True)
    (half_made / "venv" / "bin" / "python").touch()
    assert find_engine() is None
    assert setup.install(launch, SilentMonitor()) == find_engine()


def test_cancel_leaves_nothing(launch):
    class Impatient(SilentMonitor):
        def is_cancelled(self):
            return "pip" in launch.roles()

    with pytest.raises(CancelledError):
        setup.install(launch, Impatient())
    assert not engine_folder((3, 11)).exists()


@pytest.mark.parametrize(
    ("pip_says", "sentence"),
    [
        ("OSError: [Errno 28] No space left on device", r"^The disk of .+engines is full"),
        ("NewConnectionError: Name or service not known", "no way to the package index"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE", "is not the one that CloudSieve"),
        ("ERROR: No matching distribution found for numba==0.68.1", "is not to be had"),
        ("ERROR: Could not install packages: [Errno 13] Permission denied", r"engines cannot be written\.$"),
        ("ERROR: [WinError 32] The process cannot access the file", "perhaps a virus scanner"),
        ("SSLError: CERTIFICATE_VERIFY_FAILED, Max retries exceeded", "a certificate that this Python does not trust"),
        ("ProxyError: 407 Proxy Authentication Required", "The proxy asks for a user and a password"),
        (
            "WARNING: Can't connect to HTTPS URL because the SSL module is not available.",
            "its ssl module does not load",
        ),
        ("No module named pip.__main__", "has no pip"),
        ("ERROR: something new", r"pip could not install the packages; it said: ERROR: something new$"),
    ],
)
def test_what_pip_says_becomes_one_sentence_and_the_rest_goes_into_the_log(launch, pip_says, sentence):
    class Log(SilentMonitor):
        def __init__(self):
            self.lines = []

        def info(self, text):
            self.lines.append(text)

    log = Log()
    launch.answers["pip"] = says(1, "Collecting numpy", pip_says, "after the error", "[notice] about pip")
    with pytest.raises(EngineError, match=sentence) as caught:
        setup.install(launch, log)
    assert "\n" not in str(caught.value)
    assert {pip_says, "after the error"} <= set(log.lines)
    assert find_engine() is None


def test_an_engine_that_computes_something_else_is_refused(launch):
    launch.answers["selftest"] = says(1, "The evaluator numba differs on 3 of 168 stored pixels.")
    with pytest.raises(EngineError, match="differs on 3 of 168"):
        setup.install(launch, SilentMonitor())
    assert find_engine() is None


def test_without_venv_a_folder_of_packages_serves(launch):
    launch.facts.update(version=[3, 12], venv=False)
    engine = setup.install(launch, SilentMonitor())
    assert launch.roles() == ["probe", "libraries", "settings", "pip", "selftest"]
    assert "--target" in launch.commands[launch.roles().index("pip")]
    assert engine.packages.parent.parent == engine_folder((3, 12))


def test_a_venv_that_fails_gives_way_to_a_folder_of_packages(launch):
    launch.answers["venv"] = says(1, "ensurepip is not available")
    assert setup.install(launch, SilentMonitor()).packages is not None


def test_a_python_that_is_too_new_is_named(launch):
    launch.facts["version"] = [3, 99]
    with pytest.raises(EngineError, match=r"No Python 3\.9 to 3\.14 .*no packages for Python 3\.99"):
        setup.install(launch, SilentMonitor())


def test_a_python_that_does_not_start_is_named(launch):
    launch.answers["probe"] = says(NOT_STARTED)
    with pytest.raises(EngineError, match="it does not start"):
        setup.install(launch, SilentMonitor())


def test_offline_from_a_folder_of_wheels(launch, tmp_path):
    (tmp_path / "numpy-2.4.6-py3-none-any.whl").touch()
    setup.install(launch, SilentMonitor(), wheels=tmp_path)
    pip = launch.commands[launch.roles().index("pip")]
    assert pip[pip.index("--find-links") + 1] == str(tmp_path)
    assert "--no-index" in pip


def test_an_empty_folder_of_wheels_is_refused_at_once(launch, tmp_path):
    (tmp_path / "empty").mkdir()
    with pytest.raises(EngineError, match="holds no wheels"):
        setup.install(launch, SilentMonitor(), wheels=tmp_path / "empty")
    assert launch.commands == []


def test_the_proxy_reaches_pip_but_no_command_line(launch):
    setup.install(launch, SilentMonitor(), proxy="http://user:secret@proxy:3128")
    assert launch.environments[launch.roles().index("pip")]["HTTPS_PROXY"] == "http://user:secret@proxy:3128"
    assert "secret" not in str(launch.commands)


def test_a_full_disk_is_noticed_before_anything_is_downloaded(launch, monkeypatch):
    monkeypatch.setattr(setup, "NEEDED_BYTES", 2**80)
    with pytest.raises(EngineError, match="MB left, the engine needs"):
        setup.install(launch, SilentMonitor())
    assert launch.roles() == ["probe"]


def test_two_set_ups_do_not_meet(launch):
    def install_again(arguments, on_line):
        with pytest.raises(EngineError, match="Another QGIS or shell is setting up"):
            setup.install(launch, SilentMonitor())
        return 0

    launch.answers["pip"] = install_again
    setup.install(launch, SilentMonitor())


def test_an_older_engine_of_the_same_python_goes_when_the_new_one_is_whole(launch):
    older = engines_folder() / "py3.11-00000000"
    other_python = engines_folder() / "py3.12-00000000"
    older.mkdir(parents=True)
    other_python.mkdir()
    setup.install(launch, SilentMonitor())
    assert not older.exists()
    assert other_python.exists()


def test_remove_takes_everything(launch):
    setup.install(launch, SilentMonitor())
    setup.remove()
    assert find_engine() is None
    assert not engines_folder().exists()


def test_check_says_what_is_wrong(launch):
    with pytest.raises(EngineError, match="There is no engine"):
        setup.check(launch, SilentMonitor())
    setup.install(launch, SilentMonitor())
    launch.answers["selftest"] = says(1, "ImportError: numpy")
    with pytest.raises(EngineError, match=r"fails its self-test; set it up again\. It said: ImportError: numpy$"):
        setup.check(launch, SilentMonitor())
