"""Inside QGIS: what is gone through, in this order; later dialogs take what earlier ones made."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any, Callable

from aftermap.algorithms.provider import ALGORITHMS
from aftermap.core.requests import POPULATIONS
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsProject,
    QgsRasterLayer,
)

from . import dialogs, looks, menu
from .watch import FOLDER

Check = Callable[[], dict[str, Any]]

MADE: dict[str, Any] = {}
"""What runs returned so far, as `algorithm.OUTPUT`."""

SHORT = {"EPOCHS": 1, "CROPS": 16, "SIDE": 64, "BATCH": 4, "DEVICE": "cpu"}
"""Sixty epochs are proposed, which take hours: a training here is one epoch of a few crops."""

PAIR = {"PRE": "practicescene.PRE", "POST": "practicescene.POST"}
SAMPLES = {"IMAGE": "practicescene.PRE", "LABELS": "practicescene.TRUTH"}
FILLED: dict[str, dict[str, Any]] = {
    "practicescene": {"WIDTH": 384, "HEIGHT": 384},  # so that all that follows is quick
    "setupengine": {},
    "checkpair": PAIR,
    "alignpair": PAIR,
    "segmentfootprints": {"PRE": "practicescene.PRE"},
    "fitfootprints": {**PAIR, "FOOTPRINTS": "practicescene.TRUTH"},
    "refinemorphology": {"PROBABILITY": "segmentfootprints.PROBABILITY"},
    "assessdamage": PAIR,
    "assessbuildings": {
        "DAMAGE_CLASS": "assessdamage.DAMAGE_CLASS",
        "FOOTPRINTS": "refinemorphology.FOOTPRINTS",
    },
    "rescueurgency": {
        "BUILDINGS": "assessbuildings.BUILDINGS",
        "POPULATION": "practicescene.POPULATION",
    },
    "rapidassessment": {**PAIR, "POPULATION": "practicescene.POPULATION"},
    "calibratethreshold": {
        "PROBABILITY": "segmentfootprints.PROBABILITY",
        "REFERENCE": "practicescene.TRUTH",
    },
    "evaluate": {
        "PREDICTED": "rapidassessment.BUILDINGS",
        "REFERENCE": "practicescene.TRUTH",
    },
    "trainfootprints": {**SAMPLES, **SHORT, "MODEL": FOLDER / "models" / "own"},
    "traindamage": {
        **SAMPLES, **SHORT, "POST": "practicescene.POST", "MODEL": FOLDER / "damage",
    },
    "traingridclassifier": {
        **SAMPLES, **SHORT, "IMAGE": "practicescene.POST", "MODEL": FOLDER / "grid",
    },
    "comparemodels": {**SAMPLES, "MODELS": FOLDER / "models"},
    "importmodel": {"FILE": FOLDER / "network.pt", "MODEL": FOLDER / "imported"},
    "downloadmodel": {
        "CATALOGUE": FOLDER / "catalogue.json", "OTHER": "own", "MODEL": FOLDER / "downloaded",
    },
    "downloadpopulation": {"COUNTRY": "TUR", "SERVICE": "served.SERVICE"},
    "findimages": {
        "ADDRESS": FOLDER / "catalogue", "AREA": "practicescene.TRUTH", "EVENT": "2023-02-06",
    },
    "downloadfootprints": {"EXTENT": "practicescene.TRUTH", "FILE": "practicescene.TRUTH"},
}  # fmt: skip
"""What has no default, and what a person cannot wait for; all else is as the dialog proposes."""

REVIEWED: dict[str, dict[str, Any]] = {
    "regrade": {"BUILDINGS": "rapidassessment.BUILDINGS"},
    "inspectioncurtain": {"BUILDINGS": "rapidassessment.BUILDINGS"},
    "comparesituations": {
        "BEFORE": "assessbuildings.BUILDINGS",
        "AFTER": "rapidassessment.BUILDINGS",
    },
    "exportforteams": {"BUILDINGS": "rapidassessment.BUILDINGS"},
    "importfieldresults": {
        "BUILDINGS": "rapidassessment.BUILDINGS",
        "RESULTS": ["rapidassessment.BUILDINGS"],
    },
    "fieldproject": {"BUILDINGS": "rapidassessment.BUILDINGS", "POST": PAIR["POST"]},
    "makesectors": {"BUILDINGS": "rapidassessment.BUILDINGS"},
    "mergeassessments": {"LAYERS": ["rapidassessment.BUILDINGS", "assessbuildings.BUILDINGS"]},
    "exportcorrections": {"BUILDINGS": "rapidassessment.BUILDINGS"},
    "mergereviews": {"LAYERS": ["rapidassessment.BUILDINGS", "regrade.REGRADED"]},
    "surveysample": {"BUILDINGS": "rapidassessment.BUILDINGS", "SIZE": 10},
    "surveyestimate": {"SAMPLE": "surveysample.SAMPLE"},
    "damagestatistics": {"BUILDINGS": "rescueurgency.PEOPLE"},
    "verify": {"FILE": "rescueurgency.ZONES"},
    "situationreport": {
        **PAIR,
        "BUILDINGS": "rapidassessment.BUILDINGS",
        "ZONES": "rapidassessment.ZONES",
    },
}
"""Dialogs that take what was reviewed by keys."""


UNTOUCHED = ("rapidassessment", "checkpair", "refinemorphology", "assessbuildings", "rescueurgency",
             "trainfootprints", "traindamage", "calibratethreshold", "evaluate", "comparemodels",
             "importmodel", "downloadmodel")  # fmt: skip
"""Dialogs in which Run is pressed at once; the other ones then run, as in the checks by name."""


def all_checks() -> Iterator[tuple[str, Check]]:
    """Yield every check by name."""
    names = [algorithm().name() for algorithm in ALGORITHMS]
    yield "list", lambda: {"names": names}
    yield "greeting", menu.greeting
    for name in FILLED:
        yield f"dialog {name}", partial(run, name)
    yield from menu.checks(values_of)
    yield from looks.checks(values_of)
    for name in REVIEWED:
        yield f"dialog {name}", partial(run, name)
    for name in UNTOUCHED:
        yield f"untouched {name}", partial(dialogs.run_untouched, name)
    for name in names:
        yield f"batch {name}", partial(dialogs.open_batch, name)


def run(name: str) -> dict[str, Any]:
    """Run one algorithm from its dialog on what earlier ones made."""
    if name == "importmodel":
        save_network()
    if name == "findimages":
        save_catalogue()
    with served() if name.startswith("download") else nullcontext():
        seen = dialogs.run(name, values_of(name))
    if name == "findimages":
        take_off_the_pair()
    MADE.update({f"{name}.{key}": value for key, value in seen["results"].items()})
    return seen


def take_off_the_pair() -> None:
    """Take off the map the best pair that was found, which later tools would choose as theirs."""
    project = QgsProject.instance()
    for key, layer in project.mapLayers().items():
        if layer.name().startswith(("Before: ", "After: ")):
            project.removeMapLayer(key)


@contextmanager
def served() -> Iterator[None]:
    """Serve the saved network on this machine, and write a catalogue that names it."""
    handler = partial(SimpleHTTPRequestHandler, directory=str(FOLDER))
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    Thread(target=server.serve_forever, daemon=True).start()
    address = f"http://127.0.0.1:{server.server_port}/network.pt"
    own = {"name": "own", "licence": "CC0", "untried": "", "form": {"kind": "footprints"},
           "files": [{"address": address, "bytes": None, "sha256": None}]}  # fmt: skip
    (FOLDER / "catalogue.json").write_text(json.dumps({"models": [own]}), encoding="utf-8")
    serve_people(f"http://127.0.0.1:{server.server_port}")
    try:
        yield
    finally:
        server.shutdown()
        server.server_close()


def serve_people(address: str) -> None:
    """Put what WorldPop's service would answer, and a raster, where they are served."""
    MADE["served.SERVICE"] = f"{address}/rest/data/pop"
    folder = FOLDER / "rest" / "data" / "pop"
    folder.mkdir(parents=True, exist_ok=True)
    if "practicescene.POPULATION" in MADE:
        shutil.copy(MADE["practicescene.POPULATION"], FOLDER / "people.tif")
    record = {"popyear": "2025", "iso3": "TUR", "files": [f"{address}/people.tif"]}
    (folder / POPULATIONS[0]).write_text(json.dumps({"data": [record]}), encoding="utf-8")


