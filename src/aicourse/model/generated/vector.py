"""Made by `python -m aicourse.model.generate` from equations.py. Do not edit."""

# fmt: off
from collections.abc import Callable, Mapping
from typing import Any

from numpy import exp, maximum, minimum

Numbers = Mapping[str, Any]


def estradiol(p: Numbers, bmi: Any, residual: Any, planned_weight: Any, aerobic: Any) -> Any:
    estradiol_per_bmi_change = p["estradiol_per_bmi_change"]
    weight_exercise = p["weight_exercise"]
    return residual*exp((1/100)*bmi*estradiol_per_bmi_change*(-aerobic*weight_exercise + planned_weight))


def deficit(p: Numbers, estradiol: Any) -> Any:
    deficit_midpoint = p["deficit_midpoint"]
    deficit_steepness = p["deficit_steepness"]
    return deficit_midpoint**deficit_steepness*(deficit_midpoint**deficit_steepness + 1)/(deficit_midpoint**deficit_steepness + estradiol**deficit_steepness) - deficit_midpoint**deficit_steepness


def _drive_precursors(p: Numbers, s: Numbers, u: Numbers) -> tuple[Any, ...]:
    denosumab_effect = p["denosumab_effect"]
    denosumab_potency = p["denosumab_potency"]
    precursor_gain = p["precursor_gain"]
    denosumab = u["denosumab"]
    return (denosumab*denosumab_effect*precursor_gain/(denosumab + denosumab_potency) + 1,)


def _rate_precursors(p: Numbers, x: Numbers, d: tuple[Any, ...]) -> Any:
    precursor_rate = p["precursor_rate"]
    precursors = x["precursors"]
    (d0,) = d
    return precursor_rate*(d0 - precursors)


def _drive_osteoclasts(p: Numbers, s: Numbers, u: Numbers) -> tuple[Any, ...]:
    bisphosphonate_ceiling = p["bisphosphonate_ceiling"]
    denosumab_effect = p["denosumab_effect"]
    denosumab_potency = p["denosumab_potency"]
    rankl_calcium = p["rankl_calcium"]
    rankl_deficit_gain = p["rankl_deficit_gain"]
    rankl_loading = p["rankl_loading"]
    rankl_tamoxifen = p["rankl_tamoxifen"]
    rankl_vitamin_d = p["rankl_vitamin_d"]
    calcium_gain = s["calcium_gain"]
    vitamin_d_gain = s["vitamin_d_gain"]
    deficit = u["deficit"]
    tamoxifen = u["tamoxifen"]
    bisphosphonate = u["bisphosphonate"]
    denosumab = u["denosumab"]
    loading = u["loading"]
    return (-bisphosphonate/(bisphosphonate/bisphosphonate_ceiling + 1) - 1, (-denosumab*denosumab_effect/(denosumab + denosumab_potency) + 1)*(-calcium_gain*rankl_calcium - rankl_vitamin_d*vitamin_d_gain + 1)*(deficit*rankl_deficit_gain - rankl_tamoxifen*tamoxifen + 1)/(loading*rankl_loading + 1),)


def _rate_osteoclasts(p: Numbers, x: Numbers, d: tuple[Any, ...]) -> Any:
    osteoclast_rate = p["osteoclast_rate"]
    precursors = x["precursors"]
    osteoclasts = x["osteoclasts"]
    (d0, d1,) = d
    return osteoclast_rate*(d0*osteoclasts + d1*precursors)


def _drive_osteoblasts(p: Numbers, s: Numbers, u: Numbers) -> tuple[Any, ...]:
    osteoblast_loading = p["osteoblast_loading"]
    loading = u["loading"]
    return (loading*osteoblast_loading + 1,)


def _rate_osteoblasts(p: Numbers, x: Numbers, d: tuple[Any, ...]) -> Any:
    coupling = p["coupling"]
    osteoblast_rate = p["osteoblast_rate"]
    osteoclasts = x["osteoclasts"]
    osteoblasts = x["osteoblasts"]
    (d0,) = d
    return osteoblast_rate*(d0*osteoclasts**coupling - osteoblasts)


