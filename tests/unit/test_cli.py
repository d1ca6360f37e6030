"""The command line: options from requests, results, sentences and exit codes."""

from __future__ import annotations

import io
import json
from dataclasses import MISSING, fields, is_dataclass, replace
from pathlib import Path
from typing import Any

import pytest
from aftermap.core import cli, errors, requests, results
from aftermap.core.cli import CANCELLED, FAILED, TerminalProgress, build_parser, main
from aftermap.core.engine import jobs
from aftermap.core.options import (
    command_of,
    parse_bands,
    parse_extent,
    parse_numbers,
    parse_switch,
    request_from,
)
from aftermap.tests.unit import engine_rehearsal
from aftermap.tests.unit.engine_rehearsal import Rehearse


@pytest.fixture(autouse=True)
def _rehearsal() -> None:
    engine_rehearsal.enrol()


def parsed(*arguments: str) -> Any:
    options = build_parser().parse_args(arguments)
    return request_from(options.request, options)


def smallest(request: type) -> list[str]:
    """Return a command line that gives the required fields only."""
    line = [command_of(request)]
    for item in fields(request):
        if item.default is MISSING:
            by_itself = item.metadata.get("positional")
            line += ["x"] if by_itself else [f"--{item.name.replace('_', '-')}", "x"]
    return line


@pytest.mark.parametrize("request_class", [kind for kind in jobs.JOBS if kind is not Rehearse])
def test_every_request_has_a_command_with_its_defaults(request_class: type) -> None:
    request = parsed(*smallest(request_class))
    assert type(request) is request_class
    left_alone = [
        item for item in fields(request_class) if getattr(request, item.name) not in ("x", ("x",))
    ]
    assert all(getattr(request, item.name) == item.default for item in left_alone)


def test_a_nested_option_leaves_the_others_as_their_request_has_them() -> None:
    request = parsed("train-damage", "--images", "a", "--model", "b", "--epochs", "3")
    assert request.learning == replace(requests.TrainDamage("a", "b").learning, epochs=3)
    assert request.learning.side == 256


def test_every_field_is_an_option_with_its_help(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["rapid-assessment", "--help"])
    shown = " ".join(capsys.readouterr().out.split())
    for item in fields(requests.RapidAssessment):
        if not is_dataclass(item.type) and item.name != "morphology":
            assert f"--{item.name.replace('_', '-')} " in shown
    assert "Full width of the erosion kernel" in shown


def test_nested_and_typed_options() -> None:
    line = "rapidassessment --pre a --post b --erosion 3.5 --units pixels --post-bands 4,3,2"
    request = parsed(*line.split(), "--extent=-10.5,2,3,4e1[EPSG:4326]")
    assert request.morphology == requests.Morphology(erosion=3.5, units="pixels")
    assert request.post_bands == (4, 3, 2)
    assert request.extent == requests.Extent(-10.5, 2.0, 3.0, 40.0, "EPSG:4326")


def test_further_scenes_are_listed_after_one_option() -> None:
    request = parsed("segment-footprints", "--pre", "a", "--more-pre", "b, 1.tif", "c",
                     "--probability", "p.tif")  # fmt: skip
    assert request.more_pre == ("b, 1.tif", "c")


def test_no_morphology_option_leaves_it_to_the_model() -> None:
    assert parsed("rapid-assessment", "--pre", "a", "--post", "b").morphology is None


@pytest.mark.parametrize("text", ["1,2,3,4", "1,2,3[EPSG:1]", "a,2,3,4[EPSG:1]", "3,2,1,4[EPSG:1]"])
def test_a_wrong_extent_is_one_sentence(text: str) -> None:
    with pytest.raises(errors.ParameterError, match="Extent is "):
        parse_extent(text)


@pytest.mark.parametrize("text", ["", "0,1,2", "r,g,b", "1;2;3"])
def test_wrong_bands_are_one_sentence(text: str) -> None:
    with pytest.raises(errors.ParameterError, match="Bands are "):
        parse_bands(text)


