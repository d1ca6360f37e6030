"""What happens to an output when QGIS loads it: its own style, and its place among the others."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Optional

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
)


class OwnStyle(QgsProcessingLayerPostProcessorInterface):
    """Puts back the style a layer carries, where Processing's settings gave it another."""

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        layer.loadDefaultStyle()
        layer.triggerRepaint()


_OWN_STYLE = OwnStyle()  # QGIS keeps no reference of its own


def style_when_loaded(paths: Iterable[Optional[str]], context: QgsProcessingContext) -> None:
    """Have outputs that will be loaded carry their own style; the first ones lie on top."""
    for position, path in enumerate(paths):
        if path and context.willLoadLayerOnCompletion(path):
            details = context.layerToLoadOnCompletionDetails(path)
            details.setPostProcessor(_OWN_STYLE)
            if hasattr(details, "layerSortKey"):  # QGIS 3.32
                details.layerSortKey = -position
