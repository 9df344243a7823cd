"""Read one study file, strictly: what is not allowed is named, never guessed."""

from __future__ import annotations

import math
import re
import tomllib
from collections.abc import Callable, Mapping
from typing import Any

from .errors import EvidenceError
from .grades import grades
from .records import (
    INTERVALS,
    KINDS,
    REFERENCE_TYPES,
    STATUSES,
    TOPICS,
    USES,
    Comparison,
    Effect,
    Reference,
    Study,
)

KEY = re.compile(r"[a-z][a-z0-9_]*")
NAME = re.compile(r"[a-z0-9][a-z0-9_]*")
DOI = re.compile(r"10\.\d{4,9}/[^\s\"<>]+")
PMID = re.compile(r"[1-9]\d{0,8}")
PMCID = re.compile(r"PMC\d+")
URL = re.compile(r"https?://\S+")

Check = Callable[[Any], bool]


def _is_text(value: Any) -> bool:
    return isinstance(value, str) and value == value.strip() and value != ""


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)


def _is_whole(low: int, high: int) -> Check:
    return lambda v: isinstance(v, int) and not isinstance(v, bool) and low <= v <= high


def _is_match(pattern: re.Pattern[str]) -> Check:
    return lambda value: isinstance(value, str) and pattern.fullmatch(value) is not None


def _is_one_of(allowed: tuple[str, ...]) -> tuple[Check, str]:
    return lambda value: value in allowed, "one of " + ", ".join(map(repr, allowed))


_TEXT: tuple[Check, str] = (_is_text, "text without blanks at its ends")
_NUMBER: tuple[Check, str] = (_is_number, "a finite number")

_REFERENCE: Mapping[str, tuple[Check, str]] = {
    "type": _is_one_of(REFERENCE_TYPES),
    "authors": (
        lambda v: isinstance(v, list) and bool(v) and all(map(_is_text, v)),
        "a list of names (leave it out when they are not recorded)",
    ),
    "more_authors": (lambda v: v is True, "true, or absent"),
    "label": _TEXT,
    "year": (_is_whole(1900, 2100), "a whole number from 1900 to 2100"),
    "title": _TEXT,
    "description": _TEXT,
    "journal": _TEXT,
    "volume": _TEXT,
    "issue": _TEXT,
    "pages": _TEXT,
    "publisher": _TEXT,
    "doi": (_is_match(DOI), "a DOI such as 10.1200/JCO.2014.57.1547, without address"),
    "pmid": (_is_match(PMID), "a PubMed number as text"),
    "pmcid": (_is_match(PMCID), "a PubMed Central id such as PMC123456"),
    "url": (_is_match(URL), "an address that starts with http:// or https://"),
    "note": _TEXT,
}
_STUDY: Mapping[str, tuple[Check, str]] = dict.fromkeys(
    ("design", "population", "country", "note"), _TEXT
)
_EFFECT: Mapping[str, tuple[Check, str]] = {
    "id": _TEXT,
    "arm": _TEXT,
    "comparator": _TEXT,
    "population": _TEXT,
    "n": (_is_whole(1, 100_000_000), "a whole number above 0"),
    "n_note": _TEXT,
    "outcome": _TEXT,
    "unit": _TEXT,
    "month": (lambda v: _is_number(v) and v >= 0, "a number of months, 0 or more"),
    "time": _TEXT,
    "value": _NUMBER,
    "low": _NUMBER,
    "high": _NUMBER,
    "interval": _is_one_of(INTERVALS),
    "p": _TEXT,
    "kind": _is_one_of(KINDS),
    "status": _is_one_of(STATUSES),
    "use": _is_one_of(USES),
    "certainty": _is_one_of(tuple(item.label for item in grades())),
    "topic": _is_one_of(TOPICS),
    "text": _TEXT,
    "note": _TEXT,
}
_MONTH: tuple[Check, str] = (
    lambda v: _is_number(v) and 0 <= v <= 180,
    "a month of the simulation, 0 to 180",
)
_FLAG: tuple[Check, str] = (lambda v: isinstance(v, bool), "true or false")
_COMPARISON: Mapping[str, tuple[Check, str]] = {
    "effect": _TEXT,
    "minus_effect": _TEXT,
    "output": _TEXT,
    "arm": _TEXT,
    "minus_arm": _TEXT,
    "month": _MONTH,
    "from_month": _MONTH,
    "per_year": _FLAG,
    "fitted": _FLAG,
    "explanation": _TEXT,
}
_COMPARISON_REQUIRED = ("effect", "output", "arm", "month", "fitted")
_EFFECT_REQUIRED = ("id", "outcome", "kind", "status", "use", "topic")


