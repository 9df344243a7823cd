/* Layout "curves": strips, a stack of charts with one time axis, and the ruler that reads them. */
(function () {
  "use strict";
  const ns = (globalThis.aicourseExplorer = globalThis.aicourseExplorer || {});
  const { el, set, setText } = ns;
  const HEIGHTS = { wide: [0, 300, 205, 160, 130], narrow: [0, 215, 150, 120, 110] };

  class Curves {
    constructor(view, context) {
      this.context = context;
      this.strips = new ns.Strips(context);
      this.panels = view.outputs.map((name, i) =>
        new ns.Panel(context.outputs.get(name), context, { monthLabels: i === view.outputs.length - 1 }));
      this.reader = this.makeReader();
      this.node = el("div", { class: "ai-view ai-curves" }, this.strips.node,
        ...this.panels.map((panel) => panel.node), this.reader);
    }

    /** A native range under the time axis: the cross-hair by keyboard, and the month of the sentence. */
    makeReader() {
      const id = ns.newId("month");
      this.month = el("input", { type: "range", class: "ai-range ai-reader-range", id, min: 0,
        max: this.context.state.x_max, step: 1 });
      this.month.addEventListener("input", () => this.context.setMonth(Number(this.month.value)));
      this.monthLabel = el("span", { class: "ai-reader-value", "aria-hidden": "true" });
      return el("div", { class: "ai-reader" }, this.month,
        el("p", {}, el("label", { for: id, text: "Read the curves at month" }), " ", this.monthLabel),
        ns.hasBands() ? el("p", { class: "ai-band-key" }, bandSwatch(),
          "Where the average may lie, given the trials. Single people differ more.") : null);
    }

    layout(width, force) {
      set(this.month, "max", this.context.state.x_max);
      const { length } = this.panels;
      const heights = width < 460 ? HEIGHTS.narrow : HEIGHTS.wide;
      const height = heights[Math.min(length, heights.length - 1)];
      this.panels.forEach((panel, i) => panel.resize(width, height + (i === length - 1 ? 26 : 0), force));
      this.strips.resize(width, (month) => this.panels[0].x(month));
      this.month.style.marginInlineStart = ns.LEFT - 11 + "px";
      this.month.style.width = width - ns.LEFT - ns.RIGHT + 22 + "px";
    }

    draw(frame, fresh) {
      this.strips.draw(frame.values);
      for (const panel of this.panels) panel.draw(frame, fresh);
      this.drawMonth(frame);
    }

    drawMonth(frame) {
      for (const panel of this.panels) panel.drawCursor(frame);
      const { month } = frame;
      if (Number(this.month.value) !== month) this.month.value = month;
      const words = month + (month >= 12 && month % 12 === 0 ? ` (${ns.years(month)})` : "");
      setText(this.monthLabel, words);
      const shown = frame.hover === null ? month : frame.hover;
      this.node.classList.toggle("ai-hovering", shown !== month);
      const values = this.panels.map((panel) => `${ns.lowerFirst(panel.output.label)} ` +
        ns.outputValue(panel.output, ns.valueAt(frame.main, panel.output.name, month)));
      set(this.month, "aria-valuetext", `Month ${words}: ${values.join(", ")}`.replace(/[\u202F\u00A0]/g, " "));
    }

    describe(frame) {
      for (const panel of this.panels) panel.describe(frame);
    }

    /** What goes into a picture: [words above, svg]. */
    pictures() {
      return [["", this.strips.svg]].concat(this.panels.map((panel) =>
        [panel.output.label + (panel.output.unit ? ` (${panel.output.unit})` : "") +
          " · " + ns.grade(panel.output.grade).word, panel.svg]));
    }
  }

  function bandSwatch() {
    return ns.svg("svg", { class: "ai-swatch", viewBox: "0 0 22 10", "aria-hidden": "true" },
      ns.svg("rect", { class: "ai-band", width: 22, height: 10 }));
  }

  ns.layouts = ns.layouts || {};
  ns.layouts.curves = Curves;
})();
