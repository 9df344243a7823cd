/* Layout "icons": of 100 or 1,000 people, how many; groups side by side with one denominator. */
(function () {
  "use strict";
  const ns = (globalThis.aicourseExplorer = globalThis.aicourseExplorer || {});
  const { el, svg, set, setText } = ns;
  const SHAPES = { 100: { columns: 10, least: 118, most: 200 }, 1000: { columns: 50, least: 250, most: 330 } };

  // A person in a cell of 10 by 10: marked ones are filled, the others an outline; where a cell is too small, tile and ring.
  const PERSON = "m5 .9a1.8 1.8 0 1 1 0 3.6a1.8 1.8 0 1 1 0 -3.6zm-2.6 8.2v-1.6a2.6 2.4 0 0 1 5.2 0v1.6z";
  const RING = "m5 3.1a1.9 1.9 0 1 1 0 3.8a1.9 1.9 0 1 1 0 -3.8z";
  const TILE = "m1 1h8v8h-8z";

  /** One array. Everybody is there as an outline, drawn once; those who are marked lie above it, so that a change costs one path. */
  class IconArray {
    constructor(of) {
      this.of = of;
      this.count = -1;
      this.all = svg("path", { class: "ai-person-other" });
      this.marked = svg("path", { class: "ai-person" });
      this.svg = svg("svg", { class: "ai-chart ai-icons-chart", role: "img", "aria-label": "One figure for each person" }, this.all, this.marked);
    }

    layout(width) {
      const { columns, most } = SHAPES[this.of];
      const cell = Math.min(width, most) / columns;
      const rows = this.of / columns;
      const small = cell < 9;
      const place = (i, glyph) => `M${(i % columns) * 10} ${Math.floor(i / columns) * 10}${glyph}`;
      const everybody = Array.from({ length: this.of }, (_, i) => i);
      this.glyphs = everybody.map((i) => place(i, small ? TILE : PERSON));
      set(this.all, "d", everybody.map((i) => place(i, small ? RING : PERSON)).join(""));
      set(this.svg, "viewBox", `0 0 ${columns * 10} ${rows * 10}`);
      set(this.svg, "width", (columns * cell).toFixed(1));
      set(this.svg, "height", (rows * cell).toFixed(1));
      this.count = -1;
    }

    draw(count) {
      if (count === this.count || !this.glyphs) return;
      this.count = count;
      set(this.marked, "d", this.glyphs.slice(0, count).join(""));
    }
  }

  class Group {
    constructor(view) {
      this.view = view;
      this.array = new IconArray(view.of);
      this.count = el("p", { class: "ai-icons-count" });
      this.label = el("p", { class: "ai-icons-label" });
      this.exact = el("p", { class: "ai-icons-exact" });
      this.node = el("div", { class: "ai-icons-group" }, this.label, this.array.svg, this.count, this.exact);
    }
  }

  /** One outcome with its groups. There are as many places as groups can apply at once. */
  class Panel {
    constructor(panel, view, context) {
      Object.assign(this, { panel, view, context });
      this.most = mostAtOnce(panel.groups);
      this.groups = Array.from({ length: this.most }, () => new Group(view));
      this.missing = el("p", { class: "ai-icons-missing", hidden: true });
      this.difference = el("p", { class: "ai-icons-difference" });
      this.source = el("p", { class: "ai-icons-source" });
      const ratio = panel.groups.find((group) => group.output);
      this.badge = ratio ? new ns.Badge(context.outputs.get(ratio.output)) : null;
      this.places = el("div", { class: "ai-icons-groups" }, ...this.groups.map((group) => group.node));
      this.node = el("div", { class: "ai-icons-panel", role: "group", "aria-label": panel.title },
        el("p", { class: "ai-panel-title" }, el("span", { text: panel.title }),
          panel.side ? el("span", { class: "ai-icons-side", text: panel.side }) : null), this.badge && this.badge.node,
        this.places, this.missing, this.difference, this.source);
    }

    layout(width) {
      const { least, most } = SHAPES[this.view.of];
      const gap = 20;
      const beside = Math.max(1, Math.min(this.most, Math.floor((width + gap) / (least + gap))));
      const each = Math.min(most, Math.floor((width - gap * (beside - 1)) / beside));
      this.places.style.gridTemplateColumns = `repeat(${beside}, ${each}px)`;
      for (const group of this.groups) group.array.layout(each);
    }

    draw(frame, month) {
      const { panel, view, context } = this;
      const fill = (text) => ns.fillIn(text, context.store, month, frame.values);
      const value = ns.counts.reader(frame, month);
      this.shown = ns.counts.groupsOf(panel, view, frame, value, context.store, month);
      if (this.badge) this.badge.show(ns.counts.panelSure(panel.groups, context, frame, month));
      this.groups.forEach((place, i) => {
        const one = this.shown[i];
        ns.show(place.node, Boolean(one));
        if (!one) return;
        place.array.draw(one.count);
        setText(place.label, one.label);
        setText(place.count, ns.counts.countWords(one.exact, view.of));
        setText(place.exact, this.exactText(one.group, frame, value, month));
      });
      ns.show(this.missing, !this.shown.length);
      if (!this.shown.length) setText(this.missing, fill(panel.missing || ""));
      setText(this.difference, this.compared());
      this.drawSource();
    }

    exactText(group, frame, value, month) {
      const { of } = this.view;
      const parts = [ns.counts.exactWords(group, frame.values, value, of)];
      if (group.output) parts.push(`read at month ${month}`);
      if (group.people) parts.push(group.people);
      if (group.secondary) parts.push("read in a later paper");
      const band = group.output && group.run === "main" ? ns.bandAt(frame, group.output, month) : null;
      if (band) {
        const [low, high] = band.map((ratio) =>
          ns.number(Math.min(of, ns.counts.baselineShare(group.baseline, frame.values) * ratio * (of / 100)), 1));
        parts.push(`the average may lie between ${low} and ${high}`);
      }
      return parts.join(", ") + (group.note ? `. ${group.note}` : "");
    }

    compared() {
      if (this.shown.length !== 2) return "";
      const [first, second] = this.shown;
      return ns.counts.difference(first.exact, second.exact, [first.label, second.label], this.view.of);
    }

    /** Where the numbers come from; made anew only when other groups apply. */
    drawSource() {
      const key = this.shown.map(({ group }) => this.panel.groups.indexOf(group)).join();
      if (key === this.sourceKey) return;
      this.sourceKey = key;
      const papers = new Map();
      for (const { group } of this.shown) {
        const from = group.baseline || group;
        papers.set([from.source, from.link, group.span].join("|"), { from, group });
      }
      const parts = [...papers.values()].flatMap(({ from, group }, i) => [i ? "; " : "",
        from.link ? el("a", { href: from.link, target: "_blank", rel: "noopener", text: from.source }) : from.source,
        group.span ? `, ${group.span}` : "", group.baseline && from.population ? ` (baseline: ${from.population})` : ""]);
      this.source.replaceChildren(...(parts.length ? ["Source: ", ...parts, "."] : []));
    }

    describe() {
      const { of, people } = this.view;
      this.shown.forEach((one, i) => set(this.groups[i].array.svg, "aria-label",
        `Icon array. ${this.panel.title}: ${ns.counts.countWords(one.exact, of)} ${people}, ${one.label}.`.replace(/\u00A0/g, " ")));
    }

    /** The arrays of one outcome stand beside each other. */
    picture() {
      const told = this.shown.map((one, i) => `${this.groups[i].count.textContent}, ${one.label}`);
      return [`${this.panel.title}: ${told.join("; ")}`, this.shown.map((_, i) => this.groups[i].array.svg)];
    }
  }

  /** The largest number of groups that one setting shows. */
  function mostAtOnce(groups) {
    const always = groups.filter((group) => !Object.keys(group.when || {}).length).length;
    const alike = new Map();
    for (const group of groups) {
      const key = JSON.stringify(group.when || {});
      if (key !== "{}") alike.set(key, (alike.get(key) || 0) + 1);
    }
    return always + Math.max(0, ...alike.values());
  }

  class Icons {
    constructor(view, context) {
      this.view = view;
      this.panels = view.panels.map((panel) => new Panel(panel, view, context));
      const hint = "A filled figure is one of them. People are rounded to whole ones.";
      this.grid = el("div", { class: "ai-icons-panels" }, ...this.panels.map((panel) => panel.node));
      this.node = el("div", { class: "ai-view ai-icons" }, this.grid,
        el("p", { class: "ai-icons-note", text: hint + (view.note ? " " + view.note : "") }));
    }

    layout(width) {
      const { least } = SHAPES[this.view.of];
      const most = Math.max(...this.panels.map((panel) => panel.most));
      const need = most * (least + 20) + 12;
      const columns = Math.max(1, Math.min(this.panels.length, Math.floor((width + 32) / (need + 32))));
      this.grid.style.gridTemplateColumns = `repeat(${columns}, minmax(0, 1fr))`;
      const each = Math.floor((width - 32 * (columns - 1)) / columns);
      for (const panel of this.panels) panel.layout(each);
    }

    draw(frame) {
      this.drawMonth(frame);
    }

    drawMonth(frame) {
      const month = frame.hover === null ? frame.month : frame.hover;
      for (const panel of this.panels) panel.draw(frame, month);
    }

    describe() {
      for (const panel of this.panels) panel.describe();
    }

    pictures() {
      return this.panels.filter((panel) => panel.shown.length).map((panel) => panel.picture());
    }
  }

  ns.layouts = ns.layouts || {};
  ns.layouts.icons = Icons;
})();
