"""Bring i18n/*.ts up to date with the code and compile them to .qm.

    python3 scripts/update_translations.py [new language code]...

A new code starts a new catalogue. Texts are the literals given to `tr`, those that a run ends with
(`say`), and the help of the request fields. Compiling needs Qt's lrelease (Debian:
qttools5-dev-tools).
"""

from __future__ import annotations

import ast
import importlib.util
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[1]
CATALOGUES = ROOT / "i18n"
Texts = dict[str, list[str]]


def texts() -> Texts:
    """Return every text to translate by context, in a stable order."""
    return {"Aftermap": list(dict.fromkeys(_literals())), "Requests": list(dict.fromkeys(_docs()))}


def _literals() -> Iterator[str]:
    for path in sorted(
        [
            *(ROOT / "plugin.py", ROOT / "core" / "closing.py"),
            *(*ROOT.glob("algorithms/**/*.py"), *ROOT.glob("ui/**/*.py")),
        ]
    ):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and _translates(node):
                argument = node.args[0]
                if not isinstance(argument, ast.Constant) or not isinstance(argument.value, str):
                    raise SystemExit(f"{path}:{node.lineno}: tr() takes a literal")
                yield argument.value


def _translates(node: ast.Call) -> bool:
    """Tell whether a call is `tr(...)`, or `self.say(...)` of what a run ends with."""
    return ast.unparse(node.func) in ("tr", "self.say")


def _docs() -> Iterator[str]:
    for item in vars(_requests()).values():
        if isinstance(item, type) and is_dataclass(item):
            yield from (entry.metadata["doc"] for entry in fields(item) if entry.metadata)


def _requests() -> object:
    spec = importlib.util.spec_from_file_location(
        "aftermap", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    assert spec is not None and spec.loader is not None
    module = sys.modules["aftermap"] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return importlib.import_module("aftermap.core.requests")


def read(path: Path) -> dict[tuple[str, str], str]:
    """Return a catalogue: (context, source) to translation, empty where it is unfinished."""
    found = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            key = (context.findtext("name", ""), message.findtext("source", ""))
            found[key] = message.findtext("translation", "")
    return found


def write(path: Path, language: str, known: dict[tuple[str, str], str], wanted: Texts) -> int:
    """Write a catalogue and return how many texts still lack a translation."""
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    lacking = 0
    for name, sources in wanted.items():
        context = ElementTree.SubElement(root, "context")
        ElementTree.SubElement(context, "name").text = name
        for source in sources:
            message = ElementTree.SubElement(context, "message")
            ElementTree.SubElement(message, "source").text = source
            translation = ElementTree.SubElement(message, "translation")
            translation.text = known.get((name, source))
            if not translation.text:
                translation.set("type", "unfinished")
                lacking += 1
    ElementTree.indent(root)
    body = ElementTree.tostring(root, encoding="unicode")
    path.write_text(
        f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8"
    )
    return lacking


def main(new: list[str]) -> None:
    wanted = texts()
    for path in sorted({*CATALOGUES.glob("*.ts"), *(CATALOGUES / f"aftermap_{c}.ts" for c in new)}):
        known = read(path) if path.exists() else {}
        lacking = write(path, path.stem.partition("_")[2], known, wanted)
        print(f"{path.name}: {sum(map(len, wanted.values()))} texts, {lacking} to translate")
        lrelease = shutil.which("lrelease") or shutil.which("lrelease-qt5")
        if lrelease is None:
            raise SystemExit("lrelease was not found: install Qt's linguist tools.")
        subprocess.run([lrelease, "-silent", path, "-qm", path.with_suffix(".qm")], check=True)


if __name__ == "__main__":
    main(sys.argv[1:])
