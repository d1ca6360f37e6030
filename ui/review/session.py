"""One review of one layer: its queue, its verdicts and its pace; knows no widget."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Optional

from qgis.core import QgsFeature, QgsFeatureRequest, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...algorithms.shared.texts import tr
from .buildings import fields_of, read_buildings, verdict_of
from .edits import ReviewError, Verdicts
from .fields import LEVEL
from .pace import Pace
from .queue import UNKNOWN, Filter, Queue


class Session(QObject):
    """Follows the layer, whoever edits it, and forgets it when it goes."""

    changed = pyqtSignal()
    said = pyqtSignal(str)
    layer_gone = pyqtSignal()

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self.layer: Optional[QgsVectorLayer] = None
        self.queue, self.pace = Queue(), Pace()
        self.reviewer = ""
        self.block: list[int] = []
        self._verdicts: Optional[Verdicts] = None
        self._order, self._filter = "needs review", Filter()

    def open(self, layer: Optional[QgsVectorLayer], autosave: bool) -> None:
        """Review this layer; None reviews nothing."""
        if layer is self.layer:
            return
        self._follow(False)
        self.layer, self.block = layer, []
        self._verdicts = None if layer is None else Verdicts(layer, autosave)
        self.pace = Pace()
        self._follow(True)
        self.rebuild()
        if self._verdicts is not None:
            self.said.emit(self._verdicts.problem())

    def line_up(self, order: str, chosen: Filter) -> None:
        """Order and filter the queue anew."""
        self._order, self._filter = order, chosen
        self.rebuild()

    def rebuild(self) -> None:
        """Read the layer anew and go to the first building that is left."""
        buildings = () if self.layer is None else read_buildings(self.layer)
        self.queue = Queue(buildings, self._order, self._filter)
        self.queue.to_first_left()
        self.changed.emit()

    def set_autosave(self, wanted: bool) -> None:
        """Save after each verdict, or leave that to QGIS."""
        if self._verdicts is not None:
            self._verdicts.autosave = wanted
            if wanted and self._verdicts.is_ours():
                self._try(self._verdicts.save)

    def feature(self) -> Optional[QgsFeature]:
        """Return the present building as the layer holds it now."""
        building = self.queue.current()
        if building is None or self.layer is None:
            return None
        request = QgsFeatureRequest().setFilterFid(building.fid)
        return next(iter(self.layer.getFeatures(request)), None)

    def value(self, feature: QgsFeature, name: str) -> Any:
        """Return a field's value by the review's name for it; None without such a field."""
        index = fields_of(self.layer).get(name) if self.layer is not None else None
        return None if index is None else feature.attribute(index)

    def step(self, by: int) -> None:
        """Go to another building."""
        self.queue.step(by)
        self.changed.emit()

    def go(self, fid: int) -> bool:
        """Go to a building; return whether it is in the queue."""
        found = self.queue.go(fid)
        if found:
            self.changed.emit()
        return found

    def give(self, level: int) -> None:
        """Set the verdict of the present building, or of the block, and go on."""
        building = self.queue.current()
        fids = self.block or ([building.fid] if building is not None else [])
        if fids and self._say(fids, level=level):
            self.pace.count(len(fids))
            if self.block:
                self.take_block([])
            self.queue.advance()
            self.changed.emit()

    def agree(self) -> None:
        """Set what the network said."""
        building = self.queue.current()
        if building is None:
            return
        if not self.block:
            self.give(building.level or UNKNOWN)
            return
        self.said.emit(tr("A block takes a level: press 1 to 4, 0 or X, or K to let it go."))

    def note(self, text: str) -> None:
        """Note something of the present building."""
        building = self.queue.current()
        if building is not None and self._say([building.fid], note=text or None):
            self.changed.emit()

    def undo(self) -> None:
        """Take the latest verdict back, and go to its building."""
        taken: list[int] = []
        verdicts = self._verdicts
        was_able = verdicts is None or self._try(lambda: taken.extend(verdicts.undo()))
        if taken:
            self.queue.go(taken[0])
        elif was_able:
            self.said.emit(tr("There is nothing to undo."))
        self.changed.emit()

    def take_block(self, fids: Iterable[int]) -> None:
        """Have the next verdict go to all of these buildings; they are selected meanwhile."""
        self.block = sorted(fids)
        if self.layer is not None:
            self.layer.selectByIds(self.block)
        self.changed.emit()

    def _say(self, fids: list[int], **said: Any) -> bool:
        verdicts = self._verdicts
        return verdicts is not None and self._try(
            lambda: verdicts.give(fids, self.reviewer, **said)
        )

    def _try(self, act: Any) -> bool:
        try:
            act()
        except ReviewError as error:
            self.said.emit(str(error))
            return False
        self.said.emit("")
        return True

    def _follow(self, on: bool) -> None:
        if self.layer is None:
            return
        pairs = (
            (self.layer.attributeValueChanged, self._hear_value),
            (self.layer.featuresDeleted, self._hear_deleted),
            (self.layer.afterRollBack, self.rebuild),
            (self.layer.dataChanged, self._hear_data),
            (self.layer.willBeDeleted, self._hear_end),
        )
        for signal, slot in pairs:
            (signal.connect if on else signal.disconnect)(slot)

    def _hear_value(self, fid: int, index: int, value: Any) -> None:
        if self.layer is not None and fields_of(self.layer).get(LEVEL) == index:
            self.queue.mark(fid, verdict_of(value))

    def _hear_deleted(self, fids: Iterable[int]) -> None:
        self.queue.drop(fids)
        self.block = [fid for fid in self.block if fid not in set(fids)]
        self.changed.emit()

    def _hear_data(self) -> None:
        """Take what changed underneath, in the file or through another program's edits."""
        if self.layer is not None and not self.layer.isEditable():
            current = self.queue.current()
            self.queue = Queue(read_buildings(self.layer), self._order, self._filter)
            if current is None or not self.queue.go(current.fid):
                self.queue.to_first_left()
            self.changed.emit()

    def _hear_end(self) -> None:
        self.layer, self._verdicts, self.block = None, None, []
        self.queue = Queue()
        self.layer_gone.emit()
        self.changed.emit()
