/* What the frame of a page does: theme switch, contents menu, tables that scroll, copy buttons. */
(function () {
  "use strict";
  var root = document.documentElement;
  var systemDark = matchMedia("(prefers-color-scheme: dark)");

  function isDark() {
    return root.dataset.theme ? root.dataset.theme === "dark" : systemDark.matches;
  }

  function themeSwitch(button) {
    function show() {
      button.setAttribute("aria-pressed", String(isDark()));
    }
    button.addEventListener("click", function () {
      root.dataset.theme = isDark() ? "light" : "dark";
      try {
        localStorage.setItem("aicourse:theme", root.dataset.theme);
      } catch (error) {
        /* Storage is blocked: the choice holds for this page. */
      }
      show();
    });
    systemDark.addEventListener("change", show);
    show();
  }

  function contentsMenu(button, nav) {
    function set(open) {
      button.setAttribute("aria-expanded", String(open));
      root.classList.toggle("menu-open", open);
      // The open menu covers the page: keep the keyboard out of what cannot be seen.
      document.querySelectorAll("main, .site-footer").forEach(function (part) { part.inert = open; });
    }
    button.addEventListener("click", function () {
      var open = button.getAttribute("aria-expanded") !== "true";
      set(open);
      if (open) {
        var here = nav.querySelector("[aria-current]") || nav.querySelector("a");
        if (here) here.focus();
      }
    });
    document.addEventListener("keydown", function (event) {
      if (event.key === "Escape" && root.classList.contains("menu-open")) {
        set(false);
        button.focus();
      }
    });
    nav.addEventListener("click", function (event) {
      if (event.target.closest("a")) set(false);
    });
    matchMedia("(min-width: 64rem)").addEventListener("change", function () {
      set(false);
    });
  }

  /* A box that scrolls sideways must be reachable by keyboard, and only then a stop on the way. */
  function scrollBoxes() {
    var boxes = document.querySelectorAll(".table-scroll, .prose pre, .formula, .formula-long");
    boxes.forEach(function (box) {
      var scrolls = box.scrollWidth > box.clientWidth + 1;
      if (scrolls === box.hasAttribute("tabindex")) return;
      if (scrolls) {
        box.tabIndex = 0;
        box.setAttribute("role", "group");
        box.setAttribute("aria-label", "Scrolls sideways");
      } else {
        box.removeAttribute("tabindex");
        box.removeAttribute("role");
        box.removeAttribute("aria-label");
      }
    });
  }

  function copyButton(block) {
    if (!navigator.clipboard) return;
    var button = document.createElement("button");
    button.type = "button";
    button.className = "copy-button";
    button.textContent = "Copy";
    button.addEventListener("click", function () {
      var code = block.querySelector("pre").textContent.replace(/\n$/, "");
      navigator.clipboard.writeText(code).then(
        function () {
          button.textContent = "Copied";
          setTimeout(function () { button.textContent = "Copy"; }, 2000);
        },
        function () { button.textContent = "Copying is blocked"; }
      );
    });
    block.append(button);
  }

  /* Mark the heading in view in the list at the side. */
  function followReading(list) {
    var links = Array.from(list.querySelectorAll('a[href^="#"]'));
    var heads = links.map(function (link) {
      return document.getElementById(decodeURIComponent(link.hash.slice(1)));
    });
    function show() {
      var line = 120;
      var current = -1;
      heads.forEach(function (head, i) {
        if (head && head.getBoundingClientRect().top < line) current = i;
      });
      links.forEach(function (link, i) {
        if (i === current) link.setAttribute("aria-current", "true");
        else link.removeAttribute("aria-current");
      });
    }
    var waiting = false;
    addEventListener("scroll", function () {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(function () { waiting = false; show(); });
    }, { passive: true });
    show();
  }

  var themeButton = document.querySelector(".theme-button");
  if (themeButton) themeSwitch(themeButton);
  var menu = document.querySelector(".menu-button");
  var nav = document.querySelector(".site-nav");
  if (menu && nav) contentsMenu(menu, nav);
  document.querySelectorAll("div.highlight").forEach(copyButton);
  var contents = document.querySelector(".page-contents");
  if (contents) followReading(contents);
  scrollBoxes();
  addEventListener("resize", scrollBoxes);
  addEventListener("load", scrollBoxes);
})();
