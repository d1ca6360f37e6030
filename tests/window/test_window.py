"""Every menu entry and every algorithm's dialog, in QGIS's own windows, run by a person's means.

These tests lie apart from tests/qgis: those import QGIS into pytest, where a crash takes all of
them along and no desktop is there; these start the program `qgis` itself, on a screen of their own
(see `desktop`), and read what `inside` wrote down there. Screenshots are kept in build/window.
"""

from __future__ import annotations

import re
from pathlib import Path

import aftermap
import pytest
from aftermap.core.engine.jobs import JOBS

ROOT = Path(aftermap.__file__).parent
NAMES = [request.__name__.lower() for request in JOBS] + ["setupengine"]

DRAWN = {
    "practicescene": {
        "Image before the event": "raster multibandcolor",
        "Image after the event": "raster multibandcolor",
        "True damage": "vector RuleRenderer",
        "Population": "raster singlebandpseudocolor",
    },
    "checkpair": {"What cannot be judged": "raster paletted"},
    "alignpair": {
        "Aligned image": "raster multibandcolor",
        "Map of the shifts": "vector RuleRenderer",
    },
    "fitfootprints": {"Fitted footprints": "vector RuleRenderer"},
    "segmentfootprints": {
        "Building probability": "raster singlebandpseudocolor",
        "Footprints": "vector singleSymbol",
    },
    "refinemorphology": {"Building mask": "raster paletted", "Footprints": "vector singleSymbol"},
    "assessdamage": {
        "Damage class": "raster paletted",
        "Level probabilities": "raster singlebandpseudocolor",
    },
    "assessbuildings": {"Buildings by damage": "vector RuleRenderer"},
    "rescueurgency": {
        "Buildings with people": "vector RuleRenderer",
        "Rescue urgency": "vector RuleRenderer",
    },
    "rapidassessment": {
        "Buildings by damage": "vector RuleRenderer",
        "Damage class": "raster paletted",
        "Rescue urgency": "vector RuleRenderer",
    },
    "evaluate": {
        "Difference of buildings": "vector categorizedSymbol",
        "Difference of pixels": "raster paletted",
    },
    "trainfootprints": {"Split map": "vector categorizedSymbol"},
    "traindamage": {"Split map": "vector categorizedSymbol"},
    "traingridclassifier": {"Split map": "vector categorizedSymbol"},
    "surveysample": {
        "Buildings with their survey": "vector RuleRenderer",
        "Ground cells to look through": "vector RuleRenderer",
    },
    "surveyestimate": {"Totals by zone": "vector singleSymbol"},
    "regrade": {"Regraded buildings": "vector RuleRenderer"},
    "inspectioncurtain": {"Inspection curtain": "vector RuleRenderer"},
    "comparesituations": {"What became of the buildings": "vector categorizedSymbol"},
    "exportcorrections": {"Training labels": "vector RuleRenderer"},
    "mergereviews": {"Merged reviews": "vector RuleRenderer"},
    "damagestatistics": {"Buildings by people": "vector RuleRenderer"},
    "importfieldresults": {"Buildings with field results": "vector RuleRenderer"},
    "makesectors": {"Sectors": "vector RuleRenderer"},
    "mergeassessments": {"Merged assessments": "vector RuleRenderer"},
    "downloadfootprints": {"Downloaded footprints": "vector singleSymbol"},
    "downloadpopulation": {"Population": "raster singlebandpseudocolor"},
    "findimages": {
        "Images found": "vector RuleRenderer",
        "After: POST": "raster multibandcolor",
        "Before: PRE": "raster multibandcolor",
    },
}
"""The layers that come with the proposed outputs, and how their own styles draw them."""


def finished(seen):
    """Assert that a run went through, and that it says so."""
    assert seen["errors"] == []
    assert seen["refused"] == ""
    assert seen["finished"], seen["log"]
    assert re.search(r"Algorithm '.*' finished", seen["log"])
    assert "Traceback" not in seen["log"]


