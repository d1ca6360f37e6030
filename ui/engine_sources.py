"""From where the engine's parts come: the fields of the engine's window that few people need."""

from __future__ import annotations

from qgis.gui import QgsCollapsibleGroupBox, QgsFileWidget
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QLineEdit, QWidget

from ..algorithms.engine import installer
from ..algorithms.engine.machine import Machine
from ..algorithms.engine.sources import Sources
from ..algorithms.shared.texts import tr


class SourcesBox(QWidget):
    """Shows what is set, and returns what a person made of it.

    Args:
        machine: this one; what it cannot compute with is not offered.
    """

    def __init__(self, machine: Machine) -> None:
        super().__init__()
        self._machine = machine
        self.backend = QComboBox()
        for backend in machine.backends:
            self.backend.addItem(_in_words(machine, backend), backend)
        self.base = QgsFileWidget()
        self.folder, self.wheels, self.python = (QgsFileWidget() for _ in range(3))
        for widget in (self.folder, self.wheels, self.python):
            widget.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.index, self.torch_index = QLineEdit(), QLineEdit()
        box = QgsCollapsibleGroupBox(tr("Without a network, behind a mirror, elsewhere"))
        box.setCollapsed(True)
        self._lay_out(box)

    def show_sources(self, sources: Sources) -> None:
        """Show what is set."""
        for name in ("folder", "wheels", "python"):
            getattr(self, name).setFilePath(getattr(sources, name))
        self.index.setText(sources.index)
        self.torch_index.setText(sources.torch_index)
        self.backend.setCurrentIndex(max(0, self.backend.findData(sources.backend)))

    def sources(self) -> Sources:
        """Return what the fields say."""
        return Sources(
            folder=self.folder.filePath().strip(),
            wheels=self.wheels.filePath().strip(),
            index=self.index.text().strip(),
            torch_index=self.torch_index.text().strip(),
            python=self.python.filePath().strip(),
            backend=self.backend.currentData() if self.backend.currentIndex() > 0 else "",
        )

    def _lay_out(self, box: QgsCollapsibleGroupBox) -> None:
        outer = _form(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addRow(tr("Compute with"), self.backend)
        outer.addRow(tr("Folder of wheels (offline)"), self.wheels)
        outer.addRow(box)
        inner = _form(box)
        rows = (
            (
                tr("Install into"),
                self.folder,
                tr(
                    "Folder for the engine where the QGIS profile is not the place: a policy may"
                    " forbid programs there."
                ),
            ),
            (
                tr("Build on this Python"),
                self.base,
                tr("A Python 3.10 or later to build the engine on; empty finds or fetches one."),
            ),
            (
                tr("Standalone Pythons"),
                self.python,
                tr("Address of a mirror, or a folder with an archive cpython-….tar.gz."),
            ),
            (
                tr("Package index"),
                self.index,
                tr("Address of a package index, such as a mirror in your office."),
            ),
            (
                tr("Index of PyTorch"),
                self.torch_index,
                tr("Address of a package index for PyTorch alone."),
            ),
        )
        for title, widget, text in rows:
            widget.setToolTip(text)
            inner.addRow(title, widget)


def _form(parent: QWidget) -> QFormLayout:
    """Return a form whose rows break rather than be cut off."""
    form = QFormLayout(parent)
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return form


def _in_words(machine: Machine, backend: str) -> str:
    names = {
        "cuda": tr("NVIDIA graphics card (CUDA)"),
        "mps": tr("Apple graphics (MPS)"),
        "cpu": tr("Processor (CPU)"),
    }
    fetch, disk = installer.sizes_of(machine, backend)
    return tr("{name}: {fetch} MB to fetch, {disk} MB on disk").format(
        name=names[backend], fetch=fetch, disk=disk
    )
