"""Made by `python -m aicourse.model.generate` from equations.py. Do not edit."""

# fmt: off
from collections.abc import Callable, Mapping
from math import exp, log

from aicourse.model.columns import Columns

COURSE_NAMES = ("deficit", "tamoxifen", "bisphosphonate", "denosumab", "loading", "aerobic", "strength", "planned_weight", "age_spine", "age_hip")
STATE_NAMES = ("precursors", "osteoclasts", "osteoblasts", "spine", "hip", "neck", "local", "central", "ln_crp", "ln_il6", "ln_tnf")
SETTING_NAMES = ("bmi", "bmi_capped", "calcium_gain", "vitamin_d_gain", "eating", "pain_start", "weight_local", "weight_central", "weight_systemic", "t_spine", "t_hip")

Numbers = Mapping[str, float]

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


def _shared_weight_change(p: Numbers, s: Numbers, path: Columns) -> list[float]:
    weight_exercise = p["weight_exercise"]
    c0 = -weight_exercise
    return [aerobic*c0 + planned_weight for aerobic, planned_weight in path.rows("aerobic", "planned_weight")]


def _shared_estradiol(p: Numbers, s: Numbers, path: Columns) -> list[float]:
    estradiol_per_bmi_change = p["estradiol_per_bmi_change"]
    bmi = s["bmi"]
    c0 = (1/100)*bmi*estradiol_per_bmi_change
    return [residual*exp(c0*weight_change) for residual, weight_change in path.rows("residual", "weight_change")]


def _shared_deficit(p: Numbers, s: Numbers, path: Columns) -> list[float]:
    deficit_midpoint = p["deficit_midpoint"]
    deficit_steepness = p["deficit_steepness"]
    c0 = -deficit_midpoint**deficit_steepness
    c1 = deficit_midpoint**deficit_steepness*(deficit_midpoint**deficit_steepness + 1.0)
    c2 = deficit_midpoint**deficit_steepness
    return [c0 + c1/(c2 + estradiol**deficit_steepness) for estradiol in path["estradiol"]]


def _shared_inhibition(p: Numbers, s: Numbers, path: Columns) -> list[float]:
    denosumab_effect = p["denosumab_effect"]
    denosumab_potency = p["denosumab_potency"]
    return [denosumab*denosumab_effect/(denosumab + denosumab_potency) for denosumab in path["denosumab"]]


def _shared_rankl(p: Numbers, s: Numbers, path: Columns) -> list[float]:
    rankl_calcium = p["rankl_calcium"]
    rankl_deficit_gain = p["rankl_deficit_gain"]
    rankl_loading = p["rankl_loading"]
    rankl_tamoxifen = p["rankl_tamoxifen"]
    rankl_vitamin_d = p["rankl_vitamin_d"]
    calcium_gain = s["calcium_gain"]
    vitamin_d_gain = s["vitamin_d_gain"]
    c0 = -rankl_tamoxifen
    c1 = -calcium_gain*rankl_calcium - rankl_vitamin_d*vitamin_d_gain + 1.0
    c2 = calcium_gain*rankl_calcium + rankl_vitamin_d*vitamin_d_gain - 1.0
    return [(c1 + c2*inhibition)*(c0*tamoxifen + deficit*rankl_deficit_gain + 1.0)/(loading*rankl_loading + 1.0) for deficit, inhibition, loading, tamoxifen in path.rows("deficit", "inhibition", "loading", "tamoxifen")]


def _shared_burden(p: Numbers, s: Numbers, path: Columns) -> list[float]:
    bisphosphonate_ceiling = p["bisphosphonate_ceiling"]
    c0 = 1.0/bisphosphonate_ceiling
    return [bisphosphonate/(bisphosphonate*c0 + 1.0) + 1.0 for bisphosphonate in path["bisphosphonate"]]


def _shared_formed_hip(p: Numbers, s: Numbers, path: Columns) -> list[float]:
    coupling_hip = p["coupling_hip"]
    c0 = 1.0 - coupling_hip
    return [c0 + coupling_hip*osteoblasts for osteoblasts in path["osteoblasts"]]


