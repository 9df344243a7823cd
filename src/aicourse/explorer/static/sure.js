/* How sure we are of what is shown: a property of what is compared. The table comes from evidence/certainty.toml;
   explorer/sure.py does the same for the text without script. */
(function () {
  "use strict";
  const ns = (globalThis.aicourseExplorer = globalThis.aicourseExplorer || {});
  const ORDER = ["strong", "moderate", "limited", "mechanism only"];
  const WEAKEST = "mechanism only";
  const TESTED = "tested, no effect found";
  let defaults;

  const differ = (a, b) => a !== b && JSON.stringify(a) !== JSON.stringify(b);

  /** Every input; a scenario leaves out what stands at its default. */
  function filled(inputs) {
    if (!defaults) defaults = Object.fromEntries(ns.describe().inputs.map((input) => [input.name, input.default]));
    return Object.assign({}, defaults, inputs);
  }

  function ended(group, values, month) {
    const months = values[group.months];
    return months !== null && month > values[group.start] + months;
  }

  function holds(test, group, values, month) {
    const value = values[test.input];
    if ((test.from !== undefined || test.to !== undefined) && value === null) return false;
    return (!test.is || test.is.includes(value)) && (!test.not || !test.not.includes(value)) &&
      !(value < test.from) && !(value > test.to) && (!test.after || ended(group, values, month));
  }

  function isKind(kind, group, one, other, month) {
    return (!kind.differs || differ(one[kind.differs], other[kind.differs])) &&
      kind.when.every((test) => holds(test, group, one, month)) && kind.against.every((test) => holds(test, group, other, month));
  }

  function isOff(group, values) {
    const names = Object.keys(group.off).filter((name) => group.inputs.includes(name));
    return names.length > 0 && names.every((name) => values[name] === group.off[name]);
  }

  /** Was this group moved, and had it begun by the month that is read? */
  function counts(group, one, other, month) {
    if (group.standing) return [one, other].some((values) => group.inputs.some((name) => differ(values[name], defaults[name])));
    return group.inputs.some((name) => differ(one[name], other[name])) &&
      (!group.start || [one, other].some((values) => month > values[group.start] && !isOff(group, values)));
  }

  function kindsOf(one, other, month) {
    return ns.certainty.groups.filter((group) => counts(group, one, other, month)).map((group) => ({ group,
      labels: group.kinds.find((kind) => isKind(kind, group, one, other, month) || isKind(kind, group, other, one, month)).labels }));
  }

  /** What was moved; where nothing was, against a person to whom nothing is done. */
  function moved(inputs, against, month) {
    const one = filled(inputs);
    let kinds = kindsOf(one, against ? filled(against) : one, month);
    if (kinds.every(({ group }) => group.standing)) {
      kinds = kindsOf(one, Object.assign({}, one, ...ns.certainty.groups.map((group) => group.off)), month);
    }
    return kinds.length ? kinds.map(({ labels }) => labels) : [ns.certainty.still];
  }

  /** What holds for several things together; what was tested without effect adds nothing. */
  function weakest(labels) {
    const order = labels.filter((label) => label !== TESTED).map((label) => ORDER.indexOf(label));
    return order.length ? ORDER[Math.max(...order)] : TESTED;
  }

  /** Is there anything to be sure of? Where the curve is the ghost, nothing is compared; unless the ghost is the model as fitted. */
  function claims(reference, against) {
    const standing = ns.certainty.groups.filter((group) => group.standing).flatMap((group) => group.inputs);
    return !reference || Boolean(against) || standing.some((name) => name in reference.inputs);
  }

  /** How sure we are of one output of a frame at a month, or null where nothing is compared. */
  function sure(frame, output, month) {
    if (output.grade === WEAKEST) return WEAKEST;
    if (!frame.claims) return null;
    const { inputs, against } = frame;
    if (!frame.moved || frame.moved.month !== month) frame.moved = { month, kinds: moved(inputs, against, month) };
    return weakest(frame.moved.kinds.map((labels) => labels[output.name] || WEAKEST));
  }

  const countsSure = (ratio) => ratio && weakest([ratio, ns.certainty.counted]);
  const signed = (label) => `${ns.certainty.symbols[label]} ${label}`;

  /** "How sure: ◕ moderate for …; □ tested, no effect found for …", without its stop; empty where no label is. */
  function howSure(labels, names) {
    const alike = new Map();
    labels.forEach((label, i) => label && alike.set(label, [...(alike.get(label) || []), names[i]]));
    if (!alike.size) return "";
    const parts = [...alike].map(([label, told]) => signed(label) + (alike.size > 1 ? ` for ${ns.joined(told)}` : ""));
    return "How sure: " + parts.join("; ");
  }

  /** As it is read aloud: without the signs, and with spaces that every voice knows. */
  function spoken(text) {
    const signs = Object.values(ns.certainty.symbols).join("");
    return text.replace(new RegExp(`[${signs}] `, "g"), "").replace(/[\u202F\u00A0]/g, " ");
  }

  Object.assign(ns, { sure, claims, countsSure, howSure, spoken });
})();
