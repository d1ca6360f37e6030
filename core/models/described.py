"""What a network saw of a place, beside what it says: features of cells, as they travel in bytes.

A stage folds them into channels as large as its image (see `stage.folded`), so that whatever
carries probabilities carries them too.
"""

from __future__ import annotations

import numpy as np

from .backend import Probabilities

CELL = 8
"""Side in network pixels of the cells over which features are averaged: a house is a few."""

FAR = 2.0
"""A feature of this size is written as half of 255; larger ones come ever closer to 255."""

ANSWERS = {"footprints": 1, "cells": 1, "damage": 4}
"""Per stage, how many probabilities it tells; the features of some networks follow them."""


def folded_channels(features: int) -> int:
    """Return how many channels as large as the image so many features of cells fill."""
    return -(-features // CELL**2)


def unfolded(pixels: Probabilities, features: int) -> Probabilities:
    """Return the features of cells, `(features, h / CELL, w / CELL)`, from channels `(k, h, w)`."""
    count, height, width = pixels.shape
    cells = pixels.reshape(count, height // CELL, CELL, width // CELL, CELL)
    cells = cells.transpose(0, 2, 4, 1, 3).reshape(-1, height // CELL, width // CELL)
    return np.ascontiguousarray(cells[:features])
