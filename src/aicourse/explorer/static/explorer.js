/* The explorer: puts the parts together, answers every event within one frame. */
(function () {
  "use strict";
  const ns = (globalThis.aicourseExplorer = globalThis.aicourseExplorer || {});
  const { el, setText } = ns;
  const SPOKEN_AFTER = 500;

  class Explorer {
    constructor(element, state) {
      this.element = element;
      this.state = complete(state);
      this.store = new ns.Store(this.state);
      this.outputs = new Map(ns.describe().outputs.map((output) => [output.name, output]));
      for (const name of this.state.outputs) {
        if (!this.outputs.has(name)) throw new Error(`outputs: "${name}" is not an output of the model`);
      }
      this.month = this.state.sentence_month;
      this.hovered = null;
      this.listeners = new Set();
      // What is drawn over time; a picture of trial counts alone has no band, no ghost and nothing to pin.
      this.timed = [...new Set(this.state.views.flatMap((view) => view.outputs))];
      this.runs = new ns.Runs(this, () => {
        this.request();
        for (const view of this.views) view.describe(this.frame);
      });
      this.after = new ns.After(() => this.rest(), () => this.tell());
      this.near = new ns.Near(element, (near) => this.cameOrWent(near));
      this.build();
      this.readLink(location.hash, true);
      this.fresh = true;
      this.request();
      this.observe();
    }

    build() {
      const { state } = this;
      this.controls = new ns.Controls(this.store, {
        input: (name, value) => this.change({ [name]: value }),
        commit: () => this.commit(),
        resetOne: (name) => { this.change({ [name]: this.store.start[name] }); this.commit(); },
      });
      this.views = this.makeViews();
      this.tools = new ns.Tools(this, {
        undo: () => this.store.undo() && this.request(),
        redo: () => this.store.redo() && this.request(),
        reset: () => this.reset(),
        pin: () => this.togglePin(),
        link: () => location.href.split("#")[0] + this.store.link(),
        save: (kind) => this.save(kind),
      });
      this.sentence = el("p", { class: "ai-sentence" });
      this.status = el("p", { class: "ai-hidden", role: "status" });
      this.error = el("p", { class: "ai-error", role: "alert", hidden: true });
      this.linkNote = el("p", { class: "ai-error", hidden: true });
      this.predict = state.predict ? new ns.Predict(this, state.predict) : null;
      this.figure = el("div", { class: "ai-figure" }, ...this.views.map((view) => view.node));
      // A week is filled from top to bottom, and begins with a start from which it is changed.
      const starts = this.namedStarts();
      const first = starts && state.views[0].kind === "planner";
      if (first) starts.classList.add("ai-named-first");
      const beside = el("div", { class: "ai-beside" }, first ? null : starts, this.controls.node, this.error);
      // Counts of people make a tall picture; its few controls come first where all stand in one column.
      const parts = state.views.every((view) => view.kind === "icons") ? [beside, this.figure] : [this.figure, beside];
      this.node = el("div", { class: "ai-explorer", role: "group", "aria-label": state.title },
        el("div", { class: "ai-head" }, el("p", { class: "ai-title", text: state.title }), this.sentence),
        this.linkNote, el("div", { class: "ai-body" }, this.predict && this.predict.node, first ? starts : null, ...parts),
        this.tools.node, this.tools.sharing, this.tools.table.node, ns.sourceList(state, this.outputs),
        el("p", { class: "ai-note", text: "Illustrative, not a prediction for a person. Nothing you enter leaves this page." }),
        this.status);
      if (this.predict) this.predict.show();
      // JupyterLab would take the arrow keys and Enter for its cells; it asks the focused element itself.
      for (const node of this.node.querySelectorAll("input, select, textarea, button, summary, a, [tabindex]")) {
        node.setAttribute("data-lm-suppress-shortcuts", "true");
      }
      this.node.addEventListener("keydown", (event) => this.key(event));
      this.fallback = [...this.element.childNodes];
      const told = this.element.querySelector(".ai-fallback > p");
      if (told) setText(this.sentence, told.textContent); // what a reader finds before it has been in sight
      this.element.replaceChildren(this.node);
    }

    /** The parts of the picture; a ruler of its own where there are no curves to read. */
    makeViews() {
      const { views } = this.state;
      const made = views.map((view) => {
        const Layout = ns.layouts[view.kind];
        if (!Layout) throw new Error(`layout "${view.kind}": allowed are ${Object.keys(ns.layouts).join(", ")}`);
        return new Layout(view, this);
      });
      if (this.timed.length && views.every((view) => view.kind !== "curves")) {
        made.push(new ns.RulerView(this, this.timed.map((name) => this.outputs.get(name))));
      }
      return made;
    }

    /** "Start from": a row of buttons, each a scenario with a name. */
    namedStarts() {
      const { named } = this.state;
      if (!named.length) return null;
      return el("div", { class: "ai-named", role: "group", "aria-label": "Start from" },
        el("span", { class: "ai-named-label", "aria-hidden": "true", text: "Start from" }),
        ...named.map((entry) => el("button", { type: "button", class: "ai-chip", text: entry.label, onclick: () => {
          const week = typeof entry.week === "string" ? { week: entry.week } : {};
          this.change(Object.assign({}, this.store.start, entry.inputs, week));
          this.commit();
        } })));
    }

    key(event) {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.target.closest("textarea")) return;
      const key = event.key.toLowerCase();
      const redo = key === "y" || (key === "z" && event.shiftKey);
      if (!redo && key !== "z") return;
      event.preventDefault();
      if (redo ? this.store.redo() : this.store.undo()) this.request();
    }

    // -- changes -------------------------------------------------------------------------------

    change(inputs) {
      this.store.set(inputs);
      this.request();
    }

    /** A slider says with each key that it has come to rest: the picture is there already, and what is left can wait. */
    commit() {
      this.store.commit();
      this.unsettled = true;
      this.after.request();
    }

    reset() {
      this.store.set(this.store.start);
      this.store.commit();
      this.month = this.state.sentence_month;
      this.pinned = null;
      this.fresh = true;
      this.request();
    }

    togglePin() {
      this.pinned = this.pinned ? null
        : { run: this.frame.main, name: "pinned: " + this.frame.names.main };
      this.request();
    }

    setMonth(month) {
      this.month = month;
      this.requestMonth();
    }

    hover(month) {
      if (this.hovered === month) return;
      this.hovered = month;
      this.requestMonth();
    }

    /** Tell whoever listens (the notebook) what is set now. */
    tell() {
      for (const listener of this.listeners) listener(this.store.inputs());
    }

    /** The time axis follows the duration, which a notebook may change. */
    followDuration() {
      const { duration_months: months } = this.store.values;
      if (months === this.state.x_max) return;
      this.state.x_max = months;
      this.month = Math.min(this.month, months);
      this.hovered = null;
      for (const view of this.views) if (this.width) view.layout(this.width, true);
    }

    // -- drawing -------------------------------------------------------------------------------

    request() {
      this.whole = true;
      this.requestMonth();
    }

    /** The first event of a frame is answered at once, further ones together at the next frame. */
    requestMonth() {
      this.dirty = true;
      if (this.waiting) return;
      this.waiting = requestAnimationFrame(() => {
        this.waiting = 0;
        this.answer();
      });
      this.answer();
    }

    answer() {
      if (!this.dirty || !this.near.now) return;
      this.dirty = false;
      if (this.whole) this.frameNow(this.fresh);
      else this.drawMonth();
    }

    /** After a frame: see after.js. */
    rest() {
      if (!this.frame) return;
      this.follow();
      if (this.unsettled) for (const view of this.views) if (view.settle) view.settle(this.frame);
      this.unsettled = false;
    }

    follow() {
      this.tools.draw(this.frame);
      this.speak();
    }

    /** Out of sight nothing is computed; what has changed meanwhile is drawn when it comes near. */
    cameOrWent(near) {
      if (near) return this.answer();
      this.runs.rest();
    }

    frameNow(fresh) {
      this.whole = false;
      this.fresh = false;
      try {
        this.frame = this.runs.frame();
        this.followDuration();
        this.frame.month = this.month;
        this.showError("");
      } catch (problem) {
        this.showError(problem.message);
        this.controls.update({ store: this.store, run: this.frame && this.frame.main });
        if (!this.frame) return;
        this.tools.draw(this.frame);
        return;
      }
      this.controls.update({ store: this.store, run: this.frame.main });
      if (!this.width) return;
      for (const view of this.views) view.draw(this.frame, fresh);
      if (this.predict) this.predict.draw();
      if (!this.spoken) this.follow();
      this.after.request(true);
    }

    drawMonth() {
      if (!this.frame || !this.width) return;
      this.frame.month = this.month;
      this.frame.hover = this.hovered;
      for (const view of this.views) view.drawMonth(this.frame);
      this.after.request();
    }

    /** The sentence at once for the eye; for the ear, and for the charts' descriptions, when things rest. */
    speak() {
      const text = ns.sentence(this, this.frame);
      if (this.spoken && this.sentence.textContent === text) return;
      const first = !this.spoken;
      this.spoken = true;
      setText(this.sentence, text);
      clearTimeout(this.speaking);
      this.speaking = setTimeout(() => {
        for (const view of this.views) view.describe(this.frame);
        if (!first) this.say(ns.sentence(this, this.frame));
      }, first ? 0 : SPOKEN_AFTER);
    }

    say(text) {
      if (this.predict && this.predict.asking) return; // it would give the answer away
      setText(this.status, ns.spoken(text));
    }

    showError(text) {
      setText(this.error, text);
      ns.show(this.error, Boolean(text));
      this.figure.classList.toggle("ai-stale", Boolean(text));
    }

    // -- size, links, files --------------------------------------------------------------------

    observe() {
      this.resized = new ResizeObserver(() => this.measure());
      this.resized.observe(this.figure);
      this.hashListener = () => this.readLink(location.hash, true);
      addEventListener("hashchange", this.hashListener);
      this.measure();
    }

    measure() {
      const width = Math.floor(this.figure.clientWidth);
      if (!width) return;
      if (width !== this.width) this.fitWidth(width);
      this.fitScreen();
    }

    fitWidth(width) {
      this.fresh = this.fresh || !this.width;
      this.width = width;
      for (const view of this.views) view.layout(width);
      this.whole = this.dirty = true;
      this.near.look();
      this.answer();
      this.reserve();
    }

    /** A picture that leaves room for the controls below it stays in sight on a phone (see the style). */
    fitScreen() {
      const height = this.figure.offsetHeight;
      this.node.toggleAttribute("data-short", height < innerHeight * 0.68);
      this.node.style.setProperty("--ai-figure-height", height + "px");
    }

    /** Keep the lines free that the sentence may need, so that nothing below it moves. */
    reserve() {
      const perLine = this.sentence.clientWidth / 7.6;
      const lines = Math.ceil((this.sentence.textContent.length + 6 + this.unsaid()) / perLine);
      this.sentence.style.minHeight = (lines * 1.45).toFixed(2) + "em";
    }

    /** About how many letters come with the first comparison: the ghost's values, and how sure we are of each output. */
    unsaid() {
      const { reference, sentence_outputs: names } = this.state;
      if (!this.frame || this.frame.claims || !reference || !names.length) return 0;
      const labels = names.map((name) => this.outputs.get(name).label.length + 2).reduce((a, b) => a + b);
      const sure = names.length > 1 ? labels + 26 * Math.min(3, names.length) : 24;
      return reference.phrase.length + 8 * names.length + "; How sure: ".length + sure;
    }

    readLink(hash, go) {
      const read = this.store.readLink(hash);
      if (!read) return;
      if (this.predict && this.predict.asking) this.predict.skip(); // whoever follows a link comes for its state
      this.store.set(Object.assign({}, this.store.start, read.changes));
      try {
        globalThis.aicourseModel.validate(this.store.scenario());
      } catch (problem) {
        // Each value may be allowed and still not go with the others.
        this.store.set(this.store.start);
        read.problems.push(problem.message);
      }
      this.commit();
      setText(this.linkNote, read.problems.length
        ? "Left out of the link: " + read.problems.join("; ").replace(/\.$/, "") + "." : "");
      ns.show(this.linkNote, read.problems.length > 0);
      this.request();
      if (go) requestAnimationFrame(() => this.element.scrollIntoView({ block: "start" }));
    }

    save(kind) {
      const name = `aicourse-${this.state.preset}`;
      if (kind === "csv") return ns.save(name + ".csv", "text/csv", ns.csv(this, this.frame));
      const picture = ns.compose(this, this.frame, this.views);
      if (kind === "svg") return ns.save(name + ".svg", "image/svg+xml", picture.text);
      return ns.savePng(name + ".png", picture, () => this.say("The picture could not be made here."));
    }

    /** What the outside holds: the notebook's wrapper, tests, a page's script. */
    handle() {
      return {
        element: this.element,
        get: () => this.store.inputs(),
        near: () => this.near.now,
        drawn: () => Boolean(this.frame) && !this.dirty,
        set: (inputs) => { this.change(inputs); this.commit(); },
        onChange: (listener) => { this.listeners.add(listener); return () => this.listeners.delete(listener); },
        destroy: () => {
          cancelAnimationFrame(this.waiting);
          this.after.stop();
          clearTimeout(this.speaking);
          this.runs.rest();
          this.resized.disconnect();
          this.near.stop();
          if (this.predict) this.predict.stop();
          removeEventListener("hashchange", this.hashListener);
          this.element.replaceChildren(...this.fallback);
        },
      };
    }
  }

  /** Fill what a state may leave out. */
  function complete(state) {
    const defaults = { title: state.preset, inputs: [], points: [], named: [], parameters: [], label: "as set",
      reference: null, x_max: 84, sentence: "After {month} months {course}" };
    const whole = Object.assign(defaults, state);
    whole.views = whole.views || [{ kind: "curves", outputs: whole.outputs }];
    whole.sentence_outputs = whole.sentence_outputs || whole.outputs;
    if (whole.sentence_month === undefined) whole.sentence_month = Math.round(whole.x_max / 2);
    return whole;
  }

  function mount(element, state) {
    try {
      return new Explorer(element, state).handle();
    } catch (problem) {
      // The fallback stays; what went wrong stands above it.
      element.prepend(el("p", { class: "ai-error", role: "alert", text: "The explorer could not start: " + problem.message }));
      return null;
    }
  }

  ns.mount = mount;
})();
