/* Layout "curves": strips, a stack of charts with one time axis, and the ruler that reads them. */
(function () {
  "use strict";
  const ns = (globalThis.aicourseExplorer = globalThis.aicourseExplorer || {});
  const { el } = ns;
  const HEIGHTS = { wide: [0, 300, 205, 160, 130], narrow: [0, 215, 150, 120, 110] };

  class Curves {
    constructor(view, context) {
      this.context = context;
      this.strips = new ns.Strips(context);
      this.panels = view.outputs.map((name, i) =>
        new ns.Panel(context.outputs.get(name), context, { monthLabels: i === view.outputs.length - 1,
          zones: (view.zones || []).filter((zone) => zone.output === name) }));
      this.ruler = new ns.Ruler(context, "Read the curves at month",
        ns.hasBands() ? el("p", { class: "ai-band-key" }, bandSwatch(),
          ns.bandWords(this.panels.map((panel) => panel.output))) : null);
      this.node = el("div", { class: "ai-view ai-curves" }, this.strips.node,
        ...this.panels.map((panel) => panel.node), this.ruler.node);
    }

    panelOf(name) {
      return this.panels.find((panel) => panel.output.name === name);
    }

    layout(width, force) {
      this.ruler.layout();
      const { length } = this.panels;
      const heights = width < 460 ? HEIGHTS.narrow : HEIGHTS.wide;
      const height = heights[Math.min(length, heights.length - 1)];
      this.panels.forEach((panel, i) => panel.resize(width, height + (i === length - 1 ? 26 : 0), force));
      this.strips.resize(width, (month) => this.panels[0].x(month));
      this.ruler.range.style.marginInlineStart = ns.LEFT - 11 + "px";
      this.ruler.range.style.width = width - ns.LEFT - ns.RIGHT + 22 + "px";
    }

    draw(frame, fresh) {
      this.strips.draw(frame.values);
      for (const panel of this.panels) panel.draw(frame, fresh);
      this.drawRuler(frame);
    }

    drawMonth(frame) {
      for (const panel of this.panels) panel.drawCursor(frame);
      this.drawRuler(frame);
    }

    drawRuler(frame) {
      const shown = frame.hover === null ? frame.month : frame.hover;
      this.node.classList.toggle("ai-hovering", shown !== frame.month);
      this.ruler.draw(frame, this.panels.map((panel) => panel.output));
    }

    settle(frame) {
      for (const panel of this.panels) panel.placeLabels(frame, true);
    }

    describe(frame) {
      for (const panel of this.panels) panel.describe(frame);
    }

    /** What goes into a picture: [words above, svg]. */
    pictures() {
      return [["", this.strips.svg]].concat(this.panels.map((panel) =>
        [panel.output.label + (panel.output.unit ? ` (${panel.output.unit})` : "") +
          panel.readout.badge.words, panel.svg]));
    }
  }

  function bandSwatch() {
    return ns.svg("svg", { class: "ai-swatch", viewBox: "0 0 22 10", "aria-hidden": "true" },
      ns.svg("rect", { class: "ai-band", width: 22, height: 10 }));
  }

  ns.layouts = ns.layouts || {};
  ns.layouts.curves = Curves;
})();
