/* Terms of the glossary: their plain sentence beside the link, without leaving the page.
 *
 * The sentence comes with the page (the JSON in #ai-terms), so nothing is asked for. A mouse shows it
 * by hovering, the keyboard by focus; a tap shows it first and follows the link the second time.
 * Escape puts it away, Enter brings it back or follows the link. Without this script, and on paper,
 * the links are links.
 */
(() => {
  "use strict";

  const WAIT = 150;
  const data = document.getElementById("ai-terms");
  if (!data) return;
  const terms = JSON.parse(data.textContent);
  const note = document.createElement("div");
  const text = document.createElement("span");
  const more = document.createElement("span");
  note.className = "term-note";
  note.id = "term-note";
  note.setAttribute("role", "tooltip");
  note.hidden = true;
  more.className = "term-more";
  more.setAttribute("aria-hidden", "true");
  note.append(text, more);
  let open = null;
  let timer = 0;

  const keyOf = (link) => decodeURIComponent(link.hash).replace(/^#term-/, "");

  function place(link) {
    const first = link.getClientRects()[0] ?? link.getBoundingClientRect();
    const box = note.getBoundingClientRect();
    const edge = 8;
    const width = document.documentElement.clientWidth;
    const left = Math.min(Math.max(edge, first.left), Math.max(edge, width - box.width - edge));
    const last = [...link.getClientRects()].at(-1) ?? first;
    const below = last.bottom + box.height + edge <= innerHeight || first.top < box.height + edge;
    note.style.left = `${left + scrollX}px`;
    note.style.top = `${(below ? last.bottom + 4 : first.top - box.height - 4) + scrollY}px`;
  }

  function show(link, touched) {
    clearTimeout(timer);
    if (open === link) return;
    hide();
    open = link;
    text.textContent = terms[keyOf(link)];
    more.textContent = touched ? " Tap the word again for the whole entry." : "";
    note.hidden = false;
    link.setAttribute("aria-describedby", note.id);
    place(link);
  }

  function hide() {
    clearTimeout(timer);
    open?.removeAttribute("aria-describedby");
    open = null;
    note.hidden = true;
  }

  function watch(link) {
    let touched = false;
    const later = (act) => { clearTimeout(timer); timer = setTimeout(act, WAIT); };
    link.classList.add("term-link");
    link.addEventListener("pointerenter", (event) => { if (event.pointerType === "mouse") later(() => show(link)); });
    link.addEventListener("pointerleave", (event) => { if (event.pointerType === "mouse") later(hide); });
    link.addEventListener("pointerdown", (event) => { touched = event.pointerType !== "mouse"; });
    link.addEventListener("focus", () => { if (link.matches(":focus-visible")) show(link); });
    link.addEventListener("blur", () => { if (open === link) hide(); });
    link.addEventListener("click", (event) => {
      const plain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
      if (plain && open !== link) {
        event.preventDefault();
        show(link, touched);
      }
      touched = false;
    });
  }

  // What is hovered over can be read at leisure: the note stays while the mouse is on it.
  note.addEventListener("pointerenter", () => clearTimeout(timer));
  note.addEventListener("pointerleave", () => { clearTimeout(timer); timer = setTimeout(hide, WAIT); });
  document.addEventListener("keydown", (event) => { if (event.key === "Escape" && open) hide(); });
  document.addEventListener("pointerdown", (event) => {
    if (open && !note.contains(event.target) && !open.contains(event.target)) hide();
  });
  addEventListener("resize", () => { if (open) place(open); });

  document.querySelectorAll("main a[href*='glossary.html#term-']").forEach((link) => {
    if (Object.hasOwn(terms, keyOf(link))) watch(link);
  });
  document.body.append(note);
})();
