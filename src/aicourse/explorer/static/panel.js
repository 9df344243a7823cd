/* One chart: axes, curves, cross-hair and trial points of one output. Nodes are made once and moved. */
(function () {
  "use strict";
  const ns = (globalThis.aicourseExplorer = globalThis.aicourseExplorer || {});
  const { el, svg, set, setText, valueAt, extremes } = ns;
  const KINDS = ["reference", "pinned", "main"];
  const LEFT = 44;
  const RIGHT = 12;
  const BAND_STEP = 2; // grid points: half a month, so that whole months are always met
  const SHORT = 97; // grid points of two years: up to there each point of a band can be told from the next

  class Panel {
    constructor(output, context, options) {
      this.output = output;
      this.context = context;
      this.options = options;
      this.fixed = (context.state.y || {})[output.name];
      this.domain = null;
      this.points = new ns.Points(this, context.state.points.filter((p) => p.output === output.name));
      this.build();
    }

    build() {
      const { output } = this;
      this.readout = new ns.Readout(output);
      const head = ns.head(output, null, this.readout);
      this.axis = svg("g", { class: "ai-axis" });
      this.shade = svg("rect", { class: "ai-shade" });
      this.band = svg("path", { class: "ai-band" });
      this.cursor = svg("line", { class: "ai-cursor" });
      this.zones = new ns.Zones(this, this.options.zones || []);
      this.svg = svg("svg", { class: "ai-chart", role: "group" }, this.zones.node, this.shade, this.axis,
        this.zones.names, this.band);
      this.curves = {};
      for (const kind of KINDS) {
        const curve = {
          path: svg("path", { class: "ai-curve ai-" + kind }),
          dot: svg("circle", { class: "ai-dot ai-" + kind, r: 3.75 }),
          label: svg("text", { class: "ai-curve-label ai-" + kind, "text-anchor": "end" }),
        };
        this.curves[kind] = curve;
        this.svg.append(curve.path);
      }
      this.svg.append(this.cursor, this.points.node);
      for (const kind of KINDS) this.svg.append(this.curves[kind].label, this.curves[kind].dot);
      this.body = el("div", { class: "ai-panel-body" }, this.svg, this.points.tip);
      this.node = el("div", { class: "ai-panel", role: "group", "aria-label": output.label }, head, this.body);
      this.lines = [];
      this.monthMarks = [];
      this.listen();
    }

    listen() {
      const { context } = this;
      const month = (event) => {
        const x = event.clientX - this.svg.getBoundingClientRect().left;
        return Math.max(0, Math.min(context.state.x_max, Math.round(this.monthOf(x))));
      };
      this.svg.addEventListener("pointermove", (event) => context.hover(month(event)));
      this.svg.addEventListener("pointerleave", () => context.hover(null));
      this.svg.addEventListener("click", (event) => {
        if (!event.target.closest("a")) context.setMonth(month(event));
      });
    }

    x(month) {
      return LEFT + (month / this.context.state.x_max) * (this.width - LEFT - RIGHT);
    }

    monthOf(x) {
      return ((x - LEFT) / (this.width - LEFT - RIGHT)) * this.context.state.x_max;
    }

    /** Where the mark of a trial result stands. */
    spot(point) {
      return { x: this.x(point.month), y: this.y(point.value) };
    }

    whiskerOf(point, { x }) {
      const [low, high] = [point.low, point.high].map((v) => this.y(v).toFixed(1));
      return `M${x.toFixed(1)} ${low}V${high}M${(x - 4).toFixed(1)} ${low}h8M${(x - 4).toFixed(1)} ${high}h8`;
    }

    y(value) {
      const [low, high] = this.domain;
      return this.top + ((high - value) / (high - low)) * (this.bottom - this.top);
    }

    valueOf(y) {
      const [low, high] = this.domain;
      return high - ((y - this.top) / (this.bottom - this.top)) * (high - low);
    }

    /** Fit to a width; the height belongs to the layout and never follows the values. */
    resize(width, height, force) {
      const foot = this.options.monthLabels ? (this.context.state.x_max >= 24 ? 34 : 20) : 8;
      if (!force && this.width === width && this.height === height) return;
      Object.assign(this, { width, height, top: 8, bottom: height - foot });
      set(this.svg, "viewBox", `0 0 ${width} ${height}`);
      set(this.svg, "width", width);
      set(this.svg, "height", height);
      this.xs = null;
      if (this.domain) this.drawAxes();
    }

    /** The range on the y axis: widens when a curve leaves it, shrinks only at a reset. */
    fit(frame, fresh) {
      const { output } = this;
      const range = { low: Infinity, high: -Infinity };
      for (const kind of KINDS) if (frame[kind]) extremes(frame[kind].outputs[output.name], range);
      const edges = frame.band && frame.band[output.name];
      if (edges) for (const edge of [edges.lower, edges.upper]) extremes(edge, range);
      if (fresh || !this.domain) {
        extremes(this.points.extent, range);
        extremes(this.fixed || (ns.isChange(output) ? [0] : []), range);
        this.domain = null;
      } else if (range.low >= this.domain[0] - 1e-9 && range.high <= this.domain[1] + 1e-9) return;
      else extremes(this.domain, range);
      const spread = range.high - range.low || Math.abs(range.high) || 1;
      const exact = this.fixed && range.low >= this.fixed[0] && range.high <= this.fixed[1];
      const low = exact ? range.low : range.low - (range.low === 0 ? 0 : spread * 0.04);
      const high = exact ? range.high : range.high + (range.high === 0 && spread ? spread * 0.08 : spread * 0.04);
      this.domain = [low, high];
      this.drawAxes();
    }

    drawAxes() {
      const { domain, width, top, bottom } = this;
      const marks = ns.ticks(domain[0], domain[1], Math.max(2, Math.floor((bottom - top) / 34)));
      this.pool(this.lines, marks.values.length, "ai-y");
      marks.values.forEach((value, i) => {
        const y = this.y(value).toFixed(1);
        const { line, text } = this.lines[i];
        for (const [key, v] of [["x1", LEFT], ["x2", width - RIGHT], ["y1", y], ["y2", y]]) set(line, key, v);
        line.classList.toggle("ai-zero", Math.abs(value) < 1e-9 && domain[0] < 0);
        set(text, "x", LEFT - 7);
        set(text, "y", Number(y) + 4);
        setText(text, ns.number(value, marks.decimals, ns.isChange(this.output)));
      });
      this.drawMonths();
      this.zones.place();
      this.points.place();
    }

    drawMonths() {
      const { x_max: high } = this.context.state;
      const months = ns.monthTicks(high, Math.max(3, Math.floor((this.width - LEFT) / 46)));
      this.pool(this.monthMarks, months.length, "ai-x");
      months.forEach((month, i) => {
        const { line, text, more } = this.monthMarks[i];
        const x = this.x(month).toFixed(1);
        for (const [key, v] of [["x1", x], ["x2", x], ["y1", this.bottom], ["y2", this.bottom + 4]]) set(line, key, v);
        const labelled = this.options.monthLabels;
        for (const [node, y, words] of [[text, 17, String(month)], [more, 30, yearText(month, high)]]) {
          set(node, "x", x);
          set(node, "y", this.bottom + y);
          setText(node, labelled ? words : "");
        }
      });
    }

    pool(list, count, className) {
      while (list.length < count) {
        const entry = { line: svg("line", { class: className + "-line" }), text: svg("text", { class: className + "-text" }),
          more: svg("text", { class: className + "-text ai-x-years" }) };
        entry.all = [entry.line, entry.text, entry.more];
        this.axis.append(...entry.all);
        list.push(entry);
      }
      list.forEach((entry, i) => {
        const display = i < count ? "" : "none";
        for (const node of entry.all) if (node.style.display !== display) node.style.display = display;
      });
    }

    draw(frame, fresh) {
      this.fit(frame, fresh);
      for (const kind of KINDS) this.drawCurve(kind, frame);
      this.drawBand(frame.band, frame.main.times);
      this.placeLabels(frame, fresh);
      this.drawShade(frame.course);
      this.points.mark(frame.values);
      this.drawCursor(frame);
    }

    drawCurve(kind, frame) {
      const run = frame[kind];
      const { path } = this.curves[kind];
      if (this[kind + "Run"] === run && this[kind + "Domain"] === this.domain && this.xs) return;
      this[kind + "Run"] = run;
      this[kind + "Domain"] = this.domain;
      if (!run) return set(path, "d", "");
      if (!this.xs || this.xs.length !== run.times.length) this.prepare(run.times);
      const values = run.outputs[this.output.name];
      const [low, high] = this.domain;
      const scale = (this.bottom - this.top) / (high - low);
      let d = "";
      for (let i = 0; i < values.length; i++) {
        d += this.xs[i] + Math.round((this.top + (high - values[i]) * scale) * 10) / 10;
      }
      path.setAttribute("d", d);
    }

    drawBand(band, times) {
      if (!band) return set(this.band, "d", "");
      const { lower, upper } = band[this.output.name];
      const there = [];
      const back = [];
      const step = times.length > SHORT ? BAND_STEP : 1;
      for (let i = 0; i < times.length; i += step) {
        const x = this.x(times[i]).toFixed(1);
        there.push(x + " " + this.y(upper[i]).toFixed(1));
        back.push(x + " " + this.y(lower[i]).toFixed(1));
      }
      this.band.setAttribute("d", "M" + there.concat(back.reverse()).join("L") + "z");
    }

    prepare(times) {
      this.xs = Array.from(times, (t, i) => (i ? "L" : "M") + Math.round(this.x(t) * 10) / 10 + " ");
      for (const kind of KINDS) this[kind + "Run"] = undefined;
    }

    drawShade(course) {
      const visible = course && course.to > course.from;
      set(this.shade, "width", visible ? (this.x(course.to) - this.x(course.from)).toFixed(1) : 0);
      if (!visible) return;
      set(this.shade, "x", this.x(course.from).toFixed(1));
      set(this.shade, "y", this.top);
      set(this.shade, "height", this.bottom - this.top);
    }

    /** Names of the curves: their places are chosen when things rest, their heights follow the curves. */
    placeLabels(frame, fresh) {
      const kinds = KINDS.filter((kind) => frame[kind] && frame.labels[kind]);
      const key = kinds.map((kind) => frame.labels[kind]).join("|") + this.width;
      if (fresh || this.labelKey !== key) {
        this.places = ns.choosePlaces(this, frame, kinds);
        this.labelKey = key;
      }
      for (const kind of KINDS) {
        const { label } = this.curves[kind];
        setText(label, kinds.includes(kind) ? frame.labels[kind] : "");
        if (!kinds.includes(kind)) continue;
        const { place, side } = this.places[kind];
        const month = this.context.state.x_max * place;
        const y = this.y(valueAt(frame[kind], this.output.name, month)) + side.shift;
        // Moved as a whole: with another x or y the browser would shape its letters anew.
        const at = Math.min(this.bottom - 3, Math.max(this.top + 9, y)).toFixed(1);
        set(label, "transform", `translate(${(this.x(month) - 3).toFixed(1)} ${at})`);
      }
    }

    drawCursor(frame) {
      const month = frame.hover === null ? frame.month : frame.hover;
      const x = this.x(month).toFixed(1);
      for (const [key, v] of [["x1", x], ["x2", x], ["y1", this.top], ["y2", this.bottom]]) set(this.cursor, key, v);
      for (const kind of KINDS) {
        const { dot } = this.curves[kind];
        const run = frame[kind];
        dot.style.display = run ? "" : "none";
        if (!run) continue;
        set(dot, "cx", x);
        set(dot, "cy", this.y(valueAt(run, this.output.name, month)).toFixed(1));
      }
      this.readout.draw(frame, month);
    }

    /** What the chart shows, in words. */
    describe(frame) {
      const { predict } = this.context;
      if (predict && predict.asking) return;
      const months = [0, frame.month, this.context.state.x_max].filter((m, i, all) => all.indexOf(m) === i);
      const tell = (kind) => `${frame.names[kind]}: ` + months.map((m) => {
        const value = valueAt(frame[kind], this.output.name, m);
        const zone = this.zones.nameOf(value);
        return `${ns.outputValue(this.output, value)}${zone ? ` (${zone})` : ""} at month ${m}`;
      }).join(", ");
      const told = ["main", "reference", "pinned"].filter((kind) => frame[kind]).map(tell);
      const band = ns.bandAt(frame, this.output.name, frame.month);
      if (band) {
        const [low, high] = band.map((v) => ns.outputValue(this.output, v));
        told.push(`At month ${frame.month} the average may lie between ${low} and ${high}`);
      }
      set(this.svg, "aria-label", `Line chart, ${this.output.label}. ${told.join(". ")}. ` +
        (this.points.count ? `${this.points.count} trial results are drawn in.` : ""));
    }
  }

  function yearText(month, high) {
    if (high < 24 || month % 12 || !month) return "";
    return month / 12 + (month === 12 ? " yr" : " yrs");
  }

  Object.assign(ns, { Panel, LEFT, RIGHT });
})();
