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
