"""Of pip's settings only the way to an index is kept."""

from __future__ import annotations

import os
import sys

from cloudsieve.engine.installer import pip_environment, without_credentials
from cloudsieve.engine.processes import launch_from_shell

PIP = [sys.executable, "-I", "-m", "pip"]


def test_the_way_to_the_index_is_kept_and_nothing_else(tmp_path):
    (tmp_path / "pip.conf").write_text(
        "[global]\nindex-url = https://me:secret@mirror/simple\ntarget = /elsewhere\ncert = /global.pem\n"
        "extra-index-url = https://one/simple\n    https://two/simple\n"
        "[install]\nuser = true\ncert = /install.pem\nno-binary = :all:\n"
    )
    users = {"PIP_CONFIG_FILE": str(tmp_path / "pip.conf"), "PIP_TIMEOUT": "99", "PIP_PREFIX": "/elsewhere"}
    kept = pip_environment(PIP, launch_from_shell, None, None, users)
    assert kept["PIP_INDEX_URL"] == "https://me:secret@mirror/simple"
    assert kept["PIP_EXTRA_INDEX_URL"].split() == ["https://one/simple", "https://two/simple"]
    assert kept["PIP_CERT"] == "/install.pem"
    assert kept["PIP_TIMEOUT"] == "99"
    assert kept["PIP_CONFIG_FILE"] == os.devnull
    assert not {"PIP_TARGET", "PIP_USER", "PIP_NO_BINARY", "PIP_PREFIX"} & set(kept)


def test_a_folder_of_wheels_needs_no_index(tmp_path):
    assert pip_environment(PIP, launch_from_shell, tmp_path, None, {"PIP_INDEX_URL": "https://mirror"}) == {
        "PIP_CONFIG_FILE": os.devnull
    }


def test_credentials_are_taken_out_of_urls():
    said = "Looking in indexes: https://me:secret@mirror/simple, http://token@other"
    assert without_credentials(said) == "Looking in indexes: https://****@mirror/simple, http://****@other"
