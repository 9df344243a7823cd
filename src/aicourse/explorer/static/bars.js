/* Layout "bars": several outputs at the reading month, each on an axis of its own unit. */
(function () {
  "use strict";
  const ns = (globalThis.aicourseExplorer = globalThis.aicourseExplorer || {});
  const { el, svg, set, setText } = ns;
  const KINDS = ["reference", "pinned", "main"];
  const EDGE = 14;
  const TOP = 4;
  const HEIGHT = 20;
  const LANE = 18;

  /** One bar: axis, bar from zero to the value, ghost mark, whisker of the average, trial results below. */
  class Bar {
    constructor(bar, context) {
      this.bar = bar;
      this.context = context;
      this.output = context.outputs.get(bar.output);
      this.readout = new ns.Readout(this.output);
      const results = context.state.points.filter((point) => point.output === bar.output);
      this.points = new ns.Points(this, results);
      this.lanes = laned(this.points.list);
      this.track = svg("rect", { class: "ai-balance-track" });
      this.rect = svg("rect", { class: "ai-bar-value" });
      this.halo = svg("path", { class: "ai-bar-whisker ai-bar-halo" });
      this.whisker = svg("path", { class: "ai-bar-whisker" });
      this.ghosts = { reference: svg("path", { class: "ai-bar-ghost ai-curve ai-reference" }),
        pinned: svg("path", { class: "ai-bar-ghost ai-curve ai-pinned" }) };
      this.axis = svg("g", { class: "ai-axis" });
      this.zero = svg("line", { class: "ai-balance-one" });
      this.svg = svg("svg", { class: "ai-chart ai-bar-chart", role: "group" }, this.track, this.axis, this.rect, this.halo,
        this.whisker, this.zero, this.ghosts.reference, this.ghosts.pinned, this.points.node);
      const better = bar.better ? el("span", { class: "ai-better", text: `${bar.better} is better` }) : null;
      this.body = el("div", { class: "ai-panel-body" }, this.svg, this.points.tip);
      this.node = el("div", { class: "ai-panel", role: "group", "aria-label": bar.label || this.output.label },
        ns.head(this.output, bar.label, this.readout, better), this.body);
      this.ticks = [];
    }

    get monthMatters() {
      return true;
    }

    x(value) {
      const [low, high] = this.domain;
      return EDGE + ((value - low) / (high - low)) * (this.width - 2 * EDGE);
    }

    spot(point) {
      return { x: this.x(point.value), y: TOP + HEIGHT + 12 + this.lanes.get(point) * LANE };
    }

    whiskerOf(point, { y }) {
      const low = this.x(point.low).toFixed(1);
      const high = this.x(point.high).toFixed(1);
      return `M${low} ${y}H${high}M${low} ${y - 4}v8M${high} ${y - 4}v8`;
    }

    layout(width) {
      this.width = width;
      const lanes = this.lanes.size ? Math.max(...this.lanes.values()) + 1 : 0;
      this.foot = TOP + HEIGHT + (lanes ? 4 + lanes * LANE : 0);
      const height = this.foot + 22;
      this.height = height;
      for (const [key, v] of [["viewBox", `0 0 ${width} ${height}`], ["width", width], ["height", height]]) set(this.svg, key, v);
      set(this.track, "x", EDGE);
      set(this.track, "y", TOP);
      set(this.track, "height", HEIGHT);
      set(this.track, "width", width - 2 * EDGE);
      set(this.rect, "y", TOP + 3);
      set(this.rect, "height", HEIGHT - 6);
      if (this.domain) this.drawAxis();
    }

    /** The axis widens where a value would leave it at any month, and shrinks only at a reset. */
    fit(frame, fresh) {
      const { name } = this.output;
      const range = { low: Infinity, high: -Infinity };
      for (const kind of KINDS) if (frame[kind]) ns.extremes(frame[kind].outputs[name], range);
      const edges = frame.band && frame.band[name];
      if (edges) for (const edge of [edges.lower, edges.upper]) ns.extremes(edge, range);
      if (fresh || !this.domain) {
        ns.extremes([0], range);
        ns.extremes(this.points.extent, range);
        ns.extremes(this.bar.scale || [], range);
      } else if (range.low >= this.domain[0] - 1e-9 && range.high <= this.domain[1] + 1e-9) return;
      else ns.extremes(this.domain, range);
      const { step } = ns.ticks(range.low, range.high, 5);
      this.domain = [Math.floor(range.low / step + 1e-9) * step, Math.ceil(range.high / step - 1e-9) * step];
      if (this.domain[0] === this.domain[1]) this.domain[1] += step;
      this.drawAxis();
    }

    drawAxis() {
      const [low, high] = this.domain;
      const marks = ns.ticks(low, high, Math.max(2, Math.floor(this.width / 70)));
      while (this.ticks.length < marks.values.length) {
        const entry = { line: svg("line", { class: "ai-y-line" }), text: svg("text", { class: "ai-x-text" }) };
        this.axis.append(entry.line, entry.text);
        this.ticks.push(entry);
      }
      this.ticks.forEach((entry, i) => {
        const value = marks.values[i];
        const display = i < marks.values.length ? "" : "none";
        for (const node of [entry.line, entry.text]) if (node.style.display !== display) node.style.display = display;
        if (display) return;
        const x = this.x(value).toFixed(1);
        for (const [key, v] of [["x1", x], ["x2", x], ["y1", TOP], ["y2", this.foot + 4]]) set(entry.line, key, v);
        set(entry.text, "x", x);
        set(entry.text, "y", this.foot + 17);
        setText(entry.text, ns.number(value, marks.decimals, ns.isChange(this.output)));
      });
      const zero = this.x(Math.max(low, Math.min(high, 0))).toFixed(1);
      for (const [key, v] of [["x1", zero], ["x2", zero], ["y1", TOP - 3], ["y2", TOP + HEIGHT + 3]]) set(this.zero, key, v);
      this.points.place();
    }

    draw(frame, fresh) {
      this.fit(frame, fresh);
      this.drawMonth(frame);
    }

    drawMonth(frame) {
      const month = frame.hover === null ? frame.month : frame.hover;
      const { name } = this.output;
      const [low, high] = this.domain;
      const zero = this.x(Math.max(low, Math.min(high, 0)));
      const x = this.x(ns.valueAt(frame.main, name, month));
      set(this.rect, "x", Math.min(x, zero).toFixed(1));
      set(this.rect, "width", Math.max(1.5, Math.abs(x - zero)).toFixed(1));
      for (const kind of ["reference", "pinned"]) {
        const at = frame[kind] ? this.x(ns.valueAt(frame[kind], name, month)).toFixed(1) : null;
        set(this.ghosts[kind], "d", at === null ? "" : `M${at} ${TOP - 2}V${TOP + HEIGHT + 2}`);
      }
      const band = ns.bandAt(frame, name, month);
      const middle = TOP + HEIGHT / 2;
      const line = !band ? "" : `M${this.x(band[0]).toFixed(1)} ${middle}H${this.x(band[1]).toFixed(1)}` +
        band.map((value) => `M${this.x(value).toFixed(1)} ${middle - 4}v8`).join("");
      for (const node of [this.halo, this.whisker]) set(node, "d", line);
      this.readout.draw(frame, month);
      this.points.mark(frame.values, month);
    }

    describe(frame) {
      const { month } = frame;
      const tell = (kind) => `${frame.names[kind]}: ` + ns.outputValue(this.output, ns.valueAt(frame[kind], this.output.name, month));
      const told = ["main", "reference", "pinned"].filter((kind) => frame[kind]).map(tell);
      const band = ns.bandAt(frame, this.output.name, month);
      if (band) told.push(`The average may lie between ${band.map((v) => ns.outputValue(this.output, v)).join(" and ")}`);
      if (this.bar.better) told.push(`${this.bar.better === "lower" ? "Lower" : "Higher"} is better`);
      set(this.svg, "aria-label", `Bar at month ${month}, ${this.bar.label || this.output.label}. ${told.join(". ")}. ` +
        (this.points.count ? `${this.points.count} trial results are drawn in.` : ""));
    }
  }

  /** Marks that would lie on each other go into lanes below each other, by study. */
  function laned(points) {
    const lanes = new Map();
    points.forEach((point, i) => lanes.set(point, i));
    return lanes;
  }

  class Bars {
    constructor(view, context) {
      this.bars = view.bars.map((bar) => new Bar(bar, context));
      this.title = el("p", { class: "ai-bars-month" });
      this.lead = view.title ? view.title + ", month" : "At month";
      this.node = el("div", { class: "ai-view ai-bars" }, this.title, ...this.bars.map((bar) => bar.node),
        ns.hasBands() ? el("p", { class: "ai-bars-key" }, whiskerSwatch(),
          ns.bandWords(this.bars.map((bar) => bar.output))) : null);
    }

    layout(width) {
      for (const bar of this.bars) bar.layout(width);
    }

    draw(frame, fresh) {
      for (const bar of this.bars) bar.draw(frame, fresh);
      this.drawTitle(frame);
    }

    drawMonth(frame) {
      for (const bar of this.bars) bar.drawMonth(frame);
      this.drawTitle(frame);
    }

    drawTitle(frame) {
      const month = frame.hover === null ? frame.month : frame.hover;
      setText(this.title, `${this.lead} ${month}`);
    }

    describe(frame) {
      for (const bar of this.bars) bar.describe(frame);
    }

    pictures() {
      return this.bars.map((bar) => [`${bar.bar.label || bar.output.label} (${bar.output.unit}): ` +
        bar.readout.words() + bar.readout.badge.words, bar.svg]);
    }
  }

  function whiskerSwatch() {
    return svg("svg", { class: "ai-swatch", viewBox: "0 0 22 10", "aria-hidden": "true" },
      svg("path", { class: "ai-bar-whisker", d: "M2 5H20M2 1v8M20 1v8" }));
  }

  ns.layouts = ns.layouts || {};
  ns.layouts.bars = Bars;
})();
