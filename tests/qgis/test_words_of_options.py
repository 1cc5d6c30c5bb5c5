"""What is chosen is named in every message as its user knows it: by the label that the dialog shows."""

from __future__ import annotations

import base64
import importlib.util
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from cloudsieve.algorithms import ALGORITHMS, base
from cloudsieve.algorithms.base import CloudSieveAlgorithm
from cloudsieve.algorithms.words import in_words_of_qgis
from cloudsieve.core.jobs import JOBS, JobField, Offset, fields_of
from cloudsieve.core.messages import Message, Option
from cloudsieve.core.tables import SCHEMES, Kind
from cloudsieve.scripts.message_templates import PLACEHOLDER, message_templates
from cloudsieve.scripts.untranslated import translations
from qgis import processing
from qgis.core import QgsProcessingAlgorithm, QgsProcessingFeedback  # type: ignore[attr-defined]

ROOT = Path(__file__).resolve().parents[2]
LANGUAGES = sorted((ROOT / "i18n").glob("*.ts"))
# The same in all languages: libraries, products, a network, measures.
NAMES = {
    "numba",
    "numpy",
    "LightGBM",
    "OmniCloudMask",
    "F1",
    "IoU",
    *(one.label for one in SCHEMES if one.kind is not Kind.CUSTOM),
}
DIGITS = "0123456789 "  # before the names of classes
WITH_NETWORKS = all(importlib.util.find_spec(name) for name in ("onnxruntime", "ukis_csmask"))
needs_networks = pytest.mark.skipif(not WITH_NETWORKS, reason="onnxruntime and ukis-csmask could not be fetched")


def choices() -> Iterator[tuple[type[CloudSieveAlgorithm], JobField]]:
    """Yield every algorithm with each of its parameters in which something is chosen."""
    for algorithm in ALGORITHMS:
        for field in fields_of(algorithm.job_type).values():
            if field.choices:
                yield algorithm, field


CHOICES = [pytest.param(*one, id=f"{one[0].job_type.name}-{one[1].key}") for one in choices()]


def labels_of(algorithm, key: str) -> list[str]:
    return next(one for one in algorithm().definitions() if one.name() == key).options()


def test_every_option_that_a_message_names_can_be_chosen():
    """`{OFFSET:none}` is the option `none` of some parameter OFFSET."""
    ids = {(field.key, one) for job in JOBS.values() for field in fields_of(job).values() for one in field.ids}
    named = {pair for text in message_templates(ROOT) for pair in re.findall(r"\{([A-Z_]+):([^{}]*)\}", text)}

    assert ("OFFSET", "none") in named
    assert named <= ids


@pytest.mark.parametrize(("algorithm", "field"), CHOICES)
def test_messages_have_the_label_of_the_dialog(provider, algorithm, field):
    dialog = provider.algorithm(algorithm.job_type.name)

    said = [in_words_of_qgis(Message("{it}", it=Option(field.key, one)), dialog) for one in field.ids]

    assert said == [f'"{label}"' for label in dialog.parameterDefinition(field.key).options()]
    assert len({*said}) == len(field.ids)


@pytest.mark.parametrize("file", LANGUAGES, ids=lambda file: file.stem)
def test_every_label_is_translated(speak, provider, file):
    translated = translations(file)
    english = {(algorithm, field.key): labels_of(algorithm, field.key) for algorithm, field in choices()}

    speak(file.stem.partition("_")[2])

    for (algorithm, key), labels in english.items():
        for label, said in zip(labels, labels_of(algorithm, key)):
            assert said != label or label in NAMES or translated.get(label.lstrip(DIGITS)) == said.lstrip(DIGITS), label


