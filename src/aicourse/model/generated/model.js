// Made by `python -m aicourse.model.generate` from equations.py. Do not edit.
// Illustrative, not a prediction for a person.
(function () {
  "use strict";
  const DESCRIPTION = {"inputs":[{"name":"duration_months","unit":"months","default":84,"low":1,"high":180,"step":1,"choices":null,"source":"","label":"Months shown","group":"time","help":"How long the simulation runs after month 0."},{"name":"age_years","unit":"years","default":60,"low":30,"high":95,"step":1,"choices":null,"source":"","label":"Age","group":"person","help":"Age at month 0. Used to check years since menopause and for fracture tables; it moves no curve by itself."},{"name":"years_since_menopause","unit":"years","default":10,"low":0,"high":50,"step":1,"choices":null,"source":"","label":"Years since menopause","group":"person","help":"Bone is lost fastest in the first years after the last period."},{"name":"lumbar_spine_t_score","unit":"SD","default":-0.8,"low":-5,"high":4,"step":0.1,"choices":null,"source":"","label":"T-score, lumbar spine","group":"person","help":"Bone density of the spine at month 0, in standard deviations from the mean of young women."},{"name":"total_hip_t_score","unit":"SD","default":-0.6,"low":-5,"high":4,"step":0.1,"choices":null,"source":"","label":"T-score, total hip","group":"person","help":"Bone density of the hip at month 0, in standard deviations from the mean of young women."},{"name":"bmi_kg_m2","unit":"kg/m2","default":27,"low":15,"high":60,"step":0.5,"choices":null,"source":"","label":"Body mass index (BMI)","group":"person","help":"Weight in kilograms divided by height in metres squared, at month 0."},{"name":"baseline_worst_pain","unit":"BPI, 0-10","default":2,"low":0,"high":10,"step":0.5,"choices":null,"source":"","label":"Worst joint pain at the start","group":"person","help":"Brief Pain Inventory, worst pain, at month 0: 0 is none, 10 the worst imaginable."},{"name":"drug","unit":"","default":"anastrozole","low":null,"high":null,"step":null,"choices":["none","anastrozole","letrozole","exemestane","tamoxifen"],"source":"","label":"Medicine","group":"medicine","help":"Three aromatase inhibitors, tamoxifen, or none."},{"name":"estrogen_suppression","unit":"fraction","default":null,"low":0,"high":0.995,"step":0.005,"choices":null,"source":"","label":"Estradiol removed","group":"medicine","help":"Share of estradiol that the aromatase inhibitor removes. Left out: the medicine's own."},{"name":"drug_start_month","unit":"month","default":0,"low":-120,"high":180,"step":1,"choices":null,"source":"","label":"Medicine starts","group":"medicine","help":"Negative: already taken for that long at month 0."},{"name":"drug_months","unit":"months","default":60,"low":0,"high":180,"step":1,"choices":null,"source":"","label":"Months on the medicine","group":"medicine","help":"Length of the course, counted from its start."},{"name":"aerobic_min_per_week","unit":"min/week","default":0,"low":0,"high":600,"step":10,"choices":null,"source":"","label":"Aerobic exercise","group":"exercise","help":"Moderate intensity, such as brisk walking: you can talk, but not sing."},{"name":"resistance_sessions_per_week","unit":"per week","default":0,"low":0,"high":5,"step":1,"choices":null,"source":"","label":"Strength sessions","group":"exercise","help":"Resistance training with weights, bands or machines."},{"name":"resistance_intensity","unit":"","default":"moderate","low":null,"high":null,"step":null,"choices":["low","moderate","high"],"source":"","label":"Strength intensity","group":"exercise","help":"High means heavy, supervised and screened, as in the trials that studied it."},{"name":"impact_sessions_per_week","unit":"per week","default":0,"low":0,"high":5,"step":1,"choices":null,"source":"","label":"Impact sessions","group":"exercise","help":"Jumping or stepping drills. Not for everyone: see the safety page."},{"name":"adherence","unit":"fraction","default":1,"low":0,"high":1,"step":0.05,"choices":null,"source":"","label":"Share of the plan that is done","group":"exercise","help":"1 means every planned minute and session."},{"name":"exercise_start_month","unit":"month","default":0,"low":0,"high":180,"step":1,"choices":null,"source":"","label":"Exercise starts","group":"exercise","help":"Month in which the exercise plan begins."},{"name":"exercise_months","unit":"months","default":null,"low":0,"high":180,"step":1,"choices":null,"source":"","label":"Months of exercise","group":"exercise","help":"Length of the exercise plan. Left out: to the end."},{"name":"calcium_mg_per_day","unit":"mg/day","default":900,"low":0,"high":2500,"step":50,"choices":null,"source":"","label":"Calcium","group":"food","help":"Food and supplements together. Recommended after 50: 1200; upper level: 2000."},{"name":"vitamin_d_iu_per_day","unit":"IU/day","default":400,"low":0,"high":4000,"step":100,"choices":null,"source":"","label":"Vitamin D","group":"food","help":"Food and supplements together. Recommended: 600, and 800 over 70; upper level: 4000."},{"name":"eating_pattern","unit":"0 to 1","default":0,"low":0,"high":1,"step":0.1,"choices":null,"source":"","label":"Eating pattern","group":"food","help":"0 is the usual Western pattern, 1 a fully Mediterranean one."},{"name":"weight_change_percent","unit":"%","default":0,"low":-20,"high":20,"step":1,"choices":null,"source":"","label":"Planned weight change","group":"food","help":"Reached evenly over 12 months and kept."},{"name":"bone_drug","unit":"","default":"none","low":null,"high":null,"step":null,"choices":["none","zoledronate","risedronate","ibandronate","denosumab"],"source":"","label":"Bone medicine","group":"bone medicine","help":"Zoledronate and denosumab every six months, risedronate and ibandronate as regular tablets."},{"name":"bone_drug_start_month","unit":"month","default":0,"low":0,"high":180,"step":1,"choices":null,"source":"","label":"Bone medicine starts","group":"bone medicine","help":"Month of the first dose."},{"name":"bone_drug_months","unit":"months","default":0,"low":0,"high":180,"step":1,"choices":null,"source":"","label":"Months on the bone medicine","group":"bone medicine","help":"A course shorter than the dosing interval is one dose."},{"name":"second_bone_drug","unit":"","default":"none","low":null,"high":null,"step":null,"choices":["none","zoledronate","risedronate","ibandronate","denosumab"],"source":"","label":"Second bone medicine","group":"bone medicine","help":"Denosumab needs a follow-on medicine when it ends."},{"name":"second_bone_drug_start_month","unit":"month","default":0,"low":0,"high":180,"step":1,"choices":null,"source":"","label":"Second bone medicine starts","group":"bone medicine","help":"Not before the first one starts."},{"name":"second_bone_drug_months","unit":"months","default":0,"low":0,"high":180,"step":1,"choices":null,"source":"","label":"Months on the second","group":"bone medicine","help":"A course shorter than the dosing interval is one dose."},{"name":"pain_local","unit":"weight","default":1,"low":0,"high":1,"step":0.1,"choices":null,"source":"","label":"Pain path: joint tissue","group":"pain paths","help":"Weight of the direct path from estrogen loss to joint tissue."},{"name":"pain_central","unit":"weight","default":1,"low":0,"high":1,"step":0.1,"choices":null,"source":"","label":"Pain path: nervous system","group":"pain paths","help":"Weight of the direct path from estrogen loss to the processing of pain."},{"name":"pain_systemic","unit":"weight","default":0,"low":0,"high":1,"step":0.1,"choices":null,"source":"","label":"Pain path: blood inflammation","group":"pain paths","help":"A hypothesis that direct tests did not bear out; off unless you switch it on."},{"name":"parameters","unit":"","default":{},"low":null,"high":null,"step":null,"choices":null,"source":"","label":"Model parameters","group":"model","help":"Any parameter of the model by name, within its plausible range."}],"outputs":[{"name":"estradiol_pmol_l","source":"dixon2008.residual_e2_ana, folkerd2012.bmi_base_ratio","label":"Estradiol","unit":"pmol/L","decimals":1,"grade":"strong","sources":["dixon2008.residual_e2_ana","folkerd2012.bmi_base_ratio"],"help":"In blood. The untreated level depends on the assay; divide by 3.67 for pg/mL."},{"name":"estradiol_percent","source":"dixon2008.residual_e2_ana, dixon2008.residual_e2_let, geisler1998.e2_exe","label":"Estradiol left","unit":"% of untreated","decimals":0,"grade":"strong","sources":["dixon2008.residual_e2_ana","dixon2008.residual_e2_let","geisler1998.e2_exe"],"help":"Share of the level before treatment."},{"name":"lumbar_spine_bmd","source":"eastell2008.ls_5y, sestak2014.ls_3y","label":"Lumbar spine bone density","unit":"% change","decimals":1,"grade":"moderate","sources":["eastell2008.ls_5y","sestak2014.ls_3y"],"help":"Bone mineral density (BMD), change from month 0."},{"name":"total_hip_bmd","source":"eastell2008.th_5y, sestak2014.th_3y","label":"Total hip bone density","unit":"% change","decimals":1,"grade":"moderate","sources":["eastell2008.th_5y","sestak2014.th_3y"],"help":"Bone mineral density (BMD), change from month 0."},{"name":"femoral_neck_bmd","source":"gnant2015.bmd_fn","label":"Femoral neck bone density","unit":"% change","decimals":1,"grade":"limited","sources":["gnant2015.bmd_fn"],"help":"Bone mineral density (BMD), change from month 0. Few trials report this site."},{"name":"lumbar_spine_t_score","source":"varatharajan2026.nhanes_ls_21","label":"T-score, lumbar spine","unit":"SD","decimals":2,"grade":"moderate","sources":["varatharajan2026.nhanes_ls_21"],"help":"Standard deviations from the mean of young women."},{"name":"total_hip_t_score","source":"looker1998.nhanes_th","label":"T-score, total hip","unit":"SD","decimals":2,"grade":"moderate","sources":["looker1998.nhanes_th"],"help":"Standard deviations from the mean of young women."},{"name":"ctx","source":"lester2008.btm_plac_sctx, brufsky2007.btm_del_ntx","label":"Resorption marker (CTX)","unit":"% change","decimals":0,"grade":"limited","sources":["lester2008.btm_plac_sctx","brufsky2007.btm_del_ntx"],"help":"Blood marker of bone being removed, change from month 0."},{"name":"p1np","source":"lester2008.btm_plac_bap, brufsky2007.btm_del_bsap","label":"Formation marker (P1NP)","unit":"% change","decimals":0,"grade":"limited","sources":["lester2008.btm_plac_bap","brufsky2007.btm_del_bsap"],"help":"Blood marker of bone being formed, change from month 0; fitted to bone alkaline phosphatase."},{"name":"rankl_opg_ratio","source":"","label":"RANKL/OPG","unit":"1 = before","decimals":2,"grade":"mechanism only","sources":[],"help":"The signal that wakes osteoclasts. Mechanism only, not fitted."},{"name":"osteoclast_activity","source":"","label":"Osteoclasts (resorption)","unit":"1 = before","decimals":2,"grade":"mechanism only","sources":[],"help":"Activity of the cells that remove bone. Mechanism only, not fitted."},{"name":"osteoblast_activity","source":"","label":"Osteoblasts (formation)","unit":"1 = before","decimals":2,"grade":"mechanism only","sources":[],"help":"Activity of the cells that make bone. Mechanism only, not fitted."},{"name":"il6_pg_ml","source":"pradhan2002.il6, schwingshackl2014.il6","label":"IL-6","unit":"pg/mL","decimals":2,"grade":"limited","sources":["pradhan2002.il6","schwingshackl2014.il6"],"help":"Resting level; the baseline is from postmenopausal women in general, not from women on these medicines."},{"name":"tnf_alpha_pg_ml","source":"colaus2011.tnf","label":"TNF-alpha","unit":"pg/mL","decimals":2,"grade":"limited","sources":["colaus2011.tnf"],"help":"Resting level; the baseline is from adults in general."},{"name":"crp_mg_l","source":"swan2020.crp_bmi_25_30, selvin2007.crp_slope_lifestyle","label":"C-reactive protein (CRP)","unit":"mg/L","decimals":2,"grade":"limited","sources":["swan2020.crp_bmi_25_30","selvin2007.crp_slope_lifestyle"],"help":"Resting level; the baseline is from midlife women in general."},{"name":"worst_pain","source":"irwin2015.worst_pain_exercise_12mo, prieto2011.pain_vas_3mo","label":"Worst joint pain","unit":"BPI, 0-10","decimals":1,"grade":"moderate","sources":["irwin2015.worst_pain_exercise_12mo","prieto2011.pain_vas_3mo"],"help":"Brief Pain Inventory, worst pain: 0 is none, 10 the worst imaginable. About 2 points is a difference that people notice."},{"name":"lean_mass_kg","source":"thomas2017.lean_mass_exercise_12mo","label":"Lean mass","unit":"kg change","decimals":1,"grade":"moderate","sources":["thomas2017.lean_mass_exercise_12mo"],"help":"Muscle and other lean tissue, change from month 0, against no training."},{"name":"fat_percent","source":"thomas2017.body_fat_exercise_12mo","label":"Body fat","unit":"percentage points","decimals":1,"grade":"moderate","sources":["thomas2017.body_fat_exercise_12mo"],"help":"Share of weight that is fat, change from month 0."},{"name":"knee_load_percent","source":"messier2005.force_per_kg","label":"Knee load per step","unit":"% change","decimals":1,"grade":"limited","sources":["messier2005.force_per_kg"],"help":"Change of the force in the knee at each step, from month 0."},{"name":"thermoneutral_width_percent","source":"freedman1999.neutral_zone_without_flushes","label":"Thermoneutral zone","unit":"% of before","decimals":0,"grade":"mechanism only","sources":["freedman1999.neutral_zone_without_flushes"],"help":"The span of body temperature without sweating or shivering. Mechanism only, not fitted."},{"name":"hot_flashes_per_day","source":"","label":"Hot flashes","unit":"per day","decimals":1,"grade":"mechanism only","sources":[],"help":"Mechanism only, not fitted."},{"name":"fracture_relative_risk","source":"marshall1996.any","label":"Relative fracture risk by bone density","unit":"1 = at month 0","decimals":2,"grade":"moderate","sources":["marshall1996.any"],"help":"Against oneself at month 0, by hip bone density alone. Multiply a stated baseline to get people in 1000."}],"parameters":[{"name":"suppression_anastrozole","symbol":"s_{\\mathrm{ana}}","value":0.899,"unit":"fraction","low":0.8,"high":0.97,"kind":"source","sources":["dixon2008.residual_e2_ana"],"meaning":"share of estradiol that anastrozole removes at steady state","note":""},{"name":"suppression_letrozole","symbol":"s_{\\mathrm{let}}","value":0.941,"unit":"fraction","low":0.85,"high":0.995,"kind":"source","sources":["dixon2008.residual_e2_let"],"meaning":"share of estradiol that letrozole removes at steady state","note":""},{"name":"suppression_exemestane","symbol":"s_{\\mathrm{exe}}","value":0.922,"unit":"fraction","low":0.82,"high":0.97,"kind":"source","sources":["geisler1998.e2_exe"],"meaning":"share of estradiol that exemestane removes at steady state","note":""},{"name":"drug_onset_rate","symbol":"k_{\\mathrm{on}}","value":63.0,"unit":"1/month","low":20.0,"high":120.0,"kind":"source","sources":["arimidexpi.e2_24h","arimidexpi.e2_14d"],"meaning":"rate at which the drug's effect on estradiol builds up","note":"7/8 of the final fall after one day: 70 % of an eventual 80 %."},{"name":"drug_offset_rate_anastrozole","symbol":"k_{\\mathrm{off,ana}}","value":10.5,"unit":"1/month","low":4.0,"high":20.0,"kind":"source","sources":["buzdar2002.t12_ana"],"meaning":"rate at which anastrozole's effect fades after the last tablet","note":"From the plasma half-life of about two days."},{"name":"drug_offset_rate_letrozole","symbol":"k_{\\mathrm{off,let}}","value":7.0,"unit":"1/month","low":3.0,"high":14.0,"kind":"source","sources":["buzdar2002.t12_let"],"meaning":"rate at which letrozole's effect fades after the last tablet","note":"From the plasma half-life of two to four days."},{"name":"drug_offset_rate_exemestane","symbol":"k_{\\mathrm{off,exe}}","value":7.0,"unit":"1/month","low":3.0,"high":14.0,"kind":"course setting","sources":["exemono.time_lasting"],"meaning":"rate at which new aromatase replaces what exemestane blocked for good","note":"Suppression lasted at least four to five days after one tablet."},{"name":"tamoxifen_rate","symbol":"k_T","value":1.5,"unit":"1/month","low":0.7,"high":3.0,"kind":"course setting","sources":[],"meaning":"rate at which tamoxifen builds up and fades","note":""},{"name":"estradiol_reference","symbol":"E_{\\mathrm{ref}}","value":25.7,"unit":"pmol/L","low":12.0,"high":26.0,"kind":"source","sources":["dixon2008.base"],"meaning":"untreated estradiol after menopause at a BMI of 27 kg/m2","note":"Depends on the assay: mass spectrometry gives about 12 pmol/L."},{"name":"estradiol_per_bmi","symbol":"\\beta_E","value":0.116,"unit":"per kg/m2","low":0.0,"high":0.16,"kind":"source","sources":["folkerd2012.bmi_base_ratio"],"meaning":"natural-log rise of untreated estradiol per unit of BMI between people","note":"About three times as much at a BMI of 30-35 as below 25. Held constant below 18 and above 40 kg/m2."},{"name":"estradiol_per_bmi_change","symbol":"\\beta_{\\Delta}","value":0.05,"unit":"per kg/m2","low":0.0,"high":0.12,"kind":"course setting","sources":["vangemert2015.e2_diet"],"meaning":"natural-log change of estradiol per unit of BMI gained or lost by one person","note":""},{"name":"deficit_midpoint","symbol":"K","value":0.35,"unit":"fraction of untreated","low":0.2,"high":0.6,"kind":"course setting","sources":["mccaig2010.btm_diff","cummings1998.hip_rr"],"meaning":"estradiol at which half of its restraint on bone is gone","note":"Low enough for the response to flatten where the drugs work: letrozole leaves less estradiol than anastrozole, yet markers rise alike."},{"name":"deficit_steepness","symbol":"n","value":2.0,"unit":"none","low":1.0,"high":4.0,"kind":"course setting","sources":["mccaig2010.btm_diff"],"meaning":"steepness of the loss of restraint as estradiol falls","note":""},{"name":"rankl_deficit_gain","symbol":"\\beta_D","value":0.197,"unit":"none","low":0.08,"high":0.5,"kind":"fitted","sources":["eastell2006.ls_2y","eastell2008.ls_5y","eastell2008.th_5y","sestak2014.ls_3y","lester2008.ls_1y_plac","eidtmann2010.ls_36mo_del"],"meaning":"rise of the RANKL/OPG ratio at complete loss of estradiol","note":""},{"name":"rankl_tamoxifen","symbol":"\\beta_T","value":0.147,"unit":"none","low":0.0,"high":0.4,"kind":"fitted","sources":["eastell2006.tam_ls_2y","eastell2008.tam_ls_5y"],"meaning":"fall of the RANKL/OPG ratio on tamoxifen, which acts like estrogen on bone after menopause","note":""},{"name":"rankl_loading","symbol":"\\lambda_\\rho","value":0.003,"unit":"none","low":0.0,"high":0.02,"kind":"course setting","sources":["fornusek2017.post","yu2025.ls"],"meaning":"fall of the RANKL/OPG ratio per dose of loading","note":"Pooled trials found no effect on bone density after menopause; the value keeps it near nothing."},{"name":"rankl_calcium","symbol":"\\kappa_{\\mathrm{Ca}}","value":0.04,"unit":"none","low":0.0,"high":0.1,"kind":"course setting","sources":["hines2009.ls_12mo_del","ross2011.ca"],"meaning":"fall of the RANKL/OPG ratio between no calcium intake and the recommended 1200 mg a day","note":""},{"name":"rankl_vitamin_d","symbol":"\\kappa_{\\mathrm D}","value":0.02,"unit":"none","low":0.0,"high":0.05,"kind":"course setting","sources":["aloia2005.bmd","ross2011.d_over70"],"meaning":"fall of the RANKL/OPG ratio between no vitamin D intake and 800 IU a day","note":""},{"name":"precursor_rate","symbol":"k_P","value":0.15,"unit":"1/month","low":0.05,"high":1.0,"kind":"course setting","sources":["tsourdi2021.start","cummings2018.rate_off"],"meaning":"rate at which the pool of waiting osteoclast precursors fills and empties","note":""},{"name":"precursor_gain","symbol":"h_P","value":1.4,"unit":"none","low":0.5,"high":3.0,"kind":"course setting","sources":["popp2018.ls_off_1y","cummings2018.rate_off"],"meaning":"growth of that pool under full denosumab, which sets the rebound when it stops","note":"Set so that the lumbar spine loses as much in the year after ten years of denosumab as in twelve women who were followed. The hip loses less in the model than in them."},{"name":"osteoclast_rate","symbol":"k_C","value":1.4,"unit":"1/month","low":0.7,"high":3.0,"kind":"course setting","sources":[],"meaning":"rate at which osteoclasts follow RANKL/OPG (time constant three weeks)","note":""},{"name":"osteoblast_rate","symbol":"k_B","value":0.105,"unit":"1/month","low":0.04,"high":0.5,"kind":"fitted","sources":["eastell2006.ls_2y","eastell2011.ls_off_y6","eastell2011.ls_off_y7"],"meaning":"rate at which osteoblasts follow osteoclasts (time constant ten months: how long the remodelling space stays open)","note":""},{"name":"coupling","symbol":"\\gamma","value":0.715,"unit":"none","low":0.5,"high":1.0,"kind":"fitted","sources":["eastell2008.ls_5y","sestak2014.ls_3y"],"meaning":"how fully formation answers resorption at the spine: 1 would be perfect coupling","note":""},{"name":"coupling_hip","symbol":"\\varphi","value":0.957,"unit":"none","low":0.5,"high":1.5,"kind":"fitted","sources":["eastell2008.th_5y","sestak2014.th_3y"],"meaning":"how fully bone formed at the hip answers osteoblast activity, compared with the spine","note":""},{"name":"osteoblast_loading","symbol":"\\lambda_B","value":0.003,"unit":"none","low":0.0,"high":0.02,"kind":"course setting","sources":[],"meaning":"rise of osteoblast activity per dose of loading","note":""},{"name":"loading_gain_spine","symbol":"\\chi_{\\mathrm{LS}}","value":0.69,"unit":"%","low":0.0,"high":1.5,"kind":"fitted","sources":["waltman2010.ex_ls","fornusek2017.post","yu2025.ls","watson2018.ls_exercise"],"meaning":"spine bone density gained, in the end, at one dose of loading","note":""},{"name":"loading_gain_hip","symbol":"\\chi_{\\mathrm{TH}}","value":0.37,"unit":"%","low":0.0,"high":1.0,"kind":"fitted","sources":["waltman2010.ex_th","fornusek2017.post","yu2025.th","watson2018.fn_exercise"],"meaning":"hip bone density gained, in the end, at one dose of loading","note":""},{"name":"loading_saturation","symbol":"\\kappa_G","value":10.0,"unit":"dose","low":3.0,"high":30.0,"kind":"course setting","sources":[],"meaning":"dose of loading at which half of what bone can gain is reached","note":""},{"name":"turnover_spine","symbol":"k_{\\mathrm{LS}}","value":0.208,"unit":"1/year","low":0.08,"high":0.6,"kind":"fitted","sources":["eastell2006.ls_2y","eastell2008.ls_5y","eastell2011.ls_off_y6","eastell2011.ls_off_y7"],"meaning":"turnover of lumbar spine bone mineral at normal resorption","note":""},{"name":"turnover_hip","symbol":"k_{\\mathrm{TH}}","value":0.1295,"unit":"1/year","low":0.04,"high":0.4,"kind":"fitted","sources":["eastell2006.th_2y","eastell2008.th_5y","eastell2011.th_off_y7"],"meaning":"turnover of total hip bone mineral at normal resorption","note":""},{"name":"turnover_neck","symbol":"k_{\\mathrm{FN}}","value":0.1067,"unit":"1/year","low":0.04,"high":0.4,"kind":"fitted","sources":["gnant2015.bmd_fn"],"meaning":"turnover of femoral neck bone mineral at normal resorption","note":""},{"name":"ageing_spine","symbol":"a_{\\mathrm{LS}}","value":0.0,"unit":"%/year","low":0.0,"high":0.5,"kind":"fitted","sources":["sestak2014.ls_3y_placebo"],"meaning":"steady loss of lumbar spine bone density that goes on after the loss of menopause has faded","note":"The fit puts it at nothing: over these years the fading loss of menopause explains what women on placebo lost."},{"name":"ageing_hip","symbol":"a_{\\mathrm{TH}}","value":0.43,"unit":"%/year","low":0.2,"high":1.1,"kind":"fitted","sources":["sestak2014.th_3y_placebo","greendale2012.fn_trans_rate"],"meaning":"steady loss of hip bone density that goes on after the loss of menopause has faded","note":""},{"name":"menopause_loss_spine","symbol":"m_{\\mathrm{LS}}","value":2.9,"unit":"%/year","low":2.0,"high":6.0,"kind":"fitted","sources":["sowers2010.ls_after","sowers2010.ls_late","greendale2012.ls_trans_rate"],"meaning":"extra spine loss in the year of the last period","note":""},{"name":"menopause_loss_hip","symbol":"m_{\\mathrm{TH}}","value":1.7,"unit":"%/year","low":1.0,"high":5.0,"kind":"fitted","sources":["greendale2012.fn_trans_rate"],"meaning":"extra hip loss in the year of the last period","note":""},{"name":"menopause_fade","symbol":"\\tau_m","value":5.0,"unit":"years","low":1.0,"high":7.0,"kind":"source","sources":["sowers2010.ls_after","sowers2010.ls_late","sestak2014.ls_3y_placebo"],"meaning":"time in which the extra loss of menopause fades to about a third","note":""},{"name":"ctx_exponent","symbol":"g_C","value":1.3,"unit":"none","low":0.8,"high":2.0,"kind":"fitted","sources":["lester2008.btm_plac_sctx","brufsky2007.btm_del_ntx"],"meaning":"how the resorption marker CTX follows osteoclast activity","note":""},{"name":"p1np_exponent","symbol":"g_B","value":2.4,"unit":"none","low":1.0,"high":3.0,"kind":"fitted","sources":["lester2008.btm_plac_bap","brufsky2007.btm_del_bsap"],"meaning":"how the formation marker P1NP follows osteoblast activity","note":""},{"name":"zoledronate_effect","symbol":"z_{\\mathrm{zol}}","value":15.0,"unit":"none","low":3.0,"high":40.0,"kind":"course setting","sources":["grey2017.single_ls_24mo"],"meaning":"extra loss of osteoclast activity per infusion's worth of zoledronate on bone","note":"Far above the ceiling, so that one infusion works fully and for long; its exact size matters little."},{"name":"risedronate_effect","symbol":"z_{\\mathrm{ris}}","value":0.684,"unit":"none","low":0.1,"high":3.0,"kind":"fitted","sources":["sestak2014.ris2_ls","sestak2014.ris2_th"],"meaning":"extra loss of osteoclast activity on regular risedronate","note":""},{"name":"ibandronate_effect","symbol":"z_{\\mathrm{iba}}","value":15.0,"unit":"none","low":1.0,"high":40.0,"kind":"course setting","sources":["lester2008.ls_1y_iban"],"meaning":"extra loss of osteoclast activity on regular ibandronate","note":"Far above the ceiling; its exact size matters little."},{"name":"bisphosphonate_ceiling","symbol":"Z_{\\max}","value":0.534,"unit":"none","low":0.2,"high":2.0,"kind":"fitted","sources":["eidtmann2010.ls_36mo_up","brufsky2012.ls_diff_61mo","lester2008.ls_2y_iban"],"meaning":"largest extra loss of osteoclast activity that bisphosphonates can cause","note":""},{"name":"zoledronate_rate","symbol":"k_Z","value":0.065,"unit":"1/month","low":0.02,"high":0.12,"kind":"fitted","sources":["grey2017.single_ls_60mo","grey2017.single_th_60mo"],"meaning":"rate at which an infusion of zoledronate fades from bone","note":""},{"name":"oral_bisphosphonate_rate","symbol":"k_{\\mathrm{oral}}","value":1.0,"unit":"1/month","low":0.3,"high":2.0,"kind":"course setting","sources":[],"meaning":"rate at which the effect of a tablet bisphosphonate builds up and fades","note":""},{"name":"denosumab_elimination","symbol":"k_Q","value":0.811,"unit":"1/month","low":0.6,"high":1.2,"kind":"source","sources":["tay2022.t12"],"meaning":"elimination of denosumab (half-life about 26 days)","note":""},{"name":"denosumab_potency","symbol":"Q_{50}","value":0.001,"unit":"dose","low":0.0002,"high":0.005,"kind":"course setting","sources":["tsourdi2021.start"],"meaning":"what is left of one dose when half of its effect is gone","note":"Set so that cover fades between seven and ten months after an injection."},{"name":"denosumab_effect","symbol":"q","value":0.717,"unit":"fraction","low":0.5,"high":0.99,"kind":"fitted","sources":["gnant2015.bmd_ls","gnant2015.bmd_th"],"meaning":"share of RANKL that denosumab takes away at full effect","note":""},{"name":"aerobic_reference","symbol":"d_a","value":150.0,"unit":"min/week","low":100.0,"high":200.0,"kind":"source","sources":["who2020.moderate_minutes"],"meaning":"aerobic minutes that count as one dose","note":""},{"name":"resistance_reference","symbol":"d_r","value":2.0,"unit":"sessions/week","low":1.0,"high":3.0,"kind":"source","sources":["who2020.strength_days"],"meaning":"resistance sessions that count as one dose","note":""},{"name":"dose_saturation","symbol":"\\kappa_d","value":1.0,"unit":"dose","low":0.3,"high":5.0,"kind":"course setting","sources":[],"meaning":"dose at which half of the possible training effect is reached","note":"HOPE did not publish a dose-response; the curve's shape is an assumption."},{"name":"intensity_low","symbol":"i_{\\mathrm{low}}","value":0.6,"unit":"none","low":0.3,"high":1.0,"kind":"course setting","sources":[],"meaning":"weight of a low-intensity resistance session","note":""},{"name":"intensity_high","symbol":"i_{\\mathrm{high}}","value":1.3,"unit":"none","low":1.0,"high":2.0,"kind":"course setting","sources":[],"meaning":"weight of a high-intensity resistance session for muscle and pain","note":""},{"name":"loading_high","symbol":"g_{\\mathrm{high}}","value":20.0,"unit":"none","low":2.0,"high":40.0,"kind":"course setting","sources":["watson2018.ls_exercise","watson2018.ls_home","howe2011.fn"],"meaning":"bone loading of a supervised high-intensity session, in moderate sessions","note":""},{"name":"loading_impact","symbol":"g_{\\mathrm{imp}}","value":1.5,"unit":"none","low":0.3,"high":5.0,"kind":"course setting","sources":["wintersstone2011.ls_exercise","saarto2012.post"],"meaning":"bone loading of an impact session, in moderate resistance sessions","note":""},{"name":"loading_aerobic","symbol":"g_{\\mathrm{aer}}","value":0.3,"unit":"none","low":0.0,"high":1.0,"kind":"course setting","sources":["chubak2006.bmd_exercise"],"meaning":"bone loading of one dose of aerobic exercise, in doses of resistance training","note":""},{"name":"aerobic_rate","symbol":"k_A","value":0.4,"unit":"1/month","low":0.2,"high":1.0,"kind":"course setting","sources":[],"meaning":"rate at which the body adapts to aerobic exercise and loses that again","note":""},{"name":"strength_rate","symbol":"k_S","value":0.3,"unit":"1/month","low":0.15,"high":0.8,"kind":"course setting","sources":[],"meaning":"rate at which muscle adapts to resistance training and loses that again","note":""},{"name":"loading_rate","symbol":"k_G","value":0.2,"unit":"1/month","low":0.05,"high":0.6,"kind":"course setting","sources":[],"meaning":"rate at which bone adapts to a change of loading and loses that again","note":""},{"name":"pain_local_gain","symbol":"A_\\ell","value":0.77,"unit":"BPI points","low":0.1,"high":1.5,"kind":"fitted","sources":["prieto2011.pain_vas_3mo"],"meaning":"rise of worst pain through joint tissue at complete loss of estradiol","note":""},{"name":"pain_central_gain","symbol":"A_c","value":0.77,"unit":"BPI points","low":0.1,"high":1.5,"kind":"fitted","sources":["prieto2011.pain_vas_3mo"],"meaning":"rise of worst pain through the processing of pain at complete loss of estradiol","note":"No study separates it from the local path; equal shares are a course setting."},{"name":"pain_local_rate","symbol":"k_\\ell","value":1.0,"unit":"1/month","low":0.4,"high":2.0,"kind":"course setting","sources":["singer2012.onset"],"meaning":"rate of onset of the local path","note":""},{"name":"pain_central_rate","symbol":"k_c","value":0.4,"unit":"1/month","low":0.2,"high":1.0,"kind":"course setting","sources":["castel2013.ratio6wk"],"meaning":"rate of onset of the central path: pain went on rising through the first year","note":""},{"name":"pain_systemic_gain","symbol":"A_s","value":1.0,"unit":"BPI points","low":0.0,"high":2.0,"kind":"course setting","sources":["henry2010cyt.cytokines_change_null","yale2024.biomarkers_pain_null"],"meaning":"rise of worst pain per e-fold rise of CRP, if the systemic hypothesis is switched on","note":"Off by default: blood markers did not follow pain in the studies named."},{"name":"relief_direct","symbol":"\\epsilon_A","value":0.21,"unit":"fraction","low":0.0,"high":0.4,"kind":"fitted","sources":["irwin2015.worst_pain_exercise_12mo","irwin2015.worst_pain_usual_care_12mo"],"meaning":"share of pain relieved by one dose of aerobic exercise","note":""},{"name":"relief_muscle","symbol":"\\epsilon_S","value":0.145,"unit":"fraction","low":0.0,"high":0.4,"kind":"fitted","sources":["irwin2015.worst_pain_exercise_12mo","irwin2015.worst_pain_usual_care_12mo"],"meaning":"share of pain relieved by one dose of resistance training","note":"HOPE tested both kinds together; the split is a course setting."},{"name":"fat_share_start","symbol":"f_0","value":38.4,"unit":"% of weight","low":25.0,"high":50.0,"kind":"source","sources":["gibb2019.body_fat_ai"],"meaning":"body fat at the start","note":""},{"name":"fat_share_of_change","symbol":"f_w","value":0.75,"unit":"fraction","low":0.5,"high":0.95,"kind":"course setting","sources":[],"meaning":"share of a planned weight change that is fat","note":""},{"name":"weight_exercise","symbol":"\\eta_w","value":2.4,"unit":"% of weight","low":0.0,"high":4.0,"kind":"source","sources":["yale2015.weight_exercise_12mo"],"meaning":"weight lost at one dose of aerobic exercise","note":""},{"name":"fat_aerobic","symbol":"\\eta_f","value":2.14,"unit":"percentage points","low":0.0,"high":4.0,"kind":"fitted","sources":["thomas2017.body_fat_exercise_12mo","thomas2017.body_fat_usual_care_12mo"],"meaning":"fall of the share of fat at one dose of aerobic exercise","note":""},{"name":"lean_strength","symbol":"\\eta_m","value":1.5,"unit":"kg","low":0.0,"high":3.0,"kind":"fitted","sources":["thomas2017.lean_mass_exercise_12mo","thomas2017.lean_mass_usual_care_12mo"],"meaning":"lean mass gained at one dose of resistance training","note":""},{"name":"inflammation_rate","symbol":"k_I","value":0.7,"unit":"1/month","low":0.3,"high":2.0,"kind":"course setting","sources":[],"meaning":"rate at which resting inflammation markers follow fat mass, diet and training","note":""},{"name":"crp_reference","symbol":"R_0","value":1.7,"unit":"mg/L","low":0.8,"high":3.9,"kind":"source","sources":["swan2020.crp_bmi_25_30"],"meaning":"median CRP at a BMI of 27.5 kg/m2, in midlife women without cancer","note":""},{"name":"crp_per_bmi","symbol":"\\beta_R","value":0.158,"unit":"per kg/m2","low":0.08,"high":0.2,"kind":"source","sources":["swan2020.crp_bmi_under_25","swan2020.crp_bmi_over_30"],"meaning":"natural-log rise of CRP per unit of BMI between people","note":""},{"name":"crp_per_bmi_change","symbol":"\\beta_{R\\Delta}","value":0.094,"unit":"per kg/m2","low":0.0,"high":0.2,"kind":"source","sources":["selvin2007.crp_slope_lifestyle"],"meaning":"natural-log change of CRP per unit of BMI gained or lost by one person","note":"0.06 mg/L for each kilogram lost, at the reference level."},{"name":"crp_diet","symbol":"\\delta_R","value":-0.5,"unit":"none","low":-0.9,"high":-0.2,"kind":"source","sources":["schwingshackl2014.crp","pradhan2002.crp"],"meaning":"natural-log change of CRP on a fully Mediterranean pattern","note":"0.98 mg/L less, against a median of 2.5 mg/L."},{"name":"crp_exercise","symbol":"\\xi_R","value":-0.03,"unit":"none","low":-0.15,"high":0.1,"kind":"source","sources":["kelley2006.crp","imayama2012.crp_exercise_null","yale2024.biomarkers_pain_null"],"meaning":"natural-log change of CRP at one dose of aerobic exercise, apart from weight","note":""},{"name":"il6_reference","symbol":"J_0","value":1.47,"unit":"pg/mL","low":1.05,"high":2.15,"kind":"source","sources":["pradhan2002.il6"],"meaning":"median IL-6 in healthy postmenopausal women","note":""},{"name":"il6_per_bmi_change","symbol":"\\beta_J","value":0.05,"unit":"per kg/m2","low":0.0,"high":0.12,"kind":"course setting","sources":["imayama2012.il6_diet"],"meaning":"natural-log change of IL-6 per unit of BMI gained or lost","note":""},{"name":"il6_diet","symbol":"\\delta_J","value":-0.336,"unit":"none","low":-0.7,"high":-0.08,"kind":"source","sources":["schwingshackl2014.il6","pradhan2002.il6"],"meaning":"natural-log change of IL-6 on a fully Mediterranean pattern","note":""},{"name":"il6_exercise","symbol":"\\xi_J","value":-0.03,"unit":"none","low":-0.4,"high":0.3,"kind":"source","sources":["abbasi2022.il6","meneses2016.il6","imayama2012.crp_exercise_null"],"meaning":"natural-log change of IL-6 at one dose of aerobic exercise, apart from weight","note":"Pools disagree: -0.05 (-0.53 to 0.43) against -0.55 (-1.02 to -0.09)."},{"name":"tnf_reference","symbol":"U_0","value":2.89,"unit":"pg/mL","low":1.82,"high":4.53,"kind":"source","sources":["colaus2011.tnf"],"meaning":"median TNF-alpha in adults of 35 to 75 years","note":""},{"name":"tnf_per_bmi_change","symbol":"\\beta_U","value":0.01,"unit":"per kg/m2","low":0.0,"high":0.05,"kind":"course setting","sources":[],"meaning":"natural-log change of TNF-alpha per unit of BMI gained or lost","note":""},{"name":"tnf_exercise","symbol":"\\xi_U","value":-0.03,"unit":"none","low":-0.3,"high":0.17,"kind":"source","sources":["abbasi2022.tnf","friedenreich2012.il6_tnf_null"],"meaning":"natural-log change of TNF-alpha at one dose of aerobic exercise, apart from weight","note":""},{"name":"thermoneutral_loss","symbol":"\\theta","value":0.25,"unit":"fraction","low":0.0,"high":0.6,"kind":"course setting","sources":["freedman1999.neutral_zone_without_flushes","freedman1999.neutral_zone_with_flushes"],"meaning":"share of the thermoneutral zone lost at complete loss of estradiol","note":""},{"name":"thermoneutral_tamoxifen","symbol":"\\theta_T","value":0.3,"unit":"fraction","low":0.0,"high":0.6,"kind":"course setting","sources":["forbes2016.hot_flashes_tamoxifen_5y","forbes2016.hot_flashes_anastrozole_5y"],"meaning":"share of the thermoneutral zone lost on tamoxifen","note":""},{"name":"flashes_reference","symbol":"F_0","value":2.0,"unit":"per day","low":0.0,"high":6.0,"kind":"course setting","sources":[],"meaning":"hot flashes a day before treatment","note":""},{"name":"spine_bmd_mean","symbol":"\\mu_{\\mathrm{LS}}","value":1.064,"unit":"g/cm2","low":0.9,"high":1.2,"kind":"source","sources":["varatharajan2026.nhanes_ls_21"],"meaning":"mean spine bone density of women aged 21 to 30, where T is 0","note":""},{"name":"spine_bmd_sd","symbol":"\\sigma_{\\mathrm{LS}}","value":0.106,"unit":"g/cm2","low":0.09,"high":0.15,"kind":"source","sources":["varatharajan2026.nhanes_ls_21"],"meaning":"standard deviation of the same","note":""},{"name":"hip_bmd_mean","symbol":"\\mu_{\\mathrm{TH}}","value":0.942,"unit":"g/cm2","low":0.85,"high":1.05,"kind":"source","sources":["looker1998.nhanes_th"],"meaning":"mean total hip bone density of women aged 20 to 29, where T is 0","note":""},{"name":"hip_bmd_sd","symbol":"\\sigma_{\\mathrm{TH}}","value":0.122,"unit":"g/cm2","low":0.1,"high":0.15,"kind":"source","sources":["looker1998.nhanes_th"],"meaning":"standard deviation of the same","note":""},{"name":"fracture_gradient","symbol":"g_F","value":1.5,"unit":"per SD","low":1.4,"high":1.6,"kind":"source","sources":["marshall1996.any"],"meaning":"relative risk of any fracture for each standard deviation of bone density lost","note":""}]};
  const BANDS = {"names":["suppression_anastrozole","suppression_letrozole","suppression_exemestane","drug_onset_rate","drug_offset_rate_anastrozole","drug_offset_rate_letrozole","drug_offset_rate_exemestane","tamoxifen_rate","estradiol_reference","estradiol_per_bmi","estradiol_per_bmi_change","deficit_midpoint","deficit_steepness","rankl_deficit_gain","rankl_tamoxifen","rankl_loading","rankl_calcium","rankl_vitamin_d","precursor_rate","precursor_gain","osteoclast_rate","osteoblast_rate","coupling","coupling_hip","osteoblast_loading","loading_gain_spine","loading_gain_hip","loading_saturation","turnover_spine","turnover_hip","turnover_neck","ageing_spine","ageing_hip","menopause_loss_spine","menopause_loss_hip","menopause_fade","ctx_exponent","p1np_exponent","zoledronate_effect","risedronate_effect","ibandronate_effect","bisphosphonate_ceiling","zoledronate_rate","oral_bisphosphonate_rate","denosumab_elimination","denosumab_potency","denosumab_effect","aerobic_reference","resistance_reference","dose_saturation","intensity_low","intensity_high","loading_high","loading_impact","loading_aerobic","aerobic_rate","strength_rate","loading_rate","pain_local_gain","pain_central_gain","pain_local_rate","pain_central_rate","pain_systemic_gain","relief_direct","relief_muscle","fat_share_of_change","weight_exercise","fat_aerobic","lean_strength","inflammation_rate","crp_reference","crp_per_bmi","crp_per_bmi_change","crp_diet","crp_exercise","il6_reference","il6_per_bmi_change","il6_diet","il6_exercise","tnf_reference","tnf_per_bmi_change","tnf_exercise","thermoneutral_loss","thermoneutral_tamoxifen","flashes_reference","fracture_gradient"],"values":[[0.8955,0.9356,0.97,86.0,19.77,8.738,3.349,0.872,25.45,0.08857,0.02711,0.3947,2.314,0.1576,0.1054,0.002982,0.0202,0.02418,0.4968,2.361,0.7758,0.1567,0.6697,1.057,0.0002664,0.7005,0.252,10.66,0.2753,0.1712,0.1535,0.0,0.3286,3.069,2.114,5.243,1.095,2.324,4.264,0.4236,3.606,0.4402,0.05577,0.3941,0.635,0.0002,0.8351,145.9,1.913,0.3,0.5299,1.263,24.3,0.3978,0.1939,0.2786,0.2946,0.1281,0.9479,1.078,0.8012,0.4786,1.278,0.1469,0.2823,0.7938,2.404,2.16,1.223,0.6415,2.344,0.1667,0.09324,-0.4238,0.01576,1.683,0.07427,-0.3913,0.04208,2.383,0.01009,-0.1434,0.1508,0.4205,1.076,1.448],[0.9054,0.954,0.9215,57.74,4.0,3.0,8.215,1.544,25.92,0.16,0.06787,0.2686,1.768,0.2602,0.1966,0.0,0.06923,0.01509,0.05,1.061,2.251,0.05886,0.7807,0.8476,0.004536,0.6504,0.5569,6.46,0.1373,0.06963,0.05144,0.08866,0.5388,2.437,1.042,5.101,1.186,2.514,23.04,1.223,18.91,0.6901,0.0664,1.676,1.07,0.001983,0.7425,169.5,2.38,1.405,0.6109,1.489,13.3,2.243,0.362,0.6464,0.5039,0.4197,0.5693,0.7971,1.073,0.3207,0.5167,0.2553,0.03121,0.7196,1.438,1.973,2.828,0.739,1.271,0.1515,0.1278,-0.5251,-0.06128,1.223,0.0,-0.3071,-0.2287,3.587,0.0006579,0.03865,0.4798,0.2428,3.119,1.513],[0.9088,0.9239,0.9341,64.11,8.071,5.378,6.005,2.195,26.0,0.1203,0.07184,0.308,2.541,0.181,0.1571,0.01497,0.05674,0.02908,0.05,1.585,1.257,0.07551,0.7627,0.9144,0.0,0.2739,0.1937,11.4,0.1949,0.1222,0.1062,0.0,0.272,2.614,1.618,6.271,1.248,2.187,10.97,0.2505,9.488,0.572,0.06369,0.7269,0.8614,0.0002,0.7133,131.7,2.033,2.782,0.4217,1.0,21.37,1.467,0.01994,0.4924,0.15,0.3873,0.7059,0.5255,0.7264,0.2633,0.8972,0.2986,0.07069,0.6324,1.731,1.588,1.028,1.136,1.866,0.1139,0.1423,-0.9,-0.15,1.428,0.05291,-0.52,0.2153,3.124,0.007899,0.102,0.06869,0.3987,3.014,1.595],[0.8922,0.9452,0.8756,45.67,12.57,13.08,11.21,1.12,22.75,0.08367,0.0299,0.4241,1.418,0.2216,0.153,0.00186,0.03008,0.01051,0.2384,0.8964,1.647,0.1237,0.6676,1.006,0.007899,0.8845,0.5152,16.36,0.2023,0.1293,0.09534,0.02245,0.4695,3.451,3.433,3.389,1.429,3.0,15.6,0.8161,30.19,0.4804,0.05693,1.21,0.7975,0.001682,0.6701,154.7,1.5,0.8037,0.9181,1.463,17.91,1.893,0.6686,0.2,0.4018,0.05,1.319,0.7166,1.482,0.5286,1.867,0.1433,0.1953,0.8914,3.9,3.077,1.566,0.3,0.8,0.1967,0.02091,-0.3082,-0.02433,1.488,0.03128,-0.1939,-0.08613,2.531,0.02219,-0.102,0.3298,0.164,0.9374,1.471],[0.887,0.9305,0.8998,29.98,11.57,7.565,6.993,2.173,26.0,0.1523,0.09863,0.5217,3.096,0.1973,0.1553,0.0007563,0.03704,0.0,0.05,1.891,0.7,0.1835,0.7382,0.9403,0.009896,0.4893,0.2514,5.395,0.2215,0.1294,0.1369,0.0,0.3613,2.832,1.378,7.0,1.143,2.213,14.59,0.8715,22.58,0.7227,0.06454,1.031,0.8427,0.0006371,0.7942,141.9,1.546,0.365,0.55,1.356,26.13,1.309,0.4309,0.2,0.3037,0.3225,0.5931,0.2968,0.9622,0.7506,0.7931,0.1963,0.1436,0.7116,2.19,1.912,0.8495,0.4709,1.519,0.1716,0.1539,-0.6489,0.003282,1.862,0.04104,-0.08,0.153,3.098,0.01805,-0.05797,0.4246,0.3457,4.583,1.441],[0.9234,0.9419,0.9502,71.9,9.757,3.789,9.395,1.478,18.1,0.1081,0.04638,0.3231,1.0,0.1238,0.1007,0.006427,0.04502,0.04548,0.2203,1.504,2.033,0.1285,0.5949,1.018,0.0,0.9851,0.4926,8.615,0.3021,0.194,0.1325,0.2948,0.4769,3.4,2.591,2.633,1.464,2.383,16.2,0.1422,14.24,0.2235,0.07984,0.9904,0.7443,0.002735,0.6693,196.0,2.918,1.663,0.7141,1.018,5.187,2.602,0.2901,0.4172,0.15,0.2245,1.143,0.9399,1.146,0.2,1.401,0.2622,0.1488,0.7835,3.182,2.629,1.909,0.9468,2.764,0.1474,0.03697,-0.2637,-0.07434,1.134,0.06431,-0.4479,-0.1119,2.799,0.0,0.1668,0.2315,0.04638,1.837,1.517],[0.9013,0.9387,0.8818,49.83,5.892,6.309,4.966,0.7583,23.67,0.06471,0.0,0.2,2.304,0.2108,0.2178,0.0,0.08149,0.016,0.4004,1.513,1.189,0.04,0.7865,0.8646,0.004751,0.8657,0.2805,13.93,0.115,0.07675,0.06617,0.0,0.6366,3.528,1.311,5.556,1.448,2.647,8.187,0.9354,19.45,0.6387,0.05712,1.346,0.607,0.0002,0.7323,107.3,2.192,1.094,0.3449,1.679,14.86,0.3,0.4922,0.5569,0.4747,0.2481,0.8466,1.304,0.4537,0.3489,1.044,0.3233,0.01412,0.8805,2.84,2.574,1.385,1.288,1.077,0.1251,0.06718,-0.4545,-0.03739,1.373,0.01596,-0.2576,0.01692,1.82,0.004255,-0.0001829,0.2551,0.5145,0.0,1.545],[0.8988,0.9482,0.9368,108.4,14.5,9.619,7.265,1.851,26.0,0.1319,0.05327,0.3788,1.871,0.1765,0.1167,0.006227,0.004791,0.02328,0.09404,0.7086,1.53,0.12,0.675,1.026,0.002183,0.6204,0.4269,9.071,0.2419,0.1595,0.1275,0.05962,0.4456,2.0,1.0,5.4,1.285,2.321,37.89,0.5844,1.0,0.4382,0.09117,0.6294,0.9456,0.00143,0.6221,159.0,1.493,0.3,0.7515,1.203,37.23,1.685,0.0,0.3587,0.1932,0.05,0.3467,0.7365,1.319,0.4457,0.3256,0.02653,0.2828,0.6099,0.4374,1.263,1.536,0.3,2.147,0.1863,0.1001,-0.6154,0.09101,1.594,0.09557,-0.3374,-0.3001,3.804,0.02691,-0.3,0.1135,0.2897,2.238,1.493],[0.8961,0.9284,0.8961,79.97,5.662,10.73,6.155,1.978,26.0,0.07213,0.05957,0.4005,1.0,0.2165,0.1557,0.0004706,0.04887,0.005757,0.05,1.458,0.7,0.09764,0.7396,0.8978,0.0,0.7672,0.5724,11.22,0.22,0.1361,0.122,0.00429,0.41,2.623,1.581,5.074,1.151,3.0,9.751,1.272,15.58,0.5,0.04439,0.6481,0.6,0.0002,0.6651,122.1,1.706,0.3,0.641,1.126,18.26,2.985,0.8116,0.2455,0.15,0.1439,0.9397,0.7632,1.118,0.4852,1.475,0.2076,0.0001026,0.95,2.373,2.287,1.958,0.8592,2.029,0.2,0.1319,-0.3905,-0.005724,1.184,0.00363,-0.3657,-0.1729,3.366,0.01611,0.02282,0.2246,0.6,2.308,1.404],[0.8994,0.9469,0.9463,20.0,16.0,5.999,9.65,1.367,21.26,0.1258,0.01313,0.2541,3.142,0.1706,0.1373,0.008433,0.02435,0.03303,0.1577,0.8555,1.805,0.1664,0.6652,1.037,0.01338,0.5204,0.2088,3.084,0.2369,0.1603,0.1032,0.0,0.5095,3.717,1.728,4.698,1.365,1.777,17.53,0.6313,8.125,0.5587,0.07838,1.414,0.9638,0.001655,0.6798,152.7,1.881,1.748,0.5005,1.328,9.633,0.9724,0.08955,0.4642,0.3454,0.4176,0.4348,0.5035,0.7836,0.3634,0.7388,0.1895,0.2754,0.657,3.335,2.128,1.511,0.5608,0.9099,0.08853,0.0,-0.5549,-0.093,1.726,0.08301,-0.2799,0.08195,2.251,0.0,-0.1348,0.3605,0.2725,0.0,1.53],[0.9106,0.9375,0.9089,98.96,12.04,3.496,4.051,0.7,24.26,0.16,0.04227,0.2848,1.915,0.2248,0.1159,0.0,0.01265,0.01172,0.3515,2.038,1.064,0.1162,0.7462,0.8532,0.001538,0.4363,0.3215,12.28,0.2284,0.1112,0.09774,0.08521,0.2598,2.721,3.276,4.188,1.168,2.397,3.0,0.8263,30.29,0.5687,0.03703,0.8684,0.7967,0.000259,0.8235,147.7,2.355,3.418,0.8329,1.15,22.58,2.053,0.3355,0.587,0.2442,0.2715,0.6946,0.7075,1.728,0.2177,0.1751,0.1291,0.2682,0.7403,3.041,1.306,1.886,0.3,3.117,0.1567,0.08239,-0.7708,-0.04821,1.518,0.03505,-0.4793,-0.0504,2.638,0.001541,-0.07465,0.1208,0.3164,1.737,1.551],[0.8806,0.9599,0.965,50.64,8.621,8.345,7.663,1.765,26.0,0.09728,0.08776,0.4691,2.116,0.1521,0.1438,0.004925,0.05833,0.0279,0.1374,1.15,1.44,0.06519,0.6773,1.042,0.00557,0.8346,0.4068,12.34,0.1824,0.1412,0.1092,0.0,0.4197,2.264,1.0,6.294,1.842,2.679,23.34,0.2181,8.946,0.4293,0.07776,1.099,0.748,0.002259,0.6684,178.2,1.961,0.9467,0.4654,1.722,28.39,0.3,0.128,0.3781,0.422,0.058,1.142,0.958,0.5909,0.5654,1.093,0.3501,0.05492,0.8117,0.8466,2.777,1.031,1.567,1.632,0.1619,0.1148,-0.3532,0.06702,1.403,0.05869,-0.1504,0.3,3.284,0.03658,0.05336,0.2985,0.1004,4.343,1.489],[0.8882,0.94,0.9241,60.69,10.25,9.158,3.0,0.9917,24.85,0.1379,0.0367,0.4899,1.585,0.1969,0.1747,0.004363,0.07834,0.02029,0.5934,1.428,0.9169,0.08826,0.7824,1.066,0.003717,0.4361,0.2954,7.62,0.2323,0.1636,0.1439,0.03545,0.5092,2.995,1.555,5.135,1.415,2.189,6.961,0.5631,11.2,0.5854,0.04551,1.109,0.9002,0.0002,0.7169,113.5,1.254,0.6011,0.6797,1.559,27.33,1.808,0.0009231,0.3285,0.6694,0.2864,0.6125,0.6222,1.264,0.6787,0.5597,0.2292,0.08881,0.5669,2.631,1.563,1.379,0.8142,0.8,0.1799,0.07468,-0.6942,0.03087,1.05,0.06885,-0.2231,-0.1356,2.7,0.0125,0.1535,0.4964,0.3639,0.3976,1.465],[0.906,0.9503,0.8474,84.6,11.09,6.651,8.518,1.607,26.0,0.04062,0.08026,0.3364,2.381,0.2034,0.1331,0.0,0.0,0.0194,0.05,0.5,2.537,0.1475,0.6671,0.8647,0.0014,1.161,0.4752,6.863,0.2158,0.1133,0.08663,0.0,0.3309,2.481,1.784,5.019,1.023,2.229,26.48,0.7443,26.39,0.529,0.09706,0.8303,0.8061,0.001429,0.5706,165.3,2.419,2.104,0.5768,1.25,10.25,0.3633,0.53,0.8266,0.2543,0.1598,1.013,1.097,0.8405,0.2,1.242,0.1993,0.1873,0.8471,1.645,2.244,0.9003,0.5705,1.783,0.1333,0.1075,-0.2,-0.05509,2.083,0.04751,-0.5968,0.1204,2.951,0.0,-0.04342,0.199,0.1873,2.562,1.501],[0.9023,0.9332,0.97,34.74,13.36,4.674,5.208,2.504,26.0,0.1155,0.06426,0.2286,1.418,0.1933,0.1197,0.009514,0.03407,0.03506,0.05,1.935,1.322,0.131,0.6802,0.9906,0.006818,0.7479,0.5138,13.79,0.2595,0.15,0.1422,0.1498,0.6249,2.895,1.0,2.914,1.627,1.65,14.6,0.5005,2.33,0.414,0.06525,1.535,0.6992,0.000856,0.6853,134.8,2.557,1.145,0.7933,1.381,11.4,2.502,0.2464,0.511,0.3614,0.05,0.8177,0.9524,1.368,0.3468,1.764,0.1284,0.2433,0.7669,1.98,3.37,2.269,0.4046,1.354,0.1419,0.1882,-0.4841,-0.1227,1.647,0.1151,-0.3338,-0.4,4.53,0.009522,-0.1711,0.3221,0.4654,3.737,1.577],[0.8933,0.9432,0.9117,69.48,7.171,7.004,11.36,1.259,22.29,0.145,0.02272,0.3573,2.727,0.2301,0.1751,0.002328,0.04395,0.003462,0.2622,1.09,1.752,0.04839,0.7696,0.9204,0.0,0.6998,0.1633,9.657,0.1169,0.07684,0.05402,0.0,0.337,3.421,2.382,5.902,1.099,2.692,19.61,1.101,19.54,0.6981,0.06875,0.3,1.01,0.003166,0.8,187.5,1.879,0.3,0.3,1.0,31.45,0.9299,0.3934,0.2,0.1835,0.2671,0.1,0.2299,0.4,0.5324,0.9288,0.2803,0.03052,0.689,4.0,1.796,1.069,1.015,2.465,0.1765,0.05384,-0.5816,-0.01091,1.315,0.02588,-0.4153,-0.004174,1.878,0.0199,-0.02313,0.0,0.2224,1.485,1.476],[0.8938,0.9341,0.9429,46.56,13.05,6.917,8.06,2.997,20.25,0.1046,0.01875,0.5507,1.663,0.2254,0.1579,0.003439,0.05392,0.01358,0.05,2.473,1.87,0.04,0.7683,0.7916,0.004002,0.8182,0.2677,7.446,0.08,0.04,0.05142,0.0,0.3717,2.559,2.32,5.159,1.102,2.667,4.835,0.7849,15.6,0.6458,0.04213,2.0,0.6438,0.003832,0.8858,157.5,1.089,1.554,0.774,1.499,25.02,1.108,0.4583,0.5271,0.5486,0.128,0.5501,0.9708,1.017,0.2689,1.026,0.1597,0.2416,0.5906,2.001,2.831,0.009181,0.4101,3.38,0.1737,0.1489,-0.4983,-0.01823,1.297,0.0,-0.463,-0.09806,2.031,0.03342,0.04154,0.4381,0.1358,5.126,1.538],[0.9036,0.9439,0.8913,113.0,8.365,9.208,3.288,1.297,26.0,0.16,0.06136,0.3201,2.202,0.1404,0.1285,0.0,0.02833,0.02736,0.2691,1.268,0.7,0.129,0.6738,1.083,0.0,0.6782,0.4676,16.54,0.2872,0.1994,0.1408,0.0,0.5391,4.034,1.19,4.487,1.658,2.82,18.81,0.3556,21.03,0.3626,0.08658,0.4777,1.131,0.0009622,0.677,129.6,2.297,0.3,0.3,1.291,7.511,0.6015,0.2742,0.2,0.2687,0.1604,0.9958,0.3079,0.87,0.5189,0.3527,0.2498,0.0,0.8626,4.0,1.041,1.669,0.9668,1.656,0.139,0.03068,-0.5661,-0.1057,1.615,0.07329,-0.08,0.1386,4.169,0.003243,-0.1614,0.1738,0.3855,1.937,1.498],[0.9066,0.9411,0.9603,28.76,4.0,7.428,10.31,1.069,26.0,0.1329,0.08424,0.2,1.0,0.2446,0.1657,0.01176,0.01868,0.008207,0.454,1.424,1.445,0.1749,0.6653,0.9999,0.008179,0.4623,0.2278,12.95,0.2361,0.152,0.1296,0.0,0.244,3.113,2.358,5.409,0.8916,1.798,12.53,0.7689,1.0,0.5753,0.06689,1.153,0.8751,0.0009685,0.7831,170.0,2.396,0.6126,0.6673,1.426,17.62,3.856,0.526,0.3033,0.3833,0.177,0.8789,0.6806,1.635,0.5533,0.8071,0.2744,0.09133,0.7729,2.656,2.087,1.314,1.248,1.987,0.1366,0.08923,-0.6731,-0.05807,1.926,0.03326,-0.3489,-0.2512,2.902,0.0,-0.09839,0.3531,0.2271,0.0,1.43],[0.89,0.9515,0.9051,74.65,17.94,4.957,5.749,1.644,24.45,0.05957,0.03901,0.3754,3.368,0.1551,0.09839,0.00145,0.06429,0.03208,0.08019,1.112,1.059,0.1146,0.7411,0.9263,0.0,0.975,0.479,3.0,0.2624,0.143,0.1197,0.09931,0.4504,2.0,1.526,5.082,1.449,3.0,15.2,0.6216,19.36,0.4594,0.06679,0.7599,0.8136,0.0002,0.6047,142.3,1.924,2.375,0.5918,1.0,27.06,1.018,0.0,0.756,0.1612,0.3301,0.2356,1.5,0.6537,0.2215,1.378,0.1347,0.2295,0.7026,1.569,2.441,2.287,0.3,0.8713,0.1832,0.123,-0.2173,0.03531,1.05,0.05188,-0.244,0.001124,2.763,0.01455,0.08301,0.02966,0.4097,2.019,1.522],[0.8826,0.9364,0.8624,65.9,14.93,5.75,8.992,0.7,26.0,0.16,0.09405,0.389,1.497,0.1785,0.1088,0.001189,0.0893,0.03849,0.3827,2.042,2.434,0.07665,0.6614,1.006,0.0,0.1962,0.1601,19.46,0.197,0.1349,0.1198,0.0,0.4788,3.126,1.0,4.966,1.709,3.0,12.86,0.4058,16.49,0.4389,0.05667,0.9494,0.8291,0.002219,0.7919,161.7,1.316,2.029,0.8679,1.071,20.76,2.892,0.2163,0.6347,0.15,0.2771,0.9004,0.7391,1.143,0.2,0.8708,0.1992,0.1798,0.9175,2.943,1.557,1.411,0.6927,1.396,0.1596,0.06248,-0.7294,0.04739,1.407,0.06038,-0.295,-0.2068,3.34,0.02046,0.17,0.248,0.2798,1.168,1.6],[0.9133,0.956,0.9266,40.51,6.598,10.69,6.578,1.729,25.03,0.09597,0.04476,0.2738,2.504,0.2564,0.2132,0.006984,0.01013,0.002031,0.0704,1.229,0.9123,0.1055,0.8182,0.8948,0.009514,0.8935,0.4992,6.821,0.1768,0.1127,0.07657,0.04772,0.3771,2.169,2.502,5.083,0.9506,1.463,21.23,1.193,5.925,0.6999,0.06564,1.114,0.7048,0.0005184,0.74,100.0,2.299,0.391,0.4421,1.369,7.994,0.7251,0.3432,0.3866,0.3354,0.1801,0.4361,1.132,0.9748,0.8713,1.994,0.1994,0.1235,0.6453,1.221,2.633,2.005,0.7219,2.502,0.1543,0.09611,-0.3739,-0.04027,1.558,0.0444,-0.4036,0.03265,2.573,0.008066,-0.06019,0.3913,0.4788,3.239,1.468],[0.8998,0.9268,0.9149,91.87,9.524,7.909,7.191,1.9,21.61,0.08496,0.008058,0.3042,1.731,0.1996,0.1444,0.0,0.03992,0.02187,0.05,1.83,1.699,0.1358,0.6838,1.052,0.003036,0.7432,0.2739,3.0,0.2264,0.161,0.1415,0.0,0.5074,3.065,1.428,6.147,1.335,2.38,5.812,0.354,27.57,0.5266,0.05193,0.5742,0.6,0.001465,0.717,199.6,3.0,0.3,0.6546,1.195,27.33,2.324,0.05647,0.2347,0.2339,0.4462,0.7134,0.8995,1.323,0.4208,1.302,0.4,0.0,0.7278,2.263,2.44,1.394,1.165,0.8,0.1051,0.1627,-0.4066,-0.09654,1.789,0.08606,-0.1752,-0.06638,2.153,0.0,-0.2276,0.08161,0.01348,2.781,1.453],[0.8972,0.946,0.97,56.15,11.17,3.075,4.69,1.333,26.0,0.1181,0.05712,0.4364,2.205,0.2072,0.146,0.005797,0.04616,0.01894,0.2178,0.713,1.376,0.07297,0.7489,0.8704,0.005448,0.5815,0.6099,12.56,0.179,0.09004,0.0635,0.1416,0.4582,3.239,1.72,2.917,1.05,2.288,29.05,0.7426,11.86,0.5987,0.08171,1.279,0.9347,0.0002,0.6454,138.1,1.8,1.176,0.4805,1.609,30.73,1.032,0.6211,0.4345,0.4308,0.07982,1.209,0.3852,0.4,0.3813,0.4683,0.08798,0.2608,0.8053,3.539,1.838,1.548,0.3,1.759,0.2,0.0439,-0.5406,-0.003438,1.194,0.02193,-0.5448,0.1804,3.427,0.01398,-0.0018,0.2717,0.3327,0.6558,1.51],[0.8976,0.9394,0.9188,39.5,8.896,4.509,10.06,0.7,26.0,0.03923,0.0506,0.474,2.666,0.1739,0.1732,4.65e-05,0.01731,0.03127,0.3108,1.388,2.094,0.1171,0.7043,1.0,0.01153,0.7645,0.5028,7.201,0.2213,0.1438,0.1269,0.1116,0.4204,2.725,1.516,5.41,1.232,2.862,8.695,0.6191,25.55,0.5031,0.05854,1.439,0.6,0.001336,0.7176,172.4,1.894,1.59,0.3731,1.316,22.6,1.023,0.0,0.5575,0.3144,0.1643,0.605,1.251,0.7652,0.2854,1.619,0.2384,0.04744,0.68,2.78,3.371,1.513,0.7966,1.889,0.1903,0.07825,-0.4713,0.07745,1.575,0.07893,-0.6761,0.1084,3.699,0.02292,-0.1138,0.3831,0.07967,0.5319,1.565],[0.901,0.949,0.97,68.63,12.49,7.773,6.524,1.812,25.28,0.1415,0.0,0.3469,1.234,0.2228,0.1204,0.007735,0.05983,0.009885,0.143,0.9057,0.8788,0.06186,0.7472,0.8949,0.0,0.6847,0.141,16.46,0.1679,0.09511,0.07665,0.0,0.4595,2.675,1.533,4.895,1.602,2.17,17.97,0.6801,11.8,0.5591,0.06368,0.6892,0.9775,0.0002,0.6515,148.1,2.685,0.3,0.7312,1.081,4.6,2.46,0.5634,0.3422,0.15,0.2693,1.085,0.5297,1.089,0.4643,0.9809,0.2013,0.339,0.7572,0.5625,1.541,1.159,0.6231,0.8,0.1291,0.1105,-0.5959,-0.03464,1.344,0.01447,-0.2057,-0.1216,1.82,0.006458,0.01504,0.2045,0.302,2.654,1.481],[0.9146,0.9323,0.8688,61.31,15.47,10.05,7.683,2.069,23.27,0.1506,0.04852,0.2006,2.431,0.1709,0.1325,0.0,0.05062,0.02573,0.05,2.236,1.633,0.09232,0.6642,1.038,0.006273,0.4819,0.3306,14.07,0.2157,0.1472,0.1357,0.01966,0.3293,2.674,2.317,4.885,1.267,2.816,3.0,0.554,19.88,0.4572,0.06291,0.989,0.8271,0.002358,0.8062,151.2,1.959,0.8358,0.5617,1.918,19.43,0.9252,0.2268,0.2115,0.466,0.3308,0.8594,0.1895,0.6063,0.621,0.6326,0.05821,0.2522,0.8338,2.124,1.796,1.851,0.3368,2.312,0.1448,0.1374,-0.6337,-0.08391,1.068,0.05587,-0.4308,-0.02034,2.861,7.476e-05,0.07509,0.2784,0.2612,3.4,1.459],[0.8862,0.9423,0.9303,81.11,4.766,6.355,4.299,1.445,26.0,0.1101,0.1094,0.3659,1.579,0.2471,0.179,0.005414,0.02713,0.01448,0.1671,0.9928,1.265,0.1297,0.7716,0.8816,0.002036,1.04,0.4339,3.0,0.1971,0.1199,0.08266,0.0,0.4435,3.339,1.608,4.961,1.189,1.905,24.6,1.021,1.0,0.6507,0.06306,0.9048,0.7571,0.0007106,0.6924,126.3,1.799,3.051,0.6964,1.159,32.5,1.565,0.4169,0.4184,0.2119,0.05,0.3792,0.9817,1.95,0.2,1.18,0.3156,0.06328,0.5313,3.2,2.259,1.524,1.037,1.225,0.169,0.01228,-0.2883,0.01174,1.825,0.04021,-0.3208,-0.306,3.047,0.01151,-0.08307,0.143,0.5571,1.264,1.506],[0.8906,0.9152,0.9544,94.53,7.715,3.0,8.753,2.325,20.15,0.1256,0.03283,0.4108,1.942,0.1975,0.1527,0.003979,0.03289,0.01751,0.05,1.79,2.02,0.1106,0.6613,0.9053,0.0006084,0.3552,0.307,21.18,0.208,0.1175,0.1179,0.1792,0.5431,2.588,2.325,3.098,1.539,2.23,8.947,1.01,8.713,0.4831,0.06592,0.8938,0.8958,0.001784,0.6845,179.3,1.853,2.159,0.3987,1.223,20.18,0.322,0.7266,0.474,0.2826,0.0561,0.9417,0.3779,0.9216,0.2,0.0,0.2553,0.1246,0.8236,1.883,0.8358,2.361,0.8773,1.109,0.2,0.2,-0.8158,-0.02644,1.494,0.04771,-0.2658,0.07171,2.461,0.02594,-0.0365,0.1812,0.2077,2.403,1.557],[0.9083,0.9444,0.9026,54.77,13.69,8.522,3.0,1.163,26.0,0.0772,0.07533,0.2417,2.003,0.187,0.1288,0.0,0.04104,0.02268,0.2956,0.5383,0.7,0.05014,0.7565,1.014,0.003198,0.9091,0.4478,5.759,0.1636,0.1113,0.06673,0.0,0.2535,3.603,1.626,6.869,1.259,2.617,26.9,0.5567,14.8,0.5643,0.07031,1.276,0.7728,0.0002932,0.6406,135.6,2.371,0.5811,1.0,1.546,15.36,1.704,0.1208,0.2,0.5454,0.3166,0.5032,0.888,1.219,0.6865,1.16,0.1635,0.1669,0.7478,3.613,2.572,1.295,0.506,2.194,0.1197,0.05908,-0.3359,-0.1451,1.466,0.0666,-0.3794,-0.157,3.174,0.005836,0.1104,0.6,0.4534,0.1171,1.486],[0.904,0.935,0.9404,75.69,10.7,11.65,14.0,0.9634,26.0,0.1018,0.06513,0.2941,2.863,0.2049,0.1446,0.01051,0.07214,0.0003823,0.5476,1.726,1.572,0.08821,0.7319,0.9427,0.0,0.7419,0.5305,4.58,0.186,0.1105,0.09891,0.07709,0.6005,3.285,1.0,3.825,1.344,1.757,14.27,0.887,9.57,0.5683,0.06908,0.3739,0.6719,0.001703,0.7905,163.6,2.175,0.3,0.5155,1.0,16.53,1.401,0.3188,0.2847,0.15,0.3184,0.7438,0.983,0.4,0.4521,1.578,0.1399,0.2472,0.6669,2.562,2.511,1.787,0.3,1.495,0.149,0.07032,-0.4364,-0.07033,1.276,0.02655,-0.1216,0.2786,3.67,0.0,-0.01681,0.01278,0.1656,1.52,1.417],[0.8951,0.9523,0.886,20.0,10.02,5.366,5.551,1.58,23.46,0.16,0.02408,0.4464,1.09,0.1619,0.1577,0.002718,0.0,0.04284,0.05,1.403,1.149,0.1694,0.674,0.9856,0.006953,0.5349,0.2172,12.5,0.2825,0.1819,0.138,0.0,0.4108,2.344,1.832,6.525,1.194,2.617,17.32,0.338,33.82,0.4728,0.06574,1.519,1.009,0.0002809,0.7001,119.3,1.309,1.492,0.6276,1.418,28.25,2.699,0.1572,0.6915,0.3795,0.09962,1.422,0.5734,1.405,0.3173,0.6563,0.284,0.02475,0.95,1.293,1.959,0.7076,1.467,2.676,0.1643,0.1034,-0.5134,0.02641,1.689,0.1018,-0.5007,-0.03105,2.301,0.01635,-0.2128,0.3041,0.3533,3.792,1.527],[0.9025,0.9464,0.8319,40.0,4.0,5.262,10.65,2.128,25.95,0.1434,0.07289,0.3053,1.686,0.2364,0.1886,0.003018,0.0598,0.01582,0.05,0.5,2.024,0.05328,0.7603,0.8566,0.005734,0.6795,0.488,9.341,0.1407,0.08779,0.05994,0.09514,0.5314,2.731,1.286,4.757,1.505,2.476,25.74,0.9444,26.39,0.6278,0.07423,1.606,0.987,0.001839,0.5989,154.1,2.087,2.061,0.6701,1.337,15.7,2.602,0.4061,0.5214,0.3054,0.2719,0.5921,0.4616,1.199,0.3214,0.7224,0.2731,0.007686,0.7062,2.396,2.12,1.777,0.7585,1.056,0.1493,0.09476,-0.5762,-0.07576,1.257,0.02573,-0.2807,-0.1021,3.397,0.009914,0.08335,0.3492,0.1795,2.924,1.552],[0.8926,0.928,0.9225,68.26,17.69,11.37,5.785,1.456,25.48,0.0268,0.03213,0.4314,2.232,0.1338,0.09742,0.01007,0.01077,0.02491,0.2815,1.739,0.7,0.1511,0.6493,1.066,0.001464,0.7296,0.1831,13.54,0.2787,0.1894,0.162,0.0,0.3212,3.363,2.358,4.899,1.414,2.286,6.96,0.1451,11.09,0.3779,0.0636,0.3241,0.6,0.0002,0.6915,130.5,1.62,0.5948,0.5891,1.111,26.7,0.7567,0.238,0.2,0.15,0.05,0.9707,0.7429,0.9265,0.4793,1.483,0.1647,0.2588,0.7804,3.362,2.307,0.1721,0.661,2.129,0.1645,0.06021,-0.4749,0.00128,1.717,0.1115,-0.3649,0.1687,2.193,0.01934,-0.09865,0.02021,0.3572,0.8807,1.487],[0.8892,0.9581,0.9099,61.89,12.93,8.622,7.995,0.8048,22.78,0.1117,0.02816,0.392,1.459,0.213,0.1369,0.0,0.02326,0.01092,0.4361,1.215,1.543,0.1345,0.6673,0.9996,0.01355,1.106,0.5463,8.597,0.2211,0.1368,0.1072,0.02791,0.588,3.186,1.782,3.729,1.352,2.613,19.03,1.117,20.51,0.496,0.06631,1.273,0.7606,0.001951,0.7207,168.3,1.967,0.3,0.7783,1.758,18.63,1.533,0.5801,0.3076,0.482,0.05,0.8341,1.015,1.274,0.5367,1.103,0.1214,0.2193,0.8676,3.069,2.692,1.972,0.3,1.534,0.2,0.04574,-0.2,0.09798,1.512,0.04709,-0.152,-0.2753,2.656,0.0121,-0.162,0.4313,0.2013,0.9858,1.405],[0.9058,0.9368,0.9684,80.33,8.429,3.0,3.0,1.88,26.0,0.1483,0.0701,0.2759,2.582,0.1724,0.141,0.00414,0.04992,0.02949,0.06155,1.904,1.153,0.08629,0.7624,0.9076,0.0,0.4955,0.2248,3.64,0.2137,0.1297,0.1181,0.0,0.3905,2.349,1.0,6.611,1.171,1.775,14.4,0.5519,1.0,0.5876,0.07307,0.7895,0.8245,0.0003185,0.7639,145.3,2.5,1.196,0.3,1.137,22.09,1.107,0.0,0.769,0.1982,0.5227,0.2212,0.8234,0.518,0.2714,0.1327,0.2767,0.09469,0.6086,0.9002,1.203,1.434,1.106,2.804,0.1193,0.1671,-0.6918,-0.03567,1.452,0.06872,-0.4781,0.02613,3.249,0.0,0.04197,0.1702,0.436,3.063,1.529],[0.911,0.9515,0.9442,96.02,9.427,6.435,7.007,0.827,18.35,0.07971,0.001375,0.2,1.0,0.1967,0.1387,0.005244,0.04296,0.04837,0.3938,0.9087,2.155,0.04,0.6918,0.9737,0.0,0.8907,0.4886,14.6,0.1945,0.1296,0.0765,0.1954,0.4987,2.968,2.022,2.9,1.457,2.587,15.41,0.4965,7.417,0.3453,0.06546,0.9685,0.7793,0.001363,0.6398,158.1,2.454,1.635,0.65,1.244,13.87,1.691,0.1691,0.6243,0.2963,0.07754,0.9469,1.243,1.038,0.2,1.207,0.2237,0.1464,0.7884,2.61,2.368,2.151,0.9291,1.881,0.1444,0.0341,-0.3511,-0.06328,1.078,0.05896,-0.594,-0.213,2.682,0.001947,-0.002028,0.07543,0.2543,0.0,1.559],[0.8746,0.9401,0.8938,54.1,11.24,10.21,4.605,1.522,26.0,0.1239,0.05362,0.3769,3.22,0.2702,0.1933,0.0,0.03498,0.0,0.07973,1.296,0.7671,0.08149,0.8351,0.8959,0.0069,0.3949,0.2474,11.39,0.1139,0.06499,0.08094,0.0,0.3831,2.4,1.0,7.0,1.136,2.417,13.8,1.226,15.76,0.8445,0.05016,1.01,0.8777,0.0002,0.7647,104.0,1.082,0.3369,0.4859,1.582,34.81,0.3982,0.3099,0.3828,0.5062,0.1755,0.3965,0.6001,0.8541,0.8372,0.599,0.1578,0.1412,0.7165,1.618,1.651,1.091,0.4532,0.8,0.1686,0.151,-0.7363,0.01434,1.806,0.03569,-0.2241,0.05188,2.981,0.03403,-0.2268,0.2685,0.5536,2.163,1.483],[0.8967,0.9433,0.9622,76.17,15.11,7.691,9.034,2.242,26.0,0.16,0.1059,0.574,1.696,0.1832,0.07624,0.007969,0.0,0.024,0.05,1.287,1.611,0.1836,0.6435,1.049,0.001249,0.5143,0.4595,6.074,0.301,0.1822,0.1472,0.06607,0.2234,2.272,2.089,4.444,1.152,2.153,21.81,0.4326,10.55,0.4293,0.07288,0.6542,1.015,0.002782,0.7017,192.7,1.808,0.906,0.8551,1.0,25.14,3.458,0.1078,0.2431,0.15,0.1519,0.6934,0.2358,1.546,0.4511,0.9559,0.09672,0.2759,0.6195,1.96,1.706,1.615,0.3,2.323,0.1909,0.1208,-0.5455,-0.02261,1.567,0.08404,-0.4144,-0.07692,4.342,0.01575,-0.05982,0.2449,0.08553,4.416,1.455],[0.8992,0.9338,0.9072,20.0,6.497,4.381,6.735,1.149,23.7,0.1001,0.04673,0.3212,2.129,0.2175,0.1773,0.0,0.07521,0.01672,0.206,2.091,1.27,0.09004,0.755,0.8879,0.003817,0.7596,0.3131,10.93,0.1741,0.09952,0.08592,0.0,0.4144,4.207,2.522,4.6,1.315,2.479,3.0,0.7836,33.18,0.6298,0.03883,1.371,0.6764,0.0005704,0.8119,141.0,2.507,3.813,0.4485,1.397,2.769,1.315,0.7696,0.4413,0.4068,0.42,1.193,0.8035,0.6809,0.3543,1.674,0.3935,0.007213,0.8901,4.0,3.017,1.464,1.327,1.253,0.1297,0.08789,-0.3846,-0.15,1.346,0.004425,-0.3346,0.2401,1.976,0.0,0.17,0.3865,0.3103,1.762,1.507],[0.9019,0.9536,0.9479,46.03,15.34,3.273,7.845,1.022,21.17,0.1599,0.04043,0.2995,3.003,0.1775,0.1383,0.005529,0.03113,0.03424,0.3248,1.342,2.341,0.1124,0.6904,1.016,0.007838,0.6128,0.1676,8.78,0.196,0.1229,0.09142,0.0,0.45,3.177,1.819,4.926,1.449,1.791,20.25,0.1,14.42,0.568,0.08561,1.352,1.102,0.002102,0.7689,177.9,2.294,1.812,0.559,1.474,21.74,0.3,0.0,0.5545,0.6268,0.2561,0.6003,0.7768,0.8823,0.3148,0.5252,0.2124,0.2899,0.5462,2.427,1.993,1.042,0.5408,1.371,0.1062,0.05606,-0.6095,-0.05428,1.756,0.09637,-0.3063,0.1129,2.414,0.00389,-0.08282,0.2754,0.0,1.692,1.596],[0.8986,0.9351,0.8977,116.0,4.999,8.001,4.35,1.633,26.0,0.1062,0.08687,0.4459,1.0,0.2234,0.1567,0.0,0.05565,0.006971,0.1423,1.945,0.995,0.04362,0.7648,0.8767,0.0,0.8596,0.5312,16.92,0.1791,0.09868,0.1102,0.0101,0.3505,2.083,1.672,5.302,1.235,3.0,12.47,0.7367,21.88,0.5093,0.05162,0.5862,0.6582,0.0003447,0.7542,147.3,2.119,0.3,0.6995,1.272,30.37,2.028,0.5105,0.3358,0.2546,0.05,1.105,1.037,1.216,0.4366,1.261,0.2305,0.01464,0.843,1.465,2.152,1.489,0.8392,2.49,0.2,0.1955,-0.4451,0.033,1.214,0.01699,-0.3921,-0.142,3.529,0.02782,0.07476,0.1395,0.3275,4.129,1.47],[0.8874,0.9445,0.9351,27.04,8.962,10.5,9.949,2.411,26.0,0.05498,0.05773,0.4152,2.085,0.1692,0.1781,0.007305,0.06735,0.02828,0.05,0.7625,1.736,0.09385,0.6838,1.061,0.004462,0.9437,0.4185,7.725,0.1876,0.1478,0.1157,0.0,0.6002,3.079,1.0,5.812,1.432,2.403,33.83,0.5417,1.0,0.4993,0.09297,1.132,0.8253,0.001741,0.6105,152.3,1.645,0.3,0.3671,1.45,17.42,0.9468,0.2645,0.213,0.3558,0.1285,0.8454,0.8325,0.4,0.5823,1.825,0.2909,0.02183,0.7597,1.759,2.974,1.114,1.817,0.8,0.1593,0.1056,-0.2292,-0.01179,1.422,0.06495,-0.1927,-0.009596,3.142,0.01846,0.01465,0.3792,0.2836,2.263,1.449],[0.9174,0.9221,0.879,75.36,12.38,5.655,6.337,1.235,24.21,0.1347,0.01224,0.2309,1.884,0.2419,0.1502,0.001075,0.02167,0.0121,0.1626,1.65,1.36,0.1448,0.7527,0.8716,0.0004301,0.5454,0.3332,7.659,0.2336,0.1178,0.1042,0.08397,0.4403,3.536,2.997,3.706,0.8,2.121,6.657,1.15,21.05,0.6387,0.05224,0.9012,0.874,0.0002,0.7656,121.8,2.039,1.053,0.7346,1.0,11.61,2.964,0.472,0.4219,0.178,0.342,0.3975,0.582,1.409,0.2346,0.9069,0.06995,0.2351,0.6883,3.953,1.503,1.969,0.3,1.768,0.1541,0.07323,-0.6468,-0.127,1.537,0.04131,-0.5216,-0.4,2.496,0.0,-0.1134,0.2015,0.4996,0.0,1.511],[0.9098,0.942,0.9199,65.31,10.75,4.842,12.43,2.008,26.0,0.09414,0.0633,0.2101,2.415,0.1971,0.1193,0.001637,0.001662,0.01971,0.05,1.372,1.883,0.1217,0.6476,0.8476,0.002283,0.9439,0.4446,12.38,0.1837,0.09536,0.06951,0.0,0.3508,2.805,1.845,4.865,1.185,2.611,23.04,0.8049,18.8,0.4826,0.08449,0.891,0.7218,0.003189,0.7171,186.5,2.746,1.399,0.5203,1.041,12.67,1.192,0.5991,0.4715,0.15,0.1136,0.9275,0.9178,0.7362,0.2,1.44,0.1908,0.2012,0.9331,2.169,2.717,1.621,0.5858,3.048,0.1361,0.1133,-0.3058,-0.09087,1.956,0.03115,-0.4489,0.0756,3.08,0.007503,-0.2135,0.003564,0.2361,3.602,1.535],[0.892,0.9317,0.97,41.4,9.909,7.349,5.482,1.393,24.81,0.16,0.01974,0.3636,1.619,0.1906,0.1609,0.01082,0.08589,0.0206,0.3021,2.626,0.7,0.06252,0.7629,1.049,0.0046,0.2186,0.2648,13.14,0.2002,0.1457,0.1268,0.03196,0.5291,3.319,1.616,4.981,1.577,2.571,3.519,0.6237,3.614,0.539,0.03294,1.17,0.8159,0.0005711,0.8634,134.7,1.581,0.3,0.6232,1.35,29.75,2.637,0.07001,0.2,0.3457,0.2402,0.527,0.4434,1.159,0.7415,0.7582,0.2207,0.1027,0.6529,3.155,2.036,2.1,0.8295,1.617,0.1827,0.08049,-0.8388,-0.004909,1.05,0.05249,-0.08,-0.1804,2.829,0.02287,-0.01658,0.301,0.4127,1.438,1.499],[0.8957,0.9488,0.8716,91.26,7.641,9.326,8.792,0.7,22.22,0.1165,0.03574,0.4714,2.582,0.2007,0.1743,0.0,0.04593,0.004939,0.5188,0.8649,1.478,0.07897,0.7498,0.9234,0.0,0.6321,0.2262,6.207,0.1565,0.109,0.07122,0.0,0.2351,2.905,2.655,7.0,0.9731,3.0,15.4,0.8675,27.67,0.654,0.06475,0.4652,0.9228,0.001144,0.7487,165.2,1.443,0.8554,0.4067,1.219,28.6,0.4983,0.3536,0.289,0.2386,0.4221,0.7223,0.5876,0.6323,0.4532,0.2361,0.2916,0.04668,0.7331,2.82,0.9104,0.7315,0.9954,2.046,0.1741,0.0,-0.5159,0.06267,1.293,0.0,-0.3382,0.3,1.82,0.01048,0.1111,0.1779,0.1346,0.2635,1.423],[0.9047,0.9388,0.9323,56.52,13.83,6.996,3.0,1.741,26.0,0.08703,0.07728,0.3427,1.273,0.1639,0.1189,0.003672,0.03605,0.03654,0.05,1.71,1.048,0.1616,0.6604,0.9936,0.00968,0.6802,0.5767,10.34,0.2991,0.1822,0.1594,0.1402,0.523,2.379,1.018,4.098,1.501,2.108,10.39,0.2666,10.46,0.3699,0.06125,1.96,0.6115,0.0002,0.634,112.5,2.121,2.648,1.0,1.659,8.555,2.07,0.2066,0.711,0.4165,0.1329,1.5,1.31,1.628,0.2676,1.071,0.1397,0.2595,0.811,0.2715,2.484,1.931,0.3852,0.9347,0.1395,0.1342,-0.4184,-0.04909,1.625,0.07412,-0.2567,-0.05583,3.902,9.839e-05,-0.03687,0.6,0.3776,2.515,1.524],[0.9042,0.9479,0.9011,79.44,7.949,7.083,5.94,0.7,26.0,0.1274,0.08125,0.2,2.337,0.1686,0.1361,0.002561,0.02608,0.02642,0.5083,0.5,0.9298,0.2265,0.6617,1.122,0.001998,0.5618,0.4723,12.55,0.3514,0.2338,0.162,0.001482,0.4883,3.241,1.08,4.841,1.498,2.133,25.16,0.5831,14.4,0.4222,0.08787,0.3,0.9782,0.0002,0.5482,142.5,2.911,0.4456,0.426,1.101,14.98,1.892,0.1417,0.2729,0.15,0.272,0.9899,0.5692,0.9828,0.5311,0.9742,0.2603,0.04844,0.9094,2.799,1.449,2.991,0.9899,0.8,0.1423,0.03907,-0.5017,-0.04177,1.643,0.1036,-0.209,0.03806,3.749,0.0,-0.1015,0.06185,0.4642,0.0,1.462],[0.8944,0.9381,0.9527,20.0,12.63,4.792,10.71,1.703,20.33,0.06922,0.03864,0.3799,1.798,0.2536,0.1655,0.009241,0.05167,0.01264,0.05,1.532,2.896,0.08097,0.7562,0.8306,0.006185,0.7018,0.2724,3.461,0.1288,0.0596,0.0726,0.000163,0.3209,2.0,2.21,5.513,0.9424,1.98,11.19,1.012,8.965,0.7054,0.04342,1.522,0.6,0.001038,0.757,170.4,1.703,2.282,0.906,1.309,32.49,2.398,0.3258,0.6408,0.3313,0.2396,0.5442,1.232,1.13,0.2811,1.647,0.1702,0.3343,0.6374,0.6676,3.239,1.331,0.4332,1.744,0.177,0.1573,-0.4339,0.04574,1.325,0.02671,-0.6555,-0.1986,1.82,0.01676,0.1014,0.3262,0.2145,2.063,1.502],[0.8914,0.9409,0.8837,97.24,20.0,6.572,3.686,1.931,24.47,0.09909,0.01576,0.513,3.65,0.1494,0.1283,0.0,0.06132,0.03179,0.05,1.376,1.355,0.04,0.7647,0.9141,0.0,0.9177,0.5122,7.049,0.1799,0.107,0.08379,0.1089,0.616,2.687,1.042,4.591,1.708,3.0,17.47,0.5991,30.85,0.4927,0.06311,0.8472,0.7469,0.001031,0.6509,130.0,1.604,1.387,0.5327,1.174,22.38,0.3,0.07405,0.4967,0.2167,0.223,0.6611,0.8594,0.4,0.2467,1.193,0.1456,0.1987,0.7271,2.144,2.193,1.686,0.3,1.413,0.1794,0.09877,-0.3269,-0.001934,1.05,0.06674,-0.3231,0.1912,2.878,0.02668,0.03839,0.1469,0.3729,6.0,1.57],[0.908,0.9305,0.9389,51.35,4.0,9.043,8.251,1.356,26.0,0.16,0.06099,0.3246,1.0,0.2389,0.1956,0.00455,0.01571,0.007915,0.2198,1.688,1.741,0.0954,0.6889,0.9877,0.01191,0.405,0.261,17.32,0.1536,0.116,0.09367,0.0,0.4096,3.83,1.874,4.918,1.151,1.18,14.8,0.7464,10.64,0.6086,0.06321,1.24,0.8084,0.003623,0.8293,157.7,2.076,0.3,0.6082,1.844,12.94,1.982,0.9287,0.2,0.4388,0.06989,1.304,0.1,1.346,0.5785,0.6218,0.2853,0.06047,0.7974,3.231,1.839,0.7135,1.207,2.529,0.1328,0.06505,-0.7827,-0.09531,2.062,0.04812,-0.428,-0.06112,3.017,0.005455,-0.143,0.4703,0.1903,1.981,1.478],[0.9154,0.9456,0.97,60.1,6.073,8.25,5.008,2.703,25.05,0.04814,0.005948,0.311,2.503,0.2155,0.1852,0.004811,0.0,0.001508,0.05,0.7576,0.7,0.1334,0.7686,0.9079,0.007008,1.184,0.5799,3.0,0.219,0.1241,0.09365,0.04527,0.3812,2.674,2.849,5.034,0.8913,1.635,17.14,0.9622,13.51,0.6291,0.07333,1.051,0.7929,0.0002,0.6421,138.3,2.684,0.3,0.3321,1.529,19.24,0.3,0.3837,0.2,0.5818,0.1229,0.6396,0.8009,0.8572,0.7374,1.129,0.2208,0.1102,0.5825,1.857,2.723,1.589,0.7073,2.004,0.1564,0.1255,-0.2706,-0.1074,1.533,0.03962,-0.377,0.1468,2.44,0.0,-0.3,0.252,0.3202,2.832,1.4],[0.8847,0.926,0.9174,85.49,14.4,3.315,7.422,1.271,26.0,0.136,0.05524,0.4262,1.496,0.1376,0.08078,0.0,0.06987,0.03797,0.2296,1.571,1.888,0.1045,0.6118,1.019,0.0,0.4865,0.2408,13.18,0.2392,0.1463,0.1368,0.0,0.4829,3.631,1.0,4.917,1.649,3.0,8.772,0.1748,24.08,0.3681,0.06436,0.8856,0.9172,0.001482,0.694,200.0,1.701,1.609,0.7579,1.231,32.01,2.275,0.2568,0.4134,0.2646,0.2199,1.104,0.4075,1.025,0.2,0.00566,0.2206,0.1665,0.8547,3.579,1.647,0.9951,0.6781,0.8976,0.1617,0.09189,-0.6261,-0.01973,1.382,0.0556,-0.2684,-0.09265,3.207,0.01193,0.0001889,0.1087,0.1212,0.7614,1.532],[0.8982,0.9552,0.9291,34.13,11.48,6.091,6.809,1.1,26.0,0.147,0.09194,0.3958,2.269,0.1944,0.1496,0.00872,0.04008,0.01813,0.402,0.97,1.101,0.07424,0.7462,0.8621,0.002964,0.6368,0.4661,20.06,0.1896,0.09797,0.07191,0.1268,0.3526,2.735,1.972,3.853,1.265,2.42,24.19,1.014,2.431,0.5414,0.07807,1.426,1.027,0.0005348,0.717,100.4,1.0,3.086,0.5454,1.405,12.67,0.6755,0.5435,0.5653,0.3661,0.05,0.8266,0.6405,0.6775,0.3792,0.6984,0.004902,0.2956,0.7722,2.537,1.84,1.606,0.3,3.257,0.2,0.02527,-0.5934,0.03654,1.151,0.01394,-0.4968,0.006375,3.627,0.02359,0.1676,0.4184,0.5865,1.219,1.547],[0.9008,0.936,0.8654,69.85,9.827,10.92,9.31,1.667,21.66,0.1139,0.04288,0.2636,1.795,0.1868,0.148,0.0002032,0.03384,0.02106,0.08225,2.087,1.424,0.137,0.6811,1.044,0.0005525,0.7985,0.1301,7.437,0.237,0.169,0.1499,0.0,0.4018,2.561,1.68,7.0,1.55,2.512,3.0,0.6254,18.14,0.4693,0.04829,0.7212,0.6873,0.002284,0.7886,161.9,2.2,0.8243,0.7195,1.0,9.27,1.968,0.0,0.3655,0.1692,0.3202,0.3306,1.155,1.61,0.4187,1.532,0.332,0.02923,0.6947,1.261,2.442,1.452,1.192,1.641,0.09089,0.1441,-0.4594,-0.05656,1.746,0.07807,-0.1272,-0.2404,2.353,0.006016,-0.0582,0.2283,0.2673,3.344,1.49],[0.9004,0.9426,0.9252,86.5,12.1,9.491,3.944,2.397,25.23,0.16,0.0494,0.226,1.334,0.2201,0.1208,0.005953,0.06269,0.008732,0.05,1.412,0.7058,0.09287,0.7257,0.914,0.0,0.6155,0.2372,12.8,0.1947,0.1152,0.08654,0.0,0.4396,3.075,1.884,4.59,1.368,1.938,21.3,0.7489,4.449,0.5649,0.07146,0.5613,1.094,0.0006638,0.7164,127.6,2.106,0.4096,0.8269,1.284,17.4,1.977,0.6393,0.2425,0.2856,0.2357,0.935,0.2893,1.235,0.5146,0.3808,0.1816,0.2426,0.82,2.02,0.9087,1.487,0.6034,1.511,0.1257,0.1098,-0.5287,-0.1375,1.365,0.02107,-0.08,-0.1684,2.081,0.0,0.05382,0.1169,0.5203,3.468,1.435],[0.897,0.933,0.8571,57.37,8.513,6.227,7.476,1.188,26.0,0.09052,0.12,0.3531,2.766,0.1712,0.1736,0.0,0.02017,0.03012,0.157,1.894,1.921,0.1481,0.6828,1.019,0.008499,0.6953,0.599,3.544,0.2481,0.1639,0.1367,0.1123,0.4005,3.125,1.867,5.105,0.9978,2.63,12.03,0.6879,18.2,0.5089,0.06632,1.311,0.6445,0.002403,0.7825,151.9,1.315,2.002,0.4688,1.519,35.4,0.5396,0.03663,0.4578,0.5252,0.1307,0.4548,1.01,0.9105,0.3357,1.019,0.2187,0.0,0.7428,4.0,2.739,1.841,0.7769,2.71,0.1869,0.07751,-0.4041,-0.02536,1.596,0.08553,-0.4663,0.06162,4.006,0.01354,-0.07504,0.2955,0.298,1.346,1.519],[0.8834,0.9497,0.97,64.69,5.526,3.951,6.317,0.9306,26.0,0.08142,0.05148,0.4994,1.569,0.2231,0.1615,0.006802,0.02938,0.01427,0.3282,0.5645,1.167,0.1177,0.7658,0.8757,0.0,0.8981,0.4094,5.932,0.2003,0.1118,0.07774,0.0,0.5307,3.126,1.083,5.115,1.333,1.984,29.38,0.814,10.12,0.6108,0.06709,1.011,0.7949,0.0002,0.6278,148.8,2.041,1.164,0.6383,1.0,20.57,2.075,0.3732,0.5885,0.15,0.06918,0.6806,1.35,1.394,0.2,1.367,0.3618,0.03779,0.6662,2.676,2.484,1.149,1.063,1.088,0.1712,0.05056,-0.3663,0.02391,1.872,0.04413,-0.2412,-0.03966,2.919,0.01993,-0.1351,0.2216,0.3388,0.6002,1.541],[0.9118,0.9397,0.9137,44.89,16.23,7.645,9.701,1.555,23.21,0.1219,0.0,0.3341,2.421,0.1469,0.115,0.0005862,0.05287,0.02552,0.1329,1.807,1.535,0.08028,0.6584,1.032,0.003964,0.3405,0.3061,19.63,0.2189,0.1391,0.1307,0.02857,0.4165,2.461,1.792,5.039,1.411,2.895,5.403,0.3466,29.54,0.4173,0.06694,1.095,0.8649,0.001289,0.7416,173.7,2.201,0.3,0.5036,1.441,7.5,1.435,0.1831,0.3816,0.3881,0.3886,1.161,0.5583,0.4,0.6009,0.8199,0.1044,0.2267,0.95,1.6,2.021,1.476,0.3629,2.175,0.147,0.1757,-0.7117,-0.07174,1.115,0.05979,-0.3512,0.246,2.733,0.00849,0.02307,0.357,0.04291,2.736,1.494],[0.9074,0.9668,0.8896,31.47,13.28,14.0,5.247,0.7,26.0,0.1064,0.06717,0.2892,2.058,0.1965,0.1413,0.002021,0.04711,0.02249,0.6904,1.01,0.78,0.09941,0.7687,1.009,0.005392,1.025,0.433,3.0,0.208,0.1415,0.09552,0.0,0.3169,3.212,1.075,6.902,1.061,2.57,21.05,0.3585,21.29,0.5849,0.06408,1.106,0.7262,0.0002157,0.7495,120.7,2.147,0.3,0.8013,1.377,19.82,2.678,0.0,0.326,0.3174,0.3439,0.5983,1.162,1.078,0.6194,2.0,0.1647,0.1654,0.6764,2.917,3.444,0.6388,0.5227,2.291,0.1133,0.0,-0.2,-0.03356,1.446,0.05229,-0.4062,-0.1317,3.319,0.0,-0.0235,0.3188,0.3923,1.597,1.443],[0.8897,0.9376,0.9414,71.23,7.313,5.478,11.98,1.837,20.0,0.1548,0.02467,0.4583,1.997,0.207,0.1652,0.01271,0.03896,0.01732,0.05,2.262,2.179,0.1599,0.6735,0.9001,0.002802,0.4709,0.2922,14.24,0.2524,0.1477,0.1467,0.1636,0.6065,2.197,1.774,3.131,1.341,2.183,3.097,0.8113,15.2,0.5037,0.05969,0.7239,0.8492,0.001707,0.7934,164.4,1.629,1.419,0.3,1.054,24.64,1.296,0.4792,0.7841,0.15,0.08338,1.037,0.652,0.781,0.2,0.8404,0.2565,0.1231,0.7522,1.187,1.708,1.705,0.894,1.206,0.1963,0.1289,-0.6641,0.08511,1.474,0.0334,-0.2926,0.09702,2.606,0.01416,-0.1704,0.0,0.1466,3.883,1.514],[0.894,0.947,0.9036,50.31,10.3,3.0,3.0,2.037,23.41,0.1302,0.03487,0.4059,1.137,0.1891,0.1494,0.0,0.007864,0.03962,0.05,1.074,1.228,0.1218,0.6981,0.9713,0.009682,0.6381,0.2095,15.42,0.23,0.1485,0.1145,0.0,0.2595,2.515,2.628,6.175,1.256,3.0,15.73,0.481,20.43,0.4997,0.06092,1.626,0.9501,0.0002972,0.6435,136.4,1.825,2.52,0.6845,1.63,23.47,1.599,0.2812,0.5153,0.4577,0.08156,0.7962,0.557,2.0,0.3479,0.4218,0.2801,0.04285,0.8331,2.238,1.769,1.213,1.405,1.905,0.167,0.1177,-0.5636,0.01033,1.664,0.07345,-0.5504,-0.3386,2.11,0.03184,-0.04319,0.4872,0.4344,2.48,1.583],[0.9029,0.9297,0.958,106.6,10.98,8.634,8.449,1.42,26.0,0.06797,0.07592,0.2536,2.91,0.2321,0.1363,0.003282,0.09907,0.0,0.263,1.397,1.651,0.04058,0.756,0.9284,0.0,0.8451,0.5228,7.5,0.1335,0.0771,0.07541,0.07775,0.4492,3.456,1.568,3.475,1.406,2.183,12.68,1.03,1.0,0.5952,0.06426,0.4812,0.613,0.001719,0.7339,180.7,2.691,0.5081,0.5724,1.182,11.75,0.3012,0.4428,0.2,0.2205,0.3004,0.118,0.9666,0.5953,0.4827,1.344,0.136,0.2652,0.5,3.507,2.321,2.292,0.3,0.8,0.1517,0.08459,-0.4866,-0.08641,1.251,0.0,-0.1713,-0.02895,3.479,0.003652,0.1528,0.1959,0.2467,0.2077,1.473]]};
  const STARTS = {"precursors":1.0,"osteoclasts":1.0,"osteoblasts":1.0,"spine":1.0,"hip":1.0,"neck":1.0,"local":0.0,"central":0.0,"ln_crp":0.0,"ln_il6":0.0,"ln_tnf":0.0};
  function deficit(p, s, path) {
    const deficit_midpoint = p.deficit_midpoint;
    const deficit_steepness = p.deficit_steepness;
    const estradiol_per_bmi_change = p.estradiol_per_bmi_change;
    const weight_exercise = p.weight_exercise;
    const bmi = s.bmi;
    const c0 = -Math.pow(deficit_midpoint, deficit_steepness);
    const c1 = Math.pow(deficit_midpoint, deficit_steepness)*(Math.pow(deficit_midpoint, deficit_steepness) + 1);
    const c2 = Math.pow(deficit_midpoint, deficit_steepness);
    const c3 = (1/100)*bmi*estradiol_per_bmi_change;
    const c4 = -weight_exercise;
    const out = new Float64Array(path.aerobic.length);
    for (let i = 0; i < out.length; i++) {
      const aerobic = path.aerobic[i];
      const planned_weight = path.planned_weight[i];
      const residual = path.residual[i];
      out[i] = c0 + c1/(c2 + Math.pow(residual*Math.exp(c3*(aerobic*c4 + planned_weight)), deficit_steepness));
    }
    return out;
  }
  const TARGETS = {
  precursors(p, s, path) {
    const denosumab_effect = p.denosumab_effect;
    const denosumab_potency = p.denosumab_potency;
    const precursor_gain = p.precursor_gain;
    const c0 = denosumab_effect*precursor_gain;
    const out = new Float64Array(path.denosumab.length);
    for (let i = 0; i < out.length; i++) {
      const denosumab = path.denosumab[i];
      out[i] = c0*denosumab/(denosumab + denosumab_potency) + 1;
    }
    return out;
  },
  osteoclasts(p, s, path) {
    const bisphosphonate_ceiling = p.bisphosphonate_ceiling;
    const denosumab_effect = p.denosumab_effect;
    const denosumab_potency = p.denosumab_potency;
    const rankl_calcium = p.rankl_calcium;
    const rankl_deficit_gain = p.rankl_deficit_gain;
    const rankl_loading = p.rankl_loading;
    const rankl_tamoxifen = p.rankl_tamoxifen;
    const rankl_vitamin_d = p.rankl_vitamin_d;
    const calcium_gain = s.calcium_gain;
    const vitamin_d_gain = s.vitamin_d_gain;
    const c0 = calcium_gain*rankl_calcium + rankl_vitamin_d*vitamin_d_gain - 1;
    const c1 = 1/bisphosphonate_ceiling;
    const c2 = -denosumab_effect;
    const c3 = -rankl_tamoxifen;
    const out = new Float64Array(path.bisphosphonate.length);
    for (let i = 0; i < out.length; i++) {
      const bisphosphonate = path.bisphosphonate[i];
      const deficit = path.deficit[i];
      const denosumab = path.denosumab[i];
      const loading = path.loading[i];
      const precursors = path.precursors[i];
      const tamoxifen = path.tamoxifen[i];
      out[i] = c0*precursors*(c2*denosumab/(denosumab + denosumab_potency) + 1)*(c3*tamoxifen + deficit*rankl_deficit_gain + 1)/((-bisphosphonate/(bisphosphonate*c1 + 1) - 1)*(loading*rankl_loading + 1));
    }
    return out;
  },
  osteoblasts(p, s, path) {
    const coupling = p.coupling;
    const osteoblast_loading = p.osteoblast_loading;
    const out = new Float64Array(path.loading.length);
    for (let i = 0; i < out.length; i++) {
      const loading = path.loading[i];
      const osteoclasts = path.osteoclasts[i];
      out[i] = Math.pow(osteoclasts, coupling)*(loading*osteoblast_loading + 1);
    }
    return out;
  },
  spine(p, s, path) {
    const out = new Float64Array(path.osteoblasts.length);
    for (let i = 0; i < out.length; i++) {
      const osteoblasts = path.osteoblasts[i];
      const osteoclasts = path.osteoclasts[i];
      out[i] = osteoblasts/osteoclasts;
    }
    return out;
  },
  hip(p, s, path) {
    const coupling_hip = p.coupling_hip;
    const out = new Float64Array(path.osteoblasts.length);
    for (let i = 0; i < out.length; i++) {
      const osteoblasts = path.osteoblasts[i];
      const osteoclasts = path.osteoclasts[i];
      out[i] = Math.pow(osteoblasts, coupling_hip)/osteoclasts;
    }
    return out;
  },
  neck(p, s, path) {
    const coupling_hip = p.coupling_hip;
    const out = new Float64Array(path.osteoblasts.length);
    for (let i = 0; i < out.length; i++) {
      const osteoblasts = path.osteoblasts[i];
      const osteoclasts = path.osteoclasts[i];
      out[i] = Math.pow(osteoblasts, coupling_hip)/osteoclasts;
    }
    return out;
  },
  local(p, s, path) {
    const out = new Float64Array(path.deficit.length);
    for (let i = 0; i < out.length; i++) {
      const deficit = path.deficit[i];
      out[i] = deficit;
    }
    return out;
  },
  central(p, s, path) {
    const out = new Float64Array(path.deficit.length);
    for (let i = 0; i < out.length; i++) {
      const deficit = path.deficit[i];
      out[i] = deficit;
    }
    return out;
  },
  ln_crp(p, s, path) {
    const crp_diet = p.crp_diet;
    const crp_exercise = p.crp_exercise;
    const crp_per_bmi_change = p.crp_per_bmi_change;
    const weight_exercise = p.weight_exercise;
    const bmi = s.bmi;
    const eating = s.eating;
    const c0 = crp_diet*eating;
    const c1 = (1/100)*bmi*crp_per_bmi_change;
    const c2 = -weight_exercise;
    const out = new Float64Array(path.aerobic.length);
    for (let i = 0; i < out.length; i++) {
      const aerobic = path.aerobic[i];
      const planned_weight = path.planned_weight[i];
      out[i] = aerobic*crp_exercise + c0 + c1*(aerobic*c2 + planned_weight);
    }
    return out;
  },
  ln_il6(p, s, path) {
    const il6_diet = p.il6_diet;
    const il6_exercise = p.il6_exercise;
    const il6_per_bmi_change = p.il6_per_bmi_change;
    const weight_exercise = p.weight_exercise;
    const bmi = s.bmi;
    const eating = s.eating;
    const c0 = eating*il6_diet;
    const c1 = (1/100)*bmi*il6_per_bmi_change;
    const c2 = -weight_exercise;
    const out = new Float64Array(path.aerobic.length);
    for (let i = 0; i < out.length; i++) {
      const aerobic = path.aerobic[i];
      const planned_weight = path.planned_weight[i];
      out[i] = aerobic*il6_exercise + c0 + c1*(aerobic*c2 + planned_weight);
    }
    return out;
  },
  ln_tnf(p, s, path) {
    const tnf_exercise = p.tnf_exercise;
    const tnf_per_bmi_change = p.tnf_per_bmi_change;
    const weight_exercise = p.weight_exercise;
    const bmi = s.bmi;
    const c0 = (1/100)*bmi*tnf_per_bmi_change;
    const c1 = -weight_exercise;
    const out = new Float64Array(path.aerobic.length);
    for (let i = 0; i < out.length; i++) {
      const aerobic = path.aerobic[i];
      const planned_weight = path.planned_weight[i];
      out[i] = aerobic*tnf_exercise + c0*(aerobic*c1 + planned_weight);
    }
    return out;
  },
  };
  const RATES = {
  precursors(p, s, path) {
    const precursor_rate = p.precursor_rate;
    return precursor_rate;
  },
  osteoclasts(p, s, path) {
    const bisphosphonate_ceiling = p.bisphosphonate_ceiling;
    const osteoclast_rate = p.osteoclast_rate;
    const c0 = -osteoclast_rate;
    const c1 = 1/bisphosphonate_ceiling;
    const out = new Float64Array(path.bisphosphonate.length);
    for (let i = 0; i < out.length; i++) {
      const bisphosphonate = path.bisphosphonate[i];
      out[i] = c0*(-bisphosphonate/(bisphosphonate*c1 + 1) - 1);
    }
    return out;
  },
  osteoblasts(p, s, path) {
    const osteoblast_rate = p.osteoblast_rate;
    return osteoblast_rate;
  },
  spine(p, s, path) {
    const turnover_spine = p.turnover_spine;
    const c0 = (1/12)*turnover_spine;
    const out = new Float64Array(path.osteoclasts.length);
    for (let i = 0; i < out.length; i++) {
      const osteoclasts = path.osteoclasts[i];
      out[i] = c0*osteoclasts;
    }
    return out;
  },
  hip(p, s, path) {
    const turnover_hip = p.turnover_hip;
    const c0 = (1/12)*turnover_hip;
    const out = new Float64Array(path.osteoclasts.length);
    for (let i = 0; i < out.length; i++) {
      const osteoclasts = path.osteoclasts[i];
      out[i] = c0*osteoclasts;
    }
    return out;
  },
  neck(p, s, path) {
    const turnover_neck = p.turnover_neck;
    const c0 = (1/12)*turnover_neck;
    const out = new Float64Array(path.osteoclasts.length);
    for (let i = 0; i < out.length; i++) {
      const osteoclasts = path.osteoclasts[i];
      out[i] = c0*osteoclasts;
    }
    return out;
  },
  local(p, s, path) {
    const pain_local_rate = p.pain_local_rate;
    return pain_local_rate;
  },
  central(p, s, path) {
    const pain_central_rate = p.pain_central_rate;
    return pain_central_rate;
  },
  ln_crp(p, s, path) {
    const inflammation_rate = p.inflammation_rate;
    return inflammation_rate;
  },
  ln_il6(p, s, path) {
    const inflammation_rate = p.inflammation_rate;
    return inflammation_rate;
  },
  ln_tnf(p, s, path) {
    const inflammation_rate = p.inflammation_rate;
    return inflammation_rate;
  },
  };
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
  // ---- Hand-written part: mirrors scenario.py, grid.py, courses.py, integrate.py and simulate.py. ----

  const STEP = 0.25;
  const DOSING_INTERVAL = 6;
  const LONGEST = 2;
  const USUAL = opening([1, 8]);
  const FALL = opening([1 / 32, 1 / 4], [1 / 16, 1 / 2], [1 / 4, 1], [1, 14]);
  const RETURN = opening([1 / 16, 1 / 2], [1 / 8, 1], [1 / 4, 2], [1 / 2, 4], [1, 6]);
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
    const inhibits = INHIBITORS.includes(scenario.drug), [firstTablet, lastTablet] = drugDates(scenario);
    mark([firstTablet], inhibits ? FALL : USUAL);
    mark([lastTablet], inhibits ? RETURN : USUAL);
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

  /** Every course, and the share of estradiol that the drug leaves: one value for each node. */
  function prepare(scenario, p, times) {
    const taken = scenario.drug === "tamoxifen" ? 1 : 0, change = scenario.weight_change_percent;
    const columns = { tamoxifen: rise(times, taken, drugDates(scenario), p.tamoxifen_rate, p.tamoxifen_rate) };
    for (const [name, dose] of Object.entries(exerciseDoses(scenario, p))) {
      columns[name] = rise(times, dose, exerciseDates(scenario), p[name + "_rate"], p[name + "_rate"]);
    }
    columns.planned_weight = times.map((t) => change * Math.min(1, Math.max(0, t / 12)));
    columns.residual = residualOf(times, scenario, p);
    columns.deficit = deficit(p, { bmi: scenario.bmi_kg_m2 }, columns);
    columns.bisphosphonate = new Float64Array(times.length);
    columns.denosumab = new Float64Array(times.length);
    for (const [drug, start, months] of bonePlans(scenario)) addBoneDrug(columns, times, drug, start, months, p);
    columns.age_spine = ageing(times, scenario, p, "spine");
    columns.age_hip = ageing(times, scenario, p, "hip");
    return columns;
  }

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
    for (const name of Object.keys(STARTS)) {
      columns[name] = follow(STARTS[name], TARGETS[name](p, s, columns), RATES[name](p, s, columns), grid.lengths);
    }
    const path = {}, times = new Float64Array(grid.points.length);
    for (const [name, values] of Object.entries(columns)) path[name] = times.map((_, i) => values[grid.points[i]]);
    for (let i = 0; i < times.length; i++) times[i] = STEP * i;
    const outputs = {};
    for (const name of Object.keys(OUTPUTS)) {
      let values = null;
      Object.defineProperty(outputs, name, { enumerable: true, get: () => (values ||= OUTPUTS[name](p, s, path)) });
    }
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
