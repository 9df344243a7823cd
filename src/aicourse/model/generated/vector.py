"""Made by `python -m aicourse.model.generate` from equations.py. Do not edit."""

# fmt: off
from collections.abc import Callable, Mapping
from typing import Any

from numpy import exp, maximum, minimum

Numbers = Mapping[str, Any]


def deficit(p: Numbers, s: Numbers, x: Numbers) -> Any:
    deficit_midpoint = p["deficit_midpoint"]
    deficit_steepness = p["deficit_steepness"]
    estradiol_per_bmi_change = p["estradiol_per_bmi_change"]
    weight_exercise = p["weight_exercise"]
    bmi = s["bmi"]
    aerobic = x["aerobic"]
    planned_weight = x["planned_weight"]
    residual = x["residual"]
    return deficit_midpoint**deficit_steepness*(deficit_midpoint**deficit_steepness + 1.0)/(deficit_midpoint**deficit_steepness + (residual*exp((1/100)*bmi*estradiol_per_bmi_change*(-aerobic*weight_exercise + planned_weight)))**deficit_steepness) - deficit_midpoint**deficit_steepness


def _target_precursors(p: Numbers, s: Numbers, x: Numbers) -> Any:
    denosumab_effect = p["denosumab_effect"]
    denosumab_potency = p["denosumab_potency"]
    precursor_gain = p["precursor_gain"]
    denosumab = x["denosumab"]
    return denosumab*denosumab_effect*precursor_gain/(denosumab + denosumab_potency) + 1.0


def _rate_precursors(p: Numbers, s: Numbers, x: Numbers) -> Any:
    precursor_rate = p["precursor_rate"]
    return precursor_rate


def _target_osteoclasts(p: Numbers, s: Numbers, x: Numbers) -> Any:
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
    bisphosphonate = x["bisphosphonate"]
    deficit = x["deficit"]
    denosumab = x["denosumab"]
    loading = x["loading"]
    precursors = x["precursors"]
    tamoxifen = x["tamoxifen"]
    return -precursors*(-denosumab*denosumab_effect/(denosumab + denosumab_potency) + 1.0)*(-calcium_gain*rankl_calcium - rankl_vitamin_d*vitamin_d_gain + 1.0)*(deficit*rankl_deficit_gain - rankl_tamoxifen*tamoxifen + 1.0)/((-bisphosphonate/(bisphosphonate/bisphosphonate_ceiling + 1.0) - 1.0)*(loading*rankl_loading + 1.0))


def _rate_osteoclasts(p: Numbers, s: Numbers, x: Numbers) -> Any:
    bisphosphonate_ceiling = p["bisphosphonate_ceiling"]
    osteoclast_rate = p["osteoclast_rate"]
    bisphosphonate = x["bisphosphonate"]
    return -osteoclast_rate*(-bisphosphonate/(bisphosphonate/bisphosphonate_ceiling + 1.0) - 1.0)


def _target_osteoblasts(p: Numbers, s: Numbers, x: Numbers) -> Any:
    coupling = p["coupling"]
    osteoblast_loading = p["osteoblast_loading"]
    loading = x["loading"]
    osteoclasts = x["osteoclasts"]
    return (coupling*(osteoclasts - 1.0) + 1.0)*(loading*osteoblast_loading + 1.0)


def _rate_osteoblasts(p: Numbers, s: Numbers, x: Numbers) -> Any:
    osteoblast_rate = p["osteoblast_rate"]
    return osteoblast_rate


def _target_local(p: Numbers, s: Numbers, x: Numbers) -> Any:
    deficit = x["deficit"]
    return deficit


def _rate_local(p: Numbers, s: Numbers, x: Numbers) -> Any:
    pain_local_rate = p["pain_local_rate"]
    return pain_local_rate


def _target_central(p: Numbers, s: Numbers, x: Numbers) -> Any:
    deficit = x["deficit"]
    return deficit


def _rate_central(p: Numbers, s: Numbers, x: Numbers) -> Any:
    pain_central_rate = p["pain_central_rate"]
    return pain_central_rate


def _target_ln_crp(p: Numbers, s: Numbers, x: Numbers) -> Any:
    crp_diet = p["crp_diet"]
    crp_exercise = p["crp_exercise"]
    crp_per_bmi_change = p["crp_per_bmi_change"]
    weight_exercise = p["weight_exercise"]
    bmi = s["bmi"]
    eating = s["eating"]
    aerobic = x["aerobic"]
    planned_weight = x["planned_weight"]
    return aerobic*crp_exercise + (1/100)*bmi*crp_per_bmi_change*(-aerobic*weight_exercise + planned_weight) + crp_diet*eating


def _rate_ln_crp(p: Numbers, s: Numbers, x: Numbers) -> Any:
    inflammation_rate = p["inflammation_rate"]
    return inflammation_rate


