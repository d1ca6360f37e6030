"""One side of the comparison as a picture that QGIS draws in the background."""

from __future__ import annotations

from functools import partial
from typing import Any, Optional

from qgis.core import QgsMapRendererParallelJob, QgsMapSettings, QgsMapToPixel
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtGui import QImage, QTransform

_ending: set[Any] = set()
"""Jobs that were called off: QGIS waits for one that is thrown away while it still draws."""

REACH = 1000.0
"""Pixels between the points that tell how an older picture lies on the canvas of now."""


class SidePicture(QObject):
    """Draws layers as they are, whether the project shows them or not.

    The latest picture stays until the next is ready, and is moved with the map meanwhile.
    """

    ready = pyqtSignal()

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self.image: Optional[QImage] = None
        self._settings: Optional[QgsMapSettings] = None
        self._job: Any = None

    def is_drawing(self) -> bool:
        """Return whether a picture is on its way."""
        return self._job is not None

    def draw(self, settings: QgsMapSettings, layers: list[Any]) -> None:
        """Begin a picture with everything as in `settings` but the layers."""
        self.stop()
        if not layers:
            self.image = None
            self.ready.emit()
            return
        wanted = QgsMapSettings(settings)
        wanted.setLayers(layers)
        self._job = QgsMapRendererParallelJob(wanted)
        self._job.finished.connect(self._take)
        self._job.start()

    def stop(self, wait: bool = False) -> None:
        """Call off the picture that is on its way; `wait` until no layer is read any more."""
        job, self._job = self._job, None
        if job is None:
            return
        job.finished.disconnect(self._take)
        if wait:
            job.cancel()
            return
        _ending.add(job)
        job.finished.connect(partial(_ending.discard, job))
        job.cancelWithoutBlocking()

    def placed(self, canvas: QgsMapSettings, now: QgsMapToPixel) -> Optional[QTransform]:
        """Return how the picture lies on the canvas; None where it cannot be shown there."""
        if self.image is None or self._settings is None:
            return None
        if self._settings.destinationCrs() != canvas.destinationCrs():
            return None
        then = self._settings.mapToPixel()
        origin, right, below = (
            now.transform(then.toMapCoordinatesF(x, y))
            for x, y in ((0.0, 0.0), (REACH, 0.0), (0.0, REACH))
        )
        return QTransform(
            (right.x() - origin.x()) / REACH,
            (right.y() - origin.y()) / REACH,
            (below.x() - origin.x()) / REACH,
            (below.y() - origin.y()) / REACH,
            origin.x(),
            origin.y(),
        )

    def _take(self) -> None:
        job, self._job = self._job, None
        self.image, self._settings = job.renderedImage(), job.mapSettings()
        self.ready.emit()
