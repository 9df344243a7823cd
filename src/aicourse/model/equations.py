"""The model, written once: states, courses, right-hand sides and outputs in SymPy.

Everything else is made from this file by ``python -m aicourse.model.generate``: the Python and the
JavaScript that run it, the formulas of lesson A1 and the diagram. Time is in months. States are
relative to the untreated state of the person (1 = before treatment) unless a unit is given. SymPy
comes with the extra ``aicourse[model]``.
"""

from __future__ import annotations

from dataclasses import dataclass

import sympy as sp

from aicourse.model.parameters import PARAMETERS


@dataclass(frozen=True)
class Quantity:
    """A state, a course or a setting: its name in code, its LaTeX symbol and what it means."""

    name: str
    latex: str
    meaning: str

    @property
    def symbol(self) -> sp.Symbol:
        """Return the SymPy symbol of the quantity."""
        return sp.Symbol(self.name, real=True)


# States, in the order of integration; the value is the untreated steady state that every run starts
# from.
STATES: dict[Quantity, float] = {
    Quantity("precursors", "P", "osteoclast precursors waiting in the marrow"): 1.0,
    Quantity("osteoclasts", "C", "osteoclast activity (resorption)"): 1.0,
    Quantity("osteoblasts", "B", "osteoblast activity (formation)"): 1.0,
    Quantity(
        "spine", r"M_{\mathrm{LS}}", "bone mineral of the lumbar spine, against ageing alone"
    ): 1.0,
    Quantity("hip", r"M_{\mathrm{TH}}", "bone mineral of the total hip, against ageing alone"): 1.0,
    Quantity(
        "neck", r"M_{\mathrm{FN}}", "bone mineral of the femoral neck, against ageing alone"
    ): 1.0,
    Quantity("local", r"\ell", "local path from estrogen loss to joint pain"): 0.0,
    Quantity("central", "c", "central path from estrogen loss to joint pain"): 0.0,
    Quantity("ln_crp", "R", "natural-log change of resting CRP"): 0.0,
    Quantity("ln_il6", "J", "natural-log change of resting IL-6"): 0.0,
    Quantity("ln_tnf", "U", "natural-log change of resting TNF-alpha"): 0.0,
}

# Courses: functions of the time grid, prepared from the scenario before integration (see
# ``courses.py``).
COURSES = (
    Quantity("deficit", "D", "loss of estradiol's restraint on bone and joints"),
    Quantity("tamoxifen", "T", "share of tamoxifen's full effect"),
    Quantity("bisphosphonate", "Z", "bisphosphonate on bone, in units of effect"),
    Quantity("denosumab", "Q", "denosumab in blood, in doses"),
    Quantity(
        "loading", "G", "adaptation of bone to loading, in doses of moderate strength training"
    ),
    Quantity("aerobic", "A", "adaptation to aerobic exercise, in doses"),
    Quantity("strength", "S", "adaptation to resistance training, in doses"),
    Quantity("planned_weight", "W", "planned weight change, % of weight at month 0"),
    Quantity(
        "age_spine", r"\alpha_{\mathrm{LS}}", "what ageing alone leaves of spine bone, 1 at month 0"
    ),
    Quantity(
        "age_hip", r"\alpha_{\mathrm{TH}}", "what ageing alone leaves of hip bone, 1 at month 0"
    ),
)

# Settings: constants of one scenario.
SETTINGS = (
    Quantity("bmi", r"\mathrm{BMI}", "body mass index at month 0, kg/m2"),
    Quantity(
        "bmi_capped", r"\mathrm{BMI}_c", "the same, held within the 18 to 40 that were studied"
    ),
    Quantity("calcium_gain", r"\mathrm{Ca}", "calcium beyond the default, in recommended intakes"),
    Quantity("vitamin_d_gain", r"\mathrm{VD}", "vitamin D beyond the default, in 800 IU"),
    Quantity("eating", r"\mathrm{Med}", "eating pattern, 0 Western to 1 Mediterranean"),
    Quantity("pain_start", r"\mathrm{BPI}_0", "worst pain at month 0"),
    Quantity("weight_local", r"w_\ell", "weight of the local pain path"),
    Quantity("weight_central", "w_c", "weight of the central pain path"),
    Quantity("weight_systemic", "w_s", "weight of the systemic pain path"),
    Quantity("t_spine", r"T_{\mathrm{LS},0}", "T-score of the spine at month 0"),
    Quantity("t_hip", r"T_{\mathrm{TH},0}", "T-score of the hip at month 0"),
)

