/* Layout "thermostat": the span of body temperature without sweating or shivering, with the same small
   swings drawn through it at every setting, and flashes per day. */
(function () {
  "use strict";
  const ns = (globalThis.aicourseExplorer = globalThis.aicourseExplorer || {});
  const { el, svg, set, setText } = ns;
  const HEIGHT = 170;
  const MIDDLE = 86;
  const FULL = 52; // half the height of the zone before treatment
  const REACH = 0.93; // how far the swings go, of that half: inside the zone as it was before
  const POINTS = 240;
  const LEFT = 14;
  const MOST = 12;

  /** Fixed swings around the middle, between −1 and 1: a drawing, not a measurement. */
  function swing(t) {
    return 0.62 * Math.sin(t * 17.3 + 0.4) + 0.38 * Math.sin(t * 41.9 + 1.1);
  }

  class Thermostat {
    constructor(view, context) {
      [this.width1, this.flashes] = view.outputs.map((name) => context.outputs.get(name));
      this.readouts = [this.width1, this.flashes].map((output) => new ns.Readout(output));
      this.zone = svg("rect", { class: "ai-thermo-zone" });
      this.before = svg("rect", { class: "ai-thermo-before" });
      this.inside = svg("path", { class: "ai-thermo-swing" });
      this.outside = svg("path", { class: "ai-thermo-out" });
      this.texts = [["too warm: flush and sweat", 14], ["too cold: shiver", HEIGHT - 6]].map(([text, y]) =>
        svg("text", { class: "ai-x-text ai-thermo-text", x: LEFT, y, text }));
      this.inner = svg("text", { class: "ai-zone-text ai-thermo-text", x: LEFT + 6 });
      this.svg = svg("svg", { class: "ai-chart ai-thermo", role: "img", "aria-label": "Drawing of the thermoneutral zone" }, this.zone, this.before, this.inside, this.outside,
        ...this.texts, this.inner);
      this.dots = Array.from({ length: MOST }, () => ({ back: svg("rect", { class: "ai-flash-back" }), front: svg("rect", { class: "ai-flash" }) }));
      this.dotsSvg = svg("svg", { class: "ai-chart ai-flashes", role: "img", "aria-label": "Hot flashes" }, ...this.dots.flatMap((dot) => [dot.back, dot.front]));
      this.more = svg("text", { class: "ai-x-text ai-thermo-text" });
      this.dotsSvg.append(this.more);
      this.node = el("div", { class: "ai-view ai-thermostat", role: "group", "aria-label": "The body's thermostat" },
        ns.head(this.width1, null, this.readouts[0]), this.svg,
        ns.head(this.flashes, null, this.readouts[1]), this.dotsSvg,
        el("p", { class: "ai-bars-key", text: "The swings of body temperature are a drawing, the same at every setting. " +
          "The width of the zone and the flashes per day come from the model; dashed: the zone before treatment." }));
    }

    layout(width) {
      this.width = width;
      for (const [node, height] of [[this.svg, HEIGHT], [this.dotsSvg, 26]]) {
        for (const [key, v] of [["viewBox", `0 0 ${width} ${height}`], ["width", width], ["height", height]]) set(node, key, v);
      }
      for (const node of [this.zone, this.before]) {
        set(node, "x", LEFT);
        set(node, "width", width - 2 * LEFT);
      }
      set(this.before, "y", MIDDLE - FULL);
      set(this.before, "height", 2 * FULL);
      this.path = Array.from({ length: POINTS + 1 }, (_, i) => {
        const t = i / POINTS;
        return { x: (LEFT + t * (width - 2 * LEFT)).toFixed(1), level: swing(t) * REACH };
      });
      set(this.inside, "d", "M" + this.path.map(({ x, level }) => `${x} ${(MIDDLE - level * FULL).toFixed(1)}`).join("L"));
      this.drawn = null;
    }

    draw(frame) {
      this.drawMonth(frame);
    }

    drawMonth(frame) {
      const month = frame.hover === null ? frame.month : frame.hover;
      const share = Math.max(0, ns.valueAt(frame.main, this.width1.name, month)) / 100;
      const flashes = ns.valueAt(frame.main, this.flashes.name, month);
      for (const readout of this.readouts) readout.draw(frame, month);
      const key = share.toFixed(3) + "|" + flashes.toFixed(2);
      if (key === this.drawn) return;
      this.drawn = key;
      const half = Math.min(share * FULL, MIDDLE - 20);
      set(this.zone, "y", (MIDDLE - half).toFixed(1));
      set(this.zone, "height", (2 * half).toFixed(1));
      set(this.inner, "y", (MIDDLE + half - 8).toFixed(1));
      setText(this.inner, half > 16 ? "comfortable" : "");
      set(this.outside, "d", this.leaving(share));
      this.drawFlashes(flashes);
    }

    /** The stretches of the swings that lie outside the zone. */
    leaving(share) {
      let d = "";
      let open = false;
      for (const { x, level } of this.path) {
        const out = Math.abs(level) > share;
        if (out) d += `${open ? "L" : "M"}${x} ${(MIDDLE - level * FULL).toFixed(1)}`;
        open = out;
      }
      return d;
    }

    /** One square for each flash of a day, the last one filled in part. */
    drawFlashes(flashes) {
      const size = Math.min(20, (this.width - 2 * LEFT - 50) / MOST - 4);
      this.dots.forEach(({ back, front }, i) => {
        const part = Math.max(0, Math.min(1, flashes - i));
        for (const [node, width] of [[back, part > 0 ? size : 0], [front, part * size]]) {
          set(node, "x", (LEFT + i * (size + 4)).toFixed(1));
          set(node, "y", 2);
          set(node, "width", width.toFixed(1));
          set(node, "height", size.toFixed(1));
        }
      });
      set(this.more, "x", LEFT + MOST * (size + 4) + 2);
      set(this.more, "y", 16);
      setText(this.more, flashes > MOST ? `+ ${ns.number(flashes - MOST, 1)}` : "");
    }

    describe(frame) {
      const value = (output) => ns.outputValue(output, ns.valueAt(frame.main, output.name, frame.month));
      set(this.svg, "aria-label", `Drawing of the thermoneutral zone at month ${frame.month}: its width is ${value(this.width1)} of before. ` +
        "Body temperature swings a little all the time; where it leaves the zone, the body sweats or shivers.");
      set(this.dotsSvg, "aria-label", `Hot flashes at month ${frame.month}: ${value(this.flashes)}.`);
    }

    pictures() {
      return [[`${this.width1.label}: ${this.readouts[0].words()}${this.readouts[0].badge.words}`, this.svg],
        [`${this.flashes.label}: ${this.readouts[1].words()}${this.readouts[1].badge.words}`, this.dotsSvg]];
    }
  }

  ns.layouts = ns.layouts || {};
  ns.layouts.thermostat = Thermostat;
})();
