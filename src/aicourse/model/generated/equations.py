"""Made by `python -m aicourse.model.generate` from equations.py. Do not edit."""

# fmt: off
from collections.abc import Callable, Mapping
from math import exp

COURSE_NAMES = ("deficit", "tamoxifen", "bisphosphonate", "denosumab", "loading", "aerobic", "strength", "planned_weight", "age_spine", "age_hip")
STATE_NAMES = ("precursors", "osteoclasts", "osteoblasts", "spine", "hip", "neck", "local", "central", "ln_crp", "ln_il6", "ln_tnf")
SETTING_NAMES = ("bmi", "bmi_capped", "calcium_gain", "vitamin_d_gain", "eating", "pain_start", "weight_local", "weight_central", "weight_systemic", "t_spine", "t_hip")

Numbers = Mapping[str, float]
Path = dict[str, list[float]]
Rows = list[tuple[float, ...]]


def estradiol(p: Numbers, bmi: float, residual: float, planned_weight: float, aerobic: float) -> float:
    estradiol_per_bmi_change = p["estradiol_per_bmi_change"]
    weight_exercise = p["weight_exercise"]
    return residual*exp((1/100)*bmi*estradiol_per_bmi_change*(-aerobic*weight_exercise + planned_weight))


def deficit(p: Numbers, estradiol: float) -> float:
    deficit_midpoint = p["deficit_midpoint"]
    deficit_steepness = p["deficit_steepness"]
    return deficit_midpoint**deficit_steepness*(deficit_midpoint**deficit_steepness + 1)/(deficit_midpoint**deficit_steepness + estradiol**deficit_steepness) - deficit_midpoint**deficit_steepness


