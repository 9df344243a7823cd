"""What popular articles claim, set against the literature: the table behind "Auditing a claim"."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any

from .errors import EvidenceError
from .parsing import KEY

# Each verdict with what it means, from the best to the one that says least.
VERDICTS = MappingProxyType(
    {
        "supported": "The primary sources say the same; a reference is listed correctly.",
        "supported with caveat": "True as far as it goes; something that matters is left out.",
        "overstated": "The sources say less, or say it with less certainty.",
        "wrong": "The sources say otherwise.",
        "citation wrong": "The reference as listed does not exist, or it is another paper.",
        "could not check": "No source was found or could be read: neither right nor wrong.",
    }
)
ARTICLES = MappingProxyType(
    {
        "E": "Exercise and joint pain",
        "J": "Joints",
        "L": "Lifestyle",
        "B": "Bone",
        "S": "Side effects",
    }
)
TIERS = ("Fundamentals", "Intermediate", "Academic")

_ID = re.compile(r"([A-Z])-([FIAR])[1-9]\d*")
_TIER_OF = {"F": "Fundamentals", "I": "Intermediate", "A": "Academic", "R": None}
_REQUIRED = ("id", "article", "claim", "finding", "verdict")
_FIELDS = (*_REQUIRED, "tier", "sources")


@dataclass(frozen=True, slots=True)
class Claim:
    """One checkable statement of an article, or one entry of its reference list.

    Attributes
    ----------
    id
        Article, tier letter (R for an entry of a reference list) and number, for example "E-I4".
    article
        A key of `ARTICLES`.
    claim
        What the article says, restated in our words.
    finding
        What the primary sources say, as far as they could be read.
    verdict
        A key of `VERDICTS`. For an entry of a reference list it is about the entry alone, not
        about what the paper found.
    tier
        One of `TIERS`: the part of the article; None for an entry of a reference list.
    sources
        Keys of the studies that the finding rests on, as in `aicourse.evidence.study`; empty where
        none was found.
    """

    id: str
    article: str
    claim: str
    finding: str
    verdict: str
    tier: str | None = None
    sources: tuple[str, ...] = ()

    @property
    def is_reference(self) -> bool:
        """Whether this is an entry of a reference list rather than a statement."""
        return self.tier is None


def claims(verdict: str | None = None, article: str | None = None) -> tuple[Claim, ...]:
    """Return the claims that fit both filters, in the order of the articles.

    Parameters
    ----------
    verdict
        A key of `VERDICTS`.
    article
        A key of `ARTICLES`.

    Raises
    ------
    ValueError
        If verdict or article is no allowed word; the message lists the allowed ones.
    EvidenceError
        If the table of claims is malformed.
    """
    for field, word, allowed in (("verdict", verdict, VERDICTS), ("article", article, ARTICLES)):
        if word is not None and word not in allowed:
            raise ValueError(f"{field}: {word!r} is not allowed. Allowed: {', '.join(allowed)}.")
    return tuple(
        item
        for item in _all_claims()
        if verdict in (None, item.verdict) and article in (None, item.article)
    )


@cache
def _all_claims() -> tuple[Claim, ...]:
    text = files(__package__).joinpath("claims.toml").read_text(encoding="utf-8")
    return parse_claims(text, "claims.toml")


def parse_claims(text: str, source: str) -> tuple[Claim, ...]:
    """Turn the text of a table of claims into claims.

    Parameters
    ----------
    text
        The TOML text: one `[[claim]]` table per claim.
    source
        Name of the file, for messages.

    Raises
    ------
    EvidenceError
        If the text is no TOML, or a field is missing, unknown or not as allowed. The message
        names file, claim, field, value and what is allowed.
    """
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise EvidenceError(f"{source}: not valid TOML: {error}") from error
    rows = data.get("claim")
    if set(data) != {"claim"} or not isinstance(rows, list):
        raise EvidenceError(f"{source}: {sorted(data)} is not allowed. Allowed: [[claim]] tables.")
    found: dict[str, Claim] = {}
    for number, row in enumerate(rows, 1):
        item = _claim(row, source, number)
        if item.id in found:
            raise EvidenceError(f"{source}: claim {item.id!r}: the id stands twice; ids are unique")
        found[item.id] = item
    return tuple(found.values())


def _claim(row: Any, source: str, number: int) -> Claim:
    where = f"{source}: claim {number}"
    if not isinstance(row, dict):
        raise EvidenceError(f"{where}: {row!r} is not allowed. Allowed: a table.")
    if isinstance(row.get("id"), str):
        where = f"{source}: claim {row['id']!r}"
    for field in row:
        if field not in _FIELDS:
            raise EvidenceError(f"{where}: {field!r} is no field. Allowed: {', '.join(_FIELDS)}.")
    for field in _REQUIRED:
        if field not in row:
            raise EvidenceError(f"{where}.{field}: missing; every claim has one")
    for field in (name for name in _FIELDS if name in row and name != "sources"):
        if not isinstance(row[field], str) or not row[field] or row[field] != row[field].strip():
            raise _refusal(where, field, row[field], "text without blanks at its ends")
    sources = _sources(row.get("sources", []), where)
    item = Claim(**{**row, "sources": sources})
    _check_words(item, where)
    return item


def _sources(value: Any, where: str) -> tuple[str, ...]:
    good = isinstance(value, list) and all(isinstance(k, str) and KEY.fullmatch(k) for k in value)
    if not good or len(set(value)) != len(value):
        raise _refusal(where, "sources", value, "a list of study keys, each once")
    return tuple(value)


def _check_words(item: Claim, where: str) -> None:
    if item.article not in ARTICLES:
        raise _refusal(where, "article", item.article, ", ".join(ARTICLES))
    if item.verdict not in VERDICTS:
        raise _refusal(where, "verdict", item.verdict, ", ".join(VERDICTS))
    parts = _ID.fullmatch(item.id)
    if parts is None or parts[1] != item.article:
        raise _refusal(
            where, "id", item.id, f"'{item.article}-', a letter of F, I, A, R and a number"
        )
    tier = _TIER_OF[parts[2]]
    if item.tier != tier:
        allowed = repr(tier) if tier else "no tier for an entry of a reference list"
        raise _refusal(where, "tier", item.tier, allowed)
    if item.verdict == "citation wrong" and not item.is_reference:
        raise _refusal(where, "verdict", item.verdict, "for a statement, any other verdict")
    if not (item.sources or item.is_reference or item.verdict == "could not check"):
        raise _refusal(
            where, "sources", item.sources, f"at least one study for the verdict {item.verdict!r}"
        )


def _refusal(where: str, field: str, value: Any, allowed: str) -> EvidenceError:
    return EvidenceError(f"{where}.{field}: {value!r} is not allowed. Allowed: {allowed}.")
