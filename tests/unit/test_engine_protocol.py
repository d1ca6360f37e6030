"""Messages, time left and the wording of failures."""

from __future__ import annotations

import errno
import io
import re
from itertools import pairwise
from typing import Any, Callable

import pytest
from aftermap.core.engine import protocol
from aftermap.core.engine.failures import OUT_OF_MEMORY, UnexpectedError, explain
from aftermap.core.engine.time_left import Expected, TimeLeft, counted_down, in_words
from aftermap.core.errors import EngineError, InputError, OutputError


@pytest.mark.parametrize(
    "message",
    [
        protocol.Run("1", '{"type": "Rehearse"}', "/tmp/mé é"),
        protocol.Cancel("1"),
        protocol.Check("1"),
        protocol.Hello("0.1.0", "3.11.2", 7, {"torch": "2"}, ["cv2"]),
        protocol.Advance("1", 0.5, "line\nbreak", None),
        protocol.Log("1", "größer"),
        protocol.Warn("1", "größer"),
        protocol.Answer("1", "{}"),
        protocol.Checked("1", "cpu", ""),
        protocol.Failure("1", "InputError", "No."),
    ],
)
def test_messages_survive_the_way(message: Any) -> None:
    line = protocol.to_line(message)
    assert line.endswith(b"\n") and line.count(b"\n") == 1 and line.isascii()
    assert protocol.from_line(line) == message


@pytest.mark.parametrize(
    "line",
    [b"loading weights\n", b"{}\n", b'{"message": "Eval"}\n', b'{"message": "Run"}\n', b"[]\n"],
)
def test_other_lines_are_refused(line: bytes) -> None:
    with pytest.raises(ValueError):
        protocol.from_line(line)


def test_time_left_follows_the_recent_speed() -> None:
    now = [0.0]
    left = TimeLeft(lambda: now[0])
    assert left.seconds(0.0) is None
    now[0] = 10.0
    assert left.seconds(0.5) == pytest.approx(10.0)
    for second in range(11, 61):
        now[0] = float(second)
        slow = left.seconds(0.5 + 0.005 * (second - 10))
    assert slow == pytest.approx(0.25 / 0.005, rel=0.01)


def test_time_left_is_unknown_while_nothing_moves() -> None:
    now = [0.0]
    left = TimeLeft(lambda: now[0])
    left.seconds(0.2)
    now[0] = 10.0
    assert left.seconds(0.2) is None


def test_what_earlier_runs_took_is_told_before_anything_moves() -> None:
    now = [0.0]
    left = TimeLeft(lambda: now[0], Expected(lead=6.0, work=60.0))
    assert left.before() == 66.0
    now[0] = 4.0  # the libraries were loaded sooner
    assert left.seconds(0.0) == pytest.approx(60.0)
    now[0] = 14.0
    assert left.seconds(0.0) == pytest.approx(50.0), "a tile is at work: it counts down"
    now[0] = 16.0
    assert 30.0 < left.seconds(0.3) < 42.0, "slower than 60 s by its own speed: 28 s"
    took = left.took()
    assert took is not None and (took.lead, took.work) == (4.0, 12.0)


def test_stages_that_took_long_are_expected_to_again() -> None:
    """A run that tells of a third when a tenth of its time has passed."""
    now = [0.0]
    left = TimeLeft(lambda: now[0])
    for moment, share in ((0.0, 0.0), (10.0, 0.33), (55.0, 0.66), (100.0, 1.0)):
        now[0] = moment
        left.seconds(share)
    took = left.took()
    assert took is not None and took.curve[2] == pytest.approx(0.09, abs=0.01)
    now[0] = 0.0
    again = TimeLeft(lambda: now[0], took)
    again.seconds(0.0)
    now[0] = 20.0
    assert again.seconds(0.33) == pytest.approx(160, rel=0.35), "a machine half as fast"
    now[0] = 110.0
    assert again.seconds(0.66) == pytest.approx(90, rel=0.15)


def test_a_late_estimate_never_says_that_nothing_is_left() -> None:
    shown = [counted_down(10.0, float(passed)) for passed in range(17)]
    assert shown[:9] == [pytest.approx(10.0 - passed) for passed in range(9)]
    assert all(later < sooner for sooner, later in pairwise(shown)) and shown[-1] > 0
    assert counted_down(10.0, 60.0) is None, "it was plainly wrong"


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(39.6, "40 s"), (65, "1 min 5 s"), (3590, "59 min 50 s"), (4900, "1 h 22 min")],
)
def test_durations_are_said_in_words(seconds: float, words: str) -> None:
    assert in_words(seconds) == words


def test_errors_on_purpose_stay_as_they_are() -> None:
    error = InputError("'a' is no image.")
    assert explain(error) is error


def test_a_missing_package_is_named() -> None:
    said = explain(ModuleNotFoundError("No module named 'cv2'", name="cv2"))
    assert type(said) is EngineError and "lacks the package 'cv2'" in str(said)


def test_anything_else_asks_for_a_report() -> None:
    said = explain(KeyError("gsd"))
    assert isinstance(said, UnexpectedError) and "KeyError: 'gsd'" in str(said)


def test_memory_is_recognised_behind_other_errors() -> None:
    error = OutputError("'a.tif' cannot be written.")
    error.__cause__ = OSError(errno.ENOMEM, "Cannot allocate memory")
    assert str(explain(error)) == OUT_OF_MEMORY


def take_with_torch() -> None:
    torch = pytest.importorskip("torch")
    torch.empty(1 << 60, dtype=torch.uint8)


def take_with_numpy() -> None:
    pytest.importorskip("numpy").ones(1 << 60, dtype="uint8")


def take_with_opencv() -> None:
    image = pytest.importorskip("numpy").zeros((4, 4), "uint8")
    pytest.importorskip("cv2").resize(image, (1 << 30, 1 << 30))


@pytest.mark.parametrize("take", [take_with_torch, take_with_numpy, take_with_opencv])
def test_libraries_that_really_run_out_of_memory_are_understood(take: Callable[[], None]) -> None:
    with pytest.raises(Exception) as caught:
        take()
    assert str(explain(caught.value)) == OUT_OF_MEMORY


def test_a_client_that_is_gone_cancels_the_run() -> None:
    from aftermap.core.engine.service import Service

    class Gone(io.RawIOBase):
        def write(self, data: Any) -> int:
            raise BrokenPipeError

    service = Service(io.BytesIO(), Gone())  # type: ignore[arg-type]
    service.send(protocol.Log("1", "anyone?"))
    assert service.is_cancelled("1")


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (OSError(errno.ENAMETOOLONG, "File name too long", "x" * 300), "too long for this disk"),
        (OSError(errno.EIO, "Input/output error", "a.tif"), r"'a\.tif' cannot be read or written"),
        (UnicodeDecodeError("utf-8", b"\x81abc", 0, 1, "invalid start byte"), "it is damaged"),
        (UnicodeEncodeError("utf-8", "a\udcff", 1, 2, "surrogates"), "cannot be written"),
    ],
)
def test_what_files_and_their_names_do_is_one_sentence(error: Exception, sentence: str) -> None:
    said = explain(error)
    assert isinstance(said, InputError) and re.search(sentence, str(said))
    assert str(said).isascii() and "\n" not in str(said) and len(str(said)) < 250
