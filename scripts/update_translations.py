"""Bring i18n/*.ts up to date with the code and compile them to .qm.

    python3 scripts/update_translations.py                       # all catalogues
    python3 scripts/update_translations.py --new it              # begin one
    python3 scripts/update_translations.py --list it > it.json   # what it lacks, to be filled in
    python3 scripts/update_translations.py --fill it it.json     # take translations in

The file that is listed and filled is a JSON array of objects: context, source, place, and
translation, which is a text, or, where the form follows a number, an array of one per plural form.
`extraction.py` finds the texts. Compiling needs Qt's lrelease (Debian: qttools5-dev-tools).
"""

from __future__ import annotations

import argparse
import json
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import package
from extraction import Text, texts

package.load()

from aftermap.core.language import CATALOGUES, forms_in, plural_forms  # noqa: E402

Forms = dict[tuple[str, str], tuple[str, ...]]
"""A catalogue: (context, source) to its forms, empty where they are unfinished."""


def write(path: Path, language: str, known: Forms, wanted: list[Text]) -> int:
    """Write a catalogue and return how many texts still lack a translation."""
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ElementTree.Element] = {}
    lacking = 0
    for text in wanted:
        if text.context not in contexts:
            contexts[text.context] = ElementTree.SubElement(root, "context")
            ElementTree.SubElement(contexts[text.context], "name").text = text.context
        forms = known.get((text.context, text.source), ())
        lacking += _write_message(contexts[text.context], text, forms, language)
    ElementTree.indent(root)
    body = ElementTree.tostring(root, encoding="unicode")
    path.write_text(
        f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8"
    )
    return lacking


def _write_message(
    context: ElementTree.Element, text: Text, forms: tuple[str, ...], language: str
) -> bool:
    """Write one message and tell whether it lacks a translation."""
    message = ElementTree.SubElement(context, "message")
    ElementTree.SubElement(message, "source").text = text.source
    translation = ElementTree.SubElement(message, "translation")
    number = plural_forms(language) if text.plural else 1
    done = len(forms) == number and all(forms)
    if text.plural:
        message.set("numerus", "yes")
        for index in range(number):
            form = ElementTree.SubElement(translation, "numerusform")
            form.text = forms[index] if done else None
    elif done:
        translation.text = forms[0]
    if not done:
        translation.set("type", "unfinished")
    return not done


def unfinished(path: Path) -> list[dict[str, Any]]:
    """Return what a catalogue lacks, as it is filled in."""
    known, number = forms_in(path), plural_forms(_language(path))
    return [
        {
            "context": text.context,
            "source": text.source,
            "place": text.place,
            "translation": [""] * number if text.plural else "",
        }
        for text in texts()
        if not all(known.get((text.context, text.source), ("",)))
    ]


def fill(path: Path, given: list[dict[str, Any]]) -> Forms:
    """Return a catalogue with translations that were given; those left empty change nothing.

    Raises:
        SystemExit: a text is not in the code, or a translation does not hold the same places.
    """
    known, wanted = forms_in(path), {(text.context, text.source): text for text in texts()}
    faults = []
    for item in given:
        key, value = (item["context"], item["source"]), item["translation"]
        forms = tuple([value] if isinstance(value, str) else value)
        if not any(forms):
            continue
        text = wanted.get(key)
        fault = "is no text of the code" if text is None else _fault(text, forms, _language(path))
        if fault:
            faults.append(f"{item['source']!r}: {fault}")
        known[key] = forms
    if faults:
        raise SystemExit("\n".join(faults))
    return known


def _fault(text: Text, forms: tuple[str, ...], language: str) -> str:
    """Return what is wrong with a translation, empty if nothing is."""
    number = plural_forms(language) if text.plural else 1
    if len(forms) != number or not all(forms):
        return f"takes {number} forms, and has {sum(map(bool, forms))}"
    wanted = places(text.source)
    for form in forms:
        # "One building" may do without its number.
        if places(form) != wanted and not (text.plural and places(form) == wanted - {"{n:,}"}):
            return f"holds {sorted(wanted)}, its translation {sorted(places(form))}: {form!r}"
    return ""


def places(text: str) -> set[str]:
    """Return the places of a text that are filled in, and the fields that it names."""
    return set(re.findall(r"{[^{}]*}|‹\w*›", text.replace("{{", "").replace("}}", "")))


def _language(path: Path) -> str:
    return path.stem.partition("_")[2]


def _compile(path: Path) -> None:
    lrelease = shutil.which("lrelease") or shutil.which("lrelease-qt5")
    if lrelease is None:
        raise SystemExit("lrelease was not found: install Qt's linguist tools.")
    subprocess.run([lrelease, "-silent", path, "-qm", path.with_suffix(".qm")], check=True)


def _update(path: Path, known: Forms) -> None:
    wanted = texts()
    lacking = write(path, _language(path), known, wanted)
    print(f"{path.name}: {len(wanted)} texts, {lacking} to translate")
    _compile(path)


def main() -> None:
    parser = argparse.ArgumentParser(description=str(__doc__).splitlines()[0])
    parser.add_argument("--new", nargs="+", default=[], metavar="LANGUAGE")
    parser.add_argument("--list", metavar="LANGUAGE")
    parser.add_argument("--fill", nargs=2, metavar=("LANGUAGE", "FILE"))
    options = parser.parse_args()
    if options.list:
        lacking = unfinished(CATALOGUES / f"aftermap_{options.list}.ts")
        print(json.dumps(lacking, ensure_ascii=False, indent=1))
    elif options.fill:
        path = CATALOGUES / f"aftermap_{options.fill[0]}.ts"
        given = json.loads(Path(options.fill[1]).read_text(encoding="utf-8"))
        _update(path, fill(path, given))
    else:
        new = {CATALOGUES / f"aftermap_{code}.ts" for code in options.new}
        for path in sorted({*CATALOGUES.glob("*.ts"), *new}):
            _update(path, forms_in(path) if path.exists() else {})


if __name__ == "__main__":
    main()
