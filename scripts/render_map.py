"""Render layers with the styles they carry to one picture, with legend, scale bar and title.

    python3 render_map.py OUT.png TITLE LAYER... (topmost first; run with QGIS's Python)

A layer is a path, or `path|layername=name`. Styles are those the layers bring along: a GeoPackage's
default style, or the `.qml` beside a raster.
"""

from __future__ import annotations

import sys

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsLayerTree,
    QgsLayout,
    QgsLayoutExporter,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor, QFont

MILLIMETRES = QgsUnitTypes.LayoutMillimeters
WIDTH, HEIGHT, SIDE, TOP = 297.0, 210.0, 76.0, 14.0
DPI = 150
SMALL = 80
"""Dots per inch of a JPEG, for pages; of any other picture `DPI`."""


def open_layer(argument: str):
    """Open a vector or raster layer under the name after `=`, or its file name."""
    name, _, source = argument.rpartition("::")
    name = name or source.rsplit("/", 1)[-1]
    if source.lower().endswith((".tif", ".vrt", ".tiff")):
        layer = QgsRasterLayer(source, name)
    else:
        layer = QgsVectorLayer(source, name)
    if not layer.isValid():
        raise SystemExit(f"'{source}' cannot be opened.")
    return layer


def place(item, layout, x: float, y: float, *, width: float, height: float) -> None:
    layout.addLayoutItem(item)
    item.attemptMove(QgsLayoutPoint(x, y, MILLIMETRES))
    item.attemptResize(QgsLayoutSize(width, height, MILLIMETRES))


def _framed(extent: QgsRectangle, frame) -> QgsRectangle:
    """Grow an extent to the shape of a frame (`zoomToExtent` needs one to start from)."""
    ratio = frame.width() / frame.height()
    width = max(extent.width(), extent.height() * ratio)
    height = max(extent.height(), extent.width() / ratio)
    middle = extent.center()
    return QgsRectangle(
        middle.x() - width / 2,
        middle.y() - height / 2,
        middle.x() + width / 2,
        middle.y() + height / 2,
    )


def render(picture: str, title: str, layers: list) -> None:
    project = QgsProject.instance()
    project.setCrs(layers[-1].crs())
    for layer in reversed(layers):
        project.addMapLayer(layer)
    layout = QgsLayout(project)
    layout.initializeDefaults()

    label = QgsLayoutItemLabel(layout)
    label.setText(title)
    label.setFont(QFont("DejaVu Sans", 15))
    place(label, layout, 8, 4, width=WIDTH - 16, height=9)

    canvas = QgsLayoutItemMap(layout)
    place(canvas, layout, 8, TOP, width=WIDTH - SIDE - 16, height=HEIGHT - TOP - 8)
    canvas.setLayers(layers)
    canvas.setExtent(_framed(layers[-1].extent(), canvas.rect()))
    canvas.setFrameEnabled(True)

    legend = QgsLayoutItemLegend(layout)
    tree = QgsLayerTree()
    for layer in layers[:-1]:
        if not isinstance(layer, QgsRasterLayer) or layer.renderer().type() == "paletted":
            tree.addLayer(layer)
    legend.setAutoUpdateModel(False)
    legend.model().setRootGroup(tree)
    place(legend, layout, WIDTH - SIDE - 4, TOP, width=SIDE, height=HEIGHT - TOP - 30)

    bar = QgsLayoutItemScaleBar(layout)
    bar.setLinkedMap(canvas)
    bar.applyDefaultSize()
    place(bar, layout, WIDTH - SIDE - 2, HEIGHT - 22, width=SIDE, height=12)

    layout.pageCollection().page(0).pageStyleSymbol().setColor(QColor("white"))
    # Not exportToImage: it would try to georeference the PNG, and GDAL would complain.
    image = QgsLayoutExporter(layout).renderPageToImage(
        0, QSize(), SMALL if picture.endswith(".jpg") else DPI
    )
    if not image.save(picture):
        raise SystemExit(f"'{picture}' could not be written.")


def main() -> None:
    application = QgsApplication([], True)
    application.initQgis()
    try:
        picture, title, *sources = sys.argv[1:]
        render(picture, title, [open_layer(source) for source in sources])
        print(f"{picture} (QGIS {Qgis.QGIS_VERSION})")
    finally:
        QgsProject.instance().clear()
        application.exitQgis()


if __name__ == "__main__":
    main()
