"""Every text that users see can be translated, and no translation is stale or lost a placeholder."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from cloudsieve.algorithms.words import in_words_of_qgis
from cloudsieve.core.errors import CloudSieveError
from cloudsieve.core.messages import Message
from cloudsieve.core.tables import CATEGORIES, MASK_CLASSES, SCL_CLASSES
from cloudsieve.plugin import install_translator
from cloudsieve.scripts.message_templates import ERRORS, PLACEHOLDER, message_templates, template_arguments
from cloudsieve.scripts.untranslated import FOLDERS, program_texts, translations, untranslated
from qgis import processing
from qgis.core import QgsProcessingException, QgsProcessingFeedback  # type: ignore[attr-defined]
from qgis.PyQt.QtCore import QCoreApplication

ROOT = Path(__file__).resolve().parents[2]
LANGUAGES = sorted((ROOT / "i18n").glob("*.ts"))


def compile_language(file: Path, folder: Path) -> None:
    """Compile a .ts file into a folder."""
    lrelease = shutil.which("lrelease")
    if lrelease is None:
        pytest.skip("lrelease (qttools5-dev-tools) is not installed")
    compiled = folder / file.with_suffix(".qm").name
    subprocess.run([lrelease, str(file), "-qm", str(compiled)], check=True, capture_output=True)


@pytest.fixture(scope="module")
def german_file(tmp_path_factory) -> Path:
    """Return the folder of the compiled German."""
    folder = tmp_path_factory.mktemp("i18n")
    compile_language(ROOT / "i18n" / "cloudsieve_de.ts", folder)
    return folder


@pytest.fixture
def in_german(provider, german_file):
    """Speak German, with the labels of dialogs too."""
    translator = install_translator("de_AT", german_file)
    provider.refreshAlgorithms()
    yield
    QCoreApplication.removeTranslator(translator)
    provider.refreshAlgorithms()


@pytest.fixture(params=LANGUAGES, ids=lambda file: file.stem)
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


def test_a_translation_keeps_numbers_and_line_breaks(language):
    """Where it does not, it often is the translation of a neighbour."""
    for text, translation in language.items():
        if translation:
            assert sorted(re.findall(r"\d+", text)) == sorted(re.findall(r"\d+", translation)), text
            assert text.count("\n") == translation.count("\n"), text


def test_no_folder_that_speaks_to_users_is_passed_over():
    speaking = {
        path.parent.name for path in ROOT.glob("*/*.py") if "QCoreApplication.translate" in path.read_text("utf-8")
    }
    collected = (ROOT / "scripts" / "i18n").read_text("utf-8")

    assert speaking <= set(FOLDERS)
    assert all(f" {folder} " in collected for folder in FOLDERS)


def test_what_is_not_translated_is_listed_for_the_release(tmp_path):
    (tmp_path / "plugin.py").write_text('translate("CloudSieve", "one")\ntranslate("CloudSieve", "two")\n')
    file = tmp_path / "cloudsieve_xx.ts"
    file.write_text(
        "<TS><context><message><source>one</source><translation>un</translation></message>"
        '<message><source>two</source><translation type="unfinished"></translation></message></context></TS>'
    )

    assert untranslated(tmp_path, file) == ["two"]


def test_no_message_is_put_together_so_that_it_cannot_be_translated():
    put_together = [
        place
        for place, template in template_arguments(ROOT)
        if not place.startswith("engine/") and any(map(is_put_together, parts_of(template)))
    ]
    assert not put_together


def parts_of(template: ast.expr) -> Iterable[ast.AST]:
    """Return an expression and all in it; a call alone, for a message in a message is looked at for itself."""
    return [template] if isinstance(template, ast.Call) else ast.walk(template)


def test_every_error_of_the_core_is_collected():
    def leaves(error: type[CloudSieveError]) -> Iterator[str]:
        yield error.__name__
        for kind in error.__subclasses__():
            yield from leaves(kind)

    assert set(leaves(CloudSieveError)) - {"CancelledError"} <= set(ERRORS)


def is_put_together(part: ast.AST) -> bool:
    """Tell whether an expression makes a text of others: f"{x}", x + y, "{}".format(x), ", ".join(x)."""
    joined = isinstance(part, ast.Call) and getattr(part.func, "attr", None) in ("format", "join")
    return joined or isinstance(part, (ast.JoinedStr, ast.BinOp))


def test_messages_of_the_core_are_among_the_texts_of_every_language(language):
    assert set(message_templates(ROOT)) <= set(language)


def test_a_compiled_translation_is_installed(provider, german_file):
    translator = install_translator("de_AT", german_file)
    try:
        assert provider.algorithm("maskscene").create().displayName() == "Sentinel-2-Szene maskieren"
    finally:
        QCoreApplication.removeTranslator(translator)
    assert provider.algorithm("maskscene").create().displayName() == "Mask a Sentinel-2 scene"


@pytest.mark.parametrize("file", LANGUAGES, ids=lambda file: file.stem)
def test_dialogs_and_messages_speak_every_language(provider, tmp_path, file):
    compile_language(file, tmp_path)
    name, message = "Mask a Sentinel-2 scene", "There are no clouds, so nothing casts a shadow."
    translated = translations(file)

    translator = install_translator(file.stem.partition("_")[2], tmp_path)
    try:
        assert provider.algorithm("maskscene").create().displayName() == translated[name] != name
        assert in_words_of_qgis(Message(message)) == translated[message] != message
    finally:
        QCoreApplication.removeTranslator(translator)


@pytest.mark.parametrize(
    ("algorithm", "parameters", "sentence"),
    [
        (
            "hybridmask",
            {"MASKS": ["mask", "mask"], "RULE": 2, "MIN_VOTES": 3},
            "{MIN_VOTES} ist 3, es gibt aber nur 2 Masken; verlangen Sie höchstens 2.",
        ),
        ("maskfromscl", {"INPUT": "mask", "CLDPRB_THRESHOLD": 40}, "{CLDPRB_THRESHOLD} ist gesetzt, aber"),
        ("maskfromqa", {"INPUT": "mask", "SCHEME": 16}, "Das eigene Schema braucht {VALUES} oder {BITS}"),
        ("maskscene", {"INPUT": "nowhere.SAFE"}, "nowhere.SAFE gibt es nicht. Geben Sie einen .SAFE-Ordner"),
        ("applymask", {"INPUT": "mask", "MASK": "mask", "NODATA": -1}, "{NODATA} ist -1, was Kanäle vom Typ uint8 von"),
        ("maskfromprobability", {"INPUT": "mask", "ENCODING": 0}, "Stellen Sie {ENCODING} auf 0-100 oder 0-255"),
        ("growmask", {"INPUT": "classes"}, "enthält den Wert 7, ist also keine Maske"),
    ],
)
@pytest.mark.parametrize("runner", ["thread", "isolated"])
def test_errors_are_german_and_name_the_labels_of_the_dialog(
    in_german, provider, write_raster, tmp_path, monkeypatch, runner, algorithm, parameters, sentence
):
    monkeypatch.setenv("CLOUDSIEVE_RUNNER", runner)
    monkeypatch.setenv("CLOUDSIEVE_ENGINE", sys.executable)
    files = {"mask": write_raster("mask.tif", [[0, 1]]), "classes": write_raster("classes.tif", [[0, 7]])}
    definitions = provider.algorithm(algorithm).parameterDefinitions()
    labels = {definition.name(): f"„{definition.description()}“" for definition in definitions}
    given = {
        key: [files[one] for one in value] if isinstance(value, list) else files.get(value, value)
        for key, value in parameters.items()
    }

    with pytest.raises(QgsProcessingException) as failure:
        processing.run(f"cloudsieve:{algorithm}", {**given, "OUTPUT": str(tmp_path / "out.tif")})

    assert sentence.format(**labels) in str(failure.value)


@pytest.mark.parametrize("runner", ["thread", "isolated"])
def test_the_log_is_german(in_german, write_raster, tmp_path, monkeypatch, runner):
    monkeypatch.setenv("CLOUDSIEVE_RUNNER", runner)
    monkeypatch.setenv("CLOUDSIEVE_ENGINE", sys.executable)
    feedback = QgsProcessingFeedback(False)
    mask = write_raster("mask.tif", [[0, 1]], nodata=0)

    processing.run("cloudsieve:growmask", {"INPUT": mask, "OUTPUT": str(tmp_path / "out.tif")}, feedback=feedback)

    log = feedback.textLog()
    assert f"{mask} erklärt 0 zu NoData: Seine Pixel mit diesem Wert gelten als unbekannt." in log
    assert "Maskiert: 100.00 % der gültigen Pixel; gültig: 50.00 % aller Pixel." in log
    assert ("Läuft in QGIS" if runner == "thread" else "Läuft in einem eigenen Prozess") in log


def test_what_no_dialog_knows_keeps_its_key(in_german, provider):
    algorithm = provider.algorithm("growmask")
    assert in_words_of_qgis(Message("{OFFSET} {DISTANCE}"), algorithm) == "OFFSET „Erweitern um (Meter)“"
    assert in_words_of_qgis(Message("{DISTANCE}")) == "DISTANCE"


def test_a_language_without_translation_stays_english(qgis_app, tmp_path):
    assert install_translator("xx", tmp_path) is None
