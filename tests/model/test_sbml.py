"""The SBML export: valid for libSBML, and the same solution in libRoadRunner (CVODE) and LSODA."""

from __future__ import annotations

import math
import sys
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest

pytest.importorskip("sympy")
pytest.importorskip("scipy")
pytest.importorskip("libsbml")

import libsbml
import sympy as sp

from aicourse import cli
from aicourse.evidence.compare import BONE_DENSITY
from aicourse.model import InputError, Scenario, describe, simulate
from aicourse.model.grid import STEP, grid_for
from aicourse.model.sbml import to_sbml
from aicourse.model.sbml_document import NAMESPACE, content
from tests.model.reference import Reference
from tests.model.scenarios import random_scenarios

EVERYTHING = Scenario(
    drug="letrozole",
    estrogen_suppression=0.93,
    drug_start_month=-12,
    aerobic_min_per_week=150,
    resistance_sessions_per_week=2,
    exercise_months=12,
    weight_change_percent=-5,
    bone_drug="denosumab",
    bone_drug_months=36,
    second_bone_drug="zoledronate",
    second_bone_drug_start_month=36,
    second_bone_drug_months=1,
    parameters={"coupling": 0.9},
)
SCENARIOS = [
    Scenario(),
    EVERYTHING,
    Scenario(drug="none"),
    Scenario(drug="tamoxifen", drug_start_month=-24.1, bone_drug="risedronate", bone_drug_months=9),
    Scenario(drug_start_month=6, drug_months=0, exercise_months=0, bone_drug="zoledronate"),
    *random_scenarios(5, seed=61),
]


def problems(text: str) -> list[str]:
    """Everything that libSBML remarks on: errors and warnings, of units and style as well."""
    document = libsbml.readSBMLFromString(text)
    document.setConsistencyChecks(libsbml.LIBSBML_CAT_UNITS_CONSISTENCY, True)
    document.setConsistencyChecks(libsbml.LIBSBML_CAT_MODELING_PRACTICE, True)
    document.checkConsistency()
    return [document.getError(i).getMessage() for i in range(document.getNumErrors())]


# --- the file -------------------------------------------------------------------------------


@pytest.mark.parametrize("scenario", SCENARIOS, ids=repr)
def test_libsbml_remarks_on_nothing(scenario: Scenario) -> None:
    assert problems(to_sbml(scenario)) == []


_TURNOVER = 'turnover of lumbar spine bone mineral at normal resorption" units='


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ('variable="spine"', 'variable="nowhere"'),
        ("<ci>turnover_spine</ci>", "<ci>turnover</ci>"),
        (f'{_TURNOVER}"per_year"', f'{_TURNOVER}"kilogram"'),
        ('<cn sbml:units="kg_per_m2" ', '<cn sbml:units="dimensionless" '),
    ],
)
def test_libsbml_would_find_a_mistake(right: str, wrong: str) -> None:
    text = to_sbml()
    assert right in text
    assert problems(text.replace(right, wrong)) != []


def test_the_file_says_what_it_is() -> None:
    root = ET.fromstring(to_sbml(EVERYTHING))
    assert root.tag == f"{{{NAMESPACE}}}sbml"
    assert (root.get("level"), root.get("version")) == ("3", "2")
    (model,) = root
    assert model.get("timeUnits") == "month"
    notes = "".join(model[0].itertext())
    assert "Illustrative, not a prediction for a person" in notes
    assert "drug='letrozole'" in notes
    assert "starts 12 months before month 0" in notes


def test_every_output_and_the_given_values_are_in_it() -> None:
    model = libsbml.readSBMLFromString(to_sbml(EVERYTHING)).getModel()
    for row in describe()["outputs"]:
        rule = model.getRule(row["name"])
        assert rule is not None and rule.isAssignment(), row["name"]
        assert row["grade"] in model.getParameter(row["name"]).getName()
    assert model.getParameter("coupling").getValue() == 0.9
    assert "set by this scenario" in model.getParameter("coupling").getNotesString()
    assert model.getParameter("estrogen_suppression").getValue() == 0.93
    assert model.getParameter("begin").getValue() == -12
    # Six doses in three years, by one event that repeats.
    assert model.getParameter("bone_drug_last").getValue() == 30
    assert model.getEvent("bone_drug_dose").getNumEventAssignments() == 2