p = {name: sp.Symbol(name, real=True) for name in PARAMETERS}
x = {q.name: q.symbol for q in STATES}
u = {q.name: q.symbol for q in COURSES}
s = {q.name: q.symbol for q in SETTINGS}
# The state at month 0, which "change from month 0" refers to.
start = {q.name: sp.Symbol(f"{q.name}_0", real=True) for q in (*STATES, *COURSES)}

# --- Estradiol: closed form, so that the fall within days needs no small steps ---

residual = sp.Symbol("residual", real=True)  # share of estradiol that the drug leaves
weight_change = u["planned_weight"] - p["weight_exercise"] * u["aerobic"]
bmi_change = s["bmi"] * weight_change / 100
estradiol = residual * sp.exp(p["estradiol_per_bmi_change"] * bmi_change)

e = sp.Symbol("estradiol", real=True)
_kn = p["deficit_midpoint"] ** p["deficit_steepness"]
# 0 at the untreated level, 1 at complete loss, flat where the drugs work.
deficit = _kn * (1 + _kn) / (_kn + e ** p["deficit_steepness"]) - _kn

# --- Bone ---

inhibition = p["denosumab_effect"] * u["denosumab"] / (u["denosumab"] + p["denosumab_potency"])
rankl = (
    (1 + p["rankl_deficit_gain"] * u["deficit"] - p["rankl_tamoxifen"] * u["tamoxifen"])
    / (1 + p["rankl_loading"] * u["loading"])
    * (1 - p["rankl_calcium"] * s["calcium_gain"] - p["rankl_vitamin_d"] * s["vitamin_d_gain"])
    * (1 - inhibition)
)
kill = u["bisphosphonate"] / (1 + u["bisphosphonate"] / p["bisphosphonate_ceiling"])
# A share of formation follows resorption, the rest goes on without it.
coupled = (1 + p["coupling"] * (x["osteoclasts"] - 1)) * (
    1 + p["osteoblast_loading"] * u["loading"]
)
hip_formation = 1 + p["coupling_hip"] * (x["osteoblasts"] - 1)


def _mineral(site: str, turnover: str, formed: sp.Expr) -> sp.Expr:
    """Let formation add, and resorption remove in proportion to the bone there is."""
    return p[turnover] / 12 * (formed - x["osteoclasts"] * x[site])


# --- Inflammation: driven by fat mass and diet, a little by training, not by estrogen ---


def _marker(state: str, per_bmi: str, exercise: str, diet: str | None = None) -> sp.Expr:
    target = p[per_bmi] * bmi_change + p[exercise] * u["aerobic"]
    if diet:
        target += p[diet] * s["eating"]
    return p["inflammation_rate"] * (target - x[state])


RATES: dict[str, sp.Expr] = {
    # While denosumab blocks RANKL, precursors that cannot mature wait; when it wears off they all
    # mature at once.
    "precursors": p["precursor_rate"] * (1 + p["precursor_gain"] * inhibition - x["precursors"]),
    "osteoclasts": p["osteoclast_rate"] * (rankl * x["precursors"] - (1 + kill) * x["osteoclasts"]),
    "osteoblasts": p["osteoblast_rate"] * (coupled - x["osteoblasts"]),
    "spine": _mineral("spine", "turnover_spine", x["osteoblasts"]),
    "hip": _mineral("hip", "turnover_hip", hip_formation),
    "neck": _mineral("neck", "turnover_neck", hip_formation),
    "local": p["pain_local_rate"] * (u["deficit"] - x["local"]),
    "central": p["pain_central_rate"] * (u["deficit"] - x["central"]),
    "ln_crp": _marker("ln_crp", "crp_per_bmi_change", "crp_exercise", "crp_diet"),
    "ln_il6": _marker("ln_il6", "il6_per_bmi_change", "il6_exercise", "il6_diet"),
    "ln_tnf": _marker("ln_tnf", "tnf_per_bmi_change", "tnf_exercise"),
}

