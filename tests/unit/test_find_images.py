"""Images from catalogues: how these are walked, what is skipped, and which pair is the best."""

from __future__ import annotations

import gzip
import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import pyogrio
import pytest
import shapely
from aftermap.core.closing import closing
from aftermap.core.engine import jobs
from aftermap.core.errors import Cancelled, InputError, ParameterError
from aftermap.core.fetch import contact
from aftermap.core.fetch.links import leads_to
from aftermap.core.progress import CallbackProgress, Silent
from aftermap.core.requests import Extent, FindImages
from aftermap.core.sources import walking
from aftermap.core.sources.choosing import best_pair
from aftermap.core.sources.footprints import footprint_of
from aftermap.core.sources.moments import phase_of, span_in, taken
from aftermap.core.sources.scenes import Scene, scene_of
from aftermap.core.sources.walking import Listed
from aftermap.tests.unit.servers import Web, served

PLACE = Extent(36.1, 36.2, 36.2, 36.3, "EPSG:4326")
BOX = (36.0, 36.0, 37.0, 37.0)
EVENT = "2023-02-06 01:17"
COG = "image/tiff; application=geotiff; profile=cloud-optimized"


def item(name: str, day: str = "2023-02-07", box: Any = BOX, **told: Any) -> dict[str, Any]:
    properties = {"datetime": f"{day}T08:10:00Z", "gsd": 0.5, "eo:cloud_cover": 2, **told}
    return {
        "type": "Feature", "id": name, "bbox": list(box), "properties": properties, "links": [],
        "geometry": json.loads(shapely.to_geojson(shapely.box(*box))),
        "assets": {"visual": {"href": f"./{name}.tif", "type": COG}},
    }  # fmt: skip


def links(**kinds: list[str]) -> list[dict[str, str]]:
    return [{"rel": rel, "href": href} for rel, hrefs in kinds.items() for href in hrefs]


def collection(name: str, box: Any = BOX, **kinds: list[str]) -> dict[str, Any]:
    return {
        "type": "Collection", "id": name, "title": name.title(), "license": "CC-BY-NC-4.0",
        "providers": [{"name": "Vantor"}], "links": links(**kinds),
        "extent": {"spatial": {"bbox": [list(box)]}, "temporal": {"interval": [[None, None]]}},
    }  # fmt: skip


@pytest.fixture
def web() -> Iterator[Web]:
    with served(Web()) as one:
        yield one


def put(web: Web, path: str, content: Any) -> None:
    web.files[path] = json.dumps(content).encode()


def asked(web: Web, tmp_path: Path, address: str = "/catalog.json", **options: Any) -> FindImages:
    own = web.address + address if address.startswith("/") else address
    given = {"address": own, "extent": PLACE, "event": EVENT, **options}
    return FindImages(str(tmp_path / "scenes.gpkg"), **given)


def rows(tmp_path: Path) -> list[dict[str, Any]]:
    meta, _, _, columns = pyogrio.raw.read(tmp_path / "scenes.gpkg", layer="scenes")
    return [dict(zip(meta["fields"], row)) for row in zip(*columns)]


def nested(web: Web) -> None:
    """Put a catalogue that names a dead child, itself, and an event far away."""
    put(web, "/catalog.json", {
        "type": "Catalog", "id": "root",
        "links": links(child=["quake/collection.json", "gone/collection.json", "far.json"]),
    })  # fmt: skip
    put(web, "/quake/collection.json", collection("quake", child=["ard/one.json"]))
    put(web, "/quake/ard/one.json", collection(
        "one", item=["../pre.json", "../post.json", "../cloudy.json", "bad.json"],
        child=["../../catalog.json", "one.json", "../collection.json"],
    ))  # fmt: skip
    put(web, "/quake/pre.json", item("pre", "2022-11-01", **{"view:off_nadir": 12}))
    put(web, "/quake/post.json", item("post", **{"view:off_nadir": 15, "title": "After"}))
    put(
        web,
        "/quake/cloudy.json",
        item("cloudy", **{"tile:clouds_percent": 80, "eo:cloud_cover": None}),
    )
    web.files["/quake/ard/bad.json"] = b"<html>Log in</html>"
    put(web, "/far.json", collection("far", (10, 10, 11, 11), item=["far-item.json"]))


