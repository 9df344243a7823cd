"""The table of findings against hypotheses: counts, signs, and what is switched off."""

from __future__ import annotations

import re

import pytest

from aicourse.evidence import EvidenceError
from aicourse.evidence.hypotheses import HYPOTHESES, findings
from aicourse.figures.hypothesis_table import SIGNS, hypothesis_table


def test_the_counts_cover_every_finding() -> None:
    table = hypothesis_table(["systemic"])
    assert sum(table.counts.values()) == len(findings())
    assert table.counts["against"] == sum(
        row.readings["systemic"] == "against" for row in findings()
    )


def test_nothing_switched_on_foretells_nothing() -> None:
    table = hypothesis_table([])
    assert table.counts == {"expects": 0, "against": 0, "silent": len(findings())}
    assert "Switched on: none" in repr(table)


def test_a_path_switched_on_can_only_add_contradictions() -> None:
    one = hypothesis_table(["local"]).counts
    two = hypothesis_table(["local", "central"]).counts
    three = hypothesis_table().counts
    assert one["against"] <= two["against"] <= three["against"]
    assert three["against"] > 0


def test_signs_come_with_words_and_every_source_is_named() -> None:
    html = hypothesis_table().html
    for word, sign in SIGNS.items():
        assert f"{sign}\u00a0{word}" in html
    assert html.count("<tr>") == len(findings()) + 1
    assert html.count("<li>") == len(findings())
    assert "https://doi.org/10.1038/sj.bjc.6605768" in html
    assert "Cushman" in html  # a study without an address is named all the same


def test_columns_that_are_off_stand_in_brackets() -> None:
    html = hypothesis_table(["local"]).html
    against = {
        name: sum(row.readings[name] == "against" for row in findings()) for name in HYPOTHESES
    }
    assert html.count("(✗\u00a0against)") == against["central"] + against["systemic"] > 0
    assert len(re.findall("<td>✗\u00a0against", html)) == against["local"] > 0


def test_plain_text_has_a_line_for_each_finding() -> None:
    lines = repr(hypothesis_table()).splitlines()
    assert len(lines) == len(findings()) + 2
    assert all(name in lines[1] for name in HYPOTHESES)


def test_an_unknown_hypothesis_is_refused() -> None:
    with pytest.raises(EvidenceError, match="Allowed: local, central, systemic"):
        hypothesis_table(["global"])
