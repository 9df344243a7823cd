/* Results of trials in a chart: a mark per study, its interval, and on focus what it is and where it stands. */
(function () {
  "use strict";
  const ns = (globalThis.aicourseExplorer = globalThis.aicourseExplorer || {});
  const { el, svg, set } = ns;

  /** "−4.1 % (95 % CI −5.0 to −3.2)", or without the bracket. */
  function pointValue(output, point) {
    const value = ns.outputValue(output, point.value) + (point.reported ? ` (reported: ${point.reported})` : "");
    if (point.low === null || point.low === undefined) return value;
    const signed = ns.isChange(output);
    return `${value} (${(point.interval || "interval").replace(/ ?%/, " %")} ` +
      `${ns.number(point.low, output.decimals, signed)} to ${ns.number(point.high, output.decimals, signed)})`;
  }

  function people(point) {
    return point.people ? ", " + point.people : "";
  }

  function pointWords(output, point) {
    return `${point.label}, ${point.arm}${people(point)}, month ${point.month}: ${pointValue(output, point)}`;
  }

  class Points {
    constructor(panel, points) {
      this.panel = panel;
      this.list = points;
      this.count = points.length;
      this.extent = points.flatMap((p) => [p.value, p.low, p.high]).filter((v) => typeof v === "number");
      this.node = svg("g", { class: "ai-points" });
      if (points.length) {
        this.node.setAttribute("role", "group");
        this.node.setAttribute("aria-label", "Trial results; the arrow keys move between them");
      }
      this.tip = el("div", { class: "ai-tip", role: "tooltip", hidden: true });
      this.marks = points.map((point, i) => this.mark1(point, i));
      this.node.addEventListener("keydown", (event) => this.key(event));
    }

    mark1(point, i) {
      const words = pointWords(this.panel.output, point);
      const mark = { point };
      mark.bar = svg("path", { class: "ai-whisker" });
      mark.shape = svg("g", {}, svg("circle", { class: "ai-hit", r: 14 }),
        svg("path", { class: "ai-mark", d: ns.SHAPES[point.shape] || ns.SHAPES.circle }));
      mark.node = svg("a", { class: "ai-result" + (point.of === "reference" ? " ai-of-reference" : ""), tabindex: i ? -1 : 0,
        "aria-label": words + (point.link ? ". Opens the paper" : ""), role: point.link ? null : "img" },
        mark.bar, mark.shape);
      if (point.link) {
        mark.node.setAttribute("href", point.link);
        mark.node.setAttribute("target", "_blank");
        mark.node.setAttribute("rel", "noopener");
      }
      for (const name of ["focus", "pointerenter"]) mark.node.addEventListener(name, () => this.showTip(mark));
      for (const name of ["blur", "pointerleave"]) mark.node.addEventListener(name, () => { this.tip.hidden = true; });
      this.node.append(mark.node);
      return mark;
    }

    key(event) {
      const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
      const at = this.marks.findIndex((mark) => mark.node === document.activeElement);
      if (event.key === "Escape") this.tip.hidden = true;
      if (!step || at < 0) return;
      event.preventDefault();
      const next = this.marks[(at + step + this.marks.length) % this.marks.length];
      for (const mark of this.marks) set(mark.node, "tabindex", mark === next ? 0 : -1);
      next.node.focus();
    }

    showTip(mark) {
      const { point } = mark;
      const { panel, tip } = this;
      tip.replaceChildren(
        el("b", { text: point.label }), el("span", { text: point.arm + people(point) }),
        el("span", { text: `Month ${point.month}: ${pointValue(panel.output, point)}` }),
        point.note ? el("span", { text: point.note }) : "",
        mark.applies ? "" : el("span", { text: panel.monthMatters
          ? "Measured at another month or under another setting than the one shown."
          : "Measured under another setting than the one you chose." }));
      tip.hidden = false;
      const half = tip.offsetWidth / 2;
      const spot = panel.spot(point);
      const x = Math.max(half, Math.min(panel.width - half, spot.x));
      const { y } = spot;
      const above = y - tip.offsetHeight - 14;
      tip.style.transform = `translate(${Math.round(x - half)}px, ${Math.round(above > -30 ? above : y + 14)}px)`;
    }

    place() {
      const { panel } = this;
      for (const { point, bar, shape } of this.marks) {
        const spot = panel.spot(point);
        set(shape, "transform", `translate(${spot.x.toFixed(1)} ${spot.y.toFixed(1)})`);
        if (typeof point.low === "number") set(bar, "d", panel.whiskerOf(point, spot));
      }
    }

    /** A point counts for the curve as it is set, or was measured under another setting: then it is faint. */
    mark(values, month) {
      for (const mark of this.marks) {
        const applies = ns.counts.applies(mark.point.when, values) &&
          (month === undefined || Math.abs(mark.point.month - month) < 1);
        if (mark.applies !== applies) {
          mark.applies = applies;
          mark.node.classList.toggle("ai-elsewhere", !applies);
        }
      }
    }
  }

  /** Points of one arm at one time, whatever they measured, make one line. */
  function grouped(points) {
    const groups = new Map();
    for (const point of points) {
      const key = [point.label, point.arm, point.month, point.of].join("|");
      if (!groups.has(key)) groups.set(key, []);
      groups.get(key).push(point);
    }
    return [...groups.values()];
  }

  function sourceLine(group, outputs) {
    const [first] = group;
    const told = group.map((point) => ns.lowerFirst(outputs.get(point.output).label) + " " +
      pointValue(outputs.get(point.output), point));
    const notes = [...new Set(group.map((point) => point.note).filter(Boolean))];
    const name = first.link
      ? el("a", { href: first.link, target: "_blank", rel: "noopener", text: first.label }) : el("b", { text: first.label });
    return el("li", {}, ns.shapeIcon(first.shape, first.of === "reference" ? "ai-of-reference" : ""),
      el("span", {}, name, `: ${first.arm}${people(first)}, month ${first.month}: ${told.join(", ")}. ${notes.join(" ")}`));
  }

  /** The list under the chart: every study that is drawn in, with its link. */
  function sourceList(state, outputs) {
    if (!state.points.length) return null;
    const key = ["Filled marks answer for the curve as set"];
    if (state.points.some((p) => p.of === "reference")) key.push(`open marks for the dashed curve (${state.reference.label})`);
    if (state.points.some((p) => Object.keys(p.when || {}).length)) {
      key.push("faint marks were measured under another setting than yours");
    }
    return el("details", { class: "ai-shown", open: true },
      el("summary", { text: "Sources of what is shown" }),
      el("ul", {}, ...grouped(state.points).map((group) => sourceLine(group, outputs))),
      el("p", { class: "ai-key", text: key.join("; ") + "." }));
  }

  Object.assign(ns, { Points, sourceList, pointWords });
})();
