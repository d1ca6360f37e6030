"""A map that does not tell: the layer under review is drawn in outline, on this canvas only."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsFillSymbol, QgsMapLayerStyle, QgsSingleSymbolRenderer, QgsVectorLayer
from qgis.gui import QgsMapCanvas

OUTLINE = {"style": "no", "outline_color": "0,255,255,255", "outline_width": "0.3"}


class BlindMap:
    """Draws a layer without the colours of its levels; project and layer stay as they are."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        self._canvas = canvas
        self._covered = ""

    def cover(self, layer: Optional[QgsVectorLayer]) -> None:
        """Draw this layer in outline; None gives the last one its own style back."""
        wanted = "" if layer is None else layer.id()
        if wanted == self._covered:
            return
        styles = self._canvas.layerStyleOverrides()
        styles.pop(self._covered, None)
        if layer is not None:
            styles[wanted] = outline_style(layer)
        self._covered = wanted
        self._canvas.setLayerStyleOverrides(styles)
        self._canvas.refresh()


def outline_style(layer: QgsVectorLayer) -> str:
    """Return a style of outlines without fill, colour by value, or label, for layers like this."""
    plain = QgsVectorLayer("Polygon", "outline", "memory")
    plain.setCrs(layer.crs())
    plain.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(OUTLINE)))
    style = QgsMapLayerStyle()
    style.readFromLayer(plain)
    return str(style.xmlData())
