"""What was tried against a symptom, option beside option: effect, interval, certainty, harm.

The rows stand in ``options.toml``; every number comes from the evidence registry.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

from aicourse.evidence import Effect, effect, grade, study

from .numbers import NO_BREAK, decimals_of, number_text, with_unit

__all__ = ["Option", "Options", "OptionsError", "Scale", "Symptom", "options", "read_options"]

_NUMBER = re.compile(r"\{([a-z0-9_]+\.[a-z0-9_]+?)(?:\.(low|high|n))?\}")
_FIELDS = frozenset(
    (
        "name",
        "effect",
        "both",
        "against",
        "who",
        "count",
        "certainty",
        "harm",
        "note",
        "found",
        "also",
    )
)
NO_INTERVAL = "interval not reported"
SUBTRACTED = "our subtraction; interval not reported"


class OptionsError(ValueError):
    """The table of options is malformed; the message names entry, field, value and rule."""


@dataclass(frozen=True, slots=True)
class Scale:
    """A common axis for options that were measured alike.

    Attributes
    ----------
    title
        What is measured.
    unit
        Behind each number.
    low, high
        Ends of the axis.
    ticks
        Where it carries numbers.
    better, worse
        What lies below and above no difference.
    mark, mark_label
        Size of a difference that people notice, drawn on the better side; None and "" without.
    """

    title: str
    unit: str
    low: float
    high: float
    ticks: tuple[float, ...]
    better: str
    worse: str
    mark: float | None = None
    mark_label: str = ""

    def place(self, value: float) -> float:
        """Return where a value stands on the axis: 0 at its lower end, 1 at its upper end."""
        return (value - self.low) / (self.high - self.low)


@dataclass(frozen=True, slots=True)
class Option:
    """One option, ready to print.

    Attributes
    ----------
    name, people, result, interval, harm, note
        Texts; `people` says who, how many, against what, and when.
    value, low, high
        The difference from the other group on the scale; None in a list.
    treated, other, groups
        What happened in the two groups where that was shown, as numbers and in words.
    certainty
        A label of `aicourse.evidence.grades`.
    sources
        Short name and address (or None) of each paper.
    """

    name: str
    people: str
    result: str
    interval: str
    harm: str
    note: str
    certainty: str
    sources: tuple[tuple[str, str | None], ...]
    value: float | None = None
    low: float | None = None
    high: float | None = None
    treated: float | None = None
    other: float | None = None
    groups: str = ""


@dataclass(frozen=True, slots=True)
class Symptom:
    """A symptom with its options: on scales, and in lists that carry a title."""

    id: str
    name: str
    scales: tuple[tuple[Scale, tuple[Option, ...]], ...]
    lists: tuple[tuple[str, tuple[Option, ...]], ...]


@dataclass(frozen=True, slots=True)
class Options:
    """Options against one or more symptoms; `html` for pages, `text` for everything else."""

    symptoms: tuple[Symptom, ...]

    @property
    def html(self) -> str:
        """The chart with its choice of symptom, complete without a script."""
        from .options_html import options_html

        return options_html(self.symptoms)

    @property
    def text(self) -> str:
        """Every option as plain text."""
        lines = []
        for symptom in self.symptoms:
            lines.append(symptom.name)
            for scale, rows in symptom.scales:
                lines += [f"  {scale.title}", *(line for row in rows for line in _lines(row))]
            for title, rows in symptom.lists:
                lines += [f"  {title}", *(line for row in rows for line in _lines(row))]
        return "\n".join(lines).replace(NO_BREAK, " ")

    def __repr__(self) -> str:
        """Return the plain text."""
        return self.text

    def _repr_html_(self) -> str:
        return self.html


def options(*symptoms: str) -> Options:
    """Return the options against symptoms, as one chart.

    Parameters
    ----------
    *symptoms
        "joint-pain", "hot-flashes", "sleep", "vaginal-dryness"; all of them when none is given.

    Raises
    ------
    ValueError
        If there is no such symptom; the message lists those there are.
    """
    known = {symptom.id: symptom for symptom in _course_options()}
    for name in symptoms:
        if name not in known:
            raise ValueError(f"symptom = {name!r} is not known. Allowed: {', '.join(known)}.")
    return Options(tuple(known[name] for name in symptoms) or tuple(known.values()))


@cache
def _course_options() -> tuple[Symptom, ...]:
    file = resources.files(__package__).joinpath("options.toml")
    return read_options(file.read_text(encoding="utf-8"))


def read_options(text: str) -> tuple[Symptom, ...]:
    """Read a table of options and take its numbers from the evidence registry.

    Parameters
    ----------
    text
        TOML, as in ``options.toml``.

    Raises
    ------
    OptionsError
        If a field is unknown or missing, a number is typed in where the registry should speak,
        or a value lies outside its axis.
    UnknownEvidenceError
        If there is no such finding.
    """
    return tuple(_symptom(entry) for entry in tomllib.loads(text)["symptom"])


def _symptom(entry: Mapping[str, Any]) -> Symptom:
    scales = []
    for table in entry.get("scale", ()):
        scale = _scale(table)
        scales.append((scale, tuple(_option(row, scale) for row in table["option"])))
    lists = tuple(
        (str(table["title"]), tuple(_option(row, None) for row in table["option"]))
        for table in entry.get("list", ())
    )
    return Symptom(str(entry["id"]), str(entry["name"]), tuple(scales), lists)


def _scale(table: Mapping[str, Any]) -> Scale:
    mark = effect(table["mark"]).value if "mark" in table else None
    return Scale(
        title=table["title"],
        unit=table["unit"],
        low=float(table["low"]),
        high=float(table["high"]),
        ticks=tuple(float(tick) for tick in table["ticks"]),
        better=table["better"],
        worse=table["worse"],
        mark=None if mark is None else -abs(mark),
        mark_label=table.get("mark_label", ""),
    )


def _option(row: Mapping[str, Any], scale: Scale | None) -> Option:
    name = str(row.get("name", "?"))
    unknown = set(row) - _FIELDS
    if unknown:
        raise OptionsError(f"{name}: {sorted(unknown)}: no such field. Allowed: {sorted(_FIELDS)}.")
    both = tuple(effect(item) for item in row.get("both", ()))
    main = effect(row["effect"]) if "effect" in row else None
    lead = main or (both[0] if len(both) == 2 else None)
    if lead is None or "harm" not in row:
        raise OptionsError(f"{name}: needs a harm, and an effect or both groups.")
    value, low, high = _difference(main, both) if scale else (None, None, None)
    if scale:
        _check_inside(name, scale, value, low, high)
    certainty = row.get("certainty") or lead.certainty
    if certainty is None:
        raise OptionsError(f"{name}: certainty: neither recorded nor given.")
    treated, other = (group.value for group in both) if both and scale else (None, None)
    return Option(
        name=name,
        people=_people(lead, both, row),
        result=_result(value, scale, (main, *both)) if scale else _filled(name, row, "found"),
        interval=_interval(main, both, low, high) if scale else "",
        harm=_filled(name, row, "harm"),
        note=str(row.get("note", "")),
        certainty=grade(certainty).label,
        sources=_sources(row, (*both, *((main,) if main else ()))),
        value=value,
        low=low,
        high=high,
        treated=treated,
        other=other,
        groups=_groups(both) if scale else "",
    )


def _difference(
    main: Effect | None, both: Sequence[Effect]
) -> tuple[float | None, float | None, float | None]:
    if main is not None:
        if main.interval == "SE":  # said in words: as a bar it would look like an interval
            return main.value, None, None
        return main.value, main.low, main.high
    treated, other = both
    assert treated.value is not None
    assert other.value is not None
    return round(treated.value - other.value, 9), None, None


def _check_inside(name: str, scale: Scale, *values: float | None) -> None:
    if values[0] is None:
        raise OptionsError(f"{name}: the finding has no number, so it belongs in a list.")
    for value in values:
        if value is not None and not scale.low <= value <= scale.high:
            raise OptionsError(
                f"{name}: {value} lies outside the axis. Allowed: {scale.low} to {scale.high}."
            )


def _people(lead: Effect, both: Sequence[Effect], row: Mapping[str, Any]) -> str:
    against = f"against {row['against']}" if "against" in row else ""
    parts = (against, row.get("who", ""), _count(lead, both, row), lead.time or "")
    return " · ".join(part for part in parts if part)


def _count(lead: Effect, both: Sequence[Effect], row: Mapping[str, Any]) -> str:
    """Return how many people: as the row says, as recorded, or both groups together."""
    if "count" in row:
        return _filled(str(row["name"]), row, "count")
    amounts = [group.n for group in both if group.n]
    n = lead.n if "effect" in row else sum(amounts) if len(amounts) == 2 else None
    if n is not None:
        return f"n{NO_BREAK}={NO_BREAK}{n:,}"
    return lead.n_note if lead.n_note and lead.n_note[0].isdigit() else ""


def _groups(both: Sequence[Effect]) -> str:
    """Return what happened in the two groups, in words; "" where that was not shown."""
    values = [group.value for group in both if group.value is not None]
    if len(values) != 2:
        return ""
    signed = any(group.kind in ("change", "difference") for group in both)
    treated, other = (number_text(value, decimals_of(*values), signed) for value in values)
    return f"{treated} with it, {other} in the other group"


def _result(value: float | None, scale: Scale, found: Sequence[Effect | None]) -> str:
    assert value is not None
    places = max(decimals_of(item.value) for item in found[:1] if item) if found[0] else None
    if places is None:
        places = decimals_of(*(item.value for item in found if item))
    return with_unit(number_text(value, places, signed=True), scale.unit)


def _interval(
    main: Effect | None, both: Sequence[Effect], low: float | None, high: float | None
) -> str:
    if main is None:
        p = both[0].p
        return SUBTRACTED + (f"; P{NO_BREAK}={NO_BREAK}{p}" if p and p[0].isdigit() else "")
    if main.interval == "SE" and main.low is not None and main.high is not None:
        half = round((main.high - main.low) / 2, 9)
        return f"standard error {number_text(half, decimals_of(half))}"
    if low is None or high is None:
        return NO_INTERVAL
    places = decimals_of(low, high)
    ends = f"{number_text(low, places, True)} to {number_text(high, places, True)}"
    return f"{main.interval} {ends}"


def _filled(name: str, row: Mapping[str, Any], field: str) -> str:
    """Return a text with the registry's numbers in their places."""
    text = str(row.get(field, ""))
    if not text:
        raise OptionsError(f"{name}: {field}: missing.")

    def number(match: re.Match[str]) -> str:
        found = effect(match[1])
        value = getattr(found, match[2] or "value")
        if value is None:
            raise OptionsError(f"{name}: {field}: {match[0]} has no number.")
        return number_text(value, decimals_of(value))

    return _NUMBER.sub(number, text)


def _sources(row: Mapping[str, Any], found: Sequence[Effect]) -> tuple[tuple[str, str | None], ...]:
    named = [item.study_key for item in found]
    for field in ("found", "harm"):
        named += [match[1].partition(".")[0] for match in _NUMBER.finditer(row.get(field, ""))]
    named += [effect(item).study_key for item in row.get("also", ())]
    papers = [study(key).reference for key in dict.fromkeys(named)]
    return tuple((paper.short, paper.link) for paper in papers)


def _lines(row: Option) -> list[str]:
    symbol = grade(row.certainty).symbol
    result = f"{row.result} ({row.interval})" if row.interval else row.result
    groups = f"; {row.groups}" if row.groups else ""
    lines = [f"    {row.name}: {row.people}", f"      {result.rstrip('.')}{groups}."]
    lines.append(f"      How sure: {symbol} {row.certainty}. Harm: {row.harm}")
    if row.note:
        lines.append(f"      {row.note}")
    sources = "; ".join(f"{name}, {link}" if link else name for name, link in row.sources)
    return [*lines, f"      Source: {sources}"]
