"""Damage statistics as files: tables that add up, texts that no spreadsheet runs, a map."""

from __future__ import annotations

import csv
from dataclasses import replace
from itertools import combinations
from xml.etree import ElementTree
from zipfile import ZipFile

import cv2
import numpy as np
import pytest
from aftermap.core.engine import jobs
from aftermap.core.errors import InputError, ParameterError
from aftermap.core.progress import Silent
from aftermap.core.reporting.bivariate_chart import COLOURS, code_of, write_legend
from aftermap.core.reporting.styles import STYLES, style_of
from aftermap.core.reporting.workbook import Table, write_workbook
from aftermap.core.requests import DamageStatistics, SurveyEstimate, SurveySample
from aftermap.core.vector.io import read_polygons
from aftermap.tests.unit.test_statistics import districts, places, random_town, town

CELL = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


class Heard(Silent):
    """Keeps what was said."""

    def __init__(self):
        self.said = []

    def log(self, message):
        self.said.append(message)

    warn = log


def run(request, progress=None):
    return jobs.run(request, progress or Silent())


def read_csv(path):
    with open(path, newline="", encoding="utf-8") as stream:
        return list(csv.DictReader(stream))


def read_sheets(path):
    """Return the rows of each sheet: texts, and numbers as text."""
    sheets = {}
    with ZipFile(path) as archive:
        book = ElementTree.fromstring(archive.read("xl/workbook.xml"))
        names = [sheet.get("name") for sheet in book.iter(f"{CELL}sheet")]
        for number, name in enumerate(names, start=1):
            sheet = ElementTree.fromstring(archive.read(f"xl/worksheets/sheet{number}.xml"))
            sheets[name] = [
                ["".join(cell.itertext()) for cell in row] for row in sheet.iter(f"{CELL}row")
            ]
    return sheets


@pytest.fixture
def asked(tmp_path):
    return DamageStatistics(
        random_town(tmp_path / "town.gpkg"),
        table=str(tmp_path / "figures.csv"),
        workbook=str(tmp_path / "figures.xlsx"),
        picture=str(tmp_path / "figures.png"),
        drawing=str(tmp_path / "figures.svg"),
        bivariate=str(tmp_path / "bivariate.gpkg"),
        legend=str(tmp_path / "legend.png"),
        districts=districts(tmp_path / "districts.gpkg"),
    )


def test_people_are_conserved_in_every_file(asked):
    result = run(asked)
    total = float(read_polygons(asked.buildings).fields["people"].sum())
    rows = read_csv(result.table)
    for part in ("scene", None):
        chosen = [row for row in rows if (row["part"] == "scene") == (part == "scene")]
        for column in ("people", "people_expected"):
            assert sum(float(row[column]) for row in chosen) == pytest.approx(total, rel=1e-6)
    head, *sheet = read_sheets(result.workbook)["levels"]
    assert [dict(zip(head, row)) for row in sheet] == rows
    assert read_polygons(result.bivariate).fields["people"].sum() == pytest.approx(total, rel=1e-6)
    assert result.people_total == pytest.approx(total, rel=1e-12)
    assert {row["level"] for row in rows} >= {"unknown", "no building"}
    assert result.parts == 3


def test_profiles_hold_the_area_of_the_table(asked):
    sheets = read_sheets(run(asked).workbook)
    assert set(sheets) == {"levels", "west to east", "north to south", "buildings by people"}
    scene = {row["level"]: float(row["area_m2"]) for row in read_csv(asked.table)[:6]}
    for axis in ("west to east", "north to south"):
        head, *rows = sheets[axis]
        for index, name in enumerate(head[2:], start=2):
            level = name.removeprefix("area_m2_").replace("_", " ")
            assert sum(float(row[index]) for row in rows) == pytest.approx(scene[level], rel=1e-6)
    assert sum(int(row[2]) for row in sheets["buildings by people"][1:]) == len(
        read_polygons(asked.bivariate).geometries
    )


