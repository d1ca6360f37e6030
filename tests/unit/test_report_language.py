"""Reports in another language: whatever a catalogue can hold is translated, and data is left."""

from __future__ import annotations

import importlib.util
import re
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from html import unescape
from pathlib import Path
from types import SimpleNamespace
from zipfile import ZipFile

import numpy as np
import pytest
import rasterio
import shapely
from aftermap.core.engine import jobs
from aftermap.core.evaluation.evaluation_report import _form
from aftermap.core.handover.sections import CHANGES, add_delta, add_worksites
from aftermap.core.language import ENGLISH, Language, speak, worded
from aftermap.core.pairing import clouds
from aftermap.core.pairing.check import judge
from aftermap.core.pairing.check_report import VERDICTS
from aftermap.core.pairing.dates import Taken
from aftermap.core.pairing.facts import File, Masks
from aftermap.core.progress import Silent
from aftermap.core.raster.grid import Grid
from aftermap.core.reporting.bivariate_chart import write_legend
from aftermap.core.reporting.report import Report
from aftermap.core.requests import (
    CheckPair,
    CompareModels,
    DamageStatistics,
    Evaluate,
    ExportForTeams,
    SituationReport,
)
from aftermap.core.results import (
    ModelFigures,
    ReportChange,
    ReportChanged,
    ReportDelta,
    ReportMoved,
    ReportPlace,
    ReportWorksite,
)
from aftermap.core.sentences import say
from aftermap.core.situations import changes, zones
from aftermap.core.training.compare import _write_report
from aftermap.core.vector.io import write_polygons
from rasterio.crs import CRS

from .raster_fixtures import place, save

ROOT = Path(__file__).resolve().parents[2]
UTM = CRS.from_epsg(32637)


@pytest.fixture(scope="module")
def known() -> set[str]:
    """What the catalogues hold of the engine's words."""
    sys.path.insert(0, str(ROOT / "scripts"))
    spec = importlib.util.spec_from_file_location("extraction", ROOT / "scripts" / "extraction.py")
    assert spec is not None and spec.loader is not None
    module = sys.modules["extraction"] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return {text.source for text in module.texts() if text.context == "Engine"}


def loud(source: str) -> str:
    """Return a template with its words in capitals."""
    parts = re.split(r"(\{[^}]*\})", source)
    return "".join(part if part.startswith("{") else part.upper() for part in parts)


def speaking(known: set[str], code: str = "xx") -> Language:
    return Language(
        lambda context, source, count: loud(source) if source in known else None, "'", ";", code
    )


@pytest.fixture
def capitals(known: set[str]) -> Iterator[None]:
    """Speak a language whose words are English ones in capitals."""
    speak(speaking(known))
    yield
    speak(ENGLISH)


def text_of(path: Path) -> str:
    page = re.sub(r"<style>.*?</style>", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)
    page = re.sub(r'src="data:[^"]*"', "", page)
    alt = " ".join(re.findall(r'alt="([^"]*)"', page))
    return unescape(re.sub("<[^>]*>", " ", page) + alt)


def english(path: Path) -> list[str]:
    """Return the words of a page that no catalogue has translated."""
    return re.findall("[a-z]{2,}", text_of(path))


def squares(count: int) -> np.ndarray:
    x = 243000.0 + 7 * np.arange(count)
    return shapely.box(x, 4010000, x + 5, 4010010)


def image(path: Path, shade: int) -> str:
    profile = {"driver": "GTiff", "width": 400, "height": 160, "count": 3, "dtype": "uint8"}
    place = rasterio.transform.from_origin(242980, 4010040, 0.5, 0.5)
    with rasterio.open(path, "w", crs=UTM, transform=place, **profile) as raster:
        noise = np.arange(400 * 160, dtype=np.uint8).reshape(1, 160, 400) % 7
        raster.write(np.full((3, 1, 1), shade, np.uint8) + noise)
    return str(path)


@pytest.fixture
def scene(tmp_path: Path) -> SituationReport:
    """A request for everything that a page may show, of files without a lower-case word."""
    shapes, count = squares(25), 25
    levels = np.array([1] * (count - 5) + [4, 3, 2, 0, 4], np.int32)
    unseen = np.zeros(count, np.int32)
    unseen[-2] = 1
    verdicts = np.ma.masked_array(np.zeros(count, np.int32), np.arange(count) < count - 1)
    write_polygons(
        str(tmp_path / "B.gpkg"), "B", shapes, UTM,
        {
            "building_id": np.arange(1, count + 1),
            "damage_level": np.ma.masked_array(levels, unseen),
            "share_seen": np.where(unseen, 0.0, 1.0),
            "people": np.full(count, 2.0),
            "needs_review": np.ones(count, np.int32),
            "reviewed_level": verdicts,
        },
    )  # fmt: skip
    cell = [shapely.box(242990, 4009990, 243200, 4010030)]
    write_polygons(
        str(tmp_path / "Z.gpkg"), "Z", np.array(cell, object), UTM,
        {
            "rank": np.array([1], np.int32), "people": np.array([2400.0]),
            "people_l3": np.array([2.0]), "people_l4": np.array([2.0]),
        },
    )  # fmt: skip
    return SituationReport(
        buildings=str(tmp_path / "B.gpkg"),
        zones=str(tmp_path / "Z.gpkg"),
        pre=image(tmp_path / "1.TIF", 120),
        post=image(tmp_path / "2.TIF", 200),
        author="A",
        report=str(tmp_path / "R.html"),
    )


