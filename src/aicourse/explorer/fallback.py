"""The explorer for readers without JavaScript, on forges and in print: the sentence and a table."""

from __future__ import annotations

import json
from collections.abc import Mapping
from html import escape
from typing import Any

from aicourse.model import Run, describe, simulate

from . import sure, words
from .fallback_views import tables
from .preset import Preset, load, state

__all__ = ["NOTE", "element", "fallback", "sentence"]

NOTE = "Illustrative, not a prediction for a person. Nothing you enter leaves this page."


def _found(preset: str | Preset) -> Preset:
    return preset if isinstance(preset, Preset) else load(preset)


def _runs(preset: Preset, inputs: Mapping[str, Any]) -> tuple[Run, Run | None]:
    scenario = preset.scenario(**inputs)
    if preset.reference is None:
        return simulate(scenario), None
    other = preset.scenario(**{**inputs, **preset.reference.inputs})
    return simulate(scenario), None if other == scenario else simulate(other)


def sentence(preset: str | Preset, **inputs: Any) -> str:
    """Say the result of a preset in one sentence, in the words of the explorer itself.

    Parameters
    ----------
    preset
        A preset or its id.
    **inputs
        Inputs that differ from the preset's start.

    Returns
    -------
    str
        For instance "After 24 months on anastrozole: lumbar spine bone density −4.1 % …".
    """
    found = _found(preset)
    main, reference = _runs(found, inputs)
    month = found.sentence_month
    return words.sentence(
        state(found, **inputs),
        found.values(**inputs),
        main.at(month),
        None if reference is None else reference.at(month),
        describe(),
    )


def _months(last: float) -> list[int]:
    step = 12 if last > 24 else 3 if last > 3 else 1
    return list(range(0, int(last) + 1, step))


def _how_sure(found: Preset, inputs: Mapping[str, Any]) -> str:
    """Say how sure we are of the outputs of which the sentence says nothing."""
    outputs = {row["name"]: words.lower_first(row["label"]) for row in describe()["outputs"]}
    left = [name for name in found.outputs if name not in found.sentence_outputs]
    ghost = state(found, **inputs)["reference"]
    labels = sure.labels(left, found.values(**inputs), ghost, found.sentence_month)
    if not labels:
        return ""
    how = sure.how_sure(labels, outputs)
    if len(set(labels.values())) == 1:
        how += f" for {words.joined([outputs[name] for name in left])}"
    return f". {how}, at month {found.sentence_month}."


def _table(found: Preset, inputs: Mapping[str, Any], main: Run, reference: Run | None) -> str:
    outputs = {row["name"]: row for row in describe()["outputs"]}
    runs = [("as set", main)]
    if reference is not None and found.reference is not None:
        runs.append((found.reference.label, reference))
    columns = [(outputs[name], label, run) for name in found.outputs for label, run in runs]
    head = "".join(
        f'<th scope="col">{escape(output["label"])}, {escape(output["unit"])}: {escape(label)}</th>'
        for output, label, _ in columns
    )
    rows = []
    for month in _months(main.times[-1]):
        values = (
            words.number(run.at(month)[output["name"]], output["decimals"], words.is_change(output))
            for output, _, run in columns
        )
        cells = "".join(f"<td>{value}</td>" for value in values)
        rows.append(f'<tr><th scope="row">{month}</th>{cells}</tr>')
    return (
        f"<table><caption>{escape(found.title + _how_sure(found, inputs))}</caption>"
        f'<thead><tr><th scope="col">Month</th>{head}</tr></thead>'
        f"<tbody>{''.join(rows)}</tbody></table>"
    )


def fallback(preset: str | Preset, **inputs: Any) -> str:
    """Return the sentence, a table and the note as HTML without any script.

    Parameters
    ----------
    preset
        A preset or its id.
    **inputs
        Inputs that differ from the preset's start.

    Returns
    -------
    str
        HTML, the same each time.
    """
    found = _found(preset)
    main, reference = _runs(found, inputs)
    table = _table(found, inputs, main, reference) if found.timed else ""
    month, values = found.sentence_month, found.values(**inputs)
    items = {row["name"]: row for row in describe()["inputs"]}
    others = tables(
        found,
        state(found, **inputs),
        values,
        main.at(month),
        None if reference is None else reference.at(month),
        lambda text: words.fill_in(text, month, values, items),
    )
    return (
        f'<div class="ai-fallback"><p>{escape(sentence(found, **inputs))}</p>{others}'
        f"{table}<p>{escape(NOTE)}</p></div>"
    )


def element(preset: str | Preset, **inputs: Any) -> str:
    """Return one explorer for a page: the element with its state and the fallback inside.

    Parameters
    ----------
    preset
        A preset or its id.
    **inputs
        Inputs that differ from the preset's start.

    Returns
    -------
    str
        HTML; it comes alive on pages that load the model, the script and the style.
    """
    found = _found(preset)
    # "</" would end the script early; in JSON the slash may be escaped.
    data = json.dumps(state(found, **inputs), ensure_ascii=False, sort_keys=True)
    data = data.replace("</", "<\\/").replace("<!--", "<\\u0021--")
    return (
        f'<ai-explorer preset="{escape(found.id)}">'
        f'<script type="application/json">{data}</script>'
        f"{fallback(found, **inputs)}</ai-explorer>"
    )