SHARED: dict[str, Callable[[Numbers, Numbers, Columns], list[float]]] = {
    "weight_change": _shared_weight_change,
    "estradiol": _shared_estradiol,
    "deficit": _shared_deficit,
    "inhibition": _shared_inhibition,
    "rankl": _shared_rankl,
    "burden": _shared_burden,
    "formed_hip": _shared_formed_hip,
}


def _share_spine_share(p: Numbers, s: Numbers, path: Columns) -> list[float]:
    loading_gain_spine = p["loading_gain_spine"]
    spine_0 = path["spine"][0]
    c0 = 1.0/spine_0
    c1 = (1/100)*loading_gain_spine/spine_0
    return [age_spine*spine*(c0 + c1*loading) for age_spine, loading, spine in path.rows("age_spine", "loading", "spine")]


def _share_hip_share(p: Numbers, s: Numbers, path: Columns) -> list[float]:
    loading_gain_hip = p["loading_gain_hip"]
    hip_0 = path["hip"][0]
    c0 = 1.0/hip_0
    c1 = (1/100)*loading_gain_hip/hip_0
    return [age_hip*hip*(c0 + c1*loading) for age_hip, hip, loading in path.rows("age_hip", "hip", "loading")]


def _share_neck_share(p: Numbers, s: Numbers, path: Columns) -> list[float]:
    loading_gain_hip = p["loading_gain_hip"]
    neck_0 = path["neck"][0]
    c0 = 1.0/neck_0
    c1 = (1/100)*loading_gain_hip/neck_0
    return [age_hip*neck*(c0 + c1*loading) for age_hip, loading, neck in path.rows("age_hip", "loading", "neck")]


def _share_fat_share(p: Numbers, s: Numbers, path: Columns) -> list[float]:
    fat_share_of_change = p["fat_share_of_change"]
    fat_share_start = p["fat_share_start"]
    return [(fat_share_of_change*planned_weight + fat_share_start)/((1/100)*planned_weight + 1.0) for planned_weight in path["planned_weight"]]


def _share_ln_crp(p: Numbers, s: Numbers, path: Columns) -> list[float]:
    crp_diet = p["crp_diet"]
    crp_exercise = p["crp_exercise"]
    crp_per_bmi_change = p["crp_per_bmi_change"]
    weight_exercise = p["weight_exercise"]
    bmi = s["bmi"]
    c0 = -1/100*bmi*crp_per_bmi_change*weight_exercise + crp_exercise
    c1 = (1/100)*bmi*crp_per_bmi_change
    return [aerobic_lagged*c0 + c1*planned_weight_lagged + crp_diet*eating_lagged for aerobic_lagged, eating_lagged, planned_weight_lagged in path.rows("aerobic_lagged", "eating_lagged", "planned_weight_lagged")]


def _share_ln_il6(p: Numbers, s: Numbers, path: Columns) -> list[float]:
    il6_diet = p["il6_diet"]
    il6_exercise = p["il6_exercise"]
    il6_per_bmi_change = p["il6_per_bmi_change"]
    weight_exercise = p["weight_exercise"]
    bmi = s["bmi"]
    c0 = -1/100*bmi*il6_per_bmi_change*weight_exercise + il6_exercise
    c1 = (1/100)*bmi*il6_per_bmi_change
    return [aerobic_lagged*c0 + c1*planned_weight_lagged + eating_lagged*il6_diet for aerobic_lagged, eating_lagged, planned_weight_lagged in path.rows("aerobic_lagged", "eating_lagged", "planned_weight_lagged")]


def _share_ln_tnf(p: Numbers, s: Numbers, path: Columns) -> list[float]:
    tnf_exercise = p["tnf_exercise"]
    tnf_per_bmi_change = p["tnf_per_bmi_change"]
    weight_exercise = p["weight_exercise"]
    bmi = s["bmi"]
    c0 = -1/100*bmi*tnf_per_bmi_change*weight_exercise + tnf_exercise
    c1 = (1/100)*bmi*tnf_per_bmi_change
    return [aerobic_lagged*c0 + c1*planned_weight_lagged for aerobic_lagged, planned_weight_lagged in path.rows("aerobic_lagged", "planned_weight_lagged")]


