"""Values and the sentence in words: the same words that the explorer's script writes.

`static/format.js` and `static/course.js` say the same things for the page; a test compares them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from . import counts, sure
from .numbers import MINUS, NARROW, SPACE, joined, number, with_unit
from .relevance import automatic, irrelevant

__all__ = [
    "MINUS",
    "NARROW",
    "SPACE",
    "course_phrase",
    "decimals_of",
    "fill_in",
    "input_value",
    "is_change",
    "is_share",
    "joined",
    "lower_first",
    "number",
    "output_value",
    "sentence",
    "short_unit",
    "with_unit",
]

_UNITS = {
    "kg/m2": "kg/m²",
    "0 to 1": "",
    "weight": "",
    "none": "",
    "kg change": "kg",
    "month": "",
    "1/month": "per month",
    "1/year": "per year",
}


def short_unit(unit: str) -> str:
    """Return what stands behind a number: "%" for a percentage, "of 10" for a score."""
    if unit in _UNITS:
        return _UNITS[unit]
    if unit.startswith("%"):
        return "%"
    if unit.startswith("1 ="):
        return "×"
    score = re.match(r"BPI.*\b0 ?(?:-|–|to) ?(\d+)", unit)
    return f"of {score[1]}" if score else unit


def is_change(output: Mapping[str, Any]) -> bool:
    """Tell whether an output is a change, so that a gain carries "+"."""
    return bool(re.search(r"change|percentage point", f"{output['unit']} {output['label']}", re.I))


def output_value(output: Mapping[str, Any], value: float) -> str:
    """Write the value of an output for readers, for instance "−4.1 %"."""
    text = number(value, output["decimals"], is_change(output))
    return with_unit(text, short_unit(output["unit"]))


def decimals_of(step: float | None) -> int:
    """Return as many decimals as a step asks for: 3 for 0.005, none for 5."""
    text = f"{step or 0:.6f}".rstrip("0")
    return len(text.partition(".")[2])


def is_share(item: Mapping[str, Any]) -> bool:
    """Tell whether an input is a share between 0 and 1 that reads better in percent."""
    return bool(re.match(r"(fraction|share)\b", item["unit"] or "")) and item["high"] <= 1


def input_value(item: Mapping[str, Any], value: Any, none: str = "automatic") -> str:
    """Write the value of an input for readers, for instance "60 months" or "97 %"."""
    if value is None:
        return none
    if item["choices"]:
        return str(value)
    if is_share(item):
        return _percent(value)
    text = number(value, max(decimals_of(item["step"]), 0 if float(value).is_integer() else 1))
    if item["unit"] == "month":
        return f"month{SPACE}{text}"
    unit = short_unit(item["unit"] or "")
    if value == 1:
        unit = re.sub(r"^(month|session|year|minute|point)s\b", r"\1", unit)
    return with_unit(text, unit)


def lower_first(text: str) -> str:
    """Begin with a small letter, unless the first word is an abbreviation."""
    return text[0].lower() + text[1:] if re.match(r"[A-Z][a-z]", text) else text


def course_phrase(values: Mapping[str, Any], month: float) -> str:
    """Say how the medicine stands at a month."""
    start, length, drug = values["drug_start_month"], values["drug_months"], values["drug"]
    if drug == "none" or length <= 0:
        return "with no medicine"
    by_hand = removed_by_hand(values)
    if by_hand == 0:
        return "with no estradiol removed"
    if month <= start and start > 0:
        return f"before {drug}"
    if month <= start + length:
        return f"on {drug}" if by_hand is None else f"with {_percent(by_hand)} of estradiol removed"
    after = round(month - max(0, start + length), 1)
    unit = "month" if after == 1 else "months"
    return f"({after:g} {unit} after the end of {drug if by_hand is None else 'that'})"


def removed_by_hand(values: Mapping[str, Any]) -> float | None:
    """Return the share of estradiol that was set by hand; None where the medicine has its own."""
    share = values["estrogen_suppression"]
    return None if irrelevant("estrogen_suppression", values) or share is None else float(share)


def _percent(share: float) -> str:
    percent = share * 100
    return with_unit(number(percent, 0 if abs(percent - round(percent)) < 1e-6 else 1), "%")


def fill_in(
    template: str,
    month: float,
    values: Mapping[str, Any],
    items: Mapping[str, Mapping[str, Any]],
) -> str:
    """Fill "{month}", "{course}" and the names of inputs into a text of a preset."""

    def word(match: re.Match[str]) -> str:
        name = match[1]
        if name == "month":
            return f"{month:g}"
        if name == "course":
            return course_phrase(values, month)
        if name == "drug" and values["drug"] == "none":
            return "no medicine"
        return input_value(items[name], values[name], automatic().get(name, "automatic"))

    text = re.sub(r"\{([a-z_0-9]+)\}", word, template)
    return re.sub(r"(^|[^\d.])1 months\b", r"\g<1>1 month", text)


def sentence(
    state: Mapping[str, Any],
    values: Mapping[str, Any],
    main: Mapping[str, float],
    reference: Mapping[str, float] | None,
    description: Mapping[str, Any],
) -> str:
    """Say the result in one sentence.

    Parameters
    ----------
    state
        The state as given to the explorer.
    values
        The value of every input.
    main, reference
        Every output at the sentence's month; no reference where it is the same scenario.
    description
        What ``aicourse.describe()`` returns.

    Returns
    -------
    str
        For instance "After 24 months on anastrozole: lumbar spine bone density −4.1 %; with no
        medicine −1.0 %. How sure: ◕ moderate." Where curve and ghost are the same, nothing is
        compared, and nothing is said of that.
    """
    items = {row["name"]: row for row in description["inputs"]}
    outputs = {row["name"]: row for row in description["outputs"]}
    month, names = state["sentence_month"], state["sentence_outputs"]
    counted = counts.sentences(
        state, values, main, reference, lambda text: fill_in(text, month, values, items)
    )
    lead = fill_in(state["sentence"], month, values, items)
    if not names:
        return ". ".join([lead, *counted]) + "."
    labels = {name: lower_first(outputs[name]["label"]) for name in names}
    told = [f"{label} {output_value(outputs[name], main[name])}" for name, label in labels.items()]
    text = f"{lead}: {joined(told)}"
    if reference is not None:
        others = [output_value(outputs[name], reference[name]) for name in names]
        text += f"; {state['reference']['phrase']} {joined(others)}"
    found = sure.labels(names, values, state["reference"], month)
    parts = [text, *([sure.how_sure(found, labels)] if found else [])]
    return ". ".join([*parts, *counted]) + "."
