"""Tables as sheets of one workbook (XLSX): written here, since GDAL's driver is taken away.

`vector.drivers` leaves GDAL no format that need not be read, and writing this one takes a page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from numbers import Integral, Real
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape, quoteattr
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from ..errors import OutputError
from ..files import whole_file
from ..sentences import say

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
PARTS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml"

HEAD, WHOLE, DECIMAL, PERCENT = 1, 2, 3, 4
"""Numbers of the formats in `STYLES`, whose 0 is plain text."""

STYLES = (
    f'<styleSheet xmlns="{MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="#,##0.0"/>'
    '<numFmt numFmtId="165" formatCode="0.0%"/></numFmts>'
    '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>'
    '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>'
    '<fills count="2"><fill><patternFill patternType="none"/></fill>'
    '<fill><patternFill patternType="gray125"/></fill></fills>'
    '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>'
    '<cellXfs count="5"><xf xfId="0"/><xf xfId="0" fontId="1" applyFont="1"/>'
    '<xf xfId="0" numFmtId="3" applyNumberFormat="1"/>'
    '<xf xfId="0" numFmtId="164" applyNumberFormat="1"/>'
    '<xf xfId="0" numFmtId="165" applyNumberFormat="1"/></cellXfs></styleSheet>'
)

_ILLEGAL = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True)
class Table:
    """A table of plain values.

    Args:
        head: names of the columns; those with `share` in them hold shares, shown as percent.
        rows: each as long as `head`; None is an empty cell.
    """

    head: Sequence[str]
    rows: Sequence[Sequence[Any]]


def write_workbook(path: str, sheets: Mapping[str, Table]) -> None:
    """Write tables as a workbook, whole or not at all.

    Numbers are kept with all their digits and shown with few. Texts stay texts, whatever they begin
    with: a spreadsheet runs none of them.

    Args:
        path: ending in `.xlsx`.
        sheets: by name, of 31 letters at most and none of `[]:*?/\\`.

    Raises:
        OutputError: it cannot be written.
    """
    try:
        with whole_file(path) as partial, ZipFile(partial, "w", ZIP_DEFLATED) as archive:
            for name, text in _parts(sheets):
                # Without a date of its own, the same tables give the same bytes.
                part = ZipInfo(name)
                part.compress_type = ZIP_DEFLATED
                archive.writestr(part, f'<?xml version="1.0" encoding="UTF-8"?>\n{text}')
    except OSError as error:
        raise OutputError(
            say(
                "'{path}' cannot be written ({error}): free some space or choose another place.",
                path=Path(path),
                error=error,
            )
        ) from error


def _parts(sheets: Mapping[str, Table]) -> Iterator[tuple[str, str]]:
    """Yield the files of the archive by name."""
    numbers = range(1, len(sheets) + 1)
    kinds = [("workbook", "sheet.main"), ("styles", "styles")]
    kinds += [(f"worksheets/sheet{number}", "worksheet") for number in numbers]
    overrides = "".join(
        f'<Override PartName="/xl/{name}.xml" ContentType="{SHEET}.{kind}+xml"/>'
        for name, kind in kinds
    )
    yield (
        "[Content_Types].xml",
        f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels"'
        ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f"{overrides}</Types>",
    )
    yield "_rels/.rels", _relations([("officeDocument", "xl/workbook.xml")])
    named = "".join(
        f'<sheet name={quoteattr(name)} sheetId="{number}" r:id="rId{number}"/>'
        for number, name in zip(numbers, sheets)
    )
    yield (
        "xl/workbook.xml",
        f'<workbook xmlns="{MAIN}" xmlns:r="{PARTS}"><sheets>{named}</sheets></workbook>',
    )
    targets = [("worksheet", f"worksheets/sheet{number}.xml") for number in numbers]
    yield "xl/_rels/workbook.xml.rels", _relations([*targets, ("styles", "styles.xml")])
    yield "xl/styles.xml", STYLES
    for number, table in zip(numbers, sheets.values()):
        yield f"xl/worksheets/sheet{number}.xml", _sheet(table)


def _relations(targets: Sequence[tuple[str, str]]) -> str:
    each = "".join(
        f'<Relationship Id="rId{number}" Type="{PARTS}/{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets, start=1)
    )
    return f'<Relationships xmlns="{PACKAGE}/relationships">{each}</Relationships>'


def _sheet(table: Table) -> str:
    widths = [max(12, len(name) + 2) for name in table.head]
    columns = "".join(
        f'<col min="{number}" max="{number}" width="{width}" customWidth="1"/>'
        for number, width in enumerate(widths, start=1)
    )
    head = "".join(_text(name, HEAD) for name in table.head)
    rows = "".join(
        f"<row>{''.join(_cell(value, name) for value, name in zip(row, table.head))}</row>"
        for row in table.rows
    )
    frozen = (
        '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2"'
        ' activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'
    )
    return (
        f'<worksheet xmlns="{MAIN}">{frozen}<cols>{columns}</cols>'
        f"<sheetData><row>{head}</row>{rows}</sheetData></worksheet>"
    )


def _cell(value: Any, column: str) -> str:
    if value is None:
        return "<c/>"
    if not isinstance(value, Real):
        return _text(str(value), 0)
    shown = PERCENT if "share" in column else WHOLE if isinstance(value, Integral) else DECIMAL
    number = int(value) if isinstance(value, Integral) else repr(float(value))
    return f'<c s="{shown}"><v>{number}</v></c>'


def _text(text: str, style: int) -> str:
    legal = escape(_ILLEGAL.sub("\ufffd", text))
    return f'<c s="{style}" t="inlineStr"><is><t xml:space="preserve">{legal}</t></is></c>'
