"""Who may import whom: QGIS stays out of the engine, the engine's packages stay out of QGIS."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
HEAVY = {"torch", "torchvision", "segmentation_models_pytorch", "safetensors", "numpy", "cv2",
         "rasterio", "pyogrio", "shapely", "pyproj", "exactextract", "networkx"}  # fmt: skip
LIGHT = ("sentences", "language", "requests", "results", "errors", "naming", "progress", "files",
         "caches", "mgrs", "verdicts", "spelling", "closing", "closing_images",
         "review/kappa")  # fmt: skip
LIGHT_ENGINE = ("codec", "protocol", "time_left")
QGIS_SIDE = [
    ROOT / "__init__.py",
    ROOT / "plugin.py",
    *ROOT.glob("algorithms/**/*.py"),
    *ROOT.glob("ui/**/*.py"),
]


def imported(path: Path) -> set[str]:
    """Return the top-level packages that a file imports; relative ones start with a dot."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {name.name.split(".")[0] for name in node.names}
        elif isinstance(node, ast.ImportFrom):
            found.add("." * node.level + (node.module or "").split(".")[0])
    return found


def unscoped_enums(source: str) -> set[str]:
    """Return every `Qclass.Member` that is not followed by a further name.

    QGIS gives `QVariant.Int` under Qt 6 too, where there is no `QVariant.Type`.
    """
    attributes = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Attribute)]
    scopes = {id(node.value) for node in attributes}
    texts = {ast.unparse(node) for node in attributes if id(node) not in scopes}
    enums = {text for text in texts if re.fullmatch(r"(Qt|Q[A-Z]\w+)\.[A-Z]\w*[a-z]\w*", text)}
    return {text for text in enums if not text.startswith("QVariant.")}


def ids(path: Path) -> str:
    return str(path.relative_to(ROOT))


@pytest.mark.parametrize("path", sorted(ROOT.glob("core/**/*.py")), ids=ids)
def test_core_never_names_qgis(path):
    assert not imported(path) & {"qgis", "PyQt5", "PyQt6", "processing"}
    assert not imported(path) & {"..algorithms", "..ui", "...algorithms", "...ui"}


@pytest.mark.parametrize("path", sorted(QGIS_SIDE), ids=ids)
def test_qgis_side_never_names_the_engines_packages(path):
    assert not imported(path) & HEAVY


@pytest.mark.parametrize("path", sorted(QGIS_SIDE), ids=ids)
def test_qgis_side_names_qt_through_qgis_only(path):
    assert not imported(path) & {"PyQt5", "PyQt6", "PySide2", "PySide6", "sip"}


@pytest.mark.parametrize("path", sorted(ROOT.glob("algorithms/**/*.py")), ids=ids)
def test_algorithms_touch_neither_windows_nor_the_project(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    words = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    words |= {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    assert not words & {"iface", "QMessageBox", "FlagNoThreading"}
    # A project of an algorithm's own, for a layout, is nobody else's.
    assert not {"QgsProject.instance"} & {ast.unparse(node) for node in ast.walk(tree)}
    assert "qgis.gui" not in path.read_text(encoding="utf-8")


@pytest.mark.parametrize("path", sorted(QGIS_SIDE), ids=ids)
def test_enums_are_scoped_as_qt6_wants_them(path):
    """`Qt.AlignLeft` fails under Qt 6 where `Qt.AlignmentFlag.AlignLeft` works under both."""
    assert unscoped_enums(path.read_text(encoding="utf-8")) == set()


def test_an_unscoped_enum_is_found():
    assert unscoped_enums("label.align(Qt.AlignLeft)") == {"Qt.AlignLeft"}
    assert unscoped_enums("label.align(Qt.AlignmentFlag.AlignLeft)") == set()


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
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
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
