"""Every text that users see can be translated, and no translation is stale or lost a placeholder."""

from __future__ import annotations

import ast
import re
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from cloudsieve.algorithms.words import in_words_of_qgis
from cloudsieve.core.errors import CloudSieveError
from cloudsieve.core.messages import Message
from cloudsieve.core.tables import CATEGORIES, MASK_CLASSES, SCL_CLASSES
from cloudsieve.plugin import fitting_translations, install_translator
from cloudsieve.scripts.message_templates import ERRORS, PLACEHOLDER, template_arguments
from cloudsieve.scripts.untranslated import FOLDERS, program_texts, translations, untranslated
from qgis import processing
from qgis.core import QgsProcessingException, QgsProcessingFeedback  # type: ignore[attr-defined]
from qgis.PyQt.QtCore import QCoreApplication

ROOT = Path(__file__).resolve().parents[2]
MODELS = ROOT / "docs" / "models"
CHANGES = ROOT / "CHANGELOG.md"
LANGUAGES = sorted((ROOT / "i18n").glob("*.ts"))
# What a translation has as often as its text: HTML tags, Qt's placeholders, code, ends of lines, patterns of files,
# addresses, options.
KEPT_AS_IT_IS = re.compile(r"</?\w+[^<>]*>|%\d|%n|%L\d|`[^`]*`|\n|\*\.\w+|\w+://[^\s,;)]*|--[a-z-]+")
# What must be somewhere in a translation: names of files, keys and variables, such as MTD_MSIL1C.xml, and of bands.
NAMED = re.compile(r"\b(?:[A-Za-z0-9]+_[A-Za-z0-9_]+(?:\.\w+)?|B\d[\dA]|B\d\d\.jp2)\b")


@pytest.fixture(params=LANGUAGES, ids=lambda file: file.stem)
def language(request):
    """Text and translation, empty where there is none yet."""
    return translations(request.param)


def test_only_literals_are_translated_because_tools_collect_nothing_else():
    assert None not in program_texts(ROOT)


def test_no_folder_of_the_program_is_passed_over():
    calling = {
        path.relative_to(ROOT).parts[0] if path.parent != ROOT else "."
        for path in (*ROOT.glob("*.py"), *ROOT.glob("[a-z]*/*.py"))
        if 'translate("CloudSieve"' in path.read_text(encoding="utf-8")
    }

    assert calling - {"scripts", "tests"} <= {".", *FOLDERS}
    assert f"*.py {' '.join(FOLDERS)} " in (ROOT / "scripts" / "i18n").read_text(encoding="utf-8")


def test_the_texts_of_the_models_are_collected_too():
    named = ("model_name", "model_group", "ALG_DESC", "description", "component_description")
    options = [
        option for file in MODELS.glob("*.model3") for option in ElementTree.parse(file).getroot().iter("Option")
    ]
    texts = {option.get("value") for option in options if option.get("name") in named}

    assert texts - {"", None} <= program_texts(ROOT)


def test_the_names_in_the_class_tables_are_collected_too():
    labels = {entry.label for table in (CATEGORIES, MASK_CLASSES, SCL_CLASSES) for entry in table}

    assert labels <= program_texts(ROOT)


def test_nothing_is_translated_that_the_program_no_longer_says(language):
    assert set(language) - program_texts(ROOT) == set()


def test_a_translation_keeps_the_placeholders(language):
    for text, translation in language.items():
        if translation:
            assert sorted(PLACEHOLDER.findall(text)) == sorted(PLACEHOLDER.findall(translation)), text


def test_a_translation_keeps_what_is_no_word(language):
    for text, translation in language.items():
        if translation:
            assert sorted(KEPT_AS_IT_IS.findall(text)) == sorted(KEPT_AS_IT_IS.findall(translation)), text
            assert set(NAMED.findall(text)) <= set(NAMED.findall(translation)), text


def test_a_translation_keeps_the_numbers(language):
    """Where it does not, it often is the translation of a neighbour."""
    for text, translation in language.items():
        if translation:
            assert sorted(re.findall(r"\d+", text)) == sorted(re.findall(r"\d+", translation)), text


def test_a_translation_keeps_its_ends(language):
    """What begins with a space follows something; what ends with … opens a dialog."""
    for text, translation in language.items():
        if translation:
            assert (text[0].isspace(), text[-1].isspace()) == (translation[0].isspace(), translation[-1].isspace()), (
                text
            )
            assert text.endswith("…") == translation.endswith("…"), text


@pytest.mark.parametrize("file", LANGUAGES, ids=lambda file: file.stem)
def test_nothing_is_missing_in_any_language(file):
    missing = untranslated(ROOT, file)
    if missing and "## [Unreleased]" in CHANGES.read_text(encoding="utf-8"):
        pytest.skip(f"{len(missing)} texts are not translated yet; a release wants them (scripts/untranslated.py)")
    assert not missing


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