def _drive_spine(p: Numbers, s: Numbers, u: Numbers) -> tuple[Any, ...]:
    turnover_spine = p["turnover_spine"]
    return ((1/12)*turnover_spine,)


def _rate_spine(p: Numbers, x: Numbers, d: tuple[Any, ...]) -> Any:
    osteoclasts = x["osteoclasts"]
    osteoblasts = x["osteoblasts"]
    spine = x["spine"]
    (d0,) = d
    return d0*(osteoblasts - osteoclasts*spine)


def _drive_hip(p: Numbers, s: Numbers, u: Numbers) -> tuple[Any, ...]:
    turnover_hip = p["turnover_hip"]
    return ((1/12)*turnover_hip,)


def _rate_hip(p: Numbers, x: Numbers, d: tuple[Any, ...]) -> Any:
    coupling_hip = p["coupling_hip"]
    osteoclasts = x["osteoclasts"]
    osteoblasts = x["osteoblasts"]
    hip = x["hip"]
    (d0,) = d
    return d0*(-hip*osteoclasts + osteoblasts**coupling_hip)


def _drive_neck(p: Numbers, s: Numbers, u: Numbers) -> tuple[Any, ...]:
    turnover_neck = p["turnover_neck"]
    return ((1/12)*turnover_neck,)


def _rate_neck(p: Numbers, x: Numbers, d: tuple[Any, ...]) -> Any:
    coupling_hip = p["coupling_hip"]
    osteoclasts = x["osteoclasts"]
    osteoblasts = x["osteoblasts"]
    neck = x["neck"]
    (d0,) = d
    return d0*(-neck*osteoclasts + osteoblasts**coupling_hip)


def _drive_local(p: Numbers, s: Numbers, u: Numbers) -> tuple[Any, ...]:
    deficit = u["deficit"]
    return (deficit,)


def _rate_local(p: Numbers, x: Numbers, d: tuple[Any, ...]) -> Any:
    pain_local_rate = p["pain_local_rate"]
    local = x["local"]
    (d0,) = d
    return pain_local_rate*(d0 - local)


def _drive_central(p: Numbers, s: Numbers, u: Numbers) -> tuple[Any, ...]:
    deficit = u["deficit"]
    return (deficit,)


def _rate_central(p: Numbers, x: Numbers, d: tuple[Any, ...]) -> Any:
    pain_central_rate = p["pain_central_rate"]
    central = x["central"]
    (d0,) = d
    return pain_central_rate*(-central + d0)


def _drive_ln_crp(p: Numbers, s: Numbers, u: Numbers) -> tuple[Any, ...]:
    crp_diet = p["crp_diet"]
    crp_exercise = p["crp_exercise"]
    crp_per_bmi_change = p["crp_per_bmi_change"]
    weight_exercise = p["weight_exercise"]
    bmi = s["bmi"]
    eating = s["eating"]
    aerobic = u["aerobic"]
    planned_weight = u["planned_weight"]
    return (aerobic*crp_exercise + (1/100)*bmi*crp_per_bmi_change*(-aerobic*weight_exercise + planned_weight) + crp_diet*eating,)


def _rate_ln_crp(p: Numbers, x: Numbers, d: tuple[Any, ...]) -> Any:
    inflammation_rate = p["inflammation_rate"]
    ln_crp = x["ln_crp"]
    (d0,) = d
    return inflammation_rate*(d0 - ln_crp)


def _drive_ln_il6(p: Numbers, s: Numbers, u: Numbers) -> tuple[Any, ...]:
    il6_diet = p["il6_diet"]
    il6_exercise = p["il6_exercise"]
    il6_per_bmi_change = p["il6_per_bmi_change"]
    weight_exercise = p["weight_exercise"]
    bmi = s["bmi"]
    eating = s["eating"]
    aerobic = u["aerobic"]
    planned_weight = u["planned_weight"]
    return (aerobic*il6_exercise + (1/100)*bmi*il6_per_bmi_change*(-aerobic*weight_exercise + planned_weight) + eating*il6_diet,)


