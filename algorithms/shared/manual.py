"""The pages behind the Help buttons: each algorithm's own words as HTML, in QGIS's language.

They are made from the algorithms when the first is asked for, so that they say what the dialogs say
in any language, and lie in the profile, since the plugin's own folder may be read-only.
"""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from pathlib import Path
from typing import Optional

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingDestinationParameter,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingProvider,
)
from qgis.PyQt.QtCore import QLocale, Qt, QUrl

from ...core.errors import OutputError
from ...core.files import whole_file
from .choices import labels
from .texts import tr
from .ways import GUIDES, NEXT

ROOT = Path(__file__).resolve().parents[2]
BUILT = ROOT / "resources" / "help"
"""Guides as HTML, and the style of all pages."""

FLAG = QgsProcessingParameterDefinition.Flag
_written: set[Path] = set()


def address_of(algorithm: QgsProcessingAlgorithm) -> str:
    """Return the address of an algorithm's page."""
    return _address_in(algorithm.provider(), f"{algorithm.name()}.html")


def start(provider: Optional[QgsProcessingProvider]) -> str:
    """Return the address of the page that leads to all others."""
    return _address_in(provider, "index.html")


def _address_in(provider: Optional[QgsProcessingProvider], name: str) -> str:
    """Return the address of a page; of the English list of parameters, where none can be."""
    folder = _folder()
    try:
        # An algorithm that no provider holds has no neighbours to lead to.
        if provider is not None and folder not in _written:
            write_manual(provider, folder)
            _written.add(folder)
    except (OSError, OutputError):
        return _address(ROOT / "docs" / "parameters.md")
    page = folder / name
    return _address(page if page.is_file() else ROOT / "docs" / "parameters.md")


def write_manual(provider: QgsProcessingProvider, folder: Path) -> None:
    """Write a page for every algorithm, and one that lists them.

    Args:
        provider: whose algorithms are described, in the language that is installed.
        folder: is made where it is missing; pages that are there are replaced.

    Raises:
        OSError: the folder cannot be made.
        OutputError: a page cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    for algorithm in provider.algorithms():
        _write(folder / f"{algorithm.name()}.html", page_of(algorithm, provider))
    _write(folder / "index.html", list_of(provider))


def page_of(algorithm: QgsProcessingAlgorithm, provider: QgsProcessingProvider) -> str:
    """Return an algorithm's page: what it does, takes and gives, and what is next."""
    ways = map(provider.algorithm, NEXT[algorithm.name()])
    body = [
        f'<p class="where"><a href="index.html">Aftermap</a> › {escape(algorithm.group())}</p>',
        f"<h1>{escape(algorithm.displayName())}</h1>",
        f'<p class="lead">{escape(algorithm.shortDescription())}</p>',
        *_picture(algorithm.name()),
        *(f"<p>{escape(part)}</p>" for part in _about(algorithm).split("\n") if part.strip()),
        *parameters_of(algorithm),
        *_outputs(algorithm),
        *_links(tr("Next steps"), [(f"{way.name()}.html", way.displayName()) for way in ways]),
        *_links(tr("Read more"), map(_guide, GUIDES.get(algorithm.groupId(), ()))),
        f"<h2>{escape(tr('On the command line'))}</h2>",
        f"<pre>qgis_process help {algorithm.id()}</pre>",
    ]
    return _page(algorithm.displayName(), body)


def list_of(provider: QgsProcessingProvider) -> str:
    """Return the page that leads to all others, in the order of the toolbox."""
    body = ["<h1>Aftermap</h1>"]
    groups: dict[str, list[QgsProcessingAlgorithm]] = {}
    for algorithm in provider.algorithms():
        groups.setdefault(algorithm.group(), []).append(algorithm)
    for group in sorted(groups):
        body.append(f"<h2>{escape(group)}</h2>")
        body.append("<dl>")
        for algorithm in groups[group]:
            link = f'<a href="{algorithm.name()}.html">{escape(algorithm.displayName())}</a>'
            body.append(f"<dt>{link}</dt><dd>{escape(algorithm.shortDescription())}</dd>")
        body.append("</dl>")
    guides = dict.fromkeys(guide for names in GUIDES.values() for guide in names)
    body += _links(tr("Guides"), map(_guide, guides))
    return _page("Aftermap", body)


def parameters_of(algorithm: QgsProcessingAlgorithm) -> list[str]:
    """Return the parameters as lists of terms, the advanced ones apart, outputs left out."""
    taken = [
        item
        for item in algorithm.parameterDefinitions()
        if not isinstance(item, QgsProcessingDestinationParameter)
        and not item.flags() & FLAG.FlagHidden
    ]
    first = [item for item in taken if not item.flags() & FLAG.FlagAdvanced]
    rest = [item for item in taken if item.flags() & FLAG.FlagAdvanced]
    return [*_terms(tr("Parameters"), first), *_terms(tr("Advanced parameters"), rest)]


