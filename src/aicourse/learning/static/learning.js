/* Questions, predictions and their reveal: a classic script; needs parts.js.
 *
 * globalThis.aicourseLearning.mount(element, state) fills an element; <ai-questions>, <ai-predict> and
 * <ai-reveal> call it with the JSON they hold.
 */
(() => {
  "use strict";

  const { FORGET, keep, make, button, live, plain, sameTexts, numberIn, numberField, choiceList, privacy, whileShown } = globalThis.aicourseParts;
  const PREDICTED = "aicourse:predicted";

  // ---- kinds of question: each returns {box, answer(), restore(answer), clear(), judge(answer)} ---

  function chooser(item) {
    const several = item.kind === "choose-several";
    const { inputs, box } = choiceList(several ? "checkbox" : "radio", item.options);
    const rightTexts = item.options.filter((o) => o.right).map((o) => o.text);
    return {
      box,
      answer: () => item.options.filter((o, i) => inputs[i].checked).map((o) => o.text),
      restore: (texts) => inputs.forEach((input, i) => { input.checked = texts.includes(item.options[i].text); }),
      clear: () => inputs.forEach((input) => { input.checked = false; }),
      missing: several ? "Choose one answer or more first." : "Choose an answer first.",
      judge(texts) {
        const chosen = item.options.filter((o) => texts.includes(o.text));
        const right = sameTexts(texts, rightTexts);
        if (!several) return { right, html: `<p>${chosen[0].feedback}</p>` };
        const found = chosen.filter((o) => o.right).length;
        const told = right ? item.options : chosen;
        const rows = told.map((o) => `<dt>${o.html}</dt><dd>${o.feedback}</dd>`).join("");
        return { right, html: `<p>You found ${found} of the ${rightTexts.length} that fit.</p><dl>${rows}</dl>` };
      },
    };
  }

  function numberQuestion(item) {
    const answer = item.answer;
    const { input, row } = numberField("Your answer", answer.unit, answer.value);
    return {
      box: row,
      answer: () => (Number.isNaN(numberIn(input.value)) ? [] : [input.value.trim()]),
      restore: (texts) => { input.value = texts[0] ?? ""; },
      clear: () => { input.value = ""; },
      missing: "Enter a number first, for example 2.5.",
      judge([text]) {
        const value = numberIn(text);
        const right = Math.abs(value - answer.value) <= answer.tolerance + 1e-9;
        if (right) return { right, html: `<p><strong>${answer.shown}</strong>: ${answer.right}</p>` };
        const slip = answer.cases.find((one) => value >= one.low && value <= one.high);
        const words = slip?.feedback ?? (value < answer.value ? answer.low : answer.high);
        return { right, html: `<p>${words}</p>` };
      },
    };
  }

  function orderQuestion(item, say) {
    const list = make("ol", { class: "ai-order" });
    const rows = item.options.map((option, place) => {
      const text = plain(option.html);
      const up = button("\u2191", () => move(row, -1, up), "ai-move");
      const down = button("\u2193", () => move(row, 1, down), "ai-move");
      up.setAttribute("aria-label", `Move up: ${text}`);
      down.setAttribute("aria-label", `Move down: ${text}`);
      const row = make("li", {}, make("span", { html: option.html }), make("span", { class: "ai-moves" }, up, down));
      return Object.assign(row, { aiText: option.text, aiPlace: place, aiEnds: [up, down] });
    });
    let touched = false;

    const mark = () => [...list.children].forEach((row, place) => {
      row.aiEnds[0].setAttribute("aria-disabled", String(place === 0));
      row.aiEnds[1].setAttribute("aria-disabled", String(place === rows.length - 1));
    });
    function move(row, step, from) {
      const place = [...list.children].indexOf(row);
      const next = list.children[place + step];
      touched = true;
      if (next) {
        next[step < 0 ? "before" : "after"](row);
        mark();
        from.focus();
      }
      const now = [...list.children].indexOf(row) + 1;
      say(`${plain(row.firstChild.innerHTML)}: now step ${now} of ${rows.length}.`);
    }
    const show = (places) => { list.replaceChildren(...places.map((place) => rows[place])); mark(); };
    show(item.shown);
    return {
      box: list,
      answer: () => [...list.children].map((row) => row.aiText),
      restore(texts) {
        const places = texts.map((text) => item.options.findIndex((o) => o.text === text));
        if (sameTexts(texts, item.options.map((o) => o.text))) { touched = true; show(places); }
      },
      clear() { touched = false; show(item.shown); },
      ready: () => touched,
      missing: "Move the steps first: each has a button up and a button down.",
      judge(texts) {
        let good = 0;
        while (good < texts.length && texts[good] === item.options[good].text) good += 1;
        const right = good === texts.length;
        const why = (option) => `<li><strong>${option.html}</strong> ${option.feedback}</li>`;
        if (right) return { right, html: `<p>All ${good} steps are in place.</p><ol>${item.options.map(why).join("")}</ol>` };
        const start = good === 0 ? "All these steps belong here; look again at which comes first."
          : good === 1 ? "The first step is in place. Look at what follows it."
            : `The first ${good} steps are in place. Look at what follows them.`;
        return { right, html: `<p>${start}</p>${good ? `<ol>${item.options.slice(0, good).map(why).join("")}</ol>` : ""}` };
      },
    };
  }

  // ---- one question -----------------------------------------------------------------------------

  function question(item, lesson, stored) {
    const feedback = live();
    const form = item.kind === "number" ? numberQuestion(item)
      : item.kind === "order" ? orderQuestion(item, (text) => { feedback.replaceChildren(make("p", {}, text)); })
        : chooser(item);
    const name = `q:${item.id}`;

    function show(answer) {
      const { right, html } = form.judge(answer);
      const sign = make("span", { "aria-hidden": "true" }, right ? "\u2713" : "\u21BB");
      const words = right ? " This answer fits." : " Another answer fits better. You can change yours and check again.";
      feedback.replaceChildren(make("div", { html }), make("p", { class: right ? "ai-verdict ai-right" : "ai-verdict" }, sign, words));
      return right;
    }
    function check() {
      const answer = form.answer();
      if (answer.length === 0 || (form.ready && !form.ready())) {
        feedback.replaceChildren(make("p", {}, form.missing));
        return;
      }
      const tries = (keep.read(lesson, name)?.tries ?? 0) + 1;
      keep.write(lesson, name, { answer, right: show(answer), tries });
      stored();
    }
    /** Show the answer that is kept, if there is one, and say whether there was. */
    function restore() {
      const kept = keep.read(lesson, name)?.answer;
      form.clear();
      feedback.replaceChildren();
      if (!Array.isArray(kept) || kept.length === 0) return false;
      form.restore(kept);
      // An answer whose words have changed since is not shown as if it had been given.
      const same = JSON.stringify(form.answer()) === JSON.stringify(kept);
      same ? show(kept) : form.clear();
      return same;
    }

    const from = item.from ? make("span", { class: "ai-from" }, item.from) : null;
    const legend = make("legend", {},
      make("span", { class: "ai-tags" }, make("span", { class: "ai-level" }, item.level), from),
      make("span", { class: "ai-prompt", html: `${item.number}. ${item.prompt}` }),
      make("span", { class: "ai-asks" }, ` ${item.asks}`));
    const hint = item.hint ? make("details", { class: "ai-hint" }, make("summary", {}, "Hint"), make("p", { html: item.hint })) : null;
    const box = make("div", { class: "ai-question", "data-question": item.id, tabindex: "-1" },
      make("fieldset", {}, legend, form.box), hint,
      make("p", { class: "ai-actions" }, button("Check my answer", check)), feedback);
    form.box.addEventListener("change", () => feedback.replaceChildren());
    return { box, restore };
  }

  function questions(element, state) {
    const foot = privacy(state.lesson);
    const all = state.items.map((item) => question(item, state.lesson, foot.renew));
    const step = state.first ?? all.length;
    const more = make("p", { class: "ai-actions ai-more" });

    /** Show the first `until` questions, and offer the next ones. */
    function show(until) {
      all.forEach((one, place) => { one.box.hidden = place >= until; });
      const left = all.length - until;
      // No single question is left over for another click.
      const next = left <= step + 1 ? left : step;
      const words = next === left ? `Show the other ${left === 1 ? "question" : `${left} questions`}` : `Show ${next} more of the ${left} questions left`;
      more.replaceChildren(...(left > 0 ? [button(words, () => { show(until + next); all[until].box.focus(); }, "ai-quiet")] : []));
      more.hidden = left <= 0;
    }
    /** What was answered before is shown at once. */
    function restore() {
      const last = all.findLastIndex((one) => one.restore());
      show(Math.min(all.length, Math.max(1, Math.ceil((last + 1) / step)) * step));
    }

    element.replaceChildren(make("div", { role: "group", "aria-label": state.label }, ...all.map((one) => one.box), more, foot.box));
    restore();
    whileShown(element, FORGET, ({ lesson }) => { if (lesson === state.lesson) restore(); });
  }

  // ---- predict, and the reveal ------------------------------------------------------------------

  function predict(element, state) {
    const said = live();
    const foot = privacy(state.lesson);
    const choosing = state.choices.length > 0;
    const list = choosing ? choiceList("radio", state.choices.map((text) => ({ html: "" }))) : null;
    list?.inputs.forEach((input, i) => { input.nextSibling.textContent = state.choices[i]; });
    const field = choosing ? null : numberField("Your prediction", state.unit, state.low);
    const name = `predict:${state.id}`;

    function tell(value) {
      said.replaceChildren(make("p", {}, value.skip ? "Skipped. The answer waits further down."
        : `Kept: \u201C${asSaid(value, state)}\u201D. You will meet it again further down.`));
    }
    function store(value) {
      keep.write(state.lesson, name, value);
      tell(value);
      foot.renew();
      document.dispatchEvent(new CustomEvent(PREDICTED, { detail: { lesson: state.lesson, id: state.id } }));
    }
    function decide() {
      const choice = choosing ? state.choices[list.inputs.findIndex((input) => input.checked)] : null;
      const value = choosing ? NaN : numberIn(field.input.value);
      if (choice) store({ choice });
      else if (value >= state.low && value <= state.high) store({ value });
      else said.replaceChildren(make("p", {}, choosing ? "Choose an answer first, or skip."
        : `Enter a number from ${shownNumber(state.low)} to ${shownNumber(state.high)}, or skip.`));
    }
    function restore() {
      const kept = keep.read(state.lesson, name);
      list?.inputs.forEach((input, i) => { input.checked = state.choices[i] === kept?.choice; });
      if (field) field.input.value = typeof kept?.value === "number" ? shownNumber(kept.value) : "";
      if (isPrediction(kept, state) || kept?.skip) tell(kept);
      else said.replaceChildren();
    }

    const legend = make("legend", {}, make("span", { class: "ai-tags" }, make("span", { class: "ai-level" }, "predict")),
      make("span", { class: "ai-prompt", html: state.prompt }));
    element.replaceChildren(make("div", {},
      make("div", { class: "ai-question", "data-predict": state.id },
        make("fieldset", {}, legend, choosing ? list.box : field.row),
        make("p", { class: "ai-actions" }, button("Keep my prediction", decide), button("Skip", () => store({ skip: true }), "ai-quiet")),
        said), foot.box));
    restore();
    whileShown(element, FORGET, ({ lesson }) => { if (lesson === state.lesson) restore(); });
  }

  const shownNumber = (value) => String(value).replace("-", "\u2212");
  const withUnit = (text, unit) => (unit === "%" ? `${text}%` : `${text}\u00A0${unit}`);
  const asSaid = (value, state) =>
    typeof value.value === "number" ? withUnit(shownNumber(value.value), state.unit) : value.choice.replace(/\.$/, "");
  const isPrediction = (kept, state) =>
    typeof kept?.value === "number" ? state.choices.length === 0 : state.choices.includes(kept?.choice);

  /** Say, without scolding, how a prediction and the answer compare. */
  function compare(kept, state) {
    const it = state.who === "The model says" ? "the model" : "the trial";
    if (typeof kept.value === "number") {
      const far = Math.abs(kept.value - state.value);
      if (far <= state.near) return `Close: your number and that of ${it} are hardly apart.`;
      const apart = withUnit(far.toFixed(state.decimals), state.unit === "%" ? "percentage points" : state.unit);
      if (kept.value * state.value < 0) return `Your number points the other way; the two are ${apart} apart.`;
      return `The two are ${apart} apart.`;
    }
    if (kept.choice === state.choice) return `You and ${it} agree.`;
    const turns = state.turns;
    if (turns && turns[kept.choice] === turns[state.choice]) return "You saw the direction. The size is different.";
    const look = it === "the model" ? ": where did you see it in the picture?" : ".";
    return `Your answer and that of ${it} differ. That is worth a second look${look}`;
  }

  function reveal(element, state) {
    const yours = make("div", { class: "ai-side", role: "status", "aria-live": "polite" });
    const theirs = make("div", { class: "ai-side" },
      make("p", { class: "ai-side-head" }, state.who),
      make("p", { class: "ai-side-value" }, state.shown),
      state.choice ? make("p", {}, state.choice) : null,
      state.source ? make("p", { class: "ai-small" }, state.source.link ? make("a", { href: state.source.link }, state.source.text) : state.source.text) : null);
    const verdict = make("p", { class: "ai-compare" });

    function fill() {
      const kept = keep.read(state.lesson, `predict:${state.id}`);
      const known = isPrediction(kept, state);
      yours.replaceChildren(make("p", { class: "ai-side-head" }, "You expected"),
        make("p", { class: known ? "ai-side-value" : "" }, known ? asSaid(kept, state)
          : kept?.skip ? "You skipped this one." : "There is no prediction of yours in this browser."));
      verdict.textContent = known ? compare(kept, state) : "";
    }
    element.replaceChildren(make("div", { role: "group", "aria-label": "Your prediction comes back" },
      make("div", { class: "ai-question", "data-reveal": state.id },
        make("p", { class: "ai-prompt", html: state.prompt }),
        make("div", { class: "ai-sides" }, yours, theirs), verdict,
        make("p", { html: state.explain }),
        make("p", { class: "ai-small" }, [state.sure, state.caution].filter(Boolean).join(" ")))));
    fill();
    whileShown(element, PREDICTED, ({ lesson, id }) => { if (lesson === state.lesson && id === state.id) fill(); });
    whileShown(element, FORGET, ({ lesson }) => { if (lesson === state.lesson) fill(); });
  }

  // ---- the public face --------------------------------------------------------------------------

  const kinds = { questions, predict, reveal, still: (element, state) => { element.innerHTML = state.html; } };

  /** Fill `element` with the part of a lesson that `state` describes. */
  function mount(element, state) {
    if (!Object.hasOwn(kinds, state?.kind)) throw new Error(`kind: ${JSON.stringify(state?.kind)} is not allowed. Allowed: ${Object.keys(kinds).join(", ")}.`);
    element.classList.add("ai-learning");
    kinds[state.kind](element, state);
  }

  function define() {
    for (const kind of ["questions", "predict", "reveal"]) {
      if (customElements.get(`ai-${kind}`)) continue;
      customElements.define(`ai-${kind}`, class extends HTMLElement {
        connectedCallback() {
          const data = this.querySelector(":scope > script[type='application/json']");
          if (data) globalThis.aicourseLearning.mount(this, JSON.parse(data.textContent));
        }
      });
    }
  }

  /** Remember that this lesson was opened; the progress page shows it. */
  function opened() {
    const lesson = document.querySelector(".ai-open[data-lesson]")?.dataset.lesson;
    if (lesson) keep.write(lesson, "opened", true);
  }

  globalThis.aicourseLearning = { mount };
  // The elements are defined when the page has been read: before that they would be empty.
  const begin = () => { define(); opened(); };
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", begin);
  else begin();
})();
