"""Every Help button leads to a page of its own, in QGIS's language, and no link leads nowhere."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path

import pytest
from aftermap.algorithms.shared import manual, texts
from aftermap.core.language import ENGLISH, speak
from qgis.core import QgsApplication, QgsProcessingDestinationParameter
from qgis.PyQt.QtCore import QCoreApplication, QUrl


@pytest.fixture
def profile(monkeypatch, tmp_path):
    """A profile whose folder has letters that an address must encode."""
    folder = tmp_path / "Profil ğ #1"
    monkeypatch.setattr(QgsApplication, "qgisSettingsDirPath", staticmethod(lambda: f"{folder}/"))
    monkeypatch.setattr(manual, "_written", set())
    return folder


@pytest.fixture
def provider(plugin):
    return QgsApplication.processingRegistry().providerById("aftermap")


def opened(address: str) -> str:
    path = Path(QUrl(address).toLocalFile())
    return unescape(path.read_text(encoding="utf-8"))


def test_every_algorithm_has_a_page_that_explains_all_it_takes_and_gives(provider, profile):
    for algorithm in provider.algorithms():
        page = opened(algorithm.helpUrl())
        assert f"<h1>{algorithm.displayName()}</h1>" in page
        for definition in algorithm.parameterDefinitions():
            assert definition.description() in page
            if not isinstance(definition, QgsProcessingDestinationParameter):
                assert definition.help() in page, (algorithm.name(), definition.name())
                assert f"<code>{definition.name()}</code>" in page


def test_no_link_leads_nowhere(provider, profile):
    folder = Path(QUrl(manual.start(provider)).toLocalFile()).parent
    pages = sorted(folder.glob("*.html"))
    assert len(pages) == len(provider.algorithms()) + 1
    for page in [*pages, *manual.BUILT.glob("*.html")]:
        for link in re.findall(r'(?:href|src)="([^"]+)"', page.read_text(encoding="utf-8")):
            if not link.startswith(("http", "#")):
                path = link.partition("#")[0]
                local = link.startswith("file:")
                target = Path(QUrl(path).toLocalFile()) if local else page.parent / path
                assert target.is_file(), (page.name, link)


def test_next_steps_and_guides_are_offered(provider, profile):
    page = opened(provider.algorithm("checkpair").helpUrl())
    assert '<a href="alignpair.html">Align pair</a>' in page
    assert "Checking a pair</a>" in page
    known = {algorithm.name() for algorithm in provider.algorithms()}
    assert known <= set(manual.NEXT)


@pytest.mark.parametrize(("language", "way"), [("tr", "ltr"), ("ar", "rtl")])
def test_pages_speak_the_language_of_qgis(provider, profile, monkeypatch, language, way):
    monkeypatch.setattr(QgsApplication, "locale", staticmethod(lambda: language))
    translator = texts.install_translator()
    try:
        algorithm = provider.algorithm("rapidassessment").create()
        page = opened(manual.address_of(provider.algorithm("rapidassessment")))
        assert f'<html lang="{language}" dir="{way}">' in page
        assert algorithm.displayName() != "Rapid assessment"
        assert algorithm.displayName() in page
    finally:
        QCoreApplication.removeTranslator(translator)
        speak(ENGLISH)


def test_a_profile_that_cannot_be_written_leaves_the_list_of_parameters(provider, profile):
    profile.parent.mkdir(exist_ok=True)
    profile.write_text("a file where the folder would be")
    address = provider.algorithm("checkpair").helpUrl()
    assert address.endswith("docs/parameters.md")


def test_an_algorithm_without_a_provider_has_help_too(provider, profile):
    assert Path(QUrl(type(provider.algorithm("verify"))().helpUrl()).toLocalFile()).is_file()
