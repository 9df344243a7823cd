"""One scenario as SBML, for COPASI, Tellurium and other simulators.

SBML is the Systems Biology Markup Language (Level 3 Version 2 Core). The file is made from the same
SymPy equations as the course's own code, so it needs the extra ``aicourse[model]`` and nothing
else: no libSBML, so that learners can export an equation that they have changed. libSBML,
libRoadRunner and SciPy check the result in the tests.

The fixed grid of the course plays no part here. Drugs, training and weight follow their closed
forms, doses are amounts that jump and fade, and events switch all of them at the dates: a solver
starts anew at an event, so it can't step over a short course. SBML time starts at 0, so ``month``
is the time counted from month 0: it starts below zero where the drug started earlier.
"""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any, cast

import sympy as sp

from aicourse import __version__
from aicourse.model import equations as eq
from aicourse.model.courses import exercise_doses
from aicourse.model.errors import InputError
from aicourse.model.grid import (
    DOSING_INTERVAL,
    dose_times,
    drug_dates,
    exercise_dates,
    grid_for,
    tablet_dates,
)
from aicourse.model.interface import describe
from aicourse.model.parameters import PARAMETERS, Parameter
from aicourse.model.sbml_document import (
    MONTH,
    TIME,
    UNITS,
    YEARS,
    Document,
    apply,
    content,
    reached,
    symbol_of,
)
from aicourse.model.scenario import AROMATASE_INHIBITORS, Scenario
from aicourse.model.simulate import parameter_values, settings

_SETTING_UNITS = {"bmi": "kg_per_m2", "bmi_capped": "kg_per_m2"}


def to_sbml(scenario: Scenario | None = None) -> str:
    """Write one scenario as an SBML Level 3 Version 2 model.

    Parameters
    ----------
    scenario
        What to write; the default scenario when left out. Its length plays no part: SBML leaves the
        time that is simulated to the simulator.

    Returns
    -------
    str
        The XML. States have rate rules, outputs have assignment rules under the names of
        ``describe()``, dates and doses are events. Time is in months from the first tablet or month
        0, the earlier; the quantity ``month`` counts from month 0, which outputs that are a change
        refer to (before it they are counted from the untreated state).

    Examples
    --------
    >>> from aicourse.model.sbml import to_sbml
    >>> to_sbml().splitlines()[1][:5]
    '<sbml'
    """
    scenario = Scenario() if scenario is None else scenario
    if not isinstance(scenario, Scenario):
        raise InputError("scenario", scenario, "a Scenario")
    doc = Document(grid_for(scenario).start)
    begin = doc.add("begin", "month at which SBML time is 0", "month", doc.begin, constant=True)
    doc.rule("assignment", "month", TIME + begin, "months since month 0", "month")
    doc.rule("assignment", "years", MONTH / 12, "years since month 0", "year")
    _courses(doc, scenario)
    _states(doc)
    descriptions = {row["name"]: row for row in describe()["outputs"]}
    for name, formula in eq.OUTPUTS.items():
        row = descriptions[name]
        meaning = f"{row['label']} ({row['unit']}; {row['grade']})"
        unit = UNITS.get(row["unit"], "dimensionless")
        doc.rule("assignment", name, formula, meaning, unit)
    _constants(doc, scenario)
    return doc.text(
        [
            "Illustrative, not a prediction for a person. For learning, not medical advice.",
            f"Made by aicourse {__version__} for: {scenario!r}.",
            f"Time is in months and starts {-doc.begin:g} months before month 0. "
            "The quantity 'month' counts from month 0; read outputs from there on.",
            "The equations are under the BSD 3-Clause licence, by the aicourse contributors.",
        ]
    )


# --- What drugs, exercise, weight and age do ------------------------------------------------------


def _courses(doc: Document, scenario: Scenario) -> None:
    """Add every course: the continuous functions that ``courses.py`` prepares for the grid."""
    _drug(doc, scenario)
    _training(doc, scenario)
    _weight(doc, scenario)
    _bone_drugs(doc, scenario)
    since = doc.add(
        "years_since_menopause",
        "years since menopause at month 0",
        "year",
        scenario.years_since_menopause,
        constant=True,
    )
    fade = eq.p["menopause_fade"]
    faded = sp.exp(-since / fade) * (1 - sp.exp(-YEARS / fade))
    for name in ("age_spine", "age_hip"):
        site = name.removeprefix("age_")
        loss = eq.p[f"ageing_{site}"] * YEARS + eq.p[f"menopause_loss_{site}"] * fade * faded
        _add_course(doc, name, sp.exp(-loss / 100))
    doc.rule("assignment", "estradiol", eq.estradiol, "estradiol, share of the untreated level")
    _add_course(doc, "deficit", eq.deficit)


