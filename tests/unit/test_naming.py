"""Every message that names a parameter names it as its reader sees it."""

from __future__ import annotations

import ast
import io
import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from functools import cache
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


@cache
def texts(folder: str) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    """Return the sentences and the countings of a folder's modules, each with its place.

    The modules' syntax is not kept: a million nodes would slow down what comes after.
    """
    said: list[tuple[str, str]] = []
    counts: list[tuple[str, str]] = []
    for path in sorted((ROOT / folder).glob("**/*.py")):
        nodes = list(ast.walk(ast.parse(path.read_text("utf-8"))))
        for found, read in ((said, sentences_in), (counts, countings)):
            found += [(text, f"{path.relative_to(ROOT)}:{line}") for text, line in read(nodes)]
    return said, counts


def sentences(folder: str) -> list[tuple[str, str]]:
    """Return every literal text of a folder's modules, docstrings left out, with its place."""
    return texts(folder)[0]


def sentences_in(nodes: list[ast.AST]) -> Iterator[tuple[str, int]]:
    documents = {id(node.value) for node in nodes if isinstance(node, ast.Expr)}
    for node in nodes:
        is_text = isinstance(node, ast.Constant) and isinstance(node.value, str)
        if is_text and id(node) not in documents:
            yield node.value, node.lineno


MANY = re.compile(
    r" (?:[a-z]+ )?(?:bands|blocks|buildings|bytes|cells|channels|classes|copies|epochs|features"
    r"|fields|footprints|images|labels|layers|lines|marks|models|others|outlines|packages|pairs"
    r"|parcels|places|points|polygons|reviews|rows|samples|scenes|shapes|threads|tiles|weights"
    r"|widths|workers|zones)\b"
)


def countings(nodes: list[ast.AST]) -> Iterator[tuple[str, int]]:
    """Yield what a module's f-strings put before a noun of many, with its line.

    Constants (`MOST`) are left out: they are known to be many.
    """
    for node in nodes:
        parts = node.values if isinstance(node, ast.JoinedStr) else []
        for number, noun in zip(parts, parts[1:]):
            if isinstance(number, ast.FormattedValue) and isinstance(noun, ast.Constant):
                value = ast.unparse(number.value)
                if MANY.match(str(noun.value)) and not (value.isupper() or "counted(" in value):
                    yield f"{{{value}}}{noun.value}", node.lineno


def test_a_number_before_a_noun_of_many_is_seen() -> None:
    said = 'f"{n} bands"; f"{len(some)} true pairs of files"; f"{MOST} rows"; f"{n} m"'
    assert [text for text, _ in countings(list(ast.walk(ast.parse(said))))] == [
        "{n} bands",
        "{len(some)} true pairs of files",
    ]


@pytest.mark.parametrize("folder", ["core", "algorithms", "ui"])
def test_no_message_says_1_bands(folder: str) -> None:
    for text, place in texts(folder)[1]:
        pytest.fail(f"{place}: {text}: use naming.counted")


@cache
def parameters() -> set[str]:
    words = {text for text, _ in sentences("algorithms") if re.fullmatch("[A-Z_]{2,}", text)}
    return FIELDS | {word.lower() for word in words - {"CRS", "CSV", "HTML"}}


@pytest.mark.parametrize("folder", ["core", "algorithms", "ui"])
def test_no_sentence_names_a_parameter_by_its_name_in_the_code(folder: str) -> None:
    openings = tuple(f"{name.replace('_', ' ').capitalize()} is " for name in FIELDS)
    said_by_argparse = "core/options.py"
    for text, place in sentences(folder):
        bare = BARE.search(text)
        assert bare is None or bare[1].lower() not in parameters(), f"{place}: {text}"
        assert not text.startswith(openings) or place.startswith(said_by_argparse), f"{place}"


@pytest.mark.parametrize("folder", ["core", "algorithms", "ui"])
def test_what_a_sentence_marks_is_a_parameter(folder: str) -> None:
    marked = [(name, place) for text, place in sentences(folder) for name in MARKED.findall(text)]
    for name, place in marked:
        is_filled_in = name in ("", "{name}", r"(\w+)")
        assert is_filled_in or name.lower() in parameters(), f"{place}: {name}"


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
