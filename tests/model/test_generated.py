"""The generated files are those that the equations make, and agree with SymPy itself."""

from __future__ import annotations

import json

import pytest

pytest.importorskip("sympy")

from aicourse.model import equations as eq
from aicourse.model import generate
from aicourse.model.generated import equations as made
from aicourse.model.parameters import PARAMETERS


@pytest.mark.parametrize("name", generate.FILES)
def test_committed_files_are_up_to_date(name: str) -> None:
    committed = (generate.HERE / "generated" / name).read_text(encoding="utf-8")
    assert committed == generate.FILES[name](), "run: python -m aicourse.model.generate"


def test_names_follow_the_equations() -> None:
    assert tuple(q.name for q in eq.STATES) == made.STATE_NAMES
    assert tuple(q.name for q in eq.COURSES) == made.COURSE_NAMES
    assert tuple(made.OUTPUTS) == tuple(eq.OUTPUTS)


def test_untreated_state_is_a_steady_state() -> None:
    at_rest = {q.symbol: value for q, value in eq.STATES.items()}
    at_rest |= {q.symbol: 0 for q in (*eq.COURSES, *eq.SETTINGS)}
    at_rest |= {eq.p[name]: parameter.value for name, parameter in PARAMETERS.items()}
    for name, rate in eq.RATES.items():
        assert abs(float(rate.subs(at_rest))) < 1e-12, name


def test_deficit_runs_from_nothing_to_one() -> None:
    p = {name: parameter.value for name, parameter in PARAMETERS.items()}
    assert made.deficit(p, 1.0) == pytest.approx(0, abs=1e-12)
    assert made.deficit(p, 0.0) == pytest.approx(1, abs=1e-12)


def test_every_parameter_is_used_by_something() -> None:
    courses = (generate.HERE / "courses.py").read_text(encoding="utf-8")
    used = {
        str(s)
        for e in (*eq.RATES.values(), *eq.OUTPUTS.values(), eq.deficit, eq.estradiol)
        for s in e.free_symbols
    }
    stems = ("suppression_", "drug_offset_rate_")
    for name in PARAMETERS:
        in_courses = f'"{name}"' in courses or name.startswith(stems) or name.endswith("_effect")
        assert name in used or in_courses, f"{name} moves nothing"


def test_every_equation_is_shown_with_a_meaning() -> None:
    table = json.loads((generate.HERE / "generated/formulas.json").read_text(encoding="utf-8"))
    shown = {row["name"] for row in table["equations"]}
    assert {q.name for q in eq.STATES} <= shown
    assert all(row["latex"] and row["meaning"] for row in table["equations"])
