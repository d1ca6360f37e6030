"""What others publish, as a person asks for it: what reaches the engine, and what cannot be."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import pytest
from aftermap.algorithms.from_elsewhere import (
    countries,
    download_footprints,
    download_population,
    find_images,
)
from aftermap.algorithms.shared.layers import load_below
from aftermap.algorithms.shared.sources import Inputs
from aftermap.core import requests as ask
from aftermap.core import results as answer
from osgeo import gdal
from qgis.core import QgsApplication, QgsProcessingFeedback, QgsProject, QgsRasterLayer

CAPTURE = answer.CaptureFound(
    "a", ("/vsicurl/http://127.0.0.1:9/a.tif",), "2023", None, None, None, None, ""
)
ANSWERS = {
    ask.DownloadPopulation: answer.DownloadPopulationResult(
        "p.tif", None, "wpgp", 2020, 12.5, 99, "CC BY 4.0", "who", "alpha"
    ),
    ask.FindImages: answer.FindImagesResult(
        "s.gpkg", 3, 1, 2, True, CAPTURE, CAPTURE, 0.75, 3.0, 0
    ),
    ask.DownloadFootprints: answer.DownloadFootprintsResult(
        "f.gpkg", 7, "Overture Maps", "2026-10-21.0", "ODbL 1.0", "7 of OpenStreetMap"
    ),
    ask.FitFootprints: answer.FitFootprintsResult(
        "f.gpkg", 7, "image before", answer.ImageFit(5, 1, 1, 3.5, 3.0, -1.8, 0.3, 0.6), None
    ),
}
ANTAKYA = ask.Extent(36.1, 36.15, 36.2, 36.25, "EPSG:4326")


@pytest.fixture
def run(run_answered):
    return partial(run_answered, lambda request: ANSWERS[type(request)])


def test_people_are_asked_for_by_country(run, tmp_path, monkeypatch):
    monkeypatch.setattr(download_population.environment, "proxy", lambda: "http://proxy:80")
    place = str(tmp_path / "people.tif")
    request, outputs = run("downloadpopulation", COUNTRY="TUR", POPULATION=place, YEAR=2020)
    assert request == ask.DownloadPopulation(
        "TUR", place, year=2020, proxy="http://proxy:80", listing=request.listing
    )
    assert (outputs["PEOPLE"], outputs["YEAR_USED"], outputs["LICENCE"]) == (
        12.5,
        2020,
        "CC BY 4.0",
    )


def test_footprints_are_asked_for_by_extent(run, tmp_path, monkeypatch):
    monkeypatch.setattr(download_footprints.environment, "proxy", lambda: "http://proxy:80")
    place = str(tmp_path / "houses.gpkg")
    box = "36.1,36.2,36.15,36.25 [EPSG:4326]"
    program = tmp_path / "overturemaps"  # a name without a dot
    program.touch()
    request, outputs = run(
        "downloadfootprints", EXTENT=box, DOWNLOADED=place, RELEASE="2026-10", PROGRAM=str(program)
    )
    assert request == ask.DownloadFootprints(
        place, ANTAKYA, release="2026-10", program=str(program), proxy="http://proxy:80"
    )
    assert (outputs["FOOTPRINT_COUNT"], outputs["LICENCE_USED"]) == (7, "ODbL 1.0")


def test_footprints_are_fitted_to_the_images_given(run, tmp_path, make_raster, make_squares):
    image, place = str(make_raster("a.tif")), str(tmp_path / "fitted.gpkg")
    shapes = make_squares()
    given = {"FOOTPRINTS": shapes, "FITTED": place, "REACH": 5, "ONTO": "image after"}
    request, outputs = run("fitfootprints", PRE=image, **given)
    assert (request.pre, request.post, request.reach) == (image, None, 5.0)
    assert (request.onto, outputs["PRE_MOVED"], outputs["POST_MOVED"]) == ("image after", 5, None)


def test_no_image_to_fit_to_is_one_sentence(context, make_squares):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("aftermap:fitfootprints")
    given = {"FOOTPRINTS": make_squares(), "FITTED": "TEMPORARY_OUTPUT"}
    fine, message = algorithm.checkParameterValues(given, context)
    assert not fine and "choose at least one of them" in message


def test_the_country_is_found_by_the_extent(run, tmp_path):
    request, _ = run(
        "downloadpopulation", EXTENT="36.1,36.2,36.15,36.25 [EPSG:4326]", PRODUCT="wpgp",
        OTHER="G3_new", POPULATION=str(tmp_path / "people.tif"),
    )  # fmt: skip
    assert "TUR" in request.country.split(",")
    assert request.extent == ANTAKYA and request.year is None and request.product == "G3_new"


def test_a_border_has_two_sides_and_the_sea_none():
    wide = ask.Extent(240_000, 3_980_000, 290_000, 4_020_000, "EPSG:32637")
    assert {"TUR", "SYR"} <= set(countries.countries_of(wide))
    assert countries.countries_of(ask.Extent(-40, 30, -39, 31, "EPSG:4326")) == []
    assert countries.countries_of(ask.Extent(2.3, 48.8, 2.4, 48.9, "EPSG:4326")) == ["FRA"]


def test_no_country_is_one_sentence(context):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(
        "aftermap:downloadpopulation"
    )
    fine, message = algorithm.checkParameterValues({"POPULATION": "TEMPORARY_OUTPUT"}, context)
    assert not fine and "three letters of a country" in message


def test_the_whole_world_is_not_downloaded_by_mistake(context):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(
        "aftermap:downloadpopulation"
    )
    world = {"EXTENT": "-180,180,-90,90 [EPSG:4326]", "POPULATION": "TEMPORARY_OUTPUT"}
    fine, message = algorithm.checkParameterValues(world, context)
    assert not fine and "more than 12 countries" in message
    assert algorithm.checkParameterValues({**world, "COUNTRY": "TUR"}, context)[0]


def test_images_are_asked_for_by_place_and_event(run, tmp_path, monkeypatch):
    monkeypatch.setattr(find_images.environment, "proxy", lambda: "http://proxy:80")
    request, outputs = run(
        "findimages", EXTENT="36.1,36.2,36.15,36.25 [EPSG:4326]", EVENT="2023-02-06",
        ADDRESS="https://a.org/catalog.json", MAX_CLOUD=20, SCENES=str(tmp_path / "s.gpkg"),
    )  # fmt: skip
    assert request == ask.FindImages(
        request.scenes, address="https://a.org/catalog.json", extent=ANTAKYA, event="2023-02-06",
        max_cloud=20.0, proxy="http://proxy:80",
    )  # fmt: skip
    assert (outputs["COUNT"], outputs["SHARE"]) == (3, 0.75)
    assert outputs["AFTER_IMAGE"] == "/vsicurl/http://127.0.0.1:9/a.tif"


def test_a_place_is_needed(context):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("aftermap:findimages")
    fine, message = algorithm.checkParameterValues({"SCENES": "TEMPORARY_OUTPUT"}, context)
    assert not fine and "'Place', 'Layer that bounds the place'" in message


def test_the_best_pair_is_shown_below_the_outlines(context, make_raster, monkeypatch):
    monkeypatch.setattr(QgsApplication, "platform", lambda: "desktop")
    context.setProject(QgsProject.instance())
    algorithm = find_images.FindImagesAlgorithm()
    algorithm.initAlgorithm()
    found = replace(CAPTURE, images=(str(make_raster("a.tif", bands=3)),))
    result = replace(ANSWERS[ask.FindImages], before=found)
    feedback = QgsProcessingFeedback()
    for shown in (False, True):
        inputs = Inputs(algorithm, {"SHOW": shown}, context, feedback)
        inputs.show_below(algorithm.shown_below(result, inputs))
        names = [details.name for details in context.layersToLoadOnCompletion().values()]
        assert names == (["Before: a"] if shown else [])
    assert "QGIS does not open /vsicurl/http://127.0.0.1:9/a.tif" in feedback.textLog()


def test_a_virtual_raster_in_the_place_of_an_image_is_not_opened(context, make_raster, monkeypatch):
    """What it names could be any file or address."""
    monkeypatch.setattr(QgsApplication, "platform", lambda: "desktop")
    context.setProject(QgsProject.instance())
    image = make_raster("a.tif", bands=3)
    trap = f"{image}.trap.tif"
    gdal.Translate(trap, image, format="VRT")
    assert QgsRasterLayer(trap).isValid()
    assert load_below([(trap, "Trap"), (image, "Image")], context) == [trap]
    names = [details.name for details in context.layersToLoadOnCompletion().values()]
    assert names == ["Image"]