def test_a_nested_catalogue_gives_its_images_and_the_best_pair(web: Web, tmp_path: Path) -> None:
    nested(web)
    web.files["/quake/post.tif"] = b"x" * 1234
    said: list[str] = []
    result = jobs.run(asked(web, tmp_path), CallbackProgress(on_log=said.append))
    found = rows(tmp_path)
    assert [(row["scene_id"], row["best_pair"], row["phase"]) for row in found] == [
        ("pre", "before", "before"), ("post", "after", "after"), ("cloudy", None, "after")
    ]  # fmt: skip
    after = found[1]
    assert after["image"] == f"/vsicurl/{web.address}/quake/post.tif"
    assert (after["bytes"], after["share"], after["gsd"], after["cloud"]) == (1234, 1.0, 0.5, 2)
    assert (after["title"], after["event"], after["taken"]) == (
        "After",
        "Quake",
        "2023-02-07 08:10",
    )
    assert (after["licence"], after["provider"]) == ("CC-BY-NC-4.0", "Vantor")
    assert found[2]["cloud"] == 80 and found[0]["bytes"] != 1234
    assert not any("far-item" in line for line in web.seen), "what lies elsewhere is not entered"
    assert len(web.seen) == len(set(web.seen)), "nothing is asked for twice"
    skipped = [line for line in said if line.startswith("Skipped: ")]
    assert len(skipped) == result.skipped == 2
    assert any("gone/collection.json" in line and "404" in line for line in skipped)
    assert any("bad.json" in line and "no JSON" in line for line in skipped)
    lines = "\n".join(closing(result))
    assert "both images show 100.0 % of the place" in lines and after["image"] in lines
    assert "Next: Check pair with these two" in lines


@pytest.mark.parametrize("method", ["GET", "POST", "MERGED"])
def test_a_search_is_read_page_by_page(web: Web, tmp_path: Path, method: str) -> None:
    def search(query: str) -> bytes:
        if method == "GET":
            sent = {name: value[0] for name, value in parse_qs(query).items()}
            assert sent["bbox"] == "36.100000,36.200000,36.200000,36.300000"
        else:
            sent = json.loads(query)
            whole = sent.get("token") and method == "POST"
            assert whole or sent["bbox"] == pytest.approx([36.1, 36.2, 36.2, 36.3])
        page = int(sent.get("token", 0))
        found = [[item("pre", "2022-11-01")], [item("post")], []][page]
        token = page + 1  # the last page names one more
        following = {
            "rel": "next",
            "href": f"{web.address}/search?{query.partition('&token')[0]}&token={token}",
        }
        if method != "GET":
            following = {
                "rel": "next",
                "method": "POST",
                "body": {"token": token},
                "merge": method == "MERGED",
            }
        return json.dumps(
            {"type": "FeatureCollection", "features": found, "links": [following]}
        ).encode()

    web.files["/search"] = search
    searches = [{"rel": "search", "href": "./search", "method": method.replace("MERGED", "POST")}]
    others = links(child=["collections/one"], data=["collections"])
    put(web, "/stac/", {"type": "Catalog", "id": "api", "links": [*searches, *others]})
    searches[0]["href"] = "../search"
    put(web, "/stac/", {"type": "Catalog", "id": "api", "links": [*searches, *others]})
    result = jobs.run(asked(web, tmp_path, "/stac/"), Silent())
    assert (result.count, result.share, result.skipped) == (2, 1.0, 0)
    assert not any("collections" in line for line in web.seen)


def test_collections_of_a_service_are_asked_for_what_lies_there(web: Web, tmp_path: Path) -> None:
    put(web, "/api", {"links": links(data=["/collections"])})
    put(web, "/collections", {"collections": [
        collection("one", items=["/collections/one/items"]),
        collection("far", (1, 1, 2, 2), items=["/x"]),
    ]})  # fmt: skip
    put(web, "/collections/one/items", {"features": [item("pre", "2022-11-01"), item("post"), 7]})
    assert jobs.run(asked(web, tmp_path, "/api"), Silent()).share == 1.0
    assert any(line.startswith("GET /collections/one/items?bbox=36.1") for line in web.seen)
    put(web, "/collections/one/items", {"features": [item("pre", "2022-11-01")] * 2})
    result = jobs.run(asked(web, tmp_path, "/collections/one/items"), Silent())
    assert (result.count, result.before) == (1, None) and "No pair" in closing(result)[1]


CROSSING = {
    "type": "Polygon",
    "coordinates": [[[179, -18], [-179, -18], [-179, -17], [179, -17], [179, -18]]],
}