SHARES: dict[str, Callable[[Numbers, Numbers, Columns], list[float]]] = {
    "spine_share": _share_spine_share,
    "hip_share": _share_hip_share,
    "neck_share": _share_neck_share,
    "fat_share": _share_fat_share,
    "ln_crp": _share_ln_crp,
    "ln_il6": _share_ln_il6,
    "ln_tnf": _share_ln_tnf,
}


def _target_precursors(p: Numbers, s: Numbers, path: Columns) -> list[float]:
    precursor_gain = p["precursor_gain"]
    return [inhibition*precursor_gain + 1.0 for inhibition in path["inhibition"]]


def _target_osteoclasts(p: Numbers, s: Numbers, path: Columns) -> list[float]:
    return [precursors*rankl/burden for burden, precursors, rankl in path.rows("burden", "precursors", "rankl")]


def _target_osteoblasts(p: Numbers, s: Numbers, path: Columns) -> list[float]:
    coupling = p["coupling"]
    osteoblast_loading = p["osteoblast_loading"]
    c0 = 1.0 - coupling
    return [(c0 + coupling*osteoclasts)*(loading*osteoblast_loading + 1.0) for loading, osteoclasts in path.rows("loading", "osteoclasts")]


def _target_local(p: Numbers, s: Numbers, path: Columns) -> list[float]:
    return list(path["deficit"])


def _target_central(p: Numbers, s: Numbers, path: Columns) -> list[float]:
    return list(path["deficit"])


TARGETS: dict[str, Callable[[Numbers, Numbers, Columns], list[float]]] = {
    "precursors": _target_precursors,
    "osteoclasts": _target_osteoclasts,
    "osteoblasts": _target_osteoblasts,
    "local": _target_local,
    "central": _target_central,
}


def _rate_precursors(p: Numbers, s: Numbers, path: Columns) -> list[float] | float:
    precursor_rate = p["precursor_rate"]
    return precursor_rate


def _rate_osteoclasts(p: Numbers, s: Numbers, path: Columns) -> list[float] | float:
    osteoclast_rate = p["osteoclast_rate"]
    return [burden*osteoclast_rate for burden in path["burden"]]


def _rate_osteoblasts(p: Numbers, s: Numbers, path: Columns) -> list[float] | float:
    osteoblast_rate = p["osteoblast_rate"]
    return osteoblast_rate


def _rate_local(p: Numbers, s: Numbers, path: Columns) -> list[float] | float:
    pain_local_rate = p["pain_local_rate"]
    return pain_local_rate


def _rate_central(p: Numbers, s: Numbers, path: Columns) -> list[float] | float:
    pain_central_rate = p["pain_central_rate"]
    return pain_central_rate


RATES: dict[str, Callable[[Numbers, Numbers, Columns], list[float] | float]] = {
    "precursors": _rate_precursors,
    "osteoclasts": _rate_osteoclasts,
    "osteoblasts": _rate_osteoblasts,
    "local": _rate_local,
    "central": _rate_central,
}


def _formed_spine(p: Numbers, s: Numbers, path: Columns) -> list[float]:
    return list(path["osteoblasts"])


def _formed_hip(p: Numbers, s: Numbers, path: Columns) -> list[float]:
    return list(path["formed_hip"])


def _formed_neck(p: Numbers, s: Numbers, path: Columns) -> list[float]:
    return list(path["formed_hip"])


FORMED: dict[str, Callable[[Numbers, Numbers, Columns], list[float]]] = {
    "spine": _formed_spine,
    "hip": _formed_hip,
    "neck": _formed_neck,
}


def _lag_aerobic_lagged(p: Numbers, s: Numbers, path: Columns) -> float:
    inflammation_rate = p["inflammation_rate"]
    return inflammation_rate


def _lag_planned_weight_lagged(p: Numbers, s: Numbers, path: Columns) -> float:
    inflammation_rate = p["inflammation_rate"]
    return inflammation_rate


def _lag_eating_lagged(p: Numbers, s: Numbers, path: Columns) -> float:
    inflammation_rate = p["inflammation_rate"]
    return inflammation_rate


LAGS: dict[str, Callable[[Numbers, Numbers, Columns], float]] = {
    "aerobic_lagged": _lag_aerobic_lagged,
    "planned_weight_lagged": _lag_planned_weight_lagged,
    "eating_lagged": _lag_eating_lagged,
}


