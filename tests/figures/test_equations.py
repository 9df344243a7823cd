"""Equations, symbols and parameters are shown as the model has them."""

from __future__ import annotations

import json
import re
from importlib import resources

import pytest

from aicourse.evidence import effect, study
from aicourse.figures.equations import (
    EQUATION_BLOCKS,
    PARAMETER_BLOCKS,
    equations,
    parameters,
    symbols,
)
from aicourse.model import describe
from aicourse.publish.mathml import to_mathml


def generated() -> dict[str, list[dict[str, str]]]:
    """Return the generated formulas."""
    path = resources.files("aicourse.model").joinpath("generated/formulas.json")
    table: dict[str, list[dict[str, str]]] = json.loads(path.read_text(encoding="utf-8"))
    return table


def formulas(markdown: str) -> list[str]:
    """Return every formula between dollar signs."""
    return [a or b for a, b in re.findall(r"\$\$\n(.+?)\n\$\$|\$([^$\n]+)\$", markdown)]


def test_every_equation_stands_in_its_block_as_generated() -> None:
    rows = generated()["equations"]
    assert {row["block"] for row in rows} == set(EQUATION_BLOCKS)
    for row in rows:
        for shown in (equations(), equations(row["block"])):
            assert row["latex"] in shown.markdown
            assert row["meaning"] in shown.text


def test_one_equation_can_be_asked_for_and_comes_once() -> None:
    assert formulas(equations("osteoblasts").markdown) == [
        row["latex"] for row in generated()["equations"] if row["name"] == "osteoblasts"
    ]
    assert equations("osteoblasts", "osteoblasts") == equations("osteoblasts")
    assert len(formulas(equations("spine", "hip").markdown)) == 2


def test_every_parameter_stands_in_one_block_with_value_range_kind_and_source() -> None:
    rows = describe()["parameters"]
    listed = [
        line.split(" = ")[0]
        for block in PARAMETER_BLOCKS
        for line in parameters(block).text.splitlines()
    ]
    assert listed == [row["name"] for row in rows]
    for row in rows:
        line = parameters(row["name"]).markdown.splitlines()[-1]
        assert f"`{row['name']}`" in line
        assert f"| {row['kind']} |" in line
        assert f"{row['value']:.4g}".replace("-", "\u2212") in line
        for name in row["sources"]:
            reference = study(effect(name).study_key).reference
            assert reference.short in line
            assert reference.link is None or f"]({reference.link})" in line


def test_blocks_hold_what_their_names_say() -> None:
    assert "suppression_letrozole =" in parameters("estradiol").text
    assert "coupling =" in parameters("bone").text
    assert "denosumab_potency =" in parameters("bone drugs").text
    assert "pain_local_rate =" in parameters("pain").text
    assert "crp_per_bmi =" not in parameters("pain").text
    assert "crp_per_bmi =" in parameters("body and blood").text


@pytest.mark.parametrize("kind", ["state", "course", "setting"])
def test_every_symbol_is_explained(kind: str) -> None:
    rows = [row for row in generated()["quantities"] if row["kind"] == kind]
    assert rows
    shown = symbols(kind)
    assert shown.text == "\n".join(f"{row['name']}: {row['meaning']}" for row in rows)
    assert formulas(shown.markdown) == [row["symbol"] for row in rows]


def test_the_book_can_typeset_every_formula() -> None:
    shown = [equations(), parameters(), *(symbols(kind) for kind in ("state", "course", "setting"))]
    found = [formula for item in shown for formula in formulas(item.markdown)]
    assert len(found) > len(describe()["parameters"])
    for formula in found:
        assert to_mathml(formula).startswith("<math")


@pytest.mark.parametrize(
    ("show", "name"), [(equations, "skin"), (parameters, "skin"), (symbols, "skin")]
)
def test_an_unknown_name_is_refused_with_what_is_allowed(show: object, name: str) -> None:
    assert callable(show)
    with pytest.raises(ValueError, match=r"'skin' is not possible\. Allowed: .+"):
        show(name)


def test_the_same_each_time() -> None:
    assert repr(equations("bone")) == repr(equations("bone")) == equations("bone").text
    assert "object at 0x" not in repr(parameters("bone"))