def integrate(p: Numbers, s: Numbers, h: float, start: Rows, mid: Rows, end: Rows) -> Path:
    bisphosphonate_ceiling = p["bisphosphonate_ceiling"]
    coupling = p["coupling"]
    coupling_hip = p["coupling_hip"]
    crp_diet = p["crp_diet"]
    crp_exercise = p["crp_exercise"]
    crp_per_bmi_change = p["crp_per_bmi_change"]
    denosumab_effect = p["denosumab_effect"]
    denosumab_potency = p["denosumab_potency"]
    il6_diet = p["il6_diet"]
    il6_exercise = p["il6_exercise"]
    il6_per_bmi_change = p["il6_per_bmi_change"]
    inflammation_rate = p["inflammation_rate"]
    osteoblast_loading = p["osteoblast_loading"]
    osteoblast_rate = p["osteoblast_rate"]
    osteoclast_rate = p["osteoclast_rate"]
    pain_central_rate = p["pain_central_rate"]
    pain_local_rate = p["pain_local_rate"]
    precursor_gain = p["precursor_gain"]
    precursor_rate = p["precursor_rate"]
    rankl_calcium = p["rankl_calcium"]
    rankl_deficit_gain = p["rankl_deficit_gain"]
    rankl_loading = p["rankl_loading"]
    rankl_tamoxifen = p["rankl_tamoxifen"]
    rankl_vitamin_d = p["rankl_vitamin_d"]
    tnf_exercise = p["tnf_exercise"]
    tnf_per_bmi_change = p["tnf_per_bmi_change"]
    turnover_hip = p["turnover_hip"]
    turnover_neck = p["turnover_neck"]
    turnover_spine = p["turnover_spine"]
    weight_exercise = p["weight_exercise"]
    bmi = s["bmi"]
    calcium_gain = s["calcium_gain"]
    eating = s["eating"]
    vitamin_d_gain = s["vitamin_d_gain"]
    c0 = denosumab_effect*precursor_gain
    c1 = 1/bisphosphonate_ceiling
    c2 = -denosumab_effect
    c3 = -rankl_tamoxifen
    c4 = -calcium_gain*rankl_calcium - rankl_vitamin_d*vitamin_d_gain + 1
    c5 = (1/12)*turnover_spine
    c6 = (1/12)*turnover_hip
    c7 = (1/12)*turnover_neck
    c8 = crp_diet*eating
    c9 = (1/100)*bmi*crp_per_bmi_change
    c10 = -weight_exercise
    c11 = eating*il6_diet
    c12 = (1/100)*bmi*il6_per_bmi_change
    c13 = (1/100)*bmi*tnf_per_bmi_change
    precursors_ = 1.0
    osteoclasts_ = 1.0
    osteoblasts_ = 1.0
    spine_ = 1.0
    hip_ = 1.0
    neck_ = 1.0
    local_ = 0.0
    central_ = 0.0
    ln_crp_ = 0.0
    ln_il6_ = 0.0
    ln_tnf_ = 0.0
    precursors_path = [precursors_]
    osteoclasts_path = [osteoclasts_]
    osteoblasts_path = [osteoblasts_]
    spine_path = [spine_]
    hip_path = [hip_]
    neck_path = [neck_]
    local_path = [local_]
    central_path = [central_]
    ln_crp_path = [ln_crp_]
    ln_il6_path = [ln_il6_]
    ln_tnf_path = [ln_tnf_]
    for first, middle, last in zip(start, mid, end, strict=True):
        deficit, tamoxifen, bisphosphonate, denosumab, loading, aerobic, _, planned_weight, _, _ = first
        precursors = precursors_
        osteoclasts = osteoclasts_
        osteoblasts = osteoblasts_
        spine = spine_
        hip = hip_
        neck = neck_
        local = local_
        central = central_
        ln_crp = ln_crp_
        ln_il6 = ln_il6_
        ln_tnf = ln_tnf_
        w0 = denosumab/(denosumab + denosumab_potency)
        w1 = -osteoblasts**coupling_hip
        w2 = aerobic*c10 + planned_weight
        k1_precursors = precursor_rate*(c0*w0 - precursors + 1)
        k1_osteoclasts = osteoclast_rate*(c4*precursors*(c2*w0 + 1)*(c3*tamoxifen + deficit*rankl_deficit_gain + 1)/(loading*rankl_loading + 1) - osteoclasts*(bisphosphonate/(bisphosphonate*c1 + 1) + 1))
        k1_osteoblasts = osteoblast_rate*(-osteoblasts + osteoclasts**coupling*(loading*osteoblast_loading + 1))
        k1_spine = c5*(osteoblasts - osteoclasts*spine)
        k1_hip = c6*(-hip*osteoclasts - w1)
        k1_neck = c7*(-neck*osteoclasts - w1)
        k1_local = pain_local_rate*(deficit - local)
        k1_central = pain_central_rate*(-central + deficit)
        k1_ln_crp = inflammation_rate*(aerobic*crp_exercise + c8 + c9*w2 - ln_crp)
        k1_ln_il6 = inflammation_rate*(aerobic*il6_exercise + c11 + c12*w2 - ln_il6)
        k1_ln_tnf = inflammation_rate*(aerobic*tnf_exercise + c13*w2 - ln_tnf)
        deficit, tamoxifen, bisphosphonate, denosumab, loading, aerobic, _, planned_weight, _, _ = middle
        precursors = precursors_ + h / 2 * k1_precursors
        osteoclasts = osteoclasts_ + h / 2 * k1_osteoclasts
        osteoblasts = osteoblasts_ + h / 2 * k1_osteoblasts
        spine = spine_ + h / 2 * k1_spine
        hip = hip_ + h / 2 * k1_hip
        neck = neck_ + h / 2 * k1_neck
        local = local_ + h / 2 * k1_local
        central = central_ + h / 2 * k1_central
        ln_crp = ln_crp_ + h / 2 * k1_ln_crp
        ln_il6 = ln_il6_ + h / 2 * k1_ln_il6
        ln_tnf = ln_tnf_ + h / 2 * k1_ln_tnf
        w0 = denosumab/(denosumab + denosumab_potency)
        w1 = -osteoblasts**coupling_hip
        w2 = aerobic*c10 + planned_weight
        k2_precursors = precursor_rate*(c0*w0 - precursors + 1)
        k2_osteoclasts = osteoclast_rate*(c4*precursors*(c2*w0 + 1)*(c3*tamoxifen + deficit*rankl_deficit_gain + 1)/(loading*rankl_loading + 1) - osteoclasts*(bisphosphonate/(bisphosphonate*c1 + 1) + 1))
        k2_osteoblasts = osteoblast_rate*(-osteoblasts + osteoclasts**coupling*(loading*osteoblast_loading + 1))
        k2_spine = c5*(osteoblasts - osteoclasts*spine)
        k2_hip = c6*(-hip*osteoclasts - w1)
        k2_neck = c7*(-neck*osteoclasts - w1)
        k2_local = pain_local_rate*(deficit - local)
        k2_central = pain_central_rate*(-central + deficit)
        k2_ln_crp = inflammation_rate*(aerobic*crp_exercise + c8 + c9*w2 - ln_crp)
        k2_ln_il6 = inflammation_rate*(aerobic*il6_exercise + c11 + c12*w2 - ln_il6)
        k2_ln_tnf = inflammation_rate*(aerobic*tnf_exercise + c13*w2 - ln_tnf)
        precursors = precursors_ + h / 2 * k2_precursors
        osteoclasts = osteoclasts_ + h / 2 * k2_osteoclasts
        osteoblasts = osteoblasts_ + h / 2 * k2_osteoblasts
        spine = spine_ + h / 2 * k2_spine
        hip = hip_ + h / 2 * k2_hip
        neck = neck_ + h / 2 * k2_neck
        local = local_ + h / 2 * k2_local
        central = central_ + h / 2 * k2_central
        ln_crp = ln_crp_ + h / 2 * k2_ln_crp
        ln_il6 = ln_il6_ + h / 2 * k2_ln_il6
        ln_tnf = ln_tnf_ + h / 2 * k2_ln_tnf
        w0 = denosumab/(denosumab + denosumab_potency)
        w1 = -osteoblasts**coupling_hip
        w2 = aerobic*c10 + planned_weight
        k3_precursors = precursor_rate*(c0*w0 - precursors + 1)
        k3_osteoclasts = osteoclast_rate*(c4*precursors*(c2*w0 + 1)*(c3*tamoxifen + deficit*rankl_deficit_gain + 1)/(loading*rankl_loading + 1) - osteoclasts*(bisphosphonate/(bisphosphonate*c1 + 1) + 1))
        k3_osteoblasts = osteoblast_rate*(-osteoblasts + osteoclasts**coupling*(loading*osteoblast_loading + 1))
        k3_spine = c5*(osteoblasts - osteoclasts*spine)
        k3_hip = c6*(-hip*osteoclasts - w1)
        k3_neck = c7*(-neck*osteoclasts - w1)
        k3_local = pain_local_rate*(deficit - local)
        k3_central = pain_central_rate*(-central + deficit)
        k3_ln_crp = inflammation_rate*(aerobic*crp_exercise + c8 + c9*w2 - ln_crp)
        k3_ln_il6 = inflammation_rate*(aerobic*il6_exercise + c11 + c12*w2 - ln_il6)
        k3_ln_tnf = inflammation_rate*(aerobic*tnf_exercise + c13*w2 - ln_tnf)
        deficit, tamoxifen, bisphosphonate, denosumab, loading, aerobic, _, planned_weight, _, _ = last
        precursors = precursors_ + h * k3_precursors
        osteoclasts = osteoclasts_ + h * k3_osteoclasts
        osteoblasts = osteoblasts_ + h * k3_osteoblasts
        spine = spine_ + h * k3_spine
        hip = hip_ + h * k3_hip
        neck = neck_ + h * k3_neck
        local = local_ + h * k3_local
        central = central_ + h * k3_central
        ln_crp = ln_crp_ + h * k3_ln_crp
        ln_il6 = ln_il6_ + h * k3_ln_il6
        ln_tnf = ln_tnf_ + h * k3_ln_tnf
        w0 = denosumab/(denosumab + denosumab_potency)
        w1 = -osteoblasts**coupling_hip
        w2 = aerobic*c10 + planned_weight
        k4_precursors = precursor_rate*(c0*w0 - precursors + 1)
        k4_osteoclasts = osteoclast_rate*(c4*precursors*(c2*w0 + 1)*(c3*tamoxifen + deficit*rankl_deficit_gain + 1)/(loading*rankl_loading + 1) - osteoclasts*(bisphosphonate/(bisphosphonate*c1 + 1) + 1))
        k4_osteoblasts = osteoblast_rate*(-osteoblasts + osteoclasts**coupling*(loading*osteoblast_loading + 1))
        k4_spine = c5*(osteoblasts - osteoclasts*spine)
        k4_hip = c6*(-hip*osteoclasts - w1)
        k4_neck = c7*(-neck*osteoclasts - w1)
        k4_local = pain_local_rate*(deficit - local)
        k4_central = pain_central_rate*(-central + deficit)
        k4_ln_crp = inflammation_rate*(aerobic*crp_exercise + c8 + c9*w2 - ln_crp)
        k4_ln_il6 = inflammation_rate*(aerobic*il6_exercise + c11 + c12*w2 - ln_il6)
        k4_ln_tnf = inflammation_rate*(aerobic*tnf_exercise + c13*w2 - ln_tnf)
        precursors_ = precursors_ + h / 6 * (k1_precursors + 2 * k2_precursors + 2 * k3_precursors + k4_precursors)
        osteoclasts_ = osteoclasts_ + h / 6 * (k1_osteoclasts + 2 * k2_osteoclasts + 2 * k3_osteoclasts + k4_osteoclasts)
        osteoblasts_ = osteoblasts_ + h / 6 * (k1_osteoblasts + 2 * k2_osteoblasts + 2 * k3_osteoblasts + k4_osteoblasts)
        spine_ = spine_ + h / 6 * (k1_spine + 2 * k2_spine + 2 * k3_spine + k4_spine)
        hip_ = hip_ + h / 6 * (k1_hip + 2 * k2_hip + 2 * k3_hip + k4_hip)
        neck_ = neck_ + h / 6 * (k1_neck + 2 * k2_neck + 2 * k3_neck + k4_neck)
        local_ = local_ + h / 6 * (k1_local + 2 * k2_local + 2 * k3_local + k4_local)
        central_ = central_ + h / 6 * (k1_central + 2 * k2_central + 2 * k3_central + k4_central)
        ln_crp_ = ln_crp_ + h / 6 * (k1_ln_crp + 2 * k2_ln_crp + 2 * k3_ln_crp + k4_ln_crp)
        ln_il6_ = ln_il6_ + h / 6 * (k1_ln_il6 + 2 * k2_ln_il6 + 2 * k3_ln_il6 + k4_ln_il6)
        ln_tnf_ = ln_tnf_ + h / 6 * (k1_ln_tnf + 2 * k2_ln_tnf + 2 * k3_ln_tnf + k4_ln_tnf)
        precursors_path.append(precursors_)
        osteoclasts_path.append(osteoclasts_)
        osteoblasts_path.append(osteoblasts_)
        spine_path.append(spine_)
        hip_path.append(hip_)
        neck_path.append(neck_)
        local_path.append(local_)
        central_path.append(central_)
        ln_crp_path.append(ln_crp_)
        ln_il6_path.append(ln_il6_)
        ln_tnf_path.append(ln_tnf_)
    return {"precursors": precursors_path, "osteoclasts": osteoclasts_path, "osteoblasts": osteoblasts_path, "spine": spine_path, "hip": hip_path, "neck": neck_path, "local": local_path, "central": central_path, "ln_crp": ln_crp_path, "ln_il6": ln_il6_path, "ln_tnf": ln_tnf_path}