def _drug(doc: Document, scenario: Scenario) -> None:
    start, stop = drug_dates(scenario)
    taken = scenario.drug != "none" and stop > start
    course = doc.course("drug", f"the course of {scenario.drug}", start, stop) if taken else None
    if course and scenario.drug in AROMATASE_INHIBITORS:
        share = eq.p[f"suppression_{scenario.drug}"]
        if scenario.estrogen_suppression is not None:
            share = doc.add(
                "estrogen_suppression",
                "share of estradiol that the drug removes",
                value=scenario.estrogen_suppression,
                constant=True,
            )
        rates = (eq.p["drug_onset_rate"], eq.p[f"drug_offset_rate_{scenario.drug}"])
        meaning = f"effect of {scenario.drug}, 1 = full"
        action = doc.rule("assignment", "drug_action", course.approach(*rates), meaning)
        doc.rule(
            "assignment", "residual", 1 - share * action, "share of estradiol that the drug leaves"
        )
    else:
        doc.add("residual", "share of estradiol that the drug leaves", value=1.0, constant=True)
    rate = eq.p["tamoxifen_rate"]
    taken = course is not None and scenario.drug == "tamoxifen"
    _add_course(doc, "tamoxifen", course.approach(rate, rate) if course and taken else sp.S.Zero)


def _training(doc: Document, scenario: Scenario) -> None:
    """Add the adaptations to exercise. The doses come from the course's own code, in symbols."""
    start, stop = exercise_dates(scenario)
    names = (
        "adherence",
        "aerobic_min_per_week",
        "resistance_sessions_per_week",
        "impact_sessions_per_week",
    )
    inputs = {row["name"]: row for row in describe()["inputs"]}
    plan: dict[str, Any] = {
        name: doc.add(
            name,
            inputs[name]["label"],
            UNITS.get(inputs[name]["unit"], "dimensionless"),
            getattr(scenario, name),
            constant=True,
        )
        for name in names
    }
    plan["resistance_intensity"] = scenario.resistance_intensity
    # Plain arithmetic, so it works with symbols as well as with numbers.
    doses = exercise_doses(cast(Scenario, SimpleNamespace(**plan)), cast(Any, eq.p))
    course = doc.course("exercise", "the exercise plan", start, stop) if stop > start else None
    for name, dose in doses.items():
        level = doc.rule("assignment", f"{name}_dose", sp.sympify(dose), f"dose behind {name}")
        rate = eq.p[f"{name}_rate"]
        _add_course(doc, name, level * course.approach(rate, rate) if course else sp.S.Zero)


def _weight(doc: Document, scenario: Scenario) -> None:
    change = doc.add(
        "weight_change_percent",
        "planned weight change, %",
        value=scenario.weight_change_percent,
        constant=True,
    )
    months = doc.add("weight_months", "months it takes", "month", 12.0, constant=True)
    course = doc.course("weight", "the planned weight change", 0.0, 12.0)
    _add_course(doc, "planned_weight", change * (course.on * MONTH / months + course.over))


def _bone_drugs(doc: Document, scenario: Scenario) -> None:
    totals = {"bisphosphonate": sp.S.Zero, "denosumab": sp.S.Zero}
    for prefix in ("bone_drug", "second_bone_drug"):
        drug = getattr(scenario, prefix)
        start = getattr(scenario, f"{prefix}_start_month")
        months = getattr(scenario, f"{prefix}_months")
        if drug == "none" or months == 0:
            continue
        if drug == "denosumab":
            rate = eq.p["denosumab_elimination"]
            totals["denosumab"] += _doses(doc, prefix, drug, dose_times(start, months), rate)
        elif drug == "zoledronate":
            amount = _doses(doc, prefix, drug, dose_times(start, months), eq.p["zoledronate_rate"])
            totals["bisphosphonate"] += eq.p["zoledronate_effect"] * amount
        else:
            first, last = tablet_dates(start, months)
            course = doc.course(prefix, f"the course of {drug}", first, last)
            rate = eq.p["oral_bisphosphonate_rate"]
            share, effect = course.approach(rate, rate), eq.p[f"{drug}_effect"]
            formula = effect * share / (1 + effect / eq.p["bisphosphonate_ceiling"] * (1 - share))
            amount = doc.rule("assignment", f"{prefix}_amount", formula, f"{drug} on bone")
            totals["bisphosphonate"] += amount
    for name, total in totals.items():
        _add_course(doc, name, total)


