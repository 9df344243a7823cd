/* The symbols of the equations, from the few forms of TeX that name a parameter, as MathML. */
(function () {
  "use strict";
  const ns = (globalThis.aicourseExplorer = globalThis.aicourseExplorer || {});
  const MATH = "http://www.w3.org/1998/Math/MathML";
  const LETTERS = { alpha: "α", beta: "β", gamma: "γ", delta: "δ", Delta: "Δ", epsilon: "ε", zeta: "ζ", eta: "η",
    theta: "θ", kappa: "κ", lambda: "λ", mu: "μ", nu: "ν", xi: "ξ", rho: "ρ", sigma: "σ", tau: "τ", phi: "ϕ",
    varphi: "φ", chi: "χ", psi: "ψ", omega: "ω", ell: "ℓ", max: "max", min: "min" };

  function math(tag, text) {
    const node = document.createElementNS(MATH, tag);
    if (text) node.textContent = text;
    return node;
  }

  /** "\\mathrm{on}" and "\\mathrm D" are upright; everything else is a letter or a number. */
  function atom(tex) {
    const upright = /^\\mathrm ?\{?([^{}]*)\}?$/.exec(tex);
    if (upright) return math("mtext", upright[1]);
    const text = tex.replace(/\\([A-Za-z]+)/g, (whole, name) => LETTERS[name] || name).replace(/[{}\s]/g, "");
    return math(/^\d+$/.test(text) ? "mn" : "mi", text);
  }

  /** A base with at most one index: "k_{\\mathrm{on}}" → k with "on" below. */
  function symbol(tex) {
    const [, base, index] = /^([^_]+)(?:_(.+))?$/.exec(tex) || [null, tex, null];
    const root = math("math");
    if (!index) root.append(atom(base));
    else {
      const pair = math("msub");
      pair.append(atom(base), atom(index.replace(/^\{(.*)\}$/, "$1")));
      root.append(pair);
    }
    return root;
  }

  ns.symbol = symbol;
})();
