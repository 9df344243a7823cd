// Made by `python -m aicourse.model.generate` from equations.py. Do not edit.
// Illustrative, not a prediction for a person.
(function () {
  "use strict";
  const DESCRIPTION = {"inputs":[{"name":"duration_months","unit":"months","default":84,"low":1,"high":180,"step":1,"choices":null,"source":"","label":"Months shown","group":"time","help":"How long the simulation runs after month 0."},{"name":"age_years","unit":"years","default":60,"low":30,"high":95,"step":1,"choices":null,"source":"","label":"Age","group":"person","help":"Age at month 0. Used to check years since menopause and for fracture tables; it moves no curve by itself."},{"name":"years_since_menopause","unit":"years","default":10,"low":0,"high":50,"step":1,"choices":null,"source":"","label":"Years since menopause","group":"person","help":"Bone is lost fastest in the first years after the last period."},{"name":"lumbar_spine_t_score","unit":"SD","default":-0.8,"low":-5,"high":4,"step":0.1,"choices":null,"source":"","label":"T-score, lumbar spine","group":"person","help":"Bone density of the spine at month 0, in standard deviations from the mean of young women."},{"name":"total_hip_t_score","unit":"SD","default":-0.6,"low":-5,"high":4,"step":0.1,"choices":null,"source":"","label":"T-score, total hip","group":"person","help":"Bone density of the hip at month 0, in standard deviations from the mean of young women."},{"name":"bmi_kg_m2","unit":"kg/m2","default":27,"low":15,"high":60,"step":0.5,"choices":null,"source":"","label":"Body mass index (BMI)","group":"person","help":"Weight in kilograms divided by height in metres squared, at month 0."},{"name":"baseline_worst_pain","unit":"BPI, 0-10","default":2,"low":0,"high":10,"step":0.5,"choices":null,"source":"","label":"Worst joint pain at the start","group":"person","help":"Brief Pain Inventory, worst pain, at month 0: 0 is none, 10 the worst imaginable."},{"name":"drug","unit":"","default":"anastrozole","low":null,"high":null,"step":null,"choices":["none","anastrozole","letrozole","exemestane","tamoxifen"],"source":"","label":"Medicine","group":"medicine","help":"Three aromatase inhibitors, tamoxifen, or none."},{"name":"estrogen_suppression","unit":"fraction","default":null,"low":0,"high":0.995,"step":0.005,"choices":null,"source":"","label":"Estradiol removed","group":"medicine","help":"Share of estradiol that the aromatase inhibitor removes. Left out: the medicine's own."},{"name":"drug_start_month","unit":"month","default":0,"low":-120,"high":180,"step":1,"choices":null,"source":"","label":"Medicine starts","group":"medicine","help":"Negative: already taken for that long at month 0."},{"name":"drug_months","unit":"months","default":60,"low":0,"high":180,"step":1,"choices":null,"source":"","label":"Months on the medicine","group":"medicine","help":"Length of the course, counted from its start."},{"name":"aerobic_min_per_week","unit":"min/week","default":0,"low":0,"high":600,"step":10,"choices":null,"source":"","label":"Aerobic exercise","group":"exercise","help":"Moderate intensity, such as brisk walking: you can talk, but not sing."},{"name":"resistance_sessions_per_week","unit":"per week","default":0,"low":0,"high":5,"step":1,"choices":null,"source":"","label":"Strength sessions","group":"exercise","help":"Resistance training with weights, bands or machines."},{"name":"resistance_intensity","unit":"","default":"moderate","low":null,"high":null,"step":null,"choices":["low","moderate","high"],"source":"","label":"Strength intensity","group":"exercise","help":"High means heavy, supervised and screened, as in the trials that studied it."},{"name":"impact_sessions_per_week","unit":"per week","default":0,"low":0,"high":5,"step":1,"choices":null,"source":"","label":"Impact sessions","group":"exercise","help":"Jumping or stepping drills. Not for everyone: see the safety page."},{"name":"adherence","unit":"fraction","default":1,"low":0,"high":1,"step":0.05,"choices":null,"source":"","label":"Share of the plan that is done","group":"exercise","help":"1 means every planned minute and session."},{"name":"exercise_start_month","unit":"month","default":0,"low":0,"high":180,"step":1,"choices":null,"source":"","label":"Exercise starts","group":"exercise","help":"Month in which the exercise plan begins."},{"name":"exercise_months","unit":"months","default":null,"low":0,"high":180,"step":1,"choices":null,"source":"","label":"Months of exercise","group":"exercise","help":"Length of the exercise plan. Left out: to the end."},{"name":"calcium_mg_per_day","unit":"mg/day","default":900,"low":0,"high":2500,"step":50,"choices":null,"source":"","label":"Calcium","group":"food","help":"Food and supplements together. Recommended after 50: 1200; upper level: 2000."},{"name":"vitamin_d_iu_per_day","unit":"IU/day","default":400,"low":0,"high":4000,"step":100,"choices":null,"source":"","label":"Vitamin D","group":"food","help":"Food and supplements together. Recommended: 600, and 800 over 70; upper level: 4000."},{"name":"eating_pattern","unit":"0 to 1","default":0,"low":0,"high":1,"step":0.1,"choices":null,"source":"","label":"Eating pattern","group":"food","help":"0 is the usual Western pattern, 1 a fully Mediterranean one."},{"name":"weight_change_percent","unit":"%","default":0,"low":-20,"high":20,"step":1,"choices":null,"source":"","label":"Planned weight change","group":"food","help":"Reached evenly over 12 months and kept."},{"name":"bone_drug","unit":"","default":"none","low":null,"high":null,"step":null,"choices":["none","zoledronate","risedronate","ibandronate","denosumab"],"source":"","label":"Bone medicine","group":"bone medicine","help":"Zoledronate and denosumab every six months, risedronate and ibandronate as regular tablets."},{"name":"bone_drug_start_month","unit":"month","default":0,"low":0,"high":180,"step":1,"choices":null,"source":"","label":"Bone medicine starts","group":"bone medicine","help":"Month of the first dose."},{"name":"bone_drug_months","unit":"months","default":0,"low":0,"high":180,"step":1,"choices":null,"source":"","label":"Months on the bone medicine","group":"bone medicine","help":"A course shorter than the dosing interval is one dose."},{"name":"second_bone_drug","unit":"","default":"none","low":null,"high":null,"step":null,"choices":["none","zoledronate","risedronate","ibandronate","denosumab"],"source":"","label":"Second bone medicine","group":"bone medicine","help":"Denosumab needs a follow-on medicine when it ends."},{"name":"second_bone_drug_start_month","unit":"month","default":0,"low":0,"high":180,"step":1,"choices":null,"source":"","label":"Second bone medicine starts","group":"bone medicine","help":"Not before the first one starts."},{"name":"second_bone_drug_months","unit":"months","default":0,"low":0,"high":180,"step":1,"choices":null,"source":"","label":"Months on the second","group":"bone medicine","help":"A course shorter than the dosing interval is one dose."},{"name":"pain_local","unit":"weight","default":1,"low":0,"high":1,"step":0.1,"choices":null,"source":"","label":"Pain path: joint tissue","group":"pain paths","help":"Weight of the direct path from estrogen loss to joint tissue."},{"name":"pain_central","unit":"weight","default":1,"low":0,"high":1,"step":0.1,"choices":null,"source":"","label":"Pain path: nervous system","group":"pain paths","help":"Weight of the direct path from estrogen loss to the processing of pain."},{"name":"pain_systemic","unit":"weight","default":0,"low":0,"high":1,"step":0.1,"choices":null,"source":"","label":"Pain path: blood inflammation","group":"pain paths","help":"A hypothesis that direct tests did not bear out; off unless you switch it on."},{"name":"parameters","unit":"","default":{},"low":null,"high":null,"step":null,"choices":null,"source":"","label":"Model parameters","group":"model","help":"Any parameter of the model by name, within its plausible range."}],"outputs":[{"name":"estradiol_pmol_l","source":"dixon2008.residual_e2_ana, folkerd2012.bmi_base_ratio","label":"Estradiol","unit":"pmol/L","decimals":1,"grade":"strong","sources":["dixon2008.residual_e2_ana","folkerd2012.bmi_base_ratio"],"help":"In blood. The untreated level depends on the assay; divide by 3.67 for pg/mL."},{"name":"estradiol_percent","source":"dixon2008.residual_e2_ana, dixon2008.residual_e2_let, geisler1998.e2_exe","label":"Estradiol left","unit":"% of untreated","decimals":0,"grade":"strong","sources":["dixon2008.residual_e2_ana","dixon2008.residual_e2_let","geisler1998.e2_exe"],"help":"Share of the level before treatment."},{"name":"lumbar_spine_bmd","source":"eastell2008.ls_5y, sestak2014.ls_3y","label":"Lumbar spine bone density","unit":"% change","decimals":1,"grade":"moderate","sources":["eastell2008.ls_5y","sestak2014.ls_3y"],"help":"Bone mineral density (BMD), change from month 0."},{"name":"total_hip_bmd","source":"eastell2008.th_5y, sestak2014.th_3y","label":"Total hip bone density","unit":"% change","decimals":1,"grade":"moderate","sources":["eastell2008.th_5y","sestak2014.th_3y"],"help":"Bone mineral density (BMD), change from month 0."},{"name":"femoral_neck_bmd","source":"gnant2015.bmd_fn","label":"Femoral neck bone density","unit":"% change","decimals":1,"grade":"limited","sources":["gnant2015.bmd_fn"],"help":"Bone mineral density (BMD), change from month 0. Few trials report this site."},{"name":"lumbar_spine_t_score","source":"varatharajan2026.nhanes_ls_21","label":"T-score, lumbar spine","unit":"SD","decimals":2,"grade":"moderate","sources":["varatharajan2026.nhanes_ls_21"],"help":"Standard deviations from the mean of young women."},{"name":"total_hip_t_score","source":"looker1998.nhanes_th","label":"T-score, total hip","unit":"SD","decimals":2,"grade":"moderate","sources":["looker1998.nhanes_th"],"help":"Standard deviations from the mean of young women."},{"name":"ctx","source":"lester2008.btm_plac_sctx, brufsky2007.btm_del_ntx","label":"Resorption marker (CTX)","unit":"% change","decimals":0,"grade":"limited","sources":["lester2008.btm_plac_sctx","brufsky2007.btm_del_ntx"],"help":"Blood marker of bone being removed, change from month 0."},{"name":"p1np","source":"lester2008.btm_plac_bap, brufsky2007.btm_del_bsap","label":"Formation marker (P1NP)","unit":"% change","decimals":0,"grade":"limited","sources":["lester2008.btm_plac_bap","brufsky2007.btm_del_bsap"],"help":"Blood marker of bone being formed, change from month 0; fitted to bone alkaline phosphatase."},{"name":"rankl_opg_ratio","source":"","label":"RANKL/OPG","unit":"1 = before","decimals":2,"grade":"mechanism only","sources":[],"help":"The signal that wakes osteoclasts. Mechanism only, not fitted."},{"name":"osteoclast_activity","source":"","label":"Osteoclasts (resorption)","unit":"1 = before","decimals":2,"grade":"mechanism only","sources":[],"help":"Activity of the cells that remove bone. Mechanism only, not fitted."},{"name":"osteoblast_activity","source":"","label":"Osteoblasts (formation)","unit":"1 = before","decimals":2,"grade":"mechanism only","sources":[],"help":"Activity of the cells that make bone. Mechanism only, not fitted."},{"name":"il6_pg_ml","source":"pradhan2002.il6, schwingshackl2014.il6","label":"IL-6","unit":"pg/mL","decimals":2,"grade":"limited","sources":["pradhan2002.il6","schwingshackl2014.il6"],"help":"Resting level; the baseline is from postmenopausal women in general, not from women on these medicines."},{"name":"tnf_alpha_pg_ml","source":"colaus2011.tnf","label":"TNF-alpha","unit":"pg/mL","decimals":2,"grade":"limited","sources":["colaus2011.tnf"],"help":"Resting level; the baseline is from adults in general."},{"name":"crp_mg_l","source":"swan2020.crp_bmi_25_30, selvin2007.crp_slope_lifestyle","label":"C-reactive protein (CRP)","unit":"mg/L","decimals":2,"grade":"limited","sources":["swan2020.crp_bmi_25_30","selvin2007.crp_slope_lifestyle"],"help":"Resting level; the baseline is from midlife women in general."},{"name":"worst_pain","source":"irwin2015.worst_pain_exercise_12mo, prieto2011.pain_vas_3mo","label":"Worst joint pain","unit":"BPI, 0-10","decimals":1,"grade":"moderate","sources":["irwin2015.worst_pain_exercise_12mo","prieto2011.pain_vas_3mo"],"help":"Brief Pain Inventory, worst pain: 0 is none, 10 the worst imaginable. About 2 points is a difference that people notice."},{"name":"lean_mass_kg","source":"thomas2017.lean_mass_exercise_12mo","label":"Lean mass","unit":"kg change","decimals":1,"grade":"moderate","sources":["thomas2017.lean_mass_exercise_12mo"],"help":"Muscle and other lean tissue, change from month 0, against no training."},{"name":"fat_percent","source":"thomas2017.body_fat_exercise_12mo","label":"Body fat","unit":"percentage points","decimals":1,"grade":"moderate","sources":["thomas2017.body_fat_exercise_12mo"],"help":"Share of weight that is fat, change from month 0."},{"name":"knee_load_percent","source":"messier2005.force_per_kg","label":"Knee load per step","unit":"% change","decimals":1,"grade":"limited","sources":["messier2005.force_per_kg"],"help":"Change of the force in the knee at each step, from month 0."},{"name":"thermoneutral_width_percent","source":"freedman1999.neutral_zone_without_flushes","label":"Thermoneutral zone","unit":"% of before","decimals":0,"grade":"mechanism only","sources":["freedman1999.neutral_zone_without_flushes"],"help":"The span of body temperature without sweating or shivering. Mechanism only, not fitted."},{"name":"hot_flashes_per_day","source":"","label":"Hot flashes","unit":"per day","decimals":1,"grade":"mechanism only","sources":[],"help":"Mechanism only, not fitted."},{"name":"fracture_relative_risk","source":"marshall1996.any","label":"Relative fracture risk by bone density","unit":"1 = at month 0","decimals":2,"grade":"moderate","sources":["marshall1996.any"],"help":"Against oneself at month 0, by hip bone density alone. Multiply a stated baseline to get people in 1000."}],"parameters":[{"name":"suppression_anastrozole","symbol":"s_{\\mathrm{ana}}","value":0.899,"unit":"fraction","low":0.8,"high":0.97,"kind":"source","sources":["dixon2008.residual_e2_ana"],"meaning":"share of estradiol that anastrozole removes at steady state","note":""},{"name":"suppression_letrozole","symbol":"s_{\\mathrm{let}}","value":0.941,"unit":"fraction","low":0.85,"high":0.995,"kind":"source","sources":["dixon2008.residual_e2_let"],"meaning":"share of estradiol that letrozole removes at steady state","note":""},{"name":"suppression_exemestane","symbol":"s_{\\mathrm{exe}}","value":0.922,"unit":"fraction","low":0.82,"high":0.97,"kind":"source","sources":["geisler1998.e2_exe"],"meaning":"share of estradiol that exemestane removes at steady state","note":""},{"name":"drug_onset_rate","symbol":"k_{\\mathrm{on}}","value":63.0,"unit":"1/month","low":20.0,"high":120.0,"kind":"source","sources":["arimidexpi.e2_24h","arimidexpi.e2_14d"],"meaning":"rate at which the drug's effect on estradiol builds up","note":"7/8 of the final fall after one day: 70 % of an eventual 80 %."},{"name":"drug_offset_rate_anastrozole","symbol":"k_{\\mathrm{off,ana}}","value":10.5,"unit":"1/month","low":4.0,"high":20.0,"kind":"source","sources":["buzdar2002.t12_ana"],"meaning":"rate at which anastrozole's effect fades after the last tablet","note":"From the plasma half-life of about two days."},{"name":"drug_offset_rate_letrozole","symbol":"k_{\\mathrm{off,let}}","value":7.0,"unit":"1/month","low":3.0,"high":14.0,"kind":"source","sources":["buzdar2002.t12_let"],"meaning":"rate at which letrozole's effect fades after the last tablet","note":"From the plasma half-life of two to four days."},{"name":"drug_offset_rate_exemestane","symbol":"k_{\\mathrm{off,exe}}","value":7.0,"unit":"1/month","low":3.0,"high":14.0,"kind":"course setting","sources":["exemono.time_lasting"],"meaning":"rate at which new aromatase replaces what exemestane blocked for good","note":"Suppression lasted at least four to five days after one tablet."},{"name":"tamoxifen_rate","symbol":"k_T","value":1.5,"unit":"1/month","low":0.7,"high":3.0,"kind":"course setting","sources":[],"meaning":"rate at which tamoxifen builds up and fades","note":""},{"name":"estradiol_reference","symbol":"E_{\\mathrm{ref}}","value":25.7,"unit":"pmol/L","low":12.0,"high":26.0,"kind":"source","sources":["dixon2008.base"],"meaning":"untreated estradiol after menopause at a BMI of 27 kg/m2","note":"Depends on the assay: mass spectrometry gives about 12 pmol/L."},{"name":"estradiol_per_bmi","symbol":"\\beta_E","value":0.116,"unit":"per kg/m2","low":0.0,"high":0.16,"kind":"source","sources":["folkerd2012.bmi_base_ratio"],"meaning":"natural-log rise of untreated estradiol per unit of BMI between people","note":"About three times as much at a BMI of 30-35 as below 25. Held constant below 18 and above 40 kg/m2."},{"name":"estradiol_per_bmi_change","symbol":"\\beta_{\\Delta}","value":0.05,"unit":"per kg/m2","low":0.0,"high":0.12,"kind":"course setting","sources":["vangemert2015.e2_diet"],"meaning":"natural-log change of estradiol per unit of BMI gained or lost by one person","note":""},{"name":"deficit_midpoint","symbol":"K","value":0.35,"unit":"fraction of untreated","low":0.2,"high":0.6,"kind":"course setting","sources":["mccaig2010.btm_diff","cummings1998.hip_rr"],"meaning":"estradiol at which half of its restraint on bone is gone","note":"Low enough for the response to flatten where the drugs work: letrozole leaves less estradiol than anastrozole, yet markers rise alike."},{"name":"deficit_steepness","symbol":"n","value":2.0,"unit":"none","low":1.0,"high":4.0,"kind":"course setting","sources":["mccaig2010.btm_diff"],"meaning":"steepness of the loss of restraint as estradiol falls","note":""},{"name":"rankl_deficit_gain","symbol":"\\beta_D","value":0.197,"unit":"none","low":0.08,"high":0.5,"kind":"fitted","sources":["eastell2006.ls_2y","eastell2008.ls_5y","eastell2008.th_5y","sestak2014.ls_3y","lester2008.ls_1y_plac","eidtmann2010.ls_36mo_del"],"meaning":"rise of the RANKL/OPG ratio at complete loss of estradiol","note":""},{"name":"rankl_tamoxifen","symbol":"\\beta_T","value":0.147,"unit":"none","low":0.0,"high":0.4,"kind":"fitted","sources":["eastell2006.tam_ls_2y","eastell2008.tam_ls_5y"],"meaning":"fall of the RANKL/OPG ratio on tamoxifen, which acts like estrogen on bone after menopause","note":""},{"name":"rankl_loading","symbol":"\\lambda_\\rho","value":0.003,"unit":"none","low":0.0,"high":0.02,"kind":"course setting","sources":["fornusek2017.post","yu2025.ls"],"meaning":"fall of the RANKL/OPG ratio per dose of loading","note":"Pooled trials found no effect on bone density after menopause; the value keeps it near nothing."},{"name":"rankl_calcium","symbol":"\\kappa_{\\mathrm{Ca}}","value":0.04,"unit":"none","low":0.0,"high":0.1,"kind":"course setting","sources":["hines2009.ls_12mo_del","ross2011.ca"],"meaning":"fall of the RANKL/OPG ratio between no calcium intake and the recommended 1200 mg a day","note":""},{"name":"rankl_vitamin_d","symbol":"\\kappa_{\\mathrm D}","value":0.02,"unit":"none","low":0.0,"high":0.05,"kind":"course setting","sources":["aloia2005.bmd","ross2011.d_over70"],"meaning":"fall of the RANKL/OPG ratio between no vitamin D intake and 800 IU a day","note":""},{"name":"precursor_rate","symbol":"k_P","value":0.15,"unit":"1/month","low":0.05,"high":1.0,"kind":"course setting","sources":["tsourdi2021.start","cummings2018.rate_off"],"meaning":"rate at which the pool of waiting osteoclast precursors fills and empties","note":""},{"name":"precursor_gain","symbol":"h_P","value":3.0,"unit":"none","low":0.0,"high":10.0,"kind":"course setting","sources":["popp2018.ls_off_1y","cummings2018.rate_off"],"meaning":"growth of that pool under full denosumab, which sets the rebound when it stops","note":""},{"name":"osteoclast_rate","symbol":"k_C","value":1.4,"unit":"1/month","low":0.7,"high":3.0,"kind":"course setting","sources":[],"meaning":"rate at which osteoclasts follow RANKL/OPG (time constant three weeks)","note":""},{"name":"osteoblast_rate","symbol":"k_B","value":0.105,"unit":"1/month","low":0.04,"high":0.5,"kind":"fitted","sources":["eastell2006.ls_2y","eastell2011.ls_off_y6","eastell2011.ls_off_y7"],"meaning":"rate at which osteoblasts follow osteoclasts (time constant ten months: how long the remodelling space stays open)","note":""},{"name":"coupling","symbol":"\\gamma","value":0.715,"unit":"none","low":0.5,"high":1.0,"kind":"fitted","sources":["eastell2008.ls_5y","sestak2014.ls_3y"],"meaning":"how fully formation answers resorption at the spine: 1 would be perfect coupling","note":""},{"name":"coupling_hip","symbol":"\\varphi","value":0.957,"unit":"none","low":0.5,"high":1.5,"kind":"fitted","sources":["eastell2008.th_5y","sestak2014.th_3y"],"meaning":"how fully bone formed at the hip answers osteoblast activity, compared with the spine","note":""},{"name":"osteoblast_loading","symbol":"\\lambda_B","value":0.003,"unit":"none","low":0.0,"high":0.02,"kind":"course setting","sources":[],"meaning":"rise of osteoblast activity per dose of loading","note":""},{"name":"loading_gain_spine","symbol":"\\chi_{\\mathrm{LS}}","value":0.69,"unit":"%","low":0.0,"high":1.5,"kind":"fitted","sources":["waltman2010.ex_ls","fornusek2017.post","yu2025.ls","watson2018.ls_exercise"],"meaning":"spine bone density gained, in the end, at one dose of loading","note":""},{"name":"loading_gain_hip","symbol":"\\chi_{\\mathrm{TH}}","value":0.37,"unit":"%","low":0.0,"high":1.0,"kind":"fitted","sources":["waltman2010.ex_th","fornusek2017.post","yu2025.th","watson2018.fn_exercise"],"meaning":"hip bone density gained, in the end, at one dose of loading","note":""},{"name":"loading_saturation","symbol":"\\kappa_G","value":10.0,"unit":"dose","low":3.0,"high":30.0,"kind":"course setting","sources":[],"meaning":"dose of loading at which half of what bone can gain is reached","note":""},{"name":"turnover_spine","symbol":"k_{\\mathrm{LS}}","value":0.208,"unit":"1/year","low":0.08,"high":0.6,"kind":"fitted","sources":["eastell2006.ls_2y","eastell2008.ls_5y","eastell2011.ls_off_y6","eastell2011.ls_off_y7"],"meaning":"turnover of lumbar spine bone mineral at normal resorption","note":""},{"name":"turnover_hip","symbol":"k_{\\mathrm{TH}}","value":0.1295,"unit":"1/year","low":0.04,"high":0.4,"kind":"fitted","sources":["eastell2006.th_2y","eastell2008.th_5y","eastell2011.th_off_y7"],"meaning":"turnover of total hip bone mineral at normal resorption","note":""},{"name":"turnover_neck","symbol":"k_{\\mathrm{FN}}","value":0.1067,"unit":"1/year","low":0.04,"high":0.4,"kind":"fitted","sources":["gnant2015.bmd_fn"],"meaning":"turnover of femoral neck bone mineral at normal resorption","note":""},{"name":"ageing_spine","symbol":"a_{\\mathrm{LS}}","value":0.0,"unit":"%/year","low":0.0,"high":0.5,"kind":"fitted","sources":["sestak2014.ls_3y_placebo"],"meaning":"steady loss of lumbar spine bone density that goes on after the loss of menopause has faded","note":"The fit puts it at nothing: over these years the fading loss of menopause explains what women on placebo lost."},{"name":"ageing_hip","symbol":"a_{\\mathrm{TH}}","value":0.43,"unit":"%/year","low":0.2,"high":1.1,"kind":"fitted","sources":["sestak2014.th_3y_placebo","greendale2012.fn_trans_rate"],"meaning":"steady loss of hip bone density that goes on after the loss of menopause has faded","note":""},{"name":"menopause_loss_spine","symbol":"m_{\\mathrm{LS}}","value":2.9,"unit":"%/year","low":2.0,"high":6.0,"kind":"fitted","sources":["sowers2010.ls_after","sowers2010.ls_late","greendale2012.ls_trans_rate"],"meaning":"extra spine loss in the year of the last period","note":""},{"name":"menopause_loss_hip","symbol":"m_{\\mathrm{TH}}","value":1.7,"unit":"%/year","low":1.0,"high":5.0,"kind":"fitted","sources":["greendale2012.fn_trans_rate"],"meaning":"extra hip loss in the year of the last period","note":""},{"name":"menopause_fade","symbol":"\\tau_m","value":5.0,"unit":"years","low":1.0,"high":7.0,"kind":"source","sources":["sowers2010.ls_after","sowers2010.ls_late","sestak2014.ls_3y_placebo"],"meaning":"time in which the extra loss of menopause fades to about a third","note":""},{"name":"ctx_exponent","symbol":"g_C","value":1.3,"unit":"none","low":0.8,"high":2.0,"kind":"fitted","sources":["lester2008.btm_plac_sctx","brufsky2007.btm_del_ntx"],"meaning":"how the resorption marker CTX follows osteoclast activity","note":""},{"name":"p1np_exponent","symbol":"g_B","value":2.4,"unit":"none","low":1.0,"high":3.0,"kind":"fitted","sources":["lester2008.btm_plac_bap","brufsky2007.btm_del_bsap"],"meaning":"how the formation marker P1NP follows osteoblast activity","note":""},{"name":"zoledronate_effect","symbol":"z_{\\mathrm{zol}}","value":15.0,"unit":"none","low":3.0,"high":40.0,"kind":"course setting","sources":["grey2017.single_ls_24mo"],"meaning":"extra loss of osteoclast activity per infusion's worth of zoledronate on bone","note":"Far above the ceiling, so that one infusion works fully and for long; its exact size matters little."},{"name":"risedronate_effect","symbol":"z_{\\mathrm{ris}}","value":0.684,"unit":"none","low":0.1,"high":3.0,"kind":"fitted","sources":["sestak2014.ris2_ls","sestak2014.ris2_th"],"meaning":"extra loss of osteoclast activity on regular risedronate","note":""},{"name":"ibandronate_effect","symbol":"z_{\\mathrm{iba}}","value":15.0,"unit":"none","low":1.0,"high":40.0,"kind":"course setting","sources":["lester2008.ls_1y_iban"],"meaning":"extra loss of osteoclast activity on regular ibandronate","note":"Far above the ceiling; its exact size matters little."},{"name":"bisphosphonate_ceiling","symbol":"Z_{\\max}","value":0.534,"unit":"none","low":0.2,"high":2.0,"kind":"fitted","sources":["eidtmann2010.ls_36mo_up","brufsky2012.ls_diff_61mo","lester2008.ls_2y_iban"],"meaning":"largest extra loss of osteoclast activity that bisphosphonates can cause","note":""},{"name":"zoledronate_rate","symbol":"k_Z","value":0.065,"unit":"1/month","low":0.02,"high":0.12,"kind":"fitted","sources":["grey2017.single_ls_60mo","grey2017.single_th_60mo"],"meaning":"rate at which an infusion of zoledronate fades from bone","note":""},{"name":"oral_bisphosphonate_rate","symbol":"k_{\\mathrm{oral}}","value":1.0,"unit":"1/month","low":0.3,"high":2.0,"kind":"course setting","sources":[],"meaning":"rate at which the effect of a tablet bisphosphonate builds up and fades","note":""},{"name":"denosumab_elimination","symbol":"k_Q","value":0.811,"unit":"1/month","low":0.6,"high":1.2,"kind":"source","sources":["tay2022.t12"],"meaning":"elimination of denosumab (half-life about 26 days)","note":""},{"name":"denosumab_potency","symbol":"Q_{50}","value":0.001,"unit":"dose","low":0.0002,"high":0.005,"kind":"course setting","sources":["tsourdi2021.start"],"meaning":"what is left of one dose when half of its effect is gone","note":"Set so that cover fades between seven and ten months after an injection."},{"name":"denosumab_effect","symbol":"q","value":0.8487,"unit":"fraction","low":0.5,"high":0.99,"kind":"fitted","sources":["gnant2015.bmd_ls","gnant2015.bmd_th"],"meaning":"share of RANKL that denosumab takes away at full effect","note":""},{"name":"aerobic_reference","symbol":"d_a","value":150.0,"unit":"min/week","low":100.0,"high":200.0,"kind":"source","sources":["who2020.moderate_minutes"],"meaning":"aerobic minutes that count as one dose","note":""},{"name":"resistance_reference","symbol":"d_r","value":2.0,"unit":"sessions/week","low":1.0,"high":3.0,"kind":"source","sources":["who2020.strength_days"],"meaning":"resistance sessions that count as one dose","note":""},{"name":"dose_saturation","symbol":"\\kappa_d","value":1.0,"unit":"dose","low":0.3,"high":5.0,"kind":"course setting","sources":[],"meaning":"dose at which half of the possible training effect is reached","note":"HOPE did not publish a dose-response; the curve's shape is an assumption."},{"name":"intensity_low","symbol":"i_{\\mathrm{low}}","value":0.6,"unit":"none","low":0.3,"high":1.0,"kind":"course setting","sources":[],"meaning":"weight of a low-intensity resistance session","note":""},{"name":"intensity_high","symbol":"i_{\\mathrm{high}}","value":1.3,"unit":"none","low":1.0,"high":2.0,"kind":"course setting","sources":[],"meaning":"weight of a high-intensity resistance session for muscle and pain","note":""},{"name":"loading_high","symbol":"g_{\\mathrm{high}}","value":20.0,"unit":"none","low":2.0,"high":40.0,"kind":"course setting","sources":["watson2018.ls_exercise","watson2018.ls_home","howe2011.fn"],"meaning":"bone loading of a supervised high-intensity session, in moderate sessions","note":""},{"name":"loading_impact","symbol":"g_{\\mathrm{imp}}","value":1.5,"unit":"none","low":0.3,"high":5.0,"kind":"course setting","sources":["wintersstone2011.ls_exercise","saarto2012.post"],"meaning":"bone loading of an impact session, in moderate resistance sessions","note":""},{"name":"loading_aerobic","symbol":"g_{\\mathrm{aer}}","value":0.3,"unit":"none","low":0.0,"high":1.0,"kind":"course setting","sources":["chubak2006.bmd_exercise"],"meaning":"bone loading of one dose of aerobic exercise, in doses of resistance training","note":""},{"name":"aerobic_rate","symbol":"k_A","value":0.4,"unit":"1/month","low":0.2,"high":1.0,"kind":"course setting","sources":[],"meaning":"rate at which the body adapts to aerobic exercise and loses that again","note":""},{"name":"strength_rate","symbol":"k_S","value":0.3,"unit":"1/month","low":0.15,"high":0.8,"kind":"course setting","sources":[],"meaning":"rate at which muscle adapts to resistance training and loses that again","note":""},{"name":"loading_rate","symbol":"k_G","value":0.2,"unit":"1/month","low":0.05,"high":0.6,"kind":"course setting","sources":[],"meaning":"rate at which bone adapts to a change of loading and loses that again","note":""},{"name":"pain_local_gain","symbol":"A_\\ell","value":0.77,"unit":"BPI points","low":0.1,"high":1.5,"kind":"fitted","sources":["prieto2011.pain_vas_3mo"],"meaning":"rise of worst pain through joint tissue at complete loss of estradiol","note":""},{"name":"pain_central_gain","symbol":"A_c","value":0.77,"unit":"BPI points","low":0.1,"high":1.5,"kind":"fitted","sources":["prieto2011.pain_vas_3mo"],"meaning":"rise of worst pain through the processing of pain at complete loss of estradiol","note":"No study separates it from the local path; equal shares are a course setting."},{"name":"pain_local_rate","symbol":"k_\\ell","value":1.0,"unit":"1/month","low":0.4,"high":2.0,"kind":"course setting","sources":["singer2012.onset"],"meaning":"rate of onset of the local path","note":""},{"name":"pain_central_rate","symbol":"k_c","value":0.4,"unit":"1/month","low":0.2,"high":1.0,"kind":"course setting","sources":["castel2013.ratio6wk"],"meaning":"rate of onset of the central path: pain went on rising through the first year","note":""},{"name":"pain_systemic_gain","symbol":"A_s","value":1.0,"unit":"BPI points","low":0.0,"high":2.0,"kind":"course setting","sources":["henry2010cyt.cytokines_change_null","yale2024.biomarkers_pain_null"],"meaning":"rise of worst pain per e-fold rise of CRP, if the systemic hypothesis is switched on","note":"Off by default: blood markers did not follow pain in the studies named."},{"name":"relief_direct","symbol":"\\epsilon_A","value":0.21,"unit":"fraction","low":0.0,"high":0.4,"kind":"fitted","sources":["irwin2015.worst_pain_exercise_12mo","irwin2015.worst_pain_usual_care_12mo"],"meaning":"share of pain relieved by one dose of aerobic exercise","note":""},{"name":"relief_muscle","symbol":"\\epsilon_S","value":0.145,"unit":"fraction","low":0.0,"high":0.4,"kind":"fitted","sources":["irwin2015.worst_pain_exercise_12mo","irwin2015.worst_pain_usual_care_12mo"],"meaning":"share of pain relieved by one dose of resistance training","note":"HOPE tested both kinds together; the split is a course setting."},{"name":"fat_share_start","symbol":"f_0","value":38.4,"unit":"% of weight","low":25.0,"high":50.0,"kind":"source","sources":["gibb2019.body_fat_ai"],"meaning":"body fat at the start","note":""},{"name":"fat_share_of_change","symbol":"f_w","value":0.75,"unit":"fraction","low":0.5,"high":0.95,"kind":"course setting","sources":[],"meaning":"share of a planned weight change that is fat","note":""},{"name":"weight_exercise","symbol":"\\eta_w","value":2.4,"unit":"% of weight","low":0.0,"high":4.0,"kind":"source","sources":["yale2015.weight_exercise_12mo"],"meaning":"weight lost at one dose of aerobic exercise","note":""},{"name":"fat_aerobic","symbol":"\\eta_f","value":2.14,"unit":"percentage points","low":0.0,"high":4.0,"kind":"fitted","sources":["thomas2017.body_fat_exercise_12mo","thomas2017.body_fat_usual_care_12mo"],"meaning":"fall of the share of fat at one dose of aerobic exercise","note":""},{"name":"lean_strength","symbol":"\\eta_m","value":1.5,"unit":"kg","low":0.0,"high":3.0,"kind":"fitted","sources":["thomas2017.lean_mass_exercise_12mo","thomas2017.lean_mass_usual_care_12mo"],"meaning":"lean mass gained at one dose of resistance training","note":""},{"name":"inflammation_rate","symbol":"k_I","value":0.7,"unit":"1/month","low":0.3,"high":2.0,"kind":"course setting","sources":[],"meaning":"rate at which resting inflammation markers follow fat mass, diet and training","note":""},{"name":"crp_reference","symbol":"R_0","value":1.7,"unit":"mg/L","low":0.8,"high":3.9,"kind":"source","sources":["swan2020.crp_bmi_25_30"],"meaning":"median CRP at a BMI of 27.5 kg/m2, in midlife women without cancer","note":""},{"name":"crp_per_bmi","symbol":"\\beta_R","value":0.158,"unit":"per kg/m2","low":0.08,"high":0.2,"kind":"source","sources":["swan2020.crp_bmi_under_25","swan2020.crp_bmi_over_30"],"meaning":"natural-log rise of CRP per unit of BMI between people","note":""},{"name":"crp_per_bmi_change","symbol":"\\beta_{R\\Delta}","value":0.094,"unit":"per kg/m2","low":0.0,"high":0.2,"kind":"source","sources":["selvin2007.crp_slope_lifestyle"],"meaning":"natural-log change of CRP per unit of BMI gained or lost by one person","note":"0.06 mg/L for each kilogram lost, at the reference level."},{"name":"crp_diet","symbol":"\\delta_R","value":-0.5,"unit":"none","low":-0.9,"high":-0.2,"kind":"source","sources":["schwingshackl2014.crp","pradhan2002.crp"],"meaning":"natural-log change of CRP on a fully Mediterranean pattern","note":"0.98 mg/L less, against a median of 2.5 mg/L."},{"name":"crp_exercise","symbol":"\\xi_R","value":-0.03,"unit":"none","low":-0.15,"high":0.1,"kind":"source","sources":["kelley2006.crp","imayama2012.crp_exercise_null","yale2024.biomarkers_pain_null"],"meaning":"natural-log change of CRP at one dose of aerobic exercise, apart from weight","note":""},{"name":"il6_reference","symbol":"J_0","value":1.47,"unit":"pg/mL","low":1.05,"high":2.15,"kind":"source","sources":["pradhan2002.il6"],"meaning":"median IL-6 in healthy postmenopausal women","note":""},{"name":"il6_per_bmi_change","symbol":"\\beta_J","value":0.05,"unit":"per kg/m2","low":0.0,"high":0.12,"kind":"course setting","sources":["imayama2012.il6_diet"],"meaning":"natural-log change of IL-6 per unit of BMI gained or lost","note":""},{"name":"il6_diet","symbol":"\\delta_J","value":-0.336,"unit":"none","low":-0.7,"high":-0.08,"kind":"source","sources":["schwingshackl2014.il6","pradhan2002.il6"],"meaning":"natural-log change of IL-6 on a fully Mediterranean pattern","note":""},{"name":"il6_exercise","symbol":"\\xi_J","value":-0.03,"unit":"none","low":-0.4,"high":0.3,"kind":"source","sources":["abbasi2022.il6","meneses2016.il6","imayama2012.crp_exercise_null"],"meaning":"natural-log change of IL-6 at one dose of aerobic exercise, apart from weight","note":"Pools disagree: -0.05 (-0.53 to 0.43) against -0.55 (-1.02 to -0.09)."},{"name":"tnf_reference","symbol":"U_0","value":2.89,"unit":"pg/mL","low":1.82,"high":4.53,"kind":"source","sources":["colaus2011.tnf"],"meaning":"median TNF-alpha in adults of 35 to 75 years","note":""},{"name":"tnf_per_bmi_change","symbol":"\\beta_U","value":0.01,"unit":"per kg/m2","low":0.0,"high":0.05,"kind":"course setting","sources":[],"meaning":"natural-log change of TNF-alpha per unit of BMI gained or lost","note":""},{"name":"tnf_exercise","symbol":"\\xi_U","value":-0.03,"unit":"none","low":-0.3,"high":0.17,"kind":"source","sources":["abbasi2022.tnf","friedenreich2012.il6_tnf_null"],"meaning":"natural-log change of TNF-alpha at one dose of aerobic exercise, apart from weight","note":""},{"name":"thermoneutral_loss","symbol":"\\theta","value":0.25,"unit":"fraction","low":0.0,"high":0.6,"kind":"course setting","sources":["freedman1999.neutral_zone_without_flushes","freedman1999.neutral_zone_with_flushes"],"meaning":"share of the thermoneutral zone lost at complete loss of estradiol","note":""},{"name":"thermoneutral_tamoxifen","symbol":"\\theta_T","value":0.3,"unit":"fraction","low":0.0,"high":0.6,"kind":"course setting","sources":["forbes2016.hot_flashes_tamoxifen_5y","forbes2016.hot_flashes_anastrozole_5y"],"meaning":"share of the thermoneutral zone lost on tamoxifen","note":""},{"name":"flashes_reference","symbol":"F_0","value":2.0,"unit":"per day","low":0.0,"high":6.0,"kind":"course setting","sources":[],"meaning":"hot flashes a day before treatment","note":""},{"name":"spine_bmd_mean","symbol":"\\mu_{\\mathrm{LS}}","value":1.064,"unit":"g/cm2","low":0.9,"high":1.2,"kind":"source","sources":["varatharajan2026.nhanes_ls_21"],"meaning":"mean spine bone density of women aged 21 to 30, where T is 0","note":""},{"name":"spine_bmd_sd","symbol":"\\sigma_{\\mathrm{LS}}","value":0.106,"unit":"g/cm2","low":0.09,"high":0.15,"kind":"source","sources":["varatharajan2026.nhanes_ls_21"],"meaning":"standard deviation of the same","note":""},{"name":"hip_bmd_mean","symbol":"\\mu_{\\mathrm{TH}}","value":0.942,"unit":"g/cm2","low":0.85,"high":1.05,"kind":"source","sources":["looker1998.nhanes_th"],"meaning":"mean total hip bone density of women aged 20 to 29, where T is 0","note":""},{"name":"hip_bmd_sd","symbol":"\\sigma_{\\mathrm{TH}}","value":0.122,"unit":"g/cm2","low":0.1,"high":0.15,"kind":"source","sources":["looker1998.nhanes_th"],"meaning":"standard deviation of the same","note":""},{"name":"fracture_gradient","symbol":"G","value":1.5,"unit":"per SD","low":1.4,"high":1.6,"kind":"source","sources":["marshall1996.any"],"meaning":"relative risk of any fracture for each standard deviation of bone density lost","note":""}]};
  function estradiolLeft(p, bmi, residual, planned_weight, aerobic) {
    const estradiol_per_bmi_change = p.estradiol_per_bmi_change;
    const weight_exercise = p.weight_exercise;
    return residual*Math.exp((1/100)*bmi*estradiol_per_bmi_change*(-aerobic*weight_exercise + planned_weight));
  }
  function deficitOf(p, estradiol) {
    const deficit_midpoint = p.deficit_midpoint;
    const deficit_steepness = p.deficit_steepness;
    return Math.pow(deficit_midpoint, deficit_steepness)*(Math.pow(deficit_midpoint, deficit_steepness) + 1)/(Math.pow(deficit_midpoint, deficit_steepness) + Math.pow(estradiol, deficit_steepness)) - Math.pow(deficit_midpoint, deficit_steepness);
  }
  function integrate(p, s, h, steps, first, middle, last) {
    const bisphosphonate_ceiling = p.bisphosphonate_ceiling;
    const coupling = p.coupling;
    const coupling_hip = p.coupling_hip;
    const crp_diet = p.crp_diet;
    const crp_exercise = p.crp_exercise;
    const crp_per_bmi_change = p.crp_per_bmi_change;
    const denosumab_effect = p.denosumab_effect;
    const denosumab_potency = p.denosumab_potency;
    const il6_diet = p.il6_diet;
    const il6_exercise = p.il6_exercise;
    const il6_per_bmi_change = p.il6_per_bmi_change;
    const inflammation_rate = p.inflammation_rate;
    const osteoblast_loading = p.osteoblast_loading;
    const osteoblast_rate = p.osteoblast_rate;
    const osteoclast_rate = p.osteoclast_rate;
    const pain_central_rate = p.pain_central_rate;
    const pain_local_rate = p.pain_local_rate;
    const precursor_gain = p.precursor_gain;
    const precursor_rate = p.precursor_rate;
    const rankl_calcium = p.rankl_calcium;
    const rankl_deficit_gain = p.rankl_deficit_gain;
    const rankl_loading = p.rankl_loading;
    const rankl_tamoxifen = p.rankl_tamoxifen;
    const rankl_vitamin_d = p.rankl_vitamin_d;
    const tnf_exercise = p.tnf_exercise;
    const tnf_per_bmi_change = p.tnf_per_bmi_change;
    const turnover_hip = p.turnover_hip;
    const turnover_neck = p.turnover_neck;
    const turnover_spine = p.turnover_spine;
    const weight_exercise = p.weight_exercise;
    const bmi = s.bmi;
    const calcium_gain = s.calcium_gain;
    const eating = s.eating;
    const vitamin_d_gain = s.vitamin_d_gain;
    const c0 = denosumab_effect*precursor_gain;
    const c1 = 1/bisphosphonate_ceiling;
    const c2 = -denosumab_effect;
    const c3 = -rankl_tamoxifen;
    const c4 = -calcium_gain*rankl_calcium - rankl_vitamin_d*vitamin_d_gain + 1;
    const c5 = (1/12)*turnover_spine;
    const c6 = (1/12)*turnover_hip;
    const c7 = (1/12)*turnover_neck;
    const c8 = crp_diet*eating;
    const c9 = (1/100)*bmi*crp_per_bmi_change;
    const c10 = -weight_exercise;
    const c11 = eating*il6_diet;
    const c12 = (1/100)*bmi*il6_per_bmi_change;
    const c13 = (1/100)*bmi*tnf_per_bmi_change;
    let precursors_ = 1.0;
    let osteoclasts_ = 1.0;
    let osteoblasts_ = 1.0;
    let spine_ = 1.0;
    let hip_ = 1.0;
    let neck_ = 1.0;
    let local_ = 0.0;
    let central_ = 0.0;
    let ln_crp_ = 0.0;
    let ln_il6_ = 0.0;
    let ln_tnf_ = 0.0;
    const precursors_path = new Float64Array(steps + 1); precursors_path[0] = precursors_;
    const osteoclasts_path = new Float64Array(steps + 1); osteoclasts_path[0] = osteoclasts_;
    const osteoblasts_path = new Float64Array(steps + 1); osteoblasts_path[0] = osteoblasts_;
    const spine_path = new Float64Array(steps + 1); spine_path[0] = spine_;
    const hip_path = new Float64Array(steps + 1); hip_path[0] = hip_;
    const neck_path = new Float64Array(steps + 1); neck_path[0] = neck_;
    const local_path = new Float64Array(steps + 1); local_path[0] = local_;
    const central_path = new Float64Array(steps + 1); central_path[0] = central_;
    const ln_crp_path = new Float64Array(steps + 1); ln_crp_path[0] = ln_crp_;
    const ln_il6_path = new Float64Array(steps + 1); ln_il6_path[0] = ln_il6_;
    const ln_tnf_path = new Float64Array(steps + 1); ln_tnf_path[0] = ln_tnf_;
    for (let i = 0; i < steps; i++) {
      let k1_precursors, k1_osteoclasts, k1_osteoblasts, k1_spine, k1_hip, k1_neck, k1_local, k1_central, k1_ln_crp, k1_ln_il6, k1_ln_tnf;
      {
        const deficit = first.deficit[i];
        const tamoxifen = first.tamoxifen[i];
        const bisphosphonate = first.bisphosphonate[i];
        const denosumab = first.denosumab[i];
        const loading = first.loading[i];
        const aerobic = first.aerobic[i];
        const planned_weight = first.planned_weight[i];
        const precursors = precursors_;
        const osteoclasts = osteoclasts_;
        const osteoblasts = osteoblasts_;
        const spine = spine_;
        const hip = hip_;
        const neck = neck_;
        const local = local_;
        const central = central_;
        const ln_crp = ln_crp_;
        const ln_il6 = ln_il6_;
        const ln_tnf = ln_tnf_;
        const w0 = denosumab/(denosumab + denosumab_potency);
        const w1 = -Math.pow(osteoblasts, coupling_hip);
        const w2 = aerobic*c10 + planned_weight;
        k1_precursors = precursor_rate*(c0*w0 - precursors + 1);
        k1_osteoclasts = osteoclast_rate*(c4*precursors*(c2*w0 + 1)*(c3*tamoxifen + deficit*rankl_deficit_gain + 1)/(loading*rankl_loading + 1) - osteoclasts*(bisphosphonate/(bisphosphonate*c1 + 1) + 1));
        k1_osteoblasts = osteoblast_rate*(-osteoblasts + Math.pow(osteoclasts, coupling)*(loading*osteoblast_loading + 1));
        k1_spine = c5*(osteoblasts - osteoclasts*spine);
        k1_hip = c6*(-hip*osteoclasts - w1);
        k1_neck = c7*(-neck*osteoclasts - w1);
        k1_local = pain_local_rate*(deficit - local);
        k1_central = pain_central_rate*(-central + deficit);
        k1_ln_crp = inflammation_rate*(aerobic*crp_exercise + c8 + c9*w2 - ln_crp);
        k1_ln_il6 = inflammation_rate*(aerobic*il6_exercise + c11 + c12*w2 - ln_il6);
        k1_ln_tnf = inflammation_rate*(aerobic*tnf_exercise + c13*w2 - ln_tnf);
      }
      let k2_precursors, k2_osteoclasts, k2_osteoblasts, k2_spine, k2_hip, k2_neck, k2_local, k2_central, k2_ln_crp, k2_ln_il6, k2_ln_tnf;
      {
        const deficit = middle.deficit[i];
        const tamoxifen = middle.tamoxifen[i];
        const bisphosphonate = middle.bisphosphonate[i];
        const denosumab = middle.denosumab[i];
        const loading = middle.loading[i];
        const aerobic = middle.aerobic[i];
        const planned_weight = middle.planned_weight[i];
        const precursors = precursors_ + h / 2 * k1_precursors;
        const osteoclasts = osteoclasts_ + h / 2 * k1_osteoclasts;
        const osteoblasts = osteoblasts_ + h / 2 * k1_osteoblasts;
        const spine = spine_ + h / 2 * k1_spine;
        const hip = hip_ + h / 2 * k1_hip;
        const neck = neck_ + h / 2 * k1_neck;
        const local = local_ + h / 2 * k1_local;
        const central = central_ + h / 2 * k1_central;
        const ln_crp = ln_crp_ + h / 2 * k1_ln_crp;
        const ln_il6 = ln_il6_ + h / 2 * k1_ln_il6;
        const ln_tnf = ln_tnf_ + h / 2 * k1_ln_tnf;
        const w0 = denosumab/(denosumab + denosumab_potency);
        const w1 = -Math.pow(osteoblasts, coupling_hip);
        const w2 = aerobic*c10 + planned_weight;
        k2_precursors = precursor_rate*(c0*w0 - precursors + 1);
        k2_osteoclasts = osteoclast_rate*(c4*precursors*(c2*w0 + 1)*(c3*tamoxifen + deficit*rankl_deficit_gain + 1)/(loading*rankl_loading + 1) - osteoclasts*(bisphosphonate/(bisphosphonate*c1 + 1) + 1));
        k2_osteoblasts = osteoblast_rate*(-osteoblasts + Math.pow(osteoclasts, coupling)*(loading*osteoblast_loading + 1));
        k2_spine = c5*(osteoblasts - osteoclasts*spine);
        k2_hip = c6*(-hip*osteoclasts - w1);
        k2_neck = c7*(-neck*osteoclasts - w1);
        k2_local = pain_local_rate*(deficit - local);
        k2_central = pain_central_rate*(-central + deficit);
        k2_ln_crp = inflammation_rate*(aerobic*crp_exercise + c8 + c9*w2 - ln_crp);
        k2_ln_il6 = inflammation_rate*(aerobic*il6_exercise + c11 + c12*w2 - ln_il6);
        k2_ln_tnf = inflammation_rate*(aerobic*tnf_exercise + c13*w2 - ln_tnf);
      }
      let k3_precursors, k3_osteoclasts, k3_osteoblasts, k3_spine, k3_hip, k3_neck, k3_local, k3_central, k3_ln_crp, k3_ln_il6, k3_ln_tnf;
      {
        const deficit = middle.deficit[i];
        const tamoxifen = middle.tamoxifen[i];
        const bisphosphonate = middle.bisphosphonate[i];
        const denosumab = middle.denosumab[i];
        const loading = middle.loading[i];
        const aerobic = middle.aerobic[i];
        const planned_weight = middle.planned_weight[i];
        const precursors = precursors_ + h / 2 * k2_precursors;
        const osteoclasts = osteoclasts_ + h / 2 * k2_osteoclasts;
        const osteoblasts = osteoblasts_ + h / 2 * k2_osteoblasts;
        const spine = spine_ + h / 2 * k2_spine;
        const hip = hip_ + h / 2 * k2_hip;
        const neck = neck_ + h / 2 * k2_neck;
        const local = local_ + h / 2 * k2_local;
        const central = central_ + h / 2 * k2_central;
        const ln_crp = ln_crp_ + h / 2 * k2_ln_crp;
        const ln_il6 = ln_il6_ + h / 2 * k2_ln_il6;
        const ln_tnf = ln_tnf_ + h / 2 * k2_ln_tnf;
        const w0 = denosumab/(denosumab + denosumab_potency);
        const w1 = -Math.pow(osteoblasts, coupling_hip);
        const w2 = aerobic*c10 + planned_weight;
        k3_precursors = precursor_rate*(c0*w0 - precursors + 1);
        k3_osteoclasts = osteoclast_rate*(c4*precursors*(c2*w0 + 1)*(c3*tamoxifen + deficit*rankl_deficit_gain + 1)/(loading*rankl_loading + 1) - osteoclasts*(bisphosphonate/(bisphosphonate*c1 + 1) + 1));
        k3_osteoblasts = osteoblast_rate*(-osteoblasts + Math.pow(osteoclasts, coupling)*(loading*osteoblast_loading + 1));
        k3_spine = c5*(osteoblasts - osteoclasts*spine);
        k3_hip = c6*(-hip*osteoclasts - w1);
        k3_neck = c7*(-neck*osteoclasts - w1);
        k3_local = pain_local_rate*(deficit - local);
        k3_central = pain_central_rate*(-central + deficit);
        k3_ln_crp = inflammation_rate*(aerobic*crp_exercise + c8 + c9*w2 - ln_crp);
        k3_ln_il6 = inflammation_rate*(aerobic*il6_exercise + c11 + c12*w2 - ln_il6);
        k3_ln_tnf = inflammation_rate*(aerobic*tnf_exercise + c13*w2 - ln_tnf);
      }
      let k4_precursors, k4_osteoclasts, k4_osteoblasts, k4_spine, k4_hip, k4_neck, k4_local, k4_central, k4_ln_crp, k4_ln_il6, k4_ln_tnf;
      {
        const deficit = last.deficit[i];
        const tamoxifen = last.tamoxifen[i];
        const bisphosphonate = last.bisphosphonate[i];
        const denosumab = last.denosumab[i];
        const loading = last.loading[i];
        const aerobic = last.aerobic[i];
        const planned_weight = last.planned_weight[i];
        const precursors = precursors_ + h * k3_precursors;
        const osteoclasts = osteoclasts_ + h * k3_osteoclasts;
        const osteoblasts = osteoblasts_ + h * k3_osteoblasts;
        const spine = spine_ + h * k3_spine;
        const hip = hip_ + h * k3_hip;
        const neck = neck_ + h * k3_neck;
        const local = local_ + h * k3_local;
        const central = central_ + h * k3_central;
        const ln_crp = ln_crp_ + h * k3_ln_crp;
        const ln_il6 = ln_il6_ + h * k3_ln_il6;
        const ln_tnf = ln_tnf_ + h * k3_ln_tnf;
        const w0 = denosumab/(denosumab + denosumab_potency);
        const w1 = -Math.pow(osteoblasts, coupling_hip);
        const w2 = aerobic*c10 + planned_weight;
        k4_precursors = precursor_rate*(c0*w0 - precursors + 1);
        k4_osteoclasts = osteoclast_rate*(c4*precursors*(c2*w0 + 1)*(c3*tamoxifen + deficit*rankl_deficit_gain + 1)/(loading*rankl_loading + 1) - osteoclasts*(bisphosphonate/(bisphosphonate*c1 + 1) + 1));
        k4_osteoblasts = osteoblast_rate*(-osteoblasts + Math.pow(osteoclasts, coupling)*(loading*osteoblast_loading + 1));
        k4_spine = c5*(osteoblasts - osteoclasts*spine);
        k4_hip = c6*(-hip*osteoclasts - w1);
        k4_neck = c7*(-neck*osteoclasts - w1);
        k4_local = pain_local_rate*(deficit - local);
        k4_central = pain_central_rate*(-central + deficit);
        k4_ln_crp = inflammation_rate*(aerobic*crp_exercise + c8 + c9*w2 - ln_crp);
        k4_ln_il6 = inflammation_rate*(aerobic*il6_exercise + c11 + c12*w2 - ln_il6);
        k4_ln_tnf = inflammation_rate*(aerobic*tnf_exercise + c13*w2 - ln_tnf);
      }
      precursors_ = precursors_ + h / 6 * (k1_precursors + 2 * k2_precursors + 2 * k3_precursors + k4_precursors);
      osteoclasts_ = osteoclasts_ + h / 6 * (k1_osteoclasts + 2 * k2_osteoclasts + 2 * k3_osteoclasts + k4_osteoclasts);
      osteoblasts_ = osteoblasts_ + h / 6 * (k1_osteoblasts + 2 * k2_osteoblasts + 2 * k3_osteoblasts + k4_osteoblasts);
      spine_ = spine_ + h / 6 * (k1_spine + 2 * k2_spine + 2 * k3_spine + k4_spine);
      hip_ = hip_ + h / 6 * (k1_hip + 2 * k2_hip + 2 * k3_hip + k4_hip);
      neck_ = neck_ + h / 6 * (k1_neck + 2 * k2_neck + 2 * k3_neck + k4_neck);
      local_ = local_ + h / 6 * (k1_local + 2 * k2_local + 2 * k3_local + k4_local);
      central_ = central_ + h / 6 * (k1_central + 2 * k2_central + 2 * k3_central + k4_central);
      ln_crp_ = ln_crp_ + h / 6 * (k1_ln_crp + 2 * k2_ln_crp + 2 * k3_ln_crp + k4_ln_crp);
      ln_il6_ = ln_il6_ + h / 6 * (k1_ln_il6 + 2 * k2_ln_il6 + 2 * k3_ln_il6 + k4_ln_il6);
      ln_tnf_ = ln_tnf_ + h / 6 * (k1_ln_tnf + 2 * k2_ln_tnf + 2 * k3_ln_tnf + k4_ln_tnf);
      precursors_path[i + 1] = precursors_;
      osteoclasts_path[i + 1] = osteoclasts_;
      osteoblasts_path[i + 1] = osteoblasts_;
      spine_path[i + 1] = spine_;
      hip_path[i + 1] = hip_;
      neck_path[i + 1] = neck_;
      local_path[i + 1] = local_;
      central_path[i + 1] = central_;
      ln_crp_path[i + 1] = ln_crp_;
      ln_il6_path[i + 1] = ln_il6_;
      ln_tnf_path[i + 1] = ln_tnf_;
    }
    return {precursors: precursors_path, osteoclasts: osteoclasts_path, osteoblasts: osteoblasts_path, spine: spine_path, hip: hip_path, neck: neck_path, local: local_path, central: central_path, ln_crp: ln_crp_path, ln_il6: ln_il6_path, ln_tnf: ln_tnf_path};
  }
  const OUTPUTS = {
  estradiol_pmol_l(p, s, path) {
    const estradiol_per_bmi = p.estradiol_per_bmi;
    const estradiol_per_bmi_change = p.estradiol_per_bmi_change;
    const estradiol_reference = p.estradiol_reference;
    const weight_exercise = p.weight_exercise;
    const bmi = s.bmi;
    const bmi_capped = s.bmi_capped;
    const c0 = estradiol_reference*Math.exp(estradiol_per_bmi*(bmi_capped - 27));
    const c1 = (1/100)*bmi*estradiol_per_bmi_change;
    const c2 = -weight_exercise;
    const out = new Float64Array(path.aerobic.length);
    for (let i = 0; i < out.length; i++) {
      const aerobic = path.aerobic[i];
      const planned_weight = path.planned_weight[i];
      const residual = path.residual[i];
      out[i] = c0*residual*Math.exp(c1*(aerobic*c2 + planned_weight));
    }
    return out;
  },
  estradiol_percent(p, s, path) {
    const estradiol_per_bmi_change = p.estradiol_per_bmi_change;
    const weight_exercise = p.weight_exercise;
    const bmi = s.bmi;
    const c0 = (1/100)*bmi*estradiol_per_bmi_change;
    const c1 = -weight_exercise;
    const out = new Float64Array(path.aerobic.length);
    for (let i = 0; i < out.length; i++) {
      const aerobic = path.aerobic[i];
      const planned_weight = path.planned_weight[i];
      const residual = path.residual[i];
      out[i] = 100*residual*Math.exp(c0*(aerobic*c1 + planned_weight));
    }
    return out;
  },
  lumbar_spine_bmd(p, s, path) {
    const loading_gain_spine = p.loading_gain_spine;
    const spine_0 = path.spine[0];
    const c0 = (1/100)*loading_gain_spine;
    const out = new Float64Array(path.age_spine.length);
    for (let i = 0; i < out.length; i++) {
      const age_spine = path.age_spine[i];
      const loading = path.loading[i];
      const spine = path.spine[i];
      out[i] = 100*age_spine*spine*(c0*loading + 1)/spine_0 - 100;
    }
    return out;
  },
  total_hip_bmd(p, s, path) {
    const loading_gain_hip = p.loading_gain_hip;
    const hip_0 = path.hip[0];
    const c0 = (1/100)*loading_gain_hip;
    const out = new Float64Array(path.age_hip.length);
    for (let i = 0; i < out.length; i++) {
      const age_hip = path.age_hip[i];
      const hip = path.hip[i];
      const loading = path.loading[i];
      out[i] = 100*age_hip*hip*(c0*loading + 1)/hip_0 - 100;
    }
    return out;
  },
  femoral_neck_bmd(p, s, path) {
    const loading_gain_hip = p.loading_gain_hip;
    const neck_0 = path.neck[0];
    const c0 = (1/100)*loading_gain_hip;
    const out = new Float64Array(path.age_hip.length);
    for (let i = 0; i < out.length; i++) {
      const age_hip = path.age_hip[i];
      const loading = path.loading[i];
      const neck = path.neck[i];
      out[i] = 100*age_hip*neck*(c0*loading + 1)/neck_0 - 100;
    }
    return out;
  },
  lumbar_spine_t_score(p, s, path) {
    const loading_gain_spine = p.loading_gain_spine;
    const spine_bmd_mean = p.spine_bmd_mean;
    const spine_bmd_sd = p.spine_bmd_sd;
    const t_spine = s.t_spine;
    const spine_0 = path.spine[0];
    const c0 = (1/100)*loading_gain_spine;
    const c1 = spine_bmd_mean/spine_bmd_sd + t_spine;
    const out = new Float64Array(path.age_spine.length);
    for (let i = 0; i < out.length; i++) {
      const age_spine = path.age_spine[i];
      const loading = path.loading[i];
      const spine = path.spine[i];
      out[i] = c1*(age_spine*spine*(c0*loading + 1)/spine_0 - 1) + t_spine;
    }
    return out;
  },
  total_hip_t_score(p, s, path) {
    const hip_bmd_mean = p.hip_bmd_mean;
    const hip_bmd_sd = p.hip_bmd_sd;
    const loading_gain_hip = p.loading_gain_hip;
    const t_hip = s.t_hip;
    const hip_0 = path.hip[0];
    const c0 = (1/100)*loading_gain_hip;
    const c1 = hip_bmd_mean/hip_bmd_sd + t_hip;
    const out = new Float64Array(path.age_hip.length);
    for (let i = 0; i < out.length; i++) {
      const age_hip = path.age_hip[i];
      const hip = path.hip[i];
      const loading = path.loading[i];
      out[i] = c1*(age_hip*hip*(c0*loading + 1)/hip_0 - 1) + t_hip;
    }
    return out;
  },
  ctx(p, s, path) {
    const ctx_exponent = p.ctx_exponent;
    const osteoclasts_0 = path.osteoclasts[0];
    const out = new Float64Array(path.osteoclasts.length);
    for (let i = 0; i < out.length; i++) {
      const osteoclasts = path.osteoclasts[i];
      out[i] = 100*Math.pow(osteoclasts/osteoclasts_0, ctx_exponent) - 100;
    }
    return out;
  },
  p1np(p, s, path) {
    const p1np_exponent = p.p1np_exponent;
    const osteoblasts_0 = path.osteoblasts[0];
    const out = new Float64Array(path.osteoblasts.length);
    for (let i = 0; i < out.length; i++) {
      const osteoblasts = path.osteoblasts[i];
      out[i] = 100*Math.pow(osteoblasts/osteoblasts_0, p1np_exponent) - 100;
    }
    return out;
  },
  rankl_opg_ratio(p, s, path) {
    const denosumab_effect = p.denosumab_effect;
    const denosumab_potency = p.denosumab_potency;
    const rankl_calcium = p.rankl_calcium;
    const rankl_deficit_gain = p.rankl_deficit_gain;
    const rankl_loading = p.rankl_loading;
    const rankl_tamoxifen = p.rankl_tamoxifen;
    const rankl_vitamin_d = p.rankl_vitamin_d;
    const calcium_gain = s.calcium_gain;
    const vitamin_d_gain = s.vitamin_d_gain;
    const c0 = -denosumab_effect;
    const c1 = -rankl_tamoxifen;
    const c2 = -calcium_gain*rankl_calcium - rankl_vitamin_d*vitamin_d_gain + 1;
    const out = new Float64Array(path.deficit.length);
    for (let i = 0; i < out.length; i++) {
      const deficit = path.deficit[i];
      const denosumab = path.denosumab[i];
      const loading = path.loading[i];
      const tamoxifen = path.tamoxifen[i];
      out[i] = c2*(c0*denosumab/(denosumab + denosumab_potency) + 1)*(c1*tamoxifen + deficit*rankl_deficit_gain + 1)/(loading*rankl_loading + 1);
    }
    return out;
  },
  osteoclast_activity(p, s, path) {
    const out = new Float64Array(path.osteoclasts.length);
    for (let i = 0; i < out.length; i++) {
      const osteoclasts = path.osteoclasts[i];
      out[i] = osteoclasts;
    }
    return out;
  },
  osteoblast_activity(p, s, path) {
    const out = new Float64Array(path.osteoblasts.length);
    for (let i = 0; i < out.length; i++) {
      const osteoblasts = path.osteoblasts[i];
      out[i] = osteoblasts;
    }
    return out;
  },
  il6_pg_ml(p, s, path) {
    const il6_reference = p.il6_reference;
    const out = new Float64Array(path.ln_il6.length);
    for (let i = 0; i < out.length; i++) {
      const ln_il6 = path.ln_il6[i];
      out[i] = il6_reference*Math.exp(ln_il6);
    }
    return out;
  },
  tnf_alpha_pg_ml(p, s, path) {
    const tnf_reference = p.tnf_reference;
    const out = new Float64Array(path.ln_tnf.length);
    for (let i = 0; i < out.length; i++) {
      const ln_tnf = path.ln_tnf[i];
      out[i] = tnf_reference*Math.exp(ln_tnf);
    }
    return out;
  },
  crp_mg_l(p, s, path) {
    const crp_per_bmi = p.crp_per_bmi;
    const crp_reference = p.crp_reference;
    const bmi_capped = s.bmi_capped;
    const c0 = crp_per_bmi*(bmi_capped - 55/2);
    const out = new Float64Array(path.ln_crp.length);
    for (let i = 0; i < out.length; i++) {
      const ln_crp = path.ln_crp[i];
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
    const c0 = pain_central_gain*weight_central;
    const c1 = pain_local_gain*weight_local;
    const c2 = pain_systemic_gain*weight_systemic;
    const c3 = -relief_direct;
    const c4 = -relief_muscle;
    const out = new Float64Array(path.aerobic.length);
    for (let i = 0; i < out.length; i++) {
      const aerobic = path.aerobic[i];
      const central = path.central[i];
      const ln_crp = path.ln_crp[i];
      const local = path.local[i];
      const strength = path.strength[i];
      out[i] = Math.min(10, Math.max(0, (c0*(central - central_0) + c1*(local - local_0) + c2*(ln_crp - ln_crp_0) + pain_start)*Math.max(0, aerobic*c3 + c4*strength + 1)));
    }
    return out;
  },
  lean_mass_kg(p, s, path) {
    const lean_strength = p.lean_strength;
    const out = new Float64Array(path.strength.length);
    for (let i = 0; i < out.length; i++) {
      const strength = path.strength[i];
      out[i] = lean_strength*strength;
    }
    return out;
  },
  fat_percent(p, s, path) {
    const fat_aerobic = p.fat_aerobic;
    const fat_share_of_change = p.fat_share_of_change;
    const fat_share_start = p.fat_share_start;
    const c0 = -fat_share_start;
    const c1 = -fat_aerobic;
    const out = new Float64Array(path.aerobic.length);
    for (let i = 0; i < out.length; i++) {
      const aerobic = path.aerobic[i];
      const planned_weight = path.planned_weight[i];
      out[i] = aerobic*c1 + c0 + (fat_share_of_change*planned_weight + fat_share_start)/((1/100)*planned_weight + 1);
    }
    return out;
  },
  knee_load_percent(p, s, path) {
    const weight_exercise = p.weight_exercise;
    const c0 = -weight_exercise;
    const out = new Float64Array(path.aerobic.length);
    for (let i = 0; i < out.length; i++) {
      const aerobic = path.aerobic[i];
      const planned_weight = path.planned_weight[i];
      out[i] = aerobic*c0 + planned_weight;
    }
    return out;
  },
  thermoneutral_width_percent(p, s, path) {
    const thermoneutral_loss = p.thermoneutral_loss;
    const thermoneutral_tamoxifen = p.thermoneutral_tamoxifen;
    const c0 = -thermoneutral_loss;
    const c1 = -thermoneutral_tamoxifen;
    const out = new Float64Array(path.deficit.length);
    for (let i = 0; i < out.length; i++) {
      const deficit = path.deficit[i];
      const tamoxifen = path.tamoxifen[i];
      out[i] = 100*Math.max(0, c0*deficit + c1*tamoxifen + 1);
    }
    return out;
  },
  hot_flashes_per_day(p, s, path) {
    const flashes_reference = p.flashes_reference;
    const thermoneutral_loss = p.thermoneutral_loss;
    const thermoneutral_tamoxifen = p.thermoneutral_tamoxifen;
    const out = new Float64Array(path.deficit.length);
    for (let i = 0; i < out.length; i++) {
      const deficit = path.deficit[i];
      const tamoxifen = path.tamoxifen[i];
      out[i] = flashes_reference*(deficit*thermoneutral_loss + tamoxifen*thermoneutral_tamoxifen + 1);
    }
    return out;
  },
  fracture_relative_risk(p, s, path) {
    const fracture_gradient = p.fracture_gradient;
    const hip_bmd_mean = p.hip_bmd_mean;
    const hip_bmd_sd = p.hip_bmd_sd;
    const loading_gain_hip = p.loading_gain_hip;
    const t_hip = s.t_hip;
    const hip_0 = path.hip[0];
    const c0 = -hip_bmd_mean/hip_bmd_sd - t_hip;
    const c1 = (1/100)*loading_gain_hip;
    const out = new Float64Array(path.age_hip.length);
    for (let i = 0; i < out.length; i++) {
      const age_hip = path.age_hip[i];
      const hip = path.hip[i];
      const loading = path.loading[i];
      out[i] = Math.pow(fracture_gradient, c0*(age_hip*hip*(c1*loading + 1)/hip_0 - 1));
    }
    return out;
  },
  };
  // ---- Hand-written part: inputs, courses, simulate. Mirrors scenario.py, courses.py and simulate.py. ----

  const STEP = 0.25;
  const DOSING_INTERVAL = 6;
  const GRADED = [0, 1 / 64, 1 / 32, 1 / 16, 1 / 8, 1 / 4, 1 / 2, 1];
  const INHIBITORS = ["anastrozole", "letrozole", "exemestane"];
  const COURSES = ["deficit", "tamoxifen", "bisphosphonate", "denosumab", "loading", "aerobic", "strength",
    "planned_weight", "age_spine", "age_hip"];
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

  function gridFor(scenario) {
    const start = scenario.drug !== "none" ? Math.min(0, snap(scenario.drug_start_month)) : 0;
    const end = Math.ceil(scenario.duration_months / STEP) * STEP;
    return { start, steps: Math.round((end - start) / STEP), zero: Math.round(-start / STEP) };
  }

  function approach(t, start, stop, on, off) {
    if (t <= start) return 0;
    if (t <= stop) return 1 - Math.exp(-on * (t - start));
    return (1 - Math.exp(-on * (stop - start))) * Math.exp(-off * (t - stop));
  }

  function doseTimes(start, months) {
    const count = months > 0 ? Math.max(1, Math.ceil(months / DOSING_INTERVAL)) : 0;
    return Array.from({ length: count }, (_, i) => snap(start) + DOSING_INTERVAL * i);
  }

  /** Add doses, each `weight` when given and fading at `rate`, to [start, middle, end] of each step. */
  function addPulses(total, grid, times, rate, weight) {
    const given = new Float64Array(grid.steps + 1);
    for (const time of times) {
      const index = Math.round((time - grid.start) / STEP);
      if (index >= 0 && index <= grid.steps) given[index] += 1;
    }
    const half = Math.exp(-rate * STEP / 2), whole = Math.exp(-rate * STEP);
    let amount = 0;
    for (let i = 0; i < grid.steps; i++) {
      amount += given[i];
      total[0][i] += weight * amount;
      total[1][i] += weight * (amount * half);
      amount *= whole;
      total[2][i] += weight * amount;
    }
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

  function smoothCourses(scenario, p) {
    const drugStart = snap(scenario.drug_start_month);
    const drugStop = drugStart + snap(scenario.drug_months);
    const tamoxifen = scenario.drug === "tamoxifen" ? 1 : 0;
    const begin = snap(scenario.exercise_start_month);
    const finish = scenario.exercise_months === null ? Infinity : begin + snap(scenario.exercise_months);
    const dose = exerciseDoses(scenario, p);
    const ageing = (loss, menopause) => (t) => {
      const fade = p.menopause_fade;
      const faded = Math.exp(-scenario.years_since_menopause / fade) * (1 - Math.exp(-t / 12 / fade));
      return Math.exp(-(p[loss] * t / 12 + p[menopause] * fade * faded) / 100);
    };
    return {
      tamoxifen: (t) => tamoxifen * approach(t, drugStart, drugStop, p.tamoxifen_rate, p.tamoxifen_rate),
      loading: (t) => dose.loading * approach(t, begin, finish, p.loading_rate, p.loading_rate),
      aerobic: (t) => dose.aerobic * approach(t, begin, finish, p.aerobic_rate, p.aerobic_rate),
      strength: (t) => dose.strength * approach(t, begin, finish, p.strength_rate, p.strength_rate),
      planned_weight: (t) => scenario.weight_change_percent * Math.min(1, Math.max(0, t / 12)),
      age_spine: ageing("ageing_spine", "menopause_loss_spine"),
      age_hip: ageing("ageing_hip", "menopause_loss_hip"),
    };
  }

  function residualOf(scenario, p) {
    if (!INHIBITORS.includes(scenario.drug)) return () => 1;
    const share = scenario.estrogen_suppression;
    const removed = share === null ? p["suppression_" + scenario.drug] : share;
    const on = p.drug_onset_rate, off = p["drug_offset_rate_" + scenario.drug];
    const start = snap(scenario.drug_start_month);
    const stop = start + snap(scenario.drug_months);
    return (t) => 1 - removed * approach(t, start, stop, on, off);
  }

  function addBoneDrug(drug, start, months, p, grid, bisphosphonate, denosumab) {
    if (drug === "none") return;
    if (drug === "denosumab") {
      addPulses(denosumab, grid, doseTimes(start, months), p.denosumab_elimination, 1);
    } else if (drug === "zoledronate") {
      addPulses(bisphosphonate, grid, doseTimes(start, months), p.zoledronate_rate, p.zoledronate_effect);
    } else {
      const rate = p.oral_bisphosphonate_rate, first = snap(start), effect = p[drug + "_effect"];
      const last = first + (months > 0 ? Math.max(1, snap(months)) : 0);
      for (let i = 0; i < grid.steps; i++) {
        const t = grid.start + STEP * i;
        bisphosphonate[0][i] += effect * approach(t, first, last, rate, rate);
        bisphosphonate[1][i] += effect * approach(t + STEP / 2, first, last, rate, rate);
        bisphosphonate[2][i] += effect * approach(t + STEP, first, last, rate, rate);
      }
    }
  }

  /**
   * Start, middle and end of the parabola that stands in for a function that moves within days: it has the function's
   * mean, first moment and last value over the step. Both integrals by Simpson's rule on graded pieces.
   */
  function parabola(f, t0) {
    let mean = 0, moment = 0;
    for (let j = 0; j + 1 < GRADED.length; j++) {
      const a = GRADED[j], b = GRADED[j + 1], c = (a + b) / 2;
      const fa = f(t0 + a * STEP), fc = f(t0 + c * STEP), fb = f(t0 + b * STEP);
      mean += (b - a) * (fa + 4 * fc + fb) / 6;
      moment += (b - a) * (a * fa + 4 * c * fc + b * fb) / 6;
    }
    const end = f(t0 + STEP), slope = 12 * moment - 6 * mean, bend = 6 * (end - mean) - 3 * slope;
    const start = end - slope;
    return [start, start + (slope - bend) / 2 + bend / 4, end];
  }

  function prepare(scenario, p) {
    const grid = gridFor(scenario), n = grid.steps;
    const smooth = smoothCourses(scenario, p), residual = residualOf(scenario, p);
    const table = () => Object.fromEntries(COURSES.map((name) => [name, new Float64Array(n)]));
    const first = table(), middle = table(), last = table();
    const places = [first, middle, last];
    const bisphosphonate = places.map((place) => place.bisphosphonate);
    const denosumab = places.map((place) => place.denosumab);
    addBoneDrug(scenario.bone_drug, scenario.bone_drug_start_month, scenario.bone_drug_months, p, grid, bisphosphonate, denosumab);
    addBoneDrug(scenario.second_bone_drug, scenario.second_bone_drug_start_month, scenario.second_bone_drug_months, p, grid, bisphosphonate, denosumab);
    const names = Object.keys(smooth);
    const deficitAt = (t) => deficitOf(p, estradiolLeft(p, scenario.bmi_kg_m2, residual(t), smooth.planned_weight(t), smooth.aerobic(t)));
    const deficits = Float64Array.from({ length: n + 1 }, (_, i) => deficitAt(grid.start + STEP * i));
    for (let i = 0; i < n; i++) {
      const t0 = grid.start + STEP * i, t1 = grid.start + STEP * (i + 1), tm = t0 + STEP / 2;
      if (Math.abs(residual(t1) - residual(t0)) > 1e-9) {
        [first.deficit[i], middle.deficit[i], last.deficit[i]] = parabola(deficitAt, t0);
      } else {
        first.deficit[i] = deficits[i];
        middle.deficit[i] = deficitAt(tm);
        last.deficit[i] = deficits[i + 1];
      }
      for (const name of names) {
        first[name][i] = smooth[name](t0);
        middle[name][i] = smooth[name](tm);
        last[name][i] = smooth[name](t1);
      }
    }
    const left = new Float64Array(n + 1);
    for (let i = 0; i <= n; i++) left[i] = residual(grid.start + STEP * i);
    return { grid, first, middle, last, residual: left, deficits };
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

  /** Values at every grid point from month 0 on, for a course given at the start and end of each step. */
  function atPoints(first, last, zero) {
    const out = new Float64Array(first.length - zero + 1);
    out.set(first.subarray(zero));
    out[out.length - 1] = last[last.length - 1];
    return out;
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
    const courses = prepare(scenario, p);
    const zero = courses.grid.zero;
    const states = integrate(p, s, STEP, courses.grid.steps, courses.first, courses.middle, courses.last);
    const path = { residual: courses.residual.subarray(zero) };
    for (const name of Object.keys(states)) path[name] = states[name].subarray(zero);
    for (const name of COURSES) path[name] = atPoints(courses.first[name], courses.last[name], zero);
    path.deficit = courses.deficits.subarray(zero);
    const times = new Float64Array(path.residual.length);
    for (let i = 0; i < times.length; i++) times[i] = STEP * i;
    const outputs = {};
    for (const name of Object.keys(OUTPUTS)) {
      let values = null;
      Object.defineProperty(outputs, name, { enumerable: true, get: () => (values ||= OUTPUTS[name](p, s, path)) });
    }
    return { scenario, times, outputs };
  }

  globalThis.aicourseModel = { describe: DESCRIPTION, simulate, validate, InputError };
})();
