"""A cohort is many single simulations, whoever computes them and in whatever pieces."""

from __future__ import annotations

import subprocess
import sys
import tracemalloc
from collections.abc import Iterator
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("numpy")

import numpy as np

from aicourse.evidence import effect
from aicourse.model import InputError, Scenario, simulate
from aicourse.model import people as people_room
from aicourse.model.cohort import CohortResult, simulate_cohort
from aicourse.model.crowd import simulate_block
from aicourse.model.generated.vector import OUTPUTS
from aicourse.model.parameters import PARAMETERS
from aicourse.model.people import BLOCK, correlation, draw_block, draw_people, traits
from aicourse.model.summaries import EXACT
from tests.model.scenarios import random_scenarios

ALL = tuple(OUTPUTS)
ACTIVE = Scenario(
    duration_months=12, aerobic_min_per_week=100, resistance_sessions_per_week=2, adherence=0.8
)
QUICK: dict[str, Any] = {"outputs": ["lumbar_spine_bmd", "worst_pain"], "every": 6}


def same(a: CohortResult, b: CohortResult) -> bool:
    """Whether two results are equal to the last bit."""
    return all(
        a.mean(name) == b.mean(name)
        and a.sd(name) == b.sd(name)
        and all(a.quantile(name, q) == b.quantile(name, q) for q in (0.05, 0.5, 0.95))
        for name in a.outputs
    )


