"""What a person sets arrives in the request, and what the engine answers arrives in the outputs."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from aftermap.algorithms.shared import base
from aftermap.algorithms.shared.layers import style_when_loaded
from aftermap.core import requests as ask
from aftermap.core import results as answer
from aftermap.core.errors import EngineError, InputError
from aftermap.core.models.card import ModelCard, card_to_json
from processing.gui.Postprocessing import handleAlgorithmResults
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

SQUARE = """{"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {},
"geometry": {"type": "Polygon", "coordinates": [[[39, 37], [39.1, 37], [39, 37.1], [39, 37]]]}}]}"""

BUILDINGS = answer.AssessBuildingsResult(
    "buildings.gpkg", 10, (4, 3, 2, 1), 0, (40.0, 30.0, 20.0, 10.0), 0.0
)
PEOPLE = answer.RescueUrgencyResult(
    "zones.gpkg", None, "people.gpkg", 100.0, (50.0, 20.0, 10.0, 5.0), 1.0, 14.0, 7
)
ANSWERS = {
    ask.SegmentFootprints: answer.SegmentFootprintsResult("p.tif", None, 10, 99.5, 0.25, "cpu"),
    ask.RefineMorphology: answer.RefineMorphologyResult("m.tif", "f.gpkg", 10, 99.5),
    ask.AssessDamage: answer.AssessDamageResult("c.tif", None, (4.0, 3.0, 2.0, 1.0), 0.25, "cpu"),
    ask.AssessBuildings: BUILDINGS,
    ask.RescueUrgency: PEOPLE,
    ask.RapidAssessment: answer.RapidAssessmentResult(
        "b.gpkg", None, None, "c.tif", None, None, None, BUILDINGS, None, 0.25, "cpu"
    ),
    ask.PracticeScene: answer.PracticeSceneResult(
        "pre.tif", "post.tif", "t.gpkg", None, "pop.tif", (4, 3, 2, 1), 100.0
    ),
}


@pytest.fixture
def run(run_answered):
    return partial(run_answered, lambda request: ANSWERS[type(request)])


@pytest.fixture
def image(make_raster):
    return make_raster("före 1.tif")


@pytest.fixture
def after(make_raster):
    return make_raster("efter 2.tif")


@pytest.fixture
def population(make_raster):
    return make_raster("people.tif", bands=1)


@pytest.mark.parametrize("path", ["map.v2.tif", "MAP.TIF", "a folder.d/map.tif"])
def test_output_names_may_hold_dots_and_capitals(run, image, path, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a folder.d").mkdir()
    request, _ = run("segmentfootprints", PRE=image, PROBABILITY=path)
    assert request.probability == path


def checked(name, context, **parameters):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"aftermap:{name}")
    return algorithm.checkParameterValues(parameters, context)


def test_the_dialog_refuses_an_output_that_is_an_input(context, image):
    fine, message = checked("segmentfootprints", context, PRE=image, PROBABILITY=image)
    assert not fine
    assert message.startswith("'Image before the event', 'Building probability': ")


def test_the_dialog_refuses_the_file_of_a_filtered_layer_as_output(context, image, tmp_path):
    path = tmp_path / "mine.geojson"
    path.write_text(SQUARE)
    layer = QgsVectorLayer(str(path), "mine", "ogr")
    layer.setSubsetString("fid >= 0")
    QgsProject.instance().addMapLayer(layer)
    context.setProject(QgsProject.instance())
    places = {"FOOTPRINTS": layer.id(), "BUILDINGS": str(path)}
    fine, message = checked("assessbuildings", context, DAMAGE_CLASS=image, **places)
    QgsProject.instance().removeMapLayer(layer.id())
    assert not fine
    assert message.startswith("'Footprints', 'Buildings by damage': ")


def test_the_dialog_refuses_one_file_for_two_outputs(context, image, tmp_path):
    same = str(tmp_path / "same.tif")
    fine, message = checked("practicescene", context, PRE=same, POST=f"{tmp_path}/./same.tif")
    assert not fine and "both would write" in message


def test_segment_footprints(run, image, tmp_path):
    request, outputs = run(
        "segmentfootprints",
        PRE=image,
        PROBABILITY="p.tif",
        BANDS=[3, 2, 1],
        EXTENT="300000,300010,4099990,4100000 [EPSG:32637]",
        MODEL=str(tmp_path),
        TILE="512",
        DEVICE="cpu",
    )
    assert request == ask.SegmentFootprints(
        pre=image,
        probability="p.tif",
        bands=(3, 2, 1),
        extent=ask.Extent(300000, 4099990, 300010, 4100000, "EPSG:32637"),
        model=str(tmp_path),
        tile=512,
        device="cpu",
    )
    assert outputs["BUILDING_COUNT"] == 10
    assert outputs["BUILDING_AREA"] == 99.5
    assert outputs["UNKNOWN_SHARE"] == 0.25


def test_defaults_are_those_of_the_request(run, image, after):
    request, _ = run("segmentfootprints", PRE=image, PROBABILITY="p.tif")
    assert request == ask.SegmentFootprints(pre=image, probability="p.tif")
    request, _ = run("assessdamage", PRE=image, POST=after, DAMAGE_CLASS="c.tif")
    assert request == ask.AssessDamage(pre=image, post=after, damage_class="c.tif")
    request, _ = run("rapidassessment", PRE=image, POST=after)
    assert request == ask.RapidAssessment(pre=image, post=after)
    request, _ = run("refinemorphology", PROBABILITY=image, FOOTPRINTS="f.gpkg")
    assert request == ask.RefineMorphology(probability=image, footprints="f.gpkg")
    request, _ = run("practicescene", PRE="pre.tif", POST="post.tif")
    assert request == ask.PracticeScene(pre="pre.tif", post="post.tif")


def test_further_scenes_are_layers_files_folders_and_stac_items(
    run, image, after, make_raster, tmp_path
):
    layer = QgsRasterLayer(make_raster("a.tif"), "a")
    QgsProject.instance().addMapLayer(layer)
    folder, listed = tmp_path / "more", tmp_path / "items.json"
    folder.mkdir()
    listed.write_text("{}")
    more = [layer.id(), make_raster("b.tif"), str(folder), str(listed)]
    wanted = (layer.source(), *more[1:])
    request, _ = run("segmentfootprints", PRE=image, PROBABILITY="p.tif", MORE_PRE=more)
    assert request == ask.SegmentFootprints(pre=image, probability="p.tif", more_pre=wanted)
    request, _ = run("rapidassessment", PRE=image, POST=after, MORE_PRE=[layer], MORE_POST=more)
    assert (request.more_pre, request.more_post) == (wanted[:1], wanted)
    request, _ = run(
        "assessdamage", PRE=image, POST=after, DAMAGE_CLASS="c.tif", MORE_POST=str(folder)
    )
    assert (request.more_pre, request.more_post) == ((), (str(folder),))


def test_a_further_scene_that_cannot_be_opened_is_named(context, image):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(
        "aftermap:segmentfootprints"
    )
    for broken in ("/nowhere/b.tif", "/nowhere/items.json"):
        parameters = {"PRE": image, "PROBABILITY": "p.tif", "MORE_PRE": [image, broken]}
        fine, message = algorithm.checkParameterValues(parameters, context)
        assert not fine
        assert broken in message


def test_an_extent_without_crs_is_in_that_of_the_image(run, image):
    request, _ = run(
        "segmentfootprints",
        PRE=image,
        PROBABILITY="p.tif",
        EXTENT="300000,300010,4099990,4100000",
    )
    assert request.extent.crs == "EPSG:32637"


def test_refine_morphology_reads_numbers_that_arrive_as_text(run, population):
    request, outputs = run(
        "refinemorphology",
        PROBABILITY=population,
        MASK="m.tif",
        THRESHOLD="90",
        UNITS="pixels",
        MIN_AREA="50",
        EROSION="0",
        OPENING="3",
        DILATION="5",
        KERNEL="cross",
        SIMPLIFY="0.5",
    )
    assert request.morphology == ask.Morphology(90, "pixels", 50.0, 0.0, 3.0, 5.0, "cross", 0.5)
    assert outputs["FOOTPRINTS"] == "f.gpkg"


def test_assess_damage_takes_a_mask_of_either_kind(run, image, after, population, make_squares):
    request, outputs = run(
        "assessdamage", PRE=image, POST=after, MASK=population, DAMAGE_CLASS="c.tif", LEVELS="l.tif"
    )
    assert request.mask == population
    assert request.levels == "l.tif"
    assert outputs["AREA_NONE"] == 4.0
    assert outputs["AREA_DESTROYED"] == 1.0
    request, _ = run(
        "assessdamage", PRE=image, POST=after, MASK=make_squares(), DAMAGE_CLASS="c.tif"
    )
    assert request.mask.endswith(".fgb")


def test_assess_buildings(run, population, make_squares):
    request, outputs = run(
        "assessbuildings",
        DAMAGE_CLASS=population,
        FOOTPRINTS=make_squares(),
        LEVELS=population,
        RULE="majority",
        MAX_UNKNOWN=0.25,
        BUILDINGS="b.gpkg",
    )
    assert (request.damage_class, request.levels) == (population, population)
    assert (request.rule, request.max_unknown) == ("majority", 0.25)
    assert outputs["BUILDING_COUNT"] == 10
    assert outputs["COUNT_MINOR"] == 3
    assert outputs["AREA_MAJOR"] == 20.0


def test_rescue_urgency(run, population, make_squares):
    request, outputs = run(
        "rescueurgency",
        BUILDINGS=make_squares(),
        POPULATION=population,
        AREA=population,
        UNIT="per_km2",
        CLASSIFICATION="jenks",
        ZONES="z.gpkg",
    )
    assert request.population == request.area == population
    assert (request.unit, request.classification) == ("per_km2", "jenks")
    assert (request.zones, request.urgency, request.people) == ("z.gpkg", None, None)
    assert outputs["PEOPLE_TOTAL"] == 100.0
    assert outputs["PEOPLE_DESTROYED"] == 5.0
    assert outputs["PEOPLE_WITHOUT_BUILDING"] == 14.0


def test_rapid_assessment_in_full(run, image, after, population, make_squares):
    request, outputs = run(
        "rapidassessment",
        PRE=image,
        POST=after,
        POPULATION=population,
        FOOTPRINTS=make_squares(),
        POST_BANDS="3;2;1",
        MORPHOLOGY=True,
        THRESHOLD=100,
        RULE="round",
        UNIT="per_hectare",
        ZONES="z.gpkg",
        BUILDINGS="b.gpkg",
        DAMAGE_CLASS="c.tif",
        URGENCY="u.tif",
        LEVELS="l.tif",
        PROBABILITY="p.tif",
        GEOPACKAGE="all.gpkg",
    )
    assert request.population == population
    assert request.footprints.endswith(".fgb")
    assert (request.pre_bands, request.post_bands) == ((), (3, 2, 1))
    assert request.morphology == ask.Morphology(threshold=100)
    assert (request.rule, request.unit) == ("round", "per_hectare")
    assert (request.zones, request.buildings, request.urgency) == ("z.gpkg", "b.gpkg", "u.tif")
    assert (request.damage_class, request.levels) == ("c.tif", "l.tif")
    assert (request.probability, request.geopackage) == ("p.tif", "all.gpkg")
    assert outputs["COUNT_DESTROYED"] == 1
    assert outputs["PEOPLE_TOTAL"] is None, "the answer held nothing about people"


def test_without_population_nothing_about_people_is_asked_for(run, image, after, feedback):
    request, _ = run(
        "rapidassessment",
        PRE=image,
        POST=after,
        ZONES="z.gpkg",
        URGENCY="u.tif",
        BUILDINGS="b.gpkg",
    )
    assert (request.zones, request.urgency, request.buildings) == (None, None, "b.gpkg")
    assert any("population" in text for text in feedback.said)


def test_practice_scene(run):
    request, outputs = run(
        "practicescene",
        PRE="a.tif",
        POST="b.tif",
        TRUTH="t.gpkg",
        DAMAGE_CLASS="c.tif",
        POPULATION="p.tif",
        SEED=7,
        WIDTH=256,
        HEIGHT=128,
        GSD=0.6,
        SEVERITY=0.9,
    )
    assert request == ask.PracticeScene(
        "a.tif", "b.tif", "t.gpkg", "c.tif", "p.tif", 7, 256, 128, 0.6, 0.9
    )
    assert outputs["COUNT_NONE"] == 4
    assert outputs["PEOPLE_TOTAL"] == 100.0


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({}, ()),
        ({"BANDS": None}, ()),
        ({"BANDS": []}, ()),
        ({"BANDS": ""}, ()),
        ({"BANDS": [1, 2, 3]}, (1, 2, 3)),  # chosen, or in a model saved while it was the default
        ({"BANDS": "1;2;3"}, (1, 2, 3)),
    ],
)
def test_bands_are_a_choice_only_if_chosen(run, image, given, expected):
    assert run("segmentfootprints", PRE=image, PROBABILITY="p.tif", **given)[0].bands == expected


@pytest.mark.parametrize(
    ("name", "parameters", "says"),
    [
        ("segmentfootprints", {"BANDS": [1, 2]}, "red, green, blue': choose exactly three"),
        ("segmentfootprints", {"TILE": 500}, "'Sliding window (pixels)': choose a multiple of 32"),
        ("assessdamage", {"POST_BANDS": [1]}, "red, green, blue': choose exactly three"),
        ("rapidassessment", {"PRE_BANDS": [1, 1, 2, 3]}, "red, green, blue': choose exactly three"),
        ("rapidassessment", {"BUILDINGS": "b.xlsx"}, "xlsx"),
        ("segmentfootprints", {"PROBABILITY": "p.jpg"}, "jpg"),
        ("segmentfootprints", {"PRE": "/no/such/place.tif"}, "for 'Image before the event': /no"),
        ("segmentfootprints", {"DEVICE": "abacus"}, "'Device'"),
    ],
)
def test_what_cannot_be_run_is_said_before_it_runs(context, image, name, parameters, says):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"aftermap:{name}")
    outputs = {"PROBABILITY": "p.tif", "DAMAGE_CLASS": "c.tif"}
    fine, message = algorithm.checkParameterValues(
        {"PRE": image, "POST": image, **outputs, **parameters}, context
    )
    assert not fine
    assert says in message


def test_the_check_lists_no_output_to_load(context, image, after):
    project = QgsProject.instance()
    outputs = {
        name: QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", project)
        for name in ("BUILDINGS", "DAMAGE_CLASS")
    }
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("aftermap:rapidassessment")
    fine, message = algorithm.checkParameterValues(
        {"PRE": image, "POST": after, **outputs}, context
    )
    assert fine, message
    assert context.layersToLoadOnCompletion() == {}


@pytest.mark.parametrize("name", ["rapidassessment", "assessdamage", "alignpair", "checkpair"])
def test_a_pair_of_one_image_is_refused(context, make_raster, name):
    image = make_raster(bands=6)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"aftermap:{name}")
    layers = [
        QgsRasterLayer(source, "image") for source in (image, f"{image}|option:NUM_THREADS=2")
    ]
    QgsProject.instance().addMapLayers(layers)
    pair = {"PRE": layers[0].id(), "POST": layers[1].id(), "ALIGNED": "a.tif"}
    fine, message = algorithm.checkParameterValues(pair, context)
    assert not fine
    assert (
        "'Image before the event', 'Image after the event': choose two images" in message
        and image in message
    )
    other = {**pair, "POST": make_raster("after.tif")}
    assert algorithm.checkParameterValues(other, context) == (True, "")
    stacked = {**pair, "POST_BANDS": [4, 5, 6]}
    assert algorithm.checkParameterValues(stacked, context) == (True, ""), "both dates in one file"


@pytest.mark.parametrize("name", ["rapidassessment", "assessdamage"])
def test_a_pair_of_one_mosaic_is_refused(context, image, after, name):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"aftermap:{name}")
    pair = {"PRE": image, "POST": after, "MORE_PRE": [after], "MORE_POST": [image]}
    fine, message = algorithm.checkParameterValues(pair, context)
    assert not fine
    assert "'Image before the event', 'Image after the event': choose two images" in message
    assert algorithm.checkParameterValues({**pair, "MORE_PRE": []}, context) == (True, "")


@pytest.mark.parametrize("error", [InputError("The image is upside down."), EngineError("Gone.")])
def test_the_engines_sentence_reaches_the_person(monkeypatch, context, feedback, image, error):
    def fail(request, feedback):
        raise error

    monkeypatch.setattr(base, "run_request", fail)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(
        "aftermap:segmentfootprints"
    )
    with pytest.raises(QgsProcessingException, match=str(error)) as caught:
        algorithm.processAlgorithm({"PRE": image, "PROBABILITY": "p.tif"}, context, feedback)
    assert caught.value.__cause__ is error


def test_loaded_outputs_keep_their_own_style(monkeypatch, context, feedback, image):
    def run_request(request, feedback):
        return answer.SegmentFootprintsResult(request.probability, None, 0, 0.0, 0.0, "cpu")

    monkeypatch.setattr(base, "run_request", run_request)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(
        "aftermap:segmentfootprints"
    )
    output = QgsProcessingOutputLayerDefinition("p.tif", QgsProject.instance())
    algorithm.run({"PRE": image, "PROBABILITY": output}, context, feedback)
    details = context.layersToLoadOnCompletion()["p.tif"]
    assert details.postProcessor() is not None
    assert details.name == "Building probability"


def test_a_dry_run_has_no_outputs_and_loads_none(monkeypatch, context, feedback, image):
    asked = []

    def run_request(request, feedback):
        asked.append(request.dry_run)
        sizes = {"tiles": (1, 2), "network_pixels": (3, 4), "written": ("p.tif",)}
        told = {"read_bytes": 5, "memory_bytes": 6, "write_bytes": 7, "seconds": 60.0}
        return answer.DryRunResult(10, 20, 50.0, model="m", device="cpu", **sizes, **told)

    monkeypatch.setattr(base, "run_request", run_request)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(
        "aftermap:segmentfootprints"
    )
    output = QgsProcessingOutputLayerDefinition("p.tif", QgsProject.instance())
    parameters = {"PRE": image, "PROBABILITY": output, "DRY_RUN": True}
    results, fine = algorithm.run(parameters, context, feedback)
    assert fine and asked == [True] and not any(results.values())
    assert context.layersToLoadOnCompletion() == {}
    assert "Scene: 10 x 20 pixels" in "".join(feedback.said)


def test_loaded_outputs_lie_in_the_order_of_the_algorithm(
    monkeypatch, context, feedback, make_raster, image
):
    """QGIS 3.22 loads in the order of file names: here from the bottom's point of view."""
    paths = {"damage_class": make_raster("z.tif"), "levels": make_raster("a.tif")}

    def run_request(request, feedback):
        return answer.AssessDamageResult(**paths, area_m2=(0,) * 4, unknown_share=0.0, device="cpu")

    monkeypatch.setattr(base, "run_request", run_request)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("aftermap:assessdamage")
    outputs = {
        name.upper(): QgsProcessingOutputLayerDefinition(path, QgsProject.instance())
        for name, path in paths.items()
    }
    for first, second in (("z.tif", "a.tif"), ("a.tif", "z.tif")):
        paths.update(damage_class=make_raster(first), levels=make_raster(second))
        for name, path in paths.items():
            outputs[name.upper()].sink.setStaticValue(path)
        context.setLayersToLoadOnCompletion({})
        parameters = {"PRE": image, "POST": image, **outputs}
        algorithm.run(parameters, context, feedback)
        assert handleAlgorithmResults(algorithm, context, feedback, parameters=parameters)
        tree = QgsProject.instance().layerTreeRoot().layerOrder()
        assert [Path(layer.source()).name for layer in tree] == [first, second]
        QgsProject.instance().clear()


