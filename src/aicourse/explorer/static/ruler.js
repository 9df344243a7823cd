/* The month that is read: a native range, so that the keyboard reads the picture too. */
(function () {
  "use strict";
  const ns = (globalThis.aicourseExplorer = globalThis.aicourseExplorer || {});
  const { el, set, setText } = ns;

  class Ruler {
    constructor(context, words, ...below) {
      this.context = context;
      const id = ns.newId("month");
      this.range = el("input", { type: "range", class: "ai-range ai-reader-range", id, min: 0, max: context.state.x_max, step: 1 });
      this.range.addEventListener("input", () => context.setMonth(Number(this.range.value)));
      this.value = el("span", { class: "ai-reader-value", "aria-hidden": "true" });
      this.node = el("div", { class: "ai-reader" }, this.range,
        el("p", {}, el("label", { for: id, text: words }), " ", this.value), ...below);
    }

    layout() {
      set(this.range, "max", this.context.state.x_max);
    }

    /** @param outputs whose values are said with the month */
    draw(frame, outputs) {
      const { month } = frame;
      if (Number(this.range.value) !== month) this.range.value = month;
      const words = month + (month >= 12 && month % 12 === 0 ? ` (${ns.years(month)})` : "");
      setText(this.value, words);
      const shown = frame.hover === null ? month : frame.hover;
      const values = outputs.map((output) => `${ns.lowerFirst(output.label)} ` +
        ns.outputValue(output, ns.valueAt(frame.main, output.name, shown)));
      set(this.range, "aria-valuetext", `Month ${words}: ${values.join(", ")}`.replace(/[\u202F\u00A0]/g, " "));
    }
  }

  /** A ruler of its own, for pictures without curves. */
  class RulerView {
    constructor(context, outputs) {
      this.outputs = outputs;
      this.ruler = new Ruler(context, "Read the picture at month");
      this.node = el("div", { class: "ai-view ai-ruler" }, this.ruler.node);
    }

    layout() {
      this.ruler.layout();
    }

    draw(frame) {
      this.drawMonth(frame);
    }

    drawMonth(frame) {
      this.ruler.draw(frame, this.outputs);
    }

    describe() {}

    pictures() {
      return [];
    }
  }

  Object.assign(ns, { Ruler, RulerView });
})();
