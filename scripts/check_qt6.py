"""Find what the QGIS side names of Qt that PyQt6 has not: QGIS 4 is built on Qt 6.

    .venv/bin/python scripts/check_qt6.py

Names are looked up in the type stubs of the package PyQt6, so that neither Qt 6 nor QGIS 4 has to
be there. The rules are those by which QGIS's own `pyqt5_to_pyqt6.py` rewrites plugins: enums in
their scopes, classes where Qt 6 keeps them, methods that are no more.
"""

from __future__ import annotations

import ast
import importlib.util
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]

MOVED = {("QtWidgets", "QAction"): "QtGui", ("QtWidgets", "QActionGroup"): "QtGui",
         ("QtWidgets", "QShortcut"): "QtGui", ("QtWidgets", "QUndoStack"): "QtGui"}  # fmt: skip
"""Classes that Qt 6 moved, and that `qgis.PyQt` still gives under their old module too."""

GIVEN = {("QtCore", "QVariant"), ("QtCore", "NULL")}
"""What `qgis.PyQt` gives, and PyQt6 itself has not or has otherwise."""

GONE = {"exec_", "print_", "setTabStopWidth", "setResizeMode", "setMargin", "toPyObject",
        "desktop", "screenGeometry", "availableGeometry", "registerUrlHandler"}  # fmt: skip
"""Methods of Qt 5 that Qt 6, or PyQt6, has no more, whatever they are called on."""


def problems(source: str) -> list[str]:
    """Return what a module names that Qt 6 has not, one sentence each."""
    tree = ast.parse(source)
    names = dict(_imported(tree))
    found = [
        f"line {line}: {module} has no {name}"
        for name, (module, line) in names.items()
        if (module, name) not in GIVEN and _class(module, name) is None and not _plain(module, name)
    ]
    for node in ast.walk(tree):
        chain = _chain(node)
        if chain[0] in names:
            found += _unknown(chain, names[chain[0]][0], node)
        if isinstance(node, ast.Call) and _is_gone(node.func):
            found.append(f"line {node.lineno}: {ast.unparse(node.func)}() is no more")
    return list(dict.fromkeys(found))


def _imported(tree: ast.AST) -> Iterator[tuple[str, tuple[str, int]]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("qgis.PyQt."):
            for alias in node.names:
                yield alias.name, (str(node.module).rpartition(".")[2], node.lineno)


def _chain(node: ast.AST) -> list[str]:
    """Return the names of `A.B.C`; one that no import knows for anything else."""
    names: list[str] = []
    while isinstance(node, ast.Attribute):
        names.insert(0, node.attr)
        node = node.value
    return [node.id, *names] if isinstance(node, ast.Name) else [""]


def _is_gone(called: ast.expr) -> bool:
    """Tell whether a method is called that Qt 6 lacks; a class may have one of its own so named."""
    if not isinstance(called, ast.Attribute) or called.attr not in GONE:
        return False
    return ast.unparse(called.value) not in ("self", "super()")


def _unknown(chain: list[str], module: str, place: ast.AST) -> Iterator[str]:
    """Say which step of `Qclass.Scope.Member` leads nowhere; what is not a class ends the walk."""
    node = None if (module, chain[0]) in GIVEN else _class(module, chain[0])
    if chain[:2] == ["QVariant", "Type"]:
        yield f"line {getattr(place, 'lineno', 0)}: QVariant has no Type; QVariant.Int is given"
    for depth, name in enumerate(chain[1:], start=1):
        if node is None:
            return
        found = _member(node, module, name)
        if found is None:
            yield f"line {getattr(place, 'lineno', 0)}: {'.'.join(chain[:depth])} has no {name}"
            return
        node = found if isinstance(found, ast.ClassDef) else None


def _member(node: ast.ClassDef, module: str, name: str) -> ast.AST | None:
    """Return what a class or one of its bases calls `name`."""
    for item in node.body:
        if isinstance(item, (ast.ClassDef, ast.FunctionDef)) and item.name == name:
            return item
        targets = item.targets if isinstance(item, ast.Assign) else [getattr(item, "target", None)]
        if any(isinstance(target, ast.Name) and target.id == name for target in targets):
            return item
    for base in node.bases:
        where, _, called = ast.unparse(base).rpartition(".")
        home = where.rpartition(".")[2] or module
        parent = _class(home, called)
        found = _member(parent, home, name) if parent else None
        if found is not None:
            return found
    return None


def _class(module: str, name: str) -> ast.ClassDef | None:
    return _classes(MOVED.get((module, name), module)).get(name)


def _plain(module: str, name: str) -> bool:
    """Tell whether a module has a function or a value of that name."""
    return any(
        (isinstance(item, ast.FunctionDef) and item.name == name)
        or (isinstance(item, ast.Assign) and ast.unparse(item.targets[0]) == name)
        or (isinstance(item, ast.AnnAssign) and ast.unparse(item.target) == name)
        for item in _stub(module)
    )


@cache
def _classes(module: str) -> dict[str, ast.ClassDef]:
    return {item.name: item for item in _stub(module) if isinstance(item, ast.ClassDef)}


@cache
def _stub(module: str) -> list[ast.stmt]:
    spec = importlib.util.find_spec("PyQt6")
    if spec is None or not spec.submodule_search_locations:
        raise SystemExit("PyQt6 was not found: python3 scripts/setup.py installs it.")
    path = Path(spec.submodule_search_locations[0]) / f"{module}.pyi"
    if not path.is_file():
        return []
    # One of PyQt6's own signatures has a `/` where Python allows none; only names matter here.
    return ast.parse(path.read_text(encoding="utf-8").replace(", /)", ")")).body


def modules() -> list[Path]:
    """Return the modules that QGIS's Python runs."""
    return [
        ROOT / "plugin.py",
        *sorted(ROOT.glob("algorithms/**/*.py")),
        *sorted(ROOT.glob("ui/**/*.py")),
    ]


def main() -> int:
    lines = [
        f"{path.relative_to(ROOT)}: {problem}"
        for path in modules()
        for problem in problems(path.read_text(encoding="utf-8"))
    ]
    print("\n".join(lines) or "Qt 6 has all that is named.")
    return int(bool(lines))


if __name__ == "__main__":
    sys.exit(main())
