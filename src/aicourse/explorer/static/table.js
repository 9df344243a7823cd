/* The same numbers as a table and as CSV. */
(function () {
  "use strict";
  const ns = (globalThis.aicourseExplorer = globalThis.aicourseExplorer || {});
  const { el, setText } = ns;
  const KINDS = ["main", "reference", "pinned"];

  function shownKinds(frame) {
    return KINDS.filter((kind) => frame[kind]);
  }

  /** Months of the table: about a dozen rows, in steps that people count in. */
  function tableMonths(high) {
    const step = [1, 2, 3, 6, 12, 24].find((s) => high / s <= 13) || 24;
    const months = [];
    for (let m = 0; m <= high; m += step) months.push(m);
    if (months[months.length - 1] !== high) months.push(high);
    return months;
  }

  const cells = (texts) => texts.map((text) => el("td", { text }));

  /** What the icon arrays count: one row for each group. */
  class CountTable {
    constructor(view, context) {
      Object.assign(this, { view, context });
      this.rows = el("tbody");
      const heads = ["Outcome", "Group", "How many", "Exact figure", "Source"];
      this.node = el("table", { class: "ai-table ai-count-table" },
        el("caption", { text: `How many of ${ns.counts.thousands(view.of)} ${view.people}, rounded to whole ones` }),
        el("thead", {}, el("tr", {}, ...heads.map((text) => el("th", { scope: "col", text })))), this.rows);
    }

    draw(frame) {
      const { view, context } = this;
      const value = ns.counts.reader(frame, frame.month);
      const rows = ns.counts.shown(view, frame, value, context.store).map(({ panel, group, exact, label }) =>
        el("tr", {}, el("th", { scope: "row", text: panel.title }), ...cells([label, ns.counts.countWords(exact, view.of),
          [ns.counts.exactWords(group, frame.values, value, view.of), group.output && `read at month ${frame.month}`, group.people, group.span].filter(Boolean).join(", "),
          (group.baseline || group).source])));
      this.rows.replaceChildren(...rows);
    }
  }

  class DataTable {
    constructor(context) {
      this.context = context;
      this.caption = el("caption");
      this.head = el("thead");
      this.rows = el("tbody");
      this.table = el("table", { class: "ai-table" }, this.caption, this.head, this.rows);
      this.counted = context.state.views.filter((view) => view.kind === "icons").map((view) => new CountTable(view, context));
      this.node = el("div", { class: "ai-table-scroll", id: ns.newId("table"), tabindex: 0,
        role: "group", "aria-label": "Data table", hidden: true }, ...this.counted.map((one) => one.node),
        context.timed.length ? this.table : null);
      this.shape = "";
    }

    draw(frame) {
      if (this.node.hidden) return;
      for (const one of this.counted) one.draw(frame);
      if (!this.context.timed.length) return;
      const { outputs, state } = this.context;
      const kinds = shownKinds(frame);
      const months = tableMonths(state.x_max);
      const columns = state.outputs.flatMap((name) => kinds.map((kind) => ({ name, kind })));
      const shape = JSON.stringify([columns, months, kinds.map((kind) => frame.names[kind])]);
      if (shape !== this.shape) this.build(columns, months, frame);
      this.shape = shape;
      setText(this.caption, `${state.title}: ${ns.sentence(this.context, frame)}`);
      months.forEach((month, i) => columns.forEach(({ name, kind }, j) => {
        const output = outputs.get(name);
        setText(this.cells[i][j], ns.number(ns.valueAt(frame[kind], name, month), output.decimals, ns.isChange(output)));
      }));
    }

    build(columns, months, frame) {
      const { outputs } = this.context;
      this.head.replaceChildren(el("tr", {}, el("th", { scope: "col", text: "Month" }),
        ...columns.map(({ name, kind }) => {
          const { label, unit } = outputs.get(name);
          return el("th", { scope: "col" }, el("span", { text: label + (unit ? `, ${unit}` : "") }),
            el("span", { class: "ai-table-kind", text: frame.names[kind] }));
        })));
      this.cells = months.map(() => columns.map(() => el("td")));
      this.rows.replaceChildren(...months.map((month, i) =>
        el("tr", {}, el("th", { scope: "row", text: String(month) }), ...this.cells[i])));
    }
  }

  function quoted(text) {
    return /[",\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
  }

  /** Every time of the grid, every output shown, every curve, at full precision. */
  function csv(context, frame) {
    const columns = context.state.outputs.flatMap((name) => shownKinds(frame).map((kind) => ({ name, kind })));
    const header = ["month", ...columns.map(({ name, kind }) =>
      `${name} [${context.outputs.get(name).unit}] ${frame.names[kind]}`)];
    const lines = [header.map(quoted).join(",")];
    const { times } = frame.main;
    for (let i = 0; i < times.length; i++) {
      lines.push([times[i], ...columns.map(({ name, kind }) => frame[kind].outputs[name][i])].join(","));
    }
    return lines.join("\r\n") + "\r\n";
  }

  Object.assign(ns, { DataTable, csv });
})();