def _target_ln_il6(p: Numbers, s: Numbers, x: Numbers) -> Any:
    il6_diet = p["il6_diet"]
    il6_exercise = p["il6_exercise"]
    il6_per_bmi_change = p["il6_per_bmi_change"]
    weight_exercise = p["weight_exercise"]
    bmi = s["bmi"]
    eating = s["eating"]
    aerobic = x["aerobic"]
    planned_weight = x["planned_weight"]
    return aerobic*il6_exercise + (1/100)*bmi*il6_per_bmi_change*(-aerobic*weight_exercise + planned_weight) + eating*il6_diet


def _rate_ln_il6(p: Numbers, s: Numbers, x: Numbers) -> Any:
    inflammation_rate = p["inflammation_rate"]
    return inflammation_rate


def _target_ln_tnf(p: Numbers, s: Numbers, x: Numbers) -> Any:
    tnf_exercise = p["tnf_exercise"]
    tnf_per_bmi_change = p["tnf_per_bmi_change"]
    weight_exercise = p["weight_exercise"]
    bmi = s["bmi"]
    aerobic = x["aerobic"]
    planned_weight = x["planned_weight"]
    return aerobic*tnf_exercise + (1/100)*bmi*tnf_per_bmi_change*(-aerobic*weight_exercise + planned_weight)


def _rate_ln_tnf(p: Numbers, s: Numbers, x: Numbers) -> Any:
    inflammation_rate = p["inflammation_rate"]
    return inflammation_rate


def _formed_spine(p: Numbers, s: Numbers, x: Numbers) -> Any:
    osteoblasts = x["osteoblasts"]
    return osteoblasts


def _turnover_spine(p: Numbers, s: Numbers, x: Numbers) -> Any:
    turnover_spine = p["turnover_spine"]
    return (1/12)*turnover_spine


def _formed_hip(p: Numbers, s: Numbers, x: Numbers) -> Any:
    coupling_hip = p["coupling_hip"]
    osteoblasts = x["osteoblasts"]
    return coupling_hip*(osteoblasts - 1.0) + 1.0


def _turnover_hip(p: Numbers, s: Numbers, x: Numbers) -> Any:
    turnover_hip = p["turnover_hip"]
    return (1/12)*turnover_hip


def _formed_neck(p: Numbers, s: Numbers, x: Numbers) -> Any:
    coupling_hip = p["coupling_hip"]
    osteoblasts = x["osteoblasts"]
    return coupling_hip*(osteoblasts - 1.0) + 1.0


def _turnover_neck(p: Numbers, s: Numbers, x: Numbers) -> Any:
    turnover_neck = p["turnover_neck"]
    return (1/12)*turnover_neck


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
    return estradiol_reference*residual*exp(estradiol_per_bmi*(bmi_capped - 27.0))*exp((1/100)*bmi*estradiol_per_bmi_change*(-aerobic*weight_exercise + planned_weight))


def _estradiol_percent(p: Numbers, s: Numbers, path: Numbers, first: Numbers) -> Any:
    estradiol_per_bmi_change = p["estradiol_per_bmi_change"]
    weight_exercise = p["weight_exercise"]
    bmi = s["bmi"]
    aerobic = path["aerobic"]
    planned_weight = path["planned_weight"]
    residual = path["residual"]
    return 100.0*residual*exp((1/100)*bmi*estradiol_per_bmi_change*(-aerobic*weight_exercise + planned_weight))


def _lumbar_spine_bmd(p: Numbers, s: Numbers, path: Numbers, first: Numbers) -> Any:
    loading_gain_spine = p["loading_gain_spine"]
    spine_0 = first["spine"]
    age_spine = path["age_spine"]
    loading = path["loading"]
    spine = path["spine"]
    return 100.0*age_spine*spine*((1/100)*loading*loading_gain_spine + 1.0)/spine_0 - 100.0


def _total_hip_bmd(p: Numbers, s: Numbers, path: Numbers, first: Numbers) -> Any:
    loading_gain_hip = p["loading_gain_hip"]
    hip_0 = first["hip"]
    age_hip = path["age_hip"]
    hip = path["hip"]
    loading = path["loading"]
    return 100.0*age_hip*hip*((1/100)*loading*loading_gain_hip + 1.0)/hip_0 - 100.0


def _femoral_neck_bmd(p: Numbers, s: Numbers, path: Numbers, first: Numbers) -> Any:
    loading_gain_hip = p["loading_gain_hip"]
    neck_0 = first["neck"]
    age_hip = path["age_hip"]
    loading = path["loading"]
    neck = path["neck"]
    return 100.0*age_hip*neck*((1/100)*loading*loading_gain_hip + 1.0)/neck_0 - 100.0


