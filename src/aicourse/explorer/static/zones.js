/* Named stretches of a chart's y axis, such as osteopenia and osteoporosis: tint, edge and name. */
(function () {
  "use strict";
  const ns = (globalThis.aicourseExplorer = globalThis.aicourseExplorer || {});
  const { svg, set, setText } = ns;

  class Zones {
    constructor(panel, zones) {
      this.panel = panel;
      this.node = svg("g", { class: "ai-zones", "aria-hidden": "true" });
      this.names = svg("g", { class: "ai-zone-names", "aria-hidden": "true" });
      this.list = zones.map((zone, i) => {
        const entry = { zone, rect: svg("rect", { class: `ai-zone ai-zone-${i % 3}` }), edge: svg("line", { class: "ai-zone-edge" }),
          text: svg("text", { class: "ai-zone-text", text: zone.label }) };
        // Tints lie under the grid, edges and names above it.
        this.node.append(entry.rect);
        this.names.append(entry.edge, entry.text);
        return entry;
      });
    }

    /** Where the axis has moved to; a zone that is out of sight has no name. */
    place() {
      const { panel } = this;
      const [low, high] = panel.domain;
      for (const entry of this.list) {
        const { zone, rect, edge, text } = entry;
        const from = Math.max(low, zone.above === null ? low : zone.above);
        const to = Math.min(high, zone.below === null ? high : zone.below);
        const visible = to > from;
        const top = visible ? panel.y(to) : 0;
        const height = visible ? panel.y(from) - top : 0;
        set(rect, "x", ns.LEFT);
        set(rect, "y", top.toFixed(1));
        set(rect, "width", Math.max(0, panel.width - ns.LEFT - ns.RIGHT));
        set(rect, "height", height.toFixed(1));
        const bound = zone.below === null || zone.below > high || zone.below < low ? null : panel.y(zone.below).toFixed(1);
        edge.style.display = bound === null ? "none" : "";
        if (bound !== null) {
          for (const [key, v] of [["x1", ns.LEFT], ["x2", panel.width - ns.RIGHT], ["y1", bound], ["y2", bound]]) set(edge, key, v);
        }
        entry.top = top;
        entry.bottom = top + height;
        setText(text, height > 15 ? zone.label : "");
        this.write(entry);
      }
    }

    /** The four corners in which the name of a zone may stand; the first that is free is taken. */
    corners({ top, bottom }) {
      const right = this.panel.width - ns.RIGHT - 6;
      return [[ns.LEFT + 6, top + 13], [right, top + 13], [ns.LEFT + 6, bottom - 5], [right, bottom - 5]]
        .map(([x, y], i) => ({ x, y, anchor: i % 2 ? "end" : "start" }));
    }

    write(entry) {
      const { x, y, anchor } = this.corners(entry)[entry.corner || 0];
      set(entry.text, "x", x);
      set(entry.text, "y", y.toFixed(1));
      set(entry.text, "text-anchor", anchor);
    }

    /** Choose corners away from the curves, when things rest; what they take is told to the names of the curves. */
    settle(crossed, width) {
      const taken = [];
      for (const entry of this.list) {
        const words = entry.text.textContent;
        if (!words) continue;
        const areas = this.corners(entry).map(({ x, y, anchor }) => {
          const x0 = anchor === "end" ? x - width(words) : x;
          return { x0, x1: x0 + width(words), y0: y - 12, y1: y + 4 };
        });
        const costs = areas.map(crossed);
        entry.corner = costs.indexOf(Math.min(...costs));
        this.write(entry);
        taken.push(areas[entry.corner]);
      }
      return taken;
    }

    /** "osteopenia" for a value, or an empty text. */
    nameOf(value) {
      const found = this.list.find(({ zone }) => (zone.above === null || value > zone.above) && (zone.below === null || value <= zone.below));
      return found ? found.zone.label : "";
    }
  }

  ns.Zones = Zones;
})();
