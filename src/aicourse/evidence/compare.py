"""Hold the model against the studies: observed, modelled, and how far off.

Which finding maps to which output, under which scenario, stands in the study's own file (`[arm.…]`,
`[[comparison]]`). A study that the model has never seen is therefore one data file, and no code.
"""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, replace
from importlib.resources import files

from aicourse.model import InputError, Run, Scenario, simulate

from .errors import EvidenceError
from .records import Comparison, Effect, Study
from .registry import effect, studies, study

BONE_DENSITY = ("lumbar_spine_bmd", "total_hip_bmd", "femoral_neck_bmd")
LARGE_MISS = 1.0
"""A miss above this needs an explanation: percentage points of bone density, or points of pain."""


@dataclass(frozen=True, slots=True)
class FitRow:
    """One observed number beside the model's.

    Attributes
    ----------
    study, effect, arm, output, month
        The study's key, the effect's id, the arm whose scenario was run, the output, the month.
    against, from_month
        The arm taken away (empty: none), and the month that a change is counted from.
    observed, low, high
        What the study found, with its interval where it gives one.
    model
        What the model says.
    fitted
        False where the number was kept out of the fit.
    explanation
        Why the model misses it, where it misses it by more than `LARGE_MISS`.
    """

    study: str
    effect: str
    arm: str
    against: str
    output: str
    month: float
    from_month: float
    observed: float
    low: float | None
    high: float | None
    model: float
    fitted: bool
    explanation: str

    @property
    def miss(self) -> float:
        """The model's value minus the observed one."""
        return self.model - self.observed


def compare(
    study_id: str | Study, parameters: Mapping[str, float] | None = None
) -> tuple[FitRow, ...]:
    """Run the model on a study's protocol and set it beside what the study observed.

    Parameters
    ----------
    study_id
        The study's key, for example "eastell2008"; or a study that is not in the registry, as
        `read_study` returns it.
    parameters
        Model parameters by name, where they are to differ from the fitted ones.

    Returns
    -------
    tuple of FitRow
        One row for each comparison in the study's file; empty where it has none.

    Raises
    ------
    UnknownEvidenceError
        If there is no such study.
    EvidenceError
        If an arm's scenario or an output is not possible.
    """
    found = study(study_id) if isinstance(study_id, str) else study_id
    return _rows(found, found.comparisons, parameters)


def compared_studies() -> tuple[str, ...]:
    """Return the keys of all studies that the model is compared with."""
    return tuple(item.key for item in studies() if item.comparisons)


def all_comparisons(parameters: Mapping[str, float] | None = None) -> tuple[FitRow, ...]:
    """Compare the model with every study that has comparisons, by running it (0.1 seconds).

    Parameters
    ----------
    parameters
        Model parameters by name, where they are to differ from the fitted ones.
    """
    return tuple(row for key in compared_studies() for row in compare(key, parameters))


def fitted_comparisons(
    parameters: Mapping[str, float] | None = None, only: Iterable[str] | None = None
) -> tuple[FitRow, ...]:
    """Compare the model with the numbers it was fitted to; what was kept out is not run.

    Parameters
    ----------
    parameters
        Model parameters by name, where they are to differ from the fitted ones.
    only
        Keys of studies; all of them when left out.

    Raises
    ------
    UnknownEvidenceError
        If there is no such study.
    """
    keys = compared_studies() if only is None else only
    found = [(item, [row for row in item.comparisons if row.fitted]) for item in map(study, keys)]
    return tuple(row for item, fitted in found for row in _rows(item, fitted, parameters))


def _rows(
    found: Study, comparisons: Iterable[Comparison], parameters: Mapping[str, float] | None
) -> tuple[FitRow, ...]:
    wanted = tuple(comparisons)
    runs = _runs(found, wanted, parameters or {})
    return tuple(_row(found, comparison, runs) for comparison in wanted)


def _effect(found: Study, effect_id: str) -> Effect:
    """Look in the study itself first: it need not be in the registry."""
    own = next((item for item in found.effects if item.id == effect_id), None)
    return own or effect(effect_id)