def _estradiol_pmol_l(p: Numbers, s: Numbers, path: Path) -> list[float]:
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


def _estradiol_percent(p: Numbers, s: Numbers, path: Path) -> list[float]:
    estradiol_per_bmi_change = p["estradiol_per_bmi_change"]
    weight_exercise = p["weight_exercise"]
    bmi = s["bmi"]
    c0 = (1/100)*bmi*estradiol_per_bmi_change
    c1 = -weight_exercise
    return [100*residual*exp(c0*(aerobic*c1 + planned_weight)) for aerobic, planned_weight, residual in zip(path["aerobic"], path["planned_weight"], path["residual"], strict=True)]


def _lumbar_spine_bmd(p: Numbers, s: Numbers, path: Path) -> list[float]:
    loading_gain_spine = p["loading_gain_spine"]
    spine_0 = path["spine"][0]
    c0 = (1/100)*loading_gain_spine
    return [100*age_spine*spine*(c0*loading + 1)/spine_0 - 100 for age_spine, loading, spine in zip(path["age_spine"], path["loading"], path["spine"], strict=True)]


def _total_hip_bmd(p: Numbers, s: Numbers, path: Path) -> list[float]:
    loading_gain_hip = p["loading_gain_hip"]
    hip_0 = path["hip"][0]
    c0 = (1/100)*loading_gain_hip
    return [100*age_hip*hip*(c0*loading + 1)/hip_0 - 100 for age_hip, hip, loading in zip(path["age_hip"], path["hip"], path["loading"], strict=True)]


