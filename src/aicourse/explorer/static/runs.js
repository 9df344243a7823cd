/* What is computed for a picture: the run as set, the ghost, what is pinned, and the band that follows. */
(function () {
  "use strict";
  const ns = (globalThis.aicourseExplorer = globalThis.aicourseExplorer || {});

  class Runs {
    /** @param ready is called when a band has been worked out */
    constructor(context, ready) {
      this.context = context;
      this.cache = new Map();
      this.edges = null;
      this.band = new ns.Band(context.timed, (edges) => {
        this.edges = edges;
        ready();
      });
    }

    /** A run, remembered under what was asked, so that an unchanged reference costs nothing. */
    run(inputs, slot) {
      const key = JSON.stringify(inputs);
      const known = this.cache.get(slot);
      if (known && known.key === key) return known.run;
      const run = globalThis.aicourseModel.simulate(inputs);
      this.cache.set(slot, { key, run });
      return run;
    }

    /** A changed scenario takes its band away until the new one is there. */
    followBand(inputs) {
      const key = JSON.stringify(inputs);
      if (key === this.bandKey) return;
      this.bandKey = key;
      this.edges = null;
      if (this.context.timed.length) this.band.request(inputs);
    }

    /** Leave off; a band that is not ready is asked for again with the next frame. */
    rest() {
      if (!this.edges) this.bandKey = null;
      this.band.stop();
    }

    frame() {
      const { store, state, pinned, month, hovered } = this.context;
      const inputs = store.scenario();
      const values = store.snapshot();
      const main = this.run(inputs, "main");
      this.followBand(inputs);
      let reference = null;
      let against = null;
      if (state.reference) {
        const instead = store.scenario(state.reference.inputs);
        if (JSON.stringify(instead) !== JSON.stringify(inputs)) {
          against = instead;
          reference = this.run(instead, "reference");
        }
      }
      const same = state.reference && !reference;
      const name = same ? state.reference.label : ns.fillIn(state.label, store, month, values);
      const other = state.reference ? state.reference.label : "";
      return { main, reference, inputs, against, claims: ns.claims(state.reference, against), pinned: pinned ? pinned.run : null, band: this.edges, values,
        course: ns.drugCourse(values, state.x_max), month, hover: hovered,
        names: { main: name, reference: other, pinned: pinned ? pinned.name : "" },
        labels: { main: name, reference: other, pinned: pinned ? "pinned" : "" } };
    }
  }

  ns.Runs = Runs;
})();
