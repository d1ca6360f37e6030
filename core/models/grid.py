"""A classifier of grid cells: an encoder, the mean over its last features, two scores."""

from __future__ import annotations

from torch import Tensor, nn

from .encoder import make_encoder

DROPOUT = 0.2


class GridClassifier(nn.Module):
    """Says whether a cell of an image shows damage.

    Args:
        encoder: name in segmentation-models-pytorch.
        pretrained: name of published weights (downloaded), or None for random ones.

    Raises:
        ModelError: unknown encoder.
    """

    def __init__(self, encoder: str, pretrained: str | None = None) -> None:
        super().__init__()
        self.encoder = make_encoder(encoder, 5, pretrained)
        self.dropout = nn.Dropout(DROPOUT)
        self.last = nn.Linear(list(self.encoder.out_channels)[-1], 2)

    def forward(self, cells: Tensor) -> Tensor:
        """Map cells `(b, 3, side, side)` to scores `(b, 2)` for no damage and damage."""
        scores: Tensor = self.last(self.dropout(self.encoder(cells)[-1].mean(dim=(2, 3))))
        return scores