def _turnover_spine(p: Numbers, s: Numbers, path: Columns) -> float:
    turnover_spine = p["turnover_spine"]
    return (1/12)*turnover_spine


def _turnover_hip(p: Numbers, s: Numbers, path: Columns) -> float:
    turnover_hip = p["turnover_hip"]
    return (1/12)*turnover_hip


def _turnover_neck(p: Numbers, s: Numbers, path: Columns) -> float:
    turnover_neck = p["turnover_neck"]
    return (1/12)*turnover_neck


TURNOVER: dict[str, Callable[[Numbers, Numbers, Columns], float]] = {
    "spine": _turnover_spine,
    "hip": _turnover_hip,
    "neck": _turnover_neck,
}


def _output_estradiol_pmol_l(p: Numbers, s: Numbers, path: Columns) -> list[float]:
    estradiol_per_bmi = p["estradiol_per_bmi"]
    estradiol_reference = p["estradiol_reference"]
    bmi_capped = s["bmi_capped"]
    c0 = estradiol_reference*exp(estradiol_per_bmi*(bmi_capped - 27.0))
    return [c0*estradiol for estradiol in path["estradiol"]]


def _output_estradiol_percent(p: Numbers, s: Numbers, path: Columns) -> list[float]:
    return [100.0*estradiol for estradiol in path["estradiol"]]


def _output_lumbar_spine_bmd(p: Numbers, s: Numbers, path: Columns) -> list[float]:
    return [100.0*spine_share - 100.0 for spine_share in path["spine_share"]]


def _output_total_hip_bmd(p: Numbers, s: Numbers, path: Columns) -> list[float]:
    return [100.0*hip_share - 100.0 for hip_share in path["hip_share"]]


def _output_femoral_neck_bmd(p: Numbers, s: Numbers, path: Columns) -> list[float]:
    return [100.0*neck_share - 100.0 for neck_share in path["neck_share"]]


def _output_lumbar_spine_t_score(p: Numbers, s: Numbers, path: Columns) -> list[float]:
    spine_bmd_mean = p["spine_bmd_mean"]
    spine_bmd_sd = p["spine_bmd_sd"]
    t_spine = s["t_spine"]
    c0 = spine_bmd_mean/spine_bmd_sd + t_spine
    c1 = -spine_bmd_mean/spine_bmd_sd
    return [c0*spine_share + c1 for spine_share in path["spine_share"]]


def _output_total_hip_t_score(p: Numbers, s: Numbers, path: Columns) -> list[float]:
    hip_bmd_mean = p["hip_bmd_mean"]
    hip_bmd_sd = p["hip_bmd_sd"]
    t_hip = s["t_hip"]
    c0 = hip_bmd_mean/hip_bmd_sd + t_hip
    c1 = -hip_bmd_mean/hip_bmd_sd
    return [c0*hip_share + c1 for hip_share in path["hip_share"]]


def _output_ctx(p: Numbers, s: Numbers, path: Columns) -> list[float]:
    ctx_exponent = p["ctx_exponent"]
    osteoclasts_0 = path["osteoclasts"][0]
    c0 = 1.0/osteoclasts_0
    return [100.0*(c0*osteoclasts)**ctx_exponent - 100.0 for osteoclasts in path["osteoclasts"]]


def _output_p1np(p: Numbers, s: Numbers, path: Columns) -> list[float]:
    p1np_exponent = p["p1np_exponent"]
    osteoblasts_0 = path["osteoblasts"][0]
    c0 = 1.0/osteoblasts_0
    return [100.0*(c0*osteoblasts)**p1np_exponent - 100.0 for osteoblasts in path["osteoblasts"]]


def _output_rankl_opg_ratio(p: Numbers, s: Numbers, path: Columns) -> list[float]:
    return list(path["rankl"])


def _output_osteoclast_activity(p: Numbers, s: Numbers, path: Columns) -> list[float]:
    return list(path["osteoclasts"])


def _output_osteoblast_activity(p: Numbers, s: Numbers, path: Columns) -> list[float]:
    return list(path["osteoblasts"])


def _output_il6_pg_ml(p: Numbers, s: Numbers, path: Columns) -> list[float]:
    il6_reference = p["il6_reference"]
    return [il6_reference*exp(ln_il6) for ln_il6 in path["ln_il6"]]


