"""Numbers as one reads them: real minus signs, units that no line break parts, lists."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal

MINUS = "\N{MINUS SIGN}"
NARROW = "\N{NARROW NO-BREAK SPACE}"
SPACE = "\N{NO-BREAK SPACE}"


def number(value: float, decimals: int, signed: bool = False) -> str:
    """Write a number with a real minus sign, rounded half away from zero; never "−0.0"."""
    size = abs(Decimal(value)).quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)
    if value < 0 and size:
        return f"{MINUS}{size}"
    return f"+{size}" if signed and size else str(size)


def with_unit(text: str, unit: str) -> str:
    """Join a number and its unit so that no line breaks between them."""
    return f"{text}{NARROW if unit in ('%', '×') else SPACE}{unit}" if unit else text


def joined(parts: Sequence[str]) -> str:
    """Join with commas and a last "and"."""
    return " and ".join([", ".join(parts[:-1]), parts[-1]]) if len(parts) > 1 else parts[0]
