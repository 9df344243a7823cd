"""Bands: the same everywhere, drawn from what the trials allow, and honest about it."""

from __future__ import annotations

import json
import shutil
import subprocess
from statistics import mean

import pytest

from aicourse.model import InputError, Scenario, simulate
from aicourse.model.bands import VECTORS, band_vectors, limits, quantile
from aicourse.model.parameters import PARAMETERS
from tests.model.run_js import MODEL

HOPE = Scenario(
    drug_start_month=-24,
    baseline_worst_pain=5.6,
    duration_months=12,
    aerobic_min_per_week=119,
    resistance_sessions_per_week=1.4,
)


def test_vectors_are_many_known_and_within_range() -> None:
    vectors = band_vectors()
    assert len(vectors) == VECTORS == 64
    for vector in vectors:
        for name, value in vector.items():
            assert PARAMETERS[name].low <= value <= PARAMETERS[name].high, name


def test_vectors_are_mirrored_around_the_fitted_values() -> None:
    for name in ("coupling", "turnover_spine", "osteoblast_rate", "relief_direct"):
        middle = mean(vector[name] for vector in band_vectors())
        parameter = PARAMETERS[name]
        assert abs(middle - parameter.value) < 0.1 * (parameter.high - parameter.low), name


def test_band_holds_the_central_curve_and_widens_with_its_level() -> None:
    run = simulate(Scenario(duration_months=60))
    for name in ("lumbar_spine_bmd", "total_hip_bmd", "worst_pain", "ctx"):
        low, high = run.band(name)
        inner_low, inner_high = run.band(name, level=0.5)
        for i in range(4, len(run.times), 8):
            assert low[i] <= inner_low[i] <= inner_high[i] <= high[i]
            assert low[i] <= run[name][i] <= high[i]
    assert run.band("estradiol_percent")[0][0] == 100


def test_bands_where_studies_found_little_cross_nothing() -> None:
    """IL-6 and bone density under HOPE's exercise: the band of the effect holds zero."""
    usual = HOPE.replace(aerobic_min_per_week=0, resistance_sessions_per_week=0)
    effects = []
    for vector in band_vectors():
        trained = simulate(HOPE.replace(parameters=vector)).at(12)["il6_pg_ml"]
        effects.append(trained - simulate(usual.replace(parameters=vector)).at(12)["il6_pg_ml"])
    assert quantile(effects, 0.025) < 0 < quantile(effects, 0.975)


def test_parameters_of_the_scenario_are_held() -> None:
    fixed = {name: PARAMETERS[name].value for name in band_vectors()[0]}
    run = simulate(Scenario(duration_months=12, parameters=fixed))
    low, high = run.band("lumbar_spine_bmd")
    assert low == pytest.approx(run["lumbar_spine_bmd"])
    assert high == pytest.approx(run["lumbar_spine_bmd"])


def test_bad_levels_and_names_are_refused() -> None:
    run = simulate(Scenario(duration_months=1))
    for level in (0, 1, -1, 1.5, "wide", True, float("nan")):
        with pytest.raises(InputError, match="level"):
            run.band("worst_pain", level=level)  # type: ignore[arg-type]
    with pytest.raises(KeyError, match="did you mean"):
        run.band("worst_pian")


def test_quantiles_lie_between_ordered_values() -> None:
    assert quantile([3.0, 1.0, 2.0], 0.5) == 2.0
    assert quantile([0.0, 10.0], 0.25) == 2.5
    assert quantile([7.0], 0.9) == 7.0
    assert limits([[0.0, 1.0], [10.0, 1.0]], 0.5) == ([2.5, 1.0], [7.5, 1.0])


@pytest.mark.skipif(shutil.which("node") is None, reason="needs Node.js")
def test_page_and_python_draw_the_same_band() -> None:
    script = (
        MODEL.read_text(encoding="utf-8")
        + """
    const inputs = { drug: "letrozole", duration_months: 24 };
    const task = aicourseModel.band(inputs, ["ctx", "total_hip_bmd"]);
    let turns = 1; while (!task.next()) turns += 1;
    const found = {};
    for (const name of ["ctx", "total_hip_bmd"]) {
      const { lower, upper } = task.limits(name, 0.9);
      found[name] = [Array.from(lower), Array.from(upper)];
    }
    console.log(JSON.stringify({ turns, total: task.total, found }));
    """
    )
    done = subprocess.run(["node", "-e", script], capture_output=True, text=True, check=True)
    result = json.loads(done.stdout)
    assert result["turns"] == result["total"] == VECTORS
    run = simulate(Scenario(drug="letrozole", duration_months=24))
    for name, edges in result["found"].items():
        for ours, theirs in zip(run.band(name, level=0.9), edges, strict=True):
            assert ours == pytest.approx(theirs, rel=1e-9, abs=1e-9)


@pytest.mark.slow
def test_bands_cover_truths_that_they_were_not_made_from() -> None:
    """Simulated data with known truth: other draws from the same distribution lie inside.

    The 95 % band of 64 vectors should hold about 95 % of new truths; counted at several months
    over the main outputs, with room for the finite number of draws.
    """
    pytest.importorskip("scipy")
    from aicourse.evidence.uncertainty import bands_csv, draw

    committed = bands_csv() == _committed()
    assert committed, "run: aicourse fit --bands"
    run = simulate(Scenario(duration_months=84))
    truths = [simulate(run.scenario.replace(parameters=v)) for v in draw(count=64, seed=7)]
    inside = []
    for name in ("lumbar_spine_bmd", "total_hip_bmd", "ctx", "worst_pain", "crp_mg_l"):
        low, high = run.band(name)
        for i in (12, 48, 96, 200, 240):
            inside += [low[i] - 1e-12 <= truth[name][i] <= high[i] + 1e-12 for truth in truths]
    assert 0.88 <= mean(inside) <= 0.995


def _committed() -> str:
    from importlib.resources import files

    return files("aicourse.model").joinpath("bands.csv").read_text(encoding="utf-8")