def _femoral_neck_bmd(p: Numbers, s: Numbers, path: Path) -> list[float]:
    loading_gain_hip = p["loading_gain_hip"]
    neck_0 = path["neck"][0]
    c0 = (1/100)*loading_gain_hip
    return [100*age_hip*neck*(c0*loading + 1)/neck_0 - 100 for age_hip, loading, neck in zip(path["age_hip"], path["loading"], path["neck"], strict=True)]


def _lumbar_spine_t_score(p: Numbers, s: Numbers, path: Path) -> list[float]:
    loading_gain_spine = p["loading_gain_spine"]
    spine_bmd_mean = p["spine_bmd_mean"]
    spine_bmd_sd = p["spine_bmd_sd"]
    t_spine = s["t_spine"]
    spine_0 = path["spine"][0]
    c0 = (1/100)*loading_gain_spine
    c1 = spine_bmd_mean/spine_bmd_sd + t_spine
    return [c1*(age_spine*spine*(c0*loading + 1)/spine_0 - 1) + t_spine for age_spine, loading, spine in zip(path["age_spine"], path["loading"], path["spine"], strict=True)]


def _total_hip_t_score(p: Numbers, s: Numbers, path: Path) -> list[float]:
    hip_bmd_mean = p["hip_bmd_mean"]
    hip_bmd_sd = p["hip_bmd_sd"]
    loading_gain_hip = p["loading_gain_hip"]
    t_hip = s["t_hip"]
    hip_0 = path["hip"][0]
    c0 = (1/100)*loading_gain_hip
    c1 = hip_bmd_mean/hip_bmd_sd + t_hip
    return [c1*(age_hip*hip*(c0*loading + 1)/hip_0 - 1) + t_hip for age_hip, hip, loading in zip(path["age_hip"], path["hip"], path["loading"], strict=True)]


