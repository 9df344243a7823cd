/* The custom element: `<ai-explorer preset="F3">` with its state as JSON inside. */
(function () {
  "use strict";
  const ns = (globalThis.aicourseExplorer = globalThis.aicourseExplorer || {});
  if (typeof customElements === "undefined" || customElements.get("ai-explorer")) return;

  function stateOf(element) {
    const script = element.querySelector('script[type="application/json"]');
    if (!script) throw new Error("the state inside the element is missing");
    return JSON.parse(script.textContent);
  }

  class ExplorerElement extends HTMLElement {
    connectedCallback() {
      if (this.handle) return;
      // While the page is still being read, the element's own content is not there yet.
      if (document.readyState === "loading") {
        document.addEventListener("DOMContentLoaded", () => this.start(), { once: true });
      } else this.start();
    }

    start() {
      if (this.handle || !this.isConnected) return;
      try {
        this.handle = ns.mount(this, stateOf(this));
      } catch (problem) {
        this.prepend(ns.el("p", { class: "ai-error", role: "alert", text: "The explorer could not start: " + problem.message }));
      }
    }
  }

  customElements.define("ai-explorer", ExplorerElement);
})();
