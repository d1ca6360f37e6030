"""Every text that a person reads goes through here, so that it can be translated."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

from ...core.language import CATALOGUES, Language, speak
from ...core.requests import doc_of
from ...core.spelling import Spelling


def tr(text: str) -> str:
    """Translate a literal of the plugin's own code."""
    return QCoreApplication.translate("Aftermap", text)


def help_of(request: type, name: str) -> str:
    """Return the translated help of a request's field."""
    return QCoreApplication.translate("Requests", doc_of(request, name))


def card_text(text: str) -> str:
    """Translate a paragraph of a model's card; those of other people's models stay as they are."""
    return QCoreApplication.translate("Models", text)


def install_translator() -> Optional[QTranslator]:
    """Load the catalogue of QGIS's language; None where there is none.

    What the engine says is put into the same language, its numbers as QGIS writes them.
    """
    code, spelt = QgsApplication.locale(), spelling()
    speak(Language(_find, spelt.group, spelt.point, code))
    translator = QTranslator()
    if not translator.load(f"aftermap_{code}", str(CATALOGUES)):
        return None
    QCoreApplication.installTranslator(translator)
    return translator


def spelling() -> Spelling:
    """Return how the person's country writes numbers: 1,234 is one and a bit in half the world."""
    locale = QLocale()
    return Spelling(str(locale.groupSeparator()), str(locale.decimalPoint()))


def _find(context: str, source: str, count: Optional[int]) -> Optional[str]:
    """Look a text up where Qt has it; what it does not know it returns as it was."""
    number = -1 if count is None else count
    found = QCoreApplication.translate(context, source, None, number)
    return found if found != source else None
