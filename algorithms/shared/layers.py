"""What happens to an output when QGIS loads it: its own style, and its place among the others."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Optional
from urllib.parse import quote

from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsLayerTreeLayer,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsRasterLayer,
)
from qgis.PyQt import sip

from .grouping import RunGroup
from .legends import put_into_words

_waiting: set[Loading] = set()
"""QGIS keeps no reference to a post-processor written in Python."""


PICTURES = ("GTiff", "JP2OpenJPEG", "JP2ECW", "JP2KAK", "JP2MrSID", "JPEG", "PNG", "HFA")
"""GDAL's formats of images that name no other files."""

ON_WEB, PATIENTLY = "/vsicurl/", "/vsicurl?connecttimeout=10&timeout=30&empty_dir=yes&url="
"""Before an address; GDAL by itself waits for a silent server for ever."""

STYLES = Path(__file__).resolve().parents[2] / "resources" / "styles"

LEGEND = "aftermap/legend"
"""Property by which a style names a picture beside it that is the layer's legend: a square of nine
classes is read at a glance where a list of nine is not."""

RASTERS = (".tif", ".tiff", ".vrt")

RASTER = 1000
"""What is added to a raster's position: a raster covers what lies below it."""

_run: tuple[int, dict[str, int]] = (0, {})
"""The latest run's context, and the positions of the layers it loaded: a model's steps share it."""


class Loading(QgsProcessingLayerPostProcessorInterface):
    """Gives one loaded output the style it carries, and puts it below those of lower position.

    Args:
        position: the output's place among those of its run, 0 on top.
        siblings: positions by layer id, shared by the outputs of one run.
        group: of the run; None leaves the output where QGIS puts it.
    """

    def __init__(
        self, position: int, siblings: dict[str, int], group: Optional[RunGroup] = None
    ) -> None:
        super().__init__()
        self._position, self._siblings, self._group = position, siblings, group

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        _waiting.discard(self)
        layer.loadDefaultStyle()
        if Path(layer.source()).with_suffix(".qmd").exists():
            layer.loadDefaultMetadata()
        put_into_words(layer)
        _show_legend(layer)
        layer.triggerRepaint()
        if self._group is not None:
            self._group.take(layer, self._position)
            return
        self._siblings[layer.id()] = self._position
        node = layer.project().layerTreeRoot().findLayer(layer.id()) if layer.project() else None
        if node is not None:
            self._sink(node)

    def _sink(self, node: QgsLayerTreeLayer) -> None:
        upper = {item for item, place in self._siblings.items() if place < self._position}
        group = node.parent()
        layers = [getattr(child, "layerId", str)() for child in group.children()]
        lowest = max((row for row, layer in enumerate(layers) if layer in upper), default=-1)
        if layers.index(node.layerId()) < lowest:
            group.insertChildNode(lowest + 1, node.clone())
            group.removeChildNode(node)


def _show_legend(layer: QgsMapLayer) -> None:
    """Show the picture that the layer's style names, in the panel of layers and in layouts."""
    name = layer.customProperty(LEGEND)
    if name and hasattr(layer, "setLegendPlaceholderImage"):  # QGIS 3.22
        layer.setLegendPlaceholderImage(str(STYLES / name))


def leave_out(names: set[str], context: QgsProcessingContext) -> None:
    """Have outputs that were not written not be loaded: QGIS would call it an error.

    Args:
        names: of the outputs.
        context: the run's; a model's other steps may have outputs of the same name in it.
    """
    waiting = context.layersToLoadOnCompletion()
    kept = {
        path: details
        for path, details in waiting.items()
        if details.outputName not in names or Path(path).exists()
    }
    if len(kept) < len(waiting):
        context.setLayersToLoadOnCompletion(kept)


def style_when_loaded(
    paths: Iterable[Optional[str]],
    context: QgsProcessingContext,
    group: Optional[RunGroup] = None,
) -> None:
    """Have outputs that will be loaded carry their own style; vectors and the first lie on top.

    Args:
        paths: of the outputs; None for those that were not written.
        context: the run's.
        group: that they go into.
    """
    siblings = _siblings(context)
    for place, path in enumerate(paths):
        if path and context.willLoadLayerOnCompletion(path):
            position = place + (RASTER if Path(path).suffix in RASTERS else 0)
            loading = Loading(position, siblings, group)
            _waiting.add(loading)
            details = context.layerToLoadOnCompletionDetails(path)
            details.setPostProcessor(loading)
            if hasattr(details, "layerSortKey"):  # QGIS 3.32 sorts by itself
                details.layerSortKey = -position


def load_below(images: Iterable[tuple[str, str]], context: QgsProcessingContext) -> list[str]:
    """Have images on the map when a run is done, below what it writes.

    They are opened here, in the run's own thread: a server may take its time.

    Args:
        images: where their pixels are, and what their layers are called, from top to bottom.
        context: the run's.

    Returns:
        Those that do not open.
    """
    if context.project() is None or QgsApplication.platform() != "desktop":
        return []
    lost: list[str] = []
    shown = [""]
    for source, name in images:
        if not _is_picture(source) or not (layer := QgsRasterLayer(source, name)).isValid():
            lost.append(source)
            continue
        context.temporaryLayerStore().addMapLayer(layer)
        details = QgsProcessingContext.LayerDetails(name, context.project(), name)
        context.addLayerToLoadOnCompletion(layer.id(), details)
        shown.append(layer.id())
    style_when_loaded(shown, context)
    return lost


def _is_picture(source: str) -> bool:
    """Tell whether an image holds its pixels itself, and its server answers.

    QGIS would open a virtual raster, too, and with it what a catalogue's author names in there.
    """
    if source.startswith(ON_WEB):
        source = PATIENTLY + quote(source[len(ON_WEB) :], safe="")
    try:
        return gdal.OpenEx(source, gdal.OF_RASTER, allowed_drivers=list(PICTURES)) is not None
    except RuntimeError:  # as GDAL says it where something in QGIS asked for that
        return False


def _siblings(context: QgsProcessingContext) -> dict[str, int]:
    global _run
    address = sip.unwrapinstance(context)
    if _run[0] != address:
        _run = (address, {})
    return _run[1]
