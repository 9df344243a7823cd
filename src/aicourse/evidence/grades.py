"""The five labels that say how sure we are (one source for every page)."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class Grade:
    """One certainty label.

    Attributes
    ----------
    label
        The word that stands beside a claim.
    shape, symbol
        Name of the shape drawn beside the word, and a character that looks like it.
    when
        What kind of evidence earns the label.
    wording
        The verbs or adverbs that a sentence with this label uses.
    plain
        What the label means for a reader.
    """

    label: str
    shape: str
    symbol: str
    when: str
    wording: tuple[str, ...]
    plain: str


@cache
def grades() -> tuple[Grade, ...]:
    """Return the five grades, the surest first, as `grades.toml` lists them."""
    text = files(__package__).joinpath("grades.toml").read_text(encoding="utf-8")
    rows = tomllib.loads(text)["grade"]
    return tuple(Grade(**{**row, "wording": tuple(row["wording"])}) for row in rows)


def grade(label: str) -> Grade:
    """Return the grade with this label.

    Raises
    ------
    ValueError
        If there is no such label; the message lists the five.
    """
    for item in grades():
        if item.label == label:
            return item
    allowed = ", ".join(repr(item.label) for item in grades())
    raise ValueError(f"certainty: {label!r} is no label. Allowed: {allowed}.")