def test_one_layer_is_enough_and_unknown_has_its_row(tmp_path):
    path = town(tmp_path / "town.gpkg", places(3), [1, 2, 4])
    result = run(DamageStatistics(path, table=str(tmp_path / "figures.csv")))
    rows = read_csv(result.table)
    assert [row["level"] for row in rows] == ["none", "minor", "major", "destroyed", "unknown"]
    assert rows[-1]["buildings"] == "0" and rows[0]["people"] == ""
    assert result.people_total is None and result.people_by_level is None


def test_without_people_there_is_no_map_and_the_rest_is_there(tmp_path):
    path, said = town(tmp_path / "town.gpkg", places(3), [1, 2, 4]), Heard()
    asked = DamageStatistics(path, bivariate=str(tmp_path / "map.gpkg"))
    with pytest.raises(ParameterError, match="run Rescue urgency first"):
        run(asked)
    both = replace(asked, picture=str(tmp_path / "plots.png"))
    assert run(both, said).bivariate is None and not (tmp_path / "map.gpkg").exists()
    assert any("No bivariate map" in text for text in said.said)
    assert cv2.imread(both.picture).shape == (660, 1120, 3)


def test_a_survey_puts_its_intervals_beside_the_figures(tmp_path):
    path = random_town(tmp_path / "town.gpkg")
    sample, totals = str(tmp_path / "sample.gpkg"), str(tmp_path / "totals.csv")
    run(SurveySample(path, sample, size=60))
    run(SurveyEstimate(sample, table=totals))
    asked = DamageStatistics(path, table=str(tmp_path / "figures.csv"), survey=totals)
    run(asked)
    row = next(row for row in read_csv(asked.table) if row["level"] == "destroyed")
    told = next(
        row
        for row in read_csv(totals)
        if (row["part"], row["measure"], row["of"]) == ("scene", "people", "destroyed")
    )
    assert float(row["survey_people_low"]) == float(told["low_95"])
    assert float(row["survey_people_high"]) == float(told["high_95"])
    unknown = next(row for row in read_csv(asked.table) if row["level"] == "unknown")
    assert unknown["survey_people_value"] == ""
    for wrong, said in (
        (asked.table, "not the table of Survey estimate"),
        (path, "not the table|as a table"),
    ):
        with pytest.raises(InputError, match=said):
            run(replace(asked, table=str(tmp_path / "other.csv"), survey=wrong))
    spoilt = tmp_path / "spoilt.csv"
    spoilt.write_text("part,measure,of,value,low_95,high_95\nscene,people,none,many,1,2\n")
    with pytest.raises(InputError, match="holds 'many' where a number should be"):
        run(replace(asked, survey=str(spoilt)))


def test_a_table_that_excel_saved_anew_is_read(tmp_path):
    table = tmp_path / "totals.csv"
    table.write_text(
        "\ufeffpart;measure;of;value;low_95;high_95\nscene;buildings;major;3;1;6\n",
        encoding="utf-8",
    )
    path = town(tmp_path / "town.gpkg", places(2), [3, 4])
    run(DamageStatistics(path, table=str(tmp_path / "figures.csv"), survey=str(table)))
    row = read_csv(tmp_path / "figures.csv")[2]
    assert (row["level"], row["survey_buildings_high"]) == ("major", "6.0")


def test_no_district_is_run_by_a_spreadsheet(tmp_path):
    path = random_town(tmp_path / "town.gpkg", count=60)
    named = districts(tmp_path / "districts.gpkg", names=("=1+1", "scene"))
    asked = DamageStatistics(
        path,
        table=str(tmp_path / "figures.csv"),
        workbook=str(tmp_path / "figures.xlsx"),
        districts=named,
    )
    run(asked)
    assert {row["part"] for row in read_csv(asked.table)} == {
        *("scene", "scene (zone)", "'=1+1", "outside all districts")
    }
    sheet = read_sheets(asked.workbook)["levels"]
    assert {row[0] for row in sheet[1:]} >= {"=1+1"}
    with ZipFile(asked.workbook) as archive:
        assert b"<f>" not in archive.read("xl/worksheets/sheet1.xml")


