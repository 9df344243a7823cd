"""Ratios beside baselines: right sums, the registry's numbers, nothing lost without a script."""

from __future__ import annotations

import math
import re
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aicourse.evidence import effect
from aicourse.figures.risks import absolute, risks

HEART = {"amir2011.cardiovascular_or": "Heart and vessels, against tamoxifen"}
shares = st.floats(0.001, 0.9)
ratios = st.floats(0.05, 10)


@given(shares, ratios)
def test_odds_are_multiplied(share: float, ratio: float) -> None:
    found = absolute(share, ratio)
    assert found / (1 - found) == pytest.approx(ratio * share / (1 - share))


@given(shares, ratios)
def test_a_hazard_ratio_multiplies_the_cumulative_hazard(share: float, ratio: float) -> None:
    found = absolute(share, ratio, "hazard ratio")
    assert math.log1p(-found) == pytest.approx(ratio * math.log1p(-share), rel=1e-6)


@given(ratios)
def test_the_three_agree_where_events_are_rare(ratio: float) -> None:
    found = [absolute(1e-6, ratio, k) for k in ("odds ratio", "relative risk", "hazard ratio")]
    assert found == pytest.approx([1e-6 * ratio] * 3, rel=1e-4)


@given(shares, st.floats(1.01, 10))
def test_an_odds_ratio_above_one_stays_below_the_relative_risk(share: float, ratio: float) -> None:
    assert absolute(share, ratio) < share * ratio


def test_no_ratio_changes_nothing() -> None:
    for kind in ("odds ratio", "relative risk", "hazard ratio"):
        assert absolute(0.2, 1, kind) == pytest.approx(0.2)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ((1.0, 1.2), "baseline = 1.0"),
        ((-0.1, 1.2), "baseline = -0.1"),
        ((0.1, 0), "ratio = 0"),
        ((0.1, 1.2, "sum"), "kind = 'sum'"),
    ],
)
def test_what_is_not_possible_is_named(arguments: tuple[object, ...], message: str) -> None:
    with pytest.raises(ValueError, match=re.escape(message)):
        absolute(*arguments)  # type: ignore[arg-type]


def test_the_ratio_is_the_registrys_and_the_interval_goes_with_it() -> None:
    row = risks(HEART).rows[0]
    found = effect("amir2011.cardiovascular_or")
    assert (row.ratio, row.low, row.high) == (found.value, found.low, found.high)
    value, low, high = row.people(40)
    assert low is not None
    assert high is not None
    assert low < value < high
    assert value == pytest.approx(1000 * absolute(0.04, 1.26))
    assert row.sentence(40) == (
        "49.9 instead of 40 of 1000: +9.9 (+3.8 to +16.2); one more in 101 people"
    )
    assert row.sentence(37.5).startswith("46.8 instead of 37.5 of 1000: +9.3 ")


@given(st.floats(0.1, 999).map(lambda value: round(value, 1)))
def test_the_numbers_of_a_sentence_fit_each_other(baseline: float) -> None:
    (row,) = risks(HEART).rows
    found, gap = re.match(
        r"([\d.]+) instead of [\d.]+ of 1000: \+?([\d.]+)", row.sentence(baseline)
    ).groups()  # type: ignore[union-attr]
    step = 1.0 if float(gap) >= 10 else 0.1
    assert float(found) - baseline == pytest.approx(float(gap), abs=step * 1.01)


def test_a_standard_error_is_not_taken_for_an_interval() -> None:
    row = risks({"ebctcg2011tam.mort_5_9": "Deaths"}).rows[0]
    assert (row.low, row.high) == (None, None)
    assert "interval not reported" in row.ratio_text


@pytest.mark.parametrize(
    ("labels", "baselines", "message"),
    [
        ({}, (10,), "labels"),
        (HEART, (), "baselines"),
        (HEART, (1000,), "baseline = 1000"),
        ({"amir2011.cardiovascular_nnh": "x"}, (10,), "is not a ratio"),
    ],
)
def test_mistakes_are_named(
    labels: dict[str, str], baselines: tuple[int, ...], message: str
) -> None:
    with pytest.raises(ValueError, match=re.escape(message)):
        risks(labels, baselines=baselines)


def test_every_baseline_stands_in_html_and_text_without_a_script() -> None:
    made = risks(HEART, baselines=(5, 50, 400))
    html = unescape(made.html)
    assert "<script" not in html
    assert html.count(" checked>") == 1
    for baseline in (5, 50, 400):
        assert f'id="ai-risk-{baseline}"' in html
        assert made.rows[0].sentence(baseline) in html
        assert made.rows[0].sentence(baseline) in made.text
    assert repr(made) == made.text


def test_marks_stay_inside_the_picture_and_in_order() -> None:
    html = risks(HEART, baselines=(5, 50, 400)).html
    assert html.count("<svg") == 3
    for svg in re.findall(r"<svg.*?</svg>", html):
        places = [float(x) for x in re.findall(r'(?:x1|x2|cx)="([\d.]+)%"', svg)]
        assert all(0 <= place <= 100 for place in places)
        line, low, high = places[0], places[2], places[3]
        assert line < low < places[-1] < high


def test_one_baseline_alone_stands_without_a_choice() -> None:
    made = risks(HEART, baselines=(37.5,))
    assert "<form" not in made.html
    assert "data-risks" not in made.html
    assert made.rows[0].sentence(37.5) in unescape(made.html)
