"""Write the list of modules in docs/architecture.md from the modules' own first lines."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs" / "architecture.md"
HEADING = "## Every module\n"
ROOMS = ("core", "algorithms", "ui")


def first_line(path: Path) -> str:
    """Return the first line of a module's docstring."""
    text = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""
    return text.partition("\n")[0]


def described() -> Iterator[str]:
    """Yield the list's lines, room by room."""
    inits = sorted(path for room in ROOMS for path in (ROOT / room).rglob("__init__.py"))
    for init in inits:
        yield f"\n**`{init.parent.relative_to(ROOT).as_posix()}/`** {first_line(init)}\n\n"
        for path in sorted(init.parent.glob("*.py")):
            if path != init:
                yield f"- `{path.name}` {first_line(path)}\n"


def page() -> str:
    """Return the page as it should be."""
    before, _, _ = PAGE.read_text(encoding="utf-8").partition(HEADING)
    return before + HEADING + "".join(described())


def main() -> int:
    PAGE.write_text(page(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
