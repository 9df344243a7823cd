"""Rival hypotheses of joint pain set against findings: what each would have foretold.

The readings stand in `hypotheses.toml`. They are judgements, made to be disputed; the findings
themselves are those of the registry.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any

from .errors import EvidenceError, UnknownEvidenceError
from .records import Effect
from .registry import effect

__all__ = ["HYPOTHESES", "READINGS", "Finding", "findings", "parse_findings"]

# Each hypothesis with what it says, in the order of the model's switches.
HYPOTHESES: Mapping[str, str] = MappingProxyType(
    {
        "local": "Without estrogen, tissue in and around the joint changes.",
        "central": "Without estrogen, the nervous system lets more pain through.",
        "systemic": "Without estrogen, inflammatory messengers in blood rise and cause the pain.",
    }
)
READINGS: Mapping[str, str] = MappingProxyType(
    {
        "expects": "The hypothesis would have foretold the finding.",
        "against": "The hypothesis would have foretold the opposite.",
        "silent": "The hypothesis says nothing of it.",
    }
)

_TEXTS = ("effect", "short", "why")


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding, and what each hypothesis would have said of it beforehand.

    Attributes
    ----------
    effect
        The finding in the registry; it carries study, people, number and certainty.
    short
        The finding in a few words.
    readings
        For each key of `HYPOTHESES` one of `READINGS`.
    why
        The reason for the readings, in a sentence or two.
    """

    effect: Effect
    short: str
    readings: Mapping[str, str]
    why: str

    def reading(self, on: Iterable[str]) -> str:
        """Return what several hypotheses say together.

        A single one that is contradicted makes the whole "against"; otherwise a single one that
        foretold the finding makes it "expects".

        Parameters
        ----------
        on
            Keys of `HYPOTHESES`: those that are held true together. Empty: nothing is said.

        Raises
        ------
        EvidenceError
            If a key is not one of `HYPOTHESES`.
        """
        said = {self._one(key) for key in on}
        return next((word for word in ("against", "expects") if word in said), "silent")

    def _one(self, key: str) -> str:
        if key not in HYPOTHESES:
            raise EvidenceError(
                f"hypothesis: {key!r} is not allowed. Allowed: {', '.join(HYPOTHESES)}."
            )
        return self.readings[key]


@cache
def findings() -> tuple[Finding, ...]:
    """Return the findings in the order of the table.

    Raises
    ------
    EvidenceError
        If the table is malformed or names a finding that the registry does not hold.
    """
    text = files(__package__).joinpath("hypotheses.toml").read_text(encoding="utf-8")
    return parse_findings(text, "hypotheses.toml")


def parse_findings(text: str, source: str) -> tuple[Finding, ...]:
    """Turn the text of a table of readings into findings.

    Parameters
    ----------
    text
        The TOML text: one `[[finding]]` table each.
    source
        Name of the file, for messages.

    Raises
    ------
    EvidenceError
        If the text is no TOML, a field is missing, unknown or not as allowed, or a finding stands
        there twice. The message names file, finding, field, value and what is allowed.
    """
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise EvidenceError(f"{source}: not valid TOML: {error}") from error
    rows = data.get("finding")
    if set(data) != {"finding"} or not isinstance(rows, list):
        raise EvidenceError(
            f"{source}: {sorted(data)} is not allowed. Allowed: [[finding]] tables."
        )
    found: dict[str, Finding] = {}
    for number, row in enumerate(rows, 1):
        where = f"{source}: finding {row.get('effect', number)!r}"
        item = _finding(row, where)
        if item.effect.id in found:
            raise EvidenceError(f"{where}: effect stands twice. Allowed: each finding once.")
        found[item.effect.id] = item
    return tuple(found.values())


def _finding(row: Mapping[str, Any], where: str) -> Finding:
    wanted = (*_TEXTS, *HYPOTHESES)
    for name in sorted(set(wanted) ^ set(row)):
        problem = "is missing" if name in wanted else "is not allowed"
        raise EvidenceError(f"{where}: {name} {problem}. Allowed: {', '.join(wanted)}.")
    for name in _TEXTS:
        if not isinstance(row[name], str) or not row[name].strip():
            raise EvidenceError(f"{where}: {name} {row[name]!r} is not allowed. Allowed: a text.")
    for name in HYPOTHESES:
        if row[name] not in READINGS:
            allowed = ", ".join(READINGS)
            raise EvidenceError(
                f"{where}: {name} {row[name]!r} is not allowed. Allowed: {allowed}."
            )
    readings = MappingProxyType({name: row[name] for name in HYPOTHESES})
    try:
        known = effect(row["effect"])
    except UnknownEvidenceError as error:
        raise EvidenceError(f"{where}: effect: {error}") from error
    return Finding(known, row["short"], readings, row["why"])