def parse_study(text: str, source: str) -> Study:
    """Turn the text of a study file into a `Study`.

    Parameters
    ----------
    text
        The TOML text.
    source
        Name of the file, for messages; its stem must be the study's key.

    Raises
    ------
    EvidenceError
        If the text is no TOML, or a field is missing, unknown or not as allowed. The message
        names file, field, value and what is allowed.
    """
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise EvidenceError(f"{source}: not valid TOML: {error}") from error
    _only(data, ("key", "reference", "study", "effect", "arm", "comparison"), source, "the file")
    key = _key(data.get("key"), source)
    reference = _reference(data.get("reference"), source)
    about = _table(data.get("study", {}), _STUDY, (), source, "study")
    rows = data.get("effect", [])
    if not isinstance(rows, list):
        raise EvidenceError(f"{source}: effect: must be a list of tables ([[effect]])")
    effects = tuple(_effect(row, key, source, number) for number, row in enumerate(rows, 1))
    _no_doubles([effect.id for effect in effects], source)
    arms = _arms(data.get("arm", {}), source)
    return Study(
        key=key,
        reference=reference,
        effects=effects,
        arms=arms,
        comparisons=_comparisons(data.get("comparison", []), key, effects, arms, source),
        **about,
    )


def _key(value: Any, source: str) -> str:
    stem = source.rpartition("/")[2].removesuffix(".toml")
    if not _is_match(KEY)(value) or value != stem:
        raise EvidenceError(
            f"{source}: key: {value!r} is not allowed. Allowed: the name of the file ({stem!r}), "
            "in small letters, digits and underscores."
        )
    return str(value)


def _reference(value: Any, source: str) -> Reference:
    if not isinstance(value, dict):
        raise EvidenceError(f"{source}: reference: missing; a table [reference] is required")
    fields = _table(value, _REFERENCE, ("type",), source, "reference")
    if ("title" in fields) == ("description" in fields):
        raise EvidenceError(
            f"{source}: reference.title: give either the exact title or, where it is not "
            "recorded, a description; not both, not neither"
        )
    if "authors" in fields:
        fields["authors"] = tuple(fields["authors"])
    return Reference(**fields)


def _effect(row: Any, key: str, source: str, number: int) -> Effect:
    name = row.get("id") if isinstance(row, dict) else None
    where = f"effect {name!r}" if name else f"effect {number}"
    fields = _table(row, _EFFECT, _EFFECT_REQUIRED, source, where)
    prefix, dot, short = fields["id"].partition(".")
    if prefix != key or not dot or not NAME.fullmatch(short):
        raise EvidenceError(
            f"{source}: {where}.id: {fields['id']!r} is not allowed. Allowed: {key!r}, a dot and a "
            "short name in small letters, digits and underscores."
        )
    for number_field in ("month", "value", "low", "high"):
        if number_field in fields:
            fields[number_field] = float(fields[number_field])
    effect = Effect(**fields)
    problem = _contradiction(effect)
    if problem:
        raise EvidenceError(f"{source}: {where}.{problem}")
    return effect


