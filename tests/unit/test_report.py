"""Reports that need nothing else, and the ticks of charts."""

from __future__ import annotations

import base64
import re
from html.parser import HTMLParser
from pathlib import Path

import cv2
import numpy as np
import pytest
from aftermap.core.errors import OutputError
from aftermap.core.reporting.charts import Line, Panel, draw_panel, nice_ticks
from aftermap.core.reporting.report import Report, shown


class Page(HTMLParser):
    """Collects the text, the addresses and the tags left open."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.text: list[str] = []
        self.addresses: list[str] = []
        self.open: list[str] = []
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag: str, attrs: list) -> None:
        self.addresses += [value for name, value in attrs if name in ("src", "href")]
        if tag not in ("meta", "img"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text.append(data)


@pytest.fixture
def page(tmp_path: Path) -> Page:
    report = Report("Häuser & <script>")
    report.heading("<b>1</b>")
    report.paragraph("a < b")
    report.facts([("file", "<x>.tif")])
    report.table(("", "F1", "pixels"), [("<i>", 0.5, 12345), ("none", None, True)])
    report.picture(np.full((4, 5, 3), (10, 20, 200), np.uint8), 'say "so"')
    report.legend([("rgb(1, 2, 3)", "right & true")])
    report.write(str(tmp_path / "ein bericht.html"))
    return Page(tmp_path / "ein bericht.html")


def test_what_is_said_is_shown_and_never_run(page: Page) -> None:
    assert page.open == []
    for text in ("Häuser & <script>", "<b>1</b>", "a < b", "<x>.tif", "<i>", "right & true"):
        assert text in page.text
    assert {"0.500", "12,345", "–"} <= set(page.text)


def test_a_report_holds_its_pictures_and_calls_nobody(page: Page) -> None:
    (address,) = page.addresses
    coded = re.fullmatch("data:image/png;base64,(.+)", address)
    assert coded is not None
    picture = cv2.imdecode(np.frombuffer(base64.b64decode(coded[1]), np.uint8), cv2.IMREAD_COLOR)
    assert picture.shape == (4, 5, 3)
    assert picture[0, 0].tolist() == [200, 20, 10]  # OpenCV's order: blue first


def test_a_report_without_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match=r"folder of .* does not exist"):
        Report("x").write(str(tmp_path / "none" / "x.html"))


def test_values_are_shown_as_people_read_them() -> None:
    assert [shown(value) for value in (None, 0.12345, 1000, "x")] == ["–", "0.123", "1,000", "x"]


def test_ticks_are_round_numbers_within_the_axis() -> None:
    assert nice_ticks(0, 250) == [0, 50, 100, 150, 200, 250]
    assert nice_ticks(0.07, 0.31) == [0.1, 0.15, 0.2, 0.25, 0.3]
    assert nice_ticks(1, 3, whole=True) == [1, 2, 3]


def test_a_curve_lies_where_its_values_are() -> None:
    red = (255, 0, 0)
    lines = (Line("flat", [0, 10], [0.5, 0.5], red),)
    image = draw_panel(Panel("x", "y", lines, y_range=(0.0, 1.0)), (300, 200)).astype(int)
    rows, columns = np.nonzero((image[40:160] - red == 0).all(axis=2))
    # The axis reaches from 44 to 148 pixels below the top; 0.5 lies in its middle.
    assert abs(rows.mean() + 40 - 96) <= 1
    assert columns.min() <= 66 and columns.max() >= 278
