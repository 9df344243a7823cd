// Made by `python -m aicourse.model.generate` from equations.py. Do not edit.
// Illustrative, not a prediction for a person.
(function () {
  "use strict";
  const DESCRIPTION = {"inputs":[{"name":"duration_months","unit":"months","default":84,"low":1,"high":180,"step":1,"choices":null,"source":"","label":"Months shown","group":"time","help":"How long the simulation runs after month 0."},{"name":"age_years","unit":"years","default":60,"low":30,"high":95,"step":1,"choices":null,"source":"","label":"Age","group":"person","help":"Age at month 0. Used to check years since menopause and for fracture tables; it moves no curve by itself."},{"name":"years_since_menopause","unit":"years","default":10,"low":0,"high":50,"step":1,"choices":null,"source":"","label":"Years since menopause","group":"person","help":"Bone is lost fastest in the first years after the last period."},{"name":"lumbar_spine_t_score","unit":"SD","default":-0.8,"low":-5,"high":4,"step":0.1,"choices":null,"source":"","label":"T-score, lumbar spine","group":"person","help":"Bone density of the spine at month 0, in standard deviations from the mean of young women."},{"name":"total_hip_t_score","unit":"SD","default":-0.6,"low":-5,"high":4,"step":0.1,"choices":null,"source":"","label":"T-score, total hip","group":"person","help":"Bone density of the hip at month 0, in standard deviations from the mean of young women."},{"name":"bmi_kg_m2","unit":"kg/m2","default":27,"low":15,"high":60,"step":0.5,"choices":null,"source":"","label":"Body mass index (BMI)","group":"person","help":"Weight in kilograms divided by height in metres squared, at month 0."},{"name":"baseline_worst_pain","unit":"BPI, 0-10","default":2,"low":0,"high":10,"step":0.5,"choices":null,"source":"","label":"Worst joint pain at the start","group":"person","help":"Brief Pain Inventory, worst pain, at month 0: 0 is none, 10 the worst imaginable."},{"name":"drug","unit":"","default":"anastrozole","low":null,"high":null,"step":null,"choices":["none","anastrozole","letrozole","exemestane","tamoxifen"],"source":"","label":"Medicine","group":"medicine","help":"Three aromatase inhibitors, tamoxifen, or none."},{"name":"estrogen_suppression","unit":"fraction","default":null,"low":0,"high":0.995,"step":0.005,"choices":null,"source":"","label":"Estradiol removed","group":"medicine","help":"Share of estradiol that the aromatase inhibitor removes. Left out: the medicine's own."},{"name":"drug_start_month","unit":"month","default":0,"low":-120,"high":180,"step":1,"choices":null,"source":"","label":"Medicine starts","group":"medicine","help":"Negative: already taken for that long at month 0."},{"name":"drug_months","unit":"months","default":60,"low":0,"high":180,"step":1,"choices":null,"source":"","label":"Months on the medicine","group":"medicine","help":"Length of the course, counted from its start."},{"name":"aerobic_min_per_week","unit":"min/week","default":0,"low":0,"high":600,"step":10,"choices":null,"source":"","label":"Aerobic exercise","group":"exercise","help":"Moderate intensity, such as brisk walking: you can talk, but not sing."},{"name":"resistance_sessions_per_week","unit":"per week","default":0,"low":0,"high":5,"step":1,"choices":null,"source":"","label":"Strength sessions","group":"exercise","help":"Resistance training with weights, bands or machines."},{"name":"resistance_intensity","unit":"","default":"moderate","low":null,"high":null,"step":null,"choices":["low","moderate","high"],"source":"","label":"Strength intensity","group":"exercise","help":"High means heavy, supervised and screened, as in the trials that studied it."},{"name":"impact_sessions_per_week","unit":"per week","default":0,"low":0,"high":5,"step":1,"choices":null,"source":"","label":"Impact sessions","group":"exercise","help":"Jumping or stepping drills. Not for everyone: see the safety page."},{"name":"adherence","unit":"fraction","default":1,"low":0,"high":1,"step":0.05,"choices":null,"source":"","label":"Share of the plan that is done","group":"exercise","help":"1 means every planned minute and session."},{"name":"exercise_start_month","unit":"month","default":0,"low":0,"high":180,"step":1,"choices":null,"source":"","label":"Exercise starts","group":"exercise","help":"Month in which the exercise plan begins."},{"name":"exercise_months","unit":"months","default":null,"low":0,"high":180,"step":1,"choices":null,"source":"","label":"Months of exercise","group":"exercise","help":"Length of the exercise plan. Left out: to the end."},{"name":"calcium_mg_per_day","unit":"mg/day","default":900,"low":0,"high":2500,"step":50,"choices":null,"source":"","label":"Calcium","group":"food","help":"Food and supplements together. Recommended after 50: 1200; upper level: 2000."},{"name":"vitamin_d_iu_per_day","unit":"IU/day","default":400,"low":0,"high":4000,"step":100,"choices":null,"source":"","label":"Vitamin D","group":"food","help":"Food and supplements together. Recommended: 600, and 800 over 70; upper level: 4000."},{"name":"eating_pattern","unit":"0 to 1","default":0,"low":0,"high":1,"step":0.1,"choices":null,"source":"","label":"Eating pattern","group":"food","help":"0 is the usual Western pattern, 1 a fully Mediterranean one."},{"name":"weight_change_percent","unit":"%","default":0,"low":-20,"high":20,"step":1,"choices":null,"source":"","label":"Planned weight change","group":"food","help":"Reached evenly over 12 months and kept."},{"name":"bone_drug","unit":"","default":"none","low":null,"high":null,"step":null,"choices":["none","zoledronate","risedronate","ibandronate","denosumab"],"source":"","label":"Bone medicine","group":"bone medicine","help":"Zoledronate and denosumab every six months, risedronate and ibandronate as regular tablets."},{"name":"bone_drug_start_month","unit":"month","default":0,"low":0,"high":180,"step":1,"choices":null,"source":"","label":"Bone medicine starts","group":"bone medicine","help":"Month of the first dose."},{"name":"bone_drug_months","unit":"months","default":0,"low":0,"high":180,"step":1,"choices":null,"source":"","label":"Months on the bone medicine","group":"bone medicine","help":"A course shorter than the dosing interval is one dose."},{"name":"second_bone_drug","unit":"","default":"none","low":null,"high":null,"step":null,"choices":["none","zoledronate","risedronate","ibandronate","denosumab"],"source":"","label":"Second bone medicine","group":"bone medicine","help":"Denosumab needs a follow-on medicine when it ends."},{"name":"second_bone_drug_start_month","unit":"month","default":0,"low":0,"high":180,"step":1,"choices":null,"source":"","label":"Second bone medicine starts","group":"bone medicine","help":"Not before the first one starts."},{"name":"second_bone_drug_months","unit":"months","default":0,"low":0,"high":180,"step":1,"choices":null,"source":"","label":"Months on the second","group":"bone medicine","help":"A course shorter than the dosing interval is one dose."},{"name":"pain_local","unit":"weight","default":1,"low":0,"high":1,"step":0.1,"choices":null,"source":"","label":"Pain path: joint tissue","group":"pain paths","help":"Weight of the direct path from estrogen loss to joint tissue."},{"name":"pain_central","unit":"weight","default":1,"low":0,"high":1,"step":0.1,"choices":null,"source":"","label":"Pain path: nervous system","group":"pain paths","help":"Weight of the direct path from estrogen loss to the processing of pain."},{"name":"pain_systemic","unit":"weight","default":0,"low":0,"high":1,"step":0.1,"choices":null,"source":"","label":"Pain path: blood inflammation","group":"pain paths","help":"A hypothesis that direct tests did not bear out; off unless you switch it on."},{"name":"parameters","unit":"","default":{},"low":null,"high":null,"step":null,"choices":null,"source":"","label":"Model parameters","group":"model","help":"Any parameter of the model by name, within its plausible range."}],"outputs":[{"name":"estradiol_pmol_l","source":"dixon2008.residual_e2_ana, folkerd2012.bmi_base_ratio","label":"Estradiol","unit":"pmol/L","decimals":1,"grade":"strong","sources":["dixon2008.residual_e2_ana","folkerd2012.bmi_base_ratio"],"help":"In blood. The untreated level depends on the assay; divide by 3.67 for pg/mL."},{"name":"estradiol_percent","source":"dixon2008.residual_e2_ana, dixon2008.residual_e2_let, geisler1998.e2_exe","label":"Estradiol left","unit":"% of untreated","decimals":0,"grade":"strong","sources":["dixon2008.residual_e2_ana","dixon2008.residual_e2_let","geisler1998.e2_exe"],"help":"Share of the level before treatment."},{"name":"lumbar_spine_bmd","source":"eastell2008.ls_5y, sestak2014.ls_3y","label":"Lumbar spine bone density","unit":"% change","decimals":1,"grade":"moderate","sources":["eastell2008.ls_5y","sestak2014.ls_3y"],"help":"Bone mineral density (BMD), change from month 0."},{"name":"total_hip_bmd","source":"eastell2008.th_5y, sestak2014.th_3y","label":"Total hip bone density","unit":"% change","decimals":1,"grade":"moderate","sources":["eastell2008.th_5y","sestak2014.th_3y"],"help":"Bone mineral density (BMD), change from month 0."},{"name":"femoral_neck_bmd","source":"gnant2015.bmd_fn","label":"Femoral neck bone density","unit":"% change","decimals":1,"grade":"limited","sources":["gnant2015.bmd_fn"],"help":"Bone mineral density (BMD), change from month 0. Few trials report this site."},{"name":"lumbar_spine_t_score","source":"varatharajan2026.nhanes_ls_21","label":"T-score, lumbar spine","unit":"SD","decimals":2,"grade":"moderate","sources":["varatharajan2026.nhanes_ls_21"],"help":"Standard deviations from the mean of young women."},{"name":"total_hip_t_score","source":"looker1998.nhanes_th","label":"T-score, total hip","unit":"SD","decimals":2,"grade":"moderate","sources":["looker1998.nhanes_th"],"help":"Standard deviations from the mean of young women."},{"name":"ctx","source":"lester2008.btm_plac_sctx, brufsky2007.btm_del_ntx","label":"Resorption marker (CTX)","unit":"% change","decimals":0,"grade":"limited","sources":["lester2008.btm_plac_sctx","brufsky2007.btm_del_ntx"],"help":"Blood marker of bone being removed, change from month 0."},{"name":"p1np","source":"lester2008.btm_plac_bap, brufsky2007.btm_del_bsap","label":"Formation marker (P1NP)","unit":"% change","decimals":0,"grade":"limited","sources":["lester2008.btm_plac_bap","brufsky2007.btm_del_bsap"],"help":"Blood marker of bone being formed, change from month 0; fitted to bone alkaline phosphatase."},{"name":"rankl_opg_ratio","source":"","label":"RANKL/OPG","unit":"1 = before","decimals":2,"grade":"mechanism only","sources":[],"help":"The signal that wakes osteoclasts. Mechanism only, not fitted."},{"name":"osteoclast_activity","source":"","label":"Osteoclasts (resorption)","unit":"1 = before","decimals":2,"grade":"mechanism only","sources":[],"help":"Activity of the cells that remove bone. Mechanism only, not fitted."},{"name":"osteoblast_activity","source":"","label":"Osteoblasts (formation)","unit":"1 = before","decimals":2,"grade":"mechanism only","sources":[],"help":"Activity of the cells that make bone. Mechanism only, not fitted."},{"name":"il6_pg_ml","source":"pradhan2002.il6, schwingshackl2014.il6","label":"IL-6","unit":"pg/mL","decimals":2,"grade":"limited","sources":["pradhan2002.il6","schwingshackl2014.il6"],"help":"Resting level; the baseline is from postmenopausal women in general, not from women on these medicines."},{"name":"tnf_alpha_pg_ml","source":"colaus2011.tnf","label":"TNF-alpha","unit":"pg/mL","decimals":2,"grade":"limited","sources":["colaus2011.tnf"],"help":"Resting level; the baseline is from adults in general."},{"name":"crp_mg_l","source":"swan2020.crp_bmi_25_30, selvin2007.crp_slope_lifestyle","label":"C-reactive protein (CRP)","unit":"mg/L","decimals":2,"grade":"limited","sources":["swan2020.crp_bmi_25_30","selvin2007.crp_slope_lifestyle"],"help":"Resting level; the baseline is from midlife women in general."},{"name":"worst_pain","source":"irwin2015.worst_pain_exercise_12mo, prieto2011.pain_vas_3mo","label":"Worst joint pain","unit":"BPI, 0-10","decimals":1,"grade":"moderate","sources":["irwin2015.worst_pain_exercise_12mo","prieto2011.pain_vas_3mo"],"help":"Brief Pain Inventory, worst pain: 0 is none, 10 the worst imaginable. About 2 points is a difference that people notice."},{"name":"lean_mass_kg","source":"thomas2017.lean_mass_exercise_12mo","label":"Lean mass","unit":"kg change","decimals":1,"grade":"moderate","sources":["thomas2017.lean_mass_exercise_12mo"],"help":"Muscle and other lean tissue, change from month 0, against no training."},{"name":"fat_percent","source":"thomas2017.body_fat_exercise_12mo","label":"Body fat","unit":"percentage points","decimals":1,"grade":"moderate","sources":["thomas2017.body_fat_exercise_12mo"],"help":"Share of weight that is fat, change from month 0."},{"name":"knee_load_percent","source":"messier2005.force_per_kg","label":"Knee load per step","unit":"% change","decimals":1,"grade":"limited","sources":["messier2005.force_per_kg"],"help":"Change of the force in the knee at each step, from month 0."},{"name":"thermoneutral_width_percent","source":"freedman1999.neutral_zone_without_flushes","label":"Thermoneutral zone","unit":"% of before","decimals":0,"grade":"mechanism only","sources":["freedman1999.neutral_zone_without_flushes"],"help":"The span of body temperature without sweating or shivering. Mechanism only, not fitted."},{"name":"hot_flashes_per_day","source":"","label":"Hot flashes","unit":"per day","decimals":1,"grade":"mechanism only","sources":[],"help":"Mechanism only, not fitted."},{"name":"fracture_relative_risk","source":"marshall1996.any","label":"Relative fracture risk by bone density","unit":"1 = at month 0","decimals":2,"grade":"moderate","sources":["marshall1996.any"],"help":"Against oneself at month 0, by hip bone density alone. Multiply a stated baseline to get people in 1000."}],"parameters":[{"name":"suppression_anastrozole","symbol":"s_{\\mathrm{ana}}","value":0.899,"unit":"fraction","low":0.8,"high":0.97,"kind":"source","sources":["dixon2008.residual_e2_ana"],"meaning":"share of estradiol that anastrozole removes at steady state","note":""},{"name":"suppression_letrozole","symbol":"s_{\\mathrm{let}}","value":0.941,"unit":"fraction","low":0.85,"high":0.995,"kind":"source","sources":["dixon2008.residual_e2_let"],"meaning":"share of estradiol that letrozole removes at steady state","note":""},{"name":"suppression_exemestane","symbol":"s_{\\mathrm{exe}}","value":0.922,"unit":"fraction","low":0.82,"high":0.97,"kind":"source","sources":["geisler1998.e2_exe"],"meaning":"share of estradiol that exemestane removes at steady state","note":""},{"name":"drug_onset_rate","symbol":"k_{\\mathrm{on}}","value":63.0,"unit":"1/month","low":20.0,"high":120.0,"kind":"source","sources":["arimidexpi.e2_24h","arimidexpi.e2_14d"],"meaning":"rate at which the drug's effect on estradiol builds up","note":"7/8 of the final fall after one day: 70 % of an eventual 80 %."},{"name":"drug_offset_rate_anastrozole","symbol":"k_{\\mathrm{off,ana}}","value":10.5,"unit":"1/month","low":4.0,"high":20.0,"kind":"source","sources":["buzdar2002.t12_ana"],"meaning":"rate at which anastrozole's effect fades after the last tablet","note":"From the plasma half-life of about two days."},{"name":"drug_offset_rate_letrozole","symbol":"k_{\\mathrm{off,let}}","value":7.0,"unit":"1/month","low":3.0,"high":14.0,"kind":"source","sources":["buzdar2002.t12_let"],"meaning":"rate at which letrozole's effect fades after the last tablet","note":"From the plasma half-life of two to four days."},{"name":"drug_offset_rate_exemestane","symbol":"k_{\\mathrm{off,exe}}","value":7.0,"unit":"1/month","low":3.0,"high":14.0,"kind":"course setting","sources":["exemono.time_lasting"],"meaning":"rate at which new aromatase replaces what exemestane blocked for good","note":"Suppression lasted at least four to five days after one tablet."},{"name":"tamoxifen_rate","symbol":"k_T","value":1.5,"unit":"1/month","low":0.7,"high":3.0,"kind":"course setting","sources":[],"meaning":"rate at which tamoxifen builds up and fades","note":""},{"name":"estradiol_reference","symbol":"E_{\\mathrm{ref}}","value":25.7,"unit":"pmol/L","low":12.0,"high":26.0,"kind":"source","sources":["dixon2008.base"],"meaning":"untreated estradiol after menopause at a BMI of 27 kg/m2","note":"Depends on the assay: mass spectrometry gives about 12 pmol/L."},{"name":"estradiol_per_bmi","symbol":"\\beta_E","value":0.116,"unit":"per kg/m2","low":0.0,"high":0.16,"kind":"source","sources":["folkerd2012.bmi_base_ratio"],"meaning":"natural-log rise of untreated estradiol per unit of BMI between people","note":"About three times as much at a BMI of 30-35 as below 25. Held constant below 18 and above 40 kg/m2."},{"name":"estradiol_per_bmi_change","symbol":"\\beta_{\\Delta}","value":0.05,"unit":"per kg/m2","low":0.0,"high":0.12,"kind":"course setting","sources":["vangemert2015.e2_diet"],"meaning":"natural-log change of estradiol per unit of BMI gained or lost by one person","note":""},{"name":"deficit_midpoint","symbol":"K","value":0.35,"unit":"fraction of untreated","low":0.2,"high":0.6,"kind":"course setting","sources":["mccaig2010.btm_diff","cummings1998.hip_rr"],"meaning":"estradiol at which half of its restraint on bone is gone","note":"Low enough for the response to flatten where the drugs work: letrozole leaves less estradiol than anastrozole, yet markers rise alike."},{"name":"deficit_steepness","symbol":"n","value":2.0,"unit":"none","low":1.0,"high":4.0,"kind":"course setting","sources":["mccaig2010.btm_diff"],"meaning":"steepness of the loss of restraint as estradiol falls","note":""},{"name":"rankl_deficit_gain","symbol":"\\beta_D","value":0.213,"unit":"none","low":0.08,"high":0.5,"kind":"fitted","sources":["eastell2006.ls_2y","eastell2008.ls_5y","eastell2008.th_5y","sestak2014.ls_3y","lester2008.ls_1y_plac","eidtmann2010.ls_36mo_del"],"meaning":"rise of the RANKL/OPG ratio at complete loss of estradiol","note":""},{"name":"rankl_tamoxifen","symbol":"\\beta_T","value":0.15,"unit":"none","low":0.0,"high":0.4,"kind":"fitted","sources":["eastell2006.tam_ls_2y","eastell2008.tam_ls_5y"],"meaning":"fall of the RANKL/OPG ratio on tamoxifen, which acts like estrogen on bone after menopause","note":""},{"name":"rankl_loading","symbol":"\\lambda_\\rho","value":0.003,"unit":"none","low":0.0,"high":0.02,"kind":"course setting","sources":["fornusek2017.post","yu2025.ls"],"meaning":"fall of the RANKL/OPG ratio per dose of loading","note":"Pooled trials found no effect on bone density after menopause; the value keeps it near nothing."},{"name":"rankl_calcium","symbol":"\\kappa_{\\mathrm{Ca}}","value":0.04,"unit":"none","low":0.0,"high":0.1,"kind":"course setting","sources":["hines2009.ls_12mo_del","ross2011.ca"],"meaning":"fall of the RANKL/OPG ratio between no calcium intake and the recommended 1200 mg a day","note":""},{"name":"rankl_vitamin_d","symbol":"\\kappa_{\\mathrm D}","value":0.02,"unit":"none","low":0.0,"high":0.05,"kind":"course setting","sources":["aloia2005.bmd","ross2011.d_over70"],"meaning":"fall of the RANKL/OPG ratio between no vitamin D intake and 800 IU a day","note":""},{"name":"precursor_rate","symbol":"k_P","value":0.15,"unit":"1/month","low":0.05,"high":1.0,"kind":"course setting","sources":["tsourdi2021.start","cummings2018.rate_off"],"meaning":"rate at which the pool of waiting osteoclast precursors fills and empties","note":""},{"name":"precursor_gain","symbol":"h_P","value":1.4,"unit":"none","low":0.5,"high":3.0,"kind":"course setting","sources":["popp2018.ls_off_1y","cummings2018.rate_off"],"meaning":"growth of that pool under full denosumab, which sets the rebound when it stops","note":"Set so that the lumbar spine loses as much in the year after ten years of denosumab as in twelve women who were followed. The hip loses less in the model than in them."},{"name":"osteoclast_rate","symbol":"k_C","value":1.4,"unit":"1/month","low":0.7,"high":3.0,"kind":"course setting","sources":[],"meaning":"rate at which osteoclasts follow RANKL/OPG (time constant three weeks)","note":""},{"name":"osteoblast_rate","symbol":"k_B","value":0.11,"unit":"1/month","low":0.04,"high":0.5,"kind":"fitted","sources":["eastell2006.ls_2y","eastell2011.ls_off_y6","eastell2011.ls_off_y7"],"meaning":"rate at which osteoblasts follow osteoclasts (time constant nine months: how long the remodelling space stays open)","note":""},{"name":"coupling","symbol":"\\gamma","value":0.725,"unit":"none","low":0.5,"high":1.0,"kind":"fitted","sources":["eastell2008.ls_5y","sestak2014.ls_3y"],"meaning":"share of formation that follows resorption, at the spine: 1 would be perfect coupling; the rest goes on without it","note":"A straight line: no trial tells a bend, and a bend as of a power answers more than one to one when resorption is nearly off."},{"name":"coupling_hip","symbol":"\\varphi","value":0.965,"unit":"none","low":0.5,"high":1.5,"kind":"fitted","sources":["eastell2008.th_5y","sestak2014.th_3y"],"meaning":"share of bone formed at the hip that follows osteoblast activity, compared with the spine","note":""},{"name":"osteoblast_loading","symbol":"\\lambda_B","value":0.003,"unit":"none","low":0.0,"high":0.02,"kind":"course setting","sources":[],"meaning":"rise of osteoblast activity per dose of loading","note":""},{"name":"loading_gain_spine","symbol":"\\chi_{\\mathrm{LS}}","value":0.69,"unit":"%","low":0.0,"high":1.5,"kind":"fitted","sources":["waltman2010.ex_ls","fornusek2017.post","yu2025.ls","watson2018.ls_exercise"],"meaning":"spine bone density gained, in the end, at one dose of loading","note":""},{"name":"loading_gain_hip","symbol":"\\chi_{\\mathrm{TH}}","value":0.37,"unit":"%","low":0.0,"high":1.0,"kind":"fitted","sources":["waltman2010.ex_th","fornusek2017.post","yu2025.th","watson2018.fn_exercise"],"meaning":"hip bone density gained, in the end, at one dose of loading","note":""},{"name":"loading_saturation","symbol":"\\kappa_G","value":10.0,"unit":"dose","low":3.0,"high":30.0,"kind":"course setting","sources":[],"meaning":"dose of loading at which half of what bone can gain is reached","note":""},{"name":"turnover_spine","symbol":"k_{\\mathrm{LS}}","value":0.208,"unit":"1/year","low":0.08,"high":0.6,"kind":"fitted","sources":["eastell2006.ls_2y","eastell2008.ls_5y","eastell2011.ls_off_y6","eastell2011.ls_off_y7"],"meaning":"turnover of lumbar spine bone mineral at normal resorption","note":""},{"name":"turnover_hip","symbol":"k_{\\mathrm{TH}}","value":0.131,"unit":"1/year","low":0.04,"high":0.4,"kind":"fitted","sources":["eastell2006.th_2y","eastell2008.th_5y","eastell2011.th_off_y7"],"meaning":"turnover of total hip bone mineral at normal resorption","note":""},{"name":"turnover_neck","symbol":"k_{\\mathrm{FN}}","value":0.107,"unit":"1/year","low":0.04,"high":0.4,"kind":"fitted","sources":["gnant2015.bmd_fn"],"meaning":"turnover of femoral neck bone mineral at normal resorption","note":""},{"name":"ageing_spine","symbol":"a_{\\mathrm{LS}}","value":0.0,"unit":"%/year","low":0.0,"high":0.5,"kind":"fitted","sources":["sestak2014.ls_3y_placebo"],"meaning":"steady loss of lumbar spine bone density that goes on after the loss of menopause has faded","note":"The fit puts it at nothing: over these years the fading loss of menopause explains what women on placebo lost."},{"name":"ageing_hip","symbol":"a_{\\mathrm{TH}}","value":0.43,"unit":"%/year","low":0.2,"high":1.1,"kind":"fitted","sources":["sestak2014.th_3y_placebo","greendale2012.fn_trans_rate"],"meaning":"steady loss of hip bone density that goes on after the loss of menopause has faded","note":""},{"name":"menopause_loss_spine","symbol":"m_{\\mathrm{LS}}","value":2.9,"unit":"%/year","low":2.0,"high":6.0,"kind":"fitted","sources":["sowers2010.ls_after","sowers2010.ls_late","greendale2012.ls_trans_rate"],"meaning":"extra spine loss in the year of the last period","note":""},{"name":"menopause_loss_hip","symbol":"m_{\\mathrm{TH}}","value":1.7,"unit":"%/year","low":1.0,"high":5.0,"kind":"fitted","sources":["greendale2012.fn_trans_rate"],"meaning":"extra hip loss in the year of the last period","note":""},{"name":"menopause_fade","symbol":"\\tau_m","value":5.0,"unit":"years","low":1.0,"high":7.0,"kind":"source","sources":["sowers2010.ls_after","sowers2010.ls_late","sestak2014.ls_3y_placebo"],"meaning":"time in which the extra loss of menopause fades to about a third","note":""},{"name":"ctx_exponent","symbol":"g_C","value":1.3,"unit":"none","low":0.8,"high":2.0,"kind":"fitted","sources":["lester2008.btm_plac_sctx","brufsky2007.btm_del_ntx"],"meaning":"how the resorption marker CTX follows osteoclast activity","note":""},{"name":"p1np_exponent","symbol":"g_B","value":2.4,"unit":"none","low":1.0,"high":3.0,"kind":"fitted","sources":["lester2008.btm_plac_bap","brufsky2007.btm_del_bsap"],"meaning":"how the formation marker P1NP follows osteoblast activity","note":""},{"name":"zoledronate_effect","symbol":"z_{\\mathrm{zol}}","value":15.0,"unit":"none","low":3.0,"high":40.0,"kind":"course setting","sources":["grey2017.single_ls_24mo"],"meaning":"extra loss of osteoclast activity per infusion's worth of zoledronate on bone","note":"Far above the ceiling, so that one infusion works fully and for long; its exact size matters little."},{"name":"risedronate_effect","symbol":"z_{\\mathrm{ris}}","value":0.72,"unit":"none","low":0.1,"high":3.0,"kind":"fitted","sources":["sestak2014.ris2_ls","sestak2014.ris2_th"],"meaning":"extra loss of osteoclast activity on regular risedronate","note":""},{"name":"ibandronate_effect","symbol":"z_{\\mathrm{iba}}","value":15.0,"unit":"none","low":1.0,"high":40.0,"kind":"course setting","sources":["lester2008.ls_1y_iban"],"meaning":"extra loss of osteoclast activity on regular ibandronate","note":"Far above the ceiling; its exact size matters little."},{"name":"bisphosphonate_ceiling","symbol":"Z_{\\max}","value":0.55,"unit":"none","low":0.2,"high":2.0,"kind":"fitted","sources":["eidtmann2010.ls_36mo_up","brufsky2012.ls_diff_61mo","lester2008.ls_2y_iban"],"meaning":"largest extra loss of osteoclast activity that bisphosphonates can cause","note":""},{"name":"zoledronate_rate","symbol":"k_Z","value":0.069,"unit":"1/month","low":0.02,"high":0.12,"kind":"fitted","sources":["grey2017.single_ls_60mo","grey2017.single_th_60mo"],"meaning":"rate at which an infusion of zoledronate fades from bone","note":""},{"name":"oral_bisphosphonate_rate","symbol":"k_{\\mathrm{oral}}","value":1.0,"unit":"1/month","low":0.3,"high":2.0,"kind":"course setting","sources":[],"meaning":"rate at which the effect of a tablet bisphosphonate builds up and fades","note":""},{"name":"denosumab_elimination","symbol":"k_Q","value":0.811,"unit":"1/month","low":0.6,"high":1.2,"kind":"source","sources":["tay2022.t12"],"meaning":"elimination of denosumab (half-life about 26 days)","note":""},{"name":"denosumab_potency","symbol":"Q_{50}","value":0.001,"unit":"dose","low":0.0002,"high":0.005,"kind":"course setting","sources":["tsourdi2021.start"],"meaning":"what is left of one dose when half of its effect is gone","note":"Set so that cover fades between seven and ten months after an injection."},{"name":"denosumab_effect","symbol":"q","value":0.717,"unit":"fraction","low":0.5,"high":0.99,"kind":"fitted","sources":["gnant2015.bmd_ls","gnant2015.bmd_th"],"meaning":"share of RANKL that denosumab takes away at full effect","note":""},{"name":"aerobic_reference","symbol":"d_a","value":150.0,"unit":"min/week","low":100.0,"high":200.0,"kind":"source","sources":["who2020.moderate_minutes"],"meaning":"aerobic minutes that count as one dose","note":""},{"name":"resistance_reference","symbol":"d_r","value":2.0,"unit":"sessions/week","low":1.0,"high":3.0,"kind":"source","sources":["who2020.strength_days"],"meaning":"resistance sessions that count as one dose","note":""},{"name":"dose_saturation","symbol":"\\kappa_d","value":1.0,"unit":"dose","low":0.3,"high":5.0,"kind":"course setting","sources":[],"meaning":"dose at which half of the possible training effect is reached","note":"HOPE did not publish a dose-response; the curve's shape is an assumption."},{"name":"intensity_low","symbol":"i_{\\mathrm{low}}","value":0.6,"unit":"none","low":0.3,"high":1.0,"kind":"course setting","sources":[],"meaning":"weight of a low-intensity resistance session","note":""},{"name":"intensity_high","symbol":"i_{\\mathrm{high}}","value":1.3,"unit":"none","low":1.0,"high":2.0,"kind":"course setting","sources":[],"meaning":"weight of a high-intensity resistance session for muscle and pain","note":""},{"name":"loading_high","symbol":"g_{\\mathrm{high}}","value":20.0,"unit":"none","low":2.0,"high":40.0,"kind":"course setting","sources":["watson2018.ls_exercise","watson2018.ls_home","howe2011.fn"],"meaning":"bone loading of a supervised high-intensity session, in moderate sessions","note":""},{"name":"loading_impact","symbol":"g_{\\mathrm{imp}}","value":1.5,"unit":"none","low":0.3,"high":5.0,"kind":"course setting","sources":["wintersstone2011.ls_exercise","saarto2012.post"],"meaning":"bone loading of an impact session, in moderate resistance sessions","note":""},{"name":"loading_aerobic","symbol":"g_{\\mathrm{aer}}","value":0.3,"unit":"none","low":0.0,"high":1.0,"kind":"course setting","sources":["chubak2006.bmd_exercise"],"meaning":"bone loading of one dose of aerobic exercise, in doses of resistance training","note":""},{"name":"aerobic_rate","symbol":"k_A","value":0.4,"unit":"1/month","low":0.2,"high":1.0,"kind":"course setting","sources":[],"meaning":"rate at which the body adapts to aerobic exercise and loses that again","note":""},{"name":"strength_rate","symbol":"k_S","value":0.3,"unit":"1/month","low":0.15,"high":0.8,"kind":"course setting","sources":[],"meaning":"rate at which muscle adapts to resistance training and loses that again","note":""},{"name":"loading_rate","symbol":"k_G","value":0.2,"unit":"1/month","low":0.05,"high":0.6,"kind":"course setting","sources":[],"meaning":"rate at which bone adapts to a change of loading and loses that again","note":""},{"name":"pain_local_gain","symbol":"A_\\ell","value":0.77,"unit":"BPI points","low":0.1,"high":1.5,"kind":"fitted","sources":["prieto2011.pain_vas_3mo"],"meaning":"rise of worst pain through joint tissue at complete loss of estradiol","note":""},{"name":"pain_central_gain","symbol":"A_c","value":0.77,"unit":"BPI points","low":0.1,"high":1.5,"kind":"fitted","sources":["prieto2011.pain_vas_3mo"],"meaning":"rise of worst pain through the processing of pain at complete loss of estradiol","note":"No study separates it from the local path; equal shares are a course setting."},{"name":"pain_local_rate","symbol":"k_\\ell","value":1.0,"unit":"1/month","low":0.4,"high":2.0,"kind":"course setting","sources":["singer2012.onset"],"meaning":"rate of onset of the local path","note":""},{"name":"pain_central_rate","symbol":"k_c","value":0.4,"unit":"1/month","low":0.2,"high":1.0,"kind":"course setting","sources":["castel2013.ratio6wk"],"meaning":"rate of onset of the central path: pain went on rising through the first year","note":""},{"name":"pain_systemic_gain","symbol":"A_s","value":1.0,"unit":"BPI points","low":0.0,"high":2.0,"kind":"course setting","sources":["henry2010cyt.cytokines_change_null","yale2024.biomarkers_pain_null"],"meaning":"rise of worst pain per e-fold rise of CRP, if the systemic hypothesis is switched on","note":"Off by default: blood markers did not follow pain in the studies named."},{"name":"relief_direct","symbol":"\\epsilon_A","value":0.21,"unit":"fraction","low":0.0,"high":0.4,"kind":"fitted","sources":["irwin2015.worst_pain_exercise_12mo","irwin2015.worst_pain_usual_care_12mo"],"meaning":"share of pain relieved by one dose of aerobic exercise","note":""},{"name":"relief_muscle","symbol":"\\epsilon_S","value":0.145,"unit":"fraction","low":0.0,"high":0.4,"kind":"fitted","sources":["irwin2015.worst_pain_exercise_12mo","irwin2015.worst_pain_usual_care_12mo"],"meaning":"share of pain relieved by one dose of resistance training","note":"HOPE tested both kinds together; the split is a course setting."},{"name":"fat_share_start","symbol":"f_0","value":38.4,"unit":"% of weight","low":25.0,"high":50.0,"kind":"source","sources":["gibb2019.body_fat_ai"],"meaning":"body fat at the start","note":""},{"name":"fat_share_of_change","symbol":"f_w","value":0.75,"unit":"fraction","low":0.5,"high":0.95,"kind":"course setting","sources":[],"meaning":"share of a planned weight change that is fat","note":""},{"name":"weight_exercise","symbol":"\\eta_w","value":2.4,"unit":"% of weight","low":0.0,"high":4.0,"kind":"source","sources":["yale2015.weight_exercise_12mo"],"meaning":"weight lost at one dose of aerobic exercise","note":""},{"name":"fat_aerobic","symbol":"\\eta_f","value":2.14,"unit":"percentage points","low":0.0,"high":4.0,"kind":"fitted","sources":["thomas2017.body_fat_exercise_12mo","thomas2017.body_fat_usual_care_12mo"],"meaning":"fall of the share of fat at one dose of aerobic exercise","note":""},{"name":"lean_strength","symbol":"\\eta_m","value":1.5,"unit":"kg","low":0.0,"high":3.0,"kind":"fitted","sources":["thomas2017.lean_mass_exercise_12mo","thomas2017.lean_mass_usual_care_12mo"],"meaning":"lean mass gained at one dose of resistance training","note":""},{"name":"inflammation_rate","symbol":"k_I","value":0.7,"unit":"1/month","low":0.3,"high":2.0,"kind":"course setting","sources":[],"meaning":"rate at which resting inflammation markers follow fat mass, diet and training","note":""},{"name":"crp_reference","symbol":"R_0","value":1.7,"unit":"mg/L","low":0.8,"high":3.9,"kind":"source","sources":["swan2020.crp_bmi_25_30"],"meaning":"median CRP at a BMI of 27.5 kg/m2, in midlife women without cancer","note":""},{"name":"crp_per_bmi","symbol":"\\beta_R","value":0.158,"unit":"per kg/m2","low":0.08,"high":0.2,"kind":"source","sources":["swan2020.crp_bmi_under_25","swan2020.crp_bmi_over_30"],"meaning":"natural-log rise of CRP per unit of BMI between people","note":""},{"name":"crp_per_bmi_change","symbol":"\\beta_{R\\Delta}","value":0.094,"unit":"per kg/m2","low":0.0,"high":0.2,"kind":"source","sources":["selvin2007.crp_slope_lifestyle"],"meaning":"natural-log change of CRP per unit of BMI gained or lost by one person","note":"0.06 mg/L for each kilogram lost, at the reference level."},{"name":"crp_diet","symbol":"\\delta_R","value":-0.5,"unit":"none","low":-0.9,"high":-0.2,"kind":"source","sources":["schwingshackl2014.crp","pradhan2002.crp"],"meaning":"natural-log change of CRP on a fully Mediterranean pattern","note":"0.98 mg/L less, against a median of 2.5 mg/L."},{"name":"crp_exercise","symbol":"\\xi_R","value":-0.03,"unit":"none","low":-0.15,"high":0.1,"kind":"source","sources":["kelley2006.crp","imayama2012.crp_exercise_null","yale2024.biomarkers_pain_null"],"meaning":"natural-log change of CRP at one dose of aerobic exercise, apart from weight","note":""},{"name":"il6_reference","symbol":"J_0","value":1.47,"unit":"pg/mL","low":1.05,"high":2.15,"kind":"source","sources":["pradhan2002.il6"],"meaning":"median IL-6 in healthy postmenopausal women","note":""},{"name":"il6_per_bmi_change","symbol":"\\beta_J","value":0.05,"unit":"per kg/m2","low":0.0,"high":0.12,"kind":"course setting","sources":["imayama2012.il6_diet"],"meaning":"natural-log change of IL-6 per unit of BMI gained or lost","note":""},{"name":"il6_diet","symbol":"\\delta_J","value":-0.336,"unit":"none","low":-0.7,"high":-0.08,"kind":"source","sources":["schwingshackl2014.il6","pradhan2002.il6"],"meaning":"natural-log change of IL-6 on a fully Mediterranean pattern","note":""},{"name":"il6_exercise","symbol":"\\xi_J","value":-0.03,"unit":"none","low":-0.4,"high":0.3,"kind":"source","sources":["abbasi2022.il6","meneses2016.il6","imayama2012.crp_exercise_null"],"meaning":"natural-log change of IL-6 at one dose of aerobic exercise, apart from weight","note":"Pools disagree: -0.05 (-0.53 to 0.43) against -0.55 (-1.02 to -0.09)."},{"name":"tnf_reference","symbol":"U_0","value":2.89,"unit":"pg/mL","low":1.82,"high":4.53,"kind":"source","sources":["colaus2011.tnf"],"meaning":"median TNF-alpha in adults of 35 to 75 years","note":""},{"name":"tnf_per_bmi_change","symbol":"\\beta_U","value":0.01,"unit":"per kg/m2","low":0.0,"high":0.05,"kind":"course setting","sources":[],"meaning":"natural-log change of TNF-alpha per unit of BMI gained or lost","note":""},{"name":"tnf_exercise","symbol":"\\xi_U","value":-0.03,"unit":"none","low":-0.3,"high":0.17,"kind":"source","sources":["abbasi2022.tnf","friedenreich2012.il6_tnf_null"],"meaning":"natural-log change of TNF-alpha at one dose of aerobic exercise, apart from weight","note":""},{"name":"thermoneutral_loss","symbol":"\\theta","value":0.25,"unit":"fraction","low":0.0,"high":0.6,"kind":"course setting","sources":["freedman1999.neutral_zone_without_flushes","freedman1999.neutral_zone_with_flushes"],"meaning":"share of the thermoneutral zone lost at complete loss of estradiol","note":""},{"name":"thermoneutral_tamoxifen","symbol":"\\theta_T","value":0.3,"unit":"fraction","low":0.0,"high":0.6,"kind":"course setting","sources":["forbes2016.hot_flashes_tamoxifen_5y","forbes2016.hot_flashes_anastrozole_5y"],"meaning":"share of the thermoneutral zone lost on tamoxifen","note":""},{"name":"flashes_reference","symbol":"F_0","value":2.0,"unit":"per day","low":0.0,"high":6.0,"kind":"course setting","sources":[],"meaning":"hot flashes a day before treatment","note":""},{"name":"spine_bmd_mean","symbol":"\\mu_{\\mathrm{LS}}","value":1.064,"unit":"g/cm2","low":0.9,"high":1.2,"kind":"source","sources":["varatharajan2026.nhanes_ls_21"],"meaning":"mean spine bone density of women aged 21 to 30, where T is 0","note":""},{"name":"spine_bmd_sd","symbol":"\\sigma_{\\mathrm{LS}}","value":0.106,"unit":"g/cm2","low":0.09,"high":0.15,"kind":"source","sources":["varatharajan2026.nhanes_ls_21"],"meaning":"standard deviation of the same","note":""},{"name":"hip_bmd_mean","symbol":"\\mu_{\\mathrm{TH}}","value":0.942,"unit":"g/cm2","low":0.85,"high":1.05,"kind":"source","sources":["looker1998.nhanes_th"],"meaning":"mean total hip bone density of women aged 20 to 29, where T is 0","note":""},{"name":"hip_bmd_sd","symbol":"\\sigma_{\\mathrm{TH}}","value":0.122,"unit":"g/cm2","low":0.1,"high":0.15,"kind":"source","sources":["looker1998.nhanes_th"],"meaning":"standard deviation of the same","note":""},{"name":"fracture_gradient","symbol":"g_F","value":1.5,"unit":"per SD","low":1.4,"high":1.6,"kind":"source","sources":["marshall1996.any"],"meaning":"relative risk of any fracture for each standard deviation of bone density lost","note":""}]};
  const BANDS = {"names":["suppression_anastrozole","suppression_letrozole","suppression_exemestane","drug_onset_rate","drug_offset_rate_anastrozole","drug_offset_rate_letrozole","drug_offset_rate_exemestane","tamoxifen_rate","estradiol_reference","estradiol_per_bmi","estradiol_per_bmi_change","deficit_midpoint","deficit_steepness","rankl_deficit_gain","rankl_tamoxifen","rankl_loading","rankl_calcium","rankl_vitamin_d","precursor_rate","precursor_gain","osteoclast_rate","osteoblast_rate","coupling","coupling_hip","osteoblast_loading","loading_gain_spine","loading_gain_hip","loading_saturation","turnover_spine","turnover_hip","turnover_neck","ageing_spine","ageing_hip","menopause_loss_spine","menopause_loss_hip","menopause_fade","ctx_exponent","p1np_exponent","zoledronate_effect","risedronate_effect","ibandronate_effect","bisphosphonate_ceiling","zoledronate_rate","oral_bisphosphonate_rate","denosumab_elimination","denosumab_potency","denosumab_effect","aerobic_reference","resistance_reference","dose_saturation","intensity_low","intensity_high","loading_high","loading_impact","loading_aerobic","aerobic_rate","strength_rate","loading_rate","pain_local_gain","pain_central_gain","pain_local_rate","pain_central_rate","pain_systemic_gain","relief_direct","relief_muscle","fat_share_of_change","weight_exercise","fat_aerobic","lean_strength","inflammation_rate","crp_reference","crp_per_bmi","crp_per_bmi_change","crp_diet","crp_exercise","il6_reference","il6_per_bmi_change","il6_diet","il6_exercise","tnf_reference","tnf_per_bmi_change","tnf_exercise","thermoneutral_loss","thermoneutral_tamoxifen","flashes_reference","fracture_gradient"],"values":[[0.8955,0.9356,0.97,86.0,19.77,8.738,3.349,0.872,25.45,0.08857,0.02711,0.3947,2.313,0.1713,0.1082,0.002981,0.0202,0.02418,0.4961,2.351,0.7778,0.1651,0.6803,1.059,0.0002647,0.7004,0.252,10.66,0.2763,0.174,0.1541,0.0,0.327,3.073,2.119,5.253,1.11,2.332,4.2,0.4575,3.673,0.451,0.05946,0.3985,0.6358,0.0002,0.8337,145.9,1.913,0.3,0.5299,1.263,24.3,0.3982,0.1939,0.2786,0.2946,0.1282,0.9479,1.078,0.8012,0.4786,1.278,0.1469,0.2823,0.7938,2.404,2.16,1.223,0.6415,2.344,0.1667,0.09324,-0.4238,0.01576,1.683,0.07427,-0.3913,0.04208,2.383,0.01009,-0.1434,0.1508,0.4205,1.076,1.448],[0.9054,0.954,0.9215,57.74,4.0,3.0,8.215,1.544,25.92,0.16,0.06787,0.2686,1.769,0.2798,0.1999,0.0,0.06923,0.01509,0.05,1.072,2.249,0.06483,0.7872,0.864,0.004541,0.65,0.5568,6.453,0.1396,0.07167,0.05282,0.09221,0.5405,2.432,1.038,5.129,1.177,2.465,22.98,1.273,18.91,0.712,0.07147,1.673,1.07,0.001983,0.7429,169.5,2.38,1.405,0.6109,1.489,13.3,2.241,0.362,0.6464,0.5039,0.4196,0.5693,0.7971,1.073,0.3206,0.5167,0.2553,0.03121,0.7196,1.438,1.973,2.828,0.739,1.271,0.1515,0.1278,-0.5251,-0.06128,1.223,0.0,-0.3071,-0.2287,3.587,0.0006579,0.03865,0.4798,0.2428,3.119,1.513],[0.9088,0.9239,0.9341,64.11,8.071,5.378,6.005,2.195,26.0,0.1203,0.07184,0.308,2.54,0.1958,0.16,0.01497,0.05674,0.02908,0.05,1.597,1.258,0.0771,0.7738,0.9246,0.0,0.2752,0.1943,11.41,0.1928,0.1224,0.1053,0.0,0.2723,2.613,1.615,6.249,1.251,2.22,11.27,0.2723,9.429,0.5897,0.06626,0.7272,0.8615,0.0002,0.7104,131.7,2.032,2.782,0.4217,1.0,21.37,1.47,0.01994,0.4924,0.15,0.3876,0.706,0.5255,0.7264,0.2633,0.8972,0.2986,0.07067,0.6324,1.731,1.588,1.028,1.136,1.866,0.1139,0.1423,-0.9,-0.15,1.428,0.05291,-0.52,0.2153,3.124,0.007899,0.102,0.06869,0.3987,3.014,1.595],[0.8922,0.9452,0.8756,45.67,12.57,13.08,11.21,1.12,22.75,0.08367,0.0299,0.4241,1.419,0.2391,0.1561,0.00186,0.03008,0.01051,0.2373,0.8911,1.646,0.1309,0.6774,1.012,0.007896,0.8839,0.5149,16.36,0.2042,0.1318,0.09664,0.02217,0.4702,3.451,3.434,3.412,1.422,2.974,15.38,0.8586,30.23,0.4975,0.06232,1.209,0.7972,0.001679,0.6708,154.7,1.5,0.8036,0.9181,1.463,17.91,1.892,0.6686,0.2,0.4018,0.05,1.319,0.7165,1.482,0.5286,1.867,0.1433,0.1953,0.8914,3.9,3.077,1.566,0.3,0.8,0.1967,0.02091,-0.3082,-0.02433,1.488,0.03128,-0.1939,-0.08613,2.531,0.02219,-0.102,0.3298,0.164,0.9374,1.471],[0.887,0.9305,0.8998,29.98,11.57,7.565,6.993,2.173,26.0,0.1523,0.09863,0.5217,3.093,0.2125,0.1585,0.0007554,0.03704,0.0,0.05,1.906,0.7,0.1956,0.7468,0.9507,0.009891,0.4881,0.2507,5.397,0.2277,0.1349,0.1395,0.0,0.3613,2.831,1.384,7.0,1.156,2.166,14.14,0.9335,22.88,0.7255,0.07036,1.042,0.8449,0.0006647,0.7818,141.9,1.547,0.3649,0.55,1.356,26.13,1.308,0.4309,0.2,0.3037,0.3224,0.5932,0.2969,0.9622,0.7506,0.7931,0.1964,0.1436,0.7116,2.19,1.912,0.8499,0.4709,1.519,0.1716,0.1539,-0.6489,0.003282,1.862,0.04104,-0.08,0.153,3.098,0.01805,-0.05797,0.4246,0.3457,4.583,1.441],[0.9234,0.9419,0.9502,71.9,9.757,3.789,9.395,1.478,18.1,0.1081,0.04638,0.323,1.0,0.1365,0.1031,0.006428,0.04502,0.04548,0.2234,1.492,2.037,0.1252,0.6134,1.02,0.0,0.9863,0.4931,8.619,0.2936,0.1915,0.1296,0.2903,0.4742,3.406,2.594,2.553,1.47,2.478,16.29,0.1528,14.09,0.239,0.08169,0.9872,0.7436,0.002729,0.6702,196.0,2.917,1.663,0.7141,1.018,5.187,2.604,0.2901,0.4172,0.15,0.2247,1.143,0.9399,1.146,0.2,1.401,0.2622,0.1488,0.7835,3.182,2.629,1.908,0.9468,2.764,0.1474,0.03697,-0.2637,-0.07434,1.134,0.06431,-0.4479,-0.1119,2.799,0.0,0.1668,0.2315,0.04638,1.837,1.517],[0.9013,0.9387,0.8818,49.83,5.892,6.309,4.966,0.7582,23.67,0.06471,0.0,0.2,2.306,0.2278,0.2208,0.0,0.08149,0.016,0.3977,1.512,1.192,0.04,0.8005,0.8776,0.004759,0.8664,0.2809,13.92,0.109,0.07403,0.06363,0.0,0.6383,3.523,1.304,5.508,1.441,2.688,8.951,0.9644,19.23,0.6633,0.05913,1.34,0.6063,0.0002,0.744,107.3,2.191,1.094,0.3449,1.679,14.85,0.3,0.4922,0.5569,0.4747,0.248,0.8465,1.304,0.4537,0.3489,1.044,0.3233,0.0141,0.8805,2.84,2.574,1.385,1.288,1.077,0.1251,0.06718,-0.4545,-0.03739,1.373,0.01596,-0.2576,0.01692,1.82,0.004255,-0.0001829,0.2551,0.5145,0.0,1.545],[0.8988,0.9482,0.9368,108.4,14.5,9.619,7.265,1.851,26.0,0.1319,0.05327,0.3788,1.871,0.1915,0.1196,0.006226,0.004791,0.02328,0.09545,0.7007,1.529,0.1248,0.6855,1.029,0.002181,0.6205,0.4269,9.075,0.2409,0.1606,0.1274,0.05792,0.445,2.0,1.0,5.381,1.288,2.338,37.5,0.6186,1.0,0.4515,0.09642,0.6348,0.9449,0.001423,0.6206,159.0,1.493,0.3,0.7515,1.203,37.23,1.686,0.0,0.3587,0.1932,0.05,0.3467,0.7365,1.319,0.4457,0.3256,0.02653,0.2828,0.6099,0.4374,1.263,1.536,0.3,2.147,0.1863,0.1001,-0.6154,0.09101,1.594,0.09557,-0.3374,-0.3001,3.804,0.02691,-0.3,0.1135,0.2897,2.238,1.493],[0.8961,0.9284,0.8961,79.97,5.662,10.73,6.155,1.978,26.0,0.07213,0.05957,0.4005,1.0,0.2339,0.1587,0.0004713,0.04887,0.005757,0.05,1.466,0.7,0.1009,0.7493,0.9094,0.0,0.7678,0.5727,11.22,0.2185,0.1368,0.1215,0.005039,0.4103,2.622,1.579,5.077,1.151,2.983,9.787,1.32,15.45,0.5217,0.04898,0.6443,0.6,0.0002,0.6646,122.1,1.706,0.3,0.641,1.126,18.26,2.986,0.8116,0.2455,0.15,0.1439,0.9397,0.7631,1.118,0.4852,1.475,0.2076,9.781e-05,0.95,2.373,2.287,1.958,0.8592,2.029,0.2,0.1319,-0.3905,-0.005724,1.184,0.00363,-0.3657,-0.1729,3.366,0.01611,0.02282,0.2246,0.6,2.308,1.404],[0.8994,0.9469,0.9463,20.0,16.0,5.999,9.65,1.367,21.26,0.1258,0.01313,0.2541,3.142,0.1848,0.1403,0.008432,0.02435,0.03303,0.158,0.8484,1.805,0.1727,0.6777,1.04,0.01337,0.5195,0.2081,3.093,0.2377,0.1628,0.1043,0.0,0.5092,3.719,1.733,4.738,1.372,1.802,17.21,0.6764,8.323,0.5648,0.08268,1.421,0.9645,0.001666,0.6735,152.7,1.883,1.748,0.5005,1.328,9.637,0.9729,0.08955,0.4642,0.3454,0.4176,0.4348,0.5035,0.7836,0.3634,0.7388,0.1895,0.2754,0.657,3.335,2.128,1.511,0.5608,0.9099,0.08853,0.0,-0.5549,-0.093,1.726,0.08301,-0.2799,0.08195,2.251,0.0,-0.1348,0.3605,0.2725,0.0,1.53],[0.9106,0.9375,0.9089,98.96,12.04,3.496,4.051,0.7,24.26,0.16,0.04227,0.2849,1.916,0.2423,0.119,0.0,0.01265,0.01172,0.35,2.036,1.062,0.1303,0.7488,0.8703,0.001538,0.4355,0.3212,12.27,0.235,0.1165,0.1011,0.08521,0.2581,2.721,3.278,4.215,1.168,2.338,3.0,0.869,30.24,0.5844,0.04148,0.8646,0.7971,0.0002636,0.8234,147.7,2.355,3.418,0.8329,1.15,22.57,2.052,0.3355,0.587,0.2442,0.2714,0.6946,0.7074,1.728,0.2177,0.1751,0.1291,0.2682,0.7403,3.041,1.306,1.886,0.3,3.117,0.1567,0.08239,-0.7708,-0.04821,1.518,0.03505,-0.4793,-0.0504,2.638,0.001541,-0.07465,0.1208,0.3164,1.737,1.551],[0.8806,0.9599,0.965,50.64,8.621,8.345,7.663,1.765,26.0,0.09728,0.08776,0.4691,2.115,0.1656,0.1466,0.004926,0.05833,0.0279,0.1387,1.145,1.442,0.06254,0.6922,1.043,0.005571,0.8351,0.407,12.34,0.1765,0.139,0.1067,0.0,0.42,2.266,1.0,6.208,1.83,2.739,23.71,0.2304,8.861,0.4478,0.08068,1.098,0.7472,0.00225,0.6723,178.2,1.961,0.9468,0.4654,1.722,28.39,0.3,0.128,0.3781,0.422,0.05801,1.143,0.958,0.5909,0.5654,1.093,0.35,0.05491,0.8117,0.8466,2.777,1.031,1.567,1.632,0.1619,0.1148,-0.3532,0.06702,1.403,0.05869,-0.1504,0.3,3.284,0.03658,0.05336,0.2985,0.1004,4.343,1.489],[0.8882,0.94,0.9241,60.69,10.25,9.158,3.0,0.9917,24.85,0.1379,0.0367,0.4898,1.585,0.2129,0.1777,0.004365,0.07834,0.02029,0.5902,1.415,0.9185,0.08957,0.7933,1.066,0.003717,0.4365,0.2956,7.619,0.2286,0.1632,0.1424,0.03767,0.5115,2.992,1.552,5.162,1.405,2.2,7.025,0.5934,10.96,0.6096,0.04892,1.104,0.8991,0.0002,0.7316,113.5,1.254,0.6011,0.6797,1.559,27.33,1.809,0.0009231,0.3285,0.6694,0.2864,0.6125,0.6222,1.264,0.6787,0.5597,0.2292,0.0888,0.5669,2.631,1.563,1.379,0.8142,0.8,0.1799,0.07468,-0.6942,0.03087,1.05,0.06885,-0.2231,-0.1356,2.7,0.0125,0.1535,0.4964,0.3639,0.3976,1.465],[0.906,0.9503,0.8474,84.6,11.09,6.651,8.518,1.607,26.0,0.04062,0.08026,0.3364,2.381,0.2195,0.1362,0.0,0.0,0.0194,0.05,0.5,2.534,0.1569,0.6762,0.8802,0.001403,1.161,0.4751,6.859,0.2199,0.1172,0.08916,0.0,0.3296,2.482,1.788,5.05,1.033,2.204,26.05,0.7919,26.61,0.5368,0.1014,0.8352,0.806,0.001428,0.5636,165.3,2.419,2.104,0.5768,1.25,10.25,0.3617,0.53,0.8266,0.2543,0.1597,1.013,1.097,0.8405,0.2,1.242,0.1993,0.1873,0.8471,1.645,2.244,0.9004,0.5705,1.783,0.1333,0.1075,-0.2,-0.05509,2.083,0.04751,-0.5968,0.1204,2.951,0.0,-0.04342,0.199,0.1873,2.562,1.501],[0.9023,0.9332,0.97,34.74,13.36,4.674,5.208,2.504,26.0,0.1155,0.06426,0.2286,1.42,0.2096,0.1225,0.009513,0.03407,0.03506,0.05,1.949,1.323,0.1363,0.6904,0.996,0.006812,0.7477,0.5136,13.8,0.2583,0.1512,0.1418,0.1481,0.6232,2.898,1.0,2.914,1.618,1.688,14.5,0.5286,2.259,0.4309,0.06935,1.533,0.6999,0.0008648,0.6804,134.8,2.558,1.145,0.7933,1.381,11.4,2.503,0.2464,0.511,0.3614,0.05,0.8176,0.9524,1.368,0.3468,1.764,0.1284,0.2433,0.7669,1.98,3.37,2.269,0.4046,1.354,0.1419,0.1882,-0.4841,-0.1227,1.647,0.1151,-0.3338,-0.4,4.53,0.009522,-0.1711,0.3221,0.4654,3.737,1.577],[0.8933,0.9432,0.9117,69.48,7.171,7.004,11.36,1.259,22.29,0.145,0.02272,0.3573,2.726,0.2475,0.1785,0.002327,0.04395,0.003462,0.2596,1.089,1.75,0.05564,0.7758,0.9319,0.0,0.7,0.1636,9.652,0.1205,0.07945,0.05574,0.0,0.3389,3.417,2.377,5.892,1.098,2.652,19.77,1.149,19.64,0.7154,0.07305,0.3,1.01,0.003164,0.8019,187.5,1.879,0.3,0.3,1.0,31.44,0.9296,0.3934,0.2,0.1835,0.2671,0.1,0.23,0.4,0.5324,0.9288,0.2803,0.03052,0.689,4.0,1.796,1.069,1.015,2.465,0.1765,0.05384,-0.5816,-0.01091,1.315,0.02588,-0.4153,-0.004174,1.878,0.0199,-0.02313,0.0,0.2224,1.485,1.476],[0.8938,0.9341,0.9429,46.56,13.05,6.917,8.06,2.997,20.25,0.1046,0.01875,0.5506,1.661,0.2426,0.1611,0.003438,0.05392,0.01358,0.05,2.498,1.87,0.04,0.7735,0.8125,0.004004,0.818,0.2677,7.442,0.08,0.04,0.05232,0.0007586,0.3718,2.556,2.311,5.055,1.103,2.664,5.764,0.8107,15.62,0.6659,0.04557,2.0,0.6442,0.003838,0.8835,157.5,1.089,1.554,0.774,1.499,25.02,1.107,0.4583,0.5271,0.5486,0.1279,0.5501,0.9709,1.017,0.2689,1.026,0.1597,0.2416,0.5906,2.001,2.831,0.009247,0.4101,3.38,0.1737,0.1489,-0.4983,-0.01823,1.297,0.0,-0.463,-0.09806,2.031,0.03342,0.04154,0.4381,0.1358,5.126,1.538],[0.9036,0.9439,0.8913,113.0,8.365,9.208,3.288,1.297,26.0,0.16,0.06136,0.3201,2.202,0.1533,0.1312,0.0,0.02833,0.02736,0.2702,1.257,0.7,0.1278,0.6895,1.081,0.0,0.679,0.468,16.53,0.2808,0.1979,0.1386,0.0,0.539,4.037,1.19,4.463,1.652,2.859,18.71,0.3796,20.91,0.3804,0.08847,0.4762,1.13,0.0009554,0.6816,129.6,2.296,0.3,0.3,1.291,7.507,0.6013,0.2742,0.2,0.2687,0.1603,0.9958,0.3079,0.87,0.5189,0.3527,0.2498,0.0,0.8626,4.0,1.041,1.669,0.9668,1.656,0.139,0.03068,-0.5661,-0.1057,1.615,0.07329,-0.08,0.1386,4.169,0.003243,-0.1614,0.1738,0.3855,1.937,1.498],[0.9066,0.9411,0.9603,28.76,4.0,7.428,10.31,1.069,26.0,0.1329,0.08424,0.2,1.0,0.2643,0.1686,0.01176,0.01868,0.008207,0.4517,1.417,1.445,0.181,0.6767,1.005,0.00817,0.4619,0.2274,12.96,0.2364,0.1542,0.1301,0.0,0.244,3.114,2.364,5.485,0.9051,1.797,12.12,0.8127,1.0,0.5866,0.072,1.156,0.8759,0.0009779,0.7785,170.0,2.397,0.6126,0.6673,1.426,17.62,3.858,0.526,0.3033,0.3833,0.1771,0.8787,0.6805,1.635,0.5532,0.8071,0.2744,0.09133,0.7729,2.656,2.087,1.315,1.248,1.987,0.1366,0.08923,-0.6731,-0.05807,1.926,0.03326,-0.3489,-0.2512,2.902,0.0,-0.09839,0.3531,0.2271,0.0,1.43],[0.89,0.9515,0.9051,74.65,17.94,4.957,5.749,1.644,24.45,0.05957,0.03901,0.3754,3.366,0.1682,0.1014,0.001448,0.06429,0.03208,0.08167,1.106,1.058,0.123,0.7479,0.9365,0.0,0.9754,0.4793,3.0,0.2637,0.1456,0.1209,0.09832,0.4484,2.0,1.528,5.071,1.447,3.0,15.1,0.6567,19.38,0.4755,0.07047,0.7608,0.8132,0.0002,0.6068,142.3,1.924,2.375,0.5918,1.0,27.06,1.018,0.0,0.756,0.1612,0.3301,0.2356,1.5,0.6537,0.2216,1.378,0.1347,0.2295,0.7026,1.569,2.441,2.286,0.3,0.8713,0.1832,0.123,-0.2173,0.03531,1.05,0.05188,-0.244,0.001124,2.763,0.01455,0.08301,0.02966,0.4097,2.019,1.522],[0.8826,0.9364,0.8624,65.9,14.93,5.75,8.992,0.7,26.0,0.16,0.09405,0.389,1.499,0.1938,0.1117,0.001189,0.0893,0.03849,0.3827,2.035,2.435,0.08195,0.671,1.011,0.0,0.1965,0.1603,19.45,0.1965,0.1359,0.1195,0.0,0.4776,3.13,1.0,4.888,1.7,3.0,13.16,0.4236,16.4,0.4547,0.06076,0.9462,0.829,0.002218,0.7976,161.7,1.315,2.03,0.8679,1.071,20.75,2.891,0.2163,0.6347,0.15,0.2771,0.9004,0.7391,1.143,0.2,0.8708,0.1992,0.1798,0.9175,2.943,1.557,1.411,0.6927,1.396,0.1596,0.06248,-0.7294,0.04739,1.407,0.06038,-0.295,-0.2068,3.34,0.02046,0.17,0.248,0.2798,1.168,1.6],[0.9133,0.956,0.9266,40.51,6.598,10.69,6.578,1.728,25.03,0.09597,0.04476,0.2738,2.504,0.2753,0.2167,0.006983,0.01013,0.002031,0.06787,1.24,0.9106,0.1131,0.825,0.9077,0.009509,0.8927,0.4988,6.826,0.1801,0.1159,0.07847,0.05229,0.3805,2.163,2.5,5.19,0.9471,1.429,20.83,1.255,5.98,0.7225,0.07076,1.115,0.7049,0.0005196,0.7389,100.0,2.3,0.3908,0.4421,1.369,7.998,0.7252,0.3432,0.3866,0.3354,0.1801,0.4361,1.132,0.9748,0.8713,1.994,0.1994,0.1235,0.6453,1.221,2.633,2.005,0.7219,2.502,0.1543,0.09611,-0.3739,-0.04027,1.558,0.0444,-0.4036,0.03265,2.573,0.008066,-0.06019,0.3913,0.4788,3.239,1.468],[0.8998,0.9268,0.9149,91.87,9.524,7.909,7.191,1.9,21.61,0.08496,0.008058,0.3042,1.732,0.2159,0.1474,0.0,0.03992,0.02187,0.05,1.842,1.699,0.1414,0.6951,1.053,0.003039,0.743,0.2739,3.0,0.2265,0.1628,0.1415,0.0,0.508,3.067,1.429,6.173,1.337,2.377,5.71,0.3844,27.55,0.5403,0.05604,0.5746,0.6,0.001476,0.7115,199.6,3.0,0.3,0.6546,1.195,27.32,2.323,0.05647,0.2347,0.2339,0.4462,0.7134,0.8995,1.323,0.4208,1.302,0.4,0.0,0.7278,2.263,2.44,1.394,1.165,0.8,0.1051,0.1627,-0.4066,-0.09654,1.789,0.08606,-0.1752,-0.06638,2.153,0.0,-0.2276,0.08161,0.01348,2.781,1.453],[0.8972,0.946,0.97,56.15,11.17,3.075,4.69,1.333,26.0,0.1181,0.05712,0.4364,2.204,0.2235,0.1492,0.005795,0.04616,0.01894,0.2167,0.706,1.373,0.07955,0.7558,0.8848,0.005445,0.5812,0.6097,12.57,0.1809,0.09224,0.06497,0.1427,0.4579,3.237,1.718,2.899,1.053,2.279,29.04,0.7799,11.93,0.6139,0.08639,1.279,0.9339,0.0002,0.6495,138.1,1.801,1.176,0.4805,1.609,30.73,1.032,0.6211,0.4345,0.4308,0.07978,1.209,0.3852,0.4,0.3813,0.4683,0.08798,0.2608,0.8053,3.539,1.838,1.548,0.3,1.759,0.2,0.0439,-0.5406,-0.003438,1.194,0.02193,-0.5448,0.1804,3.427,0.01398,-0.0018,0.2717,0.3327,0.6558,1.51],[0.8976,0.9394,0.9188,39.5,8.896,4.509,10.06,0.7,26.0,0.03923,0.0506,0.474,2.664,0.1881,0.1763,4.783e-05,0.01731,0.03127,0.3094,1.383,2.096,0.1201,0.7183,1.005,0.01153,0.764,0.5025,7.202,0.22,0.1447,0.1265,0.1124,0.4218,2.724,1.516,5.44,1.235,2.847,8.664,0.6592,25.55,0.5215,0.06163,1.438,0.6,0.00133,0.7199,172.4,1.895,1.59,0.3731,1.316,22.6,1.022,0.0,0.5575,0.3144,0.1642,0.6051,1.251,0.7653,0.2854,1.619,0.2384,0.04745,0.68,2.78,3.371,1.513,0.7966,1.889,0.1903,0.07825,-0.4713,0.07745,1.575,0.07893,-0.6761,0.1084,3.699,0.02292,-0.1138,0.3831,0.07967,0.5319,1.565],[0.901,0.949,0.97,68.63,12.49,7.773,6.524,1.812,25.28,0.1415,0.0,0.3469,1.235,0.2406,0.1235,0.007733,0.05983,0.009885,0.1431,0.9011,0.8759,0.06921,0.7514,0.9074,0.0,0.685,0.1412,16.46,0.1699,0.09721,0.07783,0.0,0.4583,2.676,1.531,4.842,1.59,2.174,18.2,0.7069,11.76,0.5761,0.0683,0.6871,0.9769,0.0002,0.6549,148.1,2.684,0.3,0.7312,1.081,4.597,2.461,0.5634,0.3422,0.15,0.2693,1.085,0.5297,1.089,0.4643,0.9809,0.2013,0.339,0.7572,0.5625,1.541,1.159,0.6231,0.8,0.1291,0.1105,-0.5959,-0.03464,1.344,0.01447,-0.2057,-0.1216,1.82,0.006458,0.01504,0.2045,0.302,2.654,1.481],[0.9146,0.9323,0.8688,61.31,15.47,10.05,7.683,2.069,23.27,0.1506,0.04852,0.2006,2.431,0.1855,0.1353,0.0,0.05062,0.02573,0.05,2.246,1.635,0.09561,0.6768,1.041,0.006274,0.4818,0.3305,14.07,0.2139,0.1477,0.1348,0.01846,0.3294,2.676,2.316,4.843,1.27,2.829,3.0,0.5817,19.79,0.4738,0.0645,0.9859,0.8275,0.002364,0.8017,151.2,1.958,0.8358,0.5617,1.918,19.43,0.9243,0.2268,0.2115,0.466,0.3308,0.8594,0.1895,0.6063,0.621,0.6326,0.05821,0.2522,0.8338,2.124,1.796,1.851,0.3368,2.312,0.1448,0.1374,-0.6337,-0.08391,1.068,0.05587,-0.4308,-0.02034,2.861,7.476e-05,0.07509,0.2784,0.2612,3.4,1.459],[0.8862,0.9423,0.9303,81.11,4.766,6.355,4.299,1.445,26.0,0.1101,0.1094,0.3659,1.58,0.2661,0.1823,0.005413,0.02713,0.01448,0.1654,0.9947,1.263,0.1374,0.7787,0.8952,0.002034,1.039,0.4338,3.0,0.1998,0.1229,0.08445,0.0,0.4444,3.336,1.61,5.041,1.187,1.873,24.17,1.074,1.0,0.6674,0.06948,0.9086,0.7574,0.0007147,0.692,126.3,1.8,3.051,0.6964,1.159,32.5,1.566,0.4169,0.4184,0.2119,0.05,0.3792,0.9817,1.95,0.2,1.18,0.3156,0.06329,0.5313,3.2,2.259,1.524,1.037,1.225,0.169,0.01228,-0.2883,0.01174,1.825,0.04021,-0.3208,-0.306,3.047,0.01151,-0.08307,0.143,0.5571,1.264,1.506],[0.8906,0.9152,0.9544,94.53,7.715,3.0,8.753,2.325,20.15,0.1256,0.03283,0.4108,1.942,0.2135,0.1557,0.003979,0.03289,0.01751,0.05,1.812,2.021,0.1152,0.6738,0.9175,0.0006084,0.3553,0.3071,21.18,0.2084,0.1191,0.1181,0.1788,0.5429,2.589,2.326,3.094,1.53,2.239,9.006,1.055,8.792,0.4984,0.06913,0.8947,0.8964,0.001794,0.6786,179.3,1.852,2.159,0.3987,1.223,20.18,0.3225,0.7266,0.474,0.2826,0.05617,0.9417,0.3779,0.9216,0.2,0.0,0.2553,0.1246,0.8236,1.883,0.8358,2.361,0.8773,1.109,0.2,0.2,-0.8158,-0.02644,1.494,0.04771,-0.2658,0.07171,2.461,0.02594,-0.0365,0.1812,0.2077,2.403,1.557],[0.9083,0.9444,0.9026,54.77,13.69,8.522,3.0,1.163,26.0,0.0772,0.07533,0.2417,2.004,0.2026,0.1317,0.0,0.04104,0.02268,0.2954,0.5235,0.7,0.05168,0.7647,1.017,0.003206,0.9094,0.4481,5.749,0.161,0.1108,0.06605,0.0,0.253,3.603,1.622,6.791,1.266,2.655,27.23,0.5781,14.77,0.5803,0.07472,1.276,0.7718,0.0002803,0.6449,135.6,2.37,0.5812,1.0,1.546,15.36,1.702,0.1208,0.2,0.5454,0.3164,0.5032,0.888,1.219,0.6865,1.16,0.1635,0.1669,0.7478,3.613,2.572,1.294,0.506,2.194,0.1197,0.05908,-0.3359,-0.1451,1.466,0.0666,-0.3794,-0.157,3.174,0.005836,0.1104,0.6,0.4534,0.1171,1.486],[0.904,0.935,0.9404,75.69,10.7,11.65,14.0,0.9634,26.0,0.1018,0.06513,0.2941,2.862,0.2209,0.1478,0.01051,0.07214,0.0003823,0.5443,1.716,1.572,0.09775,0.7388,0.953,0.0,0.7421,0.5306,4.586,0.1899,0.114,0.1008,0.07792,0.6009,3.283,1.0,3.828,1.339,1.756,14.29,0.9321,9.661,0.5846,0.07276,0.3753,0.6715,0.001698,0.7999,163.6,2.175,0.3,0.5155,1.0,16.53,1.402,0.3188,0.2847,0.15,0.3185,0.7438,0.983,0.4,0.4521,1.578,0.1399,0.2472,0.6669,2.562,2.511,1.787,0.3,1.495,0.149,0.07032,-0.4364,-0.07033,1.276,0.02655,-0.1216,0.2786,3.67,0.0,-0.01681,0.01278,0.1656,1.52,1.417],[0.8951,0.9523,0.886,20.0,10.02,5.366,5.551,1.58,23.46,0.16,0.02408,0.4464,1.091,0.1764,0.1604,0.002721,0.0,0.04284,0.05,1.405,1.152,0.1674,0.6917,0.9897,0.006953,0.5353,0.2172,12.5,0.276,0.1806,0.1358,0.0,0.41,2.346,1.837,6.556,1.207,2.651,17.09,0.3663,33.68,0.485,0.07003,1.517,1.01,0.0002904,0.6923,119.3,1.309,1.492,0.6276,1.418,28.25,2.699,0.1572,0.6915,0.3795,0.09968,1.422,0.5734,1.405,0.3173,0.6563,0.284,0.02475,0.95,1.293,1.959,0.7076,1.467,2.676,0.1643,0.1034,-0.5134,0.02641,1.689,0.1018,-0.5007,-0.03105,2.301,0.01635,-0.2128,0.3041,0.3533,3.792,1.527],[0.9025,0.9464,0.8319,40.0,4.0,5.262,10.65,2.128,25.95,0.1434,0.07289,0.3053,1.687,0.2547,0.1918,0.003019,0.0598,0.01582,0.05,0.5,2.022,0.05488,0.7697,0.8712,0.005735,0.6796,0.488,9.339,0.1397,0.08799,0.05988,0.09776,0.533,2.727,1.281,4.747,1.49,2.468,25.8,0.9825,26.33,0.649,0.07854,1.602,0.9862,0.001832,0.6003,154.1,2.087,2.061,0.6701,1.337,15.7,2.602,0.4061,0.5214,0.3054,0.2718,0.5921,0.4615,1.199,0.3214,0.7224,0.2731,0.007686,0.7062,2.396,2.12,1.777,0.7585,1.056,0.1493,0.09476,-0.5762,-0.07576,1.257,0.02573,-0.2807,-0.1021,3.397,0.009914,0.08335,0.3492,0.1795,2.924,1.552],[0.8926,0.928,0.9225,68.26,17.69,11.37,5.785,1.456,25.48,0.0268,0.03213,0.4314,2.231,0.1462,0.1001,0.01006,0.01077,0.02491,0.283,1.728,0.7,0.1552,0.6628,1.066,0.001459,0.73,0.1832,13.55,0.2764,0.1903,0.1612,0.0,0.3195,3.368,2.362,4.871,1.423,2.335,7.022,0.1673,11.09,0.388,0.06653,0.3273,0.6,0.0002,0.6911,130.5,1.62,0.5948,0.5891,1.111,26.7,0.7587,0.238,0.2,0.15,0.05,0.9707,0.7429,0.9265,0.4794,1.483,0.1647,0.2588,0.7804,3.362,2.307,0.1721,0.661,2.129,0.1645,0.06021,-0.4749,0.00128,1.717,0.1115,-0.3649,0.1687,2.193,0.01934,-0.09865,0.02021,0.3572,0.8807,1.487],[0.8892,0.9581,0.9099,61.89,12.93,8.622,7.995,0.8049,22.78,0.1117,0.02816,0.392,1.46,0.2302,0.14,0.0,0.02326,0.01092,0.4342,1.203,1.542,0.1429,0.6762,1.005,0.01355,1.105,0.5457,8.593,0.2232,0.1396,0.1087,0.02681,0.5877,3.187,1.785,3.751,1.349,2.58,18.73,1.168,20.57,0.5103,0.07174,1.273,0.7605,0.00195,0.7236,168.3,1.968,0.3,0.7783,1.758,18.63,1.53,0.5801,0.3076,0.482,0.05,0.834,1.014,1.274,0.5367,1.103,0.1214,0.2193,0.8676,3.069,2.692,1.972,0.3,1.534,0.2,0.04574,-0.2,0.09798,1.512,0.04709,-0.152,-0.2753,2.656,0.0121,-0.162,0.4313,0.2013,0.9858,1.405],[0.9058,0.9368,0.9684,80.33,8.429,3.0,3.0,1.88,26.0,0.1483,0.0701,0.2759,2.581,0.1869,0.1439,0.00414,0.04992,0.02949,0.06269,1.909,1.154,0.08911,0.7726,0.9184,0.0,0.4961,0.2251,3.637,0.2118,0.1302,0.1174,0.0,0.3898,2.349,1.0,6.588,1.178,1.826,14.62,0.5814,1.0,0.6025,0.07568,0.7908,0.8248,0.0003208,0.7632,145.3,2.5,1.196,0.3,1.137,22.09,1.108,0.0,0.769,0.1982,0.5228,0.2212,0.8235,0.518,0.2714,0.1327,0.2767,0.09468,0.6086,0.9002,1.203,1.434,1.106,2.804,0.1193,0.1671,-0.6918,-0.03567,1.452,0.06872,-0.4781,0.02613,3.249,0.0,0.04197,0.1702,0.436,3.063,1.529],[0.911,0.9515,0.9442,96.02,9.427,6.435,7.007,0.8269,18.35,0.07971,0.001375,0.2,1.0,0.2135,0.1415,0.005245,0.04296,0.04837,0.3934,0.8942,2.155,0.04,0.7032,0.9793,0.0,0.8919,0.4893,14.6,0.1883,0.1271,0.07447,0.1952,0.4987,2.969,2.016,2.793,1.444,2.634,15.86,0.5065,7.125,0.3745,0.06764,0.9582,0.7771,0.001335,0.6522,158.1,2.453,1.635,0.65,1.244,13.87,1.692,0.1691,0.6243,0.2963,0.07762,0.9468,1.243,1.038,0.2,1.207,0.2236,0.1464,0.7884,2.61,2.368,2.15,0.9291,1.881,0.1444,0.0341,-0.3511,-0.06328,1.078,0.05896,-0.594,-0.213,2.682,0.001947,-0.002028,0.07543,0.2543,0.0,1.559],[0.8746,0.9401,0.8938,54.1,11.24,10.21,4.605,1.522,26.0,0.1239,0.05362,0.377,3.219,0.2895,0.1969,0.0,0.03498,0.0,0.07663,1.308,0.7631,0.09481,0.8366,0.9099,0.006899,0.3937,0.2469,11.38,0.1224,0.07053,0.08437,0.0,0.3858,2.394,1.0,7.0,1.13,2.322,13.71,1.287,15.91,0.861,0.05631,1.013,0.8784,0.0002,0.7638,104.0,1.083,0.3367,0.4859,1.582,34.81,0.396,0.3099,0.3828,0.5062,0.1753,0.3966,0.6001,0.8541,0.8372,0.599,0.1578,0.1412,0.7165,1.618,1.651,1.092,0.4532,0.8,0.1686,0.151,-0.7363,0.01434,1.806,0.03569,-0.2241,0.05188,2.981,0.03403,-0.2268,0.2685,0.5536,2.163,1.483],[0.8967,0.9433,0.9622,76.17,15.11,7.691,9.034,2.242,26.0,0.16,0.1059,0.574,1.694,0.1982,0.07921,0.007965,0.0,0.024,0.05,1.288,1.608,0.1988,0.6495,1.052,0.001241,0.5136,0.4591,6.083,0.307,0.188,0.1504,0.06294,0.2217,2.277,2.096,4.492,1.159,2.112,21.05,0.4756,10.77,0.4367,0.07887,0.6604,1.016,0.002794,0.69,192.7,1.809,0.9058,0.8551,1.0,25.15,3.459,0.1078,0.2431,0.15,0.152,0.6935,0.2359,1.546,0.4511,0.9559,0.09674,0.2759,0.6195,1.96,1.706,1.615,0.3,2.323,0.1909,0.1208,-0.5455,-0.02261,1.567,0.08404,-0.4144,-0.07692,4.342,0.01575,-0.05982,0.2449,0.08553,4.416,1.455],[0.8992,0.9338,0.9072,20.0,6.497,4.381,6.735,1.149,23.7,0.1001,0.04673,0.3212,2.129,0.2345,0.1804,0.0,0.07521,0.01672,0.2045,2.099,1.271,0.09523,0.7645,0.9012,0.003819,0.7595,0.3131,10.93,0.1751,0.1014,0.08658,0.0,0.415,4.204,2.521,4.619,1.312,2.462,3.0,0.8214,33.04,0.6485,0.04158,1.365,0.6771,0.0005771,0.8134,141.0,2.507,3.813,0.4485,1.397,2.766,1.314,0.7696,0.4413,0.4068,0.4199,1.193,0.8035,0.6809,0.3543,1.674,0.3935,0.007211,0.8901,4.0,3.017,1.464,1.327,1.253,0.1297,0.08789,-0.3846,-0.15,1.346,0.004425,-0.3346,0.2401,1.976,0.0,0.17,0.3865,0.3103,1.762,1.507],[0.9019,0.9536,0.9479,46.03,15.34,3.273,7.845,1.022,21.17,0.1599,0.04043,0.2995,3.002,0.1921,0.1413,0.005529,0.03113,0.03424,0.3238,1.334,2.341,0.1191,0.7007,1.021,0.007834,0.6122,0.1673,8.783,0.1975,0.1252,0.09246,0.0,0.4497,3.178,1.821,4.923,1.449,1.817,20.21,0.12,14.55,0.5783,0.08902,1.356,1.102,0.00211,0.7694,177.9,2.294,1.812,0.559,1.474,21.74,0.3,0.0,0.5545,0.6268,0.2561,0.6003,0.7769,0.8823,0.3148,0.5252,0.2124,0.2899,0.5462,2.427,1.993,1.042,0.5408,1.371,0.1062,0.05606,-0.6095,-0.05428,1.756,0.09637,-0.3063,0.1129,2.414,0.00389,-0.08282,0.2754,0.0,1.692,1.596],[0.8986,0.9351,0.8977,116.0,4.999,8.001,4.35,1.633,26.0,0.1062,0.08687,0.4459,1.0,0.2412,0.1597,0.0,0.05565,0.006971,0.142,1.952,0.9954,0.04729,0.7723,0.8902,0.0,0.8605,0.5319,16.91,0.1783,0.09924,0.1097,0.01186,0.3508,2.081,1.667,5.262,1.228,2.998,12.79,0.7636,21.68,0.5352,0.05532,0.5788,0.6575,0.000334,0.7605,147.3,2.117,0.3,0.6995,1.272,30.36,2.027,0.5105,0.3358,0.2546,0.05,1.105,1.037,1.216,0.4366,1.261,0.2305,0.01462,0.843,1.465,2.152,1.489,0.8392,2.49,0.2,0.1955,-0.4451,0.033,1.214,0.01699,-0.3921,-0.142,3.529,0.02782,0.07476,0.1395,0.3275,4.129,1.47],[0.8874,0.9445,0.9351,27.04,8.962,10.5,9.949,2.411,26.0,0.05498,0.05773,0.4151,2.084,0.1837,0.181,0.007307,0.06735,0.02828,0.05,0.7645,1.738,0.08966,0.7012,1.06,0.004462,0.9445,0.4188,7.729,0.181,0.1455,0.1129,0.0,0.6019,3.079,1.0,5.785,1.432,2.462,33.85,0.571,1.0,0.5156,0.09652,1.135,0.8249,0.001736,0.6106,152.3,1.645,0.3,0.3671,1.45,17.43,0.9484,0.2645,0.213,0.3558,0.1286,0.8454,0.8326,0.4,0.5823,1.825,0.2909,0.02183,0.7597,1.759,2.974,1.114,1.817,0.8,0.1593,0.1056,-0.2292,-0.01179,1.422,0.06495,-0.1927,-0.009596,3.142,0.01846,0.01465,0.3792,0.2836,2.263,1.449],[0.9174,0.9221,0.879,75.36,12.38,5.655,6.337,1.235,24.21,0.1347,0.01224,0.2309,1.885,0.2604,0.1534,0.001074,0.02167,0.0121,0.1613,1.655,1.358,0.1575,0.7578,0.8871,0.0004292,0.5449,0.333,7.657,0.2395,0.123,0.1073,0.08505,0.44,3.534,3.001,3.792,0.8,2.061,6.287,1.21,21.14,0.6522,0.05732,0.9025,0.8748,0.0002,0.7617,121.8,2.039,1.053,0.7346,1.0,11.61,2.963,0.472,0.4219,0.178,0.342,0.3975,0.582,1.409,0.2346,0.9069,0.06995,0.2351,0.6883,3.953,1.503,1.969,0.3,1.768,0.1541,0.07323,-0.6468,-0.127,1.537,0.04131,-0.5216,-0.4,2.496,0.0,-0.1134,0.2015,0.4996,0.0,1.511],[0.9098,0.942,0.9199,65.31,10.75,4.842,12.43,2.008,26.0,0.09414,0.0633,0.2102,2.415,0.2131,0.1223,0.001635,0.001662,0.01971,0.05,1.385,1.881,0.1304,0.6567,0.8644,0.002283,0.9435,0.4444,12.38,0.1874,0.09878,0.07164,0.0,0.3485,2.808,1.848,4.838,1.195,2.6,22.98,0.8466,19.04,0.4904,0.08908,0.8962,0.7229,0.003205,0.7024,186.5,2.746,1.399,0.5203,1.041,12.67,1.191,0.5991,0.4715,0.15,0.1136,0.9275,0.9178,0.7362,0.2,1.44,0.1908,0.2012,0.9331,2.169,2.717,1.621,0.5858,3.048,0.1361,0.1133,-0.3058,-0.09087,1.956,0.03115,-0.4489,0.0756,3.08,0.007503,-0.2135,0.003564,0.2361,3.602,1.535],[0.892,0.9317,0.97,41.4,9.909,7.349,5.482,1.393,24.81,0.16,0.01974,0.3636,1.619,0.2065,0.1638,0.01082,0.08589,0.0206,0.3014,2.632,0.7,0.06306,0.7738,1.05,0.004597,0.2191,0.2649,13.14,0.1961,0.1448,0.1248,0.03318,0.5304,3.318,1.612,4.95,1.567,2.596,3.952,0.6481,3.394,0.5632,0.03661,1.165,0.816,0.0005722,0.8704,134.7,1.581,0.3,0.6232,1.35,29.75,2.638,0.07001,0.2,0.3457,0.2403,0.5269,0.4434,1.159,0.7415,0.7582,0.2207,0.1027,0.6529,3.155,2.036,2.1,0.8295,1.617,0.1827,0.08049,-0.8388,-0.004909,1.05,0.05249,-0.08,-0.1804,2.829,0.02287,-0.01658,0.301,0.4127,1.438,1.499],[0.8957,0.9488,0.8716,91.26,7.641,9.326,8.792,0.7,22.22,0.1165,0.03574,0.4714,2.58,0.2164,0.1775,0.0,0.04593,0.004939,0.5153,0.8508,1.477,0.08374,0.7596,0.934,0.0,0.6323,0.2264,6.199,0.1577,0.1108,0.07221,0.0,0.2368,2.902,2.651,7.0,0.9817,3.0,15.5,0.9114,27.74,0.6691,0.06865,0.4673,0.9221,0.001135,0.7536,165.2,1.442,0.8555,0.4067,1.219,28.6,0.4971,0.3536,0.289,0.2386,0.422,0.7224,0.5876,0.6323,0.4532,0.2361,0.2916,0.04668,0.7331,2.82,0.9104,0.7314,0.9954,2.046,0.1741,0.0,-0.5159,0.06267,1.293,0.0,-0.3382,0.3,1.82,0.01048,0.1111,0.1779,0.1346,0.2635,1.423],[0.9047,0.9388,0.9323,56.52,13.83,6.996,3.0,1.741,26.0,0.08703,0.07728,0.3427,1.274,0.1785,0.1215,0.003673,0.03605,0.03654,0.05,1.711,1.05,0.1644,0.6742,0.9981,0.009676,0.68,0.5764,10.35,0.2955,0.1825,0.1583,0.1375,0.5211,2.383,1.023,4.108,1.502,2.148,10.23,0.2909,10.36,0.3846,0.06495,1.958,0.6118,0.0002,0.6321,112.5,2.121,2.648,1.0,1.659,8.558,2.07,0.2066,0.711,0.4165,0.1329,1.5,1.31,1.628,0.2676,1.071,0.1397,0.2595,0.811,0.2715,2.484,1.931,0.3852,0.9347,0.1395,0.1342,-0.4184,-0.04909,1.625,0.07412,-0.2567,-0.05583,3.902,9.839e-05,-0.03687,0.6,0.3776,2.515,1.524],[0.9042,0.9479,0.9011,79.44,7.949,7.083,5.94,0.7,26.0,0.1274,0.08125,0.2,2.339,0.1834,0.1389,0.002562,0.02608,0.02642,0.5072,0.5,0.93,0.2305,0.6765,1.118,0.001996,0.562,0.4723,12.56,0.3481,0.235,0.1617,0.0,0.4882,3.244,1.089,4.945,1.497,2.136,24.24,0.6293,14.38,0.4341,0.09243,0.3,0.9778,0.0002,0.5505,142.5,2.911,0.4456,0.426,1.101,14.98,1.893,0.1417,0.2729,0.15,0.2721,0.9899,0.5691,0.9828,0.5311,0.9742,0.2603,0.04843,0.9094,2.799,1.449,2.991,0.9899,0.8,0.1423,0.03907,-0.5017,-0.04177,1.643,0.1036,-0.209,0.03806,3.749,0.0,-0.1015,0.06185,0.4642,0.0,1.462],[0.8944,0.9381,0.9527,20.0,12.63,4.792,10.71,1.703,20.33,0.06922,0.03864,0.3799,1.798,0.2727,0.1688,0.009239,0.05167,0.01264,0.05,1.543,2.893,0.0922,0.7605,0.8494,0.00618,0.701,0.272,3.466,0.1352,0.06407,0.07538,0.001952,0.321,2.0,2.21,5.537,0.9479,1.941,11.29,1.06,9.091,0.7196,0.04953,1.524,0.6,0.001045,0.7524,170.4,1.704,2.282,0.906,1.309,32.49,2.399,0.3258,0.6408,0.3313,0.2397,0.5442,1.232,1.13,0.2811,1.647,0.1702,0.3343,0.6374,0.6676,3.239,1.331,0.4332,1.744,0.177,0.1573,-0.4339,0.04574,1.325,0.02671,-0.6555,-0.1986,1.82,0.01676,0.1014,0.3262,0.2145,2.063,1.502],[0.8914,0.9409,0.8837,97.24,20.0,6.572,3.686,1.931,24.47,0.09909,0.01576,0.513,3.646,0.1617,0.1314,0.0,0.06132,0.03179,0.05,1.383,1.355,0.04,0.7733,0.925,0.0,0.9181,0.5126,7.038,0.1796,0.1078,0.08386,0.1099,0.616,2.686,1.036,4.515,1.695,3.0,17.88,0.6273,30.83,0.5134,0.066,0.844,0.7461,0.001022,0.6555,130.0,1.603,1.387,0.5327,1.174,22.38,0.3,0.07405,0.4967,0.2167,0.2229,0.6613,0.8595,0.4,0.2468,1.193,0.1456,0.1987,0.7271,2.144,2.193,1.685,0.3,1.413,0.1794,0.09877,-0.3269,-0.001934,1.05,0.06674,-0.3231,0.1912,2.878,0.02668,0.03839,0.1469,0.3729,6.0,1.57],[0.908,0.9305,0.9389,51.35,4.0,9.043,8.251,1.356,26.0,0.16,0.06099,0.3246,1.0,0.2578,0.1986,0.004552,0.01571,0.007915,0.2183,1.694,1.742,0.09704,0.7021,0.9935,0.0119,0.4046,0.2607,17.32,0.1523,0.1164,0.09313,0.0,0.4116,3.829,1.872,4.929,1.153,1.239,14.9,0.7833,10.62,0.6245,0.06753,1.239,0.8088,0.003631,0.8272,157.7,2.076,0.3,0.6082,1.844,12.94,1.982,0.9287,0.2,0.4388,0.06991,1.304,0.1,1.346,0.5784,0.6218,0.2853,0.06047,0.7974,3.231,1.839,0.7136,1.207,2.529,0.1328,0.06505,-0.7827,-0.09531,2.062,0.04812,-0.428,-0.06112,3.017,0.005455,-0.143,0.4703,0.1903,1.981,1.478],[0.9154,0.9456,0.97,60.1,6.073,8.25,5.008,2.703,25.05,0.04814,0.005948,0.311,2.501,0.2322,0.1883,0.004811,0.0,0.001508,0.05,0.7651,0.7,0.138,0.779,0.919,0.007005,1.184,0.5797,3.0,0.2195,0.1261,0.09448,0.04752,0.3824,2.67,2.85,5.112,0.9004,1.638,16.84,1.016,13.6,0.6453,0.07724,1.054,0.793,0.0002,0.6364,138.3,2.685,0.3,0.3321,1.529,19.25,0.3,0.3837,0.2,0.5818,0.1229,0.6396,0.8009,0.8572,0.7374,1.129,0.2208,0.1102,0.5825,1.857,2.723,1.589,0.7073,2.004,0.1564,0.1255,-0.2706,-0.1074,1.533,0.03962,-0.377,0.1468,2.44,0.0,-0.3,0.252,0.3202,2.832,1.4],[0.8847,0.926,0.9174,85.49,14.4,3.315,7.422,1.272,26.0,0.136,0.05524,0.4262,1.496,0.1507,0.08331,0.0,0.06987,0.03797,0.2321,1.56,1.889,0.1069,0.625,1.022,0.0,0.4873,0.2412,13.17,0.2359,0.1461,0.1355,0.0,0.4795,3.637,1.0,4.81,1.653,3.0,9.168,0.1848,24.02,0.3775,0.06724,0.8848,0.9171,0.00148,0.6951,200.0,1.7,1.609,0.7579,1.231,32.0,2.275,0.2568,0.4134,0.2646,0.2199,1.104,0.4075,1.025,0.2,0.00566,0.2206,0.1665,0.8547,3.579,1.647,0.9949,0.6781,0.8976,0.1617,0.09189,-0.6261,-0.01973,1.382,0.0556,-0.2684,-0.09265,3.207,0.01193,0.0001889,0.1087,0.1212,0.7614,1.532],[0.8982,0.9552,0.9291,34.13,11.48,6.091,6.809,1.1,26.0,0.147,0.09194,0.3958,2.268,0.2101,0.1526,0.00872,0.04008,0.01813,0.4001,0.9581,1.101,0.0786,0.7549,0.8768,0.002961,0.637,0.4661,20.06,0.1895,0.09917,0.07253,0.1277,0.352,2.733,1.971,3.827,1.263,2.423,24.29,1.056,2.453,0.5597,0.08196,1.425,1.026,0.0005241,0.7225,100.4,1.0,3.086,0.5454,1.405,12.68,0.6767,0.5435,0.5653,0.3661,0.05,0.8266,0.6405,0.6775,0.3792,0.6984,0.004907,0.2956,0.7722,2.537,1.84,1.606,0.3,3.257,0.2,0.02527,-0.5934,0.03654,1.151,0.01394,-0.4968,0.006375,3.627,0.02359,0.1676,0.4184,0.5865,1.219,1.547],[0.9008,0.936,0.8654,69.85,9.827,10.92,9.31,1.667,21.66,0.1139,0.04288,0.2636,1.796,0.2025,0.1508,0.0002046,0.03384,0.02106,0.08333,2.094,1.427,0.1405,0.6942,1.045,0.0005546,0.7988,0.1303,7.434,0.2351,0.1698,0.149,0.0,0.4021,2.563,1.682,7.0,1.547,2.521,3.0,0.6601,18.07,0.4861,0.05161,0.7208,0.6881,0.002295,0.7845,161.9,2.199,0.8244,0.7195,1.0,9.268,1.968,0.0,0.3655,0.1692,0.3202,0.3305,1.155,1.61,0.4187,1.532,0.332,0.02922,0.6947,1.261,2.442,1.452,1.192,1.641,0.09089,0.1441,-0.4594,-0.05656,1.746,0.07807,-0.1272,-0.2404,2.353,0.006016,-0.0582,0.2283,0.2673,3.344,1.49],[0.9004,0.9426,0.9252,86.5,12.1,9.491,3.944,2.397,25.23,0.16,0.0494,0.226,1.336,0.2379,0.1237,0.005952,0.06269,0.008732,0.05,1.417,0.7041,0.09991,0.7317,0.925,0.0,0.616,0.2375,12.8,0.196,0.1173,0.08748,0.0,0.4382,3.076,1.884,4.56,1.365,1.953,21.34,0.7808,4.451,0.5785,0.07637,0.5617,1.094,0.0006701,0.7141,127.6,2.105,0.4097,0.8269,1.284,17.4,1.978,0.6393,0.2425,0.2856,0.2358,0.9349,0.2892,1.235,0.5146,0.3808,0.1816,0.2426,0.82,2.02,0.9087,1.487,0.6034,1.511,0.1257,0.1098,-0.5287,-0.1375,1.365,0.02107,-0.08,-0.1684,2.081,0.0,0.05382,0.1169,0.5203,3.468,1.435],[0.897,0.933,0.8571,57.37,8.513,6.227,7.476,1.188,26.0,0.09052,0.12,0.3531,2.765,0.1854,0.1765,0.0,0.02017,0.03012,0.1569,1.899,1.924,0.1508,0.6986,1.023,0.008499,0.695,0.5988,3.544,0.2461,0.1648,0.1362,0.1123,0.4017,3.124,1.869,5.158,1.01,2.626,11.8,0.7331,18.24,0.5239,0.0697,1.313,0.6451,0.00241,0.7791,151.9,1.316,2.002,0.4688,1.519,35.4,0.5389,0.03663,0.4578,0.5252,0.1307,0.4549,1.01,0.9105,0.3357,1.019,0.2187,0.0,0.7428,4.0,2.739,1.841,0.7769,2.71,0.1869,0.07751,-0.4041,-0.02536,1.596,0.08553,-0.4663,0.06162,4.006,0.01354,-0.07504,0.2955,0.298,1.346,1.519],[0.8834,0.9497,0.97,64.69,5.526,3.951,6.317,0.9307,26.0,0.08142,0.05148,0.4994,1.569,0.2405,0.1647,0.006801,0.02938,0.01427,0.3261,0.5543,1.165,0.1244,0.7732,0.8894,0.0,0.8982,0.4095,5.935,0.2021,0.1143,0.07924,0.0,0.5306,3.124,1.084,5.157,1.33,1.971,29.05,0.8583,10.21,0.6262,0.0735,1.014,0.7945,0.0002,0.6323,148.8,2.042,1.164,0.6383,1.0,20.57,2.076,0.3732,0.5885,0.15,0.06923,0.6806,1.35,1.394,0.2,1.367,0.3618,0.03779,0.6662,2.676,2.484,1.149,1.063,1.088,0.1712,0.05056,-0.3663,0.02391,1.872,0.04413,-0.2412,-0.03966,2.919,0.01993,-0.1351,0.2216,0.3388,0.6002,1.541],[0.9118,0.9397,0.9137,44.89,16.23,7.645,9.701,1.555,23.21,0.1219,0.0,0.3341,2.42,0.1599,0.1177,0.0005866,0.05287,0.02552,0.1346,1.805,1.537,0.08256,0.6713,1.035,0.003966,0.3406,0.3062,19.63,0.2162,0.1391,0.1296,0.02667,0.4156,2.464,1.79,4.959,1.413,2.927,5.834,0.3657,29.46,0.4326,0.06852,1.091,0.8646,0.001285,0.742,173.7,2.2,0.3,0.5036,1.441,7.497,1.434,0.1831,0.3816,0.3881,0.3886,1.161,0.5583,0.4,0.6009,0.8199,0.1044,0.2267,0.95,1.6,2.021,1.476,0.3629,2.175,0.147,0.1757,-0.7117,-0.07174,1.115,0.05979,-0.3512,0.246,2.733,0.00849,0.02307,0.357,0.04291,2.736,1.494],[0.9074,0.9668,0.8896,31.47,13.28,14.0,5.247,0.7,26.0,0.1064,0.06717,0.2892,2.058,0.2125,0.1443,0.002021,0.04711,0.02249,0.687,0.9881,0.7794,0.1048,0.7762,1.012,0.005392,1.025,0.4329,3.0,0.2076,0.1429,0.09593,0.0,0.3171,3.211,1.074,6.906,1.07,2.561,20.99,0.3847,21.21,0.6016,0.06887,1.105,0.7256,0.0002059,0.7554,120.7,2.148,0.3,0.8013,1.377,19.82,2.677,0.0,0.326,0.3174,0.3438,0.5983,1.162,1.078,0.6194,2.0,0.1647,0.1654,0.6764,2.917,3.444,0.6389,0.5227,2.291,0.1133,0.0,-0.2,-0.03356,1.446,0.05229,-0.4062,-0.1317,3.319,0.0,-0.0235,0.3188,0.3923,1.597,1.443],[0.8897,0.9376,0.9414,71.23,7.313,5.478,11.98,1.837,20.0,0.1548,0.02467,0.4583,1.996,0.2234,0.1683,0.01271,0.03896,0.01732,0.05,2.277,2.18,0.1683,0.6853,0.9135,0.002794,0.4706,0.2919,14.25,0.255,0.1512,0.148,0.1637,0.607,2.197,1.778,3.209,1.334,2.145,3.0,0.8619,15.23,0.5197,0.06328,0.7241,0.8502,0.00172,0.7891,164.4,1.63,1.419,0.3,1.054,24.64,1.298,0.4792,0.7841,0.15,0.08357,1.037,0.652,0.781,0.2,0.8404,0.2565,0.1231,0.7522,1.187,1.708,1.706,0.894,1.206,0.1963,0.1289,-0.6641,0.08511,1.474,0.0334,-0.2926,0.09702,2.606,0.01416,-0.1704,0.0,0.1466,3.883,1.514],[0.894,0.947,0.9036,50.31,10.3,3.0,3.0,2.037,23.41,0.1302,0.03487,0.4059,1.138,0.2051,0.1522,0.0,0.007864,0.03962,0.05,1.084,1.228,0.1223,0.7112,0.977,0.009686,0.6379,0.2094,15.41,0.2261,0.148,0.1132,0.0,0.2591,2.517,2.629,6.172,1.261,3.0,15.71,0.5079,20.34,0.5154,0.06524,1.625,0.9505,0.000302,0.6341,136.4,1.825,2.52,0.6845,1.63,23.47,1.598,0.2812,0.5153,0.4577,0.08147,0.7962,0.557,2.0,0.3479,0.4218,0.2801,0.04285,0.8331,2.238,1.769,1.213,1.405,1.905,0.167,0.1177,-0.5636,0.01033,1.664,0.07345,-0.5504,-0.3386,2.11,0.03184,-0.04319,0.4872,0.4344,2.48,1.583],[0.9029,0.9297,0.958,106.6,10.98,8.634,8.449,1.42,26.0,0.06797,0.07592,0.2536,2.909,0.2496,0.1396,0.003279,0.09907,0.0,0.2609,1.395,1.648,0.05265,0.7583,0.9403,0.0,0.8447,0.5228,7.498,0.14,0.08142,0.0782,0.07951,0.45,3.454,1.563,3.444,1.393,2.149,12.91,1.074,1.0,0.615,0.06797,0.4826,0.6123,0.00171,0.7417,180.7,2.691,0.5081,0.5724,1.182,11.75,0.3005,0.4428,0.2,0.2205,0.3003,0.1181,0.9666,0.5953,0.4827,1.344,0.136,0.2652,0.5,3.507,2.321,2.292,0.3,0.8,0.1517,0.08459,-0.4866,-0.08641,1.251,0.0,-0.1713,-0.02895,3.479,0.003652,0.1528,0.1959,0.2467,0.2077,1.473]]};
  const STARTS = {"precursors":1.0,"osteoclasts":1.0,"osteoblasts":1.0,"spine":1.0,"hip":1.0,"neck":1.0,"local":0.0,"central":0.0,"ln_crp":0.0,"ln_il6":0.0,"ln_tnf":0.0};
  const SHARED = {
  weight_change(p, s, path) {
    const weight_exercise = p.weight_exercise;
    const c0 = -weight_exercise;
    const aerobic_path = path.aerobic;
    const planned_weight_path = path.planned_weight;
    const out = new Float64Array(aerobic_path.length);
    for (let i = 0; i < out.length; i++) {
      const aerobic = aerobic_path[i];
      const planned_weight = planned_weight_path[i];
      out[i] = aerobic*c0 + planned_weight;
    }
    return out;
  },
  estradiol(p, s, path) {
    const estradiol_per_bmi_change = p.estradiol_per_bmi_change;
    const bmi = s.bmi;
    const c0 = (1/100)*bmi*estradiol_per_bmi_change;
    const residual_path = path.residual;
    const weight_change_path = path.weight_change;
    const out = new Float64Array(residual_path.length);
    for (let i = 0; i < out.length; i++) {
      const residual = residual_path[i];
      const weight_change = weight_change_path[i];
      out[i] = residual*Math.exp(c0*weight_change);
    }
    return out;
  },
  deficit(p, s, path) {
    const deficit_midpoint = p.deficit_midpoint;
    const deficit_steepness = p.deficit_steepness;
    const c0 = -Math.pow(deficit_midpoint, deficit_steepness);
    const c1 = Math.pow(deficit_midpoint, deficit_steepness)*(Math.pow(deficit_midpoint, deficit_steepness) + 1);
    const c2 = Math.pow(deficit_midpoint, deficit_steepness);
    const estradiol_path = path.estradiol;
    const out = new Float64Array(estradiol_path.length);
    for (let i = 0; i < out.length; i++) {
      const estradiol = estradiol_path[i];
      out[i] = c0 + c1/(c2 + Math.pow(estradiol, deficit_steepness));
    }
    return out;
  },
  inhibition(p, s, path) {
    const denosumab_effect = p.denosumab_effect;
    const denosumab_potency = p.denosumab_potency;
    const denosumab_path = path.denosumab;
    const out = new Float64Array(denosumab_path.length);
    for (let i = 0; i < out.length; i++) {
      const denosumab = denosumab_path[i];
      out[i] = denosumab*denosumab_effect/(denosumab + denosumab_potency);
    }
    return out;
  },
  rankl(p, s, path) {
    const rankl_calcium = p.rankl_calcium;
    const rankl_deficit_gain = p.rankl_deficit_gain;
    const rankl_loading = p.rankl_loading;
    const rankl_tamoxifen = p.rankl_tamoxifen;
    const rankl_vitamin_d = p.rankl_vitamin_d;
    const calcium_gain = s.calcium_gain;
    const vitamin_d_gain = s.vitamin_d_gain;
    const c0 = -rankl_tamoxifen;
    const c1 = -calcium_gain*rankl_calcium - rankl_vitamin_d*vitamin_d_gain + 1;
    const c2 = calcium_gain*rankl_calcium + rankl_vitamin_d*vitamin_d_gain - 1;
    const deficit_path = path.deficit;
    const inhibition_path = path.inhibition;
    const loading_path = path.loading;
    const tamoxifen_path = path.tamoxifen;
    const out = new Float64Array(deficit_path.length);
    for (let i = 0; i < out.length; i++) {
      const deficit = deficit_path[i];
      const inhibition = inhibition_path[i];
      const loading = loading_path[i];
      const tamoxifen = tamoxifen_path[i];
      out[i] = (c1 + c2*inhibition)*(c0*tamoxifen + deficit*rankl_deficit_gain + 1)/(loading*rankl_loading + 1);
    }
    return out;
  },
  burden(p, s, path) {
    const bisphosphonate_ceiling = p.bisphosphonate_ceiling;
    const c0 = 1/bisphosphonate_ceiling;
    const bisphosphonate_path = path.bisphosphonate;
    const out = new Float64Array(bisphosphonate_path.length);
    for (let i = 0; i < out.length; i++) {
      const bisphosphonate = bisphosphonate_path[i];
      out[i] = bisphosphonate/(bisphosphonate*c0 + 1) + 1;
    }
    return out;
  },
  formed_hip(p, s, path) {
    const coupling_hip = p.coupling_hip;
    const c0 = 1 - coupling_hip;
    const osteoblasts_path = path.osteoblasts;
    const out = new Float64Array(osteoblasts_path.length);
    for (let i = 0; i < out.length; i++) {
      const osteoblasts = osteoblasts_path[i];
      out[i] = c0 + coupling_hip*osteoblasts;
    }
    return out;
  },
  };
  const SHARES = {
  spine_share(p, s, path) {
    const loading_gain_spine = p.loading_gain_spine;
    const spine_0 = path.spine[0];
    const c0 = 1/spine_0;
    const c1 = (1/100)*loading_gain_spine/spine_0;
    const age_spine_path = path.age_spine;
    const loading_path = path.loading;
    const spine_path = path.spine;
    const out = new Float64Array(age_spine_path.length);
    for (let i = 0; i < out.length; i++) {
      const age_spine = age_spine_path[i];
      const loading = loading_path[i];
      const spine = spine_path[i];
      out[i] = age_spine*spine*(c0 + c1*loading);
    }
    return out;
  },
  hip_share(p, s, path) {
    const loading_gain_hip = p.loading_gain_hip;
    const hip_0 = path.hip[0];
    const c0 = 1/hip_0;
    const c1 = (1/100)*loading_gain_hip/hip_0;
    const age_hip_path = path.age_hip;
    const hip_path = path.hip;
    const loading_path = path.loading;
    const out = new Float64Array(age_hip_path.length);
    for (let i = 0; i < out.length; i++) {
      const age_hip = age_hip_path[i];
      const hip = hip_path[i];
      const loading = loading_path[i];
      out[i] = age_hip*hip*(c0 + c1*loading);
    }
    return out;
  },
  neck_share(p, s, path) {
    const loading_gain_hip = p.loading_gain_hip;
    const neck_0 = path.neck[0];
    const c0 = 1/neck_0;
    const c1 = (1/100)*loading_gain_hip/neck_0;
    const age_hip_path = path.age_hip;
    const loading_path = path.loading;
    const neck_path = path.neck;
    const out = new Float64Array(age_hip_path.length);
    for (let i = 0; i < out.length; i++) {
      const age_hip = age_hip_path[i];
      const loading = loading_path[i];
      const neck = neck_path[i];
      out[i] = age_hip*neck*(c0 + c1*loading);
    }
    return out;
  },
  fat_share(p, s, path) {
    const fat_share_of_change = p.fat_share_of_change;
    const fat_share_start = p.fat_share_start;
    const planned_weight_path = path.planned_weight;
    const out = new Float64Array(planned_weight_path.length);
    for (let i = 0; i < out.length; i++) {
      const planned_weight = planned_weight_path[i];
      out[i] = (fat_share_of_change*planned_weight + fat_share_start)/((1/100)*planned_weight + 1);
    }
    return out;
  },
  ln_crp(p, s, path) {
    const crp_diet = p.crp_diet;
    const crp_exercise = p.crp_exercise;
    const crp_per_bmi_change = p.crp_per_bmi_change;
    const weight_exercise = p.weight_exercise;
    const bmi = s.bmi;
    const c0 = -1/100*bmi*crp_per_bmi_change*weight_exercise + crp_exercise;
    const c1 = (1/100)*bmi*crp_per_bmi_change;
    const aerobic_lagged_path = path.aerobic_lagged;
    const eating_lagged_path = path.eating_lagged;
    const planned_weight_lagged_path = path.planned_weight_lagged;
    const out = new Float64Array(aerobic_lagged_path.length);
    for (let i = 0; i < out.length; i++) {
      const aerobic_lagged = aerobic_lagged_path[i];
      const eating_lagged = eating_lagged_path[i];
      const planned_weight_lagged = planned_weight_lagged_path[i];
      out[i] = aerobic_lagged*c0 + c1*planned_weight_lagged + crp_diet*eating_lagged;
    }
    return out;
  },
  ln_il6(p, s, path) {
    const il6_diet = p.il6_diet;
    const il6_exercise = p.il6_exercise;
    const il6_per_bmi_change = p.il6_per_bmi_change;
    const weight_exercise = p.weight_exercise;
    const bmi = s.bmi;
    const c0 = -1/100*bmi*il6_per_bmi_change*weight_exercise + il6_exercise;
    const c1 = (1/100)*bmi*il6_per_bmi_change;
    const aerobic_lagged_path = path.aerobic_lagged;
    const eating_lagged_path = path.eating_lagged;
    const planned_weight_lagged_path = path.planned_weight_lagged;
    const out = new Float64Array(aerobic_lagged_path.length);
    for (let i = 0; i < out.length; i++) {
      const aerobic_lagged = aerobic_lagged_path[i];
      const eating_lagged = eating_lagged_path[i];
      const planned_weight_lagged = planned_weight_lagged_path[i];
      out[i] = aerobic_lagged*c0 + c1*planned_weight_lagged + eating_lagged*il6_diet;
    }
    return out;
  },
  ln_tnf(p, s, path) {
    const tnf_exercise = p.tnf_exercise;
    const tnf_per_bmi_change = p.tnf_per_bmi_change;
    const weight_exercise = p.weight_exercise;
    const bmi = s.bmi;
    const c0 = -1/100*bmi*tnf_per_bmi_change*weight_exercise + tnf_exercise;
    const c1 = (1/100)*bmi*tnf_per_bmi_change;
    const aerobic_lagged_path = path.aerobic_lagged;
    const planned_weight_lagged_path = path.planned_weight_lagged;
    const out = new Float64Array(aerobic_lagged_path.length);
    for (let i = 0; i < out.length; i++) {
      const aerobic_lagged = aerobic_lagged_path[i];
      const planned_weight_lagged = planned_weight_lagged_path[i];
      out[i] = aerobic_lagged*c0 + c1*planned_weight_lagged;
    }
    return out;
  },
  };
  const TARGETS = {
  precursors(p, s, path) {
    const precursor_gain = p.precursor_gain;
    const inhibition_path = path.inhibition;
    const out = new Float64Array(inhibition_path.length);
    for (let i = 0; i < out.length; i++) {
      const inhibition = inhibition_path[i];
      out[i] = inhibition*precursor_gain + 1;
    }
    return out;
  },
  osteoclasts(p, s, path) {
    const burden_path = path.burden;
    const precursors_path = path.precursors;
    const rankl_path = path.rankl;
    const out = new Float64Array(burden_path.length);
    for (let i = 0; i < out.length; i++) {
      const burden = burden_path[i];
      const precursors = precursors_path[i];
      const rankl = rankl_path[i];
      out[i] = precursors*rankl/burden;
    }
    return out;
  },
  osteoblasts(p, s, path) {
    const coupling = p.coupling;
    const osteoblast_loading = p.osteoblast_loading;
    const c0 = 1 - coupling;
    const loading_path = path.loading;
    const osteoclasts_path = path.osteoclasts;
    const out = new Float64Array(loading_path.length);
    for (let i = 0; i < out.length; i++) {
      const loading = loading_path[i];
      const osteoclasts = osteoclasts_path[i];
      out[i] = (c0 + coupling*osteoclasts)*(loading*osteoblast_loading + 1);
    }
    return out;
  },
  local(p, s, path) {
    return path.deficit.slice();
  },
  central(p, s, path) {
    return path.deficit.slice();
  },
  };
  const RATES = {
  precursors(p, s, path) {
    const precursor_rate = p.precursor_rate;
    return precursor_rate;
  },
  osteoclasts(p, s, path) {
    const osteoclast_rate = p.osteoclast_rate;
    const burden_path = path.burden;
    const out = new Float64Array(burden_path.length);
    for (let i = 0; i < out.length; i++) {
      const burden = burden_path[i];
      out[i] = burden*osteoclast_rate;
    }
    return out;
  },
  osteoblasts(p, s, path) {
    const osteoblast_rate = p.osteoblast_rate;
    return osteoblast_rate;
  },
  local(p, s, path) {
    const pain_local_rate = p.pain_local_rate;
    return pain_local_rate;
  },
  central(p, s, path) {
    const pain_central_rate = p.pain_central_rate;
    return pain_central_rate;
  },
  };
  const FORMED = {
  spine(p, s, path) {
    return path.osteoblasts.slice();
  },
  hip(p, s, path) {
    return path.formed_hip.slice();
  },
  neck(p, s, path) {
    return path.formed_hip.slice();
  },
  };
  const LAGS = {
  aerobic_lagged(p, s, path) {
    const inflammation_rate = p.inflammation_rate;
    return inflammation_rate;
  },
  planned_weight_lagged(p, s, path) {
    const inflammation_rate = p.inflammation_rate;
    return inflammation_rate;
  },
  eating_lagged(p, s, path) {
    const inflammation_rate = p.inflammation_rate;
    return inflammation_rate;
  },
  };
  const TURNOVER = {
  spine(p, s, path) {
    const turnover_spine = p.turnover_spine;
    return (1/12)*turnover_spine;
  },
  hip(p, s, path) {
    const turnover_hip = p.turnover_hip;
    return (1/12)*turnover_hip;
  },
  neck(p, s, path) {
    const turnover_neck = p.turnover_neck;
    return (1/12)*turnover_neck;
  },
  };
  const OUTPUTS = {
  estradiol_pmol_l(p, s, path) {
    const estradiol_per_bmi = p.estradiol_per_bmi;
    const estradiol_reference = p.estradiol_reference;
    const bmi_capped = s.bmi_capped;
    const c0 = estradiol_reference*Math.exp(estradiol_per_bmi*(bmi_capped - 27));
    const estradiol_path = path.estradiol;
    const out = new Float64Array(estradiol_path.length);
    for (let i = 0; i < out.length; i++) {
      const estradiol = estradiol_path[i];
      out[i] = c0*estradiol;
    }
    return out;
  },
  estradiol_percent(p, s, path) {
    const estradiol_path = path.estradiol;
    const out = new Float64Array(estradiol_path.length);
    for (let i = 0; i < out.length; i++) {
      const estradiol = estradiol_path[i];
      out[i] = 100*estradiol;
    }
    return out;
  },
  lumbar_spine_bmd(p, s, path) {
    const spine_share_path = path.spine_share;
    const out = new Float64Array(spine_share_path.length);
    for (let i = 0; i < out.length; i++) {
      const spine_share = spine_share_path[i];
      out[i] = 100*spine_share - 100;
    }
    return out;
  },
  total_hip_bmd(p, s, path) {
    const hip_share_path = path.hip_share;
    const out = new Float64Array(hip_share_path.length);
    for (let i = 0; i < out.length; i++) {
      const hip_share = hip_share_path[i];
      out[i] = 100*hip_share - 100;
    }
    return out;
  },
  femoral_neck_bmd(p, s, path) {
    const neck_share_path = path.neck_share;
    const out = new Float64Array(neck_share_path.length);
    for (let i = 0; i < out.length; i++) {
      const neck_share = neck_share_path[i];
      out[i] = 100*neck_share - 100;
    }
    return out;
  },
  lumbar_spine_t_score(p, s, path) {
    const spine_bmd_mean = p.spine_bmd_mean;
    const spine_bmd_sd = p.spine_bmd_sd;
    const t_spine = s.t_spine;
    const c0 = spine_bmd_mean/spine_bmd_sd + t_spine;
    const c1 = -spine_bmd_mean/spine_bmd_sd;
    const spine_share_path = path.spine_share;
    const out = new Float64Array(spine_share_path.length);
    for (let i = 0; i < out.length; i++) {
      const spine_share = spine_share_path[i];
      out[i] = c0*spine_share + c1;
    }
    return out;
  },
  total_hip_t_score(p, s, path) {
    const hip_bmd_mean = p.hip_bmd_mean;
    const hip_bmd_sd = p.hip_bmd_sd;
    const t_hip = s.t_hip;
    const c0 = hip_bmd_mean/hip_bmd_sd + t_hip;
    const c1 = -hip_bmd_mean/hip_bmd_sd;
    const hip_share_path = path.hip_share;
    const out = new Float64Array(hip_share_path.length);
    for (let i = 0; i < out.length; i++) {
      const hip_share = hip_share_path[i];
      out[i] = c0*hip_share + c1;
    }
    return out;
  },
  ctx(p, s, path) {
    const ctx_exponent = p.ctx_exponent;
    const osteoclasts_0 = path.osteoclasts[0];
    const c0 = 1/osteoclasts_0;
    const osteoclasts_path = path.osteoclasts;
    const out = new Float64Array(osteoclasts_path.length);
    for (let i = 0; i < out.length; i++) {
      const osteoclasts = osteoclasts_path[i];
      out[i] = 100*Math.pow(c0*osteoclasts, ctx_exponent) - 100;
    }
    return out;
  },
  p1np(p, s, path) {
    const p1np_exponent = p.p1np_exponent;
    const osteoblasts_0 = path.osteoblasts[0];
    const c0 = 1/osteoblasts_0;
    const osteoblasts_path = path.osteoblasts;
    const out = new Float64Array(osteoblasts_path.length);
    for (let i = 0; i < out.length; i++) {
      const osteoblasts = osteoblasts_path[i];
      out[i] = 100*Math.pow(c0*osteoblasts, p1np_exponent) - 100;
    }
    return out;
  },
  rankl_opg_ratio(p, s, path) {
    return path.rankl.slice();
  },
  osteoclast_activity(p, s, path) {
    return path.osteoclasts.slice();
  },
  osteoblast_activity(p, s, path) {
    return path.osteoblasts.slice();
  },
  il6_pg_ml(p, s, path) {
    const il6_reference = p.il6_reference;
    const ln_il6_path = path.ln_il6;
    const out = new Float64Array(ln_il6_path.length);
    for (let i = 0; i < out.length; i++) {
      const ln_il6 = ln_il6_path[i];
      out[i] = il6_reference*Math.exp(ln_il6);
    }
    return out;
  },
  tnf_alpha_pg_ml(p, s, path) {
    const tnf_reference = p.tnf_reference;
    const ln_tnf_path = path.ln_tnf;
    const out = new Float64Array(ln_tnf_path.length);
    for (let i = 0; i < out.length; i++) {
      const ln_tnf = ln_tnf_path[i];
      out[i] = tnf_reference*Math.exp(ln_tnf);
    }
    return out;
  },
  crp_mg_l(p, s, path) {
    const crp_per_bmi = p.crp_per_bmi;
    const crp_reference = p.crp_reference;
    const bmi_capped = s.bmi_capped;
    const c0 = crp_per_bmi*(bmi_capped - 55/2);
    const ln_crp_path = path.ln_crp;
    const out = new Float64Array(ln_crp_path.length);
    for (let i = 0; i < out.length; i++) {
      const ln_crp = ln_crp_path[i];
      out[i] = crp_reference*Math.exp(c0 + ln_crp);
    }
    return out;
  },
  worst_pain(p, s, path) {
    const pain_central_gain = p.pain_central_gain;
    const pain_local_gain = p.pain_local_gain;
    const pain_systemic_gain = p.pain_systemic_gain;
    const relief_direct = p.relief_direct;
    const relief_muscle = p.relief_muscle;
    const pain_start = s.pain_start;
    const weight_central = s.weight_central;
    const weight_local = s.weight_local;
    const weight_systemic = s.weight_systemic;
    const central_0 = path.central[0];
    const ln_crp_0 = path.ln_crp[0];
    const local_0 = path.local[0];
    const c0 = -central_0*pain_central_gain*weight_central - ln_crp_0*pain_systemic_gain*weight_systemic - local_0*pain_local_gain*weight_local + pain_start;
    const c1 = pain_central_gain*weight_central;
    const c2 = pain_systemic_gain*weight_systemic;
    const c3 = pain_local_gain*weight_local;
    const c4 = -relief_direct;
    const c5 = -relief_muscle;
    const aerobic_path = path.aerobic;
    const central_path = path.central;
    const ln_crp_path = path.ln_crp;
    const local_path = path.local;
    const strength_path = path.strength;
    const out = new Float64Array(aerobic_path.length);
    for (let i = 0; i < out.length; i++) {
      const aerobic = aerobic_path[i];
      const central = central_path[i];
      const ln_crp = ln_crp_path[i];
      const local = local_path[i];
      const strength = strength_path[i];
      out[i] = Math.min(10, Math.max(0, (c0 + c1*central + c2*ln_crp + c3*local)*Math.max(0, aerobic*c4 + c5*strength + 1)));
    }
    return out;
  },
  lean_mass_kg(p, s, path) {
    const lean_strength = p.lean_strength;
    const strength_path = path.strength;
    const out = new Float64Array(strength_path.length);
    for (let i = 0; i < out.length; i++) {
      const strength = strength_path[i];
      out[i] = lean_strength*strength;
    }
    return out;
  },
  fat_percent(p, s, path) {
    const fat_aerobic = p.fat_aerobic;
    const fat_share_start = p.fat_share_start;
    const c0 = -fat_share_start;
    const c1 = -fat_aerobic;
    const aerobic_path = path.aerobic;
    const fat_share_path = path.fat_share;
    const out = new Float64Array(aerobic_path.length);
    for (let i = 0; i < out.length; i++) {
      const aerobic = aerobic_path[i];
      const fat_share = fat_share_path[i];
      out[i] = aerobic*c1 + c0 + fat_share;
    }
    return out;
  },
  knee_load_percent(p, s, path) {
    return path.weight_change.slice();
  },
  thermoneutral_width_percent(p, s, path) {
    const thermoneutral_loss = p.thermoneutral_loss;
    const thermoneutral_tamoxifen = p.thermoneutral_tamoxifen;
    const c0 = -thermoneutral_loss;
    const c1 = -thermoneutral_tamoxifen;
    const deficit_path = path.deficit;
    const tamoxifen_path = path.tamoxifen;
    const out = new Float64Array(deficit_path.length);
    for (let i = 0; i < out.length; i++) {
      const deficit = deficit_path[i];
      const tamoxifen = tamoxifen_path[i];
      out[i] = 100*Math.max(0, c0*deficit + c1*tamoxifen + 1);
    }
    return out;
  },
  hot_flashes_per_day(p, s, path) {
    const flashes_reference = p.flashes_reference;
    const thermoneutral_loss = p.thermoneutral_loss;
    const thermoneutral_tamoxifen = p.thermoneutral_tamoxifen;
    const deficit_path = path.deficit;
    const tamoxifen_path = path.tamoxifen;
    const out = new Float64Array(deficit_path.length);
    for (let i = 0; i < out.length; i++) {
      const deficit = deficit_path[i];
      const tamoxifen = tamoxifen_path[i];
      out[i] = flashes_reference*(deficit*thermoneutral_loss + tamoxifen*thermoneutral_tamoxifen + 1);
    }
    return out;
  },
  fracture_relative_risk(p, s, path) {
    const fracture_gradient = p.fracture_gradient;
    const hip_bmd_mean = p.hip_bmd_mean;
    const hip_bmd_sd = p.hip_bmd_sd;
    const t_hip = s.t_hip;
    const c0 = (hip_bmd_mean/hip_bmd_sd + t_hip)*Math.log(fracture_gradient);
    const c1 = -(hip_bmd_mean/hip_bmd_sd + t_hip)*Math.log(fracture_gradient);
    const hip_share_path = path.hip_share;
    const out = new Float64Array(hip_share_path.length);
    for (let i = 0; i < out.length; i++) {
      const hip_share = hip_share_path[i];
      out[i] = Math.exp(c0 + c1*hip_share);
    }
    return out;
  },
  };
  // ---- Hand-written part: mirrors scenario.py, grid.py, courses.py, integrate.py and simulate.py. ----

  const STEP = 0.25;
  const DOSING_INTERVAL = 6;
  const LONGEST = 2;
  const USUAL = opening([1, 8]);
  const ESTRADIOL = opening([1 / 32, 3 / 8], [1 / 16, 5 / 8], [1 / 8, 1], [1 / 4, 2], [1 / 2, 5], [1, 18]);
  const TABLETS = opening([1 / 2, 4], [1, 16]);
  const DOSES = { zoledronate: USUAL, denosumab: opening([1, 56]) };
  const INHIBITORS = ["anastrozole", "letrozole", "exemestane"];
  const INPUTS = Object.fromEntries(DESCRIPTION.inputs.map((row) => [row.name, row]));
  const PARAMETERS = Object.fromEntries(DESCRIPTION.parameters.map((row) => [row.name, row]));

  class InputError extends Error {
    constructor(field, value, allowed) {
      super(`${field} = ${shown(value)} is not possible. Allowed: ${allowed}.`);
      this.name = "InputError";
      this.field = field;
      this.value = value;
      this.allowed = allowed;
    }
  }

  /** Write a value as Python would, so that both hosts say the same. */
  function shown(value) {
    if (value === null || value === undefined) return "None";
    if (typeof value === "string") return `'${value}'`;
    if (typeof value === "boolean") return value ? "True" : "False";
    if (typeof value === "number") return Number.isNaN(value) ? "nan" : Math.abs(value) === Infinity ? (value > 0 ? "inf" : "-inf") : String(value);
    return JSON.stringify(value);
  }

  function number(field, value, low, high, allowed) {
    if (typeof value !== "number") throw new InputError(field, value, `a number, ${allowed}`);
    if (!(value >= low && value <= high)) throw new InputError(field, value, allowed);
    return value;
  }

  function checkedParameters(table) {
    if (table === null || typeof table !== "object" || Array.isArray(table)) {
      throw new InputError("parameters", table, "a table of parameter names and numbers");
    }
    const checked = {};
    for (const [name, value] of Object.entries(table)) {
      const known = PARAMETERS[name];
      if (!known) throw new InputError(`parameters['${name}']`, value, "a name listed in describe().parameters");
      checked[name] = number(`parameters['${name}']`, value, known.low, known.high, `${known.low} to ${known.high} (${known.unit})`);
    }
    return checked;
  }

  function checkedInput(name, value) {
    const row = INPUTS[name];
    if (!row) throw new InputError(name, value, "a name listed in describe().inputs");
    if (name === "parameters") return checkedParameters(value);
    if (row.choices) {
      if (!row.choices.includes(value)) throw new InputError(name, value, "one of " + row.choices.join(", "));
      return value;
    }
    if (value === null && row.default === null) return null;
    return number(name, value, row.low, row.high, `${row.low} to ${row.high}` + (row.unit ? ` (${row.unit})` : ""));
  }

  /** Fill in defaults, check every input and their combinations; returns a complete scenario or throws InputError. */
  function validate(inputs) {
    const scenario = {};
    for (const name of Object.keys(inputs || {})) if (!INPUTS[name]) checkedInput(name, inputs[name]);
    for (const row of DESCRIPTION.inputs) {
      const given = inputs && inputs[row.name] !== undefined;
      scenario[row.name] = checkedInput(row.name, given ? inputs[row.name] : row.default);
    }
    if (scenario.age_years - scenario.years_since_menopause < 20) {
      throw new InputError("years_since_menopause", scenario.years_since_menopause,
        `at most ${scenario.age_years - 20} at age_years = ${scenario.age_years} (menopause at 20 or later)`);
    }
    if (scenario.estrogen_suppression !== null && !INHIBITORS.includes(scenario.drug)) {
      throw new InputError("estrogen_suppression", scenario.estrogen_suppression,
        `None with drug = '${scenario.drug}'; a number needs drug to be one of ` + INHIBITORS.join(", "));
    }
    if (scenario.second_bone_drug !== "none") {
      if (scenario.bone_drug === "none") {
        throw new InputError("second_bone_drug", scenario.second_bone_drug, "'none' while bone_drug is 'none'");
      }
      if (scenario.second_bone_drug_start_month < scenario.bone_drug_start_month) {
        throw new InputError("second_bone_drug_start_month", scenario.second_bone_drug_start_month,
          `${scenario.bone_drug_start_month} (bone_drug_start_month) or later`);
      }
    }
    return scenario;
  }

  const snap = (month) => Math.floor(month / STEP + 0.5) * STEP;

  // ---- grid.py: long steps where all is smooth, short ones after a date, none in length for a dose.

  const drugDates = (scenario) => {
    const start = snap(scenario.drug_start_month);
    return [start, start + snap(scenario.drug_months)];
  };

  const exerciseDates = (scenario) => {
    const begin = snap(scenario.exercise_start_month);
    return [begin, scenario.exercise_months === null ? Infinity : begin + snap(scenario.exercise_months)];
  };

  const bonePlans = (scenario) => [
    [scenario.bone_drug, scenario.bone_drug_start_month, scenario.bone_drug_months],
    [scenario.second_bone_drug, scenario.second_bone_drug_start_month, scenario.second_bone_drug_months],
  ];

  function doseTimes(start, months) {
    const count = months > 0 ? Math.max(1, Math.ceil(months / DOSING_INTERVAL)) : 0;
    return Array.from({ length: count }, (_, i) => snap(start) + DOSING_INTERVAL * i);
  }

  function tabletDates(start, months) {
    const first = snap(start);
    return [first, first + (months > 0 ? Math.max(1, snap(months)) : 0)];
  }

  /** Ends of steps that grow: up to each of some ends, steps of the length given. */
  function opening(...pieces) {
    const ends = [0];
    let now = 0;
    for (const [length, end] of pieces) while (now < end) ends.push(now += length);
    return ends;
  }

  function gridFor(scenario) {
    const start = scenario.drug !== "none" ? Math.min(0, snap(scenario.drug_start_month)) : 0;
    const end = Math.ceil(scenario.duration_months / STEP) * STEP;
    const marks = new Set([start, end]), doses = new Set();
    const mark = (dates, steps) => {
      for (const date of dates) if (start <= date && date <= end) for (const ahead of steps) marks.add(date + STEP * ahead);
    };
    mark([0, ...exerciseDates(scenario)], USUAL);
    mark(drugDates(scenario), INHIBITORS.includes(scenario.drug) ? ESTRADIOL : USUAL);
    if (scenario.weight_change_percent) mark([12], USUAL);
    for (const [drug, first, months] of bonePlans(scenario)) {
      if (DOSES[drug]) {
        mark(doseTimes(first, months), DOSES[drug]);
        for (const dose of doseTimes(first, months)) doses.add(dose);
      } else if (drug !== "none") {
        mark(tabletDates(first, months), TABLETS);
      }
    }
    const stops = [...marks].filter((date) => start <= date && date <= end).sort((a, b) => a - b);
    const times = [start], lengths = [];
    let last = start;
    const step = (length) => {
      times.push(last + length / 2, last + length);
      lengths.push(length);
      last += length;
    };
    for (const stop of stops) {
      while (last < stop) {
        // An odd quarter first: the middle of every longer step is then a reported point.
        const gap = stop - last, odd = gap > LONGEST * STEP && Math.round(gap / STEP) % LONGEST;
        step(odd ? STEP : Math.min(gap, LONGEST * STEP));
      }
      if (doses.has(stop)) step(0);
    }
    const points = new Int32Array(Math.round(end / STEP) + 1);
    // The last node of a month is the one kept.
    times.forEach((time, node) => {
      const point = time / STEP;
      if (point >= 0 && Number.isInteger(point)) points[point] = node;
    });
    return { times: Float64Array.from(times), lengths, points };
  }

  // ---- courses.py

  /** Rise from 0 towards `size` at rate `on` between two dates, then fade at rate `off`; over the nodes. */
  function rise(times, size, [start, stop], on, off) {
    const out = new Float64Array(times.length);
    if (!size) return out;
    const top = size * (1 - Math.exp(-on * Math.max(0, stop - start)));
    for (let i = 0; i < out.length; i++) {
      const t = times[i];
      if (t > stop) out[i] = top * Math.exp(-off * (t - stop));
      else if (t > start) out[i] = size * (1 - Math.exp(-on * (t - start)));
    }
    return out;
  }

  /** Add doses, each `size` when given and fading at `rate`. */
  function addPulses(total, times, doses, size, rate) {
    let amount = 0, before = 0, node = 0;
    doses.forEach((dose, j) => {
      if (dose > times[times.length - 1]) return;
      amount = amount * Math.exp(-rate * (dose - before)) + size;
      before = dose;
      while (times[node] < dose) node++;
      node++; // a dose is a step without length: it counts from the middle node of that step on
      const next = j + 1 < doses.length ? doses[j + 1] : Infinity;
      for (let i = node; i < times.length && !(times[i] >= next && i > 0 && times[i - 1] >= next); i++) {
        total[i] += amount * Math.exp(-rate * (times[i] - dose));
      }
    });
  }

  const saturate = (dose, half) => dose * (1 + half) / (dose + half);

  function exerciseDoses(scenario, p) {
    const minutes = scenario.adherence * scenario.aerobic_min_per_week / p.aerobic_reference;
    const sessions = scenario.adherence * scenario.resistance_sessions_per_week / p.resistance_reference;
    const impact = scenario.adherence * scenario.impact_sessions_per_week / p.resistance_reference;
    const muscle = { low: p.intensity_low, moderate: 1, high: p.intensity_high }[scenario.resistance_intensity];
    const bone = { low: p.intensity_low, moderate: 1, high: p.loading_high }[scenario.resistance_intensity];
    return {
      aerobic: saturate(minutes, p.dose_saturation),
      strength: saturate(sessions * muscle, p.dose_saturation),
      loading: saturate(sessions * bone + impact * p.loading_impact + minutes * p.loading_aerobic, p.loading_saturation),
    };
  }

  function ageing(times, scenario, p, site) {
    const fade = p.menopause_fade;
    const steady = p["ageing_" + site] / 1200;
    const fading = p["menopause_loss_" + site] * fade * Math.exp(-scenario.years_since_menopause / fade) / 100;
    const perMonth = -1 / (12 * fade);
    return times.map((t) => Math.exp(-steady * t - fading * (1 - Math.exp(perMonth * t))));
  }

  function residualOf(times, scenario, p) {
    if (!INHIBITORS.includes(scenario.drug)) return times.map(() => 1);
    const share = scenario.estrogen_suppression;
    const removed = share === null ? p["suppression_" + scenario.drug] : share;
    return rise(times, removed, drugDates(scenario), p.drug_onset_rate, p["drug_offset_rate_" + scenario.drug])
      .map((gone) => 1 - gone);
  }

  function addBoneDrug(columns, times, drug, start, months, p) {
    if (drug === "none") return;
    if (drug === "denosumab") {
      addPulses(columns.denosumab, times, doseTimes(start, months), 1, p.denosumab_elimination);
    } else if (drug === "zoledronate") {
      addPulses(columns.bisphosphonate, times, doseTimes(start, months), p.zoledronate_effect, p.zoledronate_rate);
    } else {
      // The effect builds up and fades evenly; the amount alone would saturate it within days.
      const rate = p.oral_bisphosphonate_rate, effect = p[drug + "_effect"];
      const fold = effect / p.bisphosphonate_ceiling;
      const shares = rise(times, 1, tabletDates(start, months), rate, rate);
      for (let i = 0; i < times.length; i++) {
        columns.bisphosphonate[i] += effect * shares[i] / (1 + fold * (1 - shares[i]));
      }
    }
  }

  function trained(name, scenario, p, times) {
    const dose = exerciseDoses(scenario, p)[name], rate = p[name + "_rate"];
    return rise(times, dose, exerciseDates(scenario), rate, rate);
  }

  /** Every course that moves a state, and the share of estradiol that the drug leaves: one value for each node. */
  function prepare(scenario, p, times) {
    const taken = scenario.drug === "tamoxifen" ? 1 : 0, change = scenario.weight_change_percent;
    const columns = {
      tamoxifen: rise(times, taken, drugDates(scenario), p.tamoxifen_rate, p.tamoxifen_rate),
      aerobic: trained("aerobic", scenario, p, times),
      loading: trained("loading", scenario, p, times),
      planned_weight: times.map((t) => change * Math.min(1, Math.max(0, t / 12))),
      eating: times.map(() => scenario.eating_pattern),
      residual: residualOf(times, scenario, p),
      bisphosphonate: new Float64Array(times.length),
      denosumab: new Float64Array(times.length),
    };
    for (const [drug, start, months] of bonePlans(scenario)) addBoneDrug(columns, times, drug, start, months, p);
    return columns;
  }

  /** The courses that move no state and are read where something is reported alone. */
  const REPORTED = {
    strength: (scenario, p, times) => trained("strength", scenario, p, times),
    age_spine: (scenario, p, times) => ageing(times, scenario, p, "spine"),
    age_hip: (scenario, p, times) => ageing(times, scenario, p, "hip"),
  };

  // ---- integrate.py: each state follows its target exactly, the target taken as a parabola over a step.

  function moments(z) {
    const m0 = -Math.expm1(-z);
    const m1 = 1 - m0 / z;
    return [m0, m1, 1 - 2 * m1 / z];
  }

  /** Weights of state and target, for the middle of a step and for its end. */
  function weights(z) {
    if (z === 0) return [1, 0, 0, 0, 1, 0, 0, 0];
    let [n0, n1, n2] = moments(z / 2);
    const [m0, m1, m2] = moments(z);
    n1 /= 2;
    n2 /= 4; // the parabola in units of the whole step
    return [1 - n0, n0 - 3 * n1 + 2 * n2, 4 * (n1 - n2), 2 * n2 - n1, 1 - m0, m0 - 3 * m1 + 2 * m2, 4 * (m1 - m2), 2 * m2 - m1];
  }

  function follow(x, target, rate, lengths) {
    if (typeof rate !== "number") {
      if (!rate.every((value) => value === rate[0])) return followAtChangingRate(x, target, rate, lengths);
      rate = rate[0];
    }
    const path = new Float64Array(target.length);
    if (target.every((value) => value === x)) return path.fill(x); // at rest, and nothing moves it
    const known = new Map();
    path[0] = x;
    for (let k = 0, i = 0; k < lengths.length; k++, i += 2) {
      let w = known.get(lengths[k]);
      if (!w) known.set(lengths[k], w = weights(rate * lengths[k]));
      const g0 = target[i], gm = target[i + 1], g1 = target[i + 2];
      path[i + 1] = w[0] * x + w[1] * g0 + w[2] * gm + w[3] * g1;
      path[i + 2] = x = w[4] * x + w[5] * g0 + w[6] * gm + w[7] * g1;
    }
    return path;
  }

  /** The same where the rate moves: the middle of a step is not the middle of its own time. */
  function followAtChangingRate(x, target, rate, lengths) {
    const path = new Float64Array(target.length);
    path[0] = x;
    for (let k = 0, i = 0; k < lengths.length; k++, i += 2) {
      const length = lengths[k];
      if (length) {
        const g0 = target[i], gm = target[i + 1], g1 = target[i + 2];
        const r0 = rate[i], rm = rate[i + 1], r1 = rate[i + 2];
        const half = length * (5 * r0 + 8 * rm - r1) / 24; // own time, by Simpson's parabola
        const z = length * (r0 + 4 * rm + r1) / 6;
        const u = half / z;
        const bend = (u * (g1 - g0) - (gm - g0)) / (u * (1 - u));
        const slope = g1 - g0 - bend;
        const n0 = -Math.expm1(-half);
        const n1 = 1 - n0 / half;
        const n2 = 1 - 2 * n1 / half;
        const m0 = -Math.expm1(-z);
        const m1 = 1 - m0 / z;
        const m2 = 1 - 2 * m1 / z;
        path[i + 1] = x + n0 * (g0 - x) + u * (n1 * slope + u * n2 * bend);
        x += m0 * (g0 - x) + m1 * slope + m2 * bend;
        path[i + 2] = x;
      } else {
        path[i + 1] = path[i + 2] = x;
      }
    }
    return path;
  }

  /** How far a clock of changing speed runs in each half of each step. */
  function clock(speed, lengths) {
    const firstHalf = new Float64Array(lengths.length), secondHalf = new Float64Array(lengths.length);
    for (let k = 0, i = 0; k < lengths.length; k++, i += 2) {
      const v0 = speed[i], vm = speed[i + 1], v1 = speed[i + 2];
      firstHalf[k] = lengths[k] / 24 * (5 * v0 + 8 * vm - v1);
      secondHalf[k] = lengths[k] / 24 * (8 * vm + 5 * v1 - v0);
    }
    return { firstHalf, secondHalf };
  }

  /** Bone mineral: dx/dt = turnover * (formed - osteoclasts * x), by the clock of osteoclasts. */
  function renew(x, formed, turnover, { firstHalf, secondHalf }, lengths) {
    const path = new Float64Array(formed.length);
    path[0] = x;
    for (let k = 0, i = 0; k < lengths.length; k++, i += 2) {
      const left = Math.exp(-turnover * firstHalf[k]), leftLater = Math.exp(-turnover * secondHalf[k]);
      const part = turnover / 24 * lengths[k];
      const gain0 = part * formed[i], gainm = 8 * part * formed[i + 1], gain1 = part * formed[i + 2];
      path[i + 1] = left * (x + 5 * gain0) + gainm - gain1 / leftLater;
      path[i + 2] = x = leftLater * (left * (x + 4 * gain0) + 2 * gainm) + 4 * gain1;
    }
    return path;
  }

  /** Add every state to the columns of the nodes, or the lagged courses that it is a sum of. */
  function integrate(p, s, lengths, columns) {
    for (const name of Object.keys(TARGETS)) {
      columns[name] = follow(STARTS[name], TARGETS[name](p, s, columns), RATES[name](p, s, columns), lengths);
    }
    for (const name of Object.keys(LAGS)) {
      columns[name] = follow(0, columns[name.replace("_lagged", "")], LAGS[name](p, s, columns), lengths);
    }
    const resorbed = clock(columns.osteoclasts, lengths);
    for (const name of Object.keys(FORMED)) {
      columns[name] = renew(STARTS[name], FORMED[name](p, s, columns), TURNOVER[name](p, s, columns), resorbed, lengths);
    }
  }

  /** Let a table work out some of its entries when they are first asked for. */
  function lazily(table, names, make) {
    for (const name of names) {
      Object.defineProperty(table, name, {
        enumerable: true,
        configurable: true,
        get() {
          const value = make(name);
          Object.defineProperty(table, name, { value, enumerable: true });
          return value;
        },
      });
    }
    return table;
  }

  /** The values of a column where they are reported. */
  function reportedOf(values, points) {
    const out = new Float64Array(points.length);
    for (let i = 0; i < out.length; i++) out[i] = values[points[i]];
    return out;
  }

  function settingsOf(scenario) {
    return {
      bmi: scenario.bmi_kg_m2,
      bmi_capped: Math.min(40, Math.max(18, scenario.bmi_kg_m2)),
      calcium_gain: (Math.min(scenario.calcium_mg_per_day, 1200) - 900) / 1200,
      vitamin_d_gain: (Math.min(scenario.vitamin_d_iu_per_day, 800) - 400) / 800,
      eating: scenario.eating_pattern,
      pain_start: scenario.baseline_worst_pain,
      weight_local: scenario.pain_local,
      weight_central: scenario.pain_central,
      weight_systemic: scenario.pain_systemic,
      t_spine: scenario.lumbar_spine_t_score,
      t_hip: scenario.total_hip_t_score,
    };
  }

  /**
   * Run one scenario. `inputs` holds what differs from the defaults. Returns {scenario, times, outputs}, where each
   * output is computed when it is first asked for.
   */
  function simulate(inputs) {
    const scenario = validate(inputs);
    const p = {};
    for (const row of DESCRIPTION.parameters) p[row.name] = row.value;
    Object.assign(p, scenario.parameters);
    const s = settingsOf(scenario);
    const grid = gridFor(scenario);
    const columns = prepare(scenario, p, grid.times);
    lazily(columns, Object.keys(SHARED), (name) => SHARED[name](p, s, columns));
    integrate(p, s, grid.lengths, columns);
    const times = Float64Array.from(grid.points, (_, i) => STEP * i);
    const path = {};
    lazily(path, Object.keys(columns), (name) => reportedOf(columns[name], grid.points));
    lazily(path, Object.keys(REPORTED), (name) => REPORTED[name](scenario, p, times));
    lazily(path, Object.keys(SHARES), (name) => SHARES[name](p, s, path));
    const outputs = lazily({}, Object.keys(OUTPUTS), (name) => OUTPUTS[name](p, s, path));
    return { scenario, times, outputs };
  }

  function quantile(values, share) {
    const ordered = values.sort();
    const place = share * (ordered.length - 1);
    const below = Math.min(Math.floor(place), ordered.length - 2);
    return ordered[below] + (place - below) * (ordered[below + 1] - ordered[below]);
  }

  /**
   * The band of a scenario, computed in slices so that the page never waits: call `next()` until it returns true (it
   * runs one of the parameter vectors), then `limits(name, level)` gives {lower, upper}. It shows how uncertain the
   * average is, not how much people differ.
   */
  function band(inputs, names) {
    const scenario = validate(inputs);
    const runs = [];
    const next = () => {
      if (runs.length < BANDS.values.length) {
        const vector = BANDS.values[runs.length];
        const parameters = Object.fromEntries(BANDS.names.map((name, i) => [name, vector[i]]));
        const { outputs } = simulate({ ...scenario, parameters: { ...parameters, ...scenario.parameters } });
        runs.push(Object.fromEntries(names.map((name) => [name, outputs[name]])));
      }
      return runs.length === BANDS.values.length;
    };
    const limits = (name, level = 0.95) => {
      const length = runs[0][name].length, tail = (1 - level) / 2;
      const lower = new Float64Array(length), upper = new Float64Array(length), column = new Float64Array(runs.length);
      for (let i = 0; i < length; i++) {
        for (let j = 0; j < runs.length; j++) column[j] = runs[j][name][i];
        lower[i] = quantile(column, tail);
        upper[i] = quantile(column, 1 - tail);
      }
      return { lower, upper };
    };
    return { total: BANDS.values.length, next, limits };
  }

  globalThis.aicourseModel = { describe: DESCRIPTION, simulate, validate, band, InputError };
})();