def _arms(value: Any, source: str) -> dict[str, dict[str, Any]]:
    """Read the scenarios of a study's arms; the model checks their inputs when they are run."""
    if not isinstance(value, dict) or not all(isinstance(arm, dict) for arm in value.values()):
        raise EvidenceError(f"{source}: arm: must be tables of inputs ([arm.anastrozole])")
    return value


def _comparisons(
    rows: Any,
    key: str,
    effects: tuple[Effect, ...],
    arms: Mapping[str, Any],
    source: str,
) -> tuple[Comparison, ...]:
    if not isinstance(rows, list):
        raise EvidenceError(f"{source}: comparison: must be a list of tables ([[comparison]])")
    known = {effect.name for effect in effects if effect.value is not None}
    found = []
    for number, row in enumerate(rows, 1):
        where = f"comparison {number}"
        fields = _table(row, _COMPARISON, _COMPARISON_REQUIRED, source, where)
        names = {"effect": known, "minus_effect": known, "arm": set(arms), "minus_arm": set(arms)}
        for name, allowed in names.items():
            if name in fields and fields[name] not in allowed:
                raise EvidenceError(
                    f"{source}: {where}.{name}: {fields[name]!r} is not allowed. Allowed: one of "
                    + ", ".join(map(repr, sorted(allowed)))
                    + "."
                )
        for name in ("effect", "minus_effect"):
            if name in fields:
                fields[name] = f"{key}.{fields[name]}"
        found.append(Comparison(**fields))
    return tuple(found)


def _contradiction(effect: Effect) -> str | None:
    """Return what is wrong between the fields of an effect ("field: message"), or None."""
    value, low, high = effect.value, effect.low, effect.high
    ends = [end for end in (low, high) if end is not None]
    if effect.status == "unverified" and (value is not None or ends):
        return f"value: {value!r} is not allowed with status 'unverified': such a row has no number"
    if value is None and not ends and effect.text is None:
        return "value: missing; a finding needs a value, a limit or a text"
    if (value is not None or ends) and effect.unit is None:
        return "unit: missing; a number needs its unit ('1' for a pure number)"
    if bool(ends) != (effect.interval is not None):
        return f"interval: {effect.interval!r}: ends (low, high) and interval go together"
    if effect.interval not in (None, "limit") and len(ends) != 2:
        return f"interval: {effect.interval!r} needs both low and high"
    if effect.interval == "limit" and (value is not None or len(ends) != 1):
        return "interval: 'limit' means one end (low or high) and no value"
    ordered = [x for x in (low, value, high) if x is not None]
    if ordered != sorted(ordered):
        return f"value: {value!r} must lie between low ({low!r}) and high ({high!r})"
    if effect.kind == "ratio" and any(x < 0 for x in ordered):
        return f"value: {ordered!r}: a ratio is never below 0"
    return None


def _table(
    value: Any,
    schema: Mapping[str, tuple[Check, str]],
    required: tuple[str, ...],
    source: str,
    where: str,
) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise EvidenceError(f"{source}: {where}: {value!r} is not allowed. Allowed: a table.")
    _only(value, tuple(schema), source, where)
    for field in required:
        if field not in value:
            raise EvidenceError(f"{source}: {where}.{field}: missing; allowed: {schema[field][1]}")
    for field, item in value.items():
        check, allowed = schema[field]
        if not check(item):
            raise EvidenceError(
                f"{source}: {where}.{field}: {item!r} is not allowed. Allowed: {allowed}."
            )
    return dict(value)


def _only(value: Mapping[str, Any], allowed: tuple[str, ...], source: str, where: str) -> None:
    for field in value:
        if field not in allowed:
            raise EvidenceError(
                f"{source}: {where}: {field!r} is no field. Allowed: {', '.join(allowed)}."
            )


def _no_doubles(ids: list[str], source: str) -> None:
    for name in ids:
        if ids.count(name) > 1:
            raise EvidenceError(f"{source}: effect {name!r}: the id stands twice; ids are unique")
