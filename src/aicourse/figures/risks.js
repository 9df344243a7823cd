/* A baseline of the reader's own for the picture of `risks`.
 *
 * The page is complete without this file: it offers some baselines to choose from. With it, any
 * number above 0 and below 1000 can be typed. Formulas and wording are those of risks.py and
 * risks_html.py; a test holds the two against each other.
 */
(() => {
  "use strict";

  const PER = 1000;
  const MARGIN = 4;
  const MINUS = "\u2212";

  const RISK = {
    "odds ratio": (share, ratio) => {
      const odds = (share / (1 - share)) * ratio;
      return odds / (1 + odds);
    },
    "relative risk": (share, ratio) => Math.min(1, share * ratio),
    "hazard ratio": (share, ratio) => 1 - (1 - share) ** ratio,
  };

  /** Digits as Python writes them: a tie goes to the even neighbour. */
  function fixed(value, digits) {
    const scaled = value * 10 ** digits;
    const low = Math.floor(scaled);
    const tie = scaled - low === 0.5 && Number.isInteger(value * 2 ** (digits + 1));
    return (tie ? (low + (low % 2)) / 10 ** digits : value).toFixed(digits);
  }

  function numberText(value, digits, signed = false) {
    const text = fixed(Math.abs(value), digits).replace(/\.0$/, "");
    if (Number(text) === 0) return text;
    if (value < 0) return MINUS + text;
    return signed ? `+${text}` : text;
  }

  const plain = (value) => String(Number(value.toPrecision(6)));
  const grouped = (digits) => digits.replace(/\B(?=(\d{3})+$)/g, ",");

  /** How many of 1000 it happens to with the ratio, and with the ends of its interval. */
  function people(row, baseline) {
    const share = baseline / PER;
    const at = (ratio) => (ratio === null ? null : PER * RISK[row.kind](share, ratio));
    return [at(row.ratio), at(row.low), at(row.high)];
  }

  function sentence(row, baseline) {
    const [found, low, high] = people(row, baseline);
    const gap = found - baseline;
    const digits = Math.abs(gap) < 10 ? 1 : 0;
    const change = (value) => numberText(value - baseline, digits, true);
    let text = `${numberText(found, digits)} instead of ${plain(baseline)} of ${PER}: ${change(found)}`;
    if (low !== null && high !== null) text += ` (${change(low)} to ${change(high)})`;
    if (Math.abs(gap) >= 0.05) {
      const each = grouped(fixed(PER / Math.abs(gap), 0));
      text += `; one ${gap > 0 ? "more" : "fewer"} in ${each} people`;
    }
    return text;
  }

  /** Round numbers from 0 that reach beyond the highest value. */
  function ticks(top) {
    for (let size = 0.01; ; size *= 10) {
      for (const step of [1, 2, 5]) {
        if (top <= 5 * step * size) {
          const count = Math.ceil(top / (step * size));
          return Array.from({ length: count + 1 }, (_, at) => Number((step * size * at).toFixed(6)));
        }
      }
    }
  }

  const across = (value, end) => `${(MARGIN + ((100 - 2 * MARGIN) * value) / end).toFixed(2)}%`;

  /** Draw the section for a baseline: the same marks as those that stand in the page. */
  function draw(section, rows, baseline) {
    const found = rows.map((row) => people(row, baseline));
    const steps = ticks(Math.max(baseline, ...found.flat().filter((value) => value !== null)));
    const end = steps.at(-1);
    const title = `Of ${PER} people, when it happens to ${plain(baseline)} in the comparison group`;
    section.querySelector("table").setAttribute("aria-label", title);
    section.querySelector("caption").firstChild.textContent = title;
    const scale = section.querySelector(".ai-helps-ticks");
    scale.replaceChildren(...steps.map((step) => {
      const mark = document.createElement("span");
      mark.style.left = across(step, end);
      mark.textContent = fixed(step, end > 4 ? 0 : 1);
      return mark;
    }));
    section.querySelectorAll("tbody tr").forEach((line, at) => {
      const [value, low, high] = found[at];
      line.querySelector(".ai-helps-effect > span").textContent = sentence(rows[at], baseline);
      const ends = low === null || high === null ? [] : [[low, high], [low, low], [high, high]];
      const places = [[baseline, baseline], ...ends];
      line.querySelectorAll("line").forEach((mark, number) => {
        mark.setAttribute("x1", across(places[number][0], end));
        mark.setAttribute("x2", across(places[number][1], end));
      });
      line.querySelector("circle").setAttribute("cx", across(value, end));
    });
    return title;
  }

  function enhance(box) {
    const rows = JSON.parse(box.dataset.risks);
    const own = box.querySelector(".ai-risk-own");
    const [choice, number] = own.querySelectorAll("input");
    const said = box.querySelector(".ai-risk-said");
    const section = box.querySelector(".ai-helps-symptom").cloneNode(true);
    section.dataset.baseline = "own";
    box.querySelector(".ai-helps-foot").before(section);

    function renew() {
      const baseline = number.valueAsNumber;
      const possible = baseline > 0 && baseline < PER;
      number.setAttribute("aria-invalid", String(!possible));
      section.hidden = !possible;
      said.toggleAttribute("data-wrong", !possible);
      said.textContent = possible
        ? draw(section, rows, baseline)
        : `${number.value || "Nothing"} is not possible here. Allowed: a number above 0 and below ${PER}.`;
    }
    number.addEventListener("input", () => {
      choice.checked = true;
      renew();
    });
    choice.addEventListener("change", renew);
    box.addEventListener("change", () => {
      if (!choice.checked) said.textContent = "";
    });
    renew();
    said.textContent = "";
    own.hidden = false;
  }

  const begin = () => document.querySelectorAll("[data-risks]").forEach(enhance);
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", begin);
  else begin();
})();
