"""The layers of a run lie in one group over their images, and the clock knows both days."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from aftermap.algorithms.shared import base
from aftermap.core import results as answer
from aftermap.tests.qgis.test_requests import BUILDINGS, SQUARE
from processing.gui.AlgorithmExecutor import execute
from processing.gui.Postprocessing import handleAlgorithmResults
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QDate

TAKEN = {"pre": "2022-12-27", "post": "2023-02-08"}


@pytest.fixture
def project(application):
    QgsProject.instance().clear()
    yield QgsProject.instance()
    QgsProject.instance().clear()


@pytest.fixture
def run(monkeypatch, plugin, feedback, project, make_raster):
    """Return what runs a rapid assessment whose layers are loaded, without an engine."""

    def run(folder, pre, post, taken=TAKEN):
        people = make_raster("people.tif", bands=1)
        tmp_path = Path(people).parent
        (tmp_path / folder).mkdir()
        paths = {
            "BUILDINGS": str(tmp_path / folder / "z.geojson"),
            "ZONES": str(tmp_path / folder / "a.geojson"),
            "DAMAGE_CLASS": make_raster(f"{folder}/b.tif", bands=1),
        }
        for name in ("BUILDINGS", "ZONES"):
            write_layer(Path(paths[name]), taken)
        result = answer.RapidAssessmentResult(
            *(paths["BUILDINGS"], paths["ZONES"], None, paths["DAMAGE_CLASS"]),
            *(None, None, None, BUILDINGS, None, 0.1, "cpu"),
        )
        monkeypatch.setattr(base, "run_request", lambda request, feedback: result)
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(
            "aftermap:rapidassessment"
        )
        context = QgsProcessingContext()
        context.setProject(project)
        outputs = {
            name: QgsProcessingOutputLayerDefinition(path, project) for name, path in paths.items()
        }
        parameters = {"PRE": pre, "POST": post, "POPULATION": people, **outputs}
        assert execute(algorithm, parameters, context, feedback)[0], feedback.said
        assert handleAlgorithmResults(algorithm, context, feedback, parameters=parameters), (
            feedback.said
        )

    return run


def write_layer(path, taken):
    """Write a square whose metadata tell when the images were taken."""
    path.write_text(SQUARE, encoding="utf-8")
    inputs = {field: [{"name": field, "taken": day}] for field, day in taken.items()}
    line = f"now · Aftermap 1 · Rapid assessment · {json.dumps({'inputs': inputs})}"
    told = f"<!DOCTYPE qgis><qgis><type>dataset</type><history>{line}</history></qgis>"
    path.with_suffix(".qmd").write_text(told, encoding="utf-8")


def groups(project):
    """Return the groups of a project, and what lies in each, by file."""
    return {
        group.name(): [
            Path(node.layer().source().partition("|")[0]).name for node in group.children()
        ]
        for group in project.layerTreeRoot().children()
    }


def test_a_run_comes_in_one_group_over_its_images(run, project, make_raster):
    run("one", make_raster("pre.tif"), make_raster("post.tif"))
    ((name, layers),) = groups(project).items()
    assert name.startswith("Rapid assessment, ")
    assert layers == ["z.geojson", "a.geojson", "b.tif", "post.tif", "pre.tif"]


def test_a_second_run_makes_a_group_of_its_own(run, project, make_raster):
    pre, post = make_raster("pre.tif"), make_raster("post.tif")
    run("one", pre, post)
    run("two", pre, post)
    first, second = groups(project).values()
    assert first == second and len(set(groups(project))) == 2
    folders = [
        {Path(node.layer().source()).parent.name for node in group.children()[:3]}
        for group in project.layerTreeRoot().children()
    ]
    assert folders == [{"two"}, {"one"}], "the latest lies on top"


def test_images_of_the_project_stay_where_they_are_and_lie_below_too(run, project, make_raster):
    pre, post = (
        project.addMapLayer(QgsRasterLayer(make_raster(name), name)) for name in ("a.tif", "b.tif")
    )
    run("one", pre, post)
    assert len(project.mapLayers()) == 5, "no image twice"
    root = project.layerTreeRoot()
    assert [node.layer() for node in root.children()[0].children()][-2:] == [post, pre]
    assert {node.layerId() for node in root.children()[1:]} == {pre.id(), post.id()}


def test_the_temporal_controller_knows_both_days(run, project, make_raster):
    run("one", make_raster("pre.tif"), make_raster("post.tif"))
    spans = {
        Path(layer.source()).name: layer.temporalProperties().fixedTemporalRange()
        for layer in project.mapLayers().values()
        if layer.temporalProperties().isActive()
    }
    assert set(spans) == {"pre.tif", "post.tif"}
    assert spans["pre.tif"].begin().date() == QDate(2022, 12, 27)
    assert spans["pre.tif"].end() == spans["post.tif"].begin()
    assert spans["post.tif"].begin().date() == QDate(2023, 2, 8)
    assert not spans["pre.tif"].overlaps(spans["post.tif"]), "one image at a time"
    known = project.timeSettings().temporalRange()
    assert (known.begin().date(), known.end().date()) == (QDate(2022, 12, 27), QDate(2023, 2, 9))


@pytest.mark.parametrize(
    "taken",
    [
        {},
        {"pre": "2022-12-27"},
        {"pre": "soon", "post": "later"},
        {"pre": "2023-02-08", "post": "2022-12-27"},
    ],
)
def test_where_nobody_knows_the_days_no_clock_is_set(run, project, make_raster, taken):
    run("one", make_raster("pre.tif"), make_raster("post.tif"), taken)
    assert not any(layer.temporalProperties().isActive() for layer in project.mapLayers().values())
    assert len(groups(project)) == 1
