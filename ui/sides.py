"""The two sides that are compared: each a layer of the project, or a group of it."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    QgsLayerTreeGroup,
    QgsLayerTreeNode,
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSignalBlocker, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QWidget

from ..algorithms.shared.texts import tr
from .pair_names import guess_pair

LAYER, GROUP = "layer", "group"
BANDS_OF_A_PHOTO = 3

Side = tuple[str, str]
"""`LAYER` and its id, or `GROUP` and its path of names."""


def layers_of(side: Optional[Side]) -> list[QgsMapLayer]:
    """Return the layers of a side, the uppermost first; none for a side that is gone.

    In a group those are taken that are ticked in it, whether the group itself is or not.
    """
    if side is None:
        return []
    kind, key = side
    if kind == LAYER:
        layer = QgsProject.instance().mapLayer(key)
        return [layer] if layer is not None and layer.isValid() else []
    group = next((node for path, node in _groups() if path == key), None)
    return _ticked(group) if group is not None else []


def _ticked(group: QgsLayerTreeGroup) -> list[QgsMapLayer]:
    found: list[QgsMapLayer] = []
    for node in group.children():
        if not node.itemVisibilityChecked():
            continue
        if isinstance(node, QgsLayerTreeGroup):
            found += _ticked(node)
        elif node.layer() is not None and node.layer().isValid():
            found.append(node.layer())
    return found


def _groups(
    parent: Optional[QgsLayerTreeGroup] = None, above: str = ""
) -> list[tuple[str, QgsLayerTreeGroup]]:
    found = []
    for node in (parent or QgsProject.instance().layerTreeRoot()).children():
        if isinstance(node, QgsLayerTreeGroup):
            path = f"{above}{node.name()}"
            found += [(path, node), *_groups(node, f"{path} / ")]
    return found


def sides() -> list[tuple[str, Side]]:
    """Return what can be a side, with its name: rasters and other maps, then groups."""
    nodes = QgsProject.instance().layerTreeRoot().findLayers()
    maps = [node.layer() for node in nodes if _is_map(node)]
    return [
        *((layer.name(), (LAYER, layer.id())) for layer in maps),
        *((path, (GROUP, path)) for path, _ in _groups()),
    ]


def _is_map(node: QgsLayerTreeNode) -> bool:
    layer = node.layer()
    if layer is None or isinstance(layer, QgsVectorLayer):
        return False
    return layer.isValid() and layer.isSpatial()


def guessed() -> tuple[Optional[Side], Optional[Side]]:
    """Return the sides that names speak for: colour images first, else anything there is."""
    everything = sides()
    photos = [item for item in everything if _is_photo(item[1])]
    among = photos if len(photos) > 1 else everything
    before, after = guess_pair([name for name, _ in among])
    return (
        None if before is None else among[before][1],
        None if after is None else among[after][1],
    )


def _is_photo(side: Side) -> bool:
    layer = QgsProject.instance().mapLayer(side[1])
    return isinstance(layer, QgsRasterLayer) and (
        layer.bandCount() >= BANDS_OF_A_PHOTO or layer.bandCount() == 0
    )


class PairBox(QWidget):
    """Two lists, before and after, that keep up with the project."""

    changed = pyqtSignal()
    picked = pyqtSignal()
    """A person chose, where `changed` may come of the project too."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._known: list[Side] = []
        self._before, self._after = QComboBox(), QComboBox()
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(tr("Before"), self._before)
        form.addRow(tr("After"), self._after)
        for box in (self._before, self._after):
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setMinimumContentsLength(12)
            box.activated.connect(self._say)
        project = QgsProject.instance()
        for signal in (project.layersAdded, project.layersRemoved, project.cleared):
            signal.connect(self.refresh)
        root = project.layerTreeRoot()
        for signal in (root.addedChildren, root.removedChildren, root.nameChanged):
            signal.connect(self.refresh)
        self.refresh()

    def before(self) -> Optional[Side]:
        """Return the side before the event."""
        return self._side_of(self._before)

    def after(self) -> Optional[Side]:
        """Return the side after the event."""
        return self._side_of(self._after)

    def choose(self, before: Optional[Side], after: Optional[Side]) -> None:
        """Take two sides."""
        for box, side in ((self._before, before), (self._after, after)):
            box.setCurrentIndex(self._known.index(side) if side in self._known else -1)
        self.changed.emit()

    def swap(self) -> None:
        """Exchange the sides."""
        self.choose(self.after(), self.before())

    def refresh(self, *news: Any) -> None:
        """List what the project holds now; what was chosen stays where it is still there."""
        chosen, found = (self.before(), self.after()), sides()
        for box in (self._before, self._after):
            blocker = QSignalBlocker(box)
            box.clear()
            box.addItems([name for name, _ in found])
            blocker.unblock()
        self._known = [side for _, side in found]
        kept = [side if side in self._known else None for side in chosen]
        guess = guessed()
        self.choose(kept[0] or guess[0], kept[1] or guess[1])

    def _side_of(self, box: QComboBox) -> Optional[Side]:
        index = box.currentIndex()
        return self._known[index] if 0 <= index < len(self._known) else None

    def _say(self, index: int = 0) -> None:
        self.changed.emit()
        self.picked.emit()
