"""The practice scene at one click: made, assessed, and shown with its images, styled."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QObject

from ..algorithms.shared.texts import tr

IMAGES = {"PRE": "before.tif", "POST": "after.tif", "POPULATION": "population.tif"}
SIDE = 1024
"""Of the scene in pixels: some hundred buildings, half a minute on a laptop."""

PRODUCTS = {"BUILDINGS": "buildings.gpkg", "ZONES": "zones.gpkg"}


class Practice(QObject):
    """Runs two algorithms one after the other in the background, and adds their layers.

    Args:
        iface: QGIS's window.
    """

    def __init__(self, iface: Any) -> None:
        super().__init__(iface.mainWindow())
        self._iface = iface
        self._folder = Path()
        self._task: Optional[QgsProcessingAlgRunnerTask] = None
        self._feedback = QgsProcessingFeedback(False)
        self._context = QgsProcessingContext()

    @property
    def busy(self) -> bool:
        """Return whether it runs."""
        return self._task is not None

    def start(self) -> None:
        """Begin, unless it runs."""
        if self.busy:
            return
        self._folder = Path(QgsProcessingUtils.generateTempFilename("practice"))
        self._folder.mkdir(parents=True)
        images = {name: str(self._folder / file) for name, file in IMAGES.items()}
        self._run("practicescene", {**images, "WIDTH": SIDE, "HEIGHT": SIDE}, self._assess)

    def stop(self) -> None:
        """Cancel what runs."""
        if self._task is not None:
            self._task.cancel()

    def _assess(self, made: dict[str, Any]) -> None:
        images = {name: made[name] for name in IMAGES}
        products = {name: str(self._folder / file) for name, file in PRODUCTS.items()}
        self._run("rapidassessment", {**images, **products}, self._show)

    def _run(self, name: str, parameters: dict[str, Any], then: Any) -> None:
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"aftermap:{name}")
        self._feedback = QgsProcessingFeedback(False)
        self._context = QgsProcessingContext()
        self._context.setProject(QgsProject.instance())
        task = QgsProcessingAlgRunnerTask(algorithm, parameters, self._context, self._feedback)
        task.executed.connect(lambda fine, results: self._end(fine, results, then))
        self._task = task
        QgsApplication.taskManager().addTask(task)

    def _end(self, fine: bool, results: dict[str, Any], then: Any) -> None:
        cancelled = self._feedback.isCanceled()
        self._task = None
        if cancelled:
            return
        if fine:
            then(results)
        else:
            lines = [line for line in self._feedback.textLog().splitlines() if line.strip()]
            self._iface.messageBar().pushMessage(
                tr("Practice scene"), lines[-1] if lines else "", Qgis.MessageLevel.Warning
            )

    def _show(self, results: dict[str, Any]) -> None:
        """Add the layers in one group, the buildings on top, and go there."""
        before = QgsRasterLayer(str(self._folder / IMAGES["PRE"]), tr("Image before the event"))
        after = QgsRasterLayer(str(self._folder / IMAGES["POST"]), tr("Image after the event"))
        zones = QgsVectorLayer(results["ZONES"], tr("Rescue urgency"), "ogr")
        buildings = QgsVectorLayer(results["BUILDINGS"], tr("Buildings by damage"), "ogr")
        project = QgsProject.instance()
        if not project.mapLayers():
            project.setCrs(after.crs())
        group = project.layerTreeRoot().insertGroup(0, tr("Practice scene"))
        for layer in (buildings, zones, after, before):
            project.addMapLayer(layer, False)
            group.addLayer(layer)
        zones_node = group.findLayer(zones)
        zones_node.setItemVisibilityChecked(False)
        canvas = self._iface.mapCanvas()
        canvas.setExtent(canvas.mapSettings().layerExtentToOutputExtent(after, after.extent()))
        canvas.refresh()
        self._iface.setActiveLayer(buildings)
