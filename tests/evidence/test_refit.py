"""Fitting again: steps that go downhill, studies left out, numbers held, and what is found."""

from __future__ import annotations

from dataclasses import replace

import pytest

from aicourse.evidence import EvidenceError, compare, fitted_comparisons, root_mean_square
from aicourse.evidence.linear import (
    Linear,
    fitted_parameters,
    limits,
    linearise,
    prior,
    spreads,
)
from aicourse.evidence.profile import profile
from aicourse.evidence.refit import (
    LeftOut,
    Search,
    _within,
    committed,
    leave_one_out,
    leave_out,
    misfit,
    search,
    step,
)
from aicourse.model.parameters import PARAMETERS

np = pytest.importorskip("numpy")


@pytest.fixture(scope="module")
def line() -> Linear:
    return committed()


@pytest.fixture(scope="module")
def left_out(line: Linear) -> tuple[LeftOut, ...]:
    return leave_one_out(line)


@pytest.fixture(scope="module")
def found() -> Search:
    return search()


# --- The straight line ---


def test_the_line_touches_the_model_and_follows_it_nearby(line: Linear) -> None:
    assert line.names == fitted_parameters()
    assert [row.model for row in line.rows] == [row.model for row in fitted_comparisons()]
    i = line.names.index("turnover_hip")
    shift = 0.3
    moved = fitted_comparisons({"turnover_hip": float(line.at[i] + shift * line.width[i])})
    change = np.array([row.model for row in moved]) - [row.model for row in line.rows]
    assert np.abs(change).max() > 0.2
    assert change == pytest.approx(shift * line.jacobian[:, i], abs=0.08)


def test_a_parameter_at_the_end_of_its_range_is_moved_inwards(line: Linear) -> None:
    """A loss that is put at nothing can only grow, and then the spine has less bone."""
    item = PARAMETERS["ageing_spine"]
    at_top = linearise(["ageing_spine"], at={"ageing_spine": item.high})
    column = at_top.jacobian[:, 0]
    placebo = next(i for i, r in enumerate(at_top.rows) if r.effect == "sestak2014.ls_3y_placebo")
    assert column[placebo] < 0


def test_narrowing_says_what_no_trial_speaks_about() -> None:
    left = linearise(["coupling", "drug_offset_rate_exemestane"]).narrowing()
    assert left["coupling"] < 0.5
    assert left["drug_offset_rate_exemestane"] == 1.0


def test_an_unknown_parameter_is_named() -> None:
    with pytest.raises(EvidenceError, match="'couplings' is no parameter"):
        linearise(["couplings"])
    with pytest.raises(EvidenceError, match="nonsense"):
        linearise(["coupling"], at={"nonsense": 1.0})


# --- One step ---


def test_the_lowest_point_in_a_box_is_found() -> None:
    """Against trying every combination of walls, in random bowls."""
    from itertools import product

    generator = np.random.default_rng(4)
    for _ in range(30):
        root = generator.normal(size=(5, 3))
        curved = root.T @ root + 0.01 * np.eye(3)
        pull = 3 * generator.normal(size=3)
        low, high = -generator.random(3), generator.random(3)
        best = np.inf
        for walls in product((None, 0, 1), repeat=3):
            held = np.array([wall is not None for wall in walls])
            x = np.where([wall == 1 for wall in walls], high, low)
            free = ~held
            if free.any():
                rest = pull[free] - curved[np.ix_(free, held)] @ x[held]
                x[free] = np.linalg.solve(curved[np.ix_(free, free)], rest)
            if (x >= low - 1e-12).all() and (x <= high + 1e-12).all():
                best = min(best, x @ curved @ x / 2 - pull @ x)
        x = _within(curved, pull, low, high)
        assert x @ curved @ x / 2 - pull @ x == pytest.approx(best, abs=1e-9)
        assert (x >= low).all()
        assert (x <= high).all()


def test_a_step_stays_within_the_plausible_ranges(line: Linear) -> None:
    x = line.at + step(line, weight=0) * line.width
    low, high = limits(line.names)
    assert (x >= low - 1e-9).all()
    assert (x <= high + 1e-9).all()


def test_rows_that_do_not_count_have_no_pull(line: Linear) -> None:
    """Spoilt rows of a study change the step, but not the one that leaves the study out."""
    spoilt = tuple(
        replace(row, observed=row.observed + 5) if row.study == "gnant2015" else row
        for row in line.rows
    )
    other = Linear(line.names, line.at, spoilt, line.jacobian)
    keep = ~line.of(["gnant2015"])
    assert np.abs(step(other) - step(line)).max() > 0.1
    assert step(other, keep) == pytest.approx(step(line, keep))