def test_a_situation_report_has_no_english_words(scene: SituationReport, capitals: None) -> None:
    jobs.run(scene, Silent())
    path = Path(str(scene.report))
    assert english(path) == []
    text = text_of(path)
    assert "SITUATION REPORT: B" in text and "BY A" in text
    assert "OF 24 BUILDINGS, 1 ARE DESTROYED" in text
    assert "NOT SEEN" in text and "IMAGE BEFORE" in text and "… AND 9 MORE" in text
    assert '<html lang="xx" dir="ltr">' in path.read_text(encoding="utf-8")


def test_in_english_it_stays_as_it_was(scene: SituationReport) -> None:
    jobs.run(scene, Silent())
    text = text_of(Path(str(scene.report)))
    assert "Of 24 buildings, 1 are destroyed and 1 have major damage; 1 could not be" in text
    assert "Before, and after with the buildings' outlines; north is up." in text
    assert '<html lang="en" dir="ltr">' in Path(str(scene.report)).read_text(encoding="utf-8")


def test_each_change_has_its_words() -> None:
    told = {getattr(zones, name) for name in ("ROSE", "FELL", "CAME", "LEFT", "STAYED")}
    assert set(CHANGES) == told | set(changes.CHANGES)


def test_what_has_changed_has_no_english_words(tmp_path: Path, capitals: None) -> None:
    report = Report(say("Map"))
    counts = tuple(ReportChange(word, 1234, 2, 1500.0, None) for word in changes.CHANGES)
    house = ReportChanged("worse", 7.0, 2, 255, 3.0, "37SBA", 36.0, 37.0)
    moved = (ReportMoved("rose", 4, 1, True, 9.0, "37SBA"),)
    add_delta(report, ReportDelta("", counts, (house,), 3, (("rose", 1), ("fell", 0)), moved))
    add_delta(report, ReportDelta("D", counts, (), 0, (), ()))
    report.write(str(tmp_path / "R.html"))
    assert english(tmp_path / "R.html") == []
    assert "ZONES: 1 ROSE, 0 FELL." in text_of(tmp_path / "R.html")
    assert "1'234 BUILDINGS ARE NEWLY" in text_of(tmp_path / "R.html")


def test_worksites_have_no_english_words(tmp_path: Path, capitals: None) -> None:
    site = ReportWorksite("A1", "A-1", "C", 2, 12.0, None, None, 0.25, "", "", None, None)
    place = ReportPlace(1, "37SBA", 36.0, 37.0, "", 1500.0, 2.0, (1, 2, 3, 4000), 5, (), site)
    report = Report(say("Map"))
    add_worksites(report, [place])
    report.write(str(tmp_path / "R.html"))
    assert english(tmp_path / "R.html") == []
    assert "4'000" in text_of(tmp_path / "R.html")


def test_a_check_of_a_pair_has_no_english_words(tmp_path: Path, capitals: None) -> None:
    paths = []
    for name, seed in (("1.TIF", 1), ("2.TIF", 2)):
        noise = np.random.default_rng(seed).integers(0, 255, (3, 256, 256), np.uint8)
        paths.append(save(tmp_path / name, noise, transform=place(1.0)))
    page = tmp_path / "R.html"
    jobs.run(CheckPair(*paths, report=str(page)), Silent())
    data = {"utm", "uint", "epsg"}
    assert set(english(page)) <= data
    text = text_of(page)
    assert "VERDICT: USABLE WITH ALIGNMENT" in text and "100;0% OF THE IMAGE BEFORE" in text
    assert "CLOUD SHADOW" in text


def test_each_reason_of_a_verdict_has_its_words(tmp_path: Path, capitals: None) -> None:
    """Dates swapped, pixels coarse and unlike, much cloud: whatever may be said is translated."""
    empty = np.zeros((4, 4), np.uint8)
    cloudy = np.full((4, 4), clouds.CLOUD, np.uint8)
    files = [
        File("A", Grid(UTM, place(size), 4, 4), 3, "uint8", Taken(date(2023, month, 1), "B"))
        for size, month in ((0.5, 3), (3.0, 2))
    ]
    look = SimpleNamespace(overlap=0.005)
    said = []
    for masks in (Masks(cloudy, cloudy), Masks(empty, empty)):
        for shift in (None, 0.2, 3.0):
            verdict, reasons = judge(tuple(files), look, masks, shift)
            said += [VERDICTS[verdict], *reasons]
        said += judge((files[1], files[0]), SimpleNamespace(overlap=1.0), masks, 0.2)[1]
        fine = replace(files[0], date=None)
        for shift in (None, 0.2, 3.0):
            said += judge((fine, fine), SimpleNamespace(overlap=1.0), masks, shift)[1]
    assert len(set(map(str, said))) > 9
    assert [text for text in map(worded, said) if re.search("[a-z]{2}", text)] == []