@pytest.mark.parametrize(
    ("told", "bounds", "area"),
    [
        ({"geometry": None, "bbox": [1, 2, 3, 4]}, (1, 2, 3, 4), 4),
        ({"bbox": [1, 2, 0, 3, 4, 900]}, (1, 2, 3, 4), 4),
        (
            {"geometry": {"type": "Point", "coordinates": [1, 2]}, "bbox": [1, 2, 3, 4]},
            (1, 2, 3, 4),
            4,
        ),
        (
            {"geometry": {"type": "Polygon", "coordinates": "?"}, "bbox": [1, 2, 3, 4]},
            (1, 2, 3, 4),
            4,
        ),
        ({"geometry": CROSSING}, (-180, -18, 180, -17), 2),
        ({"bbox": [179, -18, -179, -17]}, (-180, -18, 180, -17), 2),
        ({"bbox": [179, -18, 181, -17]}, (-180, -18, 180, -17), 2),
        ({"bbox": [-180, -90, 180, 90]}, (-180, -90, 180, 90), 64800),
    ],
)
def test_outlines_come_in_many_forms(told: Any, bounds: Any, area: float) -> None:
    found = footprint_of(told)
    assert shapely.bounds(found).tolist() == list(bounds) and shapely.area(found) == area


@pytest.mark.parametrize(
    "told",
    [
        {}, {"geometry": None}, {"bbox": []}, {"bbox": [1, 2, "3", 4]},
        {"bbox": [4e5, 4e6, 5e5, 5e6]}, {"bbox": [1, 2, float("nan"), 4]},
        {"geometry": {"type": "Polygon", "coordinates": [[[1, 2]]]}},
        {"geometry": {"type": "GeometryCollection"}, "bbox": {"a": 1}},
    ],
)  # fmt: skip
def test_what_lies_nowhere_is_no_outline(told: Any) -> None:
    assert footprint_of(told) is None


LATER = {"datetime": "2023-02-07T08:00:00Z"}


@pytest.mark.parametrize(
    ("event", "told", "trail", "phase"),
    [
        (EVENT, {"datetime": "2023-02-06T01:16:59Z"}, [], "before"),
        (EVENT, {"datetime": "2023-02-06T03:17:00+02:00"}, [], "after"),
        (EVENT, {"datetime": "2023-02-07T08:00:00.123456", "phase": "pre"}, [], "after"),
        ("2023-02-06", {"datetime": "2023-02-06T08:00:00Z"}, [], "unknown"),
        ("2023-02-06", {"datetime": "2023-02-06T08:00:00Z", "phase": "POST"}, [], "after"),
        (EVENT, {"start_datetime": "2023-01-01", "end_datetime": "2023-03-01"}, [], "unknown"),
        (EVENT, {"start_datetime": "2023-01-01T00:00Z", "end_datetime": "2023"}, [], "before"),
        (None, {"title": "[PRE] Vantor WV02"}, [], "before"),
        (None, {}, [{"id": "flood"}, {"id": "post-event-skysat-2026"}], "after"),
        (None, LATER, [{"odp:event_date": "2023-02-06T01:17:00Z"}], "after"),
        (None, LATER, [{"odp:event_date": "Febuary"}], "unknown"),
        (None, {"datetime": 5, "phase": {}, "title": "express prepost"}, [{"id": 3}], "unknown"),
    ],
)  # fmt: skip
def test_before_and_after(event: str | None, told: Any, trail: Any, phase: str) -> None:
    when = taken(told)
    assert phase_of({"properties": told}, trail, when, span_in(event)) == phase


def scene(
    name: str,
    day: str = "2023-02-07",
    box: Any = BOX,
    asset: Any = None,
    near: str = "/a/b.json",
    **told: Any,
) -> Scene:
    content = item(name, day, box, **told)
    content["assets"] = {
        "visual": {"href": f"https://a.org/{name}.tif", "type": COG, **(asset or {})}
    }
    place = shapely.box(36.1, 36.2, 36.2, 36.3)
    found = scene_of(Listed(content, near, ()), place, span_in(EVENT), "/a")
    assert found
    return found


ON_WEB = {"https": {"href": "https://b.org/k.tif"}}


