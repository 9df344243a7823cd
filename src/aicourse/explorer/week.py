"""A week of exercise: its sessions as text, and the dose that they make.

`static/week.js` does the same in the page, from the same `activities.toml`; a test compares them.
"""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

from aicourse.evidence import Effect, effect, study
from aicourse.model import describe

__all__ = ["DAYS", "DOSE", "Session", "Week", "WeekError", "activities", "script_data"]

DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
INTENSITIES = ("low", "moderate", "high")
MINUTES = (5, 180)
PER_DAY = 4
DOSE = (
    "aerobic_min_per_week",
    "resistance_sessions_per_week",
    "resistance_intensity",
    "impact_sessions_per_week",
)


class WeekError(ValueError):
    """A text that is no week; the message says what is allowed."""


@cache
def _table() -> dict[str, Any]:
    file = resources.files("aicourse.explorer").joinpath("activities.toml")
    return tomllib.loads(file.read_text(encoding="utf-8"))


@cache
def activities() -> Mapping[str, Mapping[str, Any]]:
    """Return what can be placed in a week, by id, in order."""
    return {row["id"]: row for row in _table()["activity"]}


@dataclass(frozen=True, slots=True)
class Session:
    """One session: day, activity, minutes, and for strength the intensity."""

    day: str
    activity: str
    minutes: int
    intensity: str | None = None

    @classmethod
    def read(cls, text: str) -> Session:
        """Read "Mon brisk 30" or "Tue strength 40 moderate"."""
        words = text.split()
        if len(words) not in (3, 4):
            raise WeekError(f"{text!r} is not a session: day, activity, minutes, perhaps intensity")
        day, activity, minutes = words[:3]
        _one_of(day, DAYS)
        _one_of(activity, tuple(activities()))
        low, high = MINUTES
        if not (minutes.isascii() and minutes.isdigit() and low <= int(minutes) <= high):
            raise WeekError(f"minutes {minutes!r}: a whole number from {low} to {high}")
        graded = "intensities" in activities()[activity]
        if len(words) == 4:
            _one_of(words[3], INTENSITIES if graded else ("nothing after the minutes",))
        intensity = (words[3] if len(words) == 4 else "moderate") if graded else None
        return cls(day, activity, int(minutes), intensity)

    def __str__(self) -> str:
        return " ".join(filter(None, [self.day, self.activity, str(self.minutes), self.intensity]))


def _one_of(word: str, allowed: tuple[str, ...]) -> None:
    if word not in allowed:
        raise WeekError(f"{word!r} is not possible: one of {', '.join(allowed)}")


@dataclass(frozen=True, slots=True)
class Week:
    """Sessions in the order of the days.

    Examples
    --------
    >>> week = Week.read("Tue strength 40, Mon brisk 30, Thu vigorous 20")
    >>> str(week)
    'Mon brisk 30, Tue strength 40 moderate, Thu vigorous 20'
    >>> week.dose()["aerobic_min_per_week"]
    70
    """

    sessions: tuple[Session, ...] = ()

    @classmethod
    def read(cls, text: str) -> Week:
        """Read sessions with commas between them; an empty text is an empty week.

        Raises
        ------
        WeekError
            The message names the part that is not possible and what is.
        """
        found = [Session.read(part) for part in text.split(",") if part.strip()]
        for day, count in Counter(session.day for session in found).items():
            if count > PER_DAY:
                raise WeekError(f"{count} sessions on {day}: at most {PER_DAY} a day")
        return cls(tuple(sorted(found, key=lambda session: DAYS.index(session.day))))

    def __str__(self) -> str:
        return ", ".join(map(str, self.sessions))

    def dose(self) -> dict[str, Any]:
        """Return the inputs of the model that this week amounts to, held within its ranges.

        Minutes are moderate ones; a vigorous minute counts double. The model takes one intensity
        for all strength sessions: that of most of them, the lower one where they are level.
        """
        counts = [(activities()[session.activity], session) for session in self.sessions]
        minutes = sum(kind.get("weight", 0) * session.minutes for kind, session in counts)
        strength = [s.intensity for kind, s in counts if kind["counts"] == "strength"]
        impact = sum(kind["counts"] == "impact" for kind, _ in counts)
        high = {row["name"]: row["high"] for row in describe()["inputs"]}
        level = max(INTENSITIES, key=lambda name: (strength.count(name), -INTENSITIES.index(name)))
        return {
            "aerobic_min_per_week": min(minutes, high["aerobic_min_per_week"]),
            "resistance_sessions_per_week": min(len(strength), high[DOSE[1]]),
            "resistance_intensity": level if strength else "moderate",
            "impact_sessions_per_week": min(impact, high["impact_sessions_per_week"]),
        }

    def met_minutes(self) -> float:
        """Return minutes times energy cost, over the sessions whose cost is recorded."""
        total = 0.0
        for session in self.sessions:
            cost = _cost(activities()[session.activity])
            if cost is not None and cost.value is not None:
                total += session.minutes * cost.value
        return total


def _cost(activity: Mapping[str, Any]) -> Effect | None:
    return effect(activity["met"]) if "met" in activity else None


def _source(effect_id: str) -> dict[str, Any]:
    reference = study(effect_id.partition(".")[0]).reference
    return {"source": reference.short, "link": reference.link}


@cache
def script_data() -> dict[str, Any]:
    """Return activities and rules for the explorer's script, numbers and sources filled in."""
    rows = []
    for row in activities().values():
        cost = _cost(row)
        met = None if cost is None else {"value": cost.value, **_source(row["met"])}
        rows.append({**row, "met": met})
    rules = []
    for rule in _table()["rule"]:
        names = rule.get("effects", [])
        first = effect(names[0]) if names else None
        # A guideline gives a range or, as its lower end, one number.
        low = None if first is None else first.low if first.value is None else first.value
        high = None if first is None else first.high
        sources = [_source(name) for name in names]
        rules.append({**rule, "low": low, "high": high, "sources": sources})
    limits = {name: row["high"] for row in describe()["inputs"] if (name := row["name"]) in DOSE}
    return {
        "days": list(DAYS),
        "intensities": list(INTENSITIES),
        "minutes": list(MINUTES),
        "per_day": PER_DAY,
        "limits": {name: high for name, high in limits.items() if high is not None},
        "activities": rows,
        "rules": rules,
    }
