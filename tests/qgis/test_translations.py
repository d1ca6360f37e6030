"""Every text can be translated, and the compiled catalogues say what their sources say."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path

import pytest
from aftermap.algorithms.shared import texts
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

ROOT = Path(__file__).resolve().parents[2]
CATALOGUES = sorted((ROOT / "i18n").glob("*.ts"))


@pytest.fixture(scope="module")
def extraction():
    path = ROOT / "scripts" / "update_translations.py"
    spec = importlib.util.spec_from_file_location("update_translations", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("catalogue", CATALOGUES, ids=lambda path: path.stem)
def test_catalogues_hold_every_text_and_are_compiled(application, extraction, catalogue):
    """If this fails: python3 scripts/update_translations.py; unfinished texts stay English."""
    known = extraction.read(catalogue)
    wanted = {(name, text) for name, found in extraction.texts().items() for text in found}
    assert set(known) == wanted
    translator = QTranslator()
    assert translator.load(str(catalogue.with_suffix(".qm")))
    QCoreApplication.installTranslator(translator)
    try:
        for (context, source), translation in known.items():
            assert QCoreApplication.translate(context, source) == (translation or source)
    finally:
        QCoreApplication.removeTranslator(translator)


@pytest.mark.parametrize("catalogue", CATALOGUES, ids=lambda path: path.stem)
def test_translations_keep_the_placeholders(extraction, catalogue):
    for (_, source), translation in extraction.read(catalogue).items():
        wanted = sorted(re.findall(r"{\w*}", source)) if translation else []
        assert sorted(re.findall(r"{\w*}", translation)) == wanted


def test_the_language_of_qgis_is_spoken(plugin, monkeypatch):
    monkeypatch.setattr(QgsApplication, "locale", staticmethod(lambda: "tr"))
    translator = texts.install_translator()
    try:
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(
            "aftermap:rapidassessment"
        )
        assert algorithm.displayName() == "Hızlı değerlendirme"
        helps = {item.name(): item.help() for item in algorithm.parameterDefinitions()}
        assert helps["DEVICE"].startswith("Ağın çalışacağı yer")
        assert algorithm.name() == "rapidassessment"
        rules = ["expected", "ceiling", "round", "majority", "changeos"]
        assert algorithm.parameterDefinition("RULE").options() == rules
    finally:
        QCoreApplication.removeTranslator(translator)
    assert algorithm.create().displayName() == "Rapid assessment"


def test_a_language_without_catalogue_stays_english(application, monkeypatch):
    monkeypatch.setattr(QgsApplication, "locale", staticmethod(lambda: "xx"))
    assert texts.install_translator() is None
