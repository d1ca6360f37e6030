"""The sheet: drawn by the real layouts, whole, and with nothing cut off."""

from __future__ import annotations

from pathlib import Path

import pytest
from aftermap.algorithms.handover import ground, words
from aftermap.algorithms.handover.atlas import Atlas
from aftermap.algorithms.handover.fitting import SMALLEST, fill_table, fitted, width_of
from aftermap.algorithms.handover.layers import RESOURCES, backdrop
from aftermap.algorithms.handover.template import Template
from aftermap.algorithms.shared.main_thread import in_main_thread
from aftermap.core.errors import InputError
from aftermap.core.results import ReportSource
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemScaleBar,
    QgsPalettedRasterRenderer,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsRasterLayer,
    QgsReadWriteContext,
    QgsRectangle,
    QgsTask,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QThread
from qgis.PyQt.QtGui import QFont, QImage

TEMPLATES = sorted((RESOURCES / "layouts").glob("*.qpt"))
LONG = "A_title_of_one_word_that_goes_on_and_on_" * 5


def saved(layer, path):
    """Write a layer, and return its path as text."""
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    context = QgsProject.instance().transformContext()
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), context, options)
    return str(path)


@pytest.fixture
def town(tmp_path):
    """Return a function that writes buildings, one 8 m square for each level given."""

    def make(levels=(4, 3, 2, 1, None), crs="EPSG:32637", name="buildings"):
        layer = QgsVectorLayer(
            f"Polygon?crs={crs}&field=damage_level:integer&field=people:double", name, "memory"
        )
        place = QgsRectangle(243000, 4010000, 243008, 4010008)
        own = QgsCoordinateReferenceSystem("EPSG:32637")
        features = []
        for index, level in enumerate(levels):
            box = QgsRectangle(place)
            box.setXMinimum(place.xMinimum() + 12 * index)
            box.setXMaximum(place.xMaximum() + 12 * index)
            feature = QgsFeature(layer.fields())
            shown = ground.moved(box, own, layer.crs()) if layer.crs() != own else box
            feature.setGeometry(QgsGeometry.fromRect(shown))
            feature.setAttributes([level, 10.0])
            features.append(feature)
        layer.dataProvider().addFeatures(features)
        layer.updateExtents()
        return saved(layer, tmp_path / f"{name}.gpkg")

    return make


@pytest.fixture
def report(provider, context, feedback):
    """Return a function that runs the algorithm."""

    def run(**parameters):
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(
            "aftermap:situationreport"
        )
        fine, message = algorithm.checkParameterValues(parameters, context)
        assert fine, message
        outputs, fine = algorithm.run(parameters, context, feedback)
        assert fine, feedback.said
        return outputs

    return run


def is_drawn(path):
    """Tell whether a picture shows more than one colour, at its foot too."""
    image = QImage(str(path))
    foot = range(int(image.height() * 0.9), image.height())
    colours = {image.pixel(x, y) for x in range(0, image.width(), 5) for y in foot}
    return not image.isNull() and len(colours) > 3


@pytest.mark.parametrize("page", ["A4 landscape", "A4 portrait", "A3 landscape", "A3 portrait"])
def test_buildings_alone_make_a_sheet(town, report, tmp_path, page):
    pdf, png = tmp_path / "sheet.pdf", tmp_path / "sheet.png"
    outputs = report(BUILDINGS=town(), PAGE=page, PDF=str(pdf), PNG=str(png), TITLE=LONG)
    assert pdf.read_bytes().startswith(b"%PDF")
    assert is_drawn(png)
    image = QImage(str(png))
    assert (image.width() > image.height()) == page.endswith("landscape")
    assert (outputs["COUNT_DESTROYED"], outputs["COUNT_UNKNOWN"]) == (1, 1)
    assert sorted(item.name for item in tmp_path.iterdir()) == [
        "buildings.gpkg", "sheet.pdf", "sheet.png",
    ]  # fmt: skip


def test_the_file_itself_tells_title_and_author(town, report, tmp_path):
    pdf = tmp_path / "sheet.pdf"
    report(BUILDINGS=town(), PDF=str(pdf), TITLE="Hatay", AUTHOR="A. Person")
    told = pdf.read_bytes().replace(b"\x00", b"")  # in one or in two bytes a letter
    assert b"Hatay" in told
    assert b"A. Person" in told


