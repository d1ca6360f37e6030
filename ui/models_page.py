"""The models' page of the engine's window: what is installed, how good it is, and where from."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping
from html import escape
from itertools import chain, count
from pathlib import Path
from typing import Any, Optional

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QFileDialog,
    QGridLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QPushButton,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from ..algorithms.shared import models
from ..algorithms.shared.models import Installed
from ..algorithms.shared.texts import card_text, tr
from ..core.errors import AftermapError, OutputError
from ..core.language import worded
from ..core.models.card import ModelCard, paragraphs
from ..core.models.folder import load_card
from .engine_task import EngineTask

SCORES = ("footprint_pixels", "footprint_buildings", "severe_buildings")
"""Groups of figures in a card's `by_event`, each with an F1."""


class ModelsPage(QWidget):
    """Lists the installed models; what takes time runs in a task or in an algorithm's dialog."""

    def __init__(self) -> None:
        super().__init__()
        self._task: Optional[EngineTask] = None
        self.list, self.card = QListWidget(), QTextBrowser()
        self.list.currentItemChanged.connect(self._show)
        self._said = QLabel()
        self._said.setWordWrap(True)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self.list)
        split.addWidget(self.card)
        split.setStretchFactor(1, 3)
        layout = QVBoxLayout(self)
        layout.addWidget(split, 1)
        layout.addWidget(self._said)
        layout.addLayout(self._buttons())
        self.refresh()

    def showEvent(self, event: Any) -> None:
        """Look again: an algorithm may have brought a model meanwhile."""
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        """List what is installed now; the same one stays chosen."""
        item = self.list.currentItem()
        before = item.text() if item is not None else ""
        default = models.default_name()
        self.list.clear()
        for model in models.installed():
            item = QListWidgetItem(model.name, self.list)
            item.setData(Qt.ItemDataRole.UserRole, model)
            font = item.font()
            font.setBold(model.name == default)
            item.setFont(font)
            if model.name == (before or default):
                self.list.setCurrentItem(item)
        if self.list.currentItem() is None:
            self.list.setCurrentRow(0)

    def make_default(self) -> None:
        """Have runs that name no model take the chosen one."""
        model = self._chosen()
        if model is None:
            return
        try:
            models.set_default(model.name)
        except AftermapError as error:
            self._said.setText(worded(str(error)))
        else:
            self._said.setText(tr("Runs that name no model take '{0}' now.").format(model.name))
        self.refresh()

    def add_folder(self) -> None:
        """Copy a model folder that a person chooses."""
        folder = QFileDialog.getExistingDirectory(self, tr("Model folder"))
        if folder:
            self.copy_from(Path(folder))

    def copy_from(self, folder: Path) -> None:
        """Copy a model folder to the others, in a task."""
        self._said.setText(tr("Copying '{0}'…").format(folder.name))
        self._task = EngineTask("Aftermap", lambda feedback: _copy(folder))
        self._task.succeeded.connect(self._copied)
        self._task.failed.connect(self._said.setText)
        self._task.start()

    def add_file(self) -> None:
        """Open the algorithm that makes a model folder of a file."""
        self._open("importmodel", "imported")

    def add_from_catalogue(self) -> None:
        """Open the algorithm that downloads a model of the catalogue."""
        self._open("downloadmodel", "downloaded")

    def remove(self) -> None:
        """Remove the chosen model from the disk, after a question."""
        model = self._chosen()
        if model is None:
            return
        if not model.own:
            self._said.setText(tr("'{0}' ships with Aftermap and stays.").format(model.name))
            return
        yes, no = QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No
        question = tr("Remove '{0}' from the disk?").format(model.folder)
        if QMessageBox.question(self, tr("Models"), question, yes | no, no) == yes:
            try:
                _remove(model.folder)
            except OSError as error:
                text = tr("'{0}' cannot be removed ({1}): close what uses it, and try again.")
                self._said.setText(text.format(model.folder, error.strerror or error))
            self.refresh()

    def _open(self, name: str, called: str) -> None:
        """Open an algorithm that makes a model, in a folder that none has yet."""
        import processing

        home = models.models_folder()
        try:
            home.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            text = tr("'{0}' cannot be written ({1}): choose a model folder elsewhere.")
            self._said.setText(text.format(home, error.strerror))
            home = Path.home()
        values = {"MODEL": str(_free(home / called))}
        processing.createAlgorithmDialog(f"aftermap:{name}", values).show()

    def _copied(self, name: str) -> None:
        self._said.setText(tr("'{0}' is installed.").format(name))
        self.refresh()

    def _chosen(self) -> Optional[Installed]:
        item = self.list.currentItem()
        return item.data(Qt.ItemDataRole.UserRole) if item is not None else None

    def _show(self) -> None:
        model = self._chosen()
        if model is None:
            self.card.clear()
            return
        try:
            self.card.setHtml(card_in_words(model.card(), model.folder))
        except AftermapError as error:
            self.card.setPlainText(worded(str(error)))

    def _buttons(self) -> QGridLayout:
        grid = QGridLayout()
        buttons: tuple[tuple[str, Callable[[], None]], ...] = (
            (tr("Add from the catalogue…"), self.add_from_catalogue),
            (tr("Add a file…"), self.add_file),
            (tr("Add a folder…"), self.add_folder),
            (tr("Use by default"), self.make_default),
            (tr("Remove…"), self.remove),
        )
        for number, (text, pressed) in enumerate(buttons):
            button = QPushButton(text)
            button.setAutoDefault(False)
            button.clicked.connect(lambda checked=False, act=pressed: act())
            grid.addWidget(button, number // 3, number % 3)
        return grid


def card_in_words(card: ModelCard, folder: Path) -> str:
    """Return a card as HTML: name, licence, what it says, scores by place, and the checksum."""
    facts = (
        (tr("Licence"), card_text(card.licence)),
        (tr("Architecture"), f"{card.architecture} {card.encoder}".strip()),
        (tr("Pixel size (m)"), f"{card.gsd_range[0]:g} – {card.gsd_range[1]:g}"),
        ("SHA-256", card.sha256),
        (tr("Folder"), str(folder)),
    )
    rows = "".join(
        f"<tr><th align='left'>{escape(name)}&nbsp;</th><td>{escape(text)}</td></tr>"
        for name, text in facts
    )
    about = "<br><br>".join(map(escape, map(card_text, paragraphs(card.description))))
    return f"<h3>{escape(card.name)}</h3><table>{rows}</table><p>{about}</p>{_scores(card.metrics)}"


def _scores(metrics: Mapping[str, Any]) -> str:
    places = metrics.get("by_event")
    if not isinstance(places, Mapping) or not places:
        return f"<p>{escape(tr('Its card tells no scores by place.'))}</p>"
    heads = (tr("Place"), tr("F1, pixels"), tr("F1, buildings"), tr("F1, severe damage"))
    lines = ["".join(f"<th align='left'>{escape(head)}&nbsp;</th>" for head in heads)]
    for place, figures in places.items():
        cells = [escape(str(place)), *(_f1(figures, group) for group in SCORES)]
        lines.append("".join(f"<td>{cell}</td>" for cell in cells))
    body = "".join(f"<tr>{line}</tr>" for line in lines)
    return f"<h4>{escape(tr('Scores by place'))}</h4><table cellpadding='2'>{body}</table>"


def _f1(figures: Any, group: str) -> str:
    """Return an F1 with how many it was measured on; a dash where there were none."""
    part = figures.get(group) if isinstance(figures, Mapping) else None
    if not isinstance(part, Mapping) or not part.get("true"):
        return "–"
    score = part.get("f1")
    if not isinstance(score, (int, float)):  # a card of another's may say it otherwise, or null
        return "–"
    return f"{score:.2f}" + (f" ({escape(str(part['true']))})" if "pixels" not in group else "")


def _copy(folder: Path) -> str:
    """Copy a model folder, whole or not at all; return its name."""
    load_card(folder)
    home = models.models_folder()
    target, part = home / folder.name, home / f".{folder.name}.part"
    if target.exists():
        raise OutputError(
            tr("A model '{0}' is installed: rename the folder, or remove that one.").format(
                folder.name
            )
        )
    try:
        home.mkdir(parents=True, exist_ok=True)
        shutil.rmtree(part, ignore_errors=True)
        shutil.copytree(folder, part)
        part.rename(target)
    except (OSError, shutil.Error) as error:
        shutil.rmtree(part, ignore_errors=True)
        raise OutputError(
            tr("'{0}' cannot be copied ({1}): free some space.").format(folder, error)
        ) from error
    return folder.name


def _remove(folder: Path) -> None:
    """Remove a model; of one that is linked from elsewhere only the link."""
    if folder.is_symlink():
        folder.unlink()
    else:
        shutil.rmtree(folder)


def _free(folder: Path) -> Path:
    """Return a name that no folder has yet: the second model does not replace the first."""
    others = (folder.with_name(f"{folder.name}_{number}") for number in count(2))
    return next(place for place in chain([folder], others) if not place.exists())
