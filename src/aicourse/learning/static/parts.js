/* What questions, predictions and the progress page build on: answers kept on the device, and elements.
 *
 * A classic script without dependencies. Answers are kept in this browser only, under the prefix
 * "aicourse:<lesson>:"; where the browser keeps nothing they live as long as the page.
 */
(() => {
  "use strict";

  const FORGET = "aicourse:forget";
  const PRIVATE = "Your answers stay in this browser. Nothing leaves the page.";
  const NOT_KEPT = "This browser keeps nothing, so your answers last as long as this page. Nothing leaves it.";
  // One notebook page may load this file several times: the answers must be the same ones.
  const memory = globalThis.aicourseParts?.memory ?? new Map();
  let count = 0;

  // ---- keeping answers on the device ------------------------------------------------------------

  const keep = {
    works: true,
    disk(act) {
      try {
        return act(globalThis.localStorage);
      } catch {
        keep.works = false;
        return null;
      }
    },
    key: (lesson, name) => `aicourse:${lesson}:${name}`,
    read(lesson, name) {
      const key = keep.key(lesson, name);
      const text = keep.disk((disk) => disk.getItem(key)) ?? memory.get(key) ?? "null";
      try {
        return JSON.parse(text);
      } catch {
        return null;
      }
    },
    write(lesson, name, value) {
      const key = keep.key(lesson, name);
      memory.set(key, JSON.stringify(value));
      keep.disk((disk) => disk.setItem(key, JSON.stringify(value)));
    },
    forget(lesson) {
      const start = keep.key(lesson, "");
      for (const key of [...memory.keys()]) if (key.startsWith(start)) memory.delete(key);
      keep.disk((disk) => {
        for (const key of Object.keys(disk)) if (key.startsWith(start)) disk.removeItem(key);
      });
    },
  };

  // ---- making elements --------------------------------------------------------------------------

  function make(tag, { html, on, ...attributes } = {}, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (value === true) element.setAttribute(name, "");
      else if (value !== false && value != null) element.setAttribute(name, value);
    }
    // JupyterLab would take arrow keys and Enter for commands of the notebook; it looks at the focused element.
    if (/^(button|input|summary)$/.test(tag)) element.setAttribute("data-lm-suppress-shortcuts", "true");
    if (html != null) element.innerHTML = html;
    for (const [name, act] of Object.entries(on ?? {})) element.addEventListener(name, act);
    element.append(...children.filter((child) => child != null));
    return element;
  }

  const button = (text, act, kind = "") =>
    make("button", { type: "button", class: `ai-button ${kind}`.trim(), on: { click: act } }, text);
  const live = () => make("div", { class: "ai-feedback", role: "status", "aria-live": "polite" });
  const plain = (html) => make("div", { html }).textContent;
  const sameTexts = (a, b) => a.length === b.length && a.every((text) => b.includes(text));

  /** Read "−6,1" or "-6.1 %" as a number; NaN where it is none. */
  function numberIn(text) {
    const clean = text.trim().replace(/[\u2212\u2013]/g, "-").replace(/\s*%$/, "").replace(",", ".");
    return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(clean) ? Number(clean) : NaN;
  }

  function numberField(label, unit, low) {
    const id = `ai-number-${(count += 1)}`;
    // Number pads of phones have no minus sign, so they are asked for only where none is needed.
    const inputmode = low >= 0 ? "decimal" : "text";
    const input = make("input", { id, type: "text", inputmode, autocomplete: "off", class: "ai-number", "aria-describedby": `${id}-unit` });
    const row = make("p", { class: "ai-number-row" }, make("label", { for: id }, label), input, make("span", { id: `${id}-unit` }, unit));
    return { input, row };
  }

  function choiceList(type, options) {
    const name = `ai-choice-${(count += 1)}`;
    const inputs = options.map(() => make("input", { type, name }));
    const rows = options.map((option, i) =>
      make("label", { class: "ai-option" }, inputs[i], make("span", { html: option.html })));
    return { inputs, box: make("div", { class: "ai-options" }, ...rows) };
  }

  function privacy(lesson) {
    const note = make("span"), said = make("span", { role: "status", "aria-live": "polite", class: "ai-said" });
    const tell = () => { note.textContent = keep.works ? PRIVATE : NOT_KEPT; };
    const forget = button("Forget my answers on this page", () => {
      keep.forget(lesson);
      document.dispatchEvent(new CustomEvent(FORGET, { detail: { lesson } }));
      said.textContent = "Your answers on this page are forgotten.";
    }, "ai-word");
    tell();
    const box = make("div", { class: "ai-private" }, make("p", {}, note, " ", said), forget);
    return { box, renew: () => { said.textContent = ""; tell(); } };
  }

  /** Call `act` on an event of the document for as long as `element` is in it. */
  function whileShown(element, event, act) {
    const listen = ({ detail }) => (element.isConnected ? act(detail) : document.removeEventListener(event, listen));
    document.addEventListener(event, listen);
  }

  globalThis.aicourseParts = {
    FORGET, memory, keep, make, button, live, plain, sameTexts, numberIn, numberField, choiceList, privacy, whileShown,
  };
})();
