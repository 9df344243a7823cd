/* A week of exercise as text, its sessions, and the dose that they make; the same as in `week.py`. */
(function () {
  "use strict";
  const ns = (globalThis.aicourseExplorer = globalThis.aicourseExplorer || {});
  const DOSE = ["aerobic_min_per_week", "resistance_sessions_per_week", "resistance_intensity", "impact_sessions_per_week"];

  const data = () => ns.weekData;
  const kinds = () => new Map(data().activities.map((activity) => [activity.id, activity]));

  /** Sessions of a text such as "Mon brisk 30, Tue strength 40 moderate"; throws where it is no week. */
  function readWeek(text, offered) {
    const sessions = text.split(",").map((part) => part.trim()).filter(Boolean).map((part) => readSession(part, offered));
    for (const day of data().days) {
      const count = sessions.filter((session) => session.day === day).length;
      if (count > data().per_day) throw new Error(`${count} sessions on ${day}: at most ${data().per_day} a day`);
    }
    return sorted(sessions);
  }

  function readSession(text, offered) {
    const [day, id, minutes, intensity, more] = text.split(/\s+/);
    const activity = kinds().get(id);
    oneOf(day, data().days);
    oneOf(id, offered || [...kinds().keys()]);
    const [low, high] = data().minutes;
    if (!/^\d+$/.test(minutes || "") || Number(minutes) < low || Number(minutes) > high) {
      throw new Error(`minutes "${minutes || ""}": a whole number from ${low} to ${high}`);
    }
    if (intensity !== undefined) oneOf(intensity, activity.intensities || ["nothing after the minutes"]);
    if (more !== undefined) oneOf(more, ["nothing after the intensity"]);
    return { day, activity: id, minutes: Number(minutes), intensity: activity.intensities ? intensity || "moderate" : null };
  }

  function oneOf(word, allowed) {
    if (!allowed.includes(word)) throw new Error(`"${word || ""}" is not possible: one of ${allowed.join(", ")}`);
  }

  /** In the order of the days, and within a day as they were placed. */
  function sorted(sessions) {
    return data().days.flatMap((day) => sessions.filter((session) => session.day === day));
  }

  function writeWeek(sessions) {
    return sorted(sessions).map((s) => [s.day, s.activity, s.minutes, s.intensity].filter(Boolean).join(" ")).join(", ");
  }

  /** Minutes are moderate ones; strength has one intensity: that of most sessions, the lower one where level. */
  function dose(sessions) {
    const known = kinds();
    const { limits, intensities } = data();
    const counting = (what) => sessions.filter((session) => known.get(session.activity).counts === what);
    const minutes = counting("aerobic").reduce((sum, s) => sum + known.get(s.activity).weight * s.minutes, 0);
    const strength = counting("strength");
    const counts = intensities.map((name) => strength.filter((session) => session.intensity === name).length);
    const level = intensities[counts.indexOf(Math.max(...counts))];
    return {
      aerobic_min_per_week: Math.min(minutes, limits.aerobic_min_per_week),
      resistance_sessions_per_week: Math.min(strength.length, limits.resistance_sessions_per_week),
      resistance_intensity: strength.length ? level : "moderate",
      impact_sessions_per_week: Math.min(counting("impact").length, limits.impact_sessions_per_week),
    };
  }

  function metMinutes(sessions) {
    const known = kinds();
    return sessions.reduce((sum, s) => sum + s.minutes * ((known.get(s.activity).met || {}).value || 0), 0);
  }

  const days = (sessions) => new Set(sessions.map((session) => session.day));

  /** What each rule finds: whether it is met, and the value that its words name; null where it has nothing to say. */
  const FINDERS = {
    aerobic_minutes(sessions, rule) {
      const value = sessions.reduce((sum, s) => sum + (kinds().get(s.activity).weight || 0) * s.minutes, 0);
      return { value, how: value < rule.low ? "unmet" : value > rule.high ? "beyond" : "met" };
    },
    strength_days(sessions, rule) {
      const value = days(sessions.filter((s) => s.activity === "strength")).size;
      return { value, how: value >= rule.low ? "met" : "unmet" };
    },
    balance_days(sessions, rule) {
      const value = days(sessions.filter((s) => s.activity === "strength" || s.activity === "mobility")).size;
      return { value, how: value >= rule.low ? "met" : "unmet" };
    },
    strength_spacing(sessions) {
      const on = days(sessions.filter((s) => s.activity === "strength"));
      if (on.size < 2) return null;
      const names = data().days;
      // The week comes round: Sunday and Monday are neighbours too.
      const pair = names.map((day, i) => [day, names[(i + 1) % names.length]]).find((two) => two.every((day) => on.has(day)));
      return pair ? { value: pair.join(" and "), how: "unmet" } : { value: "", how: "met" };
    },
    rest_day(sessions) {
      if (!sessions.length) return null;
      const hard = days(sessions.filter((s) => s.activity !== "walk" && s.activity !== "mobility"));
      const light = data().days.filter((day) => !hard.has(day));
      return light.length ? { value: ns.joined(light), how: "met" } : { value: "", how: "unmet" };
    },
    impact_first: (sessions) => (sessions.some((s) => s.activity === "impact") ? { value: "", how: "unmet" } : null),
    heavy_first: (sessions) => (sessions.some((s) => s.intensity === "high") ? { value: "", how: "unmet" } : null),
  };

  function rulings(sessions) {
    return data().rules.map((rule) => {
      const found = FINDERS[rule.id](sessions, rule);
      if (!found) return null;
      const text = rule[found.how].replace(/\{(\w+)\}/g, (whole, name) => (name === "value" ? found.value : rule[name]))
        .replace(/\b1 days\b/g, "1 day");
      return { id: rule.id, met: found.how === "met", text, sources: rule.sources };
    }).filter(Boolean);
  }

  ns.week = { DOSE, read: readWeek, write: writeWeek, sorted, dose, metMinutes, rulings, kinds };
})();
