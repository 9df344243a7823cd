"""Claims as tables and cards: complete, folded, with their papers."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET

import pytest

from aicourse.evidence import VERDICTS, claims, study
from aicourse.figures.claim_table import claim_card, claim_table, judge


def test_every_claim_of_the_audit_stands_in_the_table_once() -> None:
    html = claim_table(claims()).html
    root = ET.fromstring(html)
    found = [cell.text.split(":")[0] for cell in root.iter("th") if cell.get("scope") == "row"]  # type: ignore[union-attr]
    assert sorted(found) == sorted(item.id for item in claims())
    assert [d.find("summary").text for d in root.iter("details")] == [  # type: ignore[union-attr]
        f"{word}: {len(claims(verdict=word))}" for word in VERDICTS
    ]


def test_a_claim_stands_with_its_own_finding_and_papers() -> None:
    (item,) = [c for c in claims() if c.id == "B-A3"]
    html = claim_table([item]).html
    assert item.claim in html
    assert item.finding in html
    assert f'href="{study("fornusek2017").reference.link}"' in html
    assert claim_table([]).text == "The audit: 0 claims"


def test_a_card_keeps_its_verdict_folded_and_out_of_the_plain_text() -> None:
    card = claim_card("E-A8")
    root = ET.fromstring(card.html)
    folded = "".join(root.find("details").itertext())  # type: ignore[union-attr]
    assert "Verdict: wrong" in folded
    before = "".join(root.find("p").itertext())  # type: ignore[union-attr]
    assert "wrong" not in before
    assert "wrong" not in repr(card)
    assert card.claim.claim in repr(card)


def test_judging_shows_only_what_was_judged_and_counts() -> None:
    result = judge({"E-A8": "overstated", "B-A3": "wrong"})
    assert result.agreed == 1
    assert "E-A8: you say overstated, the audit says wrong." in repr(result)
    assert "B-A3: you say wrong, the same verdict." in repr(result)
    assert max(map(len, repr(result).splitlines())) <= 66
    assert not re.search(r"[EJLBS]-[FIAR]\d+", repr(result).replace("E-A8", "").replace("B-A3", ""))


def test_what_is_not_possible_is_refused_with_what_is() -> None:
    with pytest.raises(ValueError, match="claim 'Z-1': there is none"):
        claim_card("Z-1")
    with pytest.raises(ValueError, match=r"given\['E-A8'\]: 'true' is not allowed. Allowed: supp"):
        judge({"E-A8": "true"})
    with pytest.raises(ValueError, match="a verdict for one claim or more"):
        judge({})
