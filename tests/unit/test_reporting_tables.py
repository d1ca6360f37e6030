from __future__ import annotations

import csv
from pathlib import Path

import pytest
from aftermap.core.reporting.tables import defused, write_rows


@pytest.mark.parametrize(
    "cell",
    ["=1+1", "+cmd|'/c calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "\r=1", " =1+1", "＝1"],
)
def test_a_formula_becomes_text(cell: str) -> None:
    assert defused(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", ["-0.5", "+3", "1e-5", -0.5, 3, None, "a=b", "model-2", ""])
def test_numbers_and_plain_words_stay(cell: object) -> None:
    assert defused(cell) == cell


def test_rows_come_back(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    write_rows(str(path), [("name", "f1"), ('=HYPERLINK("http://x")', -0.5), ("çok, iyi", None)])
    with path.open(newline="", encoding="utf-8") as stream:
        assert list(csv.reader(stream)) == [
            ["name", "f1"],
            ['\'=HYPERLINK("http://x")', "-0.5"],
            ["çok, iyi", ""],
        ]
