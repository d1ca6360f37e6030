"""Several models over the same labelled images: accuracy, speed and memory in one table."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import astuple, dataclass, fields
from pathlib import Path

import numpy as np
import psutil
import torch
from numpy.typing import NDArray
from rasterio.windows import Window

from ..errors import InputError
from ..evaluation.counts import Counts
from ..files import whole_file
from ..inference.journal import Journal
from ..inference.means import heads_of, here
from ..inference.pipeline import predict_blocks
from ..inference.plan import make_plan
from ..language import current
from ..models.folder import CARD, DEFAULT, load_card, load_model
from ..models.predictor import Model
from ..naming import counted
from ..progress import Progress, Silent, Stages, track
from ..raster.grid import Grid, meet
from ..reporting.report import Report
from ..reporting.tables import write_rows
from ..requests import CompareModels
from ..results import CompareModelsResult, ModelFigures
from ..sentences import say
from .data.dataset import Source, read_dataset
from .data.tiles import Image, Tile
from .recipe import mean_level_f1
from .scores.calibrate import building_score, grid_of
from .scores.evaluate import count_footprints, pixel_table

HEAD = (
    say("model"), "IoU", say("precision"), say("recall"), "F1", say("F1, buildings"),
    say("F1, damage"), say("s per km²"), say("MB"),
)  # fmt: skip
EVERY = 0.02
"""Seconds between two looks at the memory."""


@dataclass
class _Pixels:
    """A tile's image, read in windows like a file."""

    image: Image
    grid: Grid

    def read(self, window: Window) -> tuple[NDArray[np.uint8], NDArray[np.bool_]]:
        """Return RGB (3, h, w) and validity of a window inside the tile."""
        rows, columns = meet(window, self.grid.window).toslices()
        values = np.ascontiguousarray(self.image[rows, columns].transpose(2, 0, 1))
        return values, np.ones(values.shape[1:], np.bool_)


def run(request: CompareModels, progress: Progress) -> CompareModelsResult:
    """Run every model on every labelled image.

    Raises:
        InputError: there are no models or no labelled images.
        ModelError: a model cannot be loaded.
        OutputError: table or report cannot be written.
    """
    folders = _folders(request, progress)
    stages = Stages(progress, (5.0, *[95.0 / len(folders)] * len(folders)))
    tiles = _tiles(request, stages.stage("Reading images"))
    rows = [_measure(folder, tiles, request, stages.stage(folder.name)) for folder in folders]
    if request.table:
        _write_table(request.table, rows)
    if request.report:
        _write_report(request, rows, tiles)
    best = max(rows, key=lambda row: row.iou)
    return CompareModelsResult(tuple(rows), best.name, request.table, request.report)


def _folders(request: CompareModels, progress: Progress) -> list[Path]:
    place = Path(request.models)
    if not place.is_dir():
        raise InputError(
            say(
                "'{place}' is no folder: choose a model folder, or one that holds some.",
                place=place,
            )
        )
    inside = sorted(item for item in place.iterdir() if (item / CARD).is_file())
    whole = [place] if (place / CARD).is_file() else inside
    found = [folder for folder in whole if "footprints" in load_card(folder).stages]
    if not found:
        raise InputError(
            say(
                "'{place}' holds no model folders that find buildings: choose one that does.",
                place=place,
            )
        )
    if len(found) < len(whole):
        left = ", ".join(folder.name for folder in whole if folder not in found)
        progress.log(say("Left out, since they find no buildings: {left}.", left=left))
    known = {folder.resolve() for folder in found}
    extra = request.include_default and DEFAULT.resolve() not in known
    return [*found, *([DEFAULT] if extra else [])]


def _tiles(request: CompareModels, progress: Progress) -> list[Tile]:
    source = Source(
        request.images,
        request.labels,
        request.post,
        request.level_field,
        request.bands,
        request.gsd,
        written_as=request.written_as,
    )
    need = "damage" if request.post else "footprints"
    return [item.tile for item in read_dataset(source, progress, need=need)]


