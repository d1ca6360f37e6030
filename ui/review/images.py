"""Which images the buildings of a layer were judged on: as a person chose, or as its history says.

A history names files without their folders, for products are sent on: the images are looked for in
the project, and beside the layer's own file.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsMapLayer,
    QgsProject,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsVectorLayer,
)

from ..sides import LAYER, Side, layers_of

SIDES = (("pre", "more_pre"), ("post", "more_post"))
"""Inputs of a run that show the ground before and after the event."""

CHOSEN = "aftermap/images"
"""Property of a layer that keeps what a person chose for it."""


def remember(layer: QgsVectorLayer, before: Optional[Side], after: Optional[Side]) -> None:
    """Keep with a layer the sides that a person chose for it."""
    layer.setCustomProperty(CHOSEN, json.dumps([before, after]))


def sides_of(layer: QgsVectorLayer) -> tuple[Optional[Side], Optional[Side]]:
    """Return the sides that belong to a layer; None for one that the project does not hold."""
    loaded = [_loaded(names) for names in names_of(layer)]
    found = [(LAYER, images[0].id()) if images else None for images in loaded]
    before, after = (one or other for one, other in zip(_chosen(layer), found))
    return before, after


def images_of(layer: QgsVectorLayer) -> list[list[QgsMapLayer]]:
    """Return the images before and those after, as far as they lie on this machine.

    What the project holds is drawn as it looks there; a file beside the layer as it comes.
    """
    found = []
    for side, names in zip(_chosen(layer), names_of(layer)):
        images = layers_of(side) or _loaded(names) or list(_beside(layer, names))
        found.append([image for image in images if _is_local(image)])
    return found


def names_of(layer: QgsVectorLayer) -> list[list[str]]:
    """Return the file names of the images before and after of the latest run that tells them."""
    for line in reversed(layer.metadata().history()):
        inputs = _inputs_in(line)
        names = [
            [str(item["name"]) for field in fields for item in inputs.get(field, ())]
            for fields in SIDES
        ]
        if all(names):
            return names
    return [[], []]


def _inputs_in(line: str) -> dict[str, Any]:
    """Return the inputs that a line of a history tells of; see `core.engine.provenance`."""
    try:
        told = json.loads(line[line.index("{") :])
        inputs = told["inputs"]
        return inputs if all(item["name"] for items in inputs.values() for item in items) else {}
    except (ValueError, KeyError, TypeError, AttributeError):
        return {}  # somebody else's line, or one that was cut


def _chosen(layer: QgsVectorLayer) -> list[Optional[Side]]:
    try:
        kept = [tuple(side) if side else None for side in json.loads(layer.customProperty(CHOSEN))]
        before, after = (side if side and layers_of(side) else None for side in kept)
    except (TypeError, ValueError):
        return [None, None]
    return [before, after]


def _loaded(names: Sequence[str]) -> list[QgsMapLayer]:
    """Return the project's layers of these files, in the order of the names."""
    layers = QgsProject.instance().mapLayers().values()
    files = {file_of(layer).name: layer for layer in layers if _is_local(layer)}
    return [files[name] for name in names if name in files]


def _beside(layer: QgsVectorLayer, names: Sequence[str]) -> Iterator[QgsMapLayer]:
    folder = file_of(layer).parent
    for name in names:
        path = folder / Path(name).name
        if layer.providerType() == "ogr" and path.is_file():
            image = QgsRasterLayer(str(path), name, "gdal")
            if image.isValid():
                yield image


def file_of(layer: QgsMapLayer) -> Path:
    """Return the file that a layer is kept in."""
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    return Path(str(parts.get("path") or ""))


def _is_local(layer: Any) -> bool:
    """Return whether a layer is an image that no network has to bring first."""
    return isinstance(layer, QgsRasterLayer) and layer.isValid() and file_of(layer).is_file()