@pytest.mark.parametrize(
    ("asset", "image", "note"),
    [
        ({"href": "https://a.org/x y.tif?k=1&s=2"}, "/vsicurl/https://a.org/x%20y.tif?k=1&s=2", ""),
        ({"href": "s3://b/k.tif"}, "/vsis3/b/k.tif", ""),
        ({"href": "s3://b/k.tif", "alternate": ON_WEB}, "/vsicurl/https://b.org/k.tif", ""),
        ({"href": "ftp://a.org/x.tif"}, None, "only by FTP"),
        ({"href": "<VRTDataset/>"}, None, "leaves what you chose"),
        ({"href": "/vsizip/etc.zip/a.tif"}, None, "leaves what you chose"),
        ({"href": "../../../etc/a.tif"}, None, "leaves what you chose"),
        ({"href": "file:///etc/passwd"}, None, "leaves what you chose"),
        ({"href": "b.tif"}, None, "not where the catalogue says"),
        ({"type": "image/png"}, None, "no image among its files"),
        ({"roles": ["thumbnail"]}, "/vsicurl/https://a.org/a.tif", ""),
    ],
)  # fmt: skip
def test_an_address_is_one_that_opens_or_says_why_not(
    asset: Any, image: str | None, note: str
) -> None:
    found = scene("a", asset=asset)
    assert found.image == image and note in found.note and bool(found.note) == (image is None)


def test_odd_numbers_and_texts_are_nothing(tmp_path: Path) -> None:
    odd = {
        "gsd": 3e-7,
        "eo:cloud_cover": "many",
        "view:off_nadir": True,
        "title": {"a": 1},
        "platform": "a\0\ud800b",
    }
    found = scene("a", asset={"file:size": -1}, **odd)
    assert (found.gsd, found.cloud, found.off_nadir, found.size) == (None,) * 4
    assert (found.title, found.platform) == ("a", "a b")
    assert scene("a", **{"eo:cloud_cover": None, "clear_percent": "90"}).cloud == 10


def test_the_best_pair_shows_the_same_ground() -> None:
    place = shapely.box(36.1, 36.2, 36.2, 36.3)
    west, east = (36.0, 36.0, 36.15, 37.0), (36.15, 36.0, 37.0, 37.0)
    halves = [scene("pre-west", "2022-12-01", west), scene("post-east", box=east)]
    assert best_pair(halves, place) is None
    old = scene("old", "2017-12-01")
    coarse = scene("coarse", "2023-02-08", gsd=3.8)
    clear, leaning = (
        scene("clear", "2023-02-09"),
        scene("lean", "2023-02-07", **{"view:off_nadir": 40}),
    )
    pair = best_pair([*halves, old, coarse, clear, leaning], place)
    assert pair and [one.name for one in pair.after.scenes] == ["clear"] and pair.share == 0.5
    assert pair.before.scenes[0].name == "pre-west", (
        "half of it, months old, beats all of it, years old"
    )


def test_tiles_of_one_capture_are_one_side() -> None:
    west, east = (36.0, 36.0, 36.15, 37.0), (36.15, 36.0, 37.0, 37.0)
    tiles = [
        scene(name, "2022-12-01", box, platform="WV02") for name, box in (("w", west), ("e", east))
    ]
    later = scene("later", "2022-12-04", platform="WV02")
    pair = best_pair(
        [*tiles, later, scene("post", platform="WV03")], shapely.box(36.1, 36.2, 36.2, 36.3)
    )
    assert pair and pair.share == 1.0 and pair.before.scenes == (later,)
    pair = best_pair([*tiles, scene("post", platform="WV03")], shapely.box(36.1, 36.2, 36.2, 36.3))
    assert pair and pair.share == 1.0 and {one.name for one in pair.before.scenes} == {"w", "e"}


def test_a_place_across_180_degrees_is_searched_on_both_sides(web: Web, tmp_path: Path) -> None:
    found = item("both")
    found.update(geometry=CROSSING, bbox=[179, -18, -179, -17])
    web.files["/search"] = lambda query: json.dumps(
        {"type": "FeatureCollection", "features": [found]}
    ).encode()
    place = Extent(179.5, -17.8, 180.5, -17.2, "EPSG:4326")
    result = jobs.run(asked(web, tmp_path, "/search", extent=place), Silent())
    boxes = [parse_qs(line.partition("?")[2])["bbox"][0].split(",") for line in web.seen]
    edges = sorted((float(box[0]), float(box[2])) for box in boxes)
    assert edges == [(-180.0, -179.5), (179.5, 180.0)] and result.count == 1
    assert rows(tmp_path)[0]["share"] == pytest.approx(1.0)