def _output_tnf_alpha_pg_ml(p: Numbers, s: Numbers, path: Columns) -> list[float]:
    tnf_reference = p["tnf_reference"]
    return [tnf_reference*exp(ln_tnf) for ln_tnf in path["ln_tnf"]]


def _output_crp_mg_l(p: Numbers, s: Numbers, path: Columns) -> list[float]:
    crp_per_bmi = p["crp_per_bmi"]
    crp_reference = p["crp_reference"]
    bmi_capped = s["bmi_capped"]
    c0 = crp_per_bmi*(bmi_capped - 55/2)
    return [crp_reference*exp(c0 + ln_crp) for ln_crp in path["ln_crp"]]


def _output_worst_pain(p: Numbers, s: Numbers, path: Columns) -> list[float]:
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
    c0 = -central_0*pain_central_gain*weight_central - ln_crp_0*pain_systemic_gain*weight_systemic - local_0*pain_local_gain*weight_local + pain_start
    c1 = pain_central_gain*weight_central
    c2 = pain_systemic_gain*weight_systemic
    c3 = pain_local_gain*weight_local
    c4 = -relief_direct
    c5 = -relief_muscle
    return [(v1 if (v1 := (v2 if (v2 := (c0 + c1*central + c2*ln_crp + c3*local)*(v3 if (v3 := aerobic*c4 + c5*strength + 1.0) > 0.0 else 0.0)) > 0.0 else 0.0)) < 10.0 else 10.0) for aerobic, central, ln_crp, local, strength in path.rows("aerobic", "central", "ln_crp", "local", "strength")]


def _output_lean_mass_kg(p: Numbers, s: Numbers, path: Columns) -> list[float]:
    lean_strength = p["lean_strength"]
    return [lean_strength*strength for strength in path["strength"]]


def _output_fat_percent(p: Numbers, s: Numbers, path: Columns) -> list[float]:
    fat_aerobic = p["fat_aerobic"]
    fat_share_start = p["fat_share_start"]
    c0 = -fat_share_start
    c1 = -fat_aerobic
    return [aerobic*c1 + c0 + fat_share for aerobic, fat_share in path.rows("aerobic", "fat_share")]


def _output_knee_load_percent(p: Numbers, s: Numbers, path: Columns) -> list[float]:
    return list(path["weight_change"])


def _output_thermoneutral_width_percent(p: Numbers, s: Numbers, path: Columns) -> list[float]:
    thermoneutral_loss = p["thermoneutral_loss"]
    thermoneutral_tamoxifen = p["thermoneutral_tamoxifen"]
    c0 = -thermoneutral_loss
    c1 = -thermoneutral_tamoxifen
    return [100.0*(v4 if (v4 := c0*deficit + c1*tamoxifen + 1.0) > 0.0 else 0.0) for deficit, tamoxifen in path.rows("deficit", "tamoxifen")]


def _output_hot_flashes_per_day(p: Numbers, s: Numbers, path: Columns) -> list[float]:
    flashes_reference = p["flashes_reference"]
    thermoneutral_loss = p["thermoneutral_loss"]
    thermoneutral_tamoxifen = p["thermoneutral_tamoxifen"]
    return [flashes_reference*(deficit*thermoneutral_loss + tamoxifen*thermoneutral_tamoxifen + 1.0) for deficit, tamoxifen in path.rows("deficit", "tamoxifen")]


def _output_fracture_relative_risk(p: Numbers, s: Numbers, path: Columns) -> list[float]:
    fracture_gradient = p["fracture_gradient"]
    hip_bmd_mean = p["hip_bmd_mean"]
    hip_bmd_sd = p["hip_bmd_sd"]
    t_hip = s["t_hip"]
    c0 = (hip_bmd_mean/hip_bmd_sd + t_hip)*log(fracture_gradient)
    c1 = -(hip_bmd_mean/hip_bmd_sd + t_hip)*log(fracture_gradient)
    return [exp(c0 + c1*hip_share) for hip_share in path["hip_share"]]


OUTPUTS: dict[str, Callable[[Numbers, Numbers, Columns], list[float]]] = {
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
