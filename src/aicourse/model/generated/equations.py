"""Made by `python -m aicourse.model.generate` from equations.py. Do not edit."""

# fmt: off
from collections.abc import Callable, Mapping, Sequence
from math import exp

COURSE_NAMES = ("deficit", "tamoxifen", "bisphosphonate", "denosumab", "loading", "aerobic", "strength", "planned_weight", "age_spine", "age_hip")
STATE_NAMES = ("precursors", "osteoclasts", "osteoblasts", "spine", "hip", "neck", "local", "central", "ln_crp", "ln_il6", "ln_tnf")
SETTING_NAMES = ("bmi", "bmi_capped", "calcium_gain", "vitamin_d_gain", "eating", "pain_start", "weight_local", "weight_central", "weight_systemic", "t_spine", "t_hip")

Numbers = Mapping[str, float]
Path = Mapping[str, Sequence[float]]

STARTS: dict[str, float] = {
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


def deficit(p: Numbers, s: Numbers, path: Path) -> list[float]:
    deficit_midpoint = p["deficit_midpoint"]
    deficit_steepness = p["deficit_steepness"]
    estradiol_per_bmi_change = p["estradiol_per_bmi_change"]
    weight_exercise = p["weight_exercise"]
    bmi = s["bmi"]
    c0 = -deficit_midpoint**deficit_steepness
    c1 = deficit_midpoint**deficit_steepness*(deficit_midpoint**deficit_steepness + 1)
    c2 = deficit_midpoint**deficit_steepness
    c3 = (1/100)*bmi*estradiol_per_bmi_change
    c4 = -weight_exercise
    return [c0 + c1/(c2 + (residual*exp(c3*(aerobic*c4 + planned_weight)))**deficit_steepness) for aerobic, planned_weight, residual in zip(path["aerobic"], path["planned_weight"], path["residual"], strict=True)]


def _target_precursors(p: Numbers, s: Numbers, path: Path) -> list[float]:
    denosumab_effect = p["denosumab_effect"]
    denosumab_potency = p["denosumab_potency"]
    precursor_gain = p["precursor_gain"]
    c0 = denosumab_effect*precursor_gain
    return [c0*denosumab/(denosumab + denosumab_potency) + 1 for denosumab in path["denosumab"]]


def _target_osteoclasts(p: Numbers, s: Numbers, path: Path) -> list[float]:
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
    c0 = calcium_gain*rankl_calcium + rankl_vitamin_d*vitamin_d_gain - 1
    c1 = 1/bisphosphonate_ceiling
    c2 = -denosumab_effect
    c3 = -rankl_tamoxifen
    return [c0*precursors*(c2*denosumab/(denosumab + denosumab_potency) + 1)*(c3*tamoxifen + deficit*rankl_deficit_gain + 1)/((-bisphosphonate/(bisphosphonate*c1 + 1) - 1)*(loading*rankl_loading + 1)) for bisphosphonate, deficit, denosumab, loading, precursors, tamoxifen in zip(path["bisphosphonate"], path["deficit"], path["denosumab"], path["loading"], path["precursors"], path["tamoxifen"], strict=True)]


def _target_osteoblasts(p: Numbers, s: Numbers, path: Path) -> list[float]:
    coupling = p["coupling"]
    osteoblast_loading = p["osteoblast_loading"]
    return [(coupling*(osteoclasts - 1) + 1)*(loading*osteoblast_loading + 1) for loading, osteoclasts in zip(path["loading"], path["osteoclasts"], strict=True)]


def _target_spine(p: Numbers, s: Numbers, path: Path) -> list[float]:
    return [osteoblasts/osteoclasts for osteoblasts, osteoclasts in zip(path["osteoblasts"], path["osteoclasts"], strict=True)]


def _target_hip(p: Numbers, s: Numbers, path: Path) -> list[float]:
    coupling_hip = p["coupling_hip"]
    return [(coupling_hip*(osteoblasts - 1) + 1)/osteoclasts for osteoblasts, osteoclasts in zip(path["osteoblasts"], path["osteoclasts"], strict=True)]


def _target_neck(p: Numbers, s: Numbers, path: Path) -> list[float]:
    coupling_hip = p["coupling_hip"]
    return [(coupling_hip*(osteoblasts - 1) + 1)/osteoclasts for osteoblasts, osteoclasts in zip(path["osteoblasts"], path["osteoclasts"], strict=True)]


def _target_local(p: Numbers, s: Numbers, path: Path) -> list[float]:
    return [deficit for deficit in path["deficit"]]


def _target_central(p: Numbers, s: Numbers, path: Path) -> list[float]:
    return [deficit for deficit in path["deficit"]]


def _target_ln_crp(p: Numbers, s: Numbers, path: Path) -> list[float]:
    crp_diet = p["crp_diet"]
    crp_exercise = p["crp_exercise"]
    crp_per_bmi_change = p["crp_per_bmi_change"]
    weight_exercise = p["weight_exercise"]
    bmi = s["bmi"]
    eating = s["eating"]
    c0 = crp_diet*eating
    c1 = (1/100)*bmi*crp_per_bmi_change
    c2 = -weight_exercise
    return [aerobic*crp_exercise + c0 + c1*(aerobic*c2 + planned_weight) for aerobic, planned_weight in zip(path["aerobic"], path["planned_weight"], strict=True)]


def _target_ln_il6(p: Numbers, s: Numbers, path: Path) -> list[float]:
    il6_diet = p["il6_diet"]
    il6_exercise = p["il6_exercise"]
    il6_per_bmi_change = p["il6_per_bmi_change"]
    weight_exercise = p["weight_exercise"]
    bmi = s["bmi"]
    eating = s["eating"]
    c0 = eating*il6_diet
    c1 = (1/100)*bmi*il6_per_bmi_change
    c2 = -weight_exercise
    return [aerobic*il6_exercise + c0 + c1*(aerobic*c2 + planned_weight) for aerobic, planned_weight in zip(path["aerobic"], path["planned_weight"], strict=True)]


def _target_ln_tnf(p: Numbers, s: Numbers, path: Path) -> list[float]:
    tnf_exercise = p["tnf_exercise"]
    tnf_per_bmi_change = p["tnf_per_bmi_change"]
    weight_exercise = p["weight_exercise"]
    bmi = s["bmi"]
    c0 = (1/100)*bmi*tnf_per_bmi_change
    c1 = -weight_exercise
    return [aerobic*tnf_exercise + c0*(aerobic*c1 + planned_weight) for aerobic, planned_weight in zip(path["aerobic"], path["planned_weight"], strict=True)]


TARGETS: dict[str, Callable[[Numbers, Numbers, Path], list[float]]] = {
    "precursors": _target_precursors,
    "osteoclasts": _target_osteoclasts,
    "osteoblasts": _target_osteoblasts,
    "spine": _target_spine,
    "hip": _target_hip,
    "neck": _target_neck,
    "local": _target_local,
    "central": _target_central,
    "ln_crp": _target_ln_crp,
    "ln_il6": _target_ln_il6,
    "ln_tnf": _target_ln_tnf,
}


def _rate_precursors(p: Numbers, s: Numbers, path: Path) -> list[float] | float:
    precursor_rate = p["precursor_rate"]
    return precursor_rate


def _rate_osteoclasts(p: Numbers, s: Numbers, path: Path) -> list[float] | float:
    bisphosphonate_ceiling = p["bisphosphonate_ceiling"]
    osteoclast_rate = p["osteoclast_rate"]
    c0 = -osteoclast_rate
    c1 = 1/bisphosphonate_ceiling
    return [c0*(-bisphosphonate/(bisphosphonate*c1 + 1) - 1) for bisphosphonate in path["bisphosphonate"]]


def _rate_osteoblasts(p: Numbers, s: Numbers, path: Path) -> list[float] | float:
    osteoblast_rate = p["osteoblast_rate"]
    return osteoblast_rate


def _rate_spine(p: Numbers, s: Numbers, path: Path) -> list[float] | float:
    turnover_spine = p["turnover_spine"]
    c0 = (1/12)*turnover_spine
    return [c0*osteoclasts for osteoclasts in path["osteoclasts"]]


def _rate_hip(p: Numbers, s: Numbers, path: Path) -> list[float] | float:
    turnover_hip = p["turnover_hip"]
    c0 = (1/12)*turnover_hip
    return [c0*osteoclasts for osteoclasts in path["osteoclasts"]]


def _rate_neck(p: Numbers, s: Numbers, path: Path) -> list[float] | float:
    turnover_neck = p["turnover_neck"]
    c0 = (1/12)*turnover_neck
    return [c0*osteoclasts for osteoclasts in path["osteoclasts"]]


def _rate_local(p: Numbers, s: Numbers, path: Path) -> list[float] | float:
    pain_local_rate = p["pain_local_rate"]
    return pain_local_rate


def _rate_central(p: Numbers, s: Numbers, path: Path) -> list[float] | float:
    pain_central_rate = p["pain_central_rate"]
    return pain_central_rate


def _rate_ln_crp(p: Numbers, s: Numbers, path: Path) -> list[float] | float:
    inflammation_rate = p["inflammation_rate"]
    return inflammation_rate


def _rate_ln_il6(p: Numbers, s: Numbers, path: Path) -> list[float] | float:
    inflammation_rate = p["inflammation_rate"]
    return inflammation_rate


def _rate_ln_tnf(p: Numbers, s: Numbers, path: Path) -> list[float] | float:
    inflammation_rate = p["inflammation_rate"]
    return inflammation_rate


RATES: dict[str, Callable[[Numbers, Numbers, Path], list[float] | float]] = {
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


def _output_estradiol_pmol_l(p: Numbers, s: Numbers, path: Path) -> list[float]:
    estradiol_per_bmi = p["estradiol_per_bmi"]
    estradiol_per_bmi_change = p["estradiol_per_bmi_change"]
    estradiol_reference = p["estradiol_reference"]
    weight_exercise = p["weight_exercise"]
    bmi = s["bmi"]
    bmi_capped = s["bmi_capped"]
    c0 = estradiol_reference*exp(estradiol_per_bmi*(bmi_capped - 27))
    c1 = (1/100)*bmi*estradiol_per_bmi_change
    c2 = -weight_exercise
    return [c0*residual*exp(c1*(aerobic*c2 + planned_weight)) for aerobic, planned_weight, residual in zip(path["aerobic"], path["planned_weight"], path["residual"], strict=True)]


def _output_estradiol_percent(p: Numbers, s: Numbers, path: Path) -> list[float]:
    estradiol_per_bmi_change = p["estradiol_per_bmi_change"]
    weight_exercise = p["weight_exercise"]
    bmi = s["bmi"]
    c0 = (1/100)*bmi*estradiol_per_bmi_change
    c1 = -weight_exercise
    return [100*residual*exp(c0*(aerobic*c1 + planned_weight)) for aerobic, planned_weight, residual in zip(path["aerobic"], path["planned_weight"], path["residual"], strict=True)]


def _output_lumbar_spine_bmd(p: Numbers, s: Numbers, path: Path) -> list[float]:
    loading_gain_spine = p["loading_gain_spine"]
    spine_0 = path["spine"][0]
    c0 = (1/100)*loading_gain_spine
    return [100*age_spine*spine*(c0*loading + 1)/spine_0 - 100 for age_spine, loading, spine in zip(path["age_spine"], path["loading"], path["spine"], strict=True)]


def _output_total_hip_bmd(p: Numbers, s: Numbers, path: Path) -> list[float]:
    loading_gain_hip = p["loading_gain_hip"]
    hip_0 = path["hip"][0]
    c0 = (1/100)*loading_gain_hip
    return [100*age_hip*hip*(c0*loading + 1)/hip_0 - 100 for age_hip, hip, loading in zip(path["age_hip"], path["hip"], path["loading"], strict=True)]


def _output_femoral_neck_bmd(p: Numbers, s: Numbers, path: Path) -> list[float]:
    loading_gain_hip = p["loading_gain_hip"]
    neck_0 = path["neck"][0]
    c0 = (1/100)*loading_gain_hip
    return [100*age_hip*neck*(c0*loading + 1)/neck_0 - 100 for age_hip, loading, neck in zip(path["age_hip"], path["loading"], path["neck"], strict=True)]


def _output_lumbar_spine_t_score(p: Numbers, s: Numbers, path: Path) -> list[float]:
    loading_gain_spine = p["loading_gain_spine"]
    spine_bmd_mean = p["spine_bmd_mean"]
    spine_bmd_sd = p["spine_bmd_sd"]
    t_spine = s["t_spine"]
    spine_0 = path["spine"][0]
    c0 = (1/100)*loading_gain_spine
    c1 = spine_bmd_mean/spine_bmd_sd + t_spine
    return [c1*(age_spine*spine*(c0*loading + 1)/spine_0 - 1) + t_spine for age_spine, loading, spine in zip(path["age_spine"], path["loading"], path["spine"], strict=True)]


def _output_total_hip_t_score(p: Numbers, s: Numbers, path: Path) -> list[float]:
    hip_bmd_mean = p["hip_bmd_mean"]
    hip_bmd_sd = p["hip_bmd_sd"]
    loading_gain_hip = p["loading_gain_hip"]
    t_hip = s["t_hip"]
    hip_0 = path["hip"][0]
    c0 = (1/100)*loading_gain_hip
    c1 = hip_bmd_mean/hip_bmd_sd + t_hip
    return [c1*(age_hip*hip*(c0*loading + 1)/hip_0 - 1) + t_hip for age_hip, hip, loading in zip(path["age_hip"], path["hip"], path["loading"], strict=True)]


def _output_ctx(p: Numbers, s: Numbers, path: Path) -> list[float]:
    ctx_exponent = p["ctx_exponent"]
    osteoclasts_0 = path["osteoclasts"][0]
    return [100*(osteoclasts/osteoclasts_0)**ctx_exponent - 100 for osteoclasts in path["osteoclasts"]]


def _output_p1np(p: Numbers, s: Numbers, path: Path) -> list[float]:
    p1np_exponent = p["p1np_exponent"]
    osteoblasts_0 = path["osteoblasts"][0]
    return [100*(osteoblasts/osteoblasts_0)**p1np_exponent - 100 for osteoblasts in path["osteoblasts"]]


def _output_rankl_opg_ratio(p: Numbers, s: Numbers, path: Path) -> list[float]:
    denosumab_effect = p["denosumab_effect"]
    denosumab_potency = p["denosumab_potency"]
    rankl_calcium = p["rankl_calcium"]
    rankl_deficit_gain = p["rankl_deficit_gain"]
    rankl_loading = p["rankl_loading"]
    rankl_tamoxifen = p["rankl_tamoxifen"]
    rankl_vitamin_d = p["rankl_vitamin_d"]
    calcium_gain = s["calcium_gain"]
    vitamin_d_gain = s["vitamin_d_gain"]
    c0 = -denosumab_effect
    c1 = -rankl_tamoxifen
    c2 = -calcium_gain*rankl_calcium - rankl_vitamin_d*vitamin_d_gain + 1
    return [c2*(c0*denosumab/(denosumab + denosumab_potency) + 1)*(c1*tamoxifen + deficit*rankl_deficit_gain + 1)/(loading*rankl_loading + 1) for deficit, denosumab, loading, tamoxifen in zip(path["deficit"], path["denosumab"], path["loading"], path["tamoxifen"], strict=True)]


def _output_osteoclast_activity(p: Numbers, s: Numbers, path: Path) -> list[float]:
    return [osteoclasts for osteoclasts in path["osteoclasts"]]


def _output_osteoblast_activity(p: Numbers, s: Numbers, path: Path) -> list[float]:
    return [osteoblasts for osteoblasts in path["osteoblasts"]]


def _output_il6_pg_ml(p: Numbers, s: Numbers, path: Path) -> list[float]:
    il6_reference = p["il6_reference"]
    return [il6_reference*exp(ln_il6) for ln_il6 in path["ln_il6"]]


def _output_tnf_alpha_pg_ml(p: Numbers, s: Numbers, path: Path) -> list[float]:
    tnf_reference = p["tnf_reference"]
    return [tnf_reference*exp(ln_tnf) for ln_tnf in path["ln_tnf"]]


def _output_crp_mg_l(p: Numbers, s: Numbers, path: Path) -> list[float]:
    crp_per_bmi = p["crp_per_bmi"]
    crp_reference = p["crp_reference"]
    bmi_capped = s["bmi_capped"]
    c0 = crp_per_bmi*(bmi_capped - 55/2)
    return [crp_reference*exp(c0 + ln_crp) for ln_crp in path["ln_crp"]]


def _output_worst_pain(p: Numbers, s: Numbers, path: Path) -> list[float]:
    pain_central_gain = p["pain_central_gain"]
    pain_local_gain = p["pain_local_gain"]
    pain_systemic_gain = p["pain_systemic_gain"]
    relief_direct = p["relief_direct"]
    relief_muscle = p["relief_muscle"]
    pain_start = s["pain_start"]
    weight_central = s["weight_central"]
    weight_local = s["weight_local"]
    weight_systemic = s["weight_systemic"]
    central_0 = path["central"][0]
    ln_crp_0 = path["ln_crp"][0]
    local_0 = path["local"][0]
    c0 = pain_central_gain*weight_central
    c1 = pain_local_gain*weight_local
    c2 = pain_systemic_gain*weight_systemic
    c3 = -relief_direct
    c4 = -relief_muscle
    return [(v1 if (v1 := (v2 if (v2 := (c0*(central - central_0) + c1*(local - local_0) + c2*(ln_crp - ln_crp_0) + pain_start)*(v3 if (v3 := aerobic*c3 + c4*strength + 1) > 0.0 else 0.0)) > 0.0 else 0.0)) < 10.0 else 10.0) for aerobic, central, ln_crp, local, strength in zip(path["aerobic"], path["central"], path["ln_crp"], path["local"], path["strength"], strict=True)]


def _output_lean_mass_kg(p: Numbers, s: Numbers, path: Path) -> list[float]:
    lean_strength = p["lean_strength"]
    return [lean_strength*strength for strength in path["strength"]]


def _output_fat_percent(p: Numbers, s: Numbers, path: Path) -> list[float]:
    fat_aerobic = p["fat_aerobic"]
    fat_share_of_change = p["fat_share_of_change"]
    fat_share_start = p["fat_share_start"]
    c0 = -fat_share_start
    c1 = -fat_aerobic
    return [aerobic*c1 + c0 + (fat_share_of_change*planned_weight + fat_share_start)/((1/100)*planned_weight + 1) for aerobic, planned_weight in zip(path["aerobic"], path["planned_weight"], strict=True)]


def _output_knee_load_percent(p: Numbers, s: Numbers, path: Path) -> list[float]:
    weight_exercise = p["weight_exercise"]
    c0 = -weight_exercise
    return [aerobic*c0 + planned_weight for aerobic, planned_weight in zip(path["aerobic"], path["planned_weight"], strict=True)]


def _output_thermoneutral_width_percent(p: Numbers, s: Numbers, path: Path) -> list[float]:
    thermoneutral_loss = p["thermoneutral_loss"]
    thermoneutral_tamoxifen = p["thermoneutral_tamoxifen"]
    c0 = -thermoneutral_loss
    c1 = -thermoneutral_tamoxifen
    return [100*(v4 if (v4 := c0*deficit + c1*tamoxifen + 1) > 0.0 else 0.0) for deficit, tamoxifen in zip(path["deficit"], path["tamoxifen"], strict=True)]


def _output_hot_flashes_per_day(p: Numbers, s: Numbers, path: Path) -> list[float]:
    flashes_reference = p["flashes_reference"]
    thermoneutral_loss = p["thermoneutral_loss"]
    thermoneutral_tamoxifen = p["thermoneutral_tamoxifen"]
    return [flashes_reference*(deficit*thermoneutral_loss + tamoxifen*thermoneutral_tamoxifen + 1) for deficit, tamoxifen in zip(path["deficit"], path["tamoxifen"], strict=True)]


def _output_fracture_relative_risk(p: Numbers, s: Numbers, path: Path) -> list[float]:
    fracture_gradient = p["fracture_gradient"]
    hip_bmd_mean = p["hip_bmd_mean"]
    hip_bmd_sd = p["hip_bmd_sd"]
    loading_gain_hip = p["loading_gain_hip"]
    t_hip = s["t_hip"]
    hip_0 = path["hip"][0]
    c0 = -hip_bmd_mean/hip_bmd_sd - t_hip
    c1 = (1/100)*loading_gain_hip
    return [fracture_gradient**(c0*(age_hip*hip*(c1*loading + 1)/hip_0 - 1)) for age_hip, hip, loading in zip(path["age_hip"], path["hip"], path["loading"], strict=True)]


OUTPUTS: dict[str, Callable[[Numbers, Numbers, Path], list[float]]] = {
    "estradiol_pmol_l": _output_estradiol_pmol_l,
    "estradiol_percent": _output_estradiol_percent,
    "lumbar_spine_bmd": _output_lumbar_spine_bmd,
    "total_hip_bmd": _output_total_hip_bmd,
    "femoral_neck_bmd": _output_femoral_neck_bmd,
    "lumbar_spine_t_score": _output_lumbar_spine_t_score,
    "total_hip_t_score": _output_total_hip_t_score,
    "ctx": _output_ctx,
    "p1np": _output_p1np,
    "rankl_opg_ratio": _output_rankl_opg_ratio,
    "osteoclast_activity": _output_osteoclast_activity,
    "osteoblast_activity": _output_osteoblast_activity,
    "il6_pg_ml": _output_il6_pg_ml,
    "tnf_alpha_pg_ml": _output_tnf_alpha_pg_ml,
    "crp_mg_l": _output_crp_mg_l,
    "worst_pain": _output_worst_pain,
    "lean_mass_kg": _output_lean_mass_kg,
    "fat_percent": _output_fat_percent,
    "knee_load_percent": _output_knee_load_percent,
    "thermoneutral_width_percent": _output_thermoneutral_width_percent,
    "hot_flashes_per_day": _output_hot_flashes_per_day,
    "fracture_relative_risk": _output_fracture_relative_risk,
}
