"""How many of 100 or 1,000: the numbers and sentences of the icon arrays, from plain state.

`static/counts.js` says the same in the page; a test compares them.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from . import sure
from .numbers import SPACE, joined, number

TOLD = 2

Outputs = Mapping[str, float]


def applies(when: Mapping[str, Any], values: Mapping[str, Any]) -> bool:
    """Tell whether every input has a value that the condition names."""
    return all(
        values[name] in (allowed if isinstance(allowed, list) else [allowed])
        for name, allowed in when.items()
    )


def baseline_share(baseline: Mapping[str, Any], values: Mapping[str, Any]) -> float:
    """Return how many of 100: between the grid's points in straight lines, held at its ends."""
    shares: Sequence[float] = baseline["shares"]
    for axis in baseline["axes"]:
        at, x = axis["at"], values[axis["input"]]
        size = len(shares) // len(at)
        rows = [shares[i * size : (i + 1) * size] for i in range(len(at))]
        if x <= at[0]:
            shares = rows[0]
        elif x >= at[-1]:
            shares = rows[-1]
        else:
            i = next(i for i in range(1, len(at)) if x <= at[i])
            part = (x - at[i - 1]) / (at[i] - at[i - 1])
            shares = [a + (b - a) * part for a, b in zip(rows[i - 1], rows[i], strict=True)]
    return shares[0]


def share(
    group: Mapping[str, Any], values: Mapping[str, Any], main: Outputs, reference: Outputs | None
) -> float:
    """Return how many of 100 a group holds."""
    if "share" in group:
        return float(group["share"])
    ghost = group["run"] == "reference" and reference is not None
    outputs = reference if ghost and reference is not None else main
    return min(100.0, baseline_share(group["baseline"], values) * outputs[group["output"]])


def whole(value: float) -> int:
    """Round a count of people to whole ones, half up."""
    return math.floor(value + 0.5)


def thousands(value: int) -> str:
    """Write 1000 as "1,000"."""
    return f"{value:,}"


def count_words(exact: float, of: int) -> str:
    """Write "7 of 100", or "fewer than 1 of 100"."""
    count = whole(exact)
    told = "fewer than 1" if count == 0 and exact > 0 else thousands(count)
    return f"{told} of{SPACE}{thousands(of)}"


def difference(first: float, second: float, labels: Sequence[str], of: int) -> str:
    """Compare two groups: "About 6 more of 100 with letrozole than with tamoxifen."."""
    gap = first - second
    count = whole(abs(gap))
    if count == 0:
        return f"Less than 1 of{SPACE}{thousands(of)} apart."
    word = "more" if gap > 0 else "fewer"
    return (
        f"About {thousands(count)} {word} of{SPACE}{thousands(of)}: {labels[0]}, "
        f"compared with {labels[1]}."
    )


def panel_groups(panel: Mapping[str, Any], values: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """Return the groups of a panel that apply."""
    return [group for group in panel["groups"] if applies(group["when"], values)]


def sentences(
    state: Mapping[str, Any],
    values: Mapping[str, Any],
    main: Outputs,
    reference: Outputs | None,
    fill: Callable[[str], str],
) -> list[str]:
    """Say what the icon arrays show, without the last stop.

    Views of more than two outcomes are told only where nothing else is: they would be too long
    to listen to.

    Parameters
    ----------
    state
        The state as given to the explorer.
    values
        The value of every input.
    main, reference
        Every output at the month.
    fill
        Fills the names of inputs into a text of the preset.
    """
    told = []
    for view in state["views"]:
        if view["kind"] != "icons":
            continue
        if len(view["panels"]) > TOLD and state["sentence_outputs"]:
            continue
        for panel in view["panels"]:
            groups = panel_groups(panel, values)
            if not groups:
                continue
            parts = []
            for i, group in enumerate(groups):
                exact = share(group, values, main, reference) * (view["of"] / 100)
                people = f" {view['people']}" if i == 0 else ""
                label = fill(group["label"])
                parts.append(f"{count_words(exact, view['of'])}{people} ({label})")
            told.append(f"{panel['title']}: {joined(parts)}")
            told += _panel_sure(groups, state, values)
    return told


def _panel_sure(
    groups: Sequence[Mapping[str, Any]], state: Mapping[str, Any], values: Mapping[str, Any]
) -> list[str]:
    """Say how sure we are of people whom the model counts; trials counted theirs themselves."""
    ratios = [group["output"] for group in groups if "output" in group][:1]
    found = sure.labels(ratios, values, state["reference"], state["sentence_month"])
    return [sure.counts_sure(label) for label in found.values()]


def exact_words(
    group: Mapping[str, Any], values: Mapping[str, Any], outputs: Outputs, of: int
) -> str:
    """Say the exact figure of a group: "22.5 %", or "65.7: a baseline of 60.0 times 1.09"."""
    if "share" in group:
        return str(group["exact"])
    ratio = outputs[group["output"]]
    base = baseline_share(group["baseline"], values) * (of / 100)
    told = number(min(float(of), base * ratio), 1)
    return f"{told}: a baseline of {number(base, 1)} times {number(ratio, 2)}"
