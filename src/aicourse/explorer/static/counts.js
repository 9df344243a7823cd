/* How many of 100 or 1,000: numbers and words of the icon arrays, the same that the Python side writes. */
(function () {
  "use strict";
  const ns = (globalThis.aicourseExplorer = globalThis.aicourseExplorer || {});
  const SPACE = "\u00A0";
  const TOLD = 2;

  function applies(when, values) {
    return Object.keys(when || {}).every((name) => [].concat(when[name]).includes(values[name]));
  }

  /** How many of 100: between the grid's points in straight lines, held at its ends. */
  function baselineShare(baseline, values) {
    let { shares } = baseline;
    for (const { input, at } of baseline.axes) {
      const x = values[input];
      const size = shares.length / at.length;
      const row = (i) => shares.slice(i * size, (i + 1) * size);
      if (x <= at[0]) shares = row(0);
      else if (x >= at[at.length - 1]) shares = row(at.length - 1);
      else {
        const i = at.findIndex((value, j) => j > 0 && x <= value);
        const part = (x - at[i - 1]) / (at[i] - at[i - 1]);
        const upper = row(i);
        shares = row(i - 1).map((value, j) => value + (upper[j] - value) * part);
      }
    }
    return shares[0];
  }

  /** @param value(run, output) reads an output of the run "main" or "reference" at the month */
  function share(group, values, value) {
    if (group.share !== undefined) return group.share;
    return Math.min(100, baselineShare(group.baseline, values) * value(group.run, group.output));
  }

  const whole = (value) => Math.floor(value + 0.5);
  const thousands = (value) => String(value).replace(/\B(?=(\d{3})+$)/g, ",");

  function countWords(exact, of) {
    const count = whole(exact);
    return (count === 0 && exact > 0 ? "fewer than 1" : thousands(count)) + " of" + SPACE + thousands(of);
  }

  function difference(first, second, labels, of) {
    const gap = first - second;
    const count = whole(Math.abs(gap));
    if (count === 0) return `Less than 1 of${SPACE}${thousands(of)} apart.`;
    return `About ${thousands(count)} ${gap > 0 ? "more" : "fewer"} of${SPACE}${thousands(of)}: ${labels[0]}, ` +
      `compared with ${labels[1]}.`;
  }

  function exactWords(group, values, value, of) {
    if (group.share !== undefined) return group.exact;
    const ratio = value(group.run, group.output);
    const base = baselineShare(group.baseline, values) * (of / 100);
    return `${ns.number(Math.min(of, base * ratio), 1)}: a baseline of ${ns.number(base, 1)} times ${ns.number(ratio, 2)}`;
  }

  /** The value of an output of one of the runs of a frame; the ghost is the curve where they are the same. */
  function reader(frame, month) {
    return (run, output) => ns.valueAt((run === "reference" && frame.reference) || frame.main, output, month);
  }

  /** The groups of a view that apply, with their counts. */
  function shown(view, frame, value, store) {
    return view.panels.flatMap((panel) => groupsOf(panel, view, frame, value, store));
  }

  function groupsOf(panel, view, frame, value, store, month) {
    return panel.groups.filter((group) => applies(group.when, frame.values)).map((group) => {
      const exact = share(group, frame.values, value) * (view.of / 100);
      return { panel, group, exact, count: whole(exact), label: ns.fillIn(group.label, store, month || frame.month, frame.values) };
    });
  }

  /** What the icon arrays show; views of many outcomes only where nothing else is said. */
  function countSentences(context, frame) {
    const { state, store } = context;
    const value = reader(frame, frame.month);
    const told = [];
    for (const view of state.views) {
      if (view.kind !== "icons" || (view.panels.length > TOLD && state.sentence_outputs.length)) continue;
      for (const panel of view.panels) {
        const groups = groupsOf(panel, view, frame, value, store);
        if (!groups.length) continue;
        told.push(`${panel.title}: ` + ns.joined(groups.map(({ exact, label }, i) =>
          countWords(exact, view.of) + (i ? "" : " " + view.people) + ` (${label})`)));
        const sure = panelSure(groups.map(({ group }) => group), context, frame, frame.month);
        if (sure) told.push(ns.howSure([sure], []));
      }
    }
    return told;
  }

  /** How sure we are of people whom the model counts; trials counted theirs themselves. */
  function panelSure(groups, context, frame, month) {
    const ratio = groups.find((group) => group.output);
    return ratio ? ns.countsSure(ns.sure(frame, context.outputs.get(ratio.output), month)) : null;
  }

  ns.counts = { panelSure, applies, share, baselineShare, whole, thousands, countWords, difference, exactWords, reader, shown, groupsOf };
  ns.countSentences = countSentences;
})();
