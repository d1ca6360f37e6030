"""The next ten to ask about, and all buildings graded again from the dock."""

from __future__ import annotations

import json
import sqlite3
import struct
from contextlib import closing

import pytest
from aftermap.algorithms.shared.sources import Inputs
from aftermap.core.files import FEATURES, seen_of
from aftermap.tests.qgis.test_guide import Dialog
from aftermap.tests.qgis.test_review import desk, gpkg, make_memory, press, save  # noqa: F401
from aftermap.ui.review.queue import TELLING, Filter
from aftermap.ui.review.session import Session
from qgis.core import QgsApplication, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

ODD = 122
"""Number of a building that looks like no other."""


@pytest.fixture
def town(application, tmp_path):
    """Forty buildings, every fifth unknown, with what the network saw of them."""
    layer = save(make_memory(40), tmp_path / "town.gpkg")
    with closing(sqlite3.connect(tmp_path / "town.gpkg")) as database, database:
        database.execute(f"CREATE TABLE {FEATURES} (building_id INTEGER, features BLOB)")
        database.executemany(
            f"INSERT INTO {FEATURES} VALUES (?, ?)",
            [(n, struct.pack("<3e", 1.0 * (n == ODD), 0.5, 0.25)) for n in range(101, 141)],
        )
        database.execute(
            "INSERT INTO gpkg_contents (table_name, data_type, description) VALUES (?, ?, ?)",
            (FEATURES, "attributes", json.dumps({"count": 3})),
        )
    return layer


@pytest.mark.parametrize("autosave", [False, True])
def test_ten_are_asked_about_and_then_the_next_ten(town, autosave):
    session, said = Session(), []
    session.open(town, autosave)
    session.line_up(TELLING, Filter())
    session.said.connect(said.append)
    first = list(session.queue._fids)
    numbers = [town.getFeature(fid)["building_id"] for fid in first]
    assert len(set(first)) == 10 and ODD in numbers
    assert not [number for number in numbers if number % 5 == 0], "unknown ones teach nothing"
    for done in range(10):
        assert list(session.queue._fids) == first and session.queue.done == done
        session.give(3)
    assert "Ten more" in said[-1]
    assert len(session.queue) == 10 and not set(session.queue._fids) & set(first)
    again = Session()
    again.open(QgsVectorLayer(town.source(), "again", "ogr"), False)
    again.line_up(TELLING, Filter(level=4))
    destroyed = sum(number % 5 == 4 for number in numbers)
    assert len(again.queue) == 8 - (destroyed if autosave else 0)


def test_the_button_opens_regrade_and_the_dock_goes_on_with_what_it_made(desk, monkeypatch):  # noqa: F811
    import processing

    monkeypatch.setattr(processing, "createAlgorithmDialog", Dialog)
    layer = desk.session.layer
    press(desk, Qt.Key.Key_G)
    dialog = desk.teacher.dialog
    assert dialog.name == "aftermap:regrade" and dialog.values == {"BUILDINGS": layer.id()}
    assert dialog.shown
    dialog.finish(True, {"USED": "no", "REGRADED": ""})
    assert "not better than the model" in desk.form.problem.text()
    assert desk.session.layer is layer
    made = make_memory(3)
    QgsProject.instance().addMapLayer(made)
    dialog.finish(True, {"USED": "yes", "REGRADED": made.id()})
    QTest.qWait(20)
    assert desk.session.layer is made and len(desk.session.queue) == 3


def test_a_layer_that_is_being_edited_takes_along_what_the_network_saw(town, context, feedback):
    QgsProject.instance().addMapLayer(town)
    town.startEditing()
    town.changeAttributeValue(1, town.fields().indexOf("reviewed_level"), 4)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("aftermap:regrade")
    inputs = Inputs(algorithm, {"BUILDINGS": town.id()}, context, feedback)
    path = inputs.vector("BUILDINGS")
    assert path.endswith(".fgb") and seen_of(path, [ODD, 999]) == {ODD: (1.0, 0.5, 0.25)}
    town.rollBack()
    QgsProject.instance().clear()