def test_a_result_is_lines_or_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rehearse", "--act", "count", "--quiet"]) == 0
    assert capsys.readouterr().out == "text: counted\n"
    assert main(["rehearse", "--act", "count", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"type": "RehearseResult", "text": "counted"}


def test_an_error_is_a_sentence_and_an_exit_code(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rehearse", "--act", "refuse"]) == FAILED
    written = capsys.readouterr()
    assert written.err == "aftermap: 'a.tif' has one band: choose an image with three or more.\n"
    assert written.out == ""


def test_a_wrong_command_line_ends_with_two() -> None:
    with pytest.raises(SystemExit) as caught:
        main(["segment-footprints", "--pre", "a.tif"])
    assert caught.value.code == 2


@pytest.mark.usefixtures("heard_signals")
def test_an_interrupt_leaves_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    line = ["rehearse", "--act", "interrupt", "--output", str(tmp_path / "a.txt")]
    assert main(line) == CANCELLED
    assert list(tmp_path.iterdir()) == []
    assert "cancelled" in capsys.readouterr().err


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_an_interrupt_while_checking_is_no_traceback(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupted() -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("aftermap.core.engine.packages.import_all", interrupted)
    assert main(["check"]) == CANCELLED
    assert capsys.readouterr().err == ""


def test_the_bar_shows_share_and_time_left() -> None:
    now = [0.0]
    stream = Terminal()
    progress = TerminalProgress(stream)
    progress.left = cli_time(now)
    progress.update(0, 4, "Tiles")
    now[0] = 30.0
    progress.update(1, 4, "Tiles")
    last = stream.getvalue().split("\r")[-1]
    assert (
        " 25%" in last
        and "1 min 30 s left" in last
        and last.count("#") == TerminalProgress.WIDTH / 4
    )
    progress.finish()
    assert stream.getvalue().endswith("\r")


def cli_time(now: list[float]) -> Any:
    from aftermap.core.engine.time_left import TimeLeft

    return TimeLeft(lambda: now[0])


def test_without_a_terminal_each_note_is_one_line() -> None:
    stream = io.StringIO()
    progress = TerminalProgress(stream)
    for done in range(5):
        progress.update(done, 4, "Tiles" if done < 3 else "Writing")
    assert stream.getvalue() == "Tiles\nWriting\n"


def test_a_warning_is_marked_and_told_in_quiet_too() -> None:
    stream = io.StringIO()
    TerminalProgress(stream, quiet=True).warn("A quarter was not seen.")
    assert stream.getvalue() == "Warning: A quarter was not seen.\n"


def test_numbers_and_switches_are_read_as_written():
    assert parse_numbers("0.5,0.25,1") == (0.5, 0.25, 1.0)
    assert parse_switch("yes")
    assert not parse_switch("no")


@pytest.mark.parametrize("reader", [parse_numbers, parse_switch])
def test_a_wrong_number_or_switch_is_one_sentence(reader):
    with pytest.raises(errors.ParameterError, match="'maybe' is "):
        reader("maybe")


def test_a_run_ends_in_words_and_json_keeps_the_digits(capsys: pytest.CaptureFixture[str]) -> None:
    result = results.AssessBuildingsResult("b.gpkg", 3, (1, 1, 0, 0), 1, (1 / 3, 0, 0, 0), 0.0)
    cli._answer(result, ["b.gpkg"], as_json=False)
    first, *_, last = capsys.readouterr().out.splitlines()
    assert first.startswith("Buildings: 3; destroyed 0 (0.0 %)") and last == "buildings: b.gpkg"
    cli._answer(result, ["b.gpkg"], as_json=True)
    assert json.loads(capsys.readouterr().out)["area_m2"][0] == 1 / 3
    check = results.AlignPairResult("a.tif", None, 2 / 3, 0.1, None, None, True, "moved")
    cli._answer(check, ["a.tif"], as_json=False)
    assert "residual_before_m: 0.666667\n" in capsys.readouterr().out
