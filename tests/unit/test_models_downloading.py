"""Models of the catalogue are downloaded, checked and imported; every way a server can fail."""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from aftermap.core.engine import jobs
from aftermap.core.errors import Cancelled, InputError, ModelError, ParameterError
from aftermap.core.fetch import contact, files
from aftermap.core.fetch.remote import RemoteFile
from aftermap.core.models import downloading
from aftermap.core.models.catalogue import find_entry, read_catalogue
from aftermap.core.models.folder import load_card, load_model
from aftermap.core.models.meaning import are_probabilities
from aftermap.core.progress import CallbackProgress, Silent
from aftermap.core.requests import DownloadModel
from aftermap.tests.unit.import_fixtures import Bright, ChangeOSLike, bring, script
from aftermap.tests.unit.servers import listening
from torch import nn

CONTENT = bytes(range(256)) * 4096  # 1 MiB


@dataclass
class Way:
    """How the server behaves; `seen` collects what was asked."""

    files: dict[str, bytes]
    ranges: bool = True
    breaks: list[int] = field(default_factory=list)
    stalls: bool = False
    slow: float = 0.0
    status: int = 200
    to: str = ""
    tag: str = '"1"'
    seen: list[str | None] = field(default_factory=list)
    address: str = ""


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Way]:
    monkeypatch.setenv("AFTERMAP_CACHE", str(tmp_path / "cache"))
    way = Way({"net.bin": CONTENT})
    with listening(lambda handler: answer(handler, way)) as way.address:
        yield way


def answer(handler: BaseHTTPRequestHandler, way: Way) -> None:
    asked = handler.headers.get("Range")
    way.seen.append(asked)
    name = handler.path.rpartition("/")[2]
    if way.to and handler.path.startswith("/moved/"):
        handler.send_response(302)
        handler.send_header("Location", way.to)
        handler.end_headers()
        return
    if name not in way.files or way.status != 200:
        handler.send_error(way.status if way.status != 200 else 404)
        return
    content, first = way.files[name], 0
    same = handler.headers.get("If-Range") in (None, way.tag)
    if asked and way.ranges and same:
        first = int(asked.removeprefix("bytes=").rstrip("-"))
    handler.send_response(206 if first else 200)
    handler.send_header("ETag", way.tag)
    handler.send_header("Content-Length", str(len(content) - first))
    if first:
        handler.send_header("Content-Range", f"bytes {first}-{len(content) - 1}/{len(content)}")
    handler.end_headers()
    end = way.breaks.pop(0) if way.breaks else len(content)
    for start in range(first, end, 1 << 18):
        handler.wfile.write(content[start : min(end, start + (1 << 18))])
        time.sleep(way.slow)
    if way.stalls:
        handler.wfile.flush()
        time.sleep(2)


def fetched(way: Way, path: str = "net.bin", **known: Any) -> bytes:
    file = RemoteFile(f"{way.address}/{path}", known.get("size"), known.get("sha256"))
    local, checksum = downloading.fetch(file, known.get("mirror"), None, Silent())
    content = local.read_bytes()
    assert checksum == hashlib.sha256(content).hexdigest()
    assert [item.name for item in local.parent.glob("*.part")] == []
    return content


def test_a_file_arrives_whole_and_is_checked(server: Way) -> None:
    known = {"size": len(CONTENT), "sha256": hashlib.sha256(CONTENT).hexdigest()}
    assert fetched(server, **known) == CONTENT
    assert server.seen == [None]


def test_a_download_that_breaks_goes_on_where_it_was(server: Way) -> None:
    server.breaks = [300_000, 700_000]
    assert fetched(server) == CONTENT
    assert server.seen == [None, "bytes=300000-", "bytes=700000-"]


def test_a_later_run_goes_on_with_what_an_earlier_one_kept(server: Way) -> None:
    server.breaks = [300_000] * 9
    with pytest.raises(InputError, match=r"broke off.*0\.3 MB are kept: start again"):
        fetched(server)
    server.breaks, server.seen = [], []
    assert fetched(server) == CONTENT
    assert server.seen == ["bytes=300000-"]


def test_a_server_without_ranges_sends_all_again(server: Way) -> None:
    server.breaks, server.ranges = [300_000], False
    assert fetched(server) == CONTENT
    assert len(server.seen) == 2


def test_another_version_is_not_glued_to_the_first(server: Way) -> None:
    server.breaks = [300_000] * 9
    with pytest.raises(InputError):
        fetched(server)
    server.breaks, server.tag = [], '"2"'
    server.files["net.bin"] = CONTENT[::-1]
    assert fetched(server) == CONTENT[::-1]


def test_what_is_not_the_published_file_is_removed(server: Way, tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"has 1,048,576 bytes, the catalogue says 5"):
        fetched(server, size=5)
    with pytest.raises(ModelError, match=r"SHA-256 is .* and not 00.*removed"):
        fetched(server, sha256="0" * 64)
    assert not list((tmp_path / "cache").rglob("net.bin"))


