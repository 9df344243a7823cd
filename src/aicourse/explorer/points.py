"""Trial results in an explorer: taken from the evidence registry by id, ready to be drawn."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from aicourse.evidence import Effect, effect, study

from .numbers import MINUS, with_unit
from .reading import Reader

SHAPES = ("circle", "square", "diamond", "triangle", "down", "cross")
COMBINE = ("add", "compound")
OF = ("main", "reference")


@dataclass(frozen=True, slots=True)
class StudyPoint:
    """One trial result that is drawn in.

    Attributes
    ----------
    effect
        Its id in the evidence registry.
    output
        The output it belongs to.
    of
        Whether it answers for the curve as set ("main") or for the ghost ("reference").
    when
        Inputs under which the result was measured; under others the mark is faint.
    base
        Id of another effect from which this one is a change, or None.
    combine
        How the two make one value: "add" (points of a score) or "compound" (percent of percent).
    arm
        A short name of the arm where the registry's is long.
    note
        What a reader should know about the mark.
    """

    effect: str
    output: str
    of: str
    when: Mapping[str, Any]
    base: str | None
    combine: str
    arm: str | None
    note: str | None

    @classmethod
    def read(cls, reader: Reader, outputs: Sequence[str], inputs: Sequence[str]) -> StudyPoint:
        """Read one entry of ``studies`` and check that its effects exist and carry a number."""
        point = cls(
            effect=reader.text("effect"),
            output=reader.choice("output", outputs),
            of=reader.choice("of", OF, "main"),
            when=reader.when("when", inputs),
            base=reader.text("base", None),
            combine=reader.choice("combine", COMBINE, "add"),
            arm=reader.text("arm", None),
            note=reader.text("note", None),
        )
        reader.finish()
        for field in ("effect", "base"):
            value = getattr(point, field)
            if value is not None:
                checked_effect(reader, field, value)
        if effect(point.effect).month is None:
            raise reader.error("effect", point.effect, "an effect with a month")
        return point


def checked_effect(reader: Reader, field: str, effect_id: str) -> Effect:
    """Return an effect of the registry that is a verified number, or raise `PresetError`."""
    try:
        found = effect(effect_id)
    except LookupError as error:
        raise reader.error(field, effect_id, f"an effect of the registry ({error})") from None
    if found.value is None:
        raise reader.error(field, effect_id, "an effect that is a number")
    if found.status == "unverified":
        raise reader.error(field, effect_id, "an effect that has been verified")
    return found


def resolve(points: Sequence[StudyPoint]) -> list[dict[str, Any]]:
    """Turn study points into what the explorer draws.

    Parameters
    ----------
    points
        Of one preset; papers get their shapes in the order in which they come.

    Returns
    -------
    list of dict
        Plain data: output, month, value, low, high, interval, n, people, label, arm, link, shape,
        of, when, reported, note, effect.
    """
    keys = list(dict.fromkeys(point.effect.partition(".")[0] for point in points))
    return [_resolved(point, SHAPES[keys.index(_key(point)) % len(SHAPES)]) for point in points]


def _key(point: StudyPoint) -> str:
    return point.effect.partition(".")[0]


def _resolved(point: StudyPoint, shape: str) -> dict[str, Any]:
    found = effect(point.effect)
    reference = study(_key(point)).reference
    value, low, high = (_combined(point, x) for x in (found.value, found.low, found.high))
    return {
        "effect": point.effect,
        "output": point.output,
        "month": found.month,
        "value": value,
        "low": low,
        "high": high,
        "interval": found.interval,
        "n": found.n,
        "people": people(found),
        "label": reference.short,
        "arm": point.arm or found.arm,
        "link": reference.link,
        "shape": shape,
        "of": point.of,
        "when": dict(point.when),
        "reported": _reported(found) if point.base else None,
        "note": point.note,
    }


def _reported(found: Effect) -> str:
    """Write the number of the paper itself, where a mark stands for a sum: "+2.35 %"."""
    assert found.value is not None  # checked when the preset was read
    text = str(abs(found.value)).removesuffix(".0")
    unit = "%" if found.unit == "%" else (found.unit or "").partition(" ")[0]
    return with_unit(("+" if found.value > 0 else MINUS if found.value else "") + text, unit)


def people(found: Effect) -> str | None:
    """Write how many people a result rests on, or None where it is not recorded."""
    if found.n is not None:
        return f"n = {found.n}"
    return f"n = {found.n_note}" if found.n_note else None


def _combined(point: StudyPoint, value: float | None) -> float | None:
    if value is None or point.base is None:
        return value
    base = effect(point.base).value
    assert base is not None  # checked when the preset was read
    if point.combine == "add":
        return round(base + value, 6)
    return round(100 * ((1 + base / 100) * (1 + value / 100) - 1), 6)
