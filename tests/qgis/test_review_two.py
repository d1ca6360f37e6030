"""A second reader at the dock in real QGIS: blind by keys, conflicts, decisions, and back again."""

from __future__ import annotations

import processing
import pytest
from aftermap.tests.qgis.test_review import (
    choose,
    column,
    desk,  # noqa: F401
    gpkg,  # noqa: F401
    make_memory,
    press,
    save,
    stored,
)
from aftermap.ui.review.edits import Verdicts
from aftermap.ui.review.session import Session
from qgis.core import NULL, QgsFeatureRequest, QgsProject, QgsSettings, QgsVectorLayer
from qgis.PyQt.QtCore import Qt

K = Qt.Key


@pytest.fixture
def twice(desk, gpkg):  # noqa: F811
    """The dock, all reviewed by Ayşe: 4, 2, 3, 1, 4; now Béa sits there."""
    press(desk, K.Key_4, K.Key_2, K.Key_3, K.Key_1, K.Key_4)
    desk.session.queue.step(-9)
    desk.session.note("gone, says Ayşe")
    QgsSettings().remove("Aftermap/percent_read_again")
    desk.form.reviewer.setText("Béa")
    desk._name()
    desk.form.share.setValue(100)
    choose(desk, desk.form.order, "second reader")
    yield desk
    QgsSettings().remove("Aftermap/percent_read_again")


def shown(dock):
    form = dock.form
    return " ".join((form.title.text(), form.facts.text(), form.note.text(), form.told.text()))


def by_fid(layer, name):
    rows = {f.id(): f[name] for f in layer.getFeatures()}
    return [None if rows[fid] == NULL else rows[fid] for fid in sorted(rows)]


def answer(dock, layer, seconds):
    """Answer each building of the queue by key, as the table of seconds says."""
    fids = sorted(layer.allFeatureIds())
    for _ in range(len(dock.session.queue)):
        fid = dock.session.queue.current().fid
        press(dock, seconds[fids.index(fid)])


def test_what_the_first_said_is_not_shown(twice, gpkg):  # noqa: F811
    assert len(twice.session.queue) == 5 and twice.session.queue.done == 0
    for _ in range(5):
        for word in ("Ayşe", "Destroyed", "damage", "confidence", "reviewed:", "kappa"):
            assert word not in shown(twice), shown(twice)
        press(twice, K.Key_M)
    assert "what do you see?" in twice.form.title.text()
    assert twice.form.bar.isHidden() and not twice.form.agree.isEnabled()
    style = twice.canvas.layerStyleOverrides()[gpkg.id()]
    assert "singleSymbol" in style and "RuleRenderer" not in style
    press(twice, K.Key_Return)
    assert "agrees with nobody" in twice.form.problem.text() and twice.session.queue.done == 0
    choose(twice, twice.form.order, "layer")
    assert twice.canvas.layerStyleOverrides() == {}
    assert "Ayşe" in twice.form.facts.text() and not twice.form.bar.isHidden()


def test_a_second_answer_stands_beside_the_first_and_kappa_is_live(twice, gpkg):  # noqa: F811
    answer(twice, gpkg, (K.Key_4, K.Key_3, K.Key_3, K.Key_1, K.Key_X))
    assert twice.session.queue.done == 5 and twice.form.problem.text() == ""
    assert by_fid(gpkg, "second_level") == [4, 3, 3, 1, 0]
    assert by_fid(gpkg, "second_by") == ["Béa"] * 5
    assert by_fid(gpkg, "reviewed_level") == [4, None, 3, 1, None]
    assert by_fid(gpkg, "first_level") == [None, 2, None, None, 4]
    assert by_fid(gpkg, "first_by") == [None, "Ayşe", None, None, "Ayşe"]
    assert by_fid(gpkg, "conflict") == [0, 1, 0, 0, 1]
    assert [bool(value) for value in by_fid(gpkg, "needs_review")] == [
        True,
        True,
        True,
        False,
        True,
    ]
    assert by_fid(gpkg, "reviewed_note")[0] == "gone, says Ayşe"
    choose(twice, twice.form.order, "conflicts")
    # 3 of 5 alike; by chance 2/5 * 1/5 (destroyed) + 1/5 * 2/5 (major) + 1/5 * 1/5 (none).
    assert f"kappa {(0.6 - 0.2) / 0.8:.2f}" in twice.form.told.text()
    assert "Destroyed: " in twice.form.told.toolTip() and "5 buildings" in twice.form.told.toolTip()
    assert gpkg.attributeAlias(gpkg.fields().indexOf("second_level")) == "Second reader: level"


def test_conflicts_are_decided_by_a_person_who_sees_both(twice, gpkg):  # noqa: F811
    answer(twice, gpkg, (K.Key_4, K.Key_3, K.Key_3, K.Key_1, K.Key_X))
    twice.form.reviewer.setText("Cem")
    twice._name()
    choose(twice, twice.form.order, "conflicts")
    assert (len(twice.session.queue), twice.session.queue.done) == (2, 0)
    facts = twice.form.facts.text()
    assert "first reader: Destroyed (Ayşe)" in facts and "second reader: No building (Béa)" in facts
    press(twice, K.Key_3, K.Key_2)
    assert twice.session.queue.left == 0
    assert by_fid(gpkg, "reviewed_level") == [4, 2, 3, 1, 3]
    assert by_fid(gpkg, "reviewed_by") == ["Ayşe", "Cem", "Ayşe", "Ayşe", "Cem"]
    assert by_fid(gpkg, "first_level")[1] == 2 and by_fid(gpkg, "second_level")[1] == 3
    assert "kappa 0.50" in twice.form.told.text(), "a decision is no reading"
    press(twice, K.Key_Z)
    assert by_fid(gpkg, "reviewed_level")[1] is None and twice.session.queue.left == 1