def test_places_for_teams_have_no_english_words(scene: SituationReport, capitals: None) -> None:
    folder = Path(scene.buildings).parent
    kmz, gpx = str(folder / "T.kmz"), str(folder / "T.gpx")
    request = ExportForTeams(
        scene.buildings, scene.zones, carried="all", kmz=kmz, gpx=gpx,
        pre=scene.pre, post=scene.post, pictures=1,
    )  # fmt: skip
    jobs.run(request, Silent())
    with ZipFile(kmz) as archive:
        kml = archive.read("doc.kml").decode("utf-8")
    told = re.findall("<(?:name|description)>(.*?)</", kml, flags=re.DOTALL)
    told += re.findall("<(?:name|desc)>(.*?)</", Path(gpx).read_text("utf-8"), flags=re.DOTALL)
    words = re.sub("<[^>]*>", " ", unescape(unescape(" ".join(told))))
    assert re.findall("[a-z]{2,}", words) == []
    for text in (
        "MOST URGENT ZONES (1)",
        "DESTROYED 21",
        "LEVEL: MAJOR",
        "PEOPLE: 2'400",
        "BEFORE",
    ):
        assert text in words


def test_a_comparison_has_no_english_words(tmp_path: Path, capitals: None) -> None:
    for name in ("1.GPKG", "2.GPKG"):
        levels = np.array([1, 2, 3, 3, 1], np.int32)
        write_polygons(str(tmp_path / name), "A", squares(5), UTM, {"damage_level": levels})
    first, second, page = str(tmp_path / "1.GPKG"), str(tmp_path / "2.GPKG"), tmp_path / "R.html"
    jobs.run(
        Evaluate(first, second, difference=str(tmp_path / "D.tif"), report=str(page)), Silent()
    )
    text = text_of(page)
    assert english(page) == []
    for said in ("BUILDINGS (IOU AT LEAST 0;5)", "2.GPKG (POLYGONS)", "NOT FOUND", "1;000"):
        assert said in text


@pytest.mark.parametrize("form", ["polygons", "levels", "mask", "share", "probability"])
def test_what_a_layer_holds_has_its_words(form: str, capitals: None) -> None:
    assert not re.search("[a-z]{2}", worded(_form(form, 128)))


def test_models_compared_have_no_english_words(tmp_path: Path, capitals: None) -> None:
    row = ModelFigures("M", "F", 0.5, 0.5, 0.5, 0.5, 0.5, None, 1.25, 1234.0)
    tile = SimpleNamespace(footprints=np.zeros((1000, 1000)), gsd=1.0)
    page = tmp_path / "R.html"
    _write_report(CompareModels("M", "I", "L", report=str(page)), [row], [tile])
    assert english(page) == []
    assert "1 MODELS ON 1 LABELLED IMAGES (1;00 KM²)" in text_of(page)


def test_charts_have_no_english_words(scene: SituationReport, capitals: None) -> None:
    drawing = Path(scene.buildings).parent / "D.svg"
    jobs.run(DamageStatistics(scene.buildings, drawing=str(drawing)), Silent())
    write_legend(drawing.with_name("L.svg"))
    told = " ".join(
        text
        for path in (drawing, drawing.with_name("L.svg"))
        for text in re.findall("<text[^>]*>(.*?)</text>", path.read_text("utf-8"))
    )
    assert re.findall("[a-z]{2,}", told) == []
    for text in ("METRES FROM WEST TO EAST", "SHARE OF 24 BUILDINGS", "MORE PEOPLE"):
        assert text in told


def test_arabic_pages_run_from_right_to_left_and_coordinates_do_not(
    scene: SituationReport, known: set[str]
) -> None:
    speak(speaking(known, "ar"))
    try:
        jobs.run(scene, Silent())
    finally:
        speak(ENGLISH)
    page = Path(str(scene.report)).read_text(encoding="utf-8")
    assert '<html lang="ar" dir="rtl">' in page
    assert re.search("\u2068[^\u2069]*\\(3[67]\\.\\d{5}, 3[67]\\.\\d{5}\\)\u2069", page)


def test_data_that_reads_like_a_word_is_left(tmp_path: Path, capitals: None) -> None:
    report = Report("Map")
    report.table((say("People"),), [("Map",), (1234.5,), (1234,)])
    report.write(str(tmp_path / "R.html"))
    text = text_of(tmp_path / "R.html")
    assert text.count("Map") == 3 and "PEOPLE" in text
    assert "1234;500" in text and "1'234" in text