def test_only_a_scenario_is_written() -> None:
    with pytest.raises(InputError, match="a Scenario"):
        to_sbml({"drug": "letrozole"})  # type: ignore[arg-type]


@pytest.mark.parametrize("number", [0.1, 1.2345678901234567e-08, -3.25e20, 7, sp.Rational(55, 2)])
def test_numbers_keep_all_their_digits(number: Any) -> None:
    element = content(sp.sympify(number))
    text = ET.tostring(element, "unicode").replace(' sbml:units="dimensionless"', "")
    text = text.replace(' sbml:units="kg_per_m2"', "")
    read = libsbml.readMathMLFromString(
        f'<math xmlns="http://www.w3.org/1998/Math/MathML">{text}</math>'
    )
    assert libsbml.SBMLTransforms.evaluateASTNode(read) == pytest.approx(float(number), rel=1e-15)


def test_a_function_that_sbml_lacks_is_refused() -> None:
    with pytest.raises(TypeError, match="zeta"):
        content(sp.zeta(sp.Symbol("x")))


# --- the same solution elsewhere ------------------------------------------------------------


def solve(scenario: Scenario, months: list[float]) -> dict[str, list[float]]:
    """Solve the exported file in libRoadRunner at tight tolerance."""
    import roadrunner

    runner = roadrunner.RoadRunner(to_sbml(scenario))
    runner.integrator.relative_tolerance = 1e-10
    runner.integrator.absolute_tolerance = 1e-13
    runner.integrator.maximum_num_steps = 100_000
    names = [row["name"] for row in describe()["outputs"]]
    runner.timeCourseSelections = ["month", *names]
    begin = grid_for(scenario).start
    table = runner.simulate(times=[0.0, *(month - begin for month in months)])[1:]
    assert [row[0] for row in table] == pytest.approx(months, abs=1e-9)
    return {name: [float(row[i]) for row in table] for i, name in enumerate(names, start=1)}


def months_of(scenario: Scenario) -> list[float]:
    """Return months within the scenario, some of them on the grid, none the date of a dose."""
    last = math.ceil(scenario.duration_months / STEP) * STEP
    doses = {
        date
        for drug, start, months in Reference(scenario).bone_plans()
        if drug != "none"
        for date in Reference.doses(start, months)
    }
    wanted = (0.1, 0.5, 1.3, 3.25, 7.1, 12.75, 24.5, 36.25, 60.9, 90.25, 150.75)
    return [month for month in wanted if month < last and month not in doses]


EDGES = [
    EVERYTHING,
    # A course shorter than a month is one monthly tablet; one that is over before month 0.
    Scenario(
        drug="exemestane", drug_start_month=-20, drug_months=12, bone_drug="risedronate",
        bone_drug_start_month=5, bone_drug_months=0.3,
    ),
    # Two plans whose doses fall on the same days; a week of tamoxifen; training that ends.
    Scenario(
        drug="tamoxifen", drug_months=0.25, aerobic_min_per_week=300, exercise_start_month=3,
        exercise_months=9.25, bone_drug="denosumab", bone_drug_months=18,
        second_bone_drug="denosumab", second_bone_drug_start_month=6, second_bone_drug_months=12,
    ),
    Scenario(drug="none", bone_drug="zoledronate", bone_drug_start_month=0, bone_drug_months=7),
]  # fmt: skip


