"""What messages call things: parameters by their label or option, numbers with their nouns.

Whoever writes a message does not know who will read it, so it holds the field's name between angle
quotes, `‹tile› is 3: choose ...`, and whoever shows it puts in what the reader sees.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from .sentences import Sentence, say_counted

_MARKED = re.compile(r"‹(\w+)›")

LABELS = {
    "pre": "Image before the event",
    "post": "Image after the event",
    "more_pre": "Further scenes before",
    "more_post": "Further scenes after",
    "buildings": "Buildings by damage",
    "zones": "Rescue urgency",
    "urgency": "Urgency raster",
    "levels": "Level probabilities",
    "probability": "Building probability",
    "unusable": "Areas that cannot be judged",
    "bivariate": "Bivariate map",
    "roads": "Road network",
    "geopackage": "All vector products in one GeoPackage",
    "model": "Model folder",
    "models": "Folder of models",
    "start": "Model to start from",
    "split": "Split map",
    "entry": "Model of the catalogue",
    "mirror": "Address of a mirror",
    "proxy": "Address of a proxy",
    "service": "Address of the service",
    "fitted": "Fitted footprints",
    "onto": "They lie on the",
    "downloaded": "Downloaded footprints",
    "listing": "List of what there is",
    "scenes": "Images found",
    "address": "Another catalogue",
    "event": "When the event was",
    "members": "Further networks",
}
"""What messages call a field where its name alone would not tell."""


def with_names(message: str, called: Callable[[str], str]) -> str:
    """Return a message with each marked field as `called` calls it."""
    return _MARKED.sub(lambda found: called(found[1]), message)


def spoken(name: str) -> str:
    """Return a field's name as words: what an error says where nobody knows better."""
    return LABELS.get(name, name.replace("_", " ").capitalize())


def option(name: str) -> str:
    """Return a field's option on the command line."""
    return "--" + name.replace("_", "-")


def counted(number: int, one: str, many: str, /, **values: object) -> Sentence:
    """Return a number with what follows it, as "1 review is" or "3,000 reviews are".

    Args:
        number: of things.
        one: what follows 1; a literal, as is the next.
        many: what follows any other number.
        values: what their places hold.
    """
    return say_counted(number, "{n:,} " + one, "{n:,} " + many, **values)
