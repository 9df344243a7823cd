/* The courses of treatment: when the medicine, the exercise and the bone medicine run; and the sentence. */
(function () {
  "use strict";
  const ns = (globalThis.aicourseExplorer = globalThis.aicourseExplorer || {});
  const { el, svg, set, setText } = ns;

  function span(start, length, end) {
    const stop = length === null || length === undefined ? end : start + length;
    return { from: Math.max(0, start), to: Math.max(0, Math.min(end, stop)), start, stop };
  }

  /** The share of estradiol that was set by hand; null where the medicine has its own, or removes none. */
  function byHand(values) {
    return values.drug === "none" || values.drug === "tamoxifen" ? null : values.estrogen_suppression;
  }

  const removed = (share) => ns.shareWords(share) + " of estradiol removed";

  const KINDS = [
    { watch: ["drug"], none: (v) => (v.drug !== "none" && byHand(v) === 0 ? "no estradiol removed"
      : v.bone_drug === "none" ? "no medicine" : "no aromatase inhibitor"),
      course: (v, end) => v.drug === "none" || byHand(v) === 0 ? null
        : Object.assign(span(v.drug_start_month, v.drug_months, end), { text: byHand(v) === null ? "on " + v.drug : removed(byHand(v)) }) },
    { watch: ["aerobic_min_per_week", "resistance_sessions_per_week", "impact_sessions_per_week"], none: "no exercise",
      course: (v, end) => v.aerobic_min_per_week + v.resistance_sessions_per_week + v.impact_sessions_per_week > 0 &&
        v.adherence > 0 ? Object.assign(span(v.exercise_start_month, v.exercise_months, end), { text: "exercise" }) : null },
    { watch: ["bone_drug"], none: "no bone medicine", course: (v, end) => v.bone_drug === "none" ? null
      : Object.assign(span(v.bone_drug_start_month, v.bone_drug_months, end), { text: v.bone_drug }) },
    { watch: ["second_bone_drug"], none: "no second bone medicine", course: (v, end) => v.second_bone_drug === "none" ? null
      : Object.assign(span(v.second_bone_drug_start_month, v.second_bone_drug_months, end), { text: v.second_bone_drug }) },
  ];

  function drugCourse(values, end) {
    return KINDS[0].course(values, end);
  }

  /** Strips above the charts, on the same time axis. Their number is fixed by the preset. */
  class Strips {
    constructor(context) {
      this.context = context;
      const { inputs } = context.state;
      this.kinds = KINDS.filter((kind, i) => i === 0 || kind.watch.some((name) => inputs.includes(name)));
      this.svg = svg("svg", { class: "ai-strips", "aria-hidden": "true" });
      this.rows = this.kinds.map(() => {
        const row = {
          rail: svg("rect", { class: "ai-strip-rail" }),
          bar: svg("rect", { class: "ai-strip" }),
          text: svg("text", { class: "ai-strip-text" }),
        };
        this.svg.append(row.rail, row.bar, row.text);
        return row;
      });
      this.node = this.svg;
    }

    resize(width, x) {
      this.x = x;
      this.width = width;
      const height = this.rows.length * 22;
      set(this.svg, "viewBox", `0 0 ${width} ${height}`);
      set(this.svg, "width", width);
      set(this.svg, "height", height);
    }

    draw(values) {
      const { x_max: end } = this.context.state;
      this.rows.forEach((row, i) => {
        const course = this.kinds[i].course(values, end);
        const y = i * 22;
        const from = course ? this.x(course.from) : this.x(0);
        const to = course ? Math.max(from, this.x(course.to)) : from;
        for (const [node, x0, x1] of [[row.rail, this.x(0), this.x(end)], [row.bar, from, to]]) {
          set(node, "x", x0.toFixed(1));
          set(node, "width", (x1 - x0).toFixed(1));
          set(node, "y", y);
          set(node, "height", 18);
        }
        const { none } = this.kinds[i];
        const words = course ? course.text : typeof none === "function" ? none(values) : none;
        const inside = to - from > words.length * 6.6 + 12 || to === from;
        const left = inside ? from + 7 : to + 7;
        const fits = left + words.length * 6.6 < this.width;
        set(row.text, "x", (fits ? left : from - 7).toFixed(1));
        set(row.text, "text-anchor", fits ? "start" : "end");
        set(row.text, "y", y + 13);
        setText(row.text, words);
      });
    }
  }

  /** How the medicine stands at a month: "on letrozole", "with no medicine", "12 months after letrozole". */
  function coursePhrase(values, month, end) {
    const course = drugCourse(values, Infinity);
    const share = byHand(values);
    if (values.drug !== "none" && values.drug_months > 0 && share === 0) return "with no estradiol removed";
    if (!course || course.stop <= course.start) return "with no medicine";
    if (month <= course.start && course.start > 0) return "before " + values.drug;
    if (month <= course.stop) return share === null ? "on " + values.drug : "with " + removed(share);
    const after = Math.round((month - Math.max(0, course.stop)) * 10) / 10;
    return `(${after} ${after === 1 ? "month" : "months"} after the end of ${share === null ? values.drug : "that"})`;
  }

  function lowerFirst(text) {
    return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
  }

  /** Fill "{month}", "{course}", "{drug}" and the names of inputs into a text of the preset. */
  function fillIn(template, store, month, values) {
    return template.replace(/\{([a-z_0-9]+)\}/g, (whole, name) => {
      if (name === "month") return String(month);
      if (name === "course") return coursePhrase(values, month);
      if (name === "drug" && values.drug === "none") return "no medicine";
      const item = store.items.get(name);
      return item ? ns.inputValue(item, values[name]) : whole;
    }).replace(/(^|[^\d.])1 months\b/g, "$11 month");
  }

  /** The result in one sentence, the same words that the Python side writes into the fallback. */
  function sentence(context, frame) {
    const { state, store, outputs } = context;
    const month = frame.month;
    const value = (run, name) => ns.outputValue(outputs.get(name), ns.valueAt(run, name, month));
    const names = state.sentence_outputs;
    const counted = ns.countSentences(context, frame);
    const lead = fillIn(state.sentence, store, month, frame.values);
    if (!names.length) return [lead, ...counted].join(". ") + ".";
    const labels = names.map((name) => lowerFirst(outputs.get(name).label));
    const told = names.map((name, i) => labels[i] + " " + value(frame.main, name));
    let text = lead + ": " + ns.joined(told);
    if (frame.reference) {
      text += `; ${state.reference.phrase} ` + ns.joined(names.map((name) => value(frame.reference, name)));
    }
    const sure = ns.howSure(names.map((name) => ns.sure(frame, outputs.get(name), month)), labels);
    return [text, ...(sure ? [sure] : []), ...counted].join(". ") + ".";
  }

  Object.assign(ns, { Strips, drugCourse, coursePhrase, fillIn, sentence, lowerFirst });
})();