def _rate_ln_il6(p: Numbers, x: Numbers, d: tuple[Any, ...]) -> Any:
    inflammation_rate = p["inflammation_rate"]
    ln_il6 = x["ln_il6"]
    (d0,) = d
    return inflammation_rate*(d0 - ln_il6)


def _drive_ln_tnf(p: Numbers, s: Numbers, u: Numbers) -> tuple[Any, ...]:
    tnf_exercise = p["tnf_exercise"]
    tnf_per_bmi_change = p["tnf_per_bmi_change"]
    weight_exercise = p["weight_exercise"]
    bmi = s["bmi"]
    aerobic = u["aerobic"]
    planned_weight = u["planned_weight"]
    return (aerobic*tnf_exercise + (1/100)*bmi*tnf_per_bmi_change*(-aerobic*weight_exercise + planned_weight),)


def _rate_ln_tnf(p: Numbers, x: Numbers, d: tuple[Any, ...]) -> Any:
    inflammation_rate = p["inflammation_rate"]
    ln_tnf = x["ln_tnf"]
    (d0,) = d
    return inflammation_rate*(d0 - ln_tnf)


def _estradiol_pmol_l(p: Numbers, s: Numbers, path: Numbers, first: Numbers) -> Any:
    estradiol_per_bmi = p["estradiol_per_bmi"]
    estradiol_per_bmi_change = p["estradiol_per_bmi_change"]
    estradiol_reference = p["estradiol_reference"]
    weight_exercise = p["weight_exercise"]
    bmi = s["bmi"]
    bmi_capped = s["bmi_capped"]
    aerobic = path["aerobic"]
    planned_weight = path["planned_weight"]
    residual = path["residual"]
    return estradiol_reference*residual*exp(estradiol_per_bmi*(bmi_capped - 27))*exp((1/100)*bmi*estradiol_per_bmi_change*(-aerobic*weight_exercise + planned_weight))


def _estradiol_percent(p: Numbers, s: Numbers, path: Numbers, first: Numbers) -> Any:
    estradiol_per_bmi_change = p["estradiol_per_bmi_change"]
    weight_exercise = p["weight_exercise"]
    bmi = s["bmi"]
    aerobic = path["aerobic"]
    planned_weight = path["planned_weight"]
    residual = path["residual"]
    return 100*residual*exp((1/100)*bmi*estradiol_per_bmi_change*(-aerobic*weight_exercise + planned_weight))


def _lumbar_spine_bmd(p: Numbers, s: Numbers, path: Numbers, first: Numbers) -> Any:
    loading_gain_spine = p["loading_gain_spine"]
    spine_0 = first["spine"]
    age_spine = path["age_spine"]
    loading = path["loading"]
    spine = path["spine"]
    return 100*age_spine*spine*((1/100)*loading*loading_gain_spine + 1)/spine_0 - 100


def _total_hip_bmd(p: Numbers, s: Numbers, path: Numbers, first: Numbers) -> Any:
    loading_gain_hip = p["loading_gain_hip"]
    hip_0 = first["hip"]
    age_hip = path["age_hip"]
    hip = path["hip"]
    loading = path["loading"]
    return 100*age_hip*hip*((1/100)*loading*loading_gain_hip + 1)/hip_0 - 100


def _femoral_neck_bmd(p: Numbers, s: Numbers, path: Numbers, first: Numbers) -> Any:
    loading_gain_hip = p["loading_gain_hip"]
    neck_0 = first["neck"]
    age_hip = path["age_hip"]
    loading = path["loading"]
    neck = path["neck"]
    return 100*age_hip*neck*((1/100)*loading*loading_gain_hip + 1)/neck_0 - 100


