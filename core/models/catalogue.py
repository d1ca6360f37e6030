"""The catalogue of other people's models: what each is called, where it lies and how it is read.

Standard library only, so that the toolbox can list it without the engine.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

from ..errors import ModelError, ParameterError
from ..fetch.remote import ADDRESS, RemoteFile
from ..sentences import say

SHIPPED = Path(__file__).resolve().parents[2] / "resources" / "models" / "catalogue.json"

FORM = ("kind", "architecture", "encoder", "mean", "std", "band_order", "gsd", "tile", "classes",
        "activation", "threshold")  # fmt: skip
"""Fields of `ImportModel` that an entry may give."""

SUM = re.compile(r"[0-9a-f]{64}$")


@dataclass(frozen=True)
class Entry:
    """A model that can be downloaded.

    Args:
        name: what a person calls it.
        files: the network, or several whose probabilities are averaged.
        footprints: another file that finds the buildings for them.
        licence: of the weights.
        form: fields of `ImportModel` by name; None where Aftermap cannot read the model.
        untried: what was never tried, or why it cannot be read.
        page: where a person reads about it.
        megabytes: of all files together, where their sizes are not known one by one.
    """

    name: str
    files: tuple[RemoteFile, ...]
    footprints: Optional[RemoteFile]
    licence: str
    form: Optional[Mapping[str, Any]]
    untried: str
    page: str = ""
    megabytes: Optional[int] = None

    @property
    def label(self) -> str:
        """Return the name with size and licence."""
        sizes = [file.size for file in (*self.files, *filter(None, [self.footprints]))]
        known = sum(size or 0 for size in sizes) / 1e6 if all(sizes) and sizes else self.megabytes
        size = f"{known:.0f} MB" if known else "size not published"
        return f"{self.name} - {size} - {self.licence}"


def read_catalogue(path: Optional[str] = None) -> tuple[Entry, ...]:
    """Read a catalogue; None is the one that ships with Aftermap.

    Raises:
        ModelError: it cannot be read, or an entry is not as it should be.
    """
    file = Path(path) if path else SHIPPED
    try:
        models = json.loads(file.read_text(encoding="utf-8"))["models"]
        entries = tuple(_entry(item) for item in models)
        if not entries or len({entry.name for entry in entries}) < len(entries):
            raise ValueError("it holds no entries, or two of one name")
    except OSError as error:
        raise ModelError(
            say(
                "The catalogue '{file}' cannot be read ({strerror}): choose another.",
                file=file,
                strerror=error.strerror,
            )
        ) from error
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        what = (
            say("it lacks {error}", error=error)
            if isinstance(error, KeyError)
            else str(error).rstrip(".")
        )
        raise ModelError(
            say(
                "'{file}' is no catalogue of models that Aftermap can read ({what}): choose"
                " another.",
                file=file,
                what=what[:200],
            )
        ) from error
    return entries


def find_entry(entries: tuple[Entry, ...], name: str) -> Entry:
    """Return the entry of a name or label.

    Raises:
        ParameterError: there is none.
    """
    for entry in entries:
        if name in (entry.name, entry.label):
            return entry
    raise ParameterError(
        say(
            "‹entry› is '{name}', which the catalogue does not hold: choose one of {entries}.",
            name=name,
            entries=", ".join(entry.name for entry in entries),
        )
    )


def _entry(item: Mapping[str, Any]) -> Entry:
    form = item["form"]
    if form is not None and set(form) - set(FORM):
        raise ValueError(
            say(
                "'{name}' has a form with {form}",
                name=item["name"],
                form=sorted(set(form) - set(FORM)),
            )
        )
    files = tuple(_file(one) for one in item["files"])
    if form is not None and not files:
        raise ValueError(say("'{name}' names no files", name=item["name"]))
    texts = {name: item[name] for name in ("name", "licence", "untried")}
    texts["page"] = item.get("page", "")
    strange = [name for name, text in texts.items() if not isinstance(text, str)]
    if strange:
        raise ValueError(say("{strange} of an entry is no text", strange=strange[0]))
    footprints = item.get("footprints")
    return Entry(
        files=files,
        footprints=_file(footprints) if footprints else None,
        form={key: tuple(v) if isinstance(v, list) else v for key, v in form.items()}
        if form is not None
        else None,
        megabytes=item.get("megabytes"),
        **texts,
    )


def _file(item: Mapping[str, Any]) -> RemoteFile:
    address, size = item["address"], item["bytes"]
    if not isinstance(address, str) or not ADDRESS.match(address):
        raise ValueError(
            say("{address} is no address of a file (http or https)", address=repr(address))
        )
    if size is not None and (type(size) is not int or size <= 0):
        raise ValueError(say("{size} is no number of bytes", size=repr(size)))
    # In groups, as on model cards: as one word it is taken for a secret.
    sha256 = item["sha256"]
    if sha256 is not None:
        sha256 = sha256.replace(" ", "").lower()
        if not SUM.match(sha256):
            raise ValueError(say("{sha256} is no SHA-256", sha256=repr(item["sha256"])))
    return RemoteFile(address, size, sha256)
