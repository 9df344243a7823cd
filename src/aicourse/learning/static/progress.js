/* One's own way through the course: lessons opened, predictions made, questions answered.
 *
 * <ai-progress> holds the list of lessons as JSON; what was done is read from this browser, where
 * the lessons keep it. Nothing is sent anywhere, and one button forgets all of it. Needs parts.js.
 */
(() => {
  "use strict";

  const { keep, make, button } = globalThis.aicourseParts;
  const KEPT = "What you see here is kept in this browser, on this device, and nowhere else. Nothing leaves the page.";
  const NOT_KEPT = "This browser keeps nothing, so there is nothing to show here. Reading and answering work all the same.";

  const isPrediction = (kept) => typeof kept?.value === "number" || typeof kept?.choice === "string";
  const of = (done, all) => `${done} of ${all}`;
  const named = (count, word) => `${count} ${word}${count === 1 ? "" : "s"}`;

  /** What this browser knows about one lesson. */
  function done(lesson) {
    const kept = (name) => keep.read(lesson.id, name);
    const answers = lesson.questions.map((id) => kept(`q:${id}`)).filter((one) => Array.isArray(one?.answer));
    return {
      opened: kept("opened") === true,
      predictions: lesson.predictions.filter((id) => isPrediction(kept(`predict:${id}`))).length,
      answered: answers.length,
      fits: answers.filter((one) => one.right === true).length,
    };
  }

  function row(lesson) {
    const it = done(lesson);
    const asked = lesson.questions.length;
    const begun = it.opened || it.answered || it.predictions;
    const words = !begun ? "Not opened yet" : [
      it.opened ? "Opened" : null,
      lesson.predictions.length ? `predictions: ${of(it.predictions, lesson.predictions.length)}` : null,
      `questions: ${of(it.answered, asked)} answered${it.answered ? `, ${it.fits} fit` : ""}`,
    ].filter(Boolean).join(" · ");
    const share = `${Math.round((100 * it.answered) / Math.max(1, asked))}%`;
    const bar = make("span", { class: "ai-bar", "aria-hidden": "true" }, make("span", { style: `width:${share}` }));
    return make("li", { class: it.opened ? "ai-opened" : "" },
      make("a", { href: lesson.address }, lesson.title), " ", make("span", { class: "ai-small" }, words), bar);
  }

  function summary(lessons) {
    const all = lessons.map(done);
    const sum = (name) => all.reduce((total, one) => total + one[name], 0);
    const opened = all.filter((one) => one.opened).length;
    if (!opened && !sum("answered") && !sum("predictions")) return "Nothing so far on this device. Any lesson is a good one to begin with.";
    return `So far on this device: ${named(opened, "lesson")} of ${lessons.length} opened, `
      + `${named(sum("predictions"), "prediction")} made, ${named(sum("answered"), "question")} answered.`;
  }

  function forgetAll(lessons, renew) {
    const box = make("div", { class: "ai-forget" });
    const said = make("p", { role: "status", "aria-live": "polite" });
    const ask = button("Forget everything", () => {
      said.textContent = "";
      asking.hidden = false;
      ask.hidden = true;
      asking.focus();
    }, "ai-quiet");
    const asking = make("div", { role: "group", "aria-label": "Forget everything?", tabindex: "-1", class: "ai-question" },
      make("p", {}, "This forgets every answer, prediction and opened lesson on this device. It cannot be undone."),
      make("p", { class: "ai-actions" },
        button("Yes, forget everything", () => close(true)), button("No, keep it", () => close(false), "ai-quiet")));
    asking.hidden = true;
    asking.addEventListener("keydown", (event) => { if (event.key === "Escape") close(false); });
    function close(forget) {
      asking.hidden = true;
      ask.hidden = false;
      ask.focus();
      if (!forget) return;
      lessons.forEach((lesson) => keep.forget(lesson.id));
      said.textContent = "Everything is forgotten.";
      renew();
    }
    box.append(ask, asking, said);
    return box;
  }

  function progress(element, { lessons }) {
    const head = make("p", { class: "ai-progress-head" });
    const lists = make("div");
    const note = make("p", { class: "ai-small" });
    function fill() {
      const tiers = [...new Set(lessons.map((lesson) => lesson.tier))];
      head.textContent = summary(lessons);
      lists.replaceChildren(...tiers.flatMap((tier) => [
        make("h2", {}, tier),
        make("ul", { class: "ai-progress" }, ...lessons.filter((lesson) => lesson.tier === tier).map(row)),
      ]));
      note.textContent = keep.works ? KEPT : NOT_KEPT;
    }
    fill();
    element.replaceChildren(head, lists, note, forgetAll(lessons, fill));
    // Another tab of this browser may be at a lesson.
    addEventListener("storage", fill);
    addEventListener("pageshow", fill);
  }

  if (!customElements.get("ai-progress")) {
    customElements.define("ai-progress", class extends HTMLElement {
      connectedCallback() {
        const data = this.querySelector(":scope > script[type='application/json']");
        if (!data) return;
        this.classList.add("ai-learning");
        progress(this, JSON.parse(data.textContent));
      }
    });
  }
})();
