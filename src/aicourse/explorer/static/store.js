/* The state of one explorer: inputs, undo, links, Python. It knows no element. */
(function () {
  "use strict";
  const ns = (globalThis.aicourseExplorer = globalThis.aicourseExplorer || {});
  const PARAMETER = "parameters.";

  function describe() {
    const given = globalThis.aicourseModel.describe;
    return typeof given === "function" ? given() : given;
  }

  const same = (a, b) => a === b || (Number.isNaN(a) && Number.isNaN(b));

  /** Every input the explorer can hold: the model's own, and parameters under "parameters.". */
  function itemsOf(state) {
    const items = new Map();
    const { inputs, parameters } = describe();
    for (const input of inputs) {
      if (input.name === "parameters") continue;
      const item = Object.assign({ own_step: input.step }, input, (state.ranges || {})[input.name]);
      item.none_label = (ns.automatic || {})[input.name];
      items.set(input.name, item);
    }
    // The week is no input of the model: it stands beside the inputs and sets the dose of exercise.
    if (typeof state.week === "string") items.set("week", { name: "week", week: true, default: state.week });
    for (const known of parameters || []) {
      items.set(PARAMETER + known.name, parameterItem(known, (state.ranges || {})[PARAMETER + known.name]));
    }
    return items;
  }

  function parameterItem(known, narrowed) {
    const item = Object.assign({ group: "parameters", label: spelled(known.name), help: known.meaning }, known,
      { name: PARAMETER + known.name, default: known.value }, narrowed);
    // Two figures that count are enough for a parameter, and make steps that one can name.
    const power = Math.floor(Math.log10(Math.abs(item.default) || 1)) - 1;
    if (!item.step) item.step = Number(Math.pow(10, Math.min(0, power)).toPrecision(1));
    item.own_step = item.step;
    return item;
  }

  /** "rankl_deficit_gain" → "RANKL deficit gain". */
  function spelled(name) {
    const words = name.replace(/_/g, " ").replace(/\b(rankl|opg|ctx|p1np|bmi|bmd|crp|il6|tnf)\b/g, (w) => w.toUpperCase());
    return words.charAt(0).toUpperCase() + words.slice(1);
  }

  class Store {
    constructor(state) {
      this.state = state;
      this.items = itemsOf(state);
      this.start = {};
      for (const [name, item] of this.items) this.start[name] = item.default;
      Object.assign(this.start, this.flat(state.start), this.flat(state.values));
      this.values = Object.assign({}, this.start);
      this.rules = ns.relevance || [];
      this.past = [];
      this.future = [];
      this.committed = this.snapshot();
    }

    /** The model's table of parameters becomes one entry per parameter; what it leaves out is the default. */
    flat(inputs) {
      if (!inputs || !inputs.parameters) return inputs || {};
      const { parameters, ...rest } = inputs;
      for (const [name, item] of this.items) {
        if (!name.startsWith(PARAMETER)) continue;
        const given = parameters[name.slice(PARAMETER.length)];
        rest[name] = given === undefined ? item.default : given;
      }
      return rest;
    }

    /** Every input in the model's own shape. */
    inputs() {
      const inputs = { parameters: {} };
      for (const [name, item] of this.items) {
        const value = this.values[name];
        if (item.week) continue;
        if (!name.startsWith(PARAMETER)) inputs[name] = value;
        else if (!same(value, item.default)) inputs.parameters[name.slice(PARAMETER.length)] = value;
      }
      return inputs;
    }

    snapshot() {
      return Object.assign({}, this.values);
    }

    /** Change some inputs. Nothing is remembered for undo until `commit`. */
    set(changes) {
      const given = this.flat(changes);
      if (given.week !== undefined && this.items.has("week")) Object.assign(given, ns.week.dose(ns.week.read(given.week)));
      for (const name in given) if (this.items.has(name)) this.values[name] = given[name];
    }

    /** Remember the present state as one step for undo; false where nothing changed. */
    commit() {
      if (this.equal(this.committed, this.values)) return false;
      this.past.push(this.committed);
      if (this.past.length > 200) this.past.shift();
      this.future.length = 0;
      this.committed = this.snapshot();
      return true;
    }

    undo() {
      return this.travel(this.past, this.future);
    }

    redo() {
      return this.travel(this.future, this.past);
    }

    travel(from, to) {
      if (!from.length) return false;
      to.push(this.committed);
      this.committed = from.pop();
      this.values = Object.assign({}, this.committed);
      return true;
    }

    equal(a, b) {
      for (const name of this.items.keys()) if (!same(a[name], b[name])) return false;
      return true;
    }

    changed(name) {
      return !same(this.values[name], this.start[name]);
    }

    /** Why an input has no effect as things are, or an empty text. */
    irrelevant(name, values) {
      const given = values || this.values;
      for (const rule of this.rules) {
        if (rule.inputs.includes(name) && !rule.needs.some((need) => this.holds(need, given))) {
          return rule.reason;
        }
      }
      return "";
    }

    holds(need, values) {
      const value = values[need.input];
      if (this.irrelevant(need.input, values)) return false;
      if (need.above !== undefined) return value > need.above;
      return !need.not_in.includes(value);
    }

    /** What the model is asked: only inputs that have an effect, and none that stand at their default. */
    scenario(overrides) {
      const values = overrides ? Object.assign({}, this.values, this.flat(overrides)) : this.values;
      const inputs = {};
      for (const [name, item] of this.items) {
        const value = values[name];
        if (item.week || same(value, item.default) || this.irrelevant(name, values)) continue;
        if (name.startsWith(PARAMETER)) {
          inputs.parameters = inputs.parameters || {};
          inputs.parameters[name.slice(PARAMETER.length)] = value;
        } else inputs[name] = value;
      }
      return inputs;
    }

    /** "#ai:F3:drug=letrozole&drug_months=24": what differs from the start. */
    link() {
      const parts = [];
      for (const [name] of this.items) {
        if (!this.changed(name) || (this.items.has("week") && ns.week.DOSE.includes(name))) continue;
        const value = this.values[name];
        parts.push(encodeURIComponent(name) + "=" + encodeURIComponent(value === null ? "" : String(value)));
      }
      return "#ai:" + encodeURIComponent(this.state.preset) + ":" + parts.join("&");
    }

    /** Read a link: null where it is not for this preset, else the inputs and what had to be left out. */
    readLink(hash) {
      const match = /^#ai:([^:]*):(.*)$/.exec(hash || "");
      if (!match || decode(match[1]) !== this.state.preset) return null;
      const changes = {};
      const problems = [];
      for (const part of match[2].split("&").filter(Boolean)) {
        const [key, text] = splitOnce(part);
        const name = decode(key);
        const item = this.items.get(name);
        const read = item ? parse(item, decode(text)) : { problem: `"${name}" is not an input` };
        if (read.problem) problems.push(read.problem);
        else changes[name] = read.value;
      }
      return { changes, problems };
    }

    /** The same scenario for a notebook. */
    python() {
      const inputs = this.scenario();
      const lines = Object.keys(inputs).map((name) => `    ${name}=${literal(inputs[name])},`);
      const { week } = this.values;
      const plan = week === undefined ? [] : [`# The week: ${week || "no session"}`];
      return ["from aicourse import Scenario, simulate", "", ...plan, "run = simulate(Scenario(", ...lines, "))",
        `run.at(${this.state.sentence_month})`].join("\n").replace("Scenario(\n))", "Scenario())");
    }
  }

  function splitOnce(part) {
    const at = part.indexOf("=");
    return at < 0 ? [part, ""] : [part.slice(0, at), part.slice(at + 1)];
  }

  function decode(text) {
    try {
      return decodeURIComponent(text);
    } catch {
      return text;
    }
  }

  function parse(item, text) {
    if (item.week) return parseWeek(text);
    if (text === "" && item.default === null) return { value: null };
    if (item.choices) {
      return item.choices.includes(text) ? { value: text }
        : { problem: `${item.name} = "${text}": allowed are ${item.choices.join(", ")}` };
    }
    const value = text.trim() === "" ? NaN : Number(text);
    if (value >= item.low && value <= item.high) return { value };
    return { problem: `${item.name} = "${text}": allowed is ${item.low} to ${item.high}` };
  }

  function parseWeek(text) {
    try {
      return { value: ns.week.write(ns.week.read(text)) };
    } catch (problem) {
      return { problem: "week: " + problem.message };
    }
  }

  function literal(value) {
    if (value === null) return "None";
    if (typeof value === "string") return JSON.stringify(value);
    if (typeof value === "object") {
      return "{" + Object.keys(value).map((k) => JSON.stringify(k) + ": " + literal(value[k])).join(", ") + "}";
    }
    return String(value);
  }

  Object.assign(ns, { Store, describe, PARAMETER });
})();
