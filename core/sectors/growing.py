"""Units of ground grown together into areas that are compact, in one piece, and evenly loaded.

The ground is halved again and again: a front sweeps over it from one side and stops where the load
is right, so that what it passed hangs together; of several sides the best is taken. Units at the
borders then go from heavier areas to lighter ones as long as that makes the loads more even and
tears no area apart.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from heapq import heappop, heappush

import networkx
import numpy as np
import numpy.typing as npt

from ..progress import Progress

Floats = npt.NDArray[np.float64]
Labels = npt.NDArray[np.int64]
Nodes = set[int]

SIDES = 12
"""From how many sides a front is tried."""

ALIKE = 0.02
"""Loads that differ by less, as a share of an area's, are alike: the shorter border decides."""

WORTH = 0.02
"""Share of an area's load below which a step is not worth a more ragged border."""

LENGTH = "length"
"""Metres that two units border on each other; 0 where they only lie next to each other."""


@dataclass(frozen=True)
class Ground:
    """Units and their neighbours.

    Args:
        load: of each unit, 0 or more, shape (n,).
        middles: a place in each, in metres, shape (n, 2).
        borders: connected graph of the units 0..n-1, with `LENGTH` on its edges.
    """

    load: Floats
    middles: Floats
    borders: networkx.Graph


@dataclass(frozen=True)
class _Cut:
    """Two parts of some units, and how many areas each shall become."""

    near: Nodes
    far: Nodes
    of_near: int
    of_far: int


def divided(ground: Ground, count: int, progress: Progress) -> Labels:
    """Return the area 0..count-1 of each unit, shape (n,).

    Args:
        ground: what is divided.
        count: of areas, each with a load; at most as many as there are units with one.
        progress: told of each area; cancels.
    """
    labels = np.zeros(len(ground.load), np.int64)
    waiting, done = [(set(range(len(ground.load))), count)], 0
    while waiting:
        nodes, wanted = waiting.pop()
        progress.update(done, count, "Dividing the ground")
        if wanted == 1:
            labels[list(nodes)] = done
            done += 1
            continue
        cut = _best_cut(ground, nodes, wanted)
        waiting += [(cut.far, cut.of_far), (cut.near, cut.of_near)]
    return _evened(ground, labels, count, progress)


def _best_cut(ground: Ground, nodes: Nodes, wanted: int) -> _Cut:
    """Return the most even cut into halves; of those that are alike the one of the shortest."""
    total = ground.load[list(nodes)].sum()
    fair = total / wanted if total else 1.0
    best: tuple[tuple[int, float], _Cut] | None = None
    for cut in _cuts(ground, nodes, wanted):
        off = abs(ground.load[list(cut.near)].sum() - fair * cut.of_near) / fair
        score = (math.floor(off / ALIKE), _border(ground, cut.near, cut.far))
        if best is None or score < best[0]:
            best = score, cut
    return best[1] if best else _leaf(ground, nodes, wanted)


def _cuts(ground: Ground, nodes: Nodes, wanted: int) -> Iterator[_Cut]:
    """Yield cuts both sides of which are in one piece and large enough for their areas."""
    of_near = wanted // 2
    goal = ground.load[list(nodes)].sum() * of_near / wanted
    for turn in range(SIDES):
        angle = 2 * math.pi * turn / SIDES
        place = ground.middles @ np.array([math.cos(angle), math.sin(angle)])
        near = _swept(ground, nodes, place, goal)
        pieces = sorted(_pieces(ground, nodes - near), key=lambda part: _weight(ground, part))
        if not pieces:
            continue
        near = near.union(*pieces[:-1])
        far = pieces[-1]
        if _loaded(ground, near) >= of_near and _loaded(ground, far) >= wanted - of_near:
            yield _Cut(near, far, of_near, wanted - of_near)


def _swept(ground: Ground, nodes: Nodes, place: Floats, goal: float) -> Nodes:
    """Return the units that a front passes until they carry a load."""
    first = min(nodes, key=lambda node: place[node])
    front, seen, passed, carried = [(place[first], first)], {first}, set[int](), 0.0
    while front:
        _, node = heappop(front)
        load = ground.load[node]
        if passed and carried + load - goal > goal - carried:
            break
        passed.add(node)
        carried += load
        for other in ground.borders.adj[node]:
            if other in nodes and other not in seen:
                seen.add(other)
                heappush(front, (place[other], other))
    return passed


def _leaf(ground: Ground, nodes: Nodes, wanted: int) -> _Cut:
    """Return one unit with a load, and what lies behind it, apart from the others in one piece."""
    tree = networkx.bfs_tree(ground.borders.subgraph(nodes), next(iter(nodes)))
    last = [node for node in tree if ground.load[node] > 0][-1]
    behind = {last, *networkx.descendants(tree, last)}
    return _Cut(behind, nodes - behind, 1, wanted - 1)


def _pieces(ground: Ground, nodes: Nodes) -> list[Nodes]:
    return list(networkx.connected_components(ground.borders.subgraph(nodes)))


def _loaded(ground: Ground, nodes: Nodes) -> int:
    return int((ground.load[list(nodes)] > 0).sum())


def _weight(ground: Ground, nodes: Nodes) -> tuple[float, int]:
    return float(ground.load[list(nodes)].sum()), len(nodes)


def _border(ground: Ground, near: Nodes, far: Nodes) -> float:
    adjacent = ground.borders.adj
    return math.fsum(
        told[LENGTH] for node in near for other, told in adjacent[node].items() if other in far
    )


def _evened(ground: Ground, labels: Labels, count: int, progress: Progress) -> Labels:
    """Hand units at the borders from heavier areas to lighter ones, the best step first."""
    labels = labels.copy()
    loads = np.asarray(np.bincount(labels, ground.load, count), np.float64)
    for step in range(len(labels)):  # the sum of squares falls with each, so it ends long before
        progress.update(min(step, count - 1), count, "Making the loads even")
        for node, taker in _steps(ground, labels, loads):
            giver = set(np.flatnonzero(labels == labels[node]).tolist()) - {node}
            if giver and networkx.is_connected(ground.borders.subgraph(giver)):
                loads[labels[node]] -= ground.load[node]
                loads[taker] += ground.load[node]
                labels[node] = taker
                break
        else:
            break
    return labels


def _steps(ground: Ground, labels: Labels, loads: Floats) -> list[tuple[int, int]]:
    """Return units and the areas that they may go to, those that even out most first."""
    found: dict[tuple[int, int], float] = {}
    least = max((WORTH * loads.mean()) ** 2, 1e-12)
    for node, other, told in ground.borders.edges(data=True):
        for giver, taker in ((node, other), (other, node)):
            load = ground.load[giver]
            gain = load * (loads[labels[giver]] - loads[labels[taker]] - load)
            if labels[giver] != labels[taker] and told[LENGTH] > 0 and gain > least:
                found[giver, int(labels[taker])] = gain
    return sorted(found, key=lambda step: -found[step])
