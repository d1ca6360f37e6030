"""Every numeric field of every request has a range, and what is outside is one sentence."""

from __future__ import annotations

import json
import math
from dataclasses import MISSING, fields
from typing import Any, Union, get_args, get_origin, get_type_hints

import pytest
from aftermap.core import cli, requests
from aftermap.core.engine import codec, jobs
from aftermap.core.errors import ParameterError
from aftermap.core.progress import Silent
from aftermap.core.requests.ranges import range_of, require_in_range

CLASSES = [*jobs.JOBS, requests.Morphology, requests.Learning, requests.Extent]

HOSTILE = (math.nan, math.inf, -math.inf, 1e300, -1e300, 10**30, -(10**30), True, "7", 10**5000)


def bare(hint: Any) -> Any:
    if get_origin(hint) is Union:
        hint = next(item for item in get_args(hint) if item is not type(None))
    return hint


def numeric() -> list[tuple[type, str, Any]]:
    """Return every numeric field: its class, name and kind."""
    found = []
    for kind in CLASSES:
        for name, hint in get_type_hints(kind).items():
            inner = get_args(bare(hint))[0] if get_origin(bare(hint)) is tuple else bare(hint)
            if inner in (int, float):
                found.append((kind, name, bare(hint)))
    return found


def a_request(kind: type, /, **given: Any) -> Any:
    """Return a request with `x` for every text that it needs."""
    edges = {"xmin": 0.0, "ymin": 0.0, "xmax": 1.0, "ymax": 1.0}
    hints = get_type_hints(kind)
    needed = {
        item.name: ("x",) if get_origin(hints[item.name]) is tuple else edges.get(item.name, "x")
        for item in fields(kind)
        if item.default is MISSING
    }
    return kind(**{**needed, **given})


@pytest.mark.parametrize(("kind", "name", "hint"), numeric())
def test_every_number_has_a_range_that_holds_its_default(kind: type, name: str, hint: Any) -> None:
    limits = range_of(kind, name)
    assert limits is not None
    default = next(item.default for item in fields(kind) if item.name == name)
    for value in default if isinstance(default, tuple) else (default,):
        assert value in (None, MISSING) or value in limits


@pytest.mark.parametrize(("kind", "name", "hint"), numeric())
def test_what_is_out_of_range_is_one_sentence_that_names_it(
    kind: type, name: str, hint: Any
) -> None:
    for value in HOSTILE:
        given = (1, value, 3) if get_origin(hint) is tuple else value
        with pytest.raises(ParameterError) as caught:
            require_in_range(a_request(kind, **{name: given}))
        said = str(caught.value)
        assert said.lower().startswith(name.replace("_", " ")) and len(said) < 250
        assert "\n" not in said and said.endswith(".")


@pytest.mark.parametrize("kind", list(jobs.JOBS))
def test_the_engine_refuses_it_by_whichever_way_it_comes(kind: type) -> None:
    for name, hint in [(name, hint) for owner, name, hint in numeric() if owner is kind]:
        value = [-(10**10)] if get_origin(hint) is tuple else -(10**10)
        text = json.dumps({**json.loads(codec.to_json(a_request(kind))), name: value})
        with pytest.raises(ParameterError, match=f"(?i){name.replace('_', ' ')} is "):
            jobs.run(codec.from_json(text), Silent())


@pytest.mark.parametrize("edges", [(1, 0, 0, 1), (0, 1, 1, 0), (0, 0, 0, 1)])
def test_an_extent_turned_round_is_refused(edges: tuple[float, ...]) -> None:
    with pytest.raises(ParameterError, match="xmin and ymin must be less"):
        require_in_range(requests.SegmentFootprints("a", "b", extent=requests.Extent(*edges, "x")))


@pytest.mark.parametrize("text", ["a\0b.tif", "\ud800", "a\udcff.tif"])
@pytest.mark.parametrize("kind", list(jobs.JOBS))
def test_text_that_is_none_is_refused(kind: type, text: str) -> None:
    for name, hint in get_type_hints(kind).items():
        if bare(hint) is str or bare(hint) == tuple[str, ...]:
            given = text if bare(hint) is str else (text,)
            with pytest.raises(ParameterError, match="a character that no text has") as caught:
                require_in_range(a_request(kind, **{name: given}))
            assert str(caught.value).isascii()


@pytest.mark.parametrize("value", ["nan", "inf", "1e300", "-5"])
def test_the_command_line_says_it_too(value: str, capsys: pytest.CaptureFixture[str]) -> None:
    words = f"align-pair --pre a --post b --aligned c --spacing {value}".split()
    assert cli.main(words) == cli.FAILED
    assert capsys.readouterr().err.splitlines()[-1].startswith("aftermap: --spacing is ")
