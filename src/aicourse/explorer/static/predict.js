/* The question that comes first: the learner drags the end of the curve, or says which way it goes, before
   the model's answer is shown. The answer stays in this browser. */
(function () {
  "use strict";
  const ns = (globalThis.aicourseExplorer = globalThis.aicourseExplorer || {});
  const { el, svg, set, setText } = ns;
  const FORGET = "aicourse:forget";
  const DIRECTIONS = [[-1, "It goes down", "goes down"], [0, "It stays about the same", "stays about the same"], [1, "It goes up", "goes up"]];

  /** Beside the other answers of its lesson, so that they are forgotten together. */
  const lessonOf = (preset) => preset.split("-")[0];
  const keyOf = (preset) => `aicourse:${lessonOf(preset)}:explorer:${preset}`;

  /** What was answered here before; without storage the question is asked each time. */
  function recall(preset) {
    try {
      const found = JSON.parse(localStorage.getItem(keyOf(preset)));
      return found && (found.skipped || typeof found.value === "number") ? found : null;
    } catch {
      return null;
    }
  }

  function keep(preset, answer) {
    try {
      if (answer) localStorage.setItem(keyOf(preset), JSON.stringify(answer));
      else localStorage.removeItem(keyOf(preset));
    } catch {
      // Storage is off or full: the answer lives as long as the page.
    }
  }

  class Predict {
    constructor(context, spec) {
      Object.assign(this, { context, spec });
      this.output = context.outputs.get(spec.output);
      this.panel = context.views.map((view) => view.panelOf && view.panelOf(spec.output)).find(Boolean);
      this.answer = recall(context.state.preset);
      this.asking = !this.answer;
      this.sketch = svg("path", { class: "ai-sketch" });
      this.label = svg("text", { class: "ai-curve-label ai-sketch-label", "text-anchor": "end" });
      this.handle = svg("g", { class: "ai-sketch-handle" }, svg("circle", { class: "ai-hit", r: 22 }), svg("circle", { class: "ai-sketch-dot", r: 8 }));
      if (spec.kind === "drag") {
        this.panel.svg.append(this.sketch, this.label, this.handle);
        this.listen();
      }
      this.build();
      this.show();
      this.forgotten = ({ detail }) => { if (detail.lesson === lessonOf(context.state.preset) && !this.asking) this.again(); };
      document.addEventListener(FORGET, this.forgotten);
    }

    stop() {
      document.removeEventListener(FORGET, this.forgotten);
    }

    build() {
      const { spec } = this;
      this.prompt = el("p", { class: "ai-predict-prompt", text: spec.prompt });
      this.ask = el("div", { class: "ai-predict-ask" }, spec.kind === "drag" ? this.makeSlider() : this.makeChoices(),
        el("div", { class: "ai-buttons" },
          el("button", { type: "button", class: "ai-tool ai-predict-show", onclick: () => this.reveal() },
            el("span", { text: spec.kind === "drag" ? "Show the model's curve" : "Show the model's answer" })),
          el("button", { type: "button", class: "ai-tool ai-predict-skip", onclick: () => this.skip() }, el("span", { text: "Skip" }))));
      this.told = el("p", { class: "ai-predict-told", tabindex: -1 });
      this.after = el("div", { class: "ai-predict-after" }, this.told,
        el("button", { type: "button", class: "ai-tool ai-predict-again", onclick: () => { this.again(); (this.range || this.radios[0].querySelector("input")).focus(); } },
          el("span", { text: "Ask me again" })));
      this.node = el("div", { class: "ai-predict", role: "group", "aria-label": "Your prediction" }, this.prompt, this.ask, this.after);
    }

    makeSlider() {
      const id = ns.newId("sketch");
      this.range = el("input", { type: "range", class: "ai-range", id, "aria-describedby": id + "-how" });
      this.range.addEventListener("input", () => this.guess(Number(this.range.value)));
      this.value = el("output", { class: "ai-value", for: id, "aria-hidden": "true" });
      return el("div", {}, el("div", { class: "ai-control-head" },
        el("label", { class: "ai-label", for: id, text: `Your curve at month ${this.spec.month}` }), this.value), this.range,
        el("p", { class: "ai-below", id: id + "-how", text: "Drag the dot in the chart, or use this slider." }));
    }

    makeChoices() {
      const name = ns.newId("direction");
      this.radios = DIRECTIONS.map(([value, words]) => el("label", { class: "ai-direction" },
        el("input", { type: "radio", name, value: String(value), onchange: () => { this.chosen = value; setText(this.missing, ""); } }),
        el("span", { text: words })));
      this.missing = el("p", { class: "ai-below", role: "alert" });
      return el("fieldset", { class: "ai-directions", "aria-label": this.spec.prompt }, ...this.radios, this.missing);
    }

    // -- the sketch ----------------------------------------------------------------------------------

    listen() {
      const move = (event) => {
        const y = event.clientY - this.panel.svg.getBoundingClientRect().top;
        this.guess(this.panel.valueOf(y));
        event.preventDefault();
      };
      this.panel.svg.addEventListener("pointerdown", (event) => {
        if (!this.asking || event.button) return;
        const onHandle = this.handle.contains(event.target);
        if (event.pointerType === "touch" && !onHandle) return; // a finger elsewhere scrolls the page
        move(event);
        const stop = () => {
          removeEventListener("pointermove", move);
          removeEventListener("pointerup", stop);
          removeEventListener("pointercancel", stop);
        };
        addEventListener("pointermove", move);
        addEventListener("pointerup", stop);
        addEventListener("pointercancel", stop);
      });
    }

    guess(value) {
      const { min, max, step } = this.range;
      const exact = Number(min) + Math.round((value - min) / step) * step;
      this.value_ = Math.max(Number(min), Math.min(Number(max), exact));
      this.touched = true;
      this.draw();
    }

    /** The model's run at the start of the preset: what the question is about. */
    run() {
      if (!this.known) this.known = globalThis.aicourseModel.simulate(this.context.store.scenario(this.context.store.start));
      return this.known;
    }

    at(month) {
      return ns.valueAt(this.run(), this.spec.output, month);
    }

    prepare() {
      const [low, high] = this.panel.domain;
      const { step } = ns.ticks(low, high, 60);
      const from = Math.ceil(low / step - 1e-9) * step;
      const to = Math.floor(high / step + 1e-9) * step;
      for (const [key, v] of [["min", from], ["max", to], ["step", step]]) set(this.range, key, Number(v.toFixed(6)));
      if (this.value_ === undefined) {
        const known = this.answer && typeof this.answer.value === "number" ? this.answer.value : this.at(0);
        this.value_ = this.answer ? known : from + Math.round((known - from) / step) * step;
      }
    }

    /** The sketch: a straight line from where things start. It moves with the axes of its chart. */
    draw() {
      if (this.spec.kind !== "drag" || !this.panel.domain || !this.panel.width) return;
      this.prepare();
      const { panel, spec } = this;
      const visible = this.asking || (this.answer && !this.answer.skipped);
      const x = panel.x(spec.month).toFixed(1);
      const y = Math.max(panel.top, Math.min(panel.bottom, panel.y(this.value_))).toFixed(1);
      set(this.sketch, "d", visible ? `M${panel.x(0).toFixed(1)} ${panel.y(this.at(0)).toFixed(1)}L${x} ${y}` : "");
      set(this.handle, "transform", `translate(${x} ${y})`);
      this.handle.style.display = this.asking ? "" : "none";
      setText(this.label, visible ? "your sketch" : "");
      const away = Math.max(panel.x(0) + 90, panel.x(spec.month * 0.6));
      const onLine = panel.y(this.at(0)) + (Number(y) - panel.y(this.at(0))) * ((away - panel.x(0)) / (x - panel.x(0)));
      set(this.label, "x", away.toFixed(1));
      // Its name stands on the side where the model's curve is not.
      const { frame } = this.context;
      const over = frame && panel.y(ns.valueAt(frame.main, spec.output, panel.monthOf(away))) <= onLine;
      set(this.label, "y", Math.min(panel.bottom - 4, Math.max(panel.top + 10, onLine + (over && !this.asking ? 17 : -8))).toFixed(1));
      this.range.value = this.value_;
      const words = ns.outputValue(this.output, this.value_);
      setText(this.value, words);
      set(this.range, "aria-valuetext", `${words}, ${this.against()}`.replace(/[\u202F\u00A0]/g, " ").replace(ns.MINUS, "minus "));
      const min = Number(this.range.min);
      this.range.style.setProperty("--ai-fill", ((this.value_ - min) / (Number(this.range.max) - min || 1)).toFixed(4));
      if (this.asking) set(panel.svg, "aria-label", `Chart, ${this.output.label}. Your sketch ends at ${words} at month ${spec.month}. The curve of the model is hidden until you ask for it.`);
    }

    against() {
      const gap = this.value_ - this.at(0);
      if (Math.abs(gap) < Number(this.range.step) / 2) return "the same as at the start";
      return gap > 0 ? "higher than at the start" : "lower than at the start";
    }

    // -- answers -------------------------------------------------------------------------------------

    reveal() {
      if (this.spec.kind === "direction" && this.chosen === undefined) {
        setText(this.missing, "Choose one of the three first, or skip.");
        this.radios[0].querySelector("input").focus();
        return;
      }
      this.close({ value: this.spec.kind === "drag" ? this.value_ : this.chosen });
      this.told.focus();
      this.context.say(this.told.textContent);
    }

    skip() {
      this.close({ skipped: true });
    }

    close(answer) {
      this.answer = answer;
      keep(this.context.state.preset, answer);
      this.asking = false;
      this.show();
      this.context.request();
      for (const view of this.context.views) if (this.context.frame) view.describe(this.context.frame);
    }

    again() {
      this.answer = null;
      keep(this.context.state.preset, null);
      this.chosen = undefined;
      this.value_ = undefined;
      for (const label of this.radios || []) label.querySelector("input").checked = false;
      this.asking = true;
      this.show();
      this.context.reset();
    }

    show() {
      const { context } = this;
      if (context.node) context.node.toggleAttribute("data-asking", this.asking);
      if (this.panel) for (const node of [this.panel.node, this.panel.node.closest(".ai-view")]) if (node) node.classList.toggle("ai-asked", this.asking);
      this.node.classList.toggle("ai-predict-skipped", !this.asking && Boolean(this.answer.skipped));
      ns.show(this.ask, this.asking);
      ns.show(this.after, !this.asking);
      ns.show(this.prompt, this.asking || !this.answer.skipped);
      setText(this.told, this.asking || this.answer.skipped ? "" : this.compare() + this.sure());
      this.draw();
    }

    /** How sure we are of what was asked: the start of the preset against its ghost, at the month of the question. */
    sure() {
      const { store, state } = this.context;
      const inputs = store.scenario(store.start);
      const against = state.reference ? store.scenario(Object.assign({}, store.start, state.reference.inputs)) : null;
      const sure = ns.sure({ inputs, against, claims: true }, this.output, this.spec.month);
      return ` ${ns.howSure([sure], [])}.`;
    }

    compare() {
      const { spec, output } = this;
      const value = this.at(spec.month);
      const words = (v) => ns.outputValue(output, v);
      const change = value - this.at(0);
      if (spec.kind === "direction") {
        const truth = Math.abs(change) < spec.same ? 0 : Math.sign(change);
        const said = DIRECTIONS.find(([key]) => key === this.answer.value);
        const model = DIRECTIONS.find(([key]) => key === truth);
        const numbers = `from ${words(this.at(0))} to ${words(value)} at month ${spec.month}`;
        return said === model ? `You said that it ${said[2]}, and so does the model: ${numbers}.`
          : `You said that it ${said[2]}. In the model it ${model[2]}: ${numbers}.`;
      }
      const guess = this.answer.value;
      const gap = value - guess;
      const ends = `Your sketch ends at ${words(guess)} at month ${spec.month}, the model's curve at ${words(value)}`;
      if (Math.abs(gap) <= spec.near) return `${ends}: close.`;
      const own = guess - this.at(0);
      const distance = ns.number(Math.abs(gap), output.decimals);
      const unit = ns.shortUnit(output.unit).replace(/^of .*/, "points");
      const where = `${distance}${unit === "%" ? ns.NARROW : " "}${unit} ${gap > 0 ? "higher" : "lower"}`;
      return own * change > 0 ? `${ends}: the same direction, and ${where}.` : `${ends}: ${where}.`;
    }
  }

  ns.Predict = Predict;
})();
