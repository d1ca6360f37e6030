"""Letters of every language in the pictures of charts."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
from aftermap.core.language import ENGLISH, Language, speak
from aftermap.core.reporting import lettering
from aftermap.core.reporting.shaping import in_drawing_order
from aftermap.core.reporting.surfaces import Pixels, width_of
from aftermap.core.sentences import say

ARABIC = "\u0645\u0628\u0627\u0646"
"""meem, beh, alef, noon"""

SHAPED = "\ufee5\ufe8e\ufe92\ufee3"
"""noon alone, final alef, beh in the middle, meem at the beginning: as they are drawn"""


@pytest.mark.parametrize(
    ("line", "drawn"),
    [
        ("B\u00e2timents \u0131, \u0411\u0443\u0434\u0438\u043d\u043a\u0438", None),
        (ARABIC, SHAPED),
        (f"{ARABIC} 1,234", f"1,234 {SHAPED}"),
        (f"({ARABIC}) 12.5 %", f"% 12.5 ({SHAPED})"),
        (f"{ARABIC}: \u2068EPSG 32637\u2069 {ARABIC}", f"{SHAPED} EPSG 32637 :{SHAPED}"),
        ("\u0644\u0627", "\ufefb"),
        ("\u0628\u0651\u0628", "\ufe90\u0651\ufe91"),
    ],
)
def test_letters_from_the_right_are_joined_and_turned(line: str, drawn: str | None) -> None:
    assert in_drawing_order(line) == (line if drawn is None else drawn)


def drawn_as(text: str) -> np.ndarray:
    surface = Pixels((220, 40))
    surface.write(text, (5, 30), 0.0)
    return surface.picture()


@pytest.mark.skipif(not hasattr(cv2, "FontFace"), reason="OpenCV 5's font")
def test_no_letter_becomes_a_question_mark() -> None:
    for text in ("\u0456\u0457\u0491", "\u0131\u011f\u015f\u0130", "1\u202f234"):
        for letter in text:
            assert not np.array_equal(drawn_as(letter), drawn_as("?")), letter
    assert width_of("\u0411\u0443\u0434\u0438\u043d\u043a\u0438") > width_of("\u0411\u0443")


def test_what_cannot_be_written_stays_english(monkeypatch: pytest.MonkeyPatch) -> None:
    words = {
        "yes": "B\u00e2timents \u0131",
        "no": "\u0411\u0443\u0434\u0438\u043d\u043a\u0438",
        "buildings": ARABIC,
    }
    speak(Language(lambda context, source, count: words.get(source), "\u202f", ",", "fr"))
    try:
        monkeypatch.setattr(lettering, "FONTS", (str(Path(__file__)), "nowhere.ttf"))
        lettering._from_right.cache_clear()
        if hasattr(cv2, "FontFace"):
            assert np.array_equal(drawn_as(say("buildings")), drawn_as("buildings"))
        monkeypatch.delattr(cv2, "FontFace", raising=False)
        assert np.array_equal(drawn_as(say("yes")), drawn_as("Batiments i"))
        assert np.array_equal(drawn_as(say("no")), drawn_as("no"))
    finally:
        speak(ENGLISH)
        lettering._from_right.cache_clear()
