"""Numbers as a reader sees them: true minus sign, as many decimals as were recorded, the unit."""

from __future__ import annotations

MINUS = "\u2212"
NO_BREAK = "\u00a0"
# Units that are the name of a number without unit: they stand in front of it.
_IN_FRONT = ("ratio", "risk", "mean difference")


def decimals_of(*values: float | None) -> int:
    """Return how many decimals it takes to write all values as they were recorded.

    Absent values are left out; with none left the answer is 0.
    """
    return max((_decimals(value) for value in values if value is not None), default=0)


def number_text(value: float, decimals: int, signed: bool = False) -> str:
    """Return a number as text.

    Parameters
    ----------
    value
        A finite number.
    decimals
        Digits behind the point, 0 or more.
    signed
        Put a plus sign before numbers above zero.
    """
    text = f"{abs(value):.{decimals}f}"
    if float(text) == 0:
        return text
    if value < 0:
        return MINUS + text
    return f"+{text}" if signed else text


def with_unit(number: str, unit: str | None) -> str:
    """Return a number with its unit: "6.1%", "0.32 kg", "hazard ratio 0.79".

    The unit "1" (a pure number) is not shown.
    """
    if not unit or unit == "1":
        return number
    if unit.endswith(_IN_FRONT):
        return f"{unit} {number}"
    return f"{number}{unit}" if unit.startswith("%") else f"{number}{NO_BREAK}{unit}"


def _decimals(value: float) -> int:
    digits = f"{value:.6f}".rstrip("0").partition(".")[2]
    return len(digits)
