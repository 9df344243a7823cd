/* Where the names of the curves stand: beside their own curve, away from marks and other curves. */
(function () {
  "use strict";
  const ns = (globalThis.aicourseExplorer = globalThis.aicourseExplorer || {});
  const PLACES = [1, 0.86, 0.72, 0.58, 0.44];
  // The further one is for slopes, where a name just above would lie on its own curve.
  const SIDES = [{ shift: -9 }, { shift: 18 }, { shift: -26 }];
  const HEIGHT = 14;
  const STEPS = 6;
  const NEAR = 14; // nearer than this to another curve, a name could be read as that curve's

  const width = (text) => text.length * 6.9 + 6;

  /** The box that a name would take, right end at a share of the time axis. */
  function box(panel, run, place, side, text) {
    const { x_max: end } = panel.context.state;
    const x1 = panel.x(end * place) - 3;
    const y = panel.y(ns.valueAt(run, panel.output.name, end * place)) + side.shift;
    return { x0: x1 - width(text), x1, y0: y - HEIGHT + 2, y1: y + 3 };
  }

  function overlaps(a, b) {
    return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
  }

  function crossings(panel, run, area, margin) {
    const { x_max: end } = panel.context.state;
    let count = 0;
    for (let i = 0; i <= STEPS; i++) {
      const x = area.x0 + ((area.x1 - area.x0) * i) / STEPS;
      const month = Math.max(0, Math.min(end, panel.monthOf(x)));
      const y = panel.y(ns.valueAt(run, panel.output.name, month));
      if (y > area.y0 - margin && y < area.y1 + margin) count++;
    }
    return count;
  }

  function cost(panel, frame, kinds, own, area, taken, marks) {
    let sum = area.y0 < panel.top - 4 || area.y1 > panel.bottom || area.x0 < ns.LEFT ? 40 : 0;
    for (const mark of marks) if (overlaps(area, mark)) sum += 12;
    for (const other of taken) if (overlaps(area, other)) sum += 40;
    for (const kind of kinds) sum += crossings(panel, frame[kind], area, kind === own ? 2 : NEAR) * 3;
    return sum;
  }

  /** Choose for each curve a place and a side; done when things rest, so that names do not jump about. */
  function choosePlaces(panel, frame, kinds) {
    const marks = panel.points.list.map((point) => {
      const x = panel.x(point.month);
      const y = panel.y(point.value);
      return { x0: x - 8, x1: x + 8, y0: y - 8, y1: y + 8 };
    });
    const taken = panel.zones.settle((area) =>
      kinds.reduce((sum, kind) => sum + crossings(panel, frame[kind], area, 2), 0), width);
    const chosen = {};
    for (const kind of kinds) {
      let best = null;
      PLACES.forEach((place, i) => {
        for (const side of SIDES) {
          const area = box(panel, frame[kind], place, side, frame.labels[kind]);
          const sum = cost(panel, frame, kinds, kind, area, taken, marks) + i * 2;
          if (!best || sum < best.sum) best = { sum, place, side, area };
        }
      });
      taken.push(best.area);
      chosen[kind] = best;
    }
    return chosen;
  }

  Object.assign(ns, { choosePlaces });
})();