@pytest.mark.parametrize("names", [("a.tif", "z.geojson"), ("z.tif", "a.geojson")])
def test_vectors_of_a_later_step_lie_on_rasters(names, context, feedback, make_raster, tmp_path):
    """The steps of a model share a context, not a list of outputs."""
    raster, vector = make_raster(names[0]), str(tmp_path / names[1])
    Path(vector).write_text(SQUARE, encoding="utf-8")
    for path in (raster, vector):
        details = QgsProcessingContext.LayerDetails(Path(path).name, QgsProject.instance(), "out")
        context.addLayerToLoadOnCompletion(path, details)
        style_when_loaded([path], context)
    algorithm = QgsApplication.processingRegistry().algorithmById("aftermap:assessdamage")
    handleAlgorithmResults(algorithm, context, feedback, parameters={})
    tree = QgsProject.instance().layerTreeRoot().layerOrder()
    assert [Path(layer.source().partition("|")[0]).name for layer in tree] == [*reversed(names)]
    QgsProject.instance().clear()


@pytest.fixture
def cells(tmp_path):
    """Write the card of a grid classifier; QGIS needs no weights to know what to ask."""
    card = ModelCard(
        "cells", "grid", "resnet34", "CC0", 0.5, (0.5, 0.5), 0, 32, stages=("cells",),
        options={"side": 64, "damaged_from": 3},
    )  # fmt: skip
    folder = tmp_path / "cells"
    folder.mkdir()
    (folder / "card.json").write_text(card_to_json(card), encoding="utf-8")
    return str(folder)


