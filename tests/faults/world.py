"""The tiny world that faults are tried on: images, layers and models, made in code."""

from __future__ import annotations

import html
import json
from dataclasses import dataclass
from pathlib import Path

import pyogrio
import rasterio
import torch
from aftermap.core.engine import jobs
from aftermap.core.models.bdanet import BDANetConfig, DamageNet, FootprintNet
from aftermap.core.models.card import ModelCard
from aftermap.core.models.folder import save_model
from aftermap.core.progress import Silent
from aftermap.core.requests import Morphology, PracticeScene, RefineMorphology, SegmentFootprints
from torch import Tensor, nn

SIDE = 192
TINY = BDANetConfig(encoder="resnet18", depth=3, widths=(8, 8), norm=True)


@dataclass(frozen=True)
class World:
    """A folder with one whole file of each kind; `path` names one of them."""

    folder: Path

    def path(self, name: str) -> str:
        return str(self.folder / name)

    def all(self) -> dict[str, str]:
        """Return the inputs that requests name, by what they are."""
        names = {
            "pre": "pre.tif",
            "post": "post.tif",
            "truth": "truth.gpkg",
            "damage_class": "class.tif",
            "population": "pop.tif",
            "probability": "prob.tif",
            "model": "model",
        }
        return {key: self.path(name) for key, name in names.items()}


class Judge(nn.Module):
    """A location and five classes of damage from a pair in six channels."""

    def __init__(self) -> None:
        super().__init__()
        self.locate = nn.Conv2d(3, 1, 1)
        self.judge = nn.Conv2d(6, 5, 1)

    def forward(self, pair: Tensor) -> tuple[Tensor, Tensor]:
        """Answer both for `(b, 6, h, w)`."""
        return self.locate(pair[:, :3]), self.judge(pair)


def make(folder: Path) -> World:
    """Make the world in a new folder."""
    folder.mkdir(parents=True)
    world = World(folder)
    torch.manual_seed(1)
    place = world.path
    jobs.run(
        PracticeScene(
            place("pre.tif"),
            place("post.tif"),
            truth=place("truth.gpkg"),
            damage_class=place("class.tif"),
            population=place("pop.tif"),
            width=SIDE,
            height=SIDE,
        ),
        Silent(),
    )
    _models(world)
    jobs.run(
        SegmentFootprints(
            place("pre.tif"), place("prob.tif"), model=place("model"), device="cpu", resume=False
        ),
        Silent(),
    )
    jobs.run(RefineMorphology(place("prob.tif"), mask=place("mask.tif")), Silent())
    _layers(world)
    _lists(world)
    return world


def _models(world: World) -> None:
    card = ModelCard(
        name="tiny",
        architecture="bdanet",
        encoder=TINY.encoder,
        licence="CC0-1.0",
        gsd=0.5,
        gsd_range=(0.3, 1.0),
        field_of_view=16,
        stride=8,
        options={"depth": TINY.depth, "widths": TINY.widths, "norm": TINY.norm},
        morphology=Morphology(threshold=110, min_area=0.0, erosion=0.0),
    )
    networks = {"footprints": FootprintNet(TINY), "damage": DamageNet(TINY)}
    save_model(world.path("model"), card, networks)
    torch.save(networks["footprints"].state_dict(), world.path("weights.pt"))
    torch.jit.script(Judge().eval()).save(world.path("script.pt"))
    _onnx(world.path("graph.onnx"))


def _onnx(path: str) -> None:
    import numpy as np
    import onnx
    from onnx import TensorProto, helper, numpy_helper

    shape = ("n", 3, "h", "w")
    value = helper.make_tensor_value_info
    graph = helper.make_graph(
        [helper.make_node("Conv", ["image", "weight"], ["score"])],
        "bright",
        [value("image", TensorProto.FLOAT, shape)],
        [value("score", TensorProto.FLOAT, ("n", 1, "h", "w"))],
        [numpy_helper.from_array(np.ones((1, 3, 1, 1), np.float32), "weight")],
    )
    opset = [helper.make_opsetid("", 17)]
    onnx.save(helper.make_model(graph, opset_imports=opset, ir_version=9), path)


def _layers(world: World) -> None:
    truth = world.path("truth.gpkg")
    layer = pyogrio.list_layers(truth)[0][0]
    meta, _, geometry, columns = pyogrio.raw.read(truth, layer=layer)
    fields = list(meta["fields"])
    keep = [index for index, name in enumerate(fields) if name in ("building_id", "damage_level")]
    for suffix, driver in (
        ("geojson", "GeoJSON"),
        ("fgb", "FlatGeobuf"),
        ("shp", "ESRI Shapefile"),
    ):
        pyogrio.raw.write(
            world.path(f"truth.{suffix}"),
            geometry,
            [columns[index] for index in keep],
            [fields[index][:10] for index in keep],
            driver=driver,
            geometry_type=meta["geometry_type"],
            crs=meta["crs"],
        )


def _lists(world: World) -> None:
    with rasterio.open(world.path("pre.tif")) as image:
        transform, crs = image.transform, image.crs.to_wkt()
    item = {
        "type": "Feature",
        "stac_version": "1.0.0",
        "id": "pre",
        "bbox": [36.6, 37.0, 36.7, 37.1],
        "geometry": None,
        "properties": {"datetime": "2023-02-07T08:00:00Z"},
        "assets": {"visual": {"href": "pre.tif", "type": "image/tiff", "roles": ["data"]}},
    }
    Path(world.path("items.json")).write_text(
        json.dumps({"type": "FeatureCollection", "features": [item]})
    )
    bands = "".join(
        f'<VRTRasterBand dataType="Byte" band="{band}"><SimpleSource>'
        f'<SourceFilename relativeToVRT="1">pre.tif</SourceFilename>'
        f"<SourceBand>{band}</SourceBand></SimpleSource></VRTRasterBand>"
        for band in (1, 2, 3)
    )
    place = ", ".join(map(str, transform.to_gdal()))
    Path(world.path("pre.vrt")).write_text(
        f'<VRTDataset rasterXSize="{SIDE}" rasterYSize="{SIDE}"><SRS>{html.escape(crs)}</SRS>'
        f"<GeoTransform>{place}</GeoTransform>{bands}</VRTDataset>"
    )
