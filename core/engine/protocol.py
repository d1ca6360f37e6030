"""The lines that QGIS and the engine exchange: one JSON object per line, both ways.

QGIS sends `Run`, `Cancel` and `Check`; the engine says `Hello` once and then, per run, `Advance`,
`Log` and `Warn` any number of times, `Placing` at most once, and `Answer`, `Checked` or `Failure`
exactly once. Requests and results travel inside as the text that `codec` makes of them. A text that
is a `Sentence` travels as its English text, and under `words` with its template and values, to be
put into the reader's words.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from typing import Any, Optional

from ..sentences import Sentence, packed, unpacked


@dataclass(frozen=True)
class Run:
    """Answer `request`; `temp` is an existing folder that lives as long as the run.

    `language` is the code of the one in which documents are written.
    """

    run: str
    request: str
    temp: str
    language: str = "en"


@dataclass(frozen=True)
class Cancel:
    """Stop the named run at its next progress report."""

    run: str


@dataclass(frozen=True)
class Check:
    """Import everything the engine needs and say on which device networks will run."""

    run: str


@dataclass(frozen=True)
class Hello:
    """The engine is there. `packages` maps distribution to version, `missing` lacks modules.

    `address_limit` is the most bytes of addresses that it may have, None without a limit.
    """

    version: str
    python: str
    pid: int
    packages: dict[str, str] = field(default_factory=dict)
    missing: list[str] = field(default_factory=list)
    address_limit: Optional[int] = None


@dataclass(frozen=True)
class Advance:
    """`share` of the run is done, 0 to 1; `seconds_left` is None until it can be estimated."""

    run: str
    share: float
    note: str = ""
    seconds_left: Optional[float] = None


@dataclass(frozen=True)
class Log:
    """Something worth reading afterwards."""

    run: str
    text: str


@dataclass(frozen=True)
class Warn:
    """Something that limits the result and must not be overlooked."""

    run: str
    text: str


@dataclass(frozen=True)
class Placing:
    """The run's files are put in their places now: whoever cancels comes too late."""

    run: str


@dataclass(frozen=True)
class Answer:
    run: str
    result: str


@dataclass(frozen=True)
class Checked:
    """`device` as a person reads it; `note` is a hint, for example a GPU that lies idle."""

    run: str
    device: str
    note: str = ""


@dataclass(frozen=True)
class Failure:
    """`kind` is a class name of `errors`, `text` one sentence for the person."""

    run: str
    kind: str
    text: str


MESSAGES: dict[str, type] = {
    kind.__name__: kind
    for kind in (Run, Cancel, Check, Hello, Advance, Log, Warn, Placing, Answer, Checked, Failure)
}


def to_line(message: Any) -> bytes:
    """Encode a message as one line of ASCII, newline included."""
    data = {"message": type(message).__name__, **asdict(message)}
    words = {name: packed(text) for name, text in data.items() if isinstance(text, Sentence)}
    if words:
        data["words"] = words
    return json.dumps(data, ensure_ascii=True).encode("ascii") + b"\n"


def from_line(line: bytes) -> Any:
    """Decode one line into the message it names.

    Raises:
        ValueError: the line is no message of this protocol.
    """
    try:
        data = json.loads(line)
        words = {name: unpacked(text) for name, text in data.pop("words", {}).items()}
        return MESSAGES[data.pop("message")](**{**data, **words})
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"not a message: {line[:200]!r}") from error