def test_no_building_and_no_place_still_makes_a_sheet(town, report, tmp_path):
    png = tmp_path / "sheet.png"
    assert report(BUILDINGS=town(()), PNG=str(png))["BUILDING_COUNT"] == 0
    assert is_drawn(png)


def test_degrees_are_drawn_in_metres(town, report, tmp_path):
    png = tmp_path / "sheet.png"
    report(BUILDINGS=town(crs="EPSG:4326"), PNG=str(png))
    assert is_drawn(png)
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    at = ground.crs_in_metres(degrees, QgsRectangle(36.1, 36.2, 36.2, 36.3))
    assert at.authid() == "EPSG:32637"
    polar = ground.crs_in_metres(degrees, QgsRectangle(10, 85, 11, 86))
    assert polar.authid() == "EPSG:5041"


def test_some_features_of_a_layer_and_a_layer_in_memory(town, report, tmp_path):
    layer = QgsVectorLayer(town(), "chosen", "ogr")
    QgsProject.instance().addMapLayer(layer)
    layer.selectByExpression('"damage_level" = 4')
    source = QgsProcessingFeatureSourceDefinition(layer.id(), True)
    outputs = report(BUILDINGS=source, PNG=str(tmp_path / "sheet.png"))
    assert outputs["BUILDING_COUNT"] == 1
    assert QgsProject.instance().mapLayers() == {layer.id(): layer}, "the project is as it was"


def test_what_is_no_template_is_refused(town, provider, context, tmp_path):
    other = tmp_path / "other.qpt"
    other.write_text("<qgis/>", encoding="utf-8")
    algorithm = provider.algorithm("situationreport")
    fine, message = algorithm.checkParameterValues(
        {"BUILDINGS": town(), "TEMPLATE": str(other)}, context
    )
    assert not fine
    assert "is no layout template" in message


def test_a_template_of_ones_own_may_lack_anything(town, report, tmp_path):
    own = Template(str(TEMPLATES[-1]), QgsProject())
    for item in own.layout.items():
        if isinstance(item, (QgsLayoutItemLegend, QgsLayoutItemScaleBar)):
            own.layout.removeLayoutItem(item)
    path, png = tmp_path / "own.qpt", tmp_path / "sheet.png"
    assert own.layout.saveAsTemplate(str(path), QgsReadWriteContext())
    report(BUILDINGS=town(), TEMPLATE=str(path), PNG=str(png))
    assert is_drawn(png)


def test_a_sheet_that_cannot_be_written_leaves_nothing(town, provider, context, tmp_path):
    algorithm = provider.algorithm("situationreport")
    asked = {"BUILDINGS": town(), "PDF": str(tmp_path / "none" / "sheet.pdf")}
    fine, message = algorithm.checkParameterValues(asked, context)
    assert not fine and "does not exist" in message
    asked["PDF"] = str(tmp_path / "sheet.doc")
    assert "choose .pdf" in algorithm.checkParameterValues(asked, context)[1]


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.stem)
def test_templates_are_whole_and_tell_of_no_machine(path):
    template = Template(str(path), QgsProject())
    text = path.read_text(encoding="utf-8")
    assert "/home/" not in text and "/tmp/" not in text and str(Path.cwd()) not in text
    assert len({"Before", "After"} & {item.id() for item in template.layout.items() if
                hasattr(item, "id")}) in (0, 2)  # fmt: skip


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.stem)
def test_templates_keep_to_their_page(path):
    template = Template(str(path), QgsProject())
    page = template.layout.pageCollection().page(0).rect()
    for item in template.layout.items():
        if hasattr(item, "id") and item.id():
            box = item.mapRectToScene(item.rect())
            assert page.adjusted(-0.1, -0.1, 0.1, 0.1).contains(box), item.id()


def test_words_of_the_templates_are_known_to_the_catalogues():
    known = set(words.words_of_templates())
    for path in TEMPLATES:
        template = Template(str(path), QgsProject())
        for item in template.layout.items():
            if isinstance(item, QgsLayoutItemLabel) and "[%" not in item.text():
                assert item.text() in known


def test_nothing_is_a_template_that_cannot_be_read(tmp_path):
    with pytest.raises(InputError, match="cannot be read"):
        Template(str(tmp_path / "none.qpt"), QgsProject())


