"""The layers of one run in a group of their own, over the images that they were made from."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, Optional

from qgis.core import (
    Qgis,
    QgsDateTimeRange,
    QgsLayerTreeGroup,
    QgsLayerTreeLayer,
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QLocale, Qt, QTime

WHEN = "d MMM HH:mm"

SHOWN_DAYS = 1
"""For which the image after lasts in the temporal controller."""

_named: dict[str, int] = {}
"""How many groups of a name there were: two runs in one minute are two groups."""


@dataclass(frozen=True)
class Image:
    """An image that a run was given.

    Args:
        field: of the request, `pre` or `post`.
        layer_id: of its layer, if it is one of the project.
        source: where its pixels are.
        name: of its layer.
    """

    field: str
    layer_id: str
    source: str
    name: str


class RunGroup:
    """The group of one run.

    Args:
        title: of the algorithm.
        images: from top to bottom.
    """

    def __init__(self, title: str, images: list[Image]) -> None:
        name = f"{title}, {QLocale().toString(QDateTime.currentDateTime(), WHEN)}"
        number = _named[name] = _named.get(name, 0) + 1
        self.name = name if number == 1 else f"{name} ({number})"
        self._images = images
        self._group: Optional[QgsLayerTreeGroup] = None
        self._places: dict[str, int] = {}
        self._shown: Optional[dict[str, Optional[QgsMapLayer]]] = None

    def take(self, layer: QgsMapLayer, position: int) -> None:
        """Put a layer that was loaded into the group; the first one brings the images along.

        Args:
            layer: in its project.
            position: among those of the run, 0 on top.
        """
        project = layer.project()
        node = project.layerTreeRoot().findLayer(layer.id()) if project else None
        if project is None or node is None:
            return
        if self._group is None:
            self._group = project.layerTreeRoot().insertGroup(0, self.name)
        above = sum(place < position for place in self._places.values())
        self._places[layer.id()] = position
        self._group.insertChildNode(above, node.clone())
        node.parent().removeChildNode(node)
        if self._shown is None:
            self._shown = {
                image.field: _put_below(image, self._group, project) for image in self._images
            }
        _tell_time(self._shown, _days(layer), project)


def _put_below(image: Image, group: QgsLayerTreeGroup, project: Any) -> Optional[QgsMapLayer]:
    """Return an image's layer, which lies in the group too from now on."""
    found = project.mapLayer(image.layer_id)
    if found is None:
        found = QgsRasterLayer(image.source, image.name)
        if not found.isValid():
            return None
        project.addMapLayer(found, False)
    group.addChildNode(QgsLayerTreeLayer(found))
    return found


def image_of(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    name: str,
    context: QgsProcessingContext,
) -> Optional[Image]:
    """Return the image that a raster parameter stands for."""
    layer = algorithm.parameterAsRasterLayer(parameters, name, context)
    if layer is None:
        return None
    return Image(name.lower(), layer.id(), layer.source(), layer.name())


def _days(layer: QgsMapLayer) -> dict[str, QDate]:
    """Return when the images were taken, as the history of a layer tells."""
    for line in reversed(layer.metadata().history()):
        try:
            inputs = json.loads(line.split(" · ", 3)[3])["inputs"]
            taken = {field: items[0].get("taken", "") for field, items in inputs.items() if items}
        except (ValueError, LookupError, AttributeError, TypeError):
            continue
        days = {field: QDate.fromString(day, Qt.DateFormat.ISODate) for field, day in taken.items()}
        return {field: day for field, day in days.items() if day.isValid()}
    return {}


def _tell_time(
    shown: dict[str, Optional[QgsMapLayer]], days: dict[str, QDate], project: Any
) -> None:
    """Tell the temporal controller both dates: the one image until, the other from the second."""
    if not {"pre", "post"} <= set(days) or not days["pre"] < days["post"]:
        return
    before, after = (_midnight(days[field]) for field in ("pre", "post"))
    end = after.addDays(SHOWN_DAYS)
    for field, span in (
        ("pre", QgsDateTimeRange(before, after, True, False)),
        ("post", QgsDateTimeRange(after, end)),
    ):
        layer = shown.get(field)
        if layer is None or layer.temporalProperties().isActive():
            continue  # what a person set stays
        kept = layer.temporalProperties()
        kept.setMode(Qgis.RasterTemporalMode.FixedTemporalRange)
        kept.setFixedTemporalRange(span)
        kept.setIsActive(True)
    project.timeSettings().setTemporalRange(QgsDateTimeRange(before, end))


def _midnight(day: QDate) -> QDateTime:
    return QDateTime(day, QTime(0, 0), Qt.TimeSpec.UTC)