def test_the_prior_alone_leads_to_the_middle(line: Linear) -> None:
    nothing = np.zeros(len(line.rows), dtype=bool)
    x = line.at + step(line, nothing) * line.width
    assert x == pytest.approx(prior(line.names)[0])


# --- Without one study ---


def test_each_study_is_left_out_once_and_predicted_by_the_model(
    left_out: tuple[LeftOut, ...],
) -> None:
    assert [item.studies for item in left_out] == [
        (key,) for key in dict.fromkeys(row.study for row in fitted_comparisons())
    ]
    item = next(item for item in left_out if item.studies == ("sestak2014",))
    again = compare("sestak2014", item.parameters)
    assert [row.model for row in item.predicted] == [row.model for row in again]
    assert [row.effect for row in item.predicted] == [row.effect for row in item.fitted]
    assert [row.observed for row in item.predicted] == [row.observed for row in item.fitted]


def test_prediction_is_worse_than_fit(left_out: tuple[LeftOut, ...]) -> None:
    def bone(rows: str) -> float:
        return root_mean_square(
            row for item in left_out for row in getattr(item, rows) if row.output.endswith("_bmd")
        )

    assert bone("fitted") <= 0.75
    assert 1.2 * bone("fitted") < bone("predicted") < 2.0


def test_what_a_study_alone_speaks_about_goes_back_to_the_plausible_range(line: Linear) -> None:
    """Risedronate was seen in IBIS-II, and beside training in one small trial."""
    without = leave_out(["sestak2014", "waltman2010"], line)
    middle = prior(["risedronate_effect"])[0][0]
    assert abs(without.parameters["risedronate_effect"] - middle) < abs(
        PARAMETERS["risedronate_effect"].value - middle
    )
    assert without.moved["risedronate_effect"] > 0.5


def test_papers_of_one_trial_are_left_out_together(line: Linear) -> None:
    atac = ("eastell2006", "eastell2008", "eastell2011")
    together = leave_out(atac, line)
    assert {row.study for row in together.predicted} == set(atac)
    alone = [leave_out(key, line) for key in atac]
    fitted = root_mean_square(together.fitted)
    assert root_mean_square(together.predicted) > fitted
    assert together.parameters != alone[0].parameters


@pytest.mark.parametrize("key", ["popp2018", "nobody2000"])
def test_only_studies_with_fitted_rows_can_be_left_out(key: str, line: Linear) -> None:
    with pytest.raises(EvidenceError, match=f"'{key}' has no fitted row. Allowed: brufsky2007"):
        leave_out(key, line)


# --- Until nothing moves ---


def test_a_search_goes_downhill_and_ends(found: Search) -> None:
    passed = [item.lowered for item in found.rounds]
    assert passed == sorted(passed, reverse=True)
    assert passed[-2] - passed[-1] < 0.01 * passed[-1]
    assert found.rounds[-1].misfit == pytest.approx(misfit(found.rows))
    assert found.start == {name: PARAMETERS[name].value for name in fitted_parameters()}


def test_the_committed_values_are_near_what_a_search_finds(found: Search) -> None:
    """What the page about the model says: a search mends next to nothing."""
    assert abs(found.rounds[-1].bone - found.rounds[0].bone) < 0.05
    stiff = ("coupling", "rankl_deficit_gain", "bisphosphonate_ceiling", "denosumab_effect")
    assert all(abs(found.moved[name]) < 0.5 for name in stiff)


def test_a_search_from_the_studies_alone_fits_them_better() -> None:
    alone = search(rounds=2, weight=0)
    assert alone.rounds[-1].misfit < alone.rounds[0].misfit
    assert alone.rounds[-1].lowered == alone.rounds[-1].misfit


def test_mistakes_of_a_search_are_named() -> None:
    with pytest.raises(EvidenceError, match="rounds = 0"):
        search(rounds=0)
    with pytest.raises(EvidenceError, match="weight = -1"):
        search(weight=-1)


def test_the_misfit_counts_misses_in_units_of_their_spread() -> None:
    rows = fitted_comparisons(only=["prieto2011", "gnant2015"])
    by_hand = sum((row.miss / s) ** 2 for row, s in zip(rows, spreads(rows), strict=True))
    assert misfit(rows) == pytest.approx(by_hand)
    assert misfit(()) == 0


def test_progress_is_told_to_its_end() -> None:
    told: list[tuple[int, int]] = []
    line = linearise(["coupling", "turnover_hip"], progress=lambda *x: told.append(x))
    assert told == [(1, 2), (2, 2)]
    profile("coupling", [0.7, 0.75], line, steps=1, progress=lambda *x: told.append(x))
    assert told[2:] == [(1, 2), (2, 2)]
