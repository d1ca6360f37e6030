"""How much memory a network's layers take, so that tiles can be as large as fits."""

from __future__ import annotations

import weakref
from collections.abc import Callable, Iterator, Set
from dataclasses import dataclass
from typing import Any

import torch
from torch import nn
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils._pytree import tree_leaves

from .card import GRAPHS, ModelCard
from .enlarging import quickened
from .stage import PICTURES, Stage

SIDE = 12
"""Side of the image on which memory is counted, in strides; it grows with the pixels. With a margin
of one stride as much of it is margin as of a tile."""

SMALL = 4
"""Side of the image on which operations are counted, in strides."""

BUFFERS = 1.1
"""How many times what is alive at once torch takes."""


@dataclass(frozen=True)
class Needs:
    """What a stage takes of a machine.

    Args:
        memory: bytes that one more pixel of its image takes, in float32 and with torch.
        spared: share of its operations that the margin of a tile is spared.
    """

    memory: float
    spared: float


def needs_of(network: nn.Module, card: ModelCard, name: str) -> Needs | None:
    """Return what a stage takes, on a tile whose margin is as wide as the network looks.

    Counted is the form in which processors compute a network in float32.

    Args:
        network: the stage's network, in float32.
        card: the model's card.
        name: the stage's name.

    Returns:
        None where it is not known: the runtime of a graph does not tell.
    """
    if card.architecture in GRAPHS or card.options.get("start") or name not in PICTURES:
        return None
    quick = quickened(network)
    stage, counts = Stage(quick, card, name), []
    late = {one.data_ptr() for one in _late(quick)} if stage.takes_margin else set()
    for strides, margin in ((SIDE, card.stride), (SMALL, 0)):
        side = strides * card.stride
        image = torch.zeros((1, 3, side, side), dtype=torch.uint8)
        counts.append(_Counted(late))
        with torch.no_grad(), counts[-1]:
            stage(*[image] * PICTURES[name], margin=margin)
    framed, whole = counts
    memory = BUFFERS * framed.most / (SIDE * card.stride) ** 2
    return Needs(memory, whole.late / max(1, whole.products))


def _late(network: nn.Module) -> Iterator[nn.Parameter]:
    """Yield the weights of what is computed without the margin."""
    for name, weight in network.named_parameters():
        if not name.startswith("encoder."):
            yield weight


class _Counted(TorchDispatchMode):  # type: ignore[no-untyped-call]
    """Counts the bytes of the tensors that are alive, how many there were at most, and products.

    Args:
        late: where weights lie whose products are counted apart, too.
    """

    def __init__(self, late: Set[int]) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.now: int = 0
        self.most: int = 0
        self.products: int = 0
        self.late: int = 0
        self._late = late
        self._known: set[int] = set()

    @classmethod
    def _should_skip_dynamo(cls) -> bool:
        """Say that nothing is compiled here, which torch would load its compiler to be told."""
        return False

    def __torch_dispatch__(
        self,
        func: Callable[..., Any],
        types: Any,
        args: tuple[Any, ...] = (),
        kwargs: dict[str, Any] | None = None,
    ) -> Any:
        answer = func(*args, **(kwargs or {}))
        if func is torch.ops.aten.convolution.default:
            image, weight, transposed = args[0], args[1], args[6]
            products = (image if transposed else answer).numel() * weight[0].numel()
            self.products += products
            self.late += products if weight.data_ptr() in self._late else 0
        for tensor in tree_leaves(answer):
            if isinstance(tensor, torch.Tensor):
                self._add(tensor)
        return answer

    def _add(self, tensor: torch.Tensor) -> None:
        storage = tensor.untyped_storage()
        key, size = storage.data_ptr(), storage.nbytes()
        if key in self._known:  # a view, or changed in place
            return
        self._known.add(key)
        self.now += size
        self.most = max(self.most, self.now)
        weakref.finalize(tensor, self._end, key, size)

    def _end(self, key: int, size: int) -> None:
        self._known.discard(key)
        self.now -= size
