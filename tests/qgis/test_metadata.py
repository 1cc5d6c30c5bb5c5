"""What the plugin repository and the plugin manager ask of metadata.txt."""

from __future__ import annotations

from configparser import ConfigParser
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
MANDATORY = (
    "name",
    "description",
    "about",
    "version",
    "qgisMinimumVersion",
    "author",
    "email",
    "repository",
    "tracker",
)


@pytest.fixture(scope="module")
def metadata():
    parser = ConfigParser(interpolation=None)
    parser.optionxform = str
    parser.read(ROOT / "metadata.txt", encoding="utf-8")
    return parser["general"]


@pytest.mark.parametrize("key", MANDATORY)
def test_mandatory_keys_are_filled(metadata, key):
    assert metadata[key].strip()


def test_qgis_knows_that_algorithms_come_with_it(metadata):
    assert metadata["hasProcessingProvider"] == "yes"


def test_it_is_offered_from_qgis_3_22_to_4(metadata):
    assert (metadata["qgisMinimumVersion"], metadata["qgisMaximumVersion"]) == ("3.22", "4.99")


def test_the_icon_and_the_licence_are_there(metadata):
    assert (ROOT / metadata["icon"]).is_file()
    assert "GNU GENERAL PUBLIC LICENSE" in (ROOT / "LICENSE").read_text(encoding="utf-8")


def test_the_provider_reports_the_version_of_the_metadata(metadata, provider):
    assert provider.versionInfo() == metadata["version"]
