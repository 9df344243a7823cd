/* The controls: one native range or select per input, with label, value, limits and a reason when off. */
(function () {
  "use strict";
  const ns = (globalThis.aicourseExplorer = globalThis.aicourseExplorer || {});
  const { el, set, setText } = ns;

  const GROUPS = {
    person: "The person",
    parameters: "Parameters of the model",
  };

  /** What "automatic" amounts to at the moment, for inputs that can be left to the model. */
  const AUTOMATIC = {
    estrogen_suppression(run) {
      const levels = run.outputs.estradiol_percent;
      let lowest = 100;
      for (let i = 0; i < levels.length; i++) if (levels[i] < lowest) lowest = levels[i];
      return 1 - lowest / 100;
    },
  };

  function groupTitle(name) {
    const title = GROUPS[name] || name || "";
    return title.charAt(0).toUpperCase() + title.slice(1);
  }

  function resetIcon() {
    return ns.svg("svg", { viewBox: "0 0 16 16", "aria-hidden": "true" },
      ns.svg("path", { d: "M3.2 8a4.8 4.8 0 1 0 1.6-3.6M3 2.4v3h3", fill: "none", stroke: "currentColor",
        "stroke-width": "1.5", "stroke-linecap": "round", "stroke-linejoin": "round" }));
  }

  /** What ranges and selects share: label, value, the small reset, the line below. */
  class Control {
    constructor(item, actions) {
      this.item = item;
      this.actions = actions;
      this.id = ns.newId(item.name.replace(/[^a-z0-9_]/gi, "-"));
      this.label = el("label", { class: "ai-label", for: this.id, text: item.label });
      this.label.title = (item.help ? item.help + " " : "") + "Double-click: back to the start.";
      this.label.addEventListener("dblclick", () => actions.resetOne(item.name));
      if (item.symbol) this.label.append(" ", ns.symbol(item.symbol));
      this.value = el("output", { class: "ai-value", for: this.id, "aria-hidden": "true" });
      this.reset = el("button", { type: "button", class: "ai-reset-one",
        "aria-label": "Reset: " + item.label, title: "Back to the start",
        onclick: () => { actions.resetOne(item.name); this.field.focus(); } }, resetIcon());
      this.below = el("p", { class: "ai-below", id: this.id + "-below" });
      this.field = this.makeField();
      this.field.id = this.id;
      this.field.dataset.input = item.name;
      this.field.setAttribute("aria-describedby", this.below.id);
      this.node = el("div", { class: "ai-control" },
        el("div", { class: "ai-control-head" }, this.label, this.value),
        this.field, el("div", { class: "ai-control-foot" }, this.below, this.reset));
    }

    update(value, context) {
      const reason = context.store.irrelevant(this.item.name);
      if (this.field.disabled !== Boolean(reason)) this.field.disabled = Boolean(reason);
      this.node.classList.toggle("ai-off", Boolean(reason));
      this.reset.style.visibility = !reason && context.store.changed(this.item.name) ? "visible" : "hidden";
      this.show(value, context, reason);
    }
  }

  class Choice extends Control {
    makeField() {
      this.value.hidden = true;
      const select = el("select", { class: "ai-select" });
      for (const choice of this.item.choices) {
        select.append(el("option", { value: choice, text: ns.choiceLabel(choice) }));
      }
      select.addEventListener("change", () => {
        this.actions.input(this.item.name, select.value);
        this.actions.commit();
      });
      return select;
    }

    show(value, context, reason) {
      if (this.field.value !== value) {
        // A notebook may set what the menu of this preset leaves out.
        if (!this.item.choices.includes(value)) this.field.append(el("option", { value, text: ns.choiceLabel(value) }));
        this.field.value = value;
      }
      setText(this.below, reason);
    }
  }

  class Slider extends Control {
    makeField() {
      const { low, high, step } = this.item;
      const range = el("input", { type: "range", class: "ai-range", min: low, max: high, step: step || "any" });
      range.addEventListener("input", () => this.actions.input(this.item.name, Number(range.value)));
      range.addEventListener("change", () => this.actions.commit());
      if (this.item.default === null) this.addAutomatic();
      return range;
    }

    /** A box to tick that leaves the value to the model ("the drug's own"). */
    addAutomatic() {
      this.box = el("input", { type: "checkbox", onchange: () => {
        this.actions.input(this.item.name, this.box.checked ? null : Number(this.field.value));
        this.actions.commit();
      } });
      this.automatic = el("label", { class: "ai-automatic" }, this.box,
        el("span", { text: ns.noneLabel(this.item) }));
    }

    show(value, context, reason) {
      const { item, field } = this;
      const own = value === null && AUTOMATIC[item.name] && context.run ? AUTOMATIC[item.name](context.run) : null;
      const shown = value === null ? (own === null ? item.high : own) : value;
      if (Number(field.min) > shown) set(field, "min", shown);
      if (Number(field.max) < shown) set(field, "max", shown);
      const text = String(shown);
      if (field.value !== text) field.value = text;
      const words = own === null ? ns.inputWords(item, value)
        : ns.noneLabel(item) + ", " + ns.inputWords(item, own);
      set(field, "aria-valuetext", words);
      setText(this.value, own === null ? ns.inputValue(item, value) : ns.inputValue(item, own));
      const min = Number(field.min);
      const max = Number(field.max);
      field.style.setProperty("--ai-fill", ((shown - min) / (max - min || 1)).toFixed(4));
      if (this.box) {
        if (!this.automatic.parentNode) this.node.append(this.automatic);
        this.box.checked = value === null;
        this.box.disabled = Boolean(reason);
      }
      setText(this.below, reason || this.limits());
    }

    limits() {
      const { item } = this;
      const words = ns.inputValue(item, Number(this.field.min));
      const low = item.unit === "month" ? words : words.replace(/[\u202F\u00A0].*$/, "").replace(/\.0+$/, "");
      const text = low + " to " + ns.inputValue(item, Number(this.field.max));
      return item.meaning ? `${text}: ${item.meaning}` : text;
    }
  }

  /** All controls of one explorer, in the preset's order, grouped where there are several groups. */
  class Controls {
    constructor(store, actions) {
      this.store = store;
      this.list = [];
      this.node = el("div", { class: "ai-controls", role: "group", "aria-label": "Controls" });
      const shown = store.state.inputs.concat((store.state.parameters || []).map((p) => ns.PARAMETER + p));
      const groups = new Map();
      for (const name of shown) {
        const item = store.items.get(name);
        if (!item) throw new Error(`inputs: "${name}" is not an input of the model`);
        const control = item.choices ? new Choice(item, actions) : new Slider(item, actions);
        this.list.push(control);
        if (!groups.has(item.group)) groups.set(item.group, []);
        groups.get(item.group).push(control.node);
      }
      for (const [group, nodes] of groups) {
        this.node.append(groups.size === 1 ? el("div", {}, ...nodes)
          : el("fieldset", { class: "ai-group" }, el("legend", { text: groupTitle(group) }), ...nodes));
      }
    }

    update(context) {
      for (const control of this.list) control.update(this.store.values[control.item.name], context);
    }
  }

  ns.Controls = Controls;
})();