def save_catalogue() -> None:
    """Put the pair into a folder as a catalogue has it."""
    (FOLDER / "catalogue").mkdir(exist_ok=True)
    for role, day in (("PRE", "2022-07-01"), ("POST", "2023-02-08")):
        image = QgsRasterLayer(MADE[f"practicescene.{role}"], role)
        to_degrees = QgsCoordinateTransform(
            image.crs(), QgsCoordinateReferenceSystem("EPSG:4326"), QgsProject.instance()
        )
        box = to_degrees.transformBoundingBox(image.extent())
        shutil.copy(image.source(), FOLDER / "catalogue" / f"{role}.tif")
        item = {
            "type": "Feature", "id": role, "properties": {"datetime": f"{day}T08:00:00Z"},
            "bbox": [box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()],
            "assets": {"visual": {"href": f"{role}.tif", "type": "image/tiff"}},
        }  # fmt: skip
        path = FOLDER / "catalogue" / f"{role}.json"
        path.write_text(json.dumps(item), encoding="utf-8")


def values_of(name: str) -> dict[str, Any]:
    """Return what a person fills into a dialog: layers that were made, folders and numbers."""
    return {key: value_of(value) for key, value in {**FILLED, **REVIEWED}[name].items()}


def value_of(value: Any) -> Any:
    """Return what `algorithm.OUTPUT` was, each of a list; anything else is itself."""
    if isinstance(value, list):
        return [value_of(item) for item in value]
    if isinstance(value, str) and "." in value:
        return MADE[value]
    return value if isinstance(value, (str, int)) else str(value)


def save_network() -> None:
    """Save a network without layers to speak of, as TorchScript, to be imported."""
    code = "import sys, torch; torch.jit.script(torch.nn.Conv2d(3, 1, 1)).save(sys.argv[1])"
    command = [os.environ["AFTERMAP_PYTHON"], "-c", code, FILLED["importmodel"]["FILE"]]
    subprocess.run([str(part) for part in command], check=True)
