"""The chart of options: its numbers are the registry's, its places are right, nothing is lost."""

from __future__ import annotations

import re
import tomllib
from html import unescape
from importlib import resources

import pytest

from aicourse.evidence import effect, study
from aicourse.figures.options import Option, OptionsError, options, read_options

TABLE = resources.files("aicourse.figures").joinpath("options.toml").read_text(encoding="utf-8")
NAMES = ("joint-pain", "hot-flashes", "sleep", "vaginal-dryness")

ONE = """
[[symptom]]
id = "joint-pain"
name = "Joint pain"
[[symptom.scale]]
title = "Pain"
unit = "points"
low = -3
high = 1
ticks = [-2, 0]
better = "less"
worse = "more"
[[symptom.scale.option]]
name = "Capsules <new>"
effect = "henry2018.pain_difference_12wk"
against = "dummy capsules"
harm = "{henry2018.ae_nausea} of 100 felt sick."
"""


def only(text: str) -> Option:
    """Return the one option of a table."""
    return read_options(text)[0].scales[0][1][0]


def test_a_row_says_what_the_registry_says() -> None:
    found, row = effect("henry2018.pain_difference_12wk"), only(ONE)
    assert (row.value, row.low, row.high) == (found.value, found.low, found.high)
    assert row.result == "−0.82\N{NO-BREAK SPACE}points"
    assert row.interval == "95% CI −1.24 to −0.40"
    assert row.harm == "30 of 100 felt sick."
    assert row.certainty == found.certainty
    assert row.sources == (("Henry 2018", study("henry2018").reference.link),)
    assert "dummy capsules" in row.people
    assert "299" in row.people


def test_two_groups_are_subtracted_and_say_so() -> None:
    both = '["hershman2015.worst_pain_omega3_12wk", "hershman2015.worst_pain_placebo_12wk"]'
    row = only(ONE.replace('effect = "henry2018.pain_difference_12wk"', f"both = {both}"))
    assert row.value == pytest.approx(-1.74 - -1.49)
    assert (row.low, row.high) == (None, None)
    assert "our subtraction" in row.interval
    assert row.groups == "−1.74 with it, −1.49 in the other group"


def test_a_standard_error_is_said_and_not_drawn_as_an_interval() -> None:
    row = only(ONE.replace("henry2018.pain_difference_12wk", "skylight1.f45_12wk"))
    assert (row.low, row.high) == (None, None)
    assert row.interval == "standard error 0.43"


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("low = -3", "low = -1", "-1.24 lies outside the axis"),
        ("against =", "agaisnt =", "no such field"),
        ('harm = "', 'note = "', "needs a harm"),
        ("henry2018.pain_difference_12wk", "henry2018.pain_24wk", "belongs in a list"),
        ("{henry2018.ae_nausea}", "{henry2018.pain_24wk}", "has no number"),
        ("pain_difference_12wk", "pain_before", "certainty: neither recorded nor given"),
    ],
)
def test_a_mistake_is_named(old: str, new: str, message: str) -> None:
    text = ONE.replace(old, new)
    if "pain_before" in new:
        text = text.replace("high = 1\n", "high = 9\n")
    with pytest.raises(OptionsError, match=re.escape(message)):
        read_options(text)


def test_an_unknown_symptom_is_answered_with_those_there_are() -> None:
    with pytest.raises(ValueError, match=r"'knees'.*joint-pain, hot-flashes"):
        options("knees")


def test_places_follow_the_values() -> None:
    symptom = read_options(ONE)[0]
    scale = symptom.scales[0][0]
    assert (scale.place(-3), scale.place(-1), scale.place(1)) == (0, 0.5, 1)
    html = options("joint-pain").html
    svgs = re.findall(r"<svg.*?</svg>", html)
    duloxetine = next(svg for svg in svgs if svg.count('y1="8"') == 2)
    low, middle, high = (
        float(re.search(pattern, duloxetine)[1])  # type: ignore[index]
        for pattern in (
            r'x1="([\d.]+)%" x2="[\d.]+%" y1="14"',
            r'cx="([\d.]+)%"',
            r'x2="([\d.]+)%" y1="14"',
        )
    )
    assert low < middle < high


def test_what_has_no_interval_is_drawn_open() -> None:
    for svg in re.findall(r"<svg.*?</svg>", options().html):
        closed = 'y1="8"' in svg
        assert (
            'stroke-width="2.5"/><g' in svg or 'r="6" fill="var(--ai-curve-1' in svg
        ) or not closed
        circle = re.search(r"<circle[^>]*>", svg)
        assert circle is not None
        assert ("stroke=" in circle[0]) != closed


def test_every_option_stands_in_html_and_in_text() -> None:
    made = options()
    html = unescape(made.html)
    for symptom in made.symptoms:
        rows = [row for _, part in (*symptom.scales, *symptom.lists) for row in part]
        assert rows
        for row in rows:
            for words in (row.name, row.result, row.harm):
                assert words in html
                assert words.rstrip(".").replace("\N{NO-BREAK SPACE}", " ") in made.text
            assert row.certainty in made.text
    assert repr(made) == made.text
    assert tuple(symptom.id for symptom in made.symptoms) == NAMES


def test_no_number_of_a_finding_is_typed_in() -> None:
    """Digits outside braces are doses, names, scale ends and n; a harm or finding has none."""
    for symptom in tomllib.loads(TABLE)["symptom"]:
        for part in (*symptom.get("scale", ()), *symptom.get("list", ())):
            for row in part["option"]:
                for field in ("harm", "found", "note"):
                    bare = re.sub(r"\{[^}]*\}", "", row.get(field, ""))
                    bare = bare.replace("of 100", "")
                    assert not re.search(r"\d", bare), (row["name"], field, bare)


def test_nobody_is_told_to_stop_or_change_a_medicine() -> None:
    text = options().text.lower()
    for words in ("stop taking", "you should", "instead of your", "skip"):
        assert words not in text
    assert "only the team can say" in text


def test_the_choice_of_symptom_needs_no_script() -> None:
    html = options().html
    assert "<script" not in html
    for name in NAMES:
        assert f'id="ai-helps-{name}"' in html
        assert f'data-symptom="{name}"' in html
    assert html.count(" checked>") == 1
    assert "<fieldset" not in options("sleep").html
