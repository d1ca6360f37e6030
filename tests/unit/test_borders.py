"""Who may import whom: QGIS stays out of the engine, the engine's packages stay out of QGIS."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
HEAVY = {"torch", "torchvision", "segmentation_models_pytorch", "safetensors", "numpy", "cv2",
         "rasterio", "pyogrio", "shapely", "pyproj", "exactextract", "networkx"}  # fmt: skip
LIGHT = ("sentences", "language", "requests", "results", "errors", "naming", "progress", "files",
         "caches", "mgrs", "verdicts", "spelling", "closing", "closing_images", "closing_dry",
         "review/kappa")  # fmt: skip
LIGHT_ENGINE = ("codec", "protocol", "time_left")
QGIS_SIDE = [
    ROOT / "__init__.py",
    ROOT / "plugin.py",
    *ROOT.glob("algorithms/**/*.py"),
    *ROOT.glob("ui/**/*.py"),
]


def nodes(path: Path) -> Iterator[ast.AST]:
    """Yield all nodes of a file's syntax."""
    return ast.walk(ast.parse(path.read_text(encoding="utf-8")))


@cache
def imported(path: Path) -> set[str]:
    """Return the top-level packages that a file imports; relative ones start with a dot."""
    found = set()
    for node in nodes(path):
        if isinstance(node, ast.Import):
            found |= {name.name.split(".")[0] for name in node.names}
        elif isinstance(node, ast.ImportFrom):
            found.add("." * node.level + (node.module or "").split(".")[0])
    return found


def unscoped_enums(nodes: Iterable[ast.AST]) -> set[str]:
    """Return every `Qclass.Member` that is not followed by a further name.

    QGIS gives `QVariant.Int` under Qt 6 too, where there is no `QVariant.Type`.
    """
    attributes = [node for node in nodes if isinstance(node, ast.Attribute)]
    scopes = {id(node.value) for node in attributes}
    texts = {ast.unparse(node) for node in attributes if id(node) not in scopes}
    enums = {text for text in texts if re.fullmatch(r"(Qt|Q[A-Z]\w+)\.[A-Z]\w*[a-z]\w*", text)}
    return {text for text in enums if not text.startswith("QVariant.")}


def offenders(paths: Iterable[Path], wrong: Callable[[Path], set[str]]) -> dict[str, set[str]]:
    """Return what is wrong in files, by their names."""
    found = {str(path.relative_to(ROOT)): wrong(path) for path in paths}
    assert len(found) > 9
    return {name: faults for name, faults in found.items() if faults}


def test_core_never_names_qgis():
    names = {"qgis", "PyQt5", "PyQt6", "processing"}
    names |= {"..algorithms", "..ui", "...algorithms", "...ui"}
    assert not offenders(ROOT.glob("core/**/*.py"), lambda path: imported(path) & names)


def test_qgis_side_never_names_the_engines_packages():
    assert not offenders(QGIS_SIDE, lambda path: imported(path) & HEAVY)


def test_qgis_side_names_qt_through_qgis_only():
    names = {"PyQt5", "PyQt6", "PySide2", "PySide6", "sip"}
    assert not offenders(QGIS_SIDE, lambda path: imported(path) & names)


def of_windows_or_the_project(path: Path) -> set[str]:
    """Return what a file names of QGIS's windows and of the project that is open in it."""
    every = list(nodes(path))
    words = {node.id for node in every if isinstance(node, ast.Name)}
    attributes = [node for node in every if isinstance(node, ast.Attribute)]
    words |= {node.attr for node in attributes}
    found = words & {"iface", "QMessageBox", "FlagNoThreading"}
    # A project of an algorithm's own, for a layout, is nobody else's.
    found |= {"QgsProject.instance"} & {ast.unparse(node) for node in attributes}
    return found | {"qgis.gui"} & set(re.findall(r"qgis\.gui", path.read_text(encoding="utf-8")))


def test_algorithms_touch_neither_windows_nor_the_project():
    assert not offenders(ROOT.glob("algorithms/**/*.py"), of_windows_or_the_project)


def test_enums_are_scoped_as_qt6_wants_them():
    """`Qt.AlignLeft` fails under Qt 6 where `Qt.AlignmentFlag.AlignLeft` works under both."""
    assert not offenders(QGIS_SIDE, lambda path: unscoped_enums(nodes(path)))


def test_an_unscoped_enum_is_found():
    wrong, right = map(ast.parse, ("align(Qt.AlignLeft)", "align(Qt.AlignmentFlag.AlignLeft)"))
    assert unscoped_enums(ast.walk(wrong)) == {"Qt.AlignLeft"}
    assert unscoped_enums(ast.walk(right)) == set()


@pytest.mark.parametrize("name", [*LIGHT, *(f"engine/{name}" for name in LIGHT_ENGINE)])
def test_what_qgis_imports_from_core_needs_the_standard_library_only(name):
    module = ROOT / "core" / f"{name}.py"
    files = [module] if module.is_file() else sorted(module.with_suffix("").glob("*.py"))
    packages = {item for file in files for item in imported(file)}
    own = {f".{file.stem}" for file in files}
    light = {".", "..", *(f"{dots}{n}" for n in (*LIGHT, *LIGHT_ENGINE) for dots in (".", ".."))}
    assert {item for item in packages if item.startswith(".")} <= light | own
    assert {item for item in packages if not item.startswith(".")} <= sys.stdlib_module_names


def uses(path: Path) -> Iterator[str]:
    """Yield the modules of this project that a module imports, as dotted paths from the root."""
    package = path.relative_to(ROOT).parent.parts
    for node in nodes(path):
        if isinstance(node, ast.ImportFrom) and node.level:
            base = (*package[: len(package) - node.level + 1], *filter(None, [node.module]))
            base = tuple(".".join(base).split("."))
            names = [(*base, alias.name) for alias in node.names]
            modules = {name if is_module(name) else base for name in names}
            yield from (".".join(module) for module in modules)


def is_module(parts: tuple[str, ...]) -> bool:
    place = ROOT.joinpath(*parts)
    return place.is_dir() or place.with_suffix(".py").is_file()


def test_no_two_modules_import_each_other():
    paths = [path for room in ("core", "algorithms", "ui") for path in (ROOT / room).rglob("*.py")]
    names = {path: ".".join(path.relative_to(ROOT).with_suffix("").parts) for path in paths}
    graph = {names[path].removesuffix(".__init__"): set(uses(path)) for path in paths}
    assert "core.raster.grid" in graph["core.inference.plan"]
    # an import of a whole package says nothing of its modules, and the package's own is above them
    TopologicalSorter({name: used - {name} for name, used in graph.items()}).prepare()
