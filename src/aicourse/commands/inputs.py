"""The options that commands share: one for each input of the model."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from typing import Any

from aicourse.commands import CommandError, Parser, did_you_mean
from aicourse.commands.describe import allowed

NOT_SET = "default"


def add_inputs(parser: Parser) -> None:
    """Add an option for each input of the model, and ``--parameter``."""
    from aicourse import describe

    groups: dict[str, Any] = {}
    for item in describe()["inputs"]:
        if item["group"] not in groups:
            groups[item["group"]] = parser.add_argument_group(item["group"])
        if item["name"] != "parameters":
            _add_input(groups[item["group"]], item)
    groups["model"].add_argument(
        "--parameter",
        metavar="NAME=VALUE",
        action="append",
        default=[],
        help="another value for a parameter of the model (may be given several times)",
    )


def _add_input(group: Any, item: Mapping[str, Any]) -> None:
    default = "not set" if item["default"] is None else item["default"]
    text = f"{item['label']}: {allowed(item)}; default {default}"
    group.add_argument(
        "--" + item["name"].replace("_", "-"),
        dest=f"input_{item['name']}",
        metavar="NAME" if item.get("choices") else "NUMBER",
        default=NOT_SET,
        help=text.replace("%", "%%"),
    )


def inputs_of(options: argparse.Namespace, command: str) -> dict[str, Any]:
    """Return the inputs that were given, as numbers where the model wants numbers.

    Raises
    ------
    CommandError
        If one has the wrong form; the message starts with the name of the command.
    """
    from aicourse import describe

    try:
        return _inputs(options, describe()["inputs"])
    except ValueError as error:
        raise CommandError(f"{command}: {error}") from error


def _inputs(options: argparse.Namespace, items: list[dict[str, Any]]) -> dict[str, Any]:
    given: dict[str, Any] = {}
    for item in items:
        text = getattr(options, f"input_{item['name']}", NOT_SET)
        if text != NOT_SET:
            given[item["name"]] = (
                _choice(item, text) if item.get("choices") else _number(item, text)
            )
    if parameters := dict(map(_parameter, options.parameter)):
        given["parameters"] = parameters
    return given


def _choice(item: Mapping[str, Any], text: str) -> str:
    if text not in item["choices"]:
        hint = did_you_mean(text, item["choices"])
        raise ValueError(
            f"{item['name']} = {text!r} is not possible. Allowed: {allowed(item)}{hint}"
        )
    return text


def _number(item: Mapping[str, Any], text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        raise ValueError(
            f"{item['name']} = {text!r} is not a number. Allowed: {allowed(item)}"
        ) from None
    # A whole number stays one, so that what is written back reads as it was given.
    return int(value) if value.is_integer() else value


def _parameter(text: str) -> tuple[str, float]:
    from aicourse.model.parameters import PARAMETERS

    name, equals, value = text.partition("=")
    try:
        number = float(value)
    except ValueError:
        equals = ""
    if not equals:
        raise ValueError(f"parameter = {text!r} is not of the form NAME=NUMBER")
    if name not in PARAMETERS:
        hint = did_you_mean(name, PARAMETERS) or "; lesson A1 and the book list them"
        raise ValueError(f"parameter: there is none called {name!r}{hint}")
    return name, number
