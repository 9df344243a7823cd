"""A scenario: one person, one course of medicine, one plan for exercise, food and bone drugs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from typing import Any

from aicourse.model.errors import InputError
from aicourse.model.interface import checked_input, input_names, nearest

AROMATASE_INHIBITORS = ("anastrozole", "letrozole", "exemestane")


@dataclass(frozen=True, kw_only=True)
class Scenario:
    """What happens to whom, and when.

    All inputs have a default; units and ranges are in ``describe()``.

    Parameters
    ----------
    duration_months
        Months shown after month 0.
    age_years, years_since_menopause
        At month 0.
    lumbar_spine_t_score, total_hip_t_score
        Bone density at month 0, SD from the mean of young women.
    bmi_kg_m2
        Body mass index at month 0.
    baseline_worst_pain
        BPI worst pain at month 0, 0 to 10.
    drug
        ``none``, ``anastrozole``, ``letrozole``, ``exemestane`` or ``tamoxifen``.
    estrogen_suppression
        Fraction of estradiol removed; ``None`` for the drug's own.
    drug_start_month, drug_months
        Start (negative: already taken at month 0) and length of the course.
    aerobic_min_per_week
        Moderate aerobic exercise, minutes a week.
    resistance_sessions_per_week, resistance_intensity
        Strength sessions a week; ``low``, ``moderate`` or ``high``.
    impact_sessions_per_week
        Impact sessions a week.
    adherence
        Share of the planned exercise that is done.
    exercise_start_month, exercise_months
        Start and length of the exercise plan; ``None`` for to the end.
    calcium_mg_per_day, vitamin_d_iu_per_day
        Intake from food and supplements together.
    eating_pattern
        0 usual Western to 1 fully Mediterranean.
    weight_change_percent
        Planned change, reached evenly over 12 months.
    bone_drug, bone_drug_start_month, bone_drug_months
        Antiresorptive drug and its course.
    second_bone_drug, second_bone_drug_start_month, second_bone_drug_months
        The drug that follows it.
    pain_local, pain_central, pain_systemic
        Weight of each pain path, 0 to 1.
    parameters
        Model parameters by name, each within its plausible range.

    Raises
    ------
    InputError
        A ``ValueError`` that names the field, the value and what is allowed. Combinations are
        checked too.

    Examples
    --------
    >>> from aicourse import Scenario
    >>> Scenario(drug="letrozole", resistance_sessions_per_week=2).drug
    'letrozole'
    """

    duration_months: float = 84
    age_years: float = 60
    years_since_menopause: float = 10
    lumbar_spine_t_score: float = -0.8
    total_hip_t_score: float = -0.6
    bmi_kg_m2: float = 27
    baseline_worst_pain: float = 2
    drug: str = "anastrozole"
    estrogen_suppression: float | None = None
    drug_start_month: float = 0
    drug_months: float = 60
    aerobic_min_per_week: float = 0
    resistance_sessions_per_week: float = 0
    resistance_intensity: str = "moderate"
    impact_sessions_per_week: float = 0
    adherence: float = 1
    exercise_start_month: float = 0
    exercise_months: float | None = None
    calcium_mg_per_day: float = 900
    vitamin_d_iu_per_day: float = 400
    eating_pattern: float = 0
    weight_change_percent: float = 0
    bone_drug: str = "none"
    bone_drug_start_month: float = 0
    bone_drug_months: float = 0
    second_bone_drug: str = "none"
    second_bone_drug_start_month: float = 0
    second_bone_drug_months: float = 0
    pain_local: float = 1
    pain_central: float = 1
    pain_systemic: float = 0
    parameters: Mapping[str, float] = field(default_factory=dict, hash=False)

    def __init__(self, **inputs: Any) -> None:
        # Written out so that an unknown name gets the same clear error as a bad value.
        known = input_names()
        for name, value in inputs.items():
            if name not in known:
                raise InputError(name, value, nearest(name, known))
        for item in fields(self):
            default = {} if item.name == "parameters" else item.default
            object.__setattr__(
                self, item.name, checked_input(item.name, inputs.get(item.name, default))
            )
        self._check_combinations()

    def _check_combinations(self) -> None:
        if self.age_years - self.years_since_menopause < 20:
            raise InputError(
                "years_since_menopause",
                self.years_since_menopause,
                f"at most {self.age_years - 20:g} at age_years = {self.age_years:g} "
                "(menopause at 20 or later)",
            )
        if self.estrogen_suppression is not None and self.drug not in AROMATASE_INHIBITORS:
            raise InputError(
                "estrogen_suppression",
                self.estrogen_suppression,
                f"None with drug = {self.drug!r}; a number needs drug to be one of "
                + ", ".join(AROMATASE_INHIBITORS),
            )
        if self.second_bone_drug != "none":
            if self.bone_drug == "none":
                raise InputError(
                    "second_bone_drug", self.second_bone_drug, "'none' while bone_drug is 'none'"
                )
            if self.second_bone_drug_start_month < self.bone_drug_start_month:
                raise InputError(
                    "second_bone_drug_start_month",
                    self.second_bone_drug_start_month,
                    f"{self.bone_drug_start_month:g} (bone_drug_start_month) or later",
                )

    def replace(self, **inputs: Any) -> Scenario:
        """Return a copy with some inputs changed (checked like new ones)."""
        return Scenario(**{**asdict(self), **inputs})

    def changed(self) -> dict[str, Any]:
        """Return the inputs that differ from their defaults, by name."""
        plain = Scenario()
        return {
            f.name: getattr(self, f.name)
            for f in fields(self)
            if getattr(self, f.name) != getattr(plain, f.name)
        }

    def __repr__(self) -> str:
        inside = ", ".join(f"{name}={value!r}" for name, value in self.changed().items())
        return f"Scenario({inside})"
