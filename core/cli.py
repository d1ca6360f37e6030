"""`aftermap`: the engine's jobs from a terminal, for servers without QGIS.

The options are made from the request classes, so a field that is added there is an option here.
"""

from __future__ import annotations

import argparse
import json
import signal
import sys
import traceback
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from functools import partial
from types import FrameType
from typing import Any, Optional

from .. import __version__
from .closing import closing
from .engine import codec, jobs, packages
from .engine.failures import UnexpectedError, explain
from .engine.guard import guarded
from .engine.pace import Paced
from .engine.time_left import TimeLeft
from .errors import Cancelled
from .files import temporary_files_in, temporary_folder
from .language import codes, current, language_of, speak
from .naming import option
from .options import add_fields, command_of, request_from
from .requests import outputs_of
from .spelling import Spelling
from .terminal import TerminalProgress, let_go

FAILED, CANCELLED = 1, 130
"""Exit codes: the run failed, Ctrl-C; argparse itself ends with 2 on a wrong command line."""

PREFIX = "aftermap: "
"""What errors begin with, as those of every program in a terminal."""

SHOWN = 6
"""Items of a list within an object that a line shows; of more it tells the number."""

ENDINGS = ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")
"""Signals that ask a run to end, as far as the system knows them."""


def main(arguments: Optional[Sequence[str]] = None) -> int:
    """Run one command and return the exit code: 0, or one of those above."""
    speak(language_of(_asked_language(arguments)))
    options = build_parser().parse_args(arguments)
    progress = TerminalProgress(sys.stderr, quiet=options.quiet)
    try:
        if options.request is None:
            options.act(options)
            return 0
        request = request_from(options.request, options)
        with (
            _stops_politely(progress),
            temporary_folder() as temp,
            temporary_files_in(temp),
            guarded(outputs_of(request), temp, PREFIX) as progress.guard,
        ):
            result = _paced(request, progress)
        progress.finish()
        _answer(result, outputs_of(request), options.json)
        sys.stdout.flush()
        if getattr(result, "fits", True) is False:
            return FAILED
    except KeyboardInterrupt:  # while checking or working for others: nothing to tell
        return CANCELLED
    except BrokenPipeError:  # whoever read the answer has read enough
        let_go(sys.stdout)
    except Exception as error:
        progress.finish()
        return _report(error, options.debug)
    return 0


def _paced(request: Any, progress: TerminalProgress) -> Any:
    """Run a request, and remember how long it took."""
    paced = Paced(request, cold=True)
    progress.left = TimeLeft(expected=paced.expected)
    with progress.moving():
        result = jobs.run(request, progress)
    paced.ended(progress.left)
    return result


def _asked_language(arguments: Optional[Sequence[str]]) -> str:
    """Return the language that is asked for: it must be known before the help is written."""
    parser = argparse.ArgumentParser(add_help=False, allow_abbrev=False, exit_on_error=False)
    parser.add_argument("--lang", default="en")
    with suppress(argparse.ArgumentError):
        return str(parser.parse_known_args(arguments)[0].lang)
    return "en"