def test_no_algorithm_is_left_out(visit):
    assert sorted(visit.record("list")["names"]) == sorted(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_a_dialog_runs_with_what_it_proposes(visit, name):
    seen = visit.record(f"dialog {name}")
    finished(seen)
    assert seen["layers"] == DRAWN.get(name, {})


def test_a_run_tells_its_time_left_and_holds_up_no_window(visit):
    seen = visit.record("dialog rapidassessment")
    moving = [line for line in seen["lines"] if line.endswith(" left")]
    assert len(moving) > 2, seen["lines"]
    assert not re.search(r"\d s left", seen["log"]), "each second would flood the log"
    assert seen["still"] < 0.5  # a fifth on a quiet machine


def test_models_are_compared_with_the_one_that_ships(visit):
    seen = visit.record("dialog comparemodels")
    assert seen["proposed"]["INCLUDE_DEFAULT"] is True
    assert 0 <= seen["results"]["BEST_IOU"] <= 1


UNTOUCHED = {
    "rapidassessment": "'Image before the event', 'Image after the event': choose two",
    "checkpair": "'Image before the event', 'Image after the event': choose two",
    "assessbuildings": "",
    "rescueurgency": "",
    "trainfootprints": "'Trained model': choose a folder",
    "traindamage": "'Trained model': choose a folder",
    "calibratethreshold": "",
    "evaluate": "'Prediction', 'Reference': choose both",
    "comparemodels": "Folder of model folders",
    "importmodel": "File with the network",
    "downloadmodel": "'Downloaded model': choose a folder",
}


@pytest.mark.parametrize("name", UNTOUCHED)
def test_run_in_an_untouched_dialog_runs_or_says_what_is_missing(visit, name):
    seen = visit.record(f"untouched {name}")
    assert seen["errors"] == []
    assert seen["finished"] or seen["refused"] or "could not be" in seen["log"] or seen["log"]
    assert UNTOUCHED[name] in seen["refused"]
    assert "Traceback" not in seen["log"]


@pytest.mark.parametrize("name", NAMES)
def test_a_batch_window_opens(visit, name):
    assert visit.record(f"batch {name}") == {"check": f"batch {name}", "rows": 1, "errors": []}


def test_two_rows_of_a_batch_are_run(visit):
    seen = visit.record("batch run")
    assert seen["errors"] == [] and seen["refused"] == ""
    assert "Batch execution completed" in seen["log"]
    for row in (0, 1):
        assert f"batch-{row}-footprints.gpkg" in seen["written"]
        assert f"batch-{row}-mask.tif" in seen["written"]


def test_the_menu_opens_rapid_assessment(visit):
    seen = visit.record("menu rapid")
    assert seen["errors"] == [] and seen["title"] == "Rapid assessment"
    assert seen["entries"] == [
        *("Rapid assessment…", "Before and after", "Review", "Situation report…", "Step by step"),
        *("Engine…", "Try the practice scene", "Example model", "Help"),
    ]


def test_one_click_leads_from_the_first_start_to_a_map(visit):
    seen = visit.record("greeting")
    assert seen["errors"] == [] and seen["buttons"] == ["Try the practice scene"]
    assert seen["layers"] == [
        "Buildings by damage", "Rescue urgency", "Image after the event", "Image before the event"
    ]  # fmt: skip
    assert seen["tools"] == [
        "Rapid assessment…", "Before and after", "Review", "Situation report…"
    ]  # fmt: skip


def test_the_menu_opens_the_window_of_the_engine(visit):
    seen = visit.record("menu engine")
    assert seen["errors"] == [] and "The engine is ready" in seen["state"]
    assert seen["models"] == ["default", "open"]


def test_the_panel_that_leads_opens_and_ticks_a_step(visit):
    seen = visit.record("menu guide")
    assert seen["errors"] == [] and seen["enabled"] == ["review"]


def test_the_example_model_runs_from_the_designer(visit):
    seen = visit.record("menu example")
    finished(seen)
    assert {"Buildings with people", "Rescue urgency", "Damage class"} <= set(seen["layers"])
    assert not seen["file"], "Save asks for a place: the example stays as it came"


def test_the_menu_and_a_dialogs_help_button_open_their_pages(visit):
    seen = visit.record("menu help")
    assert seen["errors"] == []
    assert [Path(path).name for path in seen["opened"]] == ["index.html", "checkpair.html"]
    assert "Image from before the event: three or more bands" in seen["panel"]
    assert "Parameters" in seen["panel"]


def test_an_algorithm_is_found_in_the_toolbox_and_run(visit):
    finished(visit.record("toolbox"))


def test_qgis_ends_in_peace(visit):
    assert visit.code == 0, visit.said[-3000:]
    assert "Traceback" not in visit.said, visit.said[-6000:]
    assert visit.died_in is None
