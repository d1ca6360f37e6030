"""Finds every text to translate in the code: what catalogues must hold, and what cannot be held."""

from __future__ import annotations

import ast
import importlib
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from pathlib import Path
from xml.etree import ElementTree

import package
from package import ROOT

ERRORS = {"AftermapError", "InputError", "ParameterError", "ModelError", "OutputError",
          "EngineError", "EngineMissingError", "ReviewError", "Cancelled"}  # fmt: skip
SPOKEN = {"log": 0, "warn": 0, "stage": 0, "update": 2, "track": 3, "setProgressText": 0,
          "pushInfo": 0, "pushWarning": 0}  # fmt: skip
"""Calls that say something, with the place of what they say."""

ENGINE, PLUGIN, REQUESTS, STYLES, MODELS = "Engine", "Aftermap", "Requests", "Styles", "Models"


@dataclass(frozen=True)
class Text:
    """A text to translate.

    Args:
        context: of the catalogues.
        source: the English text, or the template.
        plural: whether its form follows a number.
        place: the file, from the root, and the line where it stands first.
    """

    context: str
    source: str
    plural: bool = False
    place: str = ""


def texts() -> list[Text]:
    """Return every text to translate once, in a stable order.

    Raises:
        SystemExit: a call that translates is given something else than a literal.
    """
    found: dict[tuple[str, str], Text] = {}
    for text in (*_spoken(), *_docs(), *_shown(), *_carded()):
        found.setdefault((text.context, text.source), text)
    return sorted(found.values(), key=lambda text: _order(text.context))


def _order(context: str) -> int:
    return (PLUGIN, REQUESTS, ENGINE, STYLES, MODELS).index(context)


def _spoken() -> Iterator[Text]:
    for path in modules():
        for node in ast.walk(tree_of(path)):
            if isinstance(node, ast.Call):
                yield from _texts_in(node, path)


def modules() -> list[Path]:
    """Return the plugin's modules."""
    folders = ("core", "algorithms", "ui")
    found = [path for folder in folders for path in ROOT.glob(f"{folder}/**/*.py")]
    return [ROOT / "plugin.py", *sorted(found)]


def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def _texts_in(node: ast.Call, path: Path) -> Iterator[Text]:
    name = ast.unparse(node.func)
    place = f"{path.relative_to(ROOT)}:{node.lineno}"
    if name in ("tr", "self.say"):
        yield Text(PLUGIN, _literal(node.args[0], place), place=place)
    elif name == "say":
        yield Text(ENGINE, _literal(node.args[0], place), place=place)
    elif name.rpartition(".")[2] in ("counted", "say_counted") and len(node.args) == 3:
        if path.name not in ("naming.py", "sentences.py"):
            begin = "" if name.endswith("say_counted") else "{n:,} "
            yield Text(ENGINE, begin + _literal(node.args[2], place), True, place)
    else:
        said = said_by(node)
        if isinstance(said, ast.Constant) and isinstance(said.value, str) and said.value:
            yield Text(ENGINE, said.value, place=place)


def said_by(node: ast.Call) -> ast.expr | None:
    """Return what a call says to a person; None if it is no call that says something."""
    name = ast.unparse(node.func).rpartition(".")[2]
    for keyword in node.keywords:
        if keyword.arg == "note" and name in SPOKEN:
            return keyword.value
    index = 0 if name in ERRORS else SPOKEN.get(name)
    return None if index is None or len(node.args) <= index else node.args[index]


def _literal(argument: ast.expr, place: str) -> str:
    if not isinstance(argument, ast.Constant) or not isinstance(argument.value, str):
        raise SystemExit(f"{place}: only a literal can be translated")
    return argument.value


def _docs() -> Iterator[Text]:
    package.load()
    for item in vars(importlib.import_module("aftermap.core.requests")).values():
        if isinstance(item, type) and is_dataclass(item):
            for entry in fields(item):
                if entry.metadata:
                    yield Text(REQUESTS, entry.metadata["doc"], place=item.__name__)


def _shown() -> Iterator[Text]:
    """Yield what styles show: labels, names of fields and tabs, and the words of their values."""
    for path in sorted((ROOT / "resources" / "styles").glob("*.[qx]ml")):
        # The form is a part of a file, that the engine puts into several styles.
        body = re.sub(r"<[?!][^>]*>", "", path.read_text(encoding="utf-8"))
        root = ElementTree.fromstring(f"<all>{body}</all>")
        named = [*root.iter("alias"), *root.iter("attributeEditorContainer")]
        named += root.findall(".//Option[@name='map']//Option[@type='QString']")
        labels = [node.get("label", "") for node in root.iter()]
        for text in (*labels, *(node.get("name", "") for node in named)):
            words = text.partition(": @")[0]  # limits of a class are filled in by the engine
            if re.search("[a-z]{2}", words):
                yield Text(STYLES, words, place=str(path.relative_to(ROOT)))


def _carded() -> Iterator[Text]:
    """Yield what the cards of the models that ship say."""
    package.load()
    paragraphs = importlib.import_module("aftermap.core.models.card").paragraphs
    for path in sorted((ROOT / "resources" / "models").glob("*/card.json")):
        card = json.loads(path.read_text(encoding="utf-8"))
        for text in (card["licence"], *paragraphs(card["description"])):
            yield Text(MODELS, text, place=str(path.relative_to(ROOT)))


def untranslatable() -> list[str]:
    """Return where something is said that no catalogue can hold: an f-string or its like."""
    return [
        f"{path.relative_to(ROOT)}:{node.lineno}: {ast.unparse(said)[:100]}"
        for path in modules()
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.Call) and (said := said_by(node)) is not None and _is_made(said)
    ]


def _is_made(said: ast.expr) -> bool:
    """Tell whether a text is put together where no catalogue sees it."""
    is_format = isinstance(said, ast.Call) and ast.unparse(said.func).endswith(".format")
    is_translated = is_format and ast.unparse(said).startswith("tr(")
    return (
        (is_format and not is_translated)
        or isinstance(said, ast.JoinedStr)
        or (isinstance(said, ast.BinOp) and any(map(_is_made, (said.left, said.right))))
        or (isinstance(said, ast.IfExp) and any(map(_is_made, (said.body, said.orelse))))
    )