def _measure(
    folder: Path, tiles: Sequence[Tile], request: CompareModels, progress: Progress
) -> ModelFigures:
    pixels, buildings, levels = Counts(), Counts(), np.zeros((4, 4), np.int64)
    seconds = ground = 0.0
    with _memory() as peak:
        model = load_model(folder, request.device)
        predict(model, tiles[0], request.tile)  # the first run also sets the network up
        for tile in track(tiles, len(tiles), progress, say("Running {name}", name=model.card.name)):
            began = time.perf_counter()
            probability, judged = predict(model, tile, request.tile)
            seconds += time.perf_counter() - began
            ground += tile.footprints.size * tile.gsd**2 / 1e6
            pixels += count_footprints(probability, tile.footprints, model.card.threshold / 255)
            buildings += building_score([(tile, probability)], model.card.morphology)
            if judged is not None and tile.damage is not None:
                levels += pixel_table(tile.damage, judged.argmax(0))
    return ModelFigures(
        name=model.card.name,
        folder=str(folder),
        iou=pixels.iou,
        precision=pixels.precision,
        recall=pixels.recall,
        f1=pixels.f1,
        building_f1=buildings.f1,
        damage_f1=mean_level_f1(levels) if levels.sum() else None,
        seconds_per_km2=seconds / ground,
        memory_mb=peak[0] / 1e6,
    )


def predict(
    model: Model, tile: Tile, side: int
) -> tuple[NDArray[np.float32], NDArray[np.float32] | None]:
    """Run a model on a tile just as the algorithms do: resampled, in overlapping windows, blended.

    Args:
        model: loaded.
        tile: a labelled image, or a pair.
        side: of the windows, in network pixels.

    Returns:
        Building probability 0..1 `(h, w)`, and that of the levels `(4, h, w)` or None.
    """
    grid = grid_of(tile)
    sources, questions = [_Pixels(tile.pre, grid)], ["footprints"]
    if tile.post is not None and tile.damage is not None and "damage" in model.card.stages:
        sources.append(_Pixels(tile.post, grid))
        questions.append("damage")
    plan = make_plan(grid, grid.window, model.card, side)
    heads = heads_of(model, questions, plan.margin)
    compute = here(plan, sources, heads, model)
    values = np.zeros((sum(head.channels for head in heads), *tile.shape), np.float32)
    with predict_blocks(plan, compute, heads, Journal(wanted=False), Silent()) as blocks:
        for block in blocks:
            rows, columns = block.window.toslices()
            values[:, rows, columns] = block.values / np.float32(255)
    return values[0], values[1:] if len(heads) > 1 else None


@contextmanager
def _memory() -> Iterator[list[int]]:
    """Watch this process; give a list whose one item is how many bytes it grew by at most.

    What it held on a GPU at most is added on leaving.
    """
    process, done = psutil.Process(), threading.Event()
    before = process.memory_info().rss
    peak = [0]
    cuda = torch.cuda.is_available()
    if cuda:
        torch.cuda.reset_peak_memory_stats()

    def watch() -> None:
        while not done.wait(EVERY):
            peak[0] = max(peak[0], process.memory_info().rss - before)

    watcher = threading.Thread(target=watch, daemon=True)
    watcher.start()
    try:
        yield peak
    finally:
        done.set()
        watcher.join()
        peak[0] += torch.cuda.max_memory_allocated() if cuda else 0


def _row(figures: ModelFigures) -> tuple[object, ...]:
    return (
        figures.name,
        figures.iou,
        figures.precision,
        figures.recall,
        figures.f1,
        figures.building_f1,
        figures.damage_f1,
        round(figures.seconds_per_km2, 2),
        round(figures.memory_mb),
    )


def _write_table(path: str, rows: Sequence[ModelFigures]) -> None:
    head = [item.name for item in fields(ModelFigures)]
    with whole_file(path) as partial:
        write_rows(partial, [head, *([_plain(value) for value in astuple(row)] for row in rows)])


def _plain(value: object) -> object:
    """Return a value as other programs read it; nothing for None."""
    return f"{value:.4f}" if isinstance(value, float) else value


def _write_report(
    request: CompareModels, rows: Sequence[ModelFigures], tiles: Sequence[Tile]
) -> None:
    report = Report(say("Models compared"))
    ground = sum(tile.footprints.size * tile.gsd**2 for tile in tiles) / 1e6
    report.paragraph(
        say(
            "{models} on {images} ({ground:.2f} km²) of {folder}, each at its own threshold and"
            " with its own morphology. Pixels are counted together over all images. A model that"
            " learnt from these very images looks better here than it is.",
            models=counted(len(rows), "model", "models"),
            images=counted(len(tiles), "labelled image", "labelled images"),
            ground=ground,
            folder=current().data(Path(request.images).name),
        )
    )
    report.table(HEAD, [_row(row) for row in rows])
    report.paragraph(
        say(
            "F1 of buildings: polygons that overlap a true one by half (IoU 0.5). F1 of damage: the"
            " mean over the levels that occur, on pixels of true buildings. Memory: how much the"
            " process grew by while the model was loaded and run, with what it held on a GPU; a"
            " model run later may reuse what an earlier one gave back."
        )
    )
    assert request.report is not None
    report.write(request.report)
