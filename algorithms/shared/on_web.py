"""What stands for an image beside a layer: addresses, folders, lists. QGIS would refuse them."""

from __future__ import annotations

import re
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterLayer,
    QgsRasterLayer,
)

ADDRESSES = re.compile(r"(/vsicurl/)?https?://", re.I)
"""What names an image on the web; QGIS itself takes one for a file that is missing."""


def as_qgis_checks(algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any]) -> dict[str, Any]:
    """Return parameters without what `Inputs` checks better than QGIS does.

    It would refuse folders of scenes, and images on the web, for which an empty layer stands here.
    """
    given = dict(parameters)
    for definition in algorithm.parameterDefinitions():
        if takes_scenes(definition):
            given.pop(definition.name(), None)
        elif isinstance(definition, QgsProcessingParameterRasterLayer) and is_on_web(
            given.get(definition.name())
        ):
            given[definition.name()] = QgsRasterLayer()
    return given


def is_on_web(value: Any) -> bool:
    """Tell whether a parameter's value is the address of an image."""
    return isinstance(value, str) and ADDRESSES.match(value) is not None


def takes_scenes(definition: Any) -> bool:
    """Tell whether a parameter takes any number of rasters."""
    if not isinstance(definition, QgsProcessingParameterMultipleLayers):
        return False
    return definition.layerType() == QgsProcessing.SourceType.TypeRaster