# --- Outputs ---


def _share(state: str, age: str, loading: str) -> sp.Expr:
    """Bone density as a share of its value at month 0.

    Loading adds bone where it stands (modelling), without a remodelling cycle, up to a level of its
    own.
    """
    return x[state] / start[state] * u[age] * (1 + p[loading] / 100 * u["loading"])


BONE_SHARES = {
    "spine_share": _share("spine", "age_spine", "loading_gain_spine"),
    "hip_share": _share("hip", "age_hip", "loading_gain_hip"),
    "neck_share": _share("neck", "age_hip", "loading_gain_hip"),
}


def _percent(site: str) -> sp.Expr:
    return 100 * (BONE_SHARES[f"{site}_share"] - 1)


def _t_score(site: str) -> sp.Expr:
    """Turn a share of the person's own bone density into a T-score."""
    at_start = s[f"t_{site}"]
    return at_start + (BONE_SHARES[f"{site}_share"] - 1) * (
        p[f"{site}_bmd_mean"] / p[f"{site}_bmd_sd"] + at_start
    )


def _clip(value: sp.Expr, low: float, high: float) -> sp.Expr:
    return sp.Min(high, sp.Max(low, value))


_pain_paths = (
    s["weight_local"] * p["pain_local_gain"] * (x["local"] - start["local"])
    + s["weight_central"] * p["pain_central_gain"] * (x["central"] - start["central"])
    + s["weight_systemic"] * p["pain_systemic_gain"] * (x["ln_crp"] - start["ln_crp"])
)
_relief = 1 - p["relief_direct"] * u["aerobic"] - p["relief_muscle"] * u["strength"]
_lean = p["lean_strength"] * u["strength"]
# A planned change of weight is mostly fat; what training does to the share of fat is fitted as
# such.
fat_share = (p["fat_share_start"] + p["fat_share_of_change"] * u["planned_weight"]) / (
    1 + u["planned_weight"] / 100
)
_width = 1 - p["thermoneutral_loss"] * u["deficit"] - p["thermoneutral_tamoxifen"] * u["tamoxifen"]
_t_hip = _t_score("hip")

OUTPUTS: dict[str, sp.Expr] = {
    "estradiol_pmol_l": p["estradiol_reference"]
    * sp.exp(p["estradiol_per_bmi"] * (s["bmi_capped"] - 27))
    * estradiol,
    "estradiol_percent": 100 * estradiol,
    "lumbar_spine_bmd": _percent("spine"),
    "total_hip_bmd": _percent("hip"),
    "femoral_neck_bmd": _percent("neck"),
    "lumbar_spine_t_score": _t_score("spine"),
    "total_hip_t_score": _t_hip,
    "ctx": 100 * ((x["osteoclasts"] / start["osteoclasts"]) ** p["ctx_exponent"] - 1),
    "p1np": 100 * ((x["osteoblasts"] / start["osteoblasts"]) ** p["p1np_exponent"] - 1),
    "rankl_opg_ratio": rankl,
    "osteoclast_activity": x["osteoclasts"],
    "osteoblast_activity": x["osteoblasts"],
    "il6_pg_ml": p["il6_reference"] * sp.exp(x["ln_il6"]),
    "tnf_alpha_pg_ml": p["tnf_reference"] * sp.exp(x["ln_tnf"]),
    "crp_mg_l": p["crp_reference"]
    * sp.exp(p["crp_per_bmi"] * (s["bmi_capped"] - sp.Rational(55, 2)) + x["ln_crp"]),
    "worst_pain": _clip((s["pain_start"] + _pain_paths) * sp.Max(0, _relief), 0, 10),
    "lean_mass_kg": _lean,
    "fat_percent": fat_share - p["fat_share_start"] - p["fat_aerobic"] * u["aerobic"],
    "knee_load_percent": weight_change,
    "thermoneutral_width_percent": 100 * sp.Max(0, _width),
    "hot_flashes_per_day": p["flashes_reference"] * (2 - _width),
    "fracture_relative_risk": p["fracture_gradient"] ** (s["t_hip"] - _t_hip),
}