def _lumbar_spine_t_score(p: Numbers, s: Numbers, path: Numbers, first: Numbers) -> Any:
    loading_gain_spine = p["loading_gain_spine"]
    spine_bmd_mean = p["spine_bmd_mean"]
    spine_bmd_sd = p["spine_bmd_sd"]
    t_spine = s["t_spine"]
    spine_0 = first["spine"]
    age_spine = path["age_spine"]
    loading = path["loading"]
    spine = path["spine"]
    return t_spine + (spine_bmd_mean/spine_bmd_sd + t_spine)*(age_spine*spine*((1/100)*loading*loading_gain_spine + 1)/spine_0 - 1)


def _total_hip_t_score(p: Numbers, s: Numbers, path: Numbers, first: Numbers) -> Any:
    hip_bmd_mean = p["hip_bmd_mean"]
    hip_bmd_sd = p["hip_bmd_sd"]
    loading_gain_hip = p["loading_gain_hip"]
    t_hip = s["t_hip"]
    hip_0 = first["hip"]
    age_hip = path["age_hip"]
    hip = path["hip"]
    loading = path["loading"]
    return t_hip + (hip_bmd_mean/hip_bmd_sd + t_hip)*(age_hip*hip*((1/100)*loading*loading_gain_hip + 1)/hip_0 - 1)


def _ctx(p: Numbers, s: Numbers, path: Numbers, first: Numbers) -> Any:
    ctx_exponent = p["ctx_exponent"]
    osteoclasts_0 = first["osteoclasts"]
    osteoclasts = path["osteoclasts"]
    return 100*(osteoclasts/osteoclasts_0)**ctx_exponent - 100


def _p1np(p: Numbers, s: Numbers, path: Numbers, first: Numbers) -> Any:
    p1np_exponent = p["p1np_exponent"]
    osteoblasts_0 = first["osteoblasts"]
    osteoblasts = path["osteoblasts"]
    return 100*(osteoblasts/osteoblasts_0)**p1np_exponent - 100


def _rankl_opg_ratio(p: Numbers, s: Numbers, path: Numbers, first: Numbers) -> Any:
    denosumab_effect = p["denosumab_effect"]
    denosumab_potency = p["denosumab_potency"]
    rankl_calcium = p["rankl_calcium"]
    rankl_deficit_gain = p["rankl_deficit_gain"]
    rankl_loading = p["rankl_loading"]
    rankl_tamoxifen = p["rankl_tamoxifen"]
    rankl_vitamin_d = p["rankl_vitamin_d"]
    calcium_gain = s["calcium_gain"]
    vitamin_d_gain = s["vitamin_d_gain"]
    deficit = path["deficit"]
    denosumab = path["denosumab"]
    loading = path["loading"]
    tamoxifen = path["tamoxifen"]
    return (-denosumab*denosumab_effect/(denosumab + denosumab_potency) + 1)*(-calcium_gain*rankl_calcium - rankl_vitamin_d*vitamin_d_gain + 1)*(deficit*rankl_deficit_gain - rankl_tamoxifen*tamoxifen + 1)/(loading*rankl_loading + 1)


def _osteoclast_activity(p: Numbers, s: Numbers, path: Numbers, first: Numbers) -> Any:
    osteoclasts = path["osteoclasts"]
    return osteoclasts


def _osteoblast_activity(p: Numbers, s: Numbers, path: Numbers, first: Numbers) -> Any:
    osteoblasts = path["osteoblasts"]
    return osteoblasts


def _il6_pg_ml(p: Numbers, s: Numbers, path: Numbers, first: Numbers) -> Any:
    il6_reference = p["il6_reference"]
    ln_il6 = path["ln_il6"]
    return il6_reference*exp(ln_il6)


def _tnf_alpha_pg_ml(p: Numbers, s: Numbers, path: Numbers, first: Numbers) -> Any:
    tnf_reference = p["tnf_reference"]
    ln_tnf = path["ln_tnf"]
    return tnf_reference*exp(ln_tnf)


