"""What every training shares: reading and splitting the data, learning, and the card's words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..files import clear_stale, when_whole
from ..models.card import ModelCard
from ..naming import counted
from ..progress import Progress
from ..requests import Learning
from ..results import TrainingResult
from ..sentences import say
from .checkpoint import Checkpoint, fingerprint_of
from .crops.augment import Geometry
from .curves import PICTURE
from .data.dataset import Source, class_counts, read_dataset
from .data.split import Parts, split_dataset, write_split
from .data.tiles import Tile
from .run import Learnt, Task, learn
from .scores.confidence import Confidence

FOLDER = "training"
"""Folder inside the model's folder that holds checkpoint and curves."""

FINER, COARSER = 0.6, 1.6
"""Crops are scaled to FINER times the data's finest pixel up to COARSER times its coarsest."""

VALIDATION_CROPS = 0.2
"""Fixed validation crops per crop of an epoch; more would cost as much time as learning."""


@dataclass(frozen=True)
class Session:
    """One training: its request, its data, and where it keeps what it has reached.

    Args:
        request: of a training; with the fields that all of them share.
        parts: tiles to learn from, to judge by, and to be scored on.
        fingerprint: of request and data.
    """

    request: Any
    parts: Parts
    fingerprint: str

    @property
    def learning(self) -> Learning:
        """Return the settings of the run."""
        learning: Learning = self.request.learning
        return learning

    @property
    def folder(self) -> Path:
        """Return where checkpoint and curves go."""
        return Path(self.request.model).absolute() / FOLDER

    @property
    def judged_crops(self) -> int:
        """Return how many fixed crops decide."""
        return max(4 * self.learning.batch, round(self.learning.crops * VALIDATION_CROPS))


def open_session(request: Any, source: Source, need: str, progress: Progress) -> Session:
    """Read the data of a training, split it, and write the map of the split if it is asked for.

    Args:
        request: of a training.
        source: where its data are.
        need: what the tiles must hold, see `read_dataset`.
        progress: told while reading.

    Raises:
        InputError: the data cannot be learnt from; the message says why.
    """
    learning = request.learning
    clear_stale(Path(request.model))
    located = read_dataset(source, progress, need=need)
    parts = split_dataset(
        located, validation=learning.validation, test=learning.test, seed=learning.seed
    )
    progress.log(
        say(
            "{tiles} to learn from, {count} to judge by, {count_2} to be scored on.",
            tiles=counted(len(parts.train), "tile", "tiles"),
            count=len(parts.validation),
            count_2=len(parts.test),
        )
    )
    if request.split:
        write_split(request.split, parts, progress)
    files = (source.images, source.labels, source.post, getattr(request, "start", None))
    return Session(request, parts, fingerprint_of(request, files))


def follow(session: Session, task: Task, learning: Learning, progress: Progress) -> Learnt:
    """Learn, with checkpoint and curves in the model's folder."""
    return learn(task, learning, progress, session.folder, session.fingerprint)


def close_session(session: Session, learnt: Learnt, score: float | None) -> TrainingResult:
    """Remove the checkpoint, once the model is saved, and return the result."""
    when_whole(Checkpoint(session.folder, session.fingerprint).remove)
    best = learnt.best
    return TrainingResult(
        model=session.request.model,
        split=session.request.split,
        curves=str(session.folder / PICTURE),
        epochs=len(learnt.epochs),
        best_epoch=best.number,
        validation_loss=best.validation_loss,
        score=score,
        crops_per_second=learnt.crops_per_second,
        stopped=learnt.stopped,
        resumed_at=learnt.resumed_at,
        device=learnt.device,
    )


def geometry_of(tiles: Sequence[Tile], side: int, misregistration: float = 0.0) -> Geometry:
    """Return how crops are cut: mirrored, turned by any angle, scaled around the data's own pixels.

    Args:
        tiles: to learn from.
        side: of a crop, in pixels.
        misregistration: largest shift between the images of a pair, in metres.
    """
    sizes = [tile.gsd for tile in tiles]
    return Geometry(
        side=side,
        gsd=(FINER * min(sizes), COARSER * max(sizes)),
        zoom=(1 / COARSER, 1 / FINER),
        misregistration=misregistration,
    )


def shares_of(tiles: Sequence[Tile]) -> dict[str, float]:
    """Return each source's share of the crops: that of its ground's pixels."""
    shares: dict[str, float] = {}
    for tile in tiles:
        shares[tile.source] = shares.get(tile.source, 0.0) + tile.footprints.size
    return shares


def middle_gsd(tiles: Sequence[Tile]) -> float:
    """Return the median ground sampling distance of tiles, in metres."""
    sizes = sorted(tile.gsd for tile in tiles)
    return sizes[len(sizes) // 2]


def data_of(session: Session, learnt: Learnt) -> dict[str, Any]:
    """Return what a card's `data` says of one stage: the parts, their classes, how it learnt."""
    learning, parts = session.learning, session.parts
    by_name = {"train": parts.train, "validation": parts.validation, "test": parts.test}
    return {
        "sources": sorted({tile.source for tile in parts.train}),
        "licence": session.request.licence,
        "seed": learning.seed,
        "shares": {"validation": learning.validation, "test": learning.test},
        "parts": {
            name: {"tiles": len(tiles), **class_counts(tiles)} for name, tiles in by_name.items()
        },
        "learning": {
            "crops_per_epoch": learning.crops,
            "crop_side": learning.side,
            "epochs": len(learnt.epochs),
            "best_epoch": learnt.best.number,
            "validation_loss": round(learnt.best.validation_loss, 4),
            "stopped": learnt.stopped,
        },
    }


def licence_of(licence: str, started_from: ModelCard | None) -> str:
    """Return the licence line of a card; that of the model it started from goes on with it."""
    if started_from is None:
        return licence
    return f"{licence}; started from {started_from.name}: {started_from.licence}"


def with_temperature(card: ModelCard, stage: str, fitted: Confidence | None) -> dict[str, float]:
    """Return the temperatures of a card whose `stage` has learnt anew."""
    kept = {name: value for name, value in card.temperature.items() if name != stage}
    return kept if fitted is None else {**kept, stage: fitted.temperature}


def with_confidence(
    metrics: dict[str, Any], stage: str, fitted: Confidence | None
) -> dict[str, Any]:
    """Return a card's metrics with how far the confidence of a stage can be trusted."""
    return metrics if fitted is None else {**metrics, f"{stage}_confidence": fitted.as_metrics()}


def learnt_in_words(session: Session, learnt: Learnt) -> str:
    """Return one sentence on what it learnt from, for a card."""
    tiles, side = session.parts.train, session.learning.side
    ground = sum(tile.footprints.size * tile.gsd**2 for tile in tiles) / 1e6
    count = len(learnt.epochs)
    epochs = counted(count, "epoch", "epochs")
    kept = "" if count == 1 else f", of which number {learnt.best.number} is kept"
    sources = ", ".join(sorted({tile.source for tile in tiles}))
    return (
        f"It learnt from {counted(len(tiles), 'tile', 'tiles')} ({ground:.2f} km² at"
        f" {middle_gsd(tiles):.2f} m) of {sources}, in crops of {side} pixels, for {epochs}{kept}."
    )
