"""Write resources/rapid_assessment_steps.model3: the whole chain as a model, step by step.

python3 scripts/build_example_model.py
"""

from __future__ import annotations

from qgis.core import (
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterRasterLayer,
)
from qgis.PyQt.QtCore import QPointF

import package
import plugin_in_qgis

INPUTS = {
    "PRE": "Image before the event",
    "POST": "Image after the event",
    "POPULATION": "Population",
}
STEPS = (
    ("segmentfootprints", {"PRE": "PRE"}, {}),
    ("refinemorphology", {"PROBABILITY": "segmentfootprints.PROBABILITY"}, {}),
    (
        "assessdamage",
        {"PRE": "PRE", "POST": "POST", "MASK": "refinemorphology.MASK"},
        {"DAMAGE_CLASS": "Damage class"},
    ),
    (
        "assessbuildings",
        {
            "DAMAGE_CLASS": "assessdamage.DAMAGE_CLASS",
            "FOOTPRINTS": "refinemorphology.FOOTPRINTS",
            "LEVELS": "assessdamage.LEVELS",
        },
        {},
    ),
    (
        "rescueurgency",
        {"BUILDINGS": "assessbuildings.BUILDINGS", "POPULATION": "POPULATION"},
        {"PEOPLE": "Buildings with people", "ZONES": "Rescue urgency"},
    ),
)
"""Algorithm, where each of its inputs comes from, and which outputs are the model's own."""


def source_of(place: str) -> QgsProcessingModelChildParameterSource:
    """Return the source that `INPUT` or `step.OUTPUT` names."""
    step, _, output = place.rpartition(".")
    if step:
        return QgsProcessingModelChildParameterSource.fromChildOutput(step, output)
    return QgsProcessingModelChildParameterSource.fromModelParameter(place)


def add_inputs(model: QgsProcessingModelAlgorithm) -> None:
    for column, (name, title) in enumerate(INPUTS.items()):
        parameter = QgsProcessingModelParameter(name)
        parameter.setPosition(QPointF(180 + 260 * column, 60))
        model.addModelParameter(QgsProcessingParameterRasterLayer(name, title), parameter)


def add_step(model: QgsProcessingModelAlgorithm, row: int, step: tuple) -> None:
    name, inputs, outputs = step
    child = QgsProcessingModelChildAlgorithm(f"aftermap:{name}")
    child.setChildId(name)
    child.setDescription(child.algorithm().displayName())
    child.setPosition(QPointF(180 + 150 * row, 180 + 110 * row))
    for definition in child.algorithm().parameterDefinitions():
        if definition.name() in inputs:
            source = source_of(inputs[definition.name()])
        elif definition.isDestination() or definition.defaultValue() is None:
            continue
        else:  # as the Model Designer does: what is not optional must be said
            source = QgsProcessingModelChildParameterSource.fromStaticValue(
                definition.defaultValue()
            )
        child.addParameterSources(definition.name(), [source])
    finals = {}
    for column, (output, title) in enumerate(outputs.items()):
        final = QgsProcessingModelOutput(title, title)
        final.setChildId(name)
        final.setChildOutputName(output)
        final.setPosition(QPointF(460 + 150 * row, 150 + 110 * row + 60 * column))
        finals[title] = final
    child.setModelOutputs(finals)
    model.addChildAlgorithm(child)


def build() -> QgsProcessingModelAlgorithm:
    """Return the example model; the provider must be registered."""
    model = QgsProcessingModelAlgorithm("Rapid assessment, step by step", "Aftermap")
    model.setHelpContent(
        {
            "ALG_DESC": "The whole chain, one box per step: change a step, or put another in its"
            " place, and run it like any other algorithm.",
            "ALG_CREATOR": "Aftermap",
        }
    )
    add_inputs(model)
    for row, step in enumerate(STEPS):
        add_step(model, row, step)
    model.setParameterOrder(list(INPUTS))
    return model


if __name__ == "__main__":
    with plugin_in_qgis.provider():
        path = package.ROOT / "resources" / "rapid_assessment_steps.model3"
        if not build().toFile(str(path)):
            raise SystemExit(f"'{path}' cannot be written.")
        print(path)
