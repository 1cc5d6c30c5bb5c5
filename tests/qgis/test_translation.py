"""Every text that users see can be translated, and German is complete."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
from cloudsieve.core.tables import CATEGORIES, MASK_CLASSES, SCL_CLASSES
from qgis.PyQt.QtCore import QCoreApplication

ROOT = Path(__file__).resolve().parents[2]
GERMAN = ROOT / "i18n" / "cloudsieve_de.ts"


def literals():
    """Return the texts in calls of translate and QT_TRANSLATE_NOOP; None for what is no literal."""
    texts = set()
    for path in (*ROOT.glob("*.py"), *(ROOT / "algorithms").glob("*.py"), *(ROOT / "runners").glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            name = getattr(node.func, "id", None) if isinstance(node, ast.Call) else None
            if name in ("translate", "QT_TRANSLATE_NOOP"):
                texts.add(getattr(node.args[1], "value", None))
    return texts


@pytest.fixture(scope="module")
def german():
    messages = ElementTree.parse(GERMAN).getroot().iter("message")
    return {message.find("source").text: message.find("translation") for message in messages}


def test_only_literals_are_translated_because_tools_collect_nothing_else():
    assert None not in literals()


def test_the_names_in_the_class_tables_are_collected_too():
    labels = {entry.label for table in (CATEGORIES, MASK_CLASSES, SCL_CLASSES) for entry in table}

    assert labels <= literals()


def test_german_has_every_text(german):
    assert literals() - set(german) == set()
    assert [text for text, translation in german.items() if translation.get("type") or not translation.text] == []


def test_german_keeps_the_placeholders(german):
    for text, translation in german.items():
        assert sorted(re.findall(r"\{\w+\}", text)) == sorted(re.findall(r"\{\w+\}", translation.text))


def test_a_compiled_translation_is_installed(provider, tmp_path):
    from cloudsieve.plugin import install_translator

    lrelease = shutil.which("lrelease")
    if lrelease is None:
        pytest.skip("lrelease (qttools5-dev-tools) is not installed")
    subprocess.run([lrelease, str(GERMAN), "-qm", str(tmp_path / "cloudsieve_de.qm")], check=True, capture_output=True)

    translator = install_translator("de_AT", tmp_path)
    try:
        assert provider.algorithm("maskscene").create().displayName() == "Sentinel-2-Szene maskieren"
    finally:
        QCoreApplication.removeTranslator(translator)
    assert provider.algorithm("maskscene").create().displayName() == "Mask a Sentinel-2 scene"


def test_a_language_without_translation_stays_english(qgis_app, tmp_path):
    from cloudsieve.plugin import install_translator

    assert install_translator("xx", tmp_path) is None
