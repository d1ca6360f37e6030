"""What is sent is what arrives, for every class; what is no message is refused in one sentence."""

from __future__ import annotations

import json
import sys
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any, Union, get_args, get_origin, get_type_hints

import pytest
from aftermap.core import requests, results
from aftermap.core.engine.codec import TYPES, from_json, to_json
from aftermap.core.errors import ParameterError
from aftermap.core.requests.ranges import range_of
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

quick = settings(
    max_examples=12,
    deadline=None,
    derandomize=True,
    database=None,
    phases=(Phase.generate,),
    suppress_health_check=list(HealthCheck),
)

FLOATS = st.floats(allow_nan=False, allow_infinity=False)
PLAIN = {
    str: st.text(st.characters(), max_size=8),
    bool: st.booleans(),
    int: st.integers(-(2**70), 2**70),
    float: FLOATS,
    type(None): st.none(),
}
"""Texts hold lone surrogates too: a file's name on Linux may be any bytes."""

WITHIN_LIMITS: dict[str, dict[str, Any]] = {
    "Learning": {
        "side": st.integers(1, 100).map(lambda count: 32 * count),
        "validation": st.floats(0.01, 0.5),
        "test": st.floats(0, 0.49),
        "device": st.sampled_from(["auto", "cpu"]),
    },
    "Morphology": {
        "units": st.sampled_from(["metres", "pixels"]),
        "kernel": st.sampled_from(["square", "ellipse", "cross"]),
        "corners": st.sampled_from([None, "as they lie", "right angles"]),
    },
}
"""The fields that a class itself holds to limits."""

HOSTILE = [
    None, True, False, 0, -1, 1.5, 10**400, "", "x", [], [[]], [1, 2], ["a", "b"], {}, {"a": 1},
    {"type": "Extent"}, {"type": ["Extent"]}, {"type": {}}, float("nan"), float("inf"), "\ud800",
]  # fmt: skip


def values(hint: Any) -> st.SearchStrategy[Any]:
    """Return what makes values of a type hint."""
    if is_dataclass(hint):
        return messages(hint)
    if get_origin(hint) is Union:
        return st.one_of([values(item) for item in get_args(hint)])
    if get_origin(hint) is tuple:
        kinds = get_args(hint)
        if kinds[-1] is Ellipsis:
            return st.lists(values(kinds[0]), max_size=4).map(tuple)
        return st.tuples(*map(values, kinds))
    return PLAIN[hint]


def in_range(kind: type, name: str, hint: Any) -> st.SearchStrategy[Any]:
    """Return what makes numbers that a class takes for one of its fields."""
    limits = range_of(kind, name)
    assert limits is not None
    if int in (hint, *get_args(hint)):
        return st.integers(int(limits.least), int(limits.most))
    numbers = st.floats(limits.least, limits.most, exclude_min=limits.above)
    return numbers if hint is float else st.none() | numbers


@cache
def messages(kind: type) -> st.SearchStrategy[Any]:
    """Return what makes instances of a request or result class."""
    own = WITHIN_LIMITS.get(kind.__name__, {})
    hints = get_type_hints(kind)
    if own:
        numbers = [name for name in hints if name not in own]
        own = {**own, **{name: in_range(kind, name, hints[name]) for name in numbers}}
    return st.builds(
        kind, **{item.name: own.get(item.name, values(hints[item.name])) for item in fields(kind)}
    )


def fits(hint: Any, value: Any) -> bool:
    """Tell whether a value is exactly what a type hint says."""
    if is_dataclass(hint):
        hints = get_type_hints(hint)
        return type(value) is hint and all(fits(hints[key], vars(value)[key]) for key in hints)
    if get_origin(hint) is Union:
        return any(fits(item, value) for item in get_args(hint))
    if get_origin(hint) is tuple:
        kinds = get_args(hint)
        kinds = kinds[:1] * len(value) if kinds[-1] is Ellipsis else kinds
        return type(value) is tuple and all(map(fits, kinds, value)) and len(kinds) == len(value)
    return type(value) is hint


def places(data: Any) -> list[tuple[Any, Any]]:
    """Return every place in a decoded message, as its container and key."""
    keys = list(data) if isinstance(data, dict) else range(len(data))
    found = [(data, key) for key in keys]
    nested = [data[key] for key in keys if isinstance(data[key], (dict, list))]
    return found + [place for item in nested for place in places(item)]


@pytest.mark.parametrize("name", sorted(TYPES))
def test_what_is_sent_is_what_arrives(name: str) -> None:
    @quick
    @given(messages(TYPES[name]))
    def check(message: Any) -> None:
        text = to_json(message)
        assert "\n" not in text and text.isascii()
        arrived = from_json(text)
        assert arrived == message and fits(TYPES[name], arrived)
        assert to_json(arrived) == text

    check()


