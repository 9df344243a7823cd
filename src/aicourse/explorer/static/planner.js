/* Layout "planner": a week of seven days. Sessions are placed, moved and taken away by pointer or keys;
   the dose that they make becomes the scenario. */
(function () {
  "use strict";
  const ns = (globalThis.aicourseExplorer = globalThis.aicourseExplorer || {});
  const { el, svg, setText } = ns;
  const FULL = { Mon: "Monday", Tue: "Tuesday", Wed: "Wednesday", Thu: "Thursday", Fri: "Friday", Sat: "Saturday", Sun: "Sunday" };
  const STEP = 5;

  // One shape for each way in which a session counts; the words stand beside it.
  const ICONS = { aerobic: "M2 11c2-5 4-5 6-2s4 3 6-4", strength: "M2 5v6M4.5 4v8M4.5 8h7M11.5 4v8M14 5v6", impact: "M8 2v8M4.5 7L8 10.5L11.5 7M3 14h10",
    nothing: "M8 2.5a1.6 1.6 0 1 1 0 3.2a1.6 1.6 0 1 1 0-3.2zM3 8h10M8 6v4M8 10l-3 4M8 10l3 4" };

  function icon(activity) {
    return svg("svg", { class: "ai-session-icon", viewBox: "0 0 16 16", "aria-hidden": "true" }, svg("path", { d: ICONS[activity.counts] }));
  }

  /** A text that would be wider than its box is set closer. */
  function fitted(text, width) {
    if (text.textContent.length * 6.4 <= width) return text;
    text.setAttribute("textLength", width);
    text.setAttribute("lengthAdjust", "spacingAndGlyphs");
    return text;
  }

  class Planner {
    constructor(view, context) {
      this.context = context;
      this.kinds = ns.week.kinds();
      this.offered = view.activities;
      this.chosen = this.offered[0];
      this.build();
    }

    build() {
      this.days = new Map(ns.weekData.days.map((day) => [day, this.makeDay(day)]));
      this.grid = el("div", { class: "ai-week" }, ...[...this.days.values()].map((day) => day.node));
      // A finger neither drags nor has keys.
      this.keys = el("p", { class: "ai-week-keys", id: ns.newId("keys"), text: "Choose a session to change it, or its day." },
        el("span", { class: "ai-not-touch",
          text: " You can also drag it to another day. Keys: the arrows move it, + and \u2212 change the minutes, Delete takes it away." }));
      this.editor = el("div", { class: "ai-editor", role: "group", "aria-label": "The chosen session", hidden: true });
      this.total = el("p", { class: "ai-week-total" });
      this.outside = el("p", { class: "ai-week-outside", hidden: true });
      this.rules = el("ul", { class: "ai-rules" });
      this.costs = this.makeCosts();
      this.node = el("div", { class: "ai-view ai-planner", role: "group", "aria-label": "The week" },
        this.makePalette(), this.grid, this.keys, this.editor, this.total, this.outside, this.rules, this.costs);
      this.grid.addEventListener("keydown", (event) => this.key(event));
    }

    /** What is placed next: one of a group of radio buttons; each can also be dragged onto a day. */
    makePalette() {
      const name = ns.newId("activity");
      this.help = el("p", { class: "ai-palette-help" });
      const options = this.offered.map((id, i) => {
        const activity = this.kinds.get(id);
        const radio = el("input", { type: "radio", name, value: id, checked: i === 0, onchange: () => this.choose(id) });
        const node = el("label", { class: "ai-activity" }, radio, icon(activity), el("span", { text: activity.label }));
        this.draggable(node, () => ({ add: id, words: activity.label }));
        return node;
      });
      this.choose(this.offered[0]);
      return el("fieldset", { class: "ai-palette" }, el("legend", { text: "Choose what to place, then add it to a day" }),
        el("div", { class: "ai-activities" }, ...options), this.help);
    }

    choose(id) {
      this.chosen = id;
      const activity = this.kinds.get(id);
      setText(this.help, activity.help);
      if (this.days) for (const day of this.days.values()) this.nameAdd(day);
    }

    makeDay(name) {
      const day = { name, list: el("ul", { class: "ai-sessions" }) };
      day.add = el("button", { type: "button", class: "ai-add", onclick: () => this.add(name, this.chosen) });
      this.nameAdd(day);
      day.node = el("div", { class: "ai-day", role: "group", "aria-label": FULL[name] },
        el("p", { class: "ai-day-name" }, el("abbr", { title: FULL[name], text: name })), day.list, day.add);
      day.node.dataset.day = name;
      return day;
    }

    nameAdd(day) {
      const words = `Add ${this.kinds.get(this.chosen).label.toLowerCase()} to ${FULL[day.name]}`;
      day.add.setAttribute("aria-label", words);
      day.add.title = words;
      day.add.textContent = "+";
    }

    // -- changes -----------------------------------------------------------------------------------

    add(day, id) {
      const activity = this.kinds.get(id);
      const there = this.sessions.filter((session) => session.day === day).length;
      if (there >= ns.weekData.per_day) return this.context.say(`${FULL[day]} is full: at most ${there} sessions a day.`);
      const session = { day, activity: id, minutes: activity.minutes, intensity: activity.intensities ? "moderate" : null };
      this.change([...this.sessions, session], session, `${this.words(session)} added to ${FULL[day]}.`);
      this.added = true;
      return null;
    }

    /** Put another session in the place of one; without another it is taken away. */
    replace(session, other, words) {
      const sessions = this.sessions.flatMap((one) => (one !== session ? [one] : other ? [other] : []));
      this.change(sessions, other, words);
    }

    move(session, step) {
      const names = ns.weekData.days;
      const from = names.indexOf(session.day);
      for (let i = from + step; i >= 0 && i < names.length; i += step) {
        if (this.sessions.filter((one) => one.day === names[i]).length < ns.weekData.per_day) return this.moveTo(session, names[i]);
      }
      return this.context.say("There is no free day in that direction.");
    }

    moveTo(session, day) {
      if (session.day === day) return;
      if (this.sessions.filter((one) => one.day === day).length >= ns.weekData.per_day) {
        this.context.say(`${FULL[day]} is full.`);
        return;
      }
      const moved = Object.assign({}, session, { day });
      this.change([...this.sessions.filter((one) => one !== session), moved], moved, `${this.words(session)} moved to ${FULL[day]}.`);
    }

    setMinutes(session, minutes) {
      const [low, high] = ns.weekData.minutes;
      const held = Math.max(low, Math.min(high, Math.round(minutes / STEP) * STEP));
      if (held !== session.minutes) this.replace(session, Object.assign({}, session, { minutes: held }), `${held} minutes.`);
    }

    change(sessions, selected, words) {
      const before = document.activeElement;
      const inEditor = this.editor.contains(before) ? before.dataset.field : null;
      const inGrid = this.grid.contains(before) && before.classList.contains("ai-session");
      this.added = false;
      this.selected = selected ? { day: selected.day, place: ns.week.sorted(sessions).filter((s) => s.day === selected.day).indexOf(selected) } : null;
      // The days follow at once; the curves may wait for the next frame.
      this.adopt(ns.week.write(sessions));
      this.context.change({ week: this.week });
      this.context.commit();
      this.context.say(words);
      if (inEditor && selected) (this.editor.querySelector(`[data-field="${inEditor}"]`) || this.buttonOf(selected)).focus();
      else if (inGrid || inEditor) (this.buttonOf(this.selectedSession()) || this.days.get(ns.weekData.days[0]).add).focus();
    }

    key(event) {
      const button = event.target.closest(".ai-session");
      if (!button || event.ctrlKey || event.metaKey || event.altKey) return;
      const session = this.sessions[Number(button.dataset.index)];
      const actions = {
        ArrowLeft: () => this.move(session, -1), ArrowUp: () => this.move(session, -1),
        ArrowRight: () => this.move(session, 1), ArrowDown: () => this.move(session, 1),
        Delete: () => this.take(session), Backspace: () => this.take(session),
        "+": () => this.setMinutes(session, session.minutes + STEP), "-": () => this.setMinutes(session, session.minutes - STEP),
      };
      if (!actions[event.key]) return;
      event.preventDefault();
      actions[event.key]();
    }

    take(session) {
      const { add } = this.days.get(session.day);
      this.replace(session, null, `${this.words(session)} taken away from ${FULL[session.day]}.`);
      add.focus();
    }

    // -- pointer -----------------------------------------------------------------------------------

    /** With a mouse or a pen things are dragged; a finger taps, since a finger that moves scrolls the page. */
    draggable(node, what) {
      node.addEventListener("pointerdown", (event) => {
        if (event.pointerType === "touch" || event.button) return;
        const start = { x: event.clientX, y: event.clientY };
        let ghost = null;
        const day = (at) => {
          const under = document.elementFromPoint(at.clientX, at.clientY);
          const found = under && under.closest(".ai-day");
          return found && this.grid.contains(found) ? found : null;
        };
        const moved = (at) => {
          if (!ghost && Math.hypot(at.clientX - start.x, at.clientY - start.y) < 6) return;
          if (!ghost) {
            ghost = el("div", { class: "ai-drag", "aria-hidden": "true", text: what().words });
            this.context.node.append(ghost);
          }
          at.preventDefault();
          const box = this.context.node.getBoundingClientRect();
          ghost.style.transform = `translate(${at.clientX - box.left + 8}px, ${at.clientY - box.top + 8}px)`;
          for (const { node: one } of this.days.values()) one.classList.toggle("ai-over", one === day(at));
        };
        const done = (at) => {
          removeEventListener("pointermove", moved);
          removeEventListener("pointerup", done);
          removeEventListener("pointercancel", done);
          if (!ghost) return;
          ghost.remove();
          for (const { node: one } of this.days.values()) one.classList.remove("ai-over");
          // The click that follows a drag is not a choice.
          node.addEventListener("click", (click) => click.preventDefault(), { once: true, capture: true });
          const target = at.type === "pointerup" ? day(at) : null;
          if (target) this.drop(what(), target.dataset.day);
        };
        addEventListener("pointermove", moved);
        addEventListener("pointerup", done);
        addEventListener("pointercancel", done);
      });
    }

    drop({ add, move }, day) {
      if (add) this.add(day, add);
      else this.moveTo(move, day);
    }

    // -- picture -----------------------------------------------------------------------------------

    words(session) {
      const { label } = this.kinds.get(session.activity);
      return `${label}, ${session.minutes} min` + (session.intensity ? `, ${session.intensity}` : "");
    }

    layout(width) {
      this.width = width;
      this.grid.classList.toggle("ai-week-narrow", width < 520);
    }

    draw(frame) {
      if (frame.values.week !== this.week) this.adopt(frame.values.week);
      this.drawDose(frame.values);
    }

    adopt(week) {
      this.week = week;
      this.sessions = ns.week.read(week);
      this.drawDays();
    }

    drawMonth() {}

    describe() {}

    drawDays() {
      this.sessions.forEach((session, i) => { session.index = i; });
      for (const day of this.days.values()) {
        const own = this.sessions.filter((session) => session.day === day.name);
        day.list.replaceChildren(...own.map((session) => el("li", {}, this.sessionButton(session))));
        day.node.classList.toggle("ai-day-empty", !own.length);
      }
      this.drawEditor();
    }

    sessionButton(session) {
      const activity = this.kinds.get(session.activity);
      const button = el("button", { type: "button", class: `ai-session ai-counts-${activity.counts}`, "data-index": String(session.index),
        "data-lm-suppress-shortcuts": "true", "aria-pressed": String(session === this.selectedSession()),
        "aria-label": `${this.words(session)}, ${FULL[session.day]}`, "aria-describedby": this.keys.id,
        onclick: () => this.select(session) },
        icon(activity), el("span", { class: "ai-session-name", text: activity.label }),
        el("span", { class: "ai-session-minutes", text: `${session.minutes} min` + (session.intensity ? ` ${session.intensity}` : "") }));
      this.draggable(button, () => ({ move: session, words: this.words(session) }));
      return button;
    }

    select(session) {
      // A second press closes the settings; but whoever presses what was just added wants to change it.
      const again = this.selectedSession() === session && !this.added;
      this.added = false;
      this.selected = again ? null : { day: session.day, place: this.sessions.filter((s) => s.day === session.day).indexOf(session) };
      this.drawDays();
      const button = this.buttonOf(session);
      if (button) button.focus();
    }

    selectedSession() {
      if (!this.selected) return null;
      return this.sessions.filter((session) => session.day === this.selected.day)[this.selected.place] || null;
    }

    buttonOf(session) {
      if (!session) return null;
      const found = this.sessions.find((one) => one.day === session.day && one.activity === session.activity && one.minutes === session.minutes &&
        one.intensity === session.intensity);
      return found ? this.grid.querySelector(`.ai-session[data-index="${found.index}"]`) : null;
    }

    /** Day, minutes and intensity of the chosen session; each is a native control with a label. */
    drawEditor() {
      const session = this.selectedSession();
      ns.show(this.editor, Boolean(session));
      if (!session) return this.editor.replaceChildren();
      const activity = this.kinds.get(session.activity);
      const field = (name, words, node) => {
        node.id = ns.newId(name);
        node.dataset.field = name;
        node.setAttribute("data-lm-suppress-shortcuts", "true");
        return el("div", { class: "ai-editor-field" }, el("label", { for: node.id, text: words }), node);
      };
      const select = (options, value, changed) => {
        const node = el("select", { class: "ai-select", onchange: () => changed(node.value) },
          ...options.map(([key, text]) => el("option", { value: key, text, selected: key === value })));
        return node;
      };
      const [low, high] = ns.weekData.minutes;
      const minutes = el("input", { type: "number", class: "ai-minutes", min: low, max: high, step: STEP, value: session.minutes,
        onchange: () => this.setMinutes(session, Number(minutes.value) || session.minutes) });
      const parts = [
        field("day", "Day", select(Object.entries(FULL), session.day, (day) => this.moveTo(session, day))),
        field("minutes", "Minutes", minutes)];
      if (activity.intensities) {
        parts.push(field("intensity", "Intensity", select(activity.intensities.map((name) => [name, name]), session.intensity,
          (intensity) => this.replace(session, Object.assign({}, session, { intensity }), `Intensity ${intensity}.`))));
      }
      this.editor.replaceChildren(el("p", { class: "ai-editor-name", text: activity.label }), ...parts,
        el("button", { type: "button", class: "ai-tool", "data-field": "take", "data-lm-suppress-shortcuts": "true", text: "Take away",
          onclick: () => this.take(session) }));
      return null;
    }

    drawDose(values) {
      const dose = ns.week.dose(this.sessions);
      const strength = dose.resistance_sessions_per_week;
      const sum = Math.round(ns.week.metMinutes(this.sessions) / 10) * 10;
      const parts = [`${dose.aerobic_min_per_week} min aerobic`,
        `${strength} strength ${strength === 1 ? "session" : "sessions"}${strength ? ` (${dose.resistance_intensity})` : ""}`,
        `${dose.impact_sessions_per_week} impact ${dose.impact_sessions_per_week === 1 ? "session" : "sessions"}`];
      setText(this.total, `This week: ${ns.joined(parts)}; about ${sum} MET-minutes.`);
      const differs = ns.week.DOSE.some((name) => values[name] !== dose[name]);
      ns.show(this.outside, differs);
      setText(this.outside, differs ? `The dose was set from outside: ${values.aerobic_min_per_week} min aerobic, ` +
        `${values.resistance_sessions_per_week} strength and ${values.impact_sessions_per_week} impact sessions. A change in the week replaces it.` : "");
      if (this.ruled === this.week) return;
      this.ruled = this.week;
      this.rules.replaceChildren(...ns.week.rulings(this.sessions).map((ruling) => this.rule(ruling)));
    }

    rule({ met, text, sources }) {
      const mark = svg("svg", { class: "ai-rule-mark " + (met ? "ai-met" : "ai-unmet"), viewBox: "0 0 16 16", role: "img",
        "aria-label": met ? "In line" : "Look at this" }, svg("path", { d: met ? "M3 8.5l3.2 3.2L13 5" : "M8 2.5v7M8 12.2v1.3" }));
      const links = sources.length ? sources.flatMap(({ source, link }, i) => [i ? ", " : "",
        link ? el("a", { href: link, target: "_blank", rel: "noopener", text: source }) : source]) : ["course setting"];
      return el("li", {}, mark, el("span", {}, text + " (", ...links, ")"));
    }

    /** How the MET-minutes are counted, with the source of each value. */
    makeCosts() {
      const counted = this.offered.map((id) => this.kinds.get(id));
      const told = counted.filter((activity) => activity.met).flatMap((activity, i) => [i ? ", " : "",
        `${activity.label.toLowerCase()} ${ns.number(activity.met.value, 1)} (`,
        activity.met.link ? el("a", { href: activity.met.link, target: "_blank", rel: "noopener", text: activity.met.source }) : activity.met.source, ")"]);
      const free = counted.filter((activity) => !activity.met).map((activity) => activity.label.toLowerCase());
      return el("details", { class: "ai-costs" }, el("summary", { text: "How the week is counted" }),
        el("p", {}, "MET-minutes are minutes times energy cost (MET): ", ...told,
          free.length ? `. Not counted there: ${ns.joined(free)}.` : ".",
          " The model takes moderate aerobic minutes, a vigorous one as two, and one intensity for all strength sessions: that of most of them."));
    }

    /** For a saved picture: the week as SVG. */
    pictures() {
      const cell = this.width / 7;
      const rows = Math.max(1, ...ns.weekData.days.map((day) => this.sessions.filter((s) => s.day === day).length));
      const height = 20 + rows * 34;
      const node = svg("svg", { class: "ai-chart", width: this.width, height, viewBox: `0 0 ${this.width} ${height}` });
      ns.weekData.days.forEach((day, i) => {
        node.append(svg("text", { x: i * cell + 4, y: 13, class: "ai-week-svg-day", text: day }));
        this.sessions.filter((session) => session.day === day).forEach((session, j) => {
          node.append(svg("rect", { x: i * cell + 2, y: 20 + j * 34, width: cell - 4, height: 30, class: "ai-week-svg-box" }),
            fitted(svg("text", { x: i * cell + 6, y: 33 + j * 34, text: this.kinds.get(session.activity).label }), cell - 12),
            svg("text", { x: i * cell + 6, y: 46 + j * 34, text: `${session.minutes} min` }));
        });
      });
      // A picture copies what the browser computed, so the drawing is in the page while it is copied.
      const hidden = el("div", { class: "ai-week-svg", "aria-hidden": "true" }, node);
      this.node.append(hidden);
      setTimeout(() => hidden.remove(), 0);
      return [["The week. " + this.total.textContent, node]];
    }
  }

  ns.layouts = ns.layouts || {};
  ns.layouts.planner = Planner;
})();
