"""Learning curves as a table and as a picture, written anew after every epoch."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ..files import whole_file
from ..reporting.charts import BLUE, GREEN, ORANGE, Line, Panel, write_chart
from ..reporting.tables import write_rows

TABLE = "curves.csv"
PICTURE = "curves.png"
SIZE = (560, 380)


@dataclass(frozen=True)
class Epoch:
    """What one epoch came to.

    Args:
        number: counted from 1.
        rate: learning rate of its last step.
        training_loss: mean over its crops, which are augmented.
        validation_loss: of the averaged weights, on the crops that never change.
        score: what is worth reading on those crops, 0..1.
    """

    number: int
    rate: float
    training_loss: float
    validation_loss: float
    score: float


def best_of(epochs: Sequence[Epoch]) -> Epoch:
    """Return the epoch with the lowest validation loss, the first of equals."""
    return min(epochs, key=lambda epoch: epoch.validation_loss)


def write_curves(folder: Path, epochs: Sequence[Epoch], score: str) -> None:
    """Write `curves.csv` and `curves.png`.

    Args:
        folder: where; it is there.
        epochs: at least one.
        score: name of the score, such as `IoU`.

    Raises:
        OutputError: the folder cannot be written, or the disk is full.
    """
    with whole_file(str(folder / TABLE)) as partial:
        _write_table(partial, epochs, score)
    numbers = [epoch.number for epoch in epochs]
    losses = (
        Line("training", numbers, [epoch.training_loss for epoch in epochs], ORANGE),
        Line("validation", numbers, [epoch.validation_loss for epoch in epochs], BLUE),
    )
    scores = (Line("validation", numbers, [epoch.score for epoch in epochs], GREEN),)
    best = best_of(epochs).number
    mark = (best, f"kept: epoch {best}")
    panels = (
        Panel("epoch", "loss", losses, mark, whole_x=True),
        Panel("epoch", score, scores, mark, (0.0, 1.0), whole_x=True),
    )
    write_chart(folder / PICTURE, panels, SIZE)


def _write_table(path: str, epochs: Sequence[Epoch], score: str) -> None:
    scored = f"validation_{score.lower()}".replace(" ", "_")
    rows: list[tuple[object, ...]] = [("epoch", "rate", "training_loss", "validation_loss", scored)]
    for epoch in epochs:
        values = (epoch.rate, epoch.training_loss, epoch.validation_loss, epoch.score)
        rows.append((epoch.number, *(f"{value:.6g}" for value in values)))
    write_rows(path, rows)
