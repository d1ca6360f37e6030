from __future__ import annotations

import pytest
from aftermap.core import requests, results
from aftermap.core.engine.codec import from_json, to_json
from aftermap.core.errors import ParameterError


@pytest.mark.parametrize(
    "message",
    [
        requests.SegmentFootprints(
            "a b.tif",
            "ü.tif",
            extent=requests.Extent(0, 1.5, 2, 3, "EPSG:32637"),
            morphology=requests.Morphology(units="pixels", erosion=11),
        ),
        requests.RefineMorphology("p.tif"),
        results.AssessBuildingsResult("b.gpkg", 3, (1, 1, 1, 0), 0, (1.0, 2.0, 3.0, 0.0), 0.0),
    ],
)
def test_what_is_sent_is_what_arrives(message: object) -> None:
    text = to_json(message)
    assert "\n" not in text
    assert from_json(text) == message


@pytest.mark.parametrize(
    "text",
    [
        "no json",
        '{"type": "Popen"}',
        '{"type": "RefineMorphology", "probability": 3}',
        '{"type": "RefineMorphology", "probability": "p", "shell": "x"}',
        '{"type": "RefineMorphology"}',
    ],
)
def test_a_message_that_is_not_a_request_is_refused(text: str) -> None:
    with pytest.raises(ParameterError):
        from_json(text)


def test_outputs_are_the_fields_that_name_files_to_write() -> None:
    request = requests.RapidAssessment("pre", "post", buildings="b.gpkg", levels="l.tif")
    assert requests.outputs_of(request) == ["b.gpkg", "l.tif"]


def test_every_field_of_every_request_has_help() -> None:
    for name in ("SegmentFootprints", "RapidAssessment", "PracticeScene", "Morphology"):
        request = getattr(requests, name)
        for field in request.__dataclass_fields__:
            assert requests.doc_of(request, field).endswith(".")