def test_a_second_answer_is_taken_back_whole(twice, gpkg):  # noqa: F811
    before = [feature.attributes()[:14] for feature in gpkg.getFeatures()]
    answer(twice, gpkg, (K.Key_4, K.Key_3, K.Key_3, K.Key_1, K.Key_X))
    press(twice, *[K.Key_Z] * 5)
    assert [feature.attributes()[:14] for feature in gpkg.getFeatures()] == before
    assert by_fid(gpkg, "second_level") == [None] * 5 == by_fid(gpkg, "conflict")
    assert twice.session.queue.done == 0 and twice.session.agreement() is None


def test_a_blind_note_is_the_second_readers_own(twice, gpkg):  # noqa: F811
    fid = twice.session.queue.current().fid
    twice.session.note("smoke")
    assert gpkg.getFeature(fid)["second_note"] == "smoke"
    assert "smoke" in twice.form.note.text()
    assert by_fid(gpkg, "reviewed_level") == [4, 2, 3, 1, 4] and twice.session.queue.done == 0


def test_nobody_reads_their_own_again(twice, gpkg):  # noqa: F811
    twice.form.reviewer.setText("AYŞE".lower())
    twice._name()
    assert len(twice.session.queue) == 0 and "nobody but you" in twice.form.title.text()
    press(twice, K.Key_4)
    assert gpkg.fields().indexOf("second_level") < 0, "no field before it is needed"


@pytest.mark.parametrize(("driver", "name"), [("GPKG", "a.gpkg"), ("ESRI Shapefile", "a.shp")])
def test_two_sessions_draw_the_same_and_what_they_wrote_is_merged(
    plugin, tmp_path, driver, name
):  # fmt: skip
    layer = save(make_memory(60), tmp_path / name, driver)
    Verdicts(layer, True).give(sorted(layer.allFeatureIds()), "Ayşe", level=3)
    layer.commitChanges()
    queues = []
    for _ in range(2):
        session = Session()
        session.reviewer, session.share = "Béa", 0.1
        session.open(QgsVectorLayer(layer.source(), "again", "ogr"), True)
        session.line_up("second reader", session._filter)
        queues.append([session.queue._fids, session])
    assert queues[0][0] == queues[1][0] and len(queues[0][0]) == 6
    session = queues[0][1]
    session.take_block(layer.allFeatureIds())
    assert len(session.block) == 6, "a block takes only what was drawn"
    session.give(4)
    levels = stored(layer, "second_level" if driver == "GPKG" else "second_lev")
    assert levels.count(4) == 6 and levels.count(None) == 54
    session.layer.commitChanges()
    found = processing.run(
        "aftermap:mergereviews",
        {"LAYERS": [layer.source(), layer.source()], "MERGED": str(tmp_path / "m.gpkg")},
    )
    assert (found["READ_BY_TWO"], found["CONFLICT_COUNT"], found["OPEN"]) == (6, 6, 6)
    merged = QgsVectorLayer(found["MERGED"], "merged", "ogr")
    assert column(merged, "reviewed_level").count(3) == 54
    session.open(merged, True)
    session.line_up("conflicts", session._filter)
    assert len(session.queue) == 6
    session.give(2)
    decided = merged.getFeatures(QgsFeatureRequest().setFilterExpression("reviewed_level = 2"))
    assert [(f["first_level"], f["second_level"]) for f in decided] == [(3, 4)]
    QgsProject.instance().clear()


def test_the_curtain_and_w_tell_a_blind_reader_nothing(twice, gpkg):  # noqa: F811
    twice.curtain.wanted.setChecked(True)
    before = by_fid(gpkg, "reviewed_level")
    assert twice.curtain._item is None and twice.curtain.told.isHidden()
    press(twice, K.Key_W)
    assert by_fid(gpkg, "reviewed_level") == before
    assert "takes an answer back with Z" in twice.form.problem.text()
    choose(twice, twice.form.order, "layer")
    assert twice.curtain._item is not None and not twice.curtain.told.isHidden()
    twice.curtain.wanted.setChecked(False)


def test_w_takes_a_decision_off_and_leaves_both_answers(twice, gpkg):  # noqa: F811
    answer(twice, gpkg, [K.Key_1] * 5)
    twice.form.reviewer.setText("Cem")
    twice._name()
    choose(twice, twice.form.order, "conflicts")
    fid = twice.session.queue.current().fid
    press(twice, K.Key_3)
    twice.session.go(fid)
    press(twice, K.Key_W)
    row = gpkg.getFeature(fid)
    assert row["reviewed_level"] == NULL and row["first_level"] == 4 and row["second_level"] == 1
    press(twice, K.Key_Z)
    assert gpkg.getFeature(fid)["reviewed_level"] == 3
