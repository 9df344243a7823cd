"""A printed number is a held one in one of the allowed notations, and in no other."""

from __future__ import annotations

import pytest

from aicourse.learning.tracing.holdings import Held, holdings
from aicourse.learning.tracing.matching import fits
from aicourse.learning.tracing.tokens import numbers_in

LOSS = Held(-6.08, "value", "a.b", "-6.08 %", whole=100.0, change=True)
SHARE = Held(9.3, "value", "a.b", "9.3 %", whole=100.0)
RATE = Held(14.0, "value", "a.b", "14 per 10,000", whole=10_000.0)
RATIO = Held(1.38, "value", "a.b", "1.38", whole=1.0)
POINTS = Held(-1.6, "value", "a.b", "-1.6 points")
MONTHS = Held(30.0, "time", "a.b", "30 months")
PEOPLE = Held(108.0, "people", "a.b", "n 108")


@pytest.mark.parametrize(
    ("text", "held", "fit"),
    [
        ("lost 6.08%", LOSS, True),
        ("lost 6.1%", LOSS, True),
        ("lost 6.2%", LOSS, False),
        ("gained +6.1%", LOSS, False),
        ("a change of −6.1%", LOSS, True),
        ("lost 6 of 100", LOSS, True),
        ("94 of 100 were left", LOSS, True),
        ("106 of 100", LOSS, False),
        ("95 of 100 were left", LOSS, False),
        ("61 of 1,000", LOSS, True),
        ("9.3 of 100 women", SHARE, True),
        ("93 of 1,000 women", SHARE, True),
        ("91 of 100 women did not", SHARE, True),
        ("8 of 100 women", SHARE, False),
        ("14 of 10,000", RATE, True),
        ("1.4 of 1,000", RATE, True),
        ("14 of 100", RATE, True),  # as printed: the registry's own number
        ("38% more", RATIO, True),
        ("a ratio of 1.38", RATIO, True),
        ("1.6 points", POINTS, True),
        ("rose by +1.6", POINTS, False),
        ("1.5 points", POINTS, False),
        ("for 30 months", MONTHS, True),
        ("for 2.5 years", MONTHS, True),
        ("for three years", MONTHS, True),
        ("for four years", MONTHS, False),
        ("30 women", MONTHS, False),
        ("108 women", PEOPLE, True),
        ("109 women", PEOPLE, False),
        ("about 110 women", PEOPLE, True),
        ("108 months", PEOPLE, False),
    ],
)
def test_notations(text: str, held: Held, fit: bool) -> None:
    (number,) = numbers_in(text)
    assert fits(number, held) is fit


def test_a_share_may_stand_apart_from_its_whole() -> None:
    (number,) = numbers_in("of 1,000 women it was 93")
    assert not fits(number, SHARE)
    assert fits(number, SHARE, frozenset({1_000.0}))
    assert not fits(number, SHARE, frozenset({10_000.0}))


def test_what_a_study_holds() -> None:
    held = {(item.role, item.value) for item in holdings("irwin2015")}
    assert {("value", -1.6), ("people", 61.0), ("people", 121.0), ("p", 0.001)} <= held
    assert ("time", 12.0) in held
    # From "42 to 98" as mean and standard deviation.
    assert ("value", 28.0) in held


def test_what_could_not_be_verified_counts_for_nothing() -> None:
    from aicourse.evidence import effects

    row = next(item for item in effects() if item.status == "unverified")
    assert row.id not in {item.source for item in holdings(row.study_key)}


def test_estradiol_is_held_in_both_units() -> None:
    base = {item.shown.split()[-1]: item.value for item in holdings("dixon2008")}
    assert base["pmol/L"] / base["pg/mL"] == pytest.approx(3.671)
