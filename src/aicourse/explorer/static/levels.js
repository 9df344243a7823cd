/* Layout "levels": inputs on a scale with marks from the registry: recommended amounts, the upper level. */
(function () {
  "use strict";
  const ns = (globalThis.aicourseExplorer = globalThis.aicourseExplorer || {});
  const { el, svg, set, setText } = ns;
  const EDGE = 14;
  const TOP = 16;
  const HEIGHT = 20;
  const FOOT = 22;
  const BEYOND = 1.1; // the scale goes on behind the upper level, so that "above" has a place

  const thousands = (value) => String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ",");

  /** One input: the scale in parts, the marks, a pointer at what is set, and all of it in words. */
  class Level {
    constructor(level, context) {
      this.level = level;
      this.item = ns.describe().inputs.find((item) => item.name === level.input);
      this.recommended = level.marks.filter((mark) => mark.kind === "recommended");
      this.upper = level.marks.find((mark) => mark.kind === "upper") || null;
      this.top = Math.max(this.item.high, this.upper ? this.upper.value * BEYOND : 0);
      this.parts = ["below", "enough", "above"].map((part) => svg("rect", { class: "ai-level-part ai-level-" + part }));
      this.lines = level.marks.map((mark) => svg("path", { class: "ai-level-mark ai-level-mark-" + mark.kind }));
      this.pointer = svg("path", { class: "ai-level-pointer" });
      this.ticks = svg("g", { class: "ai-axis" });
      this.svg = svg("svg", { class: "ai-chart ai-level", role: "img", "aria-label": this.item.label }, ...this.parts, ...this.lines, this.ticks, this.pointer);
      this.value = el("b", { class: "ai-readout-value" });
      this.words = el("p", { class: "ai-level-words" });
      this.node = el("div", { class: "ai-panel", role: "group", "aria-label": this.item.label },
        el("div", { class: "ai-panel-head" }, el("p", { class: "ai-panel-title" }, el("span", { text: this.item.label }),
          el("span", { class: "ai-unit", text: this.item.unit })), el("p", { class: "ai-readout" }, this.value)),
        this.svg, this.words, el("p", { class: "ai-level-key" }, ...this.key()));
    }

    /** "recommended 600 (51 to 70 years), 800 (over 70 years); upper level 4,000", each with its paper. */
    key() {
      return this.level.marks.flatMap((mark, i) => {
        const name = mark.kind === "upper" ? "Upper level (dashed line)" : "Recommended (line)";
        const paper = mark.link ? el("a", { href: mark.link, text: mark.source }) : mark.source;
        return [`${i ? " " : ""}${name}: ${thousands(mark.value)}, ${mark.label} (`, paper, ")."];
      });
    }

    x(value) {
      return EDGE + (value / this.top) * (this.width - 2 * EDGE);
    }

    layout(width) {
      this.width = width;
      const height = TOP + HEIGHT + FOOT;
      for (const [key, v] of [["viewBox", `0 0 ${width} ${height}`], ["width", width], ["height", height]]) set(this.svg, key, v);
      const ends = [0, this.recommended[0].value, this.upper ? this.upper.value : this.top, this.top];
      this.parts.forEach((part, i) => {
        set(part, "x", this.x(ends[i]).toFixed(1));
        set(part, "width", Math.max(0, this.x(ends[i + 1]) - this.x(ends[i])).toFixed(1));
        set(part, "y", TOP);
        set(part, "height", HEIGHT);
      });
      this.lines.forEach((line, i) => {
        set(line, "d", `M${this.x(this.level.marks[i].value).toFixed(1)} ${TOP - 4}V${TOP + HEIGHT + 4}`);
      });
      const shown = [0, this.recommended[0].value, this.upper ? this.upper.value : this.top];
      this.ticks.replaceChildren(...shown.map((value) => svg("text", { class: "ai-x-text", x: this.x(value).toFixed(1),
        y: TOP + HEIGHT + 18, text: thousands(value) })));
    }

    draw(frame) {
      const value = frame.values[this.level.input];
      if (value === this.drawn && this.width === this.drawnWidth) return;
      [this.drawn, this.drawnWidth] = [value, this.width];
      const x = this.x(value);
      set(this.pointer, "d", `M${x.toFixed(1)} ${TOP + 4}l-7 -12h14z`);
      setText(this.value, ns.inputValue(this.item, value));
      setText(this.words, this.told(value));
      set(this.svg, "aria-label", `${this.item.label}, ${ns.inputValue(this.item, value)}. ${this.told(value)}`);
    }

    /** Where the value stands, in words. */
    told(value) {
      const name = (mark) => `${thousands(mark.value)} (${mark.label})`;
      if (this.upper && value > this.upper.value) return `Above the upper level of ${thousands(this.upper.value)}: it may do harm.`;
      const reached = this.recommended.filter((mark) => value >= mark.value).pop();
      const next = this.recommended.find((mark) => value < mark.value);
      if (!reached) return `Below the recommended ${name(next)}.`;
      if (next) return `Reaches the recommended ${name(reached)}, and not ${name(next)}.`;
      if (this.upper && value === this.upper.value) return "At the upper level: a limit, not a target.";
      return value === reached.value ? `At the recommended ${name(reached)}.` :
        "Above the recommended amount: no gain is known from more.";
    }
  }

  class Levels {
    constructor(view, context) {
      this.levels = view.levels.map((level) => new Level(level, context));
      this.node = el("div", { class: "ai-view ai-levels", role: "group", "aria-label": "Intakes against recommended and upper levels" },
        ...this.levels.map((level) => level.node));
    }

    layout(width) {
      for (const level of this.levels) level.layout(width);
    }

    draw(frame) {
      for (const level of this.levels) level.draw(frame);
    }

    drawMonth() {}

    describe() {}

    pictures() {
      return this.levels.map((level) => [`${level.item.label}: ${level.value.textContent}. ${level.words.textContent}`, level.svg]);
    }
  }

  ns.layouts = ns.layouts || {};
  ns.layouts.levels = Levels;
})();
