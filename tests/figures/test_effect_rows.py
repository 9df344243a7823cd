"""What the chart of options and the chart of risks share: places, marks, rows."""

from __future__ import annotations

import re

import pytest

from aicourse.figures.effect_rows import across, effect_marks, line, row_html, source_html
from aicourse.figures.options import options
from aicourse.figures.risks import risks

KINDS = ["effect", "sure", "harm", "source"]


def test_places_leave_the_same_margin_at_both_ends() -> None:
    assert across(0) == pytest.approx(100 - across(1))
    assert across(0.5) == pytest.approx(50)
    assert across(0) > 0


def test_a_mark_is_open_where_no_interval_is_known() -> None:
    (open_mark,) = effect_marks(40, None)
    assert "stroke=" in open_mark
    *bars, full_mark = effect_marks(40, (30, 55))
    assert "stroke=" not in full_mark
    assert len(bars) == 3
    assert 'x1="30%" x2="55%"' in bars[0]


def test_dashes_are_drawn_only_where_asked_for() -> None:
    assert "dasharray" not in line(1, 2, 0, 9, "red", 1)
    assert 'stroke-dasharray="4 3"' in line(1, 2, 0, 9, "red", 1, "4 3")


def test_names_are_escaped_and_a_source_without_address_is_no_link() -> None:
    assert "<strong>a &lt; b</strong>" in row_html("a < b", [])
    assert source_html("Doe & Roe", None) == "Doe &amp; Roe"
    assert source_html("Doe", "https://doi.org/1?a&b") == (
        '<a href="https://doi.org/1?a&amp;b">Doe</a>'
    )


def test_both_charts_have_rows_of_one_build() -> None:
    both = options().html, risks({"amir2011.cardiovascular_or": "Heart"}).html
    for html in both:
        rows = re.findall(r"<tr.*?</tr>", html.partition("<tbody")[2], re.DOTALL)
        rows = [row for row in rows if "<td" in row]
        assert rows
        for row in rows:
            assert re.findall(r'class="ai-helps-(effect|sure|harm|source)"', row) == KINDS
            assert row.count('scope="row"') == 1
        assert html.count("ai-helps-plot") > 0
