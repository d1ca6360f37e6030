"""Back ends answer alike, and the faster one is chosen unless a person chooses."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt
import pytest
import torch
from aftermap.core.caches import cache_folder
from aftermap.core.errors import ParameterError
from aftermap.core.inference.tiles import Head, _Patient
from aftermap.core.models import openvino_backend, probe
from aftermap.core.models.device import number_format
from aftermap.core.models.folder import DEFAULT, load_card, load_model, load_networks
from aftermap.core.models.memory import is_shortage
from aftermap.core.models.predictor import Model
from aftermap.tests.conftest import ROOT
from aftermap.tests.unit.model_fixtures import small_bdanet

Bytes = npt.NDArray[np.uint8]

needs_openvino = pytest.mark.skipif(
    not openvino_backend.is_installed(), reason="OpenVINO is not installed"
)


def town(side: int, seed: int = 1) -> Bytes:
    """Return an image (1, 3, h, w) of bright roofs with shadows on ground, (1, 3, h, w)."""
    rng = np.random.default_rng(seed)
    image = cv2.resize(rng.integers(60, 120, (16, 16, 3), dtype=np.uint8), (side, side))
    for _ in range(60 * side**2 // 512**2):
        x, y = rng.integers(0, side - 40, 2)
        width, height = rng.integers(12, 40, 2)
        image[y + 4 : y + height + 4, x + 4 : x + width + 4] //= 2
        image[y : y + height, x : x + width] = rng.integers(120, 240, 3)
    noisy = image.astype(int) + rng.normal(0, 4, image.shape)
    return np.clip(noisy, 0, 255).astype(np.uint8).transpose(2, 0, 1)[np.newaxis]


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Save a tiny network, where it does not matter what it answers."""
    return small_bdanet(tmp_path_factory.mktemp("small") / "model")


