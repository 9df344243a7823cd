/* What nobody waits for comes when the frame has been painted: the sentence (a browser lays the whole page out for a line
   that may break elsewhere), buttons, table, names of curves at their best place, and the notebook's traits: JupyterLab
   answers them with work of its own, which would stand between the hand and the picture. */
(function () {
  "use strict";
  const ns = (globalThis.aicourseExplorer = globalThis.aicourseExplorer || {});
  const TOLD_EVERY = 100; // a kernel that is told of every frame of a drag keeps the whole page busy

  class After {
    /**
     * @param rest is called once after the next frame, however often it was asked for
     * @param tell is called soon after something changed, but not with every frame
     */
    constructor(rest, tell) {
      Object.assign(this, { rest, tell, waiting: 0, timer: 0, told: -Infinity });
    }

    /** @param changed whether there is something to tell */
    request(changed) {
      this.changed = this.changed || changed;
      if (this.waiting) return;
      this.waiting = requestAnimationFrame(() => {
        // The frame is painted when this callback has returned; a message arrives after that.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          port1.close();
          this.waiting = 0;
          if (!this.stopped) this.now();
        };
        port2.postMessage(0);
      });
    }

    now() {
      this.rest();
      if (!this.changed || this.timer) return;
      const wait = this.told + TOLD_EVERY - performance.now();
      if (wait <= 0) this.tellNow();
      else this.timer = setTimeout(() => this.tellNow(), wait);
    }

    tellNow() {
      this.timer = 0;
      this.changed = false;
      this.told = performance.now();
      this.tell();
    }

    stop() {
      this.stopped = true;
      cancelAnimationFrame(this.waiting);
      clearTimeout(this.timer);
    }
  }

  ns.After = After;
})();
