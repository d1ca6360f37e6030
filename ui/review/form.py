"""The widgets of the review dock, laid out; what they do is in `dock`."""

from __future__ import annotations

from qgis.core import QgsMapLayerProxyModel
from qgis.gui import QgsCollapsibleGroupBox, QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ...algorithms.shared.texts import tr
from ...core.requests import NO_BUILDING, UNKNOWN
from ..sides import PairBox
from .bar import ProbabilityBar
from .chips import Chips
from .queue import LEVELS
from .words import level_name, order_names

LEVEL_KEYS = {4: "4", 3: "3", 2: "2", 1: "1", UNKNOWN: "0", NO_BUILDING: "X"}
NARROW = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
EVERYWHERE, ON_THE_MAP, IN_ZONES = "everywhere", "map", "zones"


class ReviewForm(QWidget):
    """What a person sees, from the layer on top to the progress below."""

    def __init__(self) -> None:
        super().__init__()
        self.layer = QgsMapLayerComboBox()
        self.layer.setFilters(QgsMapLayerProxyModel.Filter.PolygonLayer)
        self.layer.setAllowEmptyLayer(True)
        self.pair, self.chips, self.bar = PairBox(), Chips(), ProbabilityBar()
        self._build_choices()
        self._build_answers()
        layout = QVBoxLayout(self)
        top = QFormLayout()
        top.addRow(tr("Buildings"), self.layer)
        layout.addLayout(top)
        layout.addWidget(self._choices())
        layout.addWidget(self.chips, 1)
        for widget in (self.title, self.bar, self.facts):
            layout.addWidget(widget)
        layout.addLayout(self._rows())
        for widget in (self.note, self.problem, self.progress, self.told):
            layout.addWidget(widget)

    def _build_choices(self) -> None:
        self.order, self.level, self.where = QComboBox(), QComboBox(), QComboBox()
        for key, name in order_names().items():
            self.order.addItem(name, key)
        self.level.addItem(tr("Every level"), None)
        for level in (*reversed(LEVELS), UNKNOWN):
            self.level.addItem(level_name(level), level)
        self.where.addItem(tr("Everywhere"), EVERYWHERE)
        self.where.addItem(tr("On the map now"), ON_THE_MAP)
        self.where.addItem(tr("In the zones below"), IN_ZONES)
        self.zones = QgsMapLayerComboBox()
        self.zones.setFilters(QgsMapLayerProxyModel.Filter.PolygonLayer)
        self.zones.setVisible(False)
        self.share = QSpinBox()
        self.share.setRange(1, 100)
        self.share.setSuffix(" %")
        self.share.setPrefix(tr("Read again: "))
        self.share.setToolTip(tr("Of what others have reviewed, drawn by chance"))
        self.share.setVisible(False)
        self.unreviewed = QCheckBox(tr("Unreviewed only"))
        self.autosave = QCheckBox(tr("Save after each verdict"))
        self.zooms = QCheckBox(tr("Map goes along"))
        self.zooms.setChecked(True)
        self.reviewer = QLineEdit()
        self.reviewer.setPlaceholderText(tr("Your name, kept with each verdict"))

    def _build_answers(self) -> None:
        self.title, self.facts, self.told, self.problem = QLabel(), QLabel(), QLabel(), QLabel()
        for label in (self.title, self.facts, self.problem, self.told):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setStyleSheet("font-weight: bold")
        self.problem.setStyleSheet("color: #990a1c")
        self.note = QLineEdit()
        self.note.setPlaceholderText(tr("Note (N), Enter keeps it"))
        self.note.setMaxLength(254)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setMaximumHeight(8)
        self.levels = {
            level: QPushButton(f"{key}  {level_name(level)}") for level, key in LEVEL_KEYS.items()
        }
        self.back, self.next = QPushButton(tr("◀ Back (P)")), QPushButton(tr("Next (M) ▶"))
        self.agree, self.undo = QPushButton(tr("Agree (Enter)")), QPushButton(tr("Undo (Z)"))
        self.restore = QPushButton(tr("Network's level (W)"))
        self.restore.setToolTip(tr("Takes a person's answer off; Undo brings it back"))
        self.block = QPushButton(tr("Block… (K)"))
        self.block.setCheckable(True)
        self.regrade = QPushButton(tr("Regrade… (G)"))
        self.regrade.setToolTip(tr("Grades all buildings again by what was reviewed so far"))
        self._others = [
            *(self.back, self.agree, self.next, self.undo, self.restore, self.block),
            self.regrade,
        ]
        for button in self.buttons():
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def buttons(self) -> list[QPushButton]:
        """Return all that is pressed."""
        return [*self.levels.values(), *self._others]

    def keyed(self) -> dict[str, QPushButton]:
        """Return the buttons that do what a key does, by that key."""
        levels = {LEVEL_KEYS[level]: button for level, button in self.levels.items()}
        return {
            **levels,
            **{"P": self.back, "Return": self.agree, "M": self.next, "Z": self.undo},
            **{"W": self.restore, "G": self.regrade},
        }

    def _choices(self) -> QgsCollapsibleGroupBox:
        group = QgsCollapsibleGroupBox(tr("Images, order and filters"))
        group.setCollapsed(None not in (self.pair.before(), self.pair.after()))
        form, ticks, filters = QFormLayout(group), QHBoxLayout(), QHBoxLayout()
        for tick in (self.unreviewed, self.zooms):
            ticks.addWidget(tick)
        for box in (self.level, self.where):
            filters.addWidget(box)
        form.addRow(self.pair)
        form.addRow(tr("Order"), self.order)
        form.addRow(self.share)
        form.addRow(tr("Which"), filters)
        form.addRow(self.zones)
        form.addRow(tr("Reviewer"), self.reviewer)
        form.addRow(ticks)
        form.addRow(self.autosave)
        for box in (self.layer, self.zones, self.order, self.level, self.where):
            box.setMinimumContentsLength(8)
            box.setSizeAdjustPolicy(NARROW)
        return group

    def _rows(self) -> QVBoxLayout:
        rows = QVBoxLayout()
        buttons, others = list(self.levels.values()), self._others
        rest = (others[:3], others[3:5], others[5:])
        for row in (buttons[:2], buttons[2:4], buttons[4:], *rest):
            line = QHBoxLayout()
            for button in row:
                line.addWidget(button)
            rows.addLayout(line)
        return rows