def ids_in(log: str) -> set[str]:
    """Return the ids of options that stand in a log as words, outside of labels, but for numbers and names."""
    known = {one for job in JOBS.values() for field in fields_of(job).values() for one in field.ids}
    words = {one for one in known if not re.fullmatch(r"-?\d+", one) and one not in {name.lower() for name in NAMES}}
    outside = re.sub("„[^“]*“", "", log)
    return {word for word in words if re.search(rf"(?<![\w/.-]){re.escape(word)}(?![\w/.-]*\w)", outside)}


def test_an_id_in_a_log_is_found():
    assert ids_in("Versatz von B10: 0 („Radiometrischer Versatz“: metadata).") == {"metadata"}
    assert ids_in("Netz; „Schatten“: geometry; bis clouds-and-shadows, „none“") == {"geometry", "clouds-and-shadows"}
    assert ids_in("/scenes/none/balanced.tif, numpy 1.24, custom.tif, Version -1000") == set()


@pytest.fixture
def log_of(speak, provider, tmp_path, monkeypatch):
    """Return a function that runs an algorithm in German, in a process of its own, and returns its log.

    It fails where a message stays English.
    """
    monkeypatch.setenv("CLOUDSIEVE_RUNNER", "isolated")
    monkeypatch.setenv("CLOUDSIEVE_ENGINE", sys.executable)
    english: list[str] = []

    def said(text: str, algorithm: QgsProcessingAlgorithm) -> str:
        words = in_words_of_qgis(text, algorithm)
        template = PLACEHOLDER.sub("", getattr(text, "template", text))
        if words == str(text) and words not in NAMES and any(map(str.isalpha, template)):
            english.append(words)
        return words

    monkeypatch.setattr(base, "in_words_of_qgis", said)
    speak("de")

    def run(name: str, **parameters: object) -> str:
        feedback = QgsProcessingFeedback(False)
        given = {"OUTPUT": str(tmp_path / "out.tif"), **parameters}
        processing.run(f"cloudsieve:{name}", given, feedback=feedback)
        assert not english
        return feedback.textLog()

    return run


class TestLogs:
    """In German, from a child process, so what is said has been on its way as JSON."""

    @pytest.mark.parametrize("offset", range(len(Offset)), ids=[offset.value for offset in Offset])
    def test_s2cloudless_with_each_offset(self, log_of, product, offset):
        log = log_of("s2cloudless", INPUT=product("L1C"), RESOLUTION=60, OFFSET=offset)

        label = ["Wie in den Metadaten", "Keiner", "-1000 (ab Version 04.00)"][offset]
        assert f"(„Radiometrischer Versatz“: „{label}“)" in log
        assert "Wald ausgewertet von „" in log
        assert not ids_in(log)

    @pytest.mark.parametrize("level", ["L1C", "L2A"])
    def test_maskscene(self, log_of, product, tmp_path, level):
        log = log_of("maskscene", INPUT=product(level), RESOLUTION=60, SOURCES=str(tmp_path / "sources.tif"))
        assert "Maskiert: " in log
        assert not ids_in(log)

    @needs_networks
    def test_maskscene_with_a_network(self, log_of, product):
        log = log_of("maskscene", INPUT=product("L1C"), RESOLUTION=20, DEEP=2, SHADOWS_BY=1)
        assert "„Neuronales Netz“: „Wolken und Schatten“; „Schatten erkannt durch“: „Neuronales Netz“." in log
        assert "ukis-csmask 1.0.0, L1C, 6 Kanäle" in log
        assert not ids_in(log)

    @needs_networks
    def test_deepmask(self, log_of, product):
        log = log_of("deepmask", INPUT=product("L2A"), RESOLUTION=20)
        assert "Netz: ukis-csmask 1.0.0, L2A, 6 Kanäle; Kanäle B02, B03, B04, B08, B11, B12; Klassen Klar, Wolke" in log
        assert not ids_in(log)

    def test_maskfromscl(self, log_of, product):
        log = log_of("maskfromscl", PRODUCT=product("L2A"))
        assert "Maskiert: " in log
        assert not ids_in(log)

    def test_maskfromqa(self, log_of, write_raster):
        log = log_of("maskfromqa", INPUT=write_raster("qa.tif", [[0, 3]]), SCHEME=len(SCHEMES) - 1, VALUES="3")
        assert "qa.tif gelesen als Eigene Werte oder Bits" in log
        assert not ids_in(log)

    def test_tuneprobability(self, log_of, write_raster):
        probability = write_raster("p.tif", np.tile(np.linspace(0, 1, 40), (40, 1)), "float32")
        reference = write_raster("r.tif", np.tile(np.arange(40) > 20, (40, 1)))
        log = log_of("tuneprobability", INPUT=probability, REFERENCE=reference, AIM=1)
        assert "Schwellenwert" in log
        assert not ids_in(log)

    def test_assessmask(self, log_of, write_raster):
        mask = write_raster("m.tif", np.tile(np.arange(40) > 18, (40, 1)))
        reference = write_raster("r.tif", np.tile(np.arange(40) > 20, (40, 1)))
        log = log_of("assessmask", MASKS=[mask], REFERENCE=reference, ERRORS=None)
        assert "verglichen" in log
        assert not ids_in(log)


