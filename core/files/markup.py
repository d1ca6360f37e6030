"""XML that others wrote, read without what XML allows beyond elements."""

from __future__ import annotations

from xml.etree import ElementTree

from ..sentences import say


class _Plain(ElementTree.TreeBuilder):
    def doctype(self, name: str, public: str | None, system: str | None) -> None:
        """Stop where entities would be declared: they grow without bound, or name other files."""
        raise ElementTree.ParseError(say("it declares a document type, '{name}'", name=name))


def parse_xml(text: bytes | str) -> ElementTree.Element:
    """Return the root of an XML text, in which no entities can be declared.

    Raises:
        ElementTree.ParseError: it is not well-formed, or declares a document type.
    """
    # No document type, so no entities: the dangers of XML parsers are theirs alone.
    parser = ElementTree.XMLParser(target=_Plain())  # nosec B314 # see above
    return ElementTree.fromstring(text, parser)  # nosec B314 # see above
