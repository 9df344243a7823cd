"""Write a study as the text of its file: one canonical layout, so that changes read well."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from .records import Comparison, Effect, Reference, Study

_EFFECT_ORDER = (
    "id",
    "arm",
    "comparator",
    "population",
    "n",
    "n_note",
    "outcome",
    "unit",
    "month",
    "time",
    "value",
    "low",
    "high",
    "interval",
    "p",
    "kind",
    "status",
    "use",
    "certainty",
    "topic",
    "text",
    "note",
)
_STUDY_ORDER = ("design", "population", "country", "note")


def dump_study(study: Study) -> str:
    """Return the TOML text of a study; `parse_study` reads it back to an equal study."""
    blocks = [f"key = {_quote(study.key)}"]
    blocks.append(_block("[reference]", study.reference, [f.name for f in fields(Reference)]))
    about = _block("[study]", study, _STUDY_ORDER)
    if about != "[study]":
        blocks.append(about)
    blocks += [_block("[[effect]]", effect, _EFFECT_ORDER) for effect in study.effects]
    blocks += [_arm(name, inputs) for name, inputs in study.arms.items()]
    blocks += [_comparison(row) for row in study.comparisons]
    return "\n\n".join(blocks) + "\n"


def _arm(name: str, inputs: Mapping[str, Any]) -> str:
    head = f"[arm.{_quote(name)}]"
    return "\n".join([head, *(f"{key} = {_value(value)}" for key, value in inputs.items())])


def _comparison(row: Comparison) -> str:
    """Write a comparison, its effects under their short names."""
    lines = ["[[comparison]]"]
    for field in fields(Comparison):
        value = getattr(row, field.name)
        if value is None or (field.name == "per_year" and not value):
            continue
        if field.name in ("effect", "minus_effect"):
            value = value.partition(".")[2]
        lines.append(f"{field.name} = {_value(value)}")
    return "\n".join(lines)


def _block(head: str, record: Reference | Study | Effect, names: Any) -> str:
    lines = [head]
    for name in names:
        value = getattr(record, name)
        if value is None or value is False or value == ():
            continue
        lines.append(f"{name} = {_value(value)}")
    return "\n".join(lines)


def _value(value: Any) -> str:
    if isinstance(value, tuple):
        return "[" + ", ".join(_quote(item) for item in value) + "]"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return _number(value)
    return str(value) if isinstance(value, int) else _quote(value)


def _number(value: float) -> str:
    """Return the shortest text that reads back as the same float, always with a point."""
    text = repr(value)
    return text if "e" not in text else f"{value:.12f}".rstrip("0")


def _quote(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'
