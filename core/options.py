"""Makes command-line options from the fields of a request, and a request from the options."""

from __future__ import annotations

import argparse
import re
from dataclasses import MISSING, Field, fields, is_dataclass, replace
from typing import Any, Union, get_args, get_origin, get_type_hints

from .errors import ParameterError
from .language import current, worded
from .naming import option
from .requests import Extent
from .sentences import say

_EXTENT = re.compile(r"^([^,\[]+),([^,\[]+),([^,\[]+),([^,\[]+)\[(.+)\]$")


def command_of(request: type) -> str:
    """Return a request class's name on the command line: `RapidAssessment`, `rapid-assessment`."""
    return re.sub(r"(?<!^)(?=[A-Z])", "-", request.__name__).lower()


def add_fields(parser: argparse._ActionsContainer, request: type, defaults: Any = None) -> None:
    """Add one option per field; a nested dataclass becomes a group of its own fields.

    Args:
        parser: what gets the options.
        request: the dataclass.
        defaults: an instance whose values stand in for the class's own defaults.
    """
    hints = get_type_hints(request)
    for item in fields(request):
        kind = _bare(hints[item.name])
        default = item.default if defaults is None else getattr(defaults, item.name)
        if is_dataclass(kind) and kind is not Extent:
            assert isinstance(kind, type)
            group = parser.add_argument_group(
                item.name, current().text("Requests", item.metadata["doc"])
            )
            add_fields(group, kind, default if is_dataclass(default) else None)
        else:
            _add(parser, item, kind, default, _is_optional(hints[item.name]))


def request_from(request: type, options: argparse.Namespace) -> Any:
    """Build the request from parsed options; what was not given keeps its default.

    Raises:
        ParameterError: a value is out of range.
    """
    return request(**_values(request, options))


def parse_extent(text: str) -> Extent:
    """Read `xmin,ymin,xmax,ymax[EPSG:32637]`.

    Raises:
        ParameterError: the text has another form, or an edge beyond its opposite.
    """
    match = _EXTENT.match(text.strip())
    if match is None:
        raise ParameterError(
            say("Extent is '{text}': write xmin,ymin,xmax,ymax[EPSG:code].", text=text)
        )
    try:
        edges = [float(edge) for edge in match.groups()[:4]]
    except ValueError as error:
        raise ParameterError(
            say("Extent is '{text}': its four edges must be numbers.", text=text)
        ) from error
    if edges[0] >= edges[2] or edges[1] >= edges[3]:
        raise ParameterError(
            say("Extent is '{text}': xmin and ymin must be less than xmax and ymax.", text=text)
        )
    return Extent(edges[0], edges[1], edges[2], edges[3], match[5])


def parse_bands(text: str) -> tuple[int, ...]:
    """Read band numbers such as `3,2,1`.

    Raises:
        ParameterError: not whole numbers from 1.
    """
    parts = [part.strip() for part in text.split(",")]
    if not all(part.isdigit() and int(part) > 0 for part in parts):
        raise ParameterError(
            say("Bands are '{text}': write numbers from 1, such as 1,2,3.", text=text)
        )
    return tuple(int(part) for part in parts)


def parse_numbers(text: str) -> tuple[float, ...]:
    """Read numbers such as `0.485,0.456,0.406`.

    Raises:
        ParameterError: not numbers.
    """
    try:
        return tuple(float(part) for part in text.split(","))
    except ValueError as error:
        raise ParameterError(
            say("'{text}' is no list of numbers: write such as 0.5,0.5,0.5.", text=text)
        ) from error


def parse_switch(text: str) -> bool:
    """Read `yes` or `no`.

    Raises:
        ParameterError: another word.
    """
    if text not in ("yes", "no"):
        raise ParameterError(say("'{text}' is neither yes nor no: write one of them.", text=text))
    return text == "yes"


def _add(
    parser: argparse._ActionsContainer,
    item: Field[Any],
    kind: Any,
    default: Any,
    optional: bool,
) -> None:
    required = default is MISSING and not optional
    text = current().text("Requests", str(item.metadata["doc"]))
    if default not in (MISSING, None, ()):
        text += worded(say(" Default: {value}.", value=_shown(default)))
    if item.metadata.get("positional"):
        parser.add_argument(item.name, metavar=item.name.upper(), help=text.replace("%", "%%"))
        return
    parser.add_argument(
        option(item.name),
        dest=item.name,
        required=required,
        default=argparse.SUPPRESS,
        type=_reader(kind),
        nargs="+" if kind == tuple[str, ...] else None,
        metavar=_METAVARS.get(kind, "FILE" if item.metadata.get("output") else "VALUE"),
        help=text.replace("%", "%%"),
    )


def _values(request: type, options: argparse.Namespace) -> dict[str, Any]:
    given = vars(options)
    hints = get_type_hints(request)
    values: dict[str, Any] = {}
    for item in fields(request):
        kind = _bare(hints[item.name])
        if is_dataclass(kind) and kind is not Extent:
            assert isinstance(kind, type)
            nested = _values(kind, options)
            if nested:
                base = item.default
                values[item.name] = (
                    replace(base, **nested) if isinstance(base, kind) else kind(**nested)
                )
        elif item.name in given:
            value = given[item.name]
            values[item.name] = tuple(value) if isinstance(value, list) else value
        elif item.default is MISSING and _is_optional(hints[item.name]):
            values[item.name] = None
    return values


def _is_optional(hint: Any) -> bool:
    return get_origin(hint) is Union and type(None) in get_args(hint)


def _bare(hint: Any) -> Any:
    """Return `X` of `Optional[X]`, else the hint itself."""
    if get_origin(hint) is Union:
        return next(item for item in get_args(hint) if item is not type(None))
    return hint


def _reader(kind: Any) -> Any:
    if kind is Extent:
        return _as_argument(parse_extent)
    if kind == tuple[str, ...]:
        return str
    if get_origin(kind) is tuple:
        return _as_argument(parse_bands if get_args(kind)[0] is int else parse_numbers)
    return _as_argument(parse_switch) if kind is bool else kind


def _as_argument(reader: Any) -> Any:
    def read(text: str) -> Any:
        try:
            return reader(text)
        except ParameterError as error:
            raise argparse.ArgumentTypeError(str(error)) from error

    return read


def _shown(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return ",".join(map(str, value)) if isinstance(value, tuple) else str(value)


_METAVARS = {
    int: "N",
    float: "X",
    Extent: "XMIN,YMIN,XMAX,YMAX[CRS]",
    bool: "yes|no",
    tuple[int, ...]: "N,N,N",
    tuple[float, ...]: "X,X,X",
    tuple[str, ...]: "PATH",
}
