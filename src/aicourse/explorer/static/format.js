/* Numbers, units and words. Everything that turns a value into something one reads or hears. */
(function () {
  "use strict";
  const ns = (globalThis.aicourseExplorer = globalThis.aicourseExplorer || {});

  const MINUS = "\u2212";
  const NARROW = "\u202F";
  const SPACE = "\u00A0";

  /** A number with a real minus sign; never "−0.0". */
  function number(value, decimals, signed) {
    if (value === null || value === undefined || Number.isNaN(value)) return "–";
    const text = Math.abs(value).toFixed(decimals);
    const zero = Number(text) === 0;
    if (value < 0 && !zero) return MINUS + text;
    return signed && !zero ? "+" + text : text;
  }

  /** As many decimals as a step asks for: 0.005 → 3, 5 → 0. */
  function decimalsOf(step) {
    if (!step) return 0;
    const text = String(Number(step.toFixed(6)));
    return text.includes(".") ? text.length - text.indexOf(".") - 1 : 0;
  }

  const UNITS = { "kg/m2": "kg/m²", "0 to 1": "", weight: "", none: "", "kg change": "kg", month: "",
    "1/month": "per month", "1/year": "per year" };

  /** What stands right behind the number: "%" for every percentage, "of 10" for a score, else the unit. */
  function shortUnit(unit) {
    if (!unit) return "";
    if (unit in UNITS) return UNITS[unit];
    if (unit.startsWith("%")) return "%";
    if (unit.startsWith("1 =")) return "×";
    const score = /^BPI.*\b0 ?(?:-|–|to) ?(\d+)/.exec(unit);
    return score ? "of " + score[1] : unit;
  }

  function isShare(item) {
    return item.unit !== undefined && /^(fraction|share)\b/.test(item.unit) && item.high <= 1;
  }

  function withUnit(text, unit) {
    return unit ? text + (unit === "%" || unit === "×" ? NARROW : SPACE) + unit : text;
  }

  /** Is this output a change, so that "+" belongs before a gain? */
  function isChange(output) {
    return /change|percentage point/i.test(output.unit + " " + output.label);
  }

  /** Value of an output for readers: "−4.1 %". */
  function outputValue(output, value) {
    return withUnit(number(value, output.decimals, isChange(output)), shortUnit(output.unit));
  }

  /** Plural of the unit's first word where the count is one: "1 month", "2 sessions per week". */
  function countUnit(value, unit) {
    return value === 1 ? unit.replace(/^(month|session|year|minute|point)s\b/, "$1") : unit;
  }

  function years(months) {
    const value = months / 12;
    return value + (value === 1 ? " year" : " years");
  }

  /** A share between 0 and 1: "97 %". */
  function shareWords(value) {
    const percent = value * 100;
    return withUnit(number(percent, Math.abs(percent - Math.round(percent)) < 1e-6 ? 0 : 1), "%");
  }

  /** Value of an input for readers: "60 months", "97 %", "the drug's own". */
  function inputValue(item, value) {
    if (value === null || value === undefined) return noneLabel(item);
    if (item.choices) return choiceLabel(value);
    if (isShare(item)) return shareWords(value);
    const decimals = Math.max(decimalsOf(item.own_step), Number.isInteger(value) ? 0 : 1);
    const text = number(value, item.digits === undefined ? decimals : item.digits);
    if (item.unit === "month") return "month" + SPACE + text;
    return withUnit(text, countUnit(value, shortUnit(item.unit)));
  }

  /** The same in words, for `aria-valuetext`. */
  function inputWords(item, value) {
    let text = inputValue(item, value).replace(/[\u202F\u00A0]/g, " ").replace(MINUS, "minus ");
    if (value !== null && /^months?$/.test(item.unit || "") && value >= 12 && value % 12 === 0) {
      text += ", " + years(value);
    }
    return text;
  }

  function noneLabel(item) {
    return item.none_label || "automatic";
  }

  function choiceLabel(value) {
    return value === "none" ? "none" : value;
  }

  /** "a, b and c". */
  function joined(parts) {
    return parts.length > 1 ? parts.slice(0, -1).join(", ") + " and " + parts[parts.length - 1] : parts[0];
  }

  // The words and shapes of evidence/grades.toml, and one for what the course itself set.
  const GRADES = {
    strong: { word: "strong evidence", shape: "full" },
    moderate: { word: "moderate evidence", shape: "threequarter" },
    limited: { word: "limited evidence", shape: "quarter" },
    "mechanism only": { word: "mechanism only", shape: "gear" },
    "tested, no effect found": { word: "tested, no effect found", shape: "square" },
    "course setting": { word: "course setting, not from a trial", shape: "diamond" },
  };

  function grade(name) {
    return GRADES[name] || { word: name, shape: "diamond" };
  }

  /** Ticks at 1, 2 or 5 times a power of ten, about `count` of them, covering low to high. */
  function ticks(low, high, count) {
    const raw = (high - low || 1) / Math.max(1, count);
    const power = Math.pow(10, Math.floor(Math.log10(raw)));
    const step = power * ([1, 2, 5, 10].find((m) => m * power >= raw - 1e-12) || 10);
    const values = [];
    for (let i = Math.ceil(low / step - 1e-9); i * step <= high + step * 1e-9; i++) values.push(i * step);
    return { step, values, decimals: step >= 1 ? 0 : Math.ceil(-Math.log10(step) - 1e-9) };
  }

  /** Ticks of a time axis in months: whole years where there is room, else quarters or months. */
  function monthTicks(high, count) {
    const step = [1, 2, 3, 6, 12, 24, 36, 60].find((s) => high / s <= count) || 60;
    const values = [];
    for (let m = 0; m <= high + 1e-9; m += step) values.push(m);
    return values;
  }

  Object.assign(ns, {
    number, decimalsOf, shortUnit, isShare, isChange, outputValue, shareWords, inputValue, inputWords, years,
    noneLabel, choiceLabel, joined, grade, ticks, monthTicks, MINUS, NARROW,
  });
})();
