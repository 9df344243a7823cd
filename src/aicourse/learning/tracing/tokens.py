"""Find the numbers in a text, and say of each what kind of number it is.

Every number in digits is found, whatever stands behind it, but for what is no finding: names
(IL-6, MAP.3, BIG 1-98, Task 2), calendar years, lesson numbers, bare 0 and 1, and the round
reference in "of 100". Numbers in words are found where they count years, months, weeks or days,
people or per cent, and as a share (two of three, two thirds).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen twenty"
)
_TENS = {"thirty": 30.0, "forty": 40.0, "fifty": 50.0, "sixty": 60.0, "hundred": 100.0}
_ONES = {name: float(value) for value, name in enumerate(_SMALL.split())}
_HUNDREDS = {f"{name} hundred": 100 * value for name, value in _ONES.items() if 1 <= value < 10}
WORDS = _ONES | _TENS | _HUNDREDS
_PARTS = {"third": 3.0, "quarter": 4.0, "fifth": 5.0, "sixth": 6.0, "tenth": 10.0}
# One unit in months.
TIMES = {
    "minute": 1 / 43_830,
    "hour": 1 / 730.5,
    "day": 1 / 30.4375,
    "week": 12 / 52.1775,
    "month": 1.0,
    "year": 12.0,
}
ROUND = {10.0, 100.0, 1_000.0, 10_000.0, 100_000.0}

_DIGITS = r"(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|(?<![\d.])\.\d+)"
_WORD = "|".join(sorted(WORDS, key=len, reverse=True))
_NUMBER = re.compile(
    rf"(?<![A-Za-z0-9_.,])(?<![A-Za-z][-\u2011])(?P<sign>(?:(?<![^\s(\[\u201c\"'|])|^)[\u2212+±]\s?|(?<=[\s(\[])-)?"
    rf"(?P<digits>{_DIGITS})(?![A-Za-z]*\d)"
    rf"|\b(?P<word>{_WORD})\b(?!-(?:{_WORD}))",
    re.IGNORECASE,
)
_PEOPLE = (
    r"(?:[a-z-]+\s+){0,3}?(?:women|woman|men|man|people|persons?|patients?|participants?|adults?)\b"
)
_KINDS = (
    ("percent", re.compile(r"\s*(?:%|per\s?cent\b|percentage points?\b)", re.IGNORECASE)),
    (
        "time",
        re.compile(rf"[\s\u2011-]*(?:more\s+)?(?P<unit>{'|'.join(TIMES)})s?\b", re.IGNORECASE),
    ),
    (
        "share",
        re.compile(
            rf"(?:\s+(?:fewer|more|women|men|people|points?))?\s*(?:of\s+(?:every\s+|each\s+)?|in\s+(?:every\s+)?"
            rf"|out\s+of\s+(?:every\s+)?|per\s+)(?P<whole>{_DIGITS}|{_WORD})\b",
            re.IGNORECASE,
        ),
    ),
    ("people", re.compile(rf"[\s-]*{_PEOPLE}", re.IGNORECASE)),
)
_PART = re.compile(rf"[\s-]+(?P<part>{'|'.join(_PARTS)})s?\b", re.IGNORECASE)
_RANGE = re.compile(
    rf"\s*(?:,|to|and|or|\u2013|-)\s*(?:about\s+|nearly\s+|up to\s+)?(?={_DIGITS}|{_WORD})",
    re.IGNORECASE,
)
_ABOUT = re.compile(
    r"(?:about|around|roughly|nearly|almost|some|close to|more than|over|under|at least|up to"
    r"|a little (?:over|under)|just (?:over|under))\s+(?:one in\s+)?$",
    re.IGNORECASE,
)
_P = re.compile(r"\bp\s*(?:[=<>\u2264\u2265]|is|of|below|above|value of)\s*$", re.IGNORECASE)
_MONTH = re.compile(r"\bmonths?\s+$", re.IGNORECASE)
# "a 95% confidence interval" says how an interval is made, "0 to 10" how long a scale is.
_LEVEL = re.compile(r"\s*%\s*(?:confidence|prediction|CI\b|interval|band)", re.IGNORECASE)
_SCALE = re.compile(r"\b0\s*(?:\([^)]*\)\s*)?(?:to|\u2013|-)\s*$")
# "of 1,000 women" names what comes before or after it a share of.
_REFERENCE = re.compile(r"\b(?:of|per|for|in)\s+(?:every\s+|each\s+)?$", re.IGNORECASE)
_NAMED = re.compile(
    r"(?:\b(?:Task|Tasks|Step|Part|Lesson|Figure|Hint|Exercise|Question|Stage|Chapter|Week|Day"
    r"|grade|type|phase|version|Table|option|row|line)\s+)$",
    re.IGNORECASE,
)
# Names that hold a number apart from their letters.
_NAMES = re.compile(r"\b(?:BIG 1-98|[A-Z]{2,}[A-Za-z]* \d+-\d+|Z-FAST|ER \d\d+)\b")
_YEAR = range(1950, 2036)


@dataclass(frozen=True, slots=True)
class Number:
    """One number of a text.

    Attributes
    ----------
    start, end
        Where it stands in the text, with what belongs to it ("6.7 of 100").
    value
        Its size, without the sign.
    sign
        -1 or 1 where a sign is printed, else 0.
    half
        Half a unit of its last printed place: how far a rounded number may be off.
    kind
        "percent", "time", "share", "people", "p" or "plain".
    whole
        For a share, what it is a share of.
    unit
        For a time, one of `TIMES`.
    shown
        As it stands in the text.
    """

    start: int
    end: int
    value: float
    sign: int
    half: float
    kind: str
    shown: str
    whole: float | None = None
    unit: str | None = None


def numbers_in(text: str) -> list[Number]:
    """Return the numbers of a text that are to be traced, in their order.

    Parameters
    ----------
    text
        The text; what is no prose (addresses, code, formulas) blanked out.
    """
    found: list[Number] = []
    wholes: set[int] = set()
    matches = list(_NUMBER.finditer(text))
    for match in matches:
        if match.start() in wholes:
            continue
        number = _number(text, match)
        if number is None:
            continue
        if number.kind == "share":
            whole = _KINDS[2][1].match(text, match.end())
            if whole:
                wholes.add(whole.start("whole"))
        found.append(number)
    return found


def _number(text: str, match: re.Match[str]) -> Number | None:
    value = value_of(match["digits"] or match["word"])
    kind, end, unit, whole = _kind(text, match)
    if _in_name(text, match):
        return None
    if match["word"]:
        part = _PART.match(text, match.end())
        if part and 0 < value < _PARTS[part["part"].lower()]:
            whole, kind, end = _PARTS[part["part"].lower()], "share", part.end()
        elif (
            kind == "plain" or (value == 1 and kind != "share") or (kind == "people" and value < 2)
        ):
            return None
    elif _is_name(text, match, kind, value):
        return None
    return Number(
        start=match.start(),
        end=end,
        value=value,
        sign=_sign(match),
        half=_half(text, match),
        kind=kind,
        shown=" ".join(text[match.start() : end].split()),
        whole=whole,
        unit=unit,
    )


def value_of(text: str) -> float:
    """Return the size of a number in digits or words."""
    word = WORDS.get(text.lower())
    return float(text.replace(",", "")) if word is None else word


def _kind(text: str, match: re.Match[str]) -> tuple[str, int, str | None, float | None]:
    if _P.search(text[: match.start()]):
        return "p", match.end(), None, None
    if _MONTH.search(text[: match.start()]):
        return "time", match.end(), "month", None
    for name, pattern in _KINDS:
        after = pattern.match(text, match.end())
        if after is None or (name == "share" and not _is_share(match, after)):
            continue
        groups = after.groupdict()
        unit = groups["unit"].lower() if groups.get("unit") else None
        whole = value_of(groups["whole"]) if groups.get("whole") else None
        return name, after.end(), unit, whole
    joined = _RANGE.match(text, match.end())
    if joined and not _is_year(match):
        following = _NUMBER.match(text, joined.end())
        if following:
            name, _, unit, whole = _kind(text, following)
            # "9 to 12 of 100" shares its whole; "121 and 60 women" are both people.
            return name, match.end(), unit, whole
    return "plain", match.end(), None, None


def _is_share(match: re.Match[str], after: re.Match[str]) -> bool:
    """Say whether it is a share: "6 of 100", "two in three"; not "99 in three", "one of two"."""
    whole = after["whole"]
    both = (match["word"] is None) == (whole.lower() not in WORDS)
    if match["word"] and re.match(r"\s*of\b", after[0], re.IGNORECASE):
        return False
    return both and value_of(whole) > value_of(match["digits"] or match["word"])


def _in_name(text: str, match: re.Match[str]) -> bool:
    """Say whether the number belongs to the name of a trial or a substance: "BIG 1-98"."""
    return any(name.start() <= match.start() < name.end() for name in _NAMES.finditer(text))


def _is_year(match: re.Match[str]) -> bool:
    return bool(match["digits"]) and match["digits"].isdigit() and int(match["digits"]) in _YEAR


def _is_name(text: str, match: re.Match[str], kind: str, value: float) -> bool:
    before = text[: match.start()]
    if _LEVEL.match(text, match.end()) or (value in (10, 100) and _SCALE.search(before)):
        return True
    if kind == "plain" and not match["sign"]:
        bare = "." not in match["digits"]
        if bare and (value in (0, 1) or value in ROUND - {10.0}):
            return True
        if _is_year(match):
            return True
    if kind == "time" and value == 0:
        return True
    if value in ROUND and _REFERENCE.search(before):
        return True
    if kind in ("plain", "share") and _NAMED.search(before):
        return True
    return kind == "plain" and bool(re.search(r"(?:^|\n)\s*$", before)) and _opens(text, match)


def _opens(text: str, match: re.Match[str]) -> bool:
    """Say whether the number numbers a list item ("1. ")."""
    return bool(re.match(r"[.)]\s", text[match.end() :]))


def _sign(match: re.Match[str]) -> int:
    sign = (match["sign"] or "").strip()
    return {"": 0, "+": 1, "±": 0}.get(sign, -1)


def _half(text: str, match: re.Match[str]) -> float:
    digits = (match["digits"] or "").replace(",", "")
    if "." in digits:
        return 0.5 * 10.0 ** -len(digits.partition(".")[2])
    zeros = len(digits) - len(digits.rstrip("0")) if digits.strip("0") else 0
    about = bool(_ABOUT.search(text[max(0, match.start() - 30) : match.start()]))
    return 0.5 * 10.0**zeros if about else 0.5
