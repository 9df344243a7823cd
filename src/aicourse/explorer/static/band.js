/* The band around the curve: how uncertain the average is, as the model works it out from many sets of
   parameters. It is computed in short slices when things rest, so that no event ever waits for it. */
(function () {
  "use strict";
  const ns = (globalThis.aicourseExplorer = globalThis.aicourseExplorer || {});
  const REST = 40; // more than a key held down leaves between two of its repeats
  const SLICE = 6;

  const known = () => typeof globalThis.aicourseModel.band === "function";

  class Band {
    constructor(names, ready) {
      this.names = names;
      this.ready = ready;
    }

    /** Start anew for these inputs; what was under way for others is dropped. */
    request(inputs) {
      this.stop();
      if (known()) this.timer = setTimeout(() => this.start(inputs), REST);
    }

    stop() {
      clearTimeout(this.timer);
      this.task = null;
    }

    start(inputs) {
      const band = globalThis.aicourseModel.band(inputs, this.names);
      const left = [...this.names];
      const edges = {};
      const task = (this.task = {});
      // A message comes at once, after events that wait; browsers delay timers that follow on timers.
      const { port1: mine, port2: next } = new MessageChannel();
      const step = () => {
        if (this.task !== task) return mine.close();
        const end = performance.now() + SLICE;
        let done = false;
        while (!done && performance.now() < end) done = band.next();
        if (done && left.length) {
          const name = left.shift();
          edges[name] = band.limits(name);
        }
        if (!done || left.length) return next.postMessage(0);
        mine.close();
        this.ready(edges);
      };
      mine.onmessage = step;
      step();
    }
  }

  /** What the band means; where no trial measured anything that is shown, it is a matter of settings. */
  function bandWords(outputs) {
    return outputs.every((output) => output.grade === "mechanism only")
      ? "How far the model's own settings leave it open; no trial measured it."
      : "Where the average may lie, given the trials. Single people differ more.";
  }

  Object.assign(ns, { Band, bandWords, hasBands: known });
})();