def test_a_grid_classifier_needs_no_image_before(run, image, make_squares, monkeypatch, cells):
    gridded = answer.AssessDamageResult(
        None, None, (0.0, 0.0, 0.0, 0.0), 0.25, "cpu", "g.tif", "b.gpkg", 5, 2
    )
    monkeypatch.setitem(ANSWERS, ask.AssessDamage, gridded)
    request, outputs = run(
        "assessdamage", POST=image, MASK=make_squares(), MODEL=cells, GRID="g.tif",
        BUILDINGS="b.gpkg", DAMAGE_CLASS="c.tif", EXTENT="300000,300010,4099990,4100000",
    )  # fmt: skip
    assert request == ask.AssessDamage(
        None, image, None, mask=request.mask, grid="g.tif", buildings="b.gpkg", model=cells,
        extent=ask.Extent(300000, 4099990, 300010, 4100000, "EPSG:32637"),
    )  # fmt: skip
    assert request.mask.endswith(".fgb")
    assert outputs["GRID"] == "g.tif" and outputs["BUILDINGS"] == "b.gpkg"
    assert outputs["DAMAGE_CLASS"] is None
    assert (outputs["DAMAGED_CELLS"], outputs["DAMAGED_BUILDINGS"]) == (5, 2)


def test_a_pair_model_needs_the_image_before(context, image, tmp_path):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("aftermap:assessdamage")
    fine, message = algorithm.checkParameterValues({"POST": image}, context)
    assert not fine
    assert "'Image before the event': choose the image before the event" in message
    fine, message = algorithm.checkParameterValues({"POST": image, "MODEL": str(tmp_path)}, context)
    assert not fine
    assert "is not a model folder" in message
