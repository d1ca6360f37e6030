"""Every message that names a parameter names it as its reader sees it."""

from __future__ import annotations

import ast
import io
import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path

import pytest
from aftermap.core import cli, requests
from aftermap.core.engine.protocol import Failure, from_line
from aftermap.core.engine.service import Service
from aftermap.core.errors import ParameterError
from aftermap.core.naming import counted, option, spoken, with_names

ROOT = Path(__file__).resolve().parents[2]
FIELDS = {
    item.name
    for kind in vars(requests).values()
    if isinstance(kind, type) and is_dataclass(kind)
    for item in fields(kind)
}
MARKED = re.compile(r"‹([^›]*)›")
BARE = re.compile(r"^([A-Z][A-Z_]+)(?:, [A-Z_]+)*: ")


def sentences(folder: str) -> Iterator[tuple[str, str]]:
    """Yield every literal text of a folder's modules, docstrings left out, with its place."""
    for path in sorted((ROOT / folder).glob("**/*.py")):
        tree = ast.parse(path.read_text("utf-8"))
        documents = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
        for node in ast.walk(tree):
            is_text = isinstance(node, ast.Constant) and isinstance(node.value, str)
            if is_text and id(node) not in documents:
                yield node.value, f"{path.relative_to(ROOT)}:{node.lineno}"


WORDS = {text for text, _ in sentences("algorithms") if re.fullmatch("[A-Z_]{2,}", text)}
PARAMETERS = FIELDS | {word.lower() for word in WORDS - {"CRS", "CSV", "HTML"}}


@pytest.mark.parametrize("folder", ["core", "algorithms", "ui"])
def test_no_sentence_names_a_parameter_by_its_name_in_the_code(folder: str) -> None:
    openings = tuple(f"{name.replace('_', ' ').capitalize()} is " for name in FIELDS)
    said_by_argparse = "core/options.py"
    for text, place in sentences(folder):
        bare = BARE.search(text)
        assert bare is None or bare[1].lower() not in PARAMETERS, f"{place}: {text}"
        assert not text.startswith(openings) or place.startswith(said_by_argparse), f"{place}"


@pytest.mark.parametrize("folder", ["core", "algorithms", "ui"])
def test_what_a_sentence_marks_is_a_parameter(folder: str) -> None:
    marked = [(name, place) for text, place in sentences(folder) for name in MARKED.findall(text)]
    for name, place in marked:
        is_filled_in = name in ("", "{name}", r"(\w+)")
        assert is_filled_in or name.lower() in PARAMETERS, f"{place}: {name}"


def test_each_reader_sees_their_own_name() -> None:
    error = ParameterError("‹more_pre› is 3: choose ‹tile›, or '/a/‹no field›'.")
    assert str(error) == "Further scenes before is 3: choose Tile, or '/a/‹no field›'."
    assert error.said(option) == "--more-pre is 3: choose --tile, or '/a/‹no field›'."
    assert with_names(error.marked, str.upper).startswith("MORE_PRE is 3: choose TILE")
    assert spoken("max_unknown") == "Max unknown"


def test_the_command_line_names_the_option(capsys: pytest.CaptureFixture[str]) -> None:
    words = "practice-scene --pre a.tif --post b.tif --severity 2"
    assert cli.main(words.split()) == cli.FAILED
    assert capsys.readouterr().err.startswith("aftermap: --severity is 2.0: choose")


def test_the_mark_crosses_the_border_of_processes() -> None:
    sent = io.BytesIO()
    service = Service(io.BytesIO(), sent)
    service.send(Failure("1", "ParameterError", ParameterError("‹tile› is 3.").marked))
    assert from_line(sent.getvalue()).text == "‹tile› is 3."


@pytest.mark.parametrize(("number", "said"), [(0, "0 are"), (1, "1 is"), (2, "2 are")])
def test_one_thing_is_no_several(number: int, said: str) -> None:
    assert counted(number, "is", "are") == said