def test_the_words_of_an_error_stand_where_it_is_raised():
    """Words that come in a variable are collected nowhere, so they would stay English."""
    elsewhere = {
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "core").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call) and getattr(node.exc.func, "id", "") in ERRORS
        if node.exc.args and isinstance(node.exc.args[0], ast.Name)
    }
    assert elsewhere == {"core/jobs/job.py"}, "require(), whose words are collected by its name"


def is_put_together(part: ast.AST) -> bool:
    """Tell whether an expression makes a text of others: f"{x}", x + y, "{}".format(x), ", ".join(x)."""
    joined = isinstance(part, ast.Call) and getattr(part.func, "attr", None) in ("format", "join")
    return joined or isinstance(part, (ast.JoinedStr, ast.BinOp))


def test_a_compiled_translation_is_installed(provider, compiled):
    translator = install_translator("de_AT", compiled)
    try:
        assert provider.algorithm("maskscene").create().displayName() == "Sentinel-2-Szene maskieren"
    finally:
        QCoreApplication.removeTranslator(translator)
    assert provider.algorithm("maskscene").create().displayName() == "Mask a Sentinel-2 scene"


@pytest.mark.parametrize("file", LANGUAGES, ids=lambda file: file.stem)
def test_dialogs_and_messages_speak_every_language(speak, provider, file):
    name, message = "Mask a Sentinel-2 scene", "There are no clouds, so nothing casts a shadow."
    translated = translations(file)

    speak(file.stem.partition("_")[2])

    assert provider.algorithm("maskscene").displayName() == translated[name] != name
    assert in_words_of_qgis(Message(message)) == translated[message] != message


@pytest.mark.parametrize(
    ("locale", "languages"),
    [
        ("es", ["es"]),
        ("es_MX", ["es"]),
        ("pt_BR", ["pt_BR", "pt_PT"]),
        ("pt_PT", ["pt_PT", "pt_BR"]),
        ("pt", ["pt_BR", "pt_PT"]),
        ("zh-Hans", ["zh-Hans"]),
        ("en", []),
        ("", []),
    ],
)
def test_a_locale_without_a_translation_of_its_own_falls_back_to_its_language(tmp_path, locale, languages):
    for name in ("es", "pt_BR", "pt_PT", "zh-Hans"):
        (tmp_path / f"cloudsieve_{name}.qm").touch()

    found = [file.stem.replace("cloudsieve_", "") for file in fitting_translations(locale, tmp_path)]

    assert found == languages


@pytest.mark.parametrize(
    ("locale", "title", "growth"),
    [
        ("es_MX", "Enmascarar una escena Sentinel-2", "«Ampliar en (metros)»"),
        ("pt", "Mascarar uma cena Sentinel-2", "“Expandir em (metros)”"),
    ],
)
def test_the_nearest_translation_is_spoken_and_labels_stand_in_its_quotation_marks(
    speak, provider, locale, title, growth
):
    speak(locale)
    assert provider.algorithm("maskscene").displayName() == title
    assert in_words_of_qgis(Message("{DISTANCE}"), provider.algorithm("growmask")) == growth


def test_the_models_speak_the_language_of_the_user_and_keep_their_keys(speak, provider):
    english = provider.algorithm("cloudmask")
    keys = [definition.name() for definition in english.parameterDefinitions()]
    assert (english.displayName(), english.group()) == ("Cloud mask in two steps", "Examples")

    speak("es")

    spanish = provider.algorithm("cloudmask").create()
    labels = {definition.name(): definition.description() for definition in spanish.parameterDefinitions()}
    assert (spanish.displayName(), spanish.group()) == ("Máscara de nubes en dos pasos", "Ejemplos")
    assert list(labels) == keys
    assert labels["RESOLUTION"] == "Resolución (metros)"
    assert labels["maskfromprobability:Cloud mask"] == "Máscara de nubes"
    assert "La probabilidad se conserva" in spanish.shortHelpString()
    assert spanish.childAlgorithm("s2cloudless").description() == "Probabilidad de nubes (s2cloudless)"


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
        (
            "maskfromprobability",
            {"INPUT": "mask", "ENCODING": 0},
            "Stellen Sie {ENCODING} auf „Byte, 0 bis 100“ oder „Byte, 0 bis 255 (Sentinel Hub CLP)“",
        ),
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


def test_what_a_dialog_lacks_has_the_words_of_another_one(in_german, provider):
    """A job may carry out another one, and log what that one says."""
    algorithm = provider.algorithm("growmask")
    said = Message("{OFFSET}: {OFFSET:metadata}; {DISTANCE}; {NOWHERE}")
    assert in_words_of_qgis(said, algorithm) == (
        "„Radiometrischer Versatz“: „Wie in den Metadaten“; „Erweitern um (Meter)“; NOWHERE"
    )
    assert in_words_of_qgis(Message("{DISTANCE}")) == "„Erweitern um (Meter)“"


def test_a_language_without_translation_stays_english(qgis_app, tmp_path):
    assert install_translator("xx", tmp_path) is None
