"""The networks alone: their time is what no sliding window can do without."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, replace
from itertools import groupby
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
from numpy.typing import NDArray

import package

from .jobs import Facts, Job, Missing

Bytes = NDArray[np.uint8]


def paper_model(folder: str) -> Job:
    """Save the paper's network, with ResNet-50 and random weights, as a model folder."""
    package.load()
    from aftermap.core.models.bdanet import BDANetConfig
    from aftermap.core.models.build import build_networks
    from aftermap.core.models.folder import load_card, save_model

    options = asdict(BDANetConfig())
    encoder = options.pop("encoder")
    card = replace(load_card(), name="ResNet-50", encoder=encoder, options=options, temperature={})
    return lambda: {"sha256": save_model(folder, card, build_networks(card)).sha256}


def bare(
    image: str, tile: int, device: str, *, batch: int, streams: int, model: str | None = None
) -> Job:
    """Run the footprint network alone, on as many tiles as segmenting an image takes.

    Args:
        tile: side in network pixels; 0 is what the engine chooses.
        streams: batches at once, where the back end can do that.
    """
    package.load()
    from aftermap.core.inference.means import Means
    from aftermap.core.inference.size import side_of_tile
    from aftermap.core.models import openvino_backend
    from aftermap.core.models.folder import load_model

    openvino_backend.STREAMS = streams
    loaded = load_model(model, device)
    means = Means(loaded.backend, loaded.number_format)
    side = tile or side_of_tile(loaded, "footprints", means)
    tiles = list(_tiles(image, loaded.card, side, batch))
    bare_network(loaded, tiles[: loaded.streams])  # the first answers pay for what others reuse

    def run() -> Facts:
        bare_network(loaded, tiles)
        return {
            "tiles": sum(map(len, tiles)),
            "device": loaded.device,
            "streams": loaded.streams,
        }

    return run


def bare_network(model: Any, tiles: Sequence[Bytes]) -> None:
    """Ask a model about ready batches of tiles, `(n, 3, h, w)` each, as many at once as it can."""
    with ThreadPoolExecutor(model.streams) as pool:
        for _ in pool.map(model.footprints, tiles):
            pass


def onnx(image: str, tile: int, model: str | None = None) -> Job:
    """Run the footprint network in onnxruntime on the processor, in float32, tile by tile."""
    package.load()
    from aftermap.core.models.folder import load_networks

    card, networks = load_networks(model)
    with TemporaryDirectory() as folder:
        session = exported(networks["footprints"], Path(folder) / "network.onnx", tile)
    ready = list(_tiles(image, card, tile, 1))

    def answer(tiles: Bytes) -> None:
        session.run(None, {"image": tiles.astype(np.float32) / 255})

    answer(ready[0])

    def run() -> Facts:
        for tiles in ready:
            answer(tiles)
        return {"tiles": len(ready), "device": "CPU, onnxruntime, float32"}

    return run


def _tiles(image: str, card: Any, tile: int, batch: int) -> Iterator[Bytes]:
    """Yield noise in the shapes of an image's tiles; what it shows makes no network slower."""
    from aftermap.core.inference.plan import make_plan
    from aftermap.core.raster.source import open_image

    with open_image(image, (1, 2, 3)) as source:
        plan = make_plan(source.grid, source.grid.window, card, tile)
    rng = np.random.default_rng(1)
    ready: dict[tuple[int, ...], Bytes] = {}
    for shape, alike in groupby(item.shape for item in plan.tiles()):
        left = len(list(alike))
        while left:
            key = (min(batch, left), 3, *shape)
            if key not in ready:
                ready[key] = rng.integers(0, 256, key, np.uint8)
            yield ready[key]
            left -= key[0]


def exported(network: Any, path: Path, side: int) -> Any:
    """Export a network as ONNX and open it in onnxruntime."""
    try:
        import onnx as _  # noqa: F401
        import onnxruntime
    except ImportError as error:
        raise Missing("onnx and onnxruntime are not installed (requirements/dev.txt)") from error
    import torch

    class Plain(torch.nn.Module):
        """The network without its margin, which would become an input."""

        def __init__(self) -> None:
            super().__init__()
            self.network = network

        def forward(self, image: torch.Tensor) -> Any:
            return self.network(image)

    axes = {0: "n", 2: "h", 3: "w"}
    torch.onnx.export(
        Plain().eval(),
        (torch.zeros(1, 3, side, side),),
        str(path),
        input_names=["image"],
        dynamic_axes={"image": axes},
        dynamo=False,
    )
    return onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])