@pytest.mark.slow
def test_roadrunner_finds_the_same_solution() -> None:
    """In 52 random scenarios, within 1e-6 of LSODA, and of ours within our fixed step's error.

    The fixed step itself is up to 1e-3 from the exact solution (see test_accuracy), so LSODA at a
    relative tolerance of 1e-10 is what 1e-6 can be measured against.
    """
    pytest.importorskip("roadrunner")
    scenarios = random_scenarios(52, seed=62)
    injected = {"denosumab", "zoledronate"}
    dosed = [s for s in scenarios if injected & {s.bone_drug, s.second_bone_drug}]
    early = [s for s in scenarios if grid_for(s).start < 0]
    assert len(dosed) >= 25 and len(early) >= 5
    for scenario in (*EDGES, *scenarios):
        months = months_of(scenario)
        theirs = solve(scenario, months)
        exact = Reference(scenario).outputs([0.0, *months])
        run = simulate(scenario)
        for name, values in theirs.items():
            for month, value, truth in zip(months, values, exact[name][1:], strict=True):
                where = (name, month, value, truth, scenario)
                assert abs(value - truth) <= 1e-6 * max(1.0, abs(truth)), where
                if month % STEP == 0:
                    ours = run[name][round(month / STEP)]
                    allowed = 1e-3 * max(1.0, abs(value))
                    if name in BONE_DENSITY:
                        allowed = 0.01
                    assert abs(value - ours) <= allowed, (*where, ours)


def test_a_short_course_is_not_stepped_over() -> None:
    """One week of a drug, after years in which nothing moves, in one long stride."""
    pytest.importorskip("roadrunner")
    scenario = Scenario(
        drug_start_month=90, drug_months=0.25, bone_drug="denosumab", bone_drug_start_month=150,
        bone_drug_months=1, duration_months=180,
    )  # fmt: skip
    theirs = solve(scenario, [90.2, 153.1])
    exact = Reference(scenario).outputs([0.0, 90.2, 153.1])
    for name in ("estradiol_percent", "ctx", "lumbar_spine_bmd"):
        assert theirs[name] == pytest.approx(list(exact[name][1:]), rel=1e-6), name
    assert theirs["estradiol_percent"][0] < 20
    assert theirs["ctx"][1] < -5


def test_reset_puts_everything_back() -> None:
    """A simulator's reset restores what the rules move; events change nothing beside that."""
    roadrunner = pytest.importorskip("roadrunner")
    runner = roadrunner.RoadRunner(to_sbml(EVERYTHING))
    selected = [row["name"] for row in describe()["outputs"]]
    first = runner.simulate(0, 90, 91, selected).copy()
    runner.reset()
    assert abs(runner.simulate(0, 90, 91, selected) - first).max() < 1e-9


# --- the command ----------------------------------------------------------------------------


def test_command_writes_what_the_function_gives(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "model.xml"
    line = ["sbml", "--drug-start-month", "-12", "--parameter", "coupling=0.9"]
    expected = to_sbml(Scenario(drug_start_month=-12, parameters={"coupling": 0.9}))
    assert cli.main([*line, "--out", str(path)]) == 0
    assert path.read_text(encoding="utf-8") == expected
    assert cli.main(line) == 0
    assert capsys.readouterr().out == expected


@pytest.mark.parametrize(
    ("line", "word"),
    [
        (["--drug", "letrozol"], "letrozole"),
        (["--adherence", "7"], "adherence"),
        (["--adherence", "much"], "not a number"),
        (["--parameter", "magic=1"], "magic"),
        (["--drug", "none", "--estrogen-suppression", "0.5"], "estrogen_suppression"),
    ],
)
def test_command_refuses_and_writes_nothing(
    line: list[str], word: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["sbml", *line, "--out", str(tmp_path / "model.xml")]) == 2
    message = capsys.readouterr().err
    assert message.startswith("aicourse: sbml: ") and word in message
    assert list(tmp_path.iterdir()) == []


def test_command_replaces_only_when_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "model.xml"
    path.write_text("mine", encoding="utf-8")
    assert cli.main(["sbml", "--out", str(path)]) == 2
    assert "--force" in capsys.readouterr().err
    assert path.read_text(encoding="utf-8") == "mine"
    assert cli.main(["sbml", "--out", str(path), "--force"]) == 0
    assert problems(path.read_text(encoding="utf-8")) == []


def test_command_without_sympy_says_how_to_get_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delitem(sys.modules, "aicourse.model.sbml")
    monkeypatch.setitem(sys.modules, "sympy", None)
    assert cli.main(["sbml"]) == 2
    assert "aicourse[model]" in capsys.readouterr().err
