"""Every text that a person reads goes through here, so that it can be translated."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from ...core.requests import doc_of

CATALOGUES = Path(__file__).resolve().parents[2] / "i18n"


def tr(text: str) -> str:
    """Translate a literal of the plugin's own code."""
    return QCoreApplication.translate("Aftermap", text)


def help_of(request: type, name: str) -> str:
    """Return the translated help of a request's field."""
    return QCoreApplication.translate("Requests", doc_of(request, name))


def install_translator() -> Optional[QTranslator]:
    """Load the catalogue of QGIS's language; None where there is none."""
    translator = QTranslator()
    if not translator.load(f"aftermap_{QgsApplication.locale()}", str(CATALOGUES)):
        return None
    QCoreApplication.installTranslator(translator)
    return translator
