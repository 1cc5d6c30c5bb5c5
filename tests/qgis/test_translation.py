"""Every text that users see can be translated, and no translation is stale or lost a placeholder."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from cloudsieve.core.tables import CATEGORIES, MASK_CLASSES, SCL_CLASSES
from cloudsieve.scripts.message_templates import PLACEHOLDER
from cloudsieve.scripts.untranslated import program_texts, translations, untranslated
from qgis.PyQt.QtCore import QCoreApplication

ROOT = Path(__file__).resolve().parents[2]
GERMAN = ROOT / "i18n" / "cloudsieve_de.ts"


@pytest.fixture(params=sorted((ROOT / "i18n").glob("*.ts")), ids=lambda file: file.stem)
def language(request):
    """Text and translation, empty where there is none yet."""
    return translations(request.param)


def test_only_literals_are_translated_because_tools_collect_nothing_else():
    assert None not in program_texts(ROOT)


def test_the_names_in_the_class_tables_are_collected_too():
    labels = {entry.label for table in (CATEGORIES, MASK_CLASSES, SCL_CLASSES) for entry in table}

    assert labels <= program_texts(ROOT)


def test_nothing_is_translated_that_the_program_no_longer_says(language):
    assert set(language) - program_texts(ROOT) == set()


def test_a_translation_keeps_the_placeholders(language):
    for text, translation in language.items():
        if translation:
            assert sorted(PLACEHOLDER.findall(text)) == sorted(PLACEHOLDER.findall(translation)), text


def test_what_is_not_translated_is_listed_for_the_release(tmp_path):
    (tmp_path / "plugin.py").write_text('translate("CloudSieve", "one")\ntranslate("CloudSieve", "two")\n')
    file = tmp_path / "cloudsieve_xx.ts"
    file.write_text(
        "<TS><context><message><source>one</source><translation>un</translation></message>"
        '<message><source>two</source><translation type="unfinished"></translation></message></context></TS>'
    )

    assert untranslated(tmp_path, file) == ["two"]


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