def test_a_folder_is_read_and_nothing_beyond_it(tmp_path: Path) -> None:
    folder = tmp_path / "a" / "catalogue"
    (folder / "deep").mkdir(parents=True)
    (folder / "notes.json").write_text("[]")
    (folder / "broken.json").write_text("{")
    os.mkfifo(folder / "pipe.json")
    for name, day in (("pre", "2022-11-01"), ("post", "2023-02-08")):
        (folder / "deep" / f"{name}.json").write_text(json.dumps(item(name, day)))
        (folder / "deep" / f"{name}.tif").write_bytes(b"123")
    request = FindImages(
        str(tmp_path / "scenes.gpkg"), address=str(folder), extent=PLACE, event=EVENT
    )
    result = jobs.run(request, Silent())
    assert result.before and result.before.images == (str(folder / "deep" / "pre.tif"),)
    assert (result.before.size, result.skipped) == (3, 0)
    (tmp_path / "secret.json").write_text(json.dumps(item("secret")))
    up = {
        "type": "Catalog",
        "id": "up",
        "links": links(child=["../up.json"], item=["deep\\pre.json"]),
    }
    (folder / "catalog.json").write_text(json.dumps(up))
    further = {**up, "links": links(item=["../secret.json"])}
    (tmp_path / "a" / "up.json").write_text(json.dumps(further))
    said: list[str] = []
    result = jobs.run(request, CallbackProgress(on_log=said.append))
    assert [row["scene_id"] for row in rows(tmp_path)] == ["pre"]
    assert any("'../secret.json', which is not followed" in line for line in said)


def test_links_on_disk_stay_where_a_person_is(tmp_path: Path) -> None:
    named, folder = str(tmp_path / "a" / "b" / "x.json"), str(tmp_path / "a" / "b")
    assert leads_to("../c/y.json", named, folder) == str(tmp_path / "a" / "c" / "y.json")
    for link in (
        "../../y.json",
        "/etc/passwd",
        "<VRT/>",
        "/vsimem/a",
        "ftp://a/b",
        "n" * 5000,
        "\0",
    ):
        assert leads_to(link, named, folder) is None
    assert leads_to("https://a.org/x", named, folder) == "https://a.org/x"


