"""The five labels of certainty: one source, each a word and a shape of its own."""

from __future__ import annotations

import pytest

from aicourse.evidence import effects, grade, grades


def test_the_five_labels_in_their_order() -> None:
    assert [item.label for item in grades()] == [
        "strong",
        "moderate",
        "limited",
        "mechanism only",
        "tested, no effect found",
    ]


def test_each_label_has_a_shape_of_its_own() -> None:
    assert len({item.shape for item in grades()}) == 5
    assert len({item.symbol for item in grades()}) == 5
    assert all(len(item.symbol) == 1 for item in grades())


def test_wording_follows_the_writing_rules() -> None:
    assert grade("strong").wording == ("lowers", "raises")
    assert grade("moderate").wording == ("probably",)
    assert grade("limited").wording == ("may",)
    assert grade("mechanism only").wording == ("is thought to", "in the laboratory")
    assert grade("tested, no effect found").wording == ("was tested and did not",)


def test_an_unknown_label_names_the_five() -> None:
    with pytest.raises(ValueError, match=r"'certain' is no label.*'strong'.*'limited'"):
        grade("certain")


def test_the_labels_in_use_are_these() -> None:
    used = {item.certainty for item in effects()} - {None}
    assert used <= {item.label for item in grades()}
    assert {"strong", "moderate", "limited", "tested, no effect found"} <= used
