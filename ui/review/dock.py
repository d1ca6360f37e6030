"""The review dock: buildings one after the other, by keyboard, over both images."""

from __future__ import annotations

from functools import partial
from typing import Any, Optional

from qgis.core import (
    QgsApplication,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsSettings,
)
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QDockWidget, QScrollArea, QWidget

from ...algorithms.shared.texts import tr
from ...core.verdicts import FIRST, REVIEW, SECOND
from ..sides import layers_of
from .blind import BlindMap
from .box_tool import BoxTool
from .buildings import fids_within, number, text, verdict_of
from .curtain_box import CurtainBox
from .fields import NOTE
from .form import IN_ZONES, LEVEL_KEYS, ON_THE_MAP, ReviewForm
from .images import remember, sides_of
from .keys import Keys
from .queue import READ_AGAIN, Filter
from .readers import SHARE
from .session import Session
from .teach import Teacher
from .words import agreement_in_words, level_name, why_none

REVIEWER, AUTOSAVE = "Aftermap/reviewer", "Aftermap/autosave_reviews"
AGAIN = "Aftermap/percent_read_again"
AROUND = 6.0
"""Map around a building, in times of its extent."""


class ReviewDock(QDockWidget):
    """Shows what its session is at; each key and button is one call of the session."""

    def __init__(self, canvas: QgsMapCanvas, parent: Optional[QWidget] = None) -> None:
        super().__init__(tr("Review of buildings"), parent)
        self.setObjectName("AftermapReview")
        self.canvas, self.session, self.form = canvas, Session(self), ReviewForm()
        pair = self.form.pair
        self.curtain = CurtainBox(canvas, lambda: layers_of(pair.after() or pair.before()))
        self.form.layout().addWidget(self.curtain)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(self.form)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        bar = scroll.verticalScrollBar().sizeHint().width()
        scroll.setMinimumWidth(self.form.minimumSizeHint().width() + bar)
        self.setWidget(scroll)
        self._box, self._map = BoxTool(canvas), BlindMap(canvas)
        self._band: Optional[QgsRubberBand] = None
        self._shown: Any = None
        self.teacher = Teacher(self.session)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(30)
        self._soon.timeout.connect(self._draw_chips)
        self._restore()
        self._connect()
        acts = self._acts()
        for key, button in self.form.keyed().items():
            button.clicked.connect(partial(self._press, acts[key]))
        self._keys = Keys(self, canvas, acts)
        self.visibilityChanged.connect(self._open_or_close)

    def _acts(self) -> dict[str, Any]:
        """Return what each key does."""
        form = self.form
        give = {key: partial(self.session.give, level) for level, key in LEVEL_KEYS.items()}
        return {
            **give,
            **{"Return": self.session.agree, "Enter": self.session.agree},
            **{"Z": self.session.undo, "W": self.session.restore, "N": self._to_note},
            **{"P": partial(self.session.step, -1), "M": partial(self.session.step, 1)},
            **{"K": self._block_key, "C": self.curtain.press, "G": self.teacher.press},
            **{"I": partial(form.chips.zoom, 1.5), "O": partial(form.chips.zoom, 1 / 1.5)},
        }

    def _restore(self) -> None:
        settings = QgsSettings()
        name = QgsApplication.userFullName() or QgsApplication.userLoginName()
        self.form.reviewer.setText(settings.value(REVIEWER, name, type=str))
        self.form.autosave.setChecked(settings.value(AUTOSAVE, False, type=bool))
        self.session.reviewer = self.curtain.reviewer = self.form.reviewer.text()
        self.form.share.setValue(settings.value(AGAIN, round(100 * SHARE), type=int))

    def _connect(self) -> None:
        form, session = self.form, self.session
        form.layer.layerChanged.connect(self._choose)
        form.pair.changed.connect(self._soon.start)
        form.pair.changed.connect(self.curtain.see)
        form.pair.picked.connect(self._remember)
        for box in (form.order, form.level, form.where):
            box.activated.connect(self._line_up)
        form.zones.layerChanged.connect(self._line_up)
        form.unreviewed.toggled.connect(self._line_up)
        form.share.editingFinished.connect(self._line_up)
        form.autosave.toggled.connect(self._save_each)
        form.reviewer.editingFinished.connect(self._name)
        form.note.returnPressed.connect(self._note)
        form.block.toggled.connect(self._hold_box)
        self._box.drawn.connect(self._take_block)
        self._box.deactivated.connect(partial(form.block.setChecked, False))
        session.changed.connect(self.show_current)
        session.said.connect(form.problem.setText)
        session.layer_gone.connect(self._forget)
        self.teacher.regraded.connect(form.layer.setLayer)
        self.teacher.said.connect(form.problem.setText)
        QgsProject.instance().layersWillBeRemoved.connect(self._let_go)

    def _press(self, act: Any, checked: bool = False) -> None:
        act()

    def _open_or_close(self, visible: bool) -> None:
        if visible:
            self._choose(self.form.layer.currentLayer())
            self.form.chips.setFocus()
        elif self.isHidden():
            self._drop_band()
            self._map.cover(None)
            self.canvas.unsetMapTool(self._box)
        self._open_curtain()
        self._keys.look()

    def _open_curtain(self) -> None:
        """Let the curtain hang, unless it would tell a second reader of a conflict by falling."""
        self.curtain.set_open(not self.isHidden() and not self.session.blind)

    def _choose(self, layer: Any) -> None:
        if self.isHidden():
            return
        if layer is not None and layer is not self.session.layer:
            self._take_images(layer)
        self.session.open(layer, self.form.autosave.isChecked())
        self.curtain.follow(layer)

    def _take_images(self, layer: Any) -> None:
        """Show the images that the layer was made from, where the project holds them."""
        pair, found = self.form.pair, sides_of(layer)
        if any(found):
            pair.choose(found[0] or pair.before(), found[1] or pair.after())

    def _remember(self) -> None:
        """Keep with the layer which images a person chose for it; its map tip shows them too."""
        if self.session.layer is not None:
            remember(self.session.layer, self.form.pair.before(), self.form.pair.after())

    def _forget(self) -> None:
        self.form.problem.setText(tr("The layer is gone: choose another."))
        self.curtain.follow(None)
        self._drop_band()

    def _line_up(self, news: Any = None) -> None:
        form = self.form
        where = form.where.currentData()
        form.zones.setVisible(where == IN_ZONES)
        within = None
        if self.session.layer is not None and where == ON_THE_MAP:
            within = self._on_the_map()
        elif self.session.layer is not None and where == IN_ZONES:
            within = self._in_zones()
        chosen = Filter(form.level.currentData(), within, form.unreviewed.isChecked())
        form.share.setVisible(form.order.currentData() == READ_AGAIN)
        QgsSettings().setValue(AGAIN, form.share.value())
        self.session.share = form.share.value() / 100
        self.session.line_up(form.order.currentData(), chosen)
        form.chips.setFocus()

    def _on_the_map(self) -> set[int]:
        settings = self.canvas.mapSettings()
        seen = QgsGeometry.fromQPolygonF(settings.visiblePolygon())
        return fids_within(self.session.layer, seen, settings.destinationCrs())

    def _in_zones(self) -> set[int]:
        """Return the buildings in the zones that are selected, in all where none is."""
        zones = self.form.zones.currentLayer()
        if zones is None:
            return set()
        chosen = zones.selectedFeatures() or list(zones.getFeatures())
        area = QgsGeometry.unaryUnion([zone.geometry() for zone in chosen if zone.hasGeometry()])
        return set() if area.isEmpty() else fids_within(self.session.layer, area, zones.crs())

    def _save_each(self, wanted: bool) -> None:
        QgsSettings().setValue(AUTOSAVE, wanted)
        self.session.set_autosave(wanted)

    def _name(self) -> None:
        self.session.reviewer = self.curtain.reviewer = self.form.reviewer.text().strip()
        QgsSettings().setValue(REVIEWER, self.session.reviewer)
        if self.session.blind:
            self.session.rebuild()  # nobody reads again what is their own
        self.form.chips.setFocus()

    def _to_note(self) -> None:
        self.form.note.setFocus()
        self.form.note.selectAll()

    def _note(self) -> None:
        self.session.note(self.form.note.text().strip())
        self.form.chips.setFocus()

    def _hold_box(self, wanted: bool) -> None:
        if wanted and self.session.layer is not None:
            self.canvas.setMapTool(self._box)
        else:
            self.form.block.setChecked(False)
            self.canvas.unsetMapTool(self._box)

    def _take_block(self, box: QgsGeometry) -> None:
        if self.session.layer is not None:
            crs = self.canvas.mapSettings().destinationCrs()
            self.session.take_block(fids_within(self.session.layer, box, crs))

    def _block_key(self) -> None:
        """Take the box in hand; or put it away, and let go what it took."""
        held = self.form.block.isChecked() or self.session.block
        self.session.take_block([])
        self.form.block.setChecked(not held)

    def show_current(self) -> None:
        """Show the building that the session is at."""
        feature = self.session.feature()
        self._map.cover(self.session.layer if self.session.blind and self.isVisible() else None)
        self._open_curtain()
        self._tell(feature)
        geometry = _geometry_of(feature)
        shown = (self.session.layer, feature.id() if feature is not None else None)
        moved, self._shown = shown != self._shown, shown
        self._mark(geometry)
        if moved and geometry is not None and self.form.zooms.isChecked():
            self._zoom_to(geometry)
        self._soon.start()

    def _tell(self, feature: Optional[QgsFeature]) -> None:
        form, queue, building = self.form, self.session.queue, self.session.queue.current()
        for button in form.buttons():
            button.setEnabled(building is not None)
        blind = self.session.blind
        form.bar.setVisible(not blind)
        form.bar.show_probabilities(building.probabilities if building else ())
        form.progress.setRange(0, max(len(queue), 1))
        form.progress.setValue(queue.done)
        form.agree.setEnabled(building is not None and not blind)
        form.told.setText(self._progress())
        if feature is None or building is None:
            form.title.setText(why_none(self.session))
            form.facts.setText("")
            form.note.setText("")
            return
        value = partial(self.session.value, feature)
        name = value("building_id")
        title = tr("Building {0}: {1}").format(
            building.fid if number(name) is None else name,
            tr("what do you see?") if blind else level_name(building.level),
        )
        if self.session.block:
            many = tr("Block of {0} buildings: 1 to 4, 0 or X sets them all, K lets them go")
            title = many.format(len(self.session.block))
        form.title.setText(title)
        form.facts.setText(" · ".join(self._facts(value)))
        form.note.setText(text(value(SECOND[3] if blind else NOTE)))

    def _facts(self, value: Any) -> list[str]:
        facts = []
        known = (
            ("confidence", tr("confidence {0:.2f}")),
            ("people", tr("{0:.1f} people")),
            ("share_seen", tr("{0:.0%} seen")),
        )
        for name, words in known[self.session.blind :]:
            if (found := number(value(name))) is not None:
                facts.append(words.format(found))
        return facts + self._answers(value)

    def _answers(self, value: Any) -> list[str]:
        """Return what readers said of a building, all of it unless one reads blind."""
        said = {tr("second reader: {0}"): SECOND}
        if not self.session.blind:
            said = {tr("first reader: {0}"): FIRST, **said, tr("reviewed: {0}"): REVIEW}
        found = []
        for words, (level, by, _, note) in said.items():
            if (verdict := verdict_of(value(level))) is not None:
                extra = ", ".join(filter(None, (text(value(by)), _note_of(value, note))))
                found.append(words.format(level_name(verdict)) + (extra and f" ({extra})"))
        return found

    def _progress(self) -> str:
        queue, pace = self.session.queue, self.session.pace
        told = [tr("{0} of {1} reviewed, at {2}").format(queue.done, len(queue), queue.place)]
        speed, minutes = pace.per_hour(), pace.minutes_for(queue.left)
        if speed is not None and minutes is not None:
            told.append(tr("{0:.0f} an hour, {1:.0f} min left").format(speed, minutes))
        found = self.session.agreement()
        short, full = agreement_in_words(found) if found is not None else ("", "")
        self.form.told.setToolTip(full)
        if short:
            told.append(short)
        return " · ".join(told)

    def _draw_chips(self) -> None:
        if self.isHidden():
            return
        layer, pair = self.session.layer, self.form.pair
        self.form.chips.show_building(
            _geometry_of(self.session.feature()),
            layer.crs() if layer is not None else None,
            layers_of(pair.before()),
            layers_of(pair.after()),
        )

    def _mark(self, geometry: Optional[QgsGeometry]) -> None:
        self._drop_band()
        if geometry is not None and self.session.layer is not None and self.isVisible():
            self._band = QgsRubberBand(self.canvas, geometry.type())
            self._band.setFillColor(QColor(0, 0, 0, 0))
            self._band.setStrokeColor(QColor(0, 255, 255))
            self._band.setWidth(2)
            self._band.setToGeometry(geometry, self.session.layer)

    def _drop_band(self) -> None:
        if self._band is not None:
            self.canvas.scene().removeItem(self._band)
            self._band = None

    def _zoom_to(self, geometry: QgsGeometry) -> None:
        there = self.canvas.mapSettings().destinationCrs()
        transform = QgsCoordinateTransform(self.session.layer.crs(), there, QgsProject.instance())
        try:
            box = transform.transformBoundingBox(geometry.boundingBox())
        except QgsCsException:
            return
        if box.isFinite() and not box.isNull():
            box.scale(AROUND)
            self.canvas.setExtent(box)
            self.canvas.refresh()

    def _let_go(self, ids: list[str]) -> None:
        """Read no layer that is about to go."""
        self.form.chips.stop()
        self._soon.start()


def _geometry_of(feature: Optional[QgsFeature]) -> Optional[QgsGeometry]:
    return feature.geometry() if feature is not None and feature.hasGeometry() else None


def _note_of(value: Any, name: str) -> str:
    """Return a reader's note in quotes; the one in force stands in its own line."""
    note = "" if name == NOTE else text(value(name))
    return note and f"“{note}”"
