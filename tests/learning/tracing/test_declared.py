"""Expressions of declarations: what they may say, and how a mistake is named."""

from __future__ import annotations

import pytest

from aicourse import describe, simulate
from aicourse.evidence import effect
from aicourse.learning import LessonError
from aicourse.learning.tracing.declared import evaluate


def test_findings_numbers_model_and_parameters() -> None:
    loss = effect("eastell2008.ls_5y").value
    assert loss is not None
    assert evaluate("100 + eastell2008.ls_5y", "x") == pytest.approx(100 + loss)
    assert evaluate("irwin2015.worst_pain_exercise_0mo.n * 2", "x") == 122
    assert evaluate("-(2 ** 3) / 4", "x") == -2
    model = simulate().at(12)["worst_pain"]
    assert evaluate("model('worst_pain', 12)", "x") == pytest.approx(model)
    row = describe()["parameters"][0]
    assert evaluate(f"parameter('{row['name']}')", "x") == row["value"]


@pytest.mark.parametrize(
    "expression",
    [
        "__import__('os')",
        "eastell2008.nothing",
        "nobody1999.ls_5y",
        "eastell2008.ls_5y.p",
        "1 / 0",
        "1 +",
        "parameter('nothing')",
        "model('worst_pain')",
        "'text'",
    ],
)
def test_anything_else_is_refused_by_name(expression: str) -> None:
    with pytest.raises(LessonError, match=r"F9\.toml number: .*is not allowed"):
        evaluate(expression, "F9.toml number")


def test_an_unverified_finding_is_refused() -> None:
    from aicourse.evidence import effects

    row = next(item for item in effects() if item.status == "unverified")
    with pytest.raises(LessonError, match="unverified"):
        evaluate(row.id, "x")
