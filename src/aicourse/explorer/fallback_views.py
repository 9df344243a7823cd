"""What icon arrays, scales and the week hold, as tables for readers without JavaScript."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from html import escape
from typing import Any

from aicourse.model import describe

from . import counts
from .preset import Preset
from .week import Week, activities

Fill = Callable[[str], str]


def tables(
    preset: Preset,
    state: Mapping[str, Any],
    values: Mapping[str, Any],
    main: counts.Outputs,
    reference: counts.Outputs | None,
    fill: Fill,
) -> str:
    """Return the tables of a preset's icon arrays, scales and week; empty where it has none.

    Parameters
    ----------
    preset, state, values
        The preset, its state as given to the explorer, and the value of every input.
    main, reference
        Every output at the month that the sentence speaks of.
    fill
        Fills the names of inputs into a text of the preset.
    """
    parts = [
        _icons(view, state, values, main, reference, fill)
        for view in state["views"]
        if view["kind"] == "icons"
    ]
    parts += [_levels(view) for view in state["views"] if view["kind"] == "levels"]
    if preset.planner is not None:
        parts.append(_week(preset.planner.week))
    return "".join(parts)


def _icons(
    view: Mapping[str, Any],
    state: Mapping[str, Any],
    values: Mapping[str, Any],
    main: counts.Outputs,
    reference: counts.Outputs | None,
    fill: Fill,
) -> str:
    of = view["of"]
    rows = []
    for panel in view["panels"]:
        groups = counts.panel_groups(panel, values)
        if not groups:
            missing = escape(fill(panel["missing"]))
            rows.append(_row(panel["title"], f'<td colspan="4">{missing}</td>'))
        for group in groups:
            exact = counts.share(group, values, main, reference) * (of / 100)
            outputs = reference if group.get("run") == "reference" and reference else main
            told = counts.exact_words(group, values, outputs, of)
            source = group.get("baseline", group)
            when = f"read at month {state['sentence_month']}" if "baseline" in group else None
            people = ", ".join(filter(None, [told, when, group.get("people")]))
            cells = [
                escape(fill(group["label"])),
                counts.count_words(exact, of),
                escape(", ".join(filter(None, [people, group["span"]]))),
                _link(source),
            ]
            rows.append(_row(panel["title"], "".join(f"<td>{cell}</td>" for cell in cells)))
    note = f"<p>{escape(view['note'])}</p>" if view["note"] else ""
    return (
        _table(
            f"How many of {counts.thousands(of)} {view['people']}, rounded to whole ones",
            ["Outcome", "Group", "How many", "Exact figure", "Source"],
            rows,
        )
        + note
    )


def _link(source: Mapping[str, Any]) -> str:
    label = escape(source["source"])
    return f'<a href="{escape(source["link"])}">{label}</a>' if source["link"] else label


def _levels(view: Mapping[str, Any]) -> str:
    items = {row["name"]: row for row in describe()["inputs"]}
    rows = [
        _row(
            items[level["input"]]["label"],
            f"<td>{mark['kind']}</td>"
            f"<td>{counts.thousands(round(mark['value']))} {items[level['input']]['unit']}</td>"
            f"<td>{escape(mark['label'])}</td><td>{_link(mark)}</td>",
        )
        for level in view["levels"]
        for mark in level["marks"]
    ]
    return _table(
        "Recommended amounts and upper levels", ["", "Mark", "Amount", "For", "Source"], rows
    )


def _week(week: Week) -> str:
    rows = [
        _row(
            session.day,
            f"<td>{escape(str(activities()[session.activity]['label']))}</td>"
            f"<td>{session.minutes}</td><td>{escape(session.intensity or '')}</td>",
        )
        for session in week.sessions
    ]
    return _table("The week at the start", ["Day", "Session", "Minutes", "Intensity"], rows)


def _row(head: str, cells: str) -> str:
    return f'<tr><th scope="row">{escape(head)}</th>{cells}</tr>'


def _table(caption: str, heads: list[str], rows: list[str]) -> str:
    head = "".join(f'<th scope="col">{escape(text)}</th>' for text in heads)
    return (
        f"<table><caption>{escape(caption)}</caption><thead><tr>{head}</tr></thead>"
        f"<tbody>{''.join(rows)}</tbody></table>"
    )
