"""The table of people shows every trait of the model, and where its spread comes from."""

from __future__ import annotations

import pytest

pytest.importorskip("numpy")

from aicourse.evidence import effect, study
from aicourse.figures.people import people
from aicourse.model.people import traits


def test_every_trait_has_a_row_with_its_spread() -> None:
    lines = people().text.splitlines()
    assert len(lines) == len(traits())
    for trait, line in zip(traits().values(), lines, strict=True):
        assert line.startswith(f"{trait.name} ({trait.unit})") and f"{trait.spread:g}" in line


def test_sources_are_linked_and_settings_are_called_settings() -> None:
    shown = people().markdown
    for trait in traits().values():
        row = next(line for line in shown.splitlines() if f"`{trait.name}`" in line)
        assert ("course setting" in row) == (not trait.source)
        for source in trait.source:
            assert study(effect(source).study_key).reference.short in row


def test_one_trait_can_be_asked_for_and_an_unknown_one_is_refused() -> None:
    assert people("bone_sensitivity").text.startswith("bone_sensitivity")
    with pytest.raises(ValueError, match=r"trait = 'height' is not possible. Allowed: lumbar"):
        people("height")