def test_what_has_no_end_is_bounded(
    web: Web, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def endless(query: str) -> bytes:
        page = int(parse_qs(query).get("page", ["0"])[0]) + 1
        following = links(next=[f"/search?page={page}"])
        return json.dumps(
            {"type": "FeatureCollection", "features": [item(f"i{page}")], "links": following}
        ).encode()

    web.files["/search"] = endless
    monkeypatch.setattr(walking, "MOST_DOCUMENTS", 8)
    said: list[str] = []
    result = jobs.run(asked(web, tmp_path, "/search", most=3), CallbackProgress(on_log=said.append))
    assert result.count == 8 and len(rows(tmp_path)) == 3
    assert any("larger than what is read of one (8 documents" in line for line in said)
    assert any("More images than 3 show the place" in line for line in said)
    web.files["/catalog.json"] = lambda query: json.dumps(
        {"links": links(child=[f"/catalog.json?{query}x"])}
    ).encode()
    monkeypatch.setattr(walking, "MOST_DOCUMENTS", 1000)
    with pytest.raises(InputError, match="has no image of the place"):
        jobs.run(asked(web, tmp_path), CallbackProgress(on_log=said.append))
    assert any("lies deeper in the catalogue" in line for line in said)
    put(web, "/catalog.json", {"links": links(item=[f"/gone{number}" for number in range(500)])})
    with pytest.raises(InputError, match="has no image of the place"):
        jobs.run(asked(web, tmp_path), CallbackProgress(on_log=said.append))
    assert any("16 documents of the catalogue in a row" in line for line in said)
    assert sum("/gone" in line for line in web.seen) < 40


def test_a_server_that_breaks_off_or_packs_unasked_is_heard_out(web: Web, tmp_path: Path) -> None:
    nested(web)
    whole, web.ranges = web.files["/quake/pre.json"], False
    assert isinstance(whole, bytes)
    web.status = {"/quake/post.json": [503]}
    answers = iter([whole[:50]])
    web.files["/quake/pre.json"] = lambda query: next(answers, whole)
    assert jobs.run(asked(web, tmp_path), Silent()).share is None, "half a document is none"
    web.files["/quake/pre.json"] = whole
    assert jobs.run(asked(web, tmp_path), Silent()).share == 1.0
    web.packed = {"/quake/pre.json"}
    web.files["/quake/pre.json"] = gzip.compress(whole)
    assert jobs.run(asked(web, tmp_path), Silent()).share == 1.0


def test_a_stalled_document_is_skipped(
    web: Web, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(contact, "SILENCE", 0.1)
    monkeypatch.setattr(contact, "PATIENCE", 0.1)
    nested(web)
    web.stalls = {"/quake/cloudy.json"}
    result = jobs.run(asked(web, tmp_path), Silent())
    assert (result.count, result.skipped, result.share) == (2, 3, 1.0)


def test_no_redirect_leads_to_what_is_less_safe(web: Web, tmp_path: Path) -> None:
    nested(web)
    web.moved["/quake/pre.json"] = "ftp://a.org/pre.json"
    said: list[str] = []
    assert jobs.run(asked(web, tmp_path), CallbackProgress(on_log=said.append)).share is None
    assert any("not as safe" in line for line in said)
    web.moved["/catalog.json"] = f"{web.address}/moved/catalog.json"
    put(web, "/moved/catalog.json", {"links": []})
    with pytest.raises(InputError, match="has no image of the place"):
        jobs.run(asked(web, tmp_path), Silent())


def test_a_cancel_is_heard_and_nothing_half_is_left(web: Web, tmp_path: Path) -> None:
    nested(web)
    progress = CallbackProgress(cancelled=lambda: len(web.seen) > 3)
    with pytest.raises(Cancelled):
        jobs.run(asked(web, tmp_path), progress)
    assert not (tmp_path / "scenes.gpkg").exists()


ODD: list[Any] = [None, 3, "x", [], {}, [None], {"a": None}, True, 1e308]


def test_careless_catalogues_end_in_a_sentence(web: Web, tmp_path: Path) -> None:
    """Whatever stands in the place of what is expected is passed over, or said in a sentence."""
    base = collection("one", item=["/item.json"])
    shaped = item("a")
    for key in (*base, "assets", "conformsTo"):
        for odd in ODD:
            walk = walking.Walk.through([BOX], None, None, walking.Watched(Silent()))
            step = walking.Step("https://a.org/x.json")
            try:
                list(walk._inside(step, {**base, key: odd}))
            except InputError:
                continue
    for key in shaped:
        for odd in ODD:
            scene_of(
                Listed({**shaped, key: odd}, "https://a.org/x.json", ({**base, key: odd},)),
                shapely.box(*BOX),
                None,
                None,
            )
    for key in (*shaped["properties"], "providers", "license", "platform", "phase"):
        for odd in ODD:
            told = {**shaped, "properties": {**shaped["properties"], key: odd}}
            assert scene_of(Listed(told, "https://a.org/x.json", ()), shapely.box(*BOX), None, None)


@pytest.mark.parametrize(
    ("options", "error", "says"),
    [
        ({"extent": None}, ParameterError, "choose the place by one of them"),
        ({"area": "a.gpkg"}, ParameterError, "choose the place by one of them"),
        ({"event": "yesterday"}, ParameterError, "is 'yesterday': write a date"),
        ({"event": "2023-02-31"}, ParameterError, "write a date"),
        ({"address": "ftp://a.org/x"}, InputError, "neither an address that begins with http"),
        ({"address": "nowhere"}, InputError, "neither an address"),
        ({"address": "", "programme": "Maxar"}, ParameterError, "choose Vantor Open Data or"),
        (
            {"extent": Extent(1.0, 1.0, 2.0, 2.0, "EPSG:4326")},
            InputError,
            "has no image of the place",
        ),
        (
            {"max_cloud": 50.0, "max_off_nadir": 11.0},
            InputError,
            "1 with more cloud than 50 %, 2 wider",
        ),
    ],
)
def test_what_makes_no_sense_is_one_sentence(
    web: Web, tmp_path: Path, options: dict[str, Any], error: type[Exception], says: str
) -> None:
    nested(web)
    with pytest.raises(error, match=says):
        jobs.run(asked(web, tmp_path, **options), Silent())
    assert not (tmp_path / "scenes.gpkg").exists()


@pytest.mark.parametrize(
    "content", [b"<html>Log in</html>", b"[]", b'{"type": "Feature"}', b"\xff\xfe"]
)
def test_what_is_no_catalogue_is_refused(web: Web, tmp_path: Path, content: bytes) -> None:
    web.files["/catalog.json"] = content
    with pytest.raises(InputError, match=r"no JSON|is no catalogue, collection or item"):
        jobs.run(asked(web, tmp_path), Silent())
