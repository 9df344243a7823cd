"""Concept maps: what is drawn agrees with the data, and what is amiss is named."""

from __future__ import annotations

import re
from collections import Counter
from itertools import combinations

import pytest

from aicourse.evidence import EvidenceError, grades
from aicourse.figures.concept_map import concept_map, concept_maps, parse_maps, symbol

GOOD = """
[m]
title = "A map"
about = "Two boxes."
width = 300
height = 200

[[m.box]]
id = "a"
label = "first"
axis = "x"
x = 80
y = 40
[[m.box]]
id = "b"
label = "second"
axis = "y"
x = 220
y = 160

[[m.arrow]]
from = "a"
to = "b"
sign = "raises"
certainty = "limited"
why = "So it was seen."
effects = ["gibb2019.matsuda_ai"]
"""


@pytest.mark.parametrize("name", concept_maps())
def test_every_arrow_is_drawn_with_its_certainty(name: str) -> None:
    found = concept_map(name)
    svg = found.html.split("<details>")[0]
    for grade in grades():
        wanted = sum(arrow.certainty == grade.label for arrow in found.arrows)
        assert svg.count(f">{grade.symbol}</text>") == wanted
    assert svg.count("<circle") == len(found.arrows)


@pytest.mark.parametrize("name", concept_maps())
def test_boxes_stay_inside_and_apart(name: str) -> None:
    found = concept_map(name)
    for box in found.boxes.values():
        assert 62 < box.x < found.width - 62
        assert 18 < box.y < found.height - 18
        assert len(box.label) <= 15, box.label
    for one, two in combinations(found.boxes.values(), 2):
        assert abs(one.x - two.x) >= 130 or abs(one.y - two.y) >= 50, (one.id, two.id)


@pytest.mark.parametrize("name", concept_maps())
def test_a_claim_above_mechanism_has_a_finding(name: str) -> None:
    for arrow in concept_map(name).arrows:
        assert arrow.effects or arrow.certainty == "mechanism only", (arrow.start, arrow.end)


def test_the_alternative_text_counts_the_arrows() -> None:
    found = concept_map("axes")
    count = Counter(arrow.certainty for arrow in found.arrows)
    assert (len(found.arrows), dict(count)) == (
        17,
        {"moderate": 4, "limited": 7, "mechanism only": 6},
    )
    assert "of its 17 arrows four are moderate, seven limited and six mechanism only" in found.about


def test_words_sign_and_source_stand_in_the_table() -> None:
    found = parse_maps(GOOD, "x.toml")["m"]
    table = found.html.split("<details>")[1]
    assert "first → second (raises)" in table
    assert f"{symbol('limited')} limited" in table
    assert "https://doi.org/10.1210/jc.2018-02339" in table
    assert repr(found) == f"A map\n  first → second (raises): {symbol('limited')} limited"


def test_a_lowering_arrow_ends_in_a_bar_and_not_in_a_head() -> None:
    raising = parse_maps(GOOD, "x.toml")["m"].html
    lowering = parse_maps(GOOD.replace('"raises"', '"lowers"'), "x.toml")["m"].html
    assert 'stroke-width="3"' not in raising
    assert 'stroke-width="3"' in lowering
    assert len(re.findall(r'Z" fill=', lowering)) == len(re.findall(r'Z" fill=', raising)) - 1


def test_mechanism_alone_is_dashed() -> None:
    text = GOOD.replace('"limited"', '"mechanism only"')
    assert "stroke-dasharray" in parse_maps(text, "x.toml")["m"].html
    assert "stroke-dasharray" not in parse_maps(GOOD, "x.toml")["m"].html


def test_only_keeps_boxes_and_drops_arrows() -> None:
    found = concept_map("axes")
    kept = found.only("moderate")
    assert {arrow.certainty for arrow in kept.arrows} == {"moderate"}
    assert kept.boxes == found.boxes
    # Two maps on one page must not have the same name, and each says what it shows.
    assert kept.title == f"{found.title} (moderate)"
    assert kept.about.endswith("Shown here: 4 arrows (moderate).")


def test_ways_meet_no_box_twice() -> None:
    ways = concept_map("axes").ways("fibre", "bone")
    assert ways
    for way in ways:
        met = [way[0].start, *(arrow.end for arrow in way)]
        assert len(set(met)) == len(met)
        assert (met[0], met[-1]) == ("fibre", "bone")
    assert concept_map("axes").ways("bone", "fibre") == ()


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (('sign = "raises"', 'sign = "helps"'), r"sign 'helps'. Allowed: raises, lowers"),
        (('"limited"', '"likely"'), r"certainty 'likely'. Allowed: strong"),
        (('to = "b"', 'to = "c"'), r"to is no box. Allowed: a, b"),
        (('why = "So it was seen."', ""), r"why is missing"),
        (("x = 80", "z = 80"), r"x is missing"),
        (('id = "b"', 'id = "a"'), r"'a' stands twice"),
        (("gibb2019.matsuda_ai", "gibb2019.nothing"), "gibb2019.nothing"),
        (("[m]", "[m"), "not valid TOML"),
    ],
)
def test_what_is_amiss_is_named(change: tuple[str, str], message: str) -> None:
    with pytest.raises(EvidenceError, match=message):
        parse_maps(GOOD.replace(*change, 1), "x.toml")


def test_unknown_names_are_refused_with_a_list() -> None:
    with pytest.raises(EvidenceError, match="allowed: axes"):
        concept_map("planets")
    with pytest.raises(EvidenceError, match="box 'moon': allowed: pituitary"):
        concept_map("axes").ways("moon", "bone")
    with pytest.raises(EvidenceError, match="certainty 'sure'"):
        concept_map("axes").only("sure")
