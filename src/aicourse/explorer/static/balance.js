/* Layout "balance": bone removed against bone built at the chosen month, on one scale. */
(function () {
  "use strict";
  const ns = (globalThis.aicourseExplorer = globalThis.aicourseExplorer || {});
  const { el, svg, set, setText } = ns;
  const ROW = 34;
  const TOP = 20;

  class Balance {
    constructor(view, context) {
      this.context = context;
      this.names = view.outputs;
      this.outputs = this.names.map((name) => context.outputs.get(name));
      this.words = view.words || ["Removed", "Built"];
      this.scale = [0, view.scale || 2];
      this.build();
    }

    build() {
      this.svg = svg("svg", { class: "ai-chart ai-balance-chart", role: "img", "aria-label": "Bone removed and bone built" });
      this.rail = svg("line", { class: "ai-balance-one" });
      this.railText = svg("text", { class: "ai-x-text", text: "before treatment" });
      this.bars = this.words.map((word, i) => {
        const bar = { track: svg("rect", { class: "ai-balance-track" }),
          rect: svg("rect", { class: `ai-balance-bar ai-bar-${i + 1}` }),
          name: svg("text", { class: "ai-balance-name", text: word }),
          value: svg("text", { class: "ai-balance-value" }) };
        this.svg.append(bar.track, bar.rect, bar.name, bar.value);
        return bar;
      });
      this.svg.append(this.rail, this.railText);
      this.verdict = el("p", { class: "ai-balance-verdict" });
      this.title = el("span", { text: "" });
      this.badge = new ns.Badge(this.outputs[0]);
      this.node = el("div", { class: "ai-view ai-balance", role: "group", "aria-label": "Balance" },
        el("div", { class: "ai-panel-head" }, el("p", { class: "ai-panel-title" }, this.title),
          this.badge.node),
        this.svg, this.verdict);
    }

    x(value) {
      const [low, high] = this.scale;
      return this.left + ((Math.min(value, high) - low) / (high - low)) * (this.width - this.left - 56);
    }

    layout(width) {
      this.width = width;
      this.left = width < 460 ? 66 : 84;
      const height = TOP + this.bars.length * ROW;
      for (const [key, v] of [["viewBox", `0 0 ${width} ${height}`], ["width", width], ["height", height]]) set(this.svg, key, v);
      this.bars.forEach((bar, i) => {
        const y = TOP + i * ROW;
        for (const rect of [bar.track, bar.rect]) {
          set(rect, "x", this.left);
          set(rect, "y", y + 4);
          set(rect, "height", ROW - 12);
        }
        set(bar.track, "width", (this.x(this.scale[1]) - this.left).toFixed(1));
        set(bar.name, "x", 0);
        set(bar.name, "y", y + 20);
        set(bar.value, "y", y + 20);
      });
      const one = this.x(1).toFixed(1);
      for (const [key, v] of [["x1", one], ["x2", one], ["y1", TOP - 4], ["y2", height]]) set(this.rail, key, v);
      set(this.railText, "x", one);
      set(this.railText, "y", 11);
    }

    /** The scale widens by halves where a bar would leave it, and shrinks only with the page. */
    draw(frame) {
      const top = Math.max(...this.names.map((name) => highest(frame.main.outputs[name])));
      const scale = Math.max(this.scale[1], Math.ceil(top * 2) / 2);
      if (scale !== this.scale[1]) {
        this.scale[1] = scale;
        this.layout(this.width);
      }
      this.drawMonth(frame);
    }

    drawMonth(frame) {
      const month = frame.hover === null ? frame.month : frame.hover;
      const values = this.names.map((name) => ns.valueAt(frame.main, name, month));
      this.bars.forEach((bar, i) => {
        const x = this.x(values[i]);
        set(bar.rect, "width", Math.max(0, x - this.left).toFixed(1));
        set(bar.value, "x", (this.x(this.scale[1]) + 8).toFixed(1));
        setText(bar.value, ns.outputValue(this.outputs[i], values[i]));
      });
      setText(this.title, `Bone removed and bone built at month ${month}`);
      setText(this.verdict, verdict(values));
    }

    describe(frame) {
      const values = this.names.map((name) => ns.valueAt(frame.main, name, frame.month));
      set(this.svg, "aria-label", `Bars at month ${frame.month}, 1 is before treatment. ` + this.words.map((word, i) =>
        `${word}: ${ns.number(values[i], 2)}`).join(", ") + ". " + verdict(values));
    }

    pictures() {
      return [[this.title.textContent + this.badge.words, this.svg]];
    }
  }

  function highest(values) {
    let top = -Infinity;
    for (let i = 0; i < values.length; i++) if (values[i] > top) top = values[i];
    return top;
  }

  /** Which of the two is ahead, in words; below one in a hundred they are level. */
  function verdict([removed, built]) {
    const gap = removed - built;
    if (Math.abs(gap) < 0.01) return "Removing and building keep pace, as before treatment.";
    return gap > 0 ? "More bone is removed than built." : "More bone is built than removed.";
  }

  ns.layouts = ns.layouts || {};
  ns.layouts.balance = Balance;
})();
