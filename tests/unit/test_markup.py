"""XML of strangers: elements only."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest
from aftermap.core.files.markup import parse_xml

INTERNAL = '<!DOCTYPE a [<!ENTITY x "boom">]><a>&x;</a>'
EXTERNAL = '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>'


def test_elements_are_read() -> None:
    root = parse_xml(
        b"<VRTDataset a='1'><SourceFilename>a &amp; b.tif</SourceFilename></VRTDataset>"
    )
    assert (root.get("a"), root.findtext("SourceFilename")) == ("1", "a & b.tif")


@pytest.mark.parametrize("text", [INTERNAL, EXTERNAL, "<!DOCTYPE a><a/>"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_document_types_are_refused_in_every_encoding(text: str, encoding: str) -> None:
    with pytest.raises(ElementTree.ParseError, match="declares a document type, 'a'"):
        parse_xml(f"<?xml version='1.0' encoding='{encoding}'?>{text}".encode(encoding))


def test_what_is_not_well_formed_is_said() -> None:
    with pytest.raises(ElementTree.ParseError, match="mismatched tag"):
        parse_xml("<a><b></a>")
