/* The row of buttons under the charts, and the place where a copied text can be seen. */
(function () {
  "use strict";
  const ns = (globalThis.aicourseExplorer = globalThis.aicourseExplorer || {});
  const { el, setText } = ns;

  function button(text, action, attributes) {
    return el("button", Object.assign({ type: "button", class: "ai-tool", onclick: action }, attributes), el("span", { text }));
  }

  class Tools {
    constructor(context, actions) {
      this.context = context;
      this.table = new ns.DataTable(context);
      this.undo = button("Undo", actions.undo);
      this.redo = button("Redo", actions.redo);
      this.reset = button("Reset", actions.reset);
      const drawn = context.state.views.some((view) => view.kind === "curves") ? "curve" : "picture";
      this.words = [`Pin this ${drawn}`, `Remove the pinned ${drawn}`];
      this.pin = button(this.words[0], actions.pin, { "aria-pressed": "false" });
      this.tableButton = button("Data table", () => this.toggleTable(),
        { "aria-expanded": "false", "aria-controls": this.table.node.id });
      this.shared = this.makeShared();
      this.sharing = el("div", { class: "ai-share", id: ns.newId("share"), hidden: true },
        el("div", { class: "ai-buttons", role: "group", "aria-label": "Save and share" },
          button("Copy link to this state", () => this.share("Link to this state", actions.link())),
          button("Copy as Python", () => this.share("The same in a notebook", context.store.python())),
          button("Download CSV", () => actions.save("csv")),
          button("Download SVG", () => actions.save("svg")),
          button("Download PNG", () => actions.save("png"))),
        this.shared);
      this.shareButton = button("Save and share", () => this.toggleShare(),
        { "aria-expanded": "false", "aria-controls": this.sharing.id });
      this.node = el("div", { class: "ai-tools" },
        el("div", { class: "ai-buttons", role: "group", "aria-label": "Steps" }, this.undo, this.redo, this.reset),
        el("div", { class: "ai-buttons", role: "group", "aria-label": "Compare, read and keep" },
          context.timed.length ? this.pin : null, this.tableButton, this.shareButton));
      this.sharing.addEventListener("keydown", (event) => {
        if (event.key !== "Escape") return;
        this.toggleShare();
        this.shareButton.focus();
      });
    }

    toggleShare() {
      this.sharing.hidden = !this.sharing.hidden;
      this.shareButton.setAttribute("aria-expanded", String(!this.sharing.hidden));
    }

    makeShared() {
      const id = ns.newId("shared");
      this.sharedLabel = el("label", { for: id });
      this.sharedText = el("textarea", { id, readonly: true, rows: 3, spellcheck: "false" });
      this.sharedText.addEventListener("focus", () => this.sharedText.select());
      return el("div", { class: "ai-shared", hidden: true }, this.sharedLabel, this.sharedText);
    }

    /** Show a text and put it on the clipboard where the browser lets us. */
    async share(label, text) {
      this.sharedText.value = text;
      this.sharedText.rows = Math.min(12, text.split("\n").length + 1);
      this.shared.hidden = false;
      let copied = false;
      try {
        await navigator.clipboard.writeText(text);
        copied = true;
      } catch {
        // No clipboard here (an iframe, an old browser): the text stands there to be copied by hand.
        this.sharedText.focus();
      }
      const words = label + (copied ? ": copied" : ": select it and copy");
      setText(this.sharedLabel, words);
      this.context.say(words + ".");
    }

    toggleTable() {
      const open = this.table.node.hidden;
      this.table.node.hidden = !open;
      this.tableButton.setAttribute("aria-expanded", String(open));
      // At once, or an empty one would be seen; out of sight there may be nothing to show yet.
      if (this.context.frame) this.table.draw(this.context.frame);
    }

    draw(frame) {
      const { store, month, state } = this.context;
      const changed = [...store.items.keys()].some((name) => store.changed(name));
      // A focused button that turns off would drop the focus, so it is only marked as off.
      off(this.undo, !store.past.length);
      off(this.redo, !store.future.length);
      const pinned = Boolean(frame.pinned);
      off(this.reset, !changed && !pinned && month === state.sentence_month);
      setText(this.pin.firstChild, pinned ? this.words[1] : this.words[0]);
      this.pin.setAttribute("aria-pressed", String(pinned));
      this.table.draw(frame);
    }
  }

  function off(node, isOff) {
    const text = String(isOff);
    if (node.getAttribute("aria-disabled") !== text) node.setAttribute("aria-disabled", text);
  }

  ns.Tools = Tools;
})();