def _ctx(p: Numbers, s: Numbers, path: Path) -> list[float]:
    ctx_exponent = p["ctx_exponent"]
    osteoclasts_0 = path["osteoclasts"][0]
    return [100*(osteoclasts/osteoclasts_0)**ctx_exponent - 100 for osteoclasts in path["osteoclasts"]]


def _p1np(p: Numbers, s: Numbers, path: Path) -> list[float]:
    p1np_exponent = p["p1np_exponent"]
    osteoblasts_0 = path["osteoblasts"][0]
    return [100*(osteoblasts/osteoblasts_0)**p1np_exponent - 100 for osteoblasts in path["osteoblasts"]]


def _rankl_opg_ratio(p: Numbers, s: Numbers, path: Path) -> list[float]:
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


def _osteoclast_activity(p: Numbers, s: Numbers, path: Path) -> list[float]:
    return [osteoclasts for osteoclasts in path["osteoclasts"]]


def _osteoblast_activity(p: Numbers, s: Numbers, path: Path) -> list[float]:
    return [osteoblasts for osteoblasts in path["osteoblasts"]]


def _il6_pg_ml(p: Numbers, s: Numbers, path: Path) -> list[float]:
    il6_reference = p["il6_reference"]
    return [il6_reference*exp(ln_il6) for ln_il6 in path["ln_il6"]]


