/* Two ways to make an element, and a counter for ids that differ on one page. */
(function () {
  "use strict";
  const ns = (globalThis.aicourseExplorer = globalThis.aicourseExplorer || {});
  const SVG = "http://www.w3.org/2000/svg";
  let count = 0;

  function fill(node, attributes, children) {
    for (const key in attributes) {
      const value = attributes[key];
      if (value === null || value === undefined || value === false) continue;
      if (key === "text") node.textContent = value;
      else if (key.startsWith("on")) node.addEventListener(key.slice(2), value);
      else node.setAttribute(key, value === true ? "" : value);
    }
    for (const child of children) if (child) node.append(child);
    return node;
  }

  function el(tag, attributes, ...children) {
    return fill(document.createElement(tag), attributes || {}, children);
  }

  function svg(tag, attributes, ...children) {
    return fill(document.createElementNS(SVG, tag), attributes || {}, children);
  }

  /** Set an attribute or a text only where it differs: the browser then has nothing to do. */
  function setText(node, text) {
    if (node.textContent !== text) node.textContent = text;
  }

  function set(node, key, value) {
    const text = String(value);
    if (node.getAttribute(key) !== text) node.setAttribute(key, text);
  }

  function show(node, visible) {
    if (node.hidden === visible) node.hidden = !visible;
  }

  const SHAPES = {
    circle: "M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0z",
    square: "M-4.2 -4.2h8.4v8.4h-8.4z",
    diamond: "M0 -5.8L5.8 0L0 5.8L-5.8 0z",
    triangle: "M0 -5.4L5.4 4.2H-5.4z",
    down: "M0 5.4L5.4 -4.2H-5.4z",
    cross: "M-5 -2h3v-3h4v3h3v4h-3v3h-4v-3h-3z",
  };

  /** The mark of a study, as a small picture for lists. */
  function shapeIcon(name, className) {
    return svg("svg", { class: "ai-shape " + (className || ""), viewBox: "-7 -7 14 14", "aria-hidden": "true" },
      svg("path", { d: SHAPES[name] || SHAPES.circle }));
  }

  const CIRCLE = "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z";
  const GEAR = "M-1.2 -6h2.4l.4 1.7 1.5.7 1.5-.9 1.7 1.7-.9 1.5.7 1.5 1.7.4v2.4l-1.7.4-.7 1.5.9 1.5-1.7 1.7" +
    "-1.5-.9-1.5.7-.4 1.7h-2.4l-.4-1.7-1.5-.7-1.5.9-1.7-1.7.9-1.5-.7-1.5-1.7-.4v-2.4l1.7-.4.7-1.5-.9-1.5" +
    " 1.7-1.7 1.5.9 1.5-.7z";
  const GRADES = {
    full: [CIRCLE, CIRCLE],
    threequarter: [CIRCLE, "M0 0V-5A5 5 0 1 1 -5 0z"],
    quarter: [CIRCLE, "M0 0V-5A5 5 0 0 1 5 0z"],
    gear: [GEAR, "", "translate(0 -1.4) scale(0.75)"],
    square: ["M-4.5 -4.5h9v9h-9z", ""],
    diamond: ["M0 -5.6L5.6 0L0 5.6L-5.6 0z", ""],
  };

  /** How sure we are: a shape and a word, never a colour alone. It follows what is compared. */
  class Badge {
    constructor(output) {
      this.output = output;
      this.outline = svg("path", { class: "ai-grade-outline" });
      this.inside = svg("path");
      this.text = el("span");
      this.node = el("span", { class: "ai-grade" },
        svg("svg", { viewBox: "-8 -8 16 16", "aria-hidden": "true" }, this.outline, this.inside), this.text);
      this.show(output.grade);
    }

    /** What stands behind the name of an output in a picture. */
    get words() {
      return this.name ? " · " + this.text.textContent : "";
    }

    show(name) {
      if (name === this.name) return;
      this.name = name;
      // It keeps its place, so that nothing moves when there is something to compare.
      this.node.style.visibility = name ? "" : "hidden";
      if (!name) return;
      const grade = ns.grade(name);
      const [outline, inside, transform] = GRADES[grade.shape];
      set(this.outline, "d", outline);
      set(this.outline, "transform", transform || "");
      set(this.inside, "d", inside);
      // An output that nobody measured on and off these medicines, and that no trial fitted.
      setText(this.text, grade.word + (this.output.grade === "mechanism only" ? ", not fitted" : ""));
    }

    draw(frame, month) {
      this.show(ns.sure(frame, this.output, month));
    }
  }

  Object.assign(ns, {
    el, svg, set, setText, show, shapeIcon, Badge, SHAPES, SHAPE_NAMES: Object.keys(SHAPES),
    newId: (stem) => "ai-" + stem + "-" + ++count,
  });
})();