def _row(found: Study, comparison: Comparison, runs: Mapping[str, Run]) -> FitRow:
    seen = _effect(found, comparison.effect)
    observed, low, high = float(seen.value or 0.0), seen.low, seen.high
    if comparison.minus_effect:
        # The interval of one arm is not the interval of a difference.
        observed, low, high = (
            observed - float(_effect(found, comparison.minus_effect).value or 0.0),
            None,
            None,
        )
    if seen.interval not in ("95% CI", "99% CI"):
        low = high = None
    model = _model_value(found, comparison, comparison.arm, runs)
    if comparison.minus_arm:
        model -= _model_value(found, comparison, comparison.minus_arm, runs)
    return FitRow(
        study=found.key,
        effect=comparison.effect,
        arm=comparison.arm,
        against=comparison.minus_arm or "",
        output=comparison.output,
        month=comparison.month,
        from_month=comparison.from_month or 0.0,
        observed=round(observed, 6),
        low=low,
        high=high,
        model=model,
        fitted=comparison.fitted,
        explanation=comparison.explanation or "",
    )


def _model_value(found: Study, comparison: Comparison, arm: str, runs: Mapping[str, Run]) -> float:
    run = runs[arm]
    try:
        end = run.value(comparison.output, comparison.month)
        begin = (
            run.value(comparison.output, comparison.from_month)
            if comparison.from_month is not None
            else 0.0
        )
    except KeyError as error:
        raise EvidenceError(f"{found.key}.toml: comparison.output: {error.args[0]}") from error
    if comparison.from_month and comparison.output in BONE_DENSITY:
        value = 100 * ((100 + end) / (100 + begin) - 1)
    else:
        value = end - begin
    return value / (comparison.month / 12) if comparison.per_year else value


def _runs(
    found: Study, comparisons: Iterable[Comparison], parameters: Mapping[str, float]
) -> dict[str, Run]:
    """Run every arm that is compared, for as long as its last comparison needs."""
    last: dict[str, float] = {}
    for row in comparisons:
        for arm in filter(None, (row.arm, row.minus_arm)):
            last[arm] = max(last.get(arm, 1.0), row.month)
    return {arm: _run(found, arm, months, parameters) for arm, months in last.items()}


def _run(found: Study, arm: str, months: float, parameters: Mapping[str, float]) -> Run:
    inputs = {"duration_months": months, "parameters": parameters, **found.arms[arm]}
    try:
        return simulate(Scenario(**inputs))
    except InputError as error:
        raise EvidenceError(f"{found.key}.toml: arm.{arm}: {error}") from error


# --- The committed list ---


def fit_rows() -> tuple[FitRow, ...]:
    """Return the committed list of comparisons, as `aicourse fit` wrote it (nothing is run)."""
    text = files(__package__).joinpath("fit_rows.csv").read_text(encoding="utf-8")
    return tuple(_read(record) for record in csv.DictReader(io.StringIO(text)))


def _read(record: dict[str, str]) -> FitRow:
    def number(name: str) -> float | None:
        return float(record[name]) if record[name] else None

    return FitRow(
        study=record["study"],
        effect=record["effect"],
        arm=record["arm"],
        against=record["against"],
        output=record["output"],
        month=float(record["month"]),
        from_month=float(record["from_month"]),
        observed=float(record["observed"]),
        low=number("low"),
        high=number("high"),
        model=float(record["model"]),
        fitted=record["fitted"] == "yes",
        explanation=record["explanation"],
    )


def as_csv(rows: Iterable[FitRow]) -> str:
    """Return comparisons as CSV, one line a row, with the miss beside them."""
    names = [f.name for f in fields(FitRow)]
    names.insert(names.index("fitted"), "miss")
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(names)
    for row in rows:
        # Rounded first, so that model, observed and miss agree to the eye.
        shown = replace(row, model=round(row.model, 2))
        writer.writerow([_cell(name, getattr(shown, name)) for name in names])
    return out.getvalue()


def _cell(name: str, value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if name in ("model", "miss"):
        return f"{value:.2f}"
    return f"{value:g}" if isinstance(value, float) else str(value)


def root_mean_square(rows: Iterable[FitRow]) -> float:
    """Return the root mean square miss of some rows, in their unit; 0 for none."""
    misses = [row.miss**2 for row in rows]
    return math.sqrt(sum(misses) / len(misses)) if misses else 0.0


def bone_rows(rows: Iterable[FitRow]) -> list[FitRow]:
    """Return the rows of bone density that the model was fitted to."""
    return [row for row in rows if row.output in BONE_DENSITY and row.fitted]
