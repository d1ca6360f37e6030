"""Every algorithm keeps Processing's conventions, whichever door it is called through."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
)
from qgis.PyQt.QtCore import QUrl

NAMES = (
    "rapidassessment",
    "checkpair",
    "alignpair",
    "fitfootprints",
    "segmentfootprints",
    "refinemorphology",
    "assessdamage",
    "assessbuildings",
    "rescueurgency",
    "practicescene",
    "setupengine",
    "trainfootprints",
    "traindamage",
    "traingridclassifier",
    "calibratethreshold",
    "evaluate",
    "comparemodels",
    "importmodel",
    "downloadmodel",
    "surveysample",
    "surveyestimate",
    "regrade",
    "inspectioncurtain",
    "comparesituations",
    "mergeassessments",
    "exportforteams",
    "fieldproject",
    "importfieldresults",
    "makesectors",
    "exportcorrections",
    "mergereviews",
    "situationreport",
    "damagestatistics",
    "verify",
    "downloadpopulation",
    "findimages",
    "downloadfootprints",
)
EXPERT = {
    "BANDS", "PRE_BANDS", "POST_BANDS", "MODEL", "DEVICE", "TILE", "UNUSABLE", "RESUME",
    "SCHEDULER", "DRY_RUN", "RULE", "MAX_UNKNOWN", "OPENING", "DILATION", "KERNEL", "SIMPLIFY",
    "CORNERS", "CLASSIFICATION", "GSD", "CROPS", "SIDE", "BATCH",
    "PATIENCE", "RATE", "VALIDATION", "START", "PRETRAINED", "MASKS", "LEVEL_FIELD", "CUTMIX",
    "DILATE", "SIMULATE", "CDA", "CLASS_WEIGHTS", "MISREGISTRATION", "UNCLASSIFIED", "REVIEW_BELOW",
    "DAMAGED_FROM", "FIRST", "LAST", "STEP", "PREDICTED_FIELD", "REFERENCE_FIELD", "IOU",
    "PREDICTED_FOLDER", "REFERENCE_FOLDER", "INCLUDE_DEFAULT", "MEAN", "STD", "BAND_ORDER",
    "CLASSES", "ACTIVATION", "MORE_PRE", "MORE_POST", "SPACING",
    "CATALOGUE", "OTHER", "MIRROR", "SERVICE", "ZONE_FIELD",
    "TEMPLATE", "ATLAS_TEMPLATE", "AUTHOR", "DISTRICT_FIELD", "STRIP",
    "DEBRIS", "LETTER", "TEAM", "MOST",
}  # fmt: skip


@pytest.fixture(params=NAMES)
def algorithm(request, provider):
    return QgsApplication.processingRegistry().createAlgorithmById(f"aftermap:{request.param}")


def test_provider_lists_exactly_these(provider):
    assert sorted(item.name() for item in provider.algorithms()) == sorted(NAMES)
    assert not provider.icon().isNull()
    assert provider.versionInfo()


def test_ids_are_lowercase_letters(algorithm):
    assert re.fullmatch("[a-z]+", algorithm.name())
    assert re.fullmatch("[a-z]+", algorithm.groupId())
    assert algorithm.group()


def test_texts_are_there(algorithm):
    assert re.match(r"[A-Z][a-z]+s ", algorithm.shortDescription()), "a third-person verb first"
    assert len(algorithm.shortHelpString()) > 80
    assert len(algorithm.tags()) >= 3
    assert algorithm.displayName()
    assert Path(QUrl(algorithm.helpUrl()).toLocalFile()).is_file()


def test_icon_is_its_own(algorithm):
    assert Path(algorithm.svgIconPath()).stem == algorithm.name()
    assert Path(algorithm.svgIconPath()).is_file()
    assert not algorithm.icon().isNull()


def test_every_parameter_has_help(algorithm):
    for definition in algorithm.parameterDefinitions():
        assert definition.help(), definition.name()
        assert definition.description() and definition.name() == definition.name().upper()


def test_expert_parameters_are_advanced(algorithm):
    flag = QgsProcessingParameterDefinition.Flag.FlagAdvanced
    for definition in algorithm.parameterDefinitions():
        if definition.name() in EXPERT and not definition.isDestination():
            assert definition.flags() & flag, definition.name()


def test_advanced_parameters_can_be_left_alone(algorithm):
    flag = QgsProcessingParameterDefinition.Flag.FlagAdvanced
    for definition in algorithm.parameterDefinitions():
        if definition.flags() & flag:
            default = definition.defaultValue()
            optional = definition.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional
            assert optional or definition.checkValueIsAcceptable(default), definition.name()


def test_choices_are_words_in_every_language(algorithm):
    for definition in algorithm.parameterDefinitions():
        if isinstance(definition, QgsProcessingParameterEnum):
            assert definition.usesStaticStrings()
            assert definition.defaultValue() in definition.options()


def test_rapid_assessment_needs_the_two_images_only(provider):
    algorithm = provider.algorithm("rapidassessment")
    optional = QgsProcessingParameterDefinition.Flag.FlagOptional
    needed = [
        item.name()
        for item in algorithm.parameterDefinitions()
        if not item.flags() & optional and item.defaultValue() is None
    ]
    assert needed == ["PRE", "POST"]


def test_every_destination_is_an_output(algorithm):
    outputs = {item.name() for item in algorithm.outputDefinitions()}
    assert {item.name() for item in algorithm.destinationParameterDefinitions()} <= outputs
    assert outputs, "something comes out"


def test_create_gives_a_fresh_instance(algorithm):
    other = algorithm.create()
    assert other is not algorithm
    assert type(other) is type(algorithm)
    assert vars(other) == {}, "no state outside a run"


def test_runs_in_a_background_thread(algorithm):
    assert not algorithm.flags() & type(algorithm).Flag.FlagNoThreading
    assert algorithm.flags() & type(algorithm).Flag.FlagSupportsBatch
    assert algorithm.flags() & type(algorithm).Flag.FlagCanCancel


def test_can_be_a_step_of_a_model(algorithm):
    assert not algorithm.flags() & type(algorithm).Flag.FlagHideFromModeler
    model = QgsProcessingModelAlgorithm("one step", "tests")
    child = QgsProcessingModelChildAlgorithm(algorithm.id())
    child.setDescription(algorithm.displayName())
    step = model.addChildAlgorithm(child)
    assert model.childAlgorithm(step).algorithm().id() == algorithm.id()
    assert model.canExecute()[0]
    copy = QgsProcessingModelAlgorithm()
    assert copy.loadVariant(model.toVariant())
    assert copy.childAlgorithm(step).algorithmId() == algorithm.id()
