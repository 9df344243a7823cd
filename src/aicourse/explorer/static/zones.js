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
      for (const { zone, rect, edge, text } of this.list) {
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
        set(text, "x", ns.LEFT + 6);
        set(text, "y", (top + 13).toFixed(1));
        setText(text, height > 15 ? zone.label : "");
      }
    }

    /** "osteopenia" for a value, or an empty text. */
    nameOf(value) {
      const found = this.list.find(({ zone }) => (zone.above === null || value > zone.above) && (zone.below === null || value <= zone.below));
      return found ? found.zone.label : "";
    }
  }

  ns.Zones = Zones;
})();