@pytest.mark.parametrize("name", sorted(TYPES))
def test_a_changed_message_is_read_or_refused(name: str) -> None:
    @quick
    @given(messages(TYPES[name]), st.data())
    def check(message: Any, data: st.DataObject) -> None:
        changed = json.loads(to_json(message))
        container, key = data.draw(st.sampled_from(places(changed)))
        what = data.draw(st.sampled_from(["replace", "drop", "add"]))
        if what == "replace":
            container[key] = data.draw(st.sampled_from(HOSTILE))
        elif what == "drop":
            del container[key]
        elif isinstance(container, dict):
            container["shell"] = "rm"
        else:
            container.append(data.draw(st.sampled_from(HOSTILE)))
        try:
            arrived = from_json(json.dumps(changed))
        except ParameterError:
            return
        assert fits(type(arrived), arrived) and from_json(to_json(arrived)) == arrived

    check()


@quick
@given(st.sampled_from(sorted(TYPES)), st.data())
def test_a_cut_or_garbled_line_is_read_or_refused(name: str, data: st.DataObject) -> None:
    text = to_json(data.draw(messages(TYPES[name])))
    place = data.draw(st.integers(0, len(text) - 1))
    for broken in (text[:place], text[:place] + data.draw(st.characters()) + text[place + 1 :]):
        try:
            from_json(broken)
        except ParameterError:
            pass


@pytest.mark.parametrize("count", [1, 2, 3])
def test_a_list_is_read_by_its_item_whatever_their_number(count: int) -> None:
    row = results.ModelFigures("m", "f", 0.5, 0.5, 0.5, 0.5, 0.5, None, 1.0, 100.0)
    compared = results.CompareModelsResult((row,) * count, "m", None, None)
    assert from_json(to_json(compared)).models[-1].iou == 0.5
    assert from_json(to_json(requests.CheckPair("a", "b", pre_bands=(4,) * count))).pre_bands == (
        (4,) * count
    )


def test_a_whole_number_stands_for_a_float_but_not_the_other_way() -> None:
    text = '{"type": "AssessBuildings", "damage_class": "d", "footprints": "f", "buildings": "b", '
    assert from_json(text + '"max_unknown": 1}').max_unknown == 1.0
    with pytest.raises(ParameterError, match=r"SegmentFootprints\.tile is 64\.0"):
        from_json('{"type": "SegmentFootprints", "pre": "p", "probability": "q", "tile": 64.0}')


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("no json", "no JSON"),
        ("[" * 100_000, "no JSON"),
        ("[1]", "type None"),
        ("3", "type None"),
        ('{"type": "Popen"}', "'Popen'"),
        ('{"type": ["RefineMorphology"]}', "not known"),
        ('{"type": "RefineMorphology", "probability": 3}', r"RefineMorphology\.probability is 3"),
        ('{"type": "RefineMorphology", "probability": true}', "is True, not a text"),
        ('{"type": "RefineMorphology", "probability": "p", "shell": "x"}', "no field 'shell'"),
        ('{"type": "RefineMorphology"}', r"RefineMorphology\.probability is missing"),
        (
            '{"type": "RefineMorphology", "probability": "p", "morphology": 4}',
            r"RefineMorphology\.morphology is 4, not an object of the type Morphology",
        ),
        (
            '{"type": "RefineMorphology", "probability": "p", "morphology": {"type": "Extent"}}',
            "not an object of the type Morphology",
        ),
        ('{"type": "CheckPair", "pre": "a", "post": "b", "pre_bands": "123"}', "not a list"),
        (
            '{"type": "CheckPair", "pre": "a", "post": "b", "pre_bands": [1, "2"]}',
            r"pre_bands\[1\] is '2', not a whole number",
        ),
        ('{"type": "AlignPair", "pre": "a", "post": "b", "aligned": "c", "spacing": NaN}', "nan"),
        ('{"type": "AlignPair", "pre": "a", "post": "b", "aligned": "c", "spacing": 1e999}', "inf"),
    ],
)
def test_a_message_that_is_not_a_request_is_refused(text: str, named: str) -> None:
    with pytest.raises(ParameterError, match=named) as refused:
        from_json(text)
    assert len(str(refused.value)) < 300


@pytest.mark.parametrize("value", [float("nan"), float("inf"), b"bytes", {"a": 1}])
def test_what_json_cannot_hold_is_refused_before_it_is_sent(value: Any) -> None:
    with pytest.raises(ParameterError, match=r"AlignPair\.spacing is"):
        to_json(requests.AlignPair("a", "b", "c", spacing=value))


@pytest.mark.skipif(sys.version_info < (3, 10), reason="written as X | None since Python 3.10")
def test_a_union_written_either_way_is_read() -> None:
    from aftermap.core.engine.codec import _decode

    assert _decode(eval("int | None"), None, "x") is None
    assert _decode(eval("tuple[int, int] | str"), [1, 2], "x") == (1, 2)
    assert _decode(Union[int, str], "a", "x") == "a"
    with pytest.raises(ParameterError):
        _decode(eval("int | None"), "a", "x")


def test_outputs_are_the_fields_that_name_files_to_write() -> None:
    request = requests.RapidAssessment("pre", "post", buildings="b.gpkg", levels="l.tif")
    assert requests.outputs_of(request) == ["b.gpkg", "l.tif"]


def test_every_field_of_every_request_has_help() -> None:
    for name in ("SegmentFootprints", "RapidAssessment", "PracticeScene", "Morphology"):
        request = getattr(requests, name)
        for field in request.__dataclass_fields__:
            assert requests.doc_of(request, field).endswith(".")
