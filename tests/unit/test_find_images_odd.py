"""Catalogues that careless or hostile hands wrote: no run ends in a traceback, no fact is made."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import shapely
from aftermap.core.engine import jobs
from aftermap.core.errors import InputError
from aftermap.core.fetch.links import leads_to
from aftermap.core.progress import CallbackProgress, Silent
from aftermap.core.requests import Extent, FindImages
from aftermap.core.sources.choosing import best_pair
from aftermap.core.sources.footprints import box_of, footprint_of
from aftermap.core.sources.moments import phase_of, span_in, taken
from aftermap.core.sources.scenes import Scene, scene_of
from aftermap.core.sources.walking import Listed
from aftermap.core.spelling import ENGLISH
from aftermap.tests.unit.servers import Web, served

PLACE = Extent(36.1, 36.2, 36.2, 36.3, "EPSG:4326")
HUGE = 10**400


def item(name: Any = "a", href: str = "https://a.org/a.tif", **told: Any) -> dict[str, Any]:
    return {
        "type": "Feature", "id": name, "bbox": [36, 36, 37, 37],
        "properties": {"datetime": "2023-02-07T08:10:00Z", **told},
        "assets": {"visual": {"href": href, "type": "image/tiff"}},
    }  # fmt: skip


def scene(one: dict[str, Any], near: str = "/a/b.json") -> Scene:
    found = scene_of(Listed(one, near, ()), shapely.box(36.1, 36.2, 36.2, 36.3), None, "/a")
    assert found
    return found


def nested_collections(deep: int) -> Any:
    found: Any = {"type": "Point", "coordinates": [1, 2]}
    for _ in range(deep):
        found = {"type": "GeometryCollection", "geometries": [found]}
    return found


def test_numbers_without_end_are_no_place() -> None:
    assert box_of([HUGE, 0, 1, 1]) is None and box_of([1e999, 0, 1, 1]) is None
    ring = [[36, 36], [37, 36], [HUGE, 37], [36, 36]]
    for outline in ({"type": "Polygon", "coordinates": [ring]}, nested_collections(2000)):
        assert footprint_of({"geometry": outline}) is None


def test_an_image_whose_address_cannot_be_written_is_none() -> None:
    for href in ("https://a.org/\ud800.tif", "s3://b/\ud800.tif", "s3://b/a\nb.tif", "\ud800.tif"):
        found = scene(item(href=href))
        assert found.image is None and "not followed" in found.note


def test_numbers_are_names_and_truths_are_no_sizes() -> None:
    odd = item(20230207)
    odd["assets"]["visual"]["file:size"] = True
    assert (scene(odd).name, scene(odd).title, scene(odd).size) == ("20230207", "20230207", None)


def test_an_address_without_a_server_is_a_sentence(tmp_path: Path) -> None:
    def find(address: str) -> Any:
        request = FindImages(str(tmp_path / "s.gpkg"), address=address, extent=PLACE)
        return jobs.run(request, CallbackProgress(on_log=said.append))

    said: list[str] = []
    with pytest.raises(InputError, match="neither an address"):
        find("http://[nowhere/catalog.json")
    child = {"rel": "child", "href": "https://[nowhere/c.json"}
    catalogue = tmp_path / "catalog.json"
    catalogue.write_text(json.dumps({"type": "Catalog", "links": [child]}))
    with pytest.raises(InputError, match="has no image"):
        find(str(catalogue))
    assert any("which is not followed" in line for line in said)


def test_a_link_that_leads_out_is_not_even_looked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(Path, "exists", lambda path: bool(asked.append(str(path))))
    folder = tmp_path / "a" / "b"
    for href in ("/server/share/x.json", "../../x.json", "..%2F..%2Fx.json"):
        assert leads_to(href, str(folder / "c.json"), str(folder)) in (None, str(folder / href))
    assert not [path for path in asked if not path.startswith(str(tmp_path / "a"))]


@pytest.mark.parametrize(
    ("told", "phase", "text"),
    [
        ({"start_datetime": "2020-01-01T00:00Z", "end_datetime": None}, "unknown", "2020-01-01 –"),
        ({"start_datetime": "2024-01-01", "end_datetime": None}, "after", "2024-01-01 –"),
        ({"start_datetime": None, "end_datetime": "2024-01-01T00:00:00Z"}, "unknown", "None"),
        ({"datetime": "2023-02-07 08:10:00+00"}, "after", "2023-02-07 08:10"),
    ],
)  # fmt: skip
def test_what_has_no_end_was_not_taken_when_it_began(told: Any, phase: str, text: str) -> None:
    when = taken(told)
    assert (phase_of({}, (), when, span_in("2023-02-06")), str(when)) == (phase, text)


@pytest.mark.parametrize(
    "title", ["Pre-event and post-event imagery", "Pre and post-event", "[POST] or [PRE]"]
)
def test_a_name_of_both_phases_tells_neither(title: str) -> None:
    assert phase_of({"id": "a"}, ({"title": title},), None, None) == "unknown"
    assert phase_of({"properties": {"phase": title}}, (), None, None) == "unknown"
    inner = phase_of({"id": "a"}, ({"title": title}, {"title": "Post-event"}), None, None)
    assert inner == "after"


def collected(name: str, day: str, collection: str) -> dict[str, Any]:
    one = item(name, f"./{name}.tif", datetime=f"{day}T08:10:00Z")
    return {**one, "collection": collection}


def test_the_pair_is_told_whole_however_few_the_layer_holds(tmp_path: Path) -> None:
    """An image that two collections hold is one image of the pair."""
    parts = [("pre", "2023-01-01", "a"), ("pre", "2023-01-01", "b"), ("post", "2023-02-08", "a")]
    whole = {"features": [collected(*part) for part in parts]}
    (tmp_path / "list.json").write_text(json.dumps(whole))
    for name in ("pre", "post"):
        (tmp_path / f"{name}.tif").write_bytes(b"123")
    request = FindImages(
        str(tmp_path / "s.gpkg"), address=str(tmp_path / "list.json"), extent=PLACE,
        event="2023-02-06", most=1,
    )  # fmt: skip
    said: list[str] = []
    result = jobs.run(request, CallbackProgress(on_log=said.append))
    assert (result.count, result.before_count, result.after_count) == (3, 2, 1)
    assert result.before and result.before.images == (str(tmp_path / "pre.tif"),)
    assert result.before.size == 3 and result.after and result.share == 1.0
    assert "More images than 1 show the place." in said


def test_no_image_makes_a_pair_with_itself() -> None:
    both = [scene({**item("a"), "collection": f"{word}-event"}) for word in ("pre", "post")]
    place = shapely.box(36.1, 36.2, 36.2, 36.3)
    assert [one.phase for one in both] == ["before", "after"] and best_pair(both, place) is None


def test_links_start_from_where_a_server_leads_on(tmp_path: Path) -> None:
    with served(Web()) as web:
        web.moved["/start"] = f"{web.address}/deep/catalog.json"
        links = [{"rel": "item", "href": "a.json"}]
        web.files["/deep/catalog.json"] = json.dumps({"type": "Catalog", "links": links}).encode()
        web.files["/deep/a.json"] = json.dumps(item(href="./a.tif")).encode()
        request = FindImages(str(tmp_path / "s.gpkg"), address=f"{web.address}/start", extent=PLACE)
        assert jobs.run(request, Silent()).count == 1


def test_a_list_of_collections_that_goes_on_for_ever_is_left(tmp_path: Path) -> None:
    with served(Web()) as web:
        following = {"rel": "next", "href": f"{web.address}/collections?"}
        web.files["/collections"] = lambda query: json.dumps(
            {"collections": [], "links": [{**following, "href": f"{following['href']}{query}x"}]}
        ).encode()
        address = f"{web.address}/collections"
        request = FindImages(str(tmp_path / "s.gpkg"), address=address, extent=PLACE)
        with pytest.raises(InputError, match="has no image"):
            jobs.run(request, Silent())
        assert len(web.seen) == 1


def test_a_size_is_never_nothing_of_something() -> None:
    sizes = 3, 60_000, 12_345_678, 4_200_000_000
    assert [ENGLISH.size(size) for size in sizes] == ["<0.1 MB", "0.1 MB", "12 MB", "4.2 GB"]
