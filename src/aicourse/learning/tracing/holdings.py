"""What a study of the registry holds in numbers, ready to be compared with a printed one."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from itertools import combinations

from aicourse.evidence import Effect, Study, study

from .tokens import TIMES, numbers_in

_PER = re.compile(r"\bper ([\d,]+)\b")

# Estradiol: 272.38 g/mol, so 1 pg/mL is 3.671 pmol/L.
_OTHER_UNITS = (
    ("pmol/L", "pg/mL", 1 / 3.671, True),
    ("pg/mL", "pmol/L", 3.671, True),
    ("kg", "lb", 2.2046, False),
)


@dataclass(frozen=True, slots=True)
class Held:
    """One number that a study holds.

    Attributes
    ----------
    value
        The number with its sign.
    role
        "value" (the finding or an end of its interval), "people", "time" (in months), "p", or
        "words" (a number that stands in one of the registry's texts).
    whole
        What a share is a share of: 100 for per cent, 1 for a ratio, else None.
    change
        Whether it is a change in per cent, which leaves 100 plus it of the start.
    source
        Id of the effect, or the study's key.
    shown
        How it stands in the registry.
    """

    value: float
    role: str
    source: str
    shown: str
    whole: float | None = None
    change: bool = False


@cache
def holdings(key: str) -> tuple[Held, ...]:
    """Return the numbers of a study; what could not be verified counts for nothing.

    Parameters
    ----------
    key
        The study's key.

    Raises
    ------
    UnknownEvidenceError
        If there is no such study.
    """
    found = study(key)
    held = _in_words(found.key, (found.design, found.population, found.note, found.reference.note))
    for effect in found.effects:
        if effect.status != "unverified":
            held += _of_effect(effect)
    held += _together(found)
    return tuple(dict.fromkeys(held))


def _of_effect(effect: Effect) -> list[Held]:
    whole = _whole(effect)
    change = effect.kind == "change" and whole == 100
    held = [
        Held(number, "value", effect.id, f"{name} {number:g} {effect.unit or ''}", whole, change)
        for name, number in (("value", effect.value), ("low", effect.low), ("high", effect.high))
        if number is not None
    ]
    unit = (effect.unit or "").rstrip("s")
    if unit in TIMES:
        held += [
            Held(item.value * TIMES[unit], "time", effect.id, item.shown) for item in list(held)
        ]
    held += _converted(effect, held)
    if effect.interval in ("SD", "SE") and effect.low is not None and effect.high is not None:
        half = (effect.high - effect.low) / 2
        held.append(Held(half, "value", effect.id, f"{effect.interval} {half:g}", whole))
    if effect.n is not None:
        held.append(Held(float(effect.n), "people", effect.id, f"n {effect.n}"))
    if effect.month is not None:
        held.append(Held(effect.month, "time", effect.id, f"month {effect.month:g}"))
    words = (
        effect.arm,
        effect.comparator,
        effect.population,
        effect.n_note,
        effect.outcome,
        effect.unit,
        effect.time,
        effect.text,
        effect.note,
    )
    held += _in_words(effect.id, words)
    if effect.p:
        held += [
            Held(float(item), "p", effect.id, f"p {effect.p}")
            for item in re.findall(r"\d*\.\d+|\d+", effect.p)
        ]
    return held


def _converted(effect: Effect, held: list[Held]) -> list[Held]:
    """Return the finding in the other unit that readers use."""
    estradiol = "estradiol" in effect.outcome.lower()
    made = []
    for unit, other, factor, only_estradiol in _OTHER_UNITS:
        if effect.unit == unit and (estradiol or not only_estradiol):
            made += [
                Held(
                    item.value * factor, "value", item.source, f"{item.value * factor:.3g} {other}"
                )
                for item in held
                if item.role == "value"
            ]
    return made


def _together(found: Study) -> list[Held]:
    """Return how many people two arms are together, where both were measured alike."""
    held = []
    known = [effect for effect in found.effects if effect.n is not None]
    for one, other in combinations(known, 2):
        alike = (one.outcome, one.month, one.unit) == (other.outcome, other.month, other.unit)
        if alike and one.arm != other.arm and one.n is not None and other.n is not None:
            together = float(one.n + other.n)
            held.append(Held(together, "people", one.id, f"n {one.n} + {other.n}"))
    return held


def _whole(effect: Effect) -> float | None:
    unit = effect.unit or ""
    if unit.startswith("%") or unit == "percentage points":
        return 100.0
    per = _PER.search(unit)
    if per:
        return float(per[1].replace(",", ""))
    return 1.0 if "ratio" in unit or "relative risk" in unit else None


def _in_words(source: str, texts: tuple[str | None, ...]) -> list[Held]:
    held = []
    for text in filter(None, texts):
        for number in numbers_in(text):
            signed = -number.value if number.sign < 0 else number.value
            if number.kind == "time" and number.unit:
                months = number.value * TIMES[number.unit]
                held.append(Held(months, "time", source, number.shown))
            whole = 100.0 if number.kind == "percent" else number.whole
            role = "p" if number.kind == "p" else "words"
            held.append(Held(signed, role, source, number.shown, whole))
            if number.whole is not None:
                held.append(Held(number.whole, "words", source, number.shown))
    return held
