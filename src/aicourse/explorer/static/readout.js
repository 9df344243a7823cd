/* The values at the reading month: of the curve as set, of the ghost, of a pinned curve. */
(function () {
  "use strict";
  const ns = (globalThis.aicourseExplorer = globalThis.aicourseExplorer || {});
  const { el, svg, setText } = ns;
  const KINDS = ["main", "reference", "pinned"];

  class Readout {
    constructor(output) {
      this.output = output;
      this.badge = new ns.Badge(output);
      this.items = {};
      this.node = el("p", { class: "ai-readout" });
      for (const kind of KINDS) {
        const item = { label: el("span", { class: "ai-readout-label" }), value: el("b", { class: "ai-readout-value" }) };
        item.node = el("span", { class: "ai-readout-item ai-" + kind, hidden: true }, swatch(kind), item.label, item.value);
        this.items[kind] = item;
        this.node.append(item.node);
      }
    }

    /** "as set −0.8 %, no medicine −0.4 %", for a picture. */
    words() {
      return KINDS.map((kind) => this.items[kind]).filter((item) => !item.node.hidden)
        .map((item) => `${item.label.textContent} ${item.value.textContent}`).join(", ");
    }

    draw(frame, month) {
      this.badge.draw(frame, month);
      for (const kind of KINDS) {
        const item = this.items[kind];
        const run = frame[kind];
        if (item.node.hidden === Boolean(run)) item.node.hidden = !run;
        if (!run) continue;
        setText(item.label, frame.labels[kind] || frame.names[kind]);
        setText(item.value, ns.outputValue(this.output, ns.valueAt(run, this.output.name, month)));
      }
    }
  }

  function swatch(kind) {
    return svg("svg", { class: "ai-swatch", viewBox: "0 0 22 10", "aria-hidden": "true" },
      svg("path", { class: "ai-curve ai-" + kind, d: "M1 5H21" }));
  }

  /** Name, unit, certainty and values of one output, above its picture. */
  function head(output, label, readout, extra) {
    return el("div", { class: "ai-panel-head" },
      el("p", { class: "ai-panel-title" }, el("span", { text: label || output.label }),
        output.unit ? el("span", { class: "ai-unit", text: output.unit }) : null, extra || null),
      readout.badge.node, readout.node);
  }

  /** The value on the grid that is nearest to a month. */
  function valueAt(run, name, month) {
    const { times } = run;
    const last = times.length - 1;
    const i = Math.max(0, Math.min(last, Math.round((month / times[last]) * last)));
    return run.outputs[name][i];
  }

  /** The edges of the band at a month, or null while it is not there. */
  function bandAt(frame, name, month) {
    const edges = frame.band && frame.band[name];
    if (!edges) return null;
    const { times } = frame.main;
    const i = Math.max(0, Math.min(edges.lower.length - 1, Math.round((month / times[times.length - 1]) * (edges.lower.length - 1))));
    return [edges.lower[i], edges.upper[i]];
  }

  /** Widen a range so that it holds these values. */
  function extremes(values, into) {
    for (let i = 0; i < values.length; i++) {
      const v = values[i];
      if (v < into.low) into.low = v;
      if (v > into.high) into.high = v;
    }
  }

  Object.assign(ns, { Readout, head, valueAt, bandAt, extremes });
})();
