"""Which files an algorithm's parameters read and write."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from qgis.core import (
    QgsMapLayer,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorLayer,
)

from ...core.files import Read, Written
from ...core.requests import kinds_of
from .sources import entries

LAYERS = (
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterVectorLayer,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterMultipleLayers,
)


def places_of(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> tuple[list[Read], list[Written]]:
    """Return what is read and what is written; temporary outputs are left out.

    A layer counts with the file it is kept in, also where a filter or edits make the engine read
    an exported copy.
    """
    read, written = [], []
    request = getattr(algorithm, "REQUEST", None)
    kinds = {**(kinds_of(request) if request else {}), **getattr(algorithm, "DRAWN", {})}
    for definition in algorithm.parameterDefinitions():
        name, label = definition.name(), f"‹{definition.name()}›"
        if definition.isDestination():
            path = _path_out(parameters.get(name))
            if path and name.lower() in kinds:
                written.append(Written(label, path, kinds[name.lower()]))
        elif sources := tuple(_sources(algorithm, definition, parameters, context)):
            read.append(Read(label, sources))
    return read, written


def _sources(
    algorithm: QgsProcessingAlgorithm,
    definition: QgsProcessingParameterDefinition,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
) -> Iterator[str]:
    name = definition.name()
    if isinstance(definition, QgsProcessingParameterFile):
        if text := algorithm.parameterAsFile(parameters, name, context):
            yield text
    elif isinstance(definition, QgsProcessingParameterMultipleLayers):
        for entry in entries(parameters.get(name)):
            yield from _of_layer(entry, algorithm, name, context)
    elif isinstance(definition, LAYERS):
        layer = algorithm.parameterAsLayer(parameters, name, context)
        if layer is None:  # some features of a layer, which is found by their source
            value = getattr(parameters.get(name), "source", None)
            layer = algorithm.parameterAsLayer({name: value}, name, context) if value else None
        if layer is not None:
            yield str(layer.source())


def _of_layer(
    entry: Any, algorithm: QgsProcessingAlgorithm, name: str, context: QgsProcessingContext
) -> Iterator[str]:
    if isinstance(entry, QgsMapLayer):
        yield str(entry.source())
        return
    layers = algorithm.parameterAsLayerList({name: [entry]}, name, context)
    yield str(layers[0].source()) if layers else str(entry)


def _path_out(value: Any) -> str:
    """Return the path of an output as given; empty where QGIS chooses one."""
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink.staticValue()
    temporary = (QgsProcessing.TEMPORARY_OUTPUT, "memory:")
    return value if isinstance(value, str) and value not in temporary else ""
