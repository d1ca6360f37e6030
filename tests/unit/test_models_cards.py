"""Model cards of anyone: damaged, hostile, or of another kind than they say."""

from __future__ import annotations

import json
import random
from typing import Any

import pytest
from aftermap.core.errors import ModelError
from aftermap.core.models.card import ModelCard, card_from_json
from aftermap.core.models.folder import DEFAULT
from aftermap.tests.faults.mutation import damaged_json

PLAIN = json.loads((DEFAULT / "card.json").read_text(encoding="utf-8"))


def refused(text: str) -> str:
    with pytest.raises(ModelError) as caught:
        card_from_json(text, "card.json")
    said = str(caught.value)
    assert "\n" not in said and said.endswith(".") and len(said) < 500
    for leak in ("Error(", "object", "instances", "argument", "attribute", "<class"):
        assert leak not in said
    return said


HARMLESS = (
    *("tile None", "options {}", "temperature {}", "temperature {'a': 1}", "morphology {}"),
    *("prior []", "decision {}"),
)


@pytest.mark.parametrize("name", sorted(set(PLAIN) - {"data", "metrics", "description"}))
@pytest.mark.parametrize(
    "value",
    [float("nan"), float("inf"), 1e300, -1e300, 10**30, None, True, [], {}, [[]], {"a": 1}, -1],
    ids=repr,
)
def test_no_field_holds_what_it_cannot(name: str, value: Any) -> None:
    if f"{name} {value}" in HARMLESS:
        return
    refused(json.dumps({**PLAIN, name: value}))


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        ({"depth": 9}, "option depth is 9"),
        ({"depth": True}, "option depth is True"),
        ({"widths": 8}, "option widths is 8"),
        ({"widths": [10**9, 1, 1]}, "option widths"),
        ({"widths": [[1]]}, "option widths"),
        ({"aggregation": {"a": 1}}, "option aggregation"),
        ({"mff_kernel": 2}, "option mff_kernel"),
    ],
)
def test_options_are_looked_at(options: dict[str, Any], sentence: str) -> None:
    assert sentence in refused(json.dumps({**PLAIN, "options": {**PLAIN["options"], **options}}))


@pytest.mark.parametrize(
    "options",
    [
        {"outputs": [["building"]], "images": 1},
        {"outputs": "building", "images": 1, "activation": "logits"},
        {"outputs": [], "images": 1, "activation": "logits"},
        {"outputs": [["sky"]], "images": 1, "activation": "logits"},
        {"outputs": [["building"]], "images": "1", "activation": "logits"},
    ],
)
def test_a_graph_says_how_it_is_run(options: dict[str, Any]) -> None:
    changed = {"architecture": "onnx", "stages": ["footprints"], "options": options}
    refused(json.dumps({**PLAIN, **changed}))


@pytest.mark.parametrize("text", ["", "[]", "3", "null", "{", "\ufeff{}", '{"a": NaN}', "{}"])
def test_what_is_no_card_is_refused(text: str) -> None:
    refused(text)


@pytest.mark.parametrize("depth", [1000, 100_000])
def test_depth_is_refused(depth: int) -> None:
    nested = "[" * depth + "]" * depth
    refused(json.dumps(PLAIN)[:-1] + f', "data": {nested}}}')


def test_any_damage_is_a_card_or_a_sentence() -> None:
    for seed in range(300):
        text = damaged_json(PLAIN, random.Random(seed))
        try:
            assert isinstance(card_from_json(text, "card.json"), ModelCard)
        except ModelError:
            refused(text)