def _lumbar_spine_t_score(p: Numbers, s: Numbers, path: Numbers, first: Numbers) -> Any:
    loading_gain_spine = p["loading_gain_spine"]
    spine_bmd_mean = p["spine_bmd_mean"]
    spine_bmd_sd = p["spine_bmd_sd"]
    t_spine = s["t_spine"]
    spine_0 = first["spine"]
    age_spine = path["age_spine"]
    loading = path["loading"]
    spine = path["spine"]
    return t_spine + (spine_bmd_mean/spine_bmd_sd + t_spine)*(age_spine*spine*((1/100)*loading*loading_gain_spine + 1.0)/spine_0 - 1.0)


def _total_hip_t_score(p: Numbers, s: Numbers, path: Numbers, first: Numbers) -> Any:
    hip_bmd_mean = p["hip_bmd_mean"]
    hip_bmd_sd = p["hip_bmd_sd"]
    loading_gain_hip = p["loading_gain_hip"]
    t_hip = s["t_hip"]
    hip_0 = first["hip"]
    age_hip = path["age_hip"]
    hip = path["hip"]
    loading = path["loading"]
    return t_hip + (hip_bmd_mean/hip_bmd_sd + t_hip)*(age_hip*hip*((1/100)*loading*loading_gain_hip + 1.0)/hip_0 - 1.0)


def _ctx(p: Numbers, s: Numbers, path: Numbers, first: Numbers) -> Any:
    ctx_exponent = p["ctx_exponent"]
    osteoclasts_0 = first["osteoclasts"]
    osteoclasts = path["osteoclasts"]
    return 100.0*(osteoclasts/osteoclasts_0)**ctx_exponent - 100.0


def _p1np(p: Numbers, s: Numbers, path: Numbers, first: Numbers) -> Any:
    p1np_exponent = p["p1np_exponent"]
    osteoblasts_0 = first["osteoblasts"]
    osteoblasts = path["osteoblasts"]
    return 100.0*(osteoblasts/osteoblasts_0)**p1np_exponent - 100.0


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
    return (-denosumab*denosumab_effect/(denosumab + denosumab_potency) + 1.0)*(-calcium_gain*rankl_calcium - rankl_vitamin_d*vitamin_d_gain + 1.0)*(deficit*rankl_deficit_gain - rankl_tamoxifen*tamoxifen + 1.0)/(loading*rankl_loading + 1.0)


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
    return minimum(10.0, maximum(0.0, (pain_central_gain*weight_central*(central - central_0) + pain_local_gain*weight_local*(local - local_0) + pain_start + pain_systemic_gain*weight_systemic*(ln_crp - ln_crp_0))*maximum(0.0, -aerobic*relief_direct - relief_muscle*strength + 1.0)))


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
    return -aerobic*fat_aerobic - fat_share_start + (fat_share_of_change*planned_weight + fat_share_start)/((1/100)*planned_weight + 1.0)


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
    return 100.0*maximum(0.0, -deficit*thermoneutral_loss - tamoxifen*thermoneutral_tamoxifen + 1.0)


def _hot_flashes_per_day(p: Numbers, s: Numbers, path: Numbers, first: Numbers) -> Any:
    flashes_reference = p["flashes_reference"]
    thermoneutral_loss = p["thermoneutral_loss"]
    thermoneutral_tamoxifen = p["thermoneutral_tamoxifen"]
    deficit = path["deficit"]
    tamoxifen = path["tamoxifen"]
    return flashes_reference*(deficit*thermoneutral_loss + tamoxifen*thermoneutral_tamoxifen + 1.0)


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
    return fracture_gradient**(-(hip_bmd_mean/hip_bmd_sd + t_hip)*(age_hip*hip*((1/100)*loading*loading_gain_hip + 1.0)/hip_0 - 1.0))


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

TARGETS: dict[str, Callable[[Numbers, Numbers, Numbers], Any]] = {
    "precursors": _target_precursors,
    "osteoclasts": _target_osteoclasts,
    "osteoblasts": _target_osteoblasts,
    "local": _target_local,
    "central": _target_central,
    "ln_crp": _target_ln_crp,
    "ln_il6": _target_ln_il6,
    "ln_tnf": _target_ln_tnf,
}

RATES: dict[str, Callable[[Numbers, Numbers, Numbers], Any]] = {
    "precursors": _rate_precursors,
    "osteoclasts": _rate_osteoclasts,
    "osteoblasts": _rate_osteoblasts,
    "local": _rate_local,
    "central": _rate_central,
    "ln_crp": _rate_ln_crp,
    "ln_il6": _rate_ln_il6,
    "ln_tnf": _rate_ln_tnf,
}

FORMED: dict[str, Callable[[Numbers, Numbers, Numbers], Any]] = {
    "spine": _formed_spine,
    "hip": _formed_hip,
    "neck": _formed_neck,
}

TURNOVER: dict[str, Callable[[Numbers, Numbers, Numbers], Any]] = {
    "spine": _turnover_spine,
    "hip": _turnover_hip,
    "neck": _turnover_neck,
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