def test_a_workbook_keeps_digits_texts_and_gaps(tmp_path):
    path = tmp_path / "book.xlsx"
    rows = [(" ş <&>\0", 1, 0.1 + 0.2, None), ("b", 10**12, -1.0, True)]
    write_workbook(str(path), {"a & b": Table(("text", "whole", "share", "gap"), rows)})
    sheet = read_sheets(path)["a & b"]
    assert sheet[1] == [" ş <&>\ufffd", "1", "0.30000000000000004", ""]
    assert sheet[2][1] == "1000000000000"
    first = path.read_bytes()
    write_workbook(str(path), {"a & b": Table(("text", "whole", "share", "gap"), rows)})
    assert path.read_bytes() == first


def test_plots_are_there_as_picture_and_as_drawing(asked):
    run(asked)
    picture = cv2.imread(asked.picture)
    assert picture.shape == (660, 1120, 3) and picture.std() > 20
    drawing = ElementTree.parse(asked.drawing).getroot()
    texts = {item.text for item in drawing.iter("{http://www.w3.org/2000/svg}text")}
    assert {"destroyed", "unknown", "more people"} <= texts
    assert len(list(drawing.iter("{http://www.w3.org/2000/svg}rect"))) > 50


def test_the_map_is_drawn_in_the_colours_of_its_legend(asked, tmp_path):
    text = style_of(run(asked).bivariate)
    for area, row in enumerate(COLOURS, start=1):
        for people, colour in enumerate(row, start=1):
            number = text.split(f'&quot;bivariate&quot; = {code_of(area, people)}"')[0].count(
                'symbol="'
            )
            symbol = text.split(f'<symbol type="fill" name="{number - 1}"')[1]
            assert (
                f'value="{colour[0]},{colour[1]},{colour[2]},205"' in symbol.split("</symbol>")[0]
            )
    legend = cv2.imread(asked.legend)[..., ::-1].reshape(-1, 3)
    seen = {tuple(int(part) for part in colour) for colour in legend}
    assert {colour for row in COLOURS for colour in row} <= seen
    beside = tmp_path / "beside.png"
    write_legend(beside)
    shipped = STYLES / "bivariate_legend.png"
    assert (cv2.imread(str(shipped)) == cv2.imread(str(beside))).all(), "write_legend makes it anew"


SEEN_BY = {
    "all three": np.eye(3),
    "no red": [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
               [-0.003882, -0.048116, 1.051998]],
    "no green": [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
                 [-0.011820, 0.042940, 0.968881]],
    "no blue": [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
                [0.004733, 0.691367, 0.303900]],
}  # fmt: skip
"""What is seen of linear RGB (Machado, Oliveira and Fernandes 2009, at full severity)."""


@pytest.mark.parametrize("kind", SEEN_BY)
def test_any_two_classes_are_told_apart_by_every_eye(kind):
    colours = np.array([colour for row in COLOURS for colour in row]) / 255
    linear = np.where(colours <= 0.04045, colours / 12.92, ((colours + 0.055) / 1.055) ** 2.4)
    seen = np.clip(linear @ np.array(SEEN_BY[kind]).T, 0, 1)
    back = np.where(seen <= 0.0031308, seen * 12.92, 1.055 * seen ** (1 / 2.4) - 0.055)
    lab = cv2.cvtColor(back[np.newaxis].astype(np.float32), cv2.COLOR_RGB2LAB)[0]
    assert min(np.linalg.norm(one - other) for one, other in combinations(lab, 2)) >= 18


def test_figures_are_told_where_no_file_is_asked_for(tmp_path):
    result = run(DamageStatistics(town(tmp_path / "town.gpkg", places(2), [4, -1])))
    assert result.count == (0, 0, 0, 1) and result.count_unknown == 1