@pytest.fixture
def no_other_race(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep races apart from other tests, but not the graphs that they record: these take long."""
    monkeypatch.setattr(probe, "_kept", lambda card, conditions: None)
    monkeypatch.setattr(probe, "_keep", lambda card, race: None)


def answers(device: str) -> tuple[Bytes, Bytes]:
    model = load_model(None, device)
    pre, post = town(256), town(256, seed=2)
    return model.footprints(pre), model.damage(pre, post)


@needs_openvino
def test_openvino_and_torch_agree() -> None:
    (building, levels), (wanted, wanted_levels) = answers("openvino"), answers("cpu")
    assert 1 < wanted.mean() < 200 and wanted.std() > 20
    assert np.abs(building.astype(int) - wanted).mean() < 1
    assert np.abs(levels.astype(int) - wanted_levels).mean() < 1
    found = wanted > load_card().threshold
    same = levels.argmax(1)[found] == wanted_levels.argmax(1)[found]
    assert same.mean() > 0.995


@needs_openvino
def test_in_float32_they_agree_pixel_by_pixel(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in ("openvino_backend", "torch_backend"):
        monkeypatch.setattr(
            f"aftermap.core.models.{module}.number_format", lambda device, wanted: torch.float32
        )
    card, networks = load_networks()
    chosen = [
        Model(card, probe.choose(card, networks, name).stages) for name in ("openvino", "cpu")
    ]
    images = town(256), town(256, seed=2)
    for ask in (lambda model: model.footprints(images[0]), lambda model: model.damage(*images)):
        fast, plain = (ask(model).astype(int) for model in chosen)
        assert np.abs(fast - plain).max() <= 2


def test_a_number_format_that_others_have_is_taken_or_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert load_model(None, "cpu", "float32").number_format == "float32"
    monkeypatch.setattr("aftermap.core.models.device._fast_bf16", lambda: False)
    assert load_model(None, "cpu").number_format == "float32"
    with pytest.raises(ParameterError, match="has no bfloat16"):
        load_model(None, "cpu", "bfloat16")


@pytest.mark.parametrize(
    ("limit", "expected"), [("", True), ("AVX2", False), ("AVX512_CORE_AMX", True)]
)
def test_a_limit_to_the_instructions_limits_the_number_format(
    monkeypatch: pytest.MonkeyPatch, limit: str, expected: bool
) -> None:
    monkeypatch.setattr(torch.cpu, "_is_amx_tile_supported", lambda: True, raising=False)
    monkeypatch.setenv("ONEDNN_MAX_CPU_ISA", limit)
    assert (number_format(torch.device("cpu")) is torch.bfloat16) == expected


@needs_openvino
def test_a_race_is_run_and_told(tmp_path: Path, no_other_race: None) -> None:
    card, networks = load_networks(small_bdanet(tmp_path / "model", "damage"))
    choice = probe.choose(card, networks, "auto")
    if not torch.cuda.is_available() and not torch.backends.mps.is_available():
        assert "OpenVINO" in choice.sentence and "torch" in choice.sentence
    assert set(choice.stages) == {"footprints", "damage"}


@needs_openvino
def test_a_race_is_not_run_again_for_a_week(
    small: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(probe, "_file", lambda card: tmp_path / "race.json")
    seconds = iter([0.2, 0.1, 0.1, 0.2])
    answer = [np.zeros((1, 1, 8, 8), np.uint8)]
    monkeypatch.setattr(probe, "HEATS", 1)
    monkeypatch.setattr(probe, "_answers", lambda stages, images: answer)
    monkeypatch.setattr(probe, "_seconds", lambda stages, images: next(seconds))

    def winner() -> str:
        card, networks = load_networks(small)
        (name,) = {stage.name for stage in probe._raced(card, networks).stages.values()}
        return name

    assert [winner(), winner()] == ["cpu", "cpu"]
    (kept,) = tmp_path.iterdir()
    long_ago = kept.stat().st_mtime - 8 * 86400
    os.utime(kept, (long_ago, long_ago))
    assert [winner(), winner()] == ["openvino", "openvino"]
    kept.write_text("{", encoding="utf-8")
    with pytest.raises(StopIteration):
        winner()


def test_a_race_that_is_nearly_even_has_one_winner() -> None:
    for share in (0.5, 0.9, 1.0, 1.1, 1.2):
        assert race(share, difference=0.1).won
    assert not race(1.3, difference=0.1).won


def race(openvino: float, difference: float, noise: float = 0.0, same: float = 0.9) -> probe.Race:
    closeness = probe.Closeness(difference, noise, same)
    return probe.Race(openvino, 1.0, closeness, "2026-11-27", "")


def test_answers_agree_if_rounding_explains_it_or_no_verdict_changes() -> None:
    assert race(0.5, 1.0).agree and not race(0.5, 1.1).agree
    assert race(0.5, 1.08, noise=0.9).agree, "a network with random weights, in bfloat16"
    assert not race(0.5, 2.0, noise=0.9).agree
    assert race(0.5, 3.0, same=0.996).agree
    assert not race(0.5, 5.0, same=1.0).agree


def test_the_race_names_who_was_second() -> None:
    assert "OpenVINO (500 ms) computes, torch (1000 ms) was second" in race(0.5, 0.1).sentence(512)
    assert "torch (1000 ms) computes, OpenVINO (500 ms)" in race(0.5, 9.0).sentence(512)


def test_blocks_are_judged_by_their_level_or_as_building() -> None:
    card = load_card()
    answer = np.zeros((1, 1, 32, 48), np.uint8)
    answer[..., :16, :16] = card.threshold
    other = answer.copy()
    assert probe._same(card, answer, other) == 1
    other[..., :16, :16] -= 1
    assert probe._same(card, answer, other) == pytest.approx(5 / 6)
    levels = np.tile(np.array([9, 1, 1, 3], np.uint8).reshape(1, 4, 1, 1), (1, 1, 32, 48))
    others = levels.copy()
    others[:, 3, 16:, 32:] = 20
    assert probe._same(card, levels, others) == pytest.approx(5 / 6)


@needs_openvino
def test_heats_take_turns_so_that_noise_slows_both(
    small: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(probe, "HEATS", 3)
    card, networks = load_networks(small)
    turns: list[str] = []

    def timed(stages: probe.Stages, images: object) -> float:
        turns.append(next(iter(stages.values())).name)
        return 9.0 if len(turns) <= 2 else 1.0  # the machine was busy at first

    monkeypatch.setattr(probe, "_seconds", timed)
    fast, plain = probe._openvino(card, networks), probe._torch(card, networks, "cpu")
    exact = probe._answers(plain, probe._images(64))
    race = probe._race(card, fast, plain, exact, "")
    assert turns == ["openvino", "cpu"] * probe.HEATS
    assert (race.openvino, race.torch) == (1.0, 1.0)


@needs_openvino
@pytest.mark.parametrize("channels", [1, 5])
def test_a_wrong_answer_loses_the_race(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, no_other_race: None, channels: int
) -> None:
    right = probe.OpenVinoBackend.__call__

    def wrong(self: probe.OpenVinoBackend, *images: Bytes, margin: int = 0) -> Bytes:
        answer = right(self, *images)
        return 255 - answer if answer.shape[1] == channels else answer

    monkeypatch.setattr(probe.OpenVinoBackend, "__call__", wrong)
    both = small_bdanet(tmp_path / "model", "damage")
    card, networks = load_networks(both)
    choice = probe._raced(card, networks)
    assert "too much" in choice.sentence
    assert {stage.name for stage in choice.stages.values()} == {"cpu"}


@needs_openvino
def test_the_graph_is_kept_and_a_damaged_one_made_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AFTERMAP_CACHE", str(tmp_path))
    card, networks = load_networks(small_bdanet(tmp_path / "model"))
    image = town(256)
    graph = openvino_backend._recorded(openvino_backend.library(), networks["footprints"], card,
                                       "footprints")  # fmt: skip
    # To record it takes two seconds, and it would be the same each time.
    monkeypatch.setattr(openvino_backend, "_recorded", lambda *_: graph)
    first = probe.choose(card, networks, "openvino").stages["footprints"](image)
    (kept,) = cache_folder("openvino").iterdir()

    def never(*arguments: object) -> None:
        raise AssertionError("recorded again")

    with monkeypatch.context() as patch:
        patch.setattr(openvino_backend, "_recorded", never)
        again = probe.choose(card, networks, "openvino").stages["footprints"](image)
    assert np.array_equal(first, again)
    content = bytearray(kept.read_bytes())
    content[len(content) // 2] ^= 255
    for damaged in (bytes(content), bytes(content[:1000])):
        kept.write_bytes(damaged)
        last = probe.choose(card, networks, "openvino").stages["footprints"](image)
        assert np.array_equal(first, last)
        assert kept.read_bytes() != damaged


@needs_openvino
def test_a_graph_just_recorded_answers_as_it_does_once_it_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AFTERMAP_CACHE", str(tmp_path))
    pair = town(256), town(256, seed=2)
    said = []
    for _ in range(2):
        card, networks = load_networks()
        stage = probe.choose(card, networks, "openvino").stages["damage"]
        said.append(stage(*pair))
    assert np.array_equal(*said)


FIRST_USE = """
import os, sys, threading
sys.path.insert(0, sys.argv[1])
import numpy as np
import package; package.load()
from aftermap.core.models.openvino_backend import library

def first() -> None:
    openvino = library()
    from openvino import opset13
    image = opset13.parameter([-1, 3, -1, -1], np.uint8)
    graph = openvino.Model([opset13.convert(image, "f32")], [image], "graph")
    compiled = openvino.Core().compile_model(graph, "CPU", {"NUM_STREAMS": "2"})
    requests = [compiled.create_infer_request() for _ in range(2)]
    sys.setswitchinterval(1e-7)
    together = threading.Barrier(2)

    def ask(request):
        together.wait()
        request.infer([np.zeros((1, 3, 8, 8), np.uint8)])

    threads = [threading.Thread(target=ask, args=[request], daemon=True) for request in requests]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

for _ in range(4 if hasattr(os, "fork") else 1):  # OpenVINO is new to each of the children
    child = os.fork() if hasattr(os, "fork") else 0
    if child == 0:
        first()
        os._exit(0)
    assert os.waitpid(child, 0)[1] == 0
"""


@needs_openvino
def test_two_threads_may_be_the_first_to_ask() -> None:
    command = [sys.executable, "-c", FIRST_USE, str(ROOT / "scripts")]
    subprocess.run(command, timeout=180, check=True)


INTERRUPTED = """
import gc, signal, sys
sys.path.insert(0, sys.argv[1])
import package; package.load()
from aftermap.core.models.folder import load_networks
from aftermap.core.models.openvino_backend import OpenVinoBackend

card, networks = load_networks(sys.argv[2])
stages = [OpenVinoBackend(networks["footprints"], card, "footprints") for _ in range(2)]
while stages:
    stages.pop(0)
    gc.collect()
signal.signal(signal.SIGINT, signal.default_int_handler)
try:
    signal.raise_signal(signal.SIGINT)
except KeyboardInterrupt:
    print("interrupted")
"""


@needs_openvino
def test_an_interrupt_is_heard_after_two_stages_are_gone(small: str) -> None:
    command = [sys.executable, "-c", INTERRUPTED, str(ROOT / "scripts"), small]
    done = subprocess.run(command, timeout=180, check=True, capture_output=True, text=True)
    assert done.stdout == "interrupted\n"


def test_without_openvino_torch_computes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(probe, "is_installed", lambda: False)
    monkeypatch.setitem(sys.modules, "openvino", None)
    card, networks = load_networks()
    choice = probe.choose(card, networks, "auto")
    assert {stage.name for stage in choice.stages.values()} <= {"cpu", "cuda", "mps"}
    with pytest.raises(ParameterError, match="install openvino"):
        probe.choose(card, networks, "openvino")


def test_a_warm_engine_keeps_the_model(monkeypatch: pytest.MonkeyPatch) -> None:
    first = load_model(None, "cpu")
    assert load_model(None, "cpu") is first
    assert load_model(DEFAULT, "cpu") is first
    other = load_model(DEFAULT.parent / "open", "cpu")
    assert other is not first and load_model(None, "cpu") is not first


def shortage(kind: str) -> Exception:
    return {
        "python": MemoryError(),
        "cuda": RuntimeError("CUDA out of memory. Tried to allocate 2.00 GiB"),
        "cpu": RuntimeError("DefaultCPUAllocator: can't allocate memory: you tried to"),
        "openvino": RuntimeError("Exception from src: std::bad_alloc"),
    }[kind]


@pytest.mark.parametrize("kind", ["python", "cuda", "cpu", "openvino"])
def test_a_batch_that_does_not_fit_is_halved(kind: str) -> None:
    asked: list[int] = []

    def small(images: Bytes) -> Bytes:
        asked.append(len(images))
        if len(images) > 2:
            raise shortage(kind)
        return images[:, :1]

    patient = _Patient(Head(small, 1, 1), 8)
    images = np.random.default_rng(0).integers(0, 255, (7, 3, 8, 8)).astype(np.uint8)
    assert np.array_equal(patient.ask([images]), images[:, :1])
    assert asked == [7, 4, 2, 2, 2, 1]
    asked.clear()
    patient.ask([images])
    assert asked == [2, 2, 2, 1], "what did not fit is not tried again"


def test_two_threads_that_run_out_together_halve_once() -> None:
    together = threading.Barrier(2)

    def small(images: Bytes) -> Bytes:
        if len(images) > 1:
            together.wait(10)
            raise MemoryError
        return images[:, :1]

    patient = _Patient(Head(small, 1, 1), 2)
    images = np.random.default_rng(0).integers(0, 255, (2, 3, 8, 8)).astype(np.uint8)
    with ThreadPoolExecutor(2) as pool:
        for answer in pool.map(lambda _: patient.ask([images]), range(2)):
            assert np.array_equal(answer, images[:, :1])


def failing(error: Exception) -> Callable[[Bytes], Bytes]:
    def ask(images: Bytes) -> Bytes:
        raise error

    return ask


def test_a_tile_that_never_fits_is_told() -> None:
    image = np.zeros((1, 3, 64, 64), np.uint8)
    with pytest.raises(ParameterError, match=r"one tile of 64 pixels.*choose smaller"):
        _Patient(Head(failing(MemoryError()), 1, 1), 4).ask([image])


def test_other_errors_are_not_taken_for_a_shortage() -> None:
    assert not is_shortage(RuntimeError("shapes do not fit"))
    image = np.zeros((1, 3, 64, 64), np.uint8)
    with pytest.raises(RuntimeError, match="shapes"):
        _Patient(Head(failing(RuntimeError("shapes do not fit")), 1, 1), 4).ask([image])


@needs_openvino
def test_openvino_tells_nobody_that_it_is_used(small: str) -> None:
    load_model(small, "openvino")
    from openvino.tools.ovc import telemetry_utils

    assert telemetry_utils.tm.__name__.endswith("telemetry_stub")


@needs_openvino
@pytest.mark.parametrize(
    ("threads", "room", "streams"), [("1", True, 1), ("2", True, 2), ("2", False, 1)]
)
def test_tiles_are_answered_side_by_side_where_there_is_room(
    small: str, monkeypatch: pytest.MonkeyPatch, threads: str, room: bool, streams: int
) -> None:
    monkeypatch.setenv("OMP_NUM_THREADS", threads)
    monkeypatch.setattr(openvino_backend, "STREAMS", 2)
    monkeypatch.setattr(openvino_backend, "has_room", lambda: room)
    card, networks = load_networks(small)
    stage = probe.choose(card, networks, "openvino").stages["footprints"]
    assert stage.streams == streams
    with ThreadPoolExecutor(3) as pool:
        answers = list(pool.map(stage, [town(128)] * 6))
    assert all(np.array_equal(answer, answers[0]) for answer in answers)
