"""Every text can be translated, and the compiled catalogues say what their sources say."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

import pytest
from aftermap.algorithms.shared import texts
from aftermap.core import language
from aftermap.core.language import ENGLISH, speak, worded
from aftermap.core.naming import counted
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

ROOT = Path(__file__).resolve().parents[2]
CATALOGUES = sorted((ROOT / "i18n").glob("*.ts"))
LANGUAGES = {"ar", "es", "fr", "id", "it", "tr", "uk"}


@pytest.fixture(scope="module")
def scripts():
    """Return the script that keeps the catalogues."""
    sys.path.insert(0, str(ROOT / "scripts"))
    path = ROOT / "scripts" / "update_translations.py"
    spec = importlib.util.spec_from_file_location("update_translations", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def wanted(scripts):
    return {(text.context, text.source): text for text in scripts.texts()}


@pytest.fixture
def qgis_speaks(monkeypatch):
    """Return what lets QGIS speak a language until the test ends."""
    installed = []

    def let(code):
        monkeypatch.setattr(QgsApplication, "locale", staticmethod(lambda: code))
        installed.append(texts.install_translator())
        return installed[-1]

    yield let
    for translator in filter(None, installed):
        QCoreApplication.removeTranslator(translator)
    speak(ENGLISH)


def test_there_is_a_catalogue_per_language():
    assert {path.stem.partition("_")[2] for path in CATALOGUES} == LANGUAGES


@pytest.mark.parametrize("catalogue", CATALOGUES, ids=lambda path: path.stem)
def test_catalogues_hold_every_text_translated(wanted, catalogue):
    """If this fails: python3 scripts/update_translations.py, --list and --fill."""
    known = language.forms_in(catalogue)
    assert set(known) == set(wanted)
    assert [source for (_, source), forms in known.items() if not all(forms)] == []


@pytest.mark.parametrize("catalogue", CATALOGUES, ids=lambda path: path.stem)
def test_translations_keep_the_places_of_their_sources(scripts, wanted, catalogue):
    code = catalogue.stem.partition("_")[2]
    faults = [
        (key[1], scripts._fault(wanted[key], forms, code))
        for key, forms in language.forms_in(catalogue).items()
        if all(forms) and key in wanted
    ]
    assert [fault for fault in faults if fault[1]] == []


@pytest.mark.parametrize("catalogue", CATALOGUES, ids=lambda path: path.stem)
def test_qt_and_the_engine_read_the_same(application, catalogue):
    """The compiled catalogues say what their sources do, for every number that has a form."""
    known = language.forms_in(catalogue)
    translator = QTranslator()
    assert translator.load(str(catalogue.with_suffix(".qm")))
    read = language.language_of(catalogue.stem.partition("_")[2])
    QCoreApplication.installTranslator(translator)
    try:
        for (context, source), forms in known.items():
            for count in range(120) if len(forms) > 1 else (None,):
                said = texts._find(context, source, count)
                assert (said or source) == (read.find(context, source, count) or source)
    finally:
        QCoreApplication.removeTranslator(translator)


def test_the_language_of_qgis_is_spoken(plugin, qgis_speaks):
    qgis_speaks("tr")
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("aftermap:rapidassessment")
    assert algorithm.displayName() == "Hızlı değerlendirme"
    helps = {item.name(): item.help() for item in algorithm.parameterDefinitions()}
    assert helps["DEVICE"].startswith("Ağın çalışacağı yer")
    assert algorithm.name() == "rapidassessment"
    rules = ["expected", "ceiling", "round", "majority", "changeos"]
    assert algorithm.parameterDefinition("RULE").options() == rules


def test_a_language_without_catalogue_stays_english(application, qgis_speaks):
    assert qgis_speaks("xx") is None
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("aftermap:rapidassessment")
    assert algorithm is None or algorithm.displayName() == "Rapid assessment"
    assert worded(counted(3000, "review", "reviews")) == "3,000 reviews"


@pytest.mark.parametrize("code", sorted(LANGUAGES))
def test_what_has_no_translation_is_said_in_english(application, qgis_speaks, code):
    assert qgis_speaks(code) is not None
    assert worded(counted(3000, "unheard-of", "unheard-ofs")) == "3,000 unheard-ofs"
    assert worded("Never heard.") == "Never heard."
