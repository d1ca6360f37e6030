"""One review of one layer: its queue, its verdicts and its pace; knows no widget."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import Any, Optional

from qgis.core import QgsFeature, QgsFeatureRequest, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...algorithms.shared.texts import tr
from ...core.requests import UNKNOWN
from ...core.review.kappa import Concord
from ...core.verdicts import FIRST, SECOND
from .buildings import building_of, fields_of, verdict_of
from .edits import WRITTEN, ReviewError, Verdicts
from .fields import LEVEL
from .pace import Pace
from .queue import CONFLICTS, READ_AGAIN, TELLING, Building, Filter, Queue
from .readers import SHARE, Tally, drawn, in_conflict
from .reading import Reading
from .telling import next_ones

PARTS = {LEVEL: "verdict", FIRST[0]: "first", SECOND[0]: "second"}
"""What a building of the queue calls the fields of levels."""


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
        self.share = SHARE
        self._reading = Reading(self)
        self._tally, self._stale = Tally(), set[int]()
        self._ten: list[int] = []

    @property
    def blind(self) -> bool:
        """Whether what others said must not be shown: a second reader is at work."""
        return self._order == READ_AGAIN

    def open(self, layer: Optional[QgsVectorLayer], autosave: bool) -> None:
        """Review this layer; None reviews nothing."""
        if layer is self.layer:
            return
        self._follow(False)
        self.layer, self.block, self._ten = layer, [], []
        self._verdicts = None if layer is None else Verdicts(layer, autosave)
        self.pace = Pace()
        self._follow(True)
        self.rebuild()
        if self._verdicts is not None:
            self.said.emit(self._verdicts.problem())

    def line_up(self, order: str, chosen: Filter) -> None:
        """Order and filter the queue anew."""
        self._order, self._filter, self._ten = order, chosen, []
        self.rebuild()

    @property
    def is_reading(self) -> bool:
        """Whether the layer's buildings are being read: there is no queue yet."""
        return self._reading.is_going_on

    def rebuild(self) -> None:
        """Read the layer anew and go to the first building that is left."""
        self._read(None)

    def _read(self, stay: Optional[int]) -> None:
        """Read the layer anew, and go to a building, or to the first that is left."""
        self._reading.begin(self.layer, partial(self._line_up, stay))
        if self.is_reading:
            self.queue, self._tally = Queue(), Tally()
            self.changed.emit()

    def _line_up(self, stay: Optional[int], buildings: list[Building]) -> None:
        twice = (one for one in buildings if one.second is not None)
        self._tally, self._stale = Tally(twice), set()
        if self._order == READ_AGAIN:
            buildings = drawn(buildings, self.share, self.reviewer)
        elif self._order == CONFLICTS:
            buildings = [one for one in buildings if in_conflict(one)]
        elif self._order == TELLING and self.layer is not None:
            buildings = self._next_ten(buildings)
        self.queue = Queue(buildings, self._order, self._filter)
        if stay is None or not self.queue.go(stay):
            self.queue.to_first_left()
        self.changed.emit()

    def _next_ten(self, buildings: list[Building]) -> list[Building]:
        """Return the ten that were asked about, while one of them is left; else the next ten."""
        known = {one.fid: one for one in buildings}
        asked = [known[fid] for fid in self._ten if fid in known]
        if all(one.verdict is not None for one in asked):
            asked = next_ones(self.layer, buildings, self._filter)
            self._ten = [one.fid for one in asked]
        return asked

    def agreement(self) -> Optional[Concord]:
        """Return how far two readers of the layer agree; None where nothing was read twice."""
        if self._stale and self.layer is not None:
            request = QgsFeatureRequest().setFilterFids(list(self._stale))
            request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
            fields = fields_of(self.layer)
            for feature in self.layer.getFeatures(request):
                self._tally.put(building_of(feature, fields))
            self._stale.clear()
        return self._tally.told(self.blind)

    def set_autosave(self, wanted: bool) -> None:
        """Save after each verdict, or leave that to QGIS."""
        if self._verdicts is not None:
            self._verdicts.autosave = wanted
            if wanted and self._verdicts.is_ours():
                self._try(self._verdicts.save)

    def feature(self) -> Optional[QgsFeature]:
        """Return the present building as the layer holds it now."""
        current = self.queue.current()
        if current is None or self.layer is None:
            return None
        request = QgsFeatureRequest().setFilterFid(current.fid)
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
        fids = self._at_hand()
        if fids and self._say(fids, level=level):
            self.pace.count(len(fids))
            if self.block:
                self.take_block([])
            if not self.queue.advance() and self._order == TELLING:
                self.rebuild()
                self.said.emit(tr("Ten more are reviewed: Regrade (G) learns from them."))
            self.changed.emit()

    def agree(self) -> None:
        """Set what the network said."""
        current = self.queue.current()
        if current is None:
            return
        if self.blind:
            self.said.emit(
                tr("A second reader agrees with nobody beforehand: press 1 to 4, 0 or X.")
            )
            return
        if not self.block:
            self.give(current.level or UNKNOWN)
            return
        self.said.emit(tr("A block takes a level: press 1 to 4, 0 or X, or K to let it go."))

    def restore(self) -> None:
        """Take the answer off the present building, or the block: the network's stands again."""
        fids, verdicts = self._at_hand(), self._verdicts
        if self.blind:
            self.said.emit(tr("A second reader takes an answer back with Z."))
            return
        cleared: list[int] = []
        if verdicts is None or not self._try(lambda: cleared.extend(verdicts.clear(fids))):
            return
        if self.block:
            self.take_block([])
        if not cleared:
            self.said.emit(tr("Nobody has answered here: the network's level stands."))
        self.changed.emit()

    def note(self, text: str) -> None:
        """Note something of the present building."""
        current = self.queue.current()
        if current is not None and self._say([current.fid], note=text or None):
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
        """Have the next verdict go to all of these buildings; they are selected meanwhile.

        A second reader's answer goes only to what was drawn, a decision only to conflicts.
        """
        all_take = self._order not in (READ_AGAIN, CONFLICTS)
        self.block = sorted(fid for fid in fids if all_take or self.queue.known(fid))
        if self.layer is not None:
            self.layer.selectByIds(self.block)
        self.changed.emit()

    def _at_hand(self) -> list[int]:
        """Return the block, or else the present building."""
        current = self.queue.current()
        return self.block or ([current.fid] if current is not None else [])

    def _say(self, fids: list[int], **said: Any) -> bool:
        verdicts = self._verdicts
        return verdicts is not None and self._try(
            lambda: verdicts.give(fids, self.reviewer, again=self.blind, **said)
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
            (self.layer.afterCommitChanges, self._hear_saved),
            (self.layer.afterRollBack, self._hear_rolled_back),
            (self.layer.editingStopped, self._hear_stopped),
            (self.layer.dataChanged, self._hear_data),
            (self.layer.willBeDeleted, self._hear_end),
        )
        for signal, slot in pairs:
            (signal.connect if on else signal.disconnect)(slot)

    def _hear_value(self, fid: int, index: int, value: Any) -> None:
        if self.is_reading:
            self._reading.begin_anew()
            return
        fields = {} if self.layer is None else fields_of(self.layer)
        name = next((name for name, place in fields.items() if place == index), "")
        if name in PARTS:
            self.queue.mark(fid, verdict_of(value), PARTS[name])
        if name in WRITTEN:
            self._stale.add(fid)

    def _hear_saved(self) -> None:
        if self._verdicts is not None:
            self._verdicts.hear_saved()

    def _hear_rolled_back(self) -> None:
        if self._verdicts is not None:
            self._verdicts.hear_rolled_back()
        self.rebuild()

    def _hear_stopped(self) -> None:
        if self._verdicts is not None:
            self._verdicts.hear_stopped()

    def _hear_deleted(self, fids: Iterable[int]) -> None:
        if self.is_reading:
            self._reading.begin_anew()
            return
        self.queue.drop(fids)
        self._tally.drop(fids)
        self.block = [fid for fid in self.block if fid not in set(fids)]
        self.changed.emit()

    def _hear_data(self) -> None:
        """Take what changed underneath, in the file or through another program's edits."""
        if self.is_reading:  # there is no current building: one to stay at is kept
            self._reading.begin_anew()
        elif self.layer is not None and not self.layer.isEditable():
            current = self.queue.current()
            self._read(None if current is None else current.fid)

    def _hear_end(self) -> None:
        self.layer, self._verdicts, self.block = None, None, []
        self._reading.stop()
        self.queue, self._tally = Queue(), Tally()
        self.layer_gone.emit()
        self.changed.emit()