def _crp_mg_l(p: Numbers, s: Numbers, path: Numbers, first: Numbers) -> Any:
    crp_per_bmi = p["crp_per_bmi"]
    crp_reference = p["crp_reference"]
    bmi_capped = s["bmi_capped"]
    ln_crp = path["ln_crp"]
    return crp_reference*exp(crp_per_bmi*(bmi_capped - 55/2) + ln_crp)


def _worst_pain(p: Numbers, s: Numbers, path: Numbers, first: Numbers) -> Any:
    pain_central_gain = p["pain_central_gain"]
    pain_local_gain = p["pain_local_gain"]
    pain_systemic_gain = p["pain_systemic_gain"]
    relief_direct = p["relief_direct"]
    relief_muscle = p["relief_muscle"]
    pain_start = s["pain_start"]
    weight_central = s["weight_central"]
    weight_local = s["weight_local"]
    weight_systemic = s["weight_systemic"]
    central_0 = first["central"]
    ln_crp_0 = first["ln_crp"]
    local_0 = first["local"]
    aerobic = path["aerobic"]
    central = path["central"]
    ln_crp = path["ln_crp"]
    local = path["local"]
    strength = path["strength"]
    return minimum(10, maximum(0, (pain_central_gain*weight_central*(central - central_0) + pain_local_gain*weight_local*(local - local_0) + pain_start + pain_systemic_gain*weight_systemic*(ln_crp - ln_crp_0))*maximum(0, -aerobic*relief_direct - relief_muscle*strength + 1)))


def _lean_mass_kg(p: Numbers, s: Numbers, path: Numbers, first: Numbers) -> Any:
    lean_strength = p["lean_strength"]
    strength = path["strength"]
    return lean_strength*strength


def _fat_percent(p: Numbers, s: Numbers, path: Numbers, first: Numbers) -> Any:
    fat_aerobic = p["fat_aerobic"]
    fat_share_of_change = p["fat_share_of_change"]
    fat_share_start = p["fat_share_start"]
    aerobic = path["aerobic"]
    planned_weight = path["planned_weight"]
    return -aerobic*fat_aerobic - fat_share_start + (fat_share_of_change*planned_weight + fat_share_start)/((1/100)*planned_weight + 1)


def _knee_load_percent(p: Numbers, s: Numbers, path: Numbers, first: Numbers) -> Any:
    weight_exercise = p["weight_exercise"]
    aerobic = path["aerobic"]
    planned_weight = path["planned_weight"]
    return -aerobic*weight_exercise + planned_weight


def _thermoneutral_width_percent(p: Numbers, s: Numbers, path: Numbers, first: Numbers) -> Any:
    thermoneutral_loss = p["thermoneutral_loss"]
    thermoneutral_tamoxifen = p["thermoneutral_tamoxifen"]
    deficit = path["deficit"]
    tamoxifen = path["tamoxifen"]
    return 100*maximum(0, -deficit*thermoneutral_loss - tamoxifen*thermoneutral_tamoxifen + 1)


def _hot_flashes_per_day(p: Numbers, s: Numbers, path: Numbers, first: Numbers) -> Any:
    flashes_reference = p["flashes_reference"]
    thermoneutral_loss = p["thermoneutral_loss"]
    thermoneutral_tamoxifen = p["thermoneutral_tamoxifen"]
    deficit = path["deficit"]
    tamoxifen = path["tamoxifen"]
    return flashes_reference*(deficit*thermoneutral_loss + tamoxifen*thermoneutral_tamoxifen + 1)


def _fracture_relative_risk(p: Numbers, s: Numbers, path: Numbers, first: Numbers) -> Any:
    fracture_gradient = p["fracture_gradient"]
    hip_bmd_mean = p["hip_bmd_mean"]
    hip_bmd_sd = p["hip_bmd_sd"]
    loading_gain_hip = p["loading_gain_hip"]
    t_hip = s["t_hip"]
    hip_0 = first["hip"]
    age_hip = path["age_hip"]
    hip = path["hip"]
    loading = path["loading"]
    return fracture_gradient**(-(hip_bmd_mean/hip_bmd_sd + t_hip)*(age_hip*hip*((1/100)*loading*loading_gain_hip + 1)/hip_0 - 1))


