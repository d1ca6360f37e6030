"""What the model that ships with Aftermap learns from, and the places that are kept from it."""

from __future__ import annotations

from .tiles import Block, SplitRules

SPLIT = SplitRules(
    held_out=(
        *(f"hurricane-michael_0000000{number}" for number in (2, 6, 7)),
        "hurricane-harvey_00000002",
        "hurricane-florence",
        "hatay-mimar_sinan",
    ),
    blocks=(
        Block("santa-rosa-wildfire", south=38.515),
        Block("hurricane-michael", north=30.15),
        Block("midwest-flooding", east=-93.0, north=36.14),
    ),
    every=(("xbd-mexico-512", 7), ("massachusetts-1m", 8)),
    lower_rows=(("santa-rosa-wildfire_00000008", 0.5), ("nepal-oam", 0.85)),
)
FOOTPRINT_SHARES = {
    "xbd-more": 0.34,
    "xbd-pairs": 0.12,
    "xbd-mexico-512": 0.18,
    "xbd-midwest-512": 0.07,
    "massachusetts-1m": 0.14,
    "nepal-oam": 0.05,
    "kampala-oam": 0.03,
    "practice": 0.07,
}
OPEN_SHARES = {"massachusetts-1m": 0.5, "nepal-oam": 0.15, "kampala-oam": 0.08, "practice": 0.27}
"""Of the variant that learns from open data alone."""

DAMAGE_SHARES = {
    "xbd-more": 0.36,
    "xbd-pairs": 0.12,
    "xbd-mexico-512": 0.05,
    "xbd-midwest-512": 0.08,
    "xbd-post-only": 0.09,
    "turkey-2023": 0.05,
    "massachusetts-1m": 0.02,
    "nepal-oam": 0.02,
    "practice": 0.21,
}
