"""Formulas: LaTeX in, MathML out, and an error for what is not understood."""

from __future__ import annotations

import xml.etree.ElementTree as ET

import pytest

from aicourse.publish.mathml import FormulaError, to_mathml

SPACE = "{http://www.w3.org/1998/Math/MathML}"
FORMULAS = [
    r"\frac{dB}{dt} = k_f F - k_r R B",
    r"\begin{aligned} a &= b \\ c &= d \end{aligned}",
    r"\begin{align*} a &= b \\ c &= d \end{align*}",
    r"\begin{cases} a & x > 0 \\ b & x < 0 \end{cases}",
    r"\mathrm{BMD}_{\text{spine}} \cdot \left[1 + \max(0, x)\right]",
    r"a_1 \\ b_1",
    r"x \ge 0, \quad \hat{y} \approx \sum_{i=1}^{n} \alpha_i",
    r"\text{a < b}",
]


@pytest.mark.parametrize("formula", FORMULAS)
def test_formula_becomes_one_well_formed_math_element(formula: str) -> None:
    root = ET.fromstring(to_mathml(formula, block=True).replace("&nbsp;", " "))
    assert root.tag == f"{SPACE}math"
    assert root.get("display") == "block"
    assert "\\" not in "".join(root.itertext())


def test_a_fraction_keeps_its_parts() -> None:
    root = ET.fromstring(to_mathml(r"\frac{a}{b}"))
    fraction = next(root.iter(f"{SPACE}mfrac"))
    assert [part.text for part in fraction.iter(f"{SPACE}mi")] == ["a", "b"]
    assert root.get("display") == "inline"


def test_aligned_lines_become_rows() -> None:
    root = ET.fromstring(to_mathml(FORMULAS[1], block=True))
    assert len(list(root.iter(f"{SPACE}mtr"))) == 2


@pytest.mark.parametrize("formula", [r"\nosuchcommand{x}", r"a & b", r"\frac{a}", r"\left( x"])
def test_what_is_not_understood_is_refused_with_the_formula(formula: str) -> None:
    with pytest.raises(FormulaError) as caught:
        to_mathml(formula)
    assert repr(formula) in str(caught.value)
