/* A picture of what is shown, as SVG or PNG, with its words and its colours inside. */
(function () {
  "use strict";
  const ns = (globalThis.aicourseExplorer = globalThis.aicourseExplorer || {});
  const { svg } = ns;
  const STYLES = ["fill", "fill-opacity", "stroke", "stroke-width", "stroke-opacity", "stroke-dasharray", "stroke-linecap",
    "stroke-linejoin", "opacity", "font-family", "font-size", "font-weight", "text-anchor", "paint-order", "display"];
  const PADDING = 16;
  const GAP = 20;
  const LEAST = 480; // below it the words would need too many lines

  /** A copy that needs no style sheet: what the browser computed is written into it. */
  function frozen(node) {
    const copy = node.cloneNode(true);
    const from = [node, ...node.querySelectorAll("*")];
    const to = [copy, ...copy.querySelectorAll("*")];
    from.forEach((original, i) => {
      const computed = getComputedStyle(original);
      for (const name of STYLES) to[i].style.setProperty(name, computed.getPropertyValue(name));
      for (const name of ["tabindex", "href", "target", "rel", "class"]) to[i].removeAttribute(name);
    });
    return copy;
  }

  function wrap(text, width) {
    const lines = [""];
    for (const word of text.split(" ")) {
      if ((lines[lines.length - 1] + word).length * 6.9 > width) lines.push("");
      lines[lines.length - 1] += word + " ";
    }
    return lines.map((line) => line.trim());
  }

  function compose(context, frame, views) {
    const style = getComputedStyle(context.node);
    const colour = (name) => style.getPropertyValue(`--ai-${name}`).trim() || "currentColor";
    // A part is [words, chart], or [words, charts] for charts that stand beside each other.
    const parts = views.flatMap((view) => view.pictures()).map(([words, charts]) => [words, [].concat(charts)]);
    const wide = (chart) => Number(chart.getAttribute("width"));
    const width = Math.max(LEAST, ...parts.map(([, charts]) => charts.reduce((sum, chart) => sum + wide(chart) + GAP, -GAP)));
    const root = svg("svg", { xmlns: "http://www.w3.org/2000/svg" });
    const background = svg("rect", { fill: colour("surface-raised") });
    root.append(background);
    let y = PADDING;
    const write = (text, size, weight, ink) => {
      for (const line of wrap(text, width * (13 / size))) {
        y += size * 1.4;
        root.append(svg("text", { x: PADDING, y, fill: ink, "font-size": size, "font-weight": weight,
          "font-family": style.fontFamily, text: line }));
      }
    };
    write(context.state.title, 18, 600, colour("ink"));
    write(ns.sentence(context, frame), 13, 400, colour("ink"));
    y += 10;
    for (const [words, charts] of parts) {
      if (words) write(words, 12, 600, colour("ink-muted"));
      let x = PADDING;
      for (const chart of charts) {
        const copy = frozen(chart);
        copy.setAttribute("x", x);
        copy.setAttribute("y", y + 6);
        root.append(copy);
        x += wide(chart) + GAP;
      }
      y += Math.max(...charts.map((chart) => Number(chart.getAttribute("height")))) + 12;
    }
    write("Illustrative, not a prediction for a person.", 12, 400, colour("ink-muted"));
    const size = [width + 2 * PADDING, Math.ceil(y + PADDING)];
    root.setAttribute("viewBox", `0 0 ${size[0]} ${size[1]}`);
    for (const node of [root, background]) {
      node.setAttribute("width", size[0]);
      node.setAttribute("height", size[1]);
    }
    return { text: new XMLSerializer().serializeToString(root), size };
  }

  function save(name, type, content) {
    const address = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
    const link = ns.el("a", { href: address, download: name });
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 10000);
  }

  function savePng(name, picture, failed) {
    const image = new Image();
    image.onload = () => {
      const canvas = document.createElement("canvas");
      canvas.width = picture.size[0] * 2;
      canvas.height = picture.size[1] * 2;
      canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
      canvas.toBlob((blob) => (blob ? save(name, "image/png", blob) : failed()));
    };
    image.onerror = failed;
    image.src = "data:image/svg+xml;charset=utf-8," + encodeURIComponent(picture.text);
  }

  Object.assign(ns, { compose, save, savePng });
})();