def build_parser() -> argparse.ArgumentParser:
    """Return the parser: one subcommand per request, `check` and `worker`."""
    parser = argparse.ArgumentParser(
        prog="aftermap",
        description="Damaged buildings and rescue urgency from a pair of satellite images.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"aftermap {__version__}")
    _add_language(parser)
    commands = parser.add_subparsers(title="jobs", metavar="JOB", required=True)
    for request in jobs.JOBS:
        text = (request.__doc__ or "").strip()
        command = _command(commands, command_of(request), text)
        command.set_defaults(request=request)
        add_fields(command, request)
    check = _command(commands, "check", "Import everything and say on which device networks run.")
    check.set_defaults(request=None, act=_check)
    worker = _command(commands, "worker", "Run the network for others: join a Dask cluster.")
    worker.add_argument("address", help="of the scheduler, such as tcp://10.0.0.1:8786")
    worker.set_defaults(request=None, act=_work)
    return parser


def _command(
    commands: argparse._SubParsersAction[argparse.ArgumentParser], name: str, text: str
) -> argparse.ArgumentParser:
    aliases = [name.replace("-", "")] if "-" in name else []
    summary = text.splitlines()[0].replace("%", "%%")
    command = commands.add_parser(
        name, aliases=aliases, help=summary, description=text, allow_abbrev=False
    )
    command.add_argument("--json", action="store_true", help="print the result as one JSON object")
    _add_language(command)
    command.add_argument("--quiet", action="store_true", help="show no progress")
    command.add_argument("--debug", action="store_true", help="show the traceback of an error")
    return command


def _add_language(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--lang", choices=codes(), default=argparse.SUPPRESS, help="language of all that is said"
    )


def _check(options: argparse.Namespace) -> None:
    packages.import_all()
    device, note = packages.device()
    _print({"device": device, "note": note, **packages.versions()}, options.json)


def _work(options: argparse.Namespace) -> None:
    from .inference.cluster import serve

    serve(options.address)


def _answer(result: Any, written: Sequence[str], as_json: bool) -> None:
    """Print what a run came to: in words and with the files written where it has words for it."""
    language = current()
    spelling = Spelling(language.group, language.point)
    lines = closing(result, partial(language.text, "Aftermap"), spelling)
    plain = codec.plain(result)
    if as_json or not lines:
        _print(plain, as_json)
        return
    for line in lines:
        print(line)
    _print({name: value for name, value in plain.items() if value in written}, as_json)


def _print(result: dict[str, Any], as_json: bool) -> None:
    if as_json:
        print(json.dumps(result, ensure_ascii=False))
        return
    for name, value in _flat(result):
        print(f"{name}: {value}")


def _flat(result: dict[str, Any], prefix: str = "") -> Iterator[tuple[str, Any]]:
    for name, value in result.items():
        if isinstance(value, dict):
            yield from _flat(value, f"{prefix}{name}.")
        elif isinstance(value, list) and value and isinstance(value[0], dict):
            yield from ((prefix + name, _row(item)) for item in value)
        elif name != "type" and value not in (None, ""):
            items = value if isinstance(value, list) else [value]
            yield prefix + name, ", ".join(map(_shown, items))


def _shown(value: Any) -> str:
    """Return a value as a person reads it; `--json` has all digits."""
    if not isinstance(value, float):
        return str(value)
    return f"{value:.6g}" if abs(value) < 1e5 else f"{value:.1f}"


def _row(item: dict[str, Any]) -> str:
    """Return one of several objects on a line; of lists in it, how long they are."""
    return ", ".join(
        f"{name} {len(value) if isinstance(value, list) and len(value) > SHOWN else value}"
        for name, value in item.items()
        if name != "type" and value not in (None, "")
    )


def _report(error: Exception, debug: bool) -> int:
    said = explain(error)
    try:
        if debug or isinstance(said, UnexpectedError):
            traceback.print_exception(type(error), error, error.__traceback__)
        print(f"{PREFIX}{said.said(option)}", file=sys.stderr, flush=True)
    except OSError:
        let_go(sys.stderr)
    return CANCELLED if isinstance(said, Cancelled) else FAILED


@contextmanager
def _stops_politely(progress: TerminalProgress) -> Iterator[None]:
    """Let Ctrl-C, a plain kill and a hang-up stop the job at its next report: nothing half is left.

    A second one stops it anywhere. What was ignored before, as `nohup` asks for, stays ignored.
    """

    def stop(number: int, frame: Optional[FrameType]) -> None:
        if progress.cancelled:
            raise Cancelled()
        progress.cancelled = True

    heard = [
        number
        for name in ENDINGS
        if (number := getattr(signal, name, None)) and signal.getsignal(number) != signal.SIG_IGN
    ]
    before = {number: signal.signal(number, stop) for number in heard}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


if __name__ == "__main__":
    sys.exit(main())
