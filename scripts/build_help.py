"""Turn the guides of docs/ into the HTML that ships, in resources/help/.

    .venv/bin/python scripts/build_help.py [OUT]

One page per guide, for people without a network: links lead from page to page, and pictures are
those of docs/pictures/, which ship too. The pages of the algorithms are made inside QGIS, in its
language: see algorithms/shared/manual.py.
"""

from __future__ import annotations

import re
import sys
from html import escape
from pathlib import Path

from markdown_it import MarkdownIt

ROOT = Path(__file__).resolve().parents[1]
DOCS = ROOT / "docs"
OUT = ROOT / "resources" / "help"
FOR_PEOPLE_WHO_BUILD = ("architecture", "parameters", "reliability")
"""Documents that no guide is made of: the house for its builders, and what the pages of the
algorithms say better."""


def guides() -> list[Path]:
    """Return the documents that become pages."""
    return [path for path in sorted(DOCS.glob("*.md")) if path.stem not in FOR_PEOPLE_WHO_BUILD]


def page(text: str, made: set[str]) -> str:
    """Return a guide's page.

    Args:
        text: the guide in Markdown; its first heading becomes the title.
        made: names of all guides, so that a link to one leads to its page.
    """
    renderer = MarkdownIt("commonmark", {"html": False}).enable("table")
    body = renderer.render(text)
    title = re.search(r"^# (.+)$", text, re.MULTILINE)
    body = re.sub(r'href="([\w-]+)\.md(#[\w-]+)?"', lambda found: _link(found, made), body)
    body = re.sub(r'src="(?!https?:)([^"]+)"', r'src="../../docs/\1"', body)
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f"<title>{escape(title[1] if title else 'Aftermap', quote=False)}</title>\n"
        '<link rel="stylesheet" href="style.css">\n</head>\n<body>\n'
        f'<p class="where">Aftermap</p>\n{body}</body>\n</html>\n'
    )


def _link(found: re.Match[str], made: set[str]) -> str:
    name, place = found[1], found[2] or ""
    where = name + ".html" if name in made else f"../../docs/{name}.md"
    return f'href="{where}{place}"'


def build(out: Path) -> None:
    """Write every page to a folder, and take away those whose guide is no more."""
    out.mkdir(parents=True, exist_ok=True)
    made = {path.stem for path in guides()}
    for path in guides():
        text = path.read_text(encoding="utf-8")
        (out / f"{path.stem}.html").write_text(page(text, made), encoding="utf-8")
    for old in out.glob("*.html"):
        if old.stem not in made:
            old.unlink()


if __name__ == "__main__":
    build(Path(sys.argv[1]) if len(sys.argv) > 1 else OUT)
