"""What an algorithm says of a parameter names it by the label that its dialog shows."""

from __future__ import annotations

import re

import processing
import pytest
from aftermap.algorithms.provider import ALGORITHMS
from aftermap.algorithms.shared import base
from aftermap.core.errors import ParameterError
from qgis.core import (
    NULL,
    QgsApplication,
    QgsProcessingException,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterNumber,
)

OPTIONAL = QgsProcessingParameterDefinition.Flag.FlagOptional
NONSENSE = ("/no/such/place/POST.tif", "nonsense", -7, 10**9, [1], [1, 2], {"a": 1})


def created(name):
    return QgsApplication.processingRegistry().createAlgorithmById(f"aftermap:{name}")


def names_bare(message, algorithm):
    """Return the parameters that a message names as the code does; paths may hold any word."""
    words = re.sub(r"\S*/\S*", "", message)
    names = [definition.name() for definition in algorithm.parameterDefinitions()]
    return [name for name in names if re.search(rf"\b{name}\b", words)]


@pytest.mark.parametrize("name", [algorithm().name() for algorithm in ALGORITHMS])
def test_whatever_is_wrong_is_said_by_its_label(provider, context, make_raster, name):
    algorithm, image, refused = created(name), make_raster(), 0
    given = {
        definition.name(): image
        for definition in algorithm.parameterDefinitions()
        if definition.type() == "raster"
    }
    for definition in algorithm.parameterDefinitions():
        for value in NONSENSE:
            fine, message = algorithm.checkParameterValues(
                {**given, definition.name(): value}, context
            )
            refused += not fine
            assert fine or message, definition.name()
            assert not names_bare(message, algorithm), message
            assert "‹" not in message
    assert refused


@pytest.mark.parametrize("nothing", [None, NULL, ""])
def test_a_number_that_must_be_given_is_asked_for(provider, context, nothing):
    """A script's None would else be QGIS's default in one algorithm, and no number in another."""
    required = 0
    for algorithm in (created(item().name()) for item in ALGORITHMS):
        for definition in algorithm.parameterDefinitions():
            if isinstance(definition, QgsProcessingParameterNumber):
                asked = {definition.name(): nothing}
                said = algorithm.checkParameterValues(asked, context)[1]
                sentence = f"{algorithm.label(definition.name())} is empty: choose a number."
                optional = bool(definition.flags() & OPTIONAL)
                assert (said == sentence) is not optional, (algorithm.name(), said)
                required += not optional
    assert required > 20


def test_a_script_that_gives_no_number_is_told(provider):
    with pytest.raises(QgsProcessingException, match=r"'Width \(pixels\)' is empty: choose"):
        processing.run("aftermap:practicescene", {"WIDTH": None})


def test_a_value_that_only_the_engine_refuses_too(provider, context, feedback, monkeypatch):
    def refuse(request, feedback):
        raise ParameterError("‹tile› is 96: choose a multiple of 64, for ‹pre›.")

    monkeypatch.setattr(base, "run_request", refuse)
    monkeypatch.setattr(type(created("rapidassessment")), "request", lambda self, inputs: None)
    with pytest.raises(QgsProcessingException) as refused:
        created("rapidassessment").processAlgorithm({}, context, feedback)
    assert "'Sliding window (pixels)' is 96" in str(refused.value)
    assert "for 'Image before the event'" in str(refused.value)


def test_qgis_own_sentences_keep_their_paths(provider, context):
    algorithm = created("segmentfootprints")
    _, message = algorithm.checkParameterValues({"PRE": "/data/PRE/PRE.tif"}, context)
    assert "'Image before the event': /data/PRE/PRE.tif" in message
