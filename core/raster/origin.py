"""Where a population raster is from, as tags that GDAL copies when the raster is cut."""

from __future__ import annotations

from dataclasses import dataclass

from ..errors import AftermapError
from .opening import open_raster

SOURCE, LICENCE, CITATION = "POPULATION_SOURCE", "TIFFTAG_COPYRIGHT", "POPULATION_CITATION"
CAVEAT, ADDRESS = "POPULATION_CAVEAT", "POPULATION_ADDRESS"


@dataclass(frozen=True)
class Origin:
    """Product and vintage, by whose terms, how it is cited, what its makers warn of, its file."""

    source: str
    licence: str
    citation: str = ""
    caveat: str = ""
    address: str = ""

    def tags(self) -> dict[str, str]:
        """Return the tags that say so."""
        told = {
            SOURCE: self.source,
            LICENCE: self.licence,
            CITATION: self.citation,
            CAVEAT: self.caveat,
            ADDRESS: self.address,
        }
        return {name: text for name, text in told.items() if text}

    def __str__(self) -> str:
        """Return product, vintage and licence in a line."""
        return f"{self.source} ({self.licence})" if self.licence else self.source


def origin_of(path: str) -> Origin | None:
    """Return where a raster says that it is from; None for one that does not say."""
    try:
        with open_raster(path) as dataset:
            tags = dataset.tags()
    except (AftermapError, OSError):
        return None
    if not tags.get(SOURCE):
        return None
    return Origin(
        *(str(tags.get(name, "")) for name in (SOURCE, LICENCE, CITATION, CAVEAT, ADDRESS))
    )
