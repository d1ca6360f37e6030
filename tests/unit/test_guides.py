"""The HTML guides that ship are those of docs/."""

from __future__ import annotations

import importlib.util
import sys
from types import ModuleType

import pytest
from aftermap.tests.conftest import ROOT


@pytest.fixture(scope="module")
def builder() -> ModuleType:
    path = ROOT / "scripts" / "build_help.py"
    spec = importlib.util.spec_from_file_location("build_help", path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["build_help"] = module
    spec.loader.exec_module(module)
    return module


def test_the_pages_are_up_to_date(builder: ModuleType) -> None:
    """If this fails: make docs."""
    made = {path.stem for path in builder.guides()}
    assert {path.stem for path in builder.OUT.glob("*.html")} == made
    for path in builder.guides():
        fresh = builder.page(path.read_text(encoding="utf-8"), made)
        assert (builder.OUT / f"{path.stem}.html").read_text(encoding="utf-8") == fresh, path


def test_links_lead_from_page_to_page_and_pictures_are_found(builder: ModuleType) -> None:
    text = "# A & B\n\n[one](one.md#part) [two](two.md) [far](https://example.org/x.md)\n\n![](pictures/p.jpg)\n"
    page = builder.page(text, {"one"})
    assert "<title>A &amp; B</title>" in page
    assert 'href="one.html#part"' in page
    assert 'href="../../docs/two.md"' in page
    assert 'href="https://example.org/x.md"' in page
    assert 'src="../../docs/pictures/p.jpg"' in page