def _tnf_alpha_pg_ml(p: Numbers, s: Numbers, path: Path) -> list[float]:
    tnf_reference = p["tnf_reference"]
    return [tnf_reference*exp(ln_tnf) for ln_tnf in path["ln_tnf"]]


def _crp_mg_l(p: Numbers, s: Numbers, path: Path) -> list[float]:
    crp_per_bmi = p["crp_per_bmi"]
    crp_reference = p["crp_reference"]
    bmi_capped = s["bmi_capped"]
    c0 = crp_per_bmi*(bmi_capped - 55/2)
    return [crp_reference*exp(c0 + ln_crp) for ln_crp in path["ln_crp"]]


def _worst_pain(p: Numbers, s: Numbers, path: Path) -> list[float]:
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
    return [min(10, max(0, (c0*(central - central_0) + c1*(local - local_0) + c2*(ln_crp - ln_crp_0) + pain_start)*max(0, aerobic*c3 + c4*strength + 1))) for aerobic, central, ln_crp, local, strength in zip(path["aerobic"], path["central"], path["ln_crp"], path["local"], path["strength"], strict=True)]


def _lean_mass_kg(p: Numbers, s: Numbers, path: Path) -> list[float]:
    lean_strength = p["lean_strength"]
    return [lean_strength*strength for strength in path["strength"]]


def _fat_percent(p: Numbers, s: Numbers, path: Path) -> list[float]:
    fat_aerobic = p["fat_aerobic"]
    fat_share_of_change = p["fat_share_of_change"]
    fat_share_start = p["fat_share_start"]
    c0 = -fat_share_start
    c1 = -fat_aerobic
    return [aerobic*c1 + c0 + (fat_share_of_change*planned_weight + fat_share_start)/((1/100)*planned_weight + 1) for aerobic, planned_weight in zip(path["aerobic"], path["planned_weight"], strict=True)]


def _knee_load_percent(p: Numbers, s: Numbers, path: Path) -> list[float]:
    weight_exercise = p["weight_exercise"]
    c0 = -weight_exercise
    return [aerobic*c0 + planned_weight for aerobic, planned_weight in zip(path["aerobic"], path["planned_weight"], strict=True)]


def _thermoneutral_width_percent(p: Numbers, s: Numbers, path: Path) -> list[float]:
    thermoneutral_loss = p["thermoneutral_loss"]
    thermoneutral_tamoxifen = p["thermoneutral_tamoxifen"]
    c0 = -thermoneutral_loss
    c1 = -thermoneutral_tamoxifen
    return [100*max(0, c0*deficit + c1*tamoxifen + 1) for deficit, tamoxifen in zip(path["deficit"], path["tamoxifen"], strict=True)]


def _hot_flashes_per_day(p: Numbers, s: Numbers, path: Path) -> list[float]:
    flashes_reference = p["flashes_reference"]
    thermoneutral_loss = p["thermoneutral_loss"]
    thermoneutral_tamoxifen = p["thermoneutral_tamoxifen"]
    return [flashes_reference*(deficit*thermoneutral_loss + tamoxifen*thermoneutral_tamoxifen + 1) for deficit, tamoxifen in zip(path["deficit"], path["tamoxifen"], strict=True)]


def _fracture_relative_risk(p: Numbers, s: Numbers, path: Path) -> list[float]:
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
