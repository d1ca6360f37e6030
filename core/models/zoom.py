"""Coarse images enlarged before the network and its scores brought back to the image's pixels.

A house of 10 m is 10 pixels at 1 m and 20 at 0.5 m; a small network draws the second far better.
"""

from __future__ import annotations

from torch import Tensor, nn
from torch.nn import functional

ZOOMS = (1.0, 1.5, 2.0)
"""Enlargements on offer: sides that are multiples of 32 stay multiples of 16."""


def zoom_for(gsd: float, best: float) -> float:
    """Return how much an image is enlarged, one of `ZOOMS`.

    Args:
        gsd: the image's ground sampling distance in metres.
        best: the one that the network works best at. An image within a quarter of it is left alone.
    """
    return max(
        (zoom for zoom in ZOOMS if gsd / zoom >= best * 0.75 or zoom == 1),
        key=lambda zoom: (-abs(gsd / zoom - best), -zoom),
    )


class Zoomed(nn.Module):
    """A network that sees its images enlarged and answers in their own pixels.

    Args:
        network: maps images `(b, 3, h, w)`, one or two of them, to scores `(b, c, h, w)`.
        zoom: enlargement, at least 1.
    """

    def __init__(self, network: nn.Module, zoom: float) -> None:
        super().__init__()
        self.network, self.zoom = network, zoom

    def forward(self, *images: Tensor) -> Tensor:
        """Map images `(b, 3, h, w)` to scores `(b, c, h, w)`; pixel edges stay where they are."""
        size = images[0].shape[-2:]
        larger = [
            functional.interpolate(image, scale_factor=self.zoom, mode="bicubic")
            for image in images
        ]
        scores: Tensor = self.network(*larger)
        return functional.interpolate(scores, size=tuple(size), mode="area")


def zoomed(network: nn.Module, zoom: float) -> nn.Module:
    """Return `network` behind an enlargement, or itself where there is none."""
    return network if zoom == 1 else Zoomed(network, zoom)
