"""Reports as one HTML file that needs nothing else: no network, no script, pictures inside."""

from __future__ import annotations

import base64
from collections.abc import Sequence
from html import escape
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from ..errors import OutputError
from ..files import whole_file
from ..language import current, worded
from ..sentences import Sentence, say

STYLE = """
body{font:16px/1.5 system-ui,sans-serif;color:#222;max-width:60rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.6rem;margin-bottom:.2rem} h2{font-size:1.15rem;margin:2rem 0 .4rem}
table{border-collapse:collapse;margin:.6rem 0;font-variant-numeric:tabular-nums}
th,td{padding:.25rem .8rem;border-bottom:1px solid #ddd;text-align:end}
th:first-child,td:first-child{text-align:start} thead th{border-bottom:2px solid #888}
.facts td{text-align:start} .facts td:first-child{color:#555}
figure{margin:1rem 0} img{max-width:100%;border:1px solid #ccc} figcaption{color:#555}
h1,.facts td:last-child{overflow-wrap:anywhere} .facts td:first-child{white-space:nowrap}
.key{display:inline-block;width:.9em;height:.9em;margin-inline-end:.4em;border:1px solid #888}
@media print{body{margin:0;max-width:none} h2{break-after:avoid;page-break-after:avoid}
figure,tr{break-inside:avoid;page-break-inside:avoid}}
"""

QUALITY = 88
"""Of photographs, 0..100: outlines drawn over them stay sharp."""

Image = NDArray[np.uint8]


class Report:
    """Text, tables and pictures, written in the order in which they are added.

    Sentences are put into words of the language that this process speaks; other texts are data.
    """

    def __init__(self, title: str) -> None:
        self._title = title
        self._parts = [f"<h1>{_html(title)}</h1>"]

    def heading(self, text: str) -> None:
        """Begin a section."""
        self._parts.append(f"<h2>{_html(text)}</h2>")

    def paragraph(self, text: str) -> None:
        """Add a paragraph of plain text."""
        self._parts.append(f"<p>{_html(text)}</p>")

    def table(self, head: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
        """Add a table; fractions are shown with three decimals, None as a dash."""
        cells = "".join(f"<th>{_html(name)}</th>" for name in head)
        body = "".join(
            "<tr>" + "".join(f"<td>{_html(shown(value))}</td>" for value in row) + "</tr>"
            for row in rows
        )
        self._parts.append(f"<table><thead><tr>{cells}</tr></thead><tbody>{body}</tbody></table>")

    def facts(self, pairs: Sequence[tuple[str, str]]) -> None:
        """Add what is said about something, one line each: name and value."""
        body = "".join(
            f"<tr><td>{_html(name)}</td><td>{_html(value)}</td></tr>" for name, value in pairs
        )
        self._parts.append(f'<table class="facts"><tbody>{body}</tbody></table>')

    def picture(self, image: Image, caption: str, *, photo: bool = False) -> None:
        """Add a picture `(h, w, 3)` RGB; a photograph is kept as JPEG, a tenth of the size."""
        kind = "jpeg" if photo else "png"
        quality = [cv2.IMWRITE_JPEG_QUALITY, QUALITY] if photo else []
        _, data = cv2.imencode(f".{kind}", image[..., ::-1], quality)
        coded = base64.b64encode(data.tobytes()).decode("ascii")
        self._parts.append(
            f'<figure><img alt="{_html(caption)}" src="data:image/{kind};base64,{coded}">'
            f"<figcaption>{_html(caption)}</figcaption></figure>"
        )

    def legend(self, colours: Sequence[tuple[str, str]]) -> None:
        """Explain colours.

        Args:
            colours: CSS colour and what it stands for.
        """
        keys = " &emsp; ".join(
            f'<span class="key" style="background:{escape(colour)}"></span>{_html(meaning)}'
            for colour, meaning in colours
        )
        self._parts.append(f"<p>{keys}</p>")

    def write(self, path: str) -> None:
        """Write the report.

        Raises:
            OutputError: it cannot be written.
        """
        language = current()
        direction = "rtl" if language.is_right_to_left else "ltr"
        page = (
            f'<!doctype html>\n<html lang="{language.code}" dir="{direction}">'
            f'<head><meta charset="utf-8">'
            f'<meta name="viewport" content="width=device-width"><title>{_html(self._title)}'
            f"</title><style>{STYLE}</style></head><body>\n" + "\n".join(self._parts)
        )
        try:
            with whole_file(path) as partial:
                Path(partial).write_text(page + "\n</body></html>\n", encoding="utf-8")
        except OSError as error:
            raise OutputError(
                say(
                    "'{path}' cannot be written ({error}): free some space or choose another"
                    " place.",
                    path=path,
                    error=error,
                )
            ) from error


def shown(value: object) -> str:
    """Return a value as a table shows it, a sentence still as one."""
    if value is None:
        return "–"
    if isinstance(value, float):
        return current().spelled(f"{value:.3f}")
    if isinstance(value, int):
        return current().spelled(f"{value:,}")
    return value if isinstance(value, Sentence) else str(value)


def _html(text: str) -> str:
    """Return a sentence in words, or data as it is, for a page."""
    return escape(worded(text) if isinstance(text, Sentence) else current().data(text))
