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

  const NOTHING = () => 0;

  /** A course of a given size, or null where it is nothing at all times. */
  const scaled = (size, course) => (size === 0 ? null : (t) => size * course(t));

  /** The courses that never jump, as functions of time; null where nothing is planned. */
  function smoothCourses(scenario, p) {
    const drugStart = snap(scenario.drug_start_month);
    const drugStop = drugStart + snap(scenario.drug_months);
    const begin = snap(scenario.exercise_start_month);
    const finish = scenario.exercise_months === null ? Infinity : begin + snap(scenario.exercise_months);
    const dose = exerciseDoses(scenario, p);
    const ageing = (loss, menopause) => (t) => {
      const fade = p.menopause_fade;
      const faded = Math.exp(-scenario.years_since_menopause / fade) * (1 - Math.exp(-t / 12 / fade));
      return Math.exp(-(p[loss] * t / 12 + p[menopause] * fade * faded) / 100);
    };
    return {
      tamoxifen: scaled(scenario.drug === "tamoxifen" ? 1 : 0, (t) => approach(t, drugStart, drugStop, p.tamoxifen_rate, p.tamoxifen_rate)),
      loading: scaled(dose.loading, (t) => approach(t, begin, finish, p.loading_rate, p.loading_rate)),
      aerobic: scaled(dose.aerobic, (t) => approach(t, begin, finish, p.aerobic_rate, p.aerobic_rate)),
      strength: scaled(dose.strength, (t) => approach(t, begin, finish, p.strength_rate, p.strength_rate)),
      planned_weight: scaled(scenario.weight_change_percent, (t) => Math.min(1, Math.max(0, t / 12))),
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
      // The effect builds up and fades evenly; the amount alone would saturate it within days.
      const rate = p.oral_bisphosphonate_rate, first = snap(start), effect = p[drug + "_effect"];
      const fold = effect / p.bisphosphonate_ceiling;
      const onBone = (t) => {
        const share = approach(t, first, last, rate, rate);
        return effect * share / (1 + fold * (1 - share));
      };
      const last = first + (months > 0 ? Math.max(1, snap(months)) : 0);
      for (let i = 0; i < grid.steps; i++) {
        const t = grid.start + STEP * i;
        bisphosphonate[0][i] += onBone(t);
        bisphosphonate[1][i] += onBone(t + STEP / 2);
        bisphosphonate[2][i] += onBone(t + STEP);
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
    const points = new Float64Array(n + 1), middles = new Float64Array(n), left = new Float64Array(n + 1);
    for (let i = 0; i <= n; i++) left[i] = residual(points[i] = grid.start + STEP * i);
    for (let i = 0; i < n; i++) middles[i] = points[i] + STEP / 2;
    for (const [name, course] of Object.entries(smooth)) {
      if (course === null) continue; // nothing planned: the arrays hold zeros already
      const at = points.map(course);
      first[name].set(at.subarray(0, n));
      last[name].set(at.subarray(1));
      middle[name].set(middles.map(course));
    }
    const weight = smooth.planned_weight || NOTHING, aerobic = smooth.aerobic || NOTHING;
    const deficitAt = (t) => deficitOf(p, estradiolLeft(p, scenario.bmi_kg_m2, residual(t), weight(t), aerobic(t)));
    const deficits = points.map(deficitAt);
    first.deficit.set(deficits.subarray(0, n));
    last.deficit.set(deficits.subarray(1));
    middle.deficit.set(middles.map(deficitAt));
    for (let i = 0; i < n; i++) {
      if (Math.abs(left[i + 1] - left[i]) > 1e-9) {
        [first.deficit[i], middle.deficit[i], last.deficit[i]] = parabola(deficitAt, points[i]);
      }
    }
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
