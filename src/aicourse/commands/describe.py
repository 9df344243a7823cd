"""``aicourse describe``: every input and output of the model."""

from __future__ import annotations

import argparse
import json
from collections.abc import Mapping, Sequence
from typing import Any

from aicourse.commands import Parser


def configure(parser: Parser) -> None:
    """Describe the command and its options."""
    parser.add_argument("--json", action="store_true", help="everything that is known, as JSON")
    parser.epilog = """\
examples:
  aicourse describe
  aicourse describe --json > model.json"""


def run(options: argparse.Namespace) -> int:
    """Print the table, or the data."""
    from aicourse import describe

    data = describe()
    if options.json:
        print(json.dumps(data, indent=2, ensure_ascii=False))
    else:
        inputs = [_input_row(item) for item in data["inputs"]]
        outputs = [_output_row(item) for item in data["outputs"]]
        print(_table("Inputs", ("name", "default", "allowed", "meaning"), inputs))
        print()
        print(_table("Outputs", ("name", "unit", "certainty", "meaning"), outputs))
    return 0


def allowed(item: Mapping[str, Any]) -> str:
    """Return what an input may be, in words: its choices, or its range.

    >>> allowed({"low": 0, "high": 5, "choices": None, "unit": "per week"})
    '0 to 5 (per week)'
    """
    if item.get("choices"):
        return ", ".join(map(str, item["choices"]))
    if item.get("low") is None or item.get("high") is None:
        return ""
    span = f"{item['low']:g} to {item['high']:g}"
    unit = item.get("unit")
    return f"{span} ({unit})" if unit else span


def _input_row(item: Mapping[str, Any]) -> tuple[str, ...]:
    default = "not set" if item["default"] is None else str(item["default"])
    return (item["name"], default, allowed(item), item["label"])


def _output_row(item: Mapping[str, Any]) -> tuple[str, ...]:
    return (item["name"], item["unit"] or "", item["grade"], item["label"])


def _table(title: str, header: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Set `rows` in columns as wide as they need; the last one is left ragged."""
    widths = [max(len(row[i]) for row in (header, *rows)) for i in range(len(header) - 1)]

    def line(row: Sequence[str]) -> str:
        cells = [cell.ljust(width) for cell, width in zip(row, widths, strict=False)]
        return "  ".join([*cells, row[-1]]).rstrip()

    rule = "  ".join("-" * width for width in [*widths, len(header[-1])])
    return "\n".join([title, "", line(header), rule, *map(line, rows)])