@pytest.mark.parametrize("text", ["", "word " * 200, LONG * 3, "a\n" * 60, "x"])
def test_text_fits_its_box(text):
    font = QFont("Arial")
    lines, points = fitted(text, font, 12, (60, 30))
    assert SMALLEST <= points <= 12
    assert all(width_of(line, font, points) <= 60 for line in lines)
    assert len(lines) * points * 25.4 / 72 * 1.2 <= 31
    whole = "".join(text.split()) == "".join("".join(lines).split())
    assert whole or lines[-1].endswith("…")


def test_scales_and_bars_are_round():
    assert [ground.next_round(scale) for scale in (999.9, 1000, 1001, 8200, 81234)] == [
        1000, 1000, 1100, 8500, 85000,
    ]  # fmt: skip
    assert [ground.step_below(length) for length in (0.7, 1, 99, 450, 5000)] == [
        0.5, 1, 50, 200, 5000,
    ]  # fmt: skip


def test_drawing_is_done_in_the_main_thread(application):
    found = []

    def work(task):
        found.append(in_main_thread(lambda: QThread.currentThread() == application.thread()))
        with pytest.raises(ValueError, match="as said"):
            in_main_thread(lambda: int("as said"))

    task = QgsTask.fromFunction("draw", work)
    application.taskManager().addTask(task)
    for _ in range(500):
        if found and task.status() not in (QgsTask.TaskStatus.Running, QgsTask.TaskStatus.Queued):
            break
        application.processEvents()
        QThread.msleep(10)
    assert found == [True]
    assert task.status() == QgsTask.TaskStatus.Complete


@pytest.fixture
def zones(tmp_path):
    """Two ranked cells around the buildings of `town`, and one without a rank."""
    fields = "field=rank:integer&field=people:double&field=people_l3:double&field=people_l4:double"
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:32637&{fields}", "zones", "memory")
    for rank, west in ((2, 242990), (1, 243020), (None, 243200)):
        feature = QgsFeature(layer.fields())
        box = QgsRectangle(west, 4009990, west + 30, 4010020)
        feature.setGeometry(QgsGeometry.fromRect(box))
        feature.setAttributes([rank, 30.0, 10.0, 5.0])
        layer.dataProvider().addFeatures([feature])
    layer.updateExtents()
    return saved(layer, tmp_path / "zones.gpkg")


def test_atlas_has_a_page_per_ranked_zone(town, zones, report, make_raster, tmp_path):
    path, page = tmp_path / "atlas.pdf", tmp_path / "report.html"
    asked = {"ATLAS": str(path), "REPORT": str(page), "PAGE": "A4 portrait"}
    outputs = report(BUILDINGS=town(), ZONES=zones, POST=make_raster(), **asked)
    assert outputs["PLACES"] == 2
    assert outputs["REPORT"] == str(page)
    assert page.read_text(encoding="utf-8").startswith("<!doctype html>")
    assert path.read_bytes().count(b"/Type /Page\n") == 2
    assert not [item for item in tmp_path.iterdir() if item.name.startswith(".")]


def test_atlas_needs_zones_with_ranks(town, zones, provider, context, *, feedback, tmp_path):
    algorithm = provider.algorithm("situationreport")
    path = tmp_path / "atlas.pdf"
    asked = {"BUILDINGS": town(), "ATLAS": str(path)}
    fine, message = algorithm.checkParameterValues(asked, context)
    assert not fine
    assert "'Atlas' has a page per urgent zone" in message
    asked |= {"ZONES": zones, "TOP": 0}
    fine = algorithm.create().run(asked, context, feedback)[1]
    assert not fine
    assert "would have no page" in feedback.said[-1]
    assert not path.exists()


def test_cancelled_between_two_pages_nothing_is_left(
    town, zones, provider, context, *, feedback, tmp_path, monkeypatch
):
    path, pdf = tmp_path / "atlas.pdf", tmp_path / "sheet.pdf"
    drawn = []
    add = Atlas.add
    monkeypatch.setattr(
        Atlas, "add", lambda self, place: (add(self, place), drawn.append(1), feedback.cancel())
    )
    asked = {"BUILDINGS": town(), "ZONES": zones, "ATLAS": str(path), "PDF": str(pdf)}
    provider.algorithm("situationreport").create().run(asked, context, feedback)
    assert drawn == [1]
    assert sorted(item.name for item in tmp_path.iterdir()) == ["buildings.gpkg", "zones.gpkg"]


