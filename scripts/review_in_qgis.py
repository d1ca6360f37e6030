"""Look at a scene in QGIS's own window, review it by keys, kill QGIS half-way and go on.

    .venv-qgis/bin/python scripts/review_in_qgis.py BUILDINGS.gpkg PRE POST OUT

QGIS runs on an unseen screen, driven by the real mouse and keyboard as in tests/window, on a copy
of the buildings. It swipes, draws each named style near and far, opens the form and reviews 25
buildings; then it is killed (SIGKILL). A second QGIS finds the 25 and reviews 25 more. Prints the
seconds that a verdict took; OUT holds the pictures, to be looked at.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
HALF, ALL = 25, 50
KEYS = ("Return", "4", "3", "2", "1")
NEAR, FAR = 2000, 12000
"""Scales at which a style is looked at: roofs, and the whole scene."""

STARTER = f"import runpy; runpy.run_path({str(Path(__file__).resolve())!r}, run_name='inside')"


def main(buildings: str, pre: str, post: str, out: str) -> None:
    sys.path.insert(0, str(ROOT / "scripts"))
    import package

    package.load()
    from aftermap.tests.window import desktop

    pictures = Path(out).absolute()
    pictures.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="aftermap-review-") as name:
        folder = Path(name)
        environment = desktop.prepare(folder)
        (folder / "start.py").write_text(STARTER)
        copy = shutil.copy(buildings, folder / "buildings.gpkg")
        asked = [str(copy), *(str(Path(path).absolute()) for path in (pre, post))]
        environment.update(AFTERMAP_SCENE=json.dumps(asked), AFTERMAP_PICTURES=str(pictures))
        screen, environment["DISPLAY"] = desktop.open_screen()
        manager = subprocess.Popen(["openbox"], env=environment, stderr=subprocess.DEVNULL)
        try:
            for part in ("first", "second"):
                code = desktop.run_qgis(folder, {**environment, "AFTERMAP_PART": part})
                print(f"the {part} QGIS ended by {desktop.ending(code)}", flush=True)
                print((folder / f"{part}.txt").read_text(), flush=True)
        finally:
            for process in (manager, screen):
                process.terminate()
                process.wait()


def inside() -> None:
    """Start once QGIS itself waits for a person."""
    from qgis.PyQt.QtCore import QTimer

    QTimer.singleShot(0, go)


def go() -> None:
    import traceback

    part = os.environ["AFTERMAP_PART"]
    told: list[str] = []
    try:
        first(told) if part == "first" else second(told)
    except Exception:
        told.append(traceback.format_exc())
    from aftermap.tests.window.watch import FOLDER

    (FOLDER / f"{part}.txt").write_text("\n".join(told))
    # No farewell: what was reviewed must be there all the same.
    os.kill(os.getpid(), 9)


def first(told: list[str]) -> None:
    layer = load()
    look_at_styles(layer)
    swipe()
    form(layer)
    review(layer, HALF, told)


def second(told: list[str]) -> None:
    review(load(), ALL, told)


def load() -> Any:
    """Add both images and the buildings, these with the style that they carry."""
    from aftermap.tests.window.watch import QTest
    from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer
    from qgis.utils import iface

    copy, pre, post = json.loads(os.environ["AFTERMAP_SCENE"])
    images = [QgsRasterLayer(pre, "Before"), QgsRasterLayer(post, "After")]
    layer = QgsVectorLayer(copy + "|layername=buildings", "Buildings", "ogr")
    for one in (*images, layer):
        QgsProject.instance().addMapLayer(one)
    iface.mapCanvas().setDestinationCrs(layer.crs())
    iface.mapCanvas().setExtent(layer.extent())
    iface.messageBar().clearWidgets()
    QTest.qWait(1500)
    return layer


def look_at_styles(layer: Any) -> None:
    from aftermap.tests.window.watch import QTest, picture
    from qgis.utils import iface

    canvas = iface.mapCanvas()
    count, ids, names, _, _ = layer.listStylesInDatabase()
    for one, name in list(zip(ids, names))[:count]:
        text, _ = layer.getStyleFromDatabase(one)
        from qgis.PyQt.QtXml import QDomDocument

        document = QDomDocument()
        document.setContent(text)
        layer.importNamedStyle(document)
        layer.triggerRepaint()
        for scale in (FAR, NEAR):
            canvas.setCenter(layer.extent().center())
            canvas.zoomScale(scale)
            QTest.qWait(400)
            canvas.waitWhileRendering()
            picture(f"style {name} 1-{scale}")
    layer.loadDefaultStyle()


def swipe() -> None:
    from aftermap.tests.window import menu
    from aftermap.tests.window.looks import drag
    from aftermap.tests.window.watch import QTest, picture, wait, xdotool
    from aftermap.ui.swipe.panel import SwipePanel
    from qgis.utils import iface

    menu.choose("Before and after")
    panel = wait(lambda: iface.mainWindow().findChild(SwipePanel), 20, "the panel")
    wait(lambda: panel.tool.isActive() and not panel.tool.is_drawing(), 60, "both sides")
    drag((0.5, 0.5), (0.45, 0.5))
    QTest.qWait(300)
    picture("swipe")
    xdotool("key", "l")
    QTest.qWait(300)
    picture("swipe lens")
    iface.actionPan().trigger()


def form(layer: Any) -> None:
    """Open the form as a person does who asks what a building is, tab by tab."""
    from aftermap.tests.window.watch import QTest, picture
    from qgis.PyQt.QtWidgets import QTabWidget
    from qgis.utils import iface

    dialog = iface.getFeatureForm(layer, next(layer.getFeatures()))
    dialog.show()
    tabs = dialog.findChild(QTabWidget)
    for index in range(tabs.count() if tabs is not None else 1):
        if tabs is not None:
            tabs.setCurrentIndex(index)
        QTest.qWait(300)
        picture(f"form {index + 1}")
    dialog.close()


def review(layer: Any, until: int, told: list[str]) -> None:
    from aftermap.tests.window import menu
    from aftermap.tests.window.looks import hang_curtain
    from aftermap.tests.window.watch import QTest, click, picture, wait, xdotool
    from aftermap.ui.review.dock import ReviewDock
    from qgis.utils import iface

    menu.choose("Review")
    dock = wait(lambda: iface.mainWindow().findChild(ReviewDock), 20, "the dock")
    dock.form.layer.setLayer(layer)
    dock.form.autosave.setChecked(True)
    chips, queue = dock.form.chips, lambda: dock.session.queue
    QTest.qWait(500)
    wait(lambda: not dock.session.is_reading, 60, "the queue")
    told.append(f"found {queue().done} of {len(queue())} reviewed")
    click(chips, chips.rect().center())
    wait(lambda: chips.before._picture.image and chips.after._picture.image, 60, "the chips")
    hang_curtain(dock)
    picture("dock and curtain")
    begun, started = queue().done, time.monotonic()
    for index in range(begun, until):
        xdotool("key", KEYS[index % len(KEYS)])
        wait(lambda done=index: queue().done > done, 20, f"verdict {index + 1}")
    spent = (time.monotonic() - started) / max(1, until - begun)
    wait(lambda: not chips.is_drawing(), 60, "the chips")
    told.append(f"reviewed {queue().done} by keys, {spent:.2f} s a building with its saving")
    told.append(f"the dock says: {dock.form.told.text()}")
    picture(f"dock after {until}")


if __name__ == "__main__":
    main(*sys.argv[1:])
elif __name__ == "inside":
    inside()
