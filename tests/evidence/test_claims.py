"""The table of claims: complete, in the fixed words, and tied to studies of the registry."""

from __future__ import annotations

from collections import Counter
from importlib.resources import files

import pytest

from aicourse.evidence.claims import ARTICLES, TIERS, VERDICTS, claims, parse_claims
from aicourse.evidence.errors import EvidenceError

GOOD = """
[[claim]]
id = "E-F1"
article = "E"
tier = "Fundamentals"
claim = "Joint pain is frequent."
finding = "It is."
verdict = "supported"
sources = ["beckwee2017"]

[[claim]]
id = "E-R1"
article = "E"
claim = "A paper."
finding = "Not found."
verdict = "could not check"
"""


def test_the_table_holds_every_claim_and_reference() -> None:
    kinds = Counter(item.is_reference for item in claims())
    assert (kinds[False], kinds[True]) == (102, 33)


def test_the_verdicts_are_those_that_were_reached() -> None:
    assert Counter(item.verdict for item in claims()) == {
        "supported": 25,
        "supported with caveat": 32,
        "overstated": 36,
        "wrong": 6,
        "citation wrong": 17,
        "could not check": 19,
    }


def test_each_article_has_its_claims_and_references() -> None:
    found = {
        key: (
            sum(not item.is_reference for item in claims(article=key)),
            sum(item.is_reference for item in claims(article=key)),
        )
        for key in ARTICLES
    }
    assert found == {"E": (29, 8), "J": (24, 7), "L": (21, 5), "B": (13, 5), "S": (15, 8)}


def test_numbers_within_article_and_tier_have_no_gap() -> None:
    groups: dict[str, list[int]] = {}
    for item in claims():
        group, number = item.id[:3], int(item.id[3:])
        groups.setdefault(group, []).append(number)
    assert all(numbers == list(range(1, len(numbers) + 1)) for numbers in groups.values())


def test_every_source_is_a_study_of_the_registry() -> None:
    folder = files("aicourse.evidence").joinpath("studies")
    named = {key for item in claims() for key in item.sources}
    missing = sorted(key for key in named if not folder.joinpath(f"{key}.toml").is_file())
    assert len(named) > 80
    assert missing == []


def test_sentences_are_readable() -> None:
    for item in claims():
        for sentence in (item.claim, item.finding):
            assert sentence[-1] in ".?", item.id
            assert 8 <= len(sentence) <= 400, item.id
            assert " v " not in sentence and "AI " not in sentence, item.id


def test_filters_can_be_joined() -> None:
    both = claims(verdict="wrong", article="E")
    assert [item.id for item in both] == ["E-I1", "E-I6", "E-A8", "E-A10"]
    assert set(both) == set(claims(verdict="wrong")) & set(claims(article="E"))


def test_tiers_and_articles_are_known_words() -> None:
    assert {item.tier for item in claims()} == {*TIERS, None}
    assert {item.article for item in claims()} == set(ARTICLES)
    assert all(text for text in VERDICTS.values())


@pytest.mark.parametrize(
    ("filters", "message"),
    [
        ({"verdict": "true"}, r"verdict: 'true' is not allowed. Allowed: supported, .*could not"),
        ({"article": "000"}, r"article: '000' is not allowed. Allowed: E, J, L, B, S\."),
    ],
)
def test_an_unknown_filter_names_the_allowed_words(filters: dict[str, str], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        claims(**filters)


def test_a_good_table_is_read() -> None:
    first, second = parse_claims(GOOD, "c.toml")
    assert first.sources == ("beckwee2017",) and not first.is_reference
    assert second.sources == () and second.is_reference and second.tier is None


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('verdict = "supported"', 'verdict = "true"', r"'E-F1'\.verdict: 'true'.*overstated"),
        ('verdict = "supported"', 'verdict = "citation wrong"', r"'E-F1'\.verdict.*any other"),
        ('verdict = "supported"', "", r"'E-F1'\.verdict: missing"),
        ('id = "E-F1"', 'id = "J-F1"', r"'J-F1'\.id: 'J-F1'.*'E-'"),
        ('id = "E-F1"', 'id = "E-X1"', r"'E-X1'\.id"),
        ('id = "E-F1"', 'id = "E-F01"', r"'E-F01'\.id"),
        ('id = "E-F1"\narticle = "E"', 'id = "Q-F1"\narticle = "Q"', r"article: 'Q'.*E, J, L"),
        ('tier = "Fundamentals"', 'tier = "Academic"', r"tier: 'Academic'.*'Fundamentals'"),
        ('tier = "Fundamentals"', "", r"tier: None.*'Fundamentals'"),
        ('id = "E-R1"', 'id = "E-R1"\ntier = "Academic"', r"'E-R1'\.tier.*no tier"),
        ('id = "E-R1"', 'id = "E-F1"\ntier = "Fundamentals"', r"'E-F1': the id stands twice"),
        ('claim = "Joint pain is frequent."', 'claim = " x"', r"claim: ' x'.*without blanks"),
        ('claim = "Joint pain is frequent."', "claim = 3", r"claim: 3 is not allowed"),
        ('claim = "Joint', 'note = "x"\nclaim = "Joint', r"'note' is no field. Allowed: id, "),
        ('["beckwee2017"]', '["Beckwee 2017"]', r"sources: \['Beckwee 2017'\].*study keys"),
        ('["beckwee2017"]', '["a", "a"]', r"sources: .*each once"),
        ('["beckwee2017"]', '"beckwee2017"', r"sources: 'beckwee2017'"),
        ('["beckwee2017"]', "[]", r"sources: \(\).*at least one study.*'supported'"),
        ("[[claim]]", "[[claims]]", r"Allowed: \[\[claim\]\] tables"),
        ('id = "E-F1"', "id = E-F1", r"not valid TOML"),
    ],
)
def test_a_malformed_table_is_refused_with_a_reason(old: str, new: str, message: str) -> None:
    text = GOOD.replace(old, new, 1)
    assert text != GOOD
    with pytest.raises(EvidenceError, match=rf"^c\.toml: .*{message}|^c\.toml: {message}"):
        parse_claims(text, "c.toml")