START: dict[str, float] = {
    "precursors": 1.0,
    "osteoclasts": 1.0,
    "osteoblasts": 1.0,
    "spine": 1.0,
    "hip": 1.0,
    "neck": 1.0,
    "local": 0.0,
    "central": 0.0,
    "ln_crp": 0.0,
    "ln_il6": 0.0,
    "ln_tnf": 0.0,
}

DRIVES: dict[str, Callable[[Numbers, Numbers, Numbers], tuple[Any, ...]]] = {
    "precursors": _drive_precursors,
    "osteoclasts": _drive_osteoclasts,
    "osteoblasts": _drive_osteoblasts,
    "spine": _drive_spine,
    "hip": _drive_hip,
    "neck": _drive_neck,
    "local": _drive_local,
    "central": _drive_central,
    "ln_crp": _drive_ln_crp,
    "ln_il6": _drive_ln_il6,
    "ln_tnf": _drive_ln_tnf,
}

RATES: dict[str, Callable[[Numbers, Numbers, tuple[Any, ...]], Any]] = {
    "precursors": _rate_precursors,
    "osteoclasts": _rate_osteoclasts,
    "osteoblasts": _rate_osteoblasts,
    "spine": _rate_spine,
    "hip": _rate_hip,
    "neck": _rate_neck,
    "local": _rate_local,
    "central": _rate_central,
    "ln_crp": _rate_ln_crp,
    "ln_il6": _rate_ln_il6,
    "ln_tnf": _rate_ln_tnf,
}

RATE_STATES: dict[str, tuple[str, ...]] = {
    "precursors": ("precursors",),
    "osteoclasts": ("osteoclasts", "precursors",),
    "osteoblasts": ("osteoblasts", "osteoclasts",),
    "spine": ("osteoblasts", "osteoclasts", "spine",),
    "hip": ("hip", "osteoblasts", "osteoclasts",),
    "neck": ("neck", "osteoblasts", "osteoclasts",),
    "local": ("local",),
    "central": ("central",),
    "ln_crp": ("ln_crp",),
    "ln_il6": ("ln_il6",),
    "ln_tnf": ("ln_tnf",),
}

RATE_COURSES: dict[str, tuple[str, ...]] = {
    "precursors": ("denosumab",),
    "osteoclasts": ("bisphosphonate", "deficit", "denosumab", "loading", "tamoxifen",),
    "osteoblasts": ("loading",),
    "spine": (),
    "hip": (),
    "neck": (),
    "local": ("deficit",),
    "central": ("deficit",),
    "ln_crp": ("aerobic", "planned_weight",),
    "ln_il6": ("aerobic", "planned_weight",),
    "ln_tnf": ("aerobic", "planned_weight",),
}

OUTPUTS: dict[str, Callable[[Numbers, Numbers, Numbers, Numbers], Any]] = {
    "estradiol_pmol_l": _estradiol_pmol_l,
    "estradiol_percent": _estradiol_percent,
    "lumbar_spine_bmd": _lumbar_spine_bmd,
    "total_hip_bmd": _total_hip_bmd,
    "femoral_neck_bmd": _femoral_neck_bmd,
    "lumbar_spine_t_score": _lumbar_spine_t_score,
    "total_hip_t_score": _total_hip_t_score,
    "ctx": _ctx,
    "p1np": _p1np,
    "rankl_opg_ratio": _rankl_opg_ratio,
    "osteoclast_activity": _osteoclast_activity,
    "osteoblast_activity": _osteoblast_activity,
    "il6_pg_ml": _il6_pg_ml,
    "tnf_alpha_pg_ml": _tnf_alpha_pg_ml,
    "crp_mg_l": _crp_mg_l,
    "worst_pain": _worst_pain,
    "lean_mass_kg": _lean_mass_kg,
    "fat_percent": _fat_percent,
    "knee_load_percent": _knee_load_percent,
    "thermoneutral_width_percent": _thermoneutral_width_percent,
    "hot_flashes_per_day": _hot_flashes_per_day,
    "fracture_relative_risk": _fracture_relative_risk,
}

