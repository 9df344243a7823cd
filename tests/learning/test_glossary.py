"""Every term has a plain sentence, which is easy to read, and a precise one."""

from __future__ import annotations

import re
from pathlib import Path
from statistics import mean

import pytest

from aicourse.learning import LessonError, UnknownLessonError, glossary, term
from aicourse.learning.glossary import parse_glossary
from aicourse.learning.glossary_page import PAGE, glossary_markdown
from tests.learning.reading import grade

ROOT = Path(__file__).resolve().parents[2]
NEEDED = """
aromatase-inhibitor estradiol estrogen androgen postmenopausal adjuvant arthralgia stiffness
remodelling resorption formation osteoclast osteoblast osteocyte rankl opg bmd dxa t-score
osteopenia osteoporosis fragility-fracture remodelling-space ctx p1np turnover-marker
bisphosphonate zoledronate denosumab rebound-fracture randomised-trial arm comparator placebo
usual-care intention-to-treat confidence-interval p-value standard-deviation effect-size
minimal-important-difference bpi-worst-pain adherence attendance dose met-minutes
surrogate-outcome absolute-risk relative-risk median calibration parameter state ode
time-constant steady-state quasi-steady half-life fixed-step sensitivity residual rms tamoxifen
anastrozole letrozole exemestane
"""
ENTRY = """
[[term]]
key = "bone"
term = "bone"
plain = "What holds you up."
precise = "Mineralised connective tissue."
"""


def test_the_terms_that_lessons_need_are_there() -> None:
    for key in NEEDED.split():
        assert term(key).anchor == f"term-{key}"


def test_the_plain_sentences_are_easy_to_read() -> None:
    grades = {entry.key: grade(entry.plain) for entry in glossary()}
    assert mean(grades.values()) <= 8
    # One long word makes a short sentence look hard, so a single one may lie above.
    assert {key: level for key, level in grades.items() if level > 11} == {}


def test_plain_and_precise_say_it_differently() -> None:
    for entry in glossary():
        assert entry.plain != entry.precise
        assert len(entry.precise.split()) >= 4


def test_the_terms_that_pages_link_to_are_there() -> None:
    keys = {entry.key for entry in glossary()}
    pages = [*(ROOT / "notebooks").rglob("*.ipynb"), *(ROOT / "book").glob("*.md")]
    linked = {
        (page.name, key)
        for page in pages
        for key in re.findall(r"#term-([\w-]+)", page.read_text(encoding="utf-8"))
    }
    assert {(name, key) for name, key in linked if key not in keys} == set()


def test_entries_stand_in_alphabetical_order() -> None:
    terms = [entry.term.lower() for entry in glossary()]
    assert terms == sorted(terms)
    assert len(terms) == len(set(terms)) >= 45


def test_the_page_is_made_from_the_data() -> None:
    command = "python -m aicourse.learning.glossary_page writes it anew"
    assert PAGE.read_text(encoding="utf-8") == glossary_markdown(), command
    for entry in glossary():
        assert f'<a id="{entry.anchor}"></a>**{entry.term}:** {entry.plain}' in glossary_markdown()


def test_an_unknown_term_suggests_a_close_one() -> None:
    with pytest.raises(UnknownLessonError, match=r"'osteoclasts'.*'osteoclast'"):
        term("osteoclasts")


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('key = "bone"', 'key = "Bone"', ["glossary.toml", "key", "'Bone'", "small letters"]),
        ('plain = "What', 'plan = "What', ["term 'bone'.plain", "missing"]),
        ("you up.", "you up", ["term 'bone'.plain", "'What holds you up'", "full stop"]),
        ("precise =", 'see = ["skin"]\nprecise =', ["term 'bone'.see", "'skin'", "another entry"]),
        ("\n[[term]]", ENTRY + "\n[[term]]", ["term.key", "'bone'", "each one once"]),
    ],
)
def test_what_is_not_allowed_is_named(old: str, new: str, said: list[str]) -> None:
    with pytest.raises(LessonError) as caught:
        parse_glossary(ENTRY.replace(old, new, 1), "glossary.toml")
    for words in said:
        assert words in str(caught.value)