def _terms(title: str, items: list[QgsProcessingParameterDefinition]) -> list[str]:
    if not items:
        return []
    return [f"<h2>{escape(title)}</h2>", "<dl>", *map(_term, items), "</dl>"]


def _term(item: QgsProcessingParameterDefinition) -> str:
    notes = [f"<code>{item.name()}</code>"]
    if item.flags() & FLAG.FlagOptional:
        notes.append(escape(tr("optional")))
    default = _default(item)
    if default:
        notes.append(escape(tr("default: {value}").format(value=default)))
    marks = f'<span class="notes">{" · ".join(notes)}</span>'
    said = escape(item.help()) + _choices(item)
    return f"<dt>{escape(item.description())} {marks}</dt><dd>{said}</dd>"


def _choices(item: QgsProcessingParameterDefinition) -> str:
    """Return which choices there are, by the words of dialogs and the values of scripts."""
    if not isinstance(item, QgsProcessingParameterEnum):
        return ""
    values = item.options()
    told = [
        f"<code>{escape(value)}</code>" + ("" if label == value else f" {escape(label)}")
        for value, label in zip(values, labels(values))
    ]
    return f"<br>{escape(tr('Choices:'))} {', '.join(told)}"


def _default(item: QgsProcessingParameterDefinition) -> str:
    value = item.defaultValue()
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    if isinstance(item, QgsProcessingParameterEnum):
        return labels([item.options()[value] if isinstance(value, int) else str(value)])[0]
    if isinstance(value, float):
        return QLocale().toString(value, "g", 6)
    return "" if value is None else str(value)


def _outputs(algorithm: QgsProcessingAlgorithm) -> list[str]:
    layers = [
        item
        for item in algorithm.parameterDefinitions()
        if isinstance(item, QgsProcessingDestinationParameter)
    ]
    named = {item.name() for item in layers}
    numbers = [item for item in algorithm.outputDefinitions() if item.name() not in named]
    lines = _terms(tr("What comes out"), layers)
    if numbers:
        listed = ", ".join(escape(item.description()) for item in numbers)
        lines.append(f"<p>{escape(tr('Beside them, for models and scripts:'))} {listed}.</p>")
    return lines


def _about(algorithm: QgsProcessingAlgorithm) -> str:
    """Return what an algorithm does; the panel's text, of one that is not the plugin's own."""
    return str(getattr(algorithm, "about", algorithm.shortHelpString)())


def _picture(name: str) -> list[str]:
    picture = ROOT / "docs" / "pictures" / f"{name}.jpg"
    return [f'<p><img src="{_address(picture)}" alt=""></p>'] if picture.is_file() else []


def _guide(name: str) -> tuple[str, str]:
    """Return a guide's address and its title, which stands in its own first heading."""
    text = (BUILT / f"{name}.html").read_text(encoding="utf-8")
    return _address(BUILT / f"{name}.html"), text.partition("<title>")[2].partition("</title>")[0]


def _links(title: str, links: Iterable[tuple[str, str]]) -> list[str]:
    items = [
        f'<li><a href="{address}">{escape(text, quote=False)}</a></li>' for address, text in links
    ]
    return [f"<h2>{escape(title)}</h2>", "<ul>", *items, "</ul>"] if items else []


def _page(title: str, body: list[str]) -> str:
    locale = QgsApplication.locale()
    way = QLocale(locale).textDirection()
    direction = "rtl" if way == Qt.LayoutDirection.RightToLeft else "ltr"
    head = (
        f'<!DOCTYPE html>\n<html lang="{escape(locale)}" dir="{direction}">\n<head>\n'
        f'<meta charset="utf-8">\n<title>{escape(title)}</title>\n'
        f'<link rel="stylesheet" href="{_address(BUILT / "style.css")}">\n</head>\n<body>\n'
    )
    return head + "\n".join(body) + "\n</body>\n</html>\n"


def _folder() -> Path:
    home = Path(QgsApplication.qgisSettingsDirPath())
    return home / "aftermap" / "help" / (QgsApplication.locale() or "en")


def _address(path: Path) -> str:
    return str(QUrl.fromLocalFile(str(path)).toString(QUrl.ComponentFormattingOption.FullyEncoded))


def _write(path: Path, text: str) -> None:
    """Put a page in its place as one act: another QGIS may be showing it."""
    with whole_file(str(path)) as partial:
        Path(partial).write_text(text, encoding="utf-8")
