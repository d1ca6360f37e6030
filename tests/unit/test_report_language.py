"""Reports in another language: whatever a catalogue can hold is translated, and data is left."""

from __future__ import annotations

import importlib.util
import re
import sys
from collections.abc import Iterator
from html import unescape
from pathlib import Path

import numpy as np
import pytest
import rasterio
import shapely
from aftermap.core.engine import jobs
from aftermap.core.handover.sections import CHANGES, add_delta, add_worksites
from aftermap.core.language import ENGLISH, Language, speak
from aftermap.core.progress import Silent
from aftermap.core.reporting.report import Report
from aftermap.core.requests import SituationReport
from aftermap.core.results import (
    ReportChange,
    ReportChanged,
    ReportDelta,
    ReportMoved,
    ReportPlace,
    ReportWorksite,
)
from aftermap.core.sentences import say
from aftermap.core.situations import changes, zones
from aftermap.core.vector.io import write_polygons
from rasterio.crs import CRS

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
