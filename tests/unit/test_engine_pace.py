"""What earlier runs took tells how long the next one will take."""

from __future__ import annotations

import json
import os
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from aftermap.core.caches import VARIABLE
from aftermap.core.engine import pace
from aftermap.core.engine.pace import KEPT, Kind, PaceBook, Paced, Past, expect, kind_of, size_of
from aftermap.core.engine.time_left import Expected, TimeLeft
from aftermap.core.requests import Extent, FindImages, RapidAssessment, RescueUrgency, Verify
from aftermap.tests.unit.raster_fixtures import EAST, NORTH, UTM, save

KIND = Kind("RapidAssessment", given=False, model="", device="auto", cold=True)


def past(size: float, work: float, **other: Any) -> Past:
    return Past(replace(KIND, **other), size, lead=5.0, work=work)


def test_runs_that_are_nearest_in_size_tell_the_speed() -> None:
    runs = [past(1, 30), past(1, 32), past(1.1, 33), past(100, 900), past(90, 810)]
    assert expect(KIND, 2.0, runs) == Expected(5.0, pytest.approx(60.0))
    few = expect(KIND, 80.0, [*runs, past(95, 860)])
    assert few is not None and few.work == pytest.approx(720, rel=0.02)


def test_other_models_and_devices_tell_nothing() -> None:
    assert expect(KIND, 2.0, [past(2, 99, model="own"), past(2, 99, device="cuda")]) == expect(
        KIND, 2.0, []
    )
    given = expect(replace(KIND, given=True), 2.0, [past(2, 60)])
    assert given is not None and 36 < given.work < 48, "less is to be found"
    unheard = replace(KIND, job="Verify")
    assert expect(unheard, 2.0, []) is None
    warm = expect(KIND, 2.0, [past(2, 50, cold=False)])
    assert warm is not None and warm.work == 50.0 and warm.lead > 0, "the work is the same"


def test_a_machine_learns_what_a_run_took(tmp_path: Path) -> None:
    save(tmp_path / "a.tif", np.ones((3, 40, 50), np.uint8))
    request = RapidAssessment(str(tmp_path / "a.tif"), str(tmp_path / "a.tif"), buildings="b.gpkg")
    book, now = PaceBook(tmp_path / "runs.jsonl"), [100.0]
    first = Paced(request, cold=True, book=book)
    left = TimeLeft(lambda: now[0], first.expected)
    now[0] = 103.0
    left.seconds(0.0)
    now[0] = 143.0
    first.ended(left)
    again = Paced(request, cold=True, book=book).expected
    assert again is not None and (again.lead, again.work) == (3.0, pytest.approx(40.0))
    for _ in range(KEPT + 5):
        book.add(past(1, 30))
    assert len(book.runs()) == KEPT


ENDLESS = json.dumps(asdict(past(1, 30))).replace('"size": 1', '"size": Infinity')


@pytest.mark.parametrize(
    "text", ["", "no line\n{}\n[]\n", '{"kind": 1, "size": 2}\n', "\x00" * 9, f"{ENDLESS}\n"]
)
def test_a_damaged_book_is_empty(tmp_path: Path, text: str) -> None:
    (tmp_path / "runs.jsonl").write_text(text)
    book = PaceBook(tmp_path / "runs.jsonl")
    assert book.runs() == []
    book.add(past(1, 30))
    assert book.runs() == [past(1, 30)]


def test_a_book_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    PaceBook(tmp_path / "nowhere" / "runs.jsonl").add(past(1, 30))
    assert PaceBook(tmp_path).runs() == []


def test_size_is_that_of_what_is_asked_for(tmp_path: Path) -> None:
    image = save(tmp_path / "a.tif", np.ones((3, 400, 500), np.uint8))
    whole = RapidAssessment(image, image, buildings="b.gpkg")
    assert size_of(whole) == pytest.approx(0.2)
    assert kind_of(whole, True) == KIND
    part = replace(whole, extent=Extent(EAST, NORTH - 100, EAST + 125, NORTH, UTM))
    assert size_of(part) == pytest.approx(0.05, rel=0.02)
    layer = tmp_path / "b.gpkg"
    layer.write_bytes(bytes(3_000_000))
    assert size_of(Verify(f"{layer}|layername=buildings")) == pytest.approx(3.0)


def test_what_is_no_plain_file_is_not_looked_at(tmp_path: Path) -> None:
    for path in ("https://example.org/a.tif", "/vsicurl/a.tif", str(tmp_path), "missing.tif"):
        assert size_of(RapidAssessment(path, path, buildings="b.gpkg")) is None
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe")
        assert size_of(RescueUrgency(str(tmp_path / "pipe"), "people.tif")) is None
    broken = tmp_path / "broken.tif"
    broken.write_text("no image")
    request = RapidAssessment(str(broken), str(broken), buildings="b.gpkg")
    assert Paced(request, cold=True, book=PaceBook(tmp_path / "runs.jsonl")).expected is None


def test_what_is_elsewhere_is_neither_asked_nor_expected(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asset = {"href": "https://example.org/a.tif", "type": "image/tiff"}
    listed = tmp_path / "scenes.json"
    listed.write_text(json.dumps({"type": "Feature", "assets": {"visual": asset}}))
    monkeypatch.setattr(pace, "_pixels", lambda *asked: pytest.fail("the network is asked"))
    assert size_of(RapidAssessment(str(listed), str(listed), buildings="b.gpkg")) is None
    area = save(tmp_path / "area.tif", np.ones((1, 4, 4), np.uint8))
    assert size_of(FindImages("s.gpkg", area=area)) is None, "servers do not care for its size"


def test_a_user_without_a_home_has_no_book(monkeypatch: pytest.MonkeyPatch) -> None:
    def homeless() -> Path:
        raise RuntimeError("Could not determine home directory.")

    for name in (VARIABLE, "XDG_CACHE_HOME", "LOCALAPPDATA"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(Path, "home", homeless)
    book = PaceBook()
    book.add(past(1, 30))
    assert book.runs() == []
