"""The week: text in and out, the dose that it makes, the rules and their sources."""

from __future__ import annotations

import pytest

from aicourse.evidence import effect
from aicourse.explorer.week import Week, WeekError, activities, script_data
from aicourse.model import Scenario


def test_a_week_is_written_in_the_order_of_its_days() -> None:
    week = Week.read("Sun mobility 20,Tue strength 40, Mon brisk 30 , Mon walk 10")
    assert str(week) == "Mon brisk 30, Mon walk 10, Tue strength 40 moderate, Sun mobility 20"
    assert Week.read(str(week)) == week
    assert str(Week.read("")) == ""


def test_the_dose_counts_vigorous_minutes_double() -> None:
    dose = Week.read("Mon brisk 30, Tue walk 15, Wed vigorous 20, Thu mobility 60").dose()
    assert dose == {
        "aerobic_min_per_week": 30 + 15 + 2 * 20,
        "resistance_sessions_per_week": 0,
        "resistance_intensity": "moderate",
        "impact_sessions_per_week": 0,
    }
    ratio = effect("who2020.moderate_minutes").low / effect("who2020.vigorous_minutes").low
    assert activities()["vigorous"]["weight"] == ratio


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("Mon strength 40 high, Wed strength 40 high, Fri strength 40 low", "high"),
        ("Mon strength 40 high, Wed strength 40 low", "low"),
        ("Mon strength 40 high, Wed strength 40 moderate", "moderate"),
        ("Mon brisk 30", "moderate"),
    ],
)
def test_strength_has_the_intensity_of_most_sessions(text: str, level: str) -> None:
    assert Week.read(text).dose()["resistance_intensity"] == level


def test_a_full_week_stays_within_what_the_model_takes() -> None:
    days = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
    text = ", ".join(
        f"{day} vigorous 180, {day} strength 60 high, {day} impact 20, {day} brisk 180"
        for day in days
    )
    dose = Week.read(text).dose()
    assert Scenario(**dose).resistance_sessions_per_week == 5
    assert dose["aerobic_min_per_week"] == 600
    assert dose["impact_sessions_per_week"] == 5


def test_met_minutes_are_minutes_times_the_registrys_cost() -> None:
    brisk = effect("compendium2011.walk35").value
    strength = effect("compendium1993.weights93").value
    week = Week.read("Mon brisk 30, Tue strength 40, Wed mobility 30")
    assert week.met_minutes() == pytest.approx(30 * brisk + 40 * strength)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("Mon brisk", r"'Mon brisk' is not a session"),
        ("Montag brisk 30", r"'Montag' is not possible: one of Mon, Tue"),
        ("Mon swim 30", r"'swim' is not possible: one of walk, brisk"),
        ("Mon brisk 3", r"minutes '3': a whole number from 5 to 180"),
        ("Mon brisk x", r"minutes 'x'"),
        ("Mon brisk ³0", r"minutes '³0'"),
        ("Mon brisk 30 high", r"'high' is not possible: one of nothing after the minutes"),
        ("Mon strength 30 huge", r"'huge' is not possible: one of low, moderate, high"),
        (", ".join(["Mon walk 10"] * 5), r"5 sessions on Mon: at most 4 a day"),
    ],
)
def test_a_text_that_is_no_week_is_answered_with_what_is_allowed(text: str, message: str) -> None:
    with pytest.raises(WeekError, match=message):
        Week.read(text)


def test_rules_have_a_source_or_say_that_they_are_course_settings() -> None:
    rules = {rule["id"]: rule for rule in script_data()["rules"]}
    assert rules["strength_days"]["low"] == effect("who2020.strength_days").value
    aerobic = effect("who2020.moderate_minutes")
    assert (rules["aerobic_minutes"]["low"], rules["aerobic_minutes"]["high"]) == (
        aerobic.low,
        aerobic.high,
    )
    for rule in rules.values():
        assert all(source["source"] for source in rule["sources"])
    unsourced = {name for name, rule in rules.items() if not rule["sources"]}
    assert unsourced == {"strength_spacing", "rest_day"}