OUTPUT_NEEDS: dict[str, tuple[str, ...]] = {
    "estradiol_pmol_l": ("aerobic", "planned_weight", "residual",),
    "estradiol_percent": ("aerobic", "planned_weight", "residual",),
    "lumbar_spine_bmd": ("age_spine", "loading", "spine",),
    "total_hip_bmd": ("age_hip", "hip", "loading",),
    "femoral_neck_bmd": ("age_hip", "loading", "neck",),
    "lumbar_spine_t_score": ("age_spine", "loading", "spine",),
    "total_hip_t_score": ("age_hip", "hip", "loading",),
    "ctx": ("osteoclasts",),
    "p1np": ("osteoblasts",),
    "rankl_opg_ratio": ("deficit", "denosumab", "loading", "tamoxifen",),
    "osteoclast_activity": ("osteoclasts",),
    "osteoblast_activity": ("osteoblasts",),
    "il6_pg_ml": ("ln_il6",),
    "tnf_alpha_pg_ml": ("ln_tnf",),
    "crp_mg_l": ("ln_crp",),
    "worst_pain": ("aerobic", "central", "ln_crp", "local", "strength",),
    "lean_mass_kg": ("strength",),
    "fat_percent": ("aerobic", "planned_weight",),
    "knee_load_percent": ("aerobic", "planned_weight",),
    "thermoneutral_width_percent": ("deficit", "tamoxifen",),
    "hot_flashes_per_day": ("deficit", "tamoxifen",),
    "fracture_relative_risk": ("age_hip", "hip", "loading",),
}


def _moved(x: dict[str, Any], k: dict[str, Any], h: float) -> dict[str, Any]:
    """Return the states after a slope has acted for a time."""
    moved = {n: k[n] * h for n in x}
    for n in x:
        moved[n] += x[n]
    return moved


def integrate(
    p: Numbers, s: Numbers, h: float, steps: Any, states: tuple[str, ...], keep: Any
) -> dict[str, list[Any]]:
    """Classical Runge-Kutta of fourth order, as in equations.py, for some states and many people.

    `steps` yields the courses at start, middle and end of each step; `keep` holds the grid points
    to return.
    """
    x: dict[str, Any] = {n: START[n] for n in states}
    path = {n: [x[n]] if 0 in keep else [] for n in states}
    before: Any = None
    d4: dict[str, tuple[Any, ...]] = {}
    for i, (first, middle, last) in enumerate(steps, start=1):
        # Where nothing jumps, the end of one step is the start of the next.
        d1 = d4 if first is before else {n: DRIVES[n](p, s, first) for n in states}
        d2 = {n: DRIVES[n](p, s, middle) for n in states}
        d4 = {n: DRIVES[n](p, s, last) for n in states}
        before = last
        k1 = {n: RATES[n](p, x, d1[n]) for n in states}
        y = _moved(x, k1, h / 2)
        k2 = {n: RATES[n](p, y, d2[n]) for n in states}
        y = _moved(x, k2, h / 2)
        k3 = {n: RATES[n](p, y, d2[n]) for n in states}
        y = _moved(x, k3, h)
        k4 = {n: RATES[n](p, y, d4[n]) for n in states}
        for n in states:
            # In place: k2 is a fresh array, or a single number that is simply replaced.
            slope = k2[n]
            slope += k3[n]
            slope *= 2
            slope += k1[n]
            slope += k4[n]
            slope *= h / 6
            slope += x[n]
            x[n] = slope
        if i in keep:
            for n in states:
                path[n].append(x[n])
    return path
