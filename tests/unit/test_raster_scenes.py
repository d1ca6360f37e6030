"""What an image input stands for: folders and lists of STAC items."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from aftermap.core.errors import InputError
from aftermap.core.raster.scenes import rasters_in, scenes_of

COG = "image/tiff; application=geotiff; profile=cloud-optimized"


def touch(folder: Path, *names: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name in names:
        (folder / name).touch()


def item(name: str, **assets: dict[str, Any]) -> dict[str, Any]:
    return {"type": "Feature", "stac_version": "1.0.0", "id": name, "assets": assets}


def listed(path: Path, *items: dict[str, Any]) -> str:
    path.write_text(json.dumps({"type": "FeatureCollection", "features": items}), "utf-8")
    return str(path)


def refusal(*images: str) -> str:
    with pytest.raises(InputError) as caught:
        scenes_of(images)
    return str(caught.value)


def test_a_folder_stands_for_its_images_by_name(tmp_path: Path) -> None:
    touch(tmp_path, "b.TIF", "a.tif", "c.jp2", "a.tif.aux.xml", "a.tif.msk", "a.tif.ovr", "b.tfw")
    touch(tmp_path, "._a.tif", "notes.txt", "all.vrt")
    touch(tmp_path / ".aftermap-1", "d.tif")
    (tmp_path / "e.tif").mkdir()
    names = ["a.tif", "b.TIF", "c.jp2"]
    assert scenes_of([str(tmp_path)]) == [str(tmp_path / name) for name in names]


def test_virtual_rasters_count_where_they_are_alone(tmp_path: Path) -> None:
    touch(tmp_path, "a.vrt", "b.vrt")
    assert [path.name for path in rasters_in(str(tmp_path))] == ["a.vrt", "b.vrt"]


def test_images_and_folders_add_up_and_none_counts_twice(tmp_path: Path) -> None:
    touch(tmp_path, "a.tif", "b.tif")
    a, b = str(tmp_path / "a.tif"), str(tmp_path / "b.tif")
    assert scenes_of([b, str(tmp_path), "/vsizip/x.zip/c.tif"]) == [b, a, "/vsizip/x.zip/c.tif"]


def test_a_folder_without_images_is_refused(tmp_path: Path) -> None:
    touch(tmp_path, "notes.txt")
    assert f"'{tmp_path}' holds no images (.tif," in refusal(str(tmp_path))


def test_items_give_their_picture(tmp_path: Path) -> None:
    touch(tmp_path / "März & <1>", "a b.tif", "c%20d.tif")
    path = listed(
        tmp_path / "items.json",
        item(
            "several",
            thumbnail={"href": "small.tif", "type": COG, "roles": ["thumbnail"]},
            pan={"href": "pan.tif", "type": COG},
            analytic={"href": "ms.tif", "type": COG, "roles": ["data"]},
            visual={"href": "https://x.example/v.tif?sig=a%2Fb", "type": COG},
            preview={"href": "v.png", "type": "image/png", "roles": ["visual"]},
        ),
        item("data", a={"href": "small.tif", "type": COG},
             d={"href": str(tmp_path / "d.tif"), "type": COG, "roles": ["data"]}),
        item("quoted", image={"href": "./M%C3%A4rz%20%26%20%3C1%3E/a%20b.tif"}),
        item("literal", image={"href": "März & <1>/c%20d.tif"}),
        item("store", image={"href": "s3://bucket/key.tif", "type": COG}),
        item("file", image={"href": f"file://{tmp_path}/a%20b.tif", "type": COG}),
    )  # fmt: skip
    assert scenes_of([path]) == [
        "https://x.example/v.tif?sig=a%2Fb",
        str(tmp_path / "d.tif"),
        str(tmp_path / "März & <1>" / "a b.tif"),
        str(tmp_path / "März & <1>" / "c%20d.tif"),
        "/vsis3/bucket/key.tif",
        str(tmp_path / "a b.tif"),
    ]


@pytest.mark.parametrize(
    "href",
    ["/etc/hosts.tif", "file:///etc/hosts.tif", "../../../x.tif", "/vsicurl/http://x.example/a.tif",
     "<VRTDataset/>.tif", "ftp://x.example/a.tif", "/vsizip/../../../x.zip/a.tif"],
)  # fmt: skip
def test_a_list_leads_to_nothing_that_nobody_named(tmp_path: Path, href: str) -> None:
    path = listed(tmp_path / "items.json", item("a", image={"href": href, "type": COG}))
    assert "which lies neither beside it nor on the web" in refusal(path)


def test_a_folder_beside_that_of_the_list_is_near(tmp_path: Path) -> None:
    (tmp_path / "items").mkdir()
    href = {"href": "../images/a.tif", "type": COG}
    path = listed(tmp_path / "items" / "list.json", item("a", image=href))
    assert scenes_of([path]) == [str(tmp_path / "items" / "../images/a.tif")]


def test_a_single_item_is_a_list_too(tmp_path: Path) -> None:
    path = tmp_path / "item.geojson"
    path.write_text(json.dumps(item("one", image={"href": "a.tif"})))
    assert scenes_of([str(path)]) == [str(tmp_path / "a.tif")]


def test_an_item_without_imagery_is_named(tmp_path: Path) -> None:
    bare = item("cloudy", mask={"href": "m.tif", "type": COG, "roles": ["data-mask"]})
    path = listed(tmp_path / "items.json", bare)
    assert f"Item 'cloudy' of '{path}' has no GeoTIFF among its assets" in refusal(path)


@pytest.mark.parametrize(
    "text",
    [
        '{"type": "Collection", "stac_version": "1.0.0", "assets": {"a": {"href": "a.tif"}}}',
        '{"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {}}]}',
        '{"type": "FeatureCollection", "features": []}',
        '{"type": "FeatureCollection", "features": null}',
        '{"type": "Feature", "assets": ["a.tif"]}',
        "[1, 2]",
    ],
)
def test_other_json_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "other.json"
    path.write_text(text)
    assert f"'{path}' holds no STAC items with assets: choose an item" in refusal(str(path))


def test_an_asset_without_address_is_passed_over(tmp_path: Path) -> None:
    path = listed(tmp_path / "items.json", item("odd", a={"type": COG}, b={"href": "b.tif"}))
    assert scenes_of([path]) == [str(tmp_path / "b.tif")]


def test_lists_that_cannot_be_read_are_refused(tmp_path: Path) -> None:
    (tmp_path / "cut.json").write_text('{"type": "Feat')
    assert "cut.json' cannot be read as JSON" in refusal(str(tmp_path / "cut.json"))
    assert "gone.json' does not exist" in refusal(str(tmp_path / "gone.json"))
    assert "is a list on the web: download it" in refusal("https://stac.example/items.json?x=1")


@pytest.mark.parametrize(
    "asset",
    [3, None, [], "x.tif", {"href": 3}, {"href": ["x.tif"]}, {"href": "a\0.tif"}, {}],
)
def test_assets_of_odd_content_are_no_image(asset: object, tmp_path: Path) -> None:
    place = tmp_path / "items.json"
    place.write_text(json.dumps({"type": "Feature", "id": "odd", "assets": {"visual": asset}}))
    with pytest.raises(InputError, match="no GeoTIFF among its assets"):
        scenes_of([str(place)])


def test_roles_of_odd_content_are_none(tmp_path: Path) -> None:
    place = tmp_path / "items.json"
    for roles in (3, "data", [["data"]], {"a": 1}, [None]):
        asset = {"href": "x.tif", "type": "image/tiff", "roles": roles}
        place.write_text(json.dumps({"type": "Feature", "assets": {"image": asset}}))
        assert scenes_of([str(place)]) == [str(tmp_path / "x.tif")]


def test_a_list_without_end_is_no_list(tmp_path: Path) -> None:
    place = tmp_path / "items.json"
    place.write_text("[" * 100_000 + "]" * 100_000)
    with pytest.raises(InputError, match="cannot be read as JSON"):
        scenes_of([str(place)])


def test_what_is_to_be_looked_at_is_taken_whatever_its_role(tmp_path: Path) -> None:
    assets = {
        "thumbnail": {"href": "https://a.org/a.png", "type": "image/png"},
        "visual": {"href": "https://a.org/a.tif", "type": COG, "roles": ["thumbnail"]},
    }
    path = listed(tmp_path / "items.json", item("a", **assets))
    assert scenes_of([path]) == ["https://a.org/a.tif"]
