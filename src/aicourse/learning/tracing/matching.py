"""Whether a printed number is one that a study holds, in another notation at most.

A printed number fits a held one if it is that number, rounded as printed, after one of these
steps and no other:

- the sign left out (words carry it); a printed sign must be that of the finding;
- per cent, "of 100", "of 1,000", … turned into each other, or a share of people turned into one;
- the rest of 100 ("94 of 100 are left" for a change of -6.08%; "91 of 100 did not" for 9.3%);
- a ratio as per cent more or less (1.38: 38% more; 0.5: 50% less);
- minutes, hours, days, weeks, months and years turned into each other.
"""

from __future__ import annotations

from collections.abc import Iterator

from .holdings import Held
from .tokens import ROUND, TIMES, Number


def fits(number: Number, held: Held, wholes: frozenset[float] = frozenset()) -> bool:
    """Say whether a printed number is the held one.

    Parameters
    ----------
    number
        As printed.
    held
        From the registry.
    wholes
        Round references that the passage names ("of 10,000 women"), for numbers that stand
        apart from theirs.
    """
    if number.kind == "time":
        return _time_fits(number, held)
    if number.kind == "p":
        return held.role in ("p", "words") and _close(number, held.value)
    if number.kind == "people":
        counted = held.role in ("people", "words") or (held.role == "value" and not held.whole)
        return counted and _close(number, abs(held.value))
    if held.role in ("p", "time"):
        return False
    if number.sign and held.role == "value" and held.value * number.sign < 0:
        return False
    return any(_close(number, value) for value in _notations(number, held, wholes))


def near(number: Number, held: Held) -> float:
    """Return how far a held number is from a printed one, as a share, for messages."""
    value = held.value / TIMES[number.unit] if held.role == "time" and number.unit else held.value
    return abs(abs(value) - number.value) / max(number.value, 1e-9)


def _close(number: Number, value: float) -> bool:
    # A rounded 0.5 may go either way, hence the small allowance.
    return abs(number.value - value) <= number.half * (1 + 1e-6) + 1e-12


def _time_fits(number: Number, held: Held) -> bool:
    if held.role == "time" and number.unit:
        months = held.value
        if _close(number, months / TIMES[number.unit]):
            return True
    same = held.role in ("words", "value")
    return same and number.unit in ("minute", "hour", "day") and _close(number, abs(held.value))


def _notations(number: Number, held: Held, wholes: frozenset[float]) -> Iterator[float]:
    """Yield the held number in each notation in which it may be printed."""
    size = abs(held.value)
    yield size
    printed = _printed_wholes(number, wholes)
    if held.role == "people":
        return
    for whole in printed:
        if held.whole and held.whole > 1:
            share = size / held.whole
            yield share * whole
            yield (1 - share) * whole
            if held.change:
                yield (1 + held.value / 100) * whole
        elif held.whole == 1:
            yield abs(held.value - 1) * whole
            yield size * whole
    part = held.whole is None and size <= 1
    if number.whole and (part or number.whole not in ROUND):
        # "two thirds": the share itself, or per cent.
        yield size / (held.whole or 1) * number.whole


def _printed_wholes(number: Number, wholes: frozenset[float]) -> set[float]:
    if number.kind == "percent":
        return {100.0}
    if number.kind == "share" and number.whole:
        return {number.whole} & ROUND
    return set(wholes)
