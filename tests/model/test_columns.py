"""Columns: one value where nothing moves, worked out once and only when asked for."""

from __future__ import annotations

import pickle
from collections.abc import Mapping, Sequence

import pytest

from aicourse.model import Scenario, simulate
from aicourse.model.columns import Columns

ASKED: list[str] = []


def double(p: Mapping[str, float], s: Mapping[str, float], path: Columns) -> Sequence[float]:
    ASKED.append("double")
    return [p["factor"] * a * b for a, b in path.rows("moving", "still")]


def test_what_never_moves_stands_beside_every_row() -> None:
    columns = Columns({}, {}, {}, {"moving": [1.0, 2.0, 3.0], "still": [7.0]})
    assert list(columns.rows("moving", "still")) == [(1.0, 7.0), (2.0, 7.0), (3.0, 7.0)]
    assert list(columns.rows("still", "still")) == [(7.0, 7.0)]


def test_a_column_is_worked_out_once() -> None:
    ASKED.clear()
    columns = Columns({"factor": 2.0}, {}, {"double": double}, {"moving": [1.0], "still": [3.0]})
    assert columns["double"] == [6.0] and columns["double"] == [6.0]
    assert ASKED == ["double"]
    with pytest.raises(KeyError, match="treble"):
        columns["treble"]


def test_an_output_has_a_value_for_every_date_though_nothing_moves() -> None:
    run = simulate(Scenario(drug="none", duration_months=6))
    assert run["osteoclast_activity"] == [1.0] * 25
    assert run["lean_mass_kg"] == [0.0] * 25
    assert all(len(values) == len(run.times) == 25 for values in run.values())


def test_a_run_can_be_sent_to_another_process() -> None:
    run = simulate(Scenario(duration_months=6))
    assert dict(pickle.loads(pickle.dumps(run))) == dict(run)