def test_no_such_file_is_one_sentence_and_no_second_try(server: Way) -> None:
    with pytest.raises(InputError, match="the server answers 404"):
        fetched(server, "gone.bin")
    assert len(server.seen) == 1


def test_redirects_are_followed_and_no_other_kind_of_address(server: Way) -> None:
    server.to = f"{server.address}/net.bin"
    assert fetched(server, "moved/net.bin") == CONTENT
    server.to = "ftp://127.0.0.1/net.bin"
    with pytest.raises(InputError, match="not as safe"):
        fetched(server, "moved/other.bin")


def test_a_mirror_takes_the_place_of_the_address(server: Way) -> None:
    file = RemoteFile("https://nowhere.example/a/net.bin", None, None)
    local, _ = downloading.fetch(file, f"{server.address}/files/", None, Silent())
    assert local.read_bytes() == CONTENT


def test_a_stalled_server_is_given_up(server: Way, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(contact, "SILENCE", 0.3)
    monkeypatch.setattr(files, "TRIES", 1)
    server.stalls, server.breaks = True, [1000, 1000]
    with pytest.raises(InputError, match=r"nothing came for 0 seconds.*kept"):
        fetched(server)


def test_a_cancel_is_heard_and_what_came_is_kept(server: Way, tmp_path: Path) -> None:
    server.slow = 0.1
    notes: list[str] = []

    def update(done: float, total: float, note: str) -> None:
        notes.append(note)

    progress = CallbackProgress(update, cancelled=lambda: len(notes) > 4)
    file = RemoteFile(f"{server.address}/net.bin", None, None)
    with pytest.raises(Cancelled):
        downloading.fetch(file, None, None, progress)
    assert notes[0].startswith("Downloading net.bin: 0.") and notes[0].endswith(" of 1.0 MB")
    assert [item.stat().st_size > 0 for item in (tmp_path / "cache").rglob("*.part")] == [True]


def catalogue(tmp_path: Path, **entry: Any) -> str:
    whole = {"name": "stand-in", "licence": "CC0", "untried": "", **entry}
    path = tmp_path / "catalogue.json"
    path.write_text(json.dumps({"models": [whole]}), encoding="utf-8")
    return str(path)


def at(way: Way, path: Path) -> dict[str, Any]:
    way.files[path.name] = path.read_bytes()
    return {"address": f"{way.address}/{path.name}", "bytes": None, "sha256": None}


def test_a_network_like_changeos_becomes_a_model(server: Way, tmp_path: Path) -> None:
    shipped = find_entry(read_catalogue(), "ChangeOS r18").form
    file = at(server, Path(script(tmp_path / "c.pt", ChangeOSLike(128))))
    form = {**(shipped or {}), "tile": 128}
    path, model = catalogue(tmp_path, files=[file], form=form), tmp_path / "model"
    warned: list[str] = []
    progress = CallbackProgress(on_warn=warned.append)
    result = jobs.run(DownloadModel("stand-in", str(model), catalogue=path), progress)
    card = load_card(model)
    assert (card.licence, card.name, card.options["activation"]) == ("CC0", "stand-in", "logits")
    assert file["address"] in card.description and result.sha256[0] in card.description
    assert "could not be checked" in warned[0]
    assert not list((tmp_path / "cache").rglob("c.pt"))
    pair = np.full((1, 3, 128, 128), 90, np.uint8)
    assert load_model(model, "cpu").footprints(pair).shape == (1, 128, 128)


class Level(nn.Module):
    """Says one of four levels with a score of `score` everywhere."""

    def __init__(self, level: int, score: float) -> None:
        super().__init__()
        self.head = nn.Conv2d(6, 4, 1)
        with torch.no_grad():
            self.head.weight.zero_()
            self.head.bias.zero_()
            self.head.bias[level] = score

    def forward(self, pair: torch.Tensor) -> torch.Tensor:
        return self.head(pair)


def test_networks_for_damage_are_averaged_beside_one_for_buildings(
    server: Way, tmp_path: Path
) -> None:
    networks = {"loc": Bright(), "first": Level(0, 2.0), "second": Level(3, 1.5)}
    files = {name: at(server, Path(script(tmp_path / f"{name}.pt", network)))
             for name, network in networks.items()}  # fmt: skip
    path = catalogue(
        tmp_path, files=[files["first"], files["second"]], footprints=files["loc"],
        form=find_entry(read_catalogue(), "beaconGIS").form,
    )  # fmt: skip
    model = tmp_path / "model"
    jobs.run(DownloadModel("stand-in", str(model), catalogue=path), Silent())
    scores = torch.tensor([[2.0, 0, 0, 0], [0, 0, 0, 1.5]])
    wanted = scores.softmax(1).mean(0).numpy()
    image = np.full((1, 3, 128, 128), 90, np.uint8)
    loaded = load_model(model, "cpu")
    levels = np.asarray(loaded.damage(image, image))[0, :, 64, 64].astype(float)
    assert levels / levels.sum() == pytest.approx(wanted, abs=0.01)
    (model / "network-2.pt").write_bytes(b"other")
    with pytest.raises(ModelError, match=r"network-2\.pt' is damaged"):
        load_model(model, "cpu")


def half_graph(path: Path, bands: int, classes: int) -> Path:
    """Write an ONNX graph in half precision, opset 17, of any size, which answers scores."""
    onnx = pytest.importorskip("onnx")
    pytest.importorskip("onnxruntime")
    helper, half = onnx.helper, onnx.TensorProto.FLOAT16
    weight = np.random.default_rng(1).normal(size=(classes, bands, 1, 1)).astype(np.float16)
    graph = helper.make_graph(
        [helper.make_node("Conv", ["input", "weight"], ["logits"])],
        "half",
        [helper.make_tensor_value_info("input", half, ("n", bands, "h", "w"))],
        [helper.make_tensor_value_info("logits", half, ("n", classes, "h", "w"))],
        [onnx.numpy_helper.from_array(weight, "weight")],
    )
    opset = [helper.make_opsetid("", 17)]
    onnx.save(helper.make_model(graph, opset_imports=opset, ir_version=9), str(path))
    return path


def test_three_graphs_in_half_precision_are_one_card(server: Way, tmp_path: Path) -> None:
    loc, first, second = (
        at(server, half_graph(tmp_path / f"{name}.onnx", *shape))
        for name, shape in {"loc": (3, 1), "m1": (6, 4), "m2": (6, 4)}.items()
    )
    form = find_entry(read_catalogue(), "beaconGIS").form
    path = catalogue(tmp_path, files=[first, second], footprints=loc, form=form)
    jobs.run(DownloadModel("stand-in", str(tmp_path / "m"), catalogue=path), Silent())
    card = load_card(tmp_path / "m")
    assert (card.stages, card.threshold) == (("footprints", "damage"), 102)
    assert len(card.options["members"]) == 1
    image = np.full((1, 3, 96, 160), 90, np.uint8)
    assert load_model(tmp_path / "m", "cpu").damage(image, image).shape == (1, 4, 96, 160)


def test_probabilities_are_recognised(tmp_path: Path) -> None:
    scores = torch.randn(1, 5, 8, 8)
    assert are_probabilities(scores.softmax(1)) and are_probabilities(scores[:, :1].sigmoid())
    assert not are_probabilities(scores) and not are_probabilities(torch.zeros(1, 1, 8, 8))
    assert not are_probabilities(scores.sigmoid())
    said = nn.Sequential(Bright(), nn.Sigmoid())
    bring(script(tmp_path / "s.pt", said), tmp_path / "m")
    assert load_card(tmp_path / "m").options["activation"] == "probabilities"


def test_the_shipped_catalogue_says_what_is_not_known(tmp_path: Path) -> None:
    entries = read_catalogue()
    assert [entry.name for entry in entries][:4] == [f"ChangeOS r{n}" for n in (18, 34, 50, 101)]
    for entry in entries:
        assert entry.licence in entry.label
        assert "ever tried" in entry.untried or entry.form is None
    request = DownloadModel("Changen2 (xView2)", str(tmp_path / "m"))
    with pytest.raises(ModelError, match=r"cannot be downloaded.*TorchScript with the package"):
        jobs.run(request, Silent())
    with pytest.raises(ParameterError, match="does not hold: choose one of ChangeOS r18"):
        jobs.run(DownloadModel("nothing", str(tmp_path / "m")), Silent())


@pytest.mark.parametrize(
    ("entry", "says"),
    [
        ({"files": [], "form": {}}, "names no files"),
        ({"files": [{"address": "file:///etc/passwd", "bytes": 1, "sha256": None}], "form": {}},
         "is no address"),
        ({"files": [{"address": "http://a/b", "bytes": -1, "sha256": None}], "form": {}},
         "no number of bytes"),
        ({"files": [{"address": "http://a/b", "bytes": 1, "sha256": "ab"}], "form": {}},
         "is no SHA-256"),
        ({"files": [{"bytes": 1}], "form": {}}, "it lacks 'address'"),
        ({"files": [{"address": "http://a/b", "bytes": 1, "sha256": None}], "form": {"x": 1}},
         "has a form with"),
        ({"files": 3, "form": {}}, "is no catalogue"),
    ],
)  # fmt: skip
def test_a_catalogue_that_makes_no_sense_is_refused(
    entry: dict[str, Any], says: str, tmp_path: Path
) -> None:
    with pytest.raises(ModelError, match=says):
        read_catalogue(catalogue(tmp_path, **entry))
