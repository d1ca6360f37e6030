"""What the engine says can be told again in another language: its template and values survive."""

from __future__ import annotations

import copy
import importlib.util
import io
import pickle
import sys
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest
from aftermap.core import cli, language
from aftermap.core.engine import codec
from aftermap.core.engine.protocol import Failure, Log, from_line, to_line
from aftermap.core.engine.service import Service
from aftermap.core.errors import InputError, ParameterError
from aftermap.core.language import ENGLISH, Language, speak, worded
from aftermap.core.naming import counted, option
from aftermap.core.results import Misfit
from aftermap.core.sentences import Sentence, joined, say, say_counted

ROOT = Path(__file__).resolve().parents[2]

WORDS = {
    "{share:.1%} of '{path}' is cloud: choose ‹tile›.": "Choisir ‹tile› : '{path}', {share:.1%}.",
    "{n:,} reviews": "{n:,} revues",
    "Read: {what} ({error})": "Lu : {what} ({error})",
    "It ends.": "Fin.",
    "Wrong {name}": "Faux {autre}",
}


@pytest.fixture
def french() -> Language:
    spoken = Language(lambda context, source, count: WORDS.get(source), "\u202f", ",", "fr")
    speak(spoken)
    yield spoken
    speak(ENGLISH)


@pytest.fixture(scope="module")
def extraction() -> ModuleType:
    sys.path.insert(0, str(ROOT / "scripts"))
    spec = importlib.util.spec_from_file_location("extraction", ROOT / "scripts" / "extraction.py")
    assert spec is not None and spec.loader is not None
    module = sys.modules["extraction"] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def cloudy() -> Sentence:
    return say(
        "{share:.1%} of '{path}' is cloud: choose ‹tile›.", share=np.float32(0.1234), path=Path("a")
    )


def test_a_sentence_is_its_english_text() -> None:
    assert cloudy() == "12.3% of 'a' is cloud: choose ‹tile›."
    assert say("{value}", value=np.float32(0.1)) == "0.1"
    assert say("{flag}", flag=True) == "True"


@pytest.mark.parametrize("again", [copy.deepcopy, lambda it: pickle.loads(pickle.dumps(it))])
def test_a_sentence_survives_workers_and_copies(again: object) -> None:
    for sentence in (cloudy(), counted(3000, "review", "reviews")):
        other = again(sentence)  # type: ignore[operator]
        assert (other, other.template, other.number) == (
            sentence,
            sentence.template,
            sentence.number,
        )
    error = again(InputError(cloudy()))  # type: ignore[operator]
    assert isinstance(error.marked, Sentence) and error.marked.values["path"] == "a"


def test_it_is_told_in_the_language_that_is_spoken(french: Language) -> None:
    assert worded(cloudy()) == "Choisir ‹tile› : 'a', 12,3%."
    assert worded(counted(3000, "review", "reviews")) == "3\u202f000 revues"
    assert worded("It ends.") == "Fin."
    assert worded("no entry") == "no entry"
    assert InputError(cloudy()).said(option) == "Choisir --tile : 'a', 12,3%."


def test_parts_keep_their_words(french: Language) -> None:
    both = joined(", ", [say("It ends."), counted(2, "review", "reviews")])
    assert both == "It ends., 2 reviews"
    assert worded(both) == "Fin., 2 revues"
    assert worded(say("It ends.") + " {x}") == "Fin. {x}"
    assert worded("- " + say("It ends.")) == "- Fin."
    outer = say("Read: {what} ({error})", what=both, error=ParameterError(say("It ends.")))
    assert worded(outer) == "Lu : Fin., 2 revues (Fin.)"


def test_a_catalogues_mistake_costs_no_message(french: Language) -> None:
    assert worded(say("Wrong {name}", name="x")) == "Wrong x"


def test_forms_follow_the_number() -> None:
    one, many = "'{path}' is there.", "{n:,} of '{path}' are there."
    assert say_counted(1, one, many, path="a") == "'a' is there."
    assert say_counted(1200, one, many, path="a") == "1,200 of 'a' are there."


def test_the_template_crosses_the_border_of_processes() -> None:
    log = Log("1", joined(", ", [cloudy(), "x"]))
    line = to_line(log)
    assert b'"text": "12.3% of' in line  # who knows no templates reads this
    said = from_line(line).text
    assert said == log.text and said.values["p0"].template == cloudy().template
    sent = io.BytesIO()
    Service(io.BytesIO(), sent).send(Failure("1", "InputError", InputError(cloudy()).marked))
    assert from_line(sent.getvalue()).text.values["share"] == pytest.approx(0.1234)


def test_results_keep_their_sentences(french: Language) -> None:
    result = Misfit("zones", "", "", say("It ends."))
    again = codec.from_json(codec.to_json(result))
    assert again == result and again.told.template == "It ends."
    assert codec.plain(result)["told"] == "Fin."


COUNTS = {
    "fr": {0: 0, 1: 0, 2: 1},
    "es": {0: 1, 1: 0, 2: 1},
    "tr": {1: 0, 5: 0},
    "uk": {1: 0, 2: 1, 5: 2, 11: 2, 12: 2, 21: 0, 22: 1, 111: 2},
    "ar": {0: 0, 1: 1, 2: 2, 3: 3, 11: 4, 100: 5, 103: 3, 111: 4, 202: 5},
}


@pytest.mark.parametrize("code", COUNTS)
def test_a_catalogue_is_read_without_qt(code: str, tmp_path: Path) -> None:
    number = language.plural_forms(code)
    forms = "".join(f"<numerusform>{index}</numerusform>" for index in range(number))
    path = tmp_path / f"aftermap_{code}.ts"
    path.write_text(
        "<TS><context><name>Engine</name>"
        f'<message numerus="yes"><source>s</source><translation>{forms}</translation></message>'
        '<message><source>t</source><translation type="unfinished" /></message>'
        "</context></TS>"
    )
    spoken = language._from_catalogue(code, path)
    found = {count: spoken.find("Engine", "s", count) for count in COUNTS[code]}
    assert found == {count: str(index) for count, index in COUNTS[code].items()}
    assert spoken.find("Engine", "t", None) is None


def test_the_command_line_speaks_a_language(capsys: pytest.CaptureFixture[str]) -> None:
    assert language.language_of("fr_CA").code == "fr"
    assert language.language_of("xx") is ENGLISH
    with pytest.raises(SystemExit):
        cli.main(["check", "--lang", "xx"])
    try:
        with pytest.raises(SystemExit):
            cli.main(["rescue-urgency", "--lang", "fr", "--help"])
    finally:
        speak(ENGLISH)
    doc = "Bâtiments"
    assert doc in capsys.readouterr().out


def test_whatever_is_said_can_be_translated(extraction: ModuleType) -> None:
    """If this fails: give it to `say` (or `counted`) with named values, never as an f-string."""
    assert extraction.untranslatable() == []
