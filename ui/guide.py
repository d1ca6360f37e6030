"""The panel that leads: two images in, and the steps from them to a report, ticked when done."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any, Callable

from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QDockWidget,
    QGridLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ..algorithms.shared.texts import tr
from .pair_names import date_in, guess_pair
from .scrolling import scrolled

DONE, OPEN = "✔", "○"

STEPS = ("checkpair", "alignpair", "rapidassessment", "review", "situationreport")


class GuideDock(QDockWidget):
    """Leads from two images to a report; every step is an ordinary algorithm's dialog.

    Args:
        iface: QGIS's window.
        review: opens the review panel.
    """

    def __init__(self, iface: Any, review: Callable[[], None]) -> None:
        super().__init__(tr("Aftermap: step by step"), iface.mainWindow())
        self.setObjectName("AftermapGuide")
        self.setAcceptDrops(True)
        self._review = review
        self.pair: list[str] = []
        self.results: dict[str, Any] = {}
        self.dialog: Any = None
        self._build()
        self._show_pair()

    def dragEnterEvent(self, event: Any) -> None:
        if _files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: Any) -> None:
        event.acceptProposedAction()
        self.take(_files(event.mimeData()))

    def take(self, paths: Sequence[str]) -> None:
        """Take images that a person brought: their names tell which is before, by word or date."""
        seen = [path for path in paths if _shown(path)]
        images = list(dict.fromkeys([*self.pair, *seen]))[-2:]
        names = [Path(path).stem for path in images]
        before, after = guess_pair(names)
        if len(images) == 2 and before is not None and after is not None and before != after:
            images = [images[before], images[after]]
        self.pair = images
        self._forget()

    def swap(self) -> None:
        """Take the other image as the one before."""
        self.pair.reverse()
        self._forget()

    def values(self, step: str) -> dict[str, Any]:
        """Return what a step's dialog is filled with: the pair, and what earlier steps made."""
        pre, post = [*self.pair, "", ""][:2]
        aligned = None if step == "alignpair" else self.results.get("ALIGNED")
        filled = {"PRE": pre, "POST": aligned or post}
        if step == "situationreport":
            filled.update({name: self.results.get(name) for name in ("BUILDINGS", "ZONES")})
        return {name: value for name, value in filled.items() if value}

    def go(self, step: str) -> None:
        """Open a step."""
        if step == "review":
            self._review()
            self._tick(step)
            return
        import processing

        self.dialog = processing.createAlgorithmDialog(f"aftermap:{step}", self.values(step))
        self.dialog.algorithmFinished.connect(partial(self._finish, step, tuple(self.pair)))
        self.dialog.show()

    def _finish(
        self, step: str, pair: tuple[str, ...], fine: bool, results: dict[str, Any]
    ) -> None:
        # A run goes on behind its dialog: by its end there may be other images here.
        if fine and pair == tuple(self.pair):
            self.results.update(results)
            self._tick(step)

    def _tick(self, step: str) -> None:
        self.signs[step].setText(DONE)

    def _forget(self) -> None:
        """Begin the steps anew: what was made belongs to other images."""
        self.results.clear()
        for sign in self.signs.values():
            sign.setText(OPEN)
        self._show_pair()

    def _show_pair(self) -> None:
        pre, post = [*self.pair, "", ""][:2]
        self.names.setText(
            "\n".join(
                [
                    tr("Before: {0}").format(_called(pre)),
                    tr("After: {0}").format(_called(post)),
                ]
            )
        )
        self.turn.setEnabled(len(self.pair) == 2)
        for step, button in self.buttons.items():
            button.setEnabled(step == "review" or len(self.pair) == 2)

    def _build(self) -> None:
        body = QWidget()
        layout = QVBoxLayout(body)
        hint = QLabel(tr("Drag the image before and the one after the event here."))
        self.names = QLabel()
        for label in (hint, self.names):
            label.setWordWrap(True)
            layout.addWidget(label)
        self.turn = QPushButton(tr("Swap before and after"))
        self.turn.clicked.connect(lambda checked=False: self.swap())
        layout.addWidget(self.turn)
        layout.addLayout(self._steps())
        layout.addStretch()
        self.setWidget(scrolled(body))

    def _steps(self) -> QGridLayout:
        titles = (
            tr("Check pair…"),
            tr("Align pair…"),
            tr("Rapid assessment…"),
            tr("Review"),
            tr("Situation report…"),
        )
        self.signs: dict[str, QLabel] = {}
        self.buttons: dict[str, QPushButton] = {}
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        for row, (step, title) in enumerate(zip(STEPS, titles)):
            self.signs[step], self.buttons[step] = QLabel(OPEN), QPushButton(title)
            self.buttons[step].clicked.connect(lambda checked=False, name=step: self.go(name))
            grid.addWidget(self.signs[step], row, 0, Qt.AlignmentFlag.AlignCenter)
            grid.addWidget(self.buttons[step], row, 1)
        return grid


def _files(data: Any) -> list[str]:
    """Return the files that are dragged."""
    urls = data.urls() if data.hasUrls() else []
    return [url.toLocalFile() for url in urls if url.isLocalFile()]


def _called(path: str) -> str:
    """Return a file's name, with the day that is in it."""
    if not path:
        return "–"
    day = date_in(Path(path).stem)
    shown = f" ({day[:4]}-{day[4:6]}-{day[6:]})" if day else ""
    return Path(path).name + shown


def _shown(path: str) -> bool:
    """Show an image in the project, unless it is there; tell whether it is an image."""
    project = QgsProject.instance()
    if any(layer.source() == path for layer in project.mapLayers().values()):
        return True
    layer = QgsRasterLayer(path, Path(path).stem)
    if layer.isValid():
        project.addMapLayer(layer)
    return layer.isValid()