def _doses(doc: Document, prefix: str, drug: str, dates: list[float], rate: sp.Symbol) -> sp.Symbol:
    """Add an amount that jumps by one at each dose and fades: one event that repeats."""
    name = f"{prefix}_amount"
    given = sum(date <= doc.begin for date in dates)
    upcoming = dates[given] if given < len(dates) else dates[-1] + DOSING_INTERVAL
    amount = doc.rule(
        "rate", name, -rate * symbol_of(name), f"{drug}, in doses", value=float(given)
    )
    following = doc.hold(f"{prefix}_next", f"month: next dose of {drug}", upcoming, "month")
    last = doc.add(
        f"{prefix}_last", f"month: last dose of {drug}", "month", dates[-1], constant=True
    )
    pause = doc.add(
        f"{prefix}_interval",
        f"months between doses of {drug}",
        "month",
        DOSING_INTERVAL,
        constant=True,
    )
    if given < len(dates):
        due = apply("and", reached(following), apply("leq", *map(content, (following, last))))
        doc.event(
            f"{prefix}_dose",
            f"a dose of {drug}",
            due,
            {name: amount + 1, following.name: following + pause},
        )
    return amount


def _add_course(doc: Document, name: str, formula: sp.Expr) -> None:
    """Add a course under its own name; one that does nothing is a constant."""
    meaning = next(q.meaning for q in eq.COURSES if q.name == name)
    if formula == 0:
        doc.add(name, meaning, value=0.0, constant=True)
    else:
        doc.rule("assignment", name, formula, meaning)


# --- States, constants, and the whole -------------------------------------------------------------


def _states(doc: Document) -> None:
    """Add the states, and those of their values at month 0 that outputs refer to."""
    for quantity, value in eq.STATES.items():
        formula = eq.RATES[quantity.name]
        doc.rule("rate", quantity.name, formula, quantity.meaning, value=value)
    used = {symbol for formula in eq.OUTPUTS.values() for symbol in formula.free_symbols}
    kept = {q: value for q, value in eq.STATES.items() if eq.start[q.name] in used}
    for quantity, value in kept.items():
        name, meaning = eq.start[quantity.name].name, f"at month 0: {quantity.meaning}"
        if doc.begin < 0:
            doc.hold(name, meaning, value)
        else:
            doc.add(name, meaning, value=value, constant=True)
    if doc.begin < 0:
        zero = doc.add("month_0", "month 0", "month", 0.0, constant=True)
        changes = {eq.start[q.name].name: q.symbol for q in kept}
        doc.event("month_0_now", "month 0 is reached", reached(zero), changes)


def _constants(doc: Document, scenario: Scenario) -> None:
    """Add the settings and the parameters that some formula uses."""
    used = {symbol.name for symbol in doc.used} - doc.known
    values = settings(scenario)
    for quantity in eq.SETTINGS:
        if quantity.name in used:
            unit = _SETTING_UNITS.get(quantity.name, "dimensionless")
            doc.add(quantity.name, quantity.meaning, unit, values[quantity.name], constant=True)
    for name, value in parameter_values(scenario).items():
        if name in used:
            parameter = PARAMETERS[name]
            doc.add(
                name,
                parameter.meaning,
                UNITS.get(parameter.unit, "dimensionless"),
                value,
                constant=True,
                note=_origin(parameter, value),
            )


def _origin(parameter: Parameter, value: float) -> str:
    """Say where a parameter's value comes from."""
    text = (
        f"{parameter.kind}; unit: {parameter.unit}; range {parameter.low:g} to {parameter.high:g}"
    )
    if parameter.sources:
        text += f"; evidence: {', '.join(parameter.sources)}"
    if value != parameter.value:
        text += f"; set by this scenario, the course's own value is {parameter.value:g}"
    return text
