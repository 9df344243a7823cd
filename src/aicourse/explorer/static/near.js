/* Whether an explorer is in sight or about to be: the others on a page compute nothing. */
(function () {
  "use strict";
  const ns = (globalThis.aicourseExplorer = globalThis.aicourseExplorer || {});
  const MARGIN = 300;

  class Near {
    /** @param changed is called with true when the element comes near, and with false when it has gone */
    constructor(element, changed) {
      this.element = element;
      this.changed = changed;
      this.now = typeof IntersectionObserver === "undefined";
      this.print = () => this.is(true);
      addEventListener("beforeprint", this.print);
      if (this.now) return;
      this.observer = new IntersectionObserver((entries) => this.is(entries[entries.length - 1].isIntersecting),
        { rootMargin: `${MARGIN}px 0px` });
      this.observer.observe(element);
    }

    is(near) {
      if (near === this.now) return;
      this.now = near;
      this.changed(near);
    }

    /** Look now: the observer tells only with the next frame. */
    look() {
      if (this.now) return;
      const { top, bottom, width } = this.element.getBoundingClientRect();
      if (width && top < innerHeight + MARGIN && bottom > -MARGIN) this.is(true);
    }

    stop() {
      removeEventListener("beforeprint", this.print);
      if (this.observer) this.observer.disconnect();
    }
  }

  ns.Near = Near;
})();
