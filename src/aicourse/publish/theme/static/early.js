/* Before the first paint: the reader's choice of light or dark, and that scripts run at all. */
(function () {
  "use strict";
  var root = document.documentElement;
  root.classList.add("has-script");
  try {
    var chosen = localStorage.getItem("aicourse:theme");
    if (chosen === "light" || chosen === "dark") root.dataset.theme = chosen;
  } catch (error) {
    /* Storage is blocked: the system's preference holds. */
  }
})();