def test_rows_that_do_not_fit_are_counted(tmp_path):
    template = Template(str(TEMPLATES[0]), QgsProject())
    frame = template.table("Buildings")
    rows = [["Level", "Building"], *([f"row {number}", "1"] for number in range(200))]
    fill_table(frame, rows, more="and {count} more", unlisted=7)
    shown = frame.multiFrame().tableContents()
    last = shown[-1][0].content()
    assert last == f"and {200 + 7 - (len(shown) - 2)} more"
    height = sum(frame.multiFrame().rowHeights())
    assert height < frame.rect().height()


@pytest.mark.parametrize(
    "path", [path for path in TEMPLATES if path.stem.startswith("sheet")], ids=lambda p: p.stem
)
def test_no_level_is_ever_left_out_of_the_sum(path):
    """Unknown and the sum are the last rows: no table may end before them."""
    template = Template(str(path), QgsProject())
    frame = template.table("Levels")
    rows = [["Hasar düzeyi", "Bina", "Pay", "Alan (m²)", "İnsan"]]
    rows += [[f"Bilinmiyor, görülmedi {n}", "123,456", ">99 %", "12,345,678", "1,234,567"]
             for n in range(7)]  # fmt: skip
    room = frame.rect()
    fill_table(frame, rows, more="and {count} more", is_sum=True)
    table = frame.multiFrame()
    assert [row[0].content() for row in table.tableContents()] == [row[0] for row in rows]
    extra = 2 * table.cellMargin() + table.gridStrokeWidth()
    assert sum(height + extra for height in table.rowHeights()) <= room.height()
    extra = 2 * table.cellMargin()  # no line stands between columns
    assert sum(width + extra for width in table.columnWidths()) <= room.width()
    assert table.contentTextFormat().size() >= 5.5


def test_a_table_is_never_wider_than_its_frame():
    template = Template(str(TEMPLATES[-1]), QgsProject())
    frame = template.table("Places")
    rows = [["a long word " * 9] * 5] * 3
    room = frame.rect()
    fill_table(frame, rows)
    table = frame.multiFrame()
    extra = 2 * table.cellMargin()
    assert sum(width + extra for width in table.columnWidths()) <= room.width()


def source(number, role="before"):
    return ReportSource(role, f"scene_{number:02d}.tif", f"2023-01-{number:02d}", "CC BY")


def test_many_scenes_take_one_line_and_few_a_line_each():
    few = words.sources_text([source(1), source(2, "after")])
    assert few.split("\n") == [
        "Image before: scene_01.tif, 2023-01-01, CC BY",
        "Image after: scene_02.tif, 2023-01-02, CC BY",
    ]
    many = words.sources_text([*map(source, range(1, 25)), source(3, "after")])
    assert many.split("\n")[0] == (
        "Image before: 24, 2023-01-01 – 2023-01-24, CC BY (scene_01.tif, scene_02.tif and 22 more)"
    )
    assert many.split("\n")[1].startswith("Image after: scene_03.tif")


def test_a_filtered_layer_still_tells_what_it_was_made_from(town, report, tmp_path):
    layer = QgsVectorLayer(town(), "filtered", "ogr")
    layer.setSubsetString('"damage_level" = 4')
    told = layer.metadata()
    recorded = '{"inputs": {"post": [{"name": "after.tif", "taken": "2023-02-09"}]}}'
    told.setHistory([f"2023 · Aftermap 1 · Rapid assessment · {recorded}"])
    layer.setMetadata(told)
    QgsProject.instance().addMapLayer(layer)
    page = tmp_path / "report.html"
    assert report(BUILDINGS=layer.id(), REPORT=str(page))["BUILDING_COUNT"] == 1
    assert "after.tif, 2023-02-09" in page.read_text(encoding="utf-8")


def test_a_town_across_180_degrees_is_not_the_whole_earth():
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326", "town", "memory")
    features = []
    for west in (179.998, -179.999):
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(west, -17, west + 0.001, -16.999)))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    crs = ground.crs_in_metres(layer.crs(), ground.extent_of([layer], layer.crs()))
    assert crs.authid() in ("EPSG:32701", "EPSG:32760")
    assert 250 < ground.extent_of([layer], crs).width() < 500


def test_results_are_no_backdrop(make_raster):
    image, classes = (QgsRasterLayer(make_raster(name)) for name in ("image.tif", "classes.tif"))
    classes.setRenderer(QgsPalettedRasterRenderer(classes.dataProvider(), 1, []))
    assert [layer.source() for layer in backdrop([classes, image])] == [image.source()]