@pytest.mark.parametrize("runner", ["thread", "isolated"])
def test_the_report_of_a_run(log_of, product, tmp_path, monkeypatch, runner):
    monkeypatch.setenv("CLOUDSIEVE_RUNNER", runner)
    report = tmp_path / "report.html"

    log_of("maskscene", INPUT=product("L1C"), RESOLUTION=60, ENGINE=2, REPORT=str(report))

    page = report.read_text(encoding="utf-8")
    cells = re.sub(r"<[^<>]*>", "\n", page)
    assert "<h2>Szene und Maske</h2>" in page
    assert 'alt="Die Maske."' in page
    assert '<th align="left">Maskiert (Prozent der gültigen Pixel)</th>' in page
    assert '<th align="left">Radiometrischer Versatz</th><td align="left">Wie in den Metadaten</td>' in page
    assert '<th align="left">Wolkenschatten suchen</th><td align="left">ja</td>' in page
    assert "data-message" not in page
    assert not ids_in(cells.split("Herkunft")[0])
    assert [file.name for file in tmp_path.iterdir() if file.name.startswith(".")] == []


def texts_of(report: Path) -> str:
    """Return all that a report says, in its pictures too."""
    page = report.read_text(encoding="utf-8")
    drawings = re.findall(r"data:image/svg\+xml;base64,([^\"]*)", page)
    return "\n".join([page, *(base64.b64decode(drawing).decode() for drawing in drawings)])


def test_the_reports_of_an_assessment_and_of_a_tuning(log_of, write_raster, tmp_path):
    mask = write_raster("m.tif", np.tile(np.arange(40) > 18, (40, 1)))
    probability = write_raster("p.tif", np.tile(np.linspace(0, 1, 40), (40, 1)), "float32")
    reference = write_raster("r.tif", np.tile(np.arange(40) > 20, (40, 1)))

    log_of("assessmask", MASKS=[mask], REFERENCE=reference, TOLERANCE=20, ERRORS=None, HTML=str(tmp_path / "a.html"))
    log_of("tuneprobability", INPUT=probability, REFERENCE=reference, AIM=1, HTML=str(tmp_path / "t.html"))

    assessed, tuned = texts_of(tmp_path / "a.html"), texts_of(tmp_path / "t.html")
    assert "<h1>Genauigkeit von m.tif</h1>" in assessed
    assert ">masked: Nutzergenauigkeit (Präzision)</text>" in assessed
    assert "<h2>Maße nach Schwellenwert</h2>" in tuned
    assert ">Schwellenwert</text>" in tuned
    known = {
        text: german for text, german in translations(ROOT / "i18n" / "cloudsieve_de.ts").items() if german != text
    }
    for said in (assessed, tuned):
        assert "data-message" not in said
        assert not known.keys() & set(re.findall(r">([^<>]+)<", said))