@pytest.mark.parametrize("seed", range(4))
def test_without_spread_everybody_is_the_scenario(seed: int) -> None:
    for scenario in random_scenarios(15, seed=2000 + seed):
        run = simulate(scenario)
        points = sorted({0, 1, len(run.times) // 2, len(run.times) - 1})
        alike = draw_block(scenario, 2, seed=seed, block=0, spread=0)
        found = simulate_block(scenario, alike, ALL, [run.times[i] for i in points])
        for name, values in found.items():
            for i, row in zip(points, values, strict=True):
                limit = 1e-9 * max(1.0, abs(run[name][i]))
                assert abs(row - run[name][i]).max() <= limit, (name, i, scenario)


def test_cohort_without_spread_equals_simulate() -> None:
    run = simulate(ACTIVE)
    cohort = simulate_cohort(ACTIVE, people=3, outputs=ALL, spread=0)
    for name in ALL:
        expected = [run.at(month)[name] for month in cohort.times]
        assert cohort.quantile(name, 0.3) == pytest.approx(expected, rel=1e-9, abs=1e-9)
        assert max(cohort.sd(name)) < 1e-9 * max(1.0, max(map(abs, expected)))


def test_each_person_equals_a_scenario_of_her_own() -> None:
    base = Scenario(
        drug="letrozole",
        drug_start_month=-12,
        drug_months=30,
        bone_drug="denosumab",
        bone_drug_start_month=3,
        bone_drug_months=12,
        duration_months=30,
        aerobic_min_per_week=120,
        resistance_sessions_per_week=2,
        exercise_start_month=2,
        weight_change_percent=-3,
        pain_systemic=1,
    )
    no_factor = {"estradiol": 0, "pain_sensitivity": 0, "bone_sensitivity": 0, "sessions_done": 0}
    people = draw_block(base, 12, seed=3, block=0, spread=no_factor)
    months = [0, 0.25, 7, 18.25, 30]
    found = simulate_block(base, people, ALL, months)
    for i in range(12):
        own = {n: float(people[n][i]) for n, trait in traits().items() if trait.of == "input"}
        left = (1 - PARAMETERS["suppression_letrozole"].value) * people["estradiol_left"][i]
        minutes = 120 * people["minutes_done"][i]
        run = simulate(
            base.replace(**own, estrogen_suppression=1 - left, aerobic_min_per_week=minutes)
        )
        for name in ALL:
            expected = [run.at(month)[name] for month in months]
            assert found[name][:, i] == pytest.approx(expected, rel=1e-9, abs=1e-9), name


def test_every_trait_moves_something() -> None:
    scenario = ACTIVE.replace(estrogen_suppression=0.8)
    for name in traits():
        if name == "age_years":  # says so in people.toml
            continue
        only = dict.fromkeys(traits(), 0.0) | {name: 1.0}
        cohort = simulate_cohort(scenario, 50, outputs=ALL, every=12, spread=only)
        assert max(cohort.sd(output)[-1] for output in ALL) > 1e-3, name


def test_sensitivity_scales_the_pain_paths_and_the_loss_of_bone() -> None:
    plain = Scenario(duration_months=6)
    people = draw_block(plain, 3, seed=0, block=0, spread=0)
    people["pain_sensitivity"] = np.array([0.0, 1.0, 2.0])
    people["bone_sensitivity"] = np.array([0.0, 1.0, 2.0])
    found = simulate_block(plain, people, ["worst_pain", "lumbar_spine_bmd"], [0, 6])
    none, one, two = found["worst_pain"][1] - found["worst_pain"][0]
    assert none == pytest.approx(0, abs=1e-12)
    assert two == pytest.approx(2 * one)
    loss = found["lumbar_spine_bmd"][1]
    assert loss[0] == pytest.approx(0, abs=1e-9)
    assert loss[2] == pytest.approx(2 * loss[1], rel=0.05)


def test_same_seed_same_people_other_seed_others() -> None:
    a, b = (simulate_cohort(ACTIVE, 300, seed=5, **QUICK) for _ in range(2))
    assert same(a, b)
    assert not same(a, simulate_cohort(ACTIVE, 300, seed=6, **QUICK))


def test_first_people_do_not_depend_on_how_many_follow() -> None:
    few, many = (draw_people(ACTIVE, count, seed=2) for count in (BLOCK + 10, 2 * BLOCK + 5))
    for name in traits():
        assert (few[name] == many[name][: BLOCK + 10]).all()


def test_no_two_people_are_alike() -> None:
    people = draw_people(ACTIVE, 2 * BLOCK + 100)
    assert np.unique(people["estradiol"]).size == 2 * BLOCK + 100
    assert np.unique(people["baseline_worst_pain"]).size == 2 * BLOCK + 100


@contextmanager
def _dask() -> Iterator[Executor]:
    distributed = pytest.importorskip("distributed")
    cluster = distributed.LocalCluster(
        n_workers=1, threads_per_worker=2, processes=False, dashboard_address=None
    )
    with cluster, distributed.Client(cluster) as client, client.get_executor() as executor:
        yield executor


EXECUTORS: dict[str, Any] = {
    "threads": lambda: ThreadPoolExecutor(2),
    "processes": lambda: ProcessPoolExecutor(2),
    "dask": _dask,
}


@pytest.mark.parametrize("count", [2 * BLOCK + 7, EXACT + 100], ids=["exact", "counted"])
@pytest.mark.parametrize("kind", EXECUTORS)
def test_result_is_the_same_in_any_pieces_by_any_executor(kind: str, count: int) -> None:
    alone = simulate_cohort(ACTIVE, count, seed=1, chunk=count, **QUICK)
    with EXECUTORS[kind]() as executor:
        shared = simulate_cohort(ACTIVE, count, seed=1, chunk=1, executor=executor, **QUICK)
    assert shared.complete
    assert same(alone, shared)


def test_counted_quantiles_are_within_the_stated_accuracy() -> None:
    count = EXACT + 1
    cohort = simulate_cohort(ACTIVE, count, keep_paths=True, **QUICK)
    for name in cohort.outputs:
        paths = cohort.paths(name)
        assert paths.shape == (count, len(cohort.times))
        assert 0 < cohort.accuracy[name] <= 0.005
        for share in (0, 0.001, 0.05, 0.5, 0.95, 0.999, 1):
            exact = np.quantile(paths, share, axis=0)
            off = np.abs(np.array(cohort.quantile(name, share)) - exact).max()
            assert off <= cohort.accuracy[name] + 1e-9, (name, share)
        assert cohort.mean(name) == pytest.approx(paths.mean(axis=0), abs=1e-9)
        assert cohort.sd(name) == pytest.approx(paths.std(axis=0, ddof=1), abs=1e-9)


def test_small_cohorts_are_exact_and_keep_end_points() -> None:
    points = [("worst_pain", 6), ("total_hip_bmd", 3.25)]
    cohort = simulate_cohort(ACTIVE, 200, end_points=points, keep_paths=True, **QUICK)
    assert set(cohort.accuracy.values()) == {0}
    month_6 = cohort.times.index(6)
    assert (cohort.end_point("worst_pain", 6) == cohort.paths("worst_pain")[:, month_6]).all()
    assert cohort.quantile("worst_pain", 0.2)[month_6] == pytest.approx(
        float(np.quantile(cohort.end_point("worst_pain", 6), 0.2))
    )
    assert cohort.end_point("total_hip_bmd", 3.25).shape == (200,)
    assert cohort.traits()["bmi_kg_m2"].shape == (200,)


def test_progress_is_told_and_can_stop_the_run() -> None:
    seen: list[tuple[int, int]] = []
    total = 4 * BLOCK

    def stop_after_three(done: int, people: int) -> bool:
        seen.append((done, people))
        return done < 3 * BLOCK

    stopped = simulate_cohort(ACTIVE, total, progress=stop_after_three, **QUICK)
    assert seen == [(n * BLOCK, total) for n in (1, 2, 3)]
    assert not stopped.complete
    assert (stopped.people, stopped.asked) == (3 * BLOCK, total)
    assert "stopped early" in repr(stopped)
    assert 3 * BLOCK > EXACT  # both are counted in bins
    assert same(stopped, simulate_cohort(ACTIVE, 3 * BLOCK, **QUICK))


def test_stopping_also_works_with_an_executor() -> None:
    with ThreadPoolExecutor(2) as executor:
        stopped = simulate_cohort(
            ACTIVE, 8 * BLOCK, executor=executor, progress=lambda done, people: False, **QUICK
        )
    assert stopped.people == BLOCK


def test_memory_does_not_grow_with_the_number_of_people() -> None:
    def peak(people: int) -> int:
        tracemalloc.start()
        simulate_cohort(ACTIVE, people, **QUICK)
        most = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return most

    peak(100)  # tables that are read once
    assert peak(6 * BLOCK) < 1.25 * peak(3 * BLOCK)


def test_people_are_spread_as_the_file_says() -> None:
    scenario = Scenario(baseline_worst_pain=5, years_since_menopause=12)
    people = draw_people(scenario, 5 * BLOCK, seed=9)
    for name, trait in traits().items():
        centre = getattr(scenario, name) if trait.of == "input" else 1.0
        values = people[name]
        assert values.min() >= trait.low
        assert values.max() <= trait.high
        spread = {"normal": 1.0, "lognormal": 1.0, "share": 5.0}[trait.shape] * trait.spread
        seen = np.log(values) if trait.shape == "lognormal" else values
        assert seen.std() == pytest.approx(spread, rel=0.04), name
        assert values.mean() == pytest.approx(centre, abs=0.03 * max(1.0, abs(centre))), name
    names = list(traits())
    for i, a in enumerate(names):
        for j, b in enumerate(names[:i]):
            seen = np.corrcoef(
                *(
                    np.log(people[n]) if traits()[n].shape == "lognormal" else people[n]
                    for n in (a, b)
                )
            )
            assert seen[0, 1] == pytest.approx(correlation()[i, j], abs=0.04), (a, b)


def test_every_spread_has_a_source_a_unit_and_a_range() -> None:
    table = people_room._table()
    rows = [*table["trait"].values(), *table["correlation"], *table["measurement"].values()]
    for row in rows:
        sources = row["source"]
        assert sources == "course setting" or (isinstance(sources, list) and sources)
        for source in [] if isinstance(sources, str) else sources:
            effect(source)  # raises when the registry does not know it
        value = row.get("value", row.get("sd", row.get("spread")))
        assert row["low"] < row["high"]
        if "traits" in row or "sd" in row:
            assert row["low"] <= value <= row["high"]
        assert "traits" in row or row["unit"]


@pytest.mark.parametrize(
    ("inputs", "field"),
    [
        ({"people": 0}, "people"),
        ({"people": 2.5}, "people"),
        ({"seed": -1}, "seed"),
        ({"outputs": ["bones"]}, "outputs"),
        ({"outputs": "worst_pain"}, "outputs"),
        ({"every": 0.3}, "every"),
        ({"every": 0}, "every"),
        ({"chunk": 0}, "chunk"),
        ({"end_points": [("worst_pain", 13)]}, "end_points"),
        ({"spread": -1}, "spread"),
        ({"spread": {"height": 1}}, "spread['height']"),
        ({"executor": 3}, "executor"),
    ],
)
def test_refusals_name_the_field(inputs: dict[str, Any], field: str) -> None:
    with pytest.raises(InputError) as caught:
        simulate_cohort(ACTIVE, **inputs)
    assert caught.value.field == field


def test_asking_for_what_was_not_kept_says_what_was() -> None:
    cohort = simulate_cohort(ACTIVE, 10, **QUICK)
    with pytest.raises(InputError, match="worst_pain"):
        cohort.mean("worst_pains")
    with pytest.raises(InputError, match="none was asked for"):
        cohort.end_point("worst_pain", 6)
    with pytest.raises(InputError, match="keep_paths=True"):
        cohort.paths("worst_pain")


def test_without_numpy_the_error_names_the_extra() -> None:
    code = "import sys; sys.modules['numpy'] = None; import aicourse; aicourse.simulate_cohort"
    source = Path(people_room.__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        env={"PYTHONPATH": str(source)},
        check=False,
    )
    assert done.returncode != 0
    assert "pip install aicourse[cohort]" in done.stderr
